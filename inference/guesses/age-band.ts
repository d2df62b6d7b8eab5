/**
 * How old the owner is. Whoever states an age is taken at their word: a band without odds, as narrow as the statement
 * allows. Else the way of writing and a year of groceries are asked, each at the age where people were measured: text
 * messages tell who is 26 or older, talk between strangers 40 or older, groceries 55 or older and under 35. Where both speak
 * their log-odds are added (facts/age.ts), and the line at which something can be told is the answer. The first name is left
 * out: the middle half of the bearers of a name spans 24 years of birth, and on whom that would help was not measured.
 */
import type { AccuracyCard, Evidence, Outcome } from '../../db/model.ts'
import { holdsBaseRate } from '../answered.ts'
import { groceryAges, groceryPart, groceryReasons, grocerySummary, type GroceryAge } from '../facts/age.ts'
import { fuse, type Part } from '../fused.ts'
import { CANNOT_TELL, defineInference, type BaseRate, type GuessResult, type Signals } from '../inference.ts'
import { logit } from '../models/calibration.ts'
import { styleWeights, type StyleTrait, type StyleWeights } from '../models/writing-style.ts'
import { ageAt, type SaidAge, type StatedAge } from '../signals/said-age.ts'
import type { SaidLanguages } from '../signals/said-languages.ts'
import type { SaidStyle, StyleReading } from '../signals/said-style.ts'
import { counted, figure, NOTHING as NO_WORD, own, say, sentence } from '../shareable/sentence.ts'
import { habitsEvidence, styleVerdict, type HabitWords, type StyleVerdict } from '../style-evidence.ts'

const KEY = 'age-band'
type AgeTrait = Exclude<StyleTrait, 'gender'>

/** The two answers at an age line. */
const sidesAt = (cut: number): Sides => ({ older: `${cut}-or-older`, younger: `under-${cut}` })
interface Sides { readonly older: string; readonly younger: string }

/** What each model of writing tells apart, the first class first. */
const SIDES: Readonly<Record<AgeTrait, Sides & { readonly cut: number; readonly key: string; readonly words: HabitWords }>> = {
  age26: { cut: 26, older: '26-or-older', younger: 'under-26', key: 'age26-from-chat', words: { first: own('those of 26 and older', '年满26岁'), other: own('those under 26', '不满26岁') } },
  age40: { cut: 40, older: '40-or-older', younger: 'under-40', key: 'age40-from-talk', words: { first: own('those of 40 and older', '年满40岁'), other: own('those under 40', '不满40岁') } },
}

/** Bands that a statement may fall into, ages from the first to below the second. The narrow ones are tried first. */
const BANDS: readonly (readonly [value: string, from: number, to: number])[] = [
  ['under-26', 0, 26], ['26-39', 26, 40], ['40-49', 40, 50], ['50-59', 50, 60], ['60-or-older', 60, Infinity], ['40-or-older', 40, Infinity], ['under-40', 0, 40], ['26-or-older', 26, Infinity],
]
const NARROW = BANDS.slice(0, 5).map(([value]) => value)
/** The part of the statements that may name an age far from the others. */
const CONTRARY = 0.25
/** Statements that far apart, in years, contradict each other. */
const APART = 1.5
/**
 * Of the people of 15 or older in the United States about 84 % are 25 or older (2020: 12.9 % of all are 15 to 24, 68.6 % older, as a
 * page that retells the statistics has it; the table itself was not read, and a bar needs no more): said of anybody,
 * "26 or older" is right about as often, so that less than that tells nothing, however rare it was among the students who
 * were measured.
 */
const GROWN_UP = 0.84
/** How hard a stated age pulls: the catalogue's cap on one source of evidence. */
const STATED_WEIGHT = 3

/** The ages that a statement leaves open today, from the first to below the second. A stated age holds for a year. */
function agesNow(stated: StatedAge, latestAt: number | null): readonly [from: number, to: number] {
  const now = ageAt(stated, latestAt)
  return stated.margin === 0 ? [now, now + 1] : [now - stated.margin, now + stated.margin]
}

function bandOf([from, to]: readonly [number, number]): string | undefined {
  return BANDS.find(([, first, below]) => from >= first && to <= below)?.[0]
}

