/** What a form about the person would say: nine fields, each answered by the first of its guesses that tells anything. */
import type { Evidence, Inference } from '../db/model.ts'
import { CANNOT_TELL } from './inference.ts'
import { piecesFor } from './usable.ts'

/** The fields, in the order of the form. */
const PROFILE_FIELDS = ['age', 'gender', 'relationship', 'children', 'home', 'origin', 'work', 'education', 'income'] as const
export type ProfileField = typeof PROFILE_FIELDS[number]

/** Which guesses answer a field, in the order they are asked. */
const GUESSES: Readonly<Record<ProfileField, readonly string[]>> = {
  age: ['age-band'], gender: ['gender'], relationship: ['relationship-status', 'lives-with-partner'], children: ['children-at-home'], home: ['home-area'], origin: ['birthplace'],
  work: ['occupation', 'employment-status'], education: ['education', 'student'], income: ['income-band'],
}

/**
 * How a field is known: `said` by the person, told from how they write (`style`), from their first `name`, from what they
 * `bought` and paid, `searched`, or from the rhythm of conversations (`chats`).
 */
const KNOWN_BY = ['said', 'name', 'style', 'bought', 'searched', 'chats'] as const
export type KnownBy = typeof KNOWN_BY[number]

/** One field: the guess that answers it, and by what; nothing while it cannot be told. */
export interface ProfileEntry { readonly field: ProfileField; readonly guess: Inference; readonly by: readonly KnownBy[] }

/** The profile of the guesses at hand. A field without any of its guesses is left out. */
export function profileOf(inferences: readonly Inference[]): readonly ProfileEntry[] {
  const byKey = new Map(inferences.map((inference) => [inference.key, inference]))
  return PROFILE_FIELDS.flatMap((field) => {
    const all = GUESSES[field].flatMap((key) => byKey.get(key) ?? [])
    const guess = all.find(({ answer }) => answer !== CANNOT_TELL) ?? all[0]
    return guess === undefined ? [] : [{ field, guess, by: guess.answer === CANNOT_TELL ? [] : knownBy(guess) }]
  })
}

/** What the evidence for the answer rests on, in the order of {@link KNOWN_BY}. */
function knownBy(guess: Inference): readonly KnownBy[] {
  const pieces = piecesFor(guess, guess.answer)
  const found = new Set((pieces.length === 0 ? guess.evidence : pieces).map(ofSignal))
  return KNOWN_BY.filter((by) => found.has(by))
}

function ofSignal({ signal }: Evidence): KnownBy {
  if (signal === 'said.style') return 'style'
  if (signal.startsWith('said.') || signal.startsWith('talk.')) return 'said'
  if (signal.startsWith('searched.')) return 'searched'
  if (signal.includes('name')) return 'name'
  return /^(?:bought|paid|spend)\b/u.test(signal) ? 'bought' : 'chats'
}
