/** Puts the profile together from the guesses and the record of the same task on invented authors. */
import type { Inference, Signal } from '../../db/model.ts'
import { measuredTasks, type MeasuredTask } from '../../inference/measured.ts'
import { OTHER_READERS } from '../../inference/measured-words.ts'
import { profileOf } from '../../inference/profile.ts'
import { piecesFor } from '../../inference/usable.ts'
import type { NamedOfInvented, Profile } from '../contract.ts'
import { evidenceLines, type QuotedStore } from './evidence-lines.ts'
import { guessRow } from './guess-rows.ts'
import type { Marks } from './marks.ts'

/** The page's data. */
export function readProfile(store: QuotedStore, inferences: readonly Inference[], signals: ReadonlyMap<string, Signal>, marks: Marks, tasks: readonly MeasuredTask[] = measuredTasks()): Profile {
  return {
    rows: profileOf(inferences).flatMap(({ field, guess, by }) => {
      const row = guessRow(guess, signals, marks)
      const example = by.length === 0 ? undefined : piecesFor(guess, guess.answer).flatMap(({ examples }) => examples)[0] ?? guess.evidence[0]?.examples[0]
      return row === undefined ? [] : [{ field, guess: row, by, line: example === undefined ? null : evidenceLines(store, [example])[0] ?? null }]
    }),
    named: namedOf(tasks),
  }
}

/** Of the authors of task `profile`, the share of labels that each program named rightly; null where it was not measured. */
export function namedOf(tasks: readonly MeasuredTask[]): NamedOfInvented | null {
  const figures = tasks.find(({ record }) => record.key === 'profile')?.record.figures.filter(({ slice }) => slice === '') ?? []
  const ours = figures.find(({ metric }) => metric === 'accuracy')
  if (ours === undefined || ours.value === null) return null
  const others = figures.flatMap(({ metric, value }) => { const name = OTHER_READERS[metric]; return name === undefined || value === null ? [] : [{ name, value }] })
  return { authors: ours.people, ours: ours.value, others: others.toSorted((a, b) => b.value - a.value) }
}
