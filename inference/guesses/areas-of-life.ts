/**
 * Which areas of life somebody writes of most, by general words: family, work, food and so on. A share of talk and no odds:
 * that an area comes up says what is on somebody's mind, not what is true of them.
 */
import type { Evidence } from '../../db/model.ts'
import { CANNOT_TELL, defineInference } from '../inference.ts'
import { LIFE_TOPICS } from '../lexicons/life.ts'
import { own, percent, say, sentence, type Sentence } from '../shareable/sentence.ts'
import type { LifeTalk, SaidLife } from '../signals/said-life.ts'

const LEAST_READ = 100
const LEAST_OF_AREA = 10
const MOST_AREAS = 6
const EXAMPLES_SHOWN = 5
const OTHER_AREA = own('another area of life', '其他方面')
/** Belief has a guess of its own, which is off until switched on. */
const SENSITIVE: ReadonlySet<string> = new Set(['religion'])

function wordsOf(value: string): Sentence {
  return SENSITIVE.has(value) ? OTHER_AREA : LIFE_TOPICS.find(({ area }) => area === value)?.title ?? OTHER_AREA
}

function evidenceOf({ area, messages, examples }: LifeTalk, whole: number): Evidence {
  return {
    signal: 'said.life', outcome: area, weight: Math.min(3, 10 * messages / whole), count: messages, examples: examples.slice(0, EXAMPLES_SHOWN),
    says: sentence(say`${messages} of ${whole} messages that were read have words of ${wordsOf(area)}: ${percent(messages / whole, messages)}`, say`读过的${whole}条消息里有${messages}条提到${wordsOf(area)}，占${percent(messages / whole, messages)}`),
  }
}

export default defineInference({
  key: 'areas-of-life',
  attribute: 'interest.areas',
  catalogue: 29,
  title: { en: 'What life is about in your messages', zh: '消息里的生活重心' },
  subject: own('Which part of life comes up most?', '生活里的哪一面说得最多'),
  statement: (value) => sentence(say`Writes most about ${wordsOf(value)}`, say`说得最多的是${wordsOf(value)}`),
  sensitive: false,
  joins: false,
  outcomes: 'open',
  outcomeWords: wordsOf,
  ordinary: 'all',
  needs: ['said.life'],
  baseRates: [],
  rule: {
    en: 'Whatever part of life somebody writes of most is where an advert begins: with the family, the job or the next trip.',
    zh: '一个人说得最多的那一面，就是广告开口的地方：家人、工作，或者下一趟旅行。',
  },
  guess(signals) {
    const { read, areas } = signals.get<SaidLife>('said.life')?.value ?? { read: 0, areas: [] }
    const found = areas.filter((one) => one.messages >= LEAST_OF_AREA && !SENSITIVE.has(one.area)).slice(0, MOST_AREAS)
    const [leading] = found
    if (read < LEAST_READ || leading === undefined) {
      return {
        answer: CANNOT_TELL, status: 'too-little', outcomes: [], evidence: [], reason: read < LEAST_READ ? 'too-few' : 'nothing-stands-out',
        ...(read < LEAST_READ ? { support: { have: read, want: LEAST_READ, of: own('different messages in English or Chinese', '条不同的中文或英文消息') } } : {}),
      }
    }
    return { answer: leading.area, status: 'unmeasured', outcomes: found.map(({ area }) => ({ value: area, probability: null, low: null, high: null, baseRate: null })), evidence: found.map((one) => evidenceOf(one, read)) }
  },
})
