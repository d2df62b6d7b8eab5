import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { STORE_FILE } from '../../electron/paths.ts'
import { Driver } from './driver.ts'
import { writeExports } from './exports.ts'
import { commandLine, descendants } from './processes.ts'

let folder = ''
let pathOf: (beginning: string) => string = () => ''
let long = ''
let app: Driver | undefined

/** A chat whose reading takes long enough to be disturbed. */
const LONG_ROWS = 400_000

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lookalike-faults-'))
  pathOf = await writeExports(folder)
  long = join(folder, 'WhatsApp Chat with Long.txt')
  const start = Date.UTC(2020, 0, 31)
  writeFileSync(long, Array.from({ length: LONG_ROWS }, (_, index) => {
    const at = new Date(start + index * 60_000).toISOString()
    return `${at.slice(8, 10)}/${at.slice(5, 7)}/${at.slice(0, 4)}, ${at.slice(11, 16)} - ${index % 2 === 0 ? 'Long' : 'Amy'}: line ${index} with the dog\n`
  }).join(''))
})
afterEach(async () => {
  await app?.close()
  app = undefined
})
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

const DROP = '[data-drop]'
const REFUSED = 'document.querySelector("[role=alert]") !== null'

async function add(driver: Driver): Promise<void> {
  await driver.evaluate('location.hash = "#/archives"')
  await driver.waitForText('Add an archive')
  await driver.evaluate('location.hash = "#/archives/add"')
}

async function plan(driver: Driver, paths: readonly string[]): Promise<void> {
  await driver.drop(DROP, paths)
  await driver.waitForText('This looks like')
}

async function read(driver: Driver, path: string): Promise<void> {
  await plan(driver, [path])
  await driver.click('Read 1 file')
  await driver.waitForText('Done in')
}

/** Begins to read the long chat and waits until rows arrive. */
async function begin(driver: Driver): Promise<void> {
  await driver.click('Read 1 file')
  await driver.waitFor('/[1-9][0-9,]* rows/.test(document.body.innerText)')
}

const hasArchives = (driver: Driver): Promise<string> => driver.evaluate<string>('[...document.querySelectorAll(".nav a")].find((link) => link.innerText.startsWith("Archives")).innerText.replace(/\\s+/g, " ").trim()')

