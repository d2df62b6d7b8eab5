/**
 * JSON of any size, piece by piece. A file can be longer than a JavaScript string may be, so the bytes are split at
 * the values one wants and each of them, or a run of neighbours, goes to JSON.parse.
 *
 * `jsonItems(chunks, open)` walks into the containers named by `open` and into no others. Everything else that it
 * meets there is one value, given out in the order of the file:
 *
 *     // {"name":"Ada","messages":[{…},{…}]}      jsonItems(chunks, [['messages']])
 *     { path: ['name'],     isItem: false, first: 0, values: ['Ada'],     at: [8] }
 *     { path: ['messages'], isItem: true,  first: 0, values: [{…}, {…}], at: [26, 30] }
 *
 * A path is made of keys and indexes, `*` in `open` stands for any of them, `#` for any index, and opening a path opens all above it; `[]`
 * is the root. So `[['chats', 'list', '*', 'messages']]` gives each chat's name and id, then its messages.
 *
 * Strict: what JSON forbids is refused. A value that is wrong inside is `undefined` in `values` and listed in `bad`;
 * where the walk itself finds something wrong, or the file ends too early, all complete values are given out first
 * and then a {@link JsonError} is thrown.
 */
import { type JsonBatch, type JsonOptions, type JsonPath, Splitter } from './json-splitter.ts'
import { JsonError } from './json-value.ts'

export type { JsonBatch, JsonOptions, JsonPath } from './json-splitter.ts'

/** Chunks are worked on in pieces of this size, so that a whole file in one chunk needs no more memory than many. */
const PIECE = 131_072

/** The stream in pieces with their places, without the bytes before `from` and without a UTF-8 byte order mark. */
async function* pieces(chunks: AsyncIterable<Uint8Array>, from: number): AsyncGenerator<{ at: number; piece: Uint8Array }> {
  let at = 0
  let head: Uint8Array | undefined = new Uint8Array(0)
  for await (const chunk of chunks) {
    let rest = chunk
    if (head !== undefined) {
      rest = Buffer.concat([head, chunk])
      if (rest.length < from + 3) {
        head = rest
        continue
      }
      head = undefined
      const start = startOf(rest, from)
      rest = rest.subarray(start)
      at = start
    }
    for (let start = 0; start < rest.length; start += PIECE) {
      const piece = rest.subarray(start, Math.min(start + PIECE, rest.length))
      yield { at, piece }
      at += piece.length
    }
  }
  if (head !== undefined && head.length > from) {
    const start = startOf(head, from)
    yield { at: start, piece: head.subarray(start) }
  }
}

function startOf(bytes: Uint8Array, from: number): number {
  return bytes[from] === 0xef && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf ? from + 3 : from
}

/** Streams the values found in the containers of `open`; see the top of this file. Throws {@link JsonError}. */
export async function* jsonItems(
  chunks: AsyncIterable<Uint8Array>, open: readonly JsonPath[], options: JsonOptions = {},
): AsyncGenerator<JsonBatch> {
  const splitter = new Splitter(open, options)
  for await (const { at, piece } of pieces(chunks, options.from ?? 0)) {
    const failure = splitter.push(piece, at)
    yield* splitter.take()
    if (failure !== undefined) throw failure
  }
  const failure = splitter.finish()
  yield* splitter.take()
  if (failure !== undefined) throw failure
}

/** A whole document in memory, as strict as {@link jsonItems}. Throws {@link JsonError}; more than `valueLimit` bytes are `json-too-large`. */
export function readJson(bytes: Uint8Array, options: JsonOptions = {}): { value: unknown; replaced: number } {
  const splitter = new Splitter([], options)
  const start = startOf(bytes, options.from ?? 0)
  const failure = splitter.push(bytes.subarray(start), start) ?? splitter.finish()
  if (failure !== undefined) throw failure
  const [batch] = splitter.take()
  const bad = batch?.bad[0]
  if (batch === undefined || bad !== undefined) throw new JsonError(bad?.code ?? 'json-empty', bad?.at ?? start)
  return { value: batch.values[0], replaced: batch.replaced }
}
