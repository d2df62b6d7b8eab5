import { describe, expect, it } from 'vitest'
import { StoreError } from '../../db/store-error.ts'
import type { Store } from '../../db/store.ts'
import { type Item, OWNER } from '../../importers/importer.ts'
import { facts, importItems, memoryStore, message } from './made-up-items.ts'

const owners = (store: Store): readonly unknown[] => store.archives().map(({ owner }) => owner)
const byOwner = (store: Store): readonly (string | null)[] => [...store.activities()].flat().filter((row) => row.byOwner).map(({ text }) => text)

describe('the owner', () => {
  it('is whom the archive states, and the nameless account is always theirs', () => {
    const store = memoryStore()
    importItems(store, facts('one.txt'), [{ type: 'owner', actor: 'Bob', name: 'Bob Meyer', how: 'stated' }, message(1, 'mine', { actor: 'Bob' }), message(2, 'searched', { actor: OWNER }), message(3, 'hers')])
    expect(owners(store)).toEqual([{ name: 'Bob Meyer', how: 'stated' }])
    expect(byOwner(store)).toEqual(['mine', 'searched'])
    expect(store.archives()[0]?.account.participants).toBe(2)
    expect(store.countPeople()).toBe(2)
    expect(store.archivesWithoutOwner()).toEqual([])
    store.close()
  })

  it('need not be asked for where only the account acts', () => {
    const store = memoryStore()
    importItems(store, facts('orders.csv', 'amazon'), [message(1, 'Kettle', { actor: OWNER })])
    expect([owners(store), store.archivesWithoutOwner(), store.countPeople()]).toEqual([[null], [], 1])
    store.close()
  })

  it('is no bot or channel, and neither are the participants', () => {
    const store = memoryStore()
    const service = (value: string): Item => ({ type: 'identifier', value, kind: 'service', name: value })
    const talk = importItems(store, facts('talk.json', 'telegram'), [message(1, 'a', { actor: 'bot' }), message(2, 'b', { actor: 'Ada' }), service('bot')])
    const news = importItems(store, facts('news.json', 'telegram'), [message(3, 'c', { actor: 'news' }), service('news')])
    expect(store.archives().map(({ account }) => account.participants)).toEqual([1, 0])
    expect([store.countPeople(), store.archivesWithoutOwner()]).toEqual([1, [talk]])
    expect([talk, news].map((archive) => store.ownerCandidates(archive).map(({ name }) => name))).toEqual([['Ada'], []])
    store.close()
  })

  it('is the one who is in all conversations of a source, over several archives', () => {
    const store = memoryStore()
    const first = importItems(store, facts('one.txt'), [message(1, 'a', { actor: 'Me', channel: 'Ada' }), message(2, 'b', { actor: 'Ada', channel: 'Ada' })])
    expect(owners(store)).toEqual([null])
    expect(store.archivesWithoutOwner()).toEqual([first])
    const second = importItems(store, facts('two.txt'), [message(3, 'c', { actor: 'Me', channel: 'Bo' }), message(4, 'd', { actor: 'Bo', channel: 'Bo' })])
    expect(owners(store)).toEqual([{ name: 'Me', how: 'only-in-all-threads' }, { name: 'Me', how: 'only-in-all-threads' }])
    expect(byOwner(store)).toEqual(['a', 'c'])
    store.removeArchive(second)
    expect(owners(store)).toEqual([null])
    store.close()
  })

  it('is not looked for in notes to oneself and broadcasts', () => {
    const store = memoryStore()
    importItems(store, facts('one.txt'), [
      { type: 'channel', key: 'News', name: 'News', kind: 'broadcast' }, message(1, 'a', { actor: 'News', channel: 'News' }),
      message(2, 'b', { actor: 'Me', channel: 'Ada' }), message(3, 'c', { actor: 'Ada', channel: 'Ada' }), message(4, 'd', { actor: 'Me', channel: 'Bo' }), message(5, 'e', { actor: 'Bo', channel: 'Bo' }),
    ])
    expect(owners(store)).toEqual([{ name: 'Me', how: 'only-in-all-threads' }])
    store.close()
  })

  it('stays open when two are in all conversations', () => {
    const store = memoryStore()
    importItems(store, facts('one.txt'), ['One', 'Two'].flatMap((channel, place) => [message(place * 2 + 1, 'a', { actor: 'Me', channel }), message(place * 2 + 2, 'b', { actor: 'Ada', channel })]))
    expect(store.findOwner('whatsapp')).toBeUndefined()
    expect(owners(store)).toEqual([null])
    store.close()
  })

  it('can be answered, from the most active down, and answered again', () => {
    const store = memoryStore()
    const archive = importItems(store, facts('one.txt'), [message(1, 'a', { actor: 'Ada' }), message(2, 'b', { actor: 'Bo' }), message(3, 'c', { actor: 'Bo' })])
    const candidates = store.ownerCandidates(archive)
    expect(candidates.map(({ name, activities }) => [name, activities])).toEqual([['Bo', 2], ['Ada', 1]])
    const revision = store.revision()
    store.setOwner(archive, candidates[0]?.identifier ?? 0)
    expect([owners(store), byOwner(store), store.archivesWithoutOwner()]).toEqual([[{ name: 'Bo', how: 'asked' }], ['b', 'c'], []])
    store.setOwner(archive, candidates[1]?.identifier ?? 0)
    expect(byOwner(store)).toEqual(['a'])
    expect(store.revision()).toBeGreaterThan(revision)
    expect(() => store.setOwner(archive, 999)).toThrow(new StoreError('archive-unknown'))
    expect(byOwner(store)).toEqual(['a'])
    store.close()
  })

  it('is found by the name given with --owner, whatever its width, case and marks, unless the archive says otherwise', () => {
    const store = memoryStore()
    importItems(store, facts('one.txt'), [message(1, 'a', { actor: '\u202A+33 6 12\u202C' }), message(2, 'b', { actor: 'Ａｄａ' })], ['ada'])
    importItems(store, facts('two.txt', 'telegram'), [{ type: 'owner', actor: 'user1', name: 'Me', how: 'profile' }, message(3, 'c', { actor: 'user1' }), message(4, 'd', { actor: 'Ada' })], ['ada'])
    expect(byOwner(store)).toEqual(['b', 'c'])
    store.close()
  })

  it('is known in the next archive of the source in which the same identifier acts', () => {
    const store = memoryStore()
    importItems(store, facts('one.txt'), [{ type: 'owner', actor: 'Me', name: 'Me', how: 'stated' }, message(1, 'a', { actor: 'Me', channel: 'Ada' })])
    importItems(store, facts('two.txt'), [message(2, 'b', { actor: 'Me', channel: 'Bo' }), message(3, 'c', { actor: 'Bo', channel: 'Bo' })])
    expect([owners(store)[1], store.archivesWithoutOwner()]).toEqual([{ name: 'Me', how: 'stated' }, []])
    store.close()
  })
})

