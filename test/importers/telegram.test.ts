import * as fc from 'fast-check'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { ActivityItem, ImportOptions, Item } from '../../importers/importer.ts'
import { openInput } from '../../importers/open-input.ts'
import type { Input } from '../../importers/input.ts'
import telegram from '../../importers/sources/telegram.ts'
import { momentOf } from '../../importers/telegram/moment.ts'
import { memoryInput } from '../memory-input.ts'

const OPTIONS: ImportOptions = { timeZone: 'Europe/Paris', owners: [] }

async function readInput(input: Input, options: ImportOptions = OPTIONS): Promise<Item[] | undefined> {
  const match = await telegram.identify(input)
  if (match === undefined || 'refused' in match) return undefined
  const items: Item[] = []
  for await (const batch of telegram.extract(input, match, options)) items.push(...batch)
  return items
}

const readJson = (value: unknown, options = OPTIONS, chunk = 64 * 1024): Promise<Item[] | undefined> =>
  readInput(memoryInput('result.json', { 'result.json': typeof value === 'string' ? value : JSON.stringify(value) }, chunk), options)

const activities = (items: readonly Item[] | undefined): ActivityItem[] => (items ?? []).filter((item) => item.type === 'activity')
const ownersOf = (items: readonly Item[] | undefined): Item[] => (items ?? []).filter((item) => item.type === 'owner')

const said = (id: number, from: string, more: object = {}): object =>
  ({ id, type: 'message', date: '2024-10-02T08:00:00', date_unixtime: '1727848800', from: `Name ${from}`, from_id: from, text: `words ${id}`, ...more })

describe('dates', () => {
  test('are taken from unixtime with the zone that the local time beside it shows', () => {
    expect(momentOf({ date: '2024-10-02T03:00:00', date_unixtime: '1727848800' }, 'date', 'Europe/Paris')).toEqual({ at: 1727848800000, precision: 'second', offsetMinutes: -180 })
    expect(momentOf({ date: '2024-10-02T03:00:07', date_unixtime: '1727848800' }, 'date', 'Europe/Paris')).toEqual({ at: 1727848800000, precision: 'second', offsetMinutes: 120 })
    expect(momentOf({ date_unixtime: 1727848800 }, 'date', 'Europe/Paris')).toEqual({ at: 1727848800000, precision: 'second', offsetMinutes: 120 })
  })

  test('without it are local to the zone of the options, or UTC when they say so', () => {
    expect(momentOf({ date: '2020-07-01T10:00:30' }, 'date', 'Asia/Shanghai')).toEqual({ at: Date.UTC(2020, 6, 1, 2, 0, 30), precision: 'second', offsetMinutes: 480 })
    expect(momentOf({ date: '2020-07-01T10:00:30.248Z' }, 'date', 'Asia/Shanghai')).toEqual({ at: Date.UTC(2020, 6, 1, 10, 0, 30, 248), precision: 'second', offsetMinutes: 480 })
  })

  test('that are none give no time', () => {
    for (const record of [{}, { date: 'soon' }, { date: '2020-13-01T10:00:30' }, { date: '2020-07-01T99:00:30' }, { date: 5 }, { date_unixtime: '1e99' }, { date_unixtime: '' }]) {
      expect(momentOf(record, 'date', 'UTC')).toEqual({ at: null, precision: 'none' })
    }
  })
})

