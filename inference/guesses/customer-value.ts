/**
 * Recency, frequency and money. These are exact counts of the person's own purchases; the only judgement is whether they
 * buy more or less than a year ago. A marketer compares customers; with one customer, the person is compared with
 * themselves (inference catalogue, section 4).
 */
import type { Evidence, Outcome } from '../../db/model.ts'
import { CANNOT_TELL, defineInference } from '../inference.ts'
import type { GuessResult, Signals } from '../inference.ts'
import { loyaltyEvidence, trialEvidence } from '../loyalty-words.ts'
import type { LoyaltyValue } from '../signals/bought-loyalty.ts'
import type { Custom, Value } from '../signals/bought-value.ts'
import { amounts, counted, date, figure, NOTHING, on, own, payee, say, sentence } from '../shareable/sentence.ts'

const OUTCOMES = ['growing', 'steady', 'shrinking'] as const
type Trend = typeof OUTCOMES[number]
const VISITS_WANTED = 24
const TWO_YEARS = 700
const MOST_MERCHANTS = 8
const MOST_FORETOLD = 5

/** More or less than the year before, where the difference is beyond what two equal years would show by chance (two standard errors of the difference of two counts). */
function trendOf({ lastYear, yearBefore }: Pick<Custom, 'lastYear' | 'yearBefore'>): Trend {
  const difference = lastYear - yearBefore
  if (Math.abs(difference) <= 2 * Math.sqrt(lastYear + yearBefore)) return 'steady'
  return difference > 0 ? 'growing' : 'shrinking'
}

/** True when the silence is longer than nearly all pauses before. */
export function isQuiet(custom: Custom, latestDay: number): boolean {
  return custom.longGap !== null && latestDay - custom.lastDay > Math.max(custom.longGap, 14)
}

function overallEvidence(overall: Custom, outcome: string): Evidence {
  return {
    signal: 'bought.value', outcome, weight: 1, count: overall.lines, examples: overall.examples,
    says: sentence(
        say`In all ${counted(overall.lines, 'purchase', 'purchases')} on ${counted(overall.visits, 'day', 'days')}, the last ${on(overall.lastDay)}, ${amounts(overall.spend)} spent; ${counted(overall.lastYear, 'day', 'days')} of buying in the last year, ${overall.yearBefore} in the year before`,
        say`总共${overall.visits}天里消费${overall.lines}次，最近一次是${date(overall.lastDay)}，共${amounts(overall.spend)}；最近一年有${overall.lastYear}天在消费，前一年${overall.yearBefore}天`,
      ),
  }
}

function merchantEvidence(custom: Custom, latestDay: number): Evidence {
  const ago = latestDay - custom.lastDay
  const quiet = isQuiet(custom, latestDay)
  const gap = custom.usualGap === null ? NOTHING : sentence(Math.round(custom.usualGap) <= 1 ? say`, usually every day` : say`, usually every ${figure(custom.usualGap)} days`, Math.round(custom.usualGap) <= 1 ? say`，一般天天有` : say`，一般隔${figure(custom.usualGap)}天`)
  return {
    signal: 'bought.value', outcome: quiet ? 'shrinking' : trendOf(custom), weight: quiet ? 1 : 0.3, count: custom.lines, examples: custom.examples,
    says: sentence(
        say`${payee(custom.name, 'unknown')}: ${counted(custom.visits, 'day', 'days')} with a purchase${gap}, the last ${ago === 0 ? say`on the day of your newest purchase` : say`${counted(ago, 'day', 'days')} before your newest purchase`}, ${amounts(custom.spend)}${quiet ? say`; quiet for longer than nearly all pauses before` : NOTHING}`,
        say`${payee(custom.name, 'unknown')}：${custom.visits}天有消费${gap}，最近一次${ago === 0 ? say`就在你最新一笔消费当天` : say`在你最新一笔消费的${ago}天前`}，共${amounts(custom.spend)}${quiet ? say`；比以往几乎所有间隔都久没来了` : NOTHING}`,
      ),
  }
}

