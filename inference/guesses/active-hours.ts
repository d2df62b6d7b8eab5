/** In which part of the day the person is most active, in local time. A count of own activities whose minute is known. */
import { CANNOT_TELL, defineInference } from '../inference.ts'
import type { Evidence } from '../../db/model.ts'
import type { ActiveHours } from '../signals/active-hours.ts'
import type { WeekHour } from '../week-hours.ts'
import { NOTHING, counted, figure, own, percent, say, sentence } from '../shareable/sentence.ts'

const ACTIVITIES_WANTED = 100
const HELD_BACK = 0.2
/** Fewer activities than this in the weeks held back prove nothing. */
const LEAST_TRIAL = 30
/** Six hours with less of the activity than this, where a quarter would be even, are sleep. */
const ASLEEP = 0.06
/** Four equal parts, so that none is the likeliest by its length. */
const PARTS = { morning: [5, 11], afternoon: [11, 17], evening: [17, 23], night: [23, 29] } as const
type Part = keyof typeof PARTS
const PART_NAMES: readonly Part[] = ['morning', 'afternoon', 'evening', 'night']
const WORDS = {
  morning: own('in the morning (5 to 11)', '早上（5点到11点）'), afternoon: own('around midday and in the afternoon (11 to 17)', '中午和下午（11点到17点）'),
  evening: own('in the evening (17 to 23)', '晚上（17点到23点）'), night: own('at night (23 to 5)', '深夜（23点到5点）'),
} as const

function hoursOf(part: Part): readonly number[] {
  const [from, to] = PARTS[part]
  return Array.from({ length: to - from }, (_, at) => (from + at) % 24)
}

function partShares(byHour: readonly number[], total: number): Record<Part, number> {
  const share = (part: Part): number => hoursOf(part).reduce((sum, hour) => sum + (byHour[hour] ?? 0), 0) / total
  return { morning: share('morning'), afternoon: share('afternoon'), evening: share('evening'), night: share('night') }
}

/** The shares of the last fifth of the weeks, which say whether the rhythm still holds. */
function heldBack(weeks: readonly WeekHour[]): { readonly count: number; readonly shares: Record<Part, number> } {
  const byHour = Array.from({ length: 24 }, () => 0)
  let count = 0
  for (const { hours } of weeks.slice(Math.floor(weeks.length * (1 - HELD_BACK)))) {
    for (const [hour, activities] of Object.entries(hours)) {
      byHour[Number(hour) % 24] = (byHour[Number(hour) % 24] ?? 0) + activities
      count += activities
    }
  }
  return { count, shares: partShares(byHour, Math.max(1, count)) }
}

/** Whether one part of the day has so many more than the next that chance would not turn them round: two standard errors of the difference. */
function leadsClearly(most: number, next: number): boolean {
  return most - next > 2 * Math.sqrt(most + next)
}

/** The six hours in a row with least activity: usually sleep. Returns the first hour. */
function quietestHour(byHour: readonly number[]): number {
  let best = 0
  let least = Infinity
  for (let first = 0; first < 24; first += 1) {
    let sum = 0
    for (let hour = first; hour < first + 6; hour += 1) sum += byHour[hour % 24] ?? 0
    if (sum < least) {
      least = sum
      best = first
    }
  }
  return best
}

