/** Things that are used up and bought again: each product's purchases in order, with how much was bought each time. */
import type { Example } from '../../db/model.ts'
import { isCategoryId } from '../categories/categories.ts'
import type { CategoryId } from '../categories/categories.ts'
import { keepExample, mergeExamples, toExamples } from '../examples.ts'
import type { KeptExample } from '../examples.ts'
import { entryOf, mergeKeyed, PRODUCTS_KEPT, startKeyed } from '../purchases/keyed.ts'
import type { Keyed } from '../purchases/keyed.ts'
import { isUsedUp } from '../purchases/product.ts'
import type { Pack } from '../purchases/product.ts'
import { purchaseOf } from '../purchases/row.ts'
import type { Purchase } from '../purchases/row.ts'
import { defineSignal } from '../signal.ts'

/** One product, or all products of one word ("dog food") bought on different days. */
export interface Repeat {
  /** A title as the shop wrote it, or the word. */
  readonly name: string
  readonly category: CategoryId
  /** `product`: the same title; `kind`: different titles of one kind. */
  readonly of: 'product' | 'kind'
  /** Purchases by day since 1970, oldest first. `amount` is in `unit`. */
  readonly purchases: readonly { readonly day: number; readonly amount: number }[]
  readonly unit: 'g' | 'ml' | 'pieces' | 'orders'
  readonly examples: readonly Example[]
}
/** Value of the signal `bought.repeats`: most purchases first, at most sixty. */
export interface Repeats { readonly repeats: readonly Repeat[] }

/** Of one day: units ordered, and grams, millilitres and pieces where titles say so, 0 where any does not. */
type DayAmount = [units: number, lines: number, g: number, gLines: number, ml: number, mlLines: number, pieces: number, piecesLines: number]
interface Series { name: string; category: CategoryId; days: Record<number, DayAmount>; examples: KeptExample[] }
type Tally = Keyed<Series>

const DAYS_WANTED = 4
const REPEATS_KEPT = 60
const EXAMPLES_OF_EACH = 12
const startSeries = (): Series => ({ name: '', category: 'unknown', days: {}, examples: [] })
const SLOT = { g: 2, ml: 4, pieces: 6 } as const

function addTo(series: Series, name: string, category: CategoryId, purchase: Purchase, day: number, pack: Pack | undefined): void {
  describe(series, name, category)
  const amount = series.days[day] ??= [0, 0, 0, 0, 0, 0, 0, 0]
  amount[0] += purchase.quantity
  amount[1] += 1
  if (pack) {
    const slot = SLOT[pack.unit]
    amount[slot] = (amount[slot] ?? 0) + pack.size * purchase.quantity
    amount[slot + 1] = (amount[slot + 1] ?? 0) + 1
  }
  keepExample(series.examples, purchase.row, purchase.what.at)
  series.examples.length = Math.min(series.examples.length, EXAMPLES_OF_EACH)
}

/** Name and category that do not depend on the order of rows: the first in the alphabet. */
function describe(series: Series, name: string, category: CategoryId): void {
  if (series.name !== '' && series.name <= name) return
  series.name = name
  series.category = category
}

function finishSeries(key: string, series: Series): readonly Repeat[] {
  const days = Object.entries(series.days).map(([day, amount]) => ({ day: Number(day), amount })).toSorted((a, b) => a.day - b.day)
  if (days.length < DAYS_WANTED) return []
  const of = key.startsWith('kind|') ? 'kind' : 'product'
  // One title is one pack, so that units compare; of different titles only grams, millilitres or pieces do.
  const unit = of === 'product' ? undefined : (['g', 'ml', 'pieces'] as const).find((one) => days.every(({ amount }) => amount[SLOT[one] + 1] === amount[1]))
  return [{
    name: series.name, category: series.category, of,
    purchases: days.map(({ day, amount }) => ({ day, amount: unit ? amount[SLOT[unit]] ?? 1 : amount[0] })),
    unit: unit ?? 'orders', examples: toExamples(series.examples),
  }]
}

/** A kind that is only one product under another name says nothing new. */
function withoutEchoes(repeats: readonly Repeat[]): readonly Repeat[] {
  const seen = new Set(repeats.filter(({ of }) => of === 'product').map((one) => daysOf(one)))
  return repeats.filter((one) => one.of === 'product' || !seen.has(daysOf(one)))
}

function daysOf({ category, purchases }: Repeat): string {
  return `${category} ${purchases.map(({ day }) => day).join(' ')}`
}

export default defineSignal<Tally, Repeats>({
  key: 'bought.repeats',
  title: { en: 'Things bought again', zh: '反复购买的东西' },
  verbs: ['bought', 'paid'],
  who: 'owner',
  ignoresText: true,
  start: () => startKeyed(PRODUCTS_KEPT),
  take(tally, row) {
    const purchase = purchaseOf(row)
    if (!purchase || purchase.flow !== 'spend' || purchase.day === null || row.text === null || purchase.words.product === undefined) return
    const { category, word } = purchase.what
    if (!isUsedUp(category)) return
    const { pack, product: key } = purchase.words
    const product = entryOf(tally, key, startSeries)
    if (product) addTo(product, row.text.slice(0, 200), category, purchase, purchase.day, pack)
    const kind = word === null ? undefined : entryOf(tally, `kind|${category}|${word}`, startSeries)
    if (kind && word !== null) addTo(kind, word, category, purchase, purchase.day, pack)
  },
  merge(into, from) {
    mergeKeyed(into, from, startSeries, (series, other) => {
      if (isCategoryId(other.category)) describe(series, other.name, other.category)
      for (const [day, amount] of Object.entries(other.days)) {
        const sum = series.days[Number(day)] ??= [0, 0, 0, 0, 0, 0, 0, 0]
        amount.forEach((value, at) => { sum[at] = (sum[at] ?? 0) + value })
      }
      mergeExamples(series.examples, other.examples)
      series.examples.length = Math.min(series.examples.length, EXAMPLES_OF_EACH)
    })
  },
  finish(tally) {
    const repeats = withoutEchoes(Object.entries(tally.entries).flatMap(([key, series]) => finishSeries(key, series)))
      .toSorted((a, b) => b.purchases.length - a.purchases.length || (a.name < b.name ? -1 : 1)).slice(0, REPEATS_KEPT)
    return {
      value: { repeats },
      support: repeats.filter(({ of }) => of === 'product').reduce((sum, { purchases }) => sum + purchases.length, 0),
      examples: repeats.flatMap(({ examples }) => examples.slice(0, 3)).slice(0, 40),
    }
  },
})
