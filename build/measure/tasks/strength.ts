/**
 * sentiment-strength: how positive or negative a short English text is, from -4 to 4 (vader-ground-truth), by a regression on
 * rated words and on words and pairs. Snippets of one document never part. Each genre is also told by a model that never saw
 * any of it: that is the figure for a kind of text that nobody rated.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sentimentOverTime from '../../../inference/guesses/sentiment-over-time.ts'
import type { FeatureRecipe } from '../../../inference/models/text-features.ts'
import { strengthOf, strengthWeights, type StrengthWeights } from '../../../inference/models/strength.ts'
import { moodBag } from '../../../inference/models/sentiment.ts'
import { LinearModel } from '../../../inference/models/linear-model.ts'
import { valenceFeatures } from '../../../inference/models/valence.ts'
import saidSentiment, { type SaidSentiment } from '../../../inference/signals/said-sentiment.ts'
import { eachAlone } from '../app-path.ts'
import { writeCard } from '../card-file.ts'
import { countRows, learnVocabulary, weighRows, type CountedRows, type FoldVocabulary } from '../counted-rows.ts'
import { hasTable, readTable } from '../csv-rows.ts'
import { figuresOf, withAnswered, type Figure, type Standing } from '../figures.ts'
import { FOLDS, foldsOf } from '../folds.ts'
import { meanError, pearson, type Metric } from '../metrics.ts'
import { writeRecord } from '../record-file.ts'
import { fitRidge, tellRidge, type RidgeWeights } from '../ridge-training.ts'
import { CANNOT_TELL, type Item, type Prediction, type ScoredRow } from '../scored-rows.ts'
import { weightsSha } from '../scoring.ts'
import { cardOf, shuffledTruths, tableOf, type TrainingOptions } from '../training-run.ts'
import { packWeights } from '../weights-file.ts'
import type { Slice, Task } from './task.ts'

const FILE = 'vader-ground-truth/train.csv.gz'
const WEIGHTS = 'strength-en'
const GENRES = ['tweets', 'amazonReviewSnippets', 'movieReviewSnippets', 'nytEditorialSnippets']
const RECIPE: FeatureRecipe = { words: 2 }
/** What large weights of words may cost; chosen in inner folds. Numbers of the rules are few and hardly held. */
const COSTS = [1, 3, 8]
const DENSE_COST = 0.5
const LIMITS = {
  en: 'Measured on short posts, snippets of reviews of goods and films, and editorials, each rated by twenty people; nobody has measured it on private chat.',
  zh: '在短帖、商品和影评的片段、社论上测过，每条由二十人打分；私人聊天上没人测过。',
}

function rowsOf(dir: string): readonly { readonly genre: string; readonly item: Item }[] {
  return readTable(dir, FILE, ['row_id', 'genre', 'text']).map((row) => ({
    genre: row['genre'] ?? '',
    item: {
      id: row['row_id'] ?? '', unit: (row['row_id'] ?? '').split('_')[0] ?? '', truth: (row['mean_rating'] ?? '') === '' ? undefined : Number(row['mean_rating']),
      activities: [{ verb: 'posted', text: row['text'] ?? '' }],
    },
  }))
}

const COMMENTS = 'goemotions/train.csv.gz'
/** What comments are taken for on a scale that has no steps: one apart. */
const POLARITY: Readonly<Record<string, number>> = { negative: -1, neutral: 0, positive: 1 }
const OTHER_KIND = 'corpus=goemotions'

/** Comments, which nobody rated, by whether they are positive, neutral or negative: another kind of text. */
function comments(dir: string): readonly Item[] {
  if (!hasTable(dir, COMMENTS)) return []
  return readTable(dir, COMMENTS, ['comment_id', 'text']).filter((row) => ['', ...Object.keys(POLARITY)].includes(row['polarity'] ?? ''))
    .map((row) => ({ id: row['comment_id'] ?? '', unit: row['comment_id'] ?? '', truth: POLARITY[row['polarity'] ?? ''], activities: [{ verb: 'commented', text: row['text'] ?? '' }] }))
}

const textOf = ({ activities }: Item): string => activities[0]?.text ?? ''

/** Counted features of all rows, the numbers of the rules, and what they were rated. */
interface Bench { readonly genres: readonly string[]; readonly items: readonly Item[]; readonly counted: CountedRows; readonly dense: readonly Float64Array[]; readonly rated: Float64Array }
interface Fit { readonly cost: number; readonly vocabulary: FoldVocabulary; readonly weights: RidgeWeights }

