/**
 * Moments written as one bare number. Sources count from different days in different units, and some changed theirs
 * between two versions of one export; for the years in which there are archives the ranges do not meet, so a number
 * says itself which it is. Only a number known to be a moment belongs here: many a message id is in one of the ranges.
 */

/**
 * What a number counts, and from when: `unix-*` from 1970, `apple-*` from 2001 (Core Data, iMessage), `webkit-us` µs
 * from 1601 (Chrome), `windows-100ns` tenths of a µs from 1601 (FILETIME).
 */
export type Epoch = 'unix-s' | 'unix-ms' | 'unix-us' | 'unix-ns' | 'apple-s' | 'apple-ns' | 'webkit-us' | 'windows-100ns'

/** A moment in ms since 1970 UTC (finer parts are dropped), and how it was written. */
export interface EpochMoment { readonly at: number; readonly epoch: Epoch }

interface EpochRange {
  /** Day 0 in ms since 1970. */
  readonly from: number
  /** How many units make a ms, or for seconds a thousandth. */
  readonly perMs: number
  /** The years told apart, as ms since 1970: from the first, before the second. */
  readonly first: number
  readonly end: number
}

const Y2000 = Date.UTC(2000, 0, 1)
const Y2100 = Date.UTC(2100, 0, 1)
const APPLE = Date.UTC(2001, 0, 1)
/** 1601-01-01, the first day of the Gregorian cycle that Windows counts from. */
const WINDOWS = Date.UTC(1601, 0, 1)
/** Apple seconds reach the number of 2000 in Unix seconds at the end of 2030: until then no number is both. */
const APPLE_END = APPLE + Y2000

const RANGES: Readonly<Record<Epoch, EpochRange>> = {
  'unix-s': { from: 0, perMs: 0.001, first: Y2000, end: Y2100 },
  'unix-ms': { from: 0, perMs: 1, first: Y2000, end: Y2100 },
  'unix-us': { from: 0, perMs: 1e3, first: Y2000, end: Y2100 },
  'unix-ns': { from: 0, perMs: 1e6, first: Y2000, end: Y2100 },
  'apple-s': { from: APPLE, perMs: 0.001, first: Date.UTC(2004, 0, 1), end: APPLE_END },
  // From 2007: a smaller number of ns would be a FILETIME. There were no ns before 2017.
  'apple-ns': { from: APPLE, perMs: 1e6, first: Date.UTC(2007, 0, 1), end: APPLE_END },
  'webkit-us': { from: WINDOWS, perMs: 1e3, first: Y2000, end: Y2100 },
  'windows-100ns': { from: WINDOWS, perMs: 1e4, first: Y2000, end: Y2100 },
}

/** Every epoch that is told apart. */
export const EPOCHS = Object.keys(RANGES) as readonly Epoch[]
/** For a source that surely counts from 1970 and only changes its unit. */
export const UNIX_EPOCHS: readonly Epoch[] = ['unix-s', 'unix-ms', 'unix-us', 'unix-ns']

const DIGITS = /^\d{8,19}(?:\.\d{0,12})?$/u

/**
 * The moment of a bare number, as JSON number or as its digits (which keeps ns above 2^53 exact); seconds may have a
 * fraction. `among` narrows the choice where the source is known. Undefined for what is no number and for one outside
 * the years 2000 to 2099 (Apple: to 2030): 0 and -1 are how sources write "never".
 */
export function epochToUtc(written: unknown, among: readonly Epoch[] = EPOCHS): EpochMoment | undefined {
  if (typeof written === 'number') return momentOf(written, among, (range) => fromNumber(written, range))
  if (typeof written === 'bigint') return epochToUtc(String(written), among)
  if (typeof written !== 'string') return undefined
  const text = written.trim()
  if (!DIGITS.test(text)) return undefined
  const whole = BigInt(text.split('.')[0] ?? '')
  const number = Number(text)
  return momentOf(number, among, (range) => (range.perMs < 1 ? fromNumber(number, range) : Number(whole / BigInt(range.perMs)) + range.from))
}

/** Seconds are rounded to µs first: 1700000000.123 times a thousand would else fall a ms short. */
function fromNumber(value: number, range: EpochRange): number {
  const ms = range.perMs < 1 ? Math.floor(Math.round(value * 1e6) / 1e3) : Math.floor(value / range.perMs)
  return ms + range.from
}

function momentOf(value: number, among: readonly Epoch[], read: (range: EpochRange) => number): EpochMoment | undefined {
  if (!Number.isFinite(value) || value <= 0) return undefined
  for (const epoch of among) {
    const range = RANGES[epoch]
    const at = read(range)
    if (at >= range.first && at < range.end) return { at, epoch }
  }
  return undefined
}
