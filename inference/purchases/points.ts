/** Dated amounts of one payer, payee or product: bounded, and the same whatever the order of rows. */
import type { Example } from '../../db/model.ts'

/** A payment: day since 1970, minor units, activity id. */
export type Point = readonly [day: number, minor: number, activity: number]

/** How many of one series are kept: the newest. Ten years of months, or five of fortnights. */
const POINTS_KEPT = 160

function compare(a: Point, b: Point): number {
  return b[0] - a[0] || b[1] - a[1] || a[2] - b[2]
}

/** Adds a point and, from time to time, drops the oldest beyond the limit. */
export function addPoint(points: Point[], point: Point): void {
  points.push(point)
  if (points.length >= POINTS_KEPT * 2) trim(points)
}

function trim(points: Point[]): void {
  points.sort(compare)
  points.length = Math.min(points.length, POINTS_KEPT)
}

/** Adds the points of another tally. */
export function mergePoints(into: Point[], from: readonly Point[]): void {
  for (const point of from) addPoint(into, point)
}

/** The kept points, oldest first. */
export function inOrder(points: readonly Point[]): readonly Point[] {
  const kept = [...points]
  trim(kept)
  return kept.toReversed()
}

/** Some of the points as evidence, newest first. */
export function examplesOf(points: readonly Point[], count = 12): readonly Example[] {
  return [...points].toSorted(compare).slice(0, count).map(([, , activity]) => ({ activity }))
}
