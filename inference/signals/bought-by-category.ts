/** What the owner spends on, by category: order lines and payments to merchants, refunds taken off once. */
import { CATEGORY_IDS, categoryOf, isCategoryId } from '../categories/categories.ts'
import type { BoughtByCategory, CategoryId, CategorySpend } from '../categories/categories.ts'
import { keepExample, mergeExamples, toExamples } from '../examples.ts'
import type { KeptExample } from '../examples.ts'
import { addAmount, addDay, earlier, later, mergeAmounts, mergeDays, toSpend } from '../purchases/amounts.ts'
import type { Amounts, Days } from '../purchases/amounts.ts'
import { countingOrdersOnce } from '../purchases/paid-orders.ts'
import { monthOfDay, purchaseOf } from '../purchases/row.ts'
import { defineSignal } from '../signal.ts'

/** Counts of one category. `days` is bounded by the calendar, `words` by the word lists. */
interface CategoryTally {
  lines: number
  refunds: number
  amounts: Amounts
  firstAt: number | null
  lastAt: number | null
  days: Days
  words: Record<string, number>
  examples: KeptExample[]
}
interface ByCategoryTally { categories: Partial<Record<CategoryId, CategoryTally>> }

const WORDS_SHOWN = 20

function startCategory(): CategoryTally {
  return { lines: 0, refunds: 0, amounts: {}, firstAt: null, lastAt: null, days: {}, words: {}, examples: [] }
}

function merge(into: CategoryTally, from: CategoryTally): void {
  into.lines += from.lines
  into.refunds += from.refunds
  mergeAmounts(into.amounts, from.amounts)
  into.firstAt = earlier(into.firstAt, from.firstAt)
  into.lastAt = later(into.lastAt, from.lastAt)
  mergeDays(into.days, from.days)
  for (const [word, lines] of Object.entries(from.words)) into.words[word] = (into.words[word] ?? 0) + lines
  mergeExamples(into.examples, from.examples)
}

function finishCategory(tally: CategoryTally, lines: number, currency: string | null, spent: number): CategorySpend {
  const months: Record<string, number> = {}
  for (const [day, count] of Object.entries(tally.days)) {
    const month = monthOfDay(Number(day))
    months[month] = (months[month] ?? 0) + count
  }
  const own = currency === null ? undefined : tally.amounts[currency]
  return {
    lines: tally.lines,
    refunds: tally.refunds,
    days: Object.keys(tally.days).length,
    spend: toSpend(tally.amounts),
    shareOfLines: lines === 0 ? 0 : tally.lines / lines,
    shareOfSpend: spent > 0 ? Math.max(0, own?.minor ?? 0) / spent : null,
    firstAt: tally.firstAt,
    lastAt: tally.lastAt,
    months,
    words: Object.entries(tally.words).toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
      .slice(0, WORDS_SHOWN).map(([word, count]) => ({ word, lines: count })),
    examples: toExamples(tally.examples),
  }
}

/** Of what goes with a move only the latest counts, so that its newest lines are kept and not a sample. */
const NEWEST_FIRST: CategoryId = 'home.moving'

function finish(tally: ByCategoryTally): BoughtByCategory {
  const all: Amounts = {}
  for (const one of Object.values(tally.categories)) mergeAmounts(all, one.amounts)
  const spend = toSpend(all)
  const currency = spend[0]?.currency ?? null
  const known = CATEGORY_IDS.flatMap((id) => (id === 'unknown' ? [] : [tally.categories[id] ?? []].flat()))
  const knownLines = known.reduce((sum, one) => sum + one.lines, 0)
  const spent = currency === null ? 0 : known.reduce((sum, one) => sum + Math.max(0, one.amounts[currency]?.minor ?? 0), 0)
  const categories: Partial<Record<CategoryId, CategorySpend>> = {}
  for (const id of CATEGORY_IDS) {
    const one = tally.categories[id]
    if (one && one.lines > 0) categories[id] = finishCategory(one, knownLines, currency, spent)
  }
  const unknown = tally.categories.unknown?.lines ?? 0
  return { categories, lines: knownLines + unknown, unknown, currency, spend }
}

export default countingOrdersOnce(defineSignal<ByCategoryTally, BoughtByCategory>({
  key: 'bought.by-category',
  title: { en: 'Spending by category', zh: '按类别的消费' },
  verbs: ['bought', 'paid'],
  who: 'owner',
  ignoresText: true,
  start: () => ({ categories: {} }),
  take(tally, row) {
    const purchase = purchaseOf(row)
    if (!purchase || (purchase.flow !== 'spend' && purchase.flow !== 'refund')) return
    const one = tally.categories[purchase.what.category] ??= startCategory()
    if (purchase.flow === 'refund') {
      one.refunds += 1
      addAmount(one.amounts, purchase.currency, purchase.minor === null ? null : -purchase.minor, 0)
      return
    }
    one.lines += 1
    addAmount(one.amounts, purchase.currency, purchase.minor)
    one.firstAt = earlier(one.firstAt, row.at)
    one.lastAt = later(one.lastAt, row.at)
    addDay(one.days, purchase.day)
    if (purchase.what.word !== null) one.words[purchase.what.word] = (one.words[purchase.what.word] ?? 0) + 1
    keepExample(one.examples, row, purchase.what.at, purchase.what.category === NEWEST_FIRST ? -(row.at ?? 0) : undefined)
  },
  merge(into, from) {
    for (const [id, one] of Object.entries(from.categories)) {
      if (isCategoryId(id)) merge(into.categories[id] ??= startCategory(), one)
    }
  },
  finish(tally) {
    const value = finish(tally)
    const kept: KeptExample[] = []
    for (const [id, one] of Object.entries(tally.categories)) {
      // Examples of the signal are shown whatever is switched on, so that none is of a regulated class.
      if (id !== NEWEST_FIRST && !(isCategoryId(id) && categoryOf(id).sensitive)) mergeExamples(kept, one.examples)
    }
    return { value, support: value.lines, examples: toExamples(kept) }
  },
  conceal(value) {
    const shown = Object.entries(value.categories).filter(([id]) => !isCategoryId(id) || !categoryOf(id).sensitive)
    return { ...value, categories: Object.fromEntries(shown) }
  },
}))