/** What the statements come to: the band of the most exact and latest, where the others do not contradict it. */
interface Stated { readonly band: string | undefined; readonly leading: StatedAge; readonly ordered: SaidAge }

function statedIn(value: SaidAge, latestAt: number | null): Stated | undefined {
  const ordered = value.toSorted((a, b) => Number(a.margin > APART) - Number(b.margin > APART))
  const [leading] = ordered
  if (leading === undefined) return undefined
  const [from, to] = agesNow(leading, latestAt)
  const contrary = ordered.map((stated) => agesNow(stated, latestAt)).filter(([first, below]) => first > to + APART || below < from - APART).length
  return { leading, ordered, band: contrary > CONTRARY * ordered.length ? undefined : bandOf([from, to]) }
}

/** The statements as evidence; they pull nowhere when they contradict each other or fit no band. */
function statementEvidence({ leading, ordered, band }: Stated, count: number, asked: string): Evidence {
  const whole = figure(Math.floor(leading.age))
  const [en, zh] = leading.margin === 0 ? [say`${whole}`, say`${whole}岁`] : [say`about ${whole}`, say`${whole}岁左右`]
  const year = leading.at === null ? undefined : figure(new Date(leading.at).getUTCFullYear())
  return {
    signal: 'said.age', outcome: band ?? asked, weight: band === undefined ? 0 : STATED_WEIGHT, count,
    says: sentence(
      say`${counted(count, 'message states', 'messages state')} your own age: ${en}${year === undefined ? NO_WORD : say` in ${year}`}${count === 1 ? NO_WORD : say` by the latest`}.`,
      say`有${count}条消息说到你自己的年龄：${count === 1 ? NO_WORD : say`最近一条是`}${year === undefined ? NO_WORD : say`${year}年`}${zh}。`,
    ),
    examples: ordered.map(({ example }) => example),
  }
}

/** The bands that stand beside an answer: the narrow ones, or the two sides of one line. */
function besides(band: string): readonly string[] {
  if (NARROW.includes(band)) return NARROW
  const side = Object.values(SIDES).find(({ older, younger }) => older === band || younger === band)
  return side === undefined ? [band] : [side.older, side.younger]
}

/** The answer of a person who says how old they are: their word, no odds. */
function guessStated(band: string, evidence: Evidence): GuessResult {
  const all = [band, ...besides(band).filter((other) => other !== band)]
  return { answer: band, status: 'unmeasured', outcomes: all.map((value): Outcome => ({ value, probability: null, low: null, high: null, baseRate: null })), evidence: [evidence] }
}

interface Odds { readonly probability: number; readonly low: number; readonly high: number; readonly base: number }

function outcomesOf({ older, younger }: Sides, { probability, low, high, base }: Odds): readonly Outcome[] {
  return [
    { value: older, probability, low, high, baseRate: base },
    { value: younger, probability: 1 - probability, low: 1 - high, high: 1 - low, baseRate: 1 - base },
  ].toSorted((a, b) => b.probability - a.probability)
}

function supportOf(have: number, { fewest }: StyleWeights): NonNullable<GuessResult['support']> {
  return { have, want: fewest, of: own('different messages of your own', '条你自己写的不同消息') }
}

/** A style that counts, as a part of the question who is `cut` or older: only at the line where it was measured. */
function stylePart({ probability, low, high, odds }: StyleVerdict, { older, younger }: Sides): Part {
  const pull = (logit(probability) - logit(odds.base)) / 2
  return { key: 'style', records: 'messages', pull: { [older]: pull, [younger]: -pull }, error: (logit(high) - logit(low)) / 3.92, measured: true }
}

