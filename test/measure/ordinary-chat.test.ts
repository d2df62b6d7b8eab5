import { describe, expect, test } from 'vitest'
import { calibrationLine, shrunk } from '../../build/measure/calibration-fit.ts'
import { alikeOutOfFold, cardLikeness, limitsOf, type LikenedRow } from '../../build/measure/likeness-limits.ts'
import { ordinaryShares } from '../../build/measure/ordinary-shares.ts'
import { rangeOf } from '../../inference/accuracy.ts'
import { sigmoid } from '../../inference/models/calibration.ts'
import { alarmTail, logGamma } from '../../inference/models/alarms.ts'

describe('false alarms of ordinary chat', () => {
  test('the tail is that of the beta-binomial distribution', () => {
    // Uniform rates make every count from 0 to n equally likely.
    expect([0, 1, 5, 10].map((count) => alarmTail(count, 10, { alpha: 1, beta: 1 }))).toEqual([1, 10 / 11, 6 / 11, 1 / 11].map((p) => expect.closeTo(p, 9)))
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 9)
    // With no difference between writers it comes near the binomial: 1 - 0.99^100.
    expect(alarmTail(1, 100, { alpha: 1e5, beta: 99e5 })).toBeCloseTo(1 - 0.99 ** 100, 4)
  })

  test('writers who differ make a spread, writers who do not make the least one', () => {
    const alike = ordinaryShares(1, Array.from({ length: 50 }, () => ({ corpus: 'one', read: 40, counts: [2] }))).classes[0]
    const differing = ordinaryShares(1, Array.from({ length: 50 }, (_, at) => ({ corpus: at < 9 ? 'one' : 'two', read: 40, counts: [at % 10 === 0 ? 20 : 0] })))
    expect([alike?.mean, differing.classes[0]?.mean]).toEqual([101 / 2_002, 101 / 2_002])
    expect((alike?.alpha ?? 0) + (alike?.beta ?? 0)).toBeCloseTo(99)
    expect((differing.classes[0]?.alpha ?? 0) + (differing.classes[0]?.beta ?? 0)).toBeLessThan(2)
    expect([differing.corpora, differing.writers, differing.read]).toEqual([['one', 'two'], 50, 2_000])
  })

  test('a class that was never seen has a rate above 0', () => {
    expect(ordinaryShares(1, [{ corpus: 'one', read: 98, counts: [0] }]).classes[0]?.mean).toBe(0.01)
  })
})

describe('limits of likeness', () => {
  const row = (at: number, known: number, length: number, same: boolean): LikenedRow => ({ likened: { words: 100, known, characters: length * 10, texts: 10, symbols: 0, kind: same ? 1 : -3 }, group: `g${at}`, corpus: same ? 'own' : 'other', same })
  const own = Array.from({ length: 200 }, (_, at) => row(at, 70 + (at % 30), 20 + (at % 50), true))

  test('keep 95 in 100 of the same kind, and turn others away', () => {
    const rows = [...own, ...Array.from({ length: 20 }, (_, at) => row(1_000 + at, 20, 40, false)), ...Array.from({ length: 20 }, (_, at) => row(2_000 + at, 90, 200, false))]
    const alike = alikeOutOfFold(rows, true)
    const limits = limitsOf(own)
    const { passed } = cardLikeness(limits, true, rows, alike)
    expect(limits).toEqual({ known: 0.7, longest: 69, symbols: 0, kind: 1 })
    expect(passed.map(({ corpus, units }) => [corpus, units])).toEqual([['own', 200], ['other', 40]])
    expect(passed[0]?.passed).toBeGreaterThanOrEqual(0.95)
    expect(passed[1]?.passed).toBe(0)
  })
})

describe('calibration of a guess about people', () => {
  test('shrinks a slope that few people fitted, keeps the mean, and leaves a sure one alone', () => {
    const few = shrunk([-1, -0.5, 0, 0.5, 1, 1.2], [false, true, false, true, false, true])
    expect(Math.abs(few.slope)).toBeLessThan(0.6)
    const scores = Array.from({ length: 4_000 }, (_, at) => (at % 200) / 50 - 2)
    const came = scores.map((score, at) => ((at * 7_919) % 1_000) / 1_000 < sigmoid(2 * score - 1))
    const many = shrunk(scores, came)
    expect(many.slope).toBeCloseTo(2, 0)
    expect(scores.reduce((sum, score) => sum + sigmoid(many.slope * score + many.shift), 0) / scores.length).toBeCloseTo(came.filter(Boolean).length / came.length, 6)
  })

  test('the range of a probability is narrow in the middle of many people and wide for few', () => {
    const said = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => 0.1 + 0.8 * (at % 10) / 9)
    const came = (count: number): readonly boolean[] => said(count).map((p, at) => ((at * 31) % 97) / 97 < p)
    const widths = [60, 3_000].map((count) => { const { low, high } = rangeOf({ calibration: [], line: calibrationLine(said(count), came(count)) }, 0.5); return high - low })
    expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeGreaterThan(4)
    expect(widths[1]).toBeLessThan(0.06)
  })
})
