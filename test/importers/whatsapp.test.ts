import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { pack } from 'tar-stream'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ActivityItem, ImportOptions, Item } from '../../importers/importer.ts'
import { openInput } from '../../importers/open-input.ts'
import type { Input } from '../../importers/input.ts'
import whatsapp from '../../importers/sources/whatsapp.ts'
import { decideOrder, type OrderHints } from '../../importers/whatsapp/date-order.ts'
import { newHeader, readHeader } from '../../importers/whatsapp/header.ts'
import { hourOfDay } from '../../importers/whatsapp/day-half.ts'
import { memoryInput } from '../memory-input.ts'
import { smallZip } from '../small-zip.ts'

const OPTIONS: ImportOptions = { timeZone: 'UTC', owners: [] }

async function readInput(input: Input, options: ImportOptions = OPTIONS): Promise<Item[] | undefined> {
  const match = await whatsapp.identify(input)
  if (match === undefined || 'refused' in match) return undefined
  const items: Item[] = []
  for await (const batch of whatsapp.extract(input, match, options)) items.push(...batch)
  return items
}

const readText = (text: string | Uint8Array, name = 'WhatsApp Chat with Ines.txt', options = OPTIONS): Promise<Item[] | undefined> =>
  readInput(memoryInput(name, { [name]: text }), options)

const activities = (items: readonly Item[] | undefined): ActivityItem[] => (items ?? []).filter((item) => item.type === 'activity')
const wallClock = (item: ActivityItem): string => new Date(item.at ?? Number.NaN).toISOString().slice(0, 19)

/** Date groups, hour of 24, minute, second and what follows, or undefined. */
function headerOf(line: string): unknown[] | undefined {
  const header = newHeader()
  if (!readHeader(line, header)) return undefined
  return [header.first, header.second, header.third, hourOfDay(header.hour, header.half), header.minute, header.second60, line.slice(header.rest)]
}

