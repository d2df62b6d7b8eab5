/**
 * The owner's schooling by what they say of it: at school, studying, or the highest degree they name as their own. A rule that
 * nobody measured on people: no odds.
 */
import type { Evidence, Outcome } from '../../db/model.ts'
import { growing } from '../combine.ts'
import { CANNOT_TELL, defineInference } from '../inference.ts'
import type { BaseRate, GuessResult, Signals } from '../inference.ts'
import { audience } from '../segments/iab-audience.ts'
import type { SaidValue } from '../facts/stated.ts'
import type { SaidEducation } from '../signals/said-education.ts'
import { counted, NOTHING, own, say, sentence } from '../shareable/sentence.ts'
import type { Sentence } from '../shareable/sentence.ts'

const TEXTS_WANTED = 20
const PLAIN = 2
const HINT = 0.4
/** Hints of studying, and the part of all messages they are in, that name it without a statement. */
const HINTS_WANTED = 3
const HINTS_SHARE = 0.02
/** One slip of the rules in so many messages is expected. */
const TEXTS_FOR_ONE_SLIP = 3_000

const WHOM = { en: 'people of 25 and older in the United States', zh: '美国25岁及以上的人' }
const FROM = { en: 'United States Census Bureau, Educational Attainment 2022 (CB23-TPS.21): 52 % without a degree, 33 % with an associate or bachelor’s degree', zh: '美国人口普查局《2022年受教育程度》（CB23-TPS.21）：52%没有学位，33%有副学士或学士学位' }
const BASE_RATES: readonly BaseRate[] = [
  { outcome: 'school', value: 0.52, whom: WHOM, from: FROM }, { outcome: 'college', value: 0.33, whom: WHOM, from: FROM },
]

/** Outcomes: whoever is at school now, and whoever went no further, is `school`. */
const LEVELS = ['school', 'studying', 'college', 'master', 'phd'] as const
type Level = typeof LEVELS[number]

const words: Readonly<Record<Level, Sentence>> = {
  school: own('school, no degree', '中学，没有学位'), studying: own('studying now', '在读'), college: own('a college degree', '大学学历'), master: own('a master’s degree', '硕士'), phd: own('a doctorate', '博士'),
}

const isThere = ({ plain }: SaidValue, texts: number): boolean => plain - texts / TEXTS_FOR_ONE_SLIP > 0.5

/** Studying now, if that was said last; else the highest degree; a school gone to now, or never left for a college, last. */
function levelOf({ texts, levels }: SaidEducation): Level | undefined {
  const held = (['phd', 'master', 'college'] as const).filter((level) => isThere(levels[level], texts))
  const [highest] = held
  const studying = levels.studying
  if (isThere(studying, texts)) {
    if (highest === undefined) return 'studying'
    const past = held.reduce<number | null>((last, level) => Math.max(last ?? 0, levels[level].lastAt ?? 0) || null, null)
    if (studying.lastAt !== null && past !== null && studying.lastAt !== past) return studying.lastAt > past ? 'studying' : highest
    return studying.plain > held.reduce((sum, level) => sum + levels[level].plain, 0) ? 'studying' : highest
  }
  if (highest !== undefined) return highest
  if (isThere(levels.school, texts) || isThere(levels.pupil, texts)) return 'school'
  return studying.hint >= HINTS_WANTED && studying.hint >= HINTS_SHARE * texts ? 'studying' : undefined
}

function evidenceOf(level: Level, { plain, hint, weeks, examples }: SaidValue, isPupil = false): readonly Evidence[] {
  const inWeeks = weeks < 2 ? NOTHING : say`, in ${counted(weeks, 'week', 'different weeks')}`
  const inWeeksZh = weeks < 2 ? NOTHING : say`，分布在${weeks}周里`
  return [
    ...(plain === 0 ? [] : [{
      signal: 'said.education', outcome: level, weight: Math.min(3, growing(plain, PLAIN)), count: plain, examples: examples.plain,
      says: isPupil ? sentence(say`${counted(plain, 'message speaks', 'messages speak')} of a school that you go to now`, say`${plain}条消息说到你现在上的中学`) : sentence(say`${counted(plain, 'message says', 'messages say')} of your own schooling: ${words[level]}${inWeeks}`, say`${plain}条消息说到你自己的学历：${words[level]}${inWeeksZh}`),
    }]),
    ...(hint === 0 ? [] : [{
      signal: 'said.education', outcome: level, weight: Math.min(1.2, growing(hint, HINT)), count: hint, examples: examples.hint,
      says: sentence(say`A hint only: ${counted(hint, 'message sounds', 'messages sound')} like it (${words[level]})`, say`只是线索：${hint}条消息像是这种情况（${words[level]}）`),
    }]),
  ]
}

function guess(signals: Signals): GuessResult {
  const value = signals.get<SaidEducation>('said.education')?.value
  const texts = value?.texts ?? 0
  const said = value === undefined ? [] : Object.values(value.levels).filter(({ plain, hint }) => plain + hint > 0)
  if (value === undefined || (said.length === 0 && texts < TEXTS_WANTED)) return { answer: CANNOT_TELL, status: 'too-little', outcomes: [], evidence: [], support: { have: texts, want: TEXTS_WANTED, of: own('messages of your own', '条你自己写的消息') } }
  const answer = levelOf(value)
  const order = [...LEVELS].toSorted((a, b) => Number(b === answer) - Number(a === answer) || value.levels[b].plain - value.levels[a].plain || LEVELS.indexOf(a) - LEVELS.indexOf(b))
  return {
    answer: answer ?? CANNOT_TELL, status: 'unmeasured',
    outcomes: order.map((level): Outcome => ({ value: level, probability: null, low: null, high: null, baseRate: BASE_RATES.find(({ outcome }) => outcome === level)?.value ?? null })),
    evidence: [...order.flatMap((level) => evidenceOf(level, value.levels[level])), ...evidenceOf('school', value.levels.pupil, true)],
    segments: answer === undefined ? [] : [audience('17')],
  }
}

export default defineInference({
  key: 'education',
  attribute: 'person.education',
  catalogue: 8,
  title: { en: 'Education', zh: '学历' },
  subject: own('How much schooling?', '什么学历'),
  statements: {
    school: own('Went to school and no further, or is there now', '中学学历，或者还在上中学'), studying: own('Is studying', '在读学生'), college: own('Has a college degree', '大学学历'), master: own('Has a master’s degree', '硕士学历'), phd: own('Has a doctorate', '博士学历'),
  },
  sensitive: false,
  joins: false,
  outcomes: words,
  needs: ['said.education'],
  baseRates: BASE_RATES,
  rule: {
    en: 'Whoever names a degree of their own has it, and the highest counts; whoever speaks of their own exams, lectures or dormitory is studying.',
    zh: '说到自己有什么学位，就按最高的算；说到自己的考试、上课、宿舍的，就算在读。',
  },
  guess,
})
