/**
 * What somebody buys for a home, as the models of households read it: the same sample of purchases whatever the order of
 * reading, their words, and when and at which prices they were made.
 */
import type { Activity } from '../../db/model.ts'
import { categoryOf } from '../categories/categories.ts'
import type { CategoryId } from '../categories/categories.ts'
import { MOST_PURCHASES } from '../models/household.ts'
import { purchaseOf } from './row.ts'

/** One purchase of the sample; plain JSON. `cents` is what one piece cost in dollars; hour and day of the week (0 Sunday) are those of the wall clock. */
export interface Sampled {
  readonly rank: number
  readonly activity: number
  readonly title: string
  readonly category: string
  readonly kind: CategoryId
  readonly cents: number | null
  readonly pieces: number
  readonly day: number | null
  readonly hour: number | null
}

/**
 * Of the purchases of the households that were measured the app knows two in three to be groceries in the middle, and more
 * than one in three in 98 of 100 households. Who buys less of them buys for another need or elsewhere.
 */
const LEAST_GROCERIES = 0.35
/** Fewer weeks are a visit and no household's habit. */
const FEWEST_WEEKS = 4
/** The prices that were learnt are in dollars. */
const CURRENCY = 'USD'
const LEAST_PRICED = 0.5

const WEEK = 7
const HOUR_MS = 3_600_000

/** FNV-1a over the words and time of a purchase, so that the sample does not depend on the order of rows. */
function rankOf(words: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** An order line of goods as a purchase of the sample; undefined for refunds, bills, lines without a title, and goods of regulated kinds. */
export function sampledOf(row: Activity): Sampled | undefined {
  if (row.verb !== 'bought' || row.text === null) return undefined
  const purchase = purchaseOf(row)
  if (!purchase || purchase.flow !== 'spend' || categoryOf(purchase.what.category).sensitive) return undefined
  const { minor, currency, quantity, day, what } = purchase
  const isTimed = row.at !== null && (row.precision === 'second' || row.precision === 'minute')
  const wall = (row.at ?? 0) + (row.offsetMinutes ?? 0) * 60_000
  return {
    rank: rankOf(`${row.text}\0${row.at ?? ''}\0${minor ?? ''}\0${quantity}`), activity: row.id, title: row.text.slice(0, 300), category: (row.category ?? '').slice(0, 100), kind: what.category,
    cents: minor === null || currency !== CURRENCY ? null : minor / quantity, pieces: quantity, day,
    hour: isTimed && row.offsetMinutes !== null ? new Date(wall).getUTCHours() + new Date(wall).getUTCMinutes() * 60_000 / HOUR_MS : null,
  }
}

/** Keeps the purchases with the lowest ranks, each once. */
export function keepSampled(sample: Sampled[], one: Sampled): void {
  const last = sample[MOST_PURCHASES - 1]
  if (last !== undefined && one.rank >= last.rank) return
  let low = 0
  let high = sample.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sample[middle]?.rank ?? 0) < one.rank) low = middle + 1
    else high = middle
  }
  if (sample[low]?.rank === one.rank) return
  sample.splice(low, 0, one)
  if (sample.length > MOST_PURCHASES) sample.pop()
}

/** What the models read. */
export interface Basket {
  readonly titles: readonly string[]
  /** The source's category of each title, and the app's own kind of goods as one word. */
  readonly categories: readonly string[]
  /** In the order of {@link BASKET_NUMBERS}; null where nothing is known. */
  readonly numbers: readonly (number | null)[]
  /** Weeks with a purchase, and the part of the purchases that the app knows to be groceries. */
  readonly weeks: number
  readonly groceries: number
  /** True when these are a household's groceries over some weeks, priced in dollars, as those that were measured. */
  readonly isHousehold: boolean
}

/** The numbers beside the words: mean logarithms of cents a piece and of pieces, and parts of the purchases by hour and day. */
export const BASKET_NUMBERS = ['price', 'pieces', 'morning', 'midday', 'evening', 'weekend', 'weekday'] as const
/** One of {@link BASKET_NUMBERS}. */
export type BasketNumber = (typeof BASKET_NUMBERS)[number]

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length
}

/** A part, drawn a little to a quarter while there are few. */
function partOf(timed: readonly Sampled[], is: (one: Sampled) => boolean): number | null {
  return timed.length === 0 ? null : (timed.filter(is).length + 1) / (timed.length + 4)
}

const hourOf = ({ hour }: Sampled): number => hour ?? 0
/** Day 0 of 1970 was a Thursday. */
const isWeekend = ({ day }: Sampled): boolean => day !== null && ((day + 4) % WEEK === 0 || (day + 4) % WEEK === 6)

/** The sample as the models read it. */
export function basketOf(sample: readonly Sampled[]): Basket {
  const prices = sample.flatMap(({ cents }) => (cents === null || cents <= 0 ? [] : [Math.log(Math.max(5, cents))]))
  const timed = sample.filter(({ hour, day }) => hour !== null && day !== null)
  const dated = sample.filter(({ day }) => day !== null)
  const weeks = new Set(dated.map(({ day }) => Math.floor((day ?? 0) / WEEK))).size
  const groceries = sample.filter(({ kind }) => kind === 'groceries').length / Math.max(1, sample.length)
  return {
    titles: sample.map(({ title }) => title),
    categories: sample.map(({ category, kind }) => `${category} kind${kind.replaceAll(/[^a-z]/g, '')}`),
    numbers: [
      meanOf(prices), meanOf(sample.map(({ pieces }) => Math.log(Math.max(1, pieces)))),
      partOf(timed, (one) => hourOf(one) < 11), partOf(timed, (one) => hourOf(one) >= 11 && hourOf(one) < 16), partOf(timed, (one) => hourOf(one) >= 19),
      partOf(dated, isWeekend), partOf(timed, (one) => !isWeekend(one) && hourOf(one) < 16),
    ],
    weeks, groceries,
    isHousehold: weeks >= FEWEST_WEEKS && groceries >= LEAST_GROCERIES && prices.length >= LEAST_PRICED * sample.length,
  }
}
