/** How often a topic model is alarmed by ordinary chat, and how much writers differ in it. */
import type { OrdinaryChat } from '../../inference/models/wants.ts'

/** One writer of ordinary chat: how many conversations or messages were read, and for each class how many counted. */
export interface OrdinaryWriter { readonly corpus: string; readonly read: number; readonly counts: readonly number[] }

/** Least variance between writers, as the intraclass correlation of their alarms: fewer alarms than writers leave it unknown, not 0. */
const LEAST_SPREAD = 0.01

/**
 * A beta distribution for each class by the method of moments (Kleinman 1973), each writer weighing by what was read of
 * them. The mean by the rule of succession, so that none is 0; the spread is at least that of all classes together.
 */
export function ordinaryShares(classes: number, writers: readonly OrdinaryWriter[]): OrdinaryChat {
  const read = writers.reduce((sum, one) => sum + one.read, 0)
  const means = Array.from({ length: classes }, (_, klass) => (writers.reduce((sum, { counts }) => sum + (counts[klass] ?? 0), 0) + 1) / (read + 2))
  const spreads = means.map((mean, klass) => spreadOf(mean, writers.map((one) => ({ read: one.read, count: one.counts[klass] ?? 0 }))))
  const pooled = Math.max(LEAST_SPREAD, spreads.reduce((sum, one) => sum + one, 0) / Math.max(1, classes))
  return {
    corpora: [...new Set(writers.map(({ corpus }) => corpus))].toSorted(),
    writers: writers.length, read,
    classes: means.map((mean, klass) => {
      const size = 1 / Math.max(pooled, spreads[klass] ?? 0) - 1
      return { mean, alpha: mean * size, beta: (1 - mean) * size }
    }),
  }
}

/** Intraclass correlation of a class's alarms among writers, by the weighted variance of their shares; 0 to 0.9. */
function spreadOf(mean: number, writers: readonly { readonly read: number; readonly count: number }[]): number {
  const total = writers.reduce((sum, { read }) => sum + read, 0)
  const between = writers.reduce((sum, { read, count }) => sum + read * (count / Math.max(1, read) - mean) ** 2, 0)
  const freedom = writers.length - 1
  const room = total - writers.reduce((sum, { read }) => sum + read * read, 0) / Math.max(1, total)
  if (freedom <= 0 || room <= 0) return 0
  const variance = mean * (1 - mean)
  return Math.min(0.9, Math.max(0, (between / freedom - variance) / (variance * (room / freedom - 1) || 1)))
}
