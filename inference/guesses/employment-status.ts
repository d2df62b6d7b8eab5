/**
 * Whether the owner is employed, self-employed, out of work, a student, retired or at home: what they say of it, the work and
 * studies they name, and wages that come in; the latest change wins. A rule that nobody measured on people: no odds.
 */
import type { Evidence, Outcome } from '../../db/model.ts'
import { growing } from '../combine.ts'
import type { SaidValue } from '../facts/stated.ts'
import { CANNOT_TELL, defineInference } from '../inference.ts'
import type { GuessResult, Signals } from '../inference.ts'
import { audience } from '../segments/iab-audience.ts'
import type { Income } from '../signals/paid-income.ts'
import type { SaidEducation } from '../signals/said-education.ts'
import type { SaidEmployment } from '../signals/said-employment.ts'
import { counted, NOTHING, own, say, sentence } from '../shareable/sentence.ts'
import type { Sentence } from '../shareable/sentence.ts'

const TEXTS_WANTED = 20
const PLAIN = 1.5
const HINT = 0.4
/** Payments of wages that show a job by themselves. */
const WAGES_WANTED = 3
/** One slip of the rules in so many messages is expected. */
const TEXTS_FOR_ONE_SLIP = 3_000
/** Statements of a job after its loss that make a new one. */
const NEW_JOB = 2
/** Hints alone that name a job: how many, and in which part of all messages. */
const HINTS_WANTED = 4
const HINTS_SHARE = 0.02

const OUTCOMES = ['employed', 'self-employed', 'unemployed', 'student', 'retired', 'homemaker'] as const
type Outcomes = typeof OUTCOMES[number]

const words: Readonly<Record<Outcomes, Sentence>> = {
  'employed': own('employed', '在职'), 'self-employed': own('self-employed', '自己经营或自由职业'), 'unemployed': own('out of work', '没有工作'),
  'student': own('a student', '学生'), 'retired': own('retired', '已退休'), 'homemaker': own('at home', '全职在家'),
}
const SEGMENTS: Readonly<Partial<Record<Outcomes, string>>> = { employed: '42', unemployed: '47', student: '41', retired: '40' }

/** What speaks for each outcome in messages. */
type Said = Readonly<Record<Outcomes, SaidValue>>

const NEVER: SaidValue = { plain: 0, hint: 0, weeks: 0, firstAt: null, lastAt: null, examples: { plain: [], hint: [] } }

function saidOf(signals: Signals): { readonly texts: number; readonly said: Said } {
  const work = signals.get<SaidEmployment>('said.employment')?.value
  const studies = signals.get<SaidEducation>('said.education')?.value
  const { standings } = work ?? { standings: undefined }
  return {
    texts: Math.max(work?.texts ?? 0, studies?.texts ?? 0),
    said: {
      'employed': standings?.employed ?? NEVER, 'self-employed': standings?.['self-employed'] ?? NEVER, 'unemployed': standings?.unemployed ?? NEVER,
      'student': studies?.levels.studying ?? NEVER, 'retired': standings?.retired ?? NEVER, 'homemaker': standings?.homemaker ?? NEVER,
    },
  }
}

const isThere = ({ plain }: SaidValue, texts: number): boolean => plain - texts / TEXTS_FOR_ONE_SLIP > 0.5

/** Who retired, lost a job or studies says so seldom, and who has a job names it all the time: the rarer word decides, unless a job is named after it. */
function current({ texts, said }: ReturnType<typeof saidOf>): Outcomes | undefined {
  const stated = OUTCOMES.filter((one) => isThere(said[one], texts))
  const order: readonly Outcomes[] = ['retired', 'homemaker', 'unemployed', 'self-employed', 'student', 'employed']
  const [first] = order.filter((one) => stated.includes(one))
  if (first === undefined) return said.employed.hint >= HINTS_WANTED && said.employed.hint >= HINTS_SHARE * texts ? 'employed' : undefined
  if (first === 'employed' || !stated.includes('employed')) return first
  const [rare, job] = [said[first], said.employed]
  const isAfter = rare.lastAt === null || job.lastAt === null ? job.plain > rare.plain * NEW_JOB : job.lastAt > rare.lastAt && job.plain >= NEW_JOB
  // Students work beside their studies, and who is on their own speaks of jobs too.
  if (first === 'student' || first === 'self-employed') return job.plain > rare.plain * NEW_JOB ? 'employed' : first
  return isAfter ? 'employed' : first
}

