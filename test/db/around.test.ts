import { describe, expect, it } from 'vitest'
import { citation, evidenceLines } from '../../electron/engine/evidence-lines.ts'
import { facts, importItems, memoryStore, message } from './made-up-items.ts'

describe('the lines around one', () => {
  it('are those of its conversation in the order they were read, and of its file where it has none', () => {
    const store = memoryStore()
    importItems(store, facts('one.txt'), [1, 2, 3, 4, 5, 6].map((key) => message(key, `line ${key}`, { channel: key % 2 === 0 ? 'Friends' : 'Work' })))
    importItems(store, facts('orders.csv', 'amazon'), [7, 8].map((key) => { const { channel: _, ...rest } = message(key, `line ${key}`); return { ...rest, verb: 'bought' as const } }))
    const id = (text: string): number => store.search(text, 0, 1).rows[0]?.activity.id ?? 0
    const texts = (ids: readonly number[]): unknown => store.quote(ids).map(({ activity }) => activity.text)
    expect([texts(store.around(id('line 4'), 5, 5)), texts(store.around(id('line 5'), 1, 0)), texts(store.around(id('line 8'), 3, 3)), store.around(999_999, 3, 3)])
      .toEqual([['line 2', 'line 4', 'line 6'], ['line 3', 'line 5'], ['line 7', 'line 8'], []])
    store.close()
  })
})

describe('a quoted line', () => {
  it('names others by the same initials everywhere, different ones for different people, in the file’s name too; a citation may name them in full', () => {
    const store = memoryStore()
    importItems(store, facts('WhatsApp Chat - Luc Moreau.zip', 'whatsapp', [{ path: 'WhatsApp Chat with Luc Moreau.txt', status: 'read' }]), [
      message(1, 'hello', { actor: 'Luc Moreau', channel: 'Luc Moreau', path: 'WhatsApp Chat with Luc Moreau.txt' }),
      message(2, 'hi', { actor: 'Lea Martin', channel: 'Luc Moreau', path: 'WhatsApp Chat with Luc Moreau.txt' }),
      message(3, 'mine', { actor: 'Ada', channel: 'Luc Moreau', path: 'WhatsApp Chat with Luc Moreau.txt' }),
      message(4, 'ring', { actor: '+1 (404) 555 01 02', channel: 'Luc Moreau', path: 'WhatsApp Chat with Luc Moreau.txt' }),
    ], ['Ada'])
    const rows = [...store.activities()].flat().map(({ id }) => ({ activity: id }))
    const lines = evidenceLines(store, rows)
    expect(JSON.stringify(lines)).not.toMatch(/Moreau|Martin|404/)
    expect(lines.map(({ who, to, archiveName, from }) => [who, to, archiveName, from.path])).toEqual([
      ['L. M.', 'L. M.', 'WhatsApp Chat - L. M.zip', 'WhatsApp Chat with L. M.txt'], ['L. M. (2)', 'L. M.', 'WhatsApp Chat - L. M.zip', 'WhatsApp Chat with L. M.txt'],
      [null, 'L. M.', 'WhatsApp Chat - L. M.zip', 'WhatsApp Chat with L. M.txt'], ['…02', 'L. M.', 'WhatsApp Chat - L. M.zip', 'WhatsApp Chat with L. M.txt'],
    ])
    const [row] = store.quote([rows[1]?.activity ?? 0])
    expect(row && citation(row, null, 'abc')).toMatchObject({ who: 'Lea Martin', to: 'Luc Moreau', archiveName: 'WhatsApp Chat - Luc Moreau.zip', names: true, sha256: 'abc' })
    store.close()
  })
})

describe('claims', () => {
  it('are found by kind and by a text in any case, and counted', () => {
    const store = memoryStore()
    const claim = (position: number, kind: string, value: string, about?: string) => ({ type: 'claim' as const, key: `${kind}|${value}`, kind, value, ...(about === undefined ? {} : { about }), path: 'chat.txt', position })
    importItems(store, facts('x.zip', 'x'), [message(1, 'a'), claim(1, 'interest', 'Jazz'), claim(2, 'interest', '100% cotton'), claim(3, 'stated-bio', 'jazz lover'), claim(4, 'advertiser-list', 'list', 'JAZZ Shop')])
    const values = (filter: Parameters<typeof store.claims>[0]): readonly string[] => store.claims(filter).map(({ value }) => value)
    expect([values({ query: 'jazz' }), values({ kinds: ['interest'], query: 'JAZZ' }), values({ query: '0%' }), values({ query: '_' }), store.countClaimsLike({ query: 'jazz' }), store.countClaimsLike({})])
      .toEqual([['Jazz', 'jazz lover', 'list'], ['Jazz'], ['100% cotton'], [], 3, 4])
    store.close()
  })
})
