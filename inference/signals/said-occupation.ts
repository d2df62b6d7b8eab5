/** What the owner says of their own work, by occupation: statements, doings, words of the trade at work, hints. */
import type { Example } from '../../db/model.ts'
import { keepExample, mergeExamples, toExamples } from '../examples.ts'
import type { KeptExample } from '../examples.ts'
import { DOING, FIELD_FRAMES, NAMED, TRADE } from '../occupations/occupations.ts'
import { occupationsIn, SAID } from '../occupations/reading.ts'
import type { Mention, Said } from '../occupations/reading.ts'
import { earlier, later } from '../purchases/amounts.ts'
import { defineSignal } from '../signal.ts'
import { weekOf } from '../text/local-time.ts'

/** What was said of one occupation. */
export interface SaidOccupation {
  /** Its English name. */
  readonly name: string
  /** Messages by how they speak of it; a message counts once for an occupation, as the strongest. */
  readonly counts: Readonly<Record<Said, number>>
  /** Different words of the trade beside own work, and alone: a word that is not said again counts as much as one that is. */
  readonly settings: number
  readonly hints: number
  /** Weeks with a statement or a doing. */
  readonly weeks: number
  /** Time of the first and the last statement or doing, ms UTC; null where rows have no time. */
  readonly firstAt: number | null
  readonly lastAt: number | null
  readonly examples: Readonly<Record<Said, readonly Example[]>>
}
/** Value of the signal: occupations by name, and the owner's texts. */
export interface SaidOccupations { readonly texts: number; readonly occupations: readonly SaidOccupation[] }

interface One { counts: Record<Said, number>; terms: Record<string, 'setting' | 'hint'>; weeks: number[]; first: number | null; last: number | null; examples: Record<Said, KeptExample[]> }
interface Tally { texts: number; occupations: Record<string, One> }

const EXAMPLES = 12
const forEach = <T>(make: (said: Said) => T): Record<Said, T> => ({ stated: make('stated'), doing: make('doing'), setting: make('setting'), hint: make('hint'), past: make('past'), wished: make('wished') })
const start = (): One => ({ counts: forEach(() => 0), terms: {}, weeks: [], first: null, last: null, examples: forEach(() => []) })
const isOwnNow = (said: Said): boolean => said === 'stated' || said === 'doing'

function addTerm(terms: One['terms'], term: string, said: 'setting' | 'hint'): void {
  if (terms[term] !== 'setting') terms[term] = said
}

/** The strongest mention of each occupation, and every word of a trade. */
function strongest(mentions: readonly Mention[]): readonly Mention[] {
  const best = new Map<string, Mention>()
  for (const mention of mentions) {
    const known = best.get(mention.occupation.en)
    if (known === undefined || SAID.indexOf(mention.said) < SAID.indexOf(known.said)) best.set(mention.occupation.en, mention)
  }
  return [...best.values()]
}

export default defineSignal<Tally, SaidOccupations>({
  key: 'said.occupation',
  title: { en: 'What you say of your work', zh: '你怎么说起自己的工作' },
  verbs: ['said', 'posted', 'commented'],
  who: 'owner',
  lists: [NAMED, DOING, TRADE, FIELD_FRAMES],
  start: () => ({ texts: 0, occupations: {} }),
  take(tally, row, text) {
    if (!text) return
    tally.texts += 1
    if (text.isPlain) return
    const mentions = occupationsIn(text, row.verb)
    for (const { occupation, said, term } of mentions) if (said === 'setting' || said === 'hint') addTerm((tally.occupations[occupation.en] ??= start()).terms, term, said)
    for (const { occupation, said, start: from, end } of strongest(mentions)) {
      const one = tally.occupations[occupation.en] ??= start()
      one.counts[said] += 1
      keepExample(one.examples[said], row, { start: from, end }, undefined, EXAMPLES)
      if (!isOwnNow(said)) continue
      one.first = earlier(one.first, row.at)
      one.last = later(one.last, row.at)
      if (row.at !== null && !one.weeks.includes(weekOf(row.at))) one.weeks.push(weekOf(row.at))
    }
  },
  merge(into, from) {
    into.texts += from.texts
    for (const [name, add] of Object.entries(from.occupations)) {
      const sum = into.occupations[name] ??= start()
      for (const said of SAID) {
        sum.counts[said] += add.counts[said]
        mergeExamples(sum.examples[said], add.examples[said], EXAMPLES)
      }
      for (const [term, said] of Object.entries(add.terms)) addTerm(sum.terms, term, said)
      for (const week of add.weeks) if (!sum.weeks.includes(week)) sum.weeks.push(week)
      sum.first = earlier(sum.first, add.first)
      sum.last = later(sum.last, add.last)
    }
  },
  finish({ texts, occupations }) {
    const value = Object.entries(occupations).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]): SaidOccupation => ({
      name, counts: { ...one.counts },
      settings: Object.values(one.terms).filter((said) => said === 'setting').length, hints: Object.values(one.terms).filter((said) => said === 'hint').length,
      weeks: one.weeks.length, firstAt: one.first, lastAt: one.last, examples: forEach((said) => toExamples(one.examples[said])),
    }))
    return { value: { texts, occupations: value }, support: texts, examples: value.flatMap(({ examples }) => [...examples.stated, ...examples.doing].slice(0, 3)).slice(0, 40) }
  },
})
