/** Figures of the measurement in words: what a metric counts, of which part, and on how many. */
import type { TFunction } from 'i18next'
import type { AccuracyTask } from '../../electron/contract.ts'
import { inHundred, rate } from '../words/format.ts'

type Figure = AccuracyTask['figures'][number]

/** How a metric is said: a share that is right, pairs told apart, a score of found and right, agreement, or a bare number. */
export type MetricKind = 'share' | 'named' | 'pairs' | 'score' | 'agreement' | 'number'

const KINDS: Readonly<Record<string, MetricKind>> = { accuracy: 'share', rightOfTold: 'share', auc: 'pairs', f1: 'score', microF1: 'score', macroF1: 'score', pearson: 'agreement' }

/** The kind of a task's figure. What an author could be told by counts everything that could be told, silence too. */
export function kindOf(task: AccuracyTask, { metric }: Figure): MetricKind {
  return task.others.length > 0 && metric === 'accuracy' ? 'named' : KINDS[metric] ?? 'number'
}

const METRICS = ['accuracy', 'auc', 'f1', 'microF1', 'macroF1', 'precision', 'recall', 'balancedAccuracy', 'brierSkill', 'pearson', 'mae', 'told', 'rightOfTold'] as const

/** What a metric counts; null for one that has no words. */
export function metricWords(metric: string, t: TFunction): string | null {
  if (metric === 'accuracy@80') return t('accuracy.metrics.accuracy80')
  const known = METRICS.find((one) => one === metric)
  return known === undefined ? null : t(`accuracy.metrics.${known}`)
}

/** Which part of the rows; null for one that has no words. */
export function partWords(slice: string, t: TFunction): string | null {
  if (slice === '') return t('accuracy.whole')
  if (slice === 'answered') return t('accuracy.parts.answered')
  if (slice === 'unseen-text') return t('accuracy.parts.unseen')
  const [, of, n] = /^(messages|lines|turns)=(\d+)$/.exec(slice) ?? []
  return of === 'messages' || of === 'lines' || of === 'turns' ? t(`accuracy.parts.${of}`, { n: Number(n) }) : null
}

const UNITS = ['user', 'household', 'product', 'dialogue', 'row', 'author', 'customer', 'document', 'name', 'char'] as const

/** So many of what was measured: people, or what a measurement had in place of them. */
export function countedUnits(unit: string, count: number, t: TFunction): string {
  const known = unit === 'participant' ? 'user' : UNITS.find((one) => one === unit) ?? 'other'
  return t(`accuracy.counted.${known}`, { count })
}

/** A figure as people read it: a share in 100, or the bare number. */
export function figureText(kind: MetricKind, value: number | null): string {
  if (value === null) return '–'
  return kind === 'number' ? String(Math.round(value * 1_000) / 1_000) : String(inHundred(value))
}

/** Pairs that tossing a coin tells apart. */
const COIN = 0.5

/** A figure in a sentence, with its range and what there would be without a model. */
export function figureSentence(task: AccuracyTask, figure: Figure, t: TFunction): string {
  const kind = kindOf(task, figure)
  const [value, low, high, baseline] = [figure.value ?? 0, figure.low ?? figure.value ?? 0, figure.high ?? figure.value ?? 0, figure.baseline ?? 0]
  if (kind === 'number') return t('accuracy.says.number', { value: figureText(kind, value), low: figureText(kind, low), high: figureText(kind, high), baseline: figureText(kind, figure.baseline) })
  const range = { low: inHundred(low), high: inHundred(high) }
  const isExact = range.low === range.high
  if (kind === 'score' || kind === 'agreement') return t(kind === 'score' && isExact ? 'accuracy.says.scoreExact' : `accuracy.says.${kind}`, { value: inHundred(value), baseline: baseline <= 0 ? 0 : inHundred(baseline), ...range })
  if (kind === 'pairs' && Math.abs(baseline - COIN) > 0.005) return t('accuracy.says.pairsBeside', { value: rate(value, t), baseline: rate(baseline, t), ...range })
  if (kind === 'pairs') return t(isExact ? 'accuracy.says.pairsExact' : 'accuracy.says.pairs', { value: rate(value, t), ...range })
  return t(kind === 'share' && isExact ? 'accuracy.says.shareExact' : `accuracy.says.${kind}`, { value: rate(value, t), baseline: rate(baseline, t), ...range })
}