/** What is missing: days of buying, or where there are enough, the two years to compare. */
function supportOf(overall: Custom | null | undefined): NonNullable<GuessResult['support']> {
  const [visits, span] = overall ? [overall.visits, overall.lastDay - overall.firstDay] : [0, 0]
  return visits < VISITS_WANTED
    ? { have: visits, want: VISITS_WANTED, of: own('days with a purchase', '个消费日') }
    : { have: Math.min(23, Math.floor(span / TWO_YEARS * 24)), want: 24, of: own('months from the first purchase to the last', '个月（从第一笔消费到最后一笔）') }
}

function guess(signals: Signals): GuessResult {
  const value = signals.get<Value>('bought.value')?.value
  const overall = value?.overall
  const support = supportOf(overall)
  if (!value || !overall) return { answer: CANNOT_TELL, status: 'too-little', outcomes: [], evidence: [], support }
  const loyalty = signals.get<LoyaltyValue>('bought.loyalty')?.value
  const foretold = [...(loyalty?.shops ?? []).filter(({ history }) => history.repeats > 1).slice(0, MOST_FORETOLD).map((shop) => loyaltyEvidence(shop, 'steady')), ...trialEvidence(loyalty, 'steady')]
  const merchants = [...value.merchants.slice(0, MOST_MERCHANTS).map((custom) => merchantEvidence(custom, overall.lastDay)), ...foretold]
  const isLong = overall.lastDay - overall.firstDay >= TWO_YEARS && overall.visits >= VISITS_WANTED
  if (!isLong) return { answer: CANNOT_TELL, status: 'too-little', outcomes: [], evidence: [overallEvidence(overall, CANNOT_TELL), ...merchants], support }
  const answer = trendOf(overall)
  return {
    answer, status: 'unmeasured',
    outcomes: [answer, ...OUTCOMES.filter((one) => one !== answer)].map((one): Outcome => ({ value: one, probability: null, low: null, high: null, baseRate: null })),
    evidence: [overallEvidence(overall, answer), ...merchants],
  }
}

export default defineInference({
  key: 'customer-value',
  attribute: 'purchase.value',
  catalogue: 51,
  title: { en: 'Worth as a customer', zh: '作为顾客的价值' },
  subject: own('Buying more or less than a year ago?', '比一年前买得多还是少'),
  statements: { growing: own('Buys more than a year ago', '比一年前买得多'), steady: own('Buys as much as a year ago', '和一年前买得差不多'), shrinking: own('Buys less than a year ago', '比一年前买得少') },
  sensitive: false,
  joins: false,
  outcomes: {
    growing: { en: 'buying more than a year ago', zh: '比一年前买得多' },
    steady: { en: 'buying as much as a year ago', zh: '和一年前差不多' },
    shrinking: { en: 'buying less than a year ago', zh: '比一年前买得少' },
  },
  opposites: { growing: 'shrinking' },
  ordinary: ['steady'],
  needs: ['bought.value', 'bought.loyalty'],
  baseRates: [],
  rule: {
    en: 'How lately, how often and for how much you buy decides how much you are worth winning. These are counts, not odds; “more” and “less” are said only where two years differ by more than chance would make them (two standard errors). How often you will buy at each shop is foretold by a model of customers who come and go (BG/NBD), with the habits of 17,732 customers of an American music shop on the web in 1997 where little is known of you.',
    zh: '多久前买过、多常买、花多少，决定你值得花多大力气。这些是计数，不是概率；两年之差大到不像偶然（两个标准误以上），才说“多了”“少了”。以后在每家店还会买几次，用顾客来去的模型（BG/NBD）预测；对你所知不多的地方，以1997年美国一家网上唱片店17,732名顾客的习惯代替。',
  },
  guess,
})
