/**
 * How evidence adds up for a yes-or-no guess without a measured model (inference catalogue, rule 8): log-odds of the base
 * rate, plus what each signal adds, each capped at 3 either way, the second of two that rest on the same records halved.
 * No odds are shown: the sum only decides between yes, no and cannot tell.
 */
import type { BaseRate, GuessResult } from './inference.ts'
import { CANNOT_TELL } from './inference.ts'
import type { Evidence, Example, Outcome, Segment, Words } from '../db/model.ts'

/** Records of a pull that speaks of what is not there: it is shown and pulls nowhere, for what silence is worth was never measured. */
export const SILENCE = 'silence'

/** What one signal says: positive pulls to yes, negative to no, in natural-log odds. */
export interface Pull {
  readonly signal: string
  readonly weight: number
  readonly count: number
  readonly says: Words
  readonly examples: readonly Example[]
  /** Pulls with the same name here rest on the same records. */
  readonly records: string
}

const CAP = 3
/** Two to one, about 70 %: below it the odds are too even to name an answer. */
const DECISIVE = 0.85

/** What is there to guess from. */
export interface Support { readonly have: number; readonly want: number; readonly of: Words }

/**
 * Decides between yes and no. With less support than wanted the answer is "cannot tell", unless the pulls to yes rest on
 * three records or more. "No" is told of evidence against it alone: that most people have no dog, or that none was ever
 * mentioned, says nothing of this person. Without base rates it begins at even odds and names no rate.
 */
export function decide(baseRates: readonly BaseRate[], pulls: readonly Pull[], support: Support, segments: readonly Segment[]): GuessResult {
  const known = baseRates.find(({ outcome }) => outcome === 'yes')?.value
  const rate = known ?? 0.5
  const weighed = weigh(pulls.map((pull) => (pull.records === SILENCE ? { ...pull, weight: 0 } : pull)))
  const sum = Math.log(rate / (1 - rate)) + weighed.reduce((total, { weight }) => total + weight, 0)
  const isThin = support.have < support.want && weighed.filter(({ weight }) => weight > 0).reduce((total, { count }) => total + count, 0) < 3
  const isSilent = weighed.every(({ weight }) => weight === 0)
  const answer = isThin || Math.abs(sum) < DECISIVE ? CANNOT_TELL : sum > 0 ? 'yes' : weighed.some(({ weight }) => weight < 0) ? 'no' : CANNOT_TELL
  const evidence = weighed.filter(({ weight, records }) => weight !== 0 || records === SILENCE).map((pull): Evidence => ({
    signal: pull.signal, outcome: pull.weight < 0 || pull.records === SILENCE ? 'no' : 'yes', weight: Math.abs(pull.weight), count: pull.count, says: pull.says, examples: pull.examples,
  }))
  const outcomes = [outcomeOf('yes', known ?? null), outcomeOf('no', known === undefined ? null : 1 - known)]
  return {
    answer,
    status: isThin ? 'too-little' : 'unmeasured',
    // While nothing is told the question stays the same, whatever the rate: evidence is read from "yes".
    outcomes: answer === 'no' ? outcomes.toReversed() : outcomes,
    evidence,
    segments: answer === 'yes' ? segments : [],
    ...(isThin ? { support } : isSilent ? { reason: 'never-said' as const } : {}),
  }
}

function outcomeOf(value: string, baseRate: number | null): Outcome {
  return { value, probability: null, low: null, high: null, baseRate }
}

/** Caps and halves; strongest first. */
function weigh(pulls: readonly Pull[]): readonly Pull[] {
  const seen = new Set<string>()
  return pulls
    .map((pull) => ({ ...pull, weight: Math.max(-CAP, Math.min(CAP, pull.weight)) }))
    .toSorted(byStrength)
    .map((pull) => {
      const again = seen.has(pull.records)
      seen.add(pull.records)
      return again ? { ...pull, weight: pull.weight / 2 } : pull
    })
    .toSorted(byStrength)
}

function byStrength(a: Pull, b: Pull): number {
  return Math.abs(b.weight) - Math.abs(a.weight) || (a.signal < b.signal ? -1 : 1)
}

/** Log-odds that grow with every doubling of a count: nothing at 0, `each` at 1, twice `each` at 3. */
export function growing(count: number, each: number): number {
  return count <= 0 ? 0 : each * Math.log2(1 + count)
}
