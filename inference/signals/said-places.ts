/** Places that the owner says they live in or come from, and words by which residents of a place are told. */
import type { Activity, Example } from '../../db/model.ts'
import { keepExample, mergeExamples, toExamples } from '../examples.ts'
import type { KeptExample } from '../examples.ts'
import { OWN_FROM } from '../models/own-line-zh.ts'
import { CHINESE_PLACE_NAMES } from '../places/chinese-names.ts'
import { PLACE_LISTS, RELATIONS } from '../places/cues.ts'
import { HINT_LIST, hintedBy } from '../places/hints.ts'
import { opensWithPlace, placeStatements } from '../places/statements.ts'
import type { PlaceStatement } from '../places/statements.ts'
import { earlier, later } from '../purchases/amounts.ts'
import { ownPlaceProbability } from '../reading/own-zh.ts'
import { defineSignal } from '../signal.ts'
import { weekOf } from '../text/local-time.ts'
import { addTexts, countText, noTexts, readTexts } from '../text/read-languages.ts'
import type { TextCount } from '../text/read-languages.ts'
import { isQuoted } from '../text/standing/clause.ts'

/** Under what a statement is counted: how it is said of the writer now, what was and is over (`left`), travel (`stay`), words of residents (`hint`); `branches` are shops paid at, which the signal paid.places brings. */
const PLACE_GROUPS = [...RELATIONS, 'left', 'stay', 'hint', 'branches'] as const
export type PlaceGroup = (typeof PLACE_GROUPS)[number]

/** What was said of one place in one way. Times in ms UTC, null where no row has one. */
export interface PlaceCount { readonly messages: number; readonly weeks: number; readonly words: number; readonly firstAt: number | null; readonly lastAt: number | null; readonly examples: readonly Example[] }

/** One place by its id in the gazetteer, and the ways in which it was spoken of. */
export interface SaidPlace { readonly place: string; readonly groups: Readonly<Partial<Record<PlaceGroup, PlaceCount>>> }

/** Value of the signal `said.places`. */
export interface SaidPlaces {
  /** Own messages in a language of the cues. */
  readonly texts: number
  /** By id. */
  readonly places: readonly SaidPlace[]
  /** Statements about other people's places, and those denied, wished, asked or quoted: left out. */
  readonly others: number
  readonly unreal: number
}

interface GroupTally { messages: number; weeks: Record<string, true>; words: Record<string, true>; first: number | null; last: number | null; kept: KeptExample[] }
interface Tally { texts: TextCount; others: number; unreal: number; places: Record<string, Partial<Record<PlaceGroup, GroupTally>>> }

const KEPT = 20
const startGroup = (): GroupTally => ({ messages: 0, weeks: {}, words: {}, first: null, last: null, kept: [] })

function groupOf({ standing, relation }: PlaceStatement): PlaceGroup | undefined {
  if (standing === 'own') return relation
  return standing === 'past' ? 'left' : standing === 'stay' ? 'stay' : undefined
}

function count(tally: Tally, place: string, group: PlaceGroup, row: Activity, start: number, end: number, word = ''): void {
  const own = (tally.places[place] ??= {})[group] ??= startGroup()
  own.messages += 1
  if (row.at !== null) own.weeks[weekOf(row.at)] = true
  if (word !== '') own.words[word] = true
  own.first = earlier(own.first, row.at)
  own.last = later(own.last, row.at)
  keepExample(own.kept, row, { start, end }, undefined, KEPT)
}

function finishGroup({ messages, weeks, words, first, last, kept }: GroupTally): PlaceCount {
  return { messages, weeks: Object.keys(weeks).length, words: Object.keys(words).length, firstAt: first, lastAt: last, examples: toExamples(kept) }
}

export default defineSignal<Tally, SaidPlaces>({
  key: 'said.places',
  title: { en: 'Places you live in or come from', zh: '你住在哪里、来自哪里' },
  verbs: ['said', 'posted', 'commented'],
  who: 'owner',
  lists: [...PLACE_LISTS, HINT_LIST, CHINESE_PLACE_NAMES],
  start: () => ({ texts: noTexts(), others: 0, unreal: 0, places: {} }),
  take(tally, row, text) {
    if (!text) return
    countText(tally.texts, text.language)
    if (text.isPlain && !opensWithPlace(text.text)) return
    for (const statement of placeStatements(text)) {
      // Chinese leaves out who: a line that a model reads as somebody else's is theirs.
      const group = text.hanUnits > 0 && (ownPlaceProbability(text) ?? 1) < OWN_FROM ? undefined : groupOf(statement)
      if (group !== undefined) count(tally, statement.place.id, group, row, statement.start, statement.end)
      else if (statement.standing === 'unreal') tally.unreal += 1
      else tally.others += 1
    }
    const seen = new Set<string>()
    for (const hit of text.hits(HINT_LIST)) {
      const word = text.text.slice(hit.start, hit.end)
      const place = hintedBy(word)
      if (place === undefined || seen.has(place) || isQuoted(text.text, hit)) continue
      seen.add(place)
      count(tally, place, 'hint', row, hit.start, hit.end, word.toLowerCase())
    }
  },
  merge(into, from) {
    addTexts(into.texts, from.texts)
    into.others += from.others
    into.unreal += from.unreal
    for (const [place, groups] of Object.entries(from.places)) {
      for (const [group, add] of Object.entries(groups) as (readonly [PlaceGroup, GroupTally])[]) {
        const own = (into.places[place] ??= {})[group] ??= startGroup()
        own.messages += add.messages
        Object.assign(own.weeks, add.weeks)
        Object.assign(own.words, add.words)
        own.first = earlier(own.first, add.first)
        own.last = later(own.last, add.last)
        mergeExamples(own.kept, add.kept, KEPT)
      }
    }
  },
  finish({ texts, others, unreal, places }) {
    const finished = Object.entries(places).map(([place, groups]): SaidPlace => ({
      place, groups: Object.fromEntries(PLACE_GROUPS.flatMap((group) => { const own = groups[group]; return own === undefined ? [] : [[group, finishGroup(own)]] })),
    })).toSorted((a, b) => (a.place < b.place ? -1 : 1))
    return {
      value: { texts: readTexts(texts), places: finished, others, unreal },
      support: texts.read + texts.other + texts.untold,
      examples: finished.flatMap(({ groups }) => Object.values(groups).flatMap(({ examples }) => examples.slice(0, 3))),
    }
  },
})
