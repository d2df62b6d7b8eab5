/** What the person's own messages say of a dog, a cat, children and a partner: how often, whose, and whether they are there at all. */
import { defineSignal } from '../signal.ts'
import type { Activity, Example } from '../../db/model.ts'
import { earlier, later } from '../purchases/amounts.ts'
import { keepExample, mergeExamples, toExamples } from '../examples.ts'
import type { KeptExample } from '../examples.ts'
import { CHILD_ELSEWHERE, CHILD_NAMED, CHILD_ROUTINE, FLATMATES, PARTNER_ELSEWHERE, PARTNER_NAMED, PARTNER_ROUTINE } from '../lexicons/family.ts'
import { CAT_ELSEWHERE, CAT_NAMED, CAT_ROUTINE, DOG_ELSEWHERE, DOG_NAMED, DOG_ROUTINE } from '../lexicons/pets.ts'
import type { AnalysedText, Hit } from '../text/analysis.ts'
import { weekOf } from '../text/local-time.ts'
import { addTexts, countText, noTexts, readTexts } from '../text/read-languages.ts'
import type { TextCount } from '../text/read-languages.ts'
import { isAboutOthers, isAboutWork, isFanTalk, simplified, standingOf } from '../text/standing.ts'
import type { WordList } from '../text/word-list.ts'

/** What may be in a household. */
export const HOUSEHOLD_TOPICS = ['dog', 'cat', 'child', 'partner'] as const
export type HouseholdTopic = typeof HOUSEHOLD_TOPICS[number]

/** Each message counts once for a topic, as the first of these that fits. */
export type Said = 'routine' | 'own' | 'definite' | 'elsewhere' | 'denied' | 'past' | 'wished' | 'other' | 'quoted' | 'bare'

/** What was said of one topic. */
export interface SaidTopic {
  /** Messages by how they name it. `routine`: a doing of the household ("walked the dog"); `definite`: "the dog"; `elsewhere`: grown up, pupils, a stay with somebody else's dog, a partner far away. */
  readonly counts: Readonly<Record<Said, number>>
  /** Weeks with a message that says it is the person's own. */
  readonly weeks: number
  /** Weeks from the first of them to the last: 2 may be one visit across a Monday. */
  readonly span: number
  readonly for: readonly Example[]
  readonly against: readonly Example[]
}
/** Value of the signal `said.household`. */
export interface SaidHousehold {
  /** Own messages in a language of the word lists, the ground on which silence says something. */
  readonly texts: number
  /** Weeks from the first own message to the last. */
  readonly span: number
  readonly topics: Readonly<Record<HouseholdTopic, SaidTopic>>
}

interface TopicTally { counts: Record<Said, number>; weeks: number[]; for: KeptExample[]; against: KeptExample[] }
interface Tally { texts: TextCount; first: number | null; last: number | null; topics: Record<HouseholdTopic, TopicTally> }

const LISTS: Readonly<Record<HouseholdTopic, { readonly named: WordList; readonly routine: WordList; readonly elsewhere: WordList }>> = {
  dog: { named: DOG_NAMED, routine: DOG_ROUTINE, elsewhere: DOG_ELSEWHERE },
  cat: { named: CAT_NAMED, routine: CAT_ROUTINE, elsewhere: CAT_ELSEWHERE },
  child: { named: CHILD_NAMED, routine: CHILD_ROUTINE, elsewhere: CHILD_ELSEWHERE },
  partner: { named: PARTNER_NAMED, routine: PARTNER_ROUTINE, elsewhere: PARTNER_ELSEWHERE },
}

const startTopic = (): TopicTally => ({
  counts: { routine: 0, own: 0, definite: 0, elsewhere: 0, denied: 0, past: 0, wished: 0, other: 0, quoted: 0, bare: 0 }, weeks: [], for: [], against: [],
})

