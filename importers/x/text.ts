/** Texts, links and times as X writes them. */
import type { JsonRecord } from '../kit/json-value.ts'
import { isRecord, listOf, textOf } from '../kit/json-value.ts'
import { isoToUtc, isRealDate } from '../kit/time.ts'

const ESCAPES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }

/** Undoes the HTML escapes of texts, once: `&amp;lt;` was written by a person as `&lt;`. */
export function unescapeHtml(text: string): string {
  return text.includes('&') ? text.replaceAll(/&(?:amp|lt|gt);/g, (escape) => ESCAPES[escape] ?? escape) : text
}

/** No text may grow beyond this in UTF-16 units; only a file made to do harm would. */
const TEXT_LIMIT = 64 * 1024 * 1024

/** Replaces shortened t.co links by where they lead, as `from` and `to` name them in a list of links. */
export function expandLinks(text: string, links: readonly unknown[], from: string, to: string): string {
  let expanded = text
  for (const link of links) {
    if (!isRecord(link)) continue
    const short = textOf(link, from)
    const long = textOf(link, to)
    if (short === undefined || short === '' || long === undefined || expanded.length / short.length * long.length > TEXT_LIMIT) continue
    expanded = expanded.replaceAll(short, () => long)
  }
  return expanded
}

/** Takes out the links that only stand for the post's own pictures. */
export function withoutMediaLinks(text: string, media: readonly unknown[]): string {
  let shown = text
  for (const item of media) {
    const short = isRecord(item) ? textOf(item, 'url') : undefined
    if (short !== undefined && short !== '') shown = shown.replaceAll(short, '')
  }
  return shown === text ? text : shown.trimEnd()
}

const MONTHS: Readonly<Record<string, number>> = { Jan: 0, Feb: 1, Mar: 2, Apr: 3, May: 4, Jun: 5, Jul: 6, Aug: 7, Sep: 8, Oct: 9, Nov: 10, Dec: 11 }
const POST_TIME = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{2}) (\d{2}):(\d{2}):(\d{2}) ([+-])(\d{2})(\d{2}) (\d{4})$/

/**
 * A time in ms, of any form that X writes: `Wed Nov 23 08:00:00 +0000 2022`, ISO, `2019-03-20 02:24:52 +0000`,
 * `2021-04-15 19:51:50` (UTC although it does not say so), `2019.03.20`. Undefined for anything else.
 */
export function xTime(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const found = POST_TIME.exec(text)
  const month = MONTHS[found?.[1] ?? '']
  if (found !== null && month !== undefined) {
    const [day = 0, hour = 0, minute = 0, second = 0] = found.slice(2, 6).map(Number)
    const [eastHours = 0, eastMinutes = 0, year = 0] = found.slice(7).map(Number)
    if (!isRealDate(year, month + 1, day) || hour > 23 || minute > 59 || second > 60) return undefined
    const east = (eastHours * 60 + eastMinutes) * (found[6] === '-' ? -1 : 1)
    return Date.UTC(year, month, day, hour, minute - east, second)
  }
  const dotted = /^(\d{4})\.(\d{2})\.(\d{2})$/.exec(text)
  return isoToUtc(dotted === null ? text : `${dotted[1]}-${dotted[2]}-${dotted[3]}`, 'UTC')?.at
}

/** The inner object of an entry like `{"like":{…}}`. */
export function inside(value: unknown, wrapper: string): JsonRecord | undefined {
  if (!isRecord(value)) return undefined
  const inner = value[wrapper]
  return isRecord(inner) ? inner : undefined
}

/** The texts of a field that is a list of texts, or one text. */
export function textsOf(record: JsonRecord, key: string): readonly string[] {
  const value = record[key]
  if (typeof value === 'string') return value === '' ? [] : [value]
  return listOf(record, key).filter((item): item is string => typeof item === 'string' && item !== '')
}
