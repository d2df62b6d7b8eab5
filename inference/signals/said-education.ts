/** What the owner says of their own schooling, by level, with its weeks and fields. */
import type { Example } from '../../db/model.ts'
import { keepExample, mergeExamples, toExamples } from '../examples.ts'
import type { KeptExample } from '../examples.ts'
import { LEVELS, SCHOOLING_LISTS, schoolingIn } from '../facts/education.ts'
import type { Grade, Level } from '../facts/education.ts'
import { earlier, later } from '../purchases/amounts.ts'
import { defineSignal } from '../signal.ts'
import { weekOf } from '../text/local-time.ts'

/** What was said of one level. Times are those of plain statements, ms UTC; null where rows have none. */
export interface SaidLevel {
  readonly plain: number
  readonly hint: number
  readonly weeks: number
  readonly firstAt: number | null
  readonly lastAt: number | null
  readonly examples: Readonly<Record<Grade, readonly Example[]>>
}
/** Value of the signal: the owner's texts, each level, and fields studied, the commonest first. */
export interface SaidEducation { readonly texts: number; readonly levels: Readonly<Record<Level, SaidLevel>>; readonly fields: readonly { readonly field: string; readonly count: number }[] }

interface One { plain: number; hint: number; weeks: number[]; first: number | null; last: number | null; examples: Record<Grade, KeptExample[]> }
interface Tally { texts: number; levels: Record<Level, One>; fields: Record<string, number> }

const EXAMPLES = 20
const start = (): One => ({ plain: 0, hint: 0, weeks: [], first: null, last: null, examples: { plain: [], hint: [] } })
const forEach = <T>(make: (level: Level) => T): Record<Level, T> => ({ school: make('school'), studying: make('studying'), college: make('college'), master: make('master'), phd: make('phd') })

export default defineSignal<Tally, SaidEducation>({
  key: 'said.education',
  title: { en: 'What you say of school and studies', zh: '你怎么说起上学和学历' },
  verbs: ['said', 'posted', 'commented'],
  who: 'owner',
  lists: SCHOOLING_LISTS,
  start: () => ({ texts: 0, levels: forEach(start), fields: {} }),
  take(tally, row, text) {
    if (!text) return
    tally.texts += 1
    if (text.isPlain) return
    for (const { level, grade, field, start: from, end } of schoolingIn(text, row.verb)) {
      const one = tally.levels[level]
      one[grade] += 1
      keepExample(one.examples[grade], row, { start: from, end }, undefined, EXAMPLES)
      if (grade === 'hint') continue
      if (field !== undefined) tally.fields[field] = (tally.fields[field] ?? 0) + 1
      one.first = earlier(one.first, row.at)
      one.last = later(one.last, row.at)
      if (row.at !== null && !one.weeks.includes(weekOf(row.at))) one.weeks.push(weekOf(row.at))
    }
  },
  merge(into, from) {
    into.texts += from.texts
    for (const level of LEVELS) {
      const [sum, add] = [into.levels[level], from.levels[level]]
      sum.plain += add.plain
      sum.hint += add.hint
      for (const week of add.weeks) if (!sum.weeks.includes(week)) sum.weeks.push(week)
      sum.first = earlier(sum.first, add.first)
      sum.last = later(sum.last, add.last)
      mergeExamples(sum.examples.plain, add.examples.plain, EXAMPLES)
      mergeExamples(sum.examples.hint, add.examples.hint, EXAMPLES)
    }
    for (const [field, count] of Object.entries(from.fields)) into.fields[field] = (into.fields[field] ?? 0) + count
  },
  finish({ texts, levels, fields }) {
    return {
      value: {
        texts,
        levels: forEach((level) => {
          const { plain, hint, weeks, first, last, examples } = levels[level]
          return { plain, hint, weeks: weeks.length, firstAt: first, lastAt: last, examples: { plain: toExamples(examples.plain), hint: toExamples(examples.hint) } }
        }),
        fields: Object.entries(fields).map(([field, count]) => ({ field, count })).toSorted((a, b) => b.count - a.count || (a.field < b.field ? -1 : 1)),
      },
      support: texts,
      examples: LEVELS.flatMap((level) => toExamples(levels[level].examples.plain.slice(0, 5))),
    }
  },
})
