/** Dates, amounts and marketplaces as Amazon's exports write them. */
import type { Money, Precision } from '../../db/model.ts'
import { toMinor } from '../kit/money.ts'
import { offsetAt } from '../kit/time.ts'

/** A time as an activity has it; `at` is null where the cell says nothing. */
export interface When { readonly at: number | null; readonly precision: Precision; readonly offsetMinutes?: number }

const NO_TIME: When = { at: null, precision: 'none' }
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * A date cell. Amazon writes UTC: ISO 8601 since 2023, `MM/DD/YYYY HH:MM:SS UTC` before, `YYYY-MM-DD HH:MM:SS` in searches,
 * `DD-Mon-YYYY` for Audible; or a day alone. Several values may be joined by " and ": the first counts. A sentence ("Due to
 * technical limitations, …") is no date. `dayFirst` is for the one file that has DD/MM/YYYY. The zone gives the wall clock.
 */
export function readWhen(text: string, zone: string, dayFirst = false): When {
  const at = isoSecond(text)
  if (at !== undefined) return { at, precision: 'second', offsetMinutes: offsetAt(at, zone) }
  if (text === '' || text.length > 400) return NO_TIME
  for (const part of text.split(' and ')) {
    const parts = isoParts(part.trim()) ?? slashParts(part.trim(), dayFirst) ?? monthParts(part.trim())
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

function slashParts(text: string, dayFirst: boolean): Parts | undefined {
  const found = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?(?: ?(?:UTC|GMT))?$/.exec(text)
  if (!found) return undefined
  const [first, second, year, ...time] = numbers(found.slice(1))
  const full = (year ?? 0) < 100 ? 2000 + (year ?? 0) : year
  return dayFirst ? [full, second, first, ...time] : [full, first, second, ...time]
}

function monthParts(text: string): Parts | undefined {
  const found = /^(\d{1,2})-([A-Za-z]{3})-(\d{4})$/.exec(text)
  const month = MONTHS.indexOf(found?.[2]?.toLowerCase() ?? '') + 1
  return found && month > 0 ? [Number(found[3]), month, Number(found[1])] : undefined
}

/** A signed amount; undefined when the cell has none. An amount without a currency is in the marketplace's. */
export function readAmount(text: string, currency: string): { minor: number; currency: string } | undefined {
  const minor = text === '' ? undefined : toMinor(text, currency)
  return minor === undefined ? undefined : { minor, currency }
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

/** The currency of a row: its own three letters, else the marketplace's, else US dollars. */
export function currencyOf(code: string, website: string): string {
  if (/^[A-Za-z]{3}$/.test(code)) return code.toUpperCase()
  return CURRENCIES[website.toLowerCase().replace(/^www\./, '')] ?? 'USD'
}

/** The marketplace as the merchant. `panda01` is how Whole Foods purchases in a shop are marked. */
export function merchantOf(website: string): string {
  return website === '' ? 'Amazon' : website.toLowerCase() === 'panda01' ? 'Whole Foods Market' : website
}

/** A whole number of pieces; undefined for anything else. */
export function readQuantity(text: string): number | undefined {
  return /^\d{1,6}(?:\.0{1,4})?$/.test(text) ? Number(text) : undefined
}
