/** Electron's main process, preload, engine and import processes, all as built, from start to end on a stand-in of Electron. */
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { CONTENT_POLICY, PAGE_HEADERS } from '../../electron/chromium/page-files.ts'
import { writeExports } from '../e2e/exports.ts'
import { RunningElectron } from './running-electron.ts'

const dist = resolve(import.meta.dirname, '../../dist')
let folder = ''
let dataDir = ''
let chat = ''
const apps: RunningElectron[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lookalike-electron-'))
  mkdirSync(join(folder, 'exports'))
  chat = (await writeExports(join(folder, 'exports')))('WhatsApp Chat - Luc')
})
afterEach(async () => {
  for (const app of apps.splice(0)) {
    app.signal('SIGKILL')
    await app.ended
  }
})
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

/** `ask` calls the engine from the page, as the page's own client does; `heard` keeps what it says. */
const CLIENT = `
  globalThis.heard = []
  lookalike.listen((message) => heard.push(message))
  globalThis.ask = (method, args) => new Promise((done) => {
    const id = Math.floor(Math.random() * 2 ** 50)
    lookalike.listen((message) => { if (message.id === id && message.type !== 'progress') done(message.type === 'reply' ? message.ok : message.error.code) })
    lookalike.post({ type: 'call', id, method, args })
  })
  0`

interface Started { readonly app: RunningElectron; readonly ask: <T>(method: string, args?: object) => Promise<T> }

/** Starts the app and waits until its window shows. */
async function start(options: { readonly keep?: boolean; readonly main?: string; readonly args?: readonly string[] } = {}): Promise<Started> {
  if (options.keep !== true) dataDir = mkdtempSync(join(folder, 'data-'))
  const app = new RunningElectron(dataDir, options)
  apps.push(app)
  await app.waitFor('shown')
  await app.evaluate(CLIENT)
  return { app, ask: (method, args = {}) => app.evaluate(`ask(${JSON.stringify(method)}, ${JSON.stringify(args)})`) }
}

/** A built app of which a part is different. */
function builtApp(change: (copy: string) => void): string {
  const copy = mkdtempSync(join(folder, 'app-'))
  cpSync(dist, join(copy, 'dist'), { recursive: true })
  writeFileSync(join(copy, 'package.json'), '{"type":"module"}')
  symlinkSync(resolve(dist, '../node_modules'), join(copy, 'node_modules'))
  change(join(copy, 'dist'))
  return join(copy, 'dist/entry.js')
}

const names = async (app: RunningElectron): Promise<readonly string[]> => (await app.ask<{ name: string }[]>('processes')).map(({ name }) => name)
const troubles = (app: RunningElectron): readonly unknown[] => app.happened.filter(({ what }) => ['uncaught', 'unhandled', 'preload-error', 'switch-too-late', 'error-box', 'error-text'].includes(what))

