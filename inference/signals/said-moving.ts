/** Talk of moving house, week by week and by stage: looking, settled, done. */
import { defineSignal } from '../signal.ts'
import { keepExample, mergeExamples, toExamples } from '../examples.ts'
import type { KeptExample } from '../examples.ts'
import { MOVING_WORDS } from '../subjects/moving-home.ts'
import { weekOf } from '../text/local-time.ts'
import { addTexts, countText, noTexts, readTexts } from '../text/read-languages.ts'
import type { TextCount } from '../text/read-languages.ts'
import { isAboutOthers, isAboutWork, standingOf } from '../text/standing.ts'
import { wordList } from '../text/word-list.ts'
import type { WordList } from '../text/word-list.ts'
import type { Example } from '../../db/model.ts'

/** How far a move has come. */
export const MOVING_STAGES = ['looking', 'settled', 'done'] as const
export type MovingStage = typeof MOVING_STAGES[number]

/** Value of the signal `said.moving`. */
export interface SaidMoving {
  /** Own texts in a language of the word lists. */
  readonly texts: number
  /** Time of the newest own message, ms UTC; null without one: silence before the window says nothing. */
  readonly newestAt: number | null
  /** By stage: week number (Monday-based, UTC) and messages in it, oldest first. */
  readonly weeks: Readonly<Record<MovingStage, readonly { readonly week: number; readonly count: number }[]>>
  /** Newest first. `at` in ms UTC. */
  readonly newest: Readonly<Record<MovingStage, readonly (Example & { readonly at: number })[]>>
  /** Messages about other people's moves, or quoted ones: shown, never counted. */
  readonly others: number
  /** Those of them that speak of the writer's work with homes. */
  readonly work: number
}

interface StageTally { weeks: Record<string, number>; newest: KeptExample[] }
interface Tally { texts: TextCount; newestAt: number | null; others: number; work: number; stages: Record<MovingStage, StageTally> }

function listOf(stage: MovingStage): WordList {
  const words = Object.values(MOVING_WORDS[stage])
  return wordList(`moving.${stage}`, words.flatMap(({ terms }) => terms), words.flatMap(({ except }) => except))
}

const LISTS: Readonly<Record<MovingStage, WordList>> = { looking: listOf('looking'), settled: listOf('settled'), done: listOf('done') }
/** A move told of years later. */
const LONG_AGO = /\b(?:last year|years? ago|back in (?:19|20)\d\d|l['’]an(?:née)? derni(?:er|ère)|il y a \S+ ans?)\b|去年|前年|年前/i
const startStage = (): StageTally => ({ weeks: {}, newest: [] })

/** Days before the newest activity in which a move that is talked of, searched and paid for is still ahead. */
export const AHEAD_DAYS = 60
const DAY_MS = 86_400_000

/** The week from which on rows speak of a move still ahead: those before, or up to a message that says it is over, speak of one that happened. */
export function firstWeekAhead(said: SaidMoving | undefined, latestAt: number): number {
  const over = said?.newest.done[0]
  return Math.max(weekOf(latestAt - AHEAD_DAYS * DAY_MS), over === undefined ? -Infinity : weekOf(over.at) + 1)
}

/** Flats are shared as links: a short message with one is the person's own, while other quoting is not. */
function isSharedListing(text: string): boolean {
  return text.length <= 400 && /https?:\/\//.test(text)
}

export default defineSignal<Tally, SaidMoving>({
  key: 'said.moving',
  title: { en: 'Talk of moving house', zh: '聊到搬家' },
  verbs: ['said', 'posted', 'commented'],
  who: 'owner',
  lists: Object.values(LISTS),
  start: () => ({ texts: noTexts(), newestAt: null, others: 0, work: 0, stages: { looking: startStage(), settled: startStage(), done: startStage() } }),
  take(tally, row, text) {
    if (!text) return
    countText(tally.texts, text.language)
    if (row.at === null) return
    tally.newestAt = Math.max(tally.newestAt ?? row.at, row.at)
    if (text.isPlain) return
    // A message that says it is over is about the move that is over, whatever else it names.
    for (const stage of ['done', 'settled', 'looking'] as const) {
      const hit = text.hits(LISTS[stage])[0]
      if (!hit) continue
      const standing = standingOf(text.text, hit)
      if ((standing === 'quoted' && !isSharedListing(text.text)) || standing === 'denied' || standing === 'wished' || standing === 'asked' || (standing === 'past' && stage !== 'done') || LONG_AGO.test(text.text) || isAboutWork(text.text) || isAboutOthers(text.text, hit)) {
        tally.others += 1
        if (isAboutWork(text.text)) tally.work += 1
        return
      }
      const { weeks, newest } = tally.stages[stage]
      const week = weekOf(row.at)
      weeks[week] = (weeks[week] ?? 0) + 1
      keepExample(newest, row, hit, -row.at)
      return
    }
  },
  merge(into, from) {
    addTexts(into.texts, from.texts)
    into.others += from.others
    into.work += from.work
    if (from.newestAt !== null) into.newestAt = Math.max(into.newestAt ?? from.newestAt, from.newestAt)
    for (const stage of MOVING_STAGES) {
      for (const [week, count] of Object.entries(from.stages[stage].weeks)) into.stages[stage].weeks[week] = (into.stages[stage].weeks[week] ?? 0) + count
      mergeExamples(into.stages[stage].newest, from.stages[stage].newest)
    }
  },
  finish({ texts, newestAt, others, work, stages }) {
    const weeks = (stage: MovingStage): SaidMoving['weeks'][MovingStage] =>
      Object.entries(stages[stage].weeks).map(([week, count]) => ({ week: Number(week), count })).toSorted((a, b) => a.week - b.week)
    const newest = (stage: MovingStage): SaidMoving['newest'][MovingStage] =>
      toExamples(stages[stage].newest).map((example, index) => ({ ...example, at: -(stages[stage].newest[index]?.[3] ?? 0) }))
    return {
      value: {
        texts: readTexts(texts), newestAt, others, work,
        weeks: { looking: weeks('looking'), settled: weeks('settled'), done: weeks('done') },
        newest: { looking: newest('looking'), settled: newest('settled'), done: newest('done') },
      },
      support: texts.read + texts.other + texts.untold,
      examples: MOVING_STAGES.flatMap((stage) => toExamples(stages[stage].newest.slice(0, 10))),
    }
  },
})
