/** Whether the owner is at school or university now, by what they say of it. A rule that nobody measured on people: no odds. */
import type { Evidence, Outcome } from '../../db/model.ts'
import { growing } from '../combine.ts'
import { CANNOT_TELL, defineInference } from '../inference.ts'
import type { GuessResult, Signals } from '../inference.ts'
import { audience } from '../segments/iab-audience.ts'
import type { SaidValue } from '../facts/stated.ts'
import type { SaidEducation } from '../signals/said-education.ts'
import type { SaidEmployment } from '../signals/said-employment.ts'
import { counted, own, say, sentence } from '../shareable/sentence.ts'

const TEXTS_WANTED = 20
const PLAIN = 1.5
const HINT = 0.4
/** Points that name an answer, and hints of which no more than so much counts. */
const ENOUGH = 1
const MOST_HINTS = 1.2
const TEXTS_FOR_ONE_SLIP = 3_000
/** Hints are worth something only where they are in so much of all messages. */
const HINTS_SHARE = 0.02

/** What speaks for and against; weights in points. */
function evidenceOf(signals: Signals): readonly Evidence[] {
  const studies = signals.get<SaidEducation>('said.education')?.value
  const work = signals.get<SaidEmployment>('said.employment')?.value
  if (studies === undefined) return []
  const { texts, levels: { studying, pupil, college, master, phd } } = studies
  const held = { college, master, phd }
  const over = Object.values(held).reduce((sum, { plain }) => sum + plain, 0)
  const last = (values: readonly SaidValue[]): number => Math.max(...values.map(({ lastAt }) => lastAt ?? 0))
  // A degree named after the last word of studies ends them; named before it, or without times, it is one more to come.
  const isOver = over > 0 && (last(Object.values(held)) > last([studying]) || (last([studying]) === 0 && over > studying.plain))
  const beyond = studying.plain - texts / TEXTS_FOR_ONE_SLIP
  const retired = work?.standings.retired
  return [
    ...(studying.plain === 0 ? [] : [{
      signal: 'said.education', outcome: 'yes', weight: Math.min(3, growing(beyond, PLAIN)), count: studying.plain, examples: studying.examples.plain,
      says: sentence(say`${counted(studying.plain, 'message speaks', 'messages speak')} of studies of your own: exams, lectures, a dormitory`, say`${studying.plain}条消息说到你自己在读：考试、上课、宿舍`),
    }]),
    ...(pupil.plain === 0 ? [] : [{
      signal: 'said.education', outcome: 'yes', weight: Math.min(3, growing(pupil.plain, PLAIN)), count: pupil.plain, examples: pupil.examples.plain,
      says: sentence(say`${counted(pupil.plain, 'message speaks', 'messages speak')} of a school that you go to now`, say`${pupil.plain}条消息说到你现在上的中学`),
    }]),
    ...(studying.hint === 0 ? [] : [{
      signal: 'said.education', outcome: 'yes', weight: studying.hint < HINTS_SHARE * texts ? 0 : Math.min(MOST_HINTS, growing(studying.hint, HINT)), count: studying.hint, examples: studying.examples.hint,
      says: sentence(say`${counted(studying.hint, 'message uses', 'messages use')} words of student life, which is a hint`, say`${studying.hint}条消息用到学生生活的词，只算线索`),
    }]),
    ...(!isOver ? [] : [{
      signal: 'said.education', outcome: 'no', weight: Math.min(3, growing(over, PLAIN)), count: over, examples: Object.values(held).flatMap(({ examples }) => examples.plain).slice(0, over),
      says: sentence(say`${counted(over, 'message speaks', 'messages speak')} of studies that are over`, say`${over}条消息说到已经读完的书`),
    }]),
    ...(retired === undefined || retired.plain === 0 ? [] : [{
      signal: 'said.employment', outcome: 'no', weight: Math.min(3, growing(retired.plain, 2)), count: retired.plain, examples: retired.examples.plain,
      says: sentence(say`${counted(retired.plain, 'message says', 'messages say')} that you are retired`, say`${retired.plain}条消息说你已退休`),
    }]),
  ]
}

function guess(signals: Signals): GuessResult {
  const evidence = evidenceOf(signals)
  const have = signals.get<SaidEducation>('said.education')?.value.texts ?? 0
  if (evidence.length === 0) return { answer: CANNOT_TELL, status: have < TEXTS_WANTED ? 'too-little' : 'unmeasured', outcomes: [], evidence: [], ...(have < TEXTS_WANTED ? { support: { have, want: TEXTS_WANTED, of: own('messages of your own', '条你自己写的消息') } } : {}) }
  const points = evidence.reduce((sum, { outcome, weight }) => sum + (outcome === 'yes' ? weight : -weight), 0)
  const answer = points >= ENOUGH ? 'yes' : points <= -ENOUGH ? 'no' : CANNOT_TELL
  const order = answer === 'no' ? ['no', 'yes'] : ['yes', 'no']
  return {
    answer, status: 'unmeasured', evidence,
    outcomes: order.map((value): Outcome => ({ value, probability: null, low: null, high: null, baseRate: null })),
    segments: answer === 'yes' ? [audience('41')] : [],
  }
}

export default defineInference({
  key: 'student',
  attribute: 'work.student',
  catalogue: 11,
  title: { en: 'Student', zh: '学生' },
  subject: own('At school or university?', '是不是在上学'),
  statements: { yes: own('Is a student', '在上学'), no: own('Is no longer a student', '已经不上学了') },
  sensitive: false,
  joins: false,
  outcomes: { yes: { en: 'a student', zh: '学生' }, no: { en: 'no student', zh: '不是学生' } },
  needs: ['said.education', 'said.employment'],
  baseRates: [],
  rule: { en: 'Whoever speaks of their own exams, lectures and dormitory is a student.', zh: '说到自己的考试、上课、宿舍的人，是学生。' },
  rules: { no: own('Whoever speaks of studies that are over, and not of any after them, is no student.', '只说起已经读完的书、后来没再读的人，不是学生。') },
  guess,
})
