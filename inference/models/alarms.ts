/** Whether a topic comes up more often than a model's false alarms explain. */

/** Natural logarithm of the gamma function (Lanczos 1964, g = 7, n = 9). */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  let sum = 0.99999999999980993
  LANCZOS.forEach((one, at) => { sum += one / (x + at) })
  const t = x + 6.5
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum)
}

const LANCZOS = [676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7]

/**
 * Probability that a writer of ordinary chat shows `count` or more alarms in `read`, where each writer's own rate is drawn
 * from a beta distribution (alpha, beta): the beta-binomial upper tail. Writers differ, so that a plain binomial would call
 * every second of them unusual.
 */
export function alarmTail(count: number, read: number, { alpha, beta }: { readonly alpha: number; readonly beta: number }): number {
  if (count <= 0) return 1
  // From 0 upwards by the ratio of neighbouring terms; the tail is what is left.
  let term = Math.exp(logGamma(alpha + beta) - logGamma(beta) + logGamma(beta + read) - logGamma(alpha + beta + read))
  let below = term
  for (let k = 0; k + 1 < count; k++) {
    term *= (read - k) / (k + 1) * (alpha + k) / (beta + read - k - 1)
    below += term
  }
  return Math.max(0, 1 - below)
}
