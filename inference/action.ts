/**
 * An action: what a marketer would do with guesses. It is written down and goes nowhere. Actions rest only on guesses that
 * answer (usable.ts), never on regulated classes, and say which of those guesses were never measured.
 */
import type { Claim, Identifier, Inference } from '../db/model.ts'
import { outcomeWordsShared, sharedKey, sharedOutcome } from './shareable/known-guesses.ts'
import { sharedCopy } from './shareable/redaction.ts'
import type { Redaction, SharedWords } from './shareable/redaction.ts'
import { own } from './shareable/sentence.ts'
import type { Shareable, SharedJson } from './shareable/shareable.ts'

/** What kind of thing would be done. */
export type ActionKind = 'campaign' | 'bid-request' | 'suppression' | 'lookalike-seed' | 'customer-match'

/** What every action says about itself; the rest is the kind's own. Plain JSON in which every text is one that may leave. */
export interface ActionBody {
  /** That it is made up and goes nowhere. */
  readonly note: SharedWords
  /** True when all the guesses it rests on were measured. */
  readonly measured: boolean
  readonly [field: string]: SharedJson
}

/** One action with the keys of the guesses it rests on; a customer match rests on none. */
export interface Action { readonly kind: ActionKind; readonly because: readonly Shareable[]; readonly body: ActionBody }

/** What actions are made from. */
export interface ActionContext {
  /** Usable guesses only, by key. */
  readonly guesses: ReadonlyMap<string, Inference>
  readonly identifiers: readonly Identifier[]
  /** The person's names as the archives state them, with the importer. */
  readonly ownerNames: readonly { readonly source: string; readonly name: string }[]
  /** What platforms keep as the person's own address or number, and nothing else. */
  readonly ownContacts: readonly Claim[]
  /** SHA-256 of UTF-8, lower-case hex. Given from outside, since a guess has no node modules. */
  sha256(text: string): string
  /** How payees, titles and days of guesses leave. */
  readonly redaction: Redaction
  /** An importer's id, where there is such an importer. */
  readonly source: (id: string) => Shareable | null
}

/** One kind of action. Default export of a file in actions/. */
export interface ActionDefinition {
  readonly kind: ActionKind
  plan(context: ActionContext): readonly Action[]
}

/** Types an action where it is written. */
export function defineAction(definition: ActionDefinition): ActionDefinition {
  return definition
}

/** A guess's outcome as an action uses it, in private. */
export interface Match {
  readonly guess: string
  readonly outcome: string
  readonly measured: boolean
  readonly probability: number | null
}

/** A usable guess with one of its outcomes; by default the one it answers. */
export function matchOf(inference: Inference, outcome = inference.answer): Match {
  return {
    guess: inference.key, outcome, measured: inference.status === 'measured', probability: inference.outcomes.find(({ value }) => value === outcome)?.probability ?? null,
  }
}

/** A match as it leaves. */
export function sharedMatch({ guess, outcome, measured, probability }: Match, { redaction }: Pick<ActionContext, 'redaction'>): SharedJson {
  return { guess: sharedKey(guess), outcome: sharedOutcome(guess, outcome, redaction), words: outcomeWordsShared(guess, outcome, redaction), measured, probability }
}

/** The keys of guesses as they leave. */
export function sharedKeys(keys: readonly string[]): readonly Shareable[] {
  return [...new Set(keys)].map(sharedKey).filter((key) => key !== null)
}

/** Stands on every action. */
export const NOTE = own(
  'Made up on this computer from your own archives. Nothing is sent, and nobody was asked.',
  '用你自己的资料在本机编出来的例子。什么也没有发送，也没有问过任何人。',
)

/** An action that rests on matches, each guess named once. */
export function actionFrom(kind: ActionKind, matches: readonly Match[], body: Readonly<Record<string, SharedJson>>): Action {
  return {
    kind, because: sharedKeys(matches.map(({ guess }) => guess)),
    body: { note: sharedCopy(NOTE), measured: matches.length > 0 && matches.every(({ measured }) => measured), ...body },
  }
}
