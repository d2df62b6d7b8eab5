/** One file's trouble is told of that file alone. */
import type { Item } from '../importer.ts'
import { InputError } from './input-error.ts'
import { JsonError } from './json-value.ts'

/** A reading error as a problem; `failed` when nothing of the file was read. Other errors are thrown on. */
export function problemOf(error: unknown, path: string, failed: boolean): Item {
  if (error instanceof JsonError) return { type: 'problem', code: error.code, path, position: error.at, failed }
  if (error instanceof InputError) return { type: 'problem', code: error.code, path, failed: true }
  throw error
}

/** A file's items; its end in damage becomes a problem. */
export async function* guarded(items: AsyncIterable<readonly Item[]>, path: string): AsyncGenerator<readonly Item[]> {
  let count = 0
  try {
    for await (const batch of items) {
      count += batch.length
      yield batch
    }
  } catch (error) {
    yield [problemOf(error, path, count === 0)]
  }
}
