/** clv-bgnbd and buys-again: how often customers of a music shop come back within 39 weeks, from what they bought until then (cdnow). */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectedPurchases, logLikelihood, type Cohort, type History } from '../../../inference/models/buy-till-you-die.ts'
import { cohortWeights, HORIZON_WEEKS, returnNumbers, returnProbability, type CohortWeights } from '../../../inference/models/cohort.ts'
import boughtLoyalty, { type LoyaltyValue } from '../../../inference/signals/bought-loyalty.ts'
import { eachAlone } from '../app-path.ts'
import { calibrationLine } from '../calibration-fit.ts'
import { fitCohort, fitSpend } from '../cohort-fit.ts'
import { readTable, type Row } from '../csv-rows.ts'
import { fitDense } from '../dense-logistic.ts'
import { withAnswered, type Standing } from '../figures.ts'
import { FOLDS, foldsOf } from '../folds.ts'
import { brierSkill, logLikelihoodPerPerson, pearson, predictedToActual, rmse } from '../metrics.ts'
import { CANNOT_TELL, type Item, type Prediction, type ScoredRow } from '../scored-rows.ts'
import { weightsSha } from '../scoring.ts'
import { writeRecord } from '../record-file.ts'
import { writeCard } from '../card-file.ts'
import { cardOf, leaksIn, shuffledTruths, tableOf, type TrainingOptions } from '../training-run.ts'
import { baseOf, type Task } from './task.ts'

const FILE = 'cdnow/train.csv.gz'
const SHOP = 'CDNOW'
const WEIGHTS = 'cohort'
const GUESS = 'customer-value'
const BACK = 'comes back'
const GONE = 'does not'
const DAY_MS = 86_400_000
/** The last day of which the customers' purchases are known; what comes after is what is foretold. */
const KNOWN_UNTIL = Date.UTC(1997, 8, 30)
const FORETOLD_UNTIL = KNOWN_UNTIL + HORIZON_WEEKS * 7 * DAY_MS

const dateOf = (written: string): number => Date.UTC(Number(written.slice(0, 4)), Number(written.slice(4, 6)) - 1, Number(written.slice(6, 8)))

/** One item for each customer; the truth is what `answer` makes of the number of later purchase days, where the table has any. */
function customers(dir: string, answer: (days: number) => string | number): readonly Item[] {
  const rows = readTable(dir, FILE, ['customer_id', 'date', 'cds', 'amount_usd'])
  const hasLater = rows.some((row) => dateOf(row['date'] ?? '') > KNOWN_UNTIL)
  return [...Map.groupBy(rows, (row) => row['customer_id'] ?? '')].flatMap(([id, own]): readonly Item[] => {
    const known = own.filter((row) => dateOf(row['date'] ?? '') <= KNOWN_UNTIL)
    if (known.length === 0) return []
    const later = new Set(own.map((row) => dateOf(row['date'] ?? '')).filter((at) => at > KNOWN_UNTIL && at <= FORETOLD_UNTIL))
    return [{
      id, unit: id, truth: hasLater ? answer(later.size) : undefined,
      // That the shop knows of no later purchase is told by the day on which its records were taken.
      activities: [...known.map(purchaseOf).toSorted((a, b) => a.at - b.at), { verb: 'logged-in', text: '', at: KNOWN_UNTIL, precision: 'day' }],
    }]
  })
}

function purchaseOf(row: Row): Item['activities'][number] & { readonly at: number } {
  return {
    verb: 'bought', text: '', object: SHOP, at: dateOf(row['date'] ?? ''), precision: 'day', quantity: Number(row['cds']),
    amount: { minor: Math.round(Number(row['amount_usd']) * 100), currency: 'USD' },
  }
}

const daysOf = ({ activities }: Item): readonly number[] => [...new Set(activities.filter(({ verb }) => verb === 'bought').map(({ at = 0 }) => at / DAY_MS))].toSorted((a, b) => a - b)

/** The same three numbers without the app, for what is compared with it. */
function historyOf(item: Item): History {
  const days = daysOf(item)
  const [first = 0, last = 0] = [days[0], days.at(-1)]
  return { repeats: days.length - 1, lastAfter: (last - first) / 7, knownFor: (KNOWN_UNTIL / DAY_MS - first) / 7 }
}

