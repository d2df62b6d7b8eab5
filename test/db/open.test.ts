import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrations } from '../../db/migrate.ts'
import { openStore, prepareDatabase } from '../../db/open.ts'
import { StoreError } from '../../db/store-error.ts'
import { everything, facts, importItems, message } from './made-up-items.ts'

let folder = ''
const file = (): string => join(folder, 'data', 'store.sqlite')
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'lookalike-store-')) })
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** How often a text stands in any file of the folder, as UTF-8 or UTF-16. */
function traces(text: string): number {
  const forms = [Buffer.from(text), Buffer.from(text, 'utf16le')]
  return readdirSync(join(folder, 'data')).reduce((sum, name) => {
    const bytes = readFileSync(join(folder, 'data', name))
    return sum + forms.filter((form) => bytes.includes(form)).length
  }, 0)
}

describe('opening', () => {
  it.skipIf(process.platform === 'win32')('makes a file and a folder that only this user may read', () => {
    const store = openStore({ file: file() })
    importItems(store, facts('one.txt'), [message(1, 'hello')])
    expect(statSync(join(folder, 'data')).mode & 0o777).toBe(0o700)
    for (const name of readdirSync(join(folder, 'data'))) expect([name, statSync(join(folder, 'data', name)).mode & 0o777]).toEqual([name, 0o600])
    expect(store.sizeBytes()).toBeGreaterThan(8192)
    expect(store.isSound()).toBe(true)
    store.close()
  })

  it('waits for the disk, keeps no plain temporary file and zeroes what is deleted', () => {
    openStore({ file: file() }).close()
    const db = new Database(file())
    prepareDatabase(db, {})
    const settings = ['journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema', 'secure_delete', 'temp_store', 'cell_size_check', 'busy_timeout', 'mmap_size']
    expect(Object.fromEntries(settings.map((name) => [name, db.pragma(name, { simple: true })]))).toEqual({
      journal_mode: 'wal', synchronous: 2, foreign_keys: 1, trusted_schema: 0, secure_delete: 1, temp_store: 2, cell_size_check: 1, busy_timeout: 5000, mmap_size: 0,
    })
    db.close()
  })

  it('lets screens read through a second connection that cannot write, also while an import runs', () => {
    const store = openStore({ file: file() })
    importItems(store, facts('one.txt'), [message(1, 'hello')])
    const screen = openStore({ file: file(), readonly: true })
    const before = everything(screen)
    const writer = store.startImport(facts('two.txt'))
    writer.add([message(2, 'more')])
    writer.finish({ sha256: 'x', bytes: 1, owners: [] })
    expect(everything(screen)).toEqual(before)
    store.completeImports([writer.archive])
    expect(screen.countActivities()).toBe(2)
    expect([...screen.activities()].flat().map(({ text }) => text)).toEqual(['hello', 'more'])
    expect(() => screen.writeSetting('a', 'b')).toThrow('readonly')
    screen.close()
    store.close()
  })

  it('rolls an interrupted import back', () => {
    const store = openStore({ file: file() })
    importItems(store, facts('one.txt'), [message(1, 'hello')])
    const before = everything(store)
    const writer = store.startImport(facts('two.txt'))
    writer.add([message(2, 'half read canary')])
    writer.finish({ sha256: 'x', bytes: 1, owners: [] })
    store.close()
    const again = openStore({ file: file() })
    expect(everything(again)).toEqual(before)
    expect(traces('half read canary')).toBe(0)
    again.close()
  })

  it('refuses a store of a newer version and leaves it as it is', () => {
    openStore({ file: file() }).close()
    const db = new Database(file())
    db.pragma(`user_version = ${migrations.length + 1}`)
    db.close()
    const before = readFileSync(file())
    expect(() => openStore({ file: file() })).toThrow(new StoreError('store-newer'))
    expect(() => openStore({ file: file(), readonly: true })).toThrow(new StoreError('store-newer'))
    expect(readFileSync(file()).equals(before)).toBe(true)
  })

  it('says when the file is no database, or a damaged one', () => {
    openStore({ file: file() }).close()
    writeFileSync(file(), Buffer.alloc(40_000, 'not a database '))
    expect(() => openStore({ file: file() })).toThrow(new StoreError('store-damaged'))
  })

  it('notices a damaged page', () => {
    const store = openStore({ file: file() })
    importItems(store, facts('one.txt'), Array.from({ length: 2000 }, (_, index) => message(index, 'some text to fill pages')))
    store.close()
    const bytes = readFileSync(file())
    // The cell pointers of every page past the schema: nothing that is read may come from the wrong place unseen.
    for (let page = 3; page * 8192 < bytes.length; page++) bytes.fill(0xff, page * 8192, page * 8192 + 64)
    writeFileSync(file(), bytes)
    const damaged = openStore({ file: file(), rollBack: false, readonly: true })
    expect(damaged.isSound()).toBe(false)
    damaged.close()
  })

  it('gives a missing file to no reader', () => {
    expect(() => openStore({ file: join(folder, 'absent.sqlite'), readonly: true })).toThrow(new StoreError('store-unwritable'))
    expect(() => openStore({ file: join(folder, 'nowhere', 'absent.sqlite'), readonly: true })).toThrow(new StoreError('store-unwritable'))
  })
})

