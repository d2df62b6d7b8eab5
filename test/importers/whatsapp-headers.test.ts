/** Day halves, calendars, and header lines that go back in time. */
import { describe, expect, test } from 'vitest'
import type { Item } from '../../importers/importer.ts'
import whatsapp from '../../importers/sources/whatsapp.ts'
import { AFTERNOON, dayHoursOf, hourOfDay, MORNING } from '../../importers/whatsapp/day-half.ts'
import { read, readLines } from './row-lines.ts'

const NAME = 'WhatsApp Chat with Ana.txt'
const lines = (...rows: readonly string[]) => readLines(whatsapp, NAME, { [NAME]: rows.join('\n') })
const notes = async (...rows: readonly string[]) => {
  const items = await read(whatsapp, NAME, { [NAME]: rows.join('\n') })
  return (Array.isArray(items) ? (items as readonly Item[]) : []).flatMap((item) => (item.type === 'note' && item.code !== 'zone-assumed' ? [`${item.code} ${item.count ?? ''}`.trim()] : []))
}
const on = (day: string, who: string, text: string) => `${day}, 21:05 - ${who}: ${text}`

/** WhatsApp's languages, and the languages of phones beside them. */
const LOCALES = [
  'af', 'am', 'ar', 'az', 'bg', 'bn', 'ca', 'cs', 'da', 'de', 'el', 'en', 'es', 'es-MX', 'et', 'fa', 'fi', 'fil', 'fr', 'fr-CA', 'ga', 'gu', 'ha', 'he', 'hi', 'hr', 'hu', 'id', 'it', 'ja', 'ka', 'kk', 'kn', 'ko',
  'ky', 'lo', 'lt', 'lv', 'mk', 'ml', 'mr', 'ms', 'my', 'nb', 'nl', 'pa', 'pl', 'ps', 'pt', 'pt-PT', 'ro', 'ru', 'si', 'sk', 'sl', 'sq', 'sr', 'sv', 'sw', 'ta', 'te', 'th', 'tr', 'uk', 'ur', 'uz', 'vi', 'zh', 'zh-Hant', 'zu',
]

