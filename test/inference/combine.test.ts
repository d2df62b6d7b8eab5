import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide, SILENCE, growing } from '../../inference/combine.ts'
import type { Pull } from '../../inference/combine.ts'
import type { BaseRate } from '../../inference/inference.ts'
import { countWeekHour, weekHourList } from '../../inference/week-hours.ts'
import type { WeekHours } from '../../inference/week-hours.ts'

const words = { en: 'x', zh: '某' }
const even: readonly BaseRate[] = [{ outcome: 'yes', value: 0.5, whom: words, from: words }]
const enough = { have: 500, want: 200, of: words }

function pull(signal: string, weight: number, more: Partial<Pull> = {}): Pull {
  return { signal, weight, count: 1, says: words, examples: [], records: signal, ...more }
}
function weights(pulls: readonly Pull[]): readonly (readonly [string, string, number])[] {
  return decide(even, pulls, enough, []).evidence.map(({ signal, outcome, weight }) => [signal, outcome, weight])
}

describe('evidence without a measured model', () => {
  test('is capped at 3 either way, strongest first, each named for the outcome it pulls to', () => {
    expect(weights([pull('a', 1), pull('b', 9), pull('c', -5)])).toEqual([['b', 'yes', 3], ['c', 'no', 3], ['a', 'yes', 1]])
  })
  test('counts half where it rests on the records of stronger evidence', () => {
    expect(weights([pull('a', 1, { records: 'messages' }), pull('b', 2, { records: 'messages' }), pull('c', 1)])).toEqual([['b', 'yes', 2], ['c', 'yes', 1], ['a', 'yes', 0.5]])
  })
  test('decides from two to one on, and cannot tell below', () => {
    expect([-2, -0.8, 0, 0.8, 0.9].map((weight) => decide(even, [pull('a', weight)], enough, []).answer)).toEqual(['no', 'cannot tell', 'cannot tell', 'cannot tell', 'yes'])
  })
  test('starts from the base rate, which alone tells nothing of anybody', () => {
    const rare = [{ outcome: 'yes', value: 0.1, whom: words, from: words }]
    expect([[], [pull('a', 2)], [pull('a', -0.1)], [pull('a', 3.2)]].map((pulls) => decide(rare, pulls, enough, []).answer)).toEqual(['cannot tell', 'cannot tell', 'no', 'cannot tell'])
  })
  test('shows silence and gives it no weight', () => {
    const { answer, reason, evidence } = decide(even, [pull('a', -2, { records: SILENCE })], enough, [])
    expect([answer, reason, evidence.map(({ outcome, weight }) => [outcome, weight])]).toEqual(['cannot tell', 'never-said', [['no', 0]]])
  })
  test('is too little below the wanted support, unless three records say yes', () => {
    const thin = { have: 10, want: 200, of: words }
    const few = decide(even, [pull('a', 3, { count: 2 })], thin, [])
    expect([few.status, few.answer, few.support]).toEqual(['too-little', 'cannot tell', thin])
    expect(decide(even, [pull('a', 3, { count: 3 })], thin, [])).toMatchObject({ status: 'unmeasured', answer: 'yes' })
  })
  test('grows by the same for every doubling', () => {
    expect([0, 1, 3, 7].map((count) => growing(count, 0.5))).toEqual([0, 0.5, 1, 1.5])
  })
})

function countAll(rows: readonly (readonly [number, number])[]): unknown {
  const weeks: WeekHours = {}
  for (const [week, hour] of rows) countWeekHour(weeks, week, hour)
  return weekHourList(weeks)
}

test('hours by week keep the newest weeks whatever the order of rows', () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 2_000, max: 2_400 }), fc.integer({ min: 0, max: 167 })), { minLength: 300, maxLength: 600 })
  fc.assert(fc.property(rows, (all) => { expect(countAll(all.toReversed())).toEqual(countAll(all)) }), { numRuns: 50, seed: 20140501 })
})
