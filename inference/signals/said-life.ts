/**
 * Which areas of life the owner writes of. Of each month at most {@link MOST_OF_MONTH} different messages are read, the same
 * ones whatever the order of reading; of those each counts once for every area that it has a word of. The words are common
 * ones, so that they have a reader of their own and no message but the sampled is searched for them.
 */
import type { Activity, Example } from '../../db/model.ts'
import { LIFE_TOPICS, type LifeArea } from '../lexicons/life.ts'
import { lazily } from '../models/linear-model.ts'
import { dayOf, monthOfDay } from '../purchases/row.ts'
import { insertInSample, mergeSamples, placeInSample, textHash } from '../sample.ts'
import { defineSignal } from '../signal.ts'
import { createAnalyser } from '../text/analysis.ts'

/** Talk of one area in the messages that were read. */
export interface LifeTalk {
  readonly area: LifeArea
  readonly messages: number
  /** Messages by month, `YYYY-MM`. */
  readonly months: Readonly<Record<string, number>>
  readonly examples: readonly Example[]
}
/** Areas with any message, the one with most first; how many different messages were read, and how many of the owner's in English or Chinese there are. */
export interface SaidLife { readonly read: number; readonly messages: number; readonly areas: readonly LifeTalk[] }

/** A message that was read: hash, row, time, and for each area that it speaks of its place among the areas and the word's place in the text. */
type Read = [hash: number, activity: number, at: number | null, found: [area: number, start: number, end: number][]]
interface Tally { messages: number; readonly months: Record<string, Read[]> }

/** Messages of a month that are read. */
const MOST_OF_MONTH = 60
const EXAMPLES_KEPT = 8
const LONGEST = 1_000
const NO_DATE = 'none'
/** Languages of the lists; what is too short to say counts with them. */
const READ = new Set(['en', 'zh', 'und'])
/** What is regulated: named in nothing while it is switched off. */
const REGULATED: ReadonlySet<LifeArea> = new Set(['religion'])

const reader = lazily(() => createAnalyser(LIFE_TOPICS.flatMap(({ lists }) => lists)))

function areasIn(text: string): Read[3] {
  const analysed = reader().analyse(text)
  if (analysed.isPlain) return []
  return LIFE_TOPICS.flatMap(({ lists }, area): Read[3] => {
    for (const list of lists) {
      const [hit] = analysed.hits(list)
      if (hit !== undefined) return [[area, hit.start, hit.end]]
    }
    return []
  })
}

function monthOf(row: Activity): string {
  const day = dayOf(row)
  return day === null ? NO_DATE : monthOfDay(day)
}

export default defineSignal<Tally, SaidLife>({
  key: 'said.life',
  title: { en: 'Areas of life that come up', zh: '聊到的生活方面' },
  verbs: ['said', 'posted', 'commented'],
  who: 'owner',
  start: () => ({ messages: 0, months: {} }),
  take(tally, row, text) {
    if (text === null || text.text.length > LONGEST || !READ.has(text.language)) return
    tally.messages += 1
    const kept = tally.months[monthOf(row)] ??= []
    const hash = textHash(text.text)
    const place = placeInSample(kept, MOST_OF_MONTH, hash, row)
    if (place >= 0) insertInSample(kept, MOST_OF_MONTH, place, [hash, row.id, row.at, areasIn(text.text)])
  },
  merge(into, from) {
    into.messages += from.messages
    for (const [month, reads] of Object.entries(from.months)) mergeSamples(into.months[month] ??= [], MOST_OF_MONTH, reads)
  },
  finish({ messages, months }) {
    const read = Object.values(months).reduce((sum, reads) => sum + reads.length, 0)
    const areas = LIFE_TOPICS.flatMap(({ area }, at): readonly LifeTalk[] => {
      const byMonth = Object.entries(months).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([month, reads]) => ({ month, own: reads.flatMap(([, activity, , found]) => found.filter(([which]) => which === at).map(([, start, end]) => ({ activity, start, end }))) })).filter(({ own }) => own.length > 0)
      const all = byMonth.flatMap(({ own }) => own)
      // Spread over all months, not the first ones only.
      const every = Math.max(1, Math.floor(all.length / EXAMPLES_KEPT))
      return all.length === 0 ? [] : [{
        area, messages: all.length, months: Object.fromEntries(byMonth.filter(({ month }) => month !== NO_DATE).map(({ month, own }) => [month, own.length])),
        examples: all.filter((_, one) => one % every === 0).slice(0, EXAMPLES_KEPT),
      }]
    }).toSorted((a, b) => b.messages - a.messages || (a.area < b.area ? -1 : 1))
    return { value: { read, messages, areas }, support: messages, examples: areas.filter(({ area }) => !REGULATED.has(area)).flatMap(({ examples }) => examples.slice(0, 2)).slice(0, 40) }
  },
  conceal: (value) => ({ ...value, areas: value.areas.filter(({ area }) => !REGULATED.has(area)) }),
})
