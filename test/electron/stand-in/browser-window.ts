/** `BrowserWindow` and its web contents, after electron_api_base_window.cc, electron_api_web_contents.cc and docs/api/web-contents.md. */
import { EventEmitter } from 'node:events'
import { app } from './app.ts'
import { note, offer } from './control.ts'
import { preventable } from './event.ts'
import { disentangle, type MessagePortMain } from './message-port-main.ts'
import { Page } from './page.ts'
import { privileged, session, type Session } from './session.ts'
import { state } from './state.ts'
import { beforeEndOf } from './utility-process.ts'

interface WebPreferences { readonly preload?: string; readonly partition?: string }
interface WindowOptions { readonly show?: boolean; readonly webPreferences?: WebPreferences }

/** Loads wait for it before they end. */
let held: Promise<void> = Promise.resolve()

class WebContents extends EventEmitter {
  readonly session: Session
  readonly preferences: WebPreferences
  #page: Page | undefined
  #url = ''
  #mayOpen: (details: { url: string }) => { action: string } = () => ({ action: 'allow' })
  #isDestroyed = false
  #hasCrashed = false

  constructor(preferences: WebPreferences) {
    super()
    this.session = session.fromPartition(preferences.partition ?? '')
    this.preferences = preferences
    app.emit('web-contents-created', preventable(), this)
  }

