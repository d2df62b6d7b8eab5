import { describe, expect, test } from 'vitest'
import { fitCohort, fitSpend } from '../../build/measure/cohort-fit.ts'
import { randomFrom } from '../../build/measure/random.ts'
import { expectedPurchases, expectedSpend, logLikelihood, probabilityAlive, probabilityOfReturn, spendLogLikelihood } from '../../inference/models/buy-till-you-die.ts'

/** As published for 2,357 customers of a music shop (Fader, Hardie and Lee 2005, table 2), and their spend (Fader and Hardie 2013). */
const PUBLISHED = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }
const PUBLISHED_SPEND = { p: 6.25, q: 3.74, gamma: 15.44 }

describe('the BG/NBD model', () => {
  test('gives the published expectation of a customer', () => {
    expect(expectedPurchases(PUBLISHED, { repeats: 2, lastAfter: 30.43, knownFor: 38.86 }, 39)).toBeCloseTo(1.226, 3)
  })

  test('gives a likelihood that can be worked out by hand', () => {
    // One of each number: E[λ e^(-λ t) …] over gamma(1, 1) and beta(1, 1) are fractions.
    const one = { r: 1, alpha: 1, a: 1, b: 1 }
    expect(Math.exp(logLikelihood(one, { repeats: 0, lastAfter: 0, knownFor: 3 }))).toBeCloseTo(1 / 4, 12)
    // ∫ λ e^(-4λ) dλ ∫ (1-p) dp + ∫ λ e^(-3λ) dλ ∫ p dp = 1/16 × 1/2 + 1/9 × 1/2.
    expect(Math.exp(logLikelihood(one, { repeats: 1, lastAfter: 2, knownFor: 3 }))).toBeCloseTo((1 / 16 + 1 / 9) / 2, 12)
    // ∫ λ² e^(-4λ) dλ ∫ (1-p)² dp + ∫ λ² e^(-3λ) dλ ∫ p (1-p) dp = 2/64 × 1/3 + 2/27 × 1/6.
    expect(Math.exp(logLikelihood(one, { repeats: 2, lastAfter: 2, knownFor: 3 }))).toBeCloseTo(2 / 64 / 3 + 2 / 27 / 6, 12)
    // Alive is the first part of that.
    expect(probabilityAlive(one, { repeats: 2, lastAfter: 2, knownFor: 3 })).toBeCloseTo((2 / 64 / 3) / (2 / 64 / 3 + 2 / 27 / 6), 12)
  })

  test('makes one sum: histories of a week that hold no purchase, and any, are all there are', () => {
    // The probability of none is the likelihood of x = 0; of exactly one, its density summed over the day.
    const steps = 4_000
    const weeks = 2
    const exactlyOne = Array.from({ length: steps }, (_, at) => Math.exp(logLikelihood(PUBLISHED, { repeats: 1, lastAfter: (at + 0.5) / steps * weeks, knownFor: weeks })) / steps * weeks).reduce((sum, part) => sum + part, 0)
    const none = Math.exp(logLikelihood(PUBLISHED, { repeats: 0, lastAfter: 0, knownFor: weeks }))
    const { r, alpha, a, b } = PUBLISHED
    // P(X(t) = 1) of the paper's equation 8: the second term is who left at once.
    const q = (alpha / (alpha + weeks)) ** r
    const stayed = b / (a + b) * q * r * weeks / (alpha + weeks)
    expect(none).toBeCloseTo(q, 10)
    expect(exactlyOne).toBeCloseTo(stayed + a / (a + b) * (1 - q), 5)
  })

  test('expects less of who has been silent for longer, and nothing in no time', () => {
    const silent = (weeks: number) => ({ repeats: 6, lastAfter: 30, knownFor: 30 + weeks })
    const alive = [0, 2, 8, 30].map((weeks) => probabilityAlive(PUBLISHED, silent(weeks)))
    expect(alive).toEqual(alive.toSorted((a, b) => b - a))
    expect([alive[0]! > 0.8, alive[3]! < 0.2]).toEqual([true, true])
    expect(probabilityAlive(PUBLISHED, { repeats: 0, lastAfter: 0, knownFor: 99 })).toBe(1)
    expect([expectedPurchases(PUBLISHED, silent(3), 0), probabilityOfReturn(PUBLISHED, silent(3), 0)]).toEqual([0, 0])
    // The formulas divide by a - 1.
    const around = [1 - 1e-4, 1, 1 + 1e-4].map((a) => expectedPurchases({ ...PUBLISHED, a }, silent(3), 39))
    expect(around[1]! / around[0]!).toBeCloseTo(1, 3)
    expect(around[1]! / around[2]!).toBeCloseTo(1, 3)
  })

  test('finds the cohort that made-up customers were drawn from, and foretells their later purchases', () => {
    const random = randomFrom(7, 1)
    const truth = { r: 0.8, alpha: 6, a: 1.2, b: 3 }
    const gamma = (shape: number): number => {
      // Marsaglia and Tsang 2000; below 1 by a power of a uniform number.
      if (shape < 1) return gamma(shape + 1) * random() ** (1 / shape)
      const d = shape - 1 / 3
      for (;;) {
        const x = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
        const v = (1 + x / Math.sqrt(9 * d)) ** 3
        if (v > 0 && Math.log(1 - random()) < x * x / 2 + d - d * v + d * Math.log(v)) return d * v
      }
    }
    const people = Array.from({ length: 6_000 }, () => {
      const rate = gamma(truth.r) / truth.alpha
      const [one, other] = [gamma(truth.a), gamma(truth.b)]
      const leaves = one / (one + other)
      const times: number[] = []
      for (let at = -Math.log(1 - random()) / rate; at <= 90; at -= Math.log(1 - random()) / rate) {
        times.push(at)
        if (random() < leaves) break
      }
      const known = times.filter((at) => at <= 45)
      return { history: { repeats: known.length, lastAfter: known.at(-1) ?? 0, knownFor: 45 }, later: times.length - known.length }
    })
    const cohort = fitCohort(people.map(({ history }) => history))
    expect([cohort.r / truth.r, cohort.alpha / truth.alpha, cohort.a / (cohort.a + cohort.b) / (truth.a / (truth.a + truth.b))].map((ratio) => Math.abs(ratio - 1) < 0.12)).toEqual([true, true, true])
    const foretold = people.reduce((sum, { history }) => sum + expectedPurchases(cohort, history, 45), 0)
    const came = people.reduce((sum, { later }) => sum + later, 0)
    expect(foretold / came).toBeCloseTo(1, 1)
    const back = people.reduce((sum, { history }) => sum + probabilityOfReturn(cohort, history, 45), 0)
    expect(back / people.filter(({ later }) => later > 0).length).toBeCloseTo(1, 1)
  })
})

