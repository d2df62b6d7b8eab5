/**
 * The surroundings of the browser, built from nothing: folders of its own (0700), a PATH that begins with stubs for every
 * program that would open a link outside, a file where crash dumps would go, and preferences that close what switches leave
 * open. The session bus stays (decisions.md 13): input methods, screen readers and portals need it.
 */
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { temporaryFolder, type TemporaryFolder } from '../temporary-folder.ts'

/** A prepared surrounding. */
export interface BrowserEnvironment {
  readonly profile: string
  readonly env: NodeJS.ProcessEnv
  readonly firstStart: boolean
  /** A folder outside of ours, to be removed when the browser has ended. */
  readonly elsewhere: TemporaryFolder | undefined
}

/** `location = 'mailto:…'` runs xdg-open without asking, which would start a second browser without our switches. */
const OPENERS = [
  'xdg-open', 'xdg-email', 'xdg-settings', 'xdg-mime', 'gio', 'gvfs-open', 'kde-open', 'kde-open5', 'exo-open',
  'x-www-browser', 'sensible-browser', 'www-browser', 'gnome-open', 'wslview',
]

const PREFERENCES = {
  printing: { enabled: false },
  incognito: { mode_availability: 1 },
  // No link of a chat opens another program by itself, through a portal or otherwise.
  protocol_handler: { excluded_schemes: Object.fromEntries(['mailto', 'tel', 'sms', 'news', 'nntp', 'snews', 'webcal', 'ssh', 'magnet', 'intent', 'ms-word', 'vscode', 'file'].map((scheme) => [scheme, true])) },
  download: { prompt_for_download: false, default_directory: '' },
  spellcheck: { dictionaries: [], use_spelling_service: false },
  browser: { enable_spellchecking: false },
  credentials_enable_service: false,
  autofill: { profile_enabled: false, credit_card_enabled: false },
}

/** Chromium keeps a socket in its folder for temporary files, and ends when the path of it is longer than the system takes (108 bytes with the NUL on Linux, 104 on macOS). */
const SOCKET = 'org.chromium.Chromium.XXXXXX/SingletonSocket'
const SOCKET_LIMIT_BYTES = process.platform === 'linux' ? 107 : 103

/** Makes or completes the surroundings below `folder`. `display` false leaves every display variable out (headless). */
export function prepareEnvironment(folder: string, options: { readonly display: boolean; readonly bus: boolean }): BrowserEnvironment {
  const dirs = Object.fromEntries(['profile', 'home', 'tmp', 'config', 'cache', 'data', 'runtime', 'bin'].map((name) => [name, ownFolder(join(folder, name))])) as Record<string, string>
  const path = (name: string): string => dirs[name] ?? folder
  const firstStart = !existsSync(join(path('profile'), 'Default'))
  if (firstStart) {
    ownFolder(join(path('profile'), 'Default'))
    writeFileSync(join(path('profile'), 'Default', 'Preferences'), JSON.stringify(PREFERENCES), { mode: 0o600 })
  }
  for (const name of ['chromium', 'google-chrome', 'microsoft-edge']) {
    ownFolder(join(path('config'), name))
    // A plain file where the folder of memory dumps would be: with it a crash writes none.
    const dumps = join(path('config'), name, 'Crash Reports')
    rmSync(dumps, { recursive: true, force: true })
    writeFileSync(dumps, '', { mode: 0o600 })
  }
  if (process.platform !== 'win32') {
    for (const name of OPENERS) {
      const stub = join(path('bin'), name)
      writeFileSync(stub, '#!/bin/sh\nexit 3\n')
      chmodSync(stub, 0o700)
    }
  }
  const isTooLong = (temporary: string): boolean => process.platform !== 'win32' && Buffer.byteLength(join(temporary, SOCKET)) > SOCKET_LIMIT_BYTES
  const elsewhere = isTooLong(path('tmp')) ? temporaryFolder('browser', isTooLong(join(tmpdir(), 'lookalike-browser-XXXXXX')) ? '/tmp' : tmpdir()) : undefined
  const outer = process.env
  const env: NodeJS.ProcessEnv = process.platform === 'win32' ? { ...outer } : {
    PATH: [path('bin'), outer['PATH'] ?? '/usr/bin:/bin'].join(delimiter),
    HOME: path('home'), TMPDIR: elsewhere?.path ?? path('tmp'), XDG_CONFIG_HOME: path('config'), XDG_CACHE_HOME: path('cache'),
    XDG_DATA_HOME: path('data'), XDG_RUNTIME_DIR: path('runtime'),
    LANG: outer['LC_ALL'] ?? outer['LANG'] ?? 'C.UTF-8', TZ: outer['TZ'] ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    DBUS_SYSTEM_BUS_ADDRESS: 'disabled:',
    DBUS_SESSION_BUS_ADDRESS: options.bus && options.display ? busAddress(outer) : 'disabled:',
  }
  if (options.display && process.platform === 'linux') Object.assign(env, displayVariables(outer))
  if (process.platform === 'darwin') env['HOME'] = outer['HOME'] ?? path('home')
  return { profile: path('profile'), env, firstStart, elsewhere }
}

/** Whether a window can be shown at all. */
export function hasDisplay(env: NodeJS.ProcessEnv = process.env): boolean {
  return process.platform !== 'linux' || (env['DISPLAY'] ?? '') !== '' || (env['WAYLAND_DISPLAY'] ?? '') !== ''
}

function busAddress(outer: NodeJS.ProcessEnv): string {
  const runtime = outer['XDG_RUNTIME_DIR']
  return outer['DBUS_SESSION_BUS_ADDRESS'] ?? (runtime !== undefined && existsSync(join(runtime, 'bus')) ? `unix:path=${join(runtime, 'bus')}` : 'disabled:')
}

/** Display, its key, input methods and scale. Sockets relative to the moved runtime folder are given as whole paths. */
function displayVariables(outer: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept: NodeJS.ProcessEnv = {}
  for (const name of ['DISPLAY', 'XMODIFIERS', 'GTK_IM_MODULE', 'QT_IM_MODULE', 'GTK_THEME', 'GDK_SCALE', 'GDK_DPI_SCALE', 'XCURSOR_SIZE', 'XCURSOR_THEME', 'XDG_SESSION_TYPE', 'XDG_CURRENT_DESKTOP', 'AT_SPI_BUS_ADDRESS', 'LC_CTYPE']) {
    if (outer[name] !== undefined) kept[name] = outer[name]
  }
  if (outer['WAYLAND_DISPLAY'] !== undefined) kept['WAYLAND_DISPLAY'] = resolve(outer['XDG_RUNTIME_DIR'] ?? '/', outer['WAYLAND_DISPLAY'])
  const authority = outer['XAUTHORITY'] ?? (outer['HOME'] === undefined ? undefined : join(outer['HOME'], '.Xauthority'))
  if (authority !== undefined && existsSync(authority)) kept['XAUTHORITY'] = resolve(authority)
  return kept
}

function ownFolder(path: string): string {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  if (process.platform !== 'win32') chmodSync(path, 0o700)
  return path
}
