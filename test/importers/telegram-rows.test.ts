/** What the paper on Telegram says of calls, payments, reactions, kinds of chat and damaged files, one row for each statement. */
import { describe, expect, test } from 'vitest'
import type { Item } from '../../importers/importer.ts'
import telegram from '../../importers/sources/telegram.ts'
import { quoteBareIds } from '../../importers/telegram/faults.ts'
import { read, readLines } from './row-lines.ts'

const DATE = { date: '2024-10-02T08:00:00', date_unixtime: '1727848800' }
const T = '2024-10-02T06:00:00Z'
const PERSON = { user_id: 7002, first_name: 'Bo', last_name: '' }
const file = (chats: readonly unknown[], more: object = {}) => ({ 'result.json': JSON.stringify({ about: '…', personal_information: PERSON, chats: { about: '…', list: chats }, ...more }) })
const chat = (type: string, messages: readonly object[], id = 500) => ({ name: 'N', type, id, messages: messages.map((message, index) => ({ id: index + 1, ...DATE, ...message })) })
const service = (actor: string, action: string, more: object = {}) => ({ type: 'service', actor: 'N', actor_id: actor, action, text: '', ...more })
const said = (from: string, more: object = {}) => ({ type: 'message', from: 'N', from_id: from, text: '', ...more })
const lines = (type: string, ...messages: readonly object[]) => readLines(telegram, 'result.json', file([chat(type, messages)]))

test('calls and payments are rows, all else of the service is not', async () => {
  expect(await lines('bot_chat',
    service('user7002', 'phone_call', { duration_seconds: 62, discard_reason: 'hangup' }), service('user500', 'phone_call', { discard_reason: 'missed' }),
    service('user500', 'phone_call', { discard_reason: 'busy' }), service('user500', 'conference_call', { is_missed: true }),
    service('user7002', 'send_payment', { amount: 1299, currency: 'EUR' }), service('user500', 'send_payment', { amount: 5, currency: 'JPY' }),
    service('user500', 'refunded_payment', { amount: 5, currency: 'JPY' }), service('user500', 'of_next_year'), { type: 'service', information_text: 'x', text: '' },
    { type: 'unsupported' },
  )).toEqual([
    `called phone-call user7002 ${T}`, `called missed-call user500 ${T}`, `called missed-call user500 ${T}`, `called missed-call user500 ${T}`,
    `paid payment user7002 ${T} <N>`, `paid payment user7002 ${T} <N>`, 'service-line', 'service-line', 'service-line', 'unsupported',
  ])
})

test('the person\'s number and handle are the person', async () => {
  const items = await read(telegram, 'result.json', file([], { personal_information: { ...PERSON, phone_number: '+00 0', username: '@bo', bio: 'b' } }))
  expect(Array.isArray(items) ? items.flatMap((item) => (item.type === 'owner' ? [`${item.actor} ${item.name} ${item.how}`] : [])) : items).toEqual(['user7002 Bo stated', '+00 0 Bo stated', '@bo Bo stated'])
})

test('what a bot\'s notice says was paid went out', async () => {
  const items = await read(telegram, 'result.json', file([chat('bot_chat', [service('user500', 'send_payment', { amount: 5, currency: 'JPY' })])]))
  expect(Array.isArray(items) ? items.filter((item) => item.type === 'activity' || (item.type === 'identifier' && item.value === 'user7002')) : items).toEqual([
    { type: 'identifier', value: 'user7002', kind: 'account', name: 'Bo' },
    {
      type: 'activity', key: 'user500/1', verb: 'paid', kind: 'payment', actor: 'user7002', at: 1_727_848_800_000, precision: 'second', offsetMinutes: 120, channel: 'user500',
      amount: { minor: 5, currency: 'JPY' }, direction: 'out', object: 'N', path: 'result.json', position: 170,
    },
  ])
})

test('reactions have the clock of the exporting computer, which both times of their message tell', async () => {
  const reactions = [
    { type: 'emoji', count: 1, emoji: '👍', recent: [{ from: 'Bo', from_id: 'user7002', date: '2024-10-02T08:06:00' }] }, { type: 'paid', count: 3 },
    { type: 'custom_emoji', count: 1, document_id: '555', recent: [{ from: 'Bo', from_id: 'user7002', date: '2024-10-02T08:07:00' }] },
  ]
  expect(await lines('personal_chat', said('user500', { text: 'a', reactions }))).toEqual([
    `said message user500 ${T} "a"`, 'reacted reaction user7002 2024-10-02T06:06:00Z "👍" <user500>', 'reacted reaction user7002 2024-10-02T06:07:00Z <user500>',
  ])
  const old = { id: 1, type: 'message', date: '2021-10-02T08:00:00', from: 'N', from_id: 'user500', text: 'a', reactions }
  expect(await readLines(telegram, 'result.json', file([{ name: 'N', type: 'personal_chat', id: 500, messages: [old] }]), { timeZone: 'Asia/Tokyo' })).toContain(
    'reacted reaction user7002 2024-10-01T23:06:00Z "👍" <user500>')
})

