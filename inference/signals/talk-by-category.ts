/** What the owner talks about, in the categories that spending has too: so that saying and buying can be laid side by side. */
import type { Example } from '../../db/model.ts'
import { isCategoryId } from '../categories/categories.ts'
import type { CategoryId } from '../categories/categories.ts'
import { TALK_TOPICS } from '../categories/talk-words.ts'
import { keepExample, mergeExamples, toExamples } from '../examples.ts'
import type { KeptExample } from '../examples.ts'
import { dayOf, monthOfDay } from '../purchases/row.ts'
import { defineSignal } from '../signal.ts'
import type { Hit } from '../text/analysis.ts'

/** Talk of one topic. A message counts once for a topic. */
export interface TopicTalk {
  readonly messages: number
  /** Part of all topic mentions (0 to 1). */
  readonly share: number
  /** Messages by month, `YYYY-MM`. */
  readonly months: Readonly<Record<string, number>>
  readonly examples: readonly Example[]
}
/** Value of the signal `talk.by-category`. Topics never mentioned are absent. */
export interface TalkByCategory {
  readonly topics: Readonly<Partial<Record<CategoryId, TopicTalk>>>
  /** Own messages with text, and mentions over all topics. */
  readonly messages: number
  readonly mentions: number
}

interface TopicTally { messages: number; months: Record<string, number>; examples: KeptExample[] }
interface Tally { messages: number; topics: Partial<Record<CategoryId, TopicTally>> }
const startTopic = (): TopicTally => ({ messages: 0, months: {}, examples: [] })

export default defineSignal<Tally, TalkByCategory>({
  key: 'talk.by-category',
  title: { en: 'What you talk about buying and doing', zh: '你聊起的消费话题' },
  verbs: ['said', 'posted', 'commented', 'searched'],
  who: 'owner',
  lists: TALK_TOPICS.flatMap(({ lists }) => lists),
  start: () => ({ messages: 0, topics: {} }),
  take(tally, row, text) {
    if (!text) return
    tally.messages += 1
    if (text.isPlain) return
    for (const { id, lists } of TALK_TOPICS) {
      let hit: Hit | undefined
      for (const list of lists) hit ??= text.hits(list)[0]
      if (!hit) continue
      const topic = tally.topics[id] ??= startTopic()
      topic.messages += 1
      const day = dayOf(row)
      if (day !== null) {
        const month = monthOfDay(day)
        topic.months[month] = (topic.months[month] ?? 0) + 1
      }
      keepExample(topic.examples, row, hit)
    }
  },
  merge(into, from) {
    into.messages += from.messages
    for (const [id, other] of Object.entries(from.topics)) {
      if (!isCategoryId(id)) continue
      const topic = into.topics[id] ??= startTopic()
      topic.messages += other.messages
      for (const [month, messages] of Object.entries(other.months)) topic.months[month] = (topic.months[month] ?? 0) + messages
      mergeExamples(topic.examples, other.examples)
    }
  },
  finish({ messages, topics }) {
    const mentions = Object.values(topics).reduce((sum, topic) => sum + topic.messages, 0)
    const finished: Partial<Record<CategoryId, TopicTalk>> = {}
    for (const { id } of TALK_TOPICS) {
      const topic = topics[id]
      if (topic) finished[id] = { messages: topic.messages, share: topic.messages / mentions, months: topic.months, examples: toExamples(topic.examples) }
    }
    return {
      value: { topics: finished, messages, mentions },
      support: mentions,
      examples: Object.values(finished).flatMap(({ examples }) => examples.slice(0, 2)).slice(0, 40),
    }
  },
})
