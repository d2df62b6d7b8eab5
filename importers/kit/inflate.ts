/** Decompression of streams with `node:zlib`, with its errors in the words of {@link InputError}. */
import { Readable, pipeline } from 'node:stream'
import { constants, createGunzip, createInflateRaw, inflateRawSync } from 'node:zlib'
import type { ByteSource } from './file-bytes.ts'
import { InputError } from './input-error.ts'

const CHUNK = 256 * 1024
const PIECE = 16 * 1024
const SMALLEST_PIECE = 64

/** Inflates raw deflate (zip) or gzip. Throws `damaged`, or `truncated` when the data ends too early; where what was `cut` is `given`, it ends there instead. */
export async function* inflate(format: 'raw' | 'gzip', chunks: AsyncIterable<Uint8Array>, path: string, cut: 'refused' | 'given' = 'refused'): AsyncGenerator<Uint8Array> {
  const options = { chunkSize: CHUNK, ...(cut === 'given' ? { finishFlush: constants.Z_SYNC_FLUSH } : {}) }
  const engine = format === 'raw' ? createInflateRaw(options) : createGunzip(options)
  // Errors of either side reach the loop below through the destroyed engine, so the callback has nothing to add.
  pipeline(Readable.from(chunks), engine, () => undefined)
  try {
    for await (const chunk of engine as AsyncIterable<Uint8Array>) yield chunk
  } catch (error) {
    // What was decompressed before the damage still waits in the engine.
    for (let left: unknown = engine.read(); left instanceof Uint8Array; left = engine.read()) yield left
    throw zlibReason(error, path)
  }
}

/** Decompresses a gzip that may be damaged or cut: gives all that comes before the damage, and ends where it was cut. Throws `damaged`. */
export function gunzipWhatThereIs(source: ByteSource): AsyncGenerator<Uint8Array> {
  return inflate('gzip', smallPieces(source), '', 'given')
}

/**
 * A file in pieces, the last of them being the eight bytes of gzip's check (RFC 1952 section 2.3): zlib keeps back what a piece
 * gave in which it finds damage.
 */
async function* smallPieces(source: ByteSource): AsyncGenerator<Uint8Array> {
  const check = Math.max(0, source.size - 8)
  const piece = Math.max(SMALLEST_PIECE, Math.min(PIECE, source.size >> 6))
  for await (const chunk of source.stream(0, check)) {
    for (let at = 0; at < chunk.length; at += piece) yield chunk.subarray(at, at + piece)
  }
  yield* source.stream(check, source.size)
}

/** Inflates raw deflate that is small, at once: a stream costs a millisecond, and some archives have 70,000 little files. */
export function inflateSmall(stored: Uint8Array, bytes: number, path: string): Uint8Array {
  try {
    return inflateRawSync(stored, { maxOutputLength: Math.max(1, bytes) })
  } catch (error) {
    throw zlibReason(error, path)
  }
}

function zlibReason(error: unknown, path: string): unknown {
  if (error instanceof InputError) return new InputError(error.code, path)
  if (!(error instanceof Error) || !('code' in error)) return error
  if (error.code === 'Z_BUF_ERROR') return new InputError('truncated', path)
  // ERR_BUFFER_TOO_LARGE: there is more than was stated.
  if (error.code === 'ERR_BUFFER_TOO_LARGE') return new InputError('damaged', path)
  if (typeof error.code === 'string' && error.code.startsWith('Z_')) return new InputError('damaged', path)
  return error
}