test('local times alone are told to be of a zone that was assumed, once', async () => {
  const [old, now] = [{ id: 1, type: 'message', date: '2020-02-01T10:00:00', from: 'N', from_id: 500, text: 'a' }, { id: 2, ...DATE, ...said('user500') }]
  const notes = async (...messages: readonly object[]) => {
    const items = await read(telegram, 'result.json', file([{ name: 'N', type: 'personal_chat', id: 500, messages }]))
    return Array.isArray(items) ? (items as readonly Item[]).flatMap((item) => (item.type === 'note' ? [item.code] : [])) : items
  }
  expect([await notes(old, old, now), await notes(now)]).toEqual([['zone-assumed'], []])
})

describe('messages', () => {
  test.each<[string, object, string]>([
    ['pieces', { text: ['a ', { type: 'bold', text: 'b' }, { type: 'link', text: ' c' }] }, `said message user9 ${T} "a b c"`],
    ['an old object as text', { text: { type: 'plain', text: 'a' } }, `said message user9 ${T} "a"`],
    ['entities alone', { text: undefined, text_entities: [{ type: 'plain', text: 'a' }, { type: 'code', text: 'b' }] }, `said message user9 ${T} "ab"`],
    ['entities beside an empty text', { text: '', text_entities: [{ type: 'plain', text: 'a' }] }, `said message user9 ${T} "a"`],
    ['an edit', { text: 'a', edited: '2024-10-02T09:00:00', edited_unixtime: '1727852400' }, `said edited-message user9 ${T} "a"`],
    ['a forward', { text: 'a', forwarded_from: 'Cy' }, `said forwarded user9 ${T} "a" <Cy>`],
    ['a forward of an account that is gone', { text: 'a', forwarded_from: null }, `said forwarded user9 ${T} "a"`],
    ['a photo that was not exported', { photo: '(File not included. Change data exporting settings to download.)' }, `said photo user9 ${T}`],
    ['a file over the limit', { file: '(File exceeds maximum size. Change data exporting settings to download.)' }, `said file user9 ${T}`],
    ['a voice message', { file: 'voice_messages/a.ogg', media_type: 'voice_message' }, `said voice-message user9 ${T} <a.ogg>`],
    ['a round video', { file: 'round_video_messages/a.mp4', media_type: 'video_message' }, `said video-message user9 ${T} <a.mp4>`],
    ['a sticker', { file: 'stickers/a.webp', media_type: 'sticker', sticker_emoji: '😀' }, `said sticker user9 ${T} <a.webp>`],
    ['a song', { file: 'files/a.mp3', file_name: 'a.mp3', media_type: 'audio_file', performer: 'P', title: 'T' }, `said audio user9 ${T} <P – T>`],
    ['a poll in pieces', { poll: { question: ['q', { type: 'bold', text: '?' }], answers: [{ text: 'a' }, { text: ['b', { type: 'italic', text: 'c' }] }] } }, `said poll user9 ${T} "q?\\na\\nbc"`],
    ['a list of things to do', { todo_list: { title: 't', answers: [{ text: 'x' }] } }, `said todo-list user9 ${T} "t\\nx"`],
    ['a place without a point', { location_information: null, place_name: 'P' }, `said location user9 ${T}`],
    ['a contact', { contact_information: { first_name: 'A', last_name: 'B', phone_number: '1' } }, `said contact-card user9 ${T} <A B>`],
    ['an invoice written twice', { text: 'pay', invoice_information: '{"title":"Boots"}' }, `said invoice user9 ${T} "pay" <Boots>`],
    ['an invoice that is broken', { text: 'pay', invoice_information: '{"title":' }, `said invoice user9 ${T} "pay"`],
    ['somebody with an old number', { text: 'a', from_id: 9 }, `said message user9 ${T} "a"`],
    ['an account that is gone', { text: 'a', from: null }, `said message user9 ${T} "a"`],
    ['an admin who speaks as the group', { text: 'a', from_id: 'channel500' }, `said message channel500 ${T} "a"`],
  ])('%s', async (_name, more, expected) => {
    expect(await lines('private_supergroup', said('user9', more))).toEqual([expected])
  })

  test('of channels are said by the channel, whatever the id of their author was before 2021', async () => {
    const [post, old] = [said('channel500', { text: 'a', author: 'Sig' }), said('', { text: 'b', from_id: 500 })]
    const expected = [`said message channel500 ${T} "a"`, `said message channel500 ${T} "b"`]
    expect(await lines('public_channel', post, old)).toEqual(expected)
    expect(await lines('private_channel', post, old)).toEqual(expected)
  })

  test('of a group that became a supergroup keep their negative numbers apart', async () => {
    const items = await read(telegram, 'result.json', file([chat('private_supergroup', [{ ...said('user9', { text: 'a' }), id: -999_999_999 }, { ...said('user9', { text: 'b' }), id: 999_999_999 }])]))
    expect(Array.isArray(items) ? items.flatMap((item) => (item.type === 'activity' ? [item.key] : [])) : items).toEqual(['channel500/-999999999', 'channel500/999999999'])
  })
})

