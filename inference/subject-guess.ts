/**
 * A yes-or-no guess that rests on subjects of life: what the person says of them, searches and buys. Most such guesses are
 * this and a few words, so that their files hold the words and nothing else. What needs more (a home's rhythm, a move's
 * stages) is written out in its own file.
 */
import type { Evidence, Segment } from '../db/model.ts'
import { lineCardOf } from './accuracy.ts'
import { decide, growing } from './combine.ts'
import type { Pull } from './combine.ts'
import { defineInference } from './inference.ts'
import type { BaseRate, GuessResult, InferenceDefinition, Signals } from './inference.ts'
import { audience } from './segments/iab-audience.ts'
import { settled } from './settled.ts'
import { counted, own, say, sentence } from './shareable/sentence.ts'
import type { Sentence } from './shareable/sentence.ts'
import type { BoughtOf } from './signals/bought-of.ts'
import { NEVER_SAID } from './signals/said-of.ts'
import type { SaidOf, SaidSubject } from './signals/said-of.ts'
import { recordsFor, saidPulls, searchedPulls } from './subject-pulls.ts'
import type { TopicWords } from './subject-pulls.ts'
import type { Subject } from './subject.ts'
import { subjectOf } from './subjects.ts'
import { weekOf } from './text/local-time.ts'

/** What a guess over a subject says of itself. Words are written out, so that a report may show them. */
export interface SubjectGuess {
  readonly key: string
  readonly attribute: string
  readonly catalogue: number
  /** Key of the subject it rests on. */
  readonly about: string
  readonly title: Sentence
  readonly asks: Sentence
  readonly yes: Sentence
  readonly no: Sentence
  /** The outcomes as phrases: "has a car", "no car". */
  readonly outcomes: { readonly yes: Sentence; readonly no: Sentence }
  /** "a car of your own", "a car". */
  readonly words: Pick<TopicWords, 'own' | 'any'>
  readonly rule: Sentence
  readonly ruleForNo: Sentence
  /** Weight of the first telling line, in log-odds; the usual is {@link EACH}. */
  readonly each?: number
  /** Weight of the first day of purchases and what they are called; none where purchases tell nothing of it. */
  readonly bought?: { readonly each: number; readonly goods: Sentence }
  /** Searches count too. */
  readonly searched?: true
  /** For what passes: only lines of so many days before the latest activity count. */
  readonly withinDays?: number
  /** Rows from this week on that are counted by another guess over the same subject: of a move still ahead, for one that happened. */
  readonly leavesOut?: { readonly needs: string; rows(signals: Signals, latestAt: number): { readonly fromWeek: number; readonly activities: ReadonlySet<number> } }
  /** Words for the sorts of the subject, where it is worth saying which were named. */
  readonly occasions?: Readonly<Record<string, Sentence>>
  /** Planned is what is asked for: a trip to come. */
  readonly asksForPlans?: true
  readonly baseRates?: readonly BaseRate[]
}

/** Weight of the first telling line: about two and a half to one, so that one line decides alone and two slips do not outweigh a denial. */
const EACH = 0.9
const DAY_MS = 86_400_000
const TEXTS_WANTED = 50

/** The guess over a subject of subjects/. Throws when there is no such subject. */
export function guessFromSubject(guess: SubjectGuess): InferenceDefinition {
  return guessAbout(subjectOf(guess.about), guess)
}

/** The guess over a given subject: for one that is in no file, as a test adds it. */
export function guessAbout(subject: Subject, guess: SubjectGuess): InferenceDefinition {
  const { yes, no, outcomes } = guess
  const segments = subject.segments.map(audience)
  return defineInference({
    key: guess.key, attribute: guess.attribute, catalogue: guess.catalogue,
    title: guess.title, subject: guess.asks, statements: { yes, no },
    sensitive: subject.sensitive !== null,
    joins: guess.bought !== undefined,
    outcomes,
    needs: ['said.of', ...(guess.bought === undefined ? [] : ['bought.of']), ...(guess.searched ? ['searched.of'] : []), ...(guess.leavesOut === undefined ? [] : [guess.leavesOut.needs])],
    about: subject.key,
    baseRates: guess.baseRates ?? [],
    rule: guess.rule, rules: { no: guess.ruleForNo },
    guess: (signals) => answerFrom(signals, guess, segments, subject.kind === 'thing' || subject.kind === 'person'),
  })
}

