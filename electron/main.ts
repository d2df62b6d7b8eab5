/** Electron's main process: one window, one engine in a utility process, dialogs; it does nothing slow, ever. */
import './deny-network.ts'
import { join } from 'node:path'
import { app, BrowserWindow, dialog, ipcMain, type IpcMainInvokeEvent, Menu, MessageChannelMain, protocol, shell, utilityProcess, type UtilityProcess } from 'electron'
import { BUILT_APP } from './built-app.ts'
import type { Picked } from './contract.ts'
import { readPageFiles } from './chromium/page-files.ts'
import type { EngineToHost, HostToEngine } from './engine-protocol.ts'
import { callError, Refused, refusing } from './errors.ts'
import { IMPORT_NODE_ARGUMENTS } from './import-protocol.ts'
import type { FromImport } from './import-protocol.ts'
import { lockDownAll, silenceChromium } from './lockdown.ts'
import { APP_ORIGIN, SCHEME } from './own-address.ts'
import { dataFolder, makeDataFolder } from './paths.ts'
import { systemLanguage } from './system-language.ts'
import { VERSION } from './version.ts'
import { openWindow, stayHere } from './window.ts'

const dist = BUILT_APP
let window: BrowserWindow | undefined
let engine: UtilityProcess | undefined
const imports = new Map<number, UtilityProcess>()
const picks = new Map<number, (picked: readonly Picked[]) => void>()
let nextPick = 1
let quitting = false

silenceChromium()
app.enableSandbox()
protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true, codeCache: false } }])

function tell(message: HostToEngine): void {
  engine?.postMessage(message)
}

/** Starts the engine and hands one end of a channel to it, the other to the page. */
function startEngine(): void {
  const child = utilityProcess.fork(join(dist, 'engine-process.js'), [], { serviceName: 'Lookalike engine', stdio: 'ignore' })
  engine = child
  child.on('message', (message: EngineToHost) => receive(message))
  child.on('exit', () => {
    if (engine === child) engine = undefined
    for (const each of imports.values()) each.kill()
    imports.clear()
    for (const resolve of picks.values()) resolve([])
    picks.clear()
    if (quitting || !window || window.isDestroyed()) return
    window.webContents.send('lookalike:engine-stopped', callError('engine-stopped'))
    startEngine()
    introduce()
  })
}

function introduce(): void {
  if (!window || !engine) return
  const { port1, port2 } = new MessageChannelMain()
  engine.postMessage({ type: 'open', dataDir: dataFolder(), host: 'electron', version: VERSION, systemLanguage: systemLanguage() } satisfies HostToEngine, [port1])
  window.webContents.postMessage('lookalike:port', null, [port2])
}

/** What the engine asks of its host. An import process is started here, since an engine in a utility process cannot. */
function receive(message: EngineToHost): void {
  if (message.type === 'picked') {
    picks.get(message.id)?.(message.picked)
    picks.delete(message.id)
  } else if (message.type === 'import-wanted') {
    const { id } = message
    const child = utilityProcess.fork(join(dist, 'import-process.js'), [], { serviceName: 'Lookalike import', stdio: 'ignore', execArgv: [...IMPORT_NODE_ARGUMENTS] })
    imports.set(id, child)
    child.on('message', (said: FromImport) => tell({ type: 'import-message', id, message: said }))
    child.on('exit', () => {
      imports.delete(id)
      tell({ type: 'import-ended', id })
    })
  } else if (message.type === 'import-message') {
    imports.get(message.id)?.postMessage(message.message)
  } else if (message.type === 'import-kill') {
    imports.get(message.id)?.kill()
  }
}

function pick(paths: readonly string[]): Promise<readonly Picked[]> {
  return new Promise((resolve) => {
    const id = nextPick++
    picks.set(id, resolve)
    tell({ type: 'pick', id, paths })
  })
}

/** Only the top frame of our own page may ask. */
function isOurs(event: IpcMainInvokeEvent): boolean {
  return window !== undefined && event.sender === window.webContents && event.senderFrame !== null && event.senderFrame === window.webContents.mainFrame && event.senderFrame.url.startsWith(`${APP_ORIGIN}/`)
}

ipcMain.handle('lookalike:pick', async (event, kind: unknown) => {
  if (!isOurs(event) || !window) return []
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { properties: kind === 'folder' ? ['openDirectory'] : ['openFile', 'multiSelections'] })
  return canceled ? [] : pick(filePaths)
})
ipcMain.handle('lookalike:drop', (event, paths: unknown) => {
  if (!isOurs(event) || !Array.isArray(paths) || paths.length > 1_000 || !paths.every((path) => typeof path === 'string')) return []
  return pick(paths)
})
ipcMain.handle('lookalike:show-store', (event) => {
  if (isOurs(event)) shell.showItemInFolder(dataFolder())
})

if (!app.requestSingleInstanceLock()) app.quit()
else {
  app.on('second-instance', () => {
    if (window?.isMinimized() === true) window.restore()
    window?.focus()
  })
  app.on('web-contents-created', (_event, contents) => stayHere(contents))
  app.on('window-all-closed', () => app.quit())
  app.on('before-quit', () => { quitting = true })
  app.on('will-quit', () => { tell({ type: 'close' }) })
  void app.whenReady().then(async () => {
    Menu.setApplicationMenu(process.platform === 'darwin' ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }]) : null)
    try {
      refusing(() => makeDataFolder(dataFolder()))
    } catch (thrown) {
      if (!(thrown instanceof Refused)) throw thrown
      // Without its folder there is nothing to show: the system's own box says why.
      const { what, means, tryThis } = callError(thrown.code)
      const language = systemLanguage()
      dialog.showErrorBox(what[language], `${means[language]}\n${tryThis[language]} [${thrown.code}]`)
      app.exit(1)
      return
    }
    await lockDownAll(readPageFiles(join(dist, 'renderer')))
    startEngine()
    window = openWindow(join(dist, 'preload.cjs'))
    window.webContents.on('did-finish-load', introduce)
    window.on('closed', () => { window = undefined })
  })
}
