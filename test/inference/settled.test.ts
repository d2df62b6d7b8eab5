import { describe, expect, test } from 'vitest'
import type { LineRecord } from '../../inference/accuracy.ts'
import { independentStatements, isTakenBack, settled } from '../../inference/settled.ts'
import { NEVER_SAID } from '../../inference/signals/said-of.ts'
import type { SaidSubject } from '../../inference/signals/said-of.ts'

const record: LineRecord = { told: 200, right: 190, stated: 220, low: 0.91, high: 0.97 }
const weeks = (count: number): SaidSubject['weeks'] => Array.from({ length: count }, (_, at) => ({ week: 2_800 + at, lines: 1 }))
const told = (over: Partial<SaidSubject>): SaidSubject => ({ ...NEVER_SAID, lines: 6, phrases: 6, weeks: weeks(6), lastAt: 100, ...over })

describe('when lines settle it', () => {
  test('three statements in other words and other weeks do, with odds below certainty', () => {
    expect(settled(told({ lines: 3, phrases: 3, weeks: weeks(3) }), 300, record)).toEqual({ probability: 0.98, low: 0.91, high: 0.98 })
    const weak = settled(told({ lines: 3, phrases: 3, weeks: weeks(3) }), 300, { ...record, right: 130, low: 0.58, high: 0.71 })
    expect(weak?.probability).toBeCloseTo(1 - 0.35 ** 3, 9)
    expect([weak!.low < weak!.probability, weak!.high > weak!.probability]).toEqual([true, true])
  })
  test.each([
    ['two statements', { lines: 2, phrases: 2, weeks: weeks(2) }, 300, record], ['the same words again and again', { lines: 40, phrases: 2, weeks: weeks(30) }, 300, record],
    ['all in one week', { lines: 40, phrases: 9, weeks: weeks(1) }, 300, record], ['as many as slips would be', { lines: 40, phrases: 9, weeks: weeks(30) }, 33_000, record],
    ['taken back since', { counts: { ...NEVER_SAID.counts, past: 1 }, lastAgainstAt: 200 }, 300, record], ['denied as often', { counts: { ...NEVER_SAID.counts, denied: 6 }, lastAgainstAt: 50 }, 300, record],
    ['read in a way that nobody measured', {}, 300, undefined], ['measured on a handful', {}, 300, { told: 12, right: 12, stated: 12, low: 0.76, high: 1 }],
  ] as const)('%s do not', (_, over, texts, measured) => {
    expect(settled(told(over), texts, measured)).toBeNull()
  })
  test('more texts never make it surer, and a past that was told of before is no contradiction', () => {
    expect([100, 5_000, 50_000].map((texts) => independentStatements(told({ lines: 10, phrases: 10, weeks: weeks(10) }), texts))).toEqual([10, 4, 0])
    expect(isTakenBack(told({ counts: { ...NEVER_SAID.counts, past: 2 }, lastAgainstAt: 50 }))).toBe(false)
  })
})
