/** The integers that stand for repeated words in the store. They are in people's databases: add, never change. */
import type { Direction, Precision, Verb } from './model.ts'
import { StoreError } from './store-error.ts'

/** How verbs are stored. */
export const VERB_CODES: Readonly<Record<Verb, number>> = {
  said: 1, called: 2, posted: 3, commented: 4, reacted: 5, followed: 6, searched: 7, viewed: 8,
  listened: 9, visited: 10, bought: 11, paid: 12, 'saw-ad': 13, 'logged-in': 14,
}
/** How precisions are stored. */
export const PRECISION_CODES: Readonly<Record<Precision, number>> = { none: 0, second: 1, minute: 2, day: 3, month: 4 }
/** How directions are stored. */
export const DIRECTION_CODES: Readonly<Record<Direction, number>> = { out: 1, in: 2, neutral: 3 }

function inverse<Word extends string>(codes: Readonly<Record<Word, number>>): readonly (Word | undefined)[] {
  const words: (Word | undefined)[] = []
  for (const word of Object.keys(codes) as Word[]) words[codes[word]] = word
  return words
}

const verbs = inverse(VERB_CODES)
const precisions = inverse(PRECISION_CODES)
const directions = inverse(DIRECTION_CODES)

/** The verb of a stored code. Throws `store-damaged` for a code that no version of this schema writes. */
export function verbOf(code: number): Verb {
  return known(verbs[code])
}

/** The precision of a stored code. */
export function precisionOf(code: number): Precision {
  return known(precisions[code])
}

/** The direction of a stored code; null for null. */
export function directionOf(code: number | null): Direction | null {
  return code === null ? null : known(directions[code])
}

function known<Word>(word: Word | undefined): Word {
  if (word === undefined) throw new StoreError('store-damaged')
  return word
}
