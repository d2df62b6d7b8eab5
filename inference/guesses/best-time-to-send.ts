/**
 * The two hours of the week in which the person most often answers within ten minutes. Chosen on the first four fifths
 * of the weeks and tried on the last fifth: the result of that trial is part of the evidence, and if the windows do no
 * better there than any hour, there is no answer.
 */
import { CANNOT_TELL, defineInference } from '../inference.ts'
import type { GuessResult } from '../inference.ts'
import type { Evidence } from '../../db/model.ts'
import { QUICK_MINUTES } from '../signals/replies.ts'
import type { Replies } from '../signals/replies.ts'
import { WEEK_HOURS } from '../text/local-time.ts'
import type { WeekHour } from '../week-hours.ts'
import { counted, figure, own, percent, say, sentence } from '../shareable/sentence.ts'
import type { Sentence } from '../shareable/sentence.ts'

const WEEKS_WANTED = 8
const WAITING_WANTED = 150
const HELD_BACK = 0.2
const WINDOWS = 3
const WINDOW_HOURS = 2
/** A window with fewer messages to answer cannot be judged. */
const LEAST_WAITING = 10
/** Strength of the prior: so many imagined messages answered at the person's usual rate of that hour of day. */
const PRIOR = 8
/** Fewer messages than this in the held-back windows prove nothing either way. */
const LEAST_TRIAL = 10
/** The trial is passed where chance would do as well in one person of twenty. */
const ONE_SIDED = 1.645
const DAYS: readonly (readonly [key: string, words: Sentence])[] = [
  ['mon', own('Mondays', '周一')], ['tue', own('Tuesdays', '周二')], ['wed', own('Wednesdays', '周三')], ['thu', own('Thursdays', '周四')],
  ['fri', own('Fridays', '周五')], ['sat', own('Saturdays', '周六')], ['sun', own('Sundays', '周日')],
]

interface Counts { readonly waiting: readonly number[]; readonly quick: readonly number[] }
interface Window { readonly start: number; readonly waiting: number; readonly quick: number; readonly rate: number; readonly atLeast: number }

function keyOf(start: number): string {
  return `${DAYS[Math.floor(start / 24)]?.[0] ?? ''}-${String(start % 24).padStart(2, '0')}`
}

function windowWords(key: string): Sentence {
  const [day, hour] = key.split('-')
  const name = DAYS.find(([short]) => short === day)?.[1]
  const from = Number(hour)
  if (!name || Number.isNaN(from)) return own('at another time', '其他时间')
  const to = (from + WINDOW_HOURS) % 24
  return sentence(say`${name}, ${figure(from)}:00 to ${figure(to)}:00`, say`${name}${figure(from)}点到${figure(to)}点`)
}

function sumWeeks(weeks: readonly WeekHour[], from: number, to: number): number[] {
  const sums = Array.from({ length: WEEK_HOURS }, () => 0)
  for (const { week, hours } of weeks) {
    if (week < from || week >= to) continue
    for (const [hour, count] of Object.entries(hours)) sums[Number(hour)] = (sums[Number(hour)] ?? 0) + count
  }
  return sums
}

