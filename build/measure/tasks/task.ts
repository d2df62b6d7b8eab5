/** One row of the table in measure.md: how a corpus becomes items, what the app says of them, and how that is judged. */
import type { CalibrationLine, Words } from '../../../db/model.ts'
import type { WeightsFile } from '../../../inference/models/linear-model.ts'
import type { Plain } from '../bootstrap.ts'
import type { Stated } from '../calibration-error.ts'
import type { Cut } from '../likeness-limits.ts'
import type { Metric } from '../metrics.ts'
import { CANNOT_TELL, type Base, type Item, type Prediction, type ScoredRow } from '../scored-rows.ts'
import type { TrainingOptions } from '../training-run.ts'
import type { Problem, TrainingRow } from '../training.ts'

/** Items of one slice; the slice "" has everything. */
export interface Slice { readonly name: string; readonly items: readonly Item[] }

/** A text of another corpus: read by models that never saw its group, never learnt from. */
export interface ApartRow extends TrainingRow {
  readonly corpus: string
  readonly writer: string
  /** True for the kind of text that the model is for (a limit must let it through), false for other kinds (it should not). */
  readonly same: boolean
  /** True where nobody wants anything: what a topic model finds here are false alarms. */
  readonly ordinary: boolean
  /** False for corpora of which nothing may ship: their rates are printed and stand in no card. */
  readonly ships: boolean
}

/** The part of a task that learns. */
export interface Learner {
  /** Name of the weights file without its ending. */
  readonly weights: string
  /** Guesses whose card file gets this task's card. */
  readonly cards: readonly string[]
  readonly limits: Words
  readonly problem: Omit<Problem, 'rows' | 'extras' | 'probes' | 'otherKinds'>
  /** The tasks that are learnt from together, this one among them: one model for several kinds of text, each with its own figure and card, and each left out in turn. */
  parts?(): readonly Task[]
  /** Training rows of items, in their order. */
  rows(items: readonly Item[]): Promise<readonly TrainingRow[]>
  /** Texts of other corpora that belong to no class. */
  extras?(corpora: string): readonly TrainingRow[]
  /** Texts of other corpora that are read and never learnt from: ordinary chat, and other kinds of text. */
  apart?(corpora: string): readonly ApartRow[]
  /** What the limits of likeness may cut off, where it is less than usual. */
  readonly cut?: Cut
  /** Only so many of the largest weights of each class ship; all by default. */
  readonly each?: number
  /** True when the app refuses text by how much it reads like other kinds, and not by its words and length alone. */
  readonly tellsKinds?: boolean
  /** From probabilities to the answer the app would give; `file` is the finished weights file, `line` what its ranges come from. */
  answer(p: Readonly<Record<string, number>>, file: WeightsFile, texts: number, line?: CalibrationLine): string | readonly string[]
  /** False for a class that the app never shows: it is no false alarm. */
  isShown?(name: string): boolean
  /** Further fields of the weights file, from out-of-fold results. */
  extend?(results: ExtendFrom): Readonly<Record<string, unknown>>
}

/** What {@link Learner.extend} may use. */
export interface ExtendFrom {
  readonly settings: { readonly threshold: number; readonly centre: number; readonly half: number }
  /** Texts of other corpora that are like those that were learnt from, as far as they are ordinary chat. */
  readonly ordinary: readonly { readonly corpus: string; readonly writer: string; readonly p: Float64Array; readonly threshold: number }[]
  readonly probes: readonly { readonly slice: string; readonly texts: number; readonly truth: string; readonly p: Float64Array }[]
  readonly base: Base
}

/** One key. */
export interface Task {
  readonly key: string
  readonly corpus: string
  /** Word for what is resampled. */
  readonly unit: string
  /** Files of the corpus, the first of which names its SHA-256. */
  readonly files: readonly string[]
  readonly guesses: readonly string[]
  /** Class whose probability makes the area under the curve and the calibration; undefined for several classes. */
  readonly positive?: string
  /** True when any number of classes may hold. */
  readonly several?: boolean
  /** True where answers come without probabilities, so that there is no calibration. */
  readonly statesNone?: true
  /** Slices of the corpus, the one named "" first. Throws DamagedCorpus. */
  slices(dir: string): readonly Slice[]
  /** Names of the metrics where nothing can be computed. */
  readonly metricNames: readonly string[]
  metrics(rows: readonly ScoredRow[], base: Base): readonly Metric[]
  /** What the app says of each item; undefined when no model ships for this key. */
  readonly predict?: (items: readonly Item[]) => Promise<readonly Prediction[]>
  /** What figures need of the weights: classes, base rates, how many rows were learnt from. */
  readonly weightsFile?: Pick<WeightsFile, 'classes' | 'baseRates' | 'trainedOn'>
  /** What would be said of every item without a model, where that is not the commonest class: the keyword alone says yes. */
  readonly withoutModel?: string
  readonly learner?: Learner
  /** What its card says of where it was measured, where one learner has several tasks. */
  readonly limits?: Words
  /** Name of the weights file that `train` writes, without its ending; a learner names its own. */
  readonly ships?: string
  /** Trains a model that is none of linear text features: prints its out-of-fold table, writes weights and record, answers what leaks on shuffled labels. */
  train?(options: TrainingOptions): Promise<readonly string[]>
  /** What is said without a model, where that differs from item to item; else the base rate. */
  readonly plain?: Plain
  /** What a reader must know of the figures of a slice. */
  readonly why?: (slice: string) => string | undefined
}

/** Probabilities by class name. */
export function named(classes: readonly string[], p: ArrayLike<number>): Readonly<Record<string, number>> {
  return Object.fromEntries(classes.map((name, at) => [name, p[at] ?? 0]))
}

/** The class with the highest probability; "" of none. */
export function leading(p: Readonly<Record<string, number>>): string {
  return Object.entries(p).reduce(([best, most], [name, one]) => (one > most ? [name, one] : [best, most]), ['', -1] as [string, number])[0]
}

/** The likeliest class, where it is as likely as the threshold asks. */
export function answerOfOne(p: Readonly<Record<string, number>>, threshold: number): string {
  const answer = leading(p)
  return (p[answer] ?? 0) < threshold ? CANNOT_TELL : answer
}

/** Base rates as shares of the training units, and the answer without a model: the commonest class, or the two commonest of several. */
export function baseOf(classes: readonly string[], rates: readonly number[], several: boolean): Base {
  const order = classes.map((name, at) => ({ name, rate: rates[at] ?? 0 })).toSorted((a, b) => b.rate - a.rate)
  const p = named(classes, rates)
  return { p, answer: several ? order.slice(0, 2).map(({ name }) => name) : order[0]?.name ?? '' }
}

/** What a row states for the calibration of a task, and whether it came true. */
export function statedBy(task: Pick<Task, 'positive' | 'several'>, classes: readonly string[], row: ScoredRow, said: Prediction): readonly Stated[] {
  const { truth } = row.item
  if (task.positive !== undefined) return [{ said: said.p[task.positive] ?? 0, came: truth === task.positive }]
  if (task.several === true) return classes.map((name) => ({ said: said.p[name] ?? 0, came: Array.isArray(truth) && truth.includes(name) }))
  const answer = typeof said.answer === 'string' ? said.answer : ''
  return [{ said: said.p[answer] ?? 0, came: truth === answer }]
}
