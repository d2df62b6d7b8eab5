/** What the owner says of how they get by, with its weeks. */
import { INCOME_LISTS, INCOMES, incomesIn } from '../facts/income.ts'
import type { IncomeLevel } from '../facts/income.ts'
import { countStated, mergeStated, noneStated, saidValue, statedExamples } from '../facts/stated.ts'
import type { SaidValue, StatedTally } from '../facts/stated.ts'
import { defineSignal } from '../signal.ts'

/** Value of the signal: the owner's texts, and each level. */
export interface SaidIncome { readonly texts: number; readonly levels: Readonly<Record<IncomeLevel, SaidValue>> }

export default defineSignal<StatedTally<IncomeLevel>, SaidIncome>({
  key: 'said.income',
  title: { en: 'What you say of how you get by', zh: '你怎么说起手头宽不宽裕' },
  verbs: ['said', 'posted', 'commented'],
  who: 'owner',
  lists: INCOME_LISTS,
  start: noneStated,
  take(tally, row, text) {
    if (!text) return
    tally.texts += 1
    if (text.isPlain) return
    for (const mention of incomesIn(text, row.verb)) countStated(tally, row, mention)
  },
  merge: (into, from) => { mergeStated(into, from, INCOMES) },
  finish(tally) {
    const of = (level: IncomeLevel): SaidValue => saidValue(tally.values[level])
    return { value: { texts: tally.texts, levels: { low: of('low'), middle: of('middle'), high: of('high') } }, support: tally.texts, examples: statedExamples(tally, INCOMES) }
  },
})
