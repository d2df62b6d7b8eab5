/** Months as the roll-up counts them: year * 12 + month from 0, in UTC. */

/** The month of rows without a time. */
export const NO_MONTH = -1

/** Gives the month of a time; neighbours in time are answered from the last one's bounds. */
export function monthReader(): (at: number | null) => number {
  let from = 0
  let until = 0
  let month = NO_MONTH
  return (at) => {
    if (at === null) return NO_MONTH
    if (at >= from && at < until) return month
    const date = new Date(at)
    const year = date.getUTCFullYear()
    // SQLite's own date functions, which count months where rows move, know these years.
    if (!(year >= 0 && year <= 9999)) return NO_MONTH
    from = Date.UTC(year, date.getUTCMonth(), 1)
    until = Date.UTC(year, date.getUTCMonth() + 1, 1)
    month = year * 12 + date.getUTCMonth()
    return month
  }
}
