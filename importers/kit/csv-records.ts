/** The records of a CSV as bytes, each with the byte where it begins, for sources whose places are bytes. */

const QUOTE = 0x22
const LINE_FEED = 0x0a
const RETURN = 0x0d
/** A record beyond this (an unclosed quote) ends at the next line end. */
const RECORD_LIMIT = 1024 * 1024

/** One record with its line end, and the byte (from 0) where it begins. */
export interface CsvRecord { readonly bytes: Uint8Array; readonly at: number }

/** Splits at line ends outside quotes: `\n`, `\r\n`, and `\r` alone, which is the end of a line where nothing quotes it. */
export async function* csvRecords(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<CsvRecord> {
  let rest: Uint8Array = new Uint8Array(0)
  let base = 0
  let scanned = 0
  let isQuoted = false
  for await (const chunk of chunks) {
    const bytes: Uint8Array = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    let start = 0
    let i = scanned
    for (; i < bytes.length; i++) {
      const byte = bytes[i]
      if (byte === QUOTE) isQuoted = !isQuoted
      if ((byte !== LINE_FEED && byte !== RETURN) || (isQuoted && i - start < RECORD_LIMIT)) continue
      // What follows a return decides; it may be in the next chunk.
      if (byte === RETURN && i + 1 === bytes.length) break
      if (byte === RETURN && bytes[i + 1] === LINE_FEED) i += 1
      yield { bytes: bytes.subarray(start, i + 1), at: base + start }
      start = i + 1
      isQuoted = false
    }
    rest = bytes.subarray(start)
    base += start
    scanned = Math.max(0, i - start)
  }
  if (rest.length > 0) yield { bytes: rest, at: base }
}