function benchOf(genres: readonly string[], items: readonly Item[]): Bench {
  const units = new Map<string, number>()
  const unit = Int32Array.from(items, (item) => { const known = units.get(item.unit) ?? units.size; units.set(item.unit, known); return known })
  return { genres, items, counted: countRows(items.map((item) => [textOf(item)]), unit, RECIPE), dense: items.map((item) => valenceFeatures(textOf(item))), rated: Float64Array.from(items, ({ truth }) => Number(truth)) }
}

function fit({ counted, dense, rated }: Bench, rows: Int32Array, cost: number): Fit {
  const vocabulary = learnVocabulary(counted, rows)
  return { cost, vocabulary, weights: fitRidge(weighRows(counted, rows, vocabulary), Array.from(rows, (row) => dense[row]!), Float64Array.from(rows, (row) => rated[row]!), { columns: cost, dense: DENSE_COST }) }
}

const bounded = (rating: number): number => Math.max(-4, Math.min(4, rating))
function tell({ counted, dense }: Bench, rows: Int32Array, { vocabulary, weights }: Fit): Float64Array {
  return tellRidge(weighRows(counted, rows, vocabulary), Array.from(rows, (row) => dense[row]!), weights).map(bounded)
}

/** The cost with the least error, each genre counting alike: the largest must not decide for all. */
function fitWhole(bench: Bench, rows: Int32Array, fold: Int32Array): Fit {
  const inner = [...new Set(Array.from(rows, (row) => fold[row]!))]
  const errors = COSTS.map((cost) => {
    const byGenre = new Map<string, [sum: number, count: number, spread: number]>()
    for (const held of inner) {
      const back = rows.filter((row) => fold[row] === held)
      const told = tell(bench, back, fit(bench, rows.filter((row) => fold[row] !== held), cost))
      back.forEach((row, at) => {
        const sums = byGenre.get(bench.genres[row]!) ?? [0, 0, 0]
        byGenre.set(bench.genres[row]!, [sums[0] + (told[at]! - bench.rated[row]!) ** 2, sums[1] + 1, sums[2] + bench.rated[row]! ** 2])
      })
    }
    return [...byGenre.values()].reduce((sum, [error, , spread]) => sum + error / Math.max(1e-9, spread), 0)
  })
  return fit(bench, rows, COSTS[errors.indexOf(Math.min(...errors))]!)
}

function scored(items: readonly Item[], told: ArrayLike<number>): readonly ScoredRow[] {
  return items.map((item, at) => ({ item, prediction: predictionOf(told[at]!) }))
}
/** Nothing can be told: the mean of what was learnt from stands for it. */
const silent = ({ baseRates }: Pick<StrengthWeights, 'baseRates'>): Prediction => ({ p: {}, answer: CANNOT_TELL, value: baseRates[0] ?? 0 })
function predictionOf(value: number): Prediction { return { p: {}, answer: String(Math.round(value)), value } }

/** The file as it ships; what a text must be like is only that some of its words are known. */
function fileOf({ vocabulary, weights, cost }: Fit, rated: Float64Array): StrengthWeights {
  const columns = new Float64Array(vocabulary.hash.length + 1)
  columns.set(weights.columns)
  columns[vocabulary.hash.length] = weights.constant
  const settings = { cost, calibration: { kind: 'softmax', slope: 1, shifts: [0] } as const, threshold: 0, centre: 0, half: 0 }
  return packWeights('sentiment-strength', ['rating'], RECIPE, { vocabulary, scale: { centre: [], spread: [] }, weights: [columns], settings, kind: null }, [rated.reduce((sum, one) => sum + one, 0) / rated.length], rated.length, { known: KNOWN, longest: LONGEST, symbols: SIGNS, kind: 0 }, { valence: { weights: [...weights.dense], means: [...weights.means] } })
}
/** Half of the words unknown is another language, and a text of this length an article: hardly a rated one is either. */
const KNOWN = 0.34
const LONGEST = 600
const SIGNS = 0.3

