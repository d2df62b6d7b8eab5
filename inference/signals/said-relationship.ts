/** What the owner says of their own relationship, by status, with its weeks. Of the other person nothing is kept but the line. */
import { STATUS_LISTS, STATUSES, statusesIn } from '../facts/relationship.ts'
import type { Status } from '../facts/relationship.ts'
import { countStated, mergeStated, noneStated, saidValue, statedExamples } from '../facts/stated.ts'
import type { SaidValue, StatedTally } from '../facts/stated.ts'
import { defineSignal } from '../signal.ts'

/** Value of the signal: the owner's texts, and each status. */
export interface SaidRelationship { readonly texts: number; readonly statuses: Readonly<Record<Status, SaidValue>> }

export default defineSignal<StatedTally<Status>, SaidRelationship>({
  key: 'said.relationship',
  title: { en: 'What you say of a relationship', zh: '你怎么说起感情状况' },
  verbs: ['said', 'posted', 'commented'],
  who: 'owner',
  lists: STATUS_LISTS,
  start: noneStated,
  take(tally, row, text) {
    if (!text) return
    tally.texts += 1
    // "Single" alone is no term of a list: it is looked for where a line begins with it.
    if (text.isPlain && !/^\s*(?:currently |still |happily )?single\b/iu.test(text.text)) return
    for (const mention of statusesIn(text, row.verb)) countStated(tally, row, mention)
  },
  merge: (into, from) => { mergeStated(into, from, STATUSES) },
  finish(tally) {
    const of = (status: Status): SaidValue => saidValue(tally.values[status])
    return {
      value: { texts: tally.texts, statuses: { 'single': of('single'), 'in relationship': of('in relationship'), 'engaged': of('engaged'), 'married': of('married'), 'divorced': of('divorced'), 'widowed': of('widowed') } },
      support: tally.texts, examples: statedExamples(tally, STATUSES),
    }
  },
})
