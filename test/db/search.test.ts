import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { patternsOf } from '../../db/search.ts'
import type { Store } from '../../db/store.ts'
import { facts, importItems, memoryStore, message } from './made-up-items.ts'

const NAUGHTY = join(import.meta.dirname, '../../../shared/corpora/naughty-strings/blns.json')

function storeOf(...texts: readonly string[]): Store {
  const store = memoryStore()
  importItems(store, facts('one.txt'), texts.map((text, index) => message(index + 1, text)))
  return store
}

function found(store: Store, query: string): readonly (string | null)[] {
  return store.search(query, 0, 100).rows.map(({ activity }) => activity.text)
}

describe('search', () => {
  it('finds Chinese words of two characters and of one', () => {
    const store = storeOf('今晚去吃火锅吗', '火车和锅', '明天见')
    expect(found(store, '火锅')).toEqual(['今晚去吃火锅吗'])
    expect(found(store, '锅')).toEqual(['今晚去吃火锅吗', '火车和锅'])
    store.close()
  })

  it('finds any part of a word, in any case, in other scripts too', () => {
    const store = storeOf('Grüße aus ÜBERLINGEN', 'Über uns', 'überall', 'Привет', 'SHOUTED', 'ΑΘΗΝΑ')
    expect(found(store, 'über')).toEqual(['Grüße aus ÜBERLINGEN', 'Über uns', 'überall'])
    expect(found(store, 'ПРИВЕТ')).toEqual(['Привет'])
    expect(found(store, 'hout')).toEqual(['SHOUTED'])
    expect(found(store, 'αθηνα')).toEqual(['ΑΘΗΝΑ'])
    store.close()
  })

  it('takes % _ and \\ as they are', () => {
    const store = storeOf('100 % sure', '1000 sure', 'snake_case', 'snakescase', String.raw`C:\temp`, 'C:temp')
    expect(found(store, '0 %')).toEqual(['100 % sure'])
    expect(found(store, 'e_c')).toEqual(['snake_case'])
    expect(found(store, String.raw`:\t`)).toEqual([String.raw`C:\temp`])
    store.close()
  })

  it('finds merchants by name, without counting a row twice', () => {
    const store = memoryStore()
    importItems(store, facts('one.csv', 'amazon'), [message(1, 'Kettle', { object: 'Kettle World' }), message(2, 'Tea', { object: 'Kettle World' }), message(3, 'Cup', { object: 'Other' })])
    expect(store.search('kettle', 0, 10).total).toBe(2)
    store.close()
  })

  it('counts exactly over all pages', () => {
    const store = storeOf(...Array.from({ length: 25 }, (_, index) => (index % 2 === 0 ? `even ${index}` : `odd ${index}`)))
    const first = store.search('even', 0, 5)
    const second = store.search('even', first.rows.at(-1)?.activity.id ?? 0, 5)
    expect([first.total, second.total]).toEqual([13, 13])
    expect(second.rows.map(({ activity }) => activity.text)).toEqual(['even 10', 'even 12', 'even 14', 'even 16', 'even 18'])
    importItems(store, facts('two.txt'), [message(99, 'even more')])
    expect(store.search('even', 0, 5).total).toBe(14)
    store.close()
  })

  it('finds nothing for blanks', () => {
    const store = storeOf('a b')
    expect(store.search('  ', 0, 5)).toEqual({ total: 0, rows: [] })
    expect(patternsOf('')).toEqual([])
    store.close()
  })

  it.skipIf(!existsSync(NAUGHTY))('stores and finds every naughty string as it is (skipped without the shared corpora)', () => {
    const strings = (JSON.parse(readFileSync(NAUGHTY, 'utf8')) as string[]).filter((text) => text.trim() !== '')
    const store = storeOf(...strings)
    expect([...store.activities()].flat().map(({ text }) => text)).toEqual(strings.map((text) => text.replaceAll('\0', '\uFFFD').toWellFormed()))
    for (const text of strings) expect(found(store, text)).toContain(text.replaceAll('\0', '\uFFFD').toWellFormed())
    store.close()
  })
})
