/** What the owner pays at even intervals: subscriptions, rent, bills. */
import { categorise } from '../categories/categorise.ts'
import { categoryOf, isCategoryId } from '../categories/categories.ts'
import type { CategoryId } from '../categories/categories.ts'
import type { Example } from '../../db/model.ts'
import { entryOf, mergeKeyed, PARTIES_KEPT, startKeyed } from '../purchases/keyed.ts'
import type { Keyed } from '../purchases/keyed.ts'
import { periodicSeries } from '../purchases/periods.ts'
import type { Period, Periodic } from '../purchases/periods.ts'
import { addPoint, examplesOf, mergePoints } from '../purchases/points.ts'
import type { Point } from '../purchases/points.ts'
import { purchaseOf } from '../purchases/row.ts'
import { defineSignal } from '../signal.ts'

/** One even series. Days since 1970. */
export interface RegularPayment {
  /** The merchant; empty when the money goes to a person or an account, who are not named. */
  readonly name: string
  readonly category: CategoryId
  /** True when the money goes to a person or an account, not to a merchant. */
  readonly isTransfer: boolean
  readonly period: Period
  readonly fit: number
  readonly currency: string
  /** Typical amount in minor units. */
  readonly minor: number
  readonly times: number
  readonly firstDay: number
  readonly lastDay: number
  readonly nextDay: number
  readonly nextLow: number
  readonly nextHigh: number
  readonly examples: readonly Example[]
}
/** Value of the signal `paid.regular`, the largest yearly cost of each currency first. */
export interface RegularPayments { readonly payments: readonly RegularPayment[] }

interface Payee { name: string; isTransfer: boolean; categories: Partial<Record<CategoryId, number>>; points: Point[] }
type Tally = Keyed<Payee>

/** What is ordered once and charged again and again. */
const SUBSCRIBED: ReadonlySet<CategoryId> = new Set<CategoryId>(['media.streaming', 'software', 'books.news', 'books', 'sports.gym'])

/** More of a title is no name. */
const LONGEST_NAME = 60

/** A novel bought twice is no subscription: of books, the title must say so. */
const SAYS_SUBSCRIBED = /\b(?:membership|subscription|unlimited|audible|abo|abonnement|plus|premium|renewal)\b|会员|訂閱|订阅|包月|包年|续费/iu

function isSubscribed(category: CategoryId, title: string): boolean {
  return SUBSCRIBED.has(category) && (category !== 'books' || SAYS_SUBSCRIBED.test(title))
}

/** Shops one goes to again and again: two or three like amounts a quarter apart are chance, unless they are most of what is paid there. */
const VISITED: ReadonlySet<string> = new Set(['groceries', 'dining', 'retail', 'fashion', 'household', 'alcohol', 'tobacco', 'transport', 'car', 'travel', 'beauty'])
const VISITED_SHARE = 0.6

function isVisited(category: CategoryId): boolean {
  return VISITED.has(category.split('.', 1)[0] ?? '')
}

const startPayee = (): Payee => ({ name: '', isTransfer: true, categories: {}, points: [] })

/** The name shown for a payee that sources write in several ways: the shortest, then the first. */
function shorter(a: string, b: string): string {
  if (a === '' || b === '') return a === '' ? b : a
  return b.length < a.length || (b.length === a.length && b < a) ? b : a
}

function toPayment(payee: Payee, currency: string, series: Periodic, category: CategoryId): RegularPayment {
  const { period, fit, minor, firstDay, lastDay, nextDay, nextLow, nextHigh, points } = series
  return {
    name: payee.isTransfer ? '' : payee.name, category, isTransfer: payee.isTransfer, period, fit, currency, minor, times: points.length,
    firstDay, lastDay, nextDay, nextLow, nextHigh, examples: examplesOf(points),
  }
}

function finishPayee(key: string, payee: Payee): readonly RegularPayment[] {
  const currency = key.slice(0, key.indexOf('|'))
  const [category] = Object.entries(payee.categories).toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0] ?? ['unknown']
  const id: CategoryId = isCategoryId(category) ? category : 'unknown'
  const series = periodicSeries(payee.points, categoryOf(id).kind === 'need' && id !== 'groceries')
  // Between people, only what says what it is for (rent) or comes often enough: two equal gifts a year apart are no standing order.
  const shown = payee.isTransfer && id === 'unknown' ? series.filter(({ points }) => points.length >= 4) : series
  const least = isVisited(id) ? payee.points.length * VISITED_SHARE : 0
  return shown.filter(({ minor, points }) => minor > 0 && points.length >= least).map((one) => toPayment(payee, currency, one, id))
}

export default defineSignal<Tally, RegularPayments>({
  key: 'paid.regular',
  title: { en: 'Regular payments', zh: '定期付款' },
  verbs: ['paid', 'bought'],
  who: 'owner',
  ignoresText: true,
  start: () => startKeyed(PARTIES_KEPT),
  take(tally, row) {
    const purchase = purchaseOf(row)
    // A product bought again and again is another signal's; at a general shop the payee says nothing of the series.
    if (row.verb === 'bought' && !(purchase && isSubscribed(purchase.what.category, row.text ?? ''))) return
    if (!purchase || row.direction === 'in' || purchase.flow === 'refund' || purchase.flow === 'income') return
    const { currency, minor, day, words } = purchase
    // At a shop that sells everything the title tells one subscription from the other, and from two novels of one price.
    const isTitled = row.verb === 'bought' && row.text !== null
    const merchant = isTitled ? row.text.slice(0, LONGEST_NAME).trim() : words.merchant
    const key = isTitled ? merchant.toLowerCase() : words.merchantKey
    if (currency === null || minor === null || day === null || key === '') return
    const isTransfer = purchase.flow === 'transfer'
    const payee = entryOf(tally, `${currency}|${key}`, startPayee)
    if (!payee) return
    payee.name = shorter(payee.name, merchant)
    if (!isTransfer) payee.isTransfer = false
    const what = isTransfer ? categorise({ title: row.text, merchant: null, category: null }).category : purchase.what.category
    const category = categoryOf(what).kind === 'money' ? 'unknown' : what
    payee.categories[category] = (payee.categories[category] ?? 0) + 1
    addPoint(payee.points, [day, minor, row.id])
  },
  merge(into, from) {
    mergeKeyed(into, from, startPayee, (payee, other) => {
      payee.name = shorter(payee.name, other.name)
      payee.isTransfer &&= other.isTransfer
      for (const [category, lines] of Object.entries(other.categories)) {
        if (isCategoryId(category)) payee.categories[category] = (payee.categories[category] ?? 0) + lines
      }
      mergePoints(payee.points, other.points)
    })
  },
  finish(tally) {
    const payments = Object.entries(tally.entries).flatMap(([key, payee]) => finishPayee(key, payee))
      .toSorted((a, b) => (a.currency < b.currency ? -1 : a.currency > b.currency ? 1 : 0) || b.minor / b.period - a.minor / a.period || (a.name < b.name ? -1 : 1))
    return {
      value: { payments },
      support: payments.reduce((sum, { times }) => sum + times, 0),
      examples: payments.flatMap(({ examples }) => examples.slice(0, 3)).slice(0, 40),
    }
  },
})
