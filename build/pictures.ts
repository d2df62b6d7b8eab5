/**
 * Draws every screen of the page in both languages and themes, to lay beside the design's own pictures. The built page is
 * served by interception on a made-up address, so no socket is opened; behind it stands the true engine process on the
 * stores of the made-up people, so that what is drawn is what a person would see.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join, resolve, sep } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { findBrowser } from '../electron/browser.ts'
import { SCREENS, type PictureFiles, type Screen, type Whose, writePictureFiles } from './pictures/screens.ts'
import { Stage } from './pictures/stage.ts'

const root = resolve(import.meta.dirname, '..')
const ORIGIN = 'https://lookalike.invalid'
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' }

/** The page's side of the bridge, run inside it before its own script: everything goes through two bindings. */
const BRIDGE = `{
  const receivers = []
  window.fromEngine = (message) => { for (const receive of receivers) receive(JSON.parse(message)) }
  window.lookalike = {
    host: 'chromium',
    post: (message) => { window.toEngine(JSON.stringify(message)) },
    listen: (listener) => { receivers.push(listener) },
    pickFiles: () => window.chooseFiles(),
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

/** What all pictures of one run share. */
interface Studio { readonly browser: Browser; readonly folder: string; readonly files: PictureFiles; readonly stages: Map<Whose, Stage>; readonly faults: string[] }

/** A person's store is made once; whoever starts with nothing gets a new one each time. */
async function stageFor({ stages }: Studio, whose: Whose): Promise<Stage> {
  const kept = stages.get(whose)
  if (kept !== undefined) return kept
  if (whose === 'nobody') return Stage.open()
  const stage = await Stage.open(whose)
  stages.set(whose, stage)
  return stage
}

async function addressOf({ address }: Screen, stage: Stage): Promise<string | undefined> {
  return typeof address === 'string' ? address : address(await stage.call('guesses.list', {}))
}

/** Draws one picture; false when the person has no such screen. */
async function draw(studio: Studio, screen: Screen, look: Look, file: string): Promise<boolean> {
  const { browser, folder, files, faults } = studio
  const stage = await stageFor(studio, screen.whose)
  const context = await browser.newContext({ viewport: { width: look.width, height: 800 }, deviceScaleFactor: look.width < 640 ? 2 : 1, reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'UTC' })
  try {
    await stage.call('settings.change', { language: look.language, theme: look.theme })
    const address = await addressOf(screen, stage)
    if (address === undefined) return false
    await serve(context, folder)
    const drawn = await context.newPage()
    const told = (text: string): void => { faults.push(`${file}: ${text}`) }
    drawn.on('console', (message) => { if (message.type() === 'error' && !message.text().includes('frame-ancestors')) told(message.text()) })
    drawn.on('pageerror', (error) => told(error.message))
    stage.toPage = (message) => {
      // The page may be closing while a last message is on its way.
      drawn.evaluate((text) => { (window as unknown as { fromEngine(text: string): void }).fromEngine(text) }, JSON.stringify(message)).catch((error: unknown) => { if (!drawn.isClosed()) told(String(error)) })
    }
    await drawn.exposeFunction('toEngine', (message: string) => stage.fromPage(JSON.parse(message)))
    await drawn.exposeFunction('chooseFiles', () => stage.pick())
    await drawn.addInitScript(BRIDGE)
    await drawn.goto(`${ORIGIN}/#${address}`)
    await drawn.locator('h1, .error').first().waitFor()
    await drawn.waitForLoadState('networkidle')
    await screen.before?.(drawn, stage, files)
    await settle(drawn)
    await take(drawn, screen, look, file, told)
    return true
  } finally {
    stage.toPage = () => {}
    await context.close()
    if (screen.whose === 'nobody') await stage.close()
  }
}

/** Waits until the page has stood still for a quarter of a second: answers arrive one after the other. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((done) => {
    let still = setTimeout(done, 250)
    const watch = new MutationObserver(() => {
      clearTimeout(still)
      still = setTimeout(done, 250)
    })
    watch.observe(document.body, { subtree: true, childList: true, characterData: true })
    // What never stands still, such as a progress bar, is taken as it is.
    setTimeout(done, 3_000)
  }))
}

async function take(page: Page, screen: Screen, look: Look, file: string, told: (text: string) => void): Promise<void> {
  const { scrollWidth, clientWidth, scrollHeight } = await page.evaluate(() => {
    const element = document.documentElement
    return { scrollWidth: element.scrollWidth, clientWidth: element.clientWidth, scrollHeight: element.scrollHeight }
  })
  // As tall as the page, so that what is fixed to the window stands at its end.
  if (screen.floats !== true && look.width > 640) await page.setViewportSize({ width: look.width, height: Math.max(800, scrollHeight) })
  if (scrollWidth > clientWidth) told(`wider than the window: ${scrollWidth} of ${clientWidth} px`)
  await page.screenshot({ path: file, fullPage: screen.floats !== true, animations: 'disabled', caret: 'hide' })
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
 * the narrow ones. Gives 1 when a page reported an error, was wider than its window, or a screen has nothing to show.
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
  const temporary = mkdtempSync(join(tmpdir(), 'lookalike-picture-files-'))
  const studio: Studio = { browser: await launch(), folder, files: await writePictureFiles(temporary), stages: new Map(), faults: [] }
  let count = 0
  try {
    for (const screen of screens) {
      for (const language of ['en', 'zh'] as const) {
        for (const theme of ['light', 'dark'] as const) {
          for (const width of screen.narrow === true ? [1280, 360] : [1280]) {
            const file = join(out, `${[screen.name, language, theme, ...(width === 360 ? ['360'] : [])].join('-')}.png`)
            if (await draw(studio, screen, { language, theme, width }, file)) count += 1
            else studio.faults.push(`${screen.name}: there is nothing of this kind to draw`)
          }
        }
      }
    }
  } finally {
    await studio.browser.close()
    for (const stage of studio.stages.values()) await stage.close()
    rmSync(temporary, { recursive: true, force: true })
  }
  process.stdout.write(`${count} pictures in ${out}\n`)
  for (const fault of new Set(studio.faults)) process.stderr.write(`${fault}\n`)
  return studio.faults.length === 0 ? 0 : 1
}
