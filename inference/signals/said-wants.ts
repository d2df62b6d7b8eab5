/**
 * What the owner's conversations are about. A conversation is one channel on one day; its own messages are read together
 * by one model and singly by another. Kept are counts, the clearest cases and nothing of the rest.
 */
import type { Activity, Example } from '../../db/model.ts'
import { INTENTS } from '../models/intents.ts'
import { isAlike, likened } from '../models/likeness.ts'
import { lazily } from '../models/linear-model.ts'
import type { Reading } from '../models/linear-model.ts'
import { collectFeatures, FeatureBag } from '../models/text-features.ts'
import { TOPIC_HEADS, type TopicHead } from '../models/topics.ts'
import { intentModel, intentWeights, topicModel, topicWeights } from '../models/wants.ts'
import { isAskedOfAssistant } from '../asked-of-assistant.ts'
import { defineSignal } from '../signal.ts'

/** One message that stands for a class: activity, the probability of the class, and a rank that settles ties. */
type Clearest = [activity: number, probability: number, rank: number]

interface HeadTally {
  /** Messages (or conversations, for `wants`) that were read, and those left out since they are not like what was measured. */
  read: number
  unlike: number
  /** For each class: how often it passed the threshold, and where. */
  readonly over: number[]
  readonly clearest: Clearest[][]
  /** Probabilities of what was read last. */
  latest: number[]
  /** Head `request` alone: how often each finer want was asked for within a class that passed its threshold, and what was read last. */
  finer: Record<string, number>
  latestRequest: Want[]
}
/** A finer want and its probability. */
type Want = [name: string, probability: number]

/** Messages of the conversation that is passing by; read when it ends. */
interface Open { channel: number | null; day: number | null; texts: string[]; ids: number[] }
type SaidLanguage = 'en' | 'zh'
const SAID_LANGUAGES: readonly SaidLanguage[] = ['en', 'zh']

type Heads = Record<TopicHead, HeadTally>

/**
 * Conversations have levels: half are of level 0, a quarter of level 1 and so on, by a hash of what they say. When more
 * than {@link MOST_CONVERSATIONS} were read, the lowest level is dropped and not read any more. What remains depends
 * on the conversations alone, not on their order, and a large archive costs little more than a small one.
 */
interface Tally { apart: number; floor: number; readonly levels: ({ read: number; readonly heads: Heads } | null)[]; readonly open: Record<SaidLanguage, Open | null> }

/** One class of one model. */
export interface WantedClass {
  readonly name: string
  /** How many passed the threshold. */
  readonly count: number
  /** Its probability in what was read last. */
  readonly latest: number
  readonly examples: readonly Example[]
}
/** What one model read, all its classes in its own order. */
export interface WantsReading {
  readonly head: TopicHead
  readonly read: number
  /** Left out of `read`: of another language or kind than what was measured. */
  readonly unlike: number
  readonly classes: readonly WantedClass[]
  /** Head `request` alone: finer wants within the classes that were counted, commonest first, and those of what was read last, likeliest first. */
  readonly finer: readonly { readonly class: string; readonly name: string; readonly count: number }[]
  readonly request: readonly (readonly [name: string, probability: number])[]
}
/** Readings of the models that had anything before them, and own messages that none was given: of other languages, or very long. */
export interface SaidWants { readonly readings: readonly WantsReading[]; readonly apart: number }

/** Messages of one conversation that are read: a day of a busy group adds nothing after that. */
const MOST_MESSAGES = 40
/** Single messages that are read of one conversation; where there are more, short ones are passed over. */
const MOST_REQUESTS = 12
const LONGEST = 500
const SHORTEST_EN = 8
const SHORTEST_ZH = 2
const EXAMPLES_KEPT = 8
const MOST_CONVERSATIONS = 3_000
const LEVELS = 20
const DAY_MS = 86_400_000

function startHead(head: TopicHead): HeadTally {
  const { classes } = topicWeights(head)
  return { read: 0, unlike: 0, over: classes.map(() => 0), clearest: classes.map(() => []), latest: classes.map(() => 0), finer: {}, latestRequest: [] }
}

function rankOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length && at < 64; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

function keepClearest(kept: Clearest[], one: Clearest): void {
  const [activity, probability, rank] = one
  let at = kept.length
  while (at > 0) {
    const before = kept[at - 1]
    if (before === undefined || before[1] > probability || (before[1] === probability && before[2] <= rank)) break
    at -= 1
  }
  if (at < EXAMPLES_KEPT && kept.every(([other]) => other !== activity)) kept.splice(at, 0, [activity, probability, rank])
  if (kept.length > EXAMPLES_KEPT) kept.pop()
}

