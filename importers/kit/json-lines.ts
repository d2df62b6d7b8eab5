/** JSON Lines: one value a line. Blank lines and those that `#` begins are none. */
import { parseJsonText } from './json-value.ts'
import { textLines } from './text.ts'

/** A line's number from 1 and its value; `undefined` for one that is no JSON. */
export interface JsonLine { readonly line: number; readonly value: unknown }

/** Whole numbers that a double does not hold are kept as they are written. */
const LONG_NUMBER = /[^\d"]\d{16}/u

/** Reads line by line, in batches. A broken line is one without a value. */
export async function* jsonLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<readonly JsonLine[]> {
  for await (const { first, lines, continued } of textLines(stream, { chinese: true })) {
    const batch: JsonLine[] = []
    for (const [index, text] of lines.entries()) {
      const trimmed = text.trim()
      if (trimmed === '' || trimmed.startsWith('#')) continue
      batch.push({ line: first + index, value: continued === true && index === 0 ? undefined : readLine(trimmed) })
    }
    if (batch.length > 0) yield batch
  }
}

/** The value of one line, undefined where it is no JSON. */
export function readLine(text: string): unknown {
  try {
    return parseJsonText(text, { hexEscapes: false, wideNumbers: LONG_NUMBER.test(text) })
  } catch {
    return undefined
  }
}
