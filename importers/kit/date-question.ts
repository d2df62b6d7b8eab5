/** Whether a file must wait for the order of its dates: only where the possible orders give different days. */
import type { DateChoice } from '../../db/model.ts'
import type { QuestionItem } from '../importer.ts'

/** One date of a file: as it is written, and what it is in each order that fits all of the file. */
export interface TwoWayDate { readonly written: string; readonly choices: readonly DateChoice[] }

/**
 * The question for a file whose dates fit several orders, with the first date on which they differ; undefined when every
 * order gives the same days (only dates like 1/1/21 or 5/5/2024), so that any of them may be taken without asking.
 * Orders that agree on that date are asked once, as the first of them.
 */
export function dateQuestion(path: string, dates: Iterable<TwoWayDate>): QuestionItem | undefined {
  for (const { written, choices } of dates) {
    const different = choices.filter(({ date }, index) => choices.findIndex((other) => other.date === date) === index)
    if (different.length > 1) return { type: 'question', code: 'dates-ambiguous', path, written, choices: different }
  }
  return undefined
}
