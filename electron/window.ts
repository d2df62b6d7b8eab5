/** The one window under Electron: isolated, sandboxed, and going nowhere. */
import { BrowserWindow, type WebContents } from 'electron'
import { APP_ORIGIN, isOwnAddress } from './own-address.ts'

/** Opens the window on the app's page. `preload` is the path of the built preload. */
export function openWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Lookalike', width: 1280, height: 860, minWidth: 360, minHeight: 480, show: false, autoHideMenuBar: true,
    webPreferences: {
      preload, sandbox: true, contextIsolation: true, nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false,
      webSecurity: true, allowRunningInsecureContent: false, experimentalFeatures: false, webviewTag: false, spellcheck: false,
      navigateOnDragDrop: false, safeDialogs: true,
    },
  })
  stayHere(window.webContents)
  window.once('ready-to-show', () => window.show())
  void window.loadURL(`${APP_ORIGIN}/index.html`)
  return window
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