/** What one rate for everybody, and one's own past rate, would say. */
function plainOf(item: Item, rate = cohortWeights.rate): Prediction {
  const { repeats, lastAfter, knownFor } = historyOf(item)
  return { p: { [BACK]: 1 / (1 + knownFor - lastAfter) }, answer: '', value: knownFor === 0 ? 0 : repeats / knownFor * HORIZON_WEEKS, logLikelihood: repeats * Math.log(rate) - rate * knownFor }
}

type Numbers = Pick<CohortWeights, 'cohort' | 'back'>

function foretold({ cohort }: Numbers, history: History, value = expectedPurchases(cohort, history, HORIZON_WEEKS)): Prediction {
  return { p: {}, answer: String(Math.round(value)), value, logLikelihood: logLikelihood(cohort, history) }
}
function returning(p: number): Prediction { return { p: { [BACK]: p, [GONE]: 1 - p }, answer: p > 0.5 ? BACK : GONE } }

/** Pieces of a purchase day. */
function piecesOf(item: Item): number {
  const bought = item.activities.filter(({ verb }) => verb === 'bought')
  return bought.reduce((sum, { quantity = 1 }) => sum + Math.max(1, quantity), 0) / daysOf(item).length
}

/** The ridge hardly matters with thousands of customers; it keeps equal columns apart. */
const RIDGE = 1

/** Who comes back, learnt from these customers. */
function fitReturn(cohort: Cohort, items: readonly Item[], back: readonly boolean[]): CohortWeights['back'] {
  const usualPieces = items.reduce((sum, item) => sum + Math.log1p(piecesOf(item)), 0) / items.length
  return { ...fitDense(items.map((item) => returnNumbers(cohort, historyOf(item), piecesOf(item), usualPieces)), back, RIDGE), usualPieces }
}

/** Everything that ships, from these customers; `later` has their purchase days after what is known. */
function fitAll(items: readonly Item[], later: readonly number[]): CohortWeights {
  const histories = items.map(historyOf)
  const cohort = fitCohort(histories)
  const share = later.filter((days) => days > 0).length / later.length
  return {
    format: 1, key: 'clv-bgnbd', classes: [BACK, GONE], cohort, spend: fitSpend(items.flatMap(spendingOf)),
    rate: histories.reduce((sum, { repeats }) => sum + repeats, 0) / histories.reduce((sum, { knownFor }) => sum + knownFor, 0),
    back: fitReturn(cohort, items, later.map((days) => days > 0)), baseRates: [share, 1 - share], trainedOn: items.length,
  }
}

/** The mean value of a customer's repeat days in dollars; none for who never came back or paid nothing. */
function spendingOf(item: Item): readonly { readonly repeats: number; readonly mean: number }[] {
  const [first = 0, ...repeats] = daysOf(item)
  const spent = item.activities.reduce((sum, { at = 0, amount }) => sum + (at / DAY_MS > first ? amount?.minor ?? 0 : 0), 0) / 100
  return repeats.length === 0 || spent <= 0 ? [] : [{ repeats: repeats.length, mean: spent / repeats.length }]
}

