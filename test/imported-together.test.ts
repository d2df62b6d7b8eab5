/** Archives of one person that are imported one after the other into one store, through the whole import. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { pack } from 'tar-stream'
import { buffer } from 'node:stream/consumers'
import { openStore } from '../db/open.ts'
import type { Store } from '../db/store.ts'
import { runImport } from '../electron/import-job.ts'
import { smallZip } from './small-zip.ts'

let folder = ''
let store: Store = openStore({ file: ':memory:' })
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'together-'))
  store = openStore({ file: ':memory:' })
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true })
})

/** Writes a file below the folder and gives the path of its first part. */
function write(path: string, content: string | Uint8Array): string {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
  return path.split('/')[0] ?? path
}

/** Imports each path as an archive of its own. */
async function importAll(paths: readonly string[], owners: readonly string[] = []): Promise<void> {
  for (const path of paths) {
    await runImport(
      { file: ':memory:', paths: [join(folder, path)], sample: null, timeZone: 'UTC', owners, addedAt: 0 },
      { store, signal: new AbortController().signal, progress: () => undefined },
    )
  }
}

/** New rows, rows that were there, owner, and files read, unused, unknown and failed, of each archive. */
const accounts = () => store.archives().map(({ importer, owner, account }) =>
  [importer, account.activities, account.duplicates, owner === null ? null : `${owner.name} ${owner.how}`, Object.values(account.files).join(' ')])

const chat = (other: string, from: number, to: number) => Array.from({ length: to - from }, (_, index) => {
  const number = from + index
  return `${String(13 + Math.floor(number / 10)).padStart(2, '0')}/03/2024, 10:${String(10 + number % 10)} - ${number % 2 === 0 ? 'Omar' : other}: words ${number} with ${other}\n`
}).join('')

it('three chats without a name belong to who is in all of them', async () => {
  await importAll([write('a.txt', chat('Ines', 0, 10))])
  expect(accounts()).toEqual([['whatsapp', 10, 0, null, '1 0 0 0']])
  await importAll([write('b.txt', chat('Lea', 0, 10)), write('c.txt', chat('Kim', 0, 10))])
  const row = ['whatsapp', 10, 0, 'Omar only-in-all-threads', '1 0 0 0']
  expect(accounts()).toEqual([row, row, row])
  expect(store.countPeople()).toBe(4)
})

it('the same words to two people in the same minute are two messages, and in two exports of one nameless chat one', async () => {
  const wish = (other: string, more = '') => `31/12/2024, 23:59 - Omar: Happy new year\n31/12/2024, 23:59 - ${other}: and you\n${more}`
  await importAll([
    write('a/_chat.txt', wish('Ines')), write('b/_chat.txt', wish('Lea')), write('c/_chat.txt', wish('Ines', '01/01/2025, 10:00 - Ines: up?\n')),
  ])
  const how = 'Omar only-in-all-threads'
  expect(accounts()).toEqual([['whatsapp', 2, 0, how, '1 0 0 0'], ['whatsapp', 2, 0, how, '1 0 0 0'], ['whatsapp', 1, 2, how, '1 0 0 0']])
})

it('an older and a newer export of a chat share what is in both, in whatever they came', async () => {
  const tar = pack()
  tar.entry({ name: 'd/WhatsApp Chat with Ines.txt' }, chat('Ines', 5, 30))
  tar.finalize()
  const inner = smallZip({ '_chat.txt': chat('Ines', 0, 30), 'IMG-20240313-WA0001.jpg': 'x' })
  await importAll([
    write('WhatsApp Chat with Ines.txt', chat('Ines', 0, 20)), write('WhatsApp Chat with Ines (1).txt', chat('Ines', 10, 30)), write('t.tar.gz', gzipSync(await buffer(tar))),
    write('outer.zip', smallZip({ 'WhatsApp Chat - Ines.zip': inner })),
  ])
  expect(accounts()).toEqual([
    ['whatsapp', 20, 0, 'Omar stated', '1 0 0 0'], ['whatsapp', 10, 10, 'Omar stated', '1 0 0 0'], ['whatsapp', 0, 25, 'Omar stated', '1 0 0 0'], ['whatsapp', 0, 30, 'Omar stated', '1 1 0 0'],
  ])
})

const message = (id: number, from: string) => ({ id, type: 'message', date: '2024-10-02T08:00:00', date_unixtime: '1727848800', from, from_id: from === 'Bo' ? 'user7002' : 'user7001', text: `words ${id}`, text_entities: [] })
const talk = (id: number, type: string, count: number) => ({ name: 'N', type, id, messages: Array.from({ length: count }, (_, index) => message(index + 1, index % 2 === 0 ? 'Ada' : 'Bo')) })

