/**
 * Is something paid at even intervals? The tolerance method of the inference catalogue, section 4: amounts within 5 % are
 * one series; a period fits when most gaps lie within 10 % of it, and at least two days.
 */
import { median, quantile } from './amounts.ts'
import { inOrder } from './points.ts'
import type { Point } from './points.ts'

/** Candidate periods in days. */
const PERIODS = [7, 14, 30, 91, 365] as const
export type Period = typeof PERIODS[number]

/** A series at even intervals. Days since 1970; the range of the next date comes from the middle half of the gaps. */
export interface Periodic {
  readonly period: Period
  /** Share of gaps within tolerance (0 to 1). */
  readonly fit: number
  readonly minor: number
  readonly firstDay: number
  readonly lastDay: number
  readonly nextDay: number
  readonly nextLow: number
  readonly nextHigh: number
  readonly points: readonly Point[]
}

/** Share of gaps that must fit. */
const ENOUGH = 0.7
const AMOUNT_TOLERANCE = 0.05

function toleranceOf(period: Period): number {
  // Months are 28 to 31 days long, so a monthly bill is at least that far from 30 days without being late.
  return Math.max(2, period * 0.1)
}

/** The gaps between days, in days. */
export function gapsOf(days: readonly number[]): readonly number[] {
  return days.slice(1).map((day, at) => day - (days[at] ?? day))
}

/** The period that fits the days best; undefined when none does or there are fewer than three days (two for a year). */
export function periodOf(days: readonly number[]): { readonly period: Period; readonly fit: number } | undefined {
  const gaps = gapsOf(days)
  let best: { period: Period; fit: number } | undefined
  for (const period of PERIODS) {
    if (gaps.length < (period === 365 ? 1 : 2)) continue
    const fit = gaps.filter((gap) => Math.abs(gap - period) <= toleranceOf(period)).length / gaps.length
    if (fit >= ENOUGH && fit > (best?.fit ?? 0)) best = { period, fit }
  }
  return best
}

/** A year apart to the week, and not two among many: else any shop gives a pair of like amounts. */
const YEARLY_SLACK_DAYS = 10
const YEARLY_SHARE = 0.5

function isYearly({ points }: Periodic, all: readonly Point[]): boolean {
  return points.length >= all.length * YEARLY_SHARE && gapsOf(points.map(([day]) => day)).every((gap) => Math.abs(gap - 365) <= YEARLY_SLACK_DAYS)
}

function periodic(points: readonly Point[]): Periodic | undefined {
  const byDay = [...new Map(points.map((point) => [point[0], point])).values()].toSorted((a, b) => a[0] - b[0])
  const days = byDay.map(([day]) => day)
  const found = periodOf(days)
  const [first, last] = [days[0], days.at(-1)]
  if (!found || first === undefined || last === undefined) return undefined
  const gaps = gapsOf(days)
  const step = (part: number): number => Math.round(quantile(gaps, part) ?? found.period)
  return {
    ...found, minor: Math.round(median(byDay.map(([, minor]) => minor)) ?? 0),
    firstDay: first, lastDay: last, nextDay: last + step(0.5), nextLow: last + step(0.25), nextHigh: last + step(0.75), points: byDay,
  }
}

/** Groups of points whose amounts lie within 5 % of the group's smallest, oldest first in each. */
function byAmount(points: readonly Point[]): readonly (readonly Point[])[] {
  const groups: Point[][] = []
  for (const point of points.toSorted((a, b) => a[1] - b[1])) {
    const group = groups.at(-1)
    const smallest = group?.[0]?.[1]
    if (group && smallest !== undefined && point[1] <= smallest * (1 + AMOUNT_TOLERANCE)) group.push(point)
    else groups.push([point])
  }
  return groups
}

/**
 * Every even series among the payments to one payee. With `anyAmount`, payments of changing amount (electricity) count as
 * one series when no group of equal amounts does.
 */
export function periodicSeries(points: readonly Point[], anyAmount: boolean): readonly Periodic[] {
  const ordered = inOrder(points)
  const even = byAmount(ordered).flatMap((group) => periodic(group) ?? []).filter((series) => series.period !== 365 || isYearly(series, ordered))
  if (even.length > 0) return joinSteps(even)
  if (!anyAmount || ordered.length < 5) return []
  const whole = periodic(ordered)
  return whole ? [whole] : []
}

/** One subscription whose price rose is one: series of the same period that follow each other are joined, newest price kept. */
function joinSteps(series: readonly Periodic[]): readonly Periodic[] {
  const joined: Periodic[] = []
  for (const one of series.toSorted((a, b) => a.firstDay - b.firstDay)) {
    const before = joined.at(-1)
    const gap = before ? one.firstDay - before.lastDay : 0
    if (before && before.period === one.period && gap > 0 && gap <= one.period + toleranceOf(one.period)) {
      joined[joined.length - 1] = { ...one, firstDay: before.firstDay, points: [...before.points, ...one.points] }
    } else joined.push(one)
  }
  return joined
}