async function train(given: Task, options: TrainingOptions): Promise<readonly string[]> {
  const all = rowsOf(options.corpora).filter(({ item }) => item.truth !== undefined)
  const genres = all.map(({ genre }) => genre)
  const items = options.shuffle ? shuffledTruths(all.map(({ item }) => item)) : all.map(({ item }) => item)
  const bench = benchOf(genres, items)
  const every = Int32Array.from(items.keys())
  const fold = foldsOf(items.map(({ unit }) => unit), genres, 0)
  const told = new Float64Array(items.length)
  for (let held = 0; held < FOLDS; held++) {
    const fitted = fitWhole(bench, every.filter((row) => fold[row] !== held), fold)
    const back = every.filter((row) => fold[row] === held)
    tell(bench, back, fitted).forEach((one, at) => { told[back[at]!] = one })
    options.say(`${given.key}: fold ${held + 1} of ${FOLDS}, cost ${fitted.cost}, features ${fitted.vocabulary.hash.length}`)
  }
  const final = fitWhole(bench, every, fold)
  const file = fileOf(final, bench.rated)
  const task: Task = { ...given, plain: () => ({ p: {}, answer: '', value: file.baseRates[0] ?? 0 }) }
  const standing: Standing = { base: { p: {}, answer: '' }, classes: [], weightsSha256: weightsSha(file), trainedOn: items.length, resamples: options.resamples }
  const rows = scored(items, told)
  const figures = withAnswered(task, rows, standing)
  const slices = GENRES.flatMap((genre) => figuresOf(task, `genre=${genre}`, rows.filter((_, at) => genres[at] === genre), standing))
  if (options.shuffle) {
    options.print(tableOf([...figures, ...slices]))
    return figures.flatMap(({ key, slice, metric, value, people }) => (slice === '' && metric === 'pearson' && Math.abs(value ?? 0) > 3.29 / Math.sqrt(people) ? [`${key}: ${metric} ${(value ?? 0).toFixed(3)} on shuffled answers`] : []))
  }
  const apart = GENRES.flatMap((genre): readonly Figure[] => {
    const own = every.filter((row) => genres[row] === genre)
    const others = every.filter((row) => genres[row] !== genre)
    return figuresOf(task, `left out: genre=${genre}`, scored(Array.from(own, (row) => items[row]!), tell(bench, own, fit(bench, others, final.cost))), standing)
  })
  const learnt = figuresOf(task, 'train fit', scored(items, tell(bench, every, final)), { ...standing, resamples: 0 })
  const model = new LinearModel(file)
  const asShipped = (item: Item): ScoredRow => { const rating = strengthOf(textOf(item), moodBag('en', textOf(item)), model, file); return { item, prediction: typeof rating === 'number' ? predictionOf(rating) : silent(file) } }
  const packed = figuresOf(task, 'train fit, 8 bits', items.map(asShipped), { ...standing, resamples: 0 })
  const elsewhere = figuresOf(task, OTHER_KIND, comments(options.corpora).filter(({ truth }) => truth !== undefined).map(asShipped), standing)
  options.print(tableOf([...figures, ...slices, ...apart, ...elsewhere, ...learnt, ...packed]))
  const text = `${JSON.stringify(file)}\n`
  writeFileSync(join(options.root, 'inference/models', `${WEIGHTS}.weights.json`), text)
  options.say(`${task.key}: ${WEIGHTS}.weights.json, ${text.length} bytes`)
  const card = cardOf(task, { limits: LIMITS }, figures, rows, { ...standing, trainFit: learnt[0]?.value ?? 0, bytes: text.length, file: { threshold: 0 }, corpora: options.corpora, line: undefined, ordinary: undefined })
  writeCard(join(options.root, 'inference/guesses', `${sentimentOverTime.key}.accuracy.json`), card)
  writeRecord(task, { figures: [...figures, ...slices, ...apart, ...elsewhere], calibration: [], corpora: options.corpora }, { root: options.root, accept: options.accept.includes(task.key), say: options.say })
  return []
}

/** A silent row keeps the mean, which it was given. */
const METRICS: readonly Metric[] = [{ ...pearson, keepsSilence: true }, { ...meanError, keepsSilence: true }]

/** The task. */
export const strengthTask: Task = {
  key: 'sentiment-strength', corpus: 'vader-ground-truth', unit: 'document', files: [FILE], guesses: [sentimentOverTime.key], statesNone: true,
  slices(dir): readonly Slice[] {
    const rows = rowsOf(dir)
    const others = comments(dir)
    return [{ name: '', items: rows.map(({ item }) => item) }, ...GENRES.map((genre) => ({ name: `genre=${genre}`, items: rows.filter((row) => row.genre === genre).map(({ item }) => item) })), ...(others.length === 0 ? [] : [{ name: OTHER_KIND, items: others }])]
  },
  metricNames: ['pearson', 'mae'],
  // Comments have no rating that an error could be measured from.
  metrics: (rows) => (rows.some(({ item }) => item.activities[0]?.verb === 'commented') ? METRICS.slice(0, 1) : METRICS),
  weightsFile: strengthWeights,
  ships: WEIGHTS,
  plain: () => ({ p: {}, answer: '', value: strengthWeights.baseRates[0] ?? 0 }),
  predict: (items) => eachAlone(items, [saidSentiment], (signals) => {
    const reading = signals.get<SaidSentiment>(saidSentiment.key)?.value.readings.find(({ rated }) => rated > 0)
    return reading === undefined ? silent(strengthWeights) : predictionOf(reading.rating)
  }),
  train(options) { return train(strengthTask, options) },
}
