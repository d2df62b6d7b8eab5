/** Dates, amounts and marketplaces as Amazon's exports write them. */
import type { DateOrder, Money, Precision } from '../../db/model.ts'
import type { Item } from '../importer.ts'
import { toSureMinor } from '../kit/money.ts'
import { serialToUtc } from '../kit/sheet.ts'
import { offsetAt } from '../kit/time.ts'
import { dayIn, NUMBERED_DATE } from '../kit/two-way-date.ts'

/** A time as an activity has it; `at` is null where the cell says nothing. */
export interface When { readonly at: number | null; readonly precision: Precision; readonly offsetMinutes?: number }

const NO_TIME: When = { at: null, precision: 'none' }
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * A date cell. Amazon writes UTC: ISO 8601 since 2023, `MM/DD/YYYY HH:MM:SS UTC` before, `YYYY-MM-DD HH:MM:SS` in searches,
 * `DD-Mon-YYYY` for Audible; or a day alone, as its marketplace or a spreadsheet writes it: `order` says what comes first in
 * `09/03/2022`, points always follow the day, and a spreadsheet may have left its serial number. Several values may be
 * joined by " and ": the first counts. A sentence ("Due to technical limitations, …") is no date. The zone gives the wall clock.
 */
export function readWhen(text: string, zone: string, order: DateOrder = 'mdy'): When {
  const at = isoSecond(text)
  if (at !== undefined) return { at, precision: 'second', offsetMinutes: offsetAt(at, zone) }
  if (text === '' || text.length > 400) return NO_TIME
  for (const part of text.split(' and ')) {
    const parts = isoParts(part.trim()) ?? numberParts(part.trim(), order) ?? namedParts(part.trim()) ?? serialParts(part.trim())
    if (parts !== undefined) return whenOf(parts, zone)
  }
  return NO_TIME
}

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** `2024-03-01T14:03:11Z`, which nearly all rows have, in ms since 1970; undefined for all else, the 29th of February included. */
function isoSecond(text: string): number | undefined {
  if (text.length !== 20 || text[10] !== 'T' || text[19] !== 'Z' || text[4] !== '-' || text[7] !== '-' || text[13] !== ':' || text[16] !== ':') return undefined
  const year = pair(text, 0) * 100 + pair(text, 2)
  const month = pair(text, 5)
  const day = pair(text, 8)
  const hour = pair(text, 11)
  const minute = pair(text, 14)
  const second = pair(text, 17)
  if (!(year >= 1000 && month >= 1 && month <= 12 && day >= 1 && hour < 24 && minute < 60 && second < 60)) return undefined
  if (day > (MONTH_DAYS[month - 1] ?? 0) || (month === 2 && day === 29)) return undefined
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

/** Two digits as a number; NaN for anything else. */
function pair(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens < 10 && ones >= 0 && ones < 10 ? tens * 10 + ones : Number.NaN
}

function whenOf([year, month, day, hour, minute, second, east]: Parts, zone: string): When {
  const local = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour ?? 0, minute ?? 0, second ?? 0)
  const date = new Date(local)
  if (date.getUTCMonth() + 1 !== month || date.getUTCDate() !== day || (hour ?? 0) > 23 || (minute ?? 0) > 59) return NO_TIME
  if (hour === undefined) return { at: local, precision: 'day' }
  const at = local - (east ?? 0) * 60_000
  return { at, precision: 'second', offsetMinutes: offsetAt(at, zone) }
}

/** Year, month, day, hour, minute, second, and minutes east of UTC. */
type Parts = readonly (number | undefined)[]

function numbers(found: readonly (string | undefined)[]): Parts {
  return found.map((part) => (part === undefined || part === '' ? undefined : Number(part)))
}

function isoParts(text: string): Parts | undefined {
  const found = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?)?(?: ?(?:Z|UTC|GMT|([+-])(\d{2}):?(\d{2})))?$/.exec(text)
  if (!found) return undefined
  const east = found[7] === undefined ? undefined : (Number(found[8]) * 60 + Number(found[9])) * (found[7] === '-' ? -1 : 1)
  return [...numbers(found.slice(1, 7)), east]
}

function numberParts(text: string, order: DateOrder): Parts | undefined {
  const found = NUMBERED_DATE.exec(text)
  if (!found) return undefined
  const [first, , second, third, hour, minute, seconds] = found.slice(1)
  const own: DateOrder = (first ?? '').length > 2 ? 'ymd' : found[9] !== undefined ? 'mdy' : found[2] === '.' && order !== 'ymd' ? 'dmy' : order
  const day = dayIn({ first: first ?? '', second: second ?? '', third: third ?? '' }, own)
  if (day === undefined) return undefined
  const date = new Date(day)
  const half = found[8]?.toLowerCase()
  const clock = half === undefined || hour === undefined ? hour : String((Number(hour) % 12) + (half === 'p' ? 12 : 0))
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), ...numbers([clock, minute, seconds])]
}

/** Languages of Amazon's marketplaces whose months have names. */
const LANGUAGES = ['en', 'de', 'fr', 'it', 'es', 'nl', 'pt', 'sv', 'pl', 'tr']
let monthNames: ReadonlyMap<string, number> | undefined

function namesOfMonths(): ReadonlyMap<string, number> {
  const names = new Map(MONTHS.map((name, index) => [name, index + 1]))
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: style, day: 'numeric', timeZone: 'UTC' })
      for (let month = 0; month < 12; month++) {
        const name = format.formatToParts(Date.UTC(2024, month, 1)).find(({ type }) => type === 'month')?.value
        if (name !== undefined && /^\p{L}/u.test(name)) names.set(name.toLowerCase().replace(/\.$/, ''), month + 1)
      }
    }
  }
  return names
}