/** The question at the line of the style, with what groceries add there. */
function byStyle(trait: AgeTrait, verdict: StyleVerdict, groceries: readonly GroceryAge[], signals: Signals, stated: readonly Evidence[]): GuessResult {
  const { odds, reading, weights } = verdict
  const card: AccuracyCard = verdict.card
  const support = supportOf(reading.sampled, weights)
  const { cut, words, ...sides } = SIDES[trait]
  const alone = outcomesOf(sides, { ...verdict, base: odds.base })
  if (!odds.enough || !odds.told) return { answer: CANNOT_TELL, status: 'too-little', outcomes: alone, evidence: stated, card, ...(odds.enough ? { reason: 'unlike-measured' } : { reason: 'too-few', support }) }
  const habits = habitsEvidence(verdict, sides.older, words)
  if (groceries.length === 0) return { answer: alone[0]?.value ?? CANNOT_TELL, status: 'measured', outcomes: alone, evidence: [...habits, ...stated], card, support }
  const { older, younger } = sides
  const parts = groceries.map((one) => groceryPart(one, cut, sides))
  const { outcomes, contributions } = fuse({ [older]: odds.base, [younger]: 1 - odds.base }, [stylePart(verdict, sides), ...parts])
  const bought = groceries.flatMap((one, at) => {
    const { counts, pull } = contributions[at + 1] ?? { counts: false, pull: {} }
    return counts ? grocerySummary(one, signals, (pull[older] ?? 0) - (pull[younger] ?? 0), sides) : []
  })
  // Nobody was measured on both, so that no number of the two together has a record of its own.
  return { answer: outcomes[0]?.value ?? CANNOT_TELL, status: 'measured', outcomes: [...outcomes], evidence: [...habits, ...bought, ...stated], card: { ...card, calibration: [] }, support }
}

/** The question at a line of the groceries. */
function byGroceries(one: GroceryAge, stated: readonly Evidence[]): GuessResult {
  const sides = sidesAt(one.line)
  const outcomes = outcomesOf(sides, one)
  return { answer: outcomes[0]?.value ?? CANNOT_TELL, status: 'measured', outcomes, evidence: [...groceryReasons(one, sides), ...stated], card: one.card }
}

/** An answer as it may be told: what is right of nearly everybody tells nothing. */
function unlessOfAnybody(result: GuessResult): GuessResult {
  const leading = result.outcomes.find(({ value }) => value === result.answer)
  return result.answer === SIDES.age26.older && (leading?.low ?? 0) < GROWN_UP ? { ...result, answer: CANNOT_TELL, status: 'too-little', reason: 'of-anybody' } : result
}

/** True for an answer that is surer than the rate of its group. */
function tells({ answer, outcomes }: GuessResult): boolean {
  const leading = outcomes.find(({ value }) => value === answer)
  return leading !== undefined && !holdsBaseRate(leading)
}

/** The model that knows the kind of text best, among those of the language with more messages; the first where none knows it. */
function readingOf(signals: Signals): { readonly trait: AgeTrait; readonly reading: StyleReading } | undefined {
  const aged = (signals.get<SaidStyle>('said.style')?.value ?? []).flatMap((reading) => (reading.trait === 'gender' ? [] : [{ trait: reading.trait, reading }]))
  const own = aged.filter(({ reading }) => reading.language === aged[0]?.reading.language)
  const known = own.filter(({ reading }) => reading.standing === 'measured').toSorted((a, b) => b.reading.kind - a.reading.kind)
  return known[0] ?? own[0]
}

/** Nothing that a model could read: text in other languages, or none at all. */
function unread(wrote: boolean, evidence: readonly Evidence[]): GuessResult {
  const nothing = { answer: CANNOT_TELL, status: 'too-little', outcomes: [], evidence } as const
  return wrote ? { ...nothing, reason: 'unlike-measured' } : { ...nothing, reason: 'too-few', support: supportOf(0, styleWeights('age26-en')) }
}

function baseRatesOf(): readonly BaseRate[] {
  const messages = {
    en: { en: 'people, mostly students, who gave their text messages in English to a study', zh: '为研究提供英文短信的人，多为学生' },
    zh: { en: 'people, mostly students, who gave their text messages in Chinese to a study', zh: '为研究提供中文短信的人，多为学生' },
  }
  const nus = { en: 'NUS SMS corpus, release of 9 March 2015 (Chen and Kan 2013)', zh: 'NUS短信语料2015年3月9日版（Chen与Kan，2013）' }
  return [
    ...(['en', 'zh'] as const).map((language) => ({ outcome: SIDES.age26.older, value: styleWeights(`age26-${language}`).baseRates[0] ?? 0, whom: messages[language], from: nus })),
    {
      outcome: SIDES.age40.older, value: styleWeights('age40-en').baseRates[0] ?? 0, whom: own('people who were paid to chat with a stranger in English for a study', '为研究受雇用英文与陌生人聊天的人'),
      from: own('PersuasionForGood (Wang and others 2019) and CaSiNo (Chawla and others 2021)', 'PersuasionForGood（Wang等，2019）和CaSiNo（Chawla等，2021）'),
    },
    ...([[55, 96], [35, 471]] as const).map(([line, households]) => ({
      outcome: sidesAt(line).older, value: households / 617, whom: own('the members of households in a United States supermarket panel in 2017', '2017年美国一家超市会员样本里的持卡人'),
      from: own('Complete Journey (84.51°, 2017)', 'Complete Journey（84.51°，2017）'),
    })),
  ]
}

