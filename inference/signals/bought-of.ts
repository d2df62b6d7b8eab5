/** What the person bought that speaks of a subject of life: by category of the purchase, or by words of its title or merchant. */
import type { Activity, Example } from '../../db/model.ts'
import { keepExample, mergeExamples, toExamples } from '../examples.ts'
import type { KeptExample } from '../examples.ts'
import { addDay, later, mergeDays } from '../purchases/amounts.ts'
import type { Days } from '../purchases/amounts.ts'
import { countingOrdersOnce } from '../purchases/paid-orders.ts'
import { monthOfDay, purchaseOf } from '../purchases/row.ts'
import type { Purchase, RowWords } from '../purchases/row.ts'
import { defineSignal } from '../signal.ts'
import type { SignalDefinition } from '../signal.ts'
import type { Subject } from '../subject.ts'
import { listFor, SUBJECTS } from '../subjects.ts'
import { createAnalyser } from '../text/analysis.ts'
import type { WordList } from '../text/word-list.ts'

/** Purchases that speak of one subject; what was given back is counted apart. */
export interface BoughtSubject {
  readonly lines: number
  readonly refunds: number
  /** Days with such a purchase. */
  readonly days: number
  /** Lines by month, `YYYY-MM`. */
  readonly months: Readonly<Record<string, number>>
  /** Time of the newest, ms UTC. */
  readonly lastAt: number | null
  readonly examples: readonly Example[]
}
/** Value of the signal `bought.of`. Subjects that no purchase speaks of are absent. */
export interface BoughtOf { readonly lines: number; readonly subjects: Readonly<Record<string, BoughtSubject>> }

interface SubjectTally { lines: number; refunds: number; days: Days; lastAt: number | null; examples: KeptExample[] }
interface Tally { lines: number; subjects: Record<string, SubjectTally> }

const startSubject = (): SubjectTally => ({ lines: 0, refunds: 0, days: {}, lastAt: null, examples: [] })

/** Tells which subjects a purchase speaks of. The same words stand in many rows, so that they are read once. */
function readerOf(subjects: readonly Subject[]): (purchase: Purchase, row: Activity) => readonly string[] {
  const byCategory = new Map<string, string[]>()
  const byList = new Map<WordList, string>()
  for (const { key, categories = [], goods, notGoods } of subjects) {
    for (const category of categories) byCategory.set(category, [...byCategory.get(category) ?? [], key])
    if (goods) byList.set(listFor(`${key}.goods`, goods, notGoods), key)
  }
  const analyser = createAnalyser(byList.keys())
  const read = new WeakMap<RowWords, readonly string[]>()
  return ({ what, words }, row) => {
    const known = read.get(words)
    if (known) return known
    const named = analyser.analyse(`${row.text ?? ''}\n${row.object ?? ''}`).found.flatMap(({ list }) => byList.get(list) ?? [])
    const keys = [...new Set([...byCategory.get(what.category) ?? [], ...named])]
    read.set(words, keys)
    return keys
  }
}

/** The signal for a set of subjects. */
export function boughtOf(subjects: readonly Subject[]): SignalDefinition<Tally, BoughtOf> {
  const subjectsOf = readerOf(subjects)
  const concealed = new Set(subjects.filter(({ sensitive }) => sensitive !== null).map(({ key }) => key))
  return defineSignal<Tally, BoughtOf>({
    key: 'bought.of',
    title: { en: 'Purchases that speak of your life', zh: '透露你生活的消费' },
    verbs: ['bought', 'paid'],
    who: 'owner',
    ignoresText: true,
    start: () => ({ lines: 0, subjects: {} }),
    take(tally, row) {
      const purchase = purchaseOf(row)
      if (!purchase || (purchase.flow !== 'spend' && purchase.flow !== 'refund')) return
      if (purchase.flow === 'spend') tally.lines += 1
      for (const key of subjectsOf(purchase, row)) {
        const one = tally.subjects[key] ??= startSubject()
        if (purchase.flow === 'refund') {
          one.refunds += 1
          continue
        }
        one.lines += 1
        addDay(one.days, purchase.day)
        one.lastAt = later(one.lastAt, row.at)
        keepExample(one.examples, row, purchase.what.at)
      }
    },
    merge(into, from) {
      into.lines += from.lines
      for (const [key, add] of Object.entries(from.subjects)) {
        const sum = into.subjects[key] ??= startSubject()
        sum.lines += add.lines
        sum.refunds += add.refunds
        mergeDays(sum.days, add.days)
        sum.lastAt = later(sum.lastAt, add.lastAt)
        mergeExamples(sum.examples, add.examples)
      }
    },
    finish({ lines, subjects: tallies }) {
      const finished = Object.entries(tallies).map(([key, one]) => [key, finishSubject(one)] as const).toSorted(([a], [b]) => (a < b ? -1 : 1))
      return {
        value: { lines, subjects: Object.fromEntries(finished) },
        support: finished.reduce((sum, [, one]) => sum + one.lines, 0),
        examples: finished.flatMap(([key, { examples }]) => (concealed.has(key) ? [] : examples.slice(0, 3))),
      }
    },
    conceal: (value) => ({ ...value, subjects: Object.fromEntries(Object.entries(value.subjects).filter(([key]) => !concealed.has(key))) }),
  })
}

function finishSubject({ lines, refunds, days, lastAt, examples }: SubjectTally): BoughtSubject {
  const months: Record<string, number> = {}
  for (const [day, count] of Object.entries(days)) months[monthOfDay(Number(day))] = (months[monthOfDay(Number(day))] ?? 0) + count
  return { lines, refunds, days: Object.keys(days).length, months, lastAt, examples: toExamples(examples) }
}

export default countingOrdersOnce(boughtOf(SUBJECTS))
