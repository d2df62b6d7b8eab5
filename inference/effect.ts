/** What handing over fewer sources does to a guess: the same words for rules and for models. */

/**
 * The answer stays (`kept`; with odds that go down or up by a point or more `weaker` or `stronger`), is no longer told
 * (`lost`), becomes another (`turned`), is told only now (`found`), or could and can not be told (`untold`).
 */
export type Effect = 'kept' | 'weaker' | 'stronger' | 'lost' | 'turned' | 'found' | 'untold'

/** An answer, null where it cannot be told, and its odds, null where none are given. */
export interface Told { readonly answer: string | null; readonly probability: number | null }

const POINT = 0.01

/** From the guess as it is to the guess from fewer sources. */
export function effectOf(whole: Told, part: Told): Effect {
  if (whole.answer === null) return part.answer === null ? 'untold' : 'found'
  if (part.answer === null) return 'lost'
  if (part.answer !== whole.answer) return 'turned'
  const moved = whole.probability === null || part.probability === null ? 0 : part.probability - whole.probability
  return moved <= -POINT ? 'weaker' : moved >= POINT ? 'stronger' : 'kept'
}
