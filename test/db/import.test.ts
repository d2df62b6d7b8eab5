import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { StoreError } from '../../db/store-error.ts'
import type { Item } from '../../importers/importer.ts'
import { OWNER } from '../../importers/importer.ts'
import { everything, facts, importItems, memoryStore, message } from './made-up-items.ts'

describe('an import', () => {
  it('gives back what an importer reported, with its place', () => {
    const store = memoryStore()
    const archive = importItems(store, facts('one.txt'), [
      { type: 'channel', key: 'Friends', name: 'Old friends', kind: 'group' },
      { type: 'identifier', value: 'Ada', kind: 'name', name: 'Ada L.' },
      message(1, 'hello'),
      message(2, '', { type: 'activity', verb: 'bought', kind: 'order', actor: OWNER, text: 'Kettle', object: 'Shop', amount: { minor: 1999, currency: 'EUR' }, direction: 'out', quantity: 2, category: 'Kitchen', precision: 'day' }),
    ])
    const [[said, bought] = []] = [...store.activities()]
    expect(said).toEqual({
      id: said?.id, archive, source: 'whatsapp', verb: 'said', kind: 'message', actor: said?.actor, byOwner: false, at: Date.UTC(2024, 0, 1, 1), precision: 'minute',
      offsetMinutes: 60, text: 'hello', object: null, channel: said?.channel, direction: null, amount: null, quantity: null, category: null,
    })
    expect(bought).toMatchObject({ verb: 'bought', byOwner: true, object: 'Shop', amount: { minor: 1999, currency: 'EUR' }, direction: 'out', quantity: 2, category: 'Kitchen', precision: 'day' })
    expect(store.quote([bought?.id ?? 0, said?.id ?? 0, 999])).toEqual([
      { activity: bought, archiveName: 'one.txt', from: { path: 'chat.txt', at: 2, unit: 'line' }, actorName: '@owner', channelName: 'Old friends', answers: null },
      { activity: said, archiveName: 'one.txt', from: { path: 'chat.txt', at: 1, unit: 'line' }, actorName: 'Ada L.', channelName: 'Old friends', answers: null },
    ])
    expect(store.channels()).toEqual([{ id: said?.channel, source: 'whatsapp', name: 'Old friends', kind: 'group' }])
    store.close()
  })

  it('knows which message another answers, earlier, later, elsewhere or nowhere, until one of them goes', () => {
    const store = memoryStore()
    const answer = (number: number, to: number): Item => message(number, `${number}`, { actor: 'Bo', repliesTo: `message ${to}` })
    const one = importItems(store, facts('one.txt'), [message(1, 'a'), answer(2, 1), answer(3, 4), message(4, 'd'), answer(5, 9), answer(6, 77)])
    const answers = (): Record<string, string | null> => {
      const rows = store.quote([...store.activities()].flat().map(({ id }) => id))
      const texts = new Map(rows.map(({ activity }) => [activity.id, activity.text]))
      return Object.fromEntries(rows.map(({ activity, answers: id }) => [activity.text, id === null ? null : (texts.get(id) ?? null)]))
    }
    expect(answers()).toEqual({ a: null, 2: 'a', 3: 'd', d: null, 5: null, 6: null })
    // The one answered comes later, and what both hold counts once.
    const two = importItems(store, facts('two.txt'), [message(9, 'z'), answer(2, 1), answer(10, 1)])
    expect(answers()).toEqual({ a: null, 2: 'a', 3: 'd', d: null, 5: 'z', 6: null, z: null, 10: 'a' })
    store.removeArchive(one)
    expect(answers()).toEqual({ 2: null, z: null, 10: null })
    store.removeArchive(two)
    importItems(store, facts('three.txt'), [message(1, 'a'), message(2, 'b')])
    expect(answers()).toEqual({ a: null, b: null })
    store.close()
  })

  it('knows which of the person’s words a claim was made from, until they go', () => {
    const store = memoryStore()
    const memory = (number: number, comesFrom?: string): Item => ({ type: 'claim', key: `memory ${number}`, kind: 'memory', value: `m${number}`, path: 'chat.txt', position: number, ...(comesFrom === undefined ? {} : { comesFrom }) })
    const one = importItems(store, facts('one.txt'), [memory(1, 'message 1'), message(1, 'a'), memory(2, 'message 9'), memory(3)])
    const sources = (): Record<string, string | null> => Object.fromEntries(store.claims().map(({ value, comesFrom }) => [value, comesFrom === null ? null : store.quote([comesFrom])[0]?.activity.text ?? null]))
    expect(sources()).toEqual({ m1: 'a', m2: null, m3: null })
    importItems(store, facts('two.txt'), [message(9, 'z'), memory(2, 'message 9')])
    expect(sources()).toEqual({ m1: 'a', m2: 'z', m3: null })
    store.removeArchive(one)
    expect(sources()).toEqual({ m2: 'z' })
    store.close()
  })

  it('counts every file and every row, and the sums add up', () => {
    const store = memoryStore()
    const files = [{ path: 'chat.txt', status: 'read' }, { path: 'bad.txt', status: 'read' }, { path: 'photo.jpg', status: 'unused' }, { path: 'odd.bin', status: 'unknown' }] as const
    importItems(store, facts('one.zip', 'amazon', files), [
      message(1, 'a', { actor: OWNER, verb: 'bought', kind: 'orders', amount: { minor: 500, currency: 'EUR' } }),
      message(2, 'b', { actor: OWNER, verb: 'paid', kind: 'refunds', amount: { minor: 200, currency: 'EUR' }, direction: 'in' }),
      message(2, 'b again', { actor: OWNER }),
      message(3, 'c', { actor: 'Bo', at: null, precision: 'none' }),
      { type: 'skipped', reason: 'service-line', path: 'chat.txt', position: 4 },
      { type: 'problem', code: 'bad-row', path: 'chat.txt', position: 5, row: true },
      { type: 'problem', code: 'damaged', path: 'bad.txt', failed: true },
      { type: 'note', code: 'media-absent' },
      { type: 'note', code: 'media-absent' },
      { type: 'claim', key: 'c1', kind: 'interest', value: 'Tea', path: 'chat.txt', position: 6 },
    ])
    expect(store.archives()[0]?.account).toEqual({
      files: { read: 1, unused: 1, unknown: 1, failed: 1 },
      rows: { seen: 6, kept: 3, skipped: 3, why: { 'bad-row': 1, repeated: 1, 'service-line': 1 } },
      byVerb: { bought: 1, paid: 1, said: 1 }, byKind: { message: 1, orders: 1, refunds: 1 }, claims: 1, claimsByKind: { interest: 1 },
      activities: 3, duplicates: 0, participants: 2, firstAt: Date.UTC(2024, 0, 1, 1), lastAt: Date.UTC(2024, 0, 1, 2),
      money: [{ currency: 'EUR', out: 500, in: 200, neutral: 0, rows: 2 }], notes: ['media-absent', 'much-not-understood'], noteCounts: { 'media-absent': 2, 'much-not-understood': 1 },
      poorFiles: [{ path: 'chat.txt', seen: 6, missed: 1 }], totals: [],
      problems: [{ code: 'bad-row', path: 'chat.txt', at: 5 }, { code: 'damaged', path: 'bad.txt' }], problemCount: 2,
      waiting: [],
    })
    expect(store.countByMonth()).toEqual([{ month: '2024-01', count: 2 }])
    expect([store.countActivities(), store.countActivities({ verbs: ['said'] }), store.countActivities({ sources: ['x'] })]).toEqual([3, 1, 0])
    expect(store.files(1, 'failed').map(({ path }) => path)).toEqual(['bad.txt'])
    store.close()
  })

  it('names each file of which a tenth of the rows was not understood, worst first, and no other', () => {
    const store = memoryStore()
    const files = [{ path: 'a.csv', status: 'read' }, { path: 'b.csv', status: 'read' }, { path: 'c.csv', status: 'read' }] as const
    const rows = (path: string, good: number, bad: number): Item[] => [
      ...Array.from({ length: good }, (_, row) => message(row, 'x', { path, key: `${path} ${row}` })),
      ...Array.from({ length: bad }, (_, row): Item => ({ type: 'problem', code: 'bad-row', path, position: 100 + row, row: true })),
    ]
    importItems(store, facts('one.zip', 'amazon', files), [
      ...rows('a.csv', 18, 2), ...rows('b.csv', 19, 2), ...rows('c.csv', 1, 3),
      { type: 'skipped', reason: 'cancelled', path: 'b.csv', position: 200 },
      { type: 'note', code: 'row-repaired', count: 3 }, { type: 'note', code: 'row-repaired', count: 4 },
      { type: 'note', code: 'totals-disagree', totals: [{ path: 'a.csv', direction: 'out', currency: 'CNY', stated: { rows: 3, minor: 100 }, found: { rows: 2, minor: 90 } }] },
      { type: 'problem', code: 'bad-time', path: 'b.csv', position: 1, missed: true },
    ])
    const account = store.archives()[0]?.account
    expect([account?.poorFiles, account?.noteCounts, account?.totals]).toEqual([
      [{ path: 'c.csv', seen: 4, missed: 3 }, { path: 'b.csv', seen: 22, missed: 3 }, { path: 'a.csv', seen: 20, missed: 2 }],
      { 'much-not-understood': 3, 'row-repaired': 7, 'totals-disagree': 1 },
      [{ path: 'a.csv', direction: 'out', currency: 'CNY', stated: { rows: 3, minor: 100 }, found: { rows: 2, minor: 90 } }],
    ])
    store.close()
  })

  it('keeps at most a thousand problems and counts all', () => {
    const store = memoryStore()
    importItems(store, facts('one.txt'), Array.from({ length: 1500 }, (_, position): Item => ({ type: 'problem', code: 'bad-row', path: 'chat.txt', position, row: true })))
    const account = store.archives()[0]?.account
    expect([account?.problems.length, account?.problemCount, account?.rows.skipped]).toEqual([1000, 1500, 1500])
    store.close()
  })

  it('shows nothing before it is complete, and leaves nothing when it is rolled back', () => {
    const store = memoryStore()
    importItems(store, facts('one.txt'), [message(1, 'kept'), message(2, 'shared')])
    const before = everything(store)
    const revision = store.revision()
    const writer = store.startImport(facts('two.txt'))
    writer.add([message(2, 'shared, edited'), message(3, 'half read', { actor: 'Somebody new', channel: 'New', object: 'Word' }), { type: 'claim', key: 'c', kind: 'age', value: '35-44', path: 'chat.txt', position: 1 }])
    writer.finish({ sha256: 'x', bytes: 1, owners: [] })
    expect(everything(store)).toEqual(before)
    expect(store.search('half', 0, 10).total).toBe(0)
    expect(store.rollBack()).toBe(1)
    expect(everything(store)).toEqual(before)
    expect(store.revision()).toBe(revision)
    expect(() => store.completeImports([writer.archive])).toThrow(new StoreError('import-stopped'))
    store.close()
  })

  it('stops at once when another process has rolled it back', () => {
    const store = memoryStore()
    const writer = store.startImport(facts('one.txt'))
    store.rollBack()
    expect(() => writer.add([message(1, 'late')])).toThrow(new StoreError('import-stopped'))
    expect(() => writer.finish({ sha256: '', bytes: 0, owners: [] })).toThrow(new StoreError('import-stopped'))
    store.close()
  })

  it('goes on beside a file that waits for an answer, and says what is asked', () => {
    const store = memoryStore()
    const choices = [{ order: 'dmy', date: '2024-04-03' }, { order: 'mdy', date: '2024-03-04' }] as const
    const writer = store.startImport(facts('chats', 'whatsapp', [{ path: 'a.txt', status: 'read' }, { path: 'b.txt', status: 'read' }, { path: 'c.zip', status: 'unknown' }]))
    writer.add([
      { type: 'question', code: 'dates-ambiguous', path: 'a.txt', written: '3/4/24', choices }, message(1, 'a', { path: 'b.txt' }),
      { type: 'problem', code: 'password-needed', path: 'c.zip' }, { type: 'problem', code: 'password-needed', path: 'c.zip' },
    ])
    const account = writer.finish({ sha256: '', bytes: 0, owners: [] })
    expect(account).toMatchObject({
      files: { read: 1, unused: 0, unknown: 0, failed: 2 }, activities: 1,
      problems: [{ code: 'dates-ambiguous', path: 'a.txt' }, { code: 'password-needed', path: 'c.zip' }], problemCount: 2,
      waiting: [{ code: 'dates-ambiguous', path: 'a.txt', written: '3/4/24', choices }, { code: 'password-needed', path: 'c.zip' }],
    })
    store.completeImports([writer.archive])
    expect(store.archives()[0]?.account).toEqual(account)
    store.close()
  })

  it('takes odd numbers without ending: fractions are rounded, what is no time is none', () => {
    const store = memoryStore()
    importItems(store, facts('one.txt'), [
      message(1, 'a', { at: 1_700_000_000_000.4, amount: { minor: 1999.6, currency: 'EUR' } }), message(2, 'b', { at: Number.NaN }), message(3, 'c', { at: 9e15 }),
    ])
    expect([...store.activities()].flat().map(({ at, amount }) => [at, amount?.minor])).toEqual([[1_700_000_000_000, 2000], [null, undefined], [9e15, undefined]])
    expect(store.countByMonth()).toEqual([{ month: '2023-11', count: 1 }])
    store.close()
  })

  it('keeps lone surrogates and NUL from cutting a text short', () => {
    const store = memoryStore()
    importItems(store, facts('one.txt'), [message(1, 'before\0after'), message(2, 'lone \uD800 end')])
    expect(store.search('after', 0, 10).total).toBe(1)
    expect([...store.activities()].flat().map(({ text }) => text)).toEqual(['before\uFFFDafter', 'lone \uFFFD end'])
    store.close()
  })
})