/** Adds one reading of a message or a conversation, or counts it among those that are not like what was measured. */
function addReading(tally: HeadTally, reading: Reading, head: TopicHead, texts: readonly string[], ids: readonly number[]): void {
  const { threshold, likeness } = topicWeights(head)
  if (!isAlike(likened(texts, reading), likeness)) { tally.unlike += 1; return }
  const { probabilities } = reading
  // Of a model of one class a topic counts when it is more likely than not; of a model of several, from its threshold on.
  const least = head === 'wants' ? threshold : Math.max(0.5, threshold)
  tally.read += 1
  tally.latest = [...probabilities]
  probabilities.forEach((probability, klass) => {
    if (probability < least) return
    tally.over[klass] = (tally.over[klass] ?? 0) + 1
    const kept = tally.clearest[klass]
    if (kept === undefined || (kept.length === EXAMPLES_KEPT && (kept.at(-1)?.[1] ?? 0) > probability)) return
    const at = texts.length === 1 ? 0 : clearestOf(texts, head, klass)
    keepClearest(kept, [ids[at] ?? 0, probability, rankOf(texts[at] ?? '')])
  })
}

/** Which message of a conversation speaks most for a class. */
function clearestOf(texts: readonly string[], head: TopicHead, klass: number): number {
  const model = topicModel(head)
  const scores = texts.map((text) => model.read([text]).scores[klass] ?? 0)
  return scores.indexOf(Math.max(...scores))
}

function readSingly(tally: HeadTally, head: TopicHead, open: Open, short: number): void {
  const shortest = open.texts.length > MOST_REQUESTS ? short : 1
  let read = 0
  /** The last message that only counts as what was asked last. */
  let last: { readonly text: string; readonly ofClasses: Float64Array } | undefined
  for (const [at, text] of open.texts.entries()) {
    if (text.length < shortest || read === MOST_REQUESTS) continue
    // The Chinese model was taught with the message before: "and the address?" says nothing alone.
    const reading = head === 'zh' ? topicModel(head).read([text], open.texts.slice(Math.max(0, at - 1), at)) : topicModel(head).readBag(requestBag(text))
    // Of marks and pictures alone there is nothing to say.
    if (reading.words === 0) continue
    read += 1
    addReading(tally, reading, head, [text], [open.ids[at] ?? 0])
    if (head !== 'request' || !isAlike(likened([text], reading), topicWeights(head).likeness)) continue
    const { probabilities } = reading
    // Without a class that is likely enough no finer want counts, and only the last message is asked for its own: most need not be read twice.
    if (requestClasses().some((klass) => (probabilities[klass] ?? 0) >= leastOfClass())) {
      addWants(tally, probabilities)
      last = undefined
    } else last = { text, ofClasses: probabilities }
  }
  if (last === undefined) return
  requestBag(last.text)
  addWants(tally, last.ofClasses)
}

/** The classes that have finer wants, by their place in the model: ordinary chat is none of them. */
const requestClasses = lazily(() => topicWeights('request').classes.flatMap((name, klass) => (INTENTS[name] === undefined ? [] : [klass])))

/** Least probability of a class within which a finer want counts. */
function leastOfClass(): number { return Math.max(0.5, topicWeights('request').threshold) }

const requestFeatures = new FeatureBag()

/** The features of a message for both models of single English messages; valid until the next call. */
function requestBag(text: string): FeatureBag {
  requestFeatures.clear()
  collectFeatures(text, topicWeights('request').recipe, requestFeatures)
  return requestFeatures
}

/** Wants that are less likely than this are not kept of what was read last. */
const LEAST_WANT = 0.005

/** Reads the message whose features are in the bag once more, for what exactly is wanted. */
function addWants(tally: HeadTally, ofClasses: Float64Array): void {
  const { probabilities } = intentModel().readBag(requestFeatures)
  const wants: Want[] = []
  probabilities.forEach((probability, at) => { if (probability >= LEAST_WANT) wants.push([intentWeights.classes[at] ?? '', probability]) })
  tally.latestRequest = wants.toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const [leading] = tally.latestRequest
  if (leading === undefined || leading[1] < Math.max(0.5, intentWeights.threshold)) return
  const klass = topicWeights('request').classes.findIndex((name) => INTENTS[name]?.[leading[0]] !== undefined)
  // Both models must say the same: the finer one has not learnt what ordinary chat is.
  if (klass >= 0 && (ofClasses[klass] ?? 0) >= leastOfClass()) tally.finer[leading[0]] = (tally.finer[leading[0]] ?? 0) + 1
}

function startHeads(): Heads { return { wants: startHead('wants'), request: startHead('request'), zh: startHead('zh') } }

