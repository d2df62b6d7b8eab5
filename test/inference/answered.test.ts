import { expect, test } from 'vitest'
import type { Outcome } from '../../db/model.ts'
import { answered } from '../../inference/answered.ts'
import { CANNOT_TELL, type GuessResult } from '../../inference/inference.ts'

const outcome = (value: string, probability: number, low: number, high: number, baseRate: number | null): Outcome => ({ value, probability, low, high, baseRate })
const measured = (outcomes: readonly Outcome[]): GuessResult => ({ answer: outcomes[0]?.value ?? '', status: 'measured', outcomes, evidence: [], segments: [{ taxonomy: 'iab', id: '1', name: 'one' }] })

test.each([
  { what: 'its range lies above the rate of its group', low: 0.75, baseRate: 0.68, told: true },
  { what: 'its range holds the rate', low: 0.6, baseRate: 0.68, told: false },
  { what: 'all of its range lies below the rate', low: 0.15, baseRate: 0.9, told: false },
  { what: 'nobody knows the rate', low: 0.1, baseRate: null, told: true },
])('a measured answer is told or not: $what', ({ low, baseRate, told }) => {
  const given = measured([outcome('under-26', 0.8, low, 0.85, baseRate), outcome('26-or-older', 0.2, 0.15, 1 - low, 1 - (baseRate ?? 0))])
  expect(answered(given)).toEqual(told ? given : { ...given, answer: CANNOT_TELL, status: 'too-little', reason: 'holds-base-rate', segments: [] })
})

test('how much would do is said only where there is too little', () => {
  const support = { have: 500, want: 7, of: { en: 'messages', zh: '条消息' } }
  expect(answered({ ...measured([outcome('a', 0.5, 0.2, 0.9, 0.4)]), support }).support).toBeUndefined()
  const little: GuessResult = { answer: CANNOT_TELL, status: 'too-little', outcomes: [], evidence: [], support }
  expect([answered(little).support, answered(little).reason, answered({ ...little, reason: 'unlike-measured' }).support]).toEqual([support, 'too-few', undefined])
  expect([answered({ ...little, status: 'unmeasured' }).reason, answered({ ...little, status: 'unmeasured', evidence: [{ signal: 's', outcome: 'a', weight: 1, count: 1, says: { en: '', zh: '' }, examples: [] }] }).reason]).toEqual(['never-said', 'balanced'])
})

test('a method that is no better than the commonest answer tells nothing', () => {
  const given = measured([outcome('a', 0.9, 0.8, 1, 0.4)])
  const card = { key: 'k', corpus: 'made-up', people: 10, metric: 'auc', value: 0.5, low: 0.4, high: 0.6, baseline: 0.5, gainLow: -0.1, ece: 0, calibration: [], limits: { en: '', zh: '' } }
  expect(answered({ ...given, card })).toMatchObject({ answer: CANNOT_TELL, reason: 'no-better', segments: [] })
})

test('a rule states no odds, so no rate takes its answer away', () => {
  const rule: GuessResult = { answer: 'yes', status: 'unmeasured', outcomes: [{ value: 'yes', probability: null, low: null, high: null, baseRate: 0.9 }], evidence: [] }
  expect(answered(rule)).toEqual(rule)
})
