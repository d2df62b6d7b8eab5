/** Every screen that is drawn: whose store it stands on, where it is, and what is done before the picture is taken. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import type { GuessRow } from '../../electron/contract.ts'
import { madeUpPeople } from '../../samples/registry.ts'
import { writeArchive } from '../bench/archives.ts'
import type { Stage } from './stage.ts'

/** Whose store: a made-up person's, shared by all screens, or a new and empty one for each picture. */
export type Whose = 'mira' | 'lin' | 'nobody'

/** One screen. `address` may depend on the person's guesses; undefined leaves the screen out, since there is none of its kind. */
export interface Screen {
  readonly name: string
  readonly whose: Whose
  readonly address: string | ((guesses: readonly GuessRow[]) => string | undefined)
  /** Drawn at 360 px as well. */
  readonly narrow?: boolean
  /** What floats covers the window only. */
  readonly floats?: boolean
  readonly before?: (page: Page, stage: Stage, files: PictureFiles) => Promise<void>
}

/** Paths of what is dropped on the page. */
export interface PictureFiles { readonly archive: string; readonly group: string; readonly large: string; readonly unknown: string; readonly locked: string }

/** Writes the files into `folder`: a made-up person's own exports, a group chat that does not say who the person is, a long chat, a file of no known kind, a locked zip. */
export async function writePictureFiles(folder: string): Promise<PictureFiles> {
  const archives = await madeUpPeople.get('mira')?.archives() ?? []
  const chat = archives.find(({ name }) => name.startsWith('WhatsApp'))
  if (chat === undefined) throw new Error('the made-up person has no chat')
  const archive = join(folder, chat.name)
  writeFileSync(archive, chat.bytes)
  const group = join(folder, 'WhatsApp Chat with Book club.txt')
  writeFileSync(group, ['Ana', 'Omar', 'Nina'].flatMap((name, index) => Array.from({ length: 20 }, (_, line) => `1${index}/02/2024, 18:${String(line + 10)} - ${name}: shall we read chapter ${line + 1} until Sunday?\n`)).join(''))
  const largeFolder = join(folder, 'long')
  mkdirSync(largeFolder)
  const large = await writeArchive('whatsapp', 400_000, largeFolder)
  const unknown = join(folder, 'shopping.txt')
  writeFileSync(unknown, 'two loaves, one lamp\n')
  const lockedFolder = resolve(import.meta.dirname, '../../test/golden/wechat-pay/locked/input')
  const locked = join(lockedFolder, readdirSync(lockedFolder)[0] ?? '')
  return { archive, group, large, unknown, locked }
}

async function choose(page: Page, stage: Stage, path: string): Promise<void> {
  stage.chosen = [path]
  await page.locator('.drop .go1').click()
}

async function plan(page: Page, stage: Stage, path: string): Promise<void> {
  await choose(page, stage, path)
  await page.locator('.go-line .go1').waitFor()
}

async function read(page: Page, stage: Stage, path: string): Promise<void> {
  await plan(page, stage, path)
  await page.locator('.go-line .go1').click()
}

const guess = (choose: (row: GuessRow) => boolean) => (guesses: readonly GuessRow[]): string | undefined => {
  const row = guesses.find(choose)
  return row && `/guesses/${row.key}`
}
const moving = guess(({ key }) => key === 'moving-soon')

