/** The lines of a chat with their numbers. */
import { type Encoding, textLines } from '../kit/text.ts'

/** Lines with the number of the first, from 1. */
export interface Lines { readonly first: number; readonly lines: readonly string[] }

/** Lines of a chat file. A lone carriage return ends a line too: old Macs, and some editors, wrote files so. */
export async function* chatLines(stream: AsyncIterable<Uint8Array>, encoding: Encoding | undefined): AsyncGenerator<Lines> {
  let first = 1
  for await (const batch of textLines(stream, encoding === undefined ? { chineseToo: true } : { encoding })) {
    const lines = batch.lines.some((line) => line.includes('\r')) ? batch.lines.flatMap((line) => line.split('\r')) : batch.lines
    // A line that was split at the limit goes on: its rest has the same number.
    if (batch.continued === true) first -= 1
    yield { first, lines }
    first += lines.length
  }
}
