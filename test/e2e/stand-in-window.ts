/**
 * The built page in a real Chromium, and behind it the built Electron app on its stand-in: what the page says goes through
 * the preload's own bridge, and the page's files come from the app's own scheme. Only the origin's name is another one,
 * since no Chromium but Electron's knows the scheme.
 */
import { basename } from 'node:path'
import { chromium } from 'playwright-core'
import { RunningElectron } from '../electron/running-electron.ts'

type Send = (method: string, params?: Record<string, unknown>) => Promise<Record<string, unknown>>

const ORIGIN = 'https://app.invalid'

/** In the preload's page: keeps what the engine says until it is fetched, and the files of the last drop. */
const COLLECT = `
  let said = [], wake
  lookalike.listen((message) => { said.push(message); wake?.() })
  globalThis.fetchSaid = async () => {
    if (said.length === 0) await new Promise((done) => { wake = done })
    const all = said
    said = []
    return all
  }
  addEventListener('drop', (event) => { globalThis.kept = event.dataTransfer.files })
  0`

/** In the real page: the bridge's shape, each call handed on. */
const BRIDGE = `
  const listeners = []
  window.deliver = (messages) => { for (const message of messages) for (const each of listeners) each(message) }
  window.lookalike = {
    host: 'electron',
    post: (message) => { void window.handOn('post', message) },
    listen: (receive) => { listeners.push(receive) },
    pickFiles: (kind) => window.handOn('pickFiles', kind),
    dropFiles: (files) => window.handOn('dropFiles', files.map(({ name }) => name)),
    showStore: () => window.handOn('showStore'),
  }`

/** Starts both. `send` speaks the debugging protocol to the page; `end` closes the window and waits for the app's end. */
export async function openOnStandIn(dataDir: string): Promise<{ readonly send: Send; readonly end: () => Promise<void> }> {
  const app = new RunningElectron(dataDir)
  await app.waitFor('shown')
  await app.evaluate(COLLECT)
  const browser = await chromium.launch({ executablePath: process.env['LOOKALIKE_BROWSER'] ?? '/usr/bin/chromium', args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } })
  let dropped: readonly string[] = []
  await page.exposeFunction('handOn', async (method: string, argument?: unknown): Promise<unknown> => {
    if (method !== 'dropFiles') return await app.evaluate(`lookalike.${method}(${JSON.stringify(argument)})`) ?? null
    // The page names what it was given; the drop itself is the system's, and is made where the preload listens.
    const paths = dropped.filter((path) => (argument as readonly string[]).includes(basename(path)))
    await app.ask('drop', ...paths)
    return app.evaluate('lookalike.dropFiles(kept)')
  })
  await page.addInitScript(BRIDGE)
  await page.route('**', async (route) => {
    const url = route.request().url()
    const answer = url.startsWith(`${ORIGIN}/`) ? await app.ask<{ status: number; headers: Record<string, string>; body: Uint8Array } | null>('fetch', url.replace(ORIGIN, 'app://lookalike')) : null
    if (answer === null) await route.abort()
    else await route.fulfill({ status: answer.status, headers: answer.headers, body: Buffer.from(answer.body) })
  })
  const session = await page.context().newCDPSession(page)
  await page.goto(`${ORIGIN}/index.html`)
  let isEnding = false
  const pump = (async (): Promise<void> => {
    for (;;) {
      const messages = await app.evaluate<readonly unknown[]>('fetchSaid()')
      if (isEnding) return
      await page.evaluate((all) => { (window as unknown as { deliver(all: readonly unknown[]): void }).deliver(all) }, messages)
    }
    // What still waits when the app ends is not said any more.
  })().catch((thrown: unknown) => { if (!isEnding) throw thrown })
  return {
    async send(method, params) {
      if (method === 'Input.dispatchDragEvent' && params?.['type'] === 'drop') dropped = (params['data'] as { files: readonly string[] }).files
      return await session.send(method as 'Runtime.evaluate', params as { expression: string }) as unknown as Record<string, unknown>
    },
    async end() {
      isEnding = true
      await app.ask('close-window').catch(() => undefined)
      await app.ended
      await pump
      await browser.close()
    },
  }
}
