/** Dates like 03/02/2024, of which the day or the month may come first: which orders all dates of a file allow. */
import type { DateChoice, DateOrder } from '../../db/model.ts'
import type { TwoWayDate } from './date-question.ts'
import { isRealDate } from './time.ts'

/** So many different days must run one way before their order says something. */
const RUN = 4

/** The three numbers of a day that may be read in two ways, as written. */
export interface WrittenDay { readonly first: string; readonly second: string; readonly third: string }

/** A date in three numbers, with its time of day and `UTC`: the groups are first, mark, second, third, hour, minute, second, half of the day, zone. */
export const NUMBERED_DATE = /^(\d{1,4})([/.-])(\d{1,2})\2(\d{4}|\d{1,2})(?:,? (\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?: ?([AP])\.?M\.?)?)?( ?(?:UTC|GMT))?$/i

/** The numbers of a date whose order its text does not tell; undefined for all else. `MM/DD/YYYY HH:MM:SS UTC` is Amazon's own. */
export function twoWayDate(text: string): WrittenDay | undefined {
  const found = NUMBERED_DATE.exec(text)
  if (found === null || (found[1] ?? '').length > 2 || found[2] === '.' || found[9] !== undefined) return undefined
  return { first: found[1] ?? '', second: found[3] ?? '', third: found[4] ?? '' }
}

/** A day in one order, in ms since 1970; undefined where it is none. Two digits of a year are of Amazon's time, from 1994. */
export function dayIn({ first, second, third }: WrittenDay, order: DateOrder): number | undefined {
  const [year, month, day] = order === 'ymd' ? [first, second, third] : order === 'dmy' ? [third, second, first] : [third, first, second]
  const full = fullYear(Number(year))
  return isRealDate(full, Number(month), Number(day)) ? Date.UTC(full, Number(month) - 1, Number(day)) : undefined
}

function fullYear(year: number): number {
  return year >= 100 ? year : year >= 94 ? 1900 + year : 2000 + year
}

/** The orders that fit most of the dates, none after `latest` or before `earliest`, and of these the ones in which they run one way, as reports are sorted. */
export function possibleOrders(dates: readonly string[], latest: number, earliest = -Infinity): readonly DateOrder[] {
  const written = dates.flatMap((text) => twoWayDate(text) ?? [])
  const orders: readonly DateOrder[] = written.every(({ third }) => third.length === 2) ? ['dmy', 'mdy', 'ymd'] : ['dmy', 'mdy']
  const tallies = orders.map((order) => {
    const days = written.map((date) => dayIn(date, order))
    return { order, wrong: days.filter((day) => day === undefined || day > latest || day < earliest).length, days: [...new Set(days.filter((day) => day !== undefined))] }
  })
  const least = Math.min(...tallies.map(({ wrong }) => wrong))
  const fitting = tallies.filter(({ wrong }) => wrong === least)
  // Two digits of a year stand in front only where nothing else fits.
  const likely = fitting.some(({ order }) => order !== 'ymd') ? fitting.filter(({ order }) => order !== 'ymd') : fitting
  const running = likely.filter(({ days }) => days.length >= RUN && runsOneWay(days))
  return (running.length === 1 ? running : likely).map(({ order }) => order)
}

function runsOneWay(days: readonly number[]): boolean {
  const steps = days.slice(1).map((day, index) => day - (days[index] ?? 0))
  return steps.every((step) => step > 0) || steps.every((step) => step < 0)
}

/** What each date is in each of some orders, for asking. */
export function choicesOf(dates: readonly string[], orders: readonly DateOrder[]): readonly TwoWayDate[] {
  return dates.map((text) => {
    const date = twoWayDate(text)
    const choices = orders.flatMap((order): DateChoice[] => {
      const day = date && dayIn(date, order)
      return day === undefined ? [] : [{ order, date: new Date(day).toISOString().slice(0, 10) }]
    })
    return { written: text, choices }
  })
}
