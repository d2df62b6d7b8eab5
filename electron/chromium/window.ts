/**
 * One window of an installed browser, driven over its debugging pipe: every request is answered from the built page or
 * refused, every other page, frame and worker is closed or cut off before it runs, and the page's calls are relayed.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import type { Readable, Writable } from 'node:stream'
import { BINDING, bootScript, CHOSEN, DELIVER, type FromPage, RELATIVE, type ToPage } from './boot-script.ts'
import { type BrowserEnvironment } from './environment.ts'
import { chromiumFlags, REQUIRED_FLAGS } from './flags.ts'
import { fileFor, ORIGIN, PAGE_HEADERS, type PageFile } from './page-files.ts'
import { DevtoolsError, DevtoolsPipe, type DevtoolsEvent } from './pipe.ts'

/** What a window needs. */
export interface WindowOptions {
  readonly browser: string
  readonly environment: BrowserEnvironment
  readonly headless: boolean
  readonly noSandbox: boolean
  readonly files: ReadonlyMap<string, PageFile>
  /** Further switches, for a browser that comes as a package. */
  readonly extraFlags?: readonly string[]
  fromPage(message: FromPage): void
  /** The window is gone: closed by the person, or the browser ended. */
  closed(): void
}

/** A file that the person dropped or chose. `relative`: its place within a chosen folder, that folder's name first; empty for any other. */
export interface ChosenFile { readonly path: string; readonly relative: string }

/** Why no window came. `already-open`: another start holds the profile. */
export class WindowError extends Error {
  readonly reason: 'browser-missing' | 'already-open' | 'flags-missing'
  constructor(reason: 'browser-missing' | 'already-open' | 'flags-missing') {
    super(reason)
    this.name = 'WindowError'
    this.reason = reason
  }
}

/** An open window. */
export class ChromiumWindow {
  readonly pipe: DevtoolsPipe
  readonly #browser: ChildProcess
  readonly #options: WindowOptions
  #session = ''
  #target = ''
  #mainFrame = ''
  /** The main frame's own script context; calls from any other are not answered. */
  #context: number | undefined

  private constructor(browser: ChildProcess, pipe: DevtoolsPipe, options: WindowOptions) {
    this.#browser = browser
    this.pipe = pipe
    this.#options = options
  }

