/** The `.js` files of an archive: a fixed beginning (`window.YTD.tweets.part0 = `), then JSON. Nothing is ever evaluated. */
import type { Input } from '../input.ts'
import { InputError } from '../kit/input-error.ts'
import { jsonItems, readJson } from '../kit/json-stream.ts'
import type { JsonBatch, JsonPath } from '../kit/json-stream.ts'
import { isRecord, JsonError } from '../kit/json-value.ts'
import type { JsonRecord } from '../kit/json-value.ts'
import { decodeText } from '../kit/text.ts'

/** A byte order mark read as Latin-1. */
const BOM = '\u00ef\u00bb\u00bf'
const HEAD = 4096
const SMALL = 4 * 1024 * 1024
const SIGNATURE = /^\s*(?:window\.(?:YTD\.[\w.]+|__THAR_CONFIG)|Grailbird\.data\.\w+|var (?:tweet_index|user_details|payload_details))\s*=/

/** Whether a file begins as X's own do, by its first bytes. */
export function isYtd(head: Uint8Array): boolean {
  return SIGNATURE.test(new TextDecoder().decode(head))
}

/** Whether a file begins so in UTF-16, as an editor may have saved it again. */
export function isYtdInUtf16(head: Uint8Array): boolean {
  const { text, encoding } = decodeText(head)
  return encoding.startsWith('utf-16') && SIGNATURE.test(text)
}

/** Values of one file, in batches; byte positions count the beginning. Throws {@link JsonError}, and {@link InputError}: `damaged` for a file that begins as neither X's nor JSON does. */
export async function* ytdItems(input: Input, path: string, open: readonly JsonPath[]): AsyncGenerator<JsonBatch> {
  const head = await input.head(path, HEAD)
  const from = jsonStart(head)
  if (from === 0 && !isJsonStart(head)) throw new InputError('damaged', path)
  yield* jsonItems(withoutTail(input.stream(path)), open, { from })
}

/** The object of a small file, or the first object of its list; undefined when there is none to be read. */
export async function ytdObject(input: Input, path: string): Promise<JsonRecord | undefined> {
  try {
    const bytes = await input.bytes(path, SMALL)
    const { value } = readJson(bytes.subarray(0, tailStart(bytes)), { from: jsonStart(bytes.subarray(0, HEAD)) })
    const first: unknown = Array.isArray(value) ? value[0] : value
    return isRecord(first) ? first : undefined
  } catch (error) {
    // The file is read again with the others, which is when its trouble is told.
    if (error instanceof JsonError || error instanceof InputError) return undefined
    throw error
  }
}

/** Byte after the first `=` of X's own beginning, or 0 when there is none. */
function jsonStart(head: Uint8Array): number {
  const text = latin1(head)
  const found = SIGNATURE.exec(text.startsWith(BOM) ? text.slice(BOM.length) : text)
  return found === null ? 0 : text.indexOf('=') + 1
}

function isJsonStart(head: Uint8Array): boolean {
  return /^(?:\u00ef\u00bb\u00bf)?\s*(?:[[{]|$)/.test(latin1(head))
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}

/** The stream without `;` and white space at its end, which some writers add, wherever chunks end. */
async function* withoutTail(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = []
  for await (const chunk of chunks) {
    const end = tailStart(chunk)
    if (end > 0) {
      yield* held
      held = []
      yield chunk.subarray(0, end)
    }
    if (end < chunk.length) held.push(chunk.subarray(end))
  }
}

/** Where white space and `;` at the end begin. */
function tailStart(bytes: Uint8Array): number {
  let end = bytes.length
  while (end > 0 && (bytes[end - 1] === 0x3b || (bytes[end - 1] ?? 0) <= 0x20)) end--
  return end
}
