/**
 * What a household's groceries say of it: income, age, children, size, marriage, each by a model that was measured on
 * households of one American supermarket. Goods of another kind, or fewer weeks of them, say nothing.
 */
import type { Example } from '../../db/model.ts'
import { householdModel, householdProbability, householdWeights, HOUSEHOLD_FACTS } from '../models/household.ts'
import type { HouseholdFact } from '../models/household.ts'
import { knownShare } from '../models/likeness.ts'
import { BASKET_NUMBERS, basketOf, keepSampled, sampledOf } from '../purchases/basket.ts'
import type { Basket, BasketNumber, Sampled } from '../purchases/basket.ts'
import { defineSignal } from '../signal.ts'

/** Goods by words of their titles, and what buying them adds to the log-odds of a fact. */
export interface GoodsHabit {
  readonly phrase: string
  readonly weight: number
  /** Purchases whose title has it. */
  readonly purchases: number
  readonly examples: readonly Example[]
}

/** When or at which prices somebody buys, beside the households that were measured, and what that adds to the log-odds. */
export interface NumberHabit { readonly number: BasketNumber; readonly weight: number; readonly value: number; readonly usual: number }

/** What one fact's model makes of the purchases. */
export interface FactReading {
  /** Probability of the fact, and its share among the households that were measured. */
  readonly probability: number
  readonly base: number
  /** True where there are enough purchases, of the kind that was measured; else the probability says nothing. */
  readonly told: boolean
  /** Strongest first. */
  readonly goods: readonly GoodsHabit[]
  readonly numbers: readonly NumberHabit[]
}

/** Value of the signal `bought.household`. */
export interface BoughtHousehold {
  /** Purchases that were read, and the weeks they fall in. */
  readonly purchases: number
  readonly weeks: number
  /** True for groceries of a household like those that were measured. */
  readonly alike: boolean
  readonly facts: Readonly<Record<HouseholdFact, FactReading>>
}

interface Tally { readonly sample: Sampled[] }

const GOODS_SHOWN = 4
/** Features of each direction that are looked for in the titles. */
const FEATURES_READ = 30
const EXAMPLES_SHOWN = 5
/** Goods bought less often than this are chance and no habit. */
const FEWEST_OF_A_HABIT = 2

function goodsOf(fact: HouseholdFact, { titles }: Basket, sample: readonly Sampled[], slope: number): readonly GoodsHabit[] {
  const model = householdModel(fact)
  const all = model.contributions(titles, 0)
  const wanted = [...all.filter(({ value }) => value > 0).slice(0, FEATURES_READ), ...all.filter(({ value }) => value < 0).slice(0, FEATURES_READ)]
  const columns = new Set(wanted.map(({ column }) => column))
  const found = new Map<number, { phrase: string; examples: Example[] }>()
  for (const { title, activity } of sample) {
    for (const [column, [start, end]] of model.find(title, columns)) {
      const place = found.get(column) ?? { phrase: title.slice(start, end).toLowerCase(), examples: [] }
      place.examples.push({ activity, start, end })
      found.set(column, place)
    }
  }
  const habits = wanted.flatMap(({ column, value }): readonly GoodsHabit[] => {
    const place = found.get(column)
    if (place === undefined || place.examples.length < FEWEST_OF_A_HABIT || !/\p{L}{3}/u.test(place.phrase)) return []
    return [{ phrase: place.phrase, weight: value * slope, purchases: place.examples.length, examples: place.examples.slice(0, EXAMPLES_SHOWN) }]
  })
  // Of two phrases that share a word the stronger stands for both.
  const shown: GoodsHabit[] = []
  for (const habit of habits.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.phrase < b.phrase ? -1 : 1))) {
    const words = habit.phrase.split(/\s+/)
    const isNew = shown.every((one) => !one.phrase.split(/\s+/).some((word) => words.includes(word)))
    if (isNew && shown.filter(({ weight }) => weight > 0 === habit.weight > 0).length < GOODS_SHOWN) shown.push(habit)
  }
  return shown
}

function numbersOf(fact: HouseholdFact, { numbers }: Basket, slope: number): readonly NumberHabit[] {
  const own = householdWeights(fact).numbers
  if (own === undefined) return []
  const added = householdModel(fact).numberContributions(numbers)[0] ?? []
  return BASKET_NUMBERS.flatMap((number, at): readonly NumberHabit[] => {
    const value = numbers[at] ?? null
    return value === null ? [] : [{ number, weight: (added[at] ?? 0) * slope, value, usual: own.centre[at] ?? 0 }]
  }).toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.number < b.number ? -1 : 1))
}

function readFact(fact: HouseholdFact, basket: Basket, sample: readonly Sampled[]): FactReading {
  const weights = householdWeights(fact)
  const base = weights.baseRates[0] ?? 0.5
  const nothing: FactReading = { probability: base, base, told: false, goods: [], numbers: [] }
  if (!basket.isHousehold || sample.length < weights.fewest) return nothing
  const reading = householdModel(fact).read(basket.titles, basket.categories, basket.numbers)
  if (knownShare(reading) < weights.likeness.known) return nothing
  const { probability, slope } = householdProbability(reading.scores[0] ?? 0, sample.length, weights)
  return { probability, base, told: true, goods: goodsOf(fact, basket, sample, slope), numbers: numbersOf(fact, basket, slope) }
}

/** The purchases of one tally, in a fixed order: training reads the same. */
export function sampledPurchases(tally: unknown): readonly Sampled[] { return (tally as Tally).sample }

export default defineSignal<Tally, BoughtHousehold>({
  key: 'bought.household',
  title: { en: 'Your groceries', zh: '日常采购' },
  verbs: ['bought'],
  who: 'owner',
  ignoresText: true,
  start: () => ({ sample: [] }),
  take(tally, row) {
    const one = sampledOf(row)
    if (one) keepSampled(tally.sample, one)
  },
  merge(into, from) {
    for (const one of from.sample) keepSampled(into.sample, { ...one })
  },
  finish({ sample }) {
    const basket = basketOf(sample)
    const facts = Object.fromEntries(HOUSEHOLD_FACTS.map((fact) => [fact, readFact(fact, basket, sample)])) as Record<HouseholdFact, FactReading>
    return {
      value: { purchases: sample.length, weeks: basket.weeks, alike: HOUSEHOLD_FACTS.some((fact) => facts[fact].told), facts },
      support: sample.length,
      examples: sample.slice(0, EXAMPLES_SHOWN).map(({ activity }) => ({ activity })),
    }
  },
})
