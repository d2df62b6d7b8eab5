/**
 * Wall-clock time to UTC and back for any IANA zone, over the zone data of Intl. Sources that write local time do it
 * in every line, so the offsets are looked up once for each stretch of some days and then remembered.
 */

const DAY_MS = 86_400_000
/** Six days: long enough that a decade is a few hundred look-ups, too short for two changes of one zone to hide in it. */
const STRETCH_MS = 6 * DAY_MS

/** The offset of a zone during one stretch: `before` until `changeAt`, then `after`. Without a change both are the same. */
interface Stretch { readonly before: number; readonly changeAt: number; readonly after: number }

interface Zone {
  readonly format: Intl.DateTimeFormat
  readonly stretches: Map<number, Stretch>
  /** The local day asked last: its number, its midnight as if UTC, and its offset in ms when it holds all day and on both neighbours. */
  day: number
  midnight: number
  plain: number | undefined
}

const zones = new Map<string, Zone>()
let lastName = ''
let lastZone: Zone | undefined

function zoneOf(name: string): Zone {
  if (lastZone !== undefined && name === lastName) return lastZone
  let zone = zones.get(name)
  if (zone === undefined) {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' })
    zone = { format, stretches: new Map(), day: Number.NaN, midnight: 0, plain: undefined }
    zones.set(name, zone)
  }
  lastName = name
  lastZone = zone
  return zone
}

/** Asks Intl, which writes `1/1/2024, GMT+05:30`, `… GMT` or, before standard time, `… GMT+00:09:21`. */
function askOffset(zone: Zone, at: number): number {
  const text = zone.format.format(at)
  const found = /GMT([+-])(\d{2}):(\d{2})(?::(\d{2}))?$/u.exec(text)
  if (found === null) return 0
  const seconds = Number(found[2]) * 3600 + Number(found[3]) * 60 + Number(found[4] ?? 0)
  return (found[1] === '-' ? -seconds : seconds) * 1000
}

function readStretch(zone: Zone, index: number): Stretch {
  let low = index * STRETCH_MS
  let high = low + STRETCH_MS
  const before = askOffset(zone, low)
  const after = askOffset(zone, high)
  if (before === after) return { before, changeAt: high, after }
  // Changes happen on whole seconds.
  while (high - low > 1000) {
    const middle = low + Math.floor((high - low) / 2000) * 1000
    if (askOffset(zone, middle) === before) low = middle
    else high = middle
  }
  return { before, changeAt: high, after }
}

function offsetMsAt(zone: Zone, at: number): number {
  const index = Math.floor(at / STRETCH_MS)
  let stretch = zone.stretches.get(index)
  if (stretch === undefined) {
    stretch = readStretch(zone, index)
    zone.stretches.set(index, stretch)
  }
  return at < stretch.changeAt ? stretch.before : stretch.after
}

/** Minutes east of UTC in an IANA zone at a moment (ms since 1970). Throws RangeError for an unknown zone or a moment that is no number. */
export function offsetAt(at: number, zone: string): number {
  return Math.round(offsetMsAt(zoneOf(zone), at) / 60_000)
}

/**
 * The moment (ms since 1970) of a wall-clock time in an IANA zone, and the zone's minutes east of UTC then.
 * A time that the clock skipped is moved forward by the length of the gap, one that it showed twice is the first of
 * the two: what Temporal calls "compatible". Throws RangeError for an unknown zone.
 */
export function localToUtc(
  year: number, month: number, day: number, hour: number, minute: number, second: number, zone: string,
): { at: number; offsetMinutes: number } {
  const known = zoneOf(zone)
  const number = (year * 16 + month) * 64 + day
  if (number !== known.day) {
    known.day = number
    known.midnight = Date.UTC(year, month - 1, day)
    const early = offsetMsAt(known, known.midnight - DAY_MS)
    known.plain = early === offsetMsAt(known, known.midnight + DAY_MS)
      && early === offsetMsAt(known, known.midnight + 2 * DAY_MS) ? early : undefined
  }
  const local = known.midnight + hour * 3_600_000 + minute * 60_000 + second * 1000
  const offset = known.plain ?? offsetOfLocal(known, local)
  return { at: local - offset, offsetMinutes: Math.round(offsetMsAt(known, local - offset) / 60_000) }
}

/** The offset to subtract from a wall-clock time near a change. In a gap it is the one from before, which moves the result forward. */
function offsetOfLocal(zone: Zone, local: number): number {
  const before = offsetMsAt(zone, local - DAY_MS)
  const after = offsetMsAt(zone, local + DAY_MS)
  const first = Math.max(before, after)
  const second = Math.min(before, after)
  if (offsetMsAt(zone, local - first) === first) return first
  if (offsetMsAt(zone, local - second) === second) return second
  return before
}

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether such a day exists in the Gregorian calendar (month from 1). */
export function isRealDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > (MONTH_DAYS[month - 1] ?? 0)) return false
  return month !== 2 || day !== 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)? ?(Z|[+-]\d{2}:?\d{2})?$/u

/**
 * The moment of an ISO 8601 date or time as exports write it: `2024-03-05`, `2024-03-05T21:04:11`, `2024-03-05 21:04`,
 * each with optional fraction and `Z` or `±hh:mm`. Without a zone of its own it is local to `zone`. Undefined when it is
 * none of these or no real time. `isLocal` tells that `zone` was used.
 */
export function isoToUtc(text: string, zone: string): { at: number; offsetMinutes: number; isLocal: boolean } | undefined {
  const found = text.length <= 40 ? ISO.exec(text) : null
  if (found === null) return undefined
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const [hour, minute, second] = [Number(found[4] ?? 0), Number(found[5] ?? 0), Number(found[6] ?? 0)]
  if (!isRealDate(year, month, day) || hour > 23 || minute > 59 || second > 60) return undefined
  const fraction = found[7] === undefined ? 0 : Math.floor(Number(`0.${found[7]}`) * 1000)
  const mark = found[8]
  if (mark === undefined) {
    const moment = localToUtc(year, month, day, hour, minute, second, zone)
    return { at: moment.at + fraction, offsetMinutes: moment.offsetMinutes, isLocal: true }
  }
  const digits = mark.replace(':', '')
  const size = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5))
  const offsetMinutes = mark === 'Z' || size === 0 ? 0 : mark.startsWith('-') ? -size : size
  return { at: Date.UTC(year, month - 1, day, hour, minute, second) - offsetMinutes * 60_000 + fraction, offsetMinutes, isLocal: false }
}
