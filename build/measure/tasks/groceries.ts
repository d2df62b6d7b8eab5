/** What a household's groceries say of it: income, age, children, size, marriage (completejourney). */
import type { Words } from '../../../db/model.ts'
import { householdWeights, type HouseholdFact } from '../../../inference/models/household.ts'
import { basketOf } from '../../../inference/purchases/basket.ts'
import boughtHousehold, { sampledPurchases, type BoughtHousehold } from '../../../inference/signals/bought-household.ts'
import { eachAlone, talliesAlone } from '../app-path.ts'
import { readTable, type Row } from '../csv-rows.ts'
import { aucOf, balancedAccuracy, brierSkill } from '../metrics.ts'
import { CANNOT_TELL, type DraftActivity, type Item } from '../scored-rows.ts'
import type { ExtendFrom, Slice, Task } from './task.ts'

const LINES = 'completejourney/transactions_train.csv.gz'
const HOUSEHOLDS = 'completejourney/demographics_train.csv.gz'
const PRODUCTS = 'completejourney/products.csv.gz'
/** The three of measure.md, and one between, to choose the fewest that help. */
const SLICES = [0, 5, 10, 20]
const OTHERWISE = 'otherwise'
/** From this area under the curve on, purchases tell anything at all. */
const TELLING = 0.55

/** Minutes that the clocks of New York stood from UTC in 2017; they changed at 7 and at 6 in the morning, UTC. */
const SUMMER_FROM = Date.UTC(2017, 2, 12, 7)
const SUMMER_TO = Date.UTC(2017, 10, 5, 6)
function offsetOf(at: number): number { return at >= SUMMER_FROM && at < SUMMER_TO ? -240 : -300 }

/** A line as it would stand in a household's own archive: the shop's departments and makers have numbers there, and no names; a product that the list lacks has no title. */
function lineOf(row: Row, product: Row | undefined): DraftActivity & { readonly at: number } {
  const at = Date.parse(`${row['transaction_timestamp'] ?? ''}Z`)
  return {
    verb: 'bought', text: [product?.['product_type'], product?.['package_size']].filter((part) => part !== undefined && part !== '' && part !== 'NA').join(' '),
    category: product?.['product_category'] ?? '', at, offsetMinutes: offsetOf(at), quantity: Number(row['quantity']),
    amount: { minor: Math.round(Number(row['sales_value']) * 100), currency: 'USD' },
  }
}

const text = (one: DraftActivity & { readonly at: number }): string => `${one.text} ${one.amount?.minor ?? ''} ${one.quantity ?? ''}`

/** Every household with its lines, oldest first. */
function households(dir: string, truthOf: (row: Row) => string | undefined): readonly Item[] {
  const products = new Map(readTable(dir, PRODUCTS, ['product_id', 'product_category', 'product_type', 'package_size']).map((row) => [row['product_id'] ?? '', row]))
  const lines = Map.groupBy(readTable(dir, LINES, ['household_id', 'product_id', 'quantity', 'sales_value', 'transaction_timestamp']), (row) => row['household_id'] ?? '')
  return readTable(dir, HOUSEHOLDS, ['household_id']).map((row): Item => {
    const id = row['household_id'] ?? ''
    return {
      id, unit: id, truth: truthOf(row),
      // The order of rows must not matter where two have one time.
      activities: (lines.get(id) ?? []).map((line) => lineOf(line, products.get(line['product_id'] ?? ''))).toSorted((a, b) => a.at - b.at || (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0)),
    }
  })
}

/** The fewest purchases with which households cut to so many were still told apart out of fold. */
function fewestThatHelp(positive: string, { probes }: ExtendFrom): number {
  for (const most of SLICES.filter((count) => count > 0)) {
    const own = probes.filter(({ slice, texts, truth }) => slice === `lines=${most}` && truth !== '' && texts > 0)
    const area = aucOf(own.map(({ p }) => p[0] ?? 0), own.map(({ truth }) => truth === positive))(new Float64Array(own.length).fill(1))
    if (area !== null && area > TELLING) return most
  }
  return SLICES.at(-1) ?? 0
}

const LIMITS: Words = {
  en: 'Measured on a benchmark data set: households with a loyalty card of one supermarket chain in the United States in 2017, one purchase in twenty of theirs. Groceries of another country or kind of shop were not measured.',
  zh: '用一个基准数据集测得：2017年美国一家连锁超市的会员家庭，每二十笔购买取一笔。别的国家或别类商店的采购没有测过。',
}