describe('headers', () => {
  test('come in all shapes that were seen', () => {
    const shapes: readonly (readonly [string, readonly unknown[]])[] = [
      ['12/9/20, 23:55 - X: a', [12, 9, 20, 23, 55, -1, 'X: a']],
      ['1/4/23, 7:02\u202fPM - X: a', [1, 4, 23, 19, 2, -1, 'X: a']],
      ['20/6/2017 8:28 p. m. - X: a', [20, 6, 2017, 20, 28, -1, 'X: a']],
      ['20/6/2017 8:28 p.\u00a0m. - X: a', [20, 6, 2017, 20, 28, -1, 'X: a']],
      ['03.08.21, 12:30 - X: a', [3, 8, 21, 12, 30, -1, 'X: a']],
      ['2020-01-15, 12:01 - X: a', [2020, 1, 15, 12, 1, -1, 'X: a']],
      ['2022/12/14, 13:34. - X: a', [2022, 12, 14, 13, 34, -1, 'X: a']],
      ['13.6.2018 klo 21.25.15 - X: a', [13, 6, 2018, 21, 25, 15, 'X: a']],
      ['13.06.18 21.25.15: X: a', [13, 6, 18, 21, 25, 15, 'X: a']],
      ['2024/12/01, 10:04 pm - X: a', [2024, 12, 1, 22, 4, -1, 'X: a']],
      ['[29.01.18, 12:24:03] X: a', [29, 1, 18, 12, 24, 3, 'X: a']],
      ['[12/27/20, 18:51:14] X: a', [12, 27, 20, 18, 51, 14, 'X: a']],
      ['[31/12/2022 11:40:26] X: a', [31, 12, 2022, 11, 40, 26, 'X: a']],
      ['[2024/10/31 15:50:46] X: a', [2024, 10, 31, 15, 50, 46, 'X: a']],
      ['[2024/10/31 下午3:50:46] X: a', [2024, 10, 31, 15, 50, 46, 'X: a']],
      ['[5.05.2017 18:01:12] X: a', [5, 5, 2017, 18, 1, 12, 'X: a']],
      ['[12.3.2022 klo 14.08.18] X: a', [12, 3, 2022, 14, 8, 18, 'X: a']],
      ['2024/10/31 下午3:50 - X: a', [2024, 10, 31, 15, 50, -1, 'X: a']],
      ['[09/10/22 11:37:00 p.m.] X: a', [9, 10, 22, 23, 37, 0, 'X: a']],
      ['[2022. 03. 05. 오후 9:04:11] X: a', [2022, 3, 5, 21, 4, 11, 'X: a']],
      ['05/03/2024 à 21:04 - X: a', [5, 3, 2024, 21, 4, -1, 'X: a']],
      ['05/03/2024 pukul 21.04 - X: a', [5, 3, 2024, 21, 4, -1, 'X: a']],
      ['5/3/24, 9:04 ÖS - X: a', [5, 3, 24, 21, 4, -1, 'X: a']],
      ['2022. 12. 14. de. 9:34 - X: a', [2022, 12, 14, 9, 34, -1, 'X: a']],
      ['٥/٣/٢٠٢٤، ٩:٠٤ م - X: a', [5, 3, 2024, 21, 4, -1, 'X: a']],
      ['۲۰۲۴/۳/۵،\u200f ۹:۰۴ ب.ظ - X: a', [2024, 3, 5, 21, 4, -1, 'X: a']],
      ['०५/०३/२०२४, ९:०४ अपराह्न - X: a', [5, 3, 2024, 21, 4, -1, 'X: a']],
      ['০৫/০৩/২০২৪, ৯:০৪ PM - X: a', [5, 3, 2024, 21, 4, -1, 'X: a']],
      ['5/3/24, 9:04 μ.μ. - X: a', [5, 3, 24, 21, 4, -1, 'X: a']],
      ['5/3/24, 12:04 SA - X: a', [5, 3, 24, 0, 4, -1, 'X: a']],
      ['5/3/24, 12:04 PTG - X: a', [5, 3, 24, 12, 4, -1, 'X: a']],
      ['\ufeff\u200e[5.3.24, 21:04:11] X: a', [5, 3, 24, 21, 4, 11, 'X: a']],
      ['5/3/24, 23:04 PM - X: a', [5, 3, 24, 23, 4, -1, 'X: a']],
      ['[2024/3/5 凌晨12:04:11] X: a', [2024, 3, 5, 0, 4, 11, 'X: a']],
      ['[2024/3/5 中午12:04:11] X: a', [2024, 3, 5, 12, 4, 11, 'X: a']],
      ['05/03/24, 21:04 – X: a', [5, 3, 24, 21, 4, -1, 'X: a']],
    ]
    expect(shapes.map(([line]) => [line, headerOf(line)])).toEqual(shapes)
  })

  test('are not seen in other lines, nor in what other messengers write', () => {
    const others = [
      '', ' ', 'hello', '2024.03.05 Tuesday', '21:04\tIna\thello', '[Ina] [오후 9:04] hello', '2024년 3월 5일 오후 9:04, Ina : hello', '2024. 3. 5. 오후 9:04, Ina : hello',
      '2024-03-05 21:04:11 Ina(12345)', '5/3/24', '12:30 - lunch', '[5/3/24] hello', '1/2/3/4, 21:04 - x', '05/03/24, 21:04', '05/03/24, 25:04 - x', '05/03/24, 21:64 - x',
      '[05.03.24, 21:04:11 X: a', '3.5.7 beta - X: y', '+49 151 1234567', 'Mar 5, 2024 at 9:04 PM, Ina : hello', '05/03/24 twenty past nine - x',
    ]
    expect(others.filter((line) => headerOf(line) !== undefined)).toEqual([])
  })

  test('are read in a time that does not grow with what follows them', () => {
    const pumps = ['1/', '[', '1', ' ', '.', ': ', '\u200e', '1/1/24, 1:1', 'a', '下'].map((part) => part.repeat(Math.ceil(100_000 / part.length)))
    for (const pump of pumps) for (const line of [pump, `[${pump}`, `5/3/24, ${pump}`, `5/3/24, 9:04 ${pump}`]) expect(headerOf(line)?.length ?? 7).toBe(7)
  })
})

