/**
 * How many texts the word lists of household and moving can read at all: they hold English, French and Chinese. That a
 * thing is not spoken of means something only in a language in which it would have been seen.
 */
import { UNDETERMINED } from './language.ts'

const READ = new Set(['en', 'fr', 'zh'])
/** With less of the texts told than this, the rest is not taken for the same language: filler, codes, another tongue. */
const LEAST_TOLD = 0.5

/** Texts by what is known of their language. Plain JSON. */
export interface TextCount { read: number; other: number; untold: number }

/** Counts one text. */
export function countText(into: TextCount, language: string): void {
  if (READ.has(language)) into.read += 1
  else if (language === UNDETERMINED) into.untold += 1
  else into.other += 1
}

/** Adds the counts of another tally. */
export function addTexts(into: TextCount, from: TextCount): void {
  into.read += from.read
  into.other += from.other
  into.untold += from.untold
}

/** No text yet. */
export function noTexts(): TextCount { return { read: 0, other: 0, untold: 0 } }

/** Texts that were read: those in a language of the lists and, where most that can be told are in one, those too short to tell. */
export function readTexts({ read, other, untold }: TextCount): number {
  const told = read + other
  return read > other && told >= LEAST_TOLD * (told + untold) ? read + untold : read
}
