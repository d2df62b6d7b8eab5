/** One program at a time on a store: whoever opens it while another has it would take back what that one is just reading. */
import { statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { asStoreError, StoreError } from './store-error.ts'

/** A held lock. The system lets go of it when the process ends, however it ends. */
export interface StoreLock { release(): void }

/** How long to wait for a program that is just ending. */
const PATIENCE_MS = 1_500

/**
 * Locks a store by a file of its own beside it (`…/lookalike.lock`), which stays empty. Import processes write for the one
 * that holds the lock. Throws StoreError: `store-locked` when another program holds it, `store-damaged` when the store has lost all of its bytes, `store-unwritable`, `disk-full`.
 */
export function lockStore(file: string, store: string, patienceMs = PATIENCE_MS): StoreLock {
  let db: Database.Database | undefined
  try {
    // The lock is older than any store beside it: what has no bytes is not new but cut off.
    const sizeOf = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.size
    const isCutOff = sizeOf(file) !== undefined && sizeOf(store) === 0 && (sizeOf(`${store}-wal`) ?? 0) === 0
    db = new Database(file, { timeout: patienceMs })
    // Nothing is ever written: the transaction is there for its lock, which works on every system and ends with the process.
    db.pragma('journal_mode = MEMORY')
    db.exec('BEGIN EXCLUSIVE')
    if (isCutOff) throw new StoreError('store-damaged')
  } catch (error) {
    db?.close()
    throw asStoreError(error)
  }
  const held = db
  return { release: () => { held.close() } }
}