describe('date order', () => {
  const hints: OrderHints = { firstDigits: 2, thirdDigits: 2, separator: '/', isPadded: true, hasHalves: false, language: undefined }
  const dates = (text: string): { first: number; second: number; third: number }[] => text.split(' ').map((date) => {
    const [first = 0, second = 0, third = 0] = date.split('/').map(Number)
    return { first, second, third }
  })
  const decide = (text: string, more: Partial<OrderHints> = {}): readonly string[] => decideOrder(dates(text), { ...hints, ...more }, Date.UTC(2025, 0, 1))

  test('is told by a year of four digits in front, and by numbers over twelve', () => {
    expect([decide('2024/3/5', { firstDigits: 4 }), decide('1/3/24 13/3/24'), decide('3/1/24 3/13/24'), decide('24/3/13 24/3/14')]).toEqual([['ymd'], ['dmy'], ['mdy'], ['ymd']])
  })

  test('is told by the order of the messages and by what changes more often', () => {
    expect([decide('1/2/24 2/2/24 3/2/24'), decide('2/1/24 2/2/24 2/3/24'), decide('10/9/24 11/9/24 9/10/24'), decide('1/12/24 2/12/24')]).toEqual([['dmy'], ['mdy'], ['dmy'], ['dmy']])
  })

  test('is told by dates that had not come yet, and by the first year of WhatsApp', () => {
    expect([decide('1/12/24'), decideOrder(dates('1/12/24'), hints, Date.UTC(2024, 0, 20)), decide('5/5/10')]).toEqual([['dmy', 'mdy'], ['mdy'], ['dmy', 'mdy']])
  })

  test('is told by when the file was last changed, where nothing in it tells', () => {
    const changed = (text: string, modified: number) => decideOrder(dates(text), hints, Date.UTC(2025, 0, 1), modified)
    expect([
      changed('5/2/24', Date.UTC(2024, 1, 6)), changed('2/5/24', Date.UTC(2024, 1, 6)), changed('5/2/24', Date.UTC(2024, 5, 1)), changed('5/2/24', Date.UTC(2001, 0, 1)),
      changed('1/2/24 2/2/24 3/2/24', Date.UTC(2024, 0, 20)), changed('5/2/24', Date.UTC(2030, 0, 1)),
    ]).toEqual([['dmy'], ['mdy'], ['dmy', 'mdy'], ['dmy', 'mdy'], ['dmy'], ['dmy', 'mdy']])
  })

  test('is told by the time of a file on disk, in a folder, in a zip and in a tar', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'chat-'))
    try {
      const [text, changed] = ['05/02/24, 21:04 - Ines: one\n05/02/24, 21:05 - Omar: two\n', new Date('2024-02-06T12:00:00Z')]
      const file = join(folder, 'c.txt')
      writeFileSync(file, text)
      utimesSync(file, changed, changed)
      const zip = Buffer.from(smallZip({ 'c.txt': text }))
      zip.writeUInt16LE((44 << 9) | (2 << 5) | 6, zip.indexOf('PK\u0001\u0002', 0, 'latin1') + 14)
      writeFileSync(join(folder, 'c.zip'), zip)
      const tar = pack()
      tar.entry({ name: 'c.txt', mtime: changed }, text)
      tar.finalize()
      writeFileSync(join(folder, 'c.tar'), await buffer(tar))
      mkdirSync(join(folder, 'below'))
      renameSync(file, join(folder, 'below/c.txt'))
      for (const name of ['below/c.txt', 'below', 'c.zip', 'c.tar']) {
        expect([name, activities(await readInput(await openInput(join(folder, name)))).map(wallClock)]).toEqual([name, ['2024-02-05T21:04:00', '2024-02-05T21:05:00']])
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('is told by separators, American habits and the language, and else left open', () => {
    expect([
      decide('1/2/24', { separator: '.' }), decide('1/2/24', { isPadded: false, hasHalves: true }), decide('1/2/24', { language: 'de' }), decide('1/2/24', { language: 'en' }),
      decide('10/11/12', { language: 'zh' }),
    ]).toEqual([['dmy'], ['mdy'], ['dmy'], ['dmy', 'mdy'], ['ymd']])
  })

  test('of a generated chat is found whatever it is written in', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 4000 }), fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 40, maxLength: 80 }), fc.constantFrom('dmy', 'mdy', 'ymd'), (start, steps, order) => {
      let at = Date.UTC(2010, 0, 1) + start * 86_400_000
      const written = steps.map((days) => {
        at += days * 86_400_000
        const [year, month, day] = [new Date(at).getUTCFullYear() - 2000, new Date(at).getUTCMonth() + 1, new Date(at).getUTCDate()]
        return order === 'dmy' ? { first: day, second: month, third: year } : order === 'mdy' ? { first: month, second: day, third: year } : { first: year, second: month, third: day }
      })
      expect(decideOrder(written, hints, Date.UTC(2025, 0, 1))).toEqual([order])
    }), { numRuns: 300 })
  })

  test('that is open is asked for, and the answer is taken', async () => {
    const text = '03/05/24, 21:04 - Ines: one\n03/05/24, 21:05 - Omar: two\n'
    expect(await readText(text)).toEqual([{
      type: 'question', code: 'dates-ambiguous', path: 'WhatsApp Chat with Ines.txt', written: '03/05/24',
      choices: [{ order: 'dmy', date: '2024-05-03' }, { order: 'mdy', date: '2024-03-05' }],
    }])
    expect(activities(await readText(text, undefined, { ...OPTIONS, dateOrder: 'mdy' })).map(wallClock)).toEqual(['2024-03-05T21:04:00', '2024-03-05T21:05:00'])
  })

  test('is not asked for where every answer would be the same', async () => {
    expect(activities(await readText('1/1/21, 21:04 - Ines: one\n5/5/21, 21:05 - Omar: two\n')).map(wallClock)).toEqual(['2021-01-01T21:04:00', '2021-05-05T21:05:00'])
  })

  test('is told by the language of signs and names of files', async () => {
    const orders = async (line: string, name: string): Promise<string[]> => activities(await readText(`${line}\n`, name)).map(wallClock)
    expect(await Promise.all([
      orders('10/12/2024, 14:32 - Ines: <Médias omis>', '_chat.txt'), orders('10/12/2024, 14:32 - Ines: x', 'Discussion WhatsApp avec Ines.txt'), orders('10/12/2024, 14:32 - Ines: <Media omitted>', '_chat.txt'),
    ])).toEqual([['2024-12-10T14:32:00'], ['2024-12-10T14:32:00'], []])
  })

  test('counts Thai years from their own beginning', async () => {
    expect(activities(await readText('31/12/2566 21:04 - Ines: one\n')).map(wallClock)).toEqual(['2023-12-31T21:04:00'])
  })
})

