import { describe, expect, test } from 'vitest'
import { readLines } from '../../build/measure/tasks/statements.ts'
import { isEvidence, lineProbability } from '../../inference/models/line-model.ts'
import { CHINESE_UNSEEN } from './unseen-lines/chinese.ts'
import { ENGLISH_UNSEEN } from './unseen-lines/english.ts'

/** How the lines of one subject come out. */
interface Tally { readonly subject: string; readonly right: number; readonly wrong: number; readonly missed: number }

async function tallyOf(subject: string, { own, not }: { readonly own: string; readonly not: string }): Promise<Tally> {
  const rows = [...own.split('|').map((text) => ({ text, isOwn: true })), ...not.split('|').map((text) => ({ text, isOwn: false }))]
  const lines = await readLines(rows.map(({ text }) => ({ id: text, unit: text, truth: undefined, activities: [{ verb: 'said' as const, text }] })))
  const told = rows.map((_, at) => (lines[at] ?? []).some((line) => line.subject.key === subject && isEvidence(line, lineProbability(line))))
  const count = (isOwn: boolean, isTold: boolean): number => rows.filter((row, at) => row.isOwn === isOwn && told[at] === isTold).length
  return { subject, right: count(true, true), wrong: count(false, true), missed: count(true, false) }
}

function shares(tallies: readonly Tally[]): { readonly precision: number; readonly recall: number } {
  const sum = (part: 'right' | 'wrong' | 'missed'): number => tallies.reduce((total, tally) => total + tally[part], 0)
  return { precision: sum('right') / (sum('right') + sum('wrong')), recall: sum('right') / (sum('right') + sum('missed')) }
}

/** A tally in words. */
function inWords(tally: Tally): string {
  const { precision, recall } = shares([tally])
  return `${tally.subject}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)} (${tally.right} right, ${tally.wrong} wrong, ${tally.missed} missed)`
}

/** Of one subject, with ten lines or so of each kind. */
const LEAST = { precision: 0.85, recall: 0.7 } as const
/** Of all subjects together. */
const LEAST_POOLED = 0.95

describe('lines written before the rules that read them', () => {
  test.each([['English', ENGLISH_UNSEEN], ['Chinese', CHINESE_UNSEEN]] as const)('in %s are told apart, each subject and all together', async (_, lines) => {
    const tallies = await Promise.all(Object.entries(lines).map(([subject, of]) => tallyOf(subject, of)))
    const { precision, recall } = shares(tallies)
    const poor = tallies.filter((tally) => shares([tally]).precision < LEAST.precision || shares([tally]).recall < LEAST.recall)
    expect({ poor: poor.map(inWords), pooled: precision >= LEAST_POOLED && recall >= LEAST_POOLED ? 'well' : { precision, recall } }).toEqual({ poor: [], pooled: 'well' })
  })
})
