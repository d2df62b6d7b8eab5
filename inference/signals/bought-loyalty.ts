/**
 * What is to be expected of the owner as a customer of each shop, by the BG/NBD model: whether they still are one, on how
 * many days they will buy in the next weeks, what a day will be worth; and how such figures did in the archive's own last
 * weeks, which were held back. A shop's silence counts only as far as the archive that tells of it reaches.
 */
import type { Example } from '../../db/model.ts'
import { categoryOf } from '../categories/categories.ts'
import type { Spend } from '../categories/categories.ts'
import { keepExample, mergeExamples, toExamples } from '../examples.ts'
import type { KeptExample } from '../examples.ts'
import { expectedPurchases, expectedSpend, probabilityAlive } from '../models/buy-till-you-die.ts'
import type { History } from '../models/buy-till-you-die.ts'
import { cohortWeights, HORIZON_WEEKS, returnProbability } from '../models/cohort.ts'
import { addAmount, addDay, mergeAmounts, mergeDays, toSpend } from '../purchases/amounts.ts'
import type { Amounts, Days } from '../purchases/amounts.ts'
import { entryOf, mergeKeyed, PARTIES_KEPT, startKeyed } from '../purchases/keyed.ts'
import type { Keyed } from '../purchases/keyed.ts'
import { countingOrdersOnce } from '../purchases/paid-orders.ts'
import { dayOf, purchaseOf } from '../purchases/row.ts'
import { defineSignal } from '../signal.ts'

/** What is to be expected of the owner at one shop. */
export interface Loyalty {
  readonly name: string
  /** Purchase days after the first; weeks from the first to the last, and to the end of the archive that tells of the shop. */
  readonly history: History
  /** Days since 1970. */
  readonly firstDay: number
  readonly lastDay: number
  /** Probability of being a customer still at the end of the archive. */
  readonly alive: number
  /** Purchase days expected in the {@link HORIZON_WEEKS} weeks after it, and the probability of at least one. */
  readonly expected: number
  readonly returns: number
  /** Purchase days expected within so many weeks. */
  readonly curve: readonly { readonly weeks: number; readonly expected: number }[]
  /** What a purchase day is expected to be worth, in the currency with most rows there; null where no amount is known. */
  readonly worth: Spend | null
  readonly examples: readonly Example[]
}

/** The archive's last weeks, held back and foretold from what was before. Sums over shops. */
export interface LoyaltyTrial {
  readonly weeks: number
  readonly shops: number
  /** Purchase days foretold, by the same rate as before, and as they came. */
  readonly foretold: number
  readonly asBefore: number
  readonly came: number
  /** How far off a shop's figure was in the root mean square, and how far "as often as before" was. */
  readonly off: number
  readonly offAsBefore: number
}

/** Value of the signal `bought.loyalty`. */
export interface LoyaltyValue {
  /** Most purchase days first, at most thirty. */
  readonly shops: readonly Loyalty[]
  /** Null where the archive is too short to hold anything back. */
  readonly trial: LoyaltyTrial | null
}

interface Shop {
  name: string
  days: Days
  amounts: Amounts
  /** What was spent on the first day, which is no repeat. */
  first: { day: number; amounts: Amounts } | null
  /** Pieces of the rows that name any; null where none does. */
  pieces: number | null
  sources: Record<string, true>
  examples: KeptExample[]
}
interface Tally {
  shops: Keyed<Shop>
  /** The last day that any row of a source tells of. */
  ends: Record<string, number>
}

const SHOPS_SHOWN = 30
const EXAMPLES_OF_EACH = 8
const CURVE_WEEKS = [4, 13, 26, HORIZON_WEEKS, 52]
/** Held back: the last third, at most as long as the shipped figures reach; nothing of a part that would be shorter than eight weeks. */
const HELD_BACK = 1 / 3
const LEAST_HELD_BACK = 8
const LEAST_SHOPS = 5
const WEEK = 7

const startShop = (): Shop => ({ name: '', days: {}, amounts: {}, first: null, pieces: null, sources: {}, examples: [] })

