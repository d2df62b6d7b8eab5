/** What the person searched for, by subject of life. */
import type { Example } from '../../db/model.ts'
import { keepExample, mergeExamples, toExamples } from '../examples.ts'
import type { KeptExample } from '../examples.ts'
import { defineSignal } from '../signal.ts'
import type { SignalDefinition } from '../signal.ts'
import type { Subject } from '../subject.ts'
import { listFor, listsOf, SUBJECTS } from '../subjects.ts'
import { weekOf } from '../text/local-time.ts'
import type { WordList } from '../text/word-list.ts'

/** Searches of one subject: how many, in which weeks (Monday-based, UTC), and the newest. */
export interface SearchedSubject { readonly count: number; readonly weeks: readonly { readonly week: number; readonly count: number }[]; readonly examples: readonly Example[] }
/** Value of the signal `searched.of`. Subjects never searched for are absent. */
export interface SearchedOf { readonly searches: number; readonly subjects: Readonly<Record<string, SearchedSubject>> }

interface SubjectTally { count: number; weeks: Record<string, number>; newest: KeptExample[] }
interface Tally { searches: number; subjects: Record<string, SubjectTally> }

const SEARCHED_ROLES: ReadonlySet<string> = new Set(['named', 'routine', 'planned'])

/** The signal for a set of subjects. */
export function searchedOf(subjects: readonly Subject[]): SignalDefinition<Tally, SearchedOf> {
  const keyOf = new Map<WordList, string>()
  for (const subject of subjects) {
    for (const { role, list } of listsOf(subject)) if (SEARCHED_ROLES.has(role)) keyOf.set(list, subject.key)
    if (subject.searches) keyOf.set(listFor(`${subject.key}.searches`, subject.searches), subject.key)
  }
  const concealed = new Set(subjects.filter(({ sensitive }) => sensitive !== null).map(({ key }) => key))
  return defineSignal<Tally, SearchedOf>({
    key: 'searched.of',
    title: { en: 'Searches', zh: '搜索' },
    verbs: ['searched'],
    who: 'owner',
    lists: [...keyOf.keys()],
    start: () => ({ searches: 0, subjects: {} }),
    take(tally, row, text) {
      if (!text) return
      tally.searches += 1
      if (text.isPlain) return
      const seen = new Set<string>()
      for (const hit of text.found) {
        const key = keyOf.get(hit.list)
        if (key === undefined || seen.has(key)) continue
        seen.add(key)
        const sum = tally.subjects[key] ??= { count: 0, weeks: {}, newest: [] }
        sum.count += 1
        keepExample(sum.newest, row, hit, -(row.at ?? 0))
        if (row.at !== null) sum.weeks[weekOf(row.at)] = (sum.weeks[weekOf(row.at)] ?? 0) + 1
      }
    },
    merge(into, from) {
      into.searches += from.searches
      for (const [key, add] of Object.entries(from.subjects)) {
        const sum = into.subjects[key] ??= { count: 0, weeks: {}, newest: [] }
        sum.count += add.count
        for (const [week, count] of Object.entries(add.weeks)) sum.weeks[week] = (sum.weeks[week] ?? 0) + count
        mergeExamples(sum.newest, add.newest)
      }
    },
    finish({ searches, subjects: tallies }) {
      const finished = Object.entries(tallies).map(([key, { count, weeks, newest }]) => [key, {
        count, examples: toExamples(newest),
        weeks: Object.entries(weeks).map(([week, times]) => ({ week: Number(week), count: times })).toSorted((a, b) => a.week - b.week),
      }] as const).toSorted(([a], [b]) => (a < b ? -1 : 1))
      return {
        value: { searches, subjects: Object.fromEntries(finished) },
        support: searches,
        examples: finished.flatMap(([key, { examples }]) => (concealed.has(key) ? [] : examples.slice(0, 10))),
      }
    },
    conceal: (value) => ({ ...value, subjects: Object.fromEntries(Object.entries(value.subjects).filter(([key]) => !concealed.has(key))) }),
  })
}

export default searchedOf(SUBJECTS)
