/**
 * What is due to be bought again, and when. How far such dates were off is measured in the person's own archive: the last
 * fifth of each product's purchases is held back and foretold from those before.
 */
import type { Evidence, Outcome } from '../../db/model.ts'
import { CANNOT_TELL, defineInference } from '../inference.ts'
import type { GuessResult, Signals } from '../inference.ts'
import { median, quantile } from '../purchases/amounts.ts'
import { dayOfIso, isoDay } from '../purchases/wording.ts'
import type { Repeat, Repeats } from '../signals/bought-repeats.ts'
import type { Value } from '../signals/bought-value.ts'
import { NOTHING, between, counted, date, figure, own, product, say, sentence } from '../shareable/sentence.ts'
import type { Phrase, Sentence } from '../shareable/sentence.ts'

/** Four gaps, and one more to try them on. */
const PURCHASES_WANTED = 6
const MOST = 8
/** Gaps whose middle half is wider than this part of the middle gap foretell nothing: buying at random gives 1.6. */
const WIDEST = 0.75
/** Nor do dates that, held back, would have been missed by more than this part of the gap. */
const MOST_MISSED = 0.5
const HELD_BACK = 0.2

/** When a product is due. Days since 1970; `missedBy` are the held-back days off, one for each date foretold. */
export interface Due {
  readonly repeat: Repeat
  readonly gap: number
  readonly day: number
  readonly low: number
  readonly high: number
  readonly missedBy: readonly number[]
  readonly naiveMissedBy: readonly number[]
}

type Purchase = Repeat['purchases'][number]

/** Days that one unit of the product lasted, for each purchase but the last. */
function lasting(purchases: readonly Purchase[]): readonly number[] {
  return purchases.slice(1).map(({ day }, at) => {
    const before = purchases[at]
    return before ? (day - before.day) / Math.max(before.amount, 1e-9) : 0
  })
}

function foretell(purchases: readonly Purchase[], part: number): number | null {
  const last = purchases.at(-1)
  const rate = quantile(lasting(purchases), part)
  return last === undefined || rate === null ? null : last.day + rate * last.amount
}

/** Foretells each of the last fifth of the dates (at least one) from all before it; beside it, by the mean gap so far. */
function backTest(purchases: readonly Purchase[]): Pick<Due, 'missedBy' | 'naiveMissedBy'> {
  const held = Math.max(1, Math.floor(purchases.length * HELD_BACK))
  const missedBy: number[] = []
  const naiveMissedBy: number[] = []
  for (let at = purchases.length - held; at < purchases.length; at += 1) {
    const before = purchases.slice(0, at)
    const [first, last, truth, foretold] = [before[0], before.at(-1), purchases[at], foretell(before, 0.5)]
    if (before.length < 3 || !first || !last || !truth || foretold === null) continue
    missedBy.push(Math.abs(foretold - truth.day))
    naiveMissedBy.push(Math.abs(last.day + (last.day - first.day) / (before.length - 1) - truth.day))
  }
  return { missedBy, naiveMissedBy }
}

