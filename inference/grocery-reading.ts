/**
 * What guesses take from a household's groceries: a fact's reading where there is one, as reasons in words, as a pull among
 * other pulls, and as a probability with its range.
 */
import type { AccuracyCard, Evidence } from '../db/model.ts'
import { rangeOf } from './accuracy.ts'
import type { Pull } from './combine.ts'
import type { Signals } from './inference.ts'
import { logit } from './models/calibration.ts'
import type { HouseholdFact } from './models/household.ts'
import type { BasketNumber } from './purchases/basket.ts'
import { amount, counted, figure, own, percent, quote, say, sentence } from './shareable/sentence.ts'
import type { Phrase, Sentence } from './shareable/sentence.ts'
import type { BoughtHousehold, FactReading, GoodsHabit, NumberHabit } from './signals/bought-household.ts'

const SIGNAL = 'bought.household'

/** A fact's reading with the purchases it rests on. */
export interface GroceryReading extends FactReading { readonly purchases: number; readonly weeks: number }

/** The reading of a fact; undefined where the purchases are too few, or of another kind than what was measured. */
export function groceryReading(signals: Signals, fact: HouseholdFact): GroceryReading | undefined {
  const value = signals.get<BoughtHousehold>(SIGNAL)?.value
  const reading = value?.facts[fact]
  return value && reading?.told ? { ...reading, purchases: value.purchases, weeks: value.weeks } : undefined
}

/** What groceries add to the log-odds of the fact's base rate. */
export function shiftOf({ probability, base }: FactReading): number { return logit(probability) - logit(base) }

/** A measured probability with the range that its record gives, and whether the range lies on one side of the base rate. */
export interface Ranged { readonly probability: number; readonly low: number; readonly high: number; readonly base: number; readonly side: 'above' | 'below' | 'neither' }

/** The reading beside its record. */
export function rangedReading({ probability, base }: FactReading, card: Pick<AccuracyCard, 'calibration' | 'line'>): Ranged {
  const { low, high } = rangeOf(card, probability)
  return { probability, low, high, base, side: low > base ? 'above' : high < base ? 'below' : 'neither' }
}

/** Who has a fact and who has not, in a sentence: "households with children", 有孩子的家庭. */
export interface FactWords { readonly yes: Sentence; readonly no: Sentence }

/** Reasons shown of each kind: what more of them add is next to nothing. */
const NUMBERS_SHOWN = 2
/** A reason that moves the odds by less than a fiftieth is none. */
const LEAST_WEIGHT = 0.02

const WHEN: Readonly<Record<Exclude<BasketNumber, 'price' | 'pieces'>, Sentence>> = {
  morning: own('before eleven in the morning', '上午11点以前'), midday: own('between eleven and four in the afternoon', '上午11点到下午4点'),
  evening: own('after seven in the evening', '晚上7点以后'), weekend: own('on a weekend', '周末'), weekday: own('on a weekday before four in the afternoon', '周一至周五下午4点以前'),
}

/** A mean of logarithms of cents as money. */
function dollars(logarithm: number): Phrase { return say`${amount({ minor: Math.round(Math.exp(logarithm)), currency: 'USD' })}` }

function numberSays({ number, value, usual }: NumberHabit): Sentence {
  if (number === 'price') {
    return sentence(say`A piece costs ${dollars(value)} in the middle of your purchases, ${dollars(usual)} in the households that were measured`, say`你买的东西一件一般${dollars(value)}，受测家庭一般${dollars(usual)}`)
  }
  if (number === 'pieces') {
    return sentence(say`You buy ${figure(Math.exp(value), 2)} pieces of a thing at once, the households that were measured ${figure(Math.exp(usual), 2)}`, say`你一样东西一次买${figure(Math.exp(value), 2)}件，受测家庭是${figure(Math.exp(usual), 2)}件`)
  }
  return sentence(say`${percent(value)} of your purchases are made ${WHEN[number]}, ${percent(usual)} in the households that were measured`, say`你的购买有${percent(value)}在${WHEN[number]}，受测家庭是${percent(usual)}`)
}

function goodsSays({ phrase, purchases, weight }: GoodsHabit, all: number, words: FactWords): Sentence {
  const who = weight > 0 ? words.yes : words.no
  return sentence(
    say`${quote(phrase)} in ${purchases} of ${counted(all, 'purchase', 'purchases')}: in the panel that was measured, ${who} buy more of it`,
    say`${all}次购买里有${purchases}次是${quote(phrase)}：受测的样本里，${who}买得更多`,
  )
}

/** The reasons of a reading, strongest first; each pulls to `yes` or to `no`. */
export function groceryEvidence(reading: GroceryReading, words: FactWords, outcomes: { readonly yes: string; readonly no: string }): readonly Evidence[] {
  const towards = (weight: number): Pick<Evidence, 'signal' | 'outcome' | 'weight'> => ({ signal: SIGNAL, outcome: weight > 0 ? outcomes.yes : outcomes.no, weight: Math.abs(weight) })
  const goods = reading.goods.map((habit): Evidence => ({ ...towards(habit.weight), count: habit.purchases, says: goodsSays(habit, reading.purchases, words), examples: habit.examples }))
  const numbers = reading.numbers.slice(0, NUMBERS_SHOWN).map((habit): Evidence => ({ ...towards(habit.weight), count: reading.purchases, says: numberSays(habit), examples: [] }))
  return [...goods, ...numbers].filter(({ weight }) => weight >= LEAST_WEIGHT).toSorted((a, b) => b.weight - a.weight)
}

/** A reading as one pull among others of a guess without odds. Like all that rests on purchases it is halved beside a stronger one. */
export function groceryPull(signals: Signals, fact: HouseholdFact, words: FactWords): readonly Pull[] {
  const reading = groceryReading(signals, fact)
  if (reading === undefined) return []
  const weight = shiftOf(reading)
  return [{
    signal: SIGNAL, records: 'purchases', count: reading.purchases, weight, examples: reading.goods.flatMap(({ examples }) => examples.slice(0, 1)),
    says: sentence(
      say`${counted(reading.purchases, 'purchase', 'purchases')} of groceries in ${counted(reading.weeks, 'week', 'weeks')} are more like those of ${weight > 0 ? words.yes : words.no} in an American supermarket`,
      say`${reading.weeks}周里的${reading.purchases}次日常采购，更像美国一家超市里${weight > 0 ? words.yes : words.no}买的`,
    ),
  }]
}
