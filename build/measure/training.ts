/**
 * Trains a linear text model and says how good it is on units it has not seen. Vocabulary, idf, cost, calibration and
 * threshold are all fitted inside each fold; what ships is fitted the same way on all rows.
 */
import { calibrate, type Calibration } from '../../inference/models/calibration.ts'
import { heldBack } from '../../inference/models/writing-style.ts'
import { countSymbols, type Likened } from '../../inference/models/likeness.ts'
import { collectFeatures, FeatureBag, type FeatureRecipe } from '../../inference/models/text-features.ts'
import { scaled, scaleOf, type NumberScale } from '../../inference/models/row-numbers.ts'
import { Vocabulary } from '../../inference/models/vocabulary.ts'
import { fitPlatt, fitTemperature, shrunk } from './calibration-fit.ts'
import { countRows, learnVocabulary, weighRows, type CountedRows, type FoldVocabulary } from './counted-rows.ts'
import { FOLDS, foldsOf } from './folds.ts'
import { appendNumbers, fitClasses, scoreRows, type ClassWeights, type SparseRows } from './linear-training.ts'

/** One row to learn from or to score: its texts, what goes with them (said just before, of which category), numbers beside them, its classes, and the group that must not part. */
export interface TrainingRow { readonly texts: readonly string[]; readonly context?: readonly string[]; readonly numbers?: readonly (number | null)[]; readonly truth: readonly string[]; readonly group: string }

/** What to learn. */
export interface Problem {
  readonly key: string
  /** `one`: one class of several; `several`: any number of them; `binary`: the first class or not. */
  readonly kind: 'one' | 'several' | 'binary'
  readonly classes: readonly string[]
  readonly recipe: FeatureRecipe
  readonly costs: readonly number[]
  /** So many inner folds are held back in turn to choose settings; all of them by default. With very many classes one is enough rows and a quarter of the time. */
  readonly inner?: number
  /** Passes over the rows for each class at most; 15 by default. */
  readonly epochs?: number
  /** As many features of a fold are kept at most, those that most units use; all by default. */
  readonly keep?: number
  readonly rows: readonly TrainingRow[]
  /** Learnt from but not part of the corpus that is measured: what belongs to no class. */
  readonly extras: readonly TrainingRow[]
  /** Scored by the model of the fold in which their group is held back; never learnt from. */
  readonly probes: readonly TrainingRow[]
  /** For each probe whether it is text of another kind, from which this kind is to be told; none when kinds are not told apart. */
  readonly otherKinds: readonly boolean[]
  /** True for a person's style: the score counts in full only with many texts. */
  readonly byEvidence: boolean
}

/** Everything that is fitted on scores. */
export interface Settings {
  readonly cost: number
  readonly calibration: Calibration
  readonly threshold: number
  readonly centre: number
  readonly half: number
}

/** A model as fitted, in full precision. */
export interface Fitted {
  readonly vocabulary: FoldVocabulary
  readonly weights: ClassWeights
  readonly settings: Settings
  /** How the numbers beside the texts are measured; their weights follow those of the vocabulary. */
  readonly scale: NumberScale
  /** Tells this kind of text from others; null where kinds are not told apart. */
  readonly kind: Float64Array | null
}

/** Probabilities of all rows, extras and probes (in this order), each by models that never saw its group. */
export interface OutOfFold {
  readonly probabilities: readonly Float64Array[]
  readonly thresholds: readonly number[]
  /** Probabilities of the rows by the model that learnt them. */
  readonly learnt: readonly Float64Array[]
  /** What each row, extra and probe is like, by models that never saw its group. */
  readonly likened: readonly Likened[]
  readonly final: Fitted
}

// Never 0: a score from three messages must not count like one from three hundred.
const HALVES = [5, 20, 60]
const THRESHOLDS = [0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6]

interface Bench { readonly problem: Problem; readonly counted: CountedRows; readonly truth: readonly ReadonlySet<number>[]; readonly sizes: Int32Array; readonly numbers: readonly (readonly (number | null)[])[] }

