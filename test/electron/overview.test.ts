import { describe, expect, it } from 'vitest'
import type { Inference } from '../../db/model.ts'
import { tellingness } from '../../electron/engine/overview.ts'

function rule(key: string, answer: string, baseRate: number | null, weight: number): Inference {
  return {
    key, attribute: key, sensitive: false, status: 'unmeasured', answer, outcomes: [{ value: answer, probability: null, low: null, high: null, baseRate }],
    evidence: [{ signal: 's', outcome: answer, weight, count: 9, says: { en: '', zh: '' }, examples: [] }], accuracy: null, noBetterThanBase: false,
    without: {}, answerWithout: {}, alone: {}, answerAlone: {}, segments: [],
  }
}

describe('what the overview shows first', () => {
  it('is what is rare among everyone and well evidenced; what nearly everybody is, and what is no better than chance, comes last', () => {
    const measured: Inference = { ...rule('measured', 'a', 0.1, 0), status: 'measured', outcomes: [{ value: 'a', probability: 0.8, low: 0.7, high: 0.9, baseRate: 0.1 }] }
    const list = [rule('no-dog', 'no', 0.63, 3), rule('moving', 'yes', 0.11, 3), rule('languages', 'zh', null, 3), rule('cat', 'yes', 0.3, 3), { ...measured, key: 'chance', noBetterThanBase: true }, measured]
    expect(list.toSorted((a, b) => tellingness(b) - tellingness(a)).map(({ key }) => key)).toEqual(['measured', 'moving', 'cat', 'languages', 'no-dog', 'chance'])
  })
})
