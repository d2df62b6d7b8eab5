import { describe, expect, test } from 'vitest'
import { hypergeometric, logGamma } from '../../inference/models/special-functions.ts'

describe('logGamma', () => {
  test('is the logarithm of the factorial, and of the root of pi at one half', () => {
    const factorials = [1, 1, 2, 6, 24, 120, 720, 5_040, 40_320]
    factorials.forEach((value, at) => { expect(logGamma(at + 1)).toBeCloseTo(Math.log(value), 12) })
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12)
    // Γ(-0.5 + 2) = √π / 2, and digits of Abramowitz and Stegun, table 6.1: Γ(1.25), Γ(1.75).
    expect(logGamma(1.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI) / 2), 12)
    expect(Math.exp(logGamma(1.25))).toBeCloseTo(0.9064024771, 9)
    expect(Math.exp(logGamma(1.75))).toBeCloseTo(0.9190625268, 9)
  })

  test('keeps its recurrence for small and large numbers', () => {
    for (const x of [1e-8, 0.003, 0.2, 0.49, 0.51, 3.3, 70, 1e4, 1e7]) expect(logGamma(x + 1) - logGamma(x) - Math.log(x)).toBeCloseTo(0, x > 1e3 ? 5 : 10)
    expect(logGamma(100)).toBeCloseTo(359.1342053695754, 9)
  })

  test('refuses what it is not defined for', () => {
    for (const x of [0, -1.5, Number.NaN, Infinity]) expect(() => logGamma(x)).toThrow(RangeError)
  })
})

describe('the hypergeometric function', () => {
  test('is the elementary functions that it contains (Abramowitz and Stegun, 15.1.3 to 15.1.8)', () => {
    for (const z of [0, 0.01, 0.3, 0.5, 0.81, 0.99, 0.9999]) {
      expect(hypergeometric(1, 1, 2, z) * z).toBeCloseTo(-Math.log1p(-z), 9)
      expect(hypergeometric(2.5, 3, 3, z) / (1 - z) ** -2.5).toBeCloseTo(1, 9)
      expect(hypergeometric(0.5, 1, 1.5, z) * Math.sqrt(z)).toBeCloseTo(Math.atanh(Math.sqrt(z)), 8)
      expect(hypergeometric(0.5, 0.5, 1.5, z) * Math.sqrt(z)).toBeCloseTo(Math.asin(Math.sqrt(z)), 8)
    }
  })

  test('is the same by its transformation (15.3.3) and by its neighbours (15.2.10)', () => {
    const [a, b, c] = [12.248, 14.14, 13.87]
    for (const z of [0.1, 0.45, 0.7]) {
      expect(hypergeometric(a, b, c, z) / ((1 - z) ** (c - a - b) * hypergeometric(c - a, c - b, c, z))).toBeCloseTo(1, 10)
      const scale = hypergeometric(a, b, c, z)
      const sum = (c - a) * hypergeometric(a - 1, b, c, z) + (2 * a - c + (b - a) * z) * scale + a * (z - 1) * hypergeometric(a + 1, b, c, z)
      expect(sum / scale).toBeCloseTo(0, 8)
    }
  })

  test('refuses arguments outside its range', () => {
    for (const [c, z] of [[2, 1], [2, -0.1], [2, Number.NaN], [0, 0.5], [-1, 0.5]] as const) expect(() => hypergeometric(1, 1, c, z)).toThrow(RangeError)
  })
})
