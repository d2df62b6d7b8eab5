/**
 * The central directory of a zip (PKWARE APPNOTE.TXT 6.3.10, sections 4.3.7 to 4.3.16 and 4.5.3), read here and not by
 * a library because what decides about a hostile archive stands in it: offsets that overlap, sizes that lie, names
 * that repeat. zip.js took 788 MB for 70,000 entries, node-stream-zip lets the last of two equal names win silently.
 */
import { crc32 } from 'node:zlib'
import type { ByteSource } from './file-bytes.ts'
import { decodeName } from './entry-names.ts'
import { InputError } from './input-error.ts'

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const END64 = 0x06064b50
const END64_LOCATOR = 0x07064b50
const END_LENGTH = 22
const LOCAL_LENGTH = 30
const MAX_COMMENT = 0xffff
const MAX_DIRECTORY = 512 * 1024 * 1024
/** Bytes by which two entries may overlap: real JAR files need it. */
const TOLERATED_OVERLAP = 2
/** What deflate gives for one byte at the most (zlib's technical notes), and some room for tiny entries. */
const MOST_INFLATED = 1032
const SMALLEST_INFLATED = 64 * 1024

/** One entry as the directory describes it. */
export interface ZipRecord {
  readonly name: string
  readonly rawName: Uint8Array
  readonly method: number
  readonly encrypted: boolean
  /** PKWARE's own strong encryption, which no open reader knows (APPNOTE section 7). */
  readonly strong: boolean
  readonly crc: number
  readonly stored: number
  readonly bytes: number
  /** Offset of the local header in the file. */
  readonly offset: number
  /** When it was last changed, in ms, taking the writer's local time for UTC; undefined where it is no time. */
  readonly modified: number | undefined
  /** Unix file mode, 0 when another system wrote the entry. */
  readonly mode: number
  /** What the directory says of it cannot be: a place or size beyond the archive, a size that its bytes cannot give, or one that its local header denies. It is listed and cannot be read. */
  readonly impossible: boolean
}

/** A zip's entries in the order of its directory; `end` is where content must have ended. */
export interface ZipDirectory {
  readonly records: readonly ZipRecord[]
  readonly end: number
}

/** Whether bytes at the beginning of a file are a zip's: a local header or the end record of an empty one. */
export function isZipStart(head: Uint8Array): boolean {
  const signature = head.length < 4 ? 0 : view(head).getUint32(0, true)
  return signature === LOCAL || signature === END
}

/**
 * Reads the directory. Throws `truncated` when the end is missing, `damaged` when the directory contradicts itself,
 * `overlap` when entries share bytes, `empty` when there are none, `too-many-entries`. An entry about which alone it
 * lies is `impossible`, and costs nothing but itself.
 */
export async function readDirectory(file: ByteSource, limit: number): Promise<ZipDirectory> {
  const where = await findDirectory(file)
  if (where.length > MAX_DIRECTORY) throw new InputError('too-many-entries')
  const bytes = await file.read(where.at, where.length)
  const records: ZipRecord[] = []
  const data = view(bytes)
  let at = 0
  // Some writers count entries modulo 65,536 without zip64, so the length of the directory decides, not the count.
  while (at + 46 <= bytes.length && data.getUint32(at, true) === CENTRAL) {
    if (records.length >= limit) throw new InputError('too-many-entries')
    const { record, length } = readRecord(data, bytes, at, where.shift)
    records.push(record)
    at += length
  }
  if (records.length === 0 && where.count === 0 && where.at === 0) throw new InputError('empty')
  // A count of zero, or one that disagrees, hides entries from readers that believe it.
  if (records.length === 0 || (records.length & 0xffff) !== (where.count & 0xffff)) throw new InputError('damaged')
  return { records: await withoutOverlap(file, records, where.at), end: where.at }
}

interface DirectoryPlace { readonly at: number; readonly length: number; readonly count: number; readonly shift: number }

/** Searches the end record from the back, taking the first whose directory really is where it says. */
async function findDirectory(file: ByteSource): Promise<DirectoryPlace> {
  const tailLength = Math.min(file.size, END_LENGTH + MAX_COMMENT)
  const tailAt = file.size - tailLength
  const tail = await file.read(tailAt, tailLength)
  let contradicted = false
  for (let i = tailLength - END_LENGTH; i >= 0; i--) {
    if (tail[i] !== 0x50 || view(tail).getUint32(i, true) !== END) continue
    // A comment longer than what is left belongs to an archive that was cut, or is no end record at all.
    if (i + END_LENGTH + view(tail).getUint16(i + 20, true) > tailLength) continue
    const place = await placeOf(file, tail, i, tailAt + i)
    if (place !== undefined) return place
    contradicted = true
  }
  throw new InputError(contradicted ? 'damaged' : 'truncated')
}