function levelOf(open: Open): number {
  let hash = rankOf(open.texts[0] ?? '') ^ Math.imul(open.day ?? 0, 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return Math.min(LEVELS - 1, Math.clz32(hash ^ (hash >>> 16)))
}

/** Drops the lowest levels until few enough conversations are left. */
function raiseFloor(tally: Tally): void {
  let read = tally.levels.reduce((sum, level) => sum + (level?.read ?? 0), 0)
  for (; read > MOST_CONVERSATIONS && tally.floor < LEVELS - 1; tally.floor += 1) {
    read -= tally.levels[tally.floor]?.read ?? 0
    tally.levels[tally.floor] = null
  }
}

/** Reads a finished conversation into the tally, unless its level is no longer read. */
function close(tally: Tally, language: SaidLanguage, open: Open): void {
  const level = levelOf(open)
  if (level < tally.floor) return
  const own = tally.levels[level] ?? { read: 0, heads: startHeads() }
  tally.levels[level] = own
  own.read += 1
  readConversation(own.heads, language, open)
  raiseFloor(tally)
}

function readConversation(heads: Heads, language: SaidLanguage, open: Open): void {
  if (language === 'zh') return readSingly(heads.zh, 'zh', open, SHORTEST_ZH)
  const reading = topicModel('wants').read(open.texts)
  if (reading.words > 0) addReading(heads.wants, reading, 'wants', open.texts, open.ids)
  readSingly(heads.request, 'request', open, SHORTEST_EN)
}

/** The class that a finer want is part of. */
function classOfWant(want: string): string { return Object.entries(INTENTS).find(([, wants]) => Object.hasOwn(wants, want))?.[0] ?? '' }

/** The day where the message was written, or null. */
function dayOf(row: Activity): number | null {
  return row.at === null ? null : Math.floor((row.at + (row.offsetMinutes ?? 0) * 60_000) / DAY_MS)
}

function addHead(into: HeadTally, from: HeadTally): void {
  if (from.read > 0) { into.latest = [...from.latest]; into.latestRequest = from.latestRequest.map(([name, probability]): Want => [name, probability]) }
  for (const [name, count] of Object.entries(from.finer)) into.finer[name] = (into.finer[name] ?? 0) + count
  into.read += from.read
  into.unlike += from.unlike
  from.over.forEach((over, klass) => {
    into.over[klass] = (into.over[klass] ?? 0) + over
    const kept = into.clearest[klass]
    if (kept !== undefined) for (const one of from.clearest[klass] ?? []) keepClearest(kept, one)
  })
}

export default defineSignal<Tally, SaidWants>({
  key: 'said.wants',
  title: { en: 'What conversations are about', zh: '聊天在谈什么' },
  verbs: ['said'],
  who: 'owner',
  start: () => ({ apart: 0, floor: 0, levels: [], open: { en: null, zh: null } }),
  take(tally, row, text, context) {
    if (text === null || isAskedOfAssistant(row, context)) return
    const language = text.language === 'zh' ? 'zh' : 'en'
    if (language === 'en' && text.language !== 'en' && (text.language !== 'und' || text.latinUnits === 0)) {
      // Marks and pictures alone are in no language.
      if (text.language !== 'und') tally.apart += 1
      return
    }
    if (text.text.length > LONGEST) { tally.apart += 1; return }
    const day = dayOf(row)
    const open = tally.open[language]
    if (open === null || open.channel !== row.channel || open.day !== day) {
      if (open !== null) close(tally, language, open)
      tally.open[language] = { channel: row.channel, day, texts: [text.text], ids: [row.id] }
    } else if (open.texts.length < MOST_MESSAGES) {
      open.texts.push(text.text)
      open.ids.push(row.id)
    }
  },
  merge(into, from) {
    into.apart += from.apart
    into.floor = Math.max(into.floor, from.floor)
    for (let level = 0; level < LEVELS; level += 1) {
      const other = from.levels[level]
      if (level < into.floor) into.levels[level] = null
      else if (other !== null && other !== undefined) {
        const own = into.levels[level] ?? { read: 0, heads: startHeads() }
        into.levels[level] = own
        own.read += other.read
        for (const head of TOPIC_HEADS) addHead(own.heads[head], other.heads[head])
      }
    }
    raiseFloor(into)
    for (const language of SAID_LANGUAGES) {
      const open = from.open[language]
      if (open !== null) close(into, language, open)
    }
  },
  finish(given) {
    // The last conversation is still open, and rows of another source may be added to the tally after this.
    const tally = structuredClone(given)
    for (const language of SAID_LANGUAGES) {
      const open = tally.open[language]
      if (open !== null) close(tally, language, open)
      tally.open[language] = null
    }
    const heads = startHeads()
    for (const level of tally.levels) if (level) for (const head of TOPIC_HEADS) addHead(heads[head], level.heads[head])
    const readings = TOPIC_HEADS.filter((head) => heads[head].read + heads[head].unlike > 0).map((head): WantsReading => {
      const sum = heads[head]
      return {
        head,
        read: sum.read,
        unlike: sum.unlike,
        classes: topicWeights(head).classes.map((name, klass) => ({
          name,
          count: sum.over[klass] ?? 0,
          latest: sum.latest[klass] ?? 0,
          examples: (sum.clearest[klass] ?? []).map(([activity]) => ({ activity })),
        })),
        finer: Object.entries(sum.finer).map(([name, count]) => ({ class: classOfWant(name), name, count })).toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
        request: sum.latestRequest,
      }
    })
    const examples = readings.flatMap(({ classes }) => classes.flatMap((one) => one.examples.slice(0, 1)))
    return { value: { readings, apart: tally.apart }, support: readings.reduce((sum, { read, unlike }) => sum + read + unlike, tally.apart), examples }
  },
})