/** The app refuses goods by their words, kinds and weeks; how long titles are says nothing of a household. */
const CUT = { known: 0.01, longest: 0, symbols: 0, kind: 0 }

const from = (band: string | undefined): number => Number.parseInt(band ?? '', 10)
const known = (value: string | undefined): string | undefined => (value === undefined || value === '' || value === 'NA' || value === 'Unknown' ? undefined : value)

interface Question { readonly fact: HouseholdFact; readonly positive: string; readonly guesses: readonly string[]; readonly isSo: (row: Row) => boolean | undefined }

/** A yes or no of a column whose empty value is unknown. */
const asked = (column: string, isSo: (value: string) => boolean) => (row: Row): boolean | undefined => { const value = known(row[column]); return value === undefined ? undefined : isSo(value) }

const QUESTIONS: readonly Question[] = [
  { fact: 'income75', positive: 'income of 75,000 or more', guesses: ['income-band'], isSo: asked('income', (value) => from(value) >= 75) },
  { fact: 'age55', positive: '55 or older', guesses: ['age-band'], isSo: asked('age', (value) => from(value) >= 55) },
  { fact: 'age35', positive: 'under 35', guesses: ['age-band'], isSo: asked('age', (value) => from(value) < 35) },
  { fact: 'kids', positive: 'children', guesses: ['children-at-home'], isSo: asked('kids_count', (value) => from(value) >= 1) },
  { fact: 'size3', positive: 'three or more', guesses: ['household-size'], isSo: asked('household_size', (value) => from(value) >= 3) },
  { fact: 'single', positive: 'one', guesses: ['household-size'], isSo: asked('household_size', (value) => from(value) === 1) },
  { fact: 'married', positive: 'married', guesses: ['lives-with-partner'], isSo: asked('marital_status', (value) => value === 'Married') },
]

function taskFor({ fact, positive, guesses, isSo }: Question): Task {
  const key = `${fact}-from-groceries`
  return {
    key, corpus: 'completejourney', unit: 'household', files: [LINES, HOUSEHOLDS, PRODUCTS], guesses, positive,
    slices(dir): readonly Slice[] {
      const all = households(dir, (row) => { const is = isSo(row); return is === undefined ? undefined : is ? positive : OTHERWISE })
      return [{ name: '', items: all }, ...SLICES.map((most) => ({ name: `lines=${most}`, items: all.map((item) => ({ ...item, activities: item.activities.slice(0, most) })) }))]
    },
    metricNames: ['auc', 'balancedAccuracy', 'brierSkill'],
    metrics: (_rows, base) => [balancedAccuracy(positive, base), brierSkill(positive, base)],
    weightsFile: householdWeights(fact),
    predict: (items) => eachAlone(items, [boughtHousehold], (signals) => {
      const reading = signals.get<BoughtHousehold>('bought.household')?.value.facts[fact]
      if (!reading?.told) return { p: {}, answer: CANNOT_TELL }
      return { p: { [positive]: reading.probability, [OTHERWISE]: 1 - reading.probability }, answer: reading.probability > 0.5 ? positive : OTHERWISE }
    }),
    learner: {
      weights: `groceries-${fact}`, cards: guesses, limits: LIMITS, cut: CUT,
      problem: { key, kind: 'binary', classes: [positive, OTHERWISE], recipe: { words: 2 }, costs: [0.03, 0.1, 0.3], byEvidence: true },
      async rows(items) {
        const tallies = await talliesAlone(items, boughtHousehold)
        return items.map((item, at) => {
          const basket = basketOf(tallies[at] === undefined ? [] : sampledPurchases(tallies[at]))
          const truth = item.truth === undefined ? [] : [String(item.truth)]
          // Of goods unlike a household's nothing is read, in training as in the app.
          return basket.isHousehold ? { texts: basket.titles, context: basket.categories, numbers: basket.numbers, truth, group: item.unit } : { texts: [], numbers: [], truth, group: item.unit }
        })
      },
      answer: (p, file, texts) => (texts < Math.max(1, (file as { readonly fewest?: number }).fewest ?? 1) ? CANNOT_TELL : (p[positive] ?? 0) > 0.5 ? positive : OTHERWISE),
      extend: (results) => ({ centre: results.settings.centre, half: results.settings.half, fewest: fewestThatHelp(positive, results) }),
    },
  }
}

/** One task for each fact. */
export const groceriesTasks: readonly Task[] = QUESTIONS.map(taskFor)