describe('the start', () => {
  it('opens a window on the page, whole and with its headers, and nothing goes wrong on the way', async () => {
    const { app, ask } = await start()
    expect(troubles(app)).toEqual([])
    expect(await app.ask('window')).toMatchObject({ isShown: true, url: 'app://lookalike/index.html' })
    const happened = app.happened
    expect(happened.find(({ what }) => what === 'committed')?.detail).toEqual({ url: 'app://lookalike/index.html', headers: { ...PAGE_HEADERS, 'content-type': 'text/html; charset=utf-8' } })
    const parts = happened.filter(({ what }) => what === 'part').map(({ detail }) => detail as { address: string; status: number; type: string; policy: string })
    expect(parts.map(({ status, policy }) => [status, policy])).toEqual(parts.map(() => [200, CONTENT_POLICY]))
    expect(parts.map(({ type }) => type)).toEqual(expect.arrayContaining(['text/javascript; charset=utf-8', 'text/css; charset=utf-8']))
    expect(await ask('app.state')).toMatchObject({ host: 'electron', archives: 0, place: dataDir })
    expect(await names(app)).toEqual(['Lookalike engine'])
    // The browser's own files belong to the data folder.
    expect(await app.ask('path', 'userData')).toBe(join(dataDir, 'browser', 'electron'))
  })

  it('says in a box why there is no folder to work in, and ends', async () => {
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    const app = new RunningElectron(join(file, 'data'))
    apps.push(app)
    expect(await app.ended).toBe(1)
    expect(troubles(app)).toEqual([{ what: 'error-box', detail: { title: expect.stringContaining('no folder'), content: expect.stringContaining('[folder-impossible]') } }])
  })

  it('gives the window up in words when the page is not there', async () => {
    dataDir = mkdtempSync(join(folder, 'data-'))
    const app = new RunningElectron(dataDir, { main: builtApp((copy) => rmSync(join(copy, 'renderer/index.html'))) })
    apps.push(app)
    expect(await app.ended).toBe(1)
    expect(troubles(app)).toEqual([{ what: 'error-box', detail: { title: 'Something failed that should not.', content: expect.any(String) } }])
  })

  it('is one: another start shows the window of the first and ends', async () => {
    const { app } = await start()
    await app.ask('minimize')
    const second = new RunningElectron(dataDir)
    apps.push(second)
    expect(await second.ended).toBe(0)
    await app.waitFor('focused')
    expect(await app.ask('window')).toMatchObject({ isMinimized: false })
  })

  it('keeps the switch by which root goes without the browser’s sandbox, and sandboxes everybody else', async () => {
    dataDir = mkdtempSync(join(folder, 'data-'))
    const app = new RunningElectron(dataDir, { args: ['--no-sandbox'] })
    apps.push(app)
    await app.waitFor('shown')
    const isRoot = process.getuid?.() === 0
    const switches = await app.ask<object>('switches')
    expect(['no-sandbox' in switches, 'enable-sandbox' in switches]).toEqual([isRoot, !isRoot])
  })
})

describe('an import', () => {
  it('of a made-up person runs to its end in a process of its own, and guesses follow', async () => {
    const { app, ask } = await start()
    expect(await ask('archives.importSample', { name: 'lin' })).toMatchObject({ archives: [{ importer: 'telegram' }, {}, {}] })
    expect((await ask<readonly unknown[]>('guesses.list')).length).toBeGreaterThan(10)
    await expect.poll(() => names(app), { timeout: 20_000 }).toEqual(['Lookalike engine'])
    expect(app.happened.filter(({ what, detail }) => what === 'spawn' && detail === 'Lookalike import').length).toBeGreaterThan(0)
    expect(troubles(app)).toEqual([])
  })

  it('of a chosen file: the page gets a token, never the path', async () => {
    const { app, ask } = await start()
    await app.evaluate('globalThis.picked = lookalike.pickFiles("file"); 0')
    expect(await app.waitFor('open-dialog')).toEqual({ kind: 'file', several: true })
    await app.ask('choose', chat)
    const [picked] = await app.evaluate<readonly { token: string }[]>('picked')
    expect(picked).toMatchObject({ name: basename(chat), isFolder: false })
    expect(await ask('archives.plan', { token: picked?.token })).toMatchObject({ parts: [{ importer: 'whatsapp' }] })
    expect(await ask('archives.import', { token: picked?.token })).toMatchObject({ archives: [{ importer: 'whatsapp' }] })
    expect((await app.evaluate<string>('JSON.stringify(heard)')).includes(folder)).toBe(false)
  })

  it('of what was named when it was started: told once, by tokens, without switches and relative names', async () => {
    const { ask } = await start({ args: ['--no-sandbox', chat, 'relative.zip'] })
    const [given, ...others] = await ask<readonly { readonly token: string; readonly name: string }[]>('archives.given')
    expect([given?.name, others, await ask('archives.given')]).toEqual([basename(chat), [], []])
    expect(await ask('archives.plan', { token: given?.token })).toMatchObject({ parts: [{ importer: 'whatsapp' }] })
  })

  it('of a folder, and of nothing when the dialog is closed', async () => {
    const { app } = await start()
    await app.evaluate('globalThis.picked = lookalike.pickFiles("folder"); 0')
    expect(await app.waitFor('open-dialog')).toEqual({ kind: 'folder', several: false })
    await app.ask('choose', join(folder, 'exports'))
    expect(await app.evaluate('picked')).toMatchObject([{ name: 'exports', isFolder: true }])
    await app.evaluate('globalThis.none = lookalike.pickFiles("file"); 0')
    await app.waitFor('open-dialog', 2)
    await app.ask('choose')
    expect(await app.evaluate('none')).toEqual([])
  })
})

