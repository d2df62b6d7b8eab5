/** From scores to probabilities that come true as often as they say. The numbers are fitted out of fold by `npm run measure`. */

/**
 * `softmax`: one class of several; probability = softmax(slope x score + shift).
 * `sigmoid`: each class by itself (Platt 1999); probability = 1 / (1 + exp(-(slope x score + shift))).
 */
export type Calibration =
  | { readonly kind: 'softmax'; readonly slope: number; readonly shifts: readonly number[] }
  | { readonly kind: 'sigmoid'; readonly slopes: readonly number[]; readonly shifts: readonly number[] }

/** The logistic function. */
export function sigmoid(x: number): number { return 1 / (1 + Math.exp(-x)) }
/** The logarithm of the odds, kept finite. */
export function logit(p: number): number { const safe = Math.min(1 - 1e-9, Math.max(1e-9, p)); return Math.log(safe / (1 - safe)) }

/** Probabilities of all classes, from 0.001 to 0.999 each for `sigmoid`: nothing here was measured more finely. */
export function calibrate(scores: Float64Array, calibration: Calibration): Float64Array {
  if (calibration.kind === 'sigmoid') return scores.map((score, at) => Math.min(0.999, Math.max(0.001, sigmoid((calibration.slopes[at] ?? 1) * score + (calibration.shifts[at] ?? 0)))))
  const exponents = scores.map((score, at) => calibration.slope * score + (calibration.shifts[at] ?? 0))
  const top = exponents.reduce((most, one) => Math.max(most, one), -Infinity)
  const raised = exponents.map((one) => Math.exp(one - top))
  const sum = raised.reduce((all, one) => all + one, 0)
  return raised.map((one) => one / sum)
}
