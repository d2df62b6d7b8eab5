/**
 * When lines settle a question about the person: the one rule by which a guess that rests on statements may show odds of the
 * person, though no people were measured for it. Lines are measured (how often one that is read like this is right); people
 * are not. Lines that say the same thing in the same words are one statement, and so are those of one week: a word that is
 * misread is misread each time. From three independent statements on, none of them taken back since, the odds are those that
 * not all of them are misread.
 */
import type { LineRecord } from './accuracy.ts'
import type { SaidSubject } from './signals/said-of.ts'

/** Fewest independent statements. */
export const FEWEST_STATEMENTS = 3
/** No odds beyond this: that readings fail together was not measured. */
const SUREST = 0.98
/** A record of fewer lines than this says too little for odds. */
const FEWEST_MEASURED = 30
/** So many own messages give one line that is read wrongly, per subject; of what is left over, the statements must be three times as many. */
export const TEXTS_FOR_ONE_SLIP = 2_500

/** How many statements are independent of each other: different words in different weeks, and no more than slips leave. */
export function independentStatements({ phrases, weeks, lines }: Pick<SaidSubject, 'phrases' | 'weeks' | 'lines'>, texts: number): number {
  const beyondSlips = lines - Math.floor(3 * texts / TEXTS_FOR_ONE_SLIP)
  return Math.max(0, Math.min(phrases, weeks.length, beyondSlips))
}

/** True where the newest statement takes it back: it ended, or is said not to be so. */
export function isTakenBack({ lastAt, lastAgainstAt, counts, lines }: Pick<SaidSubject, 'lastAt' | 'lastAgainstAt' | 'counts' | 'lines'>): boolean {
  const against = counts.denied + counts.past
  return against > 0 && (against >= lines || (lastAgainstAt !== null && lastAt !== null && lastAgainstAt > lastAt))
}

/** Odds of the person from lines, with their range; null where lines do not settle it, so that no odds are shown. */
export function settled(said: SaidSubject, texts: number, record: LineRecord | undefined): { readonly probability: number; readonly low: number; readonly high: number } | null {
  if (record === undefined || record.told < FEWEST_MEASURED || isTakenBack(said)) return null
  const statements = independentStatements(said, texts)
  if (statements < FEWEST_STATEMENTS) return null
  // Of FEWEST_STATEMENTS only: more of them come from the same reader, and do not make it surer without end. The range goes
  // down to what a single line is worth at least: that readings of one person are independent was never measured.
  const probability = Math.min(SUREST, 1 - (1 - record.right / record.told) ** FEWEST_STATEMENTS)
  return { probability, low: Math.min(record.low, probability), high: Math.max(probability, SUREST) }
}
