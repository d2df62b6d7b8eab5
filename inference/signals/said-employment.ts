/** What the owner says of their standing in work, with its weeks. */
import { STANDINGS, standingsIn, WORK_LISTS } from '../facts/standing-of-work.ts'
import type { WorkStanding } from '../facts/standing-of-work.ts'
import { countStated, mergeStated, noneStated, saidValue, statedExamples } from '../facts/stated.ts'
import type { SaidValue, StatedTally } from '../facts/stated.ts'
import { defineSignal } from '../signal.ts'

/** Value of the signal: the owner's texts, and each standing. */
export interface SaidEmployment { readonly texts: number; readonly standings: Readonly<Record<WorkStanding, SaidValue>> }

export default defineSignal<StatedTally<WorkStanding>, SaidEmployment>({
  key: 'said.employment',
  title: { en: 'What you say of having work', zh: '你怎么说起有没有工作' },
  verbs: ['said', 'posted', 'commented'],
  who: 'owner',
  lists: WORK_LISTS,
  start: noneStated,
  take(tally, row, text) {
    if (!text) return
    tally.texts += 1
    if (text.isPlain) return
    for (const mention of standingsIn(text, row.verb)) countStated(tally, row, mention)
  },
  merge: (into, from) => { mergeStated(into, from, STANDINGS) },
  finish(tally) {
    const of = (standing: WorkStanding): SaidValue => saidValue(tally.values[standing])
    return {
      value: { texts: tally.texts, standings: { 'employed': of('employed'), 'self-employed': of('self-employed'), 'unemployed': of('unemployed'), 'retired': of('retired'), 'homemaker': of('homemaker') } },
      support: tally.texts, examples: statedExamples(tally, STANDINGS),
    }
  },
})