async function train(given: Task, options: TrainingOptions): Promise<readonly string[]> {
  const { corpora, root, resamples, shuffle } = options
  const real = customers(corpora, (days) => days)
  const items = shuffle ? shuffledTruths(real) : real
  const later = items.map(({ truth }) => Number(truth))
  const histories = items.map(historyOf)
  const fold = foldsOf(items.map(({ unit }) => unit), later.map((days) => (days > 0 ? BACK : GONE)), 0)
  const numbers = Array.from({ length: FOLDS }, (_, held): Numbers => {
    const at = [...items.keys()].filter((row) => fold[row] !== held)
    const own = at.map((row) => items[row]!)
    const cohort = fitCohort(own.map(historyOf))
    options.say(`${given.key}: fold ${held + 1} of ${FOLDS}: ${JSON.stringify(cohort)}`)
    return { cohort, back: fitReturn(cohort, own, at.map((row) => later[row]! > 0)) }
  })
  const file = fitAll(items, later)
  // Compared with the rate that is fitted now, not with the one of an earlier training.
  const task: Task = { ...given, plain: (item) => plainOf(item, file.rate) }
  const { r, alpha, a, b } = file.cohort
  const likelihood = histories.reduce((sum, history) => sum + logLikelihood(file.cohort, history), 0)
  options.print(`${task.key.padEnd(22)} r ${r.toFixed(3)}, alpha ${alpha.toFixed(3)}, a ${a.toFixed(3)}, b ${b.toFixed(3)}, log-likelihood ${likelihood.toFixed(1)} of ${items.length} customers; spend p ${file.spend.p.toFixed(2)}, q ${file.spend.q.toFixed(2)}, gamma ${file.spend.gamma.toFixed(2)}`)
  const states = task.statesNone === true
  const rows = (of: (row: number) => Numbers): readonly ScoredRow[] => items.map((item, row): ScoredRow => ({
    item: states ? item : { ...item, truth: later[row]! > 0 ? BACK : GONE },
    prediction: states ? foretold(of(row), histories[row]!) : returning(returnProbability(of(row), histories[row]!, piecesOf(item))),
  }))
  const standing: Standing = { base: baseOf(file.classes, file.baseRates, false), classes: file.classes, weightsSha256: weightsSha(file), trainedOn: items.length, resamples }
  const outOfFold = rows((row) => numbers[fold[row]!]!)
  const figures = withAnswered(task, outOfFold, standing)
  const learnt = withAnswered(task, rows(() => file), { ...standing, resamples: 0 }).map((figure) => ({ ...figure, slice: 'train fit' }))
  options.print(tableOf([...figures, ...learnt]))
  if (shuffle) return leaksIn(figures)
  const text = `${JSON.stringify(file)}\n`
  writeFileSync(join(root, 'inference/models', `${WEIGHTS}.weights.json`), text)
  const card = cardOf(task, { limits: LIMITS }, figures, outOfFold, {
    ...standing, trainFit: learnt[0]?.value ?? 0, bytes: text.length, file: { threshold: 0 }, corpora, ordinary: undefined,
    line: states ? undefined : calibrationLine(outOfFold.map(({ prediction }) => prediction.p[BACK] ?? 0), outOfFold.map(({ item }) => item.truth === BACK)),
  })
  writeCard(join(root, 'inference/guesses', `${GUESS}.accuracy.json`), card)
  writeRecord(task, { figures, calibration: card.calibration, corpora, limits: LIMITS }, { root, accept: options.accept.includes(task.key), say: options.say })
  return []
}

const LIMITS = {
  en: 'Measured on first-time customers of one American music shop on the web in 1997 and 1998. Other shops keep their customers for longer or shorter: there only your own archive can tell, and its last weeks are held back to try it.',
  zh: '用一家美国网上唱片店1997至1998年的新顾客测得。别的店留住顾客的时间有长有短，只能看你自己的记录：记录的最后几周会留出来检验。',
}

function taskOf(task: Omit<Task, 'corpus' | 'unit' | 'files' | 'guesses' | 'weightsFile' | 'plain' | 'train' | 'ships' | 'predict' | 'slices'>, answer: (days: number) => string | number, predictionOf: (value: LoyaltyValue) => Prediction | undefined): Task {
  const made: Task = {
    ...task, corpus: 'cdnow', unit: 'customer', files: [FILE], guesses: [GUESS], weightsFile: cohortWeights, plain: (item) => plainOf(item),
    slices: (dir) => [{ name: '', items: customers(dir, answer) }],
    predict: (items) => eachAlone(items, [boughtLoyalty], (signals) => {
      const value = signals.get<LoyaltyValue>('bought.loyalty')?.value
      return (value && predictionOf(value)) ?? { p: {}, answer: CANNOT_TELL }
    }),
    ships: WEIGHTS, train: (options) => train(made, options),
  }
  return made
}

/** Both tasks. */
export const cdnowTasks: readonly Task[] = [
  taskOf({
    key: 'clv-bgnbd', statesNone: true, metricNames: ['logLikelihoodPerPerson', 'rmse', 'pearson', 'predicted/actual'],
    metrics: () => [logLikelihoodPerPerson, rmse, pearson, predictedToActual],
  }, (days) => days, ({ shops: [shop] }) => shop && foretold(cohortWeights, shop.history, shop.expected)),
  taskOf({
    key: 'buys-again', positive: BACK, metricNames: ['auc', 'brierSkill'], metrics: (_rows, base) => [brierSkill(BACK, base)],
  }, (days) => (days > 0 ? BACK : GONE), ({ shops: [shop] }) => shop && returning(shop.returns)),
]