/** `05-Mar-2024`, `5. März 2024`, `5 de marzo de 2024`, `March 5, 2024`, `2024年3月5日`. */
function namedParts(text: string): Parts | undefined {
  const han = /^(\d{4})年(\d{1,2})月(\d{1,2})日(?: ?(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text)
  if (han) return numbers(han.slice(1))
  const found = /^(\d{1,2})\.?[- ](?:de )?(\p{L}{3,12})\.?,?[- ](?:de )?(\d{4})$/u.exec(text) ?? /^(\p{L}{3,12})\.? (\d{1,2}),? (\d{4})$/u.exec(text)
  if (!found) return undefined
  const [day, name] = /^\d/.test(found[1] ?? '') ? [found[1], found[2]] : [found[2], found[1]]
  const month = (monthNames ??= namesOfMonths()).get((name ?? '').toLowerCase())
  return month === undefined ? undefined : [Number(found[3]), month, Number(day)]
}

/** A spreadsheet's serial number of a day since 1994, with the time of day behind the point. */
function serialParts(text: string): Parts | undefined {
  if (!/^[345]\d{4}(?:[.,]\d{1,15})?$/.test(text)) return undefined
  const date = new Date(serialToUtc(Number(text.replace(',', '.')), false))
  const day = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  return /[.,]/.test(text) ? [...day, date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()] : day
}

/** Words in a cell that has no date: how Amazon says that it does not know one. */
export function isSentence(text: string): boolean {
  return /\p{L}+ \p{L}+ \p{L}+/u.test(text)
}

/** The problem of a row whose date is none: it is kept without it, since its money is sure. */
export function undated(text: string, when: When, path: string, position: number): readonly Item[] {
  return when.at === null && text !== '' && !isSentence(text) ? [{ type: 'problem', code: 'bad-time', path, position, missed: true }] : []
}

/** Signs of currencies that only one of Amazon's marketplaces uses. */
const SIGNS: readonly (readonly [sign: RegExp, currency: string])[] = [
  [/€/, 'EUR'], [/£/, 'GBP'], [/₹|\bRs\b/, 'INR'], [/R\$/, 'BRL'], [/CA\$|CDN/, 'CAD'], [/A\$|AU\$/, 'AUD'], [/S\$/, 'SGD'], [/MX\$/, 'MXN'], [/[¥￥円]/, 'JPY'], [/zł/, 'PLN'], [/₺|\bTL\b/, 'TRY'], [/\bkr\b/, 'SEK'],
]

/** A signed amount; undefined when the cell has none. `commas`: the table writes them before decimals. An amount without a currency is in the marketplace's; words around it (`US$`, `Rs.`, `kr`) are passed over, brackets mean a minus. */
export function readAmount(text: string, currency: string, commas = false): { minor: number; currency: string } | undefined {
  const minor = text === '' ? undefined : toSureMinor(text, currency, commas) ?? toSureMinor(bareAmount(text), currency, commas)
  return minor === undefined ? undefined : { minor, currency }
}

function bareAmount(text: string): string {
  const found = /^(\()?[-+]?\p{L}{0,4}\.?\s?\p{Sc}?\s?([-+]?\d[\d.,'\s]*?)\s?\p{Sc}?\s?\p{L}{0,4}\.?(\))?$/u.exec(text)
  if (found === null || text.length > 40) return ''
  const isMinus = text.startsWith('-') || found[1] !== undefined
  return `${isMinus && !found[2]?.startsWith('-') ? '-' : ''}${found[2] ?? ''}`
}

/** The amount without its sign, and the direction that the sign means for something bought. */
export function spent(amount: Money): { readonly amount: Money; readonly direction: 'out' | 'in' } {
  return { amount: { minor: Math.abs(amount.minor), currency: amount.currency }, direction: amount.minor < 0 ? 'in' : 'out' }
}

const CURRENCIES: Readonly<Record<string, string>> = {
  'amazon.com': 'USD', 'amazon.ca': 'CAD', 'amazon.com.mx': 'MXN', 'amazon.com.br': 'BRL', 'amazon.co.uk': 'GBP', 'amazon.co.jp': 'JPY',
  'amazon.in': 'INR', 'amazon.com.au': 'AUD', 'amazon.sg': 'SGD', 'amazon.se': 'SEK', 'amazon.pl': 'PLN', 'amazon.com.tr': 'TRY', 'amazon.ae': 'AED',
  'amazon.sa': 'SAR', 'amazon.eg': 'EGP', 'amazon.cn': 'CNY', 'amazon.co.za': 'ZAR', panda01: 'USD',
  ...Object.fromEntries(['de', 'fr', 'it', 'es', 'nl', 'com.be', 'ie', 'at'].map((end) => [`amazon.${end}`, 'EUR'])),
}

/** The currency of a row: its own three letters, else the marketplace's, else what the amount's sign says, else US dollars. */
export function currencyOf(code: string, website: string, amount = ''): string {
  if (/^[A-Za-z]{3}$/.test(code)) return code.toUpperCase()
  return CURRENCIES[website.toLowerCase().replace(/^www\./, '')] ?? SIGNS.find(([sign]) => sign.test(code) || sign.test(amount))?.[1] ?? 'USD'
}

/** The marketplace as the merchant. `panda01` is how Whole Foods purchases in a shop are marked. */
export function merchantOf(website: string): string {
  return website === '' ? 'Amazon' : website.toLowerCase() === 'panda01' ? 'Whole Foods Market' : website
}

/** A whole number of pieces; undefined for anything else. */
export function readQuantity(text: string): number | undefined {
  return /^\d{1,6}(?:\.0{1,4})?$/.test(text) ? Number(text) : undefined
}