function prepare(problem: Problem): Bench {
  const all = [...problem.rows, ...problem.extras, ...problem.probes]
  const groups = new Map<string, number>()
  const unit = Int32Array.from(all, ({ group }) => { const known = groups.get(group) ?? groups.size; groups.set(group, known); return known })
  const index = new Map(problem.classes.map((name, at) => [name, at]))
  const truth = all.map((row) => new Set(row.truth.flatMap((name) => { const at = index.get(name); return at === undefined ? [] : [at] })))
  return { problem, counted: countRows(all.map(({ texts }) => texts), unit, problem.recipe, all.map(({ context = [] }) => context)), truth, sizes: Int32Array.from(all, ({ texts }) => texts.length), numbers: all.map(({ numbers = [] }) => numbers) }
}

const width = (problem: Problem): number => (problem.kind === 'binary' ? 1 : problem.classes.length)

type FittedWeights = Pick<Fitted, 'vocabulary' | 'scale' | 'weights'>

/** Rows as a model sees them: weighed words, then the numbers. */
function dataOf(bench: Bench, rows: Int32Array, { vocabulary, scale }: Pick<Fitted, 'vocabulary' | 'scale'>): SparseRows {
  const words = weighRows(bench.counted, rows, vocabulary)
  return scale.centre.length === 0 ? words : appendNumbers(words, Array.from(rows, (row) => scaled(bench.numbers[row]!, scale)), scale.centre.length)
}

function fit(bench: Bench, rows: Int32Array, cost: number): FittedWeights {
  const vocabulary = learnVocabulary(bench.counted, rows, bench.problem.keep)
  const scale = scaleOf(Array.from(rows, (row) => bench.numbers[row]!))
  const data = dataOf(bench, rows, { vocabulary, scale })
  return { vocabulary, scale, weights: fitClasses(data, width(bench.problem), (row, klass) => bench.truth[rows[row]!]!.has(klass), cost, bench.problem.epochs ?? (bench.problem.kind === 'binary' ? 200 : 15)) }
}

function score(bench: Bench, model: FittedWeights, rows: Int32Array): Float64Array {
  return scoreRows(dataOf(bench, rows, model), model.weights)
}

/** One machine that tells the texts learnt from from texts of other kinds, on the features of the model itself. */
function fitKind(bench: Bench, vocabulary: FoldVocabulary, own: Int32Array, others: Int32Array): Float64Array | null {
  if (others.length === 0) return null
  const rows = Int32Array.from([...own, ...others])
  return fitClasses(weighRows(bench.counted, rows, vocabulary), 1, (row) => row < own.length, 1, 200)[0] ?? null
}

/** What rows are like for a fitted model. */
function likenedRows(bench: Bench, all: readonly TrainingRow[], { vocabulary, kind }: Pick<Fitted, 'vocabulary' | 'kind'>, rows: Int32Array): readonly Likened[] {
  const known = new Vocabulary(vocabulary.hash)
  const bag = new FeatureBag()
  const scores = kind === null ? new Float64Array(rows.length) : scoreRows(weighRows(bench.counted, rows, vocabulary), [kind])
  return Array.from(rows, (row, at): Likened => {
    const texts = all[row]?.texts ?? []
    bag.clear()
    for (const text of texts) collectFeatures(text, { words: 1 }, bag)
    let count = 0
    for (let one = 0; one < bag.length; one++) if (known.columnOf(bag.hash[one]!) !== -1) count += 1
    return { words: bag.length, known: count, characters: texts.reduce((sum, text) => sum + text.length, 0), texts: texts.length, symbols: texts.reduce((sum, text) => sum + countSymbols(text), 0), kind: scores[at] ?? 0 }
  })
}

/** Chooses cost, calibration and threshold from scores of inner folds: each row by a model without its fold. */
function choose(bench: Bench, rows: Int32Array, fold: Int32Array): Settings {
  const inner = [...new Set(Array.from(rows, (row) => fold[row]!))].toSorted((a, b) => a - b).slice(0, bench.problem.inner)
  const inside = rows.filter((row) => inner.includes(fold[row]!))
  const tried = bench.problem.costs.map((cost) => {
    const scores = new Float64Array(inside.length * width(bench.problem))
    for (const held of inner) {
      const model = fit(bench, rows.filter((row) => fold[row] !== held), cost)
      const places = Int32Array.from(Array.from(inside.keys()).filter((at) => fold[inside[at]!] === held))
      const own = score(bench, model, places.map((at) => inside[at]!))
      places.forEach((at, now) => scores.set(own.subarray(now * width(bench.problem), (now + 1) * width(bench.problem)), at * width(bench.problem)))
    }
    return { ...calibrationOf(bench, inside, scores), cost }
  })
  const best = tried.reduce((least, one) => (one.loss < least.loss ? one : least))
  return { cost: best.cost, calibration: best.calibration, threshold: best.threshold, centre: best.centre, half: best.half }
}

