/** Random access to a zip: stored and deflated entries by `node:zlib`, encrypted ones by zip.js. */
import { crc32 } from 'node:zlib'
import type { Container, StoredEntry } from './container.ts'
import { EntryList } from './entry-names.ts'
import type { ByteSource } from './file-bytes.ts'
import { inflate, inflateSmall } from './inflate.ts'
import { InputError } from './input-error.ts'
import { LIMITS } from './limits.ts'
import type { Limits } from './limits.ts'
import { dataPlace, readDirectory } from './zip-directory.ts'
import type { ZipRecord } from './zip-directory.ts'
import { openLocked } from './zip-locked.ts'

const STORED = 0
const DEFLATED = 8
const FILE_TYPE = 0o170000
const SMALL = 1024 * 1024
const SMALL_STORED = 128 * 1024

interface ZipEntry extends StoredEntry { readonly record: ZipRecord }

/** How a zip is opened; `limits` are for tests. */
export interface ZipOptions { readonly password?: string | undefined; readonly otherPasswords?: readonly string[] | undefined; readonly limits?: Limits | undefined }

/**
 * Lists a zip. Besides what {@link readDirectory} throws: `password-needed` when nothing in it can be read without
 * one, `password-wrong` when it opens none of the locked entries.
 */
export async function openZip(name: string, file: ByteSource, options: ZipOptions = {}): Promise<Container> {
  // An empty password is none: zip.js would take it for one and call the content damaged.
  const password = options.password === '' ? undefined : options.password
  const { records, end } = await readDirectory(file, (options.limits ?? LIMITS).entries)
  const list = new EntryList<ZipEntry>((options.limits ?? LIMITS).entries)
  for (const record of records) addRecord(list, record, file.size)
  const entries = list.entries
  const locked = entries.filter((entry) => entry.encrypted)
  if (entries.length === 0 && list.problems.length === 0) throw new InputError('empty')
  if (locked.length > 0 && locked.length === entries.length && locked.every(({ record }) => record.strong)) throw new InputError('unsupported-method')
  if (locked.length > 0 && password === undefined) {
    if (locked.length === entries.length) throw new InputError('password-needed')
    for (const entry of locked) list.problem('password-needed', entry.path)
  }
  const byPath = new Map(entries.map((entry) => [entry.path, entry.record]))

  async function* open(entry: StoredEntry): AsyncGenerator<Uint8Array> {
    const record = byPath.get(entry.path)
    if (record === undefined) throw new InputError('not-found', entry.path)
    try {
      yield* checked(record, content(file, record, end, password), entry.path)
    } catch (error) {
      throw error instanceof InputError ? new InputError(error.code, entry.path) : error
    }
  }

  if (locked.length > 0 && password !== undefined) await tryPassword(locked, open)
  return {
    name, kind: 'zip', problems: list.problems,
    entries: entries.map(({ path, bytes, encrypted, stored, modified }) => ({ path, bytes, encrypted, stored, modified })),
    size: file.size,
    open,
    close: () => file.close(),
  }
}

/** Adds an entry of an archive of so many bytes. What is impossible is listed with a size that could be: what is to be read is added up before there is room for it. */
function addRecord(list: EntryList<ZipEntry>, record: ZipRecord, archive: number): void {
  const type = record.mode & FILE_TYPE
  if (type === 0o120000) return list.problem('link-skipped', record.name)
  if (type !== 0 && type !== 0o100000 && type !== 0o040000) return list.problem('device-skipped', record.name)
  if (type === 0o040000 || /[/\\]$/.test(record.name)) {
    // A folder is no entry, but one that hides content behind its name is told.
    if (record.bytes > 0) list.problem('entry-refused', record.name)
    return
  }
  const holder = list.holder(record.name)
  const isOther = holder !== undefined && holder.record.name !== record.name && (holder.bytes !== record.bytes || holder.record.crc !== record.crc)
  list.add(isOther ? list.freeName(record.name) : record.name, (path) => ({ path, bytes: record.impossible ? Math.min(record.bytes, record.stored, archive) : record.bytes, encrypted: record.encrypted, stored: record.stored, modified: record.modified, record }))
}

async function* content(file: ByteSource, record: ZipRecord, end: number, password: string | undefined): AsyncGenerator<Uint8Array> {
  if (record.strong) throw new InputError('unsupported-method')
  if (record.encrypted && password === undefined) throw new InputError('password-needed')
  const place = await dataPlace(file, record, end)
  if (record.encrypted && password !== undefined) yield* openLocked(file, record, password)
  else if (record.method === STORED) yield* file.stream(place.start, place.end)
  else if (record.method === DEFLATED && record.stored <= SMALL_STORED && record.bytes <= SMALL) yield inflateSmall(await file.read(place.start, record.stored), record.bytes, '')
  else if (record.method === DEFLATED) yield* inflate('raw', file.stream(place.start, place.end), '')
  else throw new InputError('unsupported-method')
}

/** Passes content on while comparing its size and CRC-32 with the directory's. Throws `damaged` where they differ. */
async function* checked(record: ZipRecord, chunks: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Uint8Array> {
  let crc = 0
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    crc = crc32(chunk, crc)
    if (length > record.bytes) throw new InputError('damaged', path)
    yield chunk
  }
  // AES entries of version 2 carry no CRC (it would tell about the content); their own authentication code was checked instead.
  const hasCrc = !(record.encrypted && record.crc === 0)
  if (length !== record.bytes || (hasCrc && crc !== record.crc)) throw new InputError('damaged', path)
}

/** Reads the smallest locked entry, since a wrong password should be told before anything is imported. */
async function tryPassword(locked: readonly ZipEntry[], open: (entry: StoredEntry) => AsyncIterable<Uint8Array>): Promise<void> {
  const [smallest] = locked.toSorted((a, b) => a.bytes - b.bytes)
  if (smallest === undefined) return
  try {
    for await (const chunk of open(smallest)) if (chunk.length > 0) break
  } catch (error) {
    if (error instanceof InputError && error.code === 'password-wrong') throw error
    // Anything else is that entry's own trouble, told when it is read.
  }
}
