/** What the person searched for, by the topics that households are guessed from. */
import { defineSignal } from '../signal.ts'
import { keepExample, mergeExamples, toExamples } from '../examples.ts'
import type { KeptExample } from '../examples.ts'
import { CHILD_NAMED, CHILD_ROUTINE } from '../lexicons/family.ts'
import { MOVING_LOOKING, MOVING_SETTLED } from '../lexicons/moving.ts'
import { CAT_NAMED, CAT_ROUTINE, DOG_NAMED, DOG_ROUTINE } from '../lexicons/pets.ts'
import { weekOf } from '../text/local-time.ts'
import type { WordList } from '../text/word-list.ts'
import type { Example } from '../../db/model.ts'

/** Topics of searches. */
export const SEARCH_TOPICS = ['dog', 'cat', 'child', 'moving'] as const
export type SearchTopic = typeof SEARCH_TOPICS[number]

/** Searches of one topic: how many, in which weeks (Monday-based, UTC), and the newest. */
export interface SearchedTopic { readonly count: number; readonly weeks: readonly { readonly week: number; readonly count: number }[]; readonly examples: readonly Example[] }
/** Value of the signal `searched.topics`. */
export interface SearchedTopics { readonly searches: number; readonly topics: Readonly<Record<SearchTopic, SearchedTopic>> }

interface TopicTally { count: number; weeks: Record<string, number>; newest: KeptExample[] }
interface Tally { searches: number; topics: Record<SearchTopic, TopicTally> }

const LISTS: Readonly<Record<SearchTopic, readonly WordList[]>> = {
  dog: [DOG_NAMED, DOG_ROUTINE], cat: [CAT_NAMED, CAT_ROUTINE], child: [CHILD_NAMED, CHILD_ROUTINE], moving: [MOVING_LOOKING, MOVING_SETTLED],
}
const startTopic = (): TopicTally => ({ count: 0, weeks: {}, newest: [] })

export default defineSignal<Tally, SearchedTopics>({
  key: 'searched.topics',
  title: { en: 'Searches', zh: '搜索' },
  verbs: ['searched'],
  who: 'owner',
  lists: Object.values(LISTS).flat(),
  start: () => ({ searches: 0, topics: { dog: startTopic(), cat: startTopic(), child: startTopic(), moving: startTopic() } }),
  take(tally, row, text) {
    if (!text) return
    tally.searches += 1
    if (text.isPlain) return
    for (const topic of SEARCH_TOPICS) {
      const hit = LISTS[topic].map((list) => text.hits(list)[0]).find((found) => found !== undefined)
      if (!hit) continue
      const sum = tally.topics[topic]
      sum.count += 1
      keepExample(sum.newest, row, hit, -(row.at ?? 0))
      if (row.at === null) continue
      const week = weekOf(row.at)
      sum.weeks[week] = (sum.weeks[week] ?? 0) + 1
    }
  },
  merge(into, from) {
    into.searches += from.searches
    for (const topic of SEARCH_TOPICS) {
      const [sum, add] = [into.topics[topic], from.topics[topic]]
      sum.count += add.count
      for (const [week, count] of Object.entries(add.weeks)) sum.weeks[week] = (sum.weeks[week] ?? 0) + count
      mergeExamples(sum.newest, add.newest)
    }
  },
  finish({ searches, topics }) {
    const finished = (topic: SearchTopic): SearchedTopic => ({
      count: topics[topic].count,
      weeks: Object.entries(topics[topic].weeks).map(([week, count]) => ({ week: Number(week), count })).toSorted((a, b) => a.week - b.week),
      examples: toExamples(topics[topic].newest),
    })
    return {
      value: { searches, topics: { dog: finished('dog'), cat: finished('cat'), child: finished('child'), moving: finished('moving') } },
      support: searches,
      examples: SEARCH_TOPICS.flatMap((topic) => toExamples(topics[topic].newest.slice(0, 10))),
    }
  },
})