  /** Loads a page and all that it names. Rejects as Electron does when the page cannot be had. */
  async loadURL(url: string): Promise<void> {
    this.#url = url
    const response = await this.session.load(url, 'mainFrame')
    if (this.#isDestroyed) throw new Error(`ERR_ABORTED (-3) loading '${url}'`)
    // An answer is an answer, whatever its status: only a request that fails does not load (NavigationRequest::OnResponseStarted).
    if (!response) {
      this.emit('did-fail-load', preventable(), -2, 'ERR_FAILED', url, true)
      throw new Error(`ERR_FAILED (-2) loading '${url}'`)
    }
    const html = await response.text()
    this.#page?.leave()
    this.#hasCrashed = false
    this.#page = new Page({
      preload: this.preferences.preload,
      // The frame of a page that was replaced meanwhile is null (docs/api/structures/ipc-main-invoke-event.md).
      sender: (page) => ({ sender: this, processId: 1, frameId: 1, type: 'frame', senderFrame: page === this.#page ? page.frame : null }),
    }, url)
    // Only for another document (docs/api/web-contents.md, navigation events).
    this.emit('did-navigate', preventable(), url, response.status, response.statusText)
    note('committed', { url, headers: Object.fromEntries(response.headers) })
    // A scheme without `standard` has no hosts and no relative addresses.
    const base = privileged.get(new URL(url).protocol.slice(0, -1))?.['standard'] === true ? new URL(url) : undefined
    for (const [, name = ''] of html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+)"/g)) {
      const address = base === undefined ? name : `${base.protocol}//${base.host}${new URL(name, `http://host${base.pathname}`).pathname}`
      const part = await this.session.load(address, 'script')
      note('part', { address, status: part?.status ?? null, type: part?.headers.get('content-type') ?? null, policy: part?.headers.get('content-security-policy') ?? null })
    }
    await held
    if (this.#isDestroyed) return
    this.emit('dom-ready', preventable())
    this.emit('did-finish-load', preventable())
    this.emit('-painted')
  }

  reload(): void { this.loadURL(this.#url).catch(() => undefined) }
  getURL(): string { return this.#url }
  isDestroyed(): boolean { return this.#isDestroyed }
  isCrashed(): boolean { return this.#hasCrashed }
  get mainFrame(): object | null { return this.#page?.frame ?? null }
  getLastWebPreferences(): WebPreferences { return this.preferences }
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void { this.#mayOpen = handler }
  send(channel: string, ...args: unknown[]): void { this.#page?.hear(channel, args) }
  postMessage(channel: string, message: unknown, transfer: readonly MessagePortMain[] = []): void {
    const ends = disentangle(transfer)
    // WebFrameMain::PostMessage, CheckRenderFrame: a frame whose process is gone takes nothing.
    if (!this.#page) throw new Error('Render frame was disposed before WebFrameMain could be accessed')
    this.#page.hear(channel, [message], ends)
  }

  get page(): Page {
    if (!this.#page) throw new Error('no page is loaded')
    return this.#page
  }

  /** The page wants to go somewhere; whether it may. */
  navigate(url: string): boolean {
    const event = preventable({ url, isMainFrame: true, isSameDocument: false })
    this.emit('will-frame-navigate', event)
    this.emit('will-navigate', event, url)
    return !event.defaultPrevented
  }

  mayOpen(url: string): boolean { return this.#mayOpen({ url }).action === 'allow' }

  attach(): boolean {
    const event = preventable()
    this.emit('will-attach-webview', event, {}, {})
    return !event.defaultPrevented
  }

  crash(reason: string): void {
    this.#page?.leave()
    this.#page = undefined
    this.#hasCrashed = true
    this.emit('render-process-gone', preventable(), { reason, exitCode: 5 })
  }

  destroy(): void {
    this.#page?.leave()
    this.#page = undefined
    this.#isDestroyed = true
    this.emit('destroyed')
  }
}

export class BrowserWindow extends EventEmitter {
  readonly #contents: WebContents
  readonly options: WindowOptions
  #isShown: boolean
  #isMinimized = false
  #isDestroyed = false

  constructor(options: WindowOptions = {}) {
    super()
    if (!state.isReady) throw new Error('Cannot create BrowserWindow before app is ready')
    this.options = options
    this.#isShown = options.show ?? true
    this.#contents = new WebContents(options.webPreferences ?? {})
    this.#contents.once('-painted', () => this.emit('ready-to-show', preventable()))
    state.windows.add(this)
  }

  get webContents(): WebContents {
    this.#check()
    return this.#contents
  }

  loadURL(url: string): Promise<void> { return this.webContents.loadURL(url) }
  show(): void { this.#check(); this.#isShown = true; note('shown') }
  focus(): void { this.#check(); note('focused') }
  minimize(): void { this.#check(); this.#isMinimized = true }
  restore(): void { this.#check(); this.#isMinimized = false; note('restored') }
  isMinimized(): boolean { this.#check(); return this.#isMinimized }
  isVisible(): boolean { this.#check(); return this.#isShown }
  isDestroyed(): boolean { return this.#isDestroyed }

  /** Asks: `close` may be prevented. */
  close(): void {
    const event = preventable()
    this.emit('close', event)
    if (!event.defaultPrevented) this.destroy()
  }

  destroy(): void {
    if (this.#isDestroyed) return
    this.#contents.destroy()
    this.#isDestroyed = true
    setImmediate(() => {
      this.emit('closed')
      state.windows.delete(this)
      note('closed')
      if (state.windows.size === 0) app.windowsAreClosed()
    })
  }

  #check(): void {
    if (this.#isDestroyed) throw new TypeError('Object has been destroyed')
  }
}

/** The one window that a test looks at. */
function theWindow(): BrowserWindow {
  for (const window of state.windows) return window as BrowserWindow
  throw new Error('there is no window')
}

offer('window', () => {
  for (const window of state.windows) {
    const shown = window as BrowserWindow
    if (shown.isDestroyed()) return null
    return { isShown: shown.isVisible(), isMinimized: shown.isMinimized(), url: shown.webContents.getURL(), isCrashed: shown.webContents.isCrashed(), preferences: { ...shown.webContents.preferences, preload: undefined } }
  }
  return null
})
offer('evaluate', (expression: string) => theWindow().webContents.page.evaluate(expression))
offer('drop', (...paths: string[]) => theWindow().webContents.page.drop(paths))
offer('reload', () => theWindow().webContents.loadURL(theWindow().webContents.getURL()))
offer('begin-reload', () => theWindow().webContents.reload())
offer('crash-page', (reason: string) => theWindow().webContents.crash(reason))
// The system is out of memory: the page is gone, and the next thing that is told is the end of the process.
offer('crash-page-before', (name: string) => beforeEndOf(name, () => theWindow().webContents.crash('oom')))
offer('hold-loads', () => {
  const gate = Promise.withResolvers<void>()
  held = gate.promise
  offer('let-loads-end', () => gate.resolve())
})
offer('close-window', () => theWindow().close())
offer('minimize', () => theWindow().minimize())
offer('goes', (url: string) => ({ itself: theWindow().webContents.navigate(url), window: theWindow().webContents.mayOpen(url), webview: theWindow().webContents.attach() }))