describe('importing twice', () => {
  const items: readonly Item[] = [
    { type: 'channel', key: 'Friends', name: 'Friends', kind: 'group' }, message(1, 'one'), message(2, 'two', { actor: 'Bo' }), message(3, 'three', { object: 'Shop' }),
    { type: 'claim', key: 'c1', kind: 'interest', value: 'Tea', path: 'chat.txt', position: 6 },
  ]

  it('adds nothing the second time', () => {
    const store = memoryStore()
    importItems(store, facts('one.txt'), items)
    const once = [...store.activities()].flat()
    importItems(store, facts('one.txt'), items)
    expect([...store.activities()].flat()).toEqual(once)
    expect(store.countActivities()).toBe(3)
    expect(store.countClaims()).toEqual([{ source: 'whatsapp', kind: 'interest', count: 1 }])
    expect(store.archives().map(({ account }) => [account.activities, account.duplicates, account.rows.kept])).toEqual([[3, 0, 3], [0, 3, 3]])
    store.close()
  })

  it('keeps two sources apart that use the same keys', () => {
    const store = memoryStore()
    importItems(store, facts('one.txt', 'whatsapp'), items)
    importItems(store, facts('two.txt', 'telegram'), items)
    expect(store.countActivities()).toBe(6)
    store.close()
  })
})

