import { describe, expect, it } from 'vitest'
import { allCards } from '../../inference/accuracy.ts'
import { groundOf, recordOf } from '../../inference/grounds.ts'
import { inferenceDefinitions } from '../../inference/registry.ts'

const card = (metric: string, calibration: readonly (readonly [said: number, right: number, count: number])[]): Parameters<typeof recordOf>[0] => ({
  key: 'k', corpus: 'made-up', people: 10, metric, value: 0.8, low: 0.7, high: 0.9, baseline: 0.5, gainLow: 0.1, ece: 0.05, limits: { en: '', zh: '' },
  calibration: calibration.map(([said, right, count]) => ({ said, true: right, count })),
})
const bins = [[0.7, 0.6, 0], [0.82, 0.7, 40], [0.76, 0.7, 20], [0.2, 0.1, 9]] as const
const words = { en: '', zh: '' }

describe('the record beside a number', () => {
  it('is that of the bin which holds it, and none where nobody was told about as much', () => {
    const said = (probability: number): number | null => recordOf(card('accuracy', bins), { value: 'a', probability }, 'open')?.said ?? null
    expect([0.8, 0.78, 0.85, 0.97, 0.5, 0.2].map(said)).toEqual([0.82, 0.76, 0.82, null, null, 0.2])
    expect(recordOf(card('accuracy', []), { value: 'a', probability: 0.5 }, 'open')).toBeNull()
  })

  it('is turned round for the second outcome of a yes-or-no model', () => {
    const outcomes = { older: words, younger: words }
    expect(recordOf(card('auc', bins), { value: 'younger', probability: 0.8 }, outcomes)).toEqual({ bin: 3, said: 0.8, true: 0.9, count: 9, from: expect.closeTo(0.75) as number, to: expect.closeTo(0.85) as number, isFew: true })
    expect(recordOf(card('auc', bins), { value: 'older', probability: 0.2 }, outcomes)).toMatchObject({ said: 0.2, true: 0.1, count: 9 })
  })

  it('never belongs to another number, on any card and at any probability', () => {
    const others: string[] = []
    for (const { guess, card: each } of allCards()) {
      const outcomes = inferenceDefinitions.find(({ key }) => key === guess)?.outcomes ?? 'open'
      for (const value of outcomes === 'open' ? ['any'] : Object.keys(outcomes)) {
        for (let point = 0; point <= 1_000; point += 1) {
          const record = recordOf(each, { value, probability: point / 1_000 }, outcomes)
          if (record && (Math.abs(record.said - point / 1_000) > 0.0501 || record.isFew !== record.count < 30)) others.push(`${each.key}: ${record.said} beside ${point / 1_000}`)
        }
      }
    }
    expect(others).toEqual([])
  })
})

describe('what a guess stands on', () => {
  it('is what its card was measured on, a trial in the person’s own archive, or a rule', () => {
    const measured = card('auc', bins)
    expect([
      groundOf({}, 'measured', { ...measured, unit: 'user' }), groundOf({}, 'measured', { ...measured, unit: 'household' }), groundOf({}, 'measured', { ...measured, unit: 'dialogue' }),
      // Its card says how well titles are sorted.
      groundOf({}, 'unmeasured', { ...measured, unit: 'product' }), groundOf({ triedInArchive: true }, 'unmeasured', undefined), groundOf({}, 'too-little', undefined),
    ]).toEqual(['people', 'people', 'lines', 'rule', 'own-archive', 'rule'])
  })
})