export default defineInference({
  key: KEY,
  attribute: 'person.ageBand',
  catalogue: 2,
  title: { en: 'Your age', zh: '你的年龄' },
  subject: { en: 'How old?', zh: '多大年纪' },
  statements: {
    '26-or-older': { en: 'Is probably 26 or older', zh: '多半年满26岁' }, 'under-26': { en: 'Is probably under 26', zh: '多半不满26岁' },
    '40-or-older': own('Is probably 40 or older', '多半年满40岁'), 'under-40': own('Is probably under 40', '多半不满40岁'),
    '55-or-older': own('Is probably 55 or older', '多半年满55岁'), 'under-55': own('Is probably under 55', '多半不满55岁'), '35-or-older': own('Is probably 35 or older', '多半年满35岁'), 'under-35': own('Is probably under 35', '多半不满35岁'),
    '26-39': own('Is between 26 and 39', '26到39岁'), '40-49': own('Is in their forties', '四十多岁'), '50-59': own('Is in their fifties', '五十多岁'), '60-or-older': own('Is 60 or older', '年满60岁'),
  },
  sensitive: false,
  joins: true,
  outcomes: {
    '26-or-older': { en: '26 or older', zh: '年满26岁' },
    'under-26': { en: 'under 26', zh: '不满26岁' },
    '40-or-older': own('40 or older', '年满40岁'),
    'under-40': own('under 40', '不满40岁'),
    '55-or-older': own('55 or older', '年满55岁'), 'under-55': own('under 55', '不满55岁'), '35-or-older': own('35 or older', '年满35岁'), 'under-35': own('under 35', '不满35岁'),
    '26-39': own('26 to 39', '26到39岁'),
    '40-49': own('40 to 49', '40到49岁'),
    '50-59': own('50 to 59', '50到59岁'),
    '60-or-older': own('60 or older', '年满60岁'),
  },
  opposites: { '26-or-older': 'under-26', '40-or-older': 'under-40', '55-or-older': 'under-55', '35-or-older': 'under-35' },
  needs: ['said.style', 'said.age', 'said.languages', 'bought.household'],
  baseRates: baseRatesOf(),
  rule: {
    en: 'Whoever says how old they are is taken at their word; how often that is right was not measured. Of everybody else models weigh word choice, abbreviations and particles, and what a household buys, which differ with age.',
    zh: '自己说过年龄的，就照他说的算，准不准没有测过。没说过的，用词、缩写、语气词和日常采购随年龄而变，由模型给它们算分。',
  },
  guess(signals) {
    const said = signals.get<SaidAge>('said.age')
    const stated = statedIn(said?.value ?? [], signals.latestAt)
    const found = readingOf(signals)
    const evidence = stated === undefined ? undefined : statementEvidence(stated, said?.support ?? 0, SIDES[found?.trait ?? 'age26'].older)
    if (stated?.band !== undefined && evidence !== undefined) return guessStated(stated.band, evidence)
    const undecided = evidence === undefined ? [] : [evidence]
    const verdict = found === undefined ? undefined : styleVerdict(KEY, `${SIDES[found.trait].key}${found.trait === 'age26' ? `-${found.reading.language}` : ''}`, found.reading)
    const groceries = groceryAges(KEY, signals)
    const written = found === undefined || verdict === undefined ? undefined : unlessOfAnybody(byStyle(found.trait, verdict, groceries, signals, undecided))
    const all = [...(written === undefined ? [] : [written]), ...groceries.map((one) => byGroceries(one, undecided))]
    return all.find(tells) ?? all[0] ?? unread((signals.get<SaidLanguages>('said.languages')?.support ?? 0) > 0, undecided)
  },
})