export default defineInference({
  key: 'active-hours',
  attribute: 'rhythm.activeHours',
  catalogue: 72,
  title: { en: 'Active hours', zh: '活跃时段' },
  subject: own('Most active when?', '一天里何时最活跃'),
  statements: { morning: own('Most active in the morning (5 to 11)', '多在早上（5点到11点）活跃'), afternoon: own('Most active around midday and in the afternoon (11 to 17)', '多在中午和下午（11点到17点）活跃'), evening: own('Most active in the evening (17 to 23)', '多在晚上（17点到23点）活跃'), night: own('Most active at night (23 to 5)', '多在深夜（23点到5点）活跃') },
  sensitive: false,
  joins: true,
  outcomes: WORDS,
  triedInArchive: true,
  needs: ['active-hours'],
  baseRates: [],
  rule: {
    en: 'The part of the day with most of somebody’s messages, posts, searches and orders is when they can be reached.',
    zh: '一天里发消息、发帖、搜索、下单最多的时段，就是最容易找到这个人的时段。',
  },
  guess(signals) {
    const active = signals.get<ActiveHours>('active-hours')
    const have = active?.support ?? 0
    const support = { have, want: ACTIVITIES_WANTED, of: own('activities with a known hour', '条知道钟点的活动记录') }
    if (!active || have < ACTIVITIES_WANTED) return { answer: CANNOT_TELL, status: 'too-little', outcomes: [], evidence: [], support }
    const { hours, examples } = active.value
    const linesOf = (part: Part): Evidence['examples'] => hoursOf(part).flatMap((hour) => examples[hour] ?? [])
    const byHour = Array.from({ length: 24 }, (_, hour) => hours.reduce((sum, count, at) => (at % 24 === hour ? sum + count : sum), 0))
    const shares = partShares(byHour, have)
    const parts = PART_NAMES.toSorted((a, b) => shares[b] - shares[a])
    const [answer = 'evening', second = 'night'] = parts
    const weekend = hours.slice(5 * 24).reduce((sum, count) => sum + count, 0) / have
    const quiet = quietestHour(byHour)
    const sleeps = Array.from({ length: 6 }, (_, at) => byHour[(quiet + at) % 24] ?? 0).reduce((sum, one) => sum + one, 0) < ASLEEP * have
    const peak = byHour.indexOf(Math.max(...byHour))
    const pulls: readonly Evidence[] = parts.map((part) => ({
      signal: 'active-hours', outcome: part, weight: Math.log(Math.max(shares[part], 0.001) / 0.25), count: Math.round(shares[part] * have), examples: linesOf(part),
      says: sentence(
        say`${percent(shares[part], Math.round(shares[part] * have))} of ${counted(have, 'activity is', 'activities are')} ${WORDS[part]}`,
        say`${WORDS[part]}：占${have}条活动记录的${percent(shares[part], Math.round(shares[part] * have))}`,
      ),
    }))
    const rhythm: Evidence = {
      signal: 'active-hours', outcome: answer, weight: 0, count: have, examples: [],
      says: sentence(
        say`Busiest hour: ${figure(peak)}:00. Quietest: ${figure(quiet)}:00 to ${figure((quiet + 6) % 24)}:00${sleeps ? say`, probably sleep` : NOTHING}. ${percent(weekend, Math.round(weekend * have))} on weekends, where 29% would be even`,
        say`最忙的是${figure(peak)}点。最安静的是${figure(quiet)}点到${figure((quiet + 6) % 24)}点${sleeps ? say`，多半在睡觉` : NOTHING}。周末占${percent(weekend, Math.round(weekend * have))}，平均分布会是29%`,
      ),
    }
    const trial = heldBack(active.value.weeks)
    const isTried = trial.count >= LEAST_TRIAL
    const share = trial.shares[answer]
    const isClear = leadsClearly(shares[answer] * have, shares[second] * have)
    const holds = !isTried || PART_NAMES.every((part) => trial.shares[part] <= share)
    const tried: Evidence = {
      signal: 'active-hours', outcome: answer, weight: Math.log(Math.max(share, 0.001) / 0.25), count: trial.count, examples: [],
      says: sentence(
        say`In the last fifth of the weeks alone it is ${percent(share, Math.round(share * trial.count))} of ${counted(trial.count, 'activity', 'activities')}`,
        say`只看最后五分之一的周，${trial.count}条活动记录里占${percent(share, Math.round(share * trial.count))}`,
      ),
    }
    return {
      ...(isClear && isTried && holds ? { answer } : { answer: CANNOT_TELL, reason: !isTried ? 'too-few' : isClear ? 'no-pattern' : 'balanced' }),
      ...(isTried ? {} : { support: { have: trial.count, want: LEAST_TRIAL, of: own('activities in the last fifth of the weeks', '条最后五分之一周里的活动记录') } }),
      status: isTried ? 'unmeasured' : 'too-little', evidence: isTried ? [...pulls, tried, rhythm] : [...pulls, rhythm],
      outcomes: parts.map((value) => ({ value, probability: null, low: null, high: null, baseRate: null })),
    }
  },
})
