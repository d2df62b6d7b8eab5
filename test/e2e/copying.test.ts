/** Copying from the page where the host refuses the clipboard's permission, as Electron's session does. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Driver } from './driver.ts'
import { writeExports } from './exports.ts'

let folder = ''
let chat = ''
let app: Driver | undefined

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lookalike-copying-'))
  chat = (await writeExports(folder))('WhatsApp Chat - Luc')
})
afterAll(async () => {
  await app?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('a citation', () => {
  it('is copied by the press on its button alone, without any permission', async () => {
    app = await Driver.start()
    await app.drop('[data-drop]', [chat])
    await app.waitForText('This looks like')
    await app.click('Read 1 file')
    await app.waitForText('Done in')
    await app.host?.window.pipe.send('Browser.setPermission', { permission: { name: 'clipboard-write', allowWithoutSanitization: false }, setting: 'denied' })
    expect(await app.evaluate('navigator.clipboard.writeText("x").then(() => "written", ({ name }) => name)')).toBe('NotAllowedError')

    await app.evaluate('location.hash = "#/guesses/has-cat"')
    await app.waitForText('The lines themselves')
    await app.click('Cite')
    await app.waitFor('document.querySelector(".citation")?.textContent')
    const cited = await app.evaluate<string>('document.querySelector(".citation").textContent')
    await app.click('Copy')
    await app.waitForText('Copied')
    // Nothing may read the clipboard but a person who pastes.
    await app.evaluate('document.body.append(Object.assign(document.createElement("textarea"), { id: "pasted" })); document.querySelector("#pasted").focus()')
    await app.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'v', commands: ['paste'] })
    expect(await app.evaluate('document.querySelector("#pasted").value')).toBe(cited)
  })
})
