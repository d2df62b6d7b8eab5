/**
 * Which of the three numbers of a date is the day. The phone's language at the time of export shaped every line, so
 * one answer holds for all that one phone wrote, and all of it is asked (formats/chat/whatsapp.md, section 5).
 */
import type { DateChoice, DateOrder } from '../../db/model.ts'
import { isRealDate } from '../kit/time.ts'

/** All of them. */
export const ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd']

/** One date as written, wherever it differs from the one on the message before. */
export interface WrittenDate { readonly first: number; readonly second: number; readonly third: number }

/** What else in the file speaks for an order. */
export interface OrderHints {
  /** Most digits of the first number; 4 where dates begin with the year. */
  readonly firstDigits: number
  readonly thirdDigits: number
  readonly separator: string
  readonly isPadded: boolean
  readonly hasHalves: boolean
  /** Language of the app's own words, as a code or `other` for any but English, when it was seen. */
  readonly language: string | undefined
}

/** The first year of WhatsApp. */
const FIRST_YEAR = 2009
const DAY_MS = 86_400_000

/** Two digits are of this century, but from 52 on they and a year over 2400 are counted the Thai way (2552 was 2009). */
export function fullYear(written: number): number {
  if (written < 100) return written < 52 ? 2000 + written : 2500 + written - 543
  return written > 2400 ? written - 543 : written
}

/** Years of the Persian calendar in which there was WhatsApp; 1388 began in 2009. */
const PERSIAN_FIRST = 1388
const PERSIAN_LAST = 1429
/** 1 Farvardin 1403. */
const PERSIAN_DAY = Date.UTC(2024, 2, 20)

/** Leap years of the Persian calendar by the cycle of 33 years, which holds from 1178 to 1633. */
function isPersianLeap(year: number): boolean {
  return (year * 8 + 29) % 33 < 8
}