describe('people and channels', () => {
  it('are named by the newest archive that names them', () => {
    const store = memoryStore()
    importItems(store, facts('one.txt'), [{ type: 'identifier', value: 'id1', kind: 'account', name: 'Old name' }, { type: 'channel', key: 'c', name: 'Old', kind: 'direct' }, message(1, 'a', { actor: 'id1', channel: 'c' })])
    importItems(store, facts('two.txt'), [{ type: 'identifier', value: 'id1', kind: 'account', name: 'New name' }, { type: 'channel', key: 'c', name: 'New', kind: 'group' }, message(2, 'b', { actor: 'id1', channel: 'c' })])
    expect(store.identifiers().map(({ name, kind }) => [name, kind])).toEqual([['New name', 'account']])
    expect(store.channels().map(({ name, kind }) => [name, kind])).toEqual([['New', 'group']])
    store.close()
  })

  it('are one person when two sources know the same number', () => {
    const store = memoryStore()
    importItems(store, facts('one.txt'), [{ type: 'identifier', value: '+33 6 12', kind: 'phone' }, message(1, 'a', { actor: '+33 6 12' })])
    importItems(store, facts('two.txt', 'telegram'), [{ type: 'identifier', value: '+33612', kind: 'phone' }, message(2, 'b', { actor: '+33612' })])
    expect(store.countPeople()).toBe(1)
    store.close()
  })

  it('are one person with the number that their name has in the address book of the same source, but two of one name are two', () => {
    const store = memoryStore()
    importItems(store, facts('one.txt', 'telegram'), [
      { type: 'identifier', value: 'user1', kind: 'account', name: 'Ada' }, { type: 'identifier', value: '+33 6 12', kind: 'phone', name: 'Ada' },
      { type: 'identifier', value: 'user2', kind: 'account', name: 'Ada' }, message(1, 'a', { actor: 'user1' }),
    ])
    expect(store.countPeople()).toBe(2)
    importItems(store, facts('two.txt', 'whatsapp'), [{ type: 'identifier', value: '+33612', kind: 'phone' }, message(2, 'b', { actor: '+33612' })])
    expect(store.countPeople()).toBe(2)
    store.close()
  })
})
