/** Is the person about to move house. Stages of a move in talk, searches and purchases of the last sixty days of the archives. */
import { decide, growing, SILENCE } from '../combine.ts'
import type { Pull, Support } from '../combine.ts'
import type { BoughtByCategory } from '../categories/categories.ts'
import { defineInference } from '../inference.ts'
import type { BaseRate, Signals } from '../inference.ts'
import { AHEAD_DAYS, firstWeekAhead } from '../signals/said-moving.ts'
import type { MovingStage, SaidMoving } from '../signals/said-moving.ts'
import type { SearchedOf } from '../signals/searched-of.ts'
import { weekOf } from '../text/local-time.ts'
import { NOTHING, counted, date, figure, own, say, sentence } from '../shareable/sentence.ts'
import type { Phrase, Sentence } from '../shareable/sentence.ts'

/** 825 of 3,790 moved within the year 2021: half of that for the half year that this guess looks ahead. */
const RATE = 825 / 3_790 / 2
const FROM = {
  en: 'Berke et al., Open e-commerce 1.0, Scientific Data 11, 491, 2024: 825 of 3,790 moved in 2021, halved for six months',
  zh: 'Berke等，Open e-commerce 1.0，《Scientific Data》11卷491号，2024年：3,790人中825人在2021年搬过家，半年取其一半',
}
const WHOM = { en: 'people in the United States who shop at Amazon', zh: '在亚马逊购物的美国人' }
const BASE_RATES: readonly BaseRate[] = [
  { outcome: 'yes', value: RATE, whom: WHOM, from: FROM }, { outcome: 'no', value: 1 - RATE, whom: WHOM, from: FROM },
]
const DAY_MS = 86_400_000
const TEXTS_WANTED = 200

/** Talk of viewings and leases in so many weeks of more than half a year ago is somebody's work, or a pastime. */
const STEADY_WEEKS = 8
const STEADY_WEEKS_AGO = 17
/** What steady talk counts. */
const STEADY_PART = 0.25
const STEADY = {
  all: { en: say`; such talk stands in many weeks of long before too, so that it counts a quarter`, zh: say`；很久以前也常有这类话，所以只按四分之一计` },
  looking: { en: say`; homes were looked at in many weeks of long before too, so that looking counts a quarter`, zh: say`；很久以前也常找房看房，所以这部分只按四分之一计` },
  none: { en: NOTHING, zh: NOTHING },
}
const lookingWords = (count: number): Phrase => (count === 0 ? NOTHING : say`${counted(count, 'message', 'messages')} about looking for a home`)
const settledWords = (count: number): Phrase => (count === 0 ? NOTHING : say`${counted(count, 'message', 'messages')} about a move already decided`)
/** So many messages about clients and commissions, and viewings are work. */
const WORK_MESSAGES = 3
/** As many purchases of moving goods before that are a trade too. */
const STEADY_LINES = 6

interface Weeks { readonly week: number; readonly count: number }

function since(weeks: readonly Weeks[], first: number): number {
  return weeks.reduce((sum, { week, count }) => (week >= first ? sum + count : sum), 0)
}

/** Weeks before `week` in which it was talked of. */
function weeksBefore(talk: readonly Weeks[], week: number): number {
  return new Set(talk.filter((one) => one.week < week).map((one) => one.week)).size
}

/** "in the last 60 days of the archive, to 27 February 2026": the archive's end, which may be long ago. */
function inWindow(latestAt: number): Sentence {
  const end = Math.floor(latestAt / DAY_MS)
  return sentence(say`in the last ${figure(AHEAD_DAYS)} days of the archives, to ${date(end)}`, say`存档最后${figure(AHEAD_DAYS)}天（到${date(end)}为止）`)
}

function saidPulls(signals: Signals, latestAt: number): readonly Pull[] {
  const said = signals.get<SaidMoving>('said.moving')?.value
  if (!said) return []
  const start = weekOf(latestAt - AHEAD_DAYS * DAY_MS)
  // What was said of a move up to the message that it is over is no sign of another.
  const first = firstWeekAhead(said, latestAt)
  const newest = (stage: MovingStage): number => said.newest[stage][0]?.at ?? -Infinity
  const recent = (stage: MovingStage, from: number): SaidMoving['newest'][MovingStage] => said.newest[stage].filter(({ at }) => weekOf(at) >= from)
  const done = since(said.weeks.done, start)
  const looking = since(said.weeks.looking, first)
  const settled = since(said.weeks.settled, first)
  const pulls: Pull[] = []
  const before = start - STEADY_WEEKS_AGO
  // Somebody who looks at homes all year round may book a van once: what is settled counts less only where that is steady too.
  const isWork = said.work >= WORK_MESSAGES
  const looksOften = isWork || weeksBefore([...said.weeks.looking, ...said.weeks.settled], before) >= STEADY_WEEKS
  const settlesOften = isWork || weeksBefore(said.weeks.settled, before) >= STEADY_WEEKS
  const part = (isSteady: boolean): number => (isSteady ? STEADY_PART : 1)
  const steady = STEADY[settlesOften ? 'all' : looksOften ? 'looking' : 'none']
  const when = inWindow(latestAt)
  if (looking + settled > 0) {
    pulls.push({
      signal: 'said.moving', records: 'messages', count: looking + settled,
      // One message is a passing remark; a move is talked about again and again.
      weight: looking + settled < 3 ? 0.6 * part(looksOften) : growing(looking, 0.7) * part(looksOften) + growing(settled, 1.1) * part(settlesOften),
      examples: [...recent('settled', first), ...recent('looking', first)],
      says: sentence(
        say`${lookingWords(looking)}${looking > 0 && settled > 0 ? say` and ` : NOTHING}${settledWords(settled)}, ${when}${steady.en}`,
        say`${when}里，${looking > 0 ? say`${looking}条消息说到找房看房` : NOTHING}${looking > 0 && settled > 0 ? say`，` : NOTHING}${settled > 0 ? say`${settled}条消息说到已经定下的搬家` : NOTHING}${steady.zh}`,
      ),
    })
  }
  if (done > 0 && newest('done') >= Math.max(newest('looking'), newest('settled'))) {
    pulls.push({
      signal: 'said.moving', records: 'messages after', count: done, weight: -2.5, examples: recent('done', start),
      says: sentence(say`${counted(done, 'message says', 'messages say')} that a move is over`, say`${done}条消息说已经搬完了`),
    })
  }
  if (looking + settled + done === 0 && said.newestAt !== null && weekOf(said.newestAt) >= start && said.texts >= TEXTS_WANTED) {
    pulls.push({
      signal: 'said.moving', records: SILENCE, count: said.texts, weight: 0, examples: [],
      says: sentence(say`No message speaks of a move of your own ${when}, which is no sign either way`, say`${when}的消息里，没有一条说到你自己搬家；没说到不等于不搬`),
    })
  }
  return pulls
}

