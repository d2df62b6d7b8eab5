/** What can go wrong with the store as a whole, as codes of the contract. */

/** Each is also an error code of electron/contract.ts. */
export type StoreErrorCode = 'store-newer' | 'store-damaged' | 'store-link' | 'store-locked' | 'disk-full' | 'no-permission' | 'store-unwritable' | 'archive-unknown' | 'import-stopped'

/** Thrown by the store. The message is the code; it never holds a path or content. */
export class StoreError extends Error {
  readonly code: StoreErrorCode
  constructor(code: StoreErrorCode) {
    super(code)
    this.name = 'StoreError'
    this.code = code
  }
}

const BY_SQLITE_CODE: readonly (readonly [RegExp, StoreErrorCode])[] = [
  [/^SQLITE_(BUSY|LOCKED)/, 'store-locked'],
  [/^SQLITE_(CORRUPT|NOTADB|FORMAT)/, 'store-damaged'],
  // On a full disk the journal's shared memory cannot be made either.
  [/^SQLITE_(FULL|IOERR_(WRITE|FSYNC|DIR_FSYNC|TRUNCATE|SHM\w+))|^E(NOSPC|DQUOT)$/, 'disk-full'],
  [/^SQLITE_(READONLY|CANTOPEN|PERM|AUTH|IOERR_ACCESS)|^EROFS$/, 'store-unwritable'],
  [/^E(ACCES|PERM)$/, 'no-permission'],
  [/^SQLITE_IOERR/, 'store-damaged'],
]

/** The same error as a {@link StoreError} where SQLite or the file system says so; others unchanged. */
export function asStoreError(error: unknown): unknown {
  // better-sqlite3 looks for the folder itself, and says in words alone that it is gone.
  if (error instanceof TypeError && error.message.includes('directory does not exist')) return new StoreError('store-unwritable')
  if (error instanceof StoreError || !(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error
  const { code } = error
  const found = BY_SQLITE_CODE.find(([pattern]) => pattern.test(code))
  return found ? new StoreError(found[1]) : error
}
