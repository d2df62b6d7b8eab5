/**
 * Bytes to text. Exports are UTF-8 in the main; Chinese ones may be GB18030, files saved again by a spreadsheet may be
 * UTF-16 or windows-1252. The order is: byte order mark, strict UTF-8, GB18030 where Chinese is expected, windows-1252.
 */
import { isAscii } from 'node:buffer'

/** The encodings that exports were seen in; names are those of the Encoding Standard. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252'

/**
 * `encoding` skips the detection; `chinese` tries GB18030 before windows-1252; `chineseToo` takes it only where the bytes
 * look like nothing else, for texts that may be in any language.
 */
export interface TextOptions { readonly encoding?: Encoding; readonly chinese?: boolean; readonly chineseToo?: boolean }

/** Decoded text with what was used, and how many places could not be decoded (each became U+FFFD). */
export interface DecodedText { readonly text: string; readonly encoding: Encoding; readonly replaced: number }

/** Text as it is decoded; `encoding` is known after the first non-ASCII byte, `replaced` is final at the end. */
export interface TextStream extends AsyncIterable<string> { readonly encoding: Encoding | undefined; readonly replaced: number }

/** Lines `first`, `first + 1`, … (from 1), without their ends. `continued`: the first of them goes on a line that was split at the limit. */
export interface LineBatch { readonly first: number; readonly lines: readonly string[]; readonly continued?: boolean }

/** Longest line that is held at once, in UTF-16 units (security.md section 3); longer ones are split there (an end in the same chunk may let it be a chunk longer). */
export const LINE_LIMIT = 16 * 1024 * 1024

/** How many bytes after the first non-ASCII one are looked at before an encoding is chosen. */
const SAMPLE = 64 * 1024

/** Chooses an encoding from the beginning of a file. A sequence that is cut by the end of `head` is not held against it. */
export function detectEncoding(head: Uint8Array, options: TextOptions = {}): Encoding {
  return chooseEncoding(head, options, false)
}

/** Decodes a whole content; never throws. The byte order mark is not part of the text. */
export function decodeText(bytes: Uint8Array, options: TextOptions = {}): DecodedText {
  const encoding = chooseEncoding(bytes, options, true)
  const text = withoutMark(new TextDecoder(encoding).decode(bytes))
  return { text, encoding, replaced: countReplaced(text) }
}

/** Decodes a stream without holding it. The encoding is chosen at the first byte that is not ASCII, wherever that is. */
export function decodeStream(stream: AsyncIterable<Uint8Array>, options: TextOptions = {}): TextStream {
  let encoding = options.encoding
  let replaced = 0
  async function* decode(): AsyncGenerator<string> {
    let decoder: TextDecoder | undefined
    let held: Uint8Array | undefined
    let started = false
    const choose = (bytes: Uint8Array, whole: boolean): string => {
      encoding = chooseEncoding(bytes, options, whole)
      // A mark counts only at the very beginning; later it is a character of the text.
      decoder = new TextDecoder(encoding, { ignoreBOM: started })
      return decoder.decode(bytes, { stream: true })
    }
    const decodeChunk = (chunk: Uint8Array): string => {
      if (decoder) return decoder.decode(chunk, { stream: true })
      const bytes = held ? joinBytes(held, chunk) : chunk
      held = undefined
      const plain = !started && (bytes.length < 4 || zeroPattern(bytes)) ? 0 : asciiLength(bytes)
      if (plain === bytes.length) return ascii(bytes)
      if (bytes.length - plain >= SAMPLE) return choose(bytes, false)
      held = bytes.slice(plain)
      return ascii(bytes.subarray(0, plain))
    }
    const count = (text: string): string => {
      replaced += countReplaced(text)
      const whole = started ? text : withoutMark(text)
      started ||= text !== ''
      return whole
    }
    for await (const chunk of stream) {
      const text = count(decodeChunk(chunk))
      if (text !== '') yield text
    }
    const last = count((held ? choose(held, true) : '') + (decoder?.decode() ?? ''))
    if (last !== '') yield last
  }
  return {
    get encoding() { return encoding },
    get replaced() { return replaced },
    [Symbol.asyncIterator]: decode,
  }
}

