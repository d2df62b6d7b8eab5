/**
 * Draws every screen of the page in both languages and themes, to lay beside the design's own pictures. The built page
 * is served by interception on a made-up address, so no socket is opened, and it talks to the made-up engine of the tests.
 */
import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { findBrowser } from '../electron/browser.ts'
import { FakeEngine, PICKED } from '../test/renderer/fake-engine.ts'
import type { Scene } from '../test/renderer/fake-engine.ts'

const root = resolve(import.meta.dirname, '..')
const ORIGIN = 'https://lookalike.invalid'
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** One screen: where it is, how the engine stands, what to do before the picture is taken. What floats covers the window only. */
interface Screen { readonly name: string; readonly address: string; readonly scene?: Scene; readonly narrow?: boolean; readonly floats?: boolean; readonly before?: (page: Page) => Promise<void> }

/** Brings in the file that the made-up dialog gives. */
async function choose(page: Page): Promise<void> { await page.locator('.drop .go1').click() }

async function read(page: Page): Promise<void> {
  await choose(page)
  await page.locator('.go-line .go1').click()
}

const SCREENS: readonly Screen[] = [
  { name: 'first-run', address: '/', scene: { archives: 'none' }, narrow: true },
  { name: 'overview', address: '/', narrow: true },
  { name: 'guesses', address: '/guesses', narrow: true },
  { name: 'guess', address: '/guesses/moving-soon', narrow: true },
  { name: 'guess-record', address: '/guesses/moving-soon', before: (page) => page.locator('.measure .door').first().click() },
  { name: 'guess-without', address: '/guesses/moving-soon?without=whatsapp' },
  { name: 'guess-unmeasured', address: '/guesses/payday' },
  { name: 'guess-too-little', address: '/guesses/has-dog' },
  { name: 'guess-sensitive', address: '/guesses/health-worry', scene: { sensitive: true } },
  { name: 'archives', address: '/archives' },
  { name: 'archive', address: '/archives/2' },
  { name: 'import-plan', address: '/archives/add', before: choose },
  { name: 'import-not-right', address: '/archives/add', before: async (page) => { await choose(page); await page.locator('.lede .door').click() } },
  { name: 'import-running', address: '/archives/add', scene: { holdImport: true }, before: read },
  { name: 'import-done', address: '/archives/add', scene: { owner: 'asked' }, before: async (page) => { await read(page); await page.locator('#done').waitFor() } },
  { name: 'import-refused', address: '/archives/add', scene: { failing: { 'archives.plan': 'not-recognised' } }, before: choose },
  { name: 'import-password', address: '/archives/add', scene: { failing: { 'archives.plan': 'password-needed' } }, before: choose },
  { name: 'engine-stopped', address: '/guesses', scene: { failing: { 'guesses.list': 'engine-stopped' } } },
  { name: 'claims', address: '/claims' },
  { name: 'activities', address: '/activities', before: async (page) => { await page.locator('main [data-search]').fill('new'); await page.locator('.quotes li').first().waitFor() } },
  { name: 'settings', address: '/settings', narrow: true },
  { name: 'keys', address: '/', floats: true, before: (page) => page.keyboard.press('?') },
  { name: 'palette', address: '/', floats: true, before: (page) => page.keyboard.press('Control+k') },
]

/** The page's side of the bridge, run inside it before its own script: everything goes through one binding as JSON. */
const BRIDGE = `{
  let receive = () => {}
  const waiting = []
  window.fromEngine = (message) => receive(JSON.parse(message))
  window.lookalike = {
    host: 'chromium',
    post: (message) => { window.toEngine(JSON.stringify(message)) },
    listen: (listener) => { receive = listener; for (const message of waiting.splice(0)) listener(message) },
    pickFiles: () => Promise.resolve([${JSON.stringify(PICKED)}]),
    dropFiles: () => Promise.resolve([]),
    showStore: () => Promise.resolve(),
  }
}`

async function serve(context: BrowserContext, folder: string): Promise<void> {
  await context.route('**/*', async (route) => {
    const { pathname, origin } = new URL(route.request().url())
    const file = resolve(folder, `.${pathname === '/' ? '/index.html' : pathname}`)
    if (origin !== ORIGIN || !file.startsWith(folder + sep)) return route.abort()
    try {
      return await route.fulfill({ body: readFileSync(file), contentType: TYPES[extname(file)] ?? 'application/octet-stream' })
    } catch {
      // What is not in the build does not exist for the page either.
      return route.fulfill({ status: 404 })
    }
  })
}

