/**
 * The metrics of measure.md as sums: each row adds amounts to slots of its unit, and the value is read from the summed
 * slots. A resample is then a weighted sum over units, which is exact and takes milliseconds.
 */
import { counted, type Base, type Prediction, type ScoredRow } from './scored-rows.ts'

/** Amounts that one row adds: slot and amount, slot and amount. */
export type Amounts = readonly (readonly [slot: number, amount: number])[]

/** One metric. `value` gives null when it cannot be had. */
export interface Metric {
  readonly name: string
  readonly lessIsBetter?: boolean
  /** True where "cannot tell" is no answer at all, instead of the one without a model. */
  readonly keepsSilence?: true
  /** A value that is best when it is this: the nearer, the better. */
  readonly ideal?: number
  /** True where the base rate is what it is compared with, whatever else could be said without a model. */
  readonly againstRate?: true
  readonly slots: number
  amounts(row: ScoredRow, prediction: Prediction): Amounts
  value(sums: Float64Array): number | null
}

/** The area under the curve needs the order of all rows; it is computed apart from sums. */
export const AUC = 'auc'

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

/** Share of rows whose answer is the truth. */
export const accuracy: Metric = {
  name: 'accuracy',
  slots: 2,
  amounts: (row, { answer }) => [[0, answer === row.item.truth ? 1 : 0], [1, 1]],
  value: (sums) => ratio(sums[0]!, sums[1]!),
}

/** Accuracy of the most confident 80 % of the rows; which ones is decided once, on all rows. */
export function accuracyAt80(rows: readonly ScoredRow[], base: Base): Metric {
  const byConfidence = rows.map((row) => ({ row, p: topOf(counted(row, base)) })).toSorted((a, b) => b.p - a.p)
  const kept = new Set(byConfidence.slice(0, Math.ceil(rows.length * 0.8)).map(({ row }) => row))
  return {
    name: 'accuracy@80',
    slots: 2,
    amounts: (row, { answer }) => (kept.has(row) ? [[0, answer === row.item.truth ? 1 : 0], [1, 1]] : []),
    value: (sums) => ratio(sums[0]!, sums[1]!),
  }
}

/** The probability stated for the answer. */
export function topOf({ p, answer }: Prediction): number { return typeof answer === 'string' ? p[answer] ?? 0 : 0 }

const asList = (answer: string | readonly string[]): readonly string[] => (typeof answer === 'string' ? [answer] : answer)
const truthList = (row: ScoredRow): readonly string[] => (typeof row.item.truth === 'string' ? [row.item.truth] : Array.isArray(row.item.truth) ? row.item.truth : [])

/** For each class: true and said, said, true; so 3 slots a class. */
function f1Amounts(classes: ReadonlyMap<string, number>, row: ScoredRow, { answer }: Prediction): Amounts {
  const truth = truthList(row)
  const said = asList(answer)
  const amounts: [number, number][] = []
  for (const name of said) {
    const at = classes.get(name)
    if (at === undefined) continue
    amounts.push([at * 3 + 1, 1])
    if (truth.includes(name)) amounts.push([at * 3, 1])
  }
  for (const name of truth) { const at = classes.get(name); if (at !== undefined) amounts.push([at * 3 + 2, 1]) }
  return amounts
}

/** Classes of answers and truths, in a stable order. */
function classesOf(rows: readonly ScoredRow[], base: Base): ReadonlyMap<string, number> {
  const names = new Set(rows.flatMap((row) => [...truthList(row), ...asList(counted(row, base).answer), ...asList(base.answer)]))
  return new Map([...names].toSorted().map((name, at) => [name, at]))
}

/** Mean F1 over the classes that occur in the truth. */
export function macroF1(rows: readonly ScoredRow[], base: Base): Metric {
  const classes = classesOf(rows, base)
  return {
    name: 'macroF1',
    slots: classes.size * 3,
    amounts: (row, prediction) => f1Amounts(classes, row, prediction),
    value(sums) {
      let total = 0
      let occurring = 0
      for (let at = 0; at < classes.size; at++) {
        const occurs = sums[at * 3 + 2]!
        if (occurs === 0) continue
        occurring++
        total += 2 * sums[at * 3]! / (sums[at * 3 + 1]! + occurs)
      }
      return ratio(total, occurring)
    },
  }
}

/** F1 over all pairs of row and class. */
export function microF1(rows: readonly ScoredRow[], base: Base): Metric {
  const byClass = macroF1(rows, base)
  return {
    name: 'microF1',
    slots: 3,
    amounts: (row, prediction) => byClass.amounts(row, prediction).map(([slot, amount]) => [slot % 3, amount]),
    value: (sums) => (byClass.slots === 0 ? null : ratio(2 * sums[0]!, sums[1]! + sums[2]!)),
  }
}

/** Share of the rows of one class that are answered so. */
export function recallOf(name: string, klass: string): Metric {
  return {
    name,
    slots: 2,
    amounts: (row, { answer }) => (row.item.truth === klass ? [[0, answer === klass ? 1 : 0], [1, 1]] : []),
    value: (sums) => ratio(sums[0]!, sums[1]!),
  }
}

/** Share of the answers of one class that are true; 0 when it is never answered. */
export function precisionOf(name: string, klass: string): Metric {
  return {
    name,
    slots: 3,
    amounts: (row, { answer }) => [[2, 1], ...(answer === klass ? [[0, row.item.truth === klass ? 1 : 0], [1, 1]] as const : [])],
    value: (sums) => (sums[2] === 0 ? null : sums[1] === 0 ? 0 : sums[0]! / sums[1]!),
  }
}

