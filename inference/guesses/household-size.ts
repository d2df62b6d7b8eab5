/**
 * How many people live in the home, by its groceries: two models, one for a person alone and one for three or more, leave two
 * as what is left over. Nothing else of an archive that was measured tells it.
 */
import type { AccuracyCard, Evidence, Outcome } from '../../db/model.ts'
import { cardOf } from '../accuracy.ts'
import { groceryEvidence, groceryReading, rangedReading } from '../grocery-reading.ts'
import type { FactWords, Ranged } from '../grocery-reading.ts'
import { CANNOT_TELL, defineInference } from '../inference.ts'
import type { BaseRate, GuessResult, Signals } from '../inference.ts'
import { own } from '../shareable/sentence.ts'
import type { BoughtHousehold } from '../signals/bought-household.ts'

const KEY = 'household-size'
const ONE = 'one'
const TWO = 'two'
const MORE = 'three-or-more'
const PURCHASES_WANTED = 20

const FROM = {
  en: 'dunnhumby, The Complete Journey: 617 labelled households, 191 of one person, 246 of two, 180 of three or more',
  zh: 'dunnhumby公司The Complete Journey数据集：617户有标注的家庭，一人191户，两人246户，三人及以上180户',
}
const WHOM = { en: 'households in a United States supermarket panel', zh: '美国一家超市会员样本里的家庭' }
const BASE_RATES: readonly BaseRate[] = [[ONE, 191], [TWO, 246], [MORE, 180]].map(([outcome, count]) => ({ outcome: String(outcome), value: Number(count) / 617, whom: WHOM, from: FROM }))

const ALONE: FactWords = { yes: own('people who live alone', '独居的人'), no: own('households of two or more', '两人以上的家庭') }
const LARGE: FactWords = { yes: own('households of three or more', '三人以上的家庭'), no: own('households of one or two', '一两个人的家庭') }

/** No outcome is ruled out by groceries. */
const LEAST = 0.02

/** Three outcomes from two yes-or-no models: what neither claims is two. */
function outcomesOf(one: Ranged, more: Ranged): readonly Outcome[] {
  const two = Math.max(LEAST, 1 - one.probability - more.probability)
  const total = one.probability + two + more.probability
  const bounded = (value: number): number => Math.min(1, Math.max(0, value))
  const rate = (outcome: string): number | null => BASE_RATES.find((base) => base.outcome === outcome)?.value ?? null
  const alone: Outcome = { value: ONE, probability: one.probability / total, low: bounded(one.low / total), high: bounded(one.high / total), baseRate: rate(ONE) }
  const large: Outcome = { value: MORE, probability: more.probability / total, low: bounded(more.low / total), high: bounded(more.high / total), baseRate: rate(MORE) }
  const pair: Outcome = { value: TWO, probability: two / total, low: bounded(Math.min(two / total, 1 - one.high - more.high)), high: bounded(Math.max(two / total, 1 - one.low - more.low)), baseRate: rate(TWO) }
  return [alone, pair, large].toSorted((a, b) => (b.probability ?? 0) - (a.probability ?? 0))
}

/** What both models say in the same words is said once, as hard as the harder of them. */
function once(evidence: readonly Evidence[]): readonly Evidence[] {
  const said = new Set<string>()
  return evidence.filter(({ says }) => !said.has(says.en) && said.add(says.en))
}

function cards(): { readonly one: AccuracyCard; readonly more: AccuracyCard } | undefined {
  const [one, more] = [cardOf(KEY, 'single-from-groceries'), cardOf(KEY, 'size3-from-groceries')]
  return one && more ? { one, more } : undefined
}

function guess(signals: Signals): GuessResult {
  const [one, more] = [groceryReading(signals, 'single'), groceryReading(signals, 'size3')]
  const record = cards()
  if (!one || !more || !record) {
    const read = signals.get<BoughtHousehold>('bought.household')?.value
    const nothing = { answer: CANNOT_TELL, status: 'too-little', outcomes: [], evidence: [] } as const
    return read !== undefined && read.purchases >= PURCHASES_WANTED
      ? { ...nothing, reason: 'unlike-measured' }
      : { ...nothing, reason: 'too-few', support: { have: read?.purchases ?? 0, want: PURCHASES_WANTED, of: own('purchases of groceries', '次日常采购') } }
  }
  const outcomes = outcomesOf(rangedReading(one, record.one), rangedReading(more, record.more))
  const [leading] = outcomes
  // The likeliest of three may still be less likely than not.
  const isLikely = leading !== undefined && (leading.probability ?? 0) > 0.5
  return {
    answer: isLikely ? leading.value : CANNOT_TELL, status: isLikely ? 'measured' : 'too-little', outcomes, card: leading?.value === ONE ? record.one : record.more,
    evidence: once([...groceryEvidence(more, LARGE, { yes: MORE, no: ONE }), ...groceryEvidence(one, ALONE, { yes: ONE, no: MORE })].toSorted((a, b) => b.weight - a.weight)),
    ...(isLikely ? {} : { reason: 'balanced' }),
    segments: [{ taxonomy: 'iab-audience-1.1', id: '130', name: 'Demographic > Household Data > Number of Individuals' }],
  }
}

export default defineInference({
  key: KEY,
  attribute: 'household.size',
  catalogue: 15,
  title: { en: 'People in the home', zh: '家里有几口人' },
  subject: own('How many people in the home?', '家里有几口人'),
  statements: { [ONE]: own('Probably lives alone', '多半一个人住'), [TWO]: own('Probably lives in a home of two', '多半两个人住'), [MORE]: own('Probably lives in a home of three or more', '多半家里有三口人以上') },
  sensitive: false,
  joins: false,
  outcomes: { [ONE]: { en: 'one person', zh: '一个人' }, [TWO]: { en: 'two people', zh: '两个人' }, [MORE]: { en: 'three people or more', zh: '三个人以上' } },
  opposites: { [ONE]: MORE },
  needs: ['bought.household'],
  baseRates: BASE_RATES,
  rule: {
    en: 'Big packs, many pieces at once and goods for children go to large homes; small packs and meals for one to people who live alone. Only groceries like those of the American households that were measured are read.',
    zh: '大包装、一次买很多件、儿童食品，多是人口多的家庭；小包装、单人份，多是一个人住。只看和受测的美国家庭相似的日常采购。',
  },
  guess,
})