test('every kind of chat and every part is read, ticked or not', async () => {
  const one = (type: string, id: number) => chat(type, [said('user9', { text: type })], id)
  const types = ['saved_messages', 'replies', 'verification_codes', 'personal_chat', 'bot_chat', 'private_group', 'private_supergroup', 'public_supergroup']
  const items = await read(telegram, 'result.json', { 'result.json': JSON.stringify({ chats: { about: '…', list: types.map((type, index) => one(type, index)) }, left_chats: { about: '…', list: [one('private_supergroup', 99)] } }) })
  expect(Array.isArray(items) ? items.flatMap((item) => (item.type === 'channel' ? [`${item.key} ${item.kind}`] : [])) : items).toEqual([
    'user0 self', 'user1 direct', 'user2 direct', 'user3 direct', 'user4 direct', 'chat5 group', 'channel6 group', 'channel7 group', 'channel99 group',
  ])
  expect(await readLines(telegram, 'result.json', { 'result.json': '{"about":"…","chats":{"about":"…","list":[]}}' })).toEqual([])
  expect(await read(telegram, 'other.json', { 'other.json': '{"about":"…","chats":{"about":"…","list":[]}}' })).toBe(undefined)
})

describe('files that are no plain JSON', () => {
  const text = '{"name":"N","type":"personal_chat","id":500,"messages":[{"id":1,"type":"message","date":"2024-10-02T08:00:00","date_unixtime":"1727848800","from":"N","from_id":"user500","text":"a\\x0Cb","text":"c\\x0Cd \\\\x0C"}]}'
  test('have control characters as \\x0C, and of two equal keys the last', async () => {
    expect(await readLines(telegram, 'result.json', { 'result.json': text })).toEqual([`said message user500 ${T} "c\\fd \\\\x0C"`])
    expect(await readLines(telegram, 'result.json', { 'result.json': `\ufeff${text}` }, { chunk: 1 })).toEqual([`said message user500 ${T} "c\\fd \\\\x0C"`])
  })

  test('are refused with their reason when an editor saved them as UTF-16', async () => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
    expect(await read(telegram, 'result.json', { 'result.json': bytes })).toBe('wrong-encoding')
    expect(await read(telegram, 'result.json', { 'result.json': Buffer.from(bytes).swap16() })).toBe('wrong-encoding')
    expect(await read(telegram, 'notes.json', { 'notes.json': Buffer.from('\ufeff{"name":"N"}', 'utf16le') })).toBe(undefined)
  })

  test('give what is whole before they break off, wherever that is', async () => {
    for (let end = 120; end < text.length; end += 1) {
      expect(await readLines(telegram, 'result.json', { 'result.json': text.slice(0, end) })).toEqual(end < text.length - 2 ? ['problem json-truncated'] : [`said message user500 ${T} "c\\fd \\\\x0C"`, 'problem json-truncated'])
    }
  })
})

test('ids without quotes are put right wherever they stand, and nothing else is', () => {
  const quoted = (text: string): unknown => JSON.parse(quoteBareIds(text) ?? 'null')
  expect([
    quoted('{"text":[{"document_id": (File unavailable, please try again later), "type":"custom_emoji"},"a \\"document_id\\": x"]}'),
    quoted('{"reactions":[{"document_id":video_files\\sticker (4).webm\n},{"document_id": 5368},{"document_id":null},{"document_id":"a.webm"}]}'),
    quoteBareIds('{"document_id": 5368, "text": "{\\"document_id\\": x}"}'),
    quoteBareIds('{"document_id": {"a": [x]}}'),
  ]).toEqual([
    { text: [{ document_id: '(File unavailable, please try again later)', type: 'custom_emoji' }, 'a "document_id": x'] },
    { reactions: [{ document_id: 'video_files\\sticker (4).webm' }, { document_id: 5368 }, { document_id: null }, { document_id: 'a.webm' }] },
    undefined, undefined,
  ])
})

