/** Ages that the owner states of themselves: "I'm turning 30", "born in 1994", 我都24岁了. What others or old times were is left out. */
import type { Example } from '../../db/model.ts'
import { defineSignal } from '../signal.ts'
import { ageStatedIn, MAY_STATE_AGE } from '../text/stated-age.ts'

/** One statement: the age it gives, how many years that may be off either way, when it was written (ms UTC), and where it stands. */
export interface StatedAge { readonly age: number; readonly margin: number; readonly at: number | null; readonly example: Example }
/** Statements, the latest first. */
export type SaidAge = readonly StatedAge[]

type Kept = [age: number, at: number | null, activity: number, start: number, end: number, margin: number]
interface Tally { count: number; readonly kept: Kept[] }

const KEPT = 12
/** Longer texts are pasted. */
const LONGEST = 1_500
const YOUNGEST = 13
const OLDEST = 95
const YEAR_MS = 365.2425 * 86_400_000

/** Later statements first; among equals those that read the same in every import. */
function before([ageA, a, , startA]: Kept, [ageB, b, , startB]: Kept): number {
  return (b ?? 0) - (a ?? 0) || ageA - ageB || startA - startB
}

function keep(kept: Kept[], one: Kept): void {
  kept.push(one)
  kept.sort(before)
  if (kept.length > KEPT) kept.pop()
}

/** How old somebody is at a time who stated an age before. */
export function ageAt({ age, at }: StatedAge, now: number | null): number {
  return now === null || at === null ? age : age + Math.max(0, now - at) / YEAR_MS
}

export default defineSignal<Tally, SaidAge>({
  key: 'said.age',
  title: { en: 'Ages you state', zh: '你说过的年龄' },
  verbs: ['said', 'posted', 'commented'],
  who: 'owner',
  start: () => ({ count: 0, kept: [] }),
  take(tally, row, text) {
    if (text === null || text.text.length > LONGEST || !MAY_STATE_AGE.test(text.text)) return
    const stated = ageStatedIn(text.text)
    if (stated === undefined) return
    const year = row.at === null ? null : new Date(row.at).getUTCFullYear()
    // Whoever was born in a year is on the mean as old as the years since, between two birthdays.
    const age = stated.age ?? (year === null || stated.born === undefined ? Number.NaN : year - stated.born - 0.5)
    if (!(age >= YOUNGEST && age <= OLDEST)) return
    tally.count += 1
    keep(tally.kept, [age, row.at, row.id, stated.start, stated.end, stated.margin])
  },
  merge(into, from) {
    into.count += from.count
    for (const one of from.kept) keep(into.kept, [...one])
  },
  finish({ count, kept }) {
    const value = kept.map(([age, at, activity, start, end, margin]): StatedAge => ({ age, margin, at, example: { activity, start, end } }))
    return { value, support: count, examples: value.map(({ example }) => example) }
  },
})
