/** What a reading of style comes to in a guess: its odds with their range, the record behind them, and the habits as evidence. */
import type { AccuracyCard, Evidence } from '../db/model.ts'
import { cardsOf, rangeOf, type MeasuredCard } from './accuracy.ts'
import { habitTitle } from './models/habits.ts'
import { styleOdds, styleWeights, type StyleOdds, type StyleWeights } from './models/writing-style.ts'
import { own, quote, say, sentence } from './shareable/sentence.ts'
import type { Phrase, Sentence } from './shareable/sentence.ts'
import type { StyleHabit, StyleReading } from './signals/said-style.ts'

/** A reading with its odds: probability of the first class, its range, and the card that stands for it. */
export interface StyleVerdict {
  readonly reading: StyleReading
  readonly odds: StyleOdds
  readonly weights: StyleWeights
  readonly probability: number
  readonly low: number
  readonly high: number
  readonly card: AccuracyCard
}

const ELSEWHERE_LIMITS = own(
  'This writing is of another kind than any that was measured. The figure is that of people whose kind of text the model had never seen, the worst of them.',
  '这里的文字和测过的都不是一类。这个数字，是让模型去读它没见过的那类文字时测得的，取其中最差的一类。',
)

/** The record on kinds of text that were never learnt from: the lowest of the figures that each kind left out gave. Undefined without any. */
export function elsewhereCard(card: MeasuredCard): AccuracyCard | undefined {
  const [worst] = (card.elsewhere ?? []).toSorted((a, b) => a.value - b.value)
  if (worst === undefined) return undefined
  const { value, low, high, baseline, gainLow, rows, slice, metric } = worst
  return { key: card.key, corpus: slice.replace(/^corpus=/, ''), people: rows, ...(card.unit === undefined ? {} : { unit: card.unit }), metric, ...(card.positive === undefined ? {} : { positive: card.positive }), value, low, high, baseline, gainLow, ece: null, calibration: [], limits: ELSEWHERE_LIMITS }
}

/** No probability beyond those that labelled people were told: what lies further out was not measured. */
function within(probability: number, { calibration }: AccuracyCard): number {
  const said = calibration.map((bin) => bin.said)
  return said.length === 0 ? probability : Math.min(Math.max(probability, Math.min(...said)), Math.max(...said))
}

/** What a reading comes to, judged by the card of a key; undefined where nothing was measured. */
export function styleVerdict(guess: string, key: string, reading: StyleReading): StyleVerdict | undefined {
  // A key may be measured on several corpora: the one with most people stands for it.
  const measured = cardsOf(guess).filter((card) => card.key === key).toSorted((a, b) => b.people - a.people)[0]
  const card = measured === undefined ? undefined : reading.standing === 'other-kind' ? elsewhereCard(measured) ?? measured : measured
  if (card === undefined) return undefined
  const weights = styleWeights(reading.model)
  const odds = styleOdds(reading.score, reading.sampled, reading.standing, weights)
  const probability = odds.told && odds.enough ? within(odds.probability, card) : odds.base
  const { line } = odds
  return { reading, odds, weights, probability, card, ...rangeOf(line === undefined ? card : { ...card, line }, probability) }
}

/** Phrases in quotation marks, one after the other. */
function listed([first = '', ...rest]: readonly string[], between: Phrase): Phrase {
  return rest.reduce((all, phrase) => say`${all}${between}${quote(phrase)}`, say`${quote(first)}`)
}

/** Who writes so more: of the first class and of the other. */
export interface HabitWords { readonly first: Sentence; readonly other: Sentence }

/** A habit as evidence for or against `outcome`, the first class of the model. */
function habitEvidence({ reading, odds, weights }: StyleVerdict, { habit, phrases, weight, messages, examples }: StyleHabit, outcome: string, words: HabitWords): Evidence {
  const who = weight > 0 ? words.first : words.other
  const title = habitTitle(habit)
  const en = listed(phrases, say`, `)
  const zh = listed(phrases, say`、`)
  return {
    signal: 'said.style',
    outcome,
    weight: weight * odds.slope * reading.sampled / (reading.sampled + weights.half),
    count: messages,
    says: sentence(
      say`${title === undefined ? en : say`${title} (${en})`}: in ${messages} of ${reading.sampled} of your messages. Among the writers that were measured, ${who} write so more.`,
      say`${title === undefined ? zh : say`${title}（${zh}）`}：你的${reading.sampled}条消息里有${messages}条。受测的人里，${who}的更常这样写。`,
    ),
    examples,
  }
}

/** All habits of a reading that counts, strongest first. */
export function habitsEvidence(verdict: StyleVerdict, outcome: string, words: HabitWords): readonly Evidence[] {
  return verdict.reading.habits.map((habit) => habitEvidence(verdict, habit, outcome, words)).toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}
