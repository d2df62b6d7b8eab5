/**
 * Keys of measure.md for which no model ships, since no guess of the app rests on them: their rows say so, with how many
 * units there would be, and every item is "cannot tell".
 */
import { readTable, type Row } from '../csv-rows.ts'
import type { Item } from '../scored-rows.ts'
import type { Task } from './task.ts'

interface Unmodelled {
  readonly key: string
  readonly corpus: string
  readonly file: string
  readonly unit: string
  /** Columns that are read: the id first, then what `keep` and `unitOf` look at. */
  readonly columns: readonly string[]
  readonly metrics: readonly string[]
  unitOf?(row: Row): string
  keep?(row: Row): boolean
}

const UNMODELLED: readonly Unmodelled[] = [
  { key: 'request-intent', corpus: 'clinc150', file: 'clinc150/train.csv.gz', unit: 'row', columns: ['row_id'], metrics: ['accuracy'] },
]

/** One item for each distinct id, without activities: nothing is predicted from them. */
function itemsOf(one: Unmodelled, dir: string): readonly Item[] {
  const { file, columns } = one
  const id = columns[0] ?? ''
  const rows = readTable(dir, file, columns).filter((row) => one.keep?.(row) !== false)
  return [...new Map(rows.map((row) => [row[id] ?? '', row])).values()].map((row) => ({ id: row[id] ?? '', unit: one.unitOf?.(row) ?? row[id] ?? '', truth: undefined, activities: [] }))
}

/** One task for each key without a model. */
export const unmodelledTasks: readonly Task[] = UNMODELLED.map((one) => ({
  key: one.key, corpus: one.corpus, unit: one.unit, files: [one.file], guesses: [],
  slices: (dir) => [{ name: '', items: itemsOf(one, dir) }],
  metricNames: one.metrics,
  metrics: () => [],
}))
