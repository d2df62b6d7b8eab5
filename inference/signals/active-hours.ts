/** When the person does things: a count for each hour of the local week, and for each week, so that the last weeks can be held back. */
import { defineSignal } from '../signal.ts'
import { localMoment, WEEK_HOURS } from '../text/local-time.ts'
import { addWeekHours, countWeekHour, weekHourList } from '../week-hours.ts'
import type { WeekHour, WeekHours } from '../week-hours.ts'
import { examplesIn, keepOfHour, mergeHours } from '../examples.ts'
import type { HourExamples } from '../examples.ts'
import type { Example } from '../../db/model.ts'

/** Value of the signal `active-hours`. */
export interface ActiveHours {
  /** Activities by local hour of the week, from Monday 0:00; 168 numbers. */
  readonly hours: readonly number[]
  /** The last three years by week, oldest first. */
  readonly weeks: readonly WeekHour[]
  /** Activities left out because only a day, or no zone, is known. */
  readonly withoutHour: number
  /** Some activities of each local hour of the day, 24 lists. */
  readonly examples: readonly (readonly Example[])[]
}

/** Lines kept for each hour of the day: a quarter of the day then has about as many as other evidence. */
const KEPT_PER_HOUR = 8

interface Tally { hours: number[]; weeks: WeekHours; withoutHour: number; support: number; examples: HourExamples }

export default defineSignal<Tally, ActiveHours>({
  key: 'active-hours',
  title: { en: 'Active hours', zh: '活跃时段' },
  verbs: ['said', 'called', 'posted', 'commented', 'reacted', 'searched', 'viewed', 'listened', 'bought'],
  who: 'owner',
  ignoresText: true,
  start: () => ({ hours: Array.from({ length: WEEK_HOURS }, () => 0), weeks: {}, withoutHour: 0, support: 0, examples: {} }),
  take(tally, row) {
    const moment = localMoment(row)
    if (!moment) {
      tally.withoutHour += 1
      return
    }
    tally.hours[moment.hourOfWeek] = (tally.hours[moment.hourOfWeek] ?? 0) + 1
    tally.support += 1
    countWeekHour(tally.weeks, moment.week, moment.hourOfWeek)
    keepOfHour(tally.examples, moment.hourOfWeek % 24, row, KEPT_PER_HOUR)
  },
  merge(into, from) {
    for (let hour = 0; hour < WEEK_HOURS; hour += 1) into.hours[hour] = (into.hours[hour] ?? 0) + (from.hours[hour] ?? 0)
    addWeekHours(into.weeks, from.weeks)
    into.withoutHour += from.withoutHour
    into.support += from.support
    mergeHours(into.examples, from.examples, KEPT_PER_HOUR)
  },
  finish: ({ hours, weeks, withoutHour, support, examples }) => ({
    value: { hours, weeks: weekHourList(weeks), withoutHour, examples: Array.from({ length: 24 }, (_, hour) => examplesIn(examples, (one) => one === hour)) },
    support, examples: examplesIn(examples, () => true),
  }),
})
