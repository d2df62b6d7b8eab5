import { describe, expect, it } from 'vitest'
import type { Inference } from '../../db/model.ts'
import { cardSentence, strokeOf } from '../../electron/engine/card-sentence.ts'
import { inferenceDefinitions } from '../../inference/registry.ts'

function inference(key: string, answer: string, more: Partial<Inference> = {}): Inference {
  const outcome = { value: answer, probability: null, low: null, high: null, baseRate: null }
  return {
    key, attribute: key, sensitive: false, status: 'unmeasured', answer, outcomes: [outcome], evidence: [], accuracy: null, noBetterThanBase: false,
    without: {}, answerWithout: {}, alone: {}, answerAlone: {}, segments: [], ...more,
  }
}

const card = { key: 'k', corpus: 'made-up', people: 10, metric: 'auc', value: 0.8, low: 0.7, high: 0.9, baseline: 0.5, gainLow: 0.1, ece: 0.05, calibration: [], limits: { en: '', zh: '' } }
const measured = (value: string, probability: number): Partial<Inference> => ({ status: 'measured', accuracy: card, outcomes: [{ value, probability, low: 0.5, high: 0.9, baseRate: 0.3 }] })

describe('the card sentence', () => {
  it('says what can be told, in each language by its own grammar, and what is hard to tell', () => {
    const sentence = cardSentence([
      inference('age-band', 'under-26', measured('under-26', 0.71)), inference('has-dog', 'yes'), inference('has-cat', 'no'), inference('lives-with-partner', 'yes'),
      inference('income-band', 'higher'), inference('moving-soon', 'cannot tell'), inference('languages', 'zh'), inference('price-sensitivity', 'keen'),
    ])
    expect(sentence.en.map(({ text }) => text).join('')).toBe('Somebody under 26, living with a partner and a dog, on a higher income, waiting for low prices. Writes Chinese. Hard to tell: a move.')
    expect(sentence.zh.map(({ text }) => text).join('')).toBe('一个26岁以下的人，和伴侣一起住，养狗，收入较高，等便宜才买，写中文。会不会搬家看不出来。')
    expect(sentence.en.filter(({ guess }) => guess !== undefined).map(({ guess, stroke }) => [guess, stroke])).toEqual([
      ['age-band', 'solid'], ['lives-with-partner', 'dashed'], ['has-dog', 'dashed'], ['income-band', 'dashed'], ['price-sensitivity', 'dashed'], ['languages', 'dashed'], ['moving-soon', 'dotted'],
    ])
    expect(sentence.en[1]?.label).toMatch(/71 in 100$/)
  })

  it('knows every answer that the guesses in it can give', () => {
    for (const [key, silent] of [['income-band', []], ['price-sensitivity', ['moderate']], ['age-band', []]] as const) {
      const definition = inferenceDefinitions.find((candidate) => candidate.key === key)
      const answers = Object.keys(definition?.outcomes === 'open' || definition === undefined ? {} : definition.outcomes)
      const unknown = answers.filter((answer) => !cardSentence([inference(key, answer)]).en.some(({ guess }) => guess === key))
      expect({ key, unknown }).toEqual({ key, unknown: [...silent] })
    }
  })

  it('never holds a sensitive guess', () => {
    expect(cardSentence([inference('has-dog', 'yes', { sensitive: true })]).en).toEqual([{ text: 'Somebody.' }])
  })

  it('draws solid only what is measured and better than everyone’s rate', () => {
    expect([
      strokeOf(inference('a', 'yes', measured('yes', 0.8))), strokeOf(inference('a', 'yes', { ...measured('yes', 0.8), noBetterThanBase: true })),
      strokeOf(inference('a', 'yes', { ...measured('yes', 0.8), accuracy: { ...card, ece: 0.3 } })), strokeOf(inference('a', 'yes')), strokeOf(inference('a', 'cannot tell')),
      strokeOf(inference('a', 'yes', { ...measured('yes', 0.6), outcomes: [{ value: 'yes', probability: 0.6, low: 0.2, high: 0.9, baseRate: 0.3 }] })),
    ]).toEqual(['solid', 'dashed', 'dashed', 'dashed', 'dotted', 'dashed'])
  })
})
