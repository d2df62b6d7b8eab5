/** Fits the models of counts and of spend by maximum likelihood, with the simplex method on the logarithms of their numbers. */
import { logLikelihood, spendLogLikelihood, type Cohort, type History, type SpendCohort, type Spending } from '../../inference/models/buy-till-you-die.ts'

/** A corner of the simplex with what the function gives there. */
interface Corner { readonly at: readonly number[]; readonly value: number }

/** Steps after which a search that does not settle is given up. */
const MOST_STEPS = 4_000
/** Part of the value, and distance in the logarithms, that no longer count: beyond the sixth digit of what is fitted. */
const SETTLED = 1e-12
const CLOSE = 1e-6

/** The place with the least value near `start` (Nelder and Mead 1965), begun anew from each end until nothing is gained. */
export function leastOf(value: (at: readonly number[]) => number, start: readonly number[], size = 0.5): readonly number[] {
  let best: Corner = { at: start, value: value(start) }
  for (let round = 0; round < 6; round += 1) {
    const found = descend(value, best.at, size)
    const gained = best.value - found.value
    best = found
    if (gained < SETTLED * Math.abs(found.value)) break
  }
  return best.at
}

function descend(value: (at: readonly number[]) => number, start: readonly number[], size: number): Corner {
  const corner = (at: readonly number[]): Corner => ({ at, value: value(at) })
  let simplex = [start, ...start.map((_, moved) => start.map((one, at) => (at === moved ? one + size : one)))].map(corner)
  for (let step = 0; step < MOST_STEPS; step += 1) {
    simplex = simplex.toSorted((a, b) => a.value - b.value)
    const [best, worst, second] = [simplex[0]!, simplex.at(-1)!, simplex.at(-2)!]
    if (worst.value - best.value <= SETTLED * Math.abs(best.value) && spreadOf(simplex) < CLOSE) break
    const rest = simplex.slice(0, -1)
    const centre = start.map((_, at) => rest.reduce((sum, one) => sum + one.at[at]!, 0) / rest.length)
    const along = (by: number): Corner => corner(centre.map((one, at) => one + by * (worst.at[at]! - one)))
    const mirrored = along(-1)
    let next: Corner
    if (mirrored.value < best.value) {
      const further = along(-2)
      next = further.value < mirrored.value ? further : mirrored
    } else if (mirrored.value < second.value) next = mirrored
    else {
      next = mirrored.value < worst.value ? along(-0.5) : along(0.5)
      if (next.value >= Math.min(mirrored.value, worst.value)) {
        simplex = [best, ...simplex.slice(1).map((one) => corner(one.at.map((place, at) => (place + best.at[at]!) / 2)))]
        continue
      }
    }
    simplex = [...rest, next]
  }
  return simplex.toSorted((a, b) => a.value - b.value)[0]!
}

function spreadOf(simplex: readonly Corner[]): number {
  const first = simplex[0]!.at
  return Math.max(...simplex.map(({ at }) => Math.max(...at.map((one, place) => Math.abs(one - first[place]!)))))
}

/** Equal customers once, with how many they are. */
function counted<T>(all: readonly T[], key: (one: T) => string): readonly { readonly one: T; readonly times: number }[] {
  return [...Map.groupBy(all, key).values()].map((own) => ({ one: own[0]!, times: own.length }))
}

/** The cohort under which these histories are likeliest. */
export function fitCohort(histories: readonly History[]): Cohort {
  const groups = counted(histories, ({ repeats, lastAfter, knownFor }) => `${repeats} ${lastAfter} ${knownFor}`)
  const cohortAt = (at: readonly number[]): Cohort => { const [r = 1, alpha = 1, a = 1, b = 1] = at.map(Math.exp); return { r, alpha, a, b } }
  return cohortAt(leastOf((at) => {
    const cohort = cohortAt(at)
    return -groups.reduce((sum, { one, times }) => sum + times * logLikelihood(cohort, one), 0)
  }, [0, 1, 0, 1]))
}

/** The cohort under which these mean spends are likeliest. */
export function fitSpend(spendings: readonly Spending[]): SpendCohort {
  const cohortAt = (at: readonly number[]): SpendCohort => { const [p = 1, q = 1, gamma = 1] = at.map(Math.exp); return { p, q, gamma } }
  return cohortAt(leastOf((at) => -spendings.reduce((sum, one) => sum + spendLogLikelihood(cohortAt(at), one), 0), [1, 1, 2.5]))
}