function answerFrom(signals: Signals, guess: SubjectGuess, segments: readonly Segment[], isHeld: boolean): GuessResult {
  const said = signals.get<SaidOf>('said.of')?.value
  const one = said?.subjects[guess.about] ?? NEVER_SAID
  const leftOut = signals.latestAt === null ? undefined : guess.leavesOut?.rows(signals, signals.latestAt)
  const recent = withoutRows(recentPart(one, guess, signals.latestAt), leftOut?.activities ?? new Set())
  const inWindow = withSubject(signals, guess.about, recent)
  const pulls = [
    ...saidPulls(inWindow, guess.about, guess.words, guess.each ?? EACH, isHeld),
    ...boughtPulls(signals, guess, leftOut?.fromWeek ?? Infinity),
    ...(guess.searched ? searchedPulls(signals, guess.about, guess.words) : []),
  ]
  const lines = signals.get<BoughtOf>('bought.of')?.value.lines ?? 0
  // A rate of the whole group is no prior for lines: how often lines that name the subject are true was measured with them.
  const decided = decide([], pulls, {
    have: (said?.texts ?? 0) + lines, want: TEXTS_WANTED,
    of: guess.bought === undefined ? own('messages of your own in English, French or Chinese', '条你自己的中文、英文或法文消息') : own('purchases, and messages of your own in English, French or Chinese', '次消费和你自己的中文、英文或法文消息'),
  }, segments)
  const result = { ...decided, evidence: [...decided.evidence, ...(decided.answer === 'yes' ? occasionsOf(one, guess) : [])], outcomes: decided.outcomes.map((outcome) => ({ ...outcome, baseRate: guess.baseRates?.find((rate) => rate.outcome === outcome.value)?.value ?? null })) }
  return measuredByLines(result, recent, guess.about, said?.texts ?? 0)
}

/** The result over a subject in a guess written out in its own file: see {@link measuredByLines}. */
export function onLinesOf(signals: Signals, about: string, result: GuessResult): GuessResult {
  const said = signals.get<SaidOf>('said.of')?.value
  return said === undefined ? result : measuredByLines(result, said.subjects[about] ?? NEVER_SAID, about, said.texts)
}

/** A "yes" that rests on statements stands on how well lines are read, and has odds where independent statements settle it. */
function measuredByLines(result: GuessResult, said: SaidSubject, about: string, texts: number): GuessResult {
  if (result.answer !== 'yes' || said.lines === 0) return result
  const card = lineCardOf(said.byLanguage.zh > said.byLanguage.en ? 'zh' : 'en')
  const records = recordsFor(said, about)
  if (records.all === undefined || card === undefined) return result
  const odds = settled(said, texts, records)
  if (odds === null) return { ...result, card, restsOnLines: true }
  const { probability, low, high } = odds
  const outcomes = result.outcomes.map((outcome) => (outcome.value === 'yes' ? { ...outcome, probability, low, high } : { ...outcome, probability: 1 - probability, low: 1 - high, high: 1 - low }))
  return { ...result, status: 'measured', card, outcomes }
}

/** Which sorts were named, the commonest first: beside the lines that are counted already, so that it counts none again. */
function occasionsOf({ sorts }: SaidSubject, { occasions = {} }: SubjectGuess): readonly Evidence[] {
  const [first, ...rest] = Object.entries(sorts).toSorted(([a, x], [b, y]) => y.lines - x.lines || (a < b ? -1 : 1)).flatMap(([sort]) => occasions[sort] ?? [])
  if (first === undefined) return []
  const listed = rest.reduce((all, words) => sentence(say`${all}, ${words}`, say`${all}、${words}`), first)
  return [{ signal: 'said.of', outcome: 'yes', weight: 0, count: 0, examples: [], says: sentence(say`What for, where it is said: ${listed}`, say`说到的由头：${listed}`) }]
}

