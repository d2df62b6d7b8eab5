/**
 * Whether the owner is 26 or older. Whoever states an age is taken at their word: a rule that nobody measured, so that no
 * odds are given and the model is not asked. Else a model reads the way they write. Finer bands could not be measured: in
 * the only open corpus of chat with ages most writers are 16 to 30, and hardly anybody states an age.
 */
import type { AccuracyCard, Evidence, Outcome } from '../../db/model.ts'
import { cardOf, rangeOf } from '../accuracy.ts'
import { CANNOT_TELL, defineInference, type GuessResult } from '../inference.ts'
import { ageProbability, ageWeights, type AgeWeights } from '../models/chat-age.ts'
import { habitTitle } from '../models/habits.ts'
import { ageAt, type SaidAge, type StatedAge } from '../signals/said-age.ts'
import type { SaidLanguages } from '../signals/said-languages.ts'
import type { SaidStyle, StyleHabit, StyleReading } from '../signals/said-style.ts'
import { counted, figure, NOTHING as NO_WORD, own, quote, say, sentence } from '../shareable/sentence.ts'
import type { Phrase } from '../shareable/sentence.ts'

const OLDER = '26-or-older'
const YOUNGER = 'under-26'
const KEY = 'age-band'
const LINE = 26
/** The part of the statements that may name an age on the other side of the line. */
const CONTRARY = 0.25
/** How hard a stated age pulls: the catalogue's cap on one source of evidence. */
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
      say`${title === undefined ? zh : say`${title}（${zh}）`}：你的${reading.sampled}条消息里有${messages}条。受测的人里，${older ? say`年满26岁` : say`不满26岁`}的更常这样写。`,
    ),
    examples,
  }
}

/** What the person's own statement of their age comes to: the side of the line, undefined within a year of it. */
function statedSide(stated: StatedAge, latestAt: number | null): typeof OLDER | typeof YOUNGER | undefined {
  const now = ageAt(stated, latestAt)
  return now >= LINE ? OLDER : now + 1 < LINE ? YOUNGER : undefined
}

/** The side of the latest statement, where the others do not contradict it: who gives two ages jokes with one of them. */
function sideOf(value: SaidAge, latestAt: number | null): string | undefined {
  const sides = value.map((stated) => statedSide(stated, latestAt))
  const [latest] = sides
  const contrary = sides.filter((side) => side !== undefined && side !== latest).length
  return contrary <= CONTRARY * sides.length ? latest : undefined
}

/** The statements as evidence; they pull nowhere within a year of the line, or when they contradict each other. */
function statementEvidence(stated: StatedAge, value: SaidAge, count: number, side: string | undefined): Evidence {
  // A year of birth leaves open whether the birthday was there yet.
  const whole = figure(Math.floor(stated.age))
  const [en, zh] = Number.isInteger(stated.age) ? [say`${whole}`, say`${whole}岁`] : [say`about ${whole}`, say`${whole}岁左右`]
  const year = stated.at === null ? undefined : figure(new Date(stated.at).getUTCFullYear())
  return {
    signal: 'said.age', outcome: side ?? OLDER, weight: side === undefined ? 0 : STATED_WEIGHT, count,
    says: sentence(
      say`${counted(count, 'message states', 'messages state')} your own age: ${en}${year === undefined ? NO_WORD : say` in ${year}`}${count === 1 ? NO_WORD : say` by the latest`}.`,
      say`有${count}条消息说到你自己的年龄：${count === 1 ? NO_WORD : say`最近一条是`}${year === undefined ? NO_WORD : say`${year}年`}${zh}。`,
    ),
    examples: value.map(({ example }) => example),
  }
}

/** The answer of a person who says how old they are: their word, no odds. */
function guessStated(side: string, evidence: Evidence, base: number): GuessResult {
  const outcomes = [{ value: OLDER, baseRate: base }, { value: YOUNGER, baseRate: 1 - base }].map((outcome): Outcome => ({ ...outcome, probability: null, low: null, high: null }))
  return { answer: side, status: 'unmeasured', outcomes: side === OLDER ? outcomes : outcomes.toReversed(), evidence: [evidence] }
}

