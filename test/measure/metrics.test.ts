import { describe, expect, test } from 'vitest'
import { measure, quantile } from '../../build/measure/bootstrap.ts'
import { calibrationBins, calibrationError, calibrationFloor } from '../../build/measure/calibration-error.ts'
import { accuracy, accuracyAt80, aucOf, balancedAccuracy, brierSkill, macroF1, microF1, precisionOf, recallOf } from '../../build/measure/metrics.ts'
import type { Base, Prediction, ScoredRow, Truth } from '../../build/measure/scored-rows.ts'

const row = (unit: string, truth: Truth, answer: Prediction['answer'], p: Prediction['p'] = {}): ScoredRow => ({ item: { id: unit, unit, truth, activities: [] }, prediction: { answer, p } })
const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 1e6) / 1e6)
const valueOf = (rows: readonly ScoredRow[], metric: Parameters<typeof measure>[1][number], base: Base): number | null => rounded(measure(rows, [metric], base, 10)[0]?.value ?? null)

const base: Base = { p: { a: 0.5, b: 0.3, c: 0.2 }, answer: 'a' }
const rows = [
  row('1', 'a', 'a', { a: 0.9 }),
  row('2', 'a', 'b', { b: 0.6 }),
  row('3', 'b', 'b', { b: 0.8 }),
  row('4', 'b', 'cannot tell'),
  row('5', 'c', 'c', { c: 0.7 }),
]

describe('metrics', () => {
  test('counts "cannot tell" as the commonest answer, so that silence is never a gain', () => {
    // Right: 1, 3 and 5; row 4 becomes "a" and is wrong.
    expect(valueOf(rows, accuracy, base)).toBe(0.6)
    expect(measure(rows, [accuracy], base, 10)[0]?.baseline).toBe(0.4)
  })

  test('averages F1 over the classes that occur in the truth', () => {
    // a: said 2, true 2, both 1 -> 0.5; b: said 2, true 2, both 1 -> 0.5; c: 1.
    expect(valueOf(rows, macroF1(rows, base), base)).toBe(0.666667)
  })

  test('takes the most confident four fifths for accuracy@80', () => {
    // Row 4 has the base rate's 0.5 and is left out: three of four.
    expect(valueOf(rows, accuracyAt80(rows, base), base)).toBe(0.75)
  })

  test('adds up pairs of row and class for several answers at once', () => {
    const several = [row('1', ['x', 'y'], ['x']), row('2', ['y'], ['y', 'z']), row('3', ['x'], 'cannot tell')]
    const without: Base = { p: { x: 0.6, y: 0.6, z: 0.1 }, answer: ['x', 'y'] }
    // Both 3, said 5 (the silent row says x and y), true 4.
    expect(valueOf(several, microF1(several, without), without)).toBe(rounded(6 / 9))
  })

  test('gives recall and precision of one class', () => {
    expect([valueOf(rows, recallOf('recall', 'b'), base), valueOf(rows, precisionOf('precision', 'b'), base), valueOf(rows, precisionOf('none', 'z'), base)]).toEqual([0.5, 0.5, 0])
  })

  test('gives half for equal scores in the area under the curve', () => {
    const area = aucOf([0.1, 0.4, 0.4, 0.8], [false, true, false, true])
    // Pairs: 0.4 over 0.1 won, 0.4 with 0.4 half, 0.8 over both won: 3.5 of 4.
    expect(area([1, 1, 1, 1])).toBe(0.875)
    expect(area([1, 0, 2, 1])).toBe(1)
    expect(aucOf([0.1, 0.2], [true, true])([1, 1])).toBeNull()
  })

  test('judges probabilities of two classes against the base rate', () => {
    const two: Base = { p: { yes: 0.25, no: 0.75 }, answer: 'no' }
    const pair = [row('1', 'yes', 'yes', { yes: 0.75 }), row('2', 'no', 'no', { yes: 0.25 }), row('3', 'no', 'cannot tell'), row('4', 'no', 'yes', { yes: 0.5 })]
    // Brier: (1/16 + 1/16 + 1/16 + 1/4) / 4 against (9/16 + 1/16 + 1/16 + 1/16) / 4.
    expect(valueOf(pair, brierSkill('yes', two), two)).toBe(rounded(1 - 7 / 12))
    // Yes: 1 of 1. No: tie, tie and wrong: (0.5 + 0.5 + 0) / 3.
    expect(valueOf(pair, balancedAccuracy('yes', two), two)).toBe(rounded((1 + 1 / 3) / 2))
    expect(measure(pair, [], two, 10, 'yes')[0]).toMatchObject({ metric: 'auc', value: 1, baseline: 0.5, gain: 0.5 })
  })
})

describe('calibration', () => {
  const stated = [{ said: 0.1, came: false }, { said: 0.2, came: true }, { said: 0.8, came: true }, { said: 0.9, came: true }]

  test('weighs the distance of each bin by its count', () => {
    // Bins 0.15 against 0.5 and 0.85 against 1, two rows each.
    expect(rounded(calibrationError(stated, 2))).toBe(0.25)
    expect(calibrationError([], 2)).toBeNull()
  })

  test('is exact where every probability came true as said', () => {
    expect(calibrationFloor([{ said: 0, came: true }, { said: 1, came: false }], 2)).toBe(0)
  })

  test('keeps mean, share and count of each bin for a card', () => {
    expect(calibrationBins(stated, 2).map((bin) => ({ ...bin, said: rounded(bin.said) }))).toEqual([{ said: 0.15, true: 0.5, count: 2 }, { said: 0.85, true: 1, count: 2 }])
  })
})

describe('intervals', () => {
  test('reads a share of sorted numbers between its neighbours', () => {
    expect([quantile([1, 2, 3, 4, 5], 0.5), quantile([1, 2, 3, 4, 5], 0.025), quantile([], 0.5)]).toEqual([3, 1.1, null])
  })

  test('resamples units, not rows: one unit has no spread, whatever its rows', () => {
    const one = [row('same', 'a', 'a'), row('same', 'a', 'b'), row('same', 'b', 'b')]
    const [figure] = measure(one, [accuracy], base, 50)
    expect([figure?.low, figure?.value, figure?.high]).toEqual([2 / 3, 2 / 3, 2 / 3])
  })

  test('covers the value of many units and is the same every time', () => {
    const many = Array.from({ length: 100 }, (_, at) => row(String(at), 'a', at % 4 === 0 ? 'b' : 'a'))
    const [figure] = measure(many, [accuracy], { ...base, answer: 'b' }, 2000)
    // Normal limits of 0.75 with n = 100: 0.665 to 0.835.
    expect(figure?.value).toBe(0.75)
    expect(Math.abs((figure?.low ?? 0) - 0.665)).toBeLessThan(0.02)
    expect(Math.abs((figure?.high ?? 0) - 0.835)).toBeLessThan(0.02)
    expect(figure?.gain).toBe(0.75)
    expect(measure(many, [accuracy], { ...base, answer: 'b' }, 2000)[0]).toEqual(figure)
  })
})