/** What was said within the window. Lines older than that are left out, with what speaks against it then. */
function recentPart(said: SaidSubject, { withinDays, asksForPlans }: SubjectGuess, latestAt: number | null): SaidSubject {
  const from = withinDays === undefined || latestAt === null ? -Infinity : latestAt - withinDays * DAY_MS
  const planned = asksForPlans ? said.planned.filter(({ at }) => at >= from) : []
  if (asksForPlans) {
    const weeks = [...Map.groupBy(planned, ({ at }) => weekOf(at))].map(([week, inIt]) => ({ week, lines: inIt.length })).toSorted((a, b) => a.week - b.week)
    // Plans are read by rule, and their reading was measured as "not now" only: none of them is a telling line.
    return { ...NEVER_SAID, counts: { ...NEVER_SAID.counts, denied: said.counts.denied }, lines: planned.length, byLanguage: { en: 0, zh: 0, other: planned.length }, weeks, span: spanOf(weeks), lastAt: planned[0]?.at ?? null, for: planned, against: said.counts.denied > 0 ? said.against : [] }
  }
  if (from === -Infinity) return said
  const weeks = said.weeks.filter(({ week }) => week >= weekOf(from))
  const tellingWeeks = said.tellingWeeks.filter((week) => week >= weekOf(from))
  const phrases = said.phrases.filter((at) => at !== null && at >= from)
  const lines = Math.min(said.lines, weeks.reduce((sum, { lines: inWeek }) => sum + inWeek, 0))
  const isOld = said.lastAgainstAt === null || said.lastAgainstAt < from
  const part = said.lines === 0 ? 0 : lines / said.lines
  const { en, zh } = said.byLanguage
  const byLanguage = { en: Math.round(en * part), zh: Math.round(zh * part), other: lines - Math.round(en * part) - Math.round(zh * part) }
  return {
    ...said, phrases, tellingWeeks, weeks, lines, byLanguage, span: spanOf(weeks), counts: { ...said.counts, definite: 0, ...(isOld ? { denied: 0, past: 0, wished: 0, elsewhere: 0, planned: 0 } : {}) },
    for: lines === 0 ? [] : said.newest.filter(({ at }) => at >= from), against: isOld ? [] : said.against,
  }
}

/** What was said without some rows; what is left is counted among the newest lines. */
function withoutRows(said: SaidSubject, rows: ReadonlySet<number>): SaidSubject {
  const newest = said.newest.filter(({ activity }) => !rows.has(activity))
  if (newest.length === said.newest.length) return said
  const kept = said.for.length === 0 ? [] : newest.filter(({ at }) => said.tellingWeeks.includes(weekOf(at)))
  const weeks = [...Map.groupBy(kept, ({ at }) => weekOf(at))].map(([week, inIt]) => ({ week, lines: inIt.length })).toSorted((a, b) => a.week - b.week)
  const part = said.lines === 0 ? 0 : kept.length / said.lines
  const [en, zh] = [Math.round(said.byLanguage.en * part), Math.round(said.byLanguage.zh * part)]
  return {
    ...said, newest, for: kept, lines: kept.length, byLanguage: { en, zh, other: Math.max(0, kept.length - en - zh) }, weeks, span: spanOf(weeks), tellingWeeks: weeks.map(({ week }) => week),
    // Words are known by the latest line that has them.
    phrases: said.phrases.filter((at) => kept.some((line) => line.at === at)), lastAt: kept[0]?.at ?? null,
  }
}

function spanOf(weeks: SaidSubject['weeks']): number {
  const [first, last] = [weeks[0], weeks.at(-1)]
  return first && last ? last.week - first.week + 1 : 0
}

/** The signals with what is said of one subject put in its place. */
function withSubject(signals: Signals, subject: string, said: SaidSubject): Signals {
  return {
    ...signals,
    get<V>(key: string) {
      const signal = signals.get<V>(key)
      if (key !== 'said.of' || signal === undefined) return signal
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the key says that the value is SaidOf
      const value = signal.value as SaidOf
      return { ...signal, value: { ...value, subjects: { ...value.subjects, [subject]: said } } as V }
    },
  }
}

function boughtPulls(signals: Signals, { about, bought, withinDays }: SubjectGuess, untilWeek: number): readonly Pull[] {
  const one = bought === undefined ? undefined : signals.get<BoughtOf>('bought.of')?.value.subjects[about]
  if (one === undefined || bought === undefined) return []
  if (withinDays !== undefined && signals.latestAt !== null && (one.lastAt === null || one.lastAt < signals.latestAt - withinDays * DAY_MS)) return []
  if (one.lastAt !== null && weekOf(one.lastAt) >= untilWeek) return []
  const kept = one.lines - one.refunds
  if (kept <= 0) return []
  return [{
    signal: 'bought.of', records: 'purchases', count: one.lines, examples: one.examples, weight: growing(one.days, bought.each),
    says: sentence(
      say`${counted(one.lines, 'purchase', 'purchases')} of ${bought.goods} on ${counted(one.days, 'day', 'days')}`,
      say`${one.days}天里买过${one.lines}次${bought.goods}`,
    ),
  }]
}