describe('what ends by itself', () => {
  it('an engine: what was asked is answered as failed and not done later, and the next engine answers', async () => {
    const { app, ask } = await start()
    await ask('app.state')
    await app.evaluate('globalThis.first = ask("archives.importSample", { name: "lin" }); 0')
    await app.waitFor('spawn', 3)
    await app.ask('crash-process', 'Lookalike engine')
    expect(await app.evaluate('first')).toBe('engine-stopped')
    expect(await ask('archives.list')).toEqual([])
    await expect.poll(() => names(app), { timeout: 20_000 }).toEqual(['Lookalike engine'])
    expect(await ask('archives.importSample', { name: 'lin' })).toMatchObject({ archives: [{}, {}, {}] })
  })

  it('a process in which V8 fails: its import is told as stopped, and nothing is thrown where the window lives', async () => {
    const { app, ask } = await start()
    await ask('app.state')
    await app.evaluate('globalThis.first = ask("archives.importSample", { name: "lin" }); 0')
    await app.waitFor('spawn', 3)
    await app.ask('fail-fatally', 'Lookalike import')
    expect(await app.evaluate('first')).toBe('import-stopped')
    await app.ask('fail-fatally', 'Lookalike engine')
    await app.waitFor('exit', 4)
    expect(await ask('archives.list')).toEqual([])
    expect(troubles(app)).toEqual([])
  })

  it('an engine before its import process is spawned: no import is left over', async () => {
    const { app, ask } = await start()
    await ask('app.state')
    await app.evaluate('globalThis.first = ask("archives.importSample", { name: "lin" }); 0')
    await app.ask('crash-process', 'Lookalike engine')
    expect(await app.evaluate('first')).toBe('engine-stopped')
    expect(await ask('archives.list')).toEqual([])
    await expect.poll(() => names(app), { timeout: 20_000 }).toEqual(['Lookalike engine'])
  })

  it('an engine that cannot start is not started for ever', async () => {
    dataDir = mkdtempSync(join(folder, 'data-'))
    const app = new RunningElectron(dataDir, { main: builtApp((copy) => writeFileSync(join(copy, 'engine-process.js'), 'process.exit(3)')) })
    apps.push(app)
    expect(await app.ended).toBe(1)
    expect(app.happened.filter(({ what }) => what === 'spawn').length).toBe(3)
    expect(troubles(app)).toMatchObject([{ what: 'error-box', detail: { title: 'The reader stopped.' } }])
  })

  it('a page: it is loaded again and finds its import, and one that goes on crashing is given up', async () => {
    const { app } = await start()
    await app.evaluate('ask("archives.importSample", { name: "lin" }); 0')
    await app.waitFor('spawn', 3)
    await app.ask('crash-page', 'crashed')
    await app.waitFor('committed', 2)
    await app.evaluate(CLIENT)
    const followed = await app.evaluate<{ archives: readonly unknown[] } | null>('ask("archives.follow", {})')
    expect(await app.evaluate('ask("archives.list", {})')).toHaveLength(followed === null ? 0 : 3)
    await app.ask('crash-page', 'oom')
    await app.waitFor('committed', 3)
    await app.ask('crash-page', 'crashed').catch(() => undefined)
    expect(await app.ended).toBe(1)
    expect(troubles(app)).toMatchObject([{ what: 'error-box' }])
  })

  it('a page and its engine together: both come back', async () => {
    const { app, ask } = await start()
    await ask('app.state')
    await app.ask('crash-page-before', 'Lookalike engine')
    await app.ask('crash-process', 'Lookalike engine')
    await app.waitFor('committed', 2)
    await app.evaluate(CLIENT)
    expect(await ask('archives.list')).toEqual([])
    expect(troubles(app)).toEqual([])
  })

  it('an engine while a page loads: the page is introduced once, and every call is answered', async () => {
    const { app, ask } = await start()
    await ask('app.state')
    await app.ask('hold-loads')
    await app.ask('begin-reload')
    await app.waitFor('committed', 2)
    await app.evaluate(`${CLIENT.replace(/\n  0$/, '')}
  globalThis.early = ask('app.state', {})
  0`)
    await app.ask('crash-process', 'Lookalike engine')
    await expect.poll(() => app.happened.filter(({ what, detail }) => what === 'spawn' && detail === 'Lookalike engine').length).toBe(2)
    await app.ask('let-loads-end')
    expect(await app.evaluate('early')).toMatchObject({ host: 'electron' })
    expect(await ask('settings.change', { theme: 'dark' })).toMatchObject({ theme: 'dark' })
    expect(await app.evaluate('heard.filter(({ type, what }) => type === "changed" && what === "settings").length')).toBe(1)
  })

  it('a page that is loaded again: it hears each change once, and the one before it nothing', async () => {
    const { app, ask } = await start()
    await ask('app.state')
    await app.ask('reload')
    await app.evaluate(CLIENT)
    expect(await ask('settings.change', { theme: 'dark' })).toMatchObject({ theme: 'dark' })
    expect(await app.evaluate('heard.filter(({ type, what }) => type === "changed" && what === "settings").length')).toBe(1)
  })
})

