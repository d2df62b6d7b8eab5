import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve as absolute } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Args, FromEngine, Method, Result, ToEngine } from '../../electron/contract.ts'
import { EngineLink } from '../../electron/engine-link.ts'
import { openEngine } from '../../electron/engine.ts'
import { forkImports } from '../../electron/import-runner.ts'
import { importWall } from '../../electron/import-wall.ts'
import { SILENT_LOG } from '../../electron/log.ts'
import { serve } from '../../electron/serve.ts'
import { memoryPorts } from '../electron/ports.ts'

const dist = absolute(import.meta.dirname, '../../dist')
const folders: string[] = []
afterAll(() => { for (const folder of folders) rmSync(folder, { recursive: true, force: true }) })

/** What the suite needs of a port: sending, hearing, and a second start on the same store. */
interface Connected { readonly send: (message: ToEngine) => void; readonly listen: (hear: (message: FromEngine) => void) => void; readonly close: () => Promise<void> }
type Connect = (dataDir: string) => Connected

/** The engine in this process, over two arrays. */
const overMemory: Connect = (dataDir) => {
  const [page, port] = memoryPorts<ToEngine, FromEngine>()
  const engine = openEngine({ dataDir, host: 'test', version: '0.0.0', systemLanguage: 'en', log: SILENT_LOG, now: () => Date.UTC(2026, 2, 1), startImport: forkImports(join(dist, 'import-process.js')), importWall, changed: (what) => served.changed(what) })
  const served = serve(engine.handlers, port, SILENT_LOG)
  return { send: (message) => page.post(message), listen: (hear) => page.listen(hear), close: async () => { served.close(); await engine.close() } }
}

/** The built engine in a process of its own, as the Chromium host has it. */
const overChildProcess: Connect = (dataDir) => {
  const hearers: ((message: FromEngine) => void)[] = []
  const link = new EngineLink({ script: join(dist, 'engine-process.js'), dataDir, host: 'test', version: '0.0.0', systemLanguage: 'en', toPage: (message) => { for (const hear of hearers) hear(message) } })
  return { send: (message) => link.fromPage(message), listen: (hear) => { hearers.push(hear) }, close: () => link.close() }
}

/** Calls over a port, with the progress and changes that were heard. */
function client({ send, listen }: Connected): { readonly call: <M extends Method>(method: M, args: Args<M>) => Promise<Result<M>>; readonly progress: unknown[]; readonly changed: string[]; readonly cancelFirst: () => void } {
  const waiting = new Map<number, { readonly resolve: (value: never) => void; readonly reject: (error: unknown) => void }>()
  const progress: unknown[] = []
  const changed: string[] = []
  let next = 1
  listen((message) => {
    if (message.type === 'changed') changed.push(message.what)
    else if (message.type === 'progress') progress.push(message.value)
    else {
      const call = waiting.get(message.id)
      waiting.delete(message.id)
      if (message.type === 'reply') call?.resolve(message.ok as never)
      else call?.reject(message.error)
    }
  })
  return {
    progress, changed,
    cancelFirst: () => { for (const id of waiting.keys()) send({ type: 'cancel', id }) },
    call: (method, args) => new Promise((resolve, reject) => {
      const id = next++
      waiting.set(id, { resolve, reject })
      send({ type: 'call', id, method, args })
    }),
  }
}

