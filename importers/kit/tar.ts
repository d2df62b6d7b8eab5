/**
 * Tar and tar.gz, read with tar-stream once to learn where each entry lies. A plain tar is then read anywhere;
 * a compressed one forwards only, so that importers who read in the archive's order decompress it once more, not once an entry.
 */
import { Readable } from 'node:stream'
import { extract } from 'tar-stream'
import type { Container, StoredEntry } from './container.ts'
import { EntryList } from './entry-names.ts'
import type { ByteSource } from './file-bytes.ts'
import { gunzipWhatThereIs } from './inflate.ts'
import { InputError } from './input-error.ts'
import type { InputErrorCode } from './input-error.ts'
import { LIMITS } from './limits.ts'
import type { Limits } from './limits.ts'

/** Heads of entries kept from the first pass, so that recognising a compressed tar does not decompress it again for each file. */
const HEAD = 16 * 1024
const HEADS_TOTAL = 32 * 1024 * 1024
const BLOCK = 512
/** Damaged places after which the listing goes on; each costs a compressed tar one more decompression. */
const RESUMES = 16

interface TarEntry extends StoredEntry { readonly at: number }

/** Whether the first 512 bytes are a tar header: the sum of its bytes stands in it (POSIX ustar, field chksum). */
export function isTarHeader(block: Uint8Array): boolean {
  if (block.length < 512) return false
  const written = Number.parseInt(new TextDecoder('latin1').decode(block.subarray(148, 156)).replace(/[\0 ]+/g, ''), 8)
  let sum = 0
  for (let i = 0; i < 512; i++) sum += i >= 148 && i < 156 ? 32 : (block[i] ?? 0)
  return sum === written
}

/**
 * Lists a tar. Damage costs the entry in which it is: what was listed before stands, the listing goes on with the next
 * sound header, and the damage is a problem. Throws `truncated`, `damaged`, `bomb` where nothing whole was found,
 * `empty`, `too-many-entries`. `limits` are for tests.
 */
export async function openTar(name: string, source: ByteSource, gzipped: boolean, limits: Limits = LIMITS): Promise<Container> {
  // A compressed tar that was cut gives all that is left of it; that its end is missing shows in the tar.
  const content = () => (gzipped ? gunzipWhatThereIs(source) : source.stream(0, source.size))
  const from = (at: number) => limited(gzipped ? skipping(content(), at) : source.stream(Math.min(at, source.size), source.size), source.size, gzipped, limits)
  const { list, heads } = await indexTar(name, from, gzipped, limits)
  if (list.entries.length === 0) throw new InputError('empty')
  const places = new Map(list.entries.map((entry) => [entry.path, entry]))
  const forward = new ForwardReader(content)

  async function* open(entry: StoredEntry): AsyncGenerator<Uint8Array> {
    const { at, bytes } = places.get(entry.path) ?? { at: 0, bytes: 0 }
    const head = heads.get(entry.path)
    if (head !== undefined) yield head
    const done = head?.length ?? 0
    if (done >= bytes) return
    if (gzipped) yield* forward.read(at + done, bytes - done)
    else yield* stored(source, at + done, at + bytes)
  }

  return {
    name, kind: 'tar', problems: list.problems,
    // A size beyond the archive is a lie or a cut: room is made for what can be there.
    entries: list.entries.map(({ path, bytes, encrypted, modified, at }) => ({ path, bytes: Math.min(bytes, gzipped ? limits.entryBytes : Math.max(0, source.size - at)), encrypted, modified })),
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

/** Bytes of the file, as far as there are any; then throws `truncated` where some are missing. */
async function* stored(source: ByteSource, start: number, end: number): AsyncGenerator<Uint8Array> {
  yield* source.stream(start, Math.min(end, source.size))
  if (end > source.size) throw new InputError('truncated')
}

async function* skipping(chunks: AsyncIterable<Uint8Array>, bytes: number): AsyncGenerator<Uint8Array> {
  let left = bytes
  for await (const chunk of chunks) {
    if (left < chunk.length) yield chunk.subarray(left)
    left = Math.max(0, left - chunk.length)
  }
}

type Listing = { readonly list: EntryList<TarEntry>; readonly heads: Map<string, Uint8Array> }
/**
 * Where a pass stopped: `end` is where the next header should have begun, or the content of the entry that was `cut`.
 * `unread`: the bytes behind it cannot be had (compressed data that is damaged, a bomb).
 */
interface Stop { readonly code: InputErrorCode; readonly end: number; readonly cut: boolean; readonly unread: boolean }

/** All headers, in as many passes as damage makes necessary. */
async function indexTar(name: string, from: (at: number) => AsyncIterable<Uint8Array>, keepHeads: boolean, limits: Limits): Promise<Listing> {
  const listing: Listing = { list: new EntryList<TarEntry>(limits.entries), heads: new Map() }
  let at = 0
  for (let resumes = 0; ; resumes++) {
    const stop = await passTar(from(at), at, listing, keepHeads)
    if (stop === undefined) return listing
    const next = stop.unread ? undefined : await nextHeader(from(stop.end), stop)
    if (next === 'ended') return listing
    const whole = listing.list.entries.length - (stop.cut ? 1 : 0)
    if (whole <= 0 && next === undefined) throw new InputError(stop.code)
    listing.list.problem(stop.code, name)
    if (next === undefined || resumes === RESUMES) return listing
    at = stop.end + next
  }
}

/**
 * How far the next header is behind a damaged one or behind the beginning of content that was cut; `ended` where the
 * archive's end was (two blocks of zeros, POSIX), behind which anything may stand; undefined where there is none.
 */
async function nextHeader(chunks: AsyncIterable<Uint8Array>, { cut }: Stop): Promise<number | 'ended' | undefined> {
  let at = 0
  try {
    for await (const block of blocksOf(chunks)) {
      if (at === 0 && !cut && block.every((byte) => byte === 0)) return 'ended'
      if ((at > 0 || cut) && isUstar(block) && isTarHeader(block)) return at
      at += BLOCK
    }
  } catch (error) {
    // The rest cannot be decompressed, so that nothing more is found.
    if (!(error instanceof InputError)) throw error
  }
  return undefined
}

/** Ends where reading fails, so that what came before is still listed; the reason is left in `failure`. */
async function* untilFailure(chunks: AsyncIterable<Uint8Array>, failure: { code?: InputErrorCode }): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    failure.code = error.code
  }
}

