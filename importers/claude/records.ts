/** The objects of a file that is one object or a list of them, as memories and projects are. */
import type { Input } from '../input.ts'
import { jsonItems } from '../kit/json-stream.ts'
import { JsonError, type JsonRecord } from '../kit/json-value.ts'

/** An object, and the byte where its first field stands. */
export interface Placed { /** Undefined for an element that is no object. */ readonly record: JsonRecord | undefined; readonly position: number }

/** Documents of a project are others' texts and may be large. */
const SKIPPED = ['docs', 'files'] as const

/** Every object of a file. Of a damaged one those before the damage, and then a JsonError is thrown. */
export async function* recordsOf(input: Input, path: string): AsyncGenerator<Placed> {
  let place: number | undefined
  let record: Record<string, unknown> = {}
  let position = 0
  let failure: JsonError | undefined
  try {
    for await (const batch of jsonItems(input.stream(path), [[], ['#']], { skip: SKIPPED.flatMap((field) => [[field], ['#', field]]) })) {
      const [first, field] = batch.path
      if (batch.isItem) for (const at of batch.at) yield { record: undefined, position: at }
      if (batch.isItem || first === undefined) continue
      const index = typeof first === 'number' ? first : 0
      if (index !== place) {
        if (place !== undefined) yield { record, position }
        place = index
        record = {}
        position = batch.at[0] ?? 0
      }
      record[String(typeof first === 'number' ? field : first)] = batch.values[0]
    }
  } catch (error) {
    if (!(error instanceof JsonError)) throw error
    failure = error
  }
  if (place !== undefined) yield { record, position }
  // Whole, and no object in it.
  if (failure === undefined && place === undefined) throw new JsonError('json-syntax', 0)
  if (failure !== undefined) throw failure
}
