import { describe, expect, it } from 'vitest'
import { wordedDate } from '../../../importers/kit/worded-date.ts'

const iso = (text: string): string | undefined => {
  const found = wordedDate(text)
  return found === undefined ? undefined : `${new Date(found.at).toISOString()} ${found.precision}`
}

/** Languages in which Takeout was seen or is offered. */
const LANGUAGES = [
  'en', 'en-GB', 'de', 'de-AT', 'fr', 'fr-CA', 'es', 'es-MX', 'pt', 'pt-PT', 'it', 'ja', 'zh-CN', 'zh-TW', 'zh-HK', 'ko', 'hu', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs', 'sk', 'ro', 'bg', 'ru', 'uk', 'sr', 'hr', 'sl', 'lt', 'lv', 'et',
  'el', 'tr', 'he', 'ar', 'hi', 'bn', 'ta', 'te', 'ml', 'mr', 'gu', 'kn', 'th', 'vi', 'id', 'ms', 'fil', 'sw', 'ca', 'gl', 'is', 'sq', 'mk', 'af', 'ur',
]

describe('dates in words', () => {
  it.each(LANGUAGES)('are read in %s, all months, morning and afternoon', (language) => {
    const missed = [['full', 'long'], ['long', 'long'], ['full', 'medium']].flatMap(([dateStyle, timeStyle]) => {
      const format = new Intl.DateTimeFormat(language, { dateStyle, timeStyle, timeZone: 'UTC' } as Intl.DateTimeFormatOptions)
      return Array.from({ length: 24 }, (_, at) => Date.UTC(2022, at % 12, 3 + at, at, 14, 15)).filter((at) => wordedDate(format.format(at))?.at !== at).map((at) => format.format(at))
    })
    expect(missed).toEqual([])
  })

  it('are read as their writers shape them', () => {
    const written = [
      'Tuesday, January 4, 2022 at 3:14:15\u202fPM UTC', 'Tuesday, January 4, 2022 at 12:20:00 AM UTC', 'Tuesday, January 4, 2022 at 17:13:43 UTC', '2022年1月4日星期二 UTC 15:14:15', '2015. február 15., vasárnap 21:54:36 UTC',
      '2015. december 1., kedd 7:05:00 UTC', 'Tuesday, January 4, 2022 at 3:14:15 PM UTC+5:30', '4 janv. 2022, 15:14', '4 de janeiro de 2022', '2022/1/4 15:14:15',
    ]
    expect(written.map(iso)).toEqual([
      '2022-01-04T15:14:15.000Z second', '2022-01-04T00:20:00.000Z second', '2022-01-04T17:13:43.000Z second', '2022-01-04T15:14:15.000Z second', '2015-02-15T21:54:36.000Z second',
      '2015-12-01T07:05:00.000Z second', '2022-01-04T09:44:15.000Z second', '2022-01-04T15:14:00.000Z minute', '2022-01-04T00:00:00.000Z day', '2022-01-04T15:14:15.000Z second',
    ])
  })

  it('tell by their weekday the month that two languages call alike', () => {
    expect(['subota, 1. listopada 2022. u 10:00:00 UTC', 'wtorek, 1 listopada 2022 10:00:00 UTC', '1 listopada 2022 10:00:00 UTC', '1. listopada 2022. u 10:00:00 UTC', 'listopada 1 2022'].map(iso)).toEqual(['2022-10-01T10:00:00.000Z second', '2022-11-01T10:00:00.000Z second', '2022-11-01T10:00:00.000Z second', '2022-10-01T10:00:00.000Z second', undefined])
  })

  it('are not read where they are none, or could be two', () => {
    expect(['', 'soon', '31 February 2022 at 10:00 UTC', '3/4/2022, 10:00:00 AM UTC', 'January 2022', 'Tuesday, January 4, 2022 at 25:14:15 UTC', `January 4, 2022 ${'x'.repeat(200)}`].map(iso)).toEqual(Array.from({ length: 7 }, () => undefined))
  })
})