/** A day of the Persian calendar as one of ours, or undefined when there is none. */
function fromPersian(year: number, month: number, day: number): { year: number; month: number; day: number } | undefined {
  const length = month <= 6 ? 31 : month < 12 || isPersianLeap(year) ? 30 : 29
  if (month < 1 || month > 12 || day < 1 || day > length) return undefined
  let days = (month - 1) * 30 + Math.min(month - 1, 6) + day - 1
  for (let each = 1403; each < year; each += 1) days += isPersianLeap(each) ? 366 : 365
  for (let each = year; each < 1403; each += 1) days -= isPersianLeap(each) ? 366 : 365
  const date = new Date(PERSIAN_DAY + days * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Year, month and day of a written date, or undefined when it is none in this order. `latest` (ms) is the last day that can be meant. */
export function dateIn(order: DateOrder, date: WrittenDate, latest: number): { year: number; month: number; day: number } | undefined {
  const year = fullYear(order === 'ymd' ? date.first : date.third)
  const month = order === 'mdy' ? date.first : date.second
  const day = order === 'dmy' ? date.first : order === 'mdy' ? date.second : date.third
  if (year >= PERSIAN_FIRST && year <= PERSIAN_LAST) {
    const read = fromPersian(year, month, day)
    return read === undefined || Date.UTC(read.year, read.month - 1, read.day) > latest ? undefined : read
  }
  if (year < FIRST_YEAR || !isRealDate(year, month, day) || Date.UTC(year, month - 1, day) > latest) return undefined
  return { year, month, day }
}

/** What a written date is in each of some orders; without those in which it is none. */
export function readings(date: WrittenDate, orders: readonly DateOrder[], latest: number): readonly DateChoice[] {
  return orders.flatMap((order) => {
    const read = dateIn(order, date, latest)
    return read === undefined ? [] : [{ order, date: `${read.year}-${String(read.month).padStart(2, '0')}-${String(read.day).padStart(2, '0')}` }]
  })
}

interface Tally { readonly order: DateOrder; invalid: number; backwards: number }

/** How often a group differs from the one before, how many values it has, and whether it ever falls. */
interface Group { changes: number; values: Set<number>; falls: boolean }

function groupOf(values: readonly number[]): Group {
  const group: Group = { changes: 0, values: new Set(values), falls: false }
  for (let index = 1; index < values.length; index += 1) {
    const [before = 0, now = 0] = [values[index - 1], values[index]]
    if (before !== now) group.changes += 1
    if (now < before) group.falls = true
  }
  return group
}

function tallyOf(order: DateOrder, dates: readonly WrittenDate[], latest: number): Tally {
  const tally: Tally = { order, invalid: 0, backwards: 0 }
  let before = -Infinity
  for (const written of dates) {
    const date = dateIn(order, written, latest)
    if (date === undefined) {
      tally.invalid += 1
    } else {
      const day = Date.UTC(date.year, date.month - 1, date.day)
      if (before - day > DAY_MS) tally.backwards += 1
      before = day
    }
  }
  return tally
}

function keepLeast(tallies: readonly Tally[], of: (tally: Tally) => number): readonly Tally[] {
  const least = Math.min(...tallies.map(of))
  return tallies.filter((tally) => of(tally) === least)
}

/** How many dates an order puts after a day. */
function countAfter(order: DateOrder, dates: readonly WrittenDate[], latest: number): number {
  return dates.filter((date) => dateIn(order, date, latest) === undefined).length
}

/**
 * The one order that fits, or several between which nothing in the file decides. `now` is the moment of the import:
 * an export cannot be of later days (two of grace, for zones and clocks). `modified` is when the file was last changed,
 * which copying may set to anything, so it is asked late.
 */
export function decideOrder(dates: readonly WrittenDate[], hints: OrderHints, now: number, modified?: number): readonly DateOrder[] {
  if (hints.firstDigits === 4) return ['ymd']
  const latest = now + 2 * DAY_MS
  const orders: readonly DateOrder[] = hints.thirdDigits === 4 ? ['dmy', 'mdy'] : ORDERS
  let tallies = keepLeast(orders.map((order) => tallyOf(order, dates, latest)), (tally) => tally.invalid)
  const [first, second, third] = [groupOf(dates.map((date) => date.first)), groupOf(dates.map((date) => date.second)), groupOf(dates.map((date) => date.third))]
  if (tallies.some(({ order }) => order === 'ymd') && tallies.length > 1) {
    // The year is the group that is constant over long runs and never falls.
    const yearFirst = !first.falls && (third.falls || first.changes < third.changes)
    const yearLast = !third.falls && (first.falls || third.changes < first.changes)
    // Where nothing tells, two digits of a year in front are likely only where people write dates so.
    const isLikely = hints.separator === '-' || isYearFirstLanguage(hints.language)
    if (yearFirst !== yearLast || !isLikely) tallies = tallies.filter(({ order }) => (order === 'ymd') === (yearFirst && !yearLast))
  }
  tallies = keepLeast(tallies, (tally) => tally.backwards)
  if (tallies.length > 1 && tallies.every(({ order }) => order !== 'ymd') && first.changes !== second.changes) {
    // The day changes more often than the month.
    tallies = tallies.filter(({ order }) => (order === 'dmy') === (first.changes > second.changes))
  }
  if (tallies.length > 1 && modified !== undefined && modified < now) tallies = keepLeast(tallies, ({ order }) => countAfter(order, dates, modified + 2 * DAY_MS))
  const left = tallies.map(({ order }) => order)
  const hinted = left.length > 1 ? hintedOrder(hints, left) : undefined
  return hinted === undefined ? left : [hinted]
}

function isYearFirstLanguage(language: string | undefined): boolean {
  return language === 'zh' || language === 'ja' || language === 'ko'
}

function hintedOrder(hints: OrderHints, left: readonly DateOrder[]): DateOrder | undefined {
  const { separator, language } = hints
  if (separator === '.' && left.includes('dmy')) return 'dmy'
  if (language !== undefined && language !== 'en') {
    const isYearFirst = isYearFirstLanguage(language)
    if (isYearFirst && left.includes('ymd')) return 'ymd'
    if (!isYearFirst && left.includes('dmy')) return 'dmy'
  }
  const isAmerican = separator === '/' && hints.thirdDigits <= 2 && !hints.isPadded && hints.hasHalves
  return isAmerican && left.includes('mdy') ? 'mdy' : undefined
}

/** A day that is older by more than this than the one before it is a jump: no delay of a message explains it. */
export const JUMP_DAYS = 400

/** Whether the messages of a file are in no order of time at all: of their days, one in five and at least four jump back. */
export function isUnsorted(order: DateOrder, dates: readonly WrittenDate[], latest: number): boolean {
  let jumps = 0
  let before = -Infinity
  for (const written of dates) {
    const date = dateIn(order, written, latest)
    if (date === undefined) continue
    const day = Date.UTC(date.year, date.month - 1, date.day)
    if (before - day > JUMP_DAYS * DAY_MS) jumps += 1
    before = day
  }
  return jumps >= 4 && jumps * 5 >= dates.length
}