async function placeOf(file: ByteSource, tail: Uint8Array, i: number, endAt: number): Promise<DirectoryPlace | undefined> {
  const end = view(tail)
  if (end.getUint16(i + 4, true) !== end.getUint16(i + 6, true)) return undefined
  let count = end.getUint16(i + 10, true)
  let length = end.getUint32(i + 12, true)
  let offset = end.getUint32(i + 16, true)
  let directoryEnd = endAt
  if (count === 0xffff || length === 0xffffffff || offset === 0xffffffff) {
    const end64 = await readEnd64(file, endAt)
    if (end64 !== undefined) ({ count, length, offset, directoryEnd } = end64)
  }
  if (count === 0 && length === 0) return endAt === 0 ? { at: 0, length: 0, count: 0, shift: 0 } : undefined
  // What was put before the archive (a self-extractor's program) shifts all offsets by its length.
  for (const at of [offset, directoryEnd - length]) {
    if (at < 0 || at + length > endAt || length < 46) continue
    if (view(await file.read(at, 4)).getUint32(0, true) === CENTRAL) return { at, length, count, shift: at - offset }
  }
  return undefined
}

/** The zip64 end record, or undefined when there is none or its numbers are beyond the file. */
async function readEnd64(file: ByteSource, endAt: number) {
  if (endAt < 20) return undefined
  const locator = view(await file.read(endAt - 20, 20))
  if (locator.getUint32(0, true) !== END64_LOCATOR) return undefined
  const at = wide(locator, 8)
  if (at === undefined || at + 56 > endAt) return undefined
  const record = view(await file.read(at, 56))
  const count = wide(record, 32)
  const length = wide(record, 40)
  const offset = wide(record, 48)
  if (record.getUint32(0, true) !== END64 || count === undefined || length === undefined || offset === undefined) return undefined
  return { count, length, offset, directoryEnd: at }
}

function readRecord(data: DataView, bytes: Uint8Array, at: number, shift: number): { record: ZipRecord; length: number } {
  const nameLength = data.getUint16(at + 28, true)
  const extraLength = data.getUint16(at + 30, true)
  const length = 46 + nameLength + extraLength + data.getUint16(at + 32, true)
  if (at + length > bytes.length) throw new InputError('damaged')
  const rawName = bytes.subarray(at + 46, at + 46 + nameLength)
  const extra = readExtra(bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength))
  const sizes = wideSizes(data, at, extra.zip64)
  const flags = data.getUint16(at + 8, true)
  const madeBy = bytes[at + 5]
  return {
    length,
    record: {
      rawName,
      name: unicodeName(rawName, extra.unicodePath) ?? decodeName(rawName),
      method: data.getUint16(at + 10, true),
      encrypted: (flags & 1) !== 0,
      strong: (flags & 0x40) !== 0,
      crc: data.getUint32(at + 16, true),
      stored: sizes.stored,
      bytes: sizes.bytes,
      offset: sizes.offset + shift,
      modified: dosTime(data.getUint16(at + 14, true), data.getUint16(at + 12, true)),
      mode: madeBy === 3 || madeBy === 19 ? data.getUint16(at + 40, true) : 0,
      impossible: sizes.impossible,
    },
  }
}

/** MS-DOS date and time (APPNOTE section 4.4.6): years from 1980, two seconds at a time. */
function dosTime(date: number, time: number): number | undefined {
  const [year, month, day] = [1980 + (date >> 9), (date >> 5) & 15, date & 31]
  return month < 1 || month > 12 || day < 1 ? undefined : Date.UTC(year, month - 1, day, time >> 11, (time >> 5) & 63, (time & 31) * 2)
}

/** The two extra fields that matter: 0x0001 (zip64) and 0x7075 (Info-ZIP's name in UTF-8). */
function readExtra(extra: Uint8Array): { zip64?: Uint8Array; unicodePath?: Uint8Array } {
  if (extra.length === 0) return {}
  const found: { zip64?: Uint8Array; unicodePath?: Uint8Array } = {}
  const data = view(extra)
  let at = 0
  while (at + 4 <= extra.length) {
    const end = at + 4 + data.getUint16(at + 2, true)
    // A field that claims more than there is ends the list; what the entry needs of it is then missed below.
    if (end > extra.length) break
    const id = data.getUint16(at, true)
    if (id === 0x0001) found.zip64 ??= extra.subarray(at + 4, end)
    if (id === 0x7075) found.unicodePath ??= extra.subarray(at + 4, end)
    at = end
  }
  return found
}

