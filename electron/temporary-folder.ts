/**
 * Folders outside the data folder that hold content for the length of one run, and what is left of them when a process
 * was killed. Each holds a lock that the system lets go of when its process ends, however that ends: no number of a
 * process, which another may have by now, is asked.
 */
import { lstatSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { holdLock } from '../db/lock.ts'
import { StoreError } from '../db/store-error.ts'

/** `audit`: the store of an audit that keeps none. `browser`: the browser's temporary files, where the path of ours is too long for it. */
export type TemporaryKind = 'audit' | 'browser'

/** A folder of ours (0700). `remove` takes it away with all that is in it. */
export interface TemporaryFolder { readonly path: string; remove(): void }

const LOCK = 'lookalike.lock'
const OURS = /^lookalike-(?:audit|browser|gone)-[A-Za-z0-9]{6}$/
/** What a sweep has taken over: nobody's any more, whatever is still in it. */
const GONE = /lookalike-gone-[A-Za-z0-9]{6}$/
/** Not locked yet, and empty but for the lock. */
const BEGUN = /^lookalike-begun-[A-Za-z0-9]{6}$/
const HOUR_MS = 3_600_000

/** Makes a locked folder in `parent`, the system's folder for temporary files unless told. */
export function temporaryFolder(kind: TemporaryKind, parent: string = tmpdir()): TemporaryFolder {
  const begun = mkdtempSync(join(parent, 'lookalike-begun-'))
  const lock = holdLock(join(begun, LOCK), 0)
  // Under its own name it is seen by others only now that it is locked.
  const path = join(parent, `lookalike-${kind}-${begun.slice(-6)}`)
  renameSync(begun, path)
  return {
    path,
    remove() {
      // Windows deletes no open file.
      if (process.platform === 'win32') lock.release()
      rmSync(path, { recursive: true, force: true, maxRetries: 3 })
      lock.release()
    },
  }
}

/** Removes folders of ours whose processes have ended; gives how many. Other users' folders and links are left alone. */
export function sweepTemporaryFolders(parents: readonly string[] = [tmpdir()]): number {
  return [...new Set(parents)].flatMap((parent) => namesIn(parent).map((name) => join(parent, name))).filter((path) => sweep(path)).length
}

function namesIn(parent: string): readonly string[] {
  try {
    return readdirSync(parent).filter((name) => OURS.test(name) || BEGUN.test(name))
  } catch {
    // A folder that may not be listed holds nothing that could be swept.
    return []
  }
}

function sweep(path: string): boolean {
  const folder = lstatSync(path, { throwIfNoEntry: false })
  if (folder?.isDirectory() !== true || (process.getuid !== undefined && folder.uid !== process.getuid())) return false
  if (GONE.test(path)) return removeAll(path)
  const lock = lstatSync(join(path, LOCK), { throwIfNoEntry: false })
  const isOld = Date.now() - folder.mtimeMs > HOUR_MS
  // One that is just being made, or of a version that had no locks: time decides.
  if (!lock?.isFile() || BEGUN.test(path.slice(path.lastIndexOf('lookalike-')))) return isOld && lock === undefined ? removeAll(path) : isOld && isDead(path)
  return isDead(path)
}

/** Removes a folder when nobody holds its lock. */
function isDead(path: string): boolean {
  try {
    const lock = holdLock(join(path, LOCK), 0)
    try {
      if (process.platform === 'win32') lock.release()
      return removeAll(takenOver(path))
    } finally {
      lock.release()
    }
  } catch (error) {
    // Held: its process lives. Anything else is told by the next start that can do better.
    // Another start has just taken it away.
    if (error instanceof StoreError || (error instanceof Error && 'code' in error && error.code === 'ENOENT')) return false
    throw error
  }
}

/** The folder under another name: an import that has not yet heard that its audit was killed can make no more files in it by the old one. */
function takenOver(path: string): string {
  const gone = path.replace(/-(?:audit|browser|begun)-(?=[A-Za-z0-9]{6}$)/, '-gone-')
  try {
    renameSync(path, gone)
    return gone
  } catch {
    // Windows renames nothing that somebody has open.
    return path
  }
}

/** The lock goes last: a folder that could be emptied in part alone is known as ours by the next start too. */
function removeAll(path: string): boolean {
  const remove = (each: string): void => rmSync(each, { recursive: true, force: true, maxRetries: 3 })
  try {
    for (const name of readdirSync(path)) if (name !== LOCK) remove(join(path, name))
    remove(path)
    return true
  } catch {
    // A file in it may not be removed (another program holds it), or an import that has not yet heard of its end wrote one
    // more: the next start tries again.
    return false
  }
}
