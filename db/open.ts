/** Opens the store's one file: its settings of safety, its key, its schema. */
import { closeSync, constants, existsSync, fchmodSync, mkdirSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { storeFiles } from './erase.ts'
import { migrate, refuseNewer, refuseOtherSchema } from './migrate.ts'
import { refuseLinks } from './on-disk.ts'
import { isSound } from './soundness.ts'
import { assembleStore } from './store.ts'
import type { Store } from './store.ts'
import { asStoreError, StoreError } from './store-error.ts'

/** How to open. */
export interface OpenStoreOptions {
  /** Path of the database, or `:memory:`. Its folder is made (0700) if missing. */
  readonly file: string
  /** Key of the encrypted store; without one the file is plain. */
  readonly key?: string
  /** For screens: no writing, no migration, no roll-back. The file must exist. */
  readonly readonly?: boolean
  /** False keeps what an interrupted import left, for the process that is importing. Rolled back unless told. */
  readonly rollBack?: boolean
}

/**
 * Opens or creates a store, brings its schema up to date and rolls back an interrupted import.
 * Throws {@link StoreError}: `store-newer`, `store-damaged`, `store-link`, `store-locked` (in use, or the key does not fit), `store-unwritable`, `no-permission`, `disk-full`.
 */
export function openStore(options: OpenStoreOptions): Store {
  const { file, readonly = false } = options
  let db: Database.Database | undefined
  try {
    if (!readonly && file !== ':memory:') makeFile(file)
    db = new Database(file, { readonly, fileMustExist: readonly, timeout: 5000 })
    prepareDatabase(db, options)
    const store = assembleStore(db, file)
    if (!readonly && options.rollBack !== false) store.rollBack()
    return store
  } catch (error) {
    db?.close()
    throw asStoreError(error)
  }
}

/** The file is the person's alone; SQLite gives its journal the same mode. */
function makeFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  refuseLinks(storeFiles(file))
  const descriptor = openSync(file, constants.O_RDWR | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0), 0o600)
  try {
    fchmodSync(descriptor, 0o600)
  } finally {
    closeSync(descriptor)
  }
}

/**
 * Reads all of a store, some seconds a gigabyte, without writing to it. Throws `store-damaged` when a page, a value or the
 * schema is not as this or an earlier version writes it; otherwise as {@link openStore}. A file that is not there or has
 * no bytes is sound.
 */
export function checkStore({ file, key }: Pick<OpenStoreOptions, 'file' | 'key'>): void {
  const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0
  // One that was being made when its process ended: only a writer can take back its first page.
  if (sizeOf(file) === 0 || sizeOf(`${file}-journal`) > 0) return
  // Reading needs shared memory beside the file; what was not there before is taken away again.
  const beside = [`${file}-wal`, `${file}-shm`].filter((path) => !existsSync(path))
  // SQLite takes a file for read-only whose number of the writing format it does not know.
  if (key === undefined && readByte(file, 18) > 2) throw new StoreError('store-damaged')
  let db: Database.Database | undefined
  try {
    // Not as a store: one that was killed while it was made, or is of an earlier version, has not all tables yet.
    db = new Database(file, { readonly: true, fileMustExist: true, timeout: 5000 })
    prepareDatabase(db, { readonly: true, ...(key === undefined ? {} : { key }) })
    if (!isSound(db)) throw new StoreError('store-damaged')
  } catch (error) {
    throw asStoreError(error)
  } finally {
    db?.close()
    for (const path of beside) if (sizeOf(path) === 0 || path.endsWith('-shm')) rmSync(path, { force: true })
  }
}

function readByte(file: string, at: number): number {
  const descriptor = openSync(file, 'r')
  try {
    const byte = Buffer.alloc(1)
    readSync(descriptor, byte, 0, 1, at)
    return byte.readUInt8()
  } finally {
    closeSync(descriptor)
  }
}

function isPlainError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SQLITE_ERROR'
}

/** Unlocks a database, refuses what must not be opened, sets what keeps its content safe, and migrates. Throws {@link StoreError} or SQLite's errors. */
export function prepareDatabase(db: Database.Database, { key, readonly = false }: Pick<OpenStoreOptions, 'key' | 'readonly'>): void {
  if (key !== undefined) {
    // The cipher comes before the key, and both before anything that reads the file.
    db.pragma("cipher = 'chacha20'")
    db.pragma(`key = '${key.replaceAll("'", "''")}'`)
  }
  try {
    db.prepare('SELECT count(*) FROM sqlite_schema').get()
  } catch (error) {
    // With a key, "not a database" is what a wrong key looks like.
    if (key !== undefined && error instanceof Error && 'code' in error && error.code === 'SQLITE_NOTADB') throw new StoreError('store-locked')
    // Nothing is wrong with the question: "unsupported file format", "malformed database schema" are what a turned bit looks like.
    if (isPlainError(error)) throw new StoreError('store-damaged')
    throw error
  }
  refuseNewer(db)
  refuseOtherSchema(db)
  db.pragma('trusted_schema = OFF')
  db.pragma('cell_size_check = ON')
  db.pragma('foreign_keys = ON')
  db.pragma('temp_store = MEMORY')
  db.pragma('busy_timeout = 5000')
  db.pragma('cache_size = -16384')
  if (readonly) return
  // Fewer, larger pages: 8 % faster scans. Only a new file takes it.
  db.pragma('page_size = 8192')
  db.pragma('journal_mode = WAL')
  // better-sqlite3 lowers it to NORMAL with WAL, and the last commits could vanish on a power loss.
  db.pragma('synchronous = FULL')
  db.pragma('secure_delete = ON')
  migrate(db)
}
