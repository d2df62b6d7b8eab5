/** Ridge regression on sparse rows with some dense numbers each, by conjugate gradients on the normal equations (Hestenes and Stiefel 1952). */
import type { SparseRows } from './linear-training.ts'

/** A fitted regression: what each column and each dense number adds, the means at which dense numbers add nothing, and the constant. */
export interface RidgeWeights { readonly columns: Float64Array; readonly dense: Float64Array; readonly means: Float64Array; readonly constant: number }

/** How much large weights cost: of columns, and of dense numbers. */
export interface RidgeCosts { readonly columns: number; readonly dense: number }

const MOST_STEPS = 80
/** Enough once what is left of the gradient is this small beside where it began. */
const CLOSE = 1e-8

/** Fits; `dense[r]` are the numbers of row r, all of one length, and `wanted[r]` is what is to be told. */
export function fitRidge(data: SparseRows, dense: readonly Float64Array[], wanted: Float64Array, costs: RidgeCosts): RidgeWeights {
  const width = dense[0]?.length ?? 0
  const middle = wanted.reduce((sum, one) => sum + one, 0) / Math.max(1, data.rows)
  const means = new Float64Array(width)
  for (const own of dense) own.forEach((one, at) => { means[at] = means[at]! + one / data.rows })
  // The last number is what is added to the middle; it costs nothing.
  const size = data.columns + width + 1
  const forward = (weights: Float64Array): Float64Array => Float64Array.from({ length: data.rows }, (_, row) => {
    let sum = weights[size - 1]!
    for (let cell = data.start[row]!; cell < data.start[row + 1]!; cell++) sum += weights[data.column[cell]!]! * data.value[cell]!
    const own = dense[row]!
    for (let at = 0; at < width; at++) sum += weights[data.columns + at]! * (own[at]! - means[at]!)
    return sum
  })
  const backward = (residual: Float64Array): Float64Array => {
    const sums = new Float64Array(size)
    for (let row = 0; row < data.rows; row++) {
      const left = residual[row]!
      sums[size - 1] = sums[size - 1]! + left
      for (let cell = data.start[row]!; cell < data.start[row + 1]!; cell++) { const at = data.column[cell]!; sums[at] = sums[at]! + left * data.value[cell]! }
      const own = dense[row]!
      for (let at = 0; at < width; at++) sums[data.columns + at] = sums[data.columns + at]! + left * (own[at]! - means[at]!)
    }
    return sums
  }
  const applied = (weights: Float64Array): Float64Array => {
    const sums = backward(forward(weights))
    for (let at = 0; at < size - 1; at++) sums[at] = sums[at]! + (at < data.columns ? costs.columns : costs.dense) * weights[at]!
    return sums
  }
  const weights = new Float64Array(size)
  const left = backward(wanted.map((one) => one - middle))
  const direction = left.slice()
  let square = dot(left, left)
  const first = square
  for (let step = 0; step < MOST_STEPS && square > CLOSE * first; step++) {
    const moved = applied(direction)
    const length = square / dot(direction, moved)
    for (let at = 0; at < size; at++) { weights[at] = weights[at]! + length * direction[at]!; left[at] = left[at]! - length * moved[at]! }
    const next = dot(left, left)
    for (let at = 0; at < size; at++) direction[at] = left[at]! + next / square * direction[at]!
    square = next
  }
  return { columns: weights.subarray(0, data.columns), dense: weights.subarray(data.columns, size - 1), means, constant: middle + weights[size - 1]! }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!
  return sum
}

/** What a fitted regression tells of rows. */
export function tellRidge(data: SparseRows, dense: readonly Float64Array[], { columns, dense: each, means, constant }: RidgeWeights): Float64Array {
  return Float64Array.from({ length: data.rows }, (_, row) => {
    let sum = constant
    for (let cell = data.start[row]!; cell < data.start[row + 1]!; cell++) sum += columns[data.column[cell]!]! * data.value[cell]!
    dense[row]!.forEach((one, at) => { sum += (one - means[at]!) * each[at]! })
    return sum
  })
}