describe('messages', () => {
  test('have keys that an overlapping export of the same chat gives again, and another chat does not', async () => {
    const lines = Array.from({ length: 60 }, (_, index) => `${String(13 + Math.floor(index / 10))}/03/24, 21:0${index % 3} - ${index % 2 === 0 ? 'Ines' : 'Omar'}: ${index % 4 === 0 ? 'ok' : `text ${index}`}`)
    const keysOf = async (from: number, to: number, name: string): Promise<string[]> => activities(await readText(lines.slice(from, to).join('\n'), name)).map(({ key }) => key)
    const [early, late, other] = [await keysOf(0, 40, 'WhatsApp Chat with Ines.txt'), await keysOf(20, 60, 'WhatsApp Chat with Ines (1).txt'), await keysOf(0, 60, 'WhatsApp Chat with Bo.txt')]
    expect(new Set([...early, ...late]).size).toBe(60)
    expect(early.filter((key) => other.includes(key))).toEqual([])
  })

  test('are the same with and without media', async () => {
    const without = await readText('13/03/24, 21:04 - Ines: <Media omitted>\nsunset\n13/03/24, 21:05 - Ines: <Media omitted>')
    const including = await readText('13/03/24, 21:04 - Ines: IMG-20240313-WA0001.jpg (file attached)\nsunset\n13/03/24, 21:05 - Ines: PTT-20240313-WA0002.opus (file attached)')
    expect(activities(including).map(({ key }) => key)).toEqual(activities(without).map(({ key }) => key))
    expect(activities(including).map(({ kind, text }) => [kind, text])).toEqual([['image', 'sunset'], ['voice-message', undefined]])
  })

  test('know the owner that the person names, by number too', async () => {
    const owners = async (owner: string): Promise<Item[]> => (await readText('13/03/24, 21:04 - Ines: a\n13/03/24, 21:04 - +44 7700 900123: b\n13/03/24, 21:04 - Bo: c', '_chat.txt', { ...OPTIONS, owners: [owner] }) ?? [])
      .filter((item) => item.type === 'owner')
    expect(await owners('nobody')).toEqual([])
    expect(await owners('INES ')).toEqual([{ type: 'owner', actor: 'Ines', name: 'Ines', how: 'asked' }])
    expect(await owners('+447700900123')).toEqual([{ type: 'owner', actor: '+44 7700 900123', name: '+44 7700 900123', how: 'asked' }])
  })

  test('do not hold the notice about encryption, even under somebody\'s name', async () => {
    const items = await readText('2024/12/01, 10:04 pm - Ines: Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them.\n2024/12/01, 10:05 pm - Bo: hi')
    expect((items ?? []).filter((item) => item.type === 'activity' || item.type === 'skipped').map((item) => item.type)).toEqual(['skipped', 'activity'])
  })

  test('of people whose names sound like the app are theirs', async () => {
    const names = ['Community Garden', 'Admin', 'Mom (new number)', 'O\'Neil', 'A', '😀', 'Bob - work', '李:雷']
    const items = activities(await readText(names.map((name, index) => `${13 + index}/03/24, 21:04 - ${name}: x`).join('\n')))
    expect(items.map(({ actor }) => actor)).toEqual(names)
  })

  test('of a group with a title that only the app speaks for are its members\'', async () => {
    const items = await readText(['Trip: \u200eYou created this group', 'Trip: \u200eSome notice in words that nobody knows', 'Ines: hi', 'Bo: ho'].map((line, index) => `[${13 + index}.03.24, 21:04:11] ${line}`).join('\r\n'), '_chat.txt')
    expect((items ?? []).map((item) => (item.type === 'activity' ? item.actor : item.type === 'channel' ? item.name : item.type))).toEqual(['skipped', 'skipped', 'identifier', 'Ines', 'identifier', 'Bo', 'Trip', 'note'])
  })

  test('of two people are told apart by the name of the file, whatever signs it lost', async () => {
    const items = await readText('13/03/24, 21:04 - Dr/ Who?: a\n14/03/24, 21:04 - Bo: b', 'WhatsApp Chat with Dr_ Who_.txt')
    expect((items ?? []).filter((item) => item.type === 'owner')).toEqual([{ type: 'owner', actor: 'Bo', name: 'Bo', how: 'stated' }])
  })

  test('of more authors than any group has are all read', async () => {
    const lines = Array.from({ length: 60_000 }, (_, index) => `13/03/24, 21:04 - Name ${index}: x`)
    expect(new Set(activities(await readText(lines.join('\n'))).map(({ actor }) => actor)).size).toBe(60_000)
  })

  test('of many chats in one folder are each read under their own name', async () => {
    const items = await readInput(memoryInput('chats', { 'WhatsApp Chat with A.txt': '13/03/24, 21:04 - A: one', 'WhatsApp Chat - B/_chat.txt': '[13/03/24, 21:04:00] B: two', 'notes.txt': 'buy milk' }))
    expect((items ?? []).filter((item) => item.type === 'channel').map(({ name }) => name)).toEqual(['A', 'B'])
    expect(activities(items).map(({ text, channel }) => [text, channel])).toEqual([['one', 'A'], ['two', 'B']])
  })

  test('of an old chat pasted into a message stay in it, but a file put together from two is read whole', async () => {
    const old = Array.from({ length: 30 }, (_, index) => `${String(index % 3 + 13)}/03/20, 10:${String(index + 10)} - Old: line ${index}`)
    const pasted = ['13/03/24, 21:04 - Ines: look', ...old, '14/03/24, 21:05 - Omar: ha'].join('\n')
    expect(activities(await readText(pasted)).map(({ actor }) => actor)).toEqual(['Ines', 'Omar'])
    const merged = ['13/03/24, 21:04 - Ines: look', ...Array.from({ length: 20 }, () => old).flat()].join('\n')
    expect(activities(await readText(merged)).length).toBe(601)
  })

  test('of people whose name holds a colon are theirs', async () => {
    const lines = Array.from({ length: 12 }, (_, index) => `13/03/24, 21:${index + 10} - Dr: Who: line ${index}`)
    expect(new Set(activities(await readText(lines.join('\n'))).map(({ actor }) => actor))).toEqual(new Set(['Dr: Who']))
  })
})

