/**
 * The tally that all signals of stated facts share: for each value (a status, a level) how many messages state it, how many
 * hint at it, in which weeks, and lines to show.
 */
import type { Activity, Example } from '../../db/model.ts'
import { keepExample, mergeExamples, toExamples } from '../examples.ts'
import type { KeptExample } from '../examples.ts'
import { earlier, later } from '../purchases/amounts.ts'
import type { Hit } from '../text/analysis.ts'
import { weekOf } from '../text/local-time.ts'

/** `plain`: says it of the writer. `hint`: goes with it, and with other things too. */
export type Grade = 'plain' | 'hint'

/** One mention of a value in a text. */
export interface Stated<Value extends string> extends Hit { readonly value: Value; readonly grade: Grade }

/** What was said of one value. Times are those of plain statements, ms UTC; null where rows have none. */
export interface SaidValue {
  /** Messages that state it, and that hint at it. */
  readonly plain: number
  readonly hint: number
  /** Weeks with a statement. */
  readonly weeks: number
  readonly firstAt: number | null
  readonly lastAt: number | null
  readonly examples: Readonly<Record<Grade, readonly Example[]>>
}

/** The tally of one value. Plain JSON. */
export interface ValueTally { plain: number; hint: number; weeks: number[]; first: number | null; last: number | null; examples: Record<Grade, KeptExample[]> }
/** Tallies by value, and the owner's texts. Plain JSON. */
export interface StatedTally<Value extends string> { texts: number; values: Partial<Record<Value, ValueTally>> }

const EXAMPLES = 20
const start = (): ValueTally => ({ plain: 0, hint: 0, weeks: [], first: null, last: null, examples: { plain: [], hint: [] } })

/** No text yet. */
export function noneStated<Value extends string>(): StatedTally<Value> { return { texts: 0, values: {} } }

/** Adds one mention. */
export function countStated<Value extends string>(tally: StatedTally<Value>, row: Activity, { value, grade, start: from, end }: Stated<Value>): void {
  const one = tally.values[value] ??= start()
  one[grade] += 1
  keepExample(one.examples[grade], row, { start: from, end }, undefined, EXAMPLES)
  if (grade === 'hint') return
  one.first = earlier(one.first, row.at)
  one.last = later(one.last, row.at)
  if (row.at !== null && !one.weeks.includes(weekOf(row.at))) one.weeks.push(weekOf(row.at))
}

/** Adds another tally; `values` in any order. */
export function mergeStated<Value extends string>(into: StatedTally<Value>, from: StatedTally<Value>, values: readonly Value[]): void {
  into.texts += from.texts
  for (const value of values) {
    const add = from.values[value]
    if (add === undefined) continue
    const sum = into.values[value] ??= start()
    sum.plain += add.plain
    sum.hint += add.hint
    for (const week of add.weeks) if (!sum.weeks.includes(week)) sum.weeks.push(week)
    sum.first = earlier(sum.first, add.first)
    sum.last = later(sum.last, add.last)
    mergeExamples(sum.examples.plain, add.examples.plain, EXAMPLES)
    mergeExamples(sum.examples.hint, add.examples.hint, EXAMPLES)
  }
}

/** What a value comes to; one that was never spoken of has nought. */
export function saidValue({ plain, hint, weeks, first, last, examples }: ValueTally = start()): SaidValue {
  return { plain, hint, weeks: weeks.length, firstAt: first, lastAt: last, examples: { plain: toExamples(examples.plain), hint: toExamples(examples.hint) } }
}

/** Lines to show for a signal: of each value some that state it. */
export function statedExamples<Value extends string>(tally: StatedTally<Value>, values: readonly Value[]): readonly Example[] {
  return values.flatMap((value) => toExamples((tally.values[value]?.examples.plain ?? []).slice(0, 5)))
}
