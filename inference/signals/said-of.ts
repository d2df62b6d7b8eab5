/** What the person's own messages say of each subject of life: how often, how, in which weeks, and which lines tell. */
import type { Activity, Example } from '../../db/model.ts'
import { keepExample, mergeExamples, toExamples } from '../examples.ts'
import type { KeptExample } from '../examples.ts'
import { isLineLanguage, isTelling } from '../models/line-model.ts'
import type { LineLanguage } from '../models/line-model.ts'
import { earlier, later } from '../purchases/amounts.ts'
import { createReader } from '../reading/reader.ts'
import type { Line } from '../reading/reader.ts'
import { textHash } from '../sample.ts'
import { defineSignal } from '../signal.ts'
import type { SignalDefinition } from '../signal.ts'
import { SAID } from '../subject.ts'
import type { Said, Subject } from '../subject.ts'
import { SUBJECTS } from '../subjects.ts'
import { fold } from '../text/characters.ts'
import { weekOf } from '../text/local-time.ts'
import { simplified } from '../text/standing/clause.ts'
import { addTexts, countText, noTexts, readTexts } from '../text/read-languages.ts'
import type { TextCount } from '../text/read-languages.ts'

/** Messages of one week that tell of a subject. `week`: Monday-based, UTC (text/local-time.ts). */
export interface WeekOfLines { readonly week: number; readonly lines: number }

/** Telling messages of one sort of a subject. `weeks`: different ones. `lastAt` in ms UTC. */
export interface SaidSort { readonly lines: number; readonly weeks: number; readonly lastAt: number | null; readonly for: readonly Example[] }

/** What was said of one subject. */
export interface SaidSubject {
  /** Messages by how they speak of it. */
  readonly counts: Readonly<Record<Said, number>>
  /** Messages that tell that it holds for the writer now: those the line model is sure enough of. */
  readonly lines: number
  /** How many of them by the language they were read in, `other` for one in which reading was not measured. */
  readonly byLanguage: Readonly<Record<LineLanguage | 'other', number>>
  /** The latest time (ms UTC) at which each of the different words tells it, up to {@link PHRASES_KEPT}; null for words that no dated message has. */
  readonly phrases: readonly (number | null)[]
  /** Weeks with a message that tells it, oldest first. */
  readonly tellingWeeks: readonly number[]
  /** Weeks with such a message, or with "the dog", oldest first. */
  readonly weeks: readonly WeekOfLines[]
  /** Weeks from the first of them to the last: 2 may be one visit across a Monday. */
  readonly span: number
  /** Time of the newest telling message and of the newest that says the contrary, ms UTC. */
  readonly lastAt: number | null
  readonly lastAgainstAt: number | null
  readonly for: readonly Example[]
  readonly against: readonly Example[]
  /** The newest telling lines, newest first. `at` in ms UTC. */
  readonly newest: readonly (Example & { readonly at: number })[]
  /** Planned, newest first. `at` in ms UTC. */
  readonly planned: readonly (Example & { readonly at: number })[]
  /** The telling messages by sort, for a subject that has several. */
  readonly sorts: Readonly<Record<string, SaidSort>>
}

/** Value of the signal `said.of`. Subjects never spoken of are absent. */
export interface SaidOf {
  /** Own messages in a language of the word lists, the ground on which silence says something. */
  readonly texts: number
  /** Weeks from the first own message to the last. */
  readonly span: number
  readonly subjects: Readonly<Record<string, SaidSubject>>
}

/** So many different words of one subject are told apart; more make nothing surer. */
export const PHRASES_KEPT = 12

interface SubjectTally {
  /** Latest time of each of the words, by their hash; the weeks in which they tell it. */
  phrases: Record<string, number | null>; tellingWeeks: Record<string, true>
  counts: Partial<Record<Said, number>>; lines: Record<LineLanguage | 'other', number>; weeks: Record<string, number>
  lastAt: number | null; lastAgainstAt: number | null; for: KeptExample[]; against: KeptExample[]; newest: KeptExample[]; planned: KeptExample[]
  sorts: Record<string, SortTally>
}
interface SortTally { lines: number; weeks: number[]; lastAt: number | null; for: KeptExample[] }
interface Tally { texts: TextCount; first: number | null; last: number | null; subjects: Record<string, SubjectTally> }

