/** Wall clock times without a zone, as tools write them and as spreadsheets of any country write them again. */
import type { DateOrder, Precision } from '../../db/model.ts'
import { serialToUtc } from './sheet.ts'
import { isoToUtc, isRealDate, localToUtc } from './time.ts'
import { dayIn, NUMBERED_DATE } from './two-way-date.ts'

/** A moment in ms since 1970 UTC, how exactly it is known, and the minutes east of UTC there. `isLocal`: the asked zone was used. */
export interface WallMoment { readonly at: number; readonly precision: Precision; readonly offsetMinutes: number; readonly isLocal: boolean }

const YEAR_FIRST = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]{1,2}(上午|下午|凌晨|早上|中午|晚上)?(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.\d{1,9})?)?(?: ?([AP])\.?M\.?)?)?$/iu
const HALVES: Readonly<Record<string, 'a' | 'p'>> = { 上午: 'a', 凌晨: 'a', 早上: 'a', 下午: 'p', 中午: 'p', 晚上: 'p' }

/**
 * `2024-10-04 11:42:10`, `2024/10/4 11:42` as a spreadsheet saves it again (seconds lost), `8:43:38 PM` behind a date, ISO 8601
 * with a zone, or the serial number of a workbook's date cell. With an `order` also `4/10/2024 11:42`; points always follow
 * the day. Undefined for anything else and for times that do not exist.
 */
export function wallTime(text: string, zone: string, order?: DateOrder, date1904 = false): WallMoment | undefined {
  if (text.length > 40) return undefined
  if (/^\d{5}(?:\.\d{1,15})?$/u.test(text)) {
    const serial = new Date(serialToUtc(Number(text), date1904))
    return local(serial.getUTCFullYear(), serial.getUTCMonth() + 1, serial.getUTCDate(), serial.getUTCHours(), serial.getUTCMinutes(), serial.getUTCSeconds(), zone, 'second')
  }
  const found = YEAR_FIRST.exec(text)
  if (found === null) return zoned(text, zone) ?? foreign(text, zone, order)
  const hour = hourOf(found[5], found[8]?.toLowerCase() ?? HALVES[found[4] ?? ''])
  const precision = found[5] === undefined ? 'day' : found[7] === undefined ? 'minute' : 'second'
  return local(Number(found[1]), Number(found[2]), Number(found[3]), hour, Number(found[6] ?? 0), Number(found[7] ?? 0), zone, precision)
}

/** Hours from midnight; -1 where the half of the day does not go with the hour. An hour over 12 needs no half. */
function hourOf(written: string | undefined, half: string | undefined): number {
  const hour = Number(written ?? 0)
  if (half === undefined || hour > 12) return hour
  return hour < 1 ? (half === 'a' ? 0 : -1) : (hour % 12) + (half === 'p' ? 12 : 0)
}

function zoned(text: string, zone: string): WallMoment | undefined {
  const moment = isoToUtc(text, zone)
  return moment && { at: Math.floor(moment.at / 1000) * 1000, precision: 'second', offsetMinutes: moment.offsetMinutes, isLocal: moment.isLocal }
}

function foreign(text: string, zone: string, order: DateOrder | undefined): WallMoment | undefined {
  const found = NUMBERED_DATE.exec(text)
  const own = found?.[2] === '.' ? 'dmy' : order
  if (found === null || own === undefined || (found[1] ?? '').length > 2 || found[9] !== undefined) return undefined
  const day = dayIn({ first: found[1] ?? '', second: found[3] ?? '', third: found[4] ?? '' }, own)
  if (day === undefined) return undefined
  const date = new Date(day)
  const precision = found[5] === undefined ? 'day' : found[7] === undefined ? 'minute' : 'second'
  return local(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), hourOf(found[5], found[8]?.toLowerCase()), Number(found[6] ?? 0), Number(found[7] ?? 0), zone, precision)
}

function local(year: number, month: number, day: number, hour: number, minute: number, second: number, zone: string, precision: Precision): WallMoment | undefined {
  if (!isRealDate(year, month, day) || hour < 0 || hour > 23 || minute > 59 || second > 60) return undefined
  return { ...localToUtc(year, month, day, hour, minute, second, zone), precision, isLocal: true }
}
