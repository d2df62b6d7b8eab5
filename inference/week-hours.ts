/** Counts by week and hour of the week, of the newest weeks only: what a back-test on held-back weeks needs, kept small. */

/** By week number, then by hour of the week: a count. Sparse, plain JSON. */
export type WeekHours = Record<string, Record<string, number>>
/** One week's counts. */
export interface WeekHour { readonly week: number; readonly hours: Readonly<Record<string, number>> }

/** Three years. Which weeks are kept depends on the newest week only, so the order of rows does not matter. */
const WEEKS_KEPT = 156

/** Adds one to a week and hour. */
export function countWeekHour(weeks: WeekHours, week: number, hour: number, by = 1): void {
  let hours = weeks[week]
  if (!hours) {
    hours = {}
    weeks[week] = hours
    prune(weeks)
    // The week may itself be too old to keep.
    if (!(week in weeks)) return
  }
  hours[hour] = (hours[hour] ?? 0) + by
}

/** Adds all counts of another tally. */
export function addWeekHours(into: WeekHours, from: WeekHours): void {
  for (const [week, hours] of Object.entries(from)) {
    for (const [hour, count] of Object.entries(hours)) countWeekHour(into, Number(week), Number(hour), count)
  }
}

/** The weeks in order of time. */
export function weekHourList(weeks: WeekHours): readonly WeekHour[] {
  return Object.entries(weeks).map(([week, hours]) => ({ week: Number(week), hours })).toSorted((a, b) => a.week - b.week)
}

function prune(weeks: WeekHours): void {
  const kept = Object.keys(weeks)
  if (kept.length <= WEEKS_KEPT) return
  delete weeks[Math.min(...kept.map(Number))]
}