describe('chats', () => {
  test('may have their name, type and id after their messages', async () => {
    const items = await readJson({ messages: [said(1, 'user2')], id: 1, type: 'personal_chat', name: 'Ada' })
    expect(items?.[0]).toEqual({ type: 'channel', key: 'user1', name: 'Ada', kind: 'direct' })
    expect(activities(items).map(({ key }) => key)).toEqual(['user1/1'])
    const full = await readJson({ about: 'x', personal_information: { user_id: 2 }, chats: { list: [{ messages: [said(1, 'user2')], type: 'private_group', id: 5 }, { id: 6, type: 'private_group', messages: [said(1, 'user2')] }] } })
    expect(activities(full).map(({ key }) => key)).toEqual(['chat5/1', 'chat6/1'])
  })

  test('with the same number are told apart by their kind', async () => {
    const list = ['personal_chat', 'private_group', 'private_channel'].map((type) => ({ type, id: 9, name: type, messages: [said(1, 'user9')] }))
    expect(activities(await readJson({ about: 'x', chats: { list } })).map(({ key, verb }) => [key, verb])).toEqual([['user9/1', 'said'], ['chat9/1', 'said'], ['channel9/1', 'said']])
  })

  test('give the same keys in a single and in a full export', async () => {
    const chat = { name: 'Ada', type: 'personal_chat', id: 1, messages: [said(1, 'user1'), said(2, 'user2')] }
    const keysOf = async (value: unknown): Promise<string[]> => activities(await readJson(value)).map(({ key }) => key)
    expect(await keysOf(chat)).toEqual(await keysOf({ about: 'x', chats: { about: 'y', list: [chat] } }))
  })

  test('are streamed the same in pieces of any size', async () => {
    const value = { about: 'x', personal_information: { user_id: 2, first_name: 'Bo' }, chats: { list: [{ name: 'A', type: 'private_group', id: 5, messages: [said(1, 'user2'), said(2, 'user3', { text: ['añ', { type: 'bold', text: '你好' }] })] }] } }
    const whole = await readJson(value)
    for (const chunk of [1, 3, 64]) expect(await readJson(value, OPTIONS, chunk)).toEqual(whole)
  })
})

describe('the owner', () => {
  test('is the other author in a chat of two, oneself in saved messages, and unknown in a group', async () => {
    const chat = (type: string): object => ({ name: 'Ada', type, id: 1, messages: [said(1, 'user1'), said(2, 'user2')] })
    expect([ownersOf(await readJson(chat('personal_chat'))), ownersOf(await readJson(chat('bot_chat'))), ownersOf(await readJson(chat('saved_messages'))), ownersOf(await readJson(chat('private_group')))])
      .toEqual([
        [{ type: 'owner', actor: 'user2', name: 'Name user2', how: 'stated' }], [{ type: 'owner', actor: 'user2', name: 'Name user2', how: 'stated' }],
        [{ type: 'owner', actor: 'user1', name: 'Name user1', how: 'stated' }], [],
      ])
  })

  test('is whom the person names', async () => {
    const chat = { name: 'G', type: 'private_group', id: 1, messages: [said(1, 'user1'), said(2, 'user2')] }
    expect(ownersOf(await readJson(chat, { ...OPTIONS, owners: ['name USER2'] }))).toEqual([{ type: 'owner', actor: 'user2', name: 'Name user2', how: 'asked' }])
    expect(ownersOf(await readJson(chat, { ...OPTIONS, owners: ['user1'] }))).toEqual([{ type: 'owner', actor: 'user1', name: 'Name user1', how: 'asked' }])
  })
})

