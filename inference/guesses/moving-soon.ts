/** Is the person about to move house. Stages of a move in talk, searches and purchases of the last sixty days of the archives. */
import { decide, growing } from '../combine.ts'
import type { Pull, Support } from '../combine.ts'
import type { BoughtByCategory } from '../categories/categories.ts'
import { defineInference } from '../inference.ts'
import type { BaseRate, Signals } from '../inference.ts'
import type { MovingStage, SaidMoving } from '../signals/said-moving.ts'
import type { SearchedTopics } from '../signals/searched-topics.ts'
import { weekOf } from '../text/local-time.ts'
import { counted, figure, own, say, sentence } from '../shareable/sentence.ts'

/** 825 of 3,790 moved within the year 2021: half of that for the half year that this guess looks ahead. */
const RATE = 825 / 3_790 / 2
const FROM = 'amazon-survey (Berke et al., Open e-commerce 1.0, Scientific Data 11, 491, 2024): 825 of 3,790 moved in 2021, halved for six months'
const WHOM = { en: 'people in the United States who shop at Amazon', zh: '在亚马逊购物的美国人' }
const BASE_RATES: readonly BaseRate[] = [
  { outcome: 'yes', value: RATE, whom: WHOM, from: FROM }, { outcome: 'no', value: 1 - RATE, whom: WHOM, from: FROM },
]
const WINDOW_DAYS = 60
const DAY_MS = 86_400_000
const TEXTS_WANTED = 200

/** Talk of viewings and leases in so many weeks of more than half a year ago is somebody's work, or a pastime. */
const STEADY_WEEKS = 8
const STEADY_WEEKS_AGO = 17
/** So many messages about clients and commissions, and viewings are work. */
const WORK_MESSAGES = 3
/** As many purchases of moving goods before that are a trade too. */
const STEADY_LINES = 6

interface Weeks { readonly week: number; readonly count: number }

function since(weeks: readonly Weeks[], first: number): number {
  return weeks.reduce((sum, { week, count }) => (week >= first ? sum + count : sum), 0)
}

/** Weeks before `week` in which a home was looked for or a move settled. */
function weeksBefore({ looking, settled }: SaidMoving['weeks'], week: number): number {
  return new Set([...looking, ...settled].filter((one) => one.week < week).map((one) => one.week)).size
}

function saidPulls(signals: Signals, latestAt: number): readonly Pull[] {
  const said = signals.get<SaidMoving>('said.moving')?.value
  if (!said) return []
  const first = weekOf(latestAt - WINDOW_DAYS * DAY_MS)
  const newest = (stage: MovingStage): number => said.newest[stage][0]?.at ?? -Infinity
  const recent = (stage: MovingStage): SaidMoving['newest'][MovingStage] => said.newest[stage].filter(({ at }) => weekOf(at) >= first)
  const done = since(said.weeks.done, first)
  const looking = since(said.weeks.looking, first)
  const settled = since(said.weeks.settled, first)
  const pulls: Pull[] = []
  const steady = said.work >= WORK_MESSAGES || weeksBefore(said.weeks, first - STEADY_WEEKS_AGO) >= STEADY_WEEKS
  if (looking + settled > 0) {
    pulls.push({
      signal: 'said.moving', records: 'messages', count: looking + settled,
      // One message is a passing remark; a move is talked about again and again.
      weight: (looking + settled < 3 ? 0.6 : growing(looking, 0.7) + growing(settled, 1.1)) * (steady ? 0.25 : 1),
      examples: [...recent('settled'), ...recent('looking')],
      says: sentence(
        say`${counted(looking, 'message', 'messages')} about looking for a home and ${counted(settled, 'message', 'messages')} about a move already decided, in the last ${figure(WINDOW_DAYS)} days`,
        say`最近${figure(WINDOW_DAYS)}天里，${looking}条消息说到找房看房，${settled}条说到已经定下的搬家`,
      ),
    })
  }
  if (done > 0 && newest('done') >= Math.max(newest('looking'), newest('settled'))) {
    pulls.push({
      signal: 'said.moving', records: 'messages after', count: done, weight: -2.5, examples: recent('done'),
      says: sentence(say`${counted(done, 'message says', 'messages say')} that a move is over`, say`${done}条消息说已经搬完了`),
    })
  }
  if (looking + settled + done === 0 && said.newestAt !== null && weekOf(said.newestAt) >= first && said.texts >= TEXTS_WANTED) {
    pulls.push({
      signal: 'said.moving', records: 'silence', count: said.texts, weight: -0.5, examples: [],
      says: sentence(say`No message of the last ${figure(WINDOW_DAYS)} days speaks of a move of your own`, say`最近${figure(WINDOW_DAYS)}天的消息没有说到你自己搬家`),
    })
  }
  return pulls
}

