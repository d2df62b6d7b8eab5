/**
 * Dates in words, as Google writes them in the language of the account: `Tuesday, January 4, 2022 at 3:14:15 PM UTC`,
 * `2022年1月4日星期二 UTC 15:14:15`, `2015. február 15., vasárnap 21:54:36 UTC`. The names of months, weekdays and halves of
 * the day are those of Intl, whose data (CLDR) the writers use too.
 */
import { isRealDate } from './time.ts'

/** Languages of accounts. Where two have the same word for two months, the weekday tells. */
const LOCALES = [
  'en', 'de', 'fr', 'es', 'pt', 'it', 'ja', 'zh', 'zh-Hant', 'ko', 'hu', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs', 'sk', 'ro', 'bg', 'ru', 'uk', 'sr', 'sr-Latn', 'hr', 'sl', 'lt', 'lv', 'et', 'el', 'tr', 'az', 'kk', 'uz',
  'he', 'ar', 'ar-LB', 'ar-DZ', 'fa', 'ur', 'hi', 'bn', 'ta', 'te', 'ml', 'mr', 'gu', 'kn', 'pa', 'ne', 'si', 'th', 'vi', 'id', 'ms', 'fil', 'sw', 'ca', 'eu', 'gl', 'is', 'sq', 'mk', 'ka', 'hy', 'be', 'bs', 'km', 'lo', 'my', 'mn', 'am', 'af', 'zu', 'de-AT', 'es-MX', 'fr-CA', 'pt-PT', 'en-AU',
] as const

/** A moment in ms since 1970: of UTC, or of the offset that the text names. */
export interface WordedDate { readonly at: number; readonly precision: 'second' | 'minute' | 'day' }

interface Month { readonly word: string; readonly month: number; readonly locale: string }
interface Half { readonly word: string; readonly isAfternoon: boolean }

const LONGEST = 160
const TIME = /(?<!\d)(\d{1,2}) ?(?:[:.]|h|時|时|시|นาฬิกา) ?(\d{1,2})(?: ?(?:[:.]|min|分|분|นาที) ?(\d{1,2})(?!\d|\.\d))?/u
const OFFSET = /(?:utc|gmt) ?([+\-−])(\d{1,2})(?::?(\d{2}))?/u
/** How far from the time the half of the day may stand. */
const NEAR = 14
/** Halves that Intl does not give: those that a finer clock names, and English with or without dots. */
const MORE_HALVES: readonly Half[] = [
  ...['a.m.', 'a. m.', 'am', '凌晨', '清晨', '早上', '上午', '午前', '오전'].map((word) => ({ word, isAfternoon: false })),
  ...['p.m.', 'p. m.', 'pm', '中午', '下午', '晚上', '傍晚', '午後', '오후'].map((word) => ({ word, isAfternoon: true })),
]

function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/\p{Cf}/gu, '').replaceAll(/\s+/gu, ' ').replaceAll(/\p{Nd}/gu, (digit) => String(digitValue(digit))).toLowerCase()
}

/** Decimal digits of every script stand in tens, of which the first is 0. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  let value = 0
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1
  return value
}

function monthsOf(style: 'long' | 'short'): readonly Month[] {
  const months: Month[] = []
  for (const locale of LOCALES) {
    const calendar = { calendar: 'gregory', timeZone: 'UTC' } as const
    // A name alone and a name beside a day are two forms in many languages.
    const formats = [new Intl.DateTimeFormat(locale, { ...calendar, month: style }), new Intl.DateTimeFormat(locale, { ...calendar, year: 'numeric', month: style, day: 'numeric' })]
    for (const format of formats) {
      for (let month = 1; month <= 12; month++) {
        const word = plain(format.formatToParts(Date.UTC(2022, month - 1, 4)).find(({ type }) => type === 'month')?.value ?? '').replace(/\.$/u, '')
        if (/\p{L}/u.test(word) && !/\d/u.test(word)) months.push({ word, month, locale })
      }
    }
  }
  return months.toSorted((a, b) => b.word.length - a.word.length)
}

function halvesOf(): readonly Half[] {
  const halves = new Map(MORE_HALVES.map((half) => [half.word, half]))
  for (const locale of LOCALES) {
    const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', hour12: true, timeZone: 'UTC' })
    for (const [hour, isAfternoon] of [[9, false], [15, true]] as const) {
      const word = plain(format.formatToParts(Date.UTC(2022, 0, 4, hour)).find(({ type }) => type === 'dayPeriod')?.value ?? '')
      if (word !== '' && !halves.has(word)) halves.set(word, { word, isAfternoon })
    }
  }
  return [...halves.values()].toSorted((a, b) => b.word.length - a.word.length)
}

let long: readonly Month[] | undefined
let short: readonly Month[] | undefined
let halves: readonly Half[] | undefined

/** Whether a word stands by itself: no letter touches it, but for the prefix of Hebrew, and letters of another script at a word of Latin ones. */
function standsIn(text: string, word: string): boolean {
  const isLatin = /^\p{Script=Latin}/u.test(word)
  const [letterBefore, letterAfter] = isLatin ? [/\p{Script=Latin}$/u, /^\p{Script=Latin}/u] : [/[\p{L}\p{M}]$/u, /^[\p{L}\p{M}]/u]
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + word.length)]
    if (!letterBefore.test(before.replace(/ ב$/u, ' ')) && !letterAfter.test(after)) return true
  }
  return false
}

