/** One program at a time on a store: whoever opens it while another has it would take back what that one is just reading. */
import Database from 'better-sqlite3'
import { asStoreError } from './store-error.ts'

/** A held lock. The system lets go of it when the process ends, however it ends. */
export interface StoreLock { release(): void }

/** How long to wait for a program that is just ending. */
const PATIENCE_MS = 1_500

/**
 * Locks the store beside this file of its own (`…/lookalike.lock`), which stays empty. Import processes write for the one
 * that holds the lock. Throws StoreError: `store-locked` when another program holds it, `store-unwritable`, `disk-full`.
 */
export function lockStore(file: string, patienceMs = PATIENCE_MS): StoreLock {
  let db: Database.Database | undefined
  try {
    db = new Database(file, { timeout: patienceMs })
    // Nothing is ever written: the transaction is there for its lock, which works on every system and ends with the process.
    db.pragma('journal_mode = MEMORY')
    db.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    db?.close()
    throw asStoreError(error)
  }
  const held = db
  return { release: () => { held.close() } }
}
