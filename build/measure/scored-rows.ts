/** What a prediction is and how it stands beside the truth; the shape that all metrics read. */
import type { Money, Precision } from '../../db/model.ts'

/** The answer when there is too little, as in the app. */
export const CANNOT_TELL = 'cannot tell'

/** One thing to predict: a person, a product, a message. `unit` is what is resampled and folded, never split. */
export interface Item {
  readonly id: string
  readonly unit: string
  /** Marks that tie units to one another in training: units that share one stay in one fold. No model reads them. */
  readonly ties?: readonly string[]
  /** The label: a class, several classes, a number; undefined where the corpus has none. */
  readonly truth: Truth | undefined
  /** What other programs got right of it, 0 to 1 by name: printed beside the figures, read by nothing else. */
  readonly others?: Readonly<Record<string, number>>
  /** What the person said or bought, oldest first. */
  readonly activities: readonly DraftActivity[]
  /** Under which name the person's account stands, where the corpus is one of names. */
  readonly ownerName?: string
  /** How many people of each class stand behind a row that is not one person (a name): metrics of people weigh it so. */
  readonly bearers?: Readonly<Record<string, number>>
}
/** A label. */
export type Truth = string | readonly string[] | number

/** What an item's activity starts from. A time is ms UTC; without one nothing is known of when it was. An empty text of a purchase is none. */
export interface DraftActivity {
  readonly verb: 'said' | 'posted' | 'commented' | 'bought' | 'logged-in'
  readonly text: string
  readonly category?: string
  readonly at?: number
  /** How exactly `at` is known: to the second unless it says otherwise. */
  readonly precision?: Precision
  /** Minutes to add to `at` for the wall clock where it happened. */
  readonly offsetMinutes?: number
  readonly object?: string
  readonly amount?: Money
  readonly quantity?: number
}

/** What the app says of one item. */
export interface Prediction {
  /** Probability of each class; empty when it cannot tell. */
  readonly p: Readonly<Record<string, number>>
  readonly answer: string | readonly string[]
  /** The number that is predicted, where the answer is one. */
  readonly value?: number
  /** Logarithm of the likelihood of what is known of the item, where a model of counts gives one. */
  readonly logLikelihood?: number
}

/** An item with its prediction and what would be said without a model. */
export interface ScoredRow {
  readonly item: Item
  readonly prediction: Prediction
}

/** How common each answer is among the training units, and the answer nobody in particular gets. */
export interface Base { readonly p: Readonly<Record<string, number>>; readonly answer: string | readonly string[] }

/** The row as metrics see it: "cannot tell" is the base rate, so that silence is never a gain. */
export function counted(row: ScoredRow, base: Base): Prediction {
  return isTold(row) ? row.prediction : { p: base.p, answer: base.answer }
}

/** False for "cannot tell". */
export function isTold(row: ScoredRow): boolean { return row.prediction.answer !== CANNOT_TELL }

/** Rows in the order that all figures use, whatever order they were read in. */
export function inOrder(rows: readonly ScoredRow[]): readonly ScoredRow[] {
  return rows.toSorted((a, b) => compare(a.item.unit, b.item.unit) || compare(a.item.id, b.item.id))
}

function compare(a: string, b: string): number { return a < b ? -1 : a > b ? 1 : 0 }
