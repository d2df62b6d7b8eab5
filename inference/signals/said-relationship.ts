/** What the owner says of their own relationship, by status, with its weeks. Of the other person nothing is kept but the line. */
import type { Example } from '../../db/model.ts'
import { keepExample, mergeExamples, toExamples } from '../examples.ts'
import type { KeptExample } from '../examples.ts'
import { STATUS_LISTS, STATUSES, statusesIn } from '../facts/relationship.ts'
import type { Grade, Status } from '../facts/relationship.ts'
import { earlier, later } from '../purchases/amounts.ts'
import { defineSignal } from '../signal.ts'
import { weekOf } from '../text/local-time.ts'

/** What was said of one status. Times are those of plain statements, ms UTC; null where rows have none. */
export interface SaidStatus {
  readonly plain: number
  readonly hint: number
  readonly weeks: number
  readonly firstAt: number | null
  readonly lastAt: number | null
  readonly examples: Readonly<Record<Grade, readonly Example[]>>
}
/** Value of the signal: the owner's texts, and each status. */
export interface SaidRelationship { readonly texts: number; readonly statuses: Readonly<Record<Status, SaidStatus>> }

interface One { plain: number; hint: number; weeks: number[]; first: number | null; last: number | null; examples: Record<Grade, KeptExample[]> }
interface Tally { texts: number; statuses: Record<Status, One> }

const EXAMPLES = 20
const start = (): One => ({ plain: 0, hint: 0, weeks: [], first: null, last: null, examples: { plain: [], hint: [] } })
const forEach = <T>(make: (status: Status) => T): Record<Status, T> => ({
  'single': make('single'), 'in relationship': make('in relationship'), 'engaged': make('engaged'), 'married': make('married'), 'divorced': make('divorced'), 'widowed': make('widowed'),
})

export default defineSignal<Tally, SaidRelationship>({
  key: 'said.relationship',
  title: { en: 'What you say of a relationship', zh: '你怎么说起感情状况' },
  verbs: ['said', 'posted', 'commented'],
  who: 'owner',
  lists: STATUS_LISTS,
  start: () => ({ texts: 0, statuses: forEach(start) }),
  take(tally, row, text) {
    if (!text) return
    tally.texts += 1
    // "Single" alone is no term of a list: it is looked for where a line begins with it.
    if (text.isPlain && !/^\s*(?:currently |still |happily )?single\b/iu.test(text.text)) return
    for (const { status, grade, start: from, end } of statusesIn(text, row.verb)) {
      const one = tally.statuses[status]
      one[grade] += 1
      keepExample(one.examples[grade], row, { start: from, end }, undefined, EXAMPLES)
      if (grade === 'hint') continue
      one.first = earlier(one.first, row.at)
      one.last = later(one.last, row.at)
      if (row.at !== null && !one.weeks.includes(weekOf(row.at))) one.weeks.push(weekOf(row.at))
    }
  },
  merge(into, from) {
    into.texts += from.texts
    for (const status of STATUSES) {
      const [sum, add] = [into.statuses[status], from.statuses[status]]
      sum.plain += add.plain
      sum.hint += add.hint
      for (const week of add.weeks) if (!sum.weeks.includes(week)) sum.weeks.push(week)
      sum.first = earlier(sum.first, add.first)
      sum.last = later(sum.last, add.last)
      mergeExamples(sum.examples.plain, add.examples.plain, EXAMPLES)
      mergeExamples(sum.examples.hint, add.examples.hint, EXAMPLES)
    }
  },
  finish({ texts, statuses }) {
    return {
      value: { texts, statuses: forEach((status) => {
        const { plain, hint, weeks, first, last, examples } = statuses[status]
        return { plain, hint, weeks: weeks.length, firstAt: first, lastAt: last, examples: { plain: toExamples(examples.plain), hint: toExamples(examples.hint) } }
      }) },
      support: texts,
      examples: STATUSES.flatMap((status) => toExamples(statuses[status].examples.plain.slice(0, 5))),
    }
  },
})