for (const [name, connect] of [['two arrays', overMemory], ['a child process', overChildProcess]] as const) {
  describe(`the contract over ${name}`, () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'lookalike-contract-'))
    folders.push(dataDir)

    it('answers every screen from an empty store to an erased one', { timeout: 180_000 }, async () => {
      const connected = connect(dataDir)
      const { call, progress, changed } = client(connected)
      expect(await call('app.state', {})).toMatchObject({ archives: 0, host: 'test', systemLanguage: 'en', settings: { sensitive: false, theme: 'auto' } })
      expect(await call('guesses.list', {})).toEqual(expect.arrayContaining([expect.objectContaining({ status: 'too-little', answer: 'cannot tell' })]))
      expect(await call('settings.change', { theme: 'dark' })).toMatchObject({ theme: 'dark' })

      const imported = await call('archives.importSample', { name: 'lin' })
      expect(imported.archives.map(({ importer, sample }) => [importer, sample])).toEqual([['telegram', 'lin'], ['wechat-pay', 'lin'], ['alipay', 'lin']])
      expect(JSON.stringify(imported)).not.toContain(dataDir)
      expect(progress.length).toBeGreaterThan(0)
      expect(changed).toContain('archives')

      const overview = await call('overview.read', {})
      expect(overview).toMatchObject({ sample: 'lin', counts: { archives: 3 } })
      const dog = await call('guesses.read', { key: 'has-dog' })
      expect(dog).toMatchObject({ answer: 'yes', status: 'measured', ground: 'lines', yourAnswer: null, code: 'inference/guesses/has-dog.ts' })
      const piece = dog.evidence.find(({ lines }) => lines.length > 0)
      const page = await call('evidence.page', { key: 'has-dog', index: piece?.index ?? 0, after: 0, limit: 2 })
      expect(page.lines).toEqual(piece?.lines.slice(0, 2))
      const line = piece?.lines[0]?.activity ?? 0
      const around = await call('evidence.around', { activity: line, before: 3, after: 3 })
      expect(around.lines.some(({ activity }) => activity === line) && around.lines.length > 1).toBe(true)
      expect(await call('evidence.cite', { activity: line, names: false })).toMatchObject({ activity: line, names: false, archiveName: piece?.lines[0]?.archiveName })
      await expect(call('evidence.around', { activity: 999_999_999, before: 1, after: 1 })).rejects.toMatchObject({ code: 'activity-unknown' })
      expect((await call('claims.kinds', {})).map(({ group }) => group)).toContain('told')
      expect(await call('claims.page', { group: 'told', after: 0, limit: 10 })).toMatchObject({ total: 1, claims: [{ kind: 'bio' }] })
      const withheld = await call('guesses.list', { withhold: ['alipay', 'wechat-pay', 'telegram'] })
      expect(withheld.map(({ answer }) => answer).filter((answer) => answer !== 'cannot tell')).toEqual([])
      expect(await call('guesses.answer', { key: 'has-dog', answer: 'yes', about: 'yes' })).toEqual({ yourAnswer: 'yes' })
      const good = await call('accuracy.read', {})
      expect([good.groups.length > 0, good.yours, good.marked.map(({ key, state }) => [key, state])]).toEqual([true, { marked: 1, right: 1, wrong: 0, ratherNot: 0, changed: 0, low: 0, high: 1 }, [['has-dog', 'right']]])

      const found = await call('activities.search', { query: '豆豆', after: 0, limit: 3 })
      expect(found.total).toBeGreaterThan(100)
      expect(found.lines.every(({ text, marks }) => marks.every(({ start, end }) => text.slice(start, end) === '豆豆'))).toBe(true)

      const [first] = await call('archives.list', {})
      const account = await call('archives.account', { archive: first?.id ?? 0 })
      expect(account.account.rows.seen).toBe(account.account.rows.kept + account.account.rows.skipped)
      const removal = await call('archives.removal', { archive: first?.id ?? 0 })
      expect(await call('archives.remove', { archive: first?.id ?? 0 })).toEqual({ activities: removal.activities })
      expect((await call('archives.list', {})).length).toBe(2)
      await expect(call('archives.account', { archive: first?.id ?? 0 })).rejects.toMatchObject({ code: 'archive-unknown' })
      await expect(call('store.erase', { word: 'please' })).rejects.toMatchObject({ code: 'erase-word' })
      await connected.close()
    })

    it('continues with the store as it was left, stops an import, and erases', { timeout: 180_000 }, async () => {
      const connected = connect(dataDir)
      const { call, progress, cancelFirst } = client(connected)
      expect(await call('app.state', {})).toMatchObject({ archives: 2, settings: { theme: 'dark' } })
      // A made-up person beside archives that are there is looked at apart from them.
      expect((await call('archives.importSample', { name: 'mira' })).archives.every(({ sample }) => sample === 'mira')).toBe(true)
      expect(await call('app.state', {})).toMatchObject({ visiting: 'mira', settings: { theme: 'dark' } })
      expect(await call('overview.read', {})).toMatchObject({ sample: 'mira' })
      expect(await call('samples.leave', {})).toEqual({ left: true })
      expect(await call('app.state', {})).toMatchObject({ visiting: null, archives: 2 })
      expect((await call('archives.list', {})).every(({ sample }) => sample === 'lin')).toBe(true)
      expect(existsSync(join(dataDir, 'made-up', 'visit'))).toBe(false)
      progress.length = 0
      const importing = call('archives.importSample', { name: 'mira' })
      void importing.catch(() => undefined)
      await expect(call('archives.importSample', { name: 'lin' })).rejects.toMatchObject({ code: 'busy' })
      while (progress.length === 0) await new Promise((wait) => { setTimeout(wait, 5) })
      cancelFirst()
      await expect(importing).rejects.toMatchObject({ code: 'cancelled' })
      await expect(call('archives.import', { token: 'a-token-that-nobody-gave-out' })).rejects.toMatchObject({ code: 'token-unknown' })
      const { yours: kept } = await call('accuracy.read', {})
      expect(kept.marked + kept.changed).toBe(1)
      expect(await call('store.erase', { word: '清除' })).toEqual({ erased: true })
      expect((await call('accuracy.read', {})).yours).toEqual({ marked: 0, right: 0, wrong: 0, ratherNot: 0, changed: 0, low: 0, high: 0 })
      expect(await call('app.state', {})).toMatchObject({ archives: 0, settings: { theme: 'dark', sensitive: false } })
      await connected.close()
    })
  })
}