interface Calibrated { readonly calibration: Calibration; readonly loss: number; readonly threshold: number; readonly centre: number; readonly half: number }

function calibrationOf(bench: Bench, rows: Int32Array, scores: Float64Array): Calibrated {
  const { problem } = bench
  if (problem.kind === 'binary') return calibrateBinary(bench, rows, scores)
  const classes = width(problem)
  if (problem.kind === 'one') {
    const truth = Int32Array.from(rows, (row) => [...bench.truth[row]!][0] ?? 0)
    const calibration: Calibration = { kind: 'softmax', slope: fitTemperature(scores, classes, truth), shifts: Array.from({ length: classes }, () => 0) }
    return { ...thresholdForOne(bench, rows, scores, calibration), calibration, centre: 0, half: 0 }
  }
  const fits = Array.from({ length: classes }, (_, klass) => fitPlatt(Float64Array.from(rows.keys(), (at) => scores[at * classes + klass]!), Array.from(rows, (row) => bench.truth[row]!.has(klass))))
  const calibration: Calibration = { kind: 'sigmoid', slopes: fits.map(({ slope }) => slope), shifts: fits.map(({ shift }) => shift) }
  return { ...thresholdForSeveral(bench, rows, scores, calibration), calibration, centre: 0, half: 0 }
}

/** Platt on the score as far as it counts with so many texts; how far is chosen by loss. */
function calibrateBinary(bench: Bench, rows: Int32Array, scores: Float64Array): Calibrated {
  const came = Array.from(rows, (row) => bench.truth[row]!.has(0))
  const centre = scores.reduce((sum, one) => sum + one, 0) / scores.length
  const tried = (bench.problem.byEvidence ? HALVES : [0]).map((half) => {
    const held = scores.map((one, at) => heldBack(one, bench.sizes[rows[at]!]!, { centre, half }))
    const { slope, shift } = shrunk(held, came)
    const calibration: Calibration = { kind: 'sigmoid', slopes: [Math.max(0, slope)], shifts: [shift] }
    const loss = held.reduce((sum, one, at) => sum + Math.log1p(Math.exp((came[at] === true ? -1 : 1) * (Math.max(0, slope) * one + shift))), 0)
    return { calibration, loss, threshold: 0, centre, half }
  })
  return tried.reduce((least, one) => (one.loss < least.loss - 0.5 ? one : least))
}

/** The highest threshold at which silence, counted as the commonest answer, costs no accuracy. */
function thresholdForOne(bench: Bench, rows: Int32Array, scores: Float64Array, calibration: Calibration): { readonly loss: number; readonly threshold: number } {
  const classes = width(bench.problem)
  const counts = new Float64Array(classes)
  for (const row of rows) for (const klass of bench.truth[row]!) counts[klass] = counts[klass]! + 1
  const commonest = counts.indexOf(Math.max(...counts))
  const right = new Float64Array(THRESHOLDS.length)
  let loss = 0
  rows.forEach((row, at) => {
    const p = calibrate(scores.subarray(at * classes, (at + 1) * classes), calibration)
    const top = p.indexOf(Math.max(...p))
    const truth = [...bench.truth[row]!][0] ?? 0
    loss -= Math.log(Math.max(1e-12, p[truth]!))
    THRESHOLDS.forEach((threshold, one) => { if ((p[top]! >= threshold ? top : commonest) === truth) right[one] = right[one]! + 1 })
  })
  return { loss, threshold: THRESHOLDS[right.lastIndexOf(Math.max(...right))]! }
}

/** The threshold with the best F1 over all pairs of row and class. */
function thresholdForSeveral(bench: Bench, rows: Int32Array, scores: Float64Array, calibration: Calibration): { readonly loss: number; readonly threshold: number } {
  const classes = width(bench.problem)
  const sums = THRESHOLDS.map(() => ({ both: 0, said: 0, true: 0 }))
  let loss = 0
  rows.forEach((row, at) => {
    const p = calibrate(scores.subarray(at * classes, (at + 1) * classes), calibration)
    p.forEach((one, klass) => {
      const truth = bench.truth[row]!.has(klass)
      loss -= Math.log(Math.max(1e-12, truth ? one : 1 - one))
      THRESHOLDS.forEach((threshold, which) => {
        const sum = sums[which]!
        if (truth) sum.true += 1
        if (one >= threshold) { sum.said += 1; if (truth) sum.both += 1 }
      })
    })
  })
  const f1 = sums.map((sum) => 2 * sum.both / Math.max(1, sum.said + sum.true))
  return { loss, threshold: THRESHOLDS[f1.lastIndexOf(Math.max(...f1))]! }
}

