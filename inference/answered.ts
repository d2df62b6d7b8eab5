/** The one place where a guess's result becomes an answer: what says no more than a base rate is "cannot tell". */
import type { CannotTellReason, Outcome } from '../db/model.ts'
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
    const reason = result.reason ?? (result.status === 'too-little' ? 'too-few' : result.evidence.length === 0 ? 'never-said' : 'balanced')
    return withReason(result, result.status, reason)
  }
  if (result.status !== 'measured') return result
  if (result.card !== undefined && result.card.gainLow <= 0) return withReason(result, 'too-little', 'no-better')
  const leading = result.outcomes.find(({ value }) => value === result.answer)
  if (leading === undefined || !holdsBaseRate(leading)) return result
  return withReason(result, 'too-little', 'holds-base-rate')
}

/** Not told, and why. How much would do is said only where there is too little: enough of it would change nothing else. */
function withReason({ support, ...result }: GuessResult, status: GuessResult['status'], reason: CannotTellReason): GuessResult {
  return { ...result, answer: CANNOT_TELL, status, reason, segments: [], ...(support !== undefined && reason === 'too-few' ? { support } : {}) }
}
