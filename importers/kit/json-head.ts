/** The beginning of a JSON file, for recognising it: what stands whole in it. */
import { jsonItems, type JsonBatch, type JsonOptions, type JsonPath } from './json-stream.ts'
import { JsonError } from './json-value.ts'

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes)
}

/** The values of a beginning that are complete, as {@link jsonItems} gives them; that it ends early or breaks off is no error. */
export async function jsonHead(bytes: Uint8Array, open: readonly JsonPath[], options: JsonOptions = {}): Promise<readonly JsonBatch[]> {
  const batches: JsonBatch[] = []
  try {
    for await (const batch of jsonItems(once(bytes), open, options)) batches.push(batch)
  } catch (error) {
    if (!(error instanceof JsonError)) throw error
  }
  return batches
}
