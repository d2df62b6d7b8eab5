/** Entries that need a password (ZipCrypto, AES), by zip.js. */
// The reader alone: the whole package also brings an HTTP reader and workers, which have no place here.
import { ZipReader } from '@zip.js/zip.js/lib/zip-core-reader.js'
import type { CreateReadableOptions, FileEntry, Reader } from '@zip.js/zip.js'
import type { ByteSource } from './file-bytes.ts'
import { InputError } from './input-error.ts'
import type { InputErrorCode } from './input-error.ts'
import type { ZipRecord } from './zip-directory.ts'

const REASONS: readonly (readonly [RegExp, InputErrorCode])[] = [
  [/password/i, 'password-wrong'],
  [/not supported|unsupported/i, 'unsupported-method'],
]

/** zip.js lists an archive anew for each reader, so the list is kept as long as its file is. */
const listings = new WeakMap<ByteSource, Promise<Map<number, FileEntry>>>()

/** The content of one entry. Throws `password-wrong`, `unsupported-method`, `damaged`. */
export async function* openLocked(source: ByteSource, record: ZipRecord, password: string): AsyncGenerator<Uint8Array> {
  try {
    const entries = await listing(source)
    const entry = entries.get(record.offset)
    if (entry === undefined) throw new InputError('damaged')
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
    const reading = entry.getData(writable, { useWebWorkers: false, checkCrc32: true, password })
    yield* chunksUntilFailure(readable, reading)
  } catch (error) {
    throw reasonOf(error)
  }
}

/** A stream's chunks; fails as soon as the work that fills it fails, since zip.js does not always end the stream then. */
async function* chunksUntilFailure(readable: ReadableStream<Uint8Array>, work: Promise<unknown>): AsyncGenerator<Uint8Array> {
  const failure = work.then(() => new Promise<never>(() => undefined))
  // It is awaited in the race below; without this it would count as unhandled after the last chunk.
  failure.catch(() => undefined)
  const reader = readable.getReader()
  try {
    for (;;) {
      const step = await Promise.race([reader.read(), failure])
      if (step.done) break
      yield step.value
    }
    await work
  } finally {
    reader.cancel().catch(() => undefined)
  }
}

function listing(source: ByteSource): Promise<Map<number, FileEntry>> {
  const known = listings.get(source)
  if (known !== undefined) return known
  const made = list(source)
  listings.set(source, made)
  return made
}

async function list(source: ByteSource): Promise<Map<number, FileEntry>> {
  const reader = new ZipReader(readerOver(source))
  const entries = new Map<number, FileEntry>()
  for await (const entry of reader.getEntriesGenerator()) if (!entry.directory) entries.set(entry.offset, entry)
  return entries
}

/** A file as zip.js wants to see it: ranges as bytes and as web streams. */
function readerOver(source: ByteSource): Reader<ByteSource> {
  const { size } = source
  function createReadable({ offset = 0, size: length = size - offset }: CreateReadableOptions = {}) {
    const chunks = source.stream(offset, Math.min(size, offset + length))[Symbol.asyncIterator]()
    return new ReadableStream<Uint8Array>({
      async pull(controller) {
        const next = await chunks.next()
        if (next.done === true) controller.close()
        else controller.enqueue(next.value)
      },
      async cancel() {
        await chunks.return?.()
      },
    })
  }
  return {
    size,
    get readable() {
      return createReadable()
    },
    createReadable,
    readUint8Array: (at, length) => source.read(at, Math.max(0, Math.min(length, size - at))),
  }
}

function reasonOf(error: unknown): unknown {
  if (error instanceof InputError || !(error instanceof Error)) return error
  const known = REASONS.find(([pattern]) => pattern.test(error.message))
  return new InputError(known?.[1] ?? 'damaged')
}
