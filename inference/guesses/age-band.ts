/**
 * Whether the owner is 26 or older, by the way they write. Finer bands could not be measured: in the only open corpus
 * of chat with ages most writers are 16 to 30.
 */
import type { AccuracyCard, Evidence, Outcome } from '../../db/model.ts'
import { cardOf, rangeOf } from '../accuracy.ts'
import { CANNOT_TELL, defineInference, type GuessResult } from '../inference.ts'
import { ageProbability, ageWeights, type AgeWeights } from '../models/chat-age.ts'
import type { SaidStyle, StyleReading, StyleWord } from '../signals/said-style.ts'

const OLDER = '26-or-older'
const YOUNGER = 'under-26'
const KEY = 'age-band'

function outcomesOf(probability: number, base: number, card: AccuracyCard): readonly Outcome[] {
  const { low, high } = rangeOf(card, probability)
  return [
    { value: OLDER, probability, low, high, baseRate: base },
    { value: YOUNGER, probability: 1 - probability, low: 1 - high, high: 1 - low, baseRate: 1 - base },
  ].toSorted((a, b) => b.probability - a.probability)
}

function evidenceOf(reading: StyleReading, word: StyleWord, weights: AgeWeights, slope: number): Evidence {
  const shown = word.word.replace(/\s+/g, ' ')
  const older = word.weight > 0
  return {
    signal: 'said.style',
    outcome: OLDER,
    weight: word.weight * slope * reading.sampled / (reading.sampled + weights.half),
    count: word.messages,
    says: {
      en: `“${shown}” stands in ${word.messages} of ${reading.sampled} of your messages; writers ${older ? 'of 26 and older' : 'under 26'} use it more.`,
      zh: `你的 ${reading.sampled} 条消息里有 ${word.messages} 条用了“${shown}”，${older ? '26 岁及以上' : '26 岁以下'}的人更常这样写。`,
    },
    examples: word.examples,
  }
}

/** The guess from one language, with the numbers that judge it. */
function guessFrom(reading: StyleReading, card: AccuracyCard): GuessResult {
  const weights = ageWeights(reading.language)
  const { probability, base, enough, slope } = ageProbability(reading.score, reading.sampled, weights)
  const support = { have: reading.sampled, want: weights.fewest, of: { en: 'different messages of your own', zh: '条你自己写的不同消息' } }
  if (!enough) return { answer: CANNOT_TELL, status: 'too-little', outcomes: outcomesOf(base, base, card), evidence: [], card, support }
  const evidence = reading.words.map((word) => evidenceOf(reading, word, weights, slope)).toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  const outcomes = outcomesOf(probability, base, card)
  const leading = outcomes[0]
  return { answer: leading === undefined ? CANNOT_TELL : leading.value, status: 'measured', outcomes, evidence, card, support }
}

const NOTHING: GuessResult = { answer: CANNOT_TELL, status: 'too-little', outcomes: [], evidence: [] }

export default defineInference({
  key: KEY,
  attribute: 'person.ageBand',
  catalogue: 2,
  title: { en: 'Your age', zh: '你的年龄' },
  sensitive: false,
  joins: false,
  outcomes: {
    [OLDER]: { en: '26 or older', zh: '26 岁或以上' },
    [YOUNGER]: { en: 'under 26', zh: '26 岁以下' },
  },
  needs: ['said.style'],
  baseRates: (['en', 'zh'] as const).map((language) => ({
    outcome: OLDER,
    value: ageWeights(language).baseRates[0] ?? 0,
    whom: language === 'en' ? { en: 'English writers of the NUS SMS corpus', zh: 'NUS 短信语料中写英文的人' } : { en: 'Chinese writers of the NUS SMS corpus', zh: 'NUS 短信语料中写中文的人' },
    from: 'NUS SMS corpus, release 2015-03-09 (Chen and Kan 2013)',
  })),
  rule: {
    en: 'Word choice, abbreviations and particles differ with age; a model weighs them.',
    zh: '用词、缩写和语气词随年龄而变，模型给它们算分。',
  },
  guess(signals) {
    for (const reading of signals.get<SaidStyle>('said.style')?.value ?? []) {
      const card = cardOf(KEY, `age26-from-chat-${reading.language}`)
      if (card !== undefined) return guessFrom(reading, card)
    }
    return NOTHING
  },
})
