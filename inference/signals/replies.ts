/** How fast the person answers, and at which hours: an answer is the first own message after somebody else's in the same conversation. */
import { defineSignal } from '../signal.ts'
import { examplesIn, keepOfHour, mergeHours } from '../examples.ts'
import type { HourExamples } from '../examples.ts'
import type { Example } from '../../db/model.ts'
import { localMoment, WEEK_HOURS } from '../text/local-time.ts'
import { addWeekHours, countWeekHour, weekHourList } from '../week-hours.ts'
import type { WeekHour, WeekHours } from '../week-hours.ts'

const MINUTE_MS = 60_000
/** Upper ends of the latency classes, in minutes; after the last it is no answer. */
const LATENCY_MINUTES = [1, 2, 5, 10, 20, 30, 60, 120, 360] as const
/** An answer within this time is a quick one. */
export const QUICK_MINUTES = 10

/** Value of the signal `replies`. */
export interface Replies {
  /** Answers by latency class of {@link LATENCY_MINUTES}. */
  readonly latency: readonly number[]
  /** Median latency in minutes, by interpolation inside its class; null without answers. */
  readonly medianMinutes: number | null
  /** By week: messages that waited for an answer, by the local hour at which they came. */
  readonly waiting: readonly WeekHour[]
  /** By week: those answered within {@link QUICK_MINUTES}, by the hour at which they came. */
  readonly quick: readonly WeekHour[]
  readonly answers: number
  /** Some of the quick answers to what came in each local hour of the week, 168 lists. */
  readonly examples: readonly (readonly Example[])[]
}

/** Quick answers kept for each hour of the week. */
const KEPT_PER_HOUR = 4

/** The last message seen: rows of one conversation follow each other, so one is enough. */
interface Waiting { channel: number; at: number; week: number; hour: number }
interface Tally { latency: number[]; waiting: WeekHours; quick: WeekHours; answers: number; open: Waiting | null; examples: HourExamples }

export default defineSignal<Tally, Replies>({
  key: 'replies',
  title: { en: 'Reply speed', zh: '回复速度' },
  verbs: ['said'],
  who: 'everyone',
  ignoresText: true,
  start: () => ({ latency: LATENCY_MINUTES.map(() => 0), waiting: {}, quick: {}, answers: 0, open: null, examples: {} }),
  take(tally, row, _text, context) {
    if (row.channel === null || row.at === null || context.channel(row.channel)?.kind !== 'direct') return
    const { open } = tally
    if (!row.byOwner) {
      // The first of several messages in a row is the one that waits.
      if (open && open.channel === row.channel && row.at - open.at < 6 * 60 * MINUTE_MS) return
      const moment = localMoment(row)
      tally.open = moment ? { channel: row.channel, at: row.at, week: moment.week, hour: moment.hourOfWeek } : null
      if (moment) countWeekHour(tally.waiting, moment.week, moment.hourOfWeek)
      return
    }
    tally.open = null
    if (!open || open.channel !== row.channel) return
    const minutes = (row.at - open.at) / MINUTE_MS
    const index = LATENCY_MINUTES.findIndex((end) => minutes <= end)
    if (minutes < 0 || index === -1) return
    tally.latency[index] = (tally.latency[index] ?? 0) + 1
    tally.answers += 1
    if (minutes > QUICK_MINUTES) return
    countWeekHour(tally.quick, open.week, open.hour)
    keepOfHour(tally.examples, open.hour, row, KEPT_PER_HOUR)
  },
  merge(into, from) {
    from.latency.forEach((count, index) => { into.latency[index] = (into.latency[index] ?? 0) + count })
    addWeekHours(into.waiting, from.waiting)
    addWeekHours(into.quick, from.quick)
    into.answers += from.answers
    mergeHours(into.examples, from.examples, KEPT_PER_HOUR)
  },
  finish: ({ latency, waiting, quick, answers, examples }) => ({
    value: { latency, medianMinutes: medianOf(latency, answers), waiting: weekHourList(waiting), quick: weekHourList(quick), answers, examples: Array.from({ length: WEEK_HOURS }, (_, hour) => examplesIn(examples, (one) => one === hour)) },
    support: answers,
    examples: examplesIn(examples, () => true),
  }),
})

function medianOf(latency: readonly number[], answers: number): number | null {
  if (answers === 0) return null
  let before = 0
  for (const [index, count] of latency.entries()) {
    const end = LATENCY_MINUTES[index] ?? 0
    const start = index === 0 ? 0 : LATENCY_MINUTES[index - 1] ?? 0
    if (before + count >= answers / 2) return start + (end - start) * ((answers / 2 - before) / count)
    before += count
  }
  return LATENCY_MINUTES.at(-1) ?? null
}