/** All screens, in the order of a first visit. */
export const SCREENS: readonly Screen[] = [
  { name: 'first-run', whose: 'nobody', address: '/', narrow: true },
  { name: 'import-plan', whose: 'nobody', address: '/', before: (page, stage, files) => plan(page, stage, files.archive) },
  { name: 'import-not-right', whose: 'nobody', address: '/', before: async (page, stage, files) => { await plan(page, stage, files.archive); await page.locator('.lede .door').click() } },
  { name: 'import-running', whose: 'nobody', address: '/', before: async (page, stage, files) => { await read(page, stage, files.large); await page.locator('[role=progressbar]').waitFor() } },
  { name: 'import-done', whose: 'nobody', address: '/', before: async (page, stage, files) => { await read(page, stage, files.archive); await page.locator('#done').waitFor() } },
  { name: 'import-which-is-you', whose: 'nobody', address: '/', before: async (page, stage, files) => { await read(page, stage, files.group); await page.locator('[role=radiogroup] >> nth=-1').waitFor() } },
  { name: 'import-refused', whose: 'nobody', address: '/', before: async (page, stage, files) => { await choose(page, stage, files.unknown); await page.locator('.error, [role=alert]').first().waitFor() } },
  { name: 'import-password', whose: 'nobody', address: '/', before: async (page, stage, files) => { await choose(page, stage, files.locked); await page.locator('[role=alert]').first().waitFor() } },
  { name: 'overview', whose: 'mira', address: '/', narrow: true },
  { name: 'overview-lin', whose: 'lin', address: '/', narrow: true },
  { name: 'guesses', whose: 'mira', address: '/guesses', narrow: true },
  { name: 'guesses-lin', whose: 'lin', address: '/guesses', narrow: true },
  { name: 'guess', whose: 'mira', address: moving, narrow: true },
  { name: 'guess-lin', whose: 'lin', address: guess(({ key }) => key === 'has-dog'), narrow: true },
  { name: 'guess-age', whose: 'lin', address: guess(({ key }) => key === 'age-band') },
  { name: 'guess-unmeasured', whose: 'mira', address: guess(({ status, key }) => status === 'unmeasured' && key !== 'moving-soon') },
  { name: 'guess-lines', whose: 'mira', address: guess(({ ground, status }) => ground === 'lines' && status === 'unmeasured') },
  { name: 'guess-settled', whose: 'mira', address: guess(({ ground, leading }) => ground === 'lines' && leading?.probability != null) },
  { name: 'guess-gender', whose: 'mira', address: '/guesses/gender', narrow: true },
  { name: 'guess-occupation', whose: 'mira', address: '/guesses/occupation' },
  { name: 'guess-home-area', whose: 'lin', address: '/guesses/home-area' },
  { name: 'guesses-cannot-tell', whose: 'mira', address: '/guesses?show=cannot' },
  { name: 'guess-without', whose: 'mira', address: (guesses) => { const address = moving(guesses); return address && `${address}?without=whatsapp` } },
  { name: 'guess-cannot-tell', whose: 'mira', address: guess(({ answer }) => answer === 'cannot tell') },
  { name: 'profile', whose: 'mira', address: '/profile', narrow: true },
  { name: 'profile-lin', whose: 'lin', address: '/profile' },
  { name: 'accuracy', whose: 'mira', address: '/accuracy', narrow: true },
  { name: 'accuracy-open', whose: 'lin', address: '/accuracy', before: async (page) => { await page.locator('main .row').nth(3).click(); await page.locator('main .bare.line:not(.row)').last().click() } },
  { name: 'archives', whose: 'mira', address: '/archives' },
  { name: 'archives-lin', whose: 'lin', address: '/archives' },
  { name: 'archive', whose: 'mira', address: '/archives/2' },
  { name: 'archive-lin', whose: 'lin', address: '/archives/1' },
  { name: 'claims', whose: 'mira', address: '/claims' },
  { name: 'activities', whose: 'mira', address: '/activities', before: async (page) => { await page.locator('main [data-search]').fill('new'); await page.locator('.quotes li').first().waitFor() } },
  { name: 'activities-lin', whose: 'lin', address: '/activities', before: async (page) => { await page.locator('main [data-search]').fill('狗粮'); await page.locator('.quotes li').first().waitFor() } },
  { name: 'settings', whose: 'mira', address: '/settings', narrow: true },
  { name: 'keys', whose: 'mira', address: '/', floats: true, before: (page) => page.keyboard.press('?') },
  { name: 'palette', whose: 'mira', address: '/', floats: true, before: (page) => page.keyboard.press('Control+k') },
  { name: 'engine-stopped', whose: 'nobody', address: '/archives/add', before: stopEngine },
]

/** The engine ends while the page waits for its answer. */
async function stopEngine(page: Page, stage: Stage): Promise<void> {
  stage.signal('SIGSTOP')
  await page.evaluate(() => { location.hash = '#/guesses' })
  await page.locator('h1').waitFor()
  stage.signal('SIGKILL')
  await page.locator('.error, [role=alert]').first().waitFor()
}