/** F1 of one answer; null where no row has it. */
export function f1Of(klass: string): Metric {
  return {
    name: 'f1', slots: 3,
    amounts: ({ item: { truth } }, { answer }) => [[0, truth === klass && answer === klass ? 1 : 0], [1, truth === klass ? 1 : 0], [2, answer === klass ? 1 : 0]],
    value: (sums) => (sums[1] === 0 ? null : 2 * sums[0]! / (sums[1]! + sums[2]!)),
  }
}

/** Mean of the share of positives and the share of negatives answered right; a probability of the base rate counts half (a tie). */
export function balancedAccuracy(positive: string, base: Base): Metric {
  const cut = base.p[positive] ?? 0.5
  return {
    name: 'balancedAccuracy',
    slots: 4,
    amounts(row, { p }) {
      const said = p[positive] ?? cut
      const right = said === cut ? 0.5 : (said > cut) === (row.item.truth === positive) ? 1 : 0
      return row.item.truth === positive ? [[0, right], [1, 1]] : [[2, right], [3, 1]]
    },
    value: (sums) => (sums[1] === 0 || sums[3] === 0 ? null : (sums[0]! / sums[1]! + sums[2]! / sums[3]!) / 2),
  }
}

/** 1 - Brier / Brier of the training base rate (Brier 1950). */
export function brierSkill(positive: string, base: Base): Metric {
  const rate = base.p[positive] ?? 0.5
  return {
    name: 'brierSkill',
    againstRate: true,
    slots: 2,
    amounts(row, { p }) {
      const truth = row.item.truth === positive ? 1 : 0
      return [[0, ((p[positive] ?? rate) - truth) ** 2], [1, (rate - truth) ** 2]]
    },
    value: (sums) => (sums[1] === 0 ? null : 1 - sums[0]! / sums[1]!),
  }
}

/** Rows sorted by score once; the area for any weights of units follows in one walk. Equal scores count half (Mann and Whitney 1947). */
export function aucOf(scores: readonly number[], positive: readonly boolean[]): (weights: ArrayLike<number>) => number | null {
  const order = scores.map((_, at) => at).toSorted((a, b) => scores[a]! - scores[b]! || a - b)
  return (weights) => {
    let below = 0
    let positives = 0
    let won = 0
    for (let from = 0; from < order.length;) {
      let to = from
      let equalPositives = 0
      let equalNegatives = 0
      const score = scores[order[from]!]
      for (; to < order.length && scores[order[to]!] === score; to++) {
        const weight = weights[order[to]!]!
        if (positive[order[to]!] === true) equalPositives += weight
        else equalNegatives += weight
      }
      won += equalPositives * (below + equalNegatives / 2)
      below += equalNegatives
      positives += equalPositives
      from = to
    }
    return positives === 0 || below === 0 ? null : won / (positives * below)
  }
}

/** The number that a row states; without one 0. */
const valueOf = ({ value }: Prediction): number => value ?? 0
const numberOf = (row: ScoredRow): number => (typeof row.item.truth === 'number' ? row.item.truth : 0)

/** The root of the mean squared difference between what is stated and what came. */
export const rmse: Metric = {
  name: 'rmse',
  lessIsBetter: true,
  slots: 2,
  amounts: (row, prediction) => [[0, (valueOf(prediction) - numberOf(row)) ** 2], [1, 1]],
  value: (sums) => (sums[1] === 0 ? null : Math.sqrt(sums[0]! / sums[1]!)),
}

/** The mean of how far what is stated is from what came. */
export const meanError: Metric = {
  name: 'mae',
  lessIsBetter: true,
  slots: 2,
  amounts: (row, prediction) => [[0, Math.abs(valueOf(prediction) - numberOf(row))], [1, 1]],
  value: (sums) => ratio(sums[0]!, sums[1]!),
}

/** The correlation of what is stated and what came (Pearson 1895); 0 where the same is stated of all, null where what came never changes. */
export const pearson: Metric = {
  name: 'pearson',
  slots: 6,
  amounts(row, prediction) {
    const [x, y] = [valueOf(prediction), numberOf(row)]
    return [[0, 1], [1, x], [2, y], [3, x * x], [4, y * y], [5, x * y]]
  },
  value([n = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0]) {
    const [stated, came] = [n * xx - x * x, n * yy - y * y]
    if (came <= 1e-9) return null
    return stated <= 1e-9 * Math.max(1, x * x) ? 0 : (n * xy - x * y) / Math.sqrt(stated * came)
  },
}

/** All that is stated together, as a part of all that came: 1 is best. */
export const predictedToActual: Metric = {
  name: 'predicted/actual',
  ideal: 1,
  slots: 2,
  amounts: (row, prediction) => [[0, valueOf(prediction)], [1, numberOf(row)]],
  value: (sums) => ratio(sums[0]!, sums[1]!),
}

/** The mean logarithm of the likelihood that a model of counts gives to what is known of a person. */
export const logLikelihoodPerPerson: Metric = {
  name: 'logLikelihoodPerPerson',
  slots: 2,
  amounts: (_row, { logLikelihood }) => (logLikelihood === undefined ? [] : [[0, logLikelihood], [1, 1]]),
  value: (sums) => ratio(sums[0]!, sums[1]!),
}