describe('day halves', () => {
  test('of all languages, in every width, give back the hour they were made from', () => {
    const wrong: string[] = []
    for (const locale of LOCALES) {
      for (const dayPeriod of [undefined, 'short', 'long'] as const) {
        const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', hour12: true, dayPeriod, timeZone: 'UTC' })
        for (let hour = 0; hour < 24; hour += 1) {
          const word = format.formatToParts(Date.UTC(2024, 0, 1, hour, 30)).find(({ type }) => type === 'dayPeriod')?.value ?? ''
          // One letter alone may be the first of "hour" or "day" too.
          if (/^[a-z]\.$/u.test(word)) continue
          const hours = dayHoursOf(word)
          if (hours === undefined || hourOfDay(hour % 12 === 0 ? 12 : hour % 12, hours) !== hour) wrong.push(`${locale} ${hour} ${word}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })

  test('of older phones are halves, and parts of a day name the hours they lie in', () => {
    const words = ['முற்பகல்', 'ಪೂರ್ವಾಹ್ನ', 'ጥዋት', 'နံနက်', 'לפנה״צ', 'p.\u00a0m.', 'ಅಪರಾಹ್ನ', 'ب.ظ.', 'م', 'e pasdites']
    expect(words.map(dayHoursOf)).toEqual([...Array.from({ length: 5 }, () => MORNING), ...Array.from({ length: 5 }, () => AFTERNOON)])
    const parts = [['凌晨', 12, 0], ['凌晨', 3, 3], ['中午', 11, 11], ['中午', 12, 12], ['中午', 1, 13], ['晚上', 12, 0], ['晚上', 7, 19], ['傍晚', 6, 18], ['রাত', 1, 1], ['রাত', 9, 21], ['PM', 13, 13]] as const
    expect(parts.map(([word, hour]) => hourOfDay(hour, dayHoursOf(word) ?? -1))).toEqual(parts.map(([, , hour]) => hour))
    expect([dayHoursOf(''), dayHoursOf(' klo '), dayHoursOf('à'), dayHoursOf('vurp')]).toEqual([0, 0, 0, undefined])
  })

  test('that are not known leave the day alone, and are counted', async () => {
    const rows = ['22/9/21, vurp 9:05 - Ana: one', '23/9/21, PM 8:06 - Omar: two']
    expect(await lines(...rows)).toEqual(['said message Ana 2021-09-22T00:00:00Z "one"', 'said message Omar 2021-09-23T20:06:00Z "two"'])
    expect(await notes(...rows)).toEqual(['unknown-day-half 1'])
    expect(await lines('22/9/21, vurp 21:05 - Ana: one', '23/9/21, vurp 8:06 - Omar: 23/9/21, 9:05 zilp - x: y')).toEqual(['said message Ana 2021-09-22T21:05:00Z "one"', 'said message Omar 2021-09-23T08:06:00Z "23/9/21, 9:05 zilp - x: y"'])
  })
})

test('years of Thailand and Persia are ours, and dates may be spelt', async () => {
  expect(await lines('13/3/67 21:05 - สม: a', '30/3/67 08:06 - ชัย: b')).toEqual(['said message สม 2024-03-13T21:05:00Z "a"', 'said message ชัย 2024-03-30T08:06:00Z "b"'])
  expect(await lines('۱۴۰۲/۱۲/۲۹،‏ ۲۱:۰۵ - سارا: a', '۱۴۰۳/۱/۱،‏ ۲۱:۰۶ - مهدی: b', '۱۴۰۳/۱۲/۳۰،‏ ۲۱:۰۶ - مهدی: c', '۱۴۰۲/۱۲/۳۰،‏ ۲۱:۰۶ - مهدی: d')).toEqual([
    'said message سارا 2024-03-19T21:05:00Z "a"', 'said message مهدی 2024-03-20T21:06:00Z "b"', 'said message مهدی 2025-03-20T21:06:00Z "c"', 'problem bad-time',
  ])
  expect(await lines('2024年3月5日 下午9:04 - 小林: a', '2024년 3월 6일 오후 9:04 - 지수: b', '2024年3月5號 下午9:04 - x: y')).toEqual([
    'said message 小林 2024-03-05T21:04:00Z "a"', 'said message 지수 2024-03-06T21:04:00Z "b\\n2024年3月5號 下午9:04 - x: y"',
  ])
})

test('a file put together from two phones has dates of both, and one pasted line changes no order', async () => {
  const both = Array.from({ length: 12 }, (_, index) => [`${13 + index}/03/2024, 21:05 - Ana: a`, `2024/3/${13 + index} 21:06 - Omar: b`]).flat()
  expect(await lines(...both)).toEqual(Array.from({ length: 12 }, (_, index) => [`said message Ana 2024-03-${13 + index}T21:05:00Z "a"`, `said message Omar 2024-03-${13 + index}T21:06:00Z "b"`]).flat())
  expect(await lines('13/03/2024, 21:05 - Ana: a', '2024/3/1 21:06 - Omar: pasted', '14/03/2024, 21:05 - Omar: b')).toEqual(['said message Ana 2024-03-13T21:05:00Z "a\\n2024/3/1 21:06 - Omar: pasted"', 'said message Omar 2024-03-14T21:05:00Z "b"'])
})

describe('headers that go back by years', () => {
  const recent = [on('13/03/2024', 'Ana', 'new'), on('14/03/2024', 'Omar', 'new')]
  const newLines = ['said message Ana 2024-03-13T21:05:00Z "new"', 'said message Omar 2024-03-14T21:05:00Z "new"']

  test('are messages where older ones of the same people end the file, or are older than all of it', async () => {
    expect(await lines(...recent, on('13/03/2019', 'Ana', 'old'), on('14/03/2019', 'Omar', 'old'))).toEqual([...newLines, 'said message Ana 2019-03-13T21:05:00Z "old"', 'said message Omar 2019-03-14T21:05:00Z "old"'])
    expect(await lines(...recent, on('01/01/2014', 'Ana', 'clock'), on('15/03/2024', 'Omar', 'on'))).toEqual([...newLines, 'said message Ana 2014-01-01T21:05:00Z "clock"', 'said message Omar 2024-03-15T21:05:00Z "on"'])
    expect(await notes(...recent, on('13/03/2019', 'Ana', 'old'))).toEqual([])
  })

  test('are text, and counted, where they quote this chat or another', async () => {
    const quoted = [on('13/03/2020', 'Ana', 'first'), on('15/03/2024', 'Omar', 'remember?'), on('13/03/2020', 'Ana', 'first'), on('16/03/2024', 'Omar', 'yes')]
    expect(await lines(...quoted)).toEqual(['said message Ana 2020-03-13T21:05:00Z "first"', 'said message Omar 2024-03-15T21:05:00Z "remember?\\n13/03/2020, 21:05 - Ana: first"', 'said message Omar 2024-03-16T21:05:00Z "yes"'])
    expect(await notes(...quoted)).toEqual(['headers-as-text 1'])
    expect(await notes(...recent, on('13/03/2019', 'Bea', 'old'), on('14/03/2019', 'Cy', 'old'))).toEqual(['headers-as-text 2'])
    expect(await notes(...recent, '[13/03/20, 21:05:11] Ana: x', '[21:05, 13/03/2020] Ana: y', on('15/03/2024', 'Omar', 'z'))).toEqual(['headers-as-text 2'])
  })

  test('are messages in a file that is in no order of time', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => on(`${13 + index}/03/${2012 + (index * 5) % 12}`, index % 2 === 0 ? 'Ana' : 'Omar', `text ${index}`))
    expect((await lines(...rows)).length).toBe(12)
    expect(await notes(...rows)).toEqual([])
  })

  test('in a form that is not known are counted, and are much where they are many', async () => {
    const odd = Array.from({ length: 12 }, (_, index) => [on(`${13 + index}/03/2024`, 'Ana', 'a'), `13/03/2024, at about 21:06 hours or so - Omar: lost ${index}`]).flat()
    expect(await notes(...odd)).toEqual(['headers-as-text 12', 'much-not-understood'])
  })
})

test('lines before the first message are rows that were not understood', async () => {
  expect(await lines('the end of a message', '', on('13/03/2024', 'Ana', 'a'), on('14/03/2024', 'Omar', 'b'))).toEqual(['problem bad-row', 'said message Ana 2024-03-13T21:05:00Z "a"', 'said message Omar 2024-03-14T21:05:00Z "b"'])
})

describe('headers with the time before the date', () => {
  test('are read, as Vietnamese phones write them and as messages are copied on a computer', async () => {
    expect(await lines('21:05, 22/09/2021 - Ana: one', '8:06, 23/09/2021 - Omar: two')).toEqual(['said message Ana 2021-09-22T21:05:00Z "one"', 'said message Omar 2021-09-23T08:06:00Z "two"'])
    expect(await lines('[21:05:11, 22/9/21] Ana: one', '[12:06:01 SA, 23/9/21] Omar: two')).toEqual(['said message Ana 2021-09-22T21:05:11Z "one"', 'said message Omar 2021-09-23T00:06:01Z "two"'])
    expect(await lines('[9:05 PM, 9/22/2021] Ana: one', '[12:06 AM, 9/23/2021] Omar: two')).toEqual(['said message Ana 2021-09-22T21:05:00Z "one"', 'said message Omar 2021-09-23T00:06:00Z "two"'])
  })

  test('are text in a chat with the date first, and the other way round', async () => {
    const rows = [on('22/09/2021', 'Ana', 'look'), '[8:06, 01/09/2021] Cy: pasted', on('23/09/2021', 'Omar', 'ok')]
    expect(await lines(...rows)).toEqual(['said message Ana 2021-09-22T21:05:00Z "look\\n[8:06, 01/09/2021] Cy: pasted"', 'said message Omar 2021-09-23T21:05:00Z "ok"'])
    expect(await notes(...rows)).toEqual(['headers-as-text 1'])
    const other = ['21:05, 22/09/2021 - Ana: look', on('01/09/2021', 'Cy', 'pasted'), '21:06, 22/09/2021 - Omar: ok']
    expect(await notes(...other)).toEqual(['headers-as-text 1'])
  })
})

test('the hour 24 is the midnight with which the written day begins', async () => {
  expect(await lines('22/09/2021, 24:05 - Ana: one', '22/09/2021, 01:06 - Omar: two')).toEqual(['said message Ana 2021-09-22T00:05:00Z "one"', 'said message Omar 2021-09-22T01:06:00Z "two"'])
})

test('people whose names sound like the app are heard where they speak more than once', async () => {
  const row = (who: string, text: string) => on('13/03/2024', who, text)
  expect((await lines(row('Omar left', 'a'), row('Ana added value', 'b'), row('Omar left', 'c'), row('Ana added value', 'd'))).map((line) => line.split(' 2024')[0])).toEqual([
    'said message Omar left', 'said message Ana added value', 'said message Omar left', 'said message Ana added value',
  ])
  expect(await lines(row('Omar changed the subject to "Trip', 'Rome"'), row('Omar', 'a'), row('Omar changed the subject to "Trip', 'Rome"'))).toEqual(['service-line', 'said message Omar 2024-03-13T21:05:00Z "a"', 'service-line'])
})

describe('a chat put together from two phones', () => {
  const who = (index: number) => (index % 2 === 0 ? 'Ana' : 'Omar')
  const pad = (value: number) => String(value).padStart(2, '0')
  const rows = (row: (day: number, index: number) => string) => Array.from({ length: 8 }, (_, index) => row(10 + index, index))
  const told = (day: (day: number) => string, time: string, text: string) => rows((each, index) => `said message ${who(index)} ${day(each)}T${time}Z "${text}${index}"`)
  const british = rows((day, index) => `${pad(day)}/01/2022, 21:05 - ${who(index)}: a${index}`)
  const american = rows((day, index) => `[3/${day}/23, 9:05:11 PM] ${who(index)}: b${index}`)

  test('has an order of dates for each', async () => {
    const expected = [...told((day) => `2022-01-${day}`, '21:05:00', 'a'), ...told((day) => `2023-03-${day}`, '21:05:11', 'b')]
    expect(await lines(...british, ...american)).toEqual(expected)
    expect(await notes(...british, ...american)).toEqual([])
    const dashes = rows((day, index) => `3/${day}/23, 9:05 PM - ${who(index)}: b${index}`)
    expect(await lines(...british, ...dashes)).toEqual([...told((day) => `2022-01-${day}`, '21:05:00', 'a'), ...told((day) => `2023-03-${day}`, '21:05:00', 'b')])
  })

  test('may have the older part last', async () => {
    const older = rows((day, index) => `[1/${day}/20, 9:05:11 PM] ${who(index)}: b${index}`)
    expect(await lines(...british, ...older)).toEqual([...told((day) => `2022-01-${day}`, '21:05:00', 'a'), ...told((day) => `2020-01-${day}`, '21:05:11', 'b')])
  })

  test('waits for an answer where the dates of one phone can be read in two ways', async () => {
    const unsure = Array.from({ length: 8 }, (_, index) => `[0${index + 1}/0${index + 2}/23, 21:05:11] ${who(index)}: b${index}`)
    const items = await read(whatsapp, NAME, { [NAME]: [...british, ...unsure].join('\n') })
    expect((items as readonly Item[]).map(({ type }) => type)).toEqual(['question'])
  })
})

test('a name with a colon is whole where all that its bearer says would begin with the rest of it', async () => {
  const rows = ['Dr: Who: a', 'Omar: b', 'Dr: Who: c', 'Dr: Who: d: e'].map((row) => `13/03/2024, 21:05 - ${row}`)
  const T = '2024-03-13T21:05:00Z'
  expect(await lines(...rows)).toEqual([`said message Dr: Who ${T} "a"`, `said message Omar ${T} "b"`, `said message Dr: Who ${T} "c"`, `said message Dr: Who ${T} "d: e"`])
  const notes3 = ['Ana: note to all: a', 'Omar: b', 'Ana: note to all: c', 'Ana: note to all: d'].map((row) => `13/03/2024, 21:05 - ${row}`)
  expect((await lines(...notes3))[0]).toBe(`said message Ana ${T} "note to all: a"`)
})
