/** Electron's main process: one window, one engine in a utility process, dialogs; it does nothing slow, ever. */
import './deny-network.ts'
import { randomBytes } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { isAbsolute, join, resolve } from 'node:path'
import { app, type BrowserWindow, dialog, ipcMain, type IpcMainInvokeEvent, Menu, protocol, shell } from 'electron'
import { BUILT_APP } from './built-app.ts'
import type { Language } from '../db/model.ts'
import type { CallError } from './contract.ts'
import { readPageFiles } from './chromium/page-files.ts'
import { eraseEndingBrowser, eraseUnusedBrowser } from './erase.ts'
import { callError, Refused, refusing } from './errors.ts'
import { lockDownAll, silenceChromium } from './lockdown.ts'
import { openLog } from './log.ts'
import { APP_ORIGIN, SCHEME } from './own-address.ts'
import { BROWSER_FOLDER, dataFolder, LOG_FILE, makeDataFolder } from './paths.ts'
import { systemLanguage } from './system-language.ts'
import { UtilityEngine } from './utility-engine.ts'
import { VERSION } from './version.ts'
import { openWindow, stayHere } from './window.ts'

const dataDir = resolve(dataFolder())
let window: BrowserWindow | undefined
let engine: UtilityEngine | undefined

silenceChromium()
// As root the browser's own sandbox cannot start; `enableSandbox` would take away the switch that says so (electron_api_app.cc).
if (!(process.getuid?.() === 0 && app.commandLine.hasSwitch('no-sandbox'))) app.enableSandbox()
protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true, codeCache: false } }])

/** Why there is no folder to work in; told when boxes can be shown. */
let refusal: CallError | undefined
try {
  refusing(() => makeDataFolder(dataDir))
  // The browser's own files belong to what erasing takes; they must stand there before the lock of the one instance is asked for.
  eraseUnusedBrowser(dataDir)
  const profile = join(dataDir, BROWSER_FOLDER, 'electron')
  mkdirSync(profile, { recursive: true, mode: 0o700 })
  app.setPath('userData', profile)
} catch (thrown) {
  // Whatever it was, there is no folder; thrown here it would leave an app without a window.
  refusal = thrown instanceof Refused ? callError(thrown.code, thrown.facts) : callError('store-unwritable')
}

/** The archives among the words the app was started with. Switches are the browser's; unpacked, the first word is the app's own folder. */
function namedAtStart(): readonly string[] {
  const words = process.argv.slice(1).filter((word) => !word.startsWith('-'))
  return (process.defaultApp === true ? words.slice(1) : words).filter((word) => isAbsolute(word))
}

/** A Mac tells its language to programs by no variable, and Node does not ask the system for it. */
const language = (): Language => systemLanguage(process.env, process.platform === 'darwin' ? app.getPreferredSystemLanguages()[0] : undefined)

/** The system's own box says why there is no window, and the app ends. */
function giveUp({ what, means, tryThis, code, reference }: CallError): void {
  const spoken = language()
  dialog.showErrorBox(what[spoken], `${means[spoken]}\n${tryThis[spoken]} [${reference ?? code}]`)
  app.exit(1)
}

/** For what should not happen: the log keeps its kind and a reference, no content. */
function giveUpUnexpectedly(thrown: unknown): void {
  const reference = randomBytes(4).toString('hex')
  openLog(join(dataDir, LOG_FILE)).write('window-failed', { reference, kind: thrown instanceof Error ? thrown.name : typeof thrown })
  giveUp(callError('unexpected', {}, reference))
}

/** Only the top frame of our own page may ask. */
function isOurs(event: IpcMainInvokeEvent): boolean {
  return window !== undefined && !window.isDestroyed() && event.sender === window.webContents
    && event.senderFrame !== null && event.senderFrame === window.webContents.mainFrame && event.senderFrame.url.startsWith(`${APP_ORIGIN}/`)
}

ipcMain.handle('lookalike:pick', async (event, kind: unknown) => {
  if (!isOurs(event) || !window) return []
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { properties: kind === 'folder' ? ['openDirectory'] : ['openFile', 'multiSelections'] })
  return canceled ? [] : engine?.pick(filePaths) ?? []
})
ipcMain.handle('lookalike:drop', (event, paths: unknown) => {
  if (!isOurs(event) || !Array.isArray(paths) || paths.length > 10_000 || !paths.every((path) => typeof path === 'string')) return []
  return engine?.pick(paths) ?? []
})
ipcMain.handle('lookalike:show-store', (event) => {
  if (isOurs(event)) shell.showItemInFolder(dataDir)
})

async function start(): Promise<void> {
  Menu.setApplicationMenu(process.platform === 'darwin' ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }]) : null)
  if (refusal) {
    giveUp(refusal)
    return
  }
  await lockDownAll(readPageFiles(join(BUILT_APP, 'renderer')))
  /** Between a page's beginning and its end of loading it is not introduced: that comes once, at the end. */
  let isLoaded = false
  const started = new UtilityEngine({
    dist: BUILT_APP,
    open: { type: 'open', dataDir, host: 'electron', version: VERSION, systemLanguage: language(), given: namedAtStart() },
    startedAnew() {
      if (!isLoaded || !window || window.isDestroyed()) return
      window.webContents.send('lookalike:engine-stopped', callError('engine-stopped'))
      started.introduce(window.webContents)
    },
    hopeless: () => giveUp(callError('engine-stopped')),
  })
  engine = started
  const opened = openWindow(join(BUILT_APP, 'preload.cjs'), { failed: giveUpUnexpectedly })
  window = opened
  opened.webContents.on('did-navigate', () => { isLoaded = false })
  // Nothing can be handed to a page whose process is gone (electron_api_web_frame_main.cc throws).
  opened.webContents.on('render-process-gone', () => { isLoaded = false })
  opened.webContents.on('did-finish-load', () => {
    isLoaded = true
    started.introduce(opened.webContents)
  })
  opened.on('closed', () => { window = undefined })
}

if (!app.requestSingleInstanceLock()) app.quit()
else {
  app.on('second-instance', () => {
    if (window?.isMinimized() === true) window.restore()
    window?.focus()
  })
  app.on('web-contents-created', (_event, contents) => stayHere(contents))
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    // The processes of the app end with it at once: the engine closes its store first.
    if (engine?.isRunning !== true) return
    event.preventDefault()
    void engine.close().then(() => app.quit())
  })
  app.on('quit', () => eraseEndingBrowser(dataDir))
  app.whenReady().then(start).catch(giveUpUnexpectedly)
}
