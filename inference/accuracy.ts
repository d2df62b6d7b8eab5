/**
 * The record of each measured guess: the cards beside the guesses, written by `npm run measure` only. A card stands for
 * the code it was measured with; when that code changes, the card is stale and a test says so.
 */
import type { AccuracyCard, CalibrationLine } from '../db/model.ts'
import { logit, sigmoid } from './models/calibration.ts'

/** A card as it lies in a file: what the app shows, and what it was measured on and with. */
export interface MeasuredCard extends AccuracyCard {
  /** What one unit is: `user`, `household`, `product`, `dialogue`, `row`. */
  readonly unit: string
  /** Rows scored, where it differs from units. */
  readonly items: number
  readonly gain: number
  readonly gainHigh: number
  /** What perfect calibration would show on as many units. */
  readonly eceFloor: number | null
  /** Share that got an answer. */
  readonly coverage: number
  readonly corpusSha256: string
  readonly codeSha256: string
  readonly weightsSha256: string
  readonly trainedOn: number
  /** The same metric on the training rows themselves: far above `value` would mean learnt by heart. */
  readonly trainFit: number
  /** Bytes of the weights file. */
  readonly weightsBytes: number
  /** Probability below which the answer is "cannot tell". */
  readonly threshold: number
  /** For topics: what the same model finds in ordinary chat, by class the mean share over writers, and on whom that was measured. */
  readonly ordinary?: { readonly corpora: readonly string[]; readonly writers: number; readonly read: number; readonly shares: Readonly<Record<string, number>> }
  /** For models of text: what a text must be like, and which part of held-out texts of the same kind and of other kinds is. */
  readonly likeness?: CardLikeness
  /** The same model on other kinds of text, which it never learnt from: what it is worth on a kind that nobody measured is no more. */
  readonly elsewhere?: readonly { readonly slice: string; readonly rows: number; readonly metric: string; readonly value: number; readonly low: number; readonly high: number; readonly baseline: number; readonly gainLow: number }[]
}

/**
 * The record of a line model: how often a line that counts as evidence is right. `told` lines were said to state the fact,
 * `right` of them do, `stated` is how many do in all; the range is Wilson's, 95 %. `subjects`: the same by subject.
 */
export interface LineCard extends Omit<MeasuredCard, 'likeness' | 'ordinary'> {
  readonly right: LineRecord
  readonly subjects: Readonly<Record<string, LineRecord>>
}

/** How lines were told, and how rightly. */
export interface LineRecord { readonly told: number; readonly right: number; readonly stated: number; readonly low: number; readonly high: number }

/** Records of lines like some of a person's: of their subject, where lines of it were measured at all, and of all subjects together. */
export interface LineRecords { readonly own: LineRecord | undefined; readonly all: LineRecord | undefined }

/** Fewest lines of one subject that say anything of its own; on fewer, the record of all subjects together stands alone. */
export const FEWEST_OF_SUBJECT = 10

/** The limits of a model's likeness (models/likeness.ts) and what they let through. */
export interface CardLikeness {
  readonly known: number
  readonly longest: number
  readonly symbols: number
  /** Least score of kind, where kinds are told apart. */
  readonly kind: number | null
  readonly passed: readonly { readonly corpus: string; readonly same: boolean; readonly units: number; readonly passed: number }[]
}

const files = import.meta.glob<readonly MeasuredCard[]>('./guesses/*.accuracy.json', { eager: true, import: 'default' })
const lineFiles = import.meta.glob<LineCard>('./reading/*.accuracy.json', { eager: true, import: 'default' })

/** The cards of one guess, as its file has them; none when it was never measured. */
export function cardsOf(guess: string): readonly MeasuredCard[] {
  return files[`./guesses/${guess}.accuracy.json`] ?? []
}

/** The card of one key of measure.md among the cards of a guess. */
export function cardOf(guess: string, key: string): MeasuredCard | undefined {
  return cardsOf(guess).find((card) => card.key === key)
}

/** The record of the line model of a language; undefined in one whose lines were not labelled. */
export function lineCardOf(language: string): LineCard | undefined {
  return lineFiles[`./reading/line-${language}.accuracy.json`]
}

/** All records of line models. */
export function lineCards(): readonly LineCard[] { return Object.values(lineFiles) }

/** All cards with the guess they stand beside. */
export function allCards(): readonly { readonly guess: string; readonly card: MeasuredCard }[] {
  return Object.entries(files).flatMap(([file, cards]) => cards.map((card) => ({ guess: file.replace(/^.*\/|\.accuracy\.json$/g, ''), card })))
}

/**
 * The range of a stated probability: the 95 % interval of how often people who are told as much turn out so, by the line
 * that was fitted through the out-of-fold answers (logistic recalibration, Cox 1958; delta method), or for cards without
 * one by the nearest bin (Wilson 1927); widened to hold the probability itself.
 */
export function rangeOf(card: Pick<AccuracyCard, 'calibration' | 'line'>, probability: number): { readonly low: number; readonly high: number } {
  const { low, high } = card.line === undefined ? binRange(card, probability) : lineRange(card.line, probability)
  return { low: Math.max(0, Math.min(probability, low)), high: Math.min(1, Math.max(probability, high)) }
}

function lineRange({ slope, shift, covariance: [aa, ab, bb] }: CalibrationLine, probability: number): { readonly low: number; readonly high: number } {
  const said = logit(probability)
  const centre = slope * said + shift
  const half = Z_95 * Math.sqrt(Math.max(0, aa * said * said + 2 * ab * said + bb))
  return { low: sigmoid(centre - half), high: sigmoid(centre + half) }
}

function binRange({ calibration }: Pick<AccuracyCard, 'calibration'>, probability: number): { readonly low: number; readonly high: number } {
  const bins = calibration.filter(({ count }) => count > 0)
  const nearest = bins.toSorted((a, b) => Math.abs(a.said - probability) - Math.abs(b.said - probability))[0]
  return nearest === undefined ? { low: 0, high: 1 } : wilson(nearest.true * nearest.count, nearest.count)
}

/** The 95 % interval of a share (Wilson 1927): `hits` of `count`. */
export function wilson(hits: number, count: number): { readonly low: number; readonly high: number } {
  if (count === 0) return { low: 0, high: 1 }
  const share = hits / count
  const z = Z_95
  const centre = (share + z * z / (2 * count)) / (1 + z * z / count)
  const half = z / (1 + z * z / count) * Math.sqrt(share * (1 - share) / count + z * z / (4 * count * count))
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) }
}

const Z_95 = 1.959964