describe('removing one of several overlapping archives', () => {
  // Texts vary by archive for the same key: a message that was edited between two exports.
  const archive = fc.uniqueArray(fc.record({
    key: fc.nat(30), text: fc.constantFrom('hello', '你好', 'edited'), actor: fc.constantFrom('Ada', 'Bo', OWNER, 'Cy'), object: fc.option(fc.constantFrom('Shop', 'Bank'), { nil: undefined }),
    channel: fc.option(fc.constantFrom('Friends', 'Work'), { nil: undefined }),
  }), { selector: ({ key }) => key, maxLength: 30 })
  const toItems = (rows: readonly { key: number; text: string; actor: string; object: string | undefined; channel: string | undefined }[], place: number): Item[] => rows.map(({ key, text, actor, object, channel }) => {
    const said = message(key, text, { actor, position: key * 10 + place })
    delete (said as { channel?: string }).channel
    return { ...said, ...(object === undefined ? {} : { object }), ...(channel === undefined ? {} : { channel }) }
  })

  it('leaves exactly what importing the others alone gives', { timeout: 120_000 }, () => {
    fc.assert(fc.property(fc.array(archive, { minLength: 2, maxLength: 4 }), fc.nat(3), (archives, chosen) => {
      const all = archives.map((rows, place) => [...toItems(rows, place), { type: 'claim', key: `claim ${rows.length % 3}`, kind: 'interest', value: `said by ${place}`, path: 'chat.txt', position: place } satisfies Item])
      const removed = chosen % all.length
      const store = memoryStore()
      const ids = all.map((items, place) => importItems(store, facts(`${place}.txt`), items))
      const target = ids[removed] ?? 0
      const expected = store.countRemoval(target).activities
      expect(store.removeArchive(target).activities).toBe(expected)
      const alone = memoryStore()
      all.forEach((items, place) => { if (place !== removed) importItems(alone, facts(`${place}.txt`), items) })
      expect(everything(store)).toEqual(everything(alone))
      store.close()
      alone.close()
    }), { numRuns: 60 })
  })

  it('refuses an archive that is not there', () => {
    const store = memoryStore()
    expect(() => store.removeArchive(7)).toThrow(new StoreError('archive-unknown'))
    store.close()
  })
})
