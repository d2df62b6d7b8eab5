/** What the owner says of their own schooling, by level, with its weeks and fields. */
import { LEVELS, SCHOOLING_LISTS, schoolingIn } from '../facts/education.ts'
import type { Level } from '../facts/education.ts'
import { countStated, mergeStated, noneStated, saidValue, statedExamples } from '../facts/stated.ts'
import type { SaidValue, StatedTally } from '../facts/stated.ts'
import { defineSignal } from '../signal.ts'

/** Value of the signal: the owner's texts, each level, and fields studied, the commonest first. */
export interface SaidEducation { readonly texts: number; readonly levels: Readonly<Record<Level, SaidValue>>; readonly fields: readonly { readonly field: string; readonly count: number }[] }

interface Tally extends StatedTally<Level> { fields: Record<string, number> }

export default defineSignal<Tally, SaidEducation>({
  key: 'said.education',
  title: { en: 'What you say of school and studies', zh: '你怎么说起上学和学历' },
  verbs: ['said', 'posted', 'commented'],
  who: 'owner',
  lists: SCHOOLING_LISTS,
  start: () => ({ ...noneStated<Level>(), fields: {} }),
  take(tally, row, text) {
    if (!text) return
    tally.texts += 1
    if (text.isPlain) return
    for (const mention of schoolingIn(text, row.verb)) {
      countStated(tally, row, mention)
      if (mention.grade === 'plain' && mention.field !== undefined) tally.fields[mention.field] = (tally.fields[mention.field] ?? 0) + 1
    }
  },
  merge(into, from) {
    mergeStated(into, from, LEVELS)
    for (const [field, count] of Object.entries(from.fields)) into.fields[field] = (into.fields[field] ?? 0) + count
  },
  finish(tally) {
    const of = (level: Level): SaidValue => saidValue(tally.values[level])
    const fields = Object.entries(tally.fields).map(([field, count]) => ({ field, count })).toSorted((a, b) => b.count - a.count || (a.field < b.field ? -1 : 1))
    return {
      value: { texts: tally.texts, levels: { pupil: of('pupil'), school: of('school'), studying: of('studying'), college: of('college'), master: of('master'), phd: of('phd') }, fields },
      support: tally.texts, examples: statedExamples(tally, LEVELS),
    }
  },
})
