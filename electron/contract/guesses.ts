/** The guesses: one in a list, one opened, and what the person says of it. */
import { z } from 'zod'
import type { AccuracyCard, CannotTellReason, Evidence, Ground, GuessStatus, Outcome, Segment, Words } from '../../db/model.ts'
import type { Effect } from '../../inference/effect.ts'
import type { NumberRecord } from '../../inference/grounds.ts'
import { key, source } from './checks.ts'
import type { Checks } from './checks.ts'
import type { EvidenceLine } from './evidence.ts'

/** A guess that reads otherwise than before: its answers as sentences, null on a side where it could not be told, and what is asked. */
export interface GuessChange { readonly key: string; readonly subject: Words; readonly before: Words | null; readonly after: Words | null }

/** What the person said to "is it true?"; null when nothing. */
export type YourAnswer = 'yes' | 'no' | 'rather-not' | null

/** What became of one mark: the guess was right or wrong, the person would rather not say, or the answer is another since. `was` is the answer that was marked, where it can be said. */
export interface MarkedGuess { readonly key: string; readonly statement: Words; readonly was: Words | null; readonly state: 'right' | 'wrong' | 'rather-not' | 'changed' }

/** Our score by the person's own marks. `marked` = `right` + `wrong`; `low` and `high` are the range of `right`, in counts (Wilson 1927). */
export interface OwnScore { readonly marked: number; readonly right: number; readonly wrong: number; readonly ratherNot: number; readonly changed: number; readonly low: number; readonly high: number }

/** Parts of life; `life` is what passes, such as a move or a new job. */
export type Area = 'person' | 'home' | 'work' | 'life' | 'buying' | 'habits'

/** One guess in a list. */
export interface GuessRow {
  readonly key: string
  readonly title: Words
  /** What is asked, claiming nothing: for the row while it cannot be told. */
  readonly subject: Words
  /** The part of life it is about, for lists too long to be read in one go. */
  readonly area: Area
  /** The answer as one sentence ("Has a dog"); the subject while it cannot be told. Lists, pages and the report use it. */
  readonly statement: Words
  readonly status: GuessStatus
  readonly ground: Ground
  readonly sensitive: boolean
  readonly answer: string
  readonly answerWords: Words
  /** Why it cannot tell; null when it tells. */
  readonly reason: CannotTellReason | null
  /** The person's own answer to "is it true?", as far as it was about this answer of the guess. A guess answered "no" is in no headline and feeds nothing. */
  readonly yourAnswer: YourAnswer
  /** How much there is, and how much would do; null where that is not the reason. */
  readonly support: { readonly have: number; readonly want: number; readonly of: Words } | null
  readonly leading: Outcome | null
  readonly sources: readonly string[]
  readonly evidenceCount: number
  /** The group whose rate stands beside the answer; null where no rate is known. */
  readonly comparedWith: Words | null
  readonly noBetterThanBase: boolean
  /** Measured, and yet drawn dashed: no better than the base rate, badly calibrated, or everyone’s rate lies in the range. */
  readonly isWeak: boolean
}

/** One guess, opened. */
export interface GuessDetail extends GuessRow {
  readonly attribute: string
  /** True for open sets (topics, interests): outcomes stand side by side, and evidence for one is not against another. */
  readonly isOpenSet: boolean
  readonly outcomes: readonly (Outcome & { readonly words: Words })[]
  /** `pull` is seen from `pullsOn`: above 0 for it, below against, 0 neither; it does not depend on what is withheld. */
  readonly evidence: readonly (Evidence & { readonly index: number; readonly title: Words; readonly pull: number; readonly lines: readonly EvidenceLine[] })[]
  /** The outcome that `pull` speaks of: the answer, or while it cannot be told what the guess asks ("yes"). */
  readonly pullsOn: Words
  readonly accuracy: AccuracyCard | null
  /** What became of those who were told just this number; null where nobody was told about as much, or no number is shown. */
  readonly record: NumberRecord | null
  readonly baseRateFrom: readonly { readonly outcome: string; readonly whom: Words; readonly from: Words }[]
  /** The rule that gives this answer. */
  readonly rule: Words
  /** Path of the file in the project that holds the rule, e.g. `inference/guesses/age-band.ts`. */
  readonly code: string
  /** When the latest of the lines it rests on was written, ms since 1970; null when none has a date. */
  readonly evidenceUntil: number | null
  readonly without: readonly Compared[]
  readonly alone: readonly Compared[]
  /** Labels of the trade by their published path (`name`), and what the last of it is called in Chinese. */
  readonly segments: readonly (Segment & { readonly zh: string })[]
  /** The person's mark, also where it was of an answer that is another now; null when there is none. */
  readonly marked: MarkedGuess | null
  /** Our score over all guesses the person marked. */
  readonly yours: OwnScore
  /** True when the answer is told with every source, and is not told with those that are withheld now. */
  readonly lostByWithholding: boolean
}

/** The guess from fewer sources, and what that does to its answer. */
export interface Compared { readonly source: string; readonly title: Words; readonly answer: string; readonly answerWords: Words; readonly leading: Outcome | null; readonly effect: Effect }

/** Calls about guesses. */
export interface GuessCalls {
  'guesses.list': { args: { withhold?: readonly string[] }; result: readonly GuessRow[] }
  'guesses.read': { args: { key: string; withhold?: readonly string[] }; result: GuessDetail }
  /** Marks the answer of a guess that was shown (`about`); null takes the mark back. Changes no guess. */
  'guesses.answer': { args: { key: string; answer: YourAnswer; about: string }; result: { yourAnswer: YourAnswer } }
}

/** The check of their arguments. */
export const GUESS_ARGUMENTS: Checks<GuessCalls> = {
  'guesses.list': z.strictObject({ withhold: z.array(source).max(50).optional() }),
  'guesses.read': z.strictObject({ key, withhold: z.array(source).max(50).optional() }),
  'guesses.answer': z.strictObject({ key, answer: z.enum(['yes', 'no', 'rather-not']).nullable(), about: z.string().min(1).max(1000) }),
}