test('a list of chats is read without the export around it', async () => {
  const list = [chat('personal_chat', [said('user500', { text: 'hi' })])]
  const row = [`said message user500 ${T} "hi"`]
  for (const whole of [{ chats: { list } }, { left_chats: { list } }, { chats: list }, { list }, list]) {
    expect(await readLines(telegram, 'result.json', { 'result.json': JSON.stringify(whole) })).toEqual(row)
    expect(await readLines(telegram, 'chats.json', { 'chats.json': JSON.stringify(whole) })).toEqual(row)
  }
  expect(await read(telegram, 'result.json', { 'result.json': '[{"messages":[{"id":1}]},{"list":[]}]' })).toBe(undefined)
})

test('bots, channels and Telegram are no people, and an account that is gone is one of its chat', async () => {
  const bare = (text: string) => ({ type: 'message', from: null, text })
  const items = await read(telegram, 'result.json', file([
    chat('bot_chat', [said('user500'), said('user7002')]), chat('public_channel', [said('channel501'), bare('post')], 501), chat('private_supergroup', [said('user9'), said('channel502'), bare('a')], 502),
    chat('private_group', [bare('b'), said('user777000')], 503),
  ]))
  const found = (Array.isArray(items) ? (items as readonly Item[]) : [])
  expect(found.flatMap((item) => (item.type === 'identifier' && item.value !== 'user7002' ? [`${item.value} ${item.kind}`] : []))).toEqual([
    'user500 service', 'channel501 service', 'user9 account', 'channel502 service', 'deleted/channel502 account', 'deleted/chat503 account', 'user777000 service',
  ])
  expect(found.flatMap((item) => (item.type === 'activity' ? [item.actor] : []))).toEqual(['user500', 'user7002', 'channel501', 'channel501', 'user9', 'channel502', 'deleted/channel502', 'deleted/chat503', 'user777000'])
})

test('a quotation mark that is not escaped loses its message and no other', async () => {
  const message = (id: number, text: string) => `\n  {\n   "id": ${id},\n   "type": "message",\n   "date_unixtime": "1727848800",\n   "date": "2024-10-02T08:00:00",\n   "from_id": "user9",\n   "text": "${text}"\n  }`
  const texts = ['a', 'an odd " mark', 'b [', '{ "x', 'c \\"d\\"', 'e "y" z', 'f']
  const text = `{\n "name": "N",\n "type": "personal_chat",\n "id": 500,\n "messages": [${texts.map((one, index) => message(index + 1, one)).join(',')}\n ]\n}\n`
  const expected = ['problem json-syntax', 'problem json-syntax', 'problem json-syntax', ...['a', 'b [', 'c \\"d\\"', 'f'].map((one) => `said message user9 ${T} "${one}"`)]
  expect((await readLines(telegram, 'result.json', { 'result.json': text })).toSorted()).toEqual(expected.toSorted())
  expect((await readLines(telegram, 'result.json', { 'result.json': text }, { chunk: 7 })).toSorted()).toEqual(expected.toSorted())
})

test('an hour that clocks showed twice is read in the order of the messages', async () => {
  const at = (date: string, more: object = {}) => ({ ...said('user500', { text: 'a' }), date, date_unixtime: undefined, ...more })
  const dates = ['2021-10-31T02:30:00', '2021-10-31T02:10:00', '2021-10-31T02:20:00', '2021-10-31T03:00:00', '2021-10-31T02:59:00', '2021-06-01T10:00:00']
  const read = async (chats: readonly unknown[]) => (await readLines(telegram, 'result.json', file(chats), { timeZone: 'Europe/Berlin' })).map((line) => line.split(' ')[3])
  expect(await read([chat('personal_chat', dates.map((date) => at(date)))])).toEqual([
    '2021-10-31T00:30:00Z', '2021-10-31T01:10:00Z', '2021-10-31T01:20:00Z', '2021-10-31T02:00:00Z', '2021-10-31T01:59:00Z', '2021-06-01T08:00:00Z',
  ])
  // Another chat begins anew.
  expect(await read([chat('personal_chat', [at('2021-10-31T02:30:00')]), chat('personal_chat', [at('2021-10-31T02:10:00')], 501)])).toEqual(['2021-10-31T00:30:00Z', '2021-10-31T00:10:00Z'])
})

test('a photo that is null is none', async () => {
  expect(await lines('personal_chat', said('user500', { text: 'a', photo: null }))).toEqual([`said message user500 ${T} "a"`])
})
