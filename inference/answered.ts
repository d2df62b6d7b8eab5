/** The one place where a guess's result becomes an answer: what says no more than a base rate is "cannot tell". */
import type { Outcome } from '../db/model.ts'
import { CANNOT_TELL, type GuessResult } from './inference.ts'

/** True when the range of an outcome holds how common it is in the group that was measured, or lies below it. */
export function holdsBaseRate({ low, baseRate }: Pick<Outcome, 'low' | 'baseRate'>): boolean {
  return low !== null && baseRate !== null && low <= baseRate
}

/**
 * The result as it may be said. A measured answer whose range does not lie above the rate of its group becomes "cannot tell"
 * with the reason `holds-base-rate`; outcomes and evidence stay, to be looked at.
 */
export function answered(result: GuessResult): GuessResult {
  if (result.status !== 'measured' || result.answer === CANNOT_TELL) return result
  const leading = result.outcomes.find(({ value }) => value === result.answer)
  if (leading === undefined || !holdsBaseRate(leading)) return result
  return { ...result, answer: CANNOT_TELL, status: 'too-little', reason: 'holds-base-rate', segments: [] }
}
