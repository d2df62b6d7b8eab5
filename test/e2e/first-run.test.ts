import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { Driver } from './driver.ts'
import { HOSTILE_CHAT, writeExports } from './exports.ts'

let folder = ''
let pathOf: (beginning: string) => string = () => ''
let app: Driver | undefined

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lookalike-journeys-'))
  pathOf = await writeExports(folder)
})
afterEach(async () => {
  await app?.close()
  app = undefined
})
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

const DROP = '[data-drop]'

/** Every file below a folder whose bytes hold the words, as UTF-8 or UTF-16. */
function filesHolding(words: string, below: string): readonly string[] {
  return readdirSync(below, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).filter((path) => {
    const bytes = readFileSync(path)
    return bytes.includes(words) || bytes.includes(Buffer.from(words, 'utf16le'))
  })
}

async function readDropped(driver: Driver, paths: readonly string[]): Promise<void> {
  await driver.waitFor(`document.querySelector(${JSON.stringify(DROP)})`)
  await driver.drop(DROP, paths)
  for (const _ of paths) {
    await driver.waitForText('This looks like')
    await driver.click('Read 1 file')
    await driver.waitForText('Done in')
  }
}

describe('a person with an export', () => {
  it('drops it, reads it, opens a guess and its line, and erases everything', async () => {
    app = await Driver.start()
    await app.waitForText('Read the file that a')
    await readDropped(app, [pathOf('WhatsApp Chat - Luc')])
    const account = await app.text()
    expect(account).toContain("4,994")
    await app.click('See the overview')
    await app.waitForText('A marketer would likely write')
    await app.waitForText('a cat')

    await app.click('Guesses')
    await app.waitForText('Has a cat')
    await app.evaluate('location.hash = "#/guesses/has-cat"')
    await app.waitForText('The lines themselves')
    const guess = await app.text()
    expect(guess).toMatch(/cat/i)
    expect(guess).toMatch(/_chat\.txt, line [\d,]+/)
    // Three statements in other words and weeks settle it, so that the odds stand with their range.
    expect(guess).toMatch(/\d+ in 100\s[^]*range \d+ to \d+/)
    expect(await app.evaluate<boolean>('document.querySelector("mark") !== null')).toBe(true)

    const canary = 'the neighbours are loud again'
    expect(filesHolding(canary, app.dataDir).length).toBeGreaterThan(0)
    await app.evaluate('location.hash = "#/settings"')
    await app.waitForText('Erase everything')
    expect(await app.evaluate<boolean>('[...document.querySelectorAll("button")].find((button) => button.innerText.startsWith("Erase everything"))?.disabled ?? false')).toBe(true)
    await app.evaluate('[...document.querySelectorAll("input[type=text], input:not([type])")].at(-1).focus()')
    await app.type('erase')
    await app.click('Erase everything')
    await app.waitForText('Read the file that a')
    expect(filesHolding(canary, app.dataDir)).toEqual([])
    expect(filesHolding('Luc Moreau', app.dataDir)).toEqual([])
    // What the browser still had open goes with it, and the emptied folder too.
    await app.close(true)
    expect(existsSync(app.dataDir)).toBe(false)
    app = undefined
  })

  it('joins chats and orders, and sees what each tells alone', async () => {
    app = await Driver.start()
    await readDropped(app, [pathOf('WhatsApp Chat - Luc')])
    await app.click('See the overview')
    await app.evaluate('location.hash = "#/archives/add"')
    await readDropped(app, [pathOf('Your Orders')])
    await app.evaluate('location.hash = "#/guesses/has-cat"')
    await app.waitForText('The lines themselves')
    const text = await app.text()
    expect(text).toContain('no WhatsApp')
    expect(text).toContain('no Amazon')
    expect(text).toContain('only WhatsApp')
  })

  it('is told plainly when a file is no archive, and goes on', async () => {
    const notes = join(folder, 'canary-notes.txt')
    writeFileSync(notes, 'only a text\n')
    app = await Driver.start()
    await app.drop(DROP, [notes])
    await app.waitForText('This is not an export that Lookalike knows.')
    const text = await app.text()
    expect(text).toContain('Nothing was added.')
    expect(text).toContain('not-recognised')
    await app.click('Choose another')
    await readDropped(app, [pathOf('WhatsApp Chat - Maman')])
  })

  it('sees hostile texts as texts', async () => {
    const hostile = join(folder, 'WhatsApp Chat with Eve.txt')
    writeFileSync(hostile, HOSTILE_CHAT)
    app = await Driver.start()
    await readDropped(app, [hostile])
    await app.evaluate('location.hash = "#/activities"')
    await app.waitFor('document.querySelector("main input")')
    await app.evaluate('document.querySelector("main input").focus()')
    await app.type('document.title')
    await app.press('Enter')
    await app.waitForText('Found in')
    const text = await app.text()
    expect(text).toContain('<script>document.title="taken"</script>')
    expect(await app.evaluate<string>('document.title')).not.toContain('taken')
    expect(await app.evaluate<number>('document.querySelectorAll("main img, main script, main a[href^=javascript], main a[href^=mailto], main a[href^=http]").length')).toBe(0)
  })

  it('keeps language and theme for the next start', async () => {
    app = await Driver.start()
    await app.click('中文')
    await app.waitForText('读')
    const { dataDir } = app
    await app.close(true)
    app = await Driver.start(dataDir)
    await app.waitFor('document.documentElement.lang.startsWith("zh")')
    expect(await app.text()).not.toContain('Choose a file')
  })
})

describe('the keyboard alone', () => {
  it('opens the made-up person, a guess, and comes back', async () => {
    app = await Driver.start()
    const focused = (): Promise<string> => (app as Driver).evaluate<string>('(document.activeElement?.innerText ?? "").trim()')
    for (let presses = 0; presses < 60 && !(await focused()).startsWith('Open Mira'); presses++) await app.press('Tab')
    expect(await focused()).toMatch(/^Open Mira/)
    await app.press('Enter')
    await app.waitForText('A marketer would likely write', 120_000)
    for (let presses = 0; presses < 60 && !(await focused()).startsWith('Guesses'); presses++) await app.press('Tab')
    await app.press('Enter')
    await app.waitFor('location.hash.startsWith("#/guesses") && document.activeElement?.tagName === "H1"')
    for (let presses = 0; presses < 80 && !(await app.evaluate<boolean>('document.activeElement?.closest("tbody tr") !== null')); presses++) await app.press('Tab')
    await app.press('Enter')
    await app.waitFor('location.hash.startsWith("#/guesses/")')
    await app.waitForText('Why')
  })

  it('goes anywhere with Ctrl K and to the search of a view with Ctrl F, which the browser would take', async () => {
    app = await Driver.start()
    await app.press('k', 2)
    await app.waitForText('Go anywhere')
    await app.press('Escape')
    await app.waitFor('document.querySelector("[role=dialog]") === null')
    await app.evaluate('location.hash = "#/activities"')
    await app.waitFor('document.querySelector("main [data-search]") !== null && document.activeElement?.tagName === "H1"')
    await app.press('f', 2)
    await app.waitFor('document.activeElement !== document.querySelector("h1")')
    expect(await app.evaluate('document.activeElement?.matches("main [data-search]")')).toBe(true)
  })
})
