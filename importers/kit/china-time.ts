/** Times of mainland bills: wall clock of UTC+8, which has had no summer time since 1991. */
import type { Precision } from '../../db/model.ts'
import { serialToUtc } from './sheet.ts'

/** Minutes east of UTC. */
export const CHINA_OFFSET = 480

/** ms since 1970 UTC and how exactly it is known. */
export interface ChinaTime { readonly at: number; readonly precision: Precision }

/**
 * `2024-01-05 09:03:11` as bills write it, `2024/1/5 9:03` as spreadsheets save it again (seconds lost), a day alone, or
 * the serial number of a workbook's date cell. Undefined for anything else and for dates that do not exist.
 */
export function chinaTime(text: string, date1904 = false): ChinaTime | undefined {
  if (text.length > 40) return undefined
  if (/^\d{5}(?:\.\d{1,15})?$/.test(text)) return { at: serialToUtc(Number(text), date1904) - CHINA_OFFSET * 60_000, precision: 'second' }
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]{1,2}(\d{1,2}):(\d{2})(?::(\d{2})(?:\.0{1,3})?)?)?$/.exec(text)
  if (!found) return undefined
  const [year, month, day, hour, minute, second] = found.slice(1).map((part) => (part === undefined ? 0 : Number(part)))
  const utc = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second)
  const check = new Date(utc)
  if (check.getUTCMonth() + 1 !== month || check.getUTCDate() !== day || check.getUTCHours() !== hour || check.getUTCMinutes() !== minute) return undefined
  return { at: utc - CHINA_OFFSET * 60_000, precision: found[4] === undefined ? 'day' : found[6] === undefined ? 'minute' : 'second' }
}