export default defineSignal<Tally, SaidHousehold>({
  key: 'said.household',
  title: { en: 'What you say of your household', zh: '你怎么说起家里' },
  verbs: ['said', 'posted', 'commented'],
  who: 'owner',
  lists: [...Object.values(LISTS).flatMap(({ named, routine, elsewhere }) => [named, routine, elsewhere]), FLATMATES],
  start: () => ({ texts: noTexts(), first: null, last: null, topics: { dog: startTopic(), cat: startTopic(), child: startTopic(), partner: startTopic() } }),
  take(tally, row, text) {
    if (!text) return
    countText(tally.texts, text.language)
    tally.first = earlier(tally.first, row.at)
    tally.last = later(tally.last, row.at)
    if (text.isPlain) return
    for (const topic of HOUSEHOLD_TOPICS) {
      const found = classify(text, topic)
      if (found) count(tally.topics[topic], found, row)
    }
  },
  merge(into, from) {
    addTexts(into.texts, from.texts)
    into.first = earlier(into.first, from.first)
    into.last = later(into.last, from.last)
    for (const topic of HOUSEHOLD_TOPICS) {
      const [sum, add] = [into.topics[topic], from.topics[topic]]
      for (const said of ORDER) sum.counts[said] += add.counts[said]
      for (const week of add.weeks) addWeek(sum.weeks, week)
      mergeExamples(sum.for, add.for)
      mergeExamples(sum.against, add.against)
    }
  },
  finish({ texts, first, last, topics }) {
    const finished = (topic: HouseholdTopic): SaidTopic => {
      const { counts, weeks, for: pro, against } = topics[topic]
      return { counts, weeks: weeks.length, span: spanOf(weeks), for: toExamples(pro), against: toExamples(against) }
    }
    return {
      value: { texts: readTexts(texts), span: first === null || last === null ? 0 : weekOf(last) - weekOf(first) + 1, topics: { dog: finished('dog'), cat: finished('cat'), child: finished('child'), partner: finished('partner') } },
      support: texts.read + texts.other + texts.untold,
      examples: HOUSEHOLD_TOPICS.flatMap((topic) => toExamples(topics[topic].for.slice(0, 5))),
    }
  },
})

function spanOf(weeks: readonly number[]): number {
  return weeks.length === 0 ? 0 : Math.max(...weeks) - Math.min(...weeks) + 1
}

interface Found { readonly said: Said; readonly start: number; readonly end: number }

/** The first that fits of: a routine or own thing, somewhere else, denied, past, wished, another's, quoted, only named. */
function classify(text: AnalysedText, topic: HouseholdTopic): Found | null {
  const { named, routine, elsewhere } = LISTS[topic]
  let best: Found | null = null
  const offer = (found: Found): void => { if (!best || ORDER.indexOf(found.said) < ORDER.indexOf(best.said)) best = found }
  const hits = text.hits(routine)
  const names = text.hits(named)
  const elsewhereAt = text.hits(elsewhere)[0]
  if (elsewhereAt) {
    const said = standingOf(text.text, elsewhereAt) === 'quoted' ? 'quoted' : isAboutOthers(text.text, elsewhereAt) ? 'other' : 'elsewhere'
    return { said, start: elsewhereAt.start, end: elsewhereAt.end }
  }
  const first = hits[0] ?? names[0]
  if (!first) return null
  if (isAboutWork(text.text)) return { said: 'elsewhere', start: first.start, end: first.end }
  // 老公 is what fans call an idol, and "our flat" is also what flatmates say.
  if (topic === 'partner' && (isFanTalk(text.text) || text.hits(FLATMATES).length > 0)) return { said: 'other', start: first.start, end: first.end }
  for (const hit of hits) {
    const standing = standingOf(text.text, hit)
    const isOwn = standing === 'own' || (standing === 'bare' && !isAboutOthers(text.text, hit))
    offer({ said: isOwn ? 'routine' : standing === 'bare' ? 'other' : standing, start: hit.start, end: hit.end })
  }
  for (const hit of names) offer({ said: namedAs(text.text, hit, topic), start: hit.start, end: hit.end })
  return best
}

