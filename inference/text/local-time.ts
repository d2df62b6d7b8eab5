/** Local calendar of an activity: only for rows whose time is known to the minute and whose offset is known. */
import type { Activity } from '../../db/model.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** 1970-01-01 was a Thursday: three days after a Monday. */
const EPOCH_WEEKDAY = 3

/** Hours in a week. */
export const WEEK_HOURS = 168

/** Where a moment falls: day number since 1970 and Monday-based week number, both local; hour of week from Monday 0:00. */
export interface LocalMoment { readonly day: number; readonly week: number; readonly hourOfWeek: number; readonly hour: number }

/** The local moment of a row; null when the source gives only a day, or no zone. */
export function localMoment(row: Activity): LocalMoment | null {
  if (row.at === null || row.offsetMinutes === null || (row.precision !== 'second' && row.precision !== 'minute')) return null
  const local = row.at + row.offsetMinutes * 60_000
  const day = Math.floor(local / DAY_MS)
  const hour = Math.floor((local - day * DAY_MS) / HOUR_MS)
  const week = Math.floor((day + EPOCH_WEEKDAY) / 7)
  return { day, week, hour, hourOfWeek: (day + EPOCH_WEEKDAY - week * 7) * 24 + hour }
}

/** Monday-based week number of a time in UTC: close enough where only the span of weeks matters. */
export function weekOf(at: number): number {
  return Math.floor((Math.floor(at / DAY_MS) + EPOCH_WEEKDAY) / 7)
}
