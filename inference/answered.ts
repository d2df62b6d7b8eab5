/** The one place where a guess's result becomes an answer: what says no more than a base rate is "cannot tell". */
import type { Outcome } from '../db/model.ts'
import { CANNOT_TELL, type GuessResult } from './inference.ts'

/** True when the range of an outcome holds how common it is in the group that was measured, or lies below it. */
export function holdsBaseRate({ low, baseRate }: Pick<Outcome, 'low' | 'baseRate'>): boolean {
  return low !== null && baseRate !== null && low <= baseRate
}

/**
 * The result as it may be said. A measured answer whose range does not lie above the rate of its group becomes "cannot tell"
 * with the reason `holds-base-rate`, and one of a method that is no better than always naming the commonest answer with
 * `no-better`; outcomes and evidence stay, to be looked at. Whatever cannot be told says why.
 */
export function answered(result: GuessResult): GuessResult {
  if (result.answer === CANNOT_TELL) {
    return { ...result, reason: result.reason ?? (result.status === 'too-little' ? 'too-few' : result.evidence.length === 0 ? 'no-pattern' : 'balanced'), segments: [] }
  }
  if (result.status !== 'measured') return result
  if (result.card !== undefined && result.card.gainLow <= 0) return { ...result, answer: CANNOT_TELL, status: 'too-little', reason: 'no-better', segments: [] }
  const leading = result.outcomes.find(({ value }) => value === result.answer)
  if (leading === undefined || !holdsBaseRate(leading)) return result
  return { ...result, answer: CANNOT_TELL, status: 'too-little', reason: 'holds-base-rate', segments: [] }
}
