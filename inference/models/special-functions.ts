/** Functions of mathematics that counting models need and JavaScript lacks. Real arguments only. */

/** Coefficients of Lanczos' approximation with g = 7 and nine terms (Godfrey 2001): fifteen digits for positive arguments. */
const LANCZOS = [0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7] as const
const G = 7

/** The natural logarithm of the gamma function. Throws a RangeError unless `x` is positive and finite. */
export function logGamma(x: number): number {
  if (!(x > 0) || x === Infinity) throw new RangeError(`logGamma takes a positive number, not ${x}.`)
  // Near 0 the sum loses digits; one step of the recurrence Γ(x) = Γ(x + 1) / x avoids it.
  if (x < 0.5) return logGamma(x + 1) - Math.log(x)
  const z = x - 1
  let sum: number = LANCZOS[0]
  for (let at = 1; at < LANCZOS.length; at += 1) sum += LANCZOS[at]! / (z + at)
  const t = z + G + 0.5
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum)
}

/** More terms than any argument of the models needs; reaching it means that the series does not converge. */
const MOST_TERMS = 1_000_000
const SMALLEST_TERM = 1e-15

/**
 * The Gauss hypergeometric function 2F1(a, b; c; z) for 0 ≤ z < 1 and positive c. Its series converges slowly when z is near
 * 1: there, and wherever it makes the numbers smaller, Euler's transformation (1 - z)^(c-a-b) 2F1(c-a, c-b; c; z) is summed
 * instead (Abramowitz and Stegun 1964, 15.1.1 and 15.3.3). Throws a RangeError outside, or where neither converges.
 */
export function hypergeometric(a: number, b: number, c: number, z: number): number {
  if (!(z >= 0 && z < 1) || !(c > 0)) throw new RangeError(`The hypergeometric function is asked for z = ${z}, c = ${c}.`)
  return a * b > Math.abs((c - a) * (c - b)) ? (1 - z) ** (c - a - b) * series(c - a, c - b, c, z) : series(a, b, c, z)
}

function series(a: number, b: number, c: number, z: number): number {
  let term = 1
  let sum = 1
  for (let at = 0; at < MOST_TERMS; at += 1) {
    term *= (a + at) * (b + at) / ((c + at) * (at + 1)) * z
    sum += term
    if (Math.abs(term) <= SMALLEST_TERM * Math.abs(sum)) return sum
  }
  throw new RangeError(`The hypergeometric series does not converge at a = ${a}, b = ${b}, c = ${c}, z = ${z}.`)
}