/** Products with an even enough rhythm that are not long overdue on the latest day, the soonest first. */
function dueIn(repeats: readonly Repeat[], latestDay: number): readonly Due[] {
  return repeats.flatMap((repeat): readonly Due[] => {
    const { purchases } = repeat
    const rates = lasting(purchases)
    const [low, middle, high] = [foretell(purchases, 0.25), foretell(purchases, 0.5), foretell(purchases, 0.75)]
    const [quarter, half, threeQuarters] = [quantile(rates, 0.25), median(rates), quantile(rates, 0.75)]
    if (purchases.length < PURCHASES_WANTED || low === null || middle === null || high === null || quarter === null || half === null || threeQuarters === null) return []
    if (half <= 0 || (threeQuarters - quarter) / half > WIDEST) return []
    const gap = middle - (purchases.at(-1)?.day ?? middle)
    // Not bought for twice the usual time: given up, or bought elsewhere.
    if (latestDay > middle + gap) return []
    const tested = backTest(purchases)
    // A date that was never tried on the person's own past is no date.
    if (tested.missedBy.length === 0 || mean(tested.missedBy) > gap * MOST_MISSED) return []
    return [{ repeat, gap, day: Math.round(middle), low: Math.floor(low), high: Math.ceil(high), ...tested }]
  }).toSorted((a, b) => a.day - b.day || (a.repeat.name < b.repeat.name ? -1 : 1))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Long titles are cut at a word for the answer; the evidence shows the whole line. */
function shortName(name: string): string {
  return name.length <= 48 ? name : `${name.slice(0, 48).replace(/\s+\S*$/u, '')}…`
}

function valueOf({ repeat, day: due }: Due): string {
  return `${shortName(repeat.name)} · ${isoDay(due)}`
}

/** "1 day", "1.5 days": a length, not a count. */
function days(length: number): Phrase {
  const short = Math.round(length * 10) / 10
  return say`${figure(short, 1)} ${short === 1 ? say`day` : say`days`}`
}

/** What an answer names: the product and the day. */
export function dueOf(value: string): { readonly name: string; readonly day: number } | undefined {
  const [, name = '', iso = ''] = /^(.*) · (\d{4}-\d{2}-\d{2})$/u.exec(value) ?? []
  return iso === '' ? undefined : { name, day: dayOfIso(iso) }
}

function evidenceOf(due: Due): Evidence {
  const { repeat, gap, low, high, missedBy } = due
  const missed = missedBy.length === 0 ? NOTHING : sentence(
    say`; the last dates (${missedBy.length}), held back, would have been missed by ${days(mean(missedBy))}`,
    say`；留出最后${missedBy.length}次来验，平均差${figure(mean(missedBy), 1)}天`,
  )
  return {
    signal: 'bought.repeats', outcome: valueOf(due), count: repeat.purchases.length, examples: repeat.examples,
    weight: Math.log(repeat.purchases.length),
    says: sentence(
        say`Bought on ${counted(repeat.purchases.length, 'day', 'days')}, and the last amount lasts about ${days(Math.round(gap))}: next ${between(low, high)}${missed}`,
        say`买过${repeat.purchases.length}次，上次的量大约够用${figure(gap)}天：下次${between(low, high)}${missed}`,
      ),
  }
}

/** The back-test over all products together. */
function testOf(due: readonly Due[]): readonly Evidence[] {
  const missed = due.flatMap(({ missedBy }) => missedBy)
  const naive = due.flatMap(({ naiveMissedBy }) => naiveMissedBy)
  if (missed.length < 3) return []
  return [{
    signal: 'bought.repeats', outcome: '', weight: 0, count: missed.length, examples: [],
    says: sentence(
        say`Tried on your own past: ${missed.length} held-back dates of ${counted(due.length, 'product', 'products')} were missed by ${days(mean(missed))} on average; the plain mean gap misses by ${figure(mean(naive), 1)}`,
        say`用你自己的过去检验：${due.length}种东西留出的${missed.length}个日期平均差${figure(mean(missed), 1)}天；只看平均间隔则差${figure(mean(naive), 1)}天`,
      ),
  }]
}

function guess(signals: Signals): GuessResult {
  const repeats = signals.get<Repeats>('bought.repeats')?.value.repeats ?? []
  const latestDay = signals.get<Value>('bought.value')?.value.overall?.lastDay ?? 0
  const due = dueIn(repeats, latestDay)
  const [leading] = due
  if (!leading) {
    const have = Math.max(0, ...repeats.map(({ purchases }) => purchases.length))
    return {
      answer: CANNOT_TELL, status: have < PURCHASES_WANTED ? 'too-little' : 'unmeasured', outcomes: [], evidence: [],
      ...(have < PURCHASES_WANTED ? { support: { have, want: PURCHASES_WANTED, of: own('purchases of one thing that is used up', '次购买同一种消耗品') } } : {}),
    }
  }
  const shown = due.slice(0, MOST)
  return {
    answer: valueOf(leading), status: 'unmeasured',
    outcomes: shown.map((one): Outcome => ({ value: valueOf(one), probability: null, low: null, high: null, baseRate: null })),
    evidence: [...shown.map(evidenceOf), ...testOf(due)],
  }
}

/** An answer in words: what, and when it is due. */
function wordsOf(value: string): Sentence {
  const due = dueOf(value)
  if (!due) return own('Something that is used up', '会用完的东西')
  const named = product(due.name)
  return sentence(say`Due again about ${date(due.day)}: ${named}`, say`约${date(due.day)}要再买：${named}`)
}

export default defineInference({
  key: 'replenishment',
  attribute: 'purchase.next',
  catalogue: 66,
  title: { en: 'Due to be bought again', zh: '即将用完的商品' },
  subject: own('What will be used up soon?', '什么快要用完'),
  statement: wordsOf,
  sensitive: false,
  joins: false,
  outcomes: 'open',
  outcomeWords: wordsOf,
  triedInArchive: true,
  needs: ['bought.repeats', 'bought.value'],
  baseRates: [],
  rule: {
    en: 'What you bought lasts as long as such an amount has lasted before. The reminder goes out three days earlier.',
    zh: '买的量和以前一样耐用，算出哪天用完，提前三天来提醒你。',
  },
  guess,
})