function countsOf(replies: Replies, from: number, to: number): Counts {
  return { waiting: sumWeeks(replies.waiting, from, to), quick: sumWeeks(replies.quick, from, to) }
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

/** The best windows that do not overlap, by a rate drawn towards the person's usual one less its standard error, so that few messages prove little. */
function bestWindows({ waiting, quick }: Counts): readonly Window[] {
  const usual = total(quick) / Math.max(1, total(waiting))
  const windows: Window[] = []
  for (let start = 0; start < WEEK_HOURS; start += 1) {
    if (start % 24 > 24 - WINDOW_HOURS) continue
    let [waits, quicks] = [0, 0]
    for (let hour = start; hour < start + WINDOW_HOURS; hour += 1) {
      waits += waiting[hour] ?? 0
      quicks += quick[hour] ?? 0
    }
    // Where nothing was answered quickly there is nothing to show, however slow the other hours are.
    if (waits < LEAST_WAITING || quicks === 0) continue
    let [sameWaits, sameQuicks] = [0, 0]
    for (let hour = start % 24; hour < WEEK_HOURS; hour += 24) {
      sameWaits += (waiting[hour] ?? 0) + (waiting[hour + 1] ?? 0)
      sameQuicks += (quick[hour] ?? 0) + (quick[hour + 1] ?? 0)
    }
    const expected = (sameQuicks + PRIOR * usual) / (sameWaits + PRIOR)
    const rate = (quicks + PRIOR * expected) / (waits + PRIOR)
    windows.push({ start, waiting: waits, quick: quicks, rate, atLeast: rate - Math.sqrt(rate * (1 - rate) / (waits + PRIOR)) })
  }
  const chosen: Window[] = []
  for (const window of windows.toSorted((a, b) => b.atLeast - a.atLeast || b.waiting - a.waiting || a.start - b.start)) {
    if (chosen.length < WINDOWS && chosen.every(({ start }) => Math.abs(start - window.start) >= WINDOW_HOURS)) chosen.push(window)
  }
  return chosen
}

/** How the windows did in the weeks they were not chosen on, against all hours of those weeks. */
function tryOut(windows: readonly Window[], { waiting, quick }: Counts): { readonly count: number; readonly inside: number; readonly overall: number; readonly quick: number } {
  let [waits, quicks] = [0, 0]
  for (const { start } of windows) {
    for (let hour = start; hour < start + WINDOW_HOURS; hour += 1) {
      waits += waiting[hour] ?? 0
      quicks += quick[hour] ?? 0
    }
  }
  return { count: waits, inside: quicks / Math.max(1, waits), overall: total(quick) / Math.max(1, total(waiting)), quick: total(quick) }
}

function logOdds(share: number, than: number): number {
  return logit(share) - logit(than)
}

/** Kept away from 0 and 1, which few messages cannot prove. */
function logit(share: number): number {
  const bounded = Math.min(0.98, Math.max(0.02, share))
  return Math.log(bounded / (1 - bounded))
}

export default defineInference({
  key: 'best-time-to-send',
  attribute: 'rhythm.bestTimeToSend',
  catalogue: 69,
  title: { en: 'Best time to send', zh: '最佳发送时间' },
  subject: own('When do they answer soonest?', '什么时候回复最快'),
  statement: (value) => sentence(say`Answers soonest on ${windowWords(value)}`, say`${windowWords(value)}回复最快`),
  sensitive: false,
  joins: false,
  outcomes: 'open',
  outcomeWords: windowWords,
  triedInArchive: true,
  needs: ['replies'],
  baseRates: [],
  rule: {
    en: 'Send in the two hours of the week in which somebody most often answers within ten minutes.',
    zh: '一周里十分钟内回复最多的那两个小时，就是发送的最佳时间。',
  },
  guess(signals): GuessResult {
    const replies = signals.get<Replies>('replies')
    const waiting = total(replies?.value.waiting.flatMap(({ hours }) => Object.values(hours)) ?? [])
    const weeks = replies?.value.waiting ?? []
    const support = { have: waiting, want: WAITING_WANTED, of: own('messages that waited for your answer, over eight weeks', '条等你回复的消息（至少八周）') }
    const first = weeks[0]?.week
    const last = weeks.at(-1)?.week
    if (!replies || first === undefined || last === undefined || waiting < WAITING_WANTED || weeks.length < WEEKS_WANTED) {
      return { answer: CANNOT_TELL, status: 'too-little', outcomes: [], evidence: [], support }
    }
    const split = weeks[Math.floor(weeks.length * (1 - HELD_BACK))]?.week ?? last
    const windows = bestWindows(countsOf(replies.value, first, split))
    const trial = tryOut(windows, countsOf(replies.value, split, last + 1))
    const usual = countsOf(replies.value, first, split)
    const usualRate = total(usual.quick) / Math.max(1, total(usual.waiting))
    const [best] = windows
    if (!best) return { answer: CANNOT_TELL, status: 'unmeasured', reason: 'no-pattern', outcomes: [], evidence: [] }
    const isTried = trial.count >= LEAST_TRIAL
    const isProven = isTried && trial.inside - trial.overall > ONE_SIDED * Math.sqrt(trial.overall * (1 - trial.overall) / trial.count)
    const linesOf = ({ start }: Window): Evidence['examples'] => Array.from({ length: WINDOW_HOURS }, (_, hour) => replies.value.examples[start + hour] ?? []).flat()
    const evidence: Evidence[] = windows.map((window) => ({
      signal: 'replies', outcome: keyOf(window.start), weight: logOdds(window.rate, usualRate), count: window.waiting, examples: linesOf(window),
      says: sentence(
        say`${windowWords(keyOf(window.start))}: ${window.quick} of ${counted(window.waiting, 'message', 'messages')} answered within ${figure(QUICK_MINUTES)} minutes; at all hours ${percent(usualRate, total(usual.quick))}`,
        say`${windowWords(keyOf(window.start))}：${window.waiting}条消息里${window.quick}条在${figure(QUICK_MINUTES)}分钟内回复；全部时段是${percent(usualRate, total(usual.quick))}`,
      ),
    }))
    evidence.push({
      signal: 'replies', outcome: keyOf(best.start), weight: !isTried ? 0 : logOdds(trial.inside, trial.overall), count: trial.count, examples: [],
      says: sentence(
        say`Tried on the last fifth of the weeks, which were not used to choose: ${percent(trial.inside, Math.round(trial.inside * trial.count))} of ${counted(trial.count, 'message', 'messages')} in these windows answered quickly, ${percent(trial.overall, trial.quick)} at all hours`,
        say`用没有参与挑选的最后五分之一的周检验：这几个时段${trial.count}条消息里${percent(trial.inside, Math.round(trial.inside * trial.count))}很快回复，全部时段是${percent(trial.overall, trial.quick)}`,
      ),
    })
    return {
      ...(isProven ? {} : isTried ? { reason: 'no-pattern' as const } : { reason: 'too-few' as const, support: { have: trial.count, want: LEAST_TRIAL, of: own('messages in these hours of the last fifth of the weeks', '条最后五分之一周里这些时段的消息') } }),
      answer: isProven ? keyOf(best.start) : CANNOT_TELL,
      status: 'unmeasured',
      outcomes: windows.map(({ start }) => ({ value: keyOf(start), probability: null, low: null, high: null, baseRate: null })),
      evidence,
    }
  },
})
