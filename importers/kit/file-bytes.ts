/** Random access to one file on disk, or to bytes in memory, for the readers of containers. */
import { open } from 'node:fs/promises'
import { fromSystemError, InputError } from './input-error.ts'

const CHUNK = 256 * 1024

/** Something of known size that can be read anywhere. */
export interface ByteSource {
  readonly size: number
  /** When the file on disk was last changed, in ms. */
  readonly modified?: number
  /** Exactly `length` bytes; throws `truncated` where there are fewer. */
  read(at: number, length: number): Promise<Uint8Array>
  /** From `start` to before `end`, in chunks. */
  stream(start: number, end: number): AsyncIterable<Uint8Array>
  close(): Promise<void>
}

/** Opens a file for reading; a path that is not UTF-8 is given as its bytes. Throws `not-found`, `no-permission`. */
export async function openFile(path: string | Buffer): Promise<ByteSource> {
  try {
    const handle = await open(path, 'r')
    const { size, mtimeMs } = await handle.stat()
    async function read(at: number, length: number): Promise<Uint8Array> {
      if (at < 0 || at + length > size) throw new InputError('truncated')
      const bytes = Buffer.allocUnsafeSlow(length)
      let filled = 0
      while (filled < length) {
        const { bytesRead } = await handle.read(bytes, filled, length - filled, at + filled)
        // The file was cut short while it was open.
        if (bytesRead === 0) throw new InputError('truncated')
        filled += bytesRead
      }
      return bytes
    }
    return { size, modified: mtimeMs, read, stream: (start, end) => chunksOf(read, start, end), close: () => handle.close() }
  } catch (error) {
    throw fromSystemError(error)
  }
}

/** The same over bytes in memory. */
export function memoryBytes(content: Uint8Array): ByteSource {
  function read(at: number, length: number): Promise<Uint8Array> {
    if (at < 0 || at + length > content.length) return Promise.reject(new InputError('truncated'))
    return Promise.resolve(content.subarray(at, at + length))
  }
  return { size: content.length, read, stream: (start, end) => chunksOf(read, start, end), close: () => Promise.resolve() }
}

async function* chunksOf(read: ByteSource['read'], start: number, end: number): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; at += CHUNK) yield await read(at, Math.min(CHUNK, end - at))
}
