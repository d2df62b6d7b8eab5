/** Where data, logs and the browser's own folders live on each platform. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

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
/** Folder of the Chromium host's profile and surroundings. */
export const BROWSER_FOLDER = 'browser'

/** Makes the folder readable by this user alone and asks backups and indexers to pass it by. */
export function makeDataFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (process.platform !== 'win32') chmodSync(folder, 0o700)
  // The cache directory tagging convention (bford.info/cachedir): most backup programs leave such a folder out.
  writeFileSync(join(folder, 'CACHEDIR.TAG'), 'Signature: 8a477f597d28d172789f06886806bc55\n# Personal data of one person: not for backups or search indexes.\n', { mode: 0o600 })
  writeFileSync(join(folder, '.nobackup'), '', { mode: 0o600 })
}