/** Adds what was spent on a day to the first day's sum, or makes it the first; a later day changes nothing. */
function addToFirst(shop: Shop, day: number, amounts: Amounts): void {
  if (shop.first === null || day < shop.first.day) {
    shop.first = { day, amounts: {} }
    mergeAmounts(shop.first.amounts, amounts)
  } else if (day === shop.first.day) mergeAmounts(shop.first.amounts, amounts)
}

function merge(into: Shop, from: Shop): void {
  if (into.name === '' || (from.name !== '' && from.name < into.name)) into.name = from.name
  mergeDays(into.days, from.days)
  mergeAmounts(into.amounts, from.amounts)
  if (from.first !== null) addToFirst(into, from.first.day, from.first.amounts)
  if (from.pieces !== null) into.pieces = (into.pieces ?? 0) + from.pieces
  for (const source of Object.keys(from.sources)) into.sources[source] = true
  mergeExamples(into.examples, from.examples)
  into.examples.length = Math.min(into.examples.length, EXAMPLES_OF_EACH)
}

function historyOf(days: readonly number[], end: number): History {
  const [first = end, last = end] = [days[0], days.at(-1)]
  return { repeats: Math.max(0, days.length - 1), lastAfter: (last - first) / WEEK, knownFor: Math.max(0, end - first) / WEEK }
}

/** Mean spend of the repeat days, drawn towards what a day at any of the person's shops is worth. The cohort's own prices are of another time and shop: only its spread counts. */
function worthOf(shop: Shop, repeats: number, usual: ReadonlyMap<string, number>): Spend | null {
  const [main] = toSpend(shop.amounts)
  if (!main || !shop.first) return null
  const around = usual.get(main.currency)
  if (around === undefined || around <= 0) return null
  const mean = repeats === 0 ? 0 : Math.max(0, main.minor - (shop.first.amounts[main.currency]?.minor ?? 0)) / repeats
  const { p, q } = cohortWeights.spend
  return { currency: main.currency, minor: Math.round(expectedSpend({ p, q, gamma: around * (q - 1) / p }, { repeats, mean })) }
}

/** What a day with a purchase is worth in the mean over the shops, by currency; minor units. */
function usualWorth(shops: readonly Shop[]): ReadonlyMap<string, number> {
  const sums = new Map<string, { minor: number; days: number }>()
  for (const shop of shops) {
    const [main] = toSpend(shop.amounts)
    if (!main) continue
    const sum = sums.get(main.currency) ?? { minor: 0, days: 0 }
    sum.minor += Math.max(0, main.minor)
    sum.days += Object.keys(shop.days).length
    sums.set(main.currency, sum)
  }
  return new Map([...sums].map(([currency, { minor, days }]) => [currency, minor / Math.max(1, days)]))
}

/** Foretells the last weeks from those before, shop by shop. */
function tryOut(shops: readonly { readonly days: readonly number[]; readonly end: number }[]): LoyaltyTrial | null {
  const first = Math.min(...shops.map(({ days }) => days[0] ?? Infinity))
  const end = Math.max(...shops.map((shop) => shop.end), first)
  const weeks = Math.min(HORIZON_WEEKS, Math.floor((end - first) / WEEK * HELD_BACK))
  if (!Number.isFinite(weeks) || weeks < LEAST_HELD_BACK) return null
  const sum = { shops: 0, foretold: 0, asBefore: 0, came: 0, squares: 0, squaresAsBefore: 0 }
  for (const { days, end: own } of shops) {
    const cut = own - weeks * WEEK
    const before = days.filter((day) => day <= cut)
    if (before.length === 0) continue
    const history = historyOf(before, cut)
    const foretold = expectedPurchases(cohortWeights.cohort, history, weeks)
    const asBefore = history.knownFor === 0 ? 0 : history.repeats / history.knownFor * weeks
    const came = days.length - before.length
    sum.shops += 1
    sum.foretold += foretold
    sum.asBefore += asBefore
    sum.came += came
    sum.squares += (foretold - came) ** 2
    sum.squaresAsBefore += (asBefore - came) ** 2
  }
  if (sum.shops < LEAST_SHOPS) return null
  const { shops: tried, foretold, asBefore, came } = sum
  return { weeks, shops: tried, foretold, asBefore, came, off: Math.sqrt(sum.squares / tried), offAsBefore: Math.sqrt(sum.squaresAsBefore / tried) }
}

