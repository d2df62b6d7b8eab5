/**
 * Drives the built app as a person does, with real mouse, keyboard and drops, in the host that LOOKALIKE_TEST_HOST names.
 * Every host speaks the same debugging protocol, so the journeys are written once. `stand-in` is Electron as far as it can be
 * had without its runtime.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type ChromiumHost, startChromiumHost } from '../../electron/chromium-host.ts'
import { DevtoolsError } from '../../electron/chromium/pipe.ts'
import { openOnStandIn } from './stand-in-window.ts'

type Send = (method: string, params?: Record<string, unknown>) => Promise<Record<string, unknown>>

const root = resolve(import.meta.dirname, '../..')

/** False for a command that a page could not answer because another takes its place; throws everything else. */
function unlessReplaced(thrown: unknown): boolean {
  // The Chromium host's pipe says that the browser refused; playwright, under Electron, that the context was destroyed.
  if (thrown instanceof DevtoolsError || (thrown instanceof Error && thrown.message.includes('context was destroyed'))) return false
  throw thrown
}

/** A started app with an empty store. */
export class Driver {
  readonly dataDir: string
  /** The Chromium host, for tests that look below the page; undefined in Electron. */
  readonly host: ChromiumHost | undefined
  readonly #send: Send
  readonly #end: () => Promise<void>

  private constructor(dataDir: string, send: Send, end: () => Promise<void>, host?: ChromiumHost) {
    this.dataDir = dataDir
    this.host = host
    this.#send = send
    this.#end = end
  }

  /** Starts the app. `dataDir` continues with an earlier store; `named` is another host than the one that the environment names. */
  static async start(dataDir: string = mkdtempSync(join(tmpdir(), 'lookalike-e2e-')), named: string | undefined = process.env['LOOKALIKE_TEST_HOST']): Promise<Driver> {
    const driver = named === 'electron' ? await Driver.#electron(dataDir) : named === 'stand-in' ? await Driver.#standIn(dataDir) : await Driver.#chromium(dataDir)
    await driver.waitFor('document.querySelector("h1") !== null')
    return driver
  }

