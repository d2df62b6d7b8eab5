/** Sums of money by currency and histograms by day: plain JSON parts of tallies, added up without regard to order. */
import type { Spend } from '../categories/categories.ts'

/** Minor units and rows by currency. */
export type Amounts = Record<string, { minor: number; rows: number }>

/** Adds an amount; negative for refunds, which count no row. */
export function addAmount(into: Amounts, currency: string | null, minor: number | null, rows = 1): void {
  if (currency === null || minor === null) return
  const sum = into[currency] ??= { minor: 0, rows: 0 }
  sum.minor += minor
  sum.rows += rows
}

/** Adds the sums of another tally. */
export function mergeAmounts(into: Amounts, from: Amounts): void {
  for (const [currency, { minor, rows }] of Object.entries(from)) addAmount(into, currency, minor, rows)
}

/** Sums as a list: the currency with most rows first, then by code. */
export function toSpend(amounts: Amounts): readonly Spend[] {
  return Object.entries(amounts)
    .toSorted(([a, one], [b, other]) => other.rows - one.rows || (a < b ? -1 : 1))
    .map(([currency, { minor }]) => ({ currency, minor }))
}

/** Lines by day since 1970. */
export type Days = Record<number, number>

/** Adds lines to a day. */
export function addDay(into: Days, day: number | null, lines = 1): void {
  if (day !== null) into[day] = (into[day] ?? 0) + lines
}

/** Adds the days of another tally. */
export function mergeDays(into: Days, from: Days): void {
  for (const [day, lines] of Object.entries(from)) into[Number(day)] = (into[Number(day)] ?? 0) + lines
}

/** The earlier and the later of two times that may be unknown. */
export function earlier(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.min(a, b)
}
/** See {@link earlier}. */
export function later(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b)
}

/** The middle of sorted or unsorted numbers; null of none. */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5)
}

/** A quantile with linear interpolation between ranks (type 7 of Hyndman and Fan 1996); null of none. */
export function quantile(values: readonly number[], part: number): number | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) * part
  const low = Math.floor(at)
  const below = sorted[low] ?? 0
  const above = sorted[Math.min(low + 1, sorted.length - 1)] ?? below
  return below + (above - below) * (at - low)
}