  /** Starts the browser and resolves when the page is loaded. Rejects with {@link WindowError}. */
  static async open(options: WindowOptions): Promise<ChromiumWindow> {
    const flags = chromiumFlags({ profile: options.environment.profile, headless: options.headless, noSandbox: options.noSandbox, firstStart: options.environment.firstStart })
    const browser = spawn(options.browser, [...(options.extraFlags ?? []), ...flags], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], env: options.environment.env })
    const ended = new Promise<never>((_, reject) => {
      browser.once('error', () => reject(new WindowError('browser-missing')))
      browser.once('exit', () => reject(new WindowError('already-open')))
    })
    const pipe = new DevtoolsPipe(browser.stdio[3] as Writable, browser.stdio[4] as Readable)
    const window = new ChromiumWindow(browser, pipe, options)
    await Promise.race([window.#attach().catch((thrown: unknown) => {
      // A browser that ends closes its pipe before its end is heard.
      if (thrown instanceof DevtoolsError) return ended
      throw thrown
    }), ended])
    // From here on the end of the browser is the end of the window, no longer a failed start.
    ended.catch(() => options.closed())
    return window
  }

  /** Session of the page, for tests that drive it. */
  get session(): string {
    return this.#session
  }

  /** Delivers to the page; dropped while no page is there (a reload asks again). */
  async deliver(message: ToPage): Promise<void> {
    if (this.#context === undefined) return
    const text = JSON.stringify(message)
    await this.pipe.send('Runtime.callFunctionOn', { functionDeclaration: `function(text) { ${DELIVER}(text) }`, executionContextId: this.#context, arguments: [{ value: text }], silent: true }, this.#session)
      // The page went away between two messages; what replaces it asks anew.
      .catch(() => undefined)
  }

  /**
   * The files that the page holds under `id`. They are asked for by reference, nothing is uploaded, and only files that the
   * person dropped or chose have a path: the browser, not the page, says it, and the place within a chosen folder too.
   */
  async chosenFiles(id: number): Promise<readonly ChosenFile[]> {
    if (this.#context === undefined || !Number.isSafeInteger(id)) return []
    const executionContextId = this.#context
    const { result } = await this.pipe.send('Runtime.evaluate', { expression: `${CHOSEN}(${id})`, contextId: executionContextId }, this.#session) as { result: { objectId?: string } }
    if (result.objectId === undefined) return []
    const { result: properties } = await this.pipe.send('Runtime.getProperties', { objectId: result.objectId, ownProperties: true }, this.#session) as { result: { name: string; value?: { objectId?: string; className?: string } }[] }
    const files: ChosenFile[] = []
    for (const { name, value } of properties) {
      if (!/^\d+$/.test(name) || value?.objectId === undefined) continue
      const { path } = await this.pipe.send('DOM.getFileInfo', { objectId: value.objectId }, this.#session) as { path: string }
      const { result: told } = await this.pipe.send('Runtime.callFunctionOn', { functionDeclaration: `function(file) { return ${RELATIVE}(file) }`, executionContextId, arguments: [{ objectId: value.objectId }], returnByValue: true }, this.#session) as { result: { value?: unknown } }
      if (path !== '') files.push({ path, relative: typeof told.value === 'string' ? told.value : '' })
    }
    return files
  }

  /** Closes the window and ends the browser; after two seconds it is killed. */
  async close(): Promise<void> {
    if (this.#browser.exitCode !== null || this.#browser.signalCode !== null) return
    const gone = new Promise<void>((resolve) => this.#browser.once('exit', () => resolve()))
    const insist = setTimeout(() => this.#browser.kill('SIGKILL'), 2_000)
    await this.pipe.send('Browser.close').catch(() => this.#browser.kill())
    await gone
    clearTimeout(insist)
  }

  async #attach(): Promise<void> {
    const first = new Promise<{ session: string; target: string }>((resolve) => {
      this.pipe.listen((event) => this.#hear(event, resolve))
    })
    await this.pipe.send('Target.setDiscoverTargets', { discover: true })
    await this.pipe.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true })
    await this.pipe.send('Browser.setDownloadBehavior', { behavior: 'deny' })
    const { session, target } = await first
    await this.#checkFlags()
    this.#session = session
    this.#target = target
    const send = (method: string, params: Record<string, unknown> = {}): Promise<Record<string, unknown>> => this.pipe.send(method, params, session)
    const { frameTree } = await send('Page.getFrameTree') as { frameTree: { frame: { id: string } } }
    this.#mainFrame = frameTree.frame.id
    await send('Page.enable')
    await send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true })
    await send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
    await send('Runtime.addBinding', { name: BINDING })
    await send('Page.addScriptToEvaluateOnNewDocument', { source: bootScript(ORIGIN) })
    await send('Runtime.enable')
    await send('Runtime.runIfWaitingForDebugger')
    const loaded = new Promise<void>((resolve) => {
      const stop = this.pipe.listen((event) => {
        if (event.method !== 'Page.loadEventFired' || event.sessionId !== session) return
        stop()
        resolve()
      })
    })
    await send('Page.navigate', { url: `${ORIGIN}/` })
    await loaded
  }

  /**
   * The promise of silence rests on these switches: a browser that runs without one of them, for instance behind a launcher
   * that drops it, gets no page.
   */
  async #checkFlags(): Promise<void> {
    const running = await this.#runningWith()
    if (running !== undefined && REQUIRED_FLAGS.some((flag) => !running.includes(` ${flag} `))) {
      this.#browser.kill()
      throw new WindowError('flags-missing')
    }
  }

  /** The running browser's own command line, where the system or the browser tells it. */
  async #runningWith(): Promise<string | undefined> {
    // The kernel's word comes first; Chromium joins its arguments with spaces there.
    const kernels = `/proc/${this.#browser.pid}/cmdline`
    if (process.platform === 'linux' && existsSync(kernels)) return `${readFileSync(kernels, 'utf8').replaceAll('\0', ' ')} `
    // Only browsers started with --enable-automation tell it; for the others ours is what was given.
    const { arguments: told } = await this.pipe.send('Browser.getBrowserCommandLine').catch(() => ({ arguments: undefined })) as { arguments?: readonly string[] }
    return told && ` ${told.join(' ')} `
  }

  #hear(event: DevtoolsEvent, first: (page: { session: string; target: string }) => void): void {
    const { method, params, sessionId } = event
    if (method === 'Target.attachedToTarget') this.#attached(params as unknown as Attached, first)
    else if (method === 'Target.targetDestroyed' && params['targetId'] === this.#target) void this.close()
    else if (method === 'Target.targetCrashed' && params['targetId'] === this.#target) void this.#restore()
    else if (method === 'Fetch.requestPaused') void this.#answer(params as unknown as Paused, sessionId)
    else if (sessionId !== this.#session) return
    else if (method === 'Runtime.executionContextCreated') this.#contextCreated(params as unknown as { context: ScriptContext })
    else if (method === 'Runtime.executionContextDestroyed' && params['executionContextId'] === this.#context) this.#context = undefined
    else if (method === 'Runtime.executionContextsCleared') this.#context = undefined
    else if (method === 'Page.frameNavigated') this.#navigated(params as unknown as { frame: { id: string; parentId?: string; url: string } })
    else if (method === 'Runtime.bindingCalled' && params['name'] === BINDING && params['executionContextId'] === this.#context) {
      const said = sayingOf(String(params['payload']))
      if (said) this.#options.fromPage(said)
    }
  }

  #attached({ sessionId, targetInfo }: Attached, first: (page: { session: string; target: string }) => void): void {
    if (this.#target === '' && targetInfo.type === 'page') {
      this.#target = targetInfo.targetId
      first({ session: sessionId, target: targetInfo.targetId })
    } else if (targetInfo.targetId !== this.#target) {
      // A window, tab, frame or worker that is not ours is still paused here: it ends before it runs.
      void this.pipe.send('Target.closeTarget', { targetId: targetInfo.targetId }).catch(() => undefined)
      if (targetInfo.type === 'page') void this.#release(sessionId)
    }
  }

  /**
   * A window that shares our page's process would hold that process up while it waits to be closed: it may go on, with
   * every request of its own refused.
   */
  async #release(session: string): Promise<void> {
    await this.pipe.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }, session)
      .then(() => this.pipe.send('Runtime.runIfWaitingForDebugger', {}, session))
      // Closed already.
      .catch(() => undefined)
  }

  #contextCreated({ context }: { context: ScriptContext }): void {
    if (context.auxData?.isDefault === true && context.auxData.frameId === this.#mainFrame && context.origin === ORIGIN) this.#context = context.id
  }

  #navigated({ frame }: { frame: { id: string; parentId?: string; url: string } }): void {
    if (frame.parentId !== undefined) return
    this.#mainFrame = frame.id
    // A top-level blob: or error page is not seen by interception: put the app back.
    if (!frame.url.startsWith(`${ORIGIN}/`) && frame.url !== 'about:blank' && !frame.url.startsWith('data:text/html,<title>Lookalike')) void this.#restore()
  }

  async #restore(): Promise<void> {
    await this.pipe.send('Page.navigate', { url: `${ORIGIN}/` }, this.#session).catch(() => undefined)
  }

  async #answer({ requestId, request, resourceType, frameId }: Paused, session: string | undefined): Promise<void> {
    const file = request.method === 'GET' && frameId === this.#mainFrame ? fileFor(this.#options.files, request.url) : undefined
    const reply = file
      ? this.pipe.send('Fetch.fulfillRequest', {
        requestId, responseCode: 200, body: file.body.toString('base64'),
        responseHeaders: Object.entries({ 'content-type': file.type, ...PAGE_HEADERS }).map(([name, value]) => ({ name, value })),
      }, session)
      // A blocked document answered with Aborted leaves the app where it is; other reasons would show an error page.
      : this.pipe.send('Fetch.failRequest', { requestId, errorReason: resourceType === 'Document' ? 'Aborted' : 'BlockedByClient' }, session)
    await reply.catch(() => undefined)
  }
}

/** A page that was taken over may say anything; what is not a message of the boot script is dropped. */
function sayingOf(payload: string): FromPage | undefined {
  try {
    const said = JSON.parse(payload) as Partial<Record<'type' | 'id' | 'folder' | 'message', unknown>> | null
    if (said?.type === 'port') return { type: 'port', message: said.message }
    if (said?.type === 'show-store') return { type: 'show-store' }
    if (said?.type === 'files' && Number.isSafeInteger(said.id)) return { type: 'files', id: Number(said.id), folder: said.folder === true }
  } catch {
    // Not JSON: dropped like any other word that is not a message.
  }
  return undefined
}

interface Attached { readonly sessionId: string; readonly targetInfo: { readonly targetId: string; readonly type: string } }
interface Paused { readonly requestId: string; readonly resourceType: string; readonly frameId: string; readonly request: { readonly url: string; readonly method: string } }
interface ScriptContext { readonly id: number; readonly origin: string; readonly auxData?: { readonly isDefault?: boolean; readonly frameId?: string } }
