/**
 * Logistic regression on rows of named yes-or-no features, with an L2 penalty, by cyclic Newton steps on one coordinate at a
 * time (Genkin, Lewis, Madigan 2007). For models of some hundred features and rows; deterministic.
 */
import { sigmoid } from '../../inference/models/calibration.ts'

/** A fitted model: natural-log odds. */
export interface LogisticFit { readonly bias: number; readonly weights: ReadonlyMap<string, number> }

const ROUNDS = 200
const LEAST_STEP = 1e-4
/** No coordinate moves further than this in one step, so that far starts cannot overshoot. */
const LONGEST_STEP = 2

/**
 * Fits weights of every feature that stands in `fewest` rows or more. `penalty(name)` is the precision of its normal prior
 * around 0; the constant has none.
 */
export function fitLogistic(rows: readonly (readonly string[])[], came: readonly boolean[], penalty: (name: string) => number, fewest: number): LogisticFit {
  const columns = columnsOf(rows, fewest)
  const margins = new Float64Array(rows.length)
  const everyRow = Int32Array.from(rows.keys())
  let bias = 0
  const weights = new Map(columns.map(({ name }) => [name, 0]))
  for (let round = 0; round < ROUNDS; round++) {
    const moved = step(everyRow, came, margins, bias, 0)
    bias += moved
    let furthest = Math.abs(moved)
    for (const { name, at } of columns) {
      const weight = weights.get(name) ?? 0
      const change = step(at, came, margins, weight, penalty(name))
      weights.set(name, weight + change)
      furthest = Math.max(furthest, Math.abs(change))
    }
    if (furthest < LEAST_STEP) break
  }
  return { bias, weights }
}

/** The log-odds of a row. */
export function logitOf({ bias, weights }: LogisticFit, features: readonly string[]): number {
  return features.reduce((sum, name) => sum + (weights.get(name) ?? 0), bias)
}

function columnsOf(rows: readonly (readonly string[])[], fewest: number): readonly { readonly name: string; readonly at: Int32Array }[] {
  const at = new Map<string, number[]>()
  rows.forEach((features, row) => {
    for (const name of new Set(features)) {
      const known = at.get(name)
      if (known) known.push(row)
      else at.set(name, [row])
    }
  })
  return [...at].filter(([, found]) => found.length >= fewest).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, found]) => ({ name, at: Int32Array.from(found) }))
}

/** One Newton step of one coordinate; moves the margins of its rows along. */
function step(at: Int32Array, came: readonly boolean[], margins: Float64Array, weight: number, penalty: number): number {
  let gradient = -penalty * weight
  let curvature = penalty
  for (const row of at) {
    const p = sigmoid(margins[row]!)
    gradient += (came[row] === true ? 1 : 0) - p
    curvature += p * (1 - p)
  }
  const change = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, curvature < 1e-12 ? 0 : gradient / curvature))
  for (const row of at) margins[row] = margins[row]! + change
  return change
}