const ORDER: readonly Said[] = ['routine', 'own', 'elsewhere', 'denied', 'past', 'wished', 'definite', 'other', 'quoted', 'bare']
const AGAINST: ReadonlySet<Said> = new Set(['elsewhere', 'denied', 'past', 'wished'])

const PARTNER_ALWAYS_OWN = /\p{Script=Han}|^(?:hubby|wifey|the wife|the husband|other half)/iu
/** What is told of one's own animal or child: it did something just now. */
const BEGINS_A_STORY = /^(?:['’]?s\s|\s(?:is|was|has|had|ate|chewed|needs|wants|keeps|kept|threw|peed|pooped|puked|vomited|got|wont|won['’]t|wouldn['’]?t|can['’]?t|doesn['’]?t|refuses|refused|just|still|finally|woke|been|are|r|have|were|smells|stinks|whining|whines|decided|home alone|on my|in my|under my|hair|fur|made|makes|cooked|cooks|said|says|bought|forgot|knocked|stole|broke|escaped|jumped|tantrum|meltdown)(?:\s|$)|[又在把不睡吐掉拉生绝打病跑叫闹哭醒终发期考上放吵感该要还刚就今明昨没非])/iu
/** What may stand before the word where Chinese tells such a story: a time, a number, a pet word. */
const BEFORE_A_STORY = /(?:^|[，。！？；、,.!?;\s])(?:今[天晚]|昨[天晚]|刚才?|半夜|早上|晚上|家里?|那|这|两|俩|三|[2-4]|只|个|条|臭|傻|小|老|大|二|死|破|胖){0,4}$|(?:^|[\s,])(?:bc|because|coz|cos|cuz|and|but|so|ugh|omg|lol|soz|sorry)\s$/iu
/** Care, just before the word: 遛完狗, 喂了猫, 接儿子, 陪娃. */
const CARE_ZH: Readonly<Record<HouseholdTopic, RegExp>> = {
  dog: /(?:遛|溜|喂|牵|放|给|带|抱)(?:完|了|个|下|过|着|好|咗|紧|我|只|条|两)*$/u,
  cat: /(?:喂|给|带|抱|哄)(?:完|了|个|下|过|着|好|咗|紧|我|只|两)*$/u,
  child: /(?:接|送|哄|陪|带|给|帮|喂|抱|凑)(?:完|了|个|下|过|着|好|咗|紧|我|两|俩)*$/u,
  partner: /(?!)/u,
}
/** Chinese names one's own son or daughter without a possessive; 孩子 and 宝宝 may be anybody's. */
const OWN_CHILD_ZH = /^(?:儿子|儿砸|女儿|闺女|娃|囡囡|大宝|二宝|阿仔|阿女)$/u

/**
 * "The dog is asleep" is mostly said of one's own. Chinese leaves the possessive out: a bare 老公 is one's own husband
 * unless the clause is about somebody else.
 */
function namedAs(written: string, hit: Hit, topic: HouseholdTopic): Said {
  const text = simplified(written)
  const standing = standingOf(text, hit)
  if (standing !== 'bare' || isAboutOthers(text, hit)) return standing
  const inside = text.slice(hit.start, hit.end)
  const before = text.slice(Math.max(0, hit.start - 12), hit.start)
  const isStory = BEGINS_A_STORY.test(text.slice(hit.end)) && BEFORE_A_STORY.test(before)
  if (topic === 'partner') return isStory || PARTNER_ALWAYS_OWN.test(inside) ? 'own' : 'bare'
  if (CARE_ZH[topic].test(before) || ((isStory || text.startsWith('的', hit.end)) && OWN_CHILD_ZH.test(inside))) return 'own'
  const isDefinite = /\b(?:the|le|la|les)\s$/i.test(text.slice(Math.max(0, hit.start - 4), hit.start)) || /^le\s/i.test(inside)
  // Notes leave the article out: "dog's been sick", "puppy chewed my shoes", 狗又把鞋咬了.
  return isDefinite || isStory ? 'definite' : 'bare'
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