function probabilitiesOf(bench: Bench, model: Fitted, rows: Int32Array): readonly Float64Array[] {
  const classes = width(bench.problem)
  const scores = score(bench, model, rows)
  const { settings } = model
  return Array.from(rows, (row, at) => {
    const own = scores.slice(at * classes, (at + 1) * classes)
    if (bench.problem.kind !== 'binary') return calibrate(own, settings.calibration)
    const p = calibrate(Float64Array.of(heldBack(own[0]!, bench.sizes[row]!, settings)), settings.calibration)[0]!
    return Float64Array.of(p, 1 - p)
  })
}

/** Scores of the rows of one part, held back by how much they wrote, by a model that was fitted on all other rows alone. */
export function scoreLeftOut(problem: Problem, isHeld: (row: number) => boolean): readonly number[] {
  const bench = prepare({ ...problem, extras: [], probes: [] })
  const { rows } = problem
  const [back, learning] = [true, false].map((held) => Int32Array.from(Array.from(rows.keys()).filter((row) => isHeld(row) === held))) as [Int32Array, Int32Array]
  const settings = choose(bench, learning, foldsOf(rows.map(({ group }) => group), rows.map(({ truth }) => truth.join('|')), 0))
  const scores = score(bench, fit(bench, learning, settings.cost), back)
  return Array.from(back, (row, at) => heldBack(scores[at]!, bench.sizes[row]!, settings))
}

/** Cross-validates and fits. Below 1,000 units three different splits are averaged. */
export function train(problem: Problem, repeats: number, progress: (said: string) => void): OutOfFold {
  const bench = prepare(problem)
  const all = [...problem.rows, ...problem.extras, ...problem.probes]
  const learning = Int32Array.from({ length: problem.rows.length + problem.extras.length }, (_, row) => row)
  const sums = all.map(() => new Float64Array(problem.classes.length))
  const thresholds: number[] = Array.from(all, () => 0)
  const likened: Likened[] = []
  const firstProbe = problem.rows.length + problem.extras.length
  const others = Int32Array.from(problem.otherKinds.flatMap((is, at) => (is ? [firstProbe + at] : [])))
  const own = Int32Array.from({ length: problem.rows.length }, (_, row) => row)
  for (let repeat = 0; repeat < repeats; repeat++) {
    const fold = foldsOf(all.map(({ group }) => group), all.map(({ truth }) => truth.join('|')), repeat)
    for (let held = 0; held < FOLDS; held++) {
      const rows = learning.filter((row) => fold[row] !== held)
      const settings = choose(bench, rows, fold)
      const fitted = fit(bench, rows, settings.cost)
      const kind = repeat === 0 ? fitKind(bench, fitted.vocabulary, own.filter((row) => fold[row] !== held), others.filter((row) => fold[row] !== held)) : null
      const model: Fitted = { ...fitted, settings, kind }
      const back = Int32Array.from(Array.from(all.keys()).filter((row) => fold[row] === held))
      probabilitiesOf(bench, model, back).forEach((p, at) => p.forEach((one, klass) => { sums[back[at]!]![klass] = sums[back[at]!]![klass]! + one / repeats }))
      for (const row of back) thresholds[row] = settings.threshold
      if (repeat === 0) likenedRows(bench, all, model, back).forEach((one, at) => { likened[back[at]!] = one })
      progress(`${problem.key}: split ${repeat + 1} of ${repeats}, fold ${held + 1} of ${FOLDS}, cost ${settings.cost}, features ${model.vocabulary.hash.length}`)
    }
  }
  const settings = choose(bench, learning, foldsOf(all.map(({ group }) => group), all.map(({ truth }) => truth.join('|')), 0))
  const fitted = fit(bench, learning, settings.cost)
  const final: Fitted = { ...fitted, settings, kind: fitKind(bench, fitted.vocabulary, own, others) }
  const learnt = probabilitiesOf(bench, final, learning.subarray(0, problem.rows.length))
  return { probabilities: sums, thresholds, learnt, likened, final }
}
