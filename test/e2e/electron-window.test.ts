/** The page that a person sees, over Electron's preload, main and engine as built, on the stand-in of Electron. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { Driver } from './driver.ts'
import { writeExports } from './exports.ts'

let folder = ''
let chat = ''
let app: Driver | undefined

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lookalike-electron-window-'))
  chat = (await writeExports(folder))('WhatsApp Chat - Luc')
})
afterEach(async () => {
  await app?.close()
  app = undefined
})
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

it('takes a dropped export, keeps it for the next start, opens a guess, and leaves nothing after an erase', async () => {
  app = await Driver.start(undefined, 'stand-in')
  const { dataDir } = app
  await app.drop('[data-drop]', [chat])
  await app.waitForText('This looks like')
  await app.click('Read 1 file')
  await app.waitForText('Done in')
  await app.close(true)

  app = await Driver.start(dataDir, 'stand-in')
  await app.waitForText('A marketer would likely write')
  await app.evaluate('location.hash = "#/guesses/has-cat"')
  await app.waitForText('The lines themselves')
  await app.evaluate('location.hash = "#/settings"')
  await app.waitForText('Erase everything')
  await app.evaluate('[...document.querySelectorAll("input[type=text], input:not([type])")].at(-1).focus()')
  await app.type('erase')
  const button = '[...document.querySelectorAll("button")].find((each) => each.innerText.startsWith("Erase everything"))'
  await app.waitFor(`${button} && !${button}.disabled`)
  // By the keyboard: what stands above may still be filled in, and move the button from under a pointer.
  await app.evaluate(`${button}.focus()`)
  await app.press('Enter')
  await app.waitForText('Read the file that a')
  await app.close(true)
  app = undefined
  expect(existsSync(dataDir)).toBe(false)
})
