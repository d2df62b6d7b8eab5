/** Finds an installed Chromium, Chrome or Edge. Looks at known places and PATH only; starts nothing. */
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A browser that can show the window. */
export interface Browser { readonly path: string; readonly title: string }

const NAMES: readonly (readonly [file: string, title: string])[] = [
  ['chromium', 'Chromium'], ['chromium-browser', 'Chromium'], ['google-chrome', 'Chrome'], ['google-chrome-stable', 'Chrome'],
  ['chrome', 'Chrome'], ['microsoft-edge', 'Edge'], ['microsoft-edge-stable', 'Edge'], ['msedge', 'Edge'],
]

function places(): readonly (readonly [path: string, title: string])[] {
  if (process.platform === 'darwin') {
    return ['', process.env['HOME'] ?? ''].flatMap((home) => [
      [`${home}/Applications/Chromium.app/Contents/MacOS/Chromium`, 'Chromium'],
      [`${home}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`, 'Chrome'],
      [`${home}/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`, 'Edge'],
    ] as const)
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
      const base = process.env[name]
      return base === undefined ? [] : [
        [join(base, 'Chromium', 'Application', 'chrome.exe'), 'Chromium'],
        [join(base, 'Google', 'Chrome', 'Application', 'chrome.exe'), 'Chrome'],
        [join(base, 'Microsoft', 'Edge', 'Application', 'msedge.exe'), 'Edge'],
      ] as const
    })
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return NAMES.flatMap(([file, title]) => folders.map((folder) => [join(folder, file), title] as const))
}

/** The first that is there and may be started; LOOKALIKE_BROWSER names one outright. Undefined when there is none. */
export function findBrowser(): Browser | undefined {
  const named = process.env['LOOKALIKE_BROWSER']
  if (named !== undefined && named !== '') return isExecutable(named) ? { path: named, title: 'the browser named by LOOKALIKE_BROWSER' } : undefined
  const found = places().find(([path]) => isExecutable(path))
  return found && { path: found[0], title: found[1] }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    // Absent or not ours to start: for this question both mean no.
    return false
  }
}