describe('hostile files', () => {
  test('that are empty, binary or something else are not claimed', async () => {
    const files: readonly (string | Uint8Array)[] = [
      '', '\ufeff', '\n\n\n', new Uint8Array(5000).map((_, index) => (index * 7919) % 256), '{"name":"x","messages":[]}', '[LINE] Chat history with Ina\nSaved on: 2024/03/05\n\n2024/03/05(Tue)\n21:04\tIna\thello\n21:05\tBo\tyes\n',
      'KakaoTalk Chats with Ina\nDate Saved : 2024-03-05 21:04:11\n\n2024년 3월 5일 오후 9:04, Ina : hello\n2024년 3월 5일 오후 9:05, Bo : yes\n',
      '消息记录（此消息记录为文本格式，不支持重新导入）\n\n2024-03-05 21:04:11 Ina(12345)\nhello\n\n2024-03-05 21:05:11 Bo(12346)\nyes\n', 'x'.repeat(100_000),
    ]
    expect(await Promise.all(files.map((file) => readText(file, 'chat.txt')))).toEqual(files.map(() => undefined))
    expect(await readInput(memoryInput('chat.md', { 'chat.md': '[2024-03-05 21:04] Me: hello\n[2024-03-05 21:05] Ina: yes\n' }))).toBeUndefined()
  })

  test('with two lines are enough to be recognised', async () => {
    expect(activities(await readText('13/03/24, 21:04 - Ines: a\n13/03/24, 21:05 - Bo: b', 'x.txt')).length).toBe(2)
    expect(await readText('13/03/24, 21:04 - Ines: a\nand more', 'x.txt')).toBeUndefined()
  })

  test('in UTF-16, with a byte order mark, with CRLF or CR alone give the same messages', async () => {
    const text = '13/03/24, 21:04 - Ines: añ\n13/03/24, 21:05 - Bo: 你好\nzwei\n'
    const expected = activities(await readText(text)).map(({ key, text: said }) => [key, said])
    expect(expected.length).toBe(2)
    const variants = [Buffer.from(`\ufeff${text}`, 'utf16le'), Buffer.from(`\ufeff${text}`), text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r')]
    for (const variant of variants) expect(activities(await readText(variant)).map(({ key, text: said }) => [key, said])).toEqual(expected)
  })

  test('with long repetitions of any piece of the grammar are read', async () => {
    const pieces = [' ', '<', '>', ' (', ')', '\u200e', 'OPTION: x (1)', 'https://maps.google.com/?q=1.1,', ' omitted', '<attached: a.pdf>', 'a.jpg (', '.a', 'Ines added ', '"', ': ', ' <This message was edited>', '\u200e<edited>']
    const lines = pieces.flatMap((piece) => ['', '>', ')', ' (file attached)'].map((end) => `13/03/24, 21:04 - Ines: ${piece.repeat(Math.ceil(100_000 / piece.length))}${end}`))
    const items = await readText(lines.join('\n'))
    expect((items ?? []).filter((item) => item.type === 'activity' || item.type === 'skipped').length).toBe(lines.length)
  })

  test('with a line of 17 MiB are read', async () => {
    const text = `13/03/24, 21:04 - Ines: ${'é '.repeat(9 * 1024 * 1024)}\n13/03/24, 21:05 - Bo: b\n`
    const items = activities(await readInput(memoryInput('_chat.txt', { '_chat.txt': new TextEncoder().encode(text) }, 4 * 1024 * 1024)))
    expect(items.map(({ actor, position }) => [actor, position])).toEqual([['Ines', 1], ['Bo', 2]])
  })

  test('with a message that never ends keep its beginning', async () => {
    const line = `${'x'.repeat(16 * 1024 * 1024 - 10)}\n`
    const items = await readText(Buffer.from(`13/03/2024, 21:04 - Ines: a\n${line.repeat(5)}13/03/2024, 21:05 - Omar: b\n`))
    expect([activities(items).map(({ text }) => text?.length), (items ?? []).flatMap((item) => (item.type === 'problem' ? [item.code] : []))]).toEqual([[1 + 4 * line.length, 1], ['field-too-long']])
  })

  test('that are an encrypted backup are refused', async () => {
    expect(await whatsapp.identify(memoryInput('backup', { 'Databases/msgstore.db.crypt14': 'x' }))).toEqual({ refused: 'wrong-part', confidence: 0.9 })
  })

  test('of any soup of pieces never make it throw, and account for every header', async () => {
    const piece = fc.constantFrom('13/03/24, 21:04 - ', '[13.03.24, 21:04:11] ', 'Ines: ', 'Bo: ', '\u200e', '<', '>', '(file attached)', 'a.jpg ', 'POLL:', '\n', '\r\n', ': ', 'OPTION: x (1 vote)', '\u0000', '\ud800', '😀', 'https://maps.google.com/?q=1.5,2.5', 'omitted', ' image ', '<attached: x.pdf>', '3/4/24, 9:04 PM - ')
    await fc.assert(fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
      const items = await readText(`13/03/24, 21:00 - Ines: start\n${pieces.join('')}`)
      const rows = (items ?? []).filter((item) => item.type === 'activity' || item.type === 'skipped')
      expect(rows.length).toBeGreaterThan(0)
      expect(new Set(activities(items).map(({ key }) => key)).size).toBe(activities(items).length)
    }), { numRuns: 2000 })
  })
})

