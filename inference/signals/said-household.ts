/** What the person's own messages say of a dog, a cat, children and a partner: how often, whose, and whether they are there at all. */
import { defineSignal } from '../signal.ts'
import type { Activity, Example } from '../../db/model.ts'
import { keepExample, mergeExamples, toExamples } from '../examples.ts'
import type { KeptExample } from '../examples.ts'
import { CHILD_ELSEWHERE, CHILD_NAMED, CHILD_ROUTINE, PARTNER_NAMED, PARTNER_ROUTINE } from '../lexicons/family.ts'
import { CAT_NAMED, CAT_ROUTINE, DOG_NAMED, DOG_ROUTINE } from '../lexicons/pets.ts'
import type { AnalysedText, Hit } from '../text/analysis.ts'
import { weekOf } from '../text/local-time.ts'
import { isAboutOthers, standingOf } from '../text/standing.ts'
import type { WordList } from '../text/word-list.ts'

/** What may be in a household. */
export const HOUSEHOLD_TOPICS = ['dog', 'cat', 'child', 'partner'] as const
export type HouseholdTopic = typeof HOUSEHOLD_TOPICS[number]

/** Each message counts once for a topic, as the first of these that fits. */
export type Said = 'routine' | 'own' | 'definite' | 'elsewhere' | 'denied' | 'past' | 'wished' | 'other' | 'quoted' | 'bare'

/** What was said of one topic. */
export interface SaidTopic {
  /** Messages by how they name it. `routine`: a doing of the household ("walked the dog"); `definite`: "the dog"; `elsewhere`: grown up, or pupils. */
  readonly counts: Readonly<Record<Said, number>>
  /** Weeks with a message that says it is the person's own. */
  readonly weeks: number
  readonly for: readonly Example[]
  readonly against: readonly Example[]
}
/** Value of the signal `said.household`. */
export interface SaidHousehold {
  /** Own messages read, the ground on which silence says something. */
  readonly texts: number
  readonly topics: Readonly<Record<HouseholdTopic, SaidTopic>>
}

interface TopicTally { counts: Record<Said, number>; weeks: number[]; for: KeptExample[]; against: KeptExample[] }
interface Tally { texts: number; topics: Record<HouseholdTopic, TopicTally> }

const LISTS: Readonly<Record<HouseholdTopic, { readonly named: WordList; readonly routine: WordList; readonly elsewhere?: WordList }>> = {
  dog: { named: DOG_NAMED, routine: DOG_ROUTINE },
  cat: { named: CAT_NAMED, routine: CAT_ROUTINE },
  child: { named: CHILD_NAMED, routine: CHILD_ROUTINE, elsewhere: CHILD_ELSEWHERE },
  partner: { named: PARTNER_NAMED, routine: PARTNER_ROUTINE },
}

const startTopic = (): TopicTally => ({
  counts: { routine: 0, own: 0, definite: 0, elsewhere: 0, denied: 0, past: 0, wished: 0, other: 0, quoted: 0, bare: 0 }, weeks: [], for: [], against: [],
})

export default defineSignal<Tally, SaidHousehold>({
  key: 'said.household',
  title: { en: 'What you say of your household', zh: '你怎么说起家里' },
  verbs: ['said', 'posted', 'commented'],
  who: 'owner',
  lists: Object.values(LISTS).flatMap(({ named, routine, elsewhere }) => (elsewhere ? [named, routine, elsewhere] : [named, routine])),
  start: () => ({ texts: 0, topics: { dog: startTopic(), cat: startTopic(), child: startTopic(), partner: startTopic() } }),
  take(tally, row, text) {
    if (!text) return
    tally.texts += 1
    if (text.isPlain) return
    for (const topic of HOUSEHOLD_TOPICS) {
      const found = classify(text, topic)
      if (found) count(tally.topics[topic], found, row)
    }
  },
  merge(into, from) {
    into.texts += from.texts
    for (const topic of HOUSEHOLD_TOPICS) {
      const [sum, add] = [into.topics[topic], from.topics[topic]]
      for (const said of ORDER) sum.counts[said] += add.counts[said]
      for (const week of add.weeks) addWeek(sum.weeks, week)
      mergeExamples(sum.for, add.for)
      mergeExamples(sum.against, add.against)
    }
  },
  finish({ texts, topics }) {
    const finished = (topic: HouseholdTopic): SaidTopic => {
      const { counts, weeks, for: pro, against } = topics[topic]
      return { counts, weeks: weeks.length, for: toExamples(pro), against: toExamples(against) }
    }
    return {
      value: { texts, topics: { dog: finished('dog'), cat: finished('cat'), child: finished('child'), partner: finished('partner') } },
      support: texts,
      examples: HOUSEHOLD_TOPICS.flatMap((topic) => toExamples(topics[topic].for.slice(0, 5))),
    }
  },
})