function searchedPulls(signals: Signals, latestAt: number): readonly Pull[] {
  const moving = signals.get<SearchedOf>('searched.of')?.value.subjects['moving-home']
  const count = moving ? since(moving.weeks, weekOf(latestAt - AHEAD_DAYS * DAY_MS)) : 0
  if (!moving || count === 0) return []
  return [{
    signal: 'searched.of', records: 'searches', count, weight: Math.min(2, growing(count, 0.6)), examples: moving.examples.slice(0, count),
    says: sentence(say`${counted(count, 'search', 'searches')} for homes or movers ${inWindow(latestAt)}`, say`${inWindow(latestAt)}里搜过${count}次租房买房或搬家`),
  }]
}

function boughtPulls(signals: Signals, latestAt: number): readonly Pull[] {
  const goods = signals.get<BoughtByCategory>('bought.by-category')?.value.categories['home.moving']
  if (!goods || goods.lastAt === null || goods.lastAt < latestAt - AHEAD_DAYS * DAY_MS || weekOf(goods.lastAt) < firstWeekAhead(signals.get<SaidMoving>('said.moving')?.value, latestAt)) return []
  const months = [...new Set([monthOf(latestAt - AHEAD_DAYS * DAY_MS), monthOf(latestAt - AHEAD_DAYS * DAY_MS / 2), monthOf(latestAt)])]
  const lines = months.reduce((sum, month) => sum + (goods.months[month] ?? 0), 0)
  if (lines === 0) return []
  // Purchases are counted by month: all of the months that the window touches.
  const start = Math.floor(Date.parse(`${months[0] ?? ''}-01`) / DAY_MS)
  return [{
    signal: 'bought.by-category', records: 'purchases', count: lines, examples: goods.examples.slice(0, lines),
    // Boxes and tape all year round are a trade.
    weight: Math.min(3, 0.6 + growing(lines, 1)) * (goods.lines - lines >= STEADY_LINES ? 0.4 : 1),
    says: sentence(say`${counted(lines, 'purchase', 'purchases')} of moving and storage goods or services since ${date(start)}`, say`${date(start)}以来买过${lines}次搬家或仓储的东西和服务`),
  }]
}

function monthOf(at: number): string {
  return new Date(at).toISOString().slice(0, 7)
}

function supportOf(signals: Signals): Support {
  const texts = signals.get<SaidMoving>('said.moving')?.value.texts ?? 0
  const searches = signals.get<SearchedOf>('searched.of')?.value.searches ?? 0
  return { have: texts + searches, want: TEXTS_WANTED, of: own('searches, and messages of your own in English, French or Chinese', '条搜索和你自己的中文、英文或法文消息') }
}

export default defineInference({
  key: 'moving-soon',
  attribute: 'event.moving',
  catalogue: 77,
  title: { en: 'About to move house', zh: '快要搬家' },
  subject: own('A move ahead?', '近期会不会搬家'),
  statements: { yes: own('About to move house', '快要搬家'), no: own('Staying put for now', '近期不搬家') },
  sensitive: false,
  joins: true,
  outcomes: { yes: { en: 'about to move', zh: '快要搬家' }, no: { en: 'staying put', zh: '近期不搬' } },
  needs: ['said.moving', 'searched.of', 'bought.by-category'],
  baseRates: BASE_RATES,
  rule: {
    en: 'Whoever has talked of viewings, leases or movers for themselves within sixty days, or searched and paid for them, and has not said that it is over, will move within half a year. Whoever speaks of viewings all year round, or of clients, is taken to do it for a living, and such talk counts a quarter.',
    zh: '六十天内说到自己看房、签租约、找搬家公司，或者搜过、付过这类钱，又没有说已经搬完的人，半年内会搬家。一年到头都在说看房，或者说到客户的，当作是工作，这类话只按四分之一计。',
  },
  rules: {
    no: own('Whoever says that their move is over is filed as staying: in half a year hardly one in nine moves.', '说已经搬完的人，就当作短期内不再搬：半年里会搬家的还不到九分之一。'),
  },
  guess(signals) {
    const { latestAt } = signals
    const pulls = latestAt === null ? [] : [...saidPulls(signals, latestAt), ...searchedPulls(signals, latestAt), ...boughtPulls(signals, latestAt)]
    return decide(BASE_RATES, pulls, supportOf(signals), [{ taxonomy: 'iab-audience-1.1', id: '1508', name: 'Purchase Intent > Logistics and Delivery > Storage Facilities' }])
  },
})
