/** Reads one JSON file into batches of items. */
import type { Input } from '../input.ts'
import type { Item } from '../importer.ts'
import { type JsonBatch, jsonItems, type JsonPath } from '../kit/json-stream.ts'

const BATCH = 500

/**
 * Walks into the containers of `open` and gives what `take` makes of each batch. `from`: where the JSON of the file begins.
 * A damaged end does not take what was read before it; then JsonError or InputError is thrown.
 */
export async function* walk(input: Input, path: string, open: readonly JsonPath[], from: number, take: (batch: JsonBatch, items: Item[]) => void): AsyncGenerator<readonly Item[]> {
  let items: Item[] = []
  let failure: unknown
  try {
    for await (const batch of jsonItems(input.stream(path), open, { from })) {
      if (batch.replaced > 0) items.push({ type: 'problem', code: 'bad-encoding', path, position: batch.at[0] ?? 0 })
      take(batch, items)
      if (items.length < BATCH) continue
      yield items
      items = []
    }
  } catch (error) {
    failure = error
  }
  if (items.length > 0) yield items
  if (failure !== undefined) throw failure
}

/** Problems of the values that could not be read; `isRow` where each is a row. */
export function problemsIn({ bad }: JsonBatch, path: string, isRow: boolean): readonly Item[] {
  return bad.map(({ at, code }) => ({ type: 'problem', code, path, position: at, row: isRow }))
}
