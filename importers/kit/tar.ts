/**
 * Tar and tar.gz, read with tar-stream once to learn where each entry lies. A plain tar is then read anywhere;
 * a compressed one forwards only, so that importers who read in the archive's order decompress it once more, not once an entry.
 */
import { Readable } from 'node:stream'
import { extract } from 'tar-stream'
import type { Container, StoredEntry } from './container.ts'
import { EntryList } from './entry-names.ts'
import type { ByteSource } from './file-bytes.ts'
import { inflate } from './inflate.ts'
import { InputError } from './input-error.ts'
import { LIMITS } from './limits.ts'
import type { Limits } from './limits.ts'

/** Heads of entries kept from the first pass, so that recognising a compressed tar does not decompress it again for each file. */
const HEAD = 16 * 1024
const HEADS_TOTAL = 32 * 1024 * 1024

interface TarEntry extends StoredEntry { readonly at: number }

/** Whether the first 512 bytes are a tar header: the sum of its bytes stands in it (POSIX ustar, field chksum). */
export function isTarHeader(block: Uint8Array): boolean {
  if (block.length < 512) return false
  const written = Number.parseInt(new TextDecoder('latin1').decode(block.subarray(148, 156)).replace(/[\0 ]+/g, ''), 8)
  let sum = 0
  for (let i = 0; i < 512; i++) sum += i >= 148 && i < 156 ? 32 : (block[i] ?? 0)
  return sum === written
}

/** Lists a tar. Throws `truncated`, `damaged`, `empty`, `bomb`, `too-many-entries`. `limits` are for tests. */
export async function openTar(name: string, source: ByteSource, gzipped: boolean, limits: Limits = LIMITS): Promise<Container> {
  const content = () => (gzipped ? inflate('gzip', source.stream(0, source.size), '') : source.stream(0, source.size))
  const { list, heads } = await indexTar(limited(content(), source.size, gzipped, limits), gzipped, limits)
  if (list.entries.length === 0) throw new InputError('empty')
  const places = new Map(list.entries.map((entry) => [entry.path, entry.at]))
  const forward = new ForwardReader(content)

  async function* open(entry: StoredEntry): AsyncGenerator<Uint8Array> {
    const at = places.get(entry.path) ?? 0
    const head = heads.get(entry.path)
    if (head !== undefined) yield head
    const done = head?.length ?? 0
    if (done >= entry.bytes) return
    if (gzipped) yield* forward.read(at + done, entry.bytes - done)
    else yield* source.stream(at + done, at + entry.bytes)
  }

  return {
    name, kind: 'tar', problems: list.problems,
    entries: list.entries.map(({ path, bytes, encrypted, modified }) => ({ path, bytes, encrypted, modified })),
    size: gzipped ? source.size : undefined,
    open,
    async close() {
      await forward.close()
      await source.close()
    },
  }
}

/** Stops a decompression bomb while the archive is being listed. */
async function* limited(chunks: AsyncIterable<Uint8Array>, stored: number, gzipped: boolean, limits: Limits): AsyncGenerator<Uint8Array> {
  const allowed = gzipped ? Math.min(limits.totalBytes, stored * limits.totalRatio + limits.totalFree) : Infinity
  let delivered = 0
  for await (const chunk of chunks) {
    delivered += chunk.length
    if (delivered > allowed) throw new InputError('bomb')
    yield chunk
  }
}

/** One pass over all headers. tar-stream gives each entry's data offset as `byteOffset`. */
async function indexTar(chunks: AsyncIterable<Uint8Array>, keepHeads: boolean, limits: Limits) {
  const list = new EntryList<TarEntry>(limits.entries)
  const heads = new Map<string, Uint8Array>()
  let kept = 0
  const reader = extract()
  const source = Readable.from(chunks)
  source.on('error', (error) => reader.destroy(error))
  source.pipe(reader)
  try {
    for await (const entry of reader) {
      const { name, type, size, mtime } = entry.header
      const at: unknown = 'byteOffset' in entry.header ? entry.header.byteOffset : undefined
      if (typeof at !== 'number') throw new InputError('damaged')
      const before = list.entries.length
      if (type === 'file' || type === 'contiguous-file') list.add(name, (path) => ({ path, bytes: size, encrypted: false, modified: mtime?.getTime(), at }))
      else if (type === 'symlink' || type === 'link') list.problem('link-skipped', name)
      else if (type !== 'directory') list.problem('device-skipped', name)
      const added = list.entries.length > before ? list.entries.at(-1) : undefined
      const wanted = keepHeads && added !== undefined && kept < HEADS_TOTAL ? Math.min(HEAD, size) : 0
      const head = new Uint8Array(wanted)
      let filled = 0
      for await (const chunk of entry) {
        if (!(chunk instanceof Uint8Array)) throw new InputError('damaged')
        const part = chunk.subarray(0, wanted - filled)
        head.set(part, filled)
        filled += part.length
      }
      if (added !== undefined && wanted > 0) {
        heads.set(added.path, head)
        kept += wanted
      }
    }
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new InputError(error instanceof Error && error.message === 'Unexpected end of data' ? 'truncated' : 'damaged')
  } finally {
    source.destroy()
  }
  return { list, heads }
}

/** Reads ranges of a stream that cannot seek. Keeps one position; a range behind it starts again from the beginning. */
class ForwardReader {
  private readonly start: () => AsyncIterable<Uint8Array>
  private idle: { readonly chunks: AsyncIterator<Uint8Array>; at: number; rest: Uint8Array } | undefined

  constructor(start: () => AsyncIterable<Uint8Array>) {
    this.start = start
  }

  async *read(from: number, length: number): AsyncGenerator<Uint8Array> {
    const taken = this.idle !== undefined && this.idle.at <= from ? this.idle : undefined
    if (taken !== undefined) this.idle = undefined
    const cursor = taken ?? { chunks: this.start()[Symbol.asyncIterator](), at: 0, rest: new Uint8Array(0) }
    const end = from + length
    try {
      while (cursor.at < end) {
        if (cursor.rest.length === 0) {
          const next = await cursor.chunks.next()
          if (next.done === true) throw new InputError('truncated')
          cursor.rest = next.value
        }
        const skip = Math.max(0, Math.min(from - cursor.at, cursor.rest.length))
        const take = cursor.rest.subarray(skip, Math.min(cursor.rest.length, end - cursor.at))
        cursor.at += skip + take.length
        cursor.rest = cursor.rest.subarray(skip + take.length)
        if (take.length > 0) yield take
      }
    } finally {
      const replaced = this.idle
      this.idle = cursor
      await replaced?.chunks.return?.()
    }
  }

  /** Ends the decompression that may be waiting. */
  async close(): Promise<void> {
    await this.idle?.chunks.return?.()
    this.idle = undefined
  }
}
