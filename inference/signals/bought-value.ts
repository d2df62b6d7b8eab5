/** Recency, frequency and money, per merchant and overall: what a shop's customer table holds. Exact counts. */
import type { Example } from '../../db/model.ts'
import { keepExample, mergeExamples, toExamples } from '../examples.ts'
import type { KeptExample } from '../examples.ts'
import { addAmount, addDay, mergeAmounts, mergeDays, quantile, toSpend } from '../purchases/amounts.ts'
import type { Amounts, Days } from '../purchases/amounts.ts'
import { categoryOf } from '../categories/categories.ts'
import type { Spend } from '../categories/categories.ts'
import { entryOf, mergeKeyed, PARTIES_KEPT, startKeyed } from '../purchases/keyed.ts'
import type { Keyed } from '../purchases/keyed.ts'
import { gapsOf } from '../purchases/periods.ts'
import { countingOrdersOnce } from '../purchases/paid-orders.ts'
import { purchaseOf } from '../purchases/row.ts'
import { defineSignal } from '../signal.ts'

/** What one shop knows of the owner. Days since 1970. */
export interface Custom {
  readonly name: string
  readonly lines: number
  /** Distinct days with a purchase. */
  readonly visits: number
  readonly firstDay: number
  readonly lastDay: number
  /** Days between visits: middle one and 95th percentile; null with fewer than four gaps. */
  readonly usualGap: number | null
  readonly longGap: number | null
  /** Visits in the last 365 days of the archive, and in the 365 days before. */
  readonly lastYear: number
  readonly yearBefore: number
  readonly spend: readonly Spend[]
  readonly examples: readonly Example[]
}
/** Value of the signal `bought.value`. */
export interface Value {
  /** Over all merchants; null when nothing was bought. */
  readonly overall: Custom | null
  /** Most visits first, at most thirty. Merchants with one visit are left out. */
  readonly merchants: readonly Custom[]
  readonly merchantCount: number
}

interface Merchant { name: string; lines: number; days: Days; amounts: Amounts; examples: KeptExample[] }
interface Tally { overall: Merchant; merchants: Keyed<Merchant> }

const MERCHANTS_SHOWN = 30
const EXAMPLES_OF_EACH = 8
const startMerchant = (): Merchant => ({ name: '', lines: 0, days: {}, amounts: {}, examples: [] })

function merge(into: Merchant, from: Merchant): void {
  if (into.name === '' || (from.name !== '' && from.name < into.name)) into.name = from.name
  into.lines += from.lines
  mergeDays(into.days, from.days)
  mergeAmounts(into.amounts, from.amounts)
  mergeExamples(into.examples, from.examples)
}

function finish(merchant: Merchant, latest: number): Custom | null {
  const days = Object.keys(merchant.days).map(Number).toSorted((a, b) => a - b)
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return null
  const gaps = gapsOf(days)
  const within = (from: number, to: number): number => days.filter((day) => latest - day >= from && latest - day < to).length
  return {
    name: merchant.name, lines: merchant.lines, visits: days.length, firstDay: first, lastDay: last,
    usualGap: gaps.length < 4 ? null : quantile(gaps, 0.5), longGap: gaps.length < 4 ? null : quantile(gaps, 0.95),
    lastYear: within(0, 365), yearBefore: within(365, 730), spend: toSpend(merchant.amounts), examples: toExamples(merchant.examples),
  }
}

export default countingOrdersOnce(defineSignal<Tally, Value>({
  key: 'bought.value',
  title: { en: 'You as a customer', zh: '商家眼里的你' },
  verbs: ['bought', 'paid'],
  who: 'owner',
  ignoresText: true,
  start: () => ({ overall: startMerchant(), merchants: startKeyed(PARTIES_KEPT) }),
  take(tally, row) {
    const purchase = purchaseOf(row)
    if (!purchase || (purchase.flow !== 'spend' && purchase.flow !== 'refund')) return
    const merchant = purchase.words.merchantKey === '' || categoryOf(purchase.what.category).sensitive ? undefined : entryOf(tally.merchants, `|${purchase.words.merchantKey}`, startMerchant)
    for (const one of merchant ? [tally.overall, merchant] : [tally.overall]) {
      if (purchase.flow === 'refund') {
        addAmount(one.amounts, purchase.currency, purchase.minor === null ? null : -purchase.minor, 0)
        continue
      }
      one.lines += 1
      addDay(one.days, purchase.day)
      addAmount(one.amounts, purchase.currency, purchase.minor)
      keepExample(one.examples, row, null)
      if (one === merchant) {
        if (one.name === '' || purchase.words.merchant < one.name) one.name = purchase.words.merchant
        one.examples.length = Math.min(one.examples.length, EXAMPLES_OF_EACH)
      }
    }
  },
  merge(into, from) {
    merge(into.overall, from.overall)
    mergeKeyed(into.merchants, from.merchants, startMerchant, (merchant, other) => {
      merge(merchant, other)
      merchant.examples.length = Math.min(merchant.examples.length, EXAMPLES_OF_EACH)
    })
  },
  finish({ overall, merchants }) {
    const latest = Math.max(...Object.keys(overall.days).map(Number), 0)
    const all = Object.values(merchants.entries)
    const shown = all.flatMap((merchant) => finish(merchant, latest) ?? []).filter(({ visits, name }) => visits > 1 && name !== '')
      .toSorted((a, b) => b.visits - a.visits || (a.name < b.name ? -1 : 1)).slice(0, MERCHANTS_SHOWN)
    return {
      value: { overall: finish(overall, latest), merchants: shown, merchantCount: all.length },
      support: overall.lines,
      examples: toExamples(overall.examples),
    }
  },
}))