describe('hostile files', () => {
  test('of others are not claimed', async () => {
    const others = [
      '', '\ufeff', '[]', '{}', 'null', '"x"', '{"messages":[]}', '{"name":"x","type":"private_group"}', '{"a":', '[{"talker":"x","isSelf":true}]',
      { guild: {}, channel: {}, messages: [{ id: '1', type: 'Default', timestamp: '2024-01-01T00:00:00Z', content: 'x', author: {} }], messageCount: 1 },
      { participants: [{ name: 'A' }], messages: [{ sender_name: 'A', timestamp_ms: 1, content: 'x', type: 'Generic' }], title: 'x', thread_path: 'inbox/x' },
      { metadata: { name: 'QQChatExporter V5' }, chatInfo: { name: 'x', type: 'group' }, messages: [{ id: '1', timestamp: 1 }] },
      { userId: 'x', exportDate: 'y', conversations: [{ MessageList: [] }] },
    ]
    for (const other of others) expect([other, await readJson(other)]).toEqual([other, undefined])
    expect(await readInput(memoryInput('result.json', { 'result.json': new Uint8Array(4096).map((_, index) => (index * 7919) % 256) }))).toBeUndefined()
  })

  test('as web pages are read where there is no JSON', async () => {
    const page = '<html><div class="page_wrap"><div class="page_header"></div><div class="history"></div></div></html>'
    expect(await telegram.identify(memoryInput('ChatExport', { 'messages.html': page, 'photos/a.jpg': 'x' }))).toEqual({ confidence: 0.95, generation: 'web-pages', reads: ['messages.html'], unused: ['photos/a.jpg'] })
    expect(await telegram.identify(memoryInput('other', { 'messages.html': '<html>hello</html>' }))).toBeUndefined()
  })

  test('with values of any kind in any field never make it throw', async () => {
    const fields = ['type', 'date', 'date_unixtime', 'from', 'from_id', 'text', 'text_entities', 'photo', 'file', 'media_type', 'poll', 'location_information', 'place_name', 'contact_information', 'reactions', 'forwarded_from', 'invoice_information', 'action', 'actor_id', 'amount', 'currency', 'todo_list', 'edited', '__proto__']
    const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom<unknown>('message', 'service', 'send_payment', 'phone_call', '2024-03-05T10:00:00', 'EUR', 'user5', 5, [{ type: 'emoji', recent: [{}] }], [null], { question: 5, answers: [null, {}] }))
    const message = fc.dictionary(fc.constantFrom(...fields), value)
    await fc.assert(fc.asyncProperty(fc.array(message, { maxLength: 8 }), fc.constantFrom('personal_chat', 'public_channel', 'saved_messages'), async (messages, type) => {
      const items = await readJson({ name: 'x', type, id: 1, messages: messages.map((fieldsOf, index) => ({ ...fieldsOf, id: index })) })
      const rows = (items ?? []).filter((item) => (item.type === 'activity' && item.verb !== 'reacted') || item.type === 'skipped' || (item.type === 'problem' && item.row === true))
      expect(rows.length).toBe(messages.length)
    }), { numRuns: 1000 })
    const part = fc.record({ user_id: value, id: value, first_name: value, rating: value, created: value, caption: value, name: value })
    await fc.assert(fc.asyncProperty(fc.array(part, { maxLength: 3 }), async (list) => {
      const items = await readJson({ about: 'x', personal_information: { user_id: 1, bio: list }, contacts: { list }, frequent_contacts: { list }, sessions: { list }, web_sessions: { list }, stories: list, profile_pictures: list })
      expect(ownersOf(items).length).toBe(1)
    }), { numRuns: 300 })
  })
})

const corpus = new URL('../../../shared/corpora/naughty-strings/blns.json', import.meta.url)
test.skipIf(!existsSync(corpus))('keeps naughty strings byte for byte (skipped when the corpora are not beside the checkout)', async () => {
  const strings = (JSON.parse(readFileSync(corpus, 'utf8')) as string[]).filter((text) => text !== '')
  const items = await readJson({ name: 'x', type: 'private_group', id: 1, messages: strings.map((text, index) => said(index, `user${index}`, { text, from: text })) })
  expect(activities(items).map(({ text }) => text)).toEqual(strings)
  expect((items ?? []).filter((item) => item.type === 'identifier').map(({ name }) => name)).toEqual(strings)
})

const samples = new URL('../../../shared/samples/chat/', import.meta.url)
describe.skipIf(!existsSync(samples))('public samples (skipped when they are not beside the checkout)', () => {
  test.each([
    ['telegram-group-5475.json', 5475, 0, 20, '2017-01', '2019-12'],
    ['telegram-saved.json', 20, 1, 2, '2020-08', '2021-03'],
  ])('%s gives its messages, service lines and authors', async (name, messages, service, authors, first, last) => {
    const input = await openInput(fileURLToPath(new URL(encodeURIComponent(name), samples)))
    const items = await readInput(input) ?? []
    await input.close()
    const found = activities(items)
    const months = found.map(({ at }) => new Date(at ?? Number.NaN).toISOString().slice(0, 7)).toSorted()
    expect({
      messages: found.length, service: items.filter((item) => item.type === 'skipped').length, authors: new Set(found.map(({ actor }) => actor)).size, first: months[0], last: months.at(-1),
    }).toEqual({ messages, service, authors, first, last })
  })

  test('of other messengers are not claimed', async () => {
    const input = await openInput(fileURLToPath(new URL('discordchatexporter-group.json', samples)))
    expect(await telegram.identify(input)).toBeUndefined()
    await input.close()
  })
})

test('a file of chats without type and id is walked no more than twice', async () => {
  const input = memoryInput('result.json', { 'result.json': JSON.stringify({ personal_information: { user_id: 7 }, chats: { list: Array.from({ length: 50 }, (_, index) => ({ messages: [said(index, 'user5')] })) } }) })
  let walks = 0
  const counted: Input = { ...input, stream: (path) => { walks += 1; return input.stream(path) } }
  expect([activities(await readInput(counted)).length, walks]).toEqual([50, 2])
})
