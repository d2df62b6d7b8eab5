/**
 * A signal is a measured fact about activities; it guesses nothing. All signals are filled in one pass over the rows:
 * every text is tokenised once and matched once against every word list, and each source has a tally of its own, so
 * that "withhold this source" is a sum over the other tallies and needs no second pass.
 */
import type { Activity, Example, Verb, Words } from '../db/model.ts'
import type { AnalysedText } from './text/analysis.ts'
import type { WordList } from './text/word-list.ts'

/** What a signal may ask about the archive while rows pass by. */
export interface PassContext {
  /** The channel's kind and name. */
  channel(id: number): { readonly kind: string; readonly name: string } | undefined
  /** Under which names the owner's own accounts of a source stand, each once; none where the source names nobody. */
  ownerNames(source: string): readonly string[]
}

/** What a finished signal says. A support of 0 means nothing was there. */
export interface Finished<Value> { readonly value: Value; readonly support: number; readonly examples: readonly Example[] }

/** One signal. `Tally` must be plain JSON, since it is kept in the store between starts. Default export of each file in signals/. */
export interface SignalDefinition<Tally = unknown, Value = unknown> {
  /** Dotted and stable: `bought.by-category`, `said.terms`, `active-hours`. */
  readonly key: string
  readonly title: Words
  readonly verbs: readonly Verb[]
  /** Whose rows count: the owner's only, or everybody's (rhythm of a thread, who is spoken to). */
  readonly who: 'owner' | 'everyone'
  /** Word lists whose hits `take` asks for. */
  readonly lists?: readonly WordList[]
  /** True for a signal that never looks at the text: rows that only such signals want are not tokenised, and `text` is null. */
  readonly ignoresText?: boolean
  start(): Tally
  /** Adds one row. `text` is null when the row has none. Rows come in the order they were read. */
  take(tally: Tally, row: Activity, text: AnalysedText | null, context: PassContext): void
  /** Adds `from` to `into`; both may come from different sources. Must not depend on order, nor let `into` share an object with `from`. */
  merge(into: Tally, from: Tally): void
  /** The tally stays as it is: it may be finished again. */
  finish(tally: Tally): Finished<Value>
  /** The value without what belongs to regulated classes: all that leaves inference while they are switched off. */
  conceal?(value: Value): Value
}

/** Types a signal where it is written; the registry holds signals of all types. */
export function defineSignal<Tally, Value>(definition: SignalDefinition<Tally, Value>): SignalDefinition<Tally, Value> {
  return definition
}
