/** Money that comes in regularly, above all wages; and on which days of the month the owner spends. */
import type { Example } from '../../db/model.ts'
import { categoryOf } from '../categories/categories.ts'
import { entryOf, mergeKeyed, PARTIES_KEPT, startKeyed } from '../purchases/keyed.ts'
import type { Keyed } from '../purchases/keyed.ts'
import { periodicSeries } from '../purchases/periods.ts'
import { addPoint, examplesOf, mergePoints } from '../purchases/points.ts'
import type { Point } from '../purchases/points.ts'
import { msOfDay, purchaseOf } from '../purchases/row.ts'
import { defineSignal } from '../signal.ts'

/** One payer who pays the owner at even intervals. */
export interface IncomeStream {
  readonly name: string
  readonly currency: string
  /** Typical amount in minor units. */
  readonly minor: number
  readonly period: number
  readonly times: number
  readonly firstDay: number
  readonly lastDay: number
  /** True when rows say that they are wages (工资, salary, Gehalt …). */
  readonly saysSalary: boolean
  /** Day of the month (1 to 31) of each payment, oldest first. */
  readonly daysOfMonth: readonly number[]
  readonly examples: readonly Example[]
}
/** Value of the signal `paid.income`. */
export interface Income {
  /** Those that say salary first, then by amount. */
  readonly streams: readonly IncomeStream[]
  /** Distinct days with spending by choice (no rent, no bills), by day of the month; index 0 is the first. */
  readonly spendingDays: readonly number[]
  /** Months in which there was spending. */
  readonly months: number
}

interface Payer { name: string; salaryRows: number; points: Point[] }
interface Tally { payers: Keyed<Payer>; days: Record<number, number> }

const SALARY = /工资|薪资|薪水|薪金|薪酬|月薪|发薪|奖金|代发|劳务|salary|payroll|wages?\b|direct dep|lohn|gehalt|bez[uü]ge|salaire|paie\b|traitement|n[oó]mina|stipendio/iu
/** Money an employer gives back is no pay. */
const EXPENSES = /报销|差旅|垫付|备用金|押金|reimburse|expenses?\b|spesen|auslagen|notes? de frais/iu
const startPayer = (): Payer => ({ name: '', salaryRows: 0, points: [] })

function dayOfMonth(day: number): number {
  return new Date(msOfDay(day)).getUTCDate()
}

function finishPayer(key: string, payer: Payer): readonly IncomeStream[] {
  const currency = key.slice(0, key.indexOf('|'))
  const saysSalary = payer.salaryRows * 2 > payer.points.length
  // Wages that say so may vary with the hours; of other payments only even ones could be wages.
  return periodicSeries(payer.points, saysSalary)
    .filter(({ period, points }) => period <= 30 && points.length >= 3)
    .map(({ minor, period, points, firstDay, lastDay }) => ({
      name: payer.name, currency, minor, period, times: points.length, firstDay, lastDay, saysSalary,
      daysOfMonth: points.map(([day]) => dayOfMonth(day)), examples: examplesOf(points),
    }))
}

export default defineSignal<Tally, Income>({
  key: 'paid.income',
  title: { en: 'Regular income', zh: '固定收入' },
  verbs: ['paid', 'bought'],
  who: 'owner',
  ignoresText: true,
  start: () => ({ payers: startKeyed(PARTIES_KEPT), days: {} }),
  take(tally, row) {
    const purchase = purchaseOf(row)
    if (!purchase || purchase.day === null) return
    if (purchase.flow === 'spend') {
      if (categoryOf(purchase.what.category).kind === 'interest' || purchase.what.category === 'retail') tally.days[purchase.day] = (tally.days[purchase.day] ?? 0) + 1
      return
    }
    if (row.direction !== 'in' || purchase.currency === null || purchase.minor === null) return
    const words = `${row.text?.slice(0, 200) ?? ''} ${row.category ?? ''} ${row.object?.slice(0, 200) ?? ''}`
    if (EXPENSES.test(words)) return
    const saysSalary = SALARY.test(words)
    if (purchase.flow !== 'income' && !saysSalary) return
    const payer = entryOf(tally.payers, `${purchase.currency}|${purchase.words.merchantKey}`, startPayer)
    if (!payer) return
    if (payer.name === '' || purchase.words.merchant < payer.name) payer.name = purchase.words.merchant
    if (saysSalary) payer.salaryRows += 1
    addPoint(payer.points, [purchase.day, purchase.minor, row.id])
  },
  merge(into, from) {
    for (const [day, lines] of Object.entries(from.days)) into.days[Number(day)] = (into.days[Number(day)] ?? 0) + lines
    mergeKeyed(into.payers, from.payers, startPayer, (payer, other) => {
      if (payer.name === '' || (other.name !== '' && other.name < payer.name)) payer.name = other.name
      payer.salaryRows += other.salaryRows
      mergePoints(payer.points, other.points)
    })
  },
  finish({ payers, days }) {
    const streams = Object.entries(payers.entries).flatMap(([key, payer]) => finishPayer(key, payer))
      .toSorted((a, b) => Number(b.saysSalary) - Number(a.saysSalary) || b.minor * b.times - a.minor * a.times || (a.name < b.name ? -1 : 1))
    const spendingDays = Array.from({ length: 31 }, () => 0)
    const months = new Set<string>()
    for (const day of Object.keys(days)) {
      const at = dayOfMonth(Number(day)) - 1
      spendingDays[at] = (spendingDays[at] ?? 0) + 1
      months.add(new Date(msOfDay(Number(day))).toISOString().slice(0, 7))
    }
    return {
      value: { streams, spendingDays, months: months.size },
      support: streams.reduce((sum, { times }) => sum + times, 0) + Object.keys(days).length,
      examples: streams.flatMap(({ examples }) => examples.slice(0, 6)).slice(0, 40),
    }
  },
})