function evidenceOf(outcome: Outcomes, { plain, hint, weeks, examples }: SaidValue): readonly Evidence[] {
  const signal = outcome === 'student' ? 'said.education' : 'said.employment'
  const inWeeks = weeks < 2 ? NOTHING : say`, in ${counted(weeks, 'week', 'different weeks')}`
  const inWeeksZh = weeks < 2 ? NOTHING : say`，分布在${weeks}周里`
  return [
    ...(plain === 0 ? [] : [{
      signal, outcome, weight: Math.min(3, growing(plain, PLAIN)), count: plain, examples: examples.plain,
      says: sentence(say`${counted(plain, 'message of yours says', 'messages of yours say')} so: ${words[outcome]}${inWeeks}`, say`${plain}条消息里你自己这么说：${words[outcome]}${inWeeksZh}`),
    }]),
    ...(hint === 0 ? [] : [{
      signal, outcome, weight: Math.min(1.2, growing(hint, HINT)), count: hint, examples: examples.hint,
      says: sentence(say`A hint only: ${counted(hint, 'message sounds', 'messages sound')} like it (${words[outcome]})`, say`只是线索：${hint}条消息像是这种情况（${words[outcome]}）`),
    }]),
  ]
}

function wageEvidence(signals: Signals): readonly Evidence[] {
  const wages = signals.get<Income>('paid.income')?.value.streams.find(({ saysSalary, times }) => saysSalary && times >= WAGES_WANTED)
  return wages === undefined ? [] : [{
    signal: 'paid.income', outcome: 'employed', weight: 2.5, count: wages.times, examples: wages.examples,
    says: sentence(say`${counted(wages.times, 'payment', 'payments')} of wages came in`, say`有${wages.times}笔工资入账`),
  }]
}

function guess(signals: Signals): GuessResult {
  const found = saidOf(signals)
  const wages = wageEvidence(signals)
  const answer = current(found) ?? (wages.length > 0 ? 'employed' : undefined)
  const evidence = [...wages, ...OUTCOMES.flatMap((one) => evidenceOf(one, found.said[one]))]
  if (evidence.length === 0 && found.texts < TEXTS_WANTED) return { answer: CANNOT_TELL, status: 'too-little', outcomes: [], evidence: [], support: { have: found.texts, want: TEXTS_WANTED, of: own('messages of your own', '条你自己写的消息') } }
  const order = [...OUTCOMES].toSorted((a, b) => Number(b === answer) - Number(a === answer) || found.said[b].plain - found.said[a].plain || OUTCOMES.indexOf(a) - OUTCOMES.indexOf(b))
  const segment = answer === undefined ? undefined : SEGMENTS[answer]
  return {
    answer: answer ?? CANNOT_TELL, status: 'unmeasured', evidence,
    outcomes: order.map((value): Outcome => ({ value, probability: null, low: null, high: null, baseRate: null })),
    segments: segment === undefined ? [] : [audience(segment)],
  }
}

export default defineInference({
  key: 'employment-status',
  attribute: 'work.status',
  catalogue: 10,
  title: { en: 'Working or not', zh: '就业状态' },
  subject: own('In work, studying, retired?', '在职、在读还是退休'),
  statements: {
    'employed': own('Has a job', '在职'), 'self-employed': own('Works on their own account', '自己经营或自由职业'), 'unemployed': own('Is out of work', '没有工作'),
    'student': own('Is a student', '学生'), 'retired': own('Is retired', '已退休'), 'homemaker': own('Keeps the home', '全职在家'),
  },
  sensitive: false,
  joins: true,
  outcomes: words,
  ordinary: ['employed'],
  needs: ['said.employment', 'said.education', 'paid.income'],
  baseRates: [],
  rule: {
    en: 'Whoever speaks of a boss and shifts has a job; of applications and a lost job, none; of a pension, is retired; of exams, studies. The latest change counts, and wages that come in show a job.',
    zh: '说到自己的老板、同事、加班的是在职；说到失业、投简历的是没有工作；说到自己退休金的是已退休；说到自己考试上课的是学生。以最近的变化为准；有工资入账也算在职。',
  },
  guess,
})
