/**
 * Whether the owner is 26 or older: by what they state, and by the way they write. Finer bands could not be measured: in
 * the only open corpus of chat with ages most writers are 16 to 30, and hardly anybody states an age.
 */
import type { AccuracyCard, Evidence, Outcome } from '../../db/model.ts'
import { cardOf, rangeOf } from '../accuracy.ts'
import { CANNOT_TELL, defineInference, type GuessResult } from '../inference.ts'
import { logit, sigmoid } from '../models/calibration.ts'
import { ageProbability, ageWeights, type AgeWeights } from '../models/chat-age.ts'
import { habitTitle } from '../models/habits.ts'
import { ageAt, type SaidAge, type StatedAge } from '../signals/said-age.ts'
import type { SaidStyle, StyleHabit, StyleReading } from '../signals/said-style.ts'
import { counted, figure, own, quote, say, sentence } from '../shareable/sentence.ts'
import type { Phrase } from '../shareable/sentence.ts'

const OLDER = '26-or-older'
const YOUNGER = 'under-26'
const KEY = 'age-band'
const LINE = 26
/** The catalogue's cap on one source of evidence: twenty to one. */
const STATED_WEIGHT = 3

function outcomesOf(probability: number, base: number, card: AccuracyCard): readonly Outcome[] {
  const { low, high } = rangeOf(card, probability)
  return [
    { value: OLDER, probability, low, high, baseRate: base },
    { value: YOUNGER, probability: 1 - probability, low: 1 - high, high: 1 - low, baseRate: 1 - base },
  ].toSorted((a, b) => b.probability - a.probability)
}

/** Phrases in quotation marks, one after the other. */
function listed([first = '', ...rest]: readonly string[], between: Phrase): Phrase {
  return rest.reduce((all, phrase) => say`${all}${between}${quote(phrase)}`, say`${quote(first)}`)
}

function evidenceOf(reading: StyleReading, { habit, phrases, weight, messages, examples }: StyleHabit, weights: AgeWeights, slope: number): Evidence {
  const older = weight > 0
  const title = habitTitle(habit)
  const en = listed(phrases, say`, `)
  const zh = listed(phrases, say`、`)
  return {
    signal: 'said.style',
    outcome: OLDER,
    weight: weight * slope * reading.sampled / (reading.sampled + weights.half),
    count: messages,
    says: sentence(
      say`${title === undefined ? en : say`${title} (${en})`}: in ${messages} of ${reading.sampled} of your messages. Among the writers that were measured, those ${older ? say`of 26 and older` : say`under 26`} write so more.`,
      say`${title === undefined ? zh : say`${title}（${zh}）`}：你的${reading.sampled}条消息里有${messages}条。受测的人里，${older ? say`26岁及以上` : say`26岁以下`}的更常这样写。`,
    ),
    examples,
  }
}

/** The latest statement, and how far it moves the odds; within a year of the line it says nothing. */
interface Statement { readonly stated: StatedAge; readonly now: number; readonly weight: number; readonly count: number }

function statementIn(value: SaidAge, latestAt: number | null, count: number): Statement | undefined {
  const stated = value[0]
  if (stated === undefined) return undefined
  const now = ageAt(stated, latestAt)
  return { stated, now, count, weight: now >= LINE ? STATED_WEIGHT : now + 1 < LINE ? -STATED_WEIGHT : 0 }
}

function statementEvidence({ stated, weight, count }: Statement, value: SaidAge): Evidence {
  const years = Math.round(stated.age)
  return {
    signal: 'said.age', outcome: OLDER, weight, count,
    says: sentence(
        say`${counted(count, 'message states', 'messages state')} your own age; the latest says about ${figure(years)}.`,
        say`有 ${count} 条消息说到你自己的年龄，最近一条说的是 ${figure(years)} 岁左右。`,
      ),
    examples: value.map(({ example }) => example),
  }
}

/** No probability beyond those that labelled people were told: what lies further out was not measured. */
function within(probability: number, { calibration }: AccuracyCard): number {
  const said = calibration.map((bin) => bin.said)
  return said.length === 0 ? probability : Math.min(Math.max(probability, Math.min(...said)), Math.max(...said))
}

/** The guess from one language, with the numbers that judge it. */
function guessFrom(reading: StyleReading, card: AccuracyCard, statement: Statement | undefined, value: SaidAge): GuessResult {
  const weights = ageWeights(reading.language)
  const { probability: byStyle, base, enough: isMuch, slope } = ageProbability(reading.score, reading.sampled, weights)
  const enough = isMuch && reading.alike
  const style = enough ? within(byStyle, card) : base
  const probability = statement === undefined ? style : sigmoid(logit(style) + statement.weight)
  const support = { have: reading.sampled, want: weights.fewest, of: own('different messages of your own', '条你自己写的不同消息') }
  if (!enough && statement === undefined) return { answer: CANNOT_TELL, status: 'too-little', outcomes: outcomesOf(base, base, card), evidence: [], card, ...(isMuch ? { reason: 'unlike-measured' } : { reason: 'too-few', support }) }
  const words = enough ? reading.habits.map((habit) => evidenceOf(reading, habit, weights, slope)) : []
  const evidence = [...(statement === undefined ? [] : [statementEvidence(statement, value)]), ...words].toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  const outcomes = outcomesOf(probability, base, card)
  const leading = outcomes[0]
  return { answer: leading === undefined ? CANNOT_TELL : leading.value, status: 'measured', outcomes, evidence, card, support }
}

const NOTHING: GuessResult = { answer: CANNOT_TELL, status: 'too-little', outcomes: [], evidence: [], reason: 'unlike-measured' }

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
  needs: ['said.style', 'said.age'],
  baseRates: (['en', 'zh'] as const).map((language) => ({
    outcome: OLDER,
    value: ageWeights(language).baseRates[0] ?? 0,
    whom: language === 'en' ? { en: 'people, mostly students, who gave their text messages in English to a study', zh: '为研究提供英文短信的人，多为学生' } : { en: 'people, mostly students, who gave their text messages in Chinese to a study', zh: '为研究提供中文短信的人，多为学生' },
    from: {
      en: 'NUS SMS corpus, release of 9 March 2015 (Chen and Kan 2013)',
      zh: 'NUS短信语料2015年3月9日版（Chen与Kan，2013）',
    },
  })),
  rule: {
    en: 'Word choice, abbreviations and particles differ with age, and a model weighs them. An age that you state counts twenty to one; how often that is right was not measured.',
    zh: '用词、缩写和语气词随年龄而变，模型给它们算分。你自己说出的年龄按二十比一计入，这一条没有测过。',
  },
  guess(signals) {
    const said = signals.get<SaidAge>('said.age')
    const value = said?.value ?? []
    const statement = statementIn(value, signals.latestAt, said?.support ?? 0)
    for (const reading of signals.get<SaidStyle>('said.style')?.value ?? []) {
      const card = cardOf(KEY, `age26-from-chat-${reading.language}`)
      if (card !== undefined) return guessFrom(reading, card, statement, value)
    }
    return NOTHING
  },
})