it('a chat of Telegram that is also in the full export adds what is new, and a group learns its owner from it', async () => {
  const person = { user_id: 7002, first_name: 'Bo', last_name: '', phone_number: '+00 0', username: '@bo', bio: '' }
  const contacts = { about: '…', list: [{ user_id: 7001, first_name: 'Ada', last_name: '', phone_number: '+00 1', date: '2020-01-01T00:00:00' }] }
  const full = { about: '…', personal_information: person, contacts, chats: { about: '…', list: [talk(7001, 'personal_chat', 6)] } }
  await importAll([
    write('group/result.json', JSON.stringify(talk(5, 'private_supergroup', 4))), write('full/result.json', JSON.stringify(full)), write('single/result.json', JSON.stringify(talk(7001, 'personal_chat', 9))),
  ])
  expect(accounts()).toEqual([['telegram', 4, 0, 'Bo stated', '1 0 0 0'], ['telegram', 6, 0, 'Bo stated', '1 0 0 0'], ['telegram', 3, 6, 'Bo stated', '1 0 0 0']])
  expect(store.countPeople()).toBe(2)
})

const ytd = (name: string, rows: readonly unknown[], part = 0) => `window.YTD.${name}.part${part} = ${JSON.stringify(rows, null, 2)}`
const post = (id: number) => ({ tweet: { id_str: String(id), full_text: `post ${id}`, created_at: 'Wed Nov 23 08:00:00 +0000 2022' } })
const account = ytd('account', [{ account: { username: 'lin', accountId: '11', accountDisplayName: 'Lin' } }])

it('a large archive of X in two zips is one person\'s, though the second does not say whose', async () => {
  await importAll([
    write('1.zip', smallZip({ 'data/account.js': account, 'data/tweets.js': ytd('tweets', [post(1), post(2)]), 'data/tweets_media/1.jpg': 'x' })),
    write('2.zip', smallZip({ 'data/tweets-part1.js': ytd('tweets', [post(2), post(3)], 1), 'data/new-of-next-year.js': ytd('new', []) })),
  ])
  expect(accounts()).toEqual([['x', 2, 0, 'Lin profile', '2 1 0 0'], ['x', 1, 1, null, '1 0 1 0']])
  expect(store.archivesWithoutOwner()).toEqual([])
  expect(store.countPeople()).toBe(1)
})

it('a folder of several platforms is one archive for each, and every file is accounted for in each', async () => {
  write('mix/WhatsApp Chat with Ines.txt', chat('Ines', 0, 10))
  write('mix/tg/result.json', JSON.stringify(talk(7001, 'personal_chat', 4)))
  write('mix/x/data/account.js', account)
  write('mix/x/data/tweets.js', ytd('tweets', [post(1)]))
  write('mix/notes.md', 'x')
  await importAll(['mix'])
  expect(accounts()).toEqual([['x', 1, 0, 'Lin profile', '2 2 1 0'], ['telegram', 4, 0, 'Bo stated', '1 3 1 0'], ['whatsapp', 10, 0, 'Omar stated', '1 3 1 0']])
})

it('files of noise, and ones cut off, leave the others as they are', async () => {
  const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index * index * 31 + index * 7) % 256)
  const zip = smallZip({ '_chat.txt': chat('Ines', 0, 10) })
  await importAll([
    write('noise/result.json', noise), write('WhatsApp Chat with Zed.txt', noise), write('_chat.txt', ''), write('cut.zip', zip.subarray(0, zip.length - 40)), write('WhatsApp Chat with Ines.txt', chat('Ines', 0, 10)),
  ])
  expect(accounts()).toEqual([['whatsapp', 10, 0, 'Omar stated', '1 0 0 0']])
})

it('a damaged file beside a chat does not hide the chat, and a damaged chat is told', async () => {
  const damaged = (files: Record<string, string>, victim: string) => {
    const bytes = Buffer.from(smallZip(files, { deflate: true }))
    const at = bytes.indexOf(victim) + victim.length
    bytes.fill(0xff, at, at + 12)
    return bytes
  }
  const json = JSON.stringify(talk(7001, 'personal_chat', 4))
  await importAll([
    write('w.zip', damaged({ 'a.txt': chat('nobody', 0, 30).replaceAll('/', ''), 'WhatsApp Chat with Ines.txt': chat('Ines', 0, 10) }, 'a.txt')),
    write('v.zip', damaged({ 'WhatsApp Chat with Al.txt': chat('Al', 0, 10), 'WhatsApp Chat with Ines.txt': chat('Ines', 10, 20) }, 'WhatsApp Chat with Al.txt')),
    write('t.zip', damaged({ 'a.json': '{"a":1}'.repeat(60), 'b/result.json': json }, 'a.json')),
    write('u.zip', damaged({ 'a/result.json': json, 'b/result.json': json }, 'a/result.json')),
    write('n.zip', damaged({ 'WhatsApp Chat with Al.txt': chat('Al', 0, 10) }, 'WhatsApp Chat with Al.txt')),
  ])
  expect(accounts()).toEqual([
    ['whatsapp', 10, 0, 'Omar stated', '1 0 0 1'], ['whatsapp', 10, 0, 'Omar stated', '1 0 0 1'], ['telegram', 4, 0, 'Bo stated', '1 0 0 1'], ['telegram', 0, 4, 'Bo stated', '1 0 0 1'],
  ])
})
