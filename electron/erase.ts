/**
 * Erasing everything: the store, the log, settings, the browser's profile. A mark says that it has begun, so that an erase
 * that was killed is finished by the next start. What is not ours in the folder stays.
 */
import { existsSync, lstatSync, readdirSync, realpathSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { holdLock } from '../db/lock.ts'
import { StoreError } from '../db/store-error.ts'
import { BROWSER_FOLDER, DATA_MARKS, LOCK_FILE, MADE_UP_FOLDER, STORE_FILE } from './paths.ts'

/** Erasing has begun and is not done. */
const ERASING = 'lookalike.erasing'
/** The browser's folder is to go as soon as no browser uses it. */
const BROWSER_ERASED = 'lookalike.browser-erased'
const PATIENCE_MS = 1_500

const ERASE_WORDS = new Set(['erase', '清除'])

/** Whether what was typed is the word that erases everything, in either language. */
export function isEraseWord(typed: string): boolean {
  return ERASE_WORDS.has(typed.trim().toLowerCase())
}

/** What the hosts make in the browser's folder. */
const BROWSER_PARTS = new Set(['profile', 'home', 'tmp', 'config', 'cache', 'data', 'runtime', 'bin', 'electron'])

/** Whether a name in a data folder is one that we make. A folder `browser` in which something else lies is somebody's own. */
function isOurs(dataDir: string, name: string): boolean {
  if (name === BROWSER_FOLDER) return lstatSync(join(dataDir, name)).isDirectory() && readdirSync(join(dataDir, name)).every((part) => BROWSER_PARTS.has(part))
  return /^lookalike\.(?:lock|log|sqlite|erasing|browser-erased)/.test(name) || name === MADE_UP_FOLDER || DATA_MARKS.includes(name)
}

/** True for a folder in which we have worked: our lock or store lies in it, as a file and not as a link. */
export function isDataFolder(folder: string): boolean {
  return [LOCK_FILE, STORE_FILE].some((name) => lstatSync(join(folder, name), { throwIfNoEntry: false })?.isFile() === true)
}

/**
 * Deletes everything of ours in a data folder but the lock, which the caller holds, after the store was closed. The
 * browser's folder stays while a browser has it open, and goes at {@link eraseBrowser}.
 */
export function eraseFiles(dataDir: string, browser: 'closed' | 'open'): void {
  writeFileSync(join(dataDir, ERASING), '', { mode: 0o600 })
  if (browser === 'open' && existsSync(join(dataDir, BROWSER_FOLDER))) writeFileSync(join(dataDir, BROWSER_ERASED), '', { mode: 0o600 })
  const stays = new Set([LOCK_FILE, ERASING, ...(browser === 'open' ? [BROWSER_FOLDER, BROWSER_ERASED] : [])])
  // Journals before their store: what is left by a kill in between must not look like a store that lost its bytes.
  const names = readdirSync(dataDir).filter((name) => isOurs(dataDir, name) && !stays.has(name) && !DATA_MARKS.includes(name)).toSorted((a, b) => b.length - a.length)
  for (const name of names) rmSync(join(dataDir, name), { recursive: true, force: true, maxRetries: 3 })
  rmSync(join(dataDir, ERASING), { force: true })
}

/** Finishes an erase that was killed, before a store is opened. Throws StoreError `store-locked` while another program has the folder. */
export function finishErase(dataDir: string): void {
  if (!existsSync(join(dataDir, ERASING))) return
  const lock = holdLock(join(dataDir, LOCK_FILE), PATIENCE_MS)
  try {
    // Whether a browser has its folder open is not known here: its host takes it away.
    eraseFiles(dataDir, 'open')
  } finally {
    lock.release()
  }
}

/** Erases a store that could not be opened, from its window. Throws StoreError `store-locked` while another program has it. */
export function eraseDamaged(dataDir: string): void {
  const lock = holdLock(join(dataDir, LOCK_FILE), PATIENCE_MS)
  try {
    eraseFiles(dataDir, 'open')
  } finally {
    lock.release()
  }
}

/** Takes the browser's folder away if everything was erased while it was in use. For the host, before its browser starts and after it has ended. */
export function eraseBrowser(dataDir: string): void {
  if (!existsSync(join(dataDir, BROWSER_ERASED))) return
  rmSync(join(dataDir, BROWSER_FOLDER), { recursive: true, force: true, maxRetries: 3 })
  rmSync(join(dataDir, BROWSER_ERASED), { force: true })
}

/** The same where the caller cannot know yet whether it has the folder to itself: only while no engine works in it. */
export function eraseUnusedBrowser(dataDir: string): void {
  whileUnused(dataDir, () => eraseBrowser(dataDir))
}

/**
 * The same in the browser's own last moment, when its pages are gone, and then the emptied folder. What Windows does not let
 * go of yet is left to the next start, by the mark.
 */
export function eraseEndingBrowser(dataDir: string): void {
  if (!existsSync(join(dataDir, BROWSER_ERASED))) return
  whileUnused(dataDir, () => {
    try {
      eraseBrowser(dataDir)
    } catch {
      // A file that is still open, or a folder in which one was just made.
    }
  })
  if (!existsSync(join(dataDir, BROWSER_ERASED))) removeDataFolder(dataDir)
}

/** Takes away what an erase left of the browser, unless another window has the folder: then its end does it. */
function whileUnused(dataDir: string, takeAway: () => void): void {
  if (!existsSync(join(dataDir, BROWSER_ERASED))) return
  try {
    const lock = holdLock(join(dataDir, LOCK_FILE), 0)
    try {
      takeAway()
    } finally {
      lock.release()
    }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
  }
}

/**
 * Takes the rest away once nothing of the person is left: the small marks, the lock, and the folder if it is empty, with
 * the link by which it was named. False when something that is not ours, or the system, keeps it there.
 */
export function removeDataFolder(dataDir: string): boolean {
  if (readdirSync(dataDir).some((name) => name === STORE_FILE || name === ERASING || (name === BROWSER_FOLDER && isOurs(dataDir, name)))) return false
  for (const name of [...DATA_MARKS, LOCK_FILE]) rmSync(join(dataDir, name), { force: true })
  if (readdirSync(dataDir).length > 0) return false
  try {
    rmdirSync(realpathSync(dataDir))
    if (lstatSync(dataDir, { throwIfNoEntry: false })?.isSymbolicLink() === true) rmSync(dataDir)
    return true
  } catch (error) {
    // The folder above may not be written to, or a disk is mounted here: an empty folder stays.
    if (error instanceof Error && 'code' in error && /^E(?:ACCES|PERM|BUSY|ROFS)$/.test(String(error.code))) return false
    throw error
  }
}