describe('what is dropped', () => {
  it('is planned each by itself when several come at once, adds nothing twice, and is read from a folder too', async () => {
    app = await Driver.start()
    await app.drop(DROP, [pathOf('WhatsApp Chat - Luc'), pathOf('Your Orders')])
    await app.click('Read 2 files')
    await app.waitForText('Done in')
    await add(app)
    await plan(app, [pathOf('WhatsApp Chat - Luc')])
    await app.waitForText('in already')
    await app.evaluate('document.querySelector("table.plan input").click()')
    await app.click('Read 1 file')
    await app.waitForText('Nothing was added twice')
    const chats = join(folder, 'chats 🙂')
    mkdirSync(chats, { recursive: true })
    writeFileSync(join(chats, 'WhatsApp Chat with Zed.txt'), '13/02/2024, 10:00 - Zed: hi\n13/02/2024, 10:01 - Amy: ho\n')
    await add(app)
    await read(app, chats)
    expect(await hasArchives(app)).toBe('Archives 4')
  })

  it('is refused with what happened, what it means and what to do, and the next one is read', async () => {
    app = await Driver.start()
    const cases: readonly (readonly [code: string, name: string, content: string | Buffer])[] = [
      ['empty', 'nothing.zip', ''],
      ['not-recognised', 'noise.bin', Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251))],
      ['truncated', 'cut.zip', readFileSync(pathOf('WhatsApp Chat - Luc')).subarray(0, 3000)],
      ['html-instead-of-json', 'channel.html', '<!DOCTYPE html><html><head><title>kit</title></head><body><div class="preamble"><div class="preamble__entries-container"></div></div><div class="chatlog"><div class="chatlog__message-group">Amy</div></div></body></html>'],
    ]
    for (const [code, name, content] of cases) {
      writeFileSync(join(folder, name), content)
      await app.drop(DROP, [join(folder, name)])
      await app.waitFor(REFUSED)
      expect({ code, paragraphs: await app.evaluate<number>('document.querySelectorAll("[role=alert] .note p").length'), named: (await app.text()).includes(code) }).toEqual({ code, paragraphs: 3, named: true })
      await app.click('Choose another')
    }
    await read(app, pathOf('WhatsApp Chat - Maman'))
  })

  it('asks for its password when it is locked, says when it is wrong, and opens with the right one', async () => {
    const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false })
    await writer.add('WhatsApp Chat with Zed.txt', new TextReader('13/02/2024, 10:00 - Zed: hi\n13/02/2024, 10:01 - Amy: ho\n'), { password: '123456', zipCrypto: true })
    const locked = join(folder, 'locked.zip')
    writeFileSync(locked, await writer.close())
    app = await Driver.start()
    await app.drop(DROP, [locked])
    await app.waitForText('password-needed')
    const tryPassword = async (password: string): Promise<void> => {
      await app?.evaluate('document.querySelector("input[type=password]").focus(); document.querySelector("input[type=password]").select()')
      await app?.type(password)
      await app?.press('Enter')
    }
    await tryPassword('654321')
    await app.waitForText('password-wrong')
    await tryPassword('123456')
    await app.click('Read 1 file')
    await app.waitForText('Done in')
    expect(await hasArchives(app)).toBe('Archives 1')
  })

  it('may be gone by the time it is read', async () => {
    app = await Driver.start()
    const gone = join(folder, 'WhatsApp Chat with Gone.txt')
    writeFileSync(gone, '13/02/2024, 10:00 - Zed: hi\n13/02/2024, 10:01 - Amy: ho\n')
    await plan(app, [gone])
    rmSync(gone)
    await app.click('Read 1 file')
    await app.waitForText('There is no file at that place.')
    expect(await hasArchives(app)).toBe('Archives 0')
  })

  it('asks for the order of dates, and then who you are', async () => {
    app = await Driver.start()
    const unclear = join(folder, 'WhatsApp Chat with Unclear.txt')
    writeFileSync(unclear, '03/04/2024, 10:00 - Alice: one\n03/04/2024, 10:01 - Bob: two\n03/04/2024, 10:05 - Bob: three\n')
    await plan(app, [unclear])
    await app.click('Read 1 file')
    await app.waitForText('can be read in two ways')
    await app.evaluate('[...document.querySelectorAll("button")].filter((button) => button.innerText.includes("find out")).at(-1).click()')
    await app.click('day, month, year')
    await app.click('Read 1 file')
    await app.waitForText('Which of these is you?')
    await app.click('Bob')
    await app.click('That is me')
    await app.waitFor('!document.body.innerText.includes("That is me")')
    expect(await app.text()).not.toContain('Which of these is you?')
  })
})