const AGAINST: ReadonlySet<Said> = new Set(['elsewhere', 'denied', 'past', 'planned', 'wished'])

const startSubject = (): SubjectTally => ({ phrases: {}, tellingWeeks: {}, counts: {}, lines: { en: 0, zh: 0, other: 0 }, weeks: {}, lastAt: null, lastAgainstAt: null, for: [], against: [], newest: [], planned: [], sorts: {} })

/** What was said of a subject that nobody spoke of. */
export const NEVER_SAID: SaidSubject = finishSubject(startSubject())

function finishSubject({ phrases, tellingWeeks, counts, lines, weeks, lastAt, lastAgainstAt, for: pro, against, newest, planned, sorts }: SubjectTally): SaidSubject {
  const inWeeks = Object.entries(weeks).map(([week, count]) => ({ week: Number(week), lines: count })).toSorted((a, b) => a.week - b.week)
  const [first, last] = [inWeeks[0], inWeeks.at(-1)]
  return {
    counts: Object.fromEntries(SAID.map((said) => [said, counts[said] ?? 0])) as Record<Said, number>,
    lines: lines.en + lines.zh + lines.other, byLanguage: { ...lines },
    phrases: hashesOf(phrases).map((hash) => phrases[hash] ?? null), tellingWeeks: Object.keys(tellingWeeks).map(Number).toSorted((a, b) => a - b),
    weeks: inWeeks, span: first && last ? last.week - first.week + 1 : 0, lastAt, lastAgainstAt,
    for: toExamples(pro), against: toExamples(against), newest: dated(newest), planned: dated(planned),
    sorts: Object.fromEntries(Object.entries(sorts).map(([key, one]) => [key, { lines: one.lines, weeks: one.weeks.length, lastAt: one.lastAt, for: toExamples(one.for) }] as const).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  }
}

/** Examples that were kept by their time. */
function dated(kept: readonly KeptExample[]): readonly (Example & { readonly at: number })[] {
  return kept.map((one) => ({ ...toExamples([one])[0]!, at: -one[3] }))
}

/** A plan or somebody else's is a sign against having a thing, and none against what one does or lives through. */
function speaksAgainst({ said, subject: { kind } }: Line): boolean {
  return said === 'denied' || said === 'past' || kind === 'thing' || kind === 'person'
}

function count(subject: SubjectTally, line: Line, row: Activity, text: string): void {
  subject.counts[line.said] = (subject.counts[line.said] ?? 0) + 1
  const tells = isTelling(line)
  if (tells) {
    subject.lines[isLineLanguage(line.language) ? line.language : 'other'] += 1
    keepPhrase(subject.phrases, textHash(fold(text.slice(line.start, line.end))), row.at)
    if (row.at !== null) subject.tellingWeeks[weekOf(row.at)] = true
    countSort(subject.sorts, line, row, text)
  }
  if (tells || line.said === 'definite') {
    keepExample(subject.for, row, line)
    if (row.at !== null) subject.weeks[weekOf(row.at)] = (subject.weeks[weekOf(row.at)] ?? 0) + 1
    if (tells) {
      subject.lastAt = later(subject.lastAt, row.at)
      if (row.at !== null) keepExample(subject.newest, row, line, -row.at)
    }
  } else if (AGAINST.has(line.said)) {
    if (speaksAgainst(line)) {
      keepExample(subject.against, row, line)
      subject.lastAgainstAt = later(subject.lastAgainstAt, row.at)
    }
    if (line.said === 'planned' && row.at !== null) keepExample(subject.planned, row, line, -row.at)
  }
}

/** Counts a telling line under the sort that its own words name, if they name one. */
function countSort(sorts: SubjectTally['sorts'], line: Line, row: Activity, text: string): void {
  if (line.subject.sorts === undefined) return
  const words = simplified(text).slice(line.start, line.end)
  const sort = Object.entries(line.subject.sorts).find(([, pattern]) => pattern.test(words))?.[0]
  if (sort === undefined) return
  const one = sorts[sort] ??= { lines: 0, weeks: [], lastAt: null, for: [] }
  one.lines += 1
  one.lastAt = later(one.lastAt, row.at)
  if (row.at !== null && !one.weeks.includes(weekOf(row.at))) one.weeks.push(weekOf(row.at))
  keepExample(one.for, row, line)
}

/** The signal for a set of subjects. The app's is that of all; a test adds one in memory. */
export function saidOf(subjects: readonly Subject[]): SignalDefinition<Tally, SaidOf> {
  const reader = createReader(subjects)
  const concealed = new Set(subjects.filter(({ sensitive }) => sensitive !== null).map(({ key }) => key))
  return defineSignal<Tally, SaidOf>({
    key: 'said.of',
    title: { en: 'What you say of your life', zh: '你怎么说起自己的生活' },
    verbs: ['said', 'posted', 'commented'],
    who: 'owner',
    lists: reader.lists,
    start: () => ({ texts: noTexts(), first: null, last: null, subjects: {} }),
    take(tally, row, text) {
      if (!text) return
      countText(tally.texts, text.language)
      tally.first = earlier(tally.first, row.at)
      tally.last = later(tally.last, row.at)
      if (text.isPlain) return
      for (const line of reader.read(text)) count(tally.subjects[line.subject.key] ??= startSubject(), line, row, text.text)
    },
    merge(into, from) {
      addTexts(into.texts, from.texts)
      into.first = earlier(into.first, from.first)
      into.last = later(into.last, from.last)
      for (const [key, add] of Object.entries(from.subjects)) mergeSubject(into.subjects[key] ??= startSubject(), add)
    },
    finish({ texts, first, last, subjects: tallies }) {
      const finished = Object.fromEntries(Object.entries(tallies).map(([key, one]) => [key, finishSubject(one)] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      return {
        value: { texts: readTexts(texts), span: first === null || last === null ? 0 : weekOf(last) - weekOf(first) + 1, subjects: finished },
        support: texts.read + texts.other + texts.untold,
        examples: Object.entries(finished).flatMap(([key, one]) => (concealed.has(key) ? [] : one.for.slice(0, 3))),
      }
    },
    conceal: (value) => ({ ...value, subjects: Object.fromEntries(Object.entries(value.subjects).filter(([key]) => !concealed.has(key))) }),
  })
}

/** Keeps the lowest hashes, each with its latest time, so that the order of rows does not matter; the words themselves need not be kept to be told apart. */
function keepPhrase(phrases: SubjectTally['phrases'], hash: number, at: number | null): void {
  phrases[hash] = later(phrases[hash] ?? null, at)
  const hashes = hashesOf(phrases)
  if (hashes.length > PHRASES_KEPT) delete phrases[hashes.at(-1)!]
}

/** Lowest first. */
function hashesOf(phrases: SubjectTally['phrases']): readonly number[] {
  return Object.keys(phrases).map(Number).toSorted((a, b) => a - b)
}

function mergeSubject(into: SubjectTally, from: SubjectTally): void {
  for (const said of SAID) {
    const add = from.counts[said] ?? 0
    if (add > 0) into.counts[said] = (into.counts[said] ?? 0) + add
  }
  for (const [hash, at] of Object.entries(from.phrases)) keepPhrase(into.phrases, Number(hash), at)
  Object.assign(into.tellingWeeks, from.tellingWeeks)
  for (const language of ['en', 'zh', 'other'] as const) into.lines[language] += from.lines[language]
  for (const [week, lines] of Object.entries(from.weeks)) into.weeks[week] = (into.weeks[week] ?? 0) + lines
  into.lastAt = later(into.lastAt, from.lastAt)
  into.lastAgainstAt = later(into.lastAgainstAt, from.lastAgainstAt)
  mergeExamples(into.for, from.for)
  mergeExamples(into.against, from.against)
  mergeExamples(into.newest, from.newest)
  mergeExamples(into.planned, from.planned)
  for (const [sort, add] of Object.entries(from.sorts)) {
    const one = into.sorts[sort] ??= { lines: 0, weeks: [], lastAt: null, for: [] }
    one.lines += add.lines
    one.lastAt = later(one.lastAt, add.lastAt)
    for (const week of add.weeks) if (!one.weeks.includes(week)) one.weeks.push(week)
    mergeExamples(one.for, add.for)
  }
}

export default saidOf(SUBJECTS)