function searchedPulls(signals: Signals, latestAt: number): readonly Pull[] {
  const moving = signals.get<SearchedTopics>('searched.topics')?.value.topics.moving
  const count = moving ? since(moving.weeks, weekOf(latestAt - WINDOW_DAYS * DAY_MS)) : 0
  if (!moving || count === 0) return []
  return [{
    signal: 'searched.topics', records: 'searches', count, weight: Math.min(2, growing(count, 0.6)), examples: moving.examples.slice(0, count),
    says: sentence(say`${counted(count, 'search', 'searches')} for homes or movers in the last ${figure(WINDOW_DAYS)} days`, say`最近${figure(WINDOW_DAYS)}天里搜过${count}次租房买房或搬家`),
  }]
}

function boughtPulls(signals: Signals, latestAt: number): readonly Pull[] {
  const goods = signals.get<BoughtByCategory>('bought.by-category')?.value.categories['home.moving']
  if (!goods || goods.lastAt === null || goods.lastAt < latestAt - WINDOW_DAYS * DAY_MS) return []
  const months = [...new Set([monthOf(latestAt - WINDOW_DAYS * DAY_MS), monthOf(latestAt - WINDOW_DAYS * DAY_MS / 2), monthOf(latestAt)])]
  const lines = months.reduce((sum, month) => sum + (goods.months[month] ?? 0), 0)
  if (lines === 0) return []
  return [{
    signal: 'bought.by-category', records: 'purchases', count: lines, examples: goods.examples,
    // Boxes and tape all year round are a trade.
    weight: Math.min(3, 0.6 + growing(lines, 1)) * (goods.lines - lines >= STEADY_LINES ? 0.4 : 1),
    says: sentence(say`${counted(lines, 'purchase', 'purchases')} of moving and storage goods or services lately`, say`最近买过${lines}次搬家或仓储的东西和服务`),
  }]
}

function monthOf(at: number): string {
  return new Date(at).toISOString().slice(0, 7)
}

function supportOf(signals: Signals): Support {
  const texts = signals.get<SaidMoving>('said.moving')?.value.texts ?? 0
  const searches = signals.get<SearchedTopics>('searched.topics')?.value.searches ?? 0
  return { have: texts + searches, want: TEXTS_WANTED, of: own('own messages and searches', '条你自己的消息和搜索') }
}

export default defineInference({
  key: 'moving-soon',
  attribute: 'event.moving',
  catalogue: 77,
  title: { en: 'About to move house', zh: '快要搬家' },
  sensitive: false,
  joins: true,
  outcomes: { yes: { en: 'about to move', zh: '快要搬家' }, no: { en: 'staying put', zh: '近期不搬' } },
  needs: ['said.moving', 'searched.topics', 'bought.by-category'],
  baseRates: BASE_RATES,
  rule: {
    en: 'Whoever has talked of viewings, leases or movers for themselves within sixty days, or searched and paid for them, and has not said that it is over, will move within half a year.',
    zh: '六十天内说到自己看房、签租约、找搬家公司，或者搜过、付过这类钱，又没有说已经搬完的人，半年内会搬家。',
  },
  guess(signals) {
    const { latestAt } = signals
    const pulls = latestAt === null ? [] : [...saidPulls(signals, latestAt), ...searchedPulls(signals, latestAt), ...boughtPulls(signals, latestAt)]
    return decide(BASE_RATES, pulls, supportOf(signals), [{ taxonomy: 'iab-audience-1.1', id: '1508', name: 'Purchase Intent > Logistics and Delivery > Storage Facilities' }])
  },
})
