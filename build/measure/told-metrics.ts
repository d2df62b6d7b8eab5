/** Figures of guesses that name something or say nothing, without odds: how many are told, and how many of those rightly. */
import type { Metric } from './metrics.ts'
import { CANNOT_TELL, type Item, type Prediction, type ScoredRow } from './scored-rows.ts'

/** How answers are judged: whether one is the label, and what would be named of everybody without a guess. */
export interface Judged { isRight(item: Item, said: string): boolean; plain(item: Item): string }

/** A share of the labels. Silence is no answer here: it is never replaced by what is said of everybody. */
export function shareOfLabels(name: string, { plain }: Pick<Judged, 'plain'>, part: (item: Item, said: string) => number, whole: (item: Item, said: string) => number): Metric {
  const saidOf = ({ item, prediction }: ScoredRow, given: Prediction): string => (given === prediction ? String(prediction.answer) : plain(item))
  return {
    name, slots: 2, keepsSilence: true,
    amounts: (row, given) => { const said = saidOf(row, given); return [[0, part(row.item, said)], [1, whole(row.item, said)]] },
    value: (sums) => (sums[1] === 0 ? null : sums[0]! / sums[1]!),
  }
}

/** Shares of all labels: named right, named at all; and of those named, right. */
export function toldMetrics(judged: Judged): readonly Metric[] {
  const told = (_item: Item, said: string): number => Number(said !== CANNOT_TELL)
  const right = (item: Item, said: string): number => Number(said !== CANNOT_TELL && judged.isRight(item, said))
  return [shareOfLabels('accuracy', judged, right, () => 1), shareOfLabels('told', judged, told, () => 1), shareOfLabels('rightOfTold', judged, right, told)]
}
