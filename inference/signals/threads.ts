/** The rhythm of each conversation between two people: how much, how evenly, how daily, how late, and in what tone the person writes. */
import { defineSignal } from '../signal.ts'
import { keepExample, mergeExamples, rankOf, toExamples } from '../examples.ts'
import type { KeptExample } from '../examples.ts'
import { ENDEARMENT, KIN, LOGISTICS } from '../lexicons/kin.ts'
import { isFanTalk } from '../text/standing.ts'
import { localMoment } from '../text/local-time.ts'
import type { AnalysedText } from '../text/analysis.ts'
import type { Activity, Example } from '../../db/model.ts'

/** How the person calls the other one in their own address book. */
export type ThreadName = 'partner' | 'family' | 'other'

/** One conversation of two. */
export interface Thread {
  readonly channel: number
  readonly name: ThreadName
  readonly own: number
  readonly others: number
  /** Days with a message, and days from the first to the last. */
  readonly days: number
  readonly span: number
  /** Own messages between 22:00 and 2:00 local time. */
  readonly late: number
  /** Messages of either side about running one household ("milk?", 几点回来). */
  readonly logistics: number
  /** Own messages with an endearment. */
  readonly endearments: number
  /** Messages of either side that address the other as mother, father, grandparent. */
  readonly kin: number
  readonly examples: readonly Example[]
}
/** Value of the signal `threads`: the busiest forty, busiest first. */
export interface Threads {
  readonly threads: readonly Thread[]
  /** Conversations of two in all. */
  readonly count: number
  /** Groups whose name says school or parents, in which the person wrote. */
  readonly schoolGroups: { readonly groups: number; readonly own: number; readonly examples: readonly Example[] }
}

interface ThreadTally {
  name: ThreadName; own: number; others: number; days: number; first: number; last: number; rowDay: number
  late: number; logistics: number; endearments: number; kin: number; examples: KeptExample[]
}
interface Tally { threads: Record<string, ThreadTally>; groups: Record<string, number>; groupExamples: KeptExample[]; support: number }

const DAY_MS = 86_400_000
const ADDRESSED = [KIN.mother, KIN.father, KIN.grandparent]
const SHOWN = 40
/** There may be thousands of conversations, and one of them will be shown. */
const EXAMPLES_PER_THREAD = 12
const PARTNER_NAME = /\b(?:husband|hubby|wife|wifey|babe|bae|my love|mon amour|ch[ée]rie?|mari|femme)\b|老公|老婆|媳妇|亲爱的|宝贝|[❤💕💗💖]/iu
const FAMILY_NAME = /\b(?:mum|mom|mummy|dad|daddy|maman|papa|mamie|papi|grandma|grandpa|nan|sis|bro|aunt|auntie|uncle)\b|妈|爸|爷|奶奶|姥|外婆|外公|姐|哥|弟|妹|姑|姨|舅|叔/iu
/** School years, classes and parents' groups in English, French and Chinese. */
const SCHOOL_NAME = /\b(?:parents|pta|school|nursery|kindergarten|year \d|class \d|grade \d|cr[èe]che|[ée]cole|maternelle|cp|ce1|ce2|cm1|cm2)\b|家长|幼儿园|托班|[小中大]班|[一二三四五六]年级.*(?:群|班)|(?:班级|班)群/iu
const NOT_OWN_SCHOOL = /\b(?:alumni|old school|class of|reunion|high ?school|business school|grad|staff|teachers|teaching|anniversary|wedding|visit|in law|grandparents)\b|校友|同学|研究生|本科|大学|高中|老师群|教师/iu

