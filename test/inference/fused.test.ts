import { describe, expect, test } from 'vitest'
import { fuse, type Part } from '../../inference/fused.ts'

const EVEN = { yes: 0.5, no: 0.5 }
const part = (key: string, records: string, pull: number, more: Partial<Part> = {}): Part => ({ key, records, pull: { yes: pull / 2, no: -pull / 2 }, error: 0.4, measured: true, ...more })
const yes = (base: Readonly<Record<string, number>>, ...parts: readonly Part[]): number => fuse(base, parts).outcomes.find(({ value }) => value === 'yes')?.probability ?? Number.NaN
const p = (odds: number): number => 1 / (1 + Math.exp(-odds))

describe('fusing parts', () => {
  test('parts on different records add, whatever their order', () => {
    const [name, style] = [part('name', 'name', 1.2), part('style', 'messages', -0.5)]
    expect(yes(EVEN, name, style)).toBeCloseTo(p(0.7), 12)
    expect(yes(EVEN, style, name)).toBe(yes(EVEN, name, style))
    expect(yes({ yes: 0.2, no: 0.8 }, name, style)).toBeCloseTo(p(Math.log(0.25) + 0.7), 12)
  })

  test('of parts on the same records the strongest counts once, and the others are shown without weight', () => {
    const { outcomes, contributions } = fuse(EVEN, [part('style', 'messages', 0.6), part('word', 'messages', 1.5), part('again', 'messages', 1.5)])
    expect(outcomes[0]?.probability).toBeCloseTo(p(1.5), 12)
    expect(contributions.map(({ part: { key }, counts, pull }) => [key, counts, pull])).toEqual([['style', false, {}], ['word', false, {}], ['again', true, { yes: 0.75, no: -0.75 }]])
  })

  test('a rule that nobody measured gives no odds', () => {
    expect(fuse(EVEN, [part('rule', 'messages', 2.5, { measured: false })])).toMatchObject({ isTold: false, outcomes: [{ probability: 0.5 }, { probability: 0.5 }] })
    // Nor does it push aside what was measured on the same records.
    expect(yes(EVEN, part('rule', 'messages', 2.5, { measured: false }), part('style', 'messages', 0.5))).toBeCloseTo(p(0.5), 12)
  })

  test('no part pulls harder than twenty to one', () => {
    expect(yes(EVEN, part('name', 'name', 9))).toBeCloseTo(p(3), 12)
  })

  test('the range grows with the errors of the parts that count, and holds the probability', () => {
    const range = (...errors: readonly number[]): number => { const [first] = fuse(EVEN, errors.map((error, at) => part(String(at), String(at), 0.5, { error }))).outcomes; return (first?.high ?? 0) - (first?.low ?? 0) }
    expect(range(0.1) < range(0.4) && range(0.4) < range(0.4, 0.4)).toBe(true)
    const [first] = fuse(EVEN, [part('name', 'name', 1, { error: 0.5 })]).outcomes
    expect([first?.low, first?.high].map((one) => Math.round(1000 * (one ?? 0)))).toEqual([p(1 - 0.98), p(1 + 0.98)].map((one) => Math.round(1000 * one)))
  })

  test('several outcomes share what is left, and sum to one', () => {
    const { outcomes } = fuse({ young: 0.3, middle: 0.5, old: 0.2 }, [{ key: 'style', records: 'messages', pull: { old: 1 }, error: 0.3, measured: true }])
    const raised = [0.3, 0.5, 0.2 * Math.E]
    const sum = raised.reduce((all, one) => all + one, 0)
    expect(Object.fromEntries(outcomes.map(({ value, probability }) => [value, probability.toFixed(9)]))).toEqual({ young: (0.3 / sum).toFixed(9), middle: (0.5 / sum).toFixed(9), old: (0.2 * Math.E / sum).toFixed(9) })
  })
})