export default countingOrdersOnce(defineSignal<Tally, LoyaltyValue>({
  key: 'bought.loyalty',
  title: { en: 'What shops may expect of you', zh: '商家能指望你买多少' },
  // Whatever else an archive tells of shows how far it reaches: silence after its last row is not the owner's.
  verbs: ['bought', 'paid', 'searched', 'viewed', 'saw-ad', 'logged-in'],
  who: 'owner',
  ignoresText: true,
  start: () => ({ shops: startKeyed(PARTIES_KEPT), ends: {} }),
  take(tally, row) {
    const day = dayOf(row)
    if (day !== null) tally.ends[row.source] = Math.max(tally.ends[row.source] ?? day, day)
    const purchase = purchaseOf(row)
    if (!purchase || (purchase.flow !== 'spend' && purchase.flow !== 'refund')) return
    const { words, what, currency, minor, quantity } = purchase
    if (words.merchantKey === '' || categoryOf(what.category).sensitive) return
    const shop = entryOf(tally.shops, `|${words.merchantKey}`, startShop)
    if (!shop) return
    if (purchase.flow === 'refund') {
      addAmount(shop.amounts, currency, minor === null ? null : -minor, 0)
      return
    }
    if (day === null) return
    shop.sources[row.source] = true
    addDay(shop.days, day)
    if (row.quantity !== null) shop.pieces = (shop.pieces ?? 0) + quantity
    addAmount(shop.amounts, currency, minor)
    addToFirst(shop, day, currency === null || minor === null ? {} : { [currency]: { minor, rows: 1 } })
    if (shop.name === '' || words.merchant < shop.name) shop.name = words.merchant
    keepExample(shop.examples, row, null)
    shop.examples.length = Math.min(shop.examples.length, EXAMPLES_OF_EACH)
  },
  merge(into, from) {
    for (const [source, day] of Object.entries(from.ends)) into.ends[source] = Math.max(into.ends[source] ?? day, day)
    mergeKeyed(into.shops, from.shops, startShop, merge)
  },
  finish({ shops, ends }) {
    const all = Object.values(shops.entries).filter(({ name }) => name !== '').flatMap((shop) => {
      const days = Object.keys(shop.days).map(Number).toSorted((a, b) => a - b)
      return days.length === 0 ? [] : [{ shop, days, end: Math.max(...Object.keys(shop.sources).map((source) => ends[source] ?? 0), days.at(-1) ?? 0) }]
    })
    const usual = usualWorth(all.map(({ shop }) => shop))
    const { cohort } = cohortWeights
    const shown = all.toSorted((a, b) => b.days.length - a.days.length || (a.shop.name < b.shop.name ? -1 : 1)).slice(0, SHOPS_SHOWN).map(({ shop, days, end }): Loyalty => {
      const history = historyOf(days, end)
      return {
        name: shop.name, history, firstDay: days[0] ?? end, lastDay: days.at(-1) ?? end,
        alive: probabilityAlive(cohort, history), expected: expectedPurchases(cohort, history, HORIZON_WEEKS), returns: returnProbability(cohortWeights, history, shop.pieces === null ? null : shop.pieces / days.length),
        curve: CURVE_WEEKS.map((weeks) => ({ weeks, expected: expectedPurchases(cohort, history, weeks) })),
        worth: worthOf(shop, history.repeats, usual), examples: toExamples(shop.examples),
      }
    })
    return { value: { shops: shown, trial: tryOut(all) }, support: all.reduce((sum, { days }) => sum + days.length, 0), examples: shown.flatMap(({ examples }) => examples).slice(0, EXAMPLES_OF_EACH) }
  },
}))
