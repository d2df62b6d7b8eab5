import { describe, expect, it } from 'vitest'
import type { Inference } from '../../db/model.ts'
import { cardSentence, strokeOf } from '../../electron/engine/card-sentence.ts'
import { CANNOT_TELL } from '../../inference/inference.ts'
import { inferenceDefinitions } from '../../inference/registry.ts'
import { inference, outcome } from '../inference/built-inferences.ts'

const card = { key: 'k', corpus: 'made-up', people: 10, metric: 'auc', value: 0.8, low: 0.7, high: 0.9, baseline: 0.5, gainLow: 0.1, ece: 0.05, calibration: [], limits: { en: '', zh: '' } }
const measured = (value: string, probability: number): Partial<Inference> => ({ status: 'measured', ground: 'people', accuracy: card, outcomes: [outcome(value, { probability, low: 0.5, high: 0.9, baseRate: 0.3 })] })
const strong = (answer: string, baseRate: number): Partial<Inference> => ({
  outcomes: [outcome(answer, { baseRate })], evidence: [{ signal: 's', outcome: answer, weight: 3, count: 60, says: { en: '', zh: '' }, examples: [{ activity: 1 }] }],
})
const textOf = (parts: readonly { readonly text: string }[]): string => parts.map(({ text }) => text).join('')

describe('the card sentence', () => {
  it('begins with what tells most, in each language by its own grammar, and says what is hard to tell', () => {
    const sentence = cardSentence([
      inference('age-band', 'under-26', measured('under-26', 0.71)), inference('has-dog', 'yes', strong('yes', 0.36)), inference('has-cat', 'no'), inference('lives-with-partner', 'yes', strong('yes', 0.58)),
      inference('income-band', 'high'), inference('moving-soon', CANNOT_TELL), inference('languages', 'zh'), inference('price-sensitivity', 'keen'),
    ])
    expect(textOf(sentence.en)).toBe('Somebody who has a dog, lives with a partner, is under 26, has a higher income, waits for low prices and writes Chinese. Hard to tell: a move.')
    expect(textOf(sentence.zh)).toBe('此人养狗，与伴侣同住，不满26岁，收入偏高，等便宜才买，使用中文。会不会搬家看不出来。')
    expect(sentence.en.filter(({ guess }) => guess !== undefined).map(({ guess, stroke }) => [guess, stroke])).toEqual([
      ['has-dog', 'dashed'], ['lives-with-partner', 'dashed'], ['age-band', 'solid'], ['income-band', 'dashed'], ['price-sensitivity', 'dashed'], ['languages', 'dashed'], ['moving-soon', 'dotted'],
    ])
  })

  it('labels each part with how sure it is: odds, a rule, or nothing', () => {
    const labels = (language: 'en' | 'zh'): readonly (string | undefined)[] => cardSentence([
      inference('age-band', 'under-26', measured('under-26', 0.71)), inference('has-dog', 'yes'), inference('moving-soon', CANNOT_TELL),
    ])[language].flatMap(({ guess, label }) => (guess === undefined ? [] : [label]))
    expect([labels('en').every((label) => label !== undefined), labels('zh').every((label) => label !== undefined)]).toEqual([true, true])
    expect([/71 in 100$/u, /a marketer’s rule, not measured$/u, /: cannot tell$/u].map((end) => labels('en').some((label) => end.test(label ?? '')))).toEqual([true, true, true])
    expect([/，可能性约71%$/u, /，营销规则，未经测量$/u, /：看不出来$/u].map((end) => labels('zh').some((label) => end.test(label ?? '')))).toEqual([true, true, true])
  })

  it('holds no coin toss: a guess whose range holds its group’s rate, that is badly calibrated or no better than chance claims nothing', () => {
    const toss = [
      inference('age-band', '26-or-older', { status: 'measured', ground: 'people', accuracy: card, outcomes: [outcome('26-or-older', { probability: 0.52, low: 0.25, high: 0.75, baseRate: 0.32 })] }),
      inference('has-dog', 'yes', { ...measured('yes', 0.9), accuracy: { ...card, ece: 0.3 } }), inference('has-cat', 'yes', { ...measured('yes', 0.9), noBetterThanBase: true }),
    ]
    expect(textOf(cardSentence([...toss, inference('languages', 'en')]).en)).toBe('Somebody who writes English.')
  })

  it('holds no topic that takes no more of the talk than in ordinary chat', () => {
    const share = { read: 967, count: 11, of: 'conversations', value: 0.011, low: 0.006, high: 0.02, ordinary: 0.01, common: false } as const
    expect(textOf(cardSentence([inference('topics-of-conversation', 'buses', { outcomes: [outcome('buses', { share })] }), inference('languages', 'en')]).en)).toBe('Somebody who writes English.')
  })

  it('says what would help when nothing can be told', () => {
    const unknown = [inference('age-band', CANNOT_TELL), inference('income-band', CANNOT_TELL)]
    const both = (added: Parameters<typeof cardSentence>[1]): readonly string[] => [textOf(cardSentence(unknown, added).en), textOf(cardSentence(unknown, added).zh)]
    expect(both({ chats: false, purchases: true, sources: ['wechat-pay'] })).toEqual(['Nothing can be told of this person yet. Chats would tell more: WhatsApp, Facebook Messenger.', '目前还看不出什么。再加上聊天记录（如微信、QQ），能看出更多。'])
    expect(both({ chats: true, purchases: false, sources: ['telegram'] })).toEqual(['Nothing can be told of this person yet. Orders or payments would tell more: Amazon, Alipay.', '目前还看不出什么。再加上账单或订单（如支付宝、微信支付），能看出更多。'])
    // It is not a marketer's sentence.
    expect(cardSentence(unknown, { chats: true, purchases: false, sources: [] }).en.map(({ aside }) => aside)).toEqual([true])
    // A chat with some payments in it is no bill.
    expect(both({ chats: true, purchases: false, sources: ['whatsapp'] })[0]).toBe('Nothing can be told of this person yet. Orders or payments would tell more: Amazon, Alipay.')
    expect(both({ chats: true, purchases: true, sources: [] })).toEqual(['Nothing can be told of this person yet. Longer archives would tell more.', '目前还看不出什么。再加上时间更长的记录，能看出更多。'])
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
    expect(cardSentence([inference('has-dog', 'yes', { sensitive: true })]).en).toEqual([{ text: 'Nothing can be told of this person yet. Longer archives would tell more.', aside: true }])
  })

  it('draws solid only what is measured and better than its group’s rate', () => {
    expect([
      strokeOf(inference('a', 'yes', measured('yes', 0.8))), strokeOf(inference('a', 'yes', { ...measured('yes', 0.8), noBetterThanBase: true })),
      strokeOf(inference('a', 'yes', { ...measured('yes', 0.8), accuracy: { ...card, ece: 0.3 } })), strokeOf(inference('a', 'yes')), strokeOf(inference('a', CANNOT_TELL)),
      strokeOf(inference('a', 'yes', { ...measured('yes', 0.6), outcomes: [outcome('yes', { probability: 0.6, low: 0.2, high: 0.9, baseRate: 0.3 })] })),
    ]).toEqual(['solid', 'dashed', 'dashed', 'dashed', 'dotted', 'dashed'])
  })
})
