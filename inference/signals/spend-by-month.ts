/** How much the owner spends each month, by currency: for charts, and for seasons over two years and more. */
import { addAmount } from '../purchases/amounts.ts'
import { countingOrdersOnce } from '../purchases/paid-orders.ts'
import { monthOfDay, purchaseOf } from '../purchases/row.ts'
import { defineSignal } from '../signal.ts'

/** One month: minor units spent net of refunds, and lines. */
export interface MonthSpend { readonly month: string; readonly minor: number; readonly lines: number }
/** Value of the signal `spend.by-month`. */
export interface SpendByMonth {
  readonly currencies: readonly { readonly currency: string; readonly months: readonly MonthSpend[] }[]
  /**
   * Spending of each calendar month against the mean month of the main currency, index 0 is January: 1.5 is half as much
   * again. Null with less than two whole years, or where a calendar month was seen less than twice.
   */
  readonly seasons: readonly number[] | null
}

interface Tally { months: Record<string, Record<string, { minor: number; rows: number }>>; lines: number }

function seasonsOf(months: readonly MonthSpend[]): readonly number[] | null {
  if (months.length < 24) return null
  const sums = Array.from({ length: 12 }, () => ({ minor: 0, seen: 0 }))
  for (const { month, minor } of months) {
    const sum = sums[Number(month.slice(5)) - 1]
    if (!sum) continue
    sum.minor += minor
    sum.seen += 1
  }
  const mean = months.reduce((sum, { minor }) => sum + minor, 0) / months.length
  if (mean <= 0 || sums.some(({ seen }) => seen < 2)) return null
  return sums.map(({ minor, seen }) => minor / seen / mean)
}

export default countingOrdersOnce(defineSignal<Tally, SpendByMonth>({
  key: 'spend.by-month',
  title: { en: 'Spending by month', zh: '每月消费' },
  verbs: ['bought', 'paid'],
  who: 'owner',
  ignoresText: true,
  start: () => ({ months: {}, lines: 0 }),
  take(tally, row) {
    const purchase = purchaseOf(row)
    if (!purchase || purchase.day === null || purchase.minor === null) return
    if (purchase.flow !== 'spend' && purchase.flow !== 'refund') return
    const amounts = tally.months[monthOfDay(purchase.day)] ??= {}
    if (purchase.flow === 'refund') addAmount(amounts, purchase.currency, -purchase.minor, 0)
    else {
      addAmount(amounts, purchase.currency, purchase.minor)
      tally.lines += 1
    }
  },
  merge(into, from) {
    into.lines += from.lines
    for (const [month, amounts] of Object.entries(from.months)) {
      const sums = into.months[month] ??= {}
      for (const [currency, { minor, rows }] of Object.entries(amounts)) addAmount(sums, currency, minor, rows)
    }
  },
  finish({ months, lines }) {
    const byCurrency = new Map<string, MonthSpend[]>()
    for (const month of Object.keys(months).toSorted()) {
      for (const [currency, { minor, rows }] of Object.entries(months[month] ?? {})) {
        const list = byCurrency.get(currency) ?? []
        list.push({ month, minor, lines: rows })
        byCurrency.set(currency, list)
      }
    }
    const linesOf = (list: readonly MonthSpend[]): number => list.reduce((sum, one) => sum + one.lines, 0)
    const currencies = [...byCurrency].map(([currency, list]) => ({ currency, months: list }))
      .toSorted((a, b) => linesOf(b.months) - linesOf(a.months) || (a.currency < b.currency ? -1 : 1))
    return { value: { currencies, seasons: seasonsOf(currencies[0]?.months ?? []) }, support: lines, examples: [] }
  },
}))