  static async #chromium(dataDir: string): Promise<Driver> {
    const flags = process.env['LOOKALIKE_BROWSER_FLAGS']
    // LOOKALIKE_TEST_WINDOW shows the window and joins the session bus, as a person's start does; without it nothing is shown.
    const isWindowed = process.env['LOOKALIKE_TEST_WINDOW'] === '1'
    const host = await startChromiumHost({
      browser: process.env['LOOKALIKE_BROWSER'] ?? '/usr/bin/chromium', dataDir, dist: join(root, 'dist'), version: '0.0.0-test', systemLanguage: 'en',
      headless: !isWindowed, noSandbox: process.getuid?.() === 0, bus: isWindowed, ...(flags === undefined ? {} : { extraFlags: flags.split(' ') }),
    })
    const { window } = host
    await window.pipe.send('Emulation.setDeviceMetricsOverride', { width: 1280, height: 860, deviceScaleFactor: 1, mobile: false }, window.session)
    return new Driver(dataDir, (method, params) => window.pipe.send(method, params, window.session), () => host.close(), host)
  }

  static async #standIn(dataDir: string): Promise<Driver> {
    const { send, end } = await openOnStandIn(dataDir)
    return new Driver(dataDir, send, end)
  }

  static async #electron(dataDir: string): Promise<Driver> {
    const { _electron } = await import('playwright-core')
    const executablePath = process.env['LOOKALIKE_ELECTRON']
    const app = await _electron.launch({
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), root], env: { ...process.env, LOOKALIKE_DATA: dataDir, LANG: 'en_US.UTF-8' } as Record<string, string>,
      ...(executablePath === undefined ? {} : { executablePath }),
    })
    const page = await app.firstWindow()
    const session = await page.context().newCDPSession(page)
    return new Driver(dataDir, (method, params) => session.send(method as 'Runtime.evaluate', params as { expression: string }) as unknown as Promise<Record<string, unknown>>, () => app.close())
  }

  /** Value of an expression in the page. Throws what it throws. */
  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.#answered('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true, userGesture: true }) as { result: { value?: unknown; description?: string }; exceptionDetails?: unknown }
    if (exceptionDetails !== undefined) throw new Error(`in the page: ${result.description ?? 'failed'}`)
    return result.value as T
  }

  /** A page that hangs is told as such, before the test's own time is over. */
  async #answered(method: string, params: Record<string, unknown>): Promise<Record<string, unknown>> {
    let limit: NodeJS.Timeout | undefined
    const hung = new Promise<never>((_, fail) => { limit = setTimeout(() => fail(new Error('the page does not answer')), 20_000) })
    try {
      return await Promise.race([this.#send(method, params), hung])
    } finally {
      clearTimeout(limit)
    }
  }

  /** Waits until the expression is truthy. A page that is just being replaced cannot answer: it is asked again, within the limit. */
  async waitFor(expression: string, limitMs = 60_000): Promise<void> {
    const end = Date.now() + limitMs
    while (!(await this.evaluate<boolean>(`Boolean(${expression})`).catch(unlessReplaced))) {
      if (Date.now() > end) throw new Error(`waited ${limitMs} ms for ${expression}; the page says: ${(await this.text()).slice(0, 600)}`)
      await new Promise((done) => { setTimeout(done, 50) })
    }
  }

  /** Waits until the page's text holds these words. */
  waitForText(words: string, limitMs?: number): Promise<void> {
    return this.waitFor(`document.body.innerText.includes(${JSON.stringify(words)})`, limitMs)
  }

  /** All text that can be seen. */
  text(): Promise<string> {
    return this.evaluate<string>('document.body.innerText')
  }

  /** Clicks the middle of the first visible control (button, link, radio, tab, option, summary) whose accessible name begins with `name`. */
  async click(name: string): Promise<void> {
    const find = `(() => {
      const wanted = ${JSON.stringify(name)};
      const nameOf = (element) => (element.getAttribute('aria-label') ?? (element.labels?.[0]?.innerText) ?? element.innerText ?? '').replace(/\\s+/g, ' ').trim();
      const found = [...document.querySelectorAll('button, a[href], summary, [role=button], [role=link], [role=tab], [role=option], label, input')].find((element) => nameOf(element).startsWith(wanted) && element.getClientRects().length > 0 && !element.disabled);
      if (!found) return null;
      found.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = found.getClientRects()[0];
      return { x: box.left + Math.min(box.width / 2, 40), y: box.top + box.height / 2 };
    })()`
    await this.waitFor(find)
    const point = await this.evaluate<{ x: number; y: number }>(find)
    await this.#send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...point })
    await this.#send('Input.dispatchMouseEvent', { type: 'mousePressed', ...point, button: 'left', clickCount: 1 })
    await this.#send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...point, button: 'left', clickCount: 1 })
  }

  /** Types into whatever has the focus. */
  async type(text: string): Promise<void> {
    await this.#send('Input.insertText', { text })
  }

  /** Presses one key by its DOM name, e.g. `Tab`, `Enter`, `Escape`. `modifiers`: 1 Alt, 2 Ctrl, 4 Meta, 8 Shift. */
  async press(key: string, modifiers = 0): Promise<void> {
    const codes: Readonly<Record<string, number>> = { Tab: 9, Enter: 13, Escape: 27, ' ': 32, Home: 36, End: 35, ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40, F6: 117 }
    const code = codes[key] ?? key.toUpperCase().charCodeAt(0)
    const text = key === 'Enter' ? '\r' : key.length === 1 && modifiers === 0 ? key : undefined
    await this.#send('Input.dispatchKeyEvent', { type: text === undefined ? 'rawKeyDown' : 'keyDown', key, code: key.length === 1 ? `Key${key.toUpperCase()}` : key, windowsVirtualKeyCode: code, modifiers, ...(text === undefined ? {} : { text }) })
    await this.#send('Input.dispatchKeyEvent', { type: 'keyUp', key, windowsVirtualKeyCode: code, modifiers })
  }

  /** Drops files or folders from outside on the element that the selector names. */
  async drop(selector: string, paths: readonly string[]): Promise<void> {
    await this.waitFor(`document.querySelector(${JSON.stringify(selector)})`)
    const point = await this.evaluate<{ x: number; y: number }>(`(() => { const box = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect(); return { x: box.left + box.width / 2, y: box.top + box.height / 2 } })()`)
    const data = { items: [], files: [...paths], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop']) await this.#send('Input.dispatchDragEvent', { type, ...point, data })
  }

  /** A picture of the window as PNG. */
  async picture(): Promise<Buffer> {
    const { data } = await this.#send('Page.captureScreenshot', { format: 'png' }) as { data: string }
    return Buffer.from(data, 'base64')
  }

  /** Sends a command of the debugging protocol, for journeys that need more. */
  send(method: string, params?: Record<string, unknown>): Promise<Record<string, unknown>> {
    return this.#send(method, params)
  }

  /** Closes the app; `keep` leaves the store for a second start. */
  async close(keep = false): Promise<void> {
    await this.#end()
    if (!keep) rmSync(this.dataDir, { recursive: true, force: true })
  }
}