const corpus = new URL('../../../shared/corpora/naughty-strings/blns.json', import.meta.url)
test.skipIf(!existsSync(corpus))('reads naughty strings as names and as texts (skipped when the corpora are not beside the checkout)', async () => {
  const strings = (JSON.parse(readFileSync(corpus, 'utf8')) as string[]).filter((text) => text.trim() !== '' && !/[\r\n\u200e\u200f]/u.test(text))
  const texts = activities(await readText(strings.map((text) => `13/03/24, 21:04 - Ines: ${text}`).join('\n')))
  expect(texts.map(({ text }) => text)).toEqual(strings.map((text) => (text === 'null' ? undefined : text)))
  const names = activities(await readText(strings.map((_, index) => `13/03/24, 21:04 - Ines${index}: x`).join('\n')))
  expect(names.length).toBe(strings.length)
})

const samples = new URL('../../../shared/samples/chat/', import.meta.url)
describe.skipIf(!existsSync(samples))('public samples (skipped when they are not beside the checkout)', () => {
  test.each([
    ['whatsapp-ios-en-24h.txt', 42, 8, 5, '2018-01-29', '2018-01-30'],
    ['whatsapp-android-de-ampm.txt', 42, 8, 5, '2018-01-29', '2018-01-30'],
    ['whatsapp-2000.txt', 2000, 0, 4, '2019-04-16', '2020-06-13'],
    ['WhatsApp Chat with Alice.txt', 43, 2, 2, '2024-12-01', '2024-12-04'],
  ])('%s gives its messages, system lines and authors', async (name, messages, system, authors, first, last) => {
    const input = await openInput(fileURLToPath(new URL(encodeURIComponent(name), samples)))
    const items = await readInput(input) ?? []
    await input.close()
    const found = activities(items)
    expect({
      messages: found.length, system: items.filter((item) => item.type === 'skipped').length, authors: new Set(found.map(({ actor }) => actor)).size,
      first: wallClock(found[0] as ActivityItem).slice(0, 10), last: wallClock(found.at(-1) as ActivityItem).slice(0, 10),
    }).toEqual({ messages, system, authors, first, last })
  })
})

test('a folder of a hundred chats with names of the person\'s own is read whole', async () => {
  const line = (name: string) => `13/03/2024, 21:04 - ${name}: hi\n13/03/2024, 21:05 - Omar: ho\n`
  const input = memoryInput('chats', Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`${String(index)}.txt`, line(`Friend ${index}`)])))
  expect(activities(await readInput(input))).toHaveLength(200)
})