export default defineSignal<Tally, Threads>({
  key: 'threads',
  title: { en: 'Rhythm of conversations', zh: '聊天往来的节奏' },
  verbs: ['said', 'called'],
  who: 'everyone',
  lists: [LOGISTICS, ENDEARMENT, ...ADDRESSED],
  start: () => ({ threads: {}, groups: {}, groupExamples: [], support: 0 }),
  take(tally, row, text, context) {
    if (row.channel === null || row.at === null) return
    const thread = tally.threads[row.channel]
    if (thread) {
      tally.support += 1
      addRow(thread, row, text)
      return
    }
    const channel = context.channel(row.channel)
    if (channel?.kind === 'direct') {
      tally.support += 1
      const day = Math.floor(row.at / DAY_MS)
      const started: ThreadTally = {
        name: nameOf(channel.name), own: 0, others: 0, days: 0, first: day, last: day, rowDay: day - 1, late: 0, logistics: 0, endearments: 0, kin: 0, examples: [],
      }
      tally.threads[row.channel] = started
      addRow(started, row, text)
    } else if (channel?.kind === 'group' && row.byOwner && SCHOOL_NAME.test(channel.name) && !NOT_OWN_SCHOOL.test(channel.name)) {
      tally.groups[row.channel] = (tally.groups[row.channel] ?? 0) + 1
      keepExample(tally.groupExamples, row, null)
    }
  },
  merge(into, from) {
    into.support += from.support
    for (const [channel, add] of Object.entries(from.threads)) {
      const sum = into.threads[channel]
      if (!sum) into.threads[channel] = { ...add, examples: [...add.examples] }
      else mergeThread(sum, add)
    }
    for (const [channel, count] of Object.entries(from.groups)) into.groups[channel] = (into.groups[channel] ?? 0) + count
    mergeExamples(into.groupExamples, from.groupExamples)
  },
  finish({ threads, groups, groupExamples, support }) {
    const all = Object.entries(threads).map(([channel, thread]): Thread => {
      const { first, last, rowDay: _, examples, ...counts } = thread
      return { channel: Number(channel), ...counts, span: last - first + 1, examples: toExamples(examples) }
    })
    const busiest = all.toSorted((a, b) => b.own + b.others - a.own - a.others || b.own - a.own || b.days - a.days).slice(0, SHOWN)
    const own = Object.values(groups).reduce((sum, count) => sum + count, 0)
    return {
      value: { threads: busiest, count: all.length, schoolGroups: { groups: Object.keys(groups).length, own, examples: toExamples(groupExamples) } },
      support: support + own,
      examples: busiest.flatMap(({ examples }) => examples.slice(0, 5)).slice(0, SHOWN),
    }
  },
})

function nameOf(name: string): ThreadName {
  if (PARTNER_NAME.test(name)) return 'partner'
  return FAMILY_NAME.test(name) ? 'family' : 'other'
}

function addRow(thread: ThreadTally, row: Activity, text: AnalysedText | null): void {
  const day = Math.floor((row.at ?? 0) / DAY_MS)
  // Rows of one conversation come in order of time, forwards or backwards, so a day is new when the row before was of another.
  if (day !== thread.rowDay) thread.days += 1
  thread.rowDay = day
  thread.first = Math.min(thread.first, day)
  thread.last = Math.max(thread.last, day)
  if (row.byOwner) {
    thread.own += 1
    const moment = localMoment(row)
    if (moment && (moment.hour >= 22 || moment.hour < 2)) thread.late += 1
  } else thread.others += 1
  if (!text || text.isPlain) return
  const logistic = text.hits(LOGISTICS)[0]
  if (logistic) {
    thread.logistics += 1
    keepExample(thread.examples, row, logistic, rankOf(row), EXAMPLES_PER_THREAD)
  }
  // A name at the very beginning addresses the reader: "Mum, I'm home", 妈，我到家了; from either side it is kin that talks.
  if (ADDRESSED.some((list) => (text.hits(list)[0]?.start ?? Infinity) <= 3)) thread.kin += 1
  if (!row.byOwner) return
  const endearment = text.hits(ENDEARMENT)[0]
  if (endearment && !isFanTalk(text.text)) {
    thread.endearments += 1
    if (!logistic) keepExample(thread.examples, row, endearment, rankOf(row), EXAMPLES_PER_THREAD)
  }
}

function mergeThread(into: ThreadTally, from: ThreadTally): void {
  into.own += from.own
  into.others += from.others
  into.days += from.days
  into.first = Math.min(into.first, from.first)
  into.last = Math.max(into.last, from.last)
  into.late += from.late
  into.logistics += from.logistics
  into.endearments += from.endearments
  into.kin += from.kin
  mergeExamples(into.examples, from.examples, EXAMPLES_PER_THREAD)
}
