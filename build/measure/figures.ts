/** From scored rows to the rows of the result: every metric with its interval, gain, calibration and coverage. */
import { measure, type Measured } from './bootstrap.ts'
import type { AccuracyCard } from '../../db/model.ts'
import { calibrationBins, calibrationError, calibrationFloor, calibrationSides, type Stated } from './calibration-error.ts'
import { counted, inOrder, isTold, type Base, type ScoredRow } from './scored-rows.ts'
import { statedBy, type Task } from './tasks/task.ts'

/** One element of the JSON that `--score` writes (measure.md). */
export interface Figure {
  readonly key: string
  readonly corpus: string
  readonly slice: string
  readonly people: number
  readonly unit: string
  readonly items: number
  readonly metric: string
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly baseline: number | null
  readonly gain: number | null
  readonly gainLow: number | null
  readonly gainHigh: number | null
  readonly ece: number | null
  readonly eceFloor: number | null
  readonly coverage: number | null
  readonly guesses: readonly string[]
  readonly weightsSha256: string | null
  readonly trainedOn: number
  readonly why?: string
}

/** From this many units on, calibration has 15 bins instead of 5. */
export const MANY_UNITS = 1_000

/** How many bins calibration has with so many units. */
export function binsFor(units: number): number { return units >= MANY_UNITS ? 15 : 5 }

/** What all labelled rows state and whether it came true. */
export function allStated(task: Task, classes: readonly string[], rows: readonly ScoredRow[], base: Base): readonly Stated[] {
  return rows.flatMap((row) => statedBy(task, classes, row, counted(row, base)))
}

/**
 * The record of stated numbers: of the units who were told one, since silence, which counts as the base rate in every
 * metric, was told to nobody. Empty where a task states none.
 */
export function calibrationOf(task: Task, classes: readonly string[], rows: readonly ScoredRow[], base: Base): AccuracyCard['calibration'] {
  if (task.statesNone) return []
  const told = allStated(task, classes, inOrder(rows).filter((row) => isTold(row) && row.item.truth !== undefined), base)
  return (task.positive === undefined ? calibrationBins(told, 10) : calibrationSides(told)).filter(({ count }) => count > 0)
}

/** What stands in every figure of a task. */
export interface Standing { readonly base: Base; readonly classes: readonly string[]; readonly weightsSha256: string | null; readonly trainedOn: number; readonly resamples: number }

/** All figures of one slice. Rows without a label count in coverage and in nothing else. */
export function figuresOf(task: Task, slice: string, all: readonly ScoredRow[], { base, classes, weightsSha256, trainedOn, resamples }: Standing): readonly Figure[] {
  const rows = inOrder(all.filter(({ item }) => item.truth !== undefined))
  const people = new Set(rows.map(({ item }) => item.unit)).size
  const shared = {
    key: task.key, corpus: task.corpus, slice, people, unit: task.unit, items: rows.length,
    coverage: all.length === 0 ? null : all.filter(isTold).length / all.length, guesses: task.guesses, weightsSha256, trainedOn,
  }
  if (rows.length === 0) return task.metricNames.map((metric) => ({ ...shared, ...missing(metric), why: all.length === 0 ? 'no rows' : 'no labels' }))
  const measured = measure(rows, task.metrics(rows, base), base, resamples, task.positive, task.plain)
  const stated = allStated(task, classes, rows, base)
  return measured.map((figure, at): Figure => ({
    ...shared, ...figure,
    ece: at === 0 && !task.statesNone ? calibrationError(stated, binsFor(people)) : null,
    eceFloor: at === 0 && !task.statesNone ? calibrationFloor(stated, binsFor(people)) : null,
    ...(figure.value === null ? { why: task.statesNone ? 'nothing to count' : 'only one class occurs' } : task.why?.(slice) === undefined ? {} : { why: task.why(slice) ?? '' }),
  }))
}

/** A metric that cannot be had. */
export function missing(metric: string): Measured & { readonly ece: null; readonly eceFloor: null } {
  return { metric, value: null, low: null, high: null, baseline: null, gain: null, gainLow: null, gainHigh: null, ece: null, eceFloor: null }
}

/** The figures of a slice and of its answered rows. */
export function withAnswered(task: Task, rows: readonly ScoredRow[], standing: Standing): readonly Figure[] {
  return [...figuresOf(task, '', rows, standing), ...figuresOf(task, 'answered', rows.filter(isTold), standing)]
}