interface Look { readonly language: 'en' | 'zh'; readonly theme: 'light' | 'dark'; readonly width: number }

async function draw(browser: Browser, folder: string, screen: Screen, look: Look, file: string, faults: string[]): Promise<void> {
  const context = await browser.newContext({ viewport: { width: look.width, height: 800 }, deviceScaleFactor: look.width < 640 ? 2 : 1, reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'UTC' })
  await serve(context, folder)
  const page = await context.newPage()
  const told = (text: string): void => { faults.push(`${file}: ${text}`) }
  page.on('console', (message) => { if (message.type() === 'error' && !message.text().includes('frame-ancestors')) told(message.text()) })
  page.on('pageerror', (error) => told(error.message))
  const engine = new FakeEngine({ ...screen.scene, settings: { language: look.language, theme: look.theme } })
  engine.listen((message) => {
    // The page may be closing while a last message is on its way.
    page.evaluate((text) => { (window as unknown as { fromEngine(text: string): void }).fromEngine(text) }, JSON.stringify(message)).catch((error: unknown) => { if (!page.isClosed()) told(String(error)) })
  })
  await page.exposeFunction('toEngine', (message: string) => engine.receive(JSON.parse(message)))
  await page.addInitScript(BRIDGE)
  await page.goto(`${ORIGIN}/#${screen.address}`)
  await page.locator('h1, .error').first().waitFor()
  await page.waitForLoadState('networkidle')
  await screen.before?.(page)
  await page.waitForTimeout(250)
  const { scrollWidth, clientWidth, scrollHeight } = await page.evaluate(() => {
    const page = document.documentElement
    return { scrollWidth: page.scrollWidth, clientWidth: page.clientWidth, scrollHeight: page.scrollHeight }
  })
  // As tall as the page, so that what is fixed to the window stands at its end.
  if (screen.floats !== true && look.width > 640) await page.setViewportSize({ width: look.width, height: Math.max(800, scrollHeight) })
  if (scrollWidth > clientWidth) told(`wider than the window: ${scrollWidth} of ${clientWidth} px`)
  await page.screenshot({ path: file, fullPage: screen.floats !== true, animations: 'disabled', caret: 'hide' })
  await context.close()
}

/** Starts an installed browser, else the one from the tarball. As root on Linux its own sandbox cannot start. */
async function launch(): Promise<Browser> {
  const { chromium } = await import('playwright-core')
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const installed = findBrowser()
  if (installed !== undefined) return chromium.launch({ executablePath: installed.path, args: [...sandbox, '--font-render-hinting=none', '--force-color-profile=srgb'] })
  const packed = (await import('@sparticuz/chromium')).default
  return chromium.launch({ executablePath: await packed.executablePath(), args: [...packed.args, ...sandbox] })
}

/**
 * `npm run pictures -- [--out FOLDER] [--page FOLDER] [NAME …]`: PNG files named screen, language, theme and `360` for
 * the narrow ones. Gives 1 when a page reported an error or was wider than its window.
 */
export async function main(args: readonly string[]): Promise<number> {
  const rest = [...args]
  const option = (name: string, otherwise: string): string => {
    const at = rest.indexOf(name)
    return at < 0 ? otherwise : resolve(rest.splice(at, 2)[1] ?? otherwise)
  }
  const out = option('--out', join(root, 'pictures'))
  const folder = option('--page', join(root, 'dist/renderer'))
  const screens = rest.length === 0 ? SCREENS : SCREENS.filter((screen) => rest.includes(screen.name))
  await mkdir(out, { recursive: true })
  const browser = await launch()
  const faults: string[] = []
  let count = 0
  for (const screen of screens) {
    for (const language of ['en', 'zh'] as const) {
      for (const theme of ['light', 'dark'] as const) {
        for (const width of screen.narrow === true ? [1280, 360] : [1280]) {
          const file = join(out, `${[screen.name, language, theme, ...(width === 360 ? ['360'] : [])].join('-')}.png`)
          await draw(browser, folder, screen, { language, theme, width }, file, faults)
          count += 1
        }
      }
    }
  }
  await browser.close()
  process.stdout.write(`${count} pictures in ${out}\n`)
  for (const fault of new Set(faults)) process.stderr.write(`${fault}\n`)
  return faults.length === 0 ? 0 : 1
}
