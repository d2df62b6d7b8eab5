import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Evidence, Inference } from '../../db/model.ts'
import { CANNOT_TELL, type InferenceDefinition } from '../../inference/inference.ts'
import { inferenceDefinitions } from '../../inference/registry.ts'
import { informationOf, particularityOf, surenessOf, tellingness } from '../../inference/telling.ts'
import { inference, outcome } from './built-inferences.ts'

const hasDog = inferenceDefinitions.find(({ key }) => key === 'has-dog')
const definition = (key: string): InferenceDefinition => inferenceDefinitions.find((one) => one.key === key) ?? (() => { throw new Error(key) })()
const piece = (of: string, weight: number, count: number, shown = true): Evidence => ({ signal: 'made.up', outcome: of, weight, count, says: { en: '', zh: '' }, examples: shown ? [{ activity: 1 }] : [] })
/** A rule's "yes" (or another answer) of a rate, with evidence. */
const rule = (answer: string, baseRate: number | null, ...evidence: readonly Evidence[]): Inference =>
  inference('has-dog', answer, { outcomes: [outcome(answer, { baseRate }), outcome(answer === 'yes' ? 'no' : 'yes')], evidence })
const measured = (probability: number, low: number, baseRate: number, more: Partial<Inference> = {}): Inference =>
  inference('has-dog', 'yes', { status: 'measured', ground: 'people', outcomes: [outcome('yes', { probability, low, high: 1, baseRate }), outcome('no')], evidence: [piece('yes', 3, 50)], ...more })
const rank = (one: Inference, isWeak = false): number => tellingness(one, definition('has-dog'), isWeak)

const share = fc.double({ min: 0, max: 1, noNaN: true })
const pair = fc.tuple(share, share).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)

describe('what tells most', () => {
  it('is never what is true of almost everyone, an absence, what cannot be told, what is weak or no surer than the group', () => {
    expect(hasDog).toBeDefined()
    expect([
      rank(rule('yes', 0.95, piece('yes', 3, 500))), rank(rule('no', 0.1, piece('no', 3, 500))), rank(rule(CANNOT_TELL, 0.1, piece('yes', 3, 500))), rank(rule('yes', 0.1, piece('yes', 3, 500)), true),
      rank(measured(0.52, 0.25, 0.32)), rank(measured(0.6, 0.1, 0.7)), rank(measured(0.9, 0.8, 0.3, { noBetterThanBase: true })), rank(rule('yes', 0.1, piece('yes', 3, 4_016, false))), rank(rule('yes', 0.1)),
    ]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0])
  })

  it('is rather a rule with many rows of this very person than a coin toss of a model', () => {
    expect(rank(rule('yes', 0.3, piece('yes', 3, 60)))).toBeGreaterThan(rank(measured(0.55, 0.51, 0.5)))
  })

  it('takes off what speaks against it', () => {
    expect(rank(rule('yes', 0.3, piece('yes', 3, 60), piece('no', 2, 5)))).toBeLessThan(rank(rule('yes', 0.3, piece('yes', 3, 60))))
  })

  it('leaves out a topic that takes no more of the talk than it does in ordinary chat, and one that everybody speaks of', () => {
    const talk = { read: 967, count: 11, of: 'conversations', value: 0.011, low: 0.006, high: 0.02, ordinary: 0.01, common: false } as const
    expect([informationOf({ baseRate: null, share: talk }), informationOf({ baseRate: null, share: { ...talk, low: 0.2, common: true } })]).toEqual([0, 0])
    expect(informationOf({ baseRate: null, share: { ...talk, low: 0.2 } })).toBeGreaterThan(3)
  })

  it('grows, and never falls, with each of its three factors', () => {
    fc.assert(fc.property(pair, ([rarer, commoner]) => { expect(informationOf({ baseRate: rarer })).toBeGreaterThanOrEqual(informationOf({ baseRate: commoner })) }), { seed: 20140501 })
    fc.assert(fc.property(pair, share, ([lower, higher], baseRate) => {
      const sure = (low: number): number => surenessOf('people', { probability: 1, low, baseRate })
      expect(sure(higher)).toBeGreaterThanOrEqual(sure(lower))
    }), { seed: 20140501 })
    fc.assert(fc.property(pair, fc.integer({ min: 1, max: 99 }), ([weaker, stronger], rows) => {
      const particular = (pull: number, more = 0): number => particularityOf([{ pull: pull * 5, rows: rows + more }], undefined)
      expect(particular(stronger)).toBeGreaterThanOrEqual(particular(weaker))
      expect(particular(stronger, 10)).toBeGreaterThanOrEqual(particular(stronger))
    }), { seed: 20140501 })
    expect((['people', 'lines', 'own-archive', 'rule'] as const).map((ground) => surenessOf(ground, { probability: null, low: null, baseRate: 0.5 }))).toEqual([1, 0.8, 0.6, 0.4])
  })

  it('knows the middle of three, and what everybody has, as ordinary', () => {
    const answered = (key: string, answer: string): number => tellingness(inference(key, answer, { evidence: [piece(answer, 3, 90)] }), definition(key), false)
    expect([answered('price-sensitivity', 'moderate'), answered('customer-value', 'steady'), answered('languages', 'en')]).toEqual([0, 0, 0])
    expect(answered('price-sensitivity', 'keen')).toBeGreaterThan(0)
  })
})
