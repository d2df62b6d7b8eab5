/** Inferences and claims written by hand, for what is built on guesses. */
import type { Claim, Evidence, Inference, Outcome } from '../../db/model.ts'
import { CANNOT_TELL } from '../../inference/inference.ts'

/** An outcome without odds. */
export function outcome(value: string, more: Partial<Outcome> = {}): Outcome {
  return { value, probability: null, low: null, high: null, baseRate: null, ...more }
}

/** Evidence without examples that says its own count. */
export function piece(of: string, count: number, weight = 1): Evidence {
  return { signal: 'made.up', outcome: of, weight, count, says: { en: `${count} rows`, zh: `${count} 条` }, examples: [] }
}

/** An unmeasured guess; without outcomes it names its answer alone. */
export function inference(key: string, answer: string, more: Partial<Inference> = {}): Inference {
  return {
    key, attribute: `made-up.${key}`, sensitive: false, status: 'unmeasured', ground: 'rule', answer, outcomes: answer === CANNOT_TELL ? [] : [outcome(answer)], evidence: [], accuracy: null,
    noBetterThanBase: false, without: {}, answerWithout: {}, alone: {}, answerAlone: {}, segments: [], ...more,
  }
}

/** A yes-or-no guess with evidence that outweighs, or hardly outweighs, the other side. */
export function answered(key: string, answer: 'yes' | 'no', count: number, weight = 2): Inference {
  return inference(key, answer, { outcomes: [outcome(answer), outcome(answer === 'yes' ? 'no' : 'yes')], evidence: [piece(answer, count, weight)] })
}

/** A claim in short; of X unless it names a platform. */
export type Stated = readonly [kind: string, value: string, source?: string]

/** Claims as a store gives them. */
export function claims(...stated: readonly Stated[]): readonly Claim[] {
  return stated.map(([kind, value, source = 'x'], index) => ({ id: index + 1, archive: 1, source, kind, value, about: null, at: null, from: { path: 'data/personalization.js', at: index, unit: 'byte' }, comesFrom: null }))
}

/** The part of a store that gives claims, page by page as the real one does. */
export function claimStore(all: readonly Claim[]): { claims(filter?: { readonly after?: number; readonly limit?: number }): readonly Claim[] } {
  return { claims: ({ after = 0, limit = 500 } = {}) => all.filter(({ id }) => id > after).slice(0, limit) }
}
