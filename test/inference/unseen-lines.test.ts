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

/** Precision and recall of each subject, for the message of a test that fails. */
function table(tallies: readonly Tally[]): string {
  return tallies.map((tally) => {
    const { precision, recall } = shares([tally])
    return `${tally.subject} precision ${precision.toFixed(2)} recall ${recall.toFixed(2)} (${tally.right} right, ${tally.wrong} wrong, ${tally.missed} missed)`
  }).join('\n')
}

describe('lines written before the rules that read them', () => {
  test.each([
    ['English', ENGLISH_UNSEEN, 0.95, 0.85],
    ['Chinese', CHINESE_UNSEEN, 0.95, 0.7],
  ] as const)('in %s are told apart', async (_, lines, precision, recall) => {
    const tallies = await Promise.all(Object.entries(lines).map(([subject, of]) => tallyOf(subject, of)))
    const found = shares(tallies)
    expect(found.precision, table(tallies)).toBeGreaterThanOrEqual(precision)
    expect(found.recall, table(tallies)).toBeGreaterThanOrEqual(recall)
    expect(tallies.filter((tally) => shares([tally]).recall < 0.4), table(tallies)).toEqual([])
  })
})
