/** The few statistics that guesses about money rest on. */

/** Pearson's correlation; null when either side never changes. Both lists have the same length. */
export function correlation(a: readonly number[], b: readonly number[]): number | null {
  const n = a.length
  const meanA = a.reduce((sum, value) => sum + value, 0) / n
  const meanB = b.reduce((sum, value) => sum + value, 0) / n
  let [both, onlyA, onlyB] = [0, 0, 0]
  a.forEach((value, at) => {
    const [da, db] = [value - meanA, (b[at] ?? 0) - meanB]
    both += da * db
    onlyA += da * da
    onlyB += db * db
  })
  return onlyA === 0 || onlyB === 0 ? null : both / Math.sqrt(onlyA * onlyB)
}

/** A test that days of the month are not spread evenly. */
export interface CircularTest {
  /** The mean day of the month, 1 to 31. */
  readonly day: number
  /** 0: even all round; 1: always the same day. */
  readonly length: number
  /** Chance of such a length or a greater one if all days were alike (Rayleigh's test). */
  readonly p: number
}

/** Mean length of a month in days. */
const MONTH = 365.25 / 12

/**
 * Rayleigh's test on days of the month, each with a count (index 0 is the first). The approximation of p is Zar,
 * Biostatistical Analysis, equation 27.4; good from ten observations on. Null without any.
 */
export function circularTest(counts: readonly number[]): CircularTest | null {
  const n = counts.reduce((sum, count) => sum + count, 0)
  if (n === 0) return null
  let [x, y] = [0, 0]
  counts.forEach((count, at) => {
    const angle = at / MONTH * 2 * Math.PI
    x += count * Math.cos(angle)
    y += count * Math.sin(angle)
  })
  const total = Math.hypot(x, y)
  const mean = (Math.atan2(y, x) / (2 * Math.PI) + 1) % 1 * MONTH
  const p = Math.exp(Math.sqrt(1 + 4 * n + 4 * (n * n - total * total)) - (1 + 2 * n))
  return { day: Math.min(31, Math.round(mean) % 31 + 1), length: total / n, p: Math.min(1, p) }
}