describe('the end', () => {
  for (const [how, end] of [
    ['the window is closed', (app: RunningElectron) => app.ask('close-window')],
    ['the app is quit', (app: RunningElectron) => app.ask('quit')],
    ['the system ends it', (app: RunningElectron) => { app.signal('SIGTERM') }],
  ] as const) {
    it(`when ${how}: the store is closed, every process is gone, and the next start finds everything`, async () => {
      const { app, ask } = await start()
      await ask('archives.importSample', { name: 'lin' })
      const pids = (await app.ask<{ pid: number }[]>('processes')).map(({ pid }) => pid)
      await Promise.resolve(end(app)).catch(() => undefined)
      expect(await app.ended).toBe(0)
      // A closed store has no write-ahead log beside it.
      expect(readdirSync(dataDir).filter((name) => /^lookalike\.sqlite-(wal|shm|journal)$/.test(name))).toEqual([])
      for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow('ESRCH')
      const next = await start({ keep: true })
      expect(await next.ask('archives.list')).toHaveLength(3)
    })
  }

  it('after an erase leaves no store, and the next start has a new profile of the browser', async () => {
    const { app, ask } = await start()
    await ask('archives.importSample', { name: 'lin' })
    const planted = join(dataDir, 'browser/electron/planted')
    writeFileSync(planted, '')
    expect(await ask('store.erase', { word: 'erase' })).toEqual({ erased: true })
    await app.ask('close-window').catch(() => undefined)
    expect(await app.ended).toBe(0)
    expect(existsSync(dataDir)).toBe(false)
    // Where the browser could not be taken away with its window, the mark says so to the next start.
    mkdirSync(dirname(planted), { recursive: true, mode: 0o700 })
    chmodSync(dataDir, 0o700)
    for (const path of [planted, join(dataDir, 'lookalike.browser-erased')]) writeFileSync(path, '')
    const next = await start({ keep: true })
    expect(await next.ask('archives.list')).toEqual([])
    expect(existsSync(planted)).toBe(false)
  })

  it('in the middle of an import leaves the store as it was', async () => {
    const { app, ask } = await start()
    await ask('app.state')
    await app.evaluate('ask("archives.importSample", { name: "lin" }); 0')
    await app.waitFor('spawn', 3)
    await app.ask('close-window').catch(() => undefined)
    expect(await app.ended).toBe(0)
    const next = await start({ keep: true })
    expect(await next.ask('archives.list')).toEqual([])
    expect(troubles(next.app)).toEqual([])
  })
})
