/** Times of mainland bills: wall clock of UTC+8, which has had no summer time since 1991. */
import type { DateOrder, Precision } from '../../db/model.ts'
import { serialToUtc } from './sheet.ts'
import { dayIn, NUMBERED_DATE } from './two-way-date.ts'

/** Minutes east of UTC. */
export const CHINA_OFFSET = 480

/** ms since 1970 UTC and how exactly it is known. */
export interface ChinaTime { readonly at: number; readonly precision: Precision }

/**
 * `2024-01-05 09:03:11` as bills write it, `2024/1/5 9:03` as spreadsheets save it again (seconds lost), a day alone, or
 * the serial number of a workbook's date cell. With an `order` also `5/1/2024 9:03`, of a spreadsheet of another country; points
 * always follow the day. Undefined for anything else and for dates that do not exist.
 */
export function chinaTime(text: string, date1904 = false, order?: DateOrder): ChinaTime | undefined {
  if (text.length > 40) return undefined
  if (/^\d{5}(?:\.\d{1,15})?$/.test(text)) return { at: serialToUtc(Number(text), date1904) - CHINA_OFFSET * 60_000, precision: 'second' }
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]{1,2}(\d{1,2}):(\d{2})(?::(\d{2})(?:\.0{1,3})?)?)?$/.exec(text)
  if (!found) return foreignTime(text, order)
  const [year, month, day, hour, minute, second] = found.slice(1).map((part) => (part === undefined ? 0 : Number(part)))
  const utc = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second)
  const check = new Date(utc)
  if (check.getUTCMonth() + 1 !== month || check.getUTCDate() !== day || check.getUTCHours() !== hour || check.getUTCMinutes() !== minute) return undefined
  return { at: utc - CHINA_OFFSET * 60_000, precision: found[4] === undefined ? 'day' : found[6] === undefined ? 'minute' : 'second' }
}

function foreignTime(text: string, order: DateOrder | undefined): ChinaTime | undefined {
  const found = NUMBERED_DATE.exec(text)
  const own = found?.[2] === '.' ? 'dmy' : order
  if (found === null || own === undefined || (found[1] ?? '').length > 2 || found[9] !== undefined) return undefined
  const day = dayIn({ first: found[1] ?? '', second: found[3] ?? '', third: found[4] ?? '' }, own)
  const [hour, minute, second] = [found[5], found[6], found[7]].map((part) => Number(part ?? 0))
  if (day === undefined || hour === undefined || minute === undefined || second === undefined || hour > 23 || minute > 59 || second > 59) return undefined
  const half = found[8]?.toLowerCase()
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined
  const hours = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0)
  const precision = found[5] === undefined ? 'day' : found[7] === undefined ? 'minute' : 'second'
  return { at: day + (hours * 3600 + minute * 60 + second) * 1000 - CHINA_OFFSET * 60_000, precision }
}
