/**
 * A guess: signals in, outcomes and evidence out. No I/O, no clock, no randomness, so that the same activities always
 * give the same guess, and withholding a source is the same call with other signals.
 */
import type { AccuracyCard, CannotTellReason, Evidence, Outcome, Segment, Signal, Words } from '../db/model.ts'

/** The answer when there is too little, or the odds are too even. */
export const CANNOT_TELL = 'cannot tell'

/** The signals at hand, by key. */
export interface Signals {
  get<V>(key: string): Signal<V> | undefined
  /** Importer ids that contributed. */
  readonly sources: readonly string[]
  /** The latest time of any activity at hand, ms UTC: "now" for the guess, which has no clock. */
  readonly latestAt: number | null
}

/** What a guess gives back. Measured guesses state probabilities; rules state their answer and no odds. */
export interface GuessResult {
  /** A value of `outcomes`, or {@link CANNOT_TELL}. */
  readonly answer: string
  readonly status: 'measured' | 'unmeasured' | 'too-little'
  /** Most likely first; every outcome of the definition, or the leading dozen for open sets (topics, interests, languages). */
  readonly outcomes: readonly Outcome[]
  readonly evidence: readonly Evidence[]
  /** Which accuracy card stands for this result, when measured. */
  readonly card?: AccuracyCard
  /** True for an answer without odds that rests on lines whose reading was measured (`card`), though no people were. */
  readonly restsOnLines?: true
  readonly segments?: readonly Segment[]
  /** For `too-little`: how much there is, how much would do. */
  readonly support?: { readonly have: number; readonly want: number; readonly of: Words }
  /** For {@link CANNOT_TELL}: why. */
  readonly reason?: CannotTellReason
}

/** How common an outcome is among everyone, and who says so. */
export interface BaseRate { readonly outcome: string; readonly value: number; readonly whom: Words; readonly from: Words }

/** One guess. Default export of each file in guesses/. */
export interface InferenceDefinition {
  /** Kebab-case, stable for ever: `age-band`, `children-at-home`. */
  readonly key: string
  readonly attribute: string
  /** Number in the inference catalogue. */
  readonly catalogue: number
  readonly title: Words
  /** What is asked, claiming nothing: it heads the guess while nothing can be told. The title where that claims nothing. */
  readonly subject?: Words
  /** Each answer as a sentence of its own: "Has a dog". Open sets give `statement`; with neither, title and answer are joined. */
  readonly statements?: Readonly<Record<string, Words>>
  statement?(value: string): Words
  /** Health, sex life, belief, politics, ethnicity, union: off until switched on. */
  readonly sensitive: boolean
  /** Chat and purchases say more together than apart. */
  readonly joins: boolean
  /** Words for each outcome; open sets give `outcomeWords` instead. */
  readonly outcomes: Readonly<Record<string, Words>> | 'open'
  outcomeWords?(value: string): Words
  readonly needs: readonly string[]
  /** Key of the one subject of life that it rests on, where it is a guess over a subject. */
  readonly about?: string
  readonly baseRates: readonly BaseRate[]
  /** The rule a marketer would apply, in one sentence. */
  readonly rule: Words
  /** The rule behind an answer that `rule` does not speak of, above all behind "no". */
  readonly rules?: Readonly<Record<string, Words>>
  /** Tried on rows of the person's own archive that were held back. */
  readonly triedInArchive?: true
  /** Of more than two outcomes, those that lie at opposite ends: evidence for one is against the other. */
  readonly opposites?: Readonly<Record<string, string>>
  /** Answers that tell little of anybody: the middle of three, or all of them where everybody has one. "No" always is. */
  readonly ordinary?: readonly string[] | 'all'
  guess(signals: Signals): GuessResult
}

/** Types a guess where it is written. */
export function defineInference(definition: InferenceDefinition): InferenceDefinition {
  return definition
}