/** The month that a text names beside `day` and `year`; undefined for none, or for two of which neither the weekday nor the way of writing chooses one. */
function monthIn(text: string, year: number, day: number): number | undefined {
  const vietnamese = /tháng (\d{1,2})/u.exec(text)
  if (vietnamese !== null) return Number(vietnamese[1])
  for (const months of [long ??= monthsOf('long'), short ??= monthsOf('short')]) {
    let found = months.filter(({ word }) => text.includes(word) && standsIn(text, word))
    // "kolovoza" is no "kolovoz", but a name of two words holds those of one.
    const longest = found[0]?.word.length ?? 0
    found = found.filter(({ word }) => word.length === longest)
    const numbers = new Set(found.map(({ month }) => month))
    if (numbers.size === 1) return found[0]?.month
    if (numbers.size === 0) continue
    const fitting = new Set(found.filter(({ month, locale }) => isRealDate(year, month, day) && isOf(locale, text, Date.UTC(year, month - 1, day))).map(({ month }) => month))
    return fitting.size === 1 ? [...fitting][0] : undefined
  }
  return undefined
}

/** Whether a text has the day's weekday, or the whole day as it is written in a language. */
function isOf(locale: string, text: string, at: number): boolean {
  const styles = [{ weekday: 'long' }, { dateStyle: 'long' }] as const
  return styles.some((style) => text.includes(plain(new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(at))))
}

let lastDay = ''
let lastMidnight: number | undefined

/** Midnight of the day that a text without its time names. Days repeat from row to row, so the last one is kept. */
function midnightOf(text: string): number | undefined {
  if (text === lastDay) return lastMidnight
  lastDay = text
  lastMidnight = readDay(text)
  return lastMidnight
}

function readDay(text: string): number | undefined {
  const signs = /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2})/u.exec(text) ?? /(?<!\d)(\d{4})[-/.] ?(\d{1,2})[-/.] ?(\d{1,2})(?!\d)/u.exec(text)
  if (signs !== null) return midnight(Number(signs[1]), Number(signs[2]), Number(signs[3]))
  // Points always follow the day; slashes may follow either.
  const dotted = /(?<!\d)(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})/u.exec(text)
  if (dotted !== null) return midnight(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]))
  const written = Number(/(?<!\d)\d{4}(?!\d)/u.exec(text)?.[0])
  const day = Number(/(?<!\d)\d{1,2}(?!\d)/u.exec(text.replace(/tháng \d{1,2}/u, ''))?.[0])
  // The Buddhist era of Thailand.
  const year = written > 2400 ? written - 543 : written
  const month = Number.isNaN(year) || Number.isNaN(day) ? undefined : monthIn(text, year, day)
  return month === undefined ? undefined : midnight(year, month, day)
}

function midnight(year: number, month: number, day: number): number | undefined {
  return year >= 1970 && year < 2100 && isRealDate(year, month, day) ? Date.UTC(year, month - 1, day) : undefined
}

/** Whether the hour is of the afternoon, by a word beside the time; undefined where no word says. */
function halfBeside(text: string, at: number, end: number): boolean | undefined {
  const near = `${text.slice(Math.max(0, at - NEAR), at)}\u0000${text.slice(end, end + NEAR)}`
  halves ??= halvesOf()
  return halves.find(({ word }) => near.includes(word) && (/\p{Script=Han}|\p{Script=Hangul}/u.test(word) || standsIn(near, word)))?.isAfternoon
}

/** The moment a text names in words, in UTC unless it names an offset. Undefined for what cannot be read, or only in two ways. */
export function wordedDate(written: string): WordedDate | undefined {
  if (written.length > LONGEST) return undefined
  const text = plain(written)
  const offset = OFFSET.exec(text)
  const east = offset === null ? 0 : (Number(offset[2]) * 60 + Number(offset[3] ?? 0)) * (offset[1] === '+' ? 1 : -1)
  const rest = offset === null ? text : text.replace(OFFSET, 'utc')
  const time = timeIn(rest)
  if (time === null) {
    const day = midnightOf(rest)
    return day === undefined ? undefined : { at: day, precision: 'day' }
  }
  const end = time.index + time[0].length
  const day = midnightOf(`${rest.slice(0, time.index)} ${rest.slice(end)}`)
  const [hour, minute, second] = [Number(time[1]), Number(time[2]), Number(time[3] ?? 0)]
  if (day === undefined || hour > 23 || minute > 59 || second > 59) return undefined
  const isAfternoon = hour >= 1 && hour <= 12 ? halfBeside(rest, time.index, end) : undefined
  const hours = isAfternoon === undefined ? hour : (hour % 12) + (isAfternoon ? 12 : 0)
  return { at: day + (hours * 3600 + (minute - east) * 60 + second) * 1000, precision: time[3] === undefined ? 'minute' : 'second' }
}

/** With seconds first: `4. 1. 2022 15.04.05` begins like a time too. */
function timeIn(text: string): RegExpExecArray | null {
  const colons = /(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2}))?/u.exec(text)
  if (colons !== null) return colons
  const dots = /(?<![\d.])(\d{1,2})\.(\d{2})\.(\d{2})(?![\d.])/u.exec(text)
  return dots ?? (/\d ?(?:h|時|时|시|นาฬิกา)/u.test(text) ? TIME.exec(text) : null)
}
