import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { Driver } from './driver.ts'
import { writeExports } from './exports.ts'

let folder = ''
let chat = ''
let app: Driver | undefined

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lookalike-bridge-'))
  chat = (await writeExports(folder))('WhatsApp Chat - Luc')
})
afterEach(async () => {
  await app?.close()
  app = undefined
})
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

/** A page that was taken over: everything it hears is kept, and it asks what it likes. */
const TAKEN_OVER = `
  window.heard = []
  lookalike.listen((message) => heard.push(JSON.stringify(message)))
  window.ask = (method, args) => new Promise((done) => {
    const id = Math.floor(Math.random() * 1e12) + 2 ** 50
    lookalike.listen((message) => { if (message.id === id && message.type !== 'progress') done(message.type === 'reply' ? 'reply' : message.error.code) })
    lookalike.post({ type: 'call', id, method, args })
  })
  0`

describe('the bridge, from a page that was taken over', () => {
  it('refuses forged tokens, unknown calls and huge arguments as data', async () => {
    app = await Driver.start()
    await app.evaluate(TAKEN_OVER)
    const ask = (method: string, args: string): Promise<string> => (app as Driver).evaluate<string>(`ask(${JSON.stringify(method)}, ${args})`)
    expect(await ask('archives.plan', '{ token: "AAAAAAAAAAAAAAAAAAAAAAAA" }')).toBe('token-unknown')
    expect(await ask('archives.import', '{ token: "../../../../etc/passwd" }')).toBe('bad-arguments')
    expect(await ask('files.read', '{ path: "/etc/passwd" }')).toBe('unknown-call')
    expect(await ask('__proto__', '{}')).toBe('unknown-call')
    expect(await ask('activities.search', '{ query: "x".repeat(30_000_000), after: 0, limit: 10 }')).toBe('bad-arguments')
    expect(await ask('guesses.list', '{ withhold: Array(200_000).fill("x") }')).toBe('bad-arguments')
    expect(await ask('settings.change', '{ theme: { deep: Array(9000).fill([]) } }')).toBe('bad-arguments')
    expect(await ask('app.state', '{}')).toBe('reply')
  })

  it('survives ten thousand random messages', async () => {
    app = await Driver.start()
    await app.evaluate(TAKEN_OVER)
    await app.evaluate(`(() => {
      const values = [null, undefined, 0, -1, 1e300, 'x', '', [], {}, [[[[]]]], { type: 'call' }, { id: 1 }, true, '\\u0000', '\\ud800', { toString: 1 }, Number.MAX_SAFE_INTEGER]
      const methods = ['app.state', 'archives.import', 'archives.remove', 'archives.follow', 'guesses.read', 'store.erase', 'constructor', 'x', '', 5]
      let seed = 7
      const next = (of) => { seed = (seed * 1103515245 + 12345) % 2147483648; return of[seed % of.length] }
      for (let sent = 0; sent < 10000; sent++) {
        const any = () => next(values)
        const message = next([any(), { type: next(['call', 'cancel', 'reply', 'open', 'close', 'pick', any()]), id: next([1, 2, 3, sent, any()]), method: next(methods), args: next([any(), { archive: any() }, { token: any() }, { word: any() }]) }])
        try { lookalike.post(message) } catch { /* what cannot be written as JSON does not leave the page */ }
      }
    })()`)
    expect(await app.evaluate<string>('ask("app.state", {})')).toBe('reply')
    expect(await app.evaluate<string>('ask("archives.list", {})')).toBe('reply')
  })

  it('gets an answer to each of calls that cross each other', async () => {
    app = await Driver.start()
    await app.evaluate(TAKEN_OVER)
    const together = (calls: readonly (readonly [delayMs: number, method: string, args: Record<string, unknown>])[]): Promise<readonly string[]> =>
      (app as Driver).evaluate<readonly string[]>(`Promise.all(${JSON.stringify(calls)}.map(([delay, method, args]) => new Promise((done) => setTimeout(done, delay)).then(() => ask(method, args))))`)
    expect(await together([[0, 'archives.importSample', { name: 'lin' }], [50, 'archives.importSample', { name: 'mira' }]])).toEqual(['reply', 'busy'])
    expect(await together([
      [0, 'settings.change', { sensitive: true }], [0, 'guesses.list', {}], [5, 'settings.change', { sensitive: false }], [5, 'overview.read', {}], [6, 'guesses.list', { withhold: ['telegram'] }],
    ])).toEqual(['reply', 'reply', 'reply', 'reply', 'reply'])
    expect(await together([[0, 'guesses.list', {}], [0, 'archives.remove', { archive: 2 }], [0, 'archives.remove', { archive: 2 }], [0, 'guesses.list', {}], [1, 'archives.importSample', { name: 'mira' }]]))
      // A made-up person beside archives is looked at in a store of its own: the removal does not stand in its way.
      .toEqual(['reply', 'reply', 'busy', 'reply', 'reply'])
    expect(await together([[0, 'archives.importSample', { name: 'mira' }], [100, 'store.erase', { word: 'erase' }], [102, 'archives.importSample', { name: 'lin' }], [103, 'guesses.list', {}]]))
      .toEqual(['cancelled', 'reply', 'busy', 'reply'])
    expect(await together([[0, 'settings.change', { sensitive: true }], [0, 'guesses.list', {}], [1, 'store.erase', { word: 'erase' }], [2, 'guesses.list', {}]])).toEqual(['reply', 'reply', 'reply', 'reply'])
    await app.evaluate('location.hash = "#/"')
    await app.waitForText('Read the file that a')
  })

  it('cannot make a folder of a file that was dropped, nor hand over what nobody dropped', async () => {
    app = await Driver.start()
    await app.evaluate('addEventListener("drop", (event) => { window.kept = event.dataTransfer.files[0] }, { capture: true }); 0')
    await app.drop('[data-drop]', [chat])
    await app.waitFor('window.kept')
    // The page answers in the browser's place wherever a script can: the dialog, and where in a folder the file lies.
    const picked = await app.evaluate<readonly { name: string; isFolder: boolean }[]>(`(() => {
      const within = ${JSON.stringify(chat)}.split('/').slice(-2).join('/')
      Object.defineProperty(kept, 'webkitRelativePath', { value: within })
      Object.defineProperty(File.prototype, 'webkitRelativePath', { get: () => within })
      Reflect.apply = () => within
      const create = document.createElement.bind(document)
      document.createElement = (name) => {
        if (name !== 'input') return create(name)
        const input = new EventTarget()
        return Object.assign(input, { files: [kept], click() { input.dispatchEvent(new Event('change')) } })
      }
      return lookalike.pickFiles('folder')
    })()`)
    expect(picked).toMatchObject(process.env['LOOKALIKE_TEST_HOST'] === 'electron' ? [] : [{ name: basename(chat), isFolder: false }])
    expect(await app.evaluate(`lookalike.dropFiles([new File(['x'], ${JSON.stringify(chat)})])`)).toEqual([])
    expect(await app.evaluate(`lookalike.dropFiles([{ path: ${JSON.stringify(chat)}, name: 'x', webkitRelativePath: '' }]).catch(() => [])`)).toEqual([])
  })

  it('learns no path but the place of the store', async () => {
    app = await Driver.start()
    await app.evaluate(TAKEN_OVER)
    await app.drop('[data-drop]', [chat])
    await app.waitForText('This looks like')
    await app.click('Read 1 file')
    await app.waitForText('Done in')
    const calls: Readonly<Record<string, string>> = {
      'archives.list': '{}', 'archives.account': '{ archive: 1 }', 'archives.ownerChoices': '{ archive: 1 }', 'archives.removal': '{ archive: 1 }', 'overview.read': '{}',
      'guesses.list': '{}', 'guesses.read': '{ key: "has-cat" }', 'evidence.page': '{ key: "has-cat", index: 0, after: 0, limit: 50 }', 'activities.search': '{ query: "the", after: 0, limit: 50 }', 'claims.page': '{ after: 0, limit: 10 }',
    }
    for (const [method, args] of Object.entries(calls)) expect({ [method]: await app.evaluate<string>(`ask(${JSON.stringify(method)}, ${args})`) }).toEqual({ [method]: 'reply' })
    const heard = (await app.evaluate<string>('heard.join("\\n")')).replaceAll(/"place":"[^"]*"/g, '')
    expect(['WhatsApp Chat - Luc', folder, app.dataDir, tmpdir()].map((words) => heard.includes(words))).toEqual([true, false, false, false])
  })
})
