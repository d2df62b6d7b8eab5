/**
 * How parts of evidence about one question become one probability: added log-odds (naive Bayes, Good 1950). Parts that rest
 * on different records add up; of parts that rest on the same records only the strongest counts, since the others say the
 * same thing again. Only parts that were measured on people and are calibrated may give odds; a rule gives none.
 */
import { sigmoid } from './models/calibration.ts'

/** One part: what it pulls to each outcome, in natural-log odds over what is known without it. */
export interface Part {
  /** Stable name: `style`, `name`, `kin`. */
  readonly key: string
  /** What it rests on: `messages`, `name`, `purchases`. Parts with the same records do not add. */
  readonly records: string
  /** Log-odds by outcome; an outcome that is not named has 0. Only differences between outcomes count. */
  readonly pull: Readonly<Record<string, number>>
  /** Standard error of the pull, in the same unit. */
  readonly error: number
  /** False for a rule that nobody measured: it is shown and gives no odds. */
  readonly measured: boolean
}

/** A part with what it came to: 0 where it counts for nothing. */
export interface Contribution { readonly part: Part; readonly pull: Readonly<Record<string, number>>; readonly counts: boolean }

/** The probability of each outcome with its 95 % range, and what each part contributed. */
export interface Fused {
  readonly outcomes: readonly { readonly value: string; readonly probability: number; readonly low: number; readonly high: number; readonly baseRate: number }[]
  readonly contributions: readonly Contribution[]
  /** False when no part counts: the probabilities are then the base rates. */
  readonly isTold: boolean
}

/** Twenty to one: no one part may pull harder (inference catalogue, rule 8). */
const STRONGEST = 3
const Z_95 = 1.959964

/** How hard a part pulls at all: the distance between the outcomes it favours most and least. */
function strength(pull: Readonly<Record<string, number>>, outcomes: readonly string[]): number {
  const all = outcomes.map((outcome) => pull[outcome] ?? 0)
  return Math.max(...all) - Math.min(...all)
}

/** The pull shrunk so that it nowhere exceeds {@link STRONGEST}. */
function capped(pull: Readonly<Record<string, number>>, outcomes: readonly string[]): Readonly<Record<string, number>> {
  const most = strength(pull, outcomes)
  const factor = most > STRONGEST ? STRONGEST / most : 1
  return Object.fromEntries(outcomes.map((outcome) => [outcome, (pull[outcome] ?? 0) * factor]))
}

/** Of each set of parts on the same records the strongest measured one; among equals the first by key. */
function counting(parts: readonly Part[], outcomes: readonly string[]): ReadonlySet<Part> {
  const best = new Map<string, Part>()
  for (const part of parts.filter(({ measured }) => measured).toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    const other = best.get(part.records)
    if (other === undefined || strength(part.pull, outcomes) > strength(other.pull, outcomes)) best.set(part.records, part)
  }
  return new Set(best.values())
}

/**
 * Adds the parts to the base rates, which name every outcome and sum to 1. The range of an outcome comes from the errors of
 * the parts that count, taken as independent. Most likely first.
 */
export function fuse(base: Readonly<Record<string, number>>, parts: readonly Part[]): Fused {
  const names = Object.keys(base)
  const counts = counting(parts, names)
  const contributions = parts.map((part): Contribution => ({ part, counts: counts.has(part), pull: counts.has(part) ? capped(part.pull, names) : {} }))
  const raised = names.map((name) => (base[name] ?? 0) * Math.exp(contributions.reduce((sum, { pull }) => sum + (pull[name] ?? 0), 0)))
  const total = raised.reduce((sum, one) => sum + one, 0)
  const half = Z_95 * Math.sqrt([...counts].reduce((sum, { error }) => sum + error * error, 0))
  const outcomes = names.map((value, at) => {
    const probability = (raised[at] ?? 0) / total
    const odds = Math.log(probability / (1 - probability))
    return { value, probability, low: sigmoid(odds - half), high: sigmoid(odds + half), baseRate: base[value] ?? 0 }
  }).toSorted((a, b) => b.probability - a.probability)
  return { outcomes, contributions, isTold: counts.size > 0 }
}