async function* blocksOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array(0)
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    let at = 0
    for (; at + BLOCK <= bytes.length; at += BLOCK) yield bytes.subarray(at, at + BLOCK)
    rest = bytes.subarray(at)
  }
}

/** The magic of POSIX and GNU headers, a quick look before the sum. */
function isUstar(block: Uint8Array): boolean {
  return block[257] === 0x75 && block[258] === 0x73 && block[259] === 0x74 && block[260] === 0x61 && block[261] === 0x72
}

/** One pass over the headers from `base` on; undefined when it came to the end. tar-stream gives each entry's data offset as `byteOffset`. */
async function passTar(chunks: AsyncIterable<Uint8Array>, base: number, { list, heads }: Listing, keepHeads: boolean): Promise<Stop | undefined> {
  let kept = heads.values().reduce((sum, { length }) => sum + length, 0)
  let end = base
  let cut = false
  const failure: { code?: InputErrorCode } = {}
  const reader = extract()
  const source = Readable.from(untilFailure(chunks, failure))
  source.on('error', (error) => reader.destroy(error))
  source.pipe(reader)
  try {
    for await (const entry of reader) {
      const { name, type, size, mtime } = entry.header
      const offset: unknown = 'byteOffset' in entry.header ? entry.header.byteOffset : undefined
      if (typeof offset !== 'number') throw new InputError('damaged')
      const at = base + offset
      end = at
      const before = list.entries.length
      if (type === 'file' || type === 'contiguous-file') list.add(name, (path) => ({ path, bytes: size, encrypted: false, modified: mtime?.getTime(), at }))
      else if (type === 'symlink' || type === 'link') list.problem('link-skipped', name)
      else if (type !== 'directory') list.problem('device-skipped', name)
      const added = list.entries.length > before ? list.entries.at(-1) : undefined
      cut = added !== undefined
      const wanted = keepHeads && added !== undefined && kept < HEADS_TOTAL ? Math.min(HEAD, size) : 0
      const head = new Uint8Array(wanted)
      let filled = 0
      for await (const chunk of entry) {
        if (!(chunk instanceof Uint8Array)) throw new InputError('damaged')
        const part = chunk.subarray(0, wanted - filled)
        head.set(part, filled)
        filled += part.length
      }
      cut = false
      end = at + (type === 'directory' ? 0 : Math.ceil(size / BLOCK) * BLOCK)
      if (added !== undefined && wanted > 0) {
        heads.set(added.path, head)
        kept += wanted
      }
    }
    return failure.code === undefined ? undefined : { code: failure.code, end, cut, unread: true }
  } catch (error) {
    if (error instanceof InputError && error.code === 'too-many-entries') throw error
    if (failure.code !== undefined) return { code: failure.code, end, cut, unread: true }
    if (error instanceof InputError) return { code: error.code, end, cut, unread: false }
    return { code: error instanceof Error && error.message === 'Unexpected end of data' ? 'truncated' : 'damaged', end, cut, unread: false }
  } finally {
    source.destroy()
  }
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