/** Lines of a stream in batches, one batch for each chunk. Ends are `\n` and `\r\n`. */
export async function* textLines(stream: AsyncIterable<Uint8Array>, options: Encoding | TextOptions = {}): AsyncGenerator<LineBatch> {
  let rest = ''
  let first = 1
  let continued = false
  for await (const text of decodeStream(stream, typeof options === 'string' ? { encoding: options } : options)) {
    // A line of many chunks is put together once, at its end.
    if (!text.includes('\n')) rest += text
    else {
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      for (let index = 0; index < lines.length; index++) {
        const line = lines[index] ?? ''
        if (line.charCodeAt(line.length - 1) === 13) lines[index] = line.slice(0, -1)
      }
      yield continued ? { first, lines, continued } : { first, lines }
      first += lines.length
      continued = false
    }
    while (rest.length > LINE_LIMIT) {
      const part = [rest.slice(0, LINE_LIMIT)]
      yield continued ? { first, lines: part, continued } : { first, lines: part }
      rest = rest.slice(LINE_LIMIT)
      continued = true
    }
  }
  if (rest.endsWith('\r')) rest = rest.slice(0, -1)
  if (rest !== '') yield continued ? { first, lines: [rest], continued } : { first, lines: [rest] }
}

/** TextDecoder takes away the marks of UTF-8 and UTF-16, not that of GB18030, and only one of two. */
function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

/** `whole`: nothing follows, so a sequence that the end cuts is damage. */
function chooseEncoding(bytes: Uint8Array, options: TextOptions, whole: boolean): Encoding {
  if (options.encoding) return options.encoding
  const told = markOf(bytes) ?? zeroPattern(bytes)
  if (told) return told
  if (decodesStrictly(bytes, 'utf-8', whole)) return 'utf-8'
  // One damaged byte does not turn a UTF-8 file into another encoding; text in another one is nearly all invalid.
  const { valid, invalid } = countSequences(bytes)
  if (valid > invalid * 4) return 'utf-8'
  if (options.chinese && decodesStrictly(bytes, 'gb18030', whole)) return 'gb18030'
  if (valid > invalid) return 'utf-8'
  if (options.chineseToo && looksTwoByte(bytes, 4) && decodesStrictly(bytes, 'gb18030', whole)) return 'gb18030'
  return options.chinese && looksTwoByte(bytes, 1) ? 'gb18030' : 'windows-1252'
}

function markOf(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  // GB18030's own mark.
  if (bytes[0] === 0x84 && bytes[1] === 0x31 && bytes[2] === 0x95 && bytes[3] === 0x33) return 'gb18030'
  return undefined
}

/** UTF-16 without a mark: nearly every second byte of mostly Latin text is zero. */
function zeroPattern(bytes: Uint8Array): Encoding | undefined {
  const length = Math.min(bytes.length, 512) & ~1
  if (length < 4) return undefined
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++
    if (bytes[index + 1] === 0) odd++
  }
  if (odd * 4 > length && even * 20 < length) return 'utf-16le'
  if (even * 4 > length && odd * 20 < length) return 'utf-16be'
  return undefined
}

function decodesStrictly(bytes: Uint8Array, encoding: Encoding, whole: boolean): boolean {
  try {
    // With `stream` a sequence cut by the end is kept for later instead of being an error.
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: !whole })
    return true
  } catch {
    return false
  }
}

/** How many multi-byte UTF-8 sequences are well formed, and how many bytes belong to none. */
function countSequences(bytes: Uint8Array): { valid: number; invalid: number } {
  let valid = 0
  let invalid = 0
  for (let index = 0; index < bytes.length; index++) {
    const lead = bytes[index] ?? 0
    if (lead < 0x80) continue
    const more = lead >= 0xf0 && lead < 0xf5 ? 3 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xc2 && lead < 0xe0 ? 1 : 0
    let found = 0
    while (found < more && ((bytes[index + found + 1] ?? 0) & 0xc0) === 0x80) found++
    if (more > 0 && found === more) { valid++; index += more } else invalid++
  }
  return { valid, invalid }
}

/** In GB18030, even a damaged one, most high bytes come in pairs, `times` as often as alone; in windows-1252 they stand alone between letters. */
function looksTwoByte(bytes: Uint8Array, times: number): boolean {
  let pairs = 0
  let single = 0
  for (let index = 0; index < bytes.length; index++) {
    if ((bytes[index] ?? 0) < 0x81) continue
    if ((bytes[index + 1] ?? 0) >= 0xa1) { pairs++; index++ } else single++
  }
  return pairs > single * times
}

function asciiLength(bytes: Uint8Array): number {
  if (isAscii(bytes)) return bytes.length
  let index = 0
  while (index < bytes.length && (bytes[index] ?? 0) < 0x80) index++
  return index
}

function ascii(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

function joinBytes(first: Uint8Array, second: Uint8Array): Uint8Array {
  const joined = new Uint8Array(first.length + second.length)
  joined.set(first)
  joined.set(second, first.length)
  return joined
}

function countReplaced(text: string): number {
  let count = 0
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++
  return count
}