describe('the gamma-gamma model', () => {
  test('gives what published numbers say of spend', () => {
    // The mean of the cohort, p γ / (q - 1), where nothing is known; the two customers of the published table (24.66 and 18.91 dollars).
    expect(expectedSpend(PUBLISHED_SPEND, { repeats: 0, mean: 0 })).toBeCloseTo(35.22, 2)
    expect(expectedSpend(PUBLISHED_SPEND, { repeats: 2, mean: 22.35 })).toBeCloseTo(24.66, 1)
    expect(expectedSpend(PUBLISHED_SPEND, { repeats: 1, mean: 11.77 })).toBeCloseTo(18.91, 1)
  })

  test('has a density that makes one sum and can be worked out by hand', () => {
    // p = q = 1, x = 1: f(z) = γ / (γ + z)².
    expect(Math.exp(spendLogLikelihood({ p: 1, q: 1, gamma: 3 }, { repeats: 1, mean: 5 }))).toBeCloseTo(3 / 64, 12)
    const width = 0.01
    const whole = Array.from({ length: 400_000 }, (_, at) => Math.exp(spendLogLikelihood(PUBLISHED_SPEND, { repeats: 3, mean: (at + 0.5) * width })) * width).reduce((sum, part) => sum + part, 0)
    expect(whole).toBeCloseTo(1, 4)
  })

  test('finds the numbers that made-up spends were drawn from', () => {
    const random = randomFrom(7, 2)
    // Whole shapes: a gamma number is a sum of exponential ones.
    const gamma = (shape: number): number => Array.from({ length: shape }, () => -Math.log(1 - random())).reduce((sum, one) => sum + one, 0)
    const spendings = Array.from({ length: 4_000 }, (_, at) => {
      const repeats = 1 + at % 5
      const scale = gamma(4) / 20
      return { repeats, mean: gamma(6 * repeats) / scale / repeats }
    })
    const found = fitSpend(spendings)
    // Spread within and among customers can stand in for each other, so that p is known least; no number may be likelier than the one found.
    expect([Math.abs(found.p / 6 - 1) < 0.25, Math.abs(found.q / 4 - 1) < 0.1, Math.abs(found.p * found.gamma / (found.q - 1) / (6 * 20 / 3) - 1) < 0.05]).toEqual([true, true, true])
    const likelihood = (numbers: typeof found): number => spendings.reduce((sum, one) => sum + spendLogLikelihood(numbers, one), 0)
    for (const other of [{ p: 6, q: 4, gamma: 20 }, { ...found, p: found.p * 1.02 }, { ...found, q: found.q * 0.98 }]) expect(likelihood(found)).toBeGreaterThan(likelihood(other))
  })
})
