/**
 * When lines settle a question about the person: the one rule by which a guess that rests on statements may show odds of the
 * person, though no people were measured for it. Lines are measured (how often one that is read like this is right); people
 * are not. Lines that say the same thing in the same words are one statement, and so are those of one week: a word that is
 * misread is misread each time. A line that only says "the dog" states nothing. From three independent statements on, none of them taken back since, the odds are those that
 * not all of them are misread.
 */
import { FEWEST_OF_SUBJECT } from './accuracy.ts'
import type { LineRecord, LineRecords } from './accuracy.ts'
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
export function independentStatements({ phrases, tellingWeeks, lines }: Pick<SaidSubject, 'phrases' | 'tellingWeeks' | 'lines'>, texts: number): number {
  const beyondSlips = lines - Math.floor(3 * texts / TEXTS_FOR_ONE_SLIP)
  return Math.max(0, Math.min(phrases.length, tellingWeeks.length, beyondSlips))
}

/** True where the newest statement takes it back: it ended, or is said not to be so. */
export function isTakenBack({ lastAt, lastAgainstAt, counts, lines }: Pick<SaidSubject, 'lastAt' | 'lastAgainstAt' | 'counts' | 'lines'>): boolean {
  const against = counts.denied + counts.past
  return against > 0 && (against >= lines || (lastAgainstAt !== null && lastAt !== null && lastAgainstAt > lastAt))
}

/**
 * The record that odds rest on: that of the subject where enough lines of it were measured; where only some were, the worse of
 * that and of all subjects together, since a subject may be read worse than the rest but a handful cannot show that it is
 * read better; otherwise that of all together. Undefined where too few were measured in all.
 */
export function recordForOdds({ own, all }: LineRecords): LineRecord | undefined {
  if (own !== undefined && own.told >= FEWEST_MEASURED) return own
  if (all === undefined || all.told < FEWEST_MEASURED) return undefined
  return own !== undefined && own.told >= FEWEST_OF_SUBJECT && own.right / own.told < all.right / all.told ? own : all
}

/** Odds of the person from lines, with their range; null where lines do not settle it, so that no odds are shown. */
export function settled(said: SaidSubject, texts: number, records: LineRecords): { readonly probability: number; readonly low: number; readonly high: number } | null {
  const record = recordForOdds(records)
  if (record === undefined || isTakenBack(said)) return null
  const statements = independentStatements(said, texts)
  if (statements < FEWEST_STATEMENTS) return null
  // Of FEWEST_STATEMENTS only: more of them come from the same reader, and do not make it surer without end. The range goes
  // down to what a single line is worth at least: that readings of one person are independent was never measured.
  const probability = Math.min(SUREST, 1 - (1 - record.right / record.told) ** FEWEST_STATEMENTS)
  return { probability, low: Math.min(record.low, probability), high: Math.max(probability, SUREST) }
}