interface Found { readonly said: Said; readonly start: number; readonly end: number }

/** The first that fits of: a routine or own thing, somewhere else, denied, past, wished, another's, quoted, only named. */
function classify(text: AnalysedText, topic: HouseholdTopic): Found | null {
  const { named, routine, elsewhere } = LISTS[topic]
  let best: Found | null = null
  const offer = (found: Found): void => { if (!best || ORDER.indexOf(found.said) < ORDER.indexOf(best.said)) best = found }
  for (const hit of text.hits(routine)) {
    const standing = standingOf(text.text, hit)
    const isOwn = standing === 'own' || (standing === 'bare' && !isAboutOthers(text.text, hit))
    offer({ said: isOwn ? 'routine' : standing === 'bare' ? 'other' : standing, start: hit.start, end: hit.end })
  }
  for (const hit of text.hits(named)) offer({ said: namedAs(text.text, hit, topic), start: hit.start, end: hit.end })
  if (elsewhere) for (const hit of text.hits(elsewhere)) return { said: standingOf(text.text, hit) === 'quoted' ? 'quoted' : 'elsewhere', start: hit.start, end: hit.end }
  return best
}

const ORDER: readonly Said[] = ['routine', 'own', 'elsewhere', 'denied', 'past', 'wished', 'definite', 'other', 'quoted', 'bare']
const AGAINST: ReadonlySet<Said> = new Set(['elsewhere', 'denied', 'past', 'wished'])

const PARTNER_ALWAYS_OWN = /\p{Script=Han}|^(?:hubby|wifey|the wife|the husband|other half)/iu
const BEGINS_A_STORY = /^(?:['’]s\s|\s(?:is|was|has|had|ate|chewed|needs|wants|keeps|threw|peed|got|won['’]t|just|still)\s|[又在把不睡吐掉拉生绝打病跑叫咬])/iu

/**
 * "The dog is asleep" is mostly said of one's own. Chinese leaves the possessive out: a bare 老公 is one's own husband
 * unless the clause is about somebody else.
 */
function namedAs(text: string, hit: Hit, topic: HouseholdTopic): Said {
  const standing = standingOf(text, hit)
  if (standing !== 'bare' || isAboutOthers(text, hit)) return standing
  const inside = text.slice(hit.start, hit.end)
  if (topic === 'partner') return PARTNER_ALWAYS_OWN.test(inside) ? 'own' : 'bare'
  const isDefinite = /\b(?:the|le|la|les)\s$/i.test(text.slice(Math.max(0, hit.start - 4), hit.start)) || /^le\s/i.test(inside)
  // Notes leave the article out: "dog's been sick", "puppy chewed my shoes", 狗又把鞋咬了.
  return isDefinite || (hit.start === 0 && BEGINS_A_STORY.test(text.slice(hit.end))) ? 'definite' : 'bare'
}

function count(topic: TopicTally, found: Found, row: Activity): void {
  topic.counts[found.said] += 1
  if (found.said === 'routine' || found.said === 'own' || found.said === 'definite') {
    keepExample(topic.for, row, found)
    if (row.at !== null) addWeek(topic.weeks, weekOf(row.at))
  } else if (AGAINST.has(found.said)) keepExample(topic.against, row, found)
}

function addWeek(weeks: number[], week: number): void {
  if (!weeks.includes(week)) weeks.push(week)
}
