/** The one window under Electron: isolated, sandboxed, and going nowhere. */
import { BrowserWindow, type WebContents } from 'electron'
import { APP_ORIGIN, isOwnAddress } from './own-address.ts'

/** Page crashes within a minute before the window is given up. */
const CRASHES = 3
const CRASHES_WITHIN_MS = 60_000

/** Opens the window on the app's page. `preload` is the path of the built preload; `failed` hears why there is no page. */
export function openWindow(preload: string, { failed }: { readonly failed: (why: unknown) => void }): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Lookalike', width: 1280, height: 860, minWidth: 360, minHeight: 480, show: false, autoHideMenuBar: true,
    webPreferences: {
      preload, sandbox: true, contextIsolation: true, nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false,
      webSecurity: true, allowRunningInsecureContent: false, experimentalFeatures: false, webviewTag: false, spellcheck: false,
      navigateOnDragDrop: false, safeDialogs: true, devTools: false,
    },
  })
  window.once('ready-to-show', () => window.show())
  restoreAfterCrashes(window, failed)
  // A page that does not load would leave the window hidden for ever. Closing the window while it loads is no failure.
  window.loadURL(`${APP_ORIGIN}/index.html`).catch((why: unknown) => { if (!window.isDestroyed()) failed(why) })
  return window
}

/** A page whose process is gone leaves a blank window: it is loaded again, unless it goes on ending. */
function restoreAfterCrashes(window: BrowserWindow, failed: (why: unknown) => void): void {
  let crashes: number[] = []
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    const now = Date.now()
    crashes = [...crashes.filter((at) => now - at < CRASHES_WITHIN_MS), now]
    // The frame is still being taken down while this is told.
    setImmediate(() => {
      if (window.isDestroyed()) return
      if (crashes.length >= CRASHES) failed(new Error('the page goes on crashing'))
      else window.webContents.reload()
    })
  })
}

/** Refuses every navigation, new window and embedded page of a page. */
export function stayHere(contents: WebContents): void {
  const refuse = (event: { preventDefault(): void; url?: string }): void => {
    if (event.url === undefined || !isOwnAddress(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', refuse)
  contents.on('will-redirect', refuse)
  contents.on('will-frame-navigate', refuse)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
