/** How good we are: what was measured, on whom, and how it went. */
import type { AccuracyCard, Words } from '../../db/model.ts'
import type { MeasuredFigure, MeasuredRecord } from '../../inference/measured.ts'
import type { TaskGroup } from '../../inference/measured-words.ts'
import type { TradeFinding } from '../../inference/trade.ts'
import type { Verdicts } from '../../samples/verdicts.ts'
import { nothing } from './checks.ts'
import type { Checks } from './checks.ts'
import type { MarkedGuess, OwnScore } from './guesses.ts'

/** One measured task. */
export interface AccuracyTask {
  readonly key: string
  readonly corpus: string
  /** What is asked; null for a task without words of its own, which is named by its key. */
  readonly what: Words | null
  /** What the corpus is called, and whose data it holds; null where there are no words for it. */
  readonly from: { readonly name: string; readonly whom: Words } | null
  /** True when nobody in it is real. */
  readonly invented: boolean
  readonly how: MeasuredRecord['how']
  readonly unit: string
  /** The figure of its row: over everybody; null when it could not be had. */
  readonly headline: MeasuredFigure | null
  /** What stands for having no model; null where it is the commonest answer, or a coin. */
  readonly without: Words | null
  readonly figures: readonly MeasuredFigure[]
  readonly calibration: AccuracyCard['calibration']
  readonly references: readonly { readonly metric: string; readonly value: number; readonly from: Words }[]
  /** What language models named of the same rows. */
  readonly others: readonly { readonly name: string; readonly figure: MeasuredFigure }[]
  readonly limits: Words | null
  /** Texts of other kinds, on which it was not measured: which part of them it would read all the same. */
  readonly otherKinds: readonly { readonly name: string; readonly passed: number; readonly units: number }[]
  /** The guesses that rest on it. */
  readonly guesses: readonly NamedGuess[]
}

/** A guess by its name. A sensitive one is not made unless switched on, so it has no page to go to. */
export interface NamedGuess { readonly key: string; readonly title: Words; readonly sensitive: boolean }

/** Everything that is known of how good we are. */
export interface Accuracy {
  readonly groups: readonly { readonly key: TaskGroup | 'other'; readonly tasks: readonly AccuracyTask[] }[]
  /** Guesses that were never measured. */
  readonly unmeasured: readonly NamedGuess[]
  readonly madeUp: readonly Verdicts[]
  readonly yours: OwnScore
  /** The guesses that the person marked; sensitive ones are counted in `yours` and not listed, as they stay closed. */
  readonly marked: readonly MarkedGuess[]
  readonly trade: readonly TradeFinding[]
}

/** The call that reads it. */
export interface AccuracyCalls {
  'accuracy.read': { args: Record<string, never>; result: Accuracy }
}

/** The check of its arguments. */
export const ACCURACY_ARGUMENTS: Checks<AccuracyCalls> = {
  'accuracy.read': nothing,
}
