/** Where data, logs and the browser's own folders live on each platform. */
import { lstatSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { Refused } from './errors.ts'

/** The app's data folder: LOOKALIKE_DATA when set, else the platform's usual place for one user's local data. */
export function dataFolder(env: NodeJS.ProcessEnv = process.env): string {
  const named = env['LOOKALIKE_DATA']
  if (named !== undefined && named !== '') return named
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Lookalike')
  if (process.platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'Lookalike')
  return join(env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'lookalike')
}

/** Names inside a data folder. */
export const STORE_FILE = 'lookalike.sqlite'
export const LOG_FILE = 'lookalike.log'
/** Held by the one program that works on the store. */
export const LOCK_FILE = 'lookalike.lock'
/** Folder of a made-up person's archives, while they are read. */
export const MADE_UP_FOLDER = 'made-up'
/** Folder of the Chromium host's profile and surroundings. */
export const BROWSER_FOLDER = 'browser'

/** Names of the two small files that ask others to pass the folder by, with what stands in them. */
const MARKS: Readonly<Record<string, string>> = {
  // The cache directory tagging convention (bford.info/cachedir): most backup programs leave such a folder out.
  'CACHEDIR.TAG': 'Signature: 8a477f597d28d172789f06886806bc55\n# Personal data of one person: not for backups or search indexes.\n',
  '.nobackup': '',
}

/** Their names. */
export const DATA_MARKS: readonly string[] = Object.keys(MARKS)

/**
 * Makes the folder, for this user alone, where it is not there yet, and asks backups and indexers to pass it by. One that
 * is there is taken as it is: its permissions are never changed. Throws {@link Refused} for a folder into which others can
 * look, that is another user's, or that cannot be made.
 */
export function makeDataFolder(folder: string): void {
  try {
    makeFolders(resolve(folder))
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
    if (/^E(NOENT|NOTDIR|EXIST|LOOP|NAMETOOLONG|ROFS|ACCES|PERM|INVAL|NODEV)$/.test(code)) throw new Refused('folder-impossible')
    throw thrown
  }
  refuseShared(folder)
  for (const [name, content] of Object.entries(MARKS)) {
    const path = join(folder, name)
    if (lstatSync(path, { throwIfNoEntry: false }) === undefined) writeFileSync(path, content, { mode: 0o600, flag: 'wx' })
  }
}

/**
 * Makes a folder with those above it that are missing, one by one: Node's own way to do so never ends where the system
 * answers that the parent of a folder is not there although it is (below /proc).
 */
function makeFolders(folder: string): void {
  const missing: string[] = []
  let above = folder
  while (statSync(above, { throwIfNoEntry: false }) === undefined && dirname(above) !== above) {
    missing.push(above)
    above = dirname(above)
  }
  for (const path of missing.toReversed()) {
    try {
      mkdirSync(path, { mode: 0o700 })
    } catch (thrown) {
      // Another program of ours that starts at the same moment may have been faster.
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) throw thrown
    }
  }
  if (!statSync(folder).isDirectory()) throw new Refused('folder-impossible')
}

/** Refuses a folder whose content would not be this user's alone. On Windows a user's folders are private by inheritance. */
function refuseShared(folder: string): void {
  if (process.platform === 'win32') return
  const { uid, mode } = statSync(folder)
  if (uid !== process.getuid?.()) throw new Refused('folder-not-yours')
  if ((mode & 0o077) !== 0) throw new Refused('folder-shared')
}
