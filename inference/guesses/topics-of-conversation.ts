/**
 * What the owner's conversations are about: how much of the talk each topic is, beside what the same model finds in the
 * ordinary chat of people who want nothing. A topic is named only where it clearly exceeds that; no odds are given, since
 * what was measured is how well single conversations are read, and not what a share of talk says of a life.
 */
import type { AccuracyCard, Evidence, Example, Outcome, TalkShare } from '../../db/model.ts'
import { cardOf, wilson } from '../accuracy.ts'
import { CANNOT_TELL, defineInference, type GuessResult } from '../inference.ts'
import { alarmTail } from '../models/alarms.ts'
import { INTENTS } from '../models/intents.ts'
import { CARD_OF, COMMON_TOPICS, TOPIC_OF, TOPICS, type TopicHead } from '../models/topics.ts'
import { topicWeights } from '../models/wants.ts'
import type { SaidWants, WantedClass, WantsReading } from '../signals/said-wants.ts'
import { NOTHING, SMALLEST_COUNT, figure, own, percent, say, sentence } from '../shareable/sentence.ts'
import type { Phrase, Sentence } from '../shareable/sentence.ts'

const KEY = 'topics-of-conversation'
const MOST_TOPICS = 12
/** One in a hundred writers of ordinary chat may be given a topic by chance, all topics of a model together (Bonferroni). */
const LEVEL = 0.01
/** What is surely less than this share of the talk is not what somebody talks about, however surely it is there. */
const LEAST_SHARE = 0.02
/** More of the texts than this being unlike what was measured, the rest is not read either. */
const MOST_UNLIKE = 0.5
/** Fewer conversations or messages say nothing about a share. */
const FEWEST_READ = 20
/** What was asked for less often than this is not named within its topic, and so many things at most are. */
const FEWEST_WANTS = 3
const MOST_WANTS = 3
/** Of a store from another version. */
const OTHER_TOPIC = own('another topic', '其他话题')

/** One topic as one model found it. */
interface Found { readonly topic: string; readonly head: TopicHead; readonly share: TalkShare; readonly examples: readonly Example[]; readonly finer: readonly Finer[] }
/** A finer want within a topic, and in how many messages. */
interface Finer { readonly words: Sentence; readonly count: number }

/** The classes that a model is sure enough of in what was read last: its answer for one conversation, which is what was measured. */
export function shownIn({ head, classes }: WantsReading): readonly WantedClass[] {
  const { threshold } = topicWeights(head)
  return classes.filter(({ latest }) => latest >= threshold)
}

/** True when most texts are of another language or kind than what was measured. */
export function isUnlike({ read, unlike }: WantsReading): boolean { return unlike > MOST_UNLIKE * (read + unlike) }

/** The classes that stand for a topic, and come up more often than in all but very few writers of ordinary chat. */
function clearedIn(reading: WantsReading): readonly Found[] {
  const { head, read, classes, finer } = reading
  if (read < FEWEST_READ || isUnlike(reading)) return []
  const { ordinary } = topicWeights(head)
  const topics = Object.keys(TOPIC_OF[head]).length
  return classes.flatMap(({ name, count, examples }, klass): readonly Found[] => {
    const topic = TOPIC_OF[head][name]
    const alarms = ordinary.classes[klass]
    if (topic === undefined || alarms === undefined || alarmTail(count, read, alarms) > LEVEL / topics) return []
    const { low, high } = wilson(count, read)
    if (low < LEAST_SHARE) return []
    const share: TalkShare = { read, count, of: head === 'wants' ? 'conversations' : 'messages', value: count / read, low, high, ordinary: alarms.mean, common: COMMON_TOPICS.has(topic) }
    const within = finer.filter((want) => want.class === name && want.count >= FEWEST_WANTS).slice(0, MOST_WANTS)
    return [{ topic, head, share, examples, finer: within.flatMap((want) => { const words = INTENTS[name]?.[want.name]; return words === undefined ? [] : [{ words, count: want.count }] }) }]
  })
}

/** The topics of a person, what is not true of everybody and the largest share first; of two models for one topic the larger share. */
function topicsIn({ readings }: SaidWants): readonly Found[] {
  const best = new Map<string, Found>()
  for (const found of readings.flatMap(clearedIn)) {
    const other = best.get(found.topic)
    if (other === undefined || found.share.value > other.share.value) best.set(found.topic, found)
  }
  return [...best.values()].toSorted((a, b) => Number(a.share.common) - Number(b.share.common) || b.share.value - a.share.value || (a.topic < b.topic ? -1 : 1))
}

