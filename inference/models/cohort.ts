/** The cohort whose habits stand for customers of whom little is known yet: those of an American music shop on the web in 1997 (cdnow). */
import { probabilityOfReturn } from './buy-till-you-die.ts'
import type { Cohort, History, SpendCohort } from './buy-till-you-die.ts'
import { logit, sigmoid } from './calibration.ts'
import weights from './cohort.weights.json' with { type: 'json' }

/** Who comes back within {@link HORIZON_WEEKS}: logistic regression on {@link returnNumbers}. */
export interface ReturnWeights {
  readonly weights: readonly number[]
  readonly constant: number
  /** The mean of the last number, for shops whose records tell of no pieces. */
  readonly usualPieces: number
}

/** What `npm run measure` fits and writes. */
export interface CohortWeights {
  readonly format: number
  readonly key: string
  /** Names of the two answers of the part that has answers: comes back or not. */
  readonly classes: readonly string[]
  readonly cohort: Cohort
  readonly spend: SpendCohort
  /** Repeat purchase days per customer and week: what one rate for everybody would be. */
  readonly rate: number
  readonly back: ReturnWeights
  /** Share of the customers that come back within {@link HORIZON_WEEKS}, and that do not. */
  readonly baseRates: readonly number[]
  readonly trainedOn: number
}

/** For how long the shipped figures are measured: 39 weeks, as long as the customers had been watched. */
export const HORIZON_WEEKS = 39

/** The shipped numbers. */
export const cohortWeights: CohortWeights = weights

/**
 * What is weighed beside the counting model's odds, which for a whole cohort are worse than the silence alone (area under the
 * curve 0.746 and 0.760): the silence, how often and for how long somebody has bought, and the pieces of a purchase day, null
 * where none are known.
 */
export function returnNumbers(cohort: Cohort, history: History, pieces: number | null, usualPieces: number): readonly number[] {
  const { repeats, lastAfter, knownFor } = history
  return [
    logit(probabilityOfReturn(cohort, history, HORIZON_WEEKS)), Math.log1p(knownFor - lastAfter), Math.log1p(repeats), knownFor / HORIZON_WEEKS, repeats === 0 ? 1 : 0,
    pieces === null ? usualPieces : Math.log1p(pieces),
  ]
}

/** The probability of a purchase within {@link HORIZON_WEEKS}, from 0.001 to 0.999. */
export function returnProbability({ cohort, back }: Pick<CohortWeights, 'cohort' | 'back'>, history: History, pieces: number | null): number {
  const score = returnNumbers(cohort, history, pieces, back.usualPieces).reduce((sum, one, at) => sum + one * (back.weights[at] ?? 0), back.constant)
  return Math.min(0.999, Math.max(0.001, sigmoid(score)))
}
