/**
 * Cities of the branches where the owner paid: 盒马（深圳蛇口店）. Only a branch tells where one was; the city ahead of a
 * company's name (深圳市…有限公司) is where the company sits.
 */
import type { Activity, Example } from '../../db/model.ts'
import { keepExample, mergeExamples, toExamples } from '../examples.ts'
import type { KeptExample } from '../examples.ts'
import { chinesePlaceAt } from '../places/find.ts'
import { cityOf } from '../places/gazetteer.ts'
import { earlier, later } from '../purchases/amounts.ts'
import { defineSignal } from '../signal.ts'

/** Payments at branches in one city. `days`: different days, UTC. Times in ms UTC. */
export interface PaidPlace { readonly place: string; readonly payments: number; readonly days: number; readonly firstAt: number | null; readonly lastAt: number | null; readonly examples: readonly Example[] }
/** By id of the city. */
export type PaidPlaces = readonly PaidPlace[]

interface PlaceTally { payments: number; days: Record<string, true>; first: number | null; last: number | null; kept: KeptExample[] }
type Tally = Record<string, PlaceTally>

const DAY_MS = 86_400_000
const KEPT = 12
const BRANCH = /[（(]([\p{Script=Han}]{2,20})店[）)]/u

/** The city of a branch; undefined for a merchant without one, or with a street for its name. */
function branchCity({ object }: Activity): string | undefined {
  const branch = object === null ? null : BRANCH.exec(object)
  const found = branch === null ? undefined : chinesePlaceAt(branch[1] ?? '', 0)
  return found === undefined || found.place.kind === 'country' ? undefined : cityOf(found.place).id
}

export default defineSignal<Tally, PaidPlaces>({
  key: 'paid.places',
  title: { en: 'Cities of the shops where you pay', zh: '付款门店所在的城市' },
  verbs: ['paid', 'bought'],
  who: 'owner',
  ignoresText: true,
  start: () => ({}),
  take(tally, row) {
    if (row.direction === 'in') return
    const city = branchCity(row)
    if (city === undefined) return
    const own = tally[city] ??= { payments: 0, days: {}, first: null, last: null, kept: [] }
    own.payments += 1
    if (row.at !== null) own.days[Math.floor(row.at / DAY_MS)] = true
    own.first = earlier(own.first, row.at)
    own.last = later(own.last, row.at)
    keepExample(own.kept, row, null, undefined, KEPT)
  },
  merge(into, from) {
    for (const [city, add] of Object.entries(from)) {
      const own = into[city] ??= { payments: 0, days: {}, first: null, last: null, kept: [] }
      own.payments += add.payments
      Object.assign(own.days, add.days)
      own.first = earlier(own.first, add.first)
      own.last = later(own.last, add.last)
      mergeExamples(own.kept, add.kept, KEPT)
    }
  },
  finish(tally) {
    const value = Object.entries(tally).map(([place, { payments, days, first, last, kept }]): PaidPlace => ({ place, payments, days: Object.keys(days).length, firstAt: first, lastAt: last, examples: toExamples(kept) })).toSorted((a, b) => (a.place < b.place ? -1 : 1))
    return { value, support: value.reduce((sum, { payments }) => sum + payments, 0), examples: value.flatMap(({ examples }) => examples.slice(0, 4)) }
  },
})