describe('an import that is disturbed', () => {
  it('leaves nothing half-read when it is stopped, killed, or its engine is killed, and can be begun again', async () => {
    app = await Driver.start()
    const engine = (): number => app?.host?.engine.processId ?? 0
    await plan(app, [long])
    await begin(app)
    await app.click('Stop')
    await app.waitForText('Nothing of it was kept.')
    expect(await hasArchives(app)).toBe('Archives 0')
    if (app.host === undefined) return
    await begin(app)
    process.kill(descendants(engine()).find((id) => commandLine(id).some((part) => part.includes('import-process'))) ?? 0, 'SIGKILL')
    await app.waitForText('import-stopped')
    await begin(app)
    process.kill(engine(), 'SIGKILL')
    await app.waitForText('engine-stopped')
    await app.click('Read 1 file')
    await app.waitForText('Choose it again.')
    await app.click('Choose another')
    await read(app, pathOf('WhatsApp Chat - Luc'))
    expect(await hasArchives(app)).toBe('Archives 1')
  })

  it('goes on while the page is loaded again, and can still be stopped', async () => {
    app = await Driver.start()
    await plan(app, [long])
    await begin(app)
    await app.evaluate('void setTimeout(() => location.reload())')
    await app.waitFor('document.querySelector("main h1") !== null && document.body.innerText.includes("You can look at what is already in")')
    await app.click('Stop')
    await app.waitForText('Nothing of it was kept.')
    expect(await hasArchives(app)).toBe('Archives 0')
  })

  it('goes on when the page crashes, and is shown by the one that takes its place', async () => {
    app = await Driver.start()
    if (app.host === undefined) return
    await plan(app, [long])
    await begin(app)
    // The answer to this command is lost with the page.
    void app.send('Page.crash').catch(() => undefined)
    await new Promise((done) => { setTimeout(done, 500) })
    await app.waitForText('Reading, ')
    await app.click('Reading, ')
    await app.waitForText('Done in')
    expect(await hasArchives(app)).toBe('Archives 1')
  })

  it('ends with the window, and the next start shows nothing of it', async () => {
    app = await Driver.start()
    if (app.host === undefined) return
    await plan(app, [long])
    await begin(app)
    const { dataDir } = app
    const processes = descendants(app.host.engine.processId ?? 0)
    await app.close(true)
    const end = Date.now() + 20_000
    while (processes.some((id) => commandLine(id).length > 0) && Date.now() < end) await new Promise((done) => { setTimeout(done, 50) })
    expect(processes.filter((id) => commandLine(id).length > 0)).toEqual([])
    app = await Driver.start(dataDir)
    await app.waitForText('Read the file that a')
    await read(app, pathOf('WhatsApp Chat - Maman'))
  })

  it('leaves the page answering; the longest stall is told', async () => {
    app = await Driver.start()
    await app.evaluate('window.stalls = []; new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.stalls.push(Math.round(entry.duration)) }).observe({ type: "longtask" })')
    await plan(app, [long])
    await begin(app)
    await app.evaluate('location.hash = "#/activities"')
    await app.waitFor('document.querySelector("main input") !== null')
    await app.evaluate('location.hash = "#/archives/add"')
    await app.waitForText('Done in')
    expect(await app.text()).toContain('400,000')
    console.log(`longest stall of the page while ${LONG_ROWS} rows arrived: ${await app.evaluate<number>('Math.max(0, ...window.stalls)')} ms (0: none over 50 ms)`)
  })
})

describe('a store', () => {
  it('is not opened a second time while a window has it', async () => {
    app = await Driver.start()
    if (app.host === undefined) return
    await expect(Driver.start(app.dataDir)).rejects.toMatchObject({ code: 'store-locked' })
    await read(app, pathOf('WhatsApp Chat - Maman'))
  })

  it('that is damaged is said to be, and can be erased to start anew', async () => {
    app = await Driver.start()
    await read(app, pathOf('WhatsApp Chat - Luc'))
    const { dataDir } = app
    const damages: readonly ((path: string) => void)[] = [
      (path) => { writeFileSync(path, readFileSync(path).fill(0x5a, 0, 4000)) },
      (path) => {
        const bytes = readFileSync(path)
        for (let page = 3; page * 8192 < bytes.length; page += 3) bytes.fill(0xff, page * 8192, page * 8192 + 64)
        writeFileSync(path, bytes)
      },
      (path) => { truncateSync(path, Math.floor(readFileSync(path).length / 2)) },
      (path) => { truncateSync(path, 0) },
    ]
    for (const damage of damages) {
      await app.close(true)
      damage(join(dataDir, STORE_FILE))
      app = await Driver.start(dataDir)
      await app.waitForText('The store is damaged.')
      expect(await app.text()).toContain('Erase it and read your archives again.')
      await app.evaluate('document.querySelector("input").focus()')
      await app.type('erase')
      await app.click('Erase everything')
      await app.waitForText('Read the file that a')
      await read(app, pathOf('WhatsApp Chat - Luc'))
    }
  })

  it('works in folders with spaces, signs and very long names', async () => {
    for (const name of ['a b 🙂 é', 'x'.repeat(200), "q'uote%20#?"]) {
      app = await Driver.start(join(folder, name))
      await read(app, pathOf('WhatsApp Chat - Maman'))
      expect(await hasArchives(app)).toBe('Archives 1')
      await app.close()
    }
    app = undefined
  })
})
