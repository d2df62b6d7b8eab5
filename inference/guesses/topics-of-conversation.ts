/**
 * What the owner's conversations are about. A topic is named only when more conversations carry it than the measured
 * rate of false alarms in ordinary chat would give; small talk therefore ends at "cannot tell".
 */
import type { Evidence, Example, Outcome } from '../../db/model.ts'
import { cardOf, rangeOf, type MeasuredCard } from '../accuracy.ts'
import { CANNOT_TELL, defineInference, type GuessResult } from '../inference.ts'
import { CARD_OF, TOPIC_OF, TOPICS, type TopicHead } from '../models/topics.ts'
import { topicWeights } from '../models/wants.ts'
import type { SaidWants, WantedClass, WantsReading } from '../signals/said-wants.ts'
import { own, say, sentence } from '../shareable/sentence.ts'

const KEY = 'topics-of-conversation'
const MOST_TOPICS = 12
/** Of a store from another version. */
const OTHER_TOPIC = own('another topic', '其他话题')

/** One topic as one model found it. */
interface Found { readonly topic: string; readonly head: TopicHead; readonly probability: number; readonly count: number; readonly read: number; readonly base: number; readonly examples: readonly Example[] }

/**
 * How many of `read` false alarms at the given rate would still be no surprise: the 99 % point of a Poisson count.
 */
export function alarmsExpected(read: number, rate: number): number {
  const mean = read * rate
  let term = Math.exp(-mean)
  let sum = term
  let count = 0
  while (sum < 0.99 && count < 10_000) {
    count += 1
    term *= mean / count
    sum += term
  }
  // Far above the reach of the series (its first term is then 0) the normal limit is exact enough.
  return mean > 600 ? mean + 2.33 * Math.sqrt(mean) : count
}

/** The classes of one model that more was counted for than false alarms would explain. */
export function shownIn({ head, read, classes }: WantsReading): readonly WantedClass[] {
  const { falseAlarms } = topicWeights(head)
  return classes.filter(({ count }, klass) => count > alarmsExpected(read, falseAlarms[klass] ?? 0))
}

/**
 * The probability of the clearest case, but no more than the share of cases that false alarms leave over: the best of a
 * thousand conversations looks clear by chance alone.
 */
function foundIn(reading: WantsReading): readonly Found[] {
  const { classes, baseRates, falseAlarms } = topicWeights(reading.head)
  return shownIn(reading).flatMap(({ name, best, count, examples }): readonly Found[] => {
    const topic = TOPIC_OF[reading.head][name]
    const klass = classes.indexOf(name)
    const probability = Math.min(best, 1 - reading.read * (falseAlarms[klass] ?? 0) / count)
    return topic === undefined ? [] : [{ topic, head: reading.head, probability, count, read: reading.read, base: baseRates[klass] ?? 0, examples }]
  })
}

/** The topics of a person, clearest first; of two models for one topic the one with the higher probability. */
export function topicsIn(value: SaidWants): readonly Found[] {
  const best = new Map<string, Found>()
  for (const found of value.flatMap(foundIn)) {
    const other = best.get(found.topic)
    if (other === undefined || found.probability > other.probability) best.set(found.topic, found)
  }
  return [...best.values()].toSorted((a, b) => b.probability - a.probability || b.count - a.count || (a.topic < b.topic ? -1 : 1))
}

function evidenceOf({ topic, head, probability, count, read, base, examples }: Found): Evidence {
  const words = TOPICS[topic] ?? OTHER_TOPIC
  const whole = head === 'wants'
  return {
    signal: 'said.wants',
    outcome: topic,
    weight: Math.log(probability / (1 - probability)) - Math.log(base / (1 - base)),
    count,
    says: sentence(
        say`${count} of ${read} ${whole ? say`conversations` : say`messages`} that were read speak of ${words}.`,
        say`读过的 ${read} ${whole ? say`段对话` : say`条消息`}里有 ${count} ${whole ? say`段` : say`条`}在谈${words}。`,
      ),
    examples,
  }
}

function outcomeOf({ topic, probability, base }: Found, card: MeasuredCard): Outcome {
  return { value: topic, probability, ...rangeOf(card, probability), baseRate: base }
}

const NOTHING: GuessResult = { answer: CANNOT_TELL, status: 'too-little', outcomes: [], evidence: [] }

export default defineInference({
  key: KEY,
  attribute: 'interest.topics',
  catalogue: 29,
  title: { en: 'What you talk about', zh: '你在聊什么' },
  sensitive: false,
  joins: false,
  outcomes: 'open',
  outcomeWords: (value) => TOPICS[value] ?? OTHER_TOPIC,
  needs: ['said.wants'],
  baseRates: [],
  rule: {
    en: 'Conversations that sound like a request for something file you under it.',
    zh: '聊天像是在找什么东西，你就被归到那一类。',
  },
  guess(signals) {
    const found = topicsIn(signals.get<SaidWants>('said.wants')?.value ?? []).flatMap((one) => {
      const card = cardOf(KEY, CARD_OF[one.head])
      return card === undefined ? [] : [{ one, card }]
    }).slice(0, MOST_TOPICS)
    const leading = found[0]
    if (leading === undefined) return NOTHING
    return {
      answer: leading.one.topic,
      status: 'measured',
      outcomes: found.map(({ one, card }) => outcomeOf(one, card)),
      evidence: found.map(({ one }) => evidenceOf(one)),
      card: leading.card,
    }
  },
})