/** A share below one in ten with a decimal: what is rare in ordinary chat is not nothing. Of fewer rows than may be stated, what `percent` says. */
function small(share: number, count = SMALLEST_COUNT): Phrase { return count < SMALLEST_COUNT ? say`${percent(share, count)}` : share < 0.095 ? say`${figure(share * 100, 1)}%` : say`${percent(share)}` }

/** What exactly is asked for within a topic, as a sentence of its own; nothing where that is not clear. */
function finerIn(finer: readonly Finer[]): readonly [en: Phrase, zh: Phrase] {
  const [first, ...others] = finer
  if (first === undefined) return [NOTHING, NOTHING]
  const named = others.reduce<readonly [Phrase, Phrase]>(([en, zh], { words, count }) => [say`${en}, ${words} (${count})`, say`${zh}、${words}（${count}次）`], [say`${first.words} (${first.count})`, say`${first.words}（${first.count}次）`])
  return [say` Most often about ${named[0]}.`, say`问得最多的是${named[1]}。`]
}

function evidenceOf({ topic, share: { read, count, of, value, low, high, ordinary }, examples, finer }: Found): Evidence {
  const [finerEn, finerZh] = finerIn(finer)
  const words = TOPICS[topic] ?? OTHER_TOPIC
  const whole = of === 'conversations'
  return {
    signal: 'said.wants',
    outcome: topic,
    weight: Math.min(3, Math.log(value / ordinary)),
    count,
    says: sentence(
      say`${count} of ${read} ${whole ? say`conversations` : say`messages`} that were read speak of ${words}: ${small(value, count)} of the talk (${small(low, count)} to ${small(high, count)}). In ordinary chat, where nobody is after anything, the same model finds ${small(ordinary)}.${finerEn}`,
      say`读过的${read}${whole ? say`段对话` : say`条消息`}里有${count}${whole ? say`段` : say`条`}在谈${words}，占${small(value, count)}（${small(low, count)}至${small(high, count)}）；在无所求的日常聊天里，同一个模型会找到${small(ordinary)}。${finerZh}`,
    ),
    examples,
  }
}

function outcomeOf({ topic, share }: Found): Outcome {
  return { value: topic, probability: null, low: null, high: null, baseRate: null, share }
}

/** Why no topic is named: nothing was read, little, or nothing that stands out. */
function nothingIn({ readings, apart }: SaidWants): GuessResult {
  const read = Math.max(0, ...readings.filter((one) => !isUnlike(one)).map((one) => one.read))
  const before = Math.max(0, ...readings.map((one) => one.read + one.unlike))
  const unlike = apart >= FEWEST_READ || before >= FEWEST_READ ? read < FEWEST_READ : before > 0 && readings.every(isUnlike)
  return {
    answer: CANNOT_TELL, status: 'too-little', outcomes: [], evidence: [],
    reason: unlike ? 'unlike-measured' : read < FEWEST_READ ? 'too-few' : 'nothing-stands-out',
    ...(unlike || read >= FEWEST_READ ? {} : { support: { have: read, want: FEWEST_READ, of: own('conversations or messages that could be read', '段（条）读得懂的对话或消息') } }),
  }
}

export default defineInference({
  key: KEY,
  attribute: 'interest.topics',
  catalogue: 29,
  title: { en: 'What you talk about', zh: '你在聊什么' },
  subject: { en: 'What is talked about most?', zh: '聊得最多的是什么' },
  statement(value) {
    const topic = TOPICS[value] ?? OTHER_TOPIC
    return sentence(say`Often talks about ${topic}`, say`常聊${topic}`)
  },
  sensitive: false,
  joins: false,
  outcomes: 'open',
  outcomeWords: (value) => TOPICS[value] ?? OTHER_TOPIC,
  needs: ['said.wants'],
  baseRates: [],
  rule: {
    en: 'Conversations that sound like a request for something file you under it, once they are more of your talk than of ordinary chat.',
    zh: '聊天像是在找什么东西，而且比日常闲聊里多得多，你就被归到那一类。',
  },
  guess(signals) {
    const value = signals.get<SaidWants>('said.wants')?.value ?? { readings: [], apart: 0 }
    const found = topicsIn(value).slice(0, MOST_TOPICS)
    const leading = found[0]
    if (leading === undefined) return nothingIn(value)
    const card: AccuracyCard | undefined = cardOf(KEY, CARD_OF[leading.head])
    return { answer: leading.topic, status: 'unmeasured', outcomes: found.map(outcomeOf), evidence: found.map(evidenceOf), ...(card === undefined ? {} : { card }) }
  },
})