/** No probability beyond those that labelled people were told: what lies further out was not measured. */
function within(probability: number, { calibration }: AccuracyCard): number {
  const said = calibration.map((bin) => bin.said)
  return said.length === 0 ? probability : Math.min(Math.max(probability, Math.min(...said)), Math.max(...said))
}

function supportOf(have: number, { fewest }: AgeWeights): NonNullable<GuessResult['support']> {
  return { have, want: fewest, of: own('different messages of your own', '条你自己写的不同消息') }
}

/** The guess from one language, with the numbers that judge it. `stated` is an age too near the line to decide. */
function guessFrom(reading: StyleReading, card: AccuracyCard, stated: readonly Evidence[]): GuessResult {
  const weights = ageWeights(reading.language)
  const { probability: byStyle, base, enough, slope } = ageProbability(reading.score, reading.sampled, weights)
  const support = supportOf(reading.sampled, weights)
  if (!enough || !reading.alike) return { answer: CANNOT_TELL, status: 'too-little', outcomes: outcomesOf(base, base, card), evidence: stated, card, ...(enough ? { reason: 'unlike-measured' } : { reason: 'too-few', support }) }
  const habits = reading.habits.map((habit) => evidenceOf(reading, habit, weights, slope)).toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  const outcomes = outcomesOf(within(byStyle, card), base, card)
  return { answer: outcomes[0]?.value ?? CANNOT_TELL, status: 'measured', outcomes, evidence: [...habits, ...stated], card, support }
}

/** Nothing that a model could read: text in other languages, or none at all. */
function unread(wrote: boolean): GuessResult {
  const nothing = { answer: CANNOT_TELL, status: 'too-little', outcomes: [], evidence: [] } as const
  return wrote ? { ...nothing, reason: 'unlike-measured' } : { ...nothing, reason: 'too-few', support: supportOf(0, ageWeights('en')) }
}

export default defineInference({
  key: KEY,
  attribute: 'person.ageBand',
  catalogue: 2,
  title: { en: 'Your age', zh: '你的年龄' },
  subject: { en: 'How old?', zh: '多大年纪' },
  statements: { [OLDER]: { en: 'Is probably 26 or older', zh: '多半年满26岁' }, [YOUNGER]: { en: 'Is probably under 26', zh: '多半不满26岁' } },
  sensitive: false,
  joins: false,
  outcomes: {
    [OLDER]: { en: '26 or older', zh: '年满26岁' },
    [YOUNGER]: { en: 'under 26', zh: '不满26岁' },
  },
  needs: ['said.style', 'said.age', 'said.languages'],
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
    en: 'Whoever says how old they are is taken at their word; how often that is right was not measured. Of everybody else a model weighs word choice, abbreviations and particles, which differ with age.',
    zh: '自己说过年龄的，就照他说的算，准不准没有测过。没说过的，用词、缩写和语气词随年龄而变，由模型给它们算分。',
  },
  guess(signals) {
    const readings = signals.get<SaidStyle>('said.style')?.value ?? []
    const said = signals.get<SaidAge>('said.age')
    const value = said?.value ?? []
    const [stated] = value
    const side = sideOf(value, signals.latestAt)
    const evidence = stated === undefined ? [] : [statementEvidence(stated, value, said?.support ?? 0, side)]
    const [statement] = evidence
    if (side !== undefined && statement !== undefined) return guessStated(side, statement, ageWeights(readings[0]?.language ?? 'en').baseRates[0] ?? 0.5)
    for (const reading of readings) {
      const card = cardOf(KEY, `age26-from-chat-${reading.language}`)
      if (card !== undefined) return guessFrom(reading, card, evidence)
    }
    return unread((signals.get<SaidLanguages>('said.languages')?.support ?? 0) > 0)
  },
})
