/** One program at a time on a store: whoever opens it while another has it would take back what that one is just reading. */
import { closeSync, lstatSync, openSync } from 'node:fs'
import Database from 'better-sqlite3'
import { storeFiles } from './erase.ts'
import { refuseLinks, settleBeginning } from './on-disk.ts'
import { asStoreError } from './store-error.ts'

/**
 * A held lock. The system lets go of it when the process ends, however it ends. `beganAnew`: the store's file held a few
 * bytes that were none of ours, too few for a row, and was begun anew; the person is told.
 */
export interface StoreLock { readonly beganAnew: boolean; release(): void }

/** How long to wait for a program that is just ending. */
const PATIENCE_MS = 1_500

/**
 * Locks a store by a file of its own beside it (`…/lookalike.lock`), which stays empty. Import processes write for the one
 * that holds the lock. Throws StoreError: `store-locked` when another program holds it, `store-damaged` when the store has
 * lost its bytes, `store-link` when a link stands for one of the files, `store-unwritable`, `disk-full`.
 */
export function lockStore(file: string, store: string, patienceMs = PATIENCE_MS): StoreLock {
  try {
    refuseLinks(storeFiles(store))
    const isOurs = lstatSync(file, { throwIfNoEntry: false }) !== undefined
    const held = holdLock(file, patienceMs)
    try {
      return { beganAnew: settleBeginning(store, isOurs), release: () => held.release() }
    } catch (error) {
      held.release()
      throw error
    }
  } catch (error) {
    throw asStoreError(error)
  }
}

/** Holds a lock file, which stays empty; it is made where it is not there. Throws StoreError: `store-locked`, `store-link`, `store-unwritable`, `disk-full`. */
export function holdLock(file: string, patienceMs: number): { release(): void } {
  let db: Database.Database | undefined
  try {
    refuseLinks([file, `${file}-journal`])
    if (lstatSync(file, { throwIfNoEntry: false }) === undefined) closeSync(openSync(file, 'a', 0o600))
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