describe('an encrypted store', () => {
  it('opens with its key alone, and shows nothing on disk', () => {
    const store = openStore({ file: file(), key: "it's a key" })
    importItems(store, facts('one.txt'), [message(1, 'canary in the coal mine')])
    expect(traces('canary in the coal mine') + traces('SQLite format 3')).toBe(0)
    store.close()
    expect(traces('canary in the coal mine') + traces('SQLite format 3')).toBe(0)
    expect(() => openStore({ file: file(), key: 'another' })).toThrow(new StoreError('store-locked'))
    expect(() => openStore({ file: file() })).toThrow(StoreError)
    const again = openStore({ file: file(), key: "it's a key" })
    expect(again.search('coal', 0, 5).total).toBe(1)
    again.close()
  })
})

describe('erasing an archive', () => {
  it('leaves none of its texts, names, words or computed quotes in any file of the store', () => {
    const store = openStore({ file: file() })
    importItems(store, facts('kept.txt'), Array.from({ length: 3000 }, (_, index) => message(index, `kept ${index}`)))
    const canaries = ['canarytext', 'canaryname', 'canaryshown', 'canarychannel', 'canaryobject', 'canarycategory', 'canaryclaim', 'canaryfile', 'canaryquote', 'canarytally']
    const archive = importItems(store, facts('canaryfile.txt', 'whatsapp', [{ path: 'canaryfile.txt', status: 'read' }]), [
      { type: 'identifier', value: 'canaryname', kind: 'name', name: 'canaryshown' },
      { type: 'claim', key: 'c', kind: 'interest', value: 'canaryclaim', path: 'canaryfile.txt', position: 1 },
      ...Array.from({ length: 3000 }, (_, index) => message(10_000 + index, `canarytext ${index} 火锅`, { actor: 'canaryname', channel: 'canarychannel', object: 'canaryobject', category: 'canarycategory', path: 'canaryfile.txt' })),
      // A row that stays, with a text that goes.
      message(1, 'canarytext of an edited message', { path: 'canaryfile.txt' }),
    ])
    store.writeTallies(store.revision(), 'code', new Map([['whatsapp', '{"canarytally":1}']]))
    store.writeInferences({ revision: store.revision(), code: 'code', signals: [{ key: 'said.terms', value: 'canaryquote', support: 1, examples: [], sources: [] }], inferences: [] })
    for (const canary of canaries) expect([canary, traces(canary) > 0]).toEqual([canary, true])
    expect(store.countRemoval(archive)).toEqual({ activities: 3000, claims: 1 })
    expect(store.removeArchive(archive)).toEqual({ activities: 3000 })
    for (const canary of canaries) expect([canary, traces(canary)]).toEqual([canary, 0])
    expect(store.search('canary', 0, 5).total).toBe(0)
    expect([store.countActivities(), store.isSound(), store.readInferences(), store.readTallies(1, 'code')]).toEqual([3000, true, undefined, undefined])
    store.close()
    for (const canary of canaries) expect([canary, traces(canary)]).toEqual([canary, 0])
  })

  it('names every file to delete for erasing all', () => {
    const store = openStore({ file: file() })
    importItems(store, facts('one.txt'), [message(1, 'hello')])
    const names = readdirSync(join(folder, 'data')).map((name) => join(folder, 'data', name))
    expect(names.filter((name) => !store.storedIn.includes(name))).toEqual([])
    store.close()
    for (const name of store.storedIn) rmSync(name, { force: true })
    expect(readdirSync(join(folder, 'data'))).toEqual([])
  })
})

describe('what is computed and set', () => {
  it('comes back as it was written, tallies only for their revision and code', () => {
    const store = openStore({ file: ':memory:' })
    const signal = { key: 'active-hours', value: [1, 2], support: 3, examples: [{ activity: 1, start: 0, end: 2 }], sources: ['whatsapp'] }
    store.writeInferences({ revision: 4, code: 'abc', signals: [signal], inferences: [] })
    expect(store.readInferences()).toEqual({ revision: 4, code: 'abc', signals: [signal], inferences: [] })
    store.dropInferences()
    expect(store.readInferences()).toBeUndefined()
    store.writeTallies(4, 'abc', new Map([['x', '{}'], ['amazon', '{"a":1}']]))
    expect(store.readTallies(4, 'abc')).toEqual(new Map([['amazon', '{"a":1}'], ['x', '{}']]))
    expect([store.readTallies(5, 'abc'), store.readTallies(4, 'abd')]).toEqual([undefined, undefined])
    store.writeSetting('settings', '{"theme":"dark"}')
    store.writeSetting('settings', '{"theme":"light"}')
    store.writeMark('age-band', { answer: 'no', about: null })
    store.writeMark('age-band', { answer: 'yes', about: '26-or-older' })
    expect([store.readSetting('settings'), store.readSetting('other'), store.readMarks()]).toEqual(['{"theme":"light"}', undefined, new Map([['age-band', { answer: 'yes', about: '26-or-older' }]])])
    store.writeSetting('settings', null)
    store.writeMark('age-band', null)
    expect([store.readSetting('settings'), store.readMarks()]).toEqual([undefined, new Map()])
    store.close()
  })
})
