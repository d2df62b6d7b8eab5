/**
 * What was measured, by task of the measurement: one file for each in measured/, written by `npm run measure` only. The
 * page "How good are we", ACCURACY.md and the test of lowered figures read these; the cards beside the guesses hold what
 * a single guess shows.
 */
import type { AccuracyCard, Words } from '../db/model.ts'
import { allCards, type MeasuredCard } from './accuracy.ts'

/** One figure; shares from 0 to 1, four decimals. `null` where it cannot be had, with `why`. */
export interface MeasuredFigure {
  /** Part of the rows: `messages=10`, `topic=dog`, `answered`; "" for all. */
  readonly slice: string
  readonly metric: string
  /** Units, and rows where they differ. */
  readonly people: number
  readonly items: number
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  /** The same without a model. */
  readonly baseline: number | null
  /** Better than that by; plus is better, also where less of the metric is. */
  readonly gain: number | null
  readonly gainLow: number | null
  readonly gainHigh: number | null
  /** Mean distance between said and true, and what perfect calibration would show on as many. */
  readonly ece: number | null
  readonly eceFloor: number | null
  /** Share that got an answer. */
  readonly coverage: number | null
  readonly why?: string
}

/** The best that a metric has reached on the same corpus, and the lower end of its noise. */
export interface BestFigure { readonly value: number; readonly floor: number }

/** The record of one task on one corpus. */
export interface MeasuredRecord {
  readonly key: string
  readonly corpus: string
  /** What one unit is: `user`, `household`, `row`, … */
  readonly unit: string
  /** `held-out`: learnt on other rows of the corpus; `shipped`: nothing is learnt from it; `none`: nothing answers it yet. */
  readonly how: 'held-out' | 'shipped' | 'none'
  readonly guesses: readonly string[]
  readonly figures: readonly MeasuredFigure[]
  /** What was said of those who were told something, and what was true; empty where no probability is stated. */
  readonly calibration: AccuracyCard['calibration']
  /** By metric, over all rows; what a later measurement is held against. */
  readonly best: Readonly<Record<string, BestFigure>>
  readonly corpusSha256: string
  readonly codeSha256: string
  readonly weightsSha256: string | null
  readonly trainedOn: number
  readonly limits?: Words
}

const files = import.meta.glob<MeasuredRecord>('./measured/*.json', { eager: true, import: 'default' })

/** Every record, by key and corpus. */
export function allRecords(): readonly MeasuredRecord[] {
  return Object.values(files)
}

/** Figures that are neither better nor worse when they are higher. */
const NEITHER: ReadonlySet<string> = new Set(['told', 'coverage95', 'predicted/actual'])

/** What a figure is judged by: its gain over no model where it has one, since there plus is better, else itself. */
function standing({ value, low, gain, gainLow }: MeasuredFigure): BestFigure | undefined {
  if (gain !== null) return { value: gain, floor: gainLow ?? gain }
  return value === null ? undefined : { value, floor: low ?? value }
}

/** The figures over all rows that can be held against later ones, by metric. */
export function standings(figures: readonly MeasuredFigure[]): Readonly<Record<string, BestFigure>> {
  return Object.fromEntries(figures.flatMap((figure) => {
    const found = figure.slice === '' && !NEITHER.has(figure.metric) ? standing(figure) : undefined
    return found === undefined ? [] : [[figure.metric, found] as const]
  }))
}

/** Metrics that stand lower than the best they reached, by more than the noise of that best. */
export function lowered({ figures, best }: Pick<MeasuredRecord, 'figures' | 'best'>): readonly string[] {
  const now = standings(figures)
  return Object.entries(best).flatMap(([metric, { floor }]) => {
    const found = now[metric]
    return found === undefined || found.value < floor ? [metric] : []
  })
}

/** One task as it is shown: its record, or, until the measurement has written one, what its card holds; and the card. */
export interface MeasuredTask { readonly record: MeasuredRecord; readonly card: MeasuredCard | null }

/** Every task that has a record or a card, in the order of keys. */
export function measuredTasks(records = allRecords(), cards = allCards()): readonly MeasuredTask[] {
  const cardFor = (record: MeasuredRecord): MeasuredCard | null => cards.find(({ card }) => card.key === record.key && card.corpus === record.corpus)?.card ?? null
  const known = new Set(records.map(({ key, corpus }) => `${key} ${corpus}`))
  const byCard = new Map(cards.filter(({ card }) => !known.has(`${card.key} ${card.corpus}`)).map(({ card }) => [`${card.key} ${card.corpus}`, card]))
  const guessesOf = (card: MeasuredCard): readonly string[] => cards.filter((one) => one.card.key === card.key && one.card.corpus === card.corpus).map(({ guess }) => guess)
  return [
    ...records.map((record) => ({ record, card: cardFor(record) })),
    ...[...byCard.values()].map((card) => ({ record: recordOfCard(card, guessesOf(card)), card })),
  ].toSorted((a, b) => (`${a.record.key} ${a.record.corpus}` < `${b.record.key} ${b.record.corpus}` ? -1 : 1))
}

/** A card in the form of a record: its one figure. */
function recordOfCard(card: MeasuredCard, guesses: readonly string[]): MeasuredRecord {
  const { key, corpus, unit, calibration, corpusSha256, codeSha256, weightsSha256, trainedOn, limits } = card
  const { metric, people, items, value, low, high, baseline, gain, gainLow, gainHigh, ece, eceFloor, coverage } = card
  return {
    key, corpus, unit, how: 'held-out', guesses, calibration, best: {}, corpusSha256, codeSha256, weightsSha256, trainedOn, limits,
    figures: [{ slice: '', metric, people, items, value, low, high, baseline, gain, gainLow, gainHigh, ece, eceFloor, coverage }],
  }
}
