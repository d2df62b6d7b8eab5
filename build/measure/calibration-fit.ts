/** Fits the numbers of a calibration on out-of-fold scores. */
import type { CalibrationLine } from '../../db/model.ts'
import { calibrate, logit, sigmoid } from '../../inference/models/calibration.ts'

/** Slope and shift of Platt's sigmoid, by Newton's method on the smoothed targets of Lin, Lin and Weng (2007). */
export function fitPlatt(scores: ArrayLike<number>, came: readonly boolean[]): { readonly slope: number; readonly shift: number } {
  const positives = came.filter(Boolean).length
  const yes = (positives + 1) / (positives + 2)
  const no = 1 / (came.length - positives + 2)
  let slope = 0
  let shift = Math.log((positives + 1) / (came.length - positives + 1))
  let loss = plattLoss(scores, came, yes, no, slope, shift)
  for (let round = 0; round < 100; round++) {
    const [bySlope, byShift, a, b, c] = plattGradient(scores, came, yes, no, slope, shift)
    if (Math.hypot(bySlope, byShift) < 1e-7 * came.length) break
    const determinant = a * c - b * b
    const moveSlope = -(c * bySlope - b * byShift) / determinant
    const moveShift = -(a * byShift - b * bySlope) / determinant
    let step = 1
    for (; step > 1e-8; step /= 2) {
      const next = plattLoss(scores, came, yes, no, slope + step * moveSlope, shift + step * moveShift)
      if (next < loss) { slope += step * moveSlope; shift += step * moveShift; loss = next; break }
    }
    if (step <= 1e-8) break
  }
  return { slope, shift }
}

/**
 * Platt's sigmoid with its slope shrunk by how far such a slope would shrink on people who were not fitted on (van
 * Houwelingen and le Cessie 1990: (chi square - 1) / chi square), and the shift that then keeps the mean right. A few
 * hundred people fit a slope that is too steep for the next few hundred.
 */
export function shrunk(scores: ArrayLike<number>, came: readonly boolean[]): { readonly slope: number; readonly shift: number } {
  const { slope, shift } = fitPlatt(scores, came)
  const rate = came.filter(Boolean).length / came.length
  const lossOf = (p: (at: number) => number): number => came.reduce((sum, yes, at) => sum - Math.log(Math.max(1e-12, yes ? p(at) : 1 - p(at))), 0)
  const chi = 2 * (lossOf(() => rate) - lossOf((at) => sigmoid(slope * scores[at]! + shift)))
  const factor = chi <= 1 ? 0 : (chi - 1) / chi
  let low = -20
  let high = 20
  for (let round = 0; round < 60; round++) {
    const middle = (low + high) / 2
    const mean = came.reduce((sum, _, at) => sum + sigmoid(factor * slope * scores[at]! + middle), 0) / came.length
    if (mean < rate) low = middle
    else high = middle
  }
  return { slope: factor * slope, shift: (low + high) / 2 }
}

/** The line through stated log-odds and what came true, with the covariance of its two numbers: the range of a stated probability comes from it. */
export function calibrationLine(said: readonly number[], came: readonly boolean[]): CalibrationLine {
  const scores = said.map(logit)
  const { slope, shift } = fitPlatt(scores, came)
  const [, , a, b, c] = plattGradient(scores, came, 1, 0, slope, shift)
  const determinant = a * c - b * b
  return { slope, shift, covariance: [c / determinant, -b / determinant, a / determinant] }
}

function plattLoss(scores: ArrayLike<number>, came: readonly boolean[], yes: number, no: number, slope: number, shift: number): number {
  let loss = 0
  for (let at = 0; at < came.length; at++) {
    const x = slope * scores[at]! + shift
    const target = came[at] === true ? yes : no
    loss += Math.log1p(Math.exp(-Math.abs(x))) + Math.max(x, 0) - target * x
  }
  return loss
}

function plattGradient(scores: ArrayLike<number>, came: readonly boolean[], yes: number, no: number, slope: number, shift: number): readonly [number, number, number, number, number] {
  let bySlope = 0
  let byShift = 0
  let a = 1e-9
  let b = 0
  let c = 1e-9
  for (let at = 0; at < came.length; at++) {
    const p = sigmoid(slope * scores[at]! + shift)
    const difference = p - (came[at] === true ? yes : no)
    const spread = p * (1 - p)
    bySlope += difference * scores[at]!
    byShift += difference
    a += spread * scores[at]! * scores[at]!
    b += spread * scores[at]!
    c += spread
  }
  return [bySlope, byShift, a, b, c]
}

/** The mean of the negative logarithm of the probability that was stated for the truth. */
export function softmaxLoss(scores: Float64Array, classes: number, truth: Int32Array, slope: number): number {
  const shifts = Array.from({ length: classes }, () => 0)
  let loss = 0
  for (let row = 0; row < truth.length; row++) {
    const p = calibrate(scores.subarray(row * classes, (row + 1) * classes), { kind: 'softmax', slope, shifts })
    loss -= Math.log(Math.max(1e-12, p[truth[row]!] ?? 0))
  }
  return loss / truth.length
}

/** The slope (one over the temperature, Guo et al. 2017) with the least loss, by golden-section search on its logarithm. */
export function fitTemperature(scores: Float64Array, classes: number, truth: Int32Array): number {
  const golden = (Math.sqrt(5) - 1) / 2
  let low = Math.log(0.2)
  let high = Math.log(40)
  let left = high - golden * (high - low)
  let right = low + golden * (high - low)
  let lossLeft = softmaxLoss(scores, classes, truth, Math.exp(left))
  let lossRight = softmaxLoss(scores, classes, truth, Math.exp(right))
  for (let round = 0; round < 24; round++) {
    if (lossLeft < lossRight) {
      high = right; right = left; lossRight = lossLeft
      left = high - golden * (high - low)
      lossLeft = softmaxLoss(scores, classes, truth, Math.exp(left))
    } else {
      low = left; left = right; lossLeft = lossRight
      right = low + golden * (high - low)
      lossRight = softmaxLoss(scores, classes, truth, Math.exp(right))
    }
  }
  return Math.exp((low + high) / 2)
}
