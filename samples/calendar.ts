/** Days and wall clocks of the invented lives. */

/** A wall-clock time. Months from 1. */
export interface WallTime { readonly year: number; readonly month: number; readonly day: number; readonly hour: number; readonly minute: number; readonly second: number }

/** One day: its date, weekday (0 Sunday) and number from the first day. */
export interface Day { readonly year: number; readonly month: number; readonly day: number; readonly weekday: number; readonly index: number }

const DAY_MS = 86_400_000

/** All days from `first` to `last` (ISO dates), both included. */
export function daysBetween(first: string, last: string): readonly Day[] {
  const start = Date.parse(`${first}T00:00:00Z`)
  const count = Math.round((Date.parse(`${last}T00:00:00Z`) - start) / DAY_MS) + 1
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(start + index * DAY_MS)
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday: date.getUTCDay(), index }
  })
}

/** Minutes east of UTC in France at noon of a day: summer time from the last Sunday of March to the last of October. */
export function frenchOffset({ year, month, day }: Pick<WallTime, 'year' | 'month' | 'day'>): number {
  const lastSunday = (of: number): number => 31 - new Date(Date.UTC(year, of - 1, 31)).getUTCDay()
  const isSummer = (month > 3 && month < 10) || (month === 3 && day >= lastSunday(3)) || (month === 10 && day < lastSunday(10))
  return isSummer ? 120 : 60
}

/** Wall time to ms UTC, given the minutes east of UTC. */
export function utcOf({ year, month, day, hour, minute, second }: WallTime, offsetMinutes: number): number {
  return Date.UTC(year, month - 1, day, hour, minute, second) - offsetMinutes * 60_000
}

/** `7` as `07`. */
export function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** `2026-02-14 08:02:10`. */
export function isoWall({ year, month, day, hour, minute, second }: WallTime): string {
  return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}:${two(second)}`
}
