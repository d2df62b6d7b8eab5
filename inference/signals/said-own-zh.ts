/**
 * Chinese lines that touch a place, a sex or a star sign: how many speak of the writer's own, by the models of
 * models/own-line-zh.ts, and what those that do say. The line with the word alone says little: most speak of others.
 */
import type { Activity, Example } from '../../db/model.ts'
import { keepExample, mergeExamples, toExamples } from '../examples.ts'
import type { KeptExample } from '../examples.ts'
import { OWN_FROM, OWN_TOPICS, ownProbability } from '../models/own-line-zh.ts'
import type { OwnTopic } from '../models/own-line-zh.ts'
import { FEMALE, MALE, namesSelf, OWN_LISTS, ownTexts, SIGN_LISTS, SIGNS, touchedBy } from '../reading/own-zh.ts'
import type { Sign } from '../reading/own-zh.ts'
import { defineSignal } from '../signal.ts'
import type { Hit } from '../text/analysis.ts'
import { weekOf } from '../text/local-time.ts'

/** Lines of one topic. `own`: those more likely the writer's own than not; `sum`: of their probabilities over all read. */
export interface OwnLines { readonly read: number; readonly own: number; readonly sum: number; readonly unlike: number; readonly examples: readonly Example[] }

/** Own lines that name one sex. `weeks`: different ones; `probability`: the mean over them of being the writer's own, 0 without any. */
export interface OwnSex { readonly lines: number; readonly weeks: number; readonly probability: number; readonly examples: readonly Example[] }

/** Value of the signal `said.own-zh`. */
export interface SaidOwnZh {
  readonly topics: Readonly<Record<OwnTopic, OwnLines>>
  /** Own lines in which the writer names themselves as of one sex, by that sex. */
  readonly sexes: Readonly<Record<'female' | 'male', OwnSex>>
  /** Own lines in which the writer gives one sign as theirs, commonest first. */
  readonly signs: readonly { readonly sign: Sign; readonly lines: number; readonly examples: readonly Example[] }[]
}

interface TopicTally { read: number; own: number; sum: number; unlike: number; kept: KeptExample[] }
interface NamedTally { lines: number; sum: number; weeks: number[]; kept: KeptExample[] }
interface Tally { topics: Record<OwnTopic, TopicTally>; sexes: Record<'female' | 'male', NamedTally>; signs: Partial<Record<Sign, NamedTally>> }

const KEPT = 12
const startTopic = (): TopicTally => ({ read: 0, own: 0, sum: 0, unlike: 0, kept: [] })
const startNamed = (): NamedTally => ({ lines: 0, sum: 0, weeks: [], kept: [] })
/** Thousandths: sums of fractions would depend on the order in which tallies are added. */
const STEPS = 1_000

function countNamed(own: NamedTally, row: Activity, part: Hit, probability: number): void {
  own.lines += 1
  own.sum += Math.round(probability * STEPS)
  if (row.at !== null && !own.weeks.includes(weekOf(row.at))) own.weeks.push(weekOf(row.at))
  keepExample(own.kept, row, part, undefined, KEPT)
}

export default defineSignal<Tally, SaidOwnZh>({
  key: 'said.own-zh',
  title: { en: 'Chinese lines about your own place, sex or star sign', zh: '说到自己的地方、性别、星座的中文消息' },
  verbs: ['said', 'posted', 'commented'],
  who: 'owner',
  lists: OWN_LISTS,
  start: () => ({ topics: { location: startTopic(), gender: startTopic(), constellation: startTopic() }, sexes: { female: startNamed(), male: startNamed() }, signs: {} }),
  take(tally, row, text) {
    if (!text || text.isPlain || text.hanUnits === 0) return
    for (const topic of OWN_TOPICS) {
      const parts = touchedBy(topic, text)
      const [first] = parts
      if (first === undefined) continue
      const { line, blank } = ownTexts(topic, text, parts)
      const probability = ownProbability(topic, line, blank)
      const own = tally.topics[topic]
      if (probability === undefined) { own.unlike += 1; continue }
      own.read += 1
      own.sum += Math.round(probability * STEPS)
      if (probability < OWN_FROM) continue
      own.own += 1
      keepExample(own.kept, row, first, undefined, KEPT)
      if (topic === 'gender') {
        const [female, male] = [text.hits(FEMALE)[0], text.hits(MALE)[0]]
        if (female !== undefined && male === undefined && namesSelf(topic, text, female)) countNamed(tally.sexes.female, row, female, probability)
        if (male !== undefined && female === undefined && namesSelf(topic, text, male)) countNamed(tally.sexes.male, row, male, probability)
      } else if (topic === 'constellation') {
        const named = SIGN_LISTS.flatMap((list, at) => { const [hit] = text.hits(list); return hit === undefined ? [] : [{ sign: SIGNS[at]!, hit }] })
        if (named.length === 1 && named[0] !== undefined && namesSelf(topic, text, named[0].hit)) countNamed(tally.signs[named[0].sign] ??= startNamed(), row, named[0].hit, probability)
      }
    }
  },
  merge(into, from) {
    const add = (own: NamedTally, more: NamedTally): void => {
      own.lines += more.lines
      own.sum += more.sum
      for (const week of more.weeks) if (!own.weeks.includes(week)) own.weeks.push(week)
      mergeExamples(own.kept, more.kept, KEPT)
    }
    for (const topic of OWN_TOPICS) {
      const [own, more] = [into.topics[topic], from.topics[topic]]
      own.read += more.read
      own.own += more.own
      own.sum += more.sum
      own.unlike += more.unlike
      mergeExamples(own.kept, more.kept, KEPT)
    }
    for (const sex of ['female', 'male'] as const) add(into.sexes[sex], from.sexes[sex])
    for (const sign of SIGNS) { const more = from.signs[sign]; if (more !== undefined) add(into.signs[sign] ??= startNamed(), more) }
  },
  finish({ topics, sexes, signs }) {
    const lines = (topic: OwnTopic): OwnLines => { const { read, own, sum, unlike, kept } = topics[topic]; return { read, own, sum: sum / STEPS, unlike, examples: toExamples(kept) } }
    const sex = ({ lines: count, sum, weeks, kept }: NamedTally): OwnSex => ({ lines: count, weeks: weeks.length, probability: count === 0 ? 0 : sum / count / STEPS, examples: toExamples(kept) })
    const named = ({ lines: count, kept }: NamedTally): { readonly lines: number; readonly examples: readonly Example[] } => ({ lines: count, examples: toExamples(kept) })
    return {
      value: {
        topics: { location: lines('location'), gender: lines('gender'), constellation: lines('constellation') },
        sexes: { female: sex(sexes.female), male: sex(sexes.male) },
        signs: SIGNS.flatMap((sign) => { const own = signs[sign]; return own === undefined ? [] : [{ sign, ...named(own) }] }).toSorted((a, b) => b.lines - a.lines || SIGNS.indexOf(a.sign) - SIGNS.indexOf(b.sign)),
      },
      support: OWN_TOPICS.reduce((sum, topic) => sum + topics[topic].read, 0),
      examples: OWN_TOPICS.flatMap((topic) => toExamples(topics[topic].kept.slice(0, 4))),
    }
  },
})
