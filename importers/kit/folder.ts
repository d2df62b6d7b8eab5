/** A folder as an archive: every file below it, in sorted order; links and devices are named and left. */
import { isUtf8 } from 'node:buffer'
import { lstat, readdir } from 'node:fs/promises'
import { basename, join, sep } from 'node:path'
import type { Container, StoredEntry } from './container.ts'
import { decodeName, EntryList } from './entry-names.ts'
import { openFile } from './file-bytes.ts'
import { fromSystemError, InputError } from './input-error.ts'
import { LIMITS } from './limits.ts'

const MAX_DEPTH = 32
/** Bytes that are compared at once. */
const COMPARED = 256 * 1024

/** Where a file lies. Linux takes any bytes for a name, and what another system's tool unpacked is often not UTF-8: then the path is those bytes. */
type DiskPath = string | Buffer

interface FileEntry extends StoredEntry { readonly file: DiskPath }

/** Lists a folder. Throws `empty` when there is no file in it, `too-many-entries`, `no-permission`. */
export async function openFolder(root: string): Promise<Container> {
  const list = new EntryList<FileEntry>(LIMITS.entries)
  await walk(root, '', 0, list)
  if (list.entries.length === 0) throw new InputError('empty')
  const files = new Map(list.entries.map((entry) => [entry.path, entry.file]))
  return {
    name: basename(root),
    kind: 'folder',
    entries: list.entries.map(({ path, bytes, encrypted, modified }) => ({ path, bytes, encrypted, modified })),
    problems: list.problems,
    size: undefined,
    open: (entry) => fileChunks(files.get(entry.path) ?? '', entry.path),
    source: (entry) => openFile(files.get(entry.path) ?? ''),
    close: () => Promise.resolve(),
  }
}

/** The content of a file on disk that an archive shows as `path`. */
export async function* fileChunks(file: DiskPath, path: string): AsyncGenerator<Uint8Array> {
  try {
    const source = await openFile(file)
    try {
      yield* source.stream(0, source.size)
    } finally {
      await source.close()
    }
  } catch (error) {
    throw error instanceof InputError ? new InputError(error.code, path) : fromSystemError(error, path)
  }
}

async function walk(folder: DiskPath, below: string, depth: number, list: EntryList<FileEntry>): Promise<void> {
  const found = await readFolder(folder, below, list)
  const named = found.map((item) => ({ item, name: decodeName(item.name) }))
  for (const { item, name } of named.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = below === '' ? name : `${below}/${name}`
    const file = placeIn(folder, item.name)
    if (item.isDirectory()) {
      if (depth >= MAX_DEPTH) list.problem('entry-refused', path)
      else await walk(file, path, depth + 1, list)
    } else if (item.isFile()) {
      await addFile(file, path, list)
    } else {
      list.problem(item.isSymbolicLink() ? 'link-skipped' : 'device-skipped', path)
    }
  }
}

function placeIn(folder: DiskPath, name: Buffer): DiskPath {
  if (typeof folder === 'string' && isUtf8(name)) return join(folder, name.toString())
  return Buffer.concat([Buffer.from(folder), Buffer.from(sep), name])
}

async function addFile(file: DiskPath, path: string, list: EntryList<FileEntry>): Promise<void> {
  try {
    const { size, mtimeMs } = await lstat(file)
    // Names on a disk may differ in case or composition alone: then they are two files, unless they hold the same.
    const holder = list.holder(path)
    const name = holder === undefined || await isSameFile(holder, { bytes: size, file }) ? path : list.freeName(path)
    list.add(name, (clean) => ({ path: clean, bytes: size, encrypted: false, modified: mtimeMs, file }))
  } catch (error) {
    // Taken away since its folder was listed, or not to be looked at.
    const reason = fromSystemError(error)
    if (!(reason instanceof InputError) || error instanceof InputError) throw reason
    list.problem(reason.code, path)
  }
}

/** Whether two files hold the same. One that cannot be read is not compared. */
async function isSameFile(a: Pick<FileEntry, 'bytes' | 'file'>, b: Pick<FileEntry, 'bytes' | 'file'>): Promise<boolean> {
  if (a.bytes !== b.bytes) return false
  try {
    const [one, other] = await Promise.all([openFile(a.file), openFile(b.file)])
    try {
      for (let at = 0; at < a.bytes; at += COMPARED) {
        const length = Math.min(COMPARED, a.bytes - at)
        if (Buffer.compare(await one.read(at, length), await other.read(at, length)) !== 0) return false
      }
      return true
    } finally {
      await Promise.all([one.close(), other.close()])
    }
  } catch {
    return false
  }
}

/** The items of one folder; one that may not be read is a problem, unless it is the folder that was chosen. */
async function readFolder(folder: DiskPath, below: string, list: EntryList<FileEntry>) {
  try {
    return await readdir(folder, { withFileTypes: true, encoding: 'buffer' })
  } catch (error) {
    const reason = fromSystemError(error)
    if (below === '' || !(reason instanceof InputError)) throw reason
    list.problem(reason.code, below)
    return []
  }
}
