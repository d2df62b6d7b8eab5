/**
 * An action: what a marketer would do with guesses. It is written down and goes nowhere. Actions rest only on guesses that
 * answer (usable.ts), never on regulated classes, and say which of those guesses were never measured.
 */
import type { Claim, Identifier, Inference, Words } from '../db/model.ts'
import { inferenceDefinitions } from './registry.ts'

/** What kind of thing would be done. */
export type ActionKind = 'campaign' | 'bid-request' | 'suppression' | 'lookalike-seed' | 'customer-match'

/** What every action says about itself; the rest is the kind's own. Plain JSON. */
export interface ActionBody {
  /** That it is made up and goes nowhere. */
  readonly note: Words
  /** True when all the guesses it rests on were measured. */
  readonly measured: boolean
  readonly [field: string]: unknown
}

/** One action with the keys of the guesses it rests on; a customer match rests on none. */
export interface Action { readonly kind: ActionKind; readonly because: readonly string[]; readonly body: ActionBody }

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

/** A guess's outcome as an action uses it. */
export interface Match {
  readonly guess: string
  readonly outcome: string
  readonly words: Words
  readonly measured: boolean
  readonly probability: number | null
}

const definitions = new Map(inferenceDefinitions.map((definition) => [definition.key, definition]))

/** A usable guess with one of its outcomes; by default the one it answers. */
export function matchOf(inference: Inference, outcome = inference.answer): Match {
  const definition = definitions.get(inference.key)
  const listed = definition === undefined || definition.outcomes === 'open' ? undefined : definition.outcomes[outcome]
  return {
    guess: inference.key, outcome, words: listed ?? definition?.outcomeWords?.(outcome) ?? { en: outcome, zh: outcome },
    measured: inference.status === 'measured', probability: inference.outcomes.find(({ value }) => value === outcome)?.probability ?? null,
  }
}

/** Stands on every action. */
export const NOTE: Words = {
  en: 'Made up on this computer from your own archives. Nothing is sent, and nobody was asked.',
  zh: '用你自己的资料在本机编出来的例子。什么也没有发送，也没有问过任何人。',
}

/** An action that rests on matches, each guess named once. */
export function actionFrom(kind: ActionKind, matches: readonly Match[], body: Readonly<Record<string, unknown>>): Action {
  return {
    kind, because: [...new Set(matches.map(({ guess }) => guess))],
    body: { note: NOTE, measured: matches.length > 0 && matches.every(({ measured }) => measured), ...body },
  }
}
