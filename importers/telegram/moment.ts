/** When a message was sent: three generations of dates. */
import type { Precision } from '../../db/model.ts'
import type { JsonRecord } from '../kit/json-value.ts'
import { isoToUtc, localToUtc, offsetAt } from '../kit/time.ts'

/** A moment and the wall clock there. */
export interface Moment { readonly at: number | null; readonly precision: Precision; readonly offsetMinutes?: number }

const NO_TIME: Moment = { at: null, precision: 'none' }
/** Zones lie between twelve hours west and fourteen east, in steps of a quarter of an hour. */
const LEAST_OFFSET = -720
const MOST_OFFSET = 840
/** After this (year 9999) a number of seconds is none. */
const MOST_SECONDS = 253_402_300_799

/**
 * The moment under `key`. `key_unixtime` (since 2022) is in UTC, and what the local time beside it differs by is the
 * zone of the exporting computer. The local time alone (before 2022, and in reactions) is in `zone`. Other tools wrote
 * milliseconds with `Z`.
 */
export function momentOf(record: JsonRecord, key: string, zone: string): Moment {
  const written = record[key]
  const unix = record[`${key}_unixtime`]
  const seconds = typeof unix === 'string' || typeof unix === 'number' ? Number(unix) : Number.NaN
  const local = typeof written === 'string' ? readLocal(written) : undefined
  if (Number.isFinite(seconds) && unix !== '' && Math.abs(seconds) <= MOST_SECONDS) {
    const at = seconds * 1000
    return { at, precision: 'second', offsetMinutes: offsetBetween(local, at) ?? offsetAt(at, zone) }
  }
  if (local !== undefined) {
    const date = new Date(local)
    const moment = localToUtc(
      date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds(), zone,
    )
    return { at: moment.at, precision: 'second', offsetMinutes: moment.offsetMinutes }
  }
  const moment = typeof written === 'string' ? isoToUtc(written, zone) : undefined
  return moment === undefined ? NO_TIME : { at: moment.at, precision: 'second', offsetMinutes: offsetAt(moment.at, zone) }
}

/** Minutes east of UTC on the exporting computer, from its local time and the moment, where their difference can be a zone. */
function offsetBetween(local: number | undefined, at: number): number | undefined {
  const difference = local === undefined ? Number.NaN : (local - at) / 60_000
  return difference >= LEAST_OFFSET && difference <= MOST_OFFSET && difference % 15 === 0 ? difference : undefined
}

/** Telegram began in 2013: an edit before is none. */
const FIRST_EDIT_MS = Date.UTC(2013, 0, 1)

/**
 * Whether a message was edited. Exports of 2018 to 2020 have the beginning of 1970, in whatever zone the computer was, on
 * those that never were.
 */
export function isEdited(message: JsonRecord): boolean {
  const { edited, edited_unixtime: unix } = message
  if (typeof edited === 'string') {
    const moment = isoToUtc(edited, 'UTC')
    if (moment !== undefined) return moment.at >= FIRST_EDIT_MS
  }
  const seconds = typeof unix === 'string' || typeof unix === 'number' ? Number(unix) : Number.NaN
  return Number.isFinite(seconds) ? seconds * 1000 >= FIRST_EDIT_MS : typeof edited === 'string' && edited !== ''
}

/** Whether a record's time is local alone, so that its zone had to be taken from the options. */
export function isZoneAssumed(record: JsonRecord, key: string): boolean {
  const [written, unix] = [record[key], record[`${key}_unixtime`]]
  return (unix === undefined || unix === '') && typeof written === 'string' && written !== '' && !written.endsWith('Z')
}

const HOUR_MS = 3_600_000

/** A moment that is known by its local time alone and is before `last`, an hour later where clocks showed that hour twice (the end of summer time). */
export function notBefore(moment: Moment, last: number | undefined, zone: string): Moment {
  const { at, offsetMinutes } = moment
  if (at === null || offsetMinutes === undefined || last === undefined || at >= last || last - at > 2 * HOUR_MS) return moment
  const later = offsetAt(at + HOUR_MS, zone)
  return later === offsetMinutes - 60 ? { ...moment, at: at + HOUR_MS, offsetMinutes: later } : moment
}

/**
 * The moment of a reaction, which has the computer's local time alone. Both times of the message that it is of tell the
 * computer's offset; that its clock was changed between the two is not seen.
 */
export function momentOfReaction(reaction: JsonRecord, message: JsonRecord, zone: string): Moment {
  const [sent, reacted] = [message['date'], reaction['date']]
  const unix = message['date_unixtime']
  const isUnix = (typeof unix === 'string' && unix !== '') || typeof unix === 'number'
  const offsetMinutes = isUnix && typeof sent === 'string' ? offsetBetween(readLocal(sent), Number(unix) * 1000) : undefined
  const local = typeof reacted === 'string' && reaction['date_unixtime'] === undefined ? readLocal(reacted) : undefined
  if (local === undefined || offsetMinutes === undefined) return momentOf(reaction, 'date', zone)
  return { at: local - offsetMinutes * 60_000, precision: 'second', offsetMinutes }
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48
}

let lastDay = ''
let lastMidnight = 0

/** `2024-03-05T21:04:11` as if it were UTC. Days repeat from message to message, so the last one is kept. */
function readLocal(text: string): number | undefined {
  if (text.length !== 19 || text.charCodeAt(10) !== 0x54) return undefined
  if (!text.startsWith(lastDay) || lastDay === '') {
    const day = text.slice(0, 10)
    const midnight = isoToUtc(day, 'UTC')
    if (midnight === undefined) return undefined
    lastDay = day
    lastMidnight = midnight.at
  }
  const [hour, minute, second] = [twoDigits(text, 11), twoDigits(text, 14), twoDigits(text, 17)]
  return hour <= 23 && minute <= 59 && second <= 60 && hour >= 0 && minute >= 0 && second >= 0
    ? lastMidnight + hour * 3_600_000 + minute * 60_000 + second * 1000 : undefined
}
