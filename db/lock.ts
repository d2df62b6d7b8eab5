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
  let db: Database.Database | undefined
  let beganAnew: boolean
  try {
    refuseLinks([file, `${file}-journal`, ...storeFiles(store)])
    const isOurs = lstatSync(file, { throwIfNoEntry: false }) !== undefined
    if (!isOurs) closeSync(openSync(file, 'a', 0o600))
    db = new Database(file, { timeout: patienceMs })
    // Nothing is ever written: the transaction is there for its lock, which works on every system and ends with the process.
    db.pragma('journal_mode = MEMORY')
    db.exec('BEGIN EXCLUSIVE')
    beganAnew = settleBeginning(store, isOurs)
  } catch (error) {
    db?.close()
    throw asStoreError(error)
  }
  const held = db
  return { beganAnew, release: () => { held.close() } }
}