/** Each size or offset that is all ones stands in the zip64 field instead, in this order (APPNOTE 4.5.3); impossible where it does not, or is beyond 2^53. */
function wideSizes(data: DataView, at: number, zip64: Uint8Array | undefined) {
  let used = 0
  let impossible = false
  function widened(narrow: number): number {
    if (narrow !== 0xffffffff) return narrow
    const value = zip64 === undefined || used + 8 > zip64.length ? undefined : wide(view(zip64), used)
    used += 8
    if (value === undefined) impossible = true
    return value ?? 0
  }
  const bytes = widened(data.getUint32(at + 24, true))
  const stored = widened(data.getUint32(at + 20, true))
  const offset = widened(data.getUint32(at + 42, true))
  return { bytes, stored, offset, impossible }
}

/** Info-ZIP's second name, valid while its checksum is that of the first (APPNOTE 4.6.9). */
function unicodeName(rawName: Uint8Array, field: Uint8Array | undefined): string | undefined {
  if (field === undefined || field.length < 5 || field[0] !== 1) return undefined
  return view(field).getUint32(1, true) === crc32(rawName) ? decodeName(field.subarray(5)) : undefined
}

/**
 * Refuses archives whose entries share bytes: the overlapping bomb of bamsoftware.com/hacks/zipbomb. An entry that
 * only claims to reach into another, while its local header says otherwise, is a lie about one entry and no bomb: it
 * is never read, and the rest of the archive is.
 */
async function withoutOverlap(file: ByteSource, records: readonly ZipRecord[], end: number): Promise<readonly ZipRecord[]> {
  const impossible = new Set(records.filter((record) => record.impossible || record.offset < 0 || contentEnd(record) > end + TOLERATED_OVERLAP || record.bytes > record.stored * MOST_INFLATED + SMALLEST_INFLATED))
  const byOffset = records.filter((record) => !impossible.has(record)).toSorted((a, b) => a.offset - b.offset)
  let before: ZipRecord | undefined
  for (const record of byOffset) {
    if (before !== undefined && contentEnd(before) > record.offset + TOLERATED_OVERLAP) {
      if (before.offset === record.offset) throw new InputError('overlap')
      if (!await isDenied(file, before)) {
        if (!await isDenied(file, record)) throw new InputError('overlap')
        impossible.add(record)
        continue
      }
      impossible.add(before)
    }
    before = record
  }
  if (impossible.size === records.length) throw new InputError('damaged')
  if (impossible.size === 0) return records
  return records.map((record) => impossible.has(record) ? { ...record, impossible: true } : record)
}

/** Where an entry's content ends at the least, as the directory has it. */
function contentEnd(record: ZipRecord): number {
  return record.offset + LOCAL_LENGTH + record.rawName.length + record.stored
}

/** Whether there is no local header where the directory says, or one of another name or stored size. */
async function isDenied(file: ByteSource, record: ZipRecord): Promise<boolean> {
  const local = await readLocal(file, record)
  if (local === undefined || !local.isSame) return true
  // Bit 3: the sizes stand behind the content; all ones: in the zip64 field (APPNOTE 4.4.4 and 4.4.8).
  return (local.flags & 8) === 0 && local.stored !== 0xffffffff && local.stored !== record.stored
}

/** An entry's local header (APPNOTE 4.3.7), or undefined where there is none; `isSame`: it has the directory's name. */
async function readLocal(file: ByteSource, record: ZipRecord): Promise<{ flags: number; stored: number; isSame: boolean; length: number } | undefined> {
  const expected = LOCAL_LENGTH + record.rawName.length
  const header = await file.read(record.offset, Math.min(expected, file.size - record.offset))
  const data = view(header)
  if (header.length < expected || data.getUint32(0, true) !== LOCAL) return undefined
  const nameLength = data.getUint16(26, true)
  return {
    flags: data.getUint16(6, true),
    stored: data.getUint32(18, true),
    isSame: nameLength === record.rawName.length && record.rawName.every((byte, i) => byte === header[LOCAL_LENGTH + i]),
    length: LOCAL_LENGTH + nameLength + data.getUint16(28, true),
  }
}

/**
 * Where an entry's data lies, from its local header. Throws `damaged` when that header names another file than the
 * directory does, or when the data would reach beyond the content.
 */
export async function dataPlace(file: ByteSource, record: ZipRecord, end: number): Promise<{ start: number; end: number }> {
  const local = record.impossible ? undefined : await readLocal(file, record)
  if (local === undefined || !local.isSame) throw new InputError('damaged')
  const start = record.offset + local.length
  if (start + record.stored > end + TOLERATED_OVERLAP) throw new InputError('damaged')
  return { start, end: start + record.stored }
}

/** A 64-bit number where it is exact; undefined beyond 2^53, which no archive reaches honestly. */
function wide(data: DataView, at: number): number | undefined {
  const value = data.getBigUint64(at, true)
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : undefined
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
