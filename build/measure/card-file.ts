/** The files of cards beside the guesses. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Words } from '../../db/model.ts'
import type { MeasuredCard } from '../../inference/accuracy.ts'
import { codeSha256Of } from './code-behind.ts'
import { tableBytes } from './csv-rows.ts'
import type { Figure } from './figures.ts'
import type { Task } from './tasks/task.ts'

/** Puts a card into its guess's file, in place of an older one of the same key and corpus. */
export function writeCard(path: string, card: MeasuredCard): void {
  const others = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as readonly MeasuredCard[]).filter(({ key, corpus }) => key !== card.key || corpus !== card.corpus) : []
  writeFileSync(path, `${JSON.stringify([...others, card].toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1)), null, 1)}\n`)
}

const placeOf = ({ key, corpus }: MeasuredCard): string => `${key}\0${corpus}`

/** Writes the cards of a table, which states no odds of its own people: what it is worth, on whom, and made of what bytes. */
export function writeTableCards(task: Task, figure: Figure | undefined, { root, corpora, limits, made }: { readonly root: string; readonly corpora: string; readonly limits: Words; readonly made: string }): void {
  if (figure?.value == null) throw new Error(`${task.key} has no figure for its card`)
  const { people, items, metric, value, low, high, baseline, gain, gainLow, gainHigh, coverage, trainedOn } = figure
  const card: MeasuredCard = {
    key: task.key, corpus: task.corpus, people, unit: task.unit, items, metric, value, low: low ?? 0, high: high ?? 0, baseline: baseline ?? 0,
    gain: gain ?? 0, gainLow: gainLow ?? 0, gainHigh: gainHigh ?? 0, ece: null, eceFloor: null, coverage: coverage ?? 0, calibration: [], limits, threshold: 0, trainFit: value,
    likeness: { known: 0, longest: 0, symbols: 1, kind: null, passed: [] },
    corpusSha256: createHash('sha256').update(tableBytes(corpora, task.files[0] ?? '')).digest('hex'), codeSha256: codeSha256Of(task.key),
    weightsSha256: createHash('sha256').update(made).digest('hex'), weightsBytes: made.length, trainedOn,
  }
  for (const guess of task.guesses) writeCard(join(root, 'inference/guesses', `${guess}.accuracy.json`), card)
}
