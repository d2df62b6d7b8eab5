/** title-category: the kind of article from its title (pricerunner). */
import type { ReadStore } from '../../../db/store.ts'
import { OTHER, predictTitle, titleProbabilities, titleWeights } from '../../../inference/models/title-category.ts'
import { hasTable, readTable } from '../csv-rows.ts'
import { tiedGroups } from '../folds.ts'
import { memoryStore } from '../memory-store.ts'
import { accuracy, accuracyAt80, macroF1 } from '../metrics.ts'
import { CANNOT_TELL, type Item, type Prediction } from '../scored-rows.ts'
import type { TrainingRow } from '../training.ts'
import { chatPieces } from './other-texts.ts'
import { leading, type Task } from './task.ts'

const FILE = 'pricerunner/train.csv.gz'
const KEY = 'title-category'
const CATEGORIES = ['CPUs', 'Digital Cameras', 'Dishwashers', 'Freezers', 'Fridge Freezers', 'Fridges', 'Microwaves', 'Mobile Phones', 'TVs', 'Washing Machines']

/** Clusters with one label between them, and clusters with one title, are the same product: they are tied. */
function items(dir: string): readonly Item[] {
  return readTable(dir, FILE, ['product_id', 'title', 'cluster_id']).map((row) => ({
    id: row['product_id'] ?? '', unit: row['cluster_id'] ?? '', truth: row['category'] || undefined,
    ties: [`label:${row['cluster_label'] ?? ''}`, `title:${row['title'] ?? ''}`],
    activities: [{ verb: 'bought', text: row['title'] ?? '' }],
  }))
}

/** What the app makes of each title that was bought. */
function predictBought(store: ReadStore): readonly Prediction[] {
  const predictions: Prediction[] = []
  for (const chunk of store.activities()) {
    for (const { text } of chunk) {
      const answer = text === null ? undefined : predictTitle(text)?.category
      predictions.push({ answer: answer ?? CANNOT_TELL, p: (text === null ? undefined : titleProbabilities(text)) ?? {} })
    }
  }
  return predictions
}

/** Articles and sentences that are none of the ten kinds: groceries, requests, and other orders of the example file. */
function otherTexts(corpora: string): readonly TrainingRow[] {
  const texts = new Set<string>()
  const add = (file: string, columns: readonly string[], most: number, keep: (row: Readonly<Record<string, string>>) => boolean = () => true): void => {
    if (!hasTable(corpora, file)) return
    const found = new Set(readTable(corpora, file, columns).filter(keep).map((row) => columns.slice(0, 2).map((column) => row[column] ?? '').join(' ').trim()))
    for (const text of [...found].toSorted().filter((_, at) => at % Math.max(1, Math.ceil(found.size / most)) === 0)) if (text !== '') texts.add(text)
  }
  const kinds = /PHONE|CAMERA|TELEVISION|REFRIG|FREEZER|MICROWAVE|WASH|PROCESSOR/
  add('completejourney/products.csv.gz', ['product_type', 'product_category'], 4_000)
  add('clinc150/train.csv.gz', ['text'], 2_000)
  add('amazon-survey/example-order-history.csv', ['Title', 'Category'], 1_000, (row) => !kinds.test(row['Category'] ?? ''))
  return [...texts].map((text) => ({ texts: [text], truth: [OTHER], group: `other:${text}` }))
}

/** The task. */
export const pricerunnerTask: Task = {
  key: KEY, corpus: 'pricerunner', unit: 'product', files: [FILE], guesses: ['interests-by-spending'],
  slices: (dir) => [{ name: '', items: items(dir) }],
  metricNames: ['accuracy', 'macroF1', 'accuracy@80'],
  metrics: (rows, base) => [accuracy, macroF1(rows, base), accuracyAt80(rows, base)],
  weightsFile: titleWeights,
  predict: (own) => Promise.resolve(predictBought(memoryStore(own))),
  learner: {
    weights: KEY,
    cards: ['interests-by-spending'],
    limits: {
      en: 'Measured on English shop titles of ten kinds of appliance and electronics only; some labels of the data set are wrong.',
      zh: '只用十类家电和数码产品的英文商品标题测得，数据集里个别标签有误。',
    },
    problem: { key: KEY, kind: 'one', classes: [...CATEGORIES, OTHER], recipe: { words: 2, characters: [3, 5] }, costs: [0.5], byEvidence: false },
    rows(own) {
      const group = tiedGroups(own)
      return Promise.resolve(own.map(({ unit, truth, activities }) => ({ texts: activities.map(({ text }) => text), truth: typeof truth === 'string' ? [truth] : [], group: group(unit) })))
    },
    extras: otherTexts,
    // What is none of the ten kinds is a class of its own: the limits have less to do here.
    cut: { known: 0.004, longest: 0.001, symbols: 0.001, kind: 0 },
    apart: (corpora) => (['en', 'zh'] as const).flatMap((language) => chatPieces(corpora, language, { sizes: [1], most: 3, shortest: 2 })).map((row) => ({ ...row, same: false, ordinary: false })),
    answer(p, file) {
      const answer = leading(p)
      return answer === OTHER || (p[answer] ?? 0) < file.threshold ? CANNOT_TELL : answer
    },
  },
}
