/** 95 % percentile intervals over resampled units (Efron 1979); model and baseline on the same resamples. */
import { aucOf, AUC, type Metric } from './metrics.ts'
import { randomFrom, SEED } from './random.ts'
import { counted, type Base, type Item, type Prediction, type ScoredRow } from './scored-rows.ts'

/** A metric with its interval, its baseline and what the model gains over it. */
export interface Measured {
  readonly metric: string
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly baseline: number | null
  readonly gain: number | null
  readonly gainLow: number | null
  readonly gainHigh: number | null
}

/** What one metric gives for given weights of units. */
interface Figure { readonly name: string; gain(model: number, baseline: number): number; model(weights: ArrayLike<number>): number | null; baseline(weights: ArrayLike<number>): number | null }

/** Sparse sums of one metric by unit. */
class UnitSums {
  private readonly start: Int32Array
  private readonly slot: Int32Array
  private readonly amount: Float64Array
  private readonly metric: Metric

  constructor(metric: Metric, units: readonly (readonly ScoredRow[])[], predict: (row: ScoredRow) => Prediction) {
    this.metric = metric
    const cells: (readonly [number, number])[] = []
    this.start = new Int32Array(units.length + 1)
    for (const [unit, rows] of units.entries()) {
      const sums = new Map<number, number>()
      for (const row of rows) for (const [slot, amount] of metric.amounts(row, predict(row))) sums.set(slot, (sums.get(slot) ?? 0) + amount)
      for (const cell of sums) if (cell[1] !== 0) cells.push(cell)
      this.start[unit + 1] = cells.length
    }
    this.slot = Int32Array.from(cells, ([slot]) => slot)
    this.amount = Float64Array.from(cells, ([, amount]) => amount)
  }

  value(weights: ArrayLike<number>): number | null {
    const sums = new Float64Array(this.metric.slots)
    for (let unit = 0; unit < this.start.length - 1; unit++) {
      const weight = weights[unit]!
      if (weight === 0) continue
      for (let cell = this.start[unit]!; cell < this.start[unit + 1]!; cell++) sums[this.slot[cell]!] = sums[this.slot[cell]!]! + weight * this.amount[cell]!
    }
    return this.metric.value(sums)
  }
}

/** Rows by unit, in the order of the rows. */
export function byUnit(rows: readonly ScoredRow[]): readonly (readonly ScoredRow[])[] {
  return [...Map.groupBy(rows, (row) => row.item.unit).values()]
}

/** What is said of an item without the model, where that is more than how common each answer is: its own past rate, a keyword. */
export type Plain = (item: Item) => Prediction

function figureOf(metric: Metric, units: readonly (readonly ScoredRow[])[], base: Base, plain: Plain | undefined): Figure {
  const model = new UnitSums(metric, units, (row) => (metric.keepsSilence ? row.prediction : counted(row, base)))
  const baseline = new UnitSums(metric, units, ({ item }) => (metric.againstRate ? undefined : plain?.(item)) ?? { p: base.p, answer: base.answer })
  const { ideal } = metric
  const gain = (one: number, other: number): number => (ideal !== undefined ? Math.abs(other - ideal) - Math.abs(one - ideal) : metric.lessIsBetter === true ? other - one : one - other)
  return { name: metric.name, gain, model: (weights) => model.value(weights), baseline: (weights) => baseline.value(weights) }
}

/** The area under the curve of one class; a baseline that knows no order has one half. */
function aucFigure(positive: string, units: readonly (readonly ScoredRow[])[], base: Base, plain: Plain | undefined): Figure {
  const rows = units.flatMap((own, unit) => own.map((row) => ({ row, unit })))
  const isPositive = rows.map(({ row }) => row.item.truth === positive)
  const area = aucOf(rows.map(({ row }) => counted(row, base).p[positive] ?? base.p[positive] ?? 0), isPositive)
  const plainArea = plain && aucOf(rows.map(({ row }) => plain(row.item).p[positive] ?? 0), isPositive)
  const byRow = new Float64Array(rows.length)
  const weighed = (of: typeof area) => (weights: ArrayLike<number>): number | null => {
    rows.forEach(({ unit }, at) => { byRow[at] = weights[unit]! })
    return of(byRow)
  }
  const model = weighed(area)
  return { name: AUC, gain: (one, other) => one - other, model, baseline: plainArea ? weighed(plainArea) : (weights) => (model(weights) === null ? null : 0.5) }
}

/** The point at a share of sorted numbers, between two of them where it falls between. */
export function quantile(sorted: ArrayLike<number>, share: number): number | null {
  if (sorted.length === 0) return null
  const at = share * (sorted.length - 1)
  const low = Math.floor(at)
  return sorted[low]! + (at - low) * ((sorted[low + 1] ?? sorted[low]!) - sorted[low]!)
}

/** All metrics of one set of rows, each with its interval. `auc` names the class of an area under the curve. */
export function measure(rows: readonly ScoredRow[], metrics: readonly Metric[], base: Base, resamples: number, auc?: string, plain?: Plain): readonly Measured[] {
  const units = byUnit(rows)
  const figures = [...(auc === undefined ? [] : [aucFigure(auc, units, base, plain)]), ...metrics.map((metric) => figureOf(metric, units, base, plain))]
  const once = new Float64Array(units.length).fill(1)
  const drawn = figures.map(() => ({ model: [] as number[], gain: [] as number[] }))
  const random = randomFrom(SEED, units.length)
  const weights = new Float64Array(units.length)
  for (let resample = 0; resample < resamples; resample++) {
    weights.fill(0)
    for (let draw = 0; draw < units.length; draw++) { const unit = Math.floor(random() * units.length); weights[unit] = weights[unit]! + 1 }
    for (const [at, figure] of figures.entries()) {
      const model = figure.model(weights)
      const baseline = figure.baseline(weights)
      // Where nothing is said without a model there is nothing to gain on; the figure has its interval all the same.
      if (model !== null) drawn[at]!.model.push(model)
      if (model !== null && baseline !== null) drawn[at]!.gain.push(figure.gain(model, baseline))
    }
  }
  return figures.map((figure, at): Measured => {
    const value = figure.model(once)
    const baseline = figure.baseline(once)
    const model = Float64Array.from(drawn[at]!.model).toSorted()
    const gain = Float64Array.from(drawn[at]!.gain).toSorted()
    const missing = value === null || baseline === null
    return {
      metric: figure.name, value, baseline,
      low: value === null ? null : quantile(model, 0.025), high: value === null ? null : quantile(model, 0.975),
      gain: missing ? null : figure.gain(value, baseline), gainLow: missing ? null : quantile(gain, 0.025), gainHigh: missing ? null : quantile(gain, 0.975),
    }
  })
}
