/** Ages that the owner states of themselves: "I'm turning 30", "born in 1994", 我都24岁了. What others or old times were is left out. */
import type { Example } from '../../db/model.ts'
import { defineSignal } from '../signal.ts'

/** One statement: the age it gives, when it was written (ms UTC), and where it stands. */
export interface StatedAge { readonly age: number; readonly at: number | null; readonly example: Example }
/** Statements, the latest first. */
export type SaidAge = readonly StatedAge[]

type Kept = [age: number, at: number | null, activity: number, start: number, end: number]
interface Tally { count: number; readonly kept: Kept[] }

const KEPT = 12
const YOUNGEST = 13
const OLDEST = 95
const YEAR_MS = 365.2425 * 86_400_000

/** English: an age with "years old", a birthday, a year of birth. "I'm 25" alone may be minutes or euros. */
const AGE_EN = /\bi(?:'|’)?\s?(?:a?m)\s+(?:already\s+|only\s+|just\s+|now\s+)?(\d{2})\s*(?:years?\s*old|yrs?\s*old|y\/?o)\b/i
const TURNING_EN = /\bi(?:(?:'|’)?\s?(?:a?m|ll be|ll|ve|will be|have|just)\b)?\s*(?:just\s+|finally\s+)?(?:turning|turned|turn)\s+(\d{2})\b(?!\s*(?:pages?|degrees|%))/i
const BORN_EN = /\bi\s+(?:was|am)\s+born\s+in\s+((?:19|20)\d{2})\b/i
/** Chinese: 我都24岁了, 我今年满三十 only in digits; 我是94年的, 我95年出生. */
const AGE_ZH = /我(?:都|已经|今年|才|快|就|也|马上|快要|现在|要|过完年|刚|虚岁|周岁)*(?:是|满|到)?\s*(\d{2})\s*周?岁(?!的?时候|那年|时|生日礼物)/
const BORN_ZH = /我(?:是|就是)?\s*((?:19|20)?\d{2})\s*年(?:出生|生人|生的|的人)/
/** What makes it another time or another person. */
const NOT_NOW = /\b(?:when|if|until|till|before|like|as if|feel|wish)\s+$|(?:等|如果|要是|当|假如|以前|小时候|当年|等到)[^，。,.!?！？]{0,4}$/i

function statedIn(text: string): { readonly age?: number; readonly born?: number; readonly start: number; readonly end: number } | undefined {
  for (const [pattern, isYear] of [[AGE_EN, false], [TURNING_EN, false], [AGE_ZH, false], [BORN_EN, true], [BORN_ZH, true]] as const) {
    const match = pattern.exec(text)
    if (match === null || NOT_NOW.test(text.slice(0, match.index))) continue
    const number = Number(match[1])
    const place = { start: match.index, end: match.index + match[0].length }
    return isYear ? { born: number < 100 ? (number > 30 ? 1900 : 2000) + number : number, ...place } : { age: number, ...place }
  }
  return undefined
}

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
    // Every statement has two digits; most messages have none, and a quick look spares them the patterns.
    if (text === null || !/\d\d/.test(text.text)) return
    const stated = statedIn(text.text)
    if (stated === undefined) return
    const year = row.at === null ? null : new Date(row.at).getUTCFullYear()
    // Half a year is the mean distance from the last birthday.
    const age = stated.age ?? (year === null || stated.born === undefined ? Number.NaN : year - stated.born - 0.5)
    if (!(age >= YOUNGEST && age <= OLDEST)) return
    tally.count += 1
    keep(tally.kept, [age, row.at, row.id, stated.start, stated.end])
  },
  merge(into, from) {
    into.count += from.count
    for (const one of from.kept) keep(into.kept, [...one])
  },
  finish({ count, kept }) {
    const value = kept.map(([age, at, activity, start, end]): StatedAge => ({ age, at, example: { activity, start, end } }))
    return { value, support: count, examples: value.map(({ example }) => example) }
  },
})
