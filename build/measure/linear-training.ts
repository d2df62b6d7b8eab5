/**
 * Fits one-against-rest linear support vector machines on sparse rows, by dual coordinate descent with squared hinge
 * loss (Hsieh et al. 2008, algorithm 1, without shrinking). Scores become probabilities later, by calibration.
 */
import { randomFrom, shuffled, SEED } from './random.ts'

/** Sparse rows one after the other: row r has the cells from `start[r]` to `start[r + 1]`. */
export interface SparseRows {
  readonly rows: number
  readonly columns: number
  readonly start: Int32Array
  readonly column: Int32Array
  readonly value: Float32Array
}

/** The same rows with `width` dense columns after the others. */
export function appendNumbers(data: SparseRows, numbers: readonly (readonly number[])[], width: number): SparseRows {
  const start = new Int32Array(data.rows + 1)
  const column = new Int32Array(data.column.length + data.rows * width)
  const value = new Float32Array(column.length)
  let to = 0
  for (let row = 0; row < data.rows; row++) {
    for (let cell = data.start[row]!; cell < data.start[row + 1]!; cell++, to++) { column[to] = data.column[cell]!; value[to] = data.value[cell]! }
    for (let at = 0; at < width; at++, to++) { column[to] = data.columns + at; value[to] = numbers[row]?.[at] ?? 0 }
    start[row + 1] = to
  }
  return { rows: data.rows, columns: data.columns + width, start, column: column.subarray(0, to), value: value.subarray(0, to) }
}

/** Weights of each class, one number for each column and one for the constant at the end. */
export type ClassWeights = readonly Float64Array[]

/** One class against the rest. `positive[r]` is 1 for rows of the class; `cost` is the usual C. */
export function fitBinary(data: SparseRows, positive: Uint8Array, cost: number, epochs: number, rowCost?: Float32Array): Float64Array {
  const weights = new Float64Array(data.columns + 1)
  const alpha = new Float64Array(data.rows)
  const norm = new Float64Array(data.rows)
  for (let row = 0; row < data.rows; row++) {
    let sum = 1
    for (let cell = data.start[row]!; cell < data.start[row + 1]!; cell++) sum += data.value[cell]! * data.value[cell]!
    norm[row] = sum + 1 / (2 * cost * (rowCost === undefined ? 1 : rowCost[row]!))
  }
  const random = randomFrom(SEED, data.rows)
  for (let epoch = 0; epoch < epochs; epoch++) {
    let worst = 0
    for (const row of shuffled(data.rows, random)) worst = Math.max(worst, step(data, row, positive[row] === 1 ? 1 : -1, weights, alpha, norm, cost * (rowCost === undefined ? 1 : rowCost[row]!)))
    if (worst < 0.01) break
  }
  return weights
}

function step(data: SparseRows, row: number, sign: number, weights: Float64Array, alpha: Float64Array, norm: Float64Array, cost: number): number {
  const from = data.start[row]!
  const to = data.start[row + 1]!
  const { column, value } = data
  let score = weights[data.columns]!
  for (let cell = from; cell < to; cell++) score += weights[column[cell]!]! * value[cell]!
  const old = alpha[row]!
  const gradient = sign * score - 1 + old / (2 * cost)
  const violation = old === 0 ? Math.max(0, -gradient) : Math.abs(gradient)
  if (violation < 1e-9) return 0
  const now = Math.max(0, old - gradient / norm[row]!)
  const change = (now - old) * sign
  alpha[row] = now
  weights[data.columns] = weights[data.columns]! + change
  for (let cell = from; cell < to; cell++) { const at = column[cell]!; weights[at] = weights[at]! + change * value[cell]! }
  return violation
}

/** All classes; `isClass(row, class)` tells whether a row belongs to a class. */
export function fitClasses(data: SparseRows, classes: number, isClass: (row: number, klass: number) => boolean, cost: number, epochs = 30, rowCost?: Float32Array): ClassWeights {
  return Array.from({ length: classes }, (_, klass) => {
    const positive = new Uint8Array(data.rows)
    for (let row = 0; row < data.rows; row++) if (isClass(row, klass)) positive[row] = 1
    return fitBinary(data, positive, cost, epochs, rowCost)
  })
}

/** Scores of every row for every class, row by row. */
export function scoreRows(data: SparseRows, weights: ClassWeights): Float64Array {
  const scores = new Float64Array(data.rows * weights.length)
  for (let row = 0; row < data.rows; row++) {
    weights.forEach((own, klass) => {
      let score = own[data.columns]!
      for (let cell = data.start[row]!; cell < data.start[row + 1]!; cell++) score += own[data.column[cell]!]! * data.value[cell]!
      scores[row * weights.length + klass] = score
    })
  }
  return scores
}
