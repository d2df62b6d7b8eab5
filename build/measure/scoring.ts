/** `--score`: what the app says of every item of the corpora at hand, and how often it is right. Trains nothing, writes nothing but its results. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { AccuracyCard } from '../../db/model.ts'
import { DamagedCorpus, hasTable } from './csv-rows.ts'
import { calibrationOf, figuresOf, missing, withAnswered, type Figure } from './figures.ts'
import { CANNOT_TELL, type Prediction, type ScoredRow } from './scored-rows.ts'
import { baseOf, type Task } from './tasks/task.ts'

/** What scoring found. `damaged` names each corpus that could not be read. */
export interface Scores { readonly figures: readonly Figure[]; readonly predictions: readonly string[]; readonly damaged: readonly string[] }

/** What scoring one task found; `calibration`: what was said of those who were told something, and what was true. */
export interface TaskScores { readonly figures: readonly Figure[]; readonly predictions: readonly string[]; readonly calibration: AccuracyCard['calibration'] }

/** SHA-256 of a weights file as it is written: JSON and a line end. */
export function weightsSha(file: unknown): string { return createHash('sha256').update(`${JSON.stringify(file)}\n`).digest('hex') }

/** Scores every task whose corpus is there. */
export async function scoreTasks(tasks: readonly Task[], corpora: string, resamples: number, say: (line: string) => void): Promise<Scores> {
  const figures: Figure[] = []
  const predictions: string[] = []
  const damaged: string[] = []
  for (const task of tasks) {
    if (!task.files.every((file) => hasTable(corpora, file))) {
      say(`${task.key}: no ${task.files.find((file) => !hasTable(corpora, file)) ?? ''} in the folder; no row`)
      continue
    }
    try {
      const found = await scoreTask(task, corpora, resamples)
      figures.push(...found.figures)
      predictions.push(...found.predictions)
      say(`${task.key}: ${found.figures[0]?.items ?? 0} rows scored`)
    } catch (problem) {
      if (!(problem instanceof DamagedCorpus)) throw problem
      damaged.push(`${task.key}: ${join(corpora, problem.message)}`)
    }
  }
  return { figures, predictions, damaged }
}

/** Scores one task with what ships. Throws DamagedCorpus. */
export async function scoreTask(task: Task, corpora: string, resamples: number): Promise<TaskScores> {
  const slices = task.slices(corpora)
  const { predict, weightsFile } = task
  const classes = weightsFile?.classes ?? []
  const shares = baseOf(classes, weightsFile?.baseRates ?? [], task.several === true)
  const base = task.withoutModel === undefined ? shares : { ...shares, answer: task.withoutModel }
  const standing = { base, classes, weightsSha256: weightsFile === undefined ? null : weightsSha(weightsFile), trainedOn: weightsFile?.trainedOn ?? 0, resamples }
  const figures: Figure[] = []
  const predictions: string[] = []
  let calibration: AccuracyCard['calibration'] = []
  for (const { name, items } of slices) {
    if (predict === undefined) {
      const shared = { key: task.key, corpus: task.corpus, slice: name, people: new Set(items.map(({ unit }) => unit)).size, unit: task.unit, items: items.length, coverage: 0, guesses: task.guesses, weightsSha256: null, trainedOn: 0 }
      figures.push(...task.metricNames.map((metric) => ({ ...shared, ...missing(metric), why: 'no model ships for this key' })))
      if (name === '') predictions.push(...items.map(({ id }) => predictionLine(task, id, { p: {}, answer: CANNOT_TELL })))
      continue
    }
    const said = await predict(items)
    const rows = items.map((item, at): ScoredRow => ({ item, prediction: said[at]! }))
    figures.push(...(name === '' ? withAnswered(task, rows, standing) : figuresOf(task, name, rows, standing)))
    if (name === '') {
      predictions.push(...rows.map((row) => predictionLine(task, row.item.id, row.prediction)))
      calibration = calibrationOf(task, classes, rows, base)
    }
  }
  return { figures, predictions, calibration }
}

function predictionLine({ key, corpus }: Task, id: string, { p, answer, value }: Prediction): string {
  return JSON.stringify(value === undefined ? { key, corpus, id, p, answer } : { key, corpus, id, value, answer })
}
