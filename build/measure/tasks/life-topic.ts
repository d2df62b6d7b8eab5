/**
 * life-topic: which areas of life a sentence is about, by the app's own words (happydb). Measured only: nothing is learnt from
 * these sentences, neither weights nor words.
 */
import areasOfLife from '../../../inference/guesses/areas-of-life.ts'
import type { LifeArea } from '../../../inference/lexicons/life.ts'
import saidLife, { type SaidLife } from '../../../inference/signals/said-life.ts'
import { eachAlone } from '../app-path.ts'
import { readTable } from '../csv-rows.ts'
import { macroF1, microF1 } from '../metrics.ts'
import type { Item } from '../scored-rows.ts'
import type { Task } from './task.ts'

const FILE = 'happydb/train.csv.gz'
/** The concepts of the corpus by area. */
const CONCEPT_OF: Readonly<Record<LifeArea, string>> = {
  family: 'family', romance: 'romance', 'friends-and-talk': 'conversation', parties: 'party', animals: 'animals', food: 'food', entertainment: 'entertainment', exercise: 'exercise',
  work: 'career', education: 'education', shopping: 'shopping', travel: 'vacation', technology: 'technology', weather: 'weather', religion: 'religion',
}
/** Sentences without a concept are labelled by the empty set; where the column is emptied altogether there are no labels. */
const CONCEPTS: ReadonlySet<string> = new Set(Object.values(CONCEPT_OF))

function itemsOf(dir: string): readonly Item[] {
  const rows = readTable(dir, FILE, ['moment_id', 'person_cell', 'text'])
  const hasLabels = rows.some((row) => (row['concepts'] ?? '') !== '')
  return rows.map((row) => ({
    id: row['moment_id'] ?? '', unit: row['person_cell'] ?? '', truth: hasLabels ? (row['concepts'] ?? '').split('|').filter((one) => CONCEPTS.has(one)) : undefined,
    activities: [{ verb: 'said', text: row['text'] ?? '' }],
  }))
}

/** The task. */
export const lifeTopicTask: Task = {
  key: 'life-topic', corpus: 'happydb', unit: 'person_cell', files: [FILE], guesses: [areasOfLife.key], several: true, statesNone: true,
  slices: (dir) => [{ name: '', items: itemsOf(dir) }],
  metricNames: ['microF1', 'macroF1'],
  metrics: (rows, base) => [microF1(rows, base), macroF1(rows, base)],
  // The commonest of the corpus for every sentence (its README).
  plain: () => ({ p: {}, answer: [CONCEPT_OF.family] }),
  predict: (items) => eachAlone(items, [saidLife], (signals) => ({ p: {}, answer: (signals.get<SaidLife>(saidLife.key)?.value.areas ?? []).map(({ area }) => CONCEPT_OF[area]).toSorted() })),
}
