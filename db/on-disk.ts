/** What lies where the store should be, looked at before SQLite sees it: links, and files too short to be a store. */
import { closeSync, lstatSync, openSync, rmSync, truncateSync } from 'node:fs'
import { storeFiles } from './erase.ts'
import { StoreError } from './store-error.ts'

/** SQLite's smallest page: a file below it holds no row. */
const SMALLEST_STORE = 512
/** A journal of a store that is just being made holds its header alone, at most a sector of the disk. */
const EMPTY_JOURNAL = 4096

/**
 * Refuses links and everything else that is no plain file of this user where the store writes. Throws `store-link`, and
 * `store-unwritable` for a file of another user; what a link points at is not touched.
 */
export function refuseLinks(paths: readonly string[]): void {
  for (const path of paths) {
    const stat = lstatSync(path, { throwIfNoEntry: false })
    if (stat === undefined) continue
    if (!stat.isFile()) throw new StoreError('store-link')
    // Windows has no such numbers.
    if (process.getuid !== undefined && stat.uid !== process.getuid()) throw new StoreError('store-unwritable')
  }
}

/** The empty file beside a store that says that rows were once read into it: a store without bytes is then one that lost them. */
export function heldMark(store: string): string {
  return `${store}-held`
}

/** Leaves the mark, before the first rows show. */
export function markHeld(store: string): void {
  closeSync(openSync(heldMark(store), 'a', 0o600))
}

/**
 * Settles what a process that was killed while it made the store has left, for the holder of the lock. A store without
 * bytes that never held rows is a new one. Gives true when it was begun anew although something stood in it: too little
 * for a row, so nobody wrote it as it is. Throws `store-damaged`, and changes nothing, where rows may have been: beside a
 * mark or a write-ahead log, or when nobody of ours had locked it before (`isOurs`).
 */
export function settleBeginning(store: string, isOurs: boolean): boolean {
  const sizeOf = (path: string): number => lstatSync(path, { throwIfNoEntry: false })?.size ?? 0
  const isThere = lstatSync(store, { throwIfNoEntry: false }) !== undefined
  const bytes = sizeOf(store)
  if (bytes >= SMALLEST_STORE) return false
  const wasHeld = isThere && lstatSync(heldMark(store), { throwIfNoEntry: false }) !== undefined
  // A log without its store has rows that fit nowhere: SQLite would delete it without a word.
  const hasRows = sizeOf(`${store}-wal`) > 0 || sizeOf(`${store}-journal`) > EMPTY_JOURNAL
  if (wasHeld || hasRows || (bytes > 0 && !isOurs)) throw new StoreError('store-damaged')
  if (!isThere) return false
  truncateSync(store)
  for (const left of storeFiles(store)) if (left !== store) rmSync(left, { force: true })
  return bytes > 0
}
