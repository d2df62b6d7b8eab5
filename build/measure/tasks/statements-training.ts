/** Trains the line model of a language and measures it out of fold; writes its weights and its record. */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { wilson } from '../../../inference/accuracy.ts'
import { codeSha256Of } from '../code-behind.ts'
import type { LineCard } from '../../../inference/accuracy.ts'
import { featuresOf, probabilityOf, unreadFeatures } from '../../../inference/models/line-model.ts'
import type { LineLanguage, LineWeights } from '../../../inference/models/line-model.ts'
import { sigmoid } from '../../../inference/models/calibration.ts'
import { calibrationBins } from '../calibration-error.ts'
import { tableBytes } from '../csv-rows.ts'
import { allStated, figuresOf, withAnswered } from '../figures.ts'
import type { Figure, Standing } from '../figures.ts'
import { FOLDS, foldsOf } from '../folds.ts'
import { fitLogistic, logitOf } from '../logistic-fit.ts'
import type { LogisticFit } from '../logistic-fit.ts'
import { fitPlatt } from '../calibration-fit.ts'
import { randomFrom, SEED, shuffled } from '../random.ts'
import { writeRecord } from '../record-file.ts'
import { inOrder } from '../scored-rows.ts'
import type { ScoredRow } from '../scored-rows.ts'
import { weightsSha } from '../scoring.ts'
import { leaksIn, tableOf } from '../training-run.ts'
import type { TrainingOptions } from '../training-run.ts'
import { ANY, askedOf, fileOf, NOT_STATED, readLines, STATED, statementItems, statementTasks } from './statements.ts'
import type { StatementItem } from './statements.ts'

/** Sources of which nothing may be learnt; their lines are scored. */
const MEASURE_ONLY: ReadonlySet<string> = new Set(['happydb', 'cped-zh'])
/** Precisions of the penalty's prior that are tried. */
const PENALTIES = [0.3, 1, 3, 10, 20]
const FEWEST_ROWS = 5
const REPEATS = 3
/** Wanted precision of lines that count as evidence, on the lines learnt from; the threshold is the lowest that has it out of fold. English learns from some hundred true lines, whose precision at 0.9 swings too far for a threshold to hold. */
const PRECISION: Readonly<Record<LineLanguage, number>> = { en: 0.85, zh: 0.9 }
const LEAST_THRESHOLD = 0.45

interface Row { readonly item: StatementItem; readonly features: readonly string[]; readonly learns: boolean }
interface Fit extends LogisticFit { readonly slope: number; readonly shift: number; readonly threshold: number }

async function rowsOf(items: readonly StatementItem[]): Promise<readonly Row[]> {
  const lines = await readLines(items)
  return items.flatMap((item, at) => {
    const subject = askedOf(item)
    if (subject === undefined) return []
    const line = (lines[at] ?? []).find((one) => one.subject === subject)
    return [{ item, features: line === undefined ? unreadFeatures(subject) : featuresOf(line), learns: !MEASURE_ONLY.has(item.source) && item.truth !== undefined }]
  })
}

const isStated = ({ item }: Row): boolean => item.truth === STATED

function fit(rows: readonly Row[], penalty: number): LogisticFit {
  return fitLogistic(rows.map(({ features }) => features), rows.map(isStated), () => penalty, FEWEST_ROWS)
}

/** Penalty, calibration and threshold from inner folds, then the weights from all rows. */
function fitWhole(rows: readonly Row[], fold: ReadonlyMap<Row, number>, wanted: number): Fit {
  const inner = [...new Set(rows.map((row) => fold.get(row)))]
  const tried = PENALTIES.map((penalty) => {
    const scores = new Map<Row, number>()
    for (const held of inner) {
      const fitted = fit(rows.filter((row) => fold.get(row) !== held), penalty)
      for (const row of rows) if (fold.get(row) === held) scores.set(row, logitOf(fitted, row.features))
    }
    const all = rows.map((row) => scores.get(row) ?? 0)
    const { slope, shift } = fitPlatt(all, rows.map(isStated))
    const p = all.map((score) => sigmoid(slope * score + shift))
    const loss = p.reduce((sum, one, at) => sum - Math.log(Math.max(1e-9, isStated(rows[at]!) ? one : 1 - one)), 0)
    return { penalty, slope, shift, loss, threshold: thresholdFor(p, rows, wanted) }
  })
  const best = tried.reduce((least, one) => (one.loss < least.loss ? one : least))
  return { ...fit(rows, best.penalty), slope: best.slope, shift: best.shift, threshold: best.threshold }
}

/** The lowest probability from which on lines are right as often as wanted. */
function thresholdFor(p: readonly number[], rows: readonly Row[], wanted: number): number {
  const order = [...p.keys()].toSorted((a, b) => p[b]! - p[a]!)
  let right = 0
  let best = 0.9
  order.forEach((at, told) => {
    right += isStated(rows[at]!) ? 1 : 0
    const next = order[told + 1]
    if (right / (told + 1) >= wanted && (next === undefined || p[next]! < p[at]!)) best = p[at]!
  })
  return Math.max(LEAST_THRESHOLD, Math.floor(best * 1_000) / 1_000)
}

/** Bias and weights after calibration, so that the file needs none; rounded to what matters. */
function weightsOf(language: LineLanguage, { bias, weights, slope, shift, threshold }: Fit, rows: readonly Row[]): LineWeights {
  const round = (value: number): number => Math.round(value * 1_000) / 1_000
  return {
    key: `statement-${language}`, trainedOn: rows.length, baseRate: round(rows.filter(isStated).length / rows.length),
    bias: round(slope * bias + shift),
    weights: Object.fromEntries([...weights].map(([name, weight]) => [name, round(slope * weight)] as const).filter(([, weight]) => weight !== 0).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    threshold,
  }
}

interface OutOfFold { readonly p: ReadonlyMap<Row, number>; readonly told: ReadonlyMap<Row, boolean> }

/** Each row by models that never saw its text. */
function outOfFold(rows: readonly Row[], wanted: number, progress: (line: string) => void): OutOfFold {
  const sums = new Map<Row, number>()
  const thresholds = new Map<Row, number>()
  const learning = rows.filter(({ learns }) => learns)
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const dealt = foldsOf(rows.map(({ item }) => item.text), rows.map(({ item }) => `${item.about} ${String(item.truth)}`), repeat)
    const fold = new Map(rows.map((row, at) => [row, dealt[at]!]))
    for (let held = 0; held < FOLDS; held++) {
      const fitted = fitWhole(learning.filter((row) => fold.get(row) !== held), fold, wanted)
      for (const row of rows) {
        if (fold.get(row) !== held) continue
        sums.set(row, (sums.get(row) ?? 0) + sigmoid(fitted.slope * logitOf(fitted, row.features) + fitted.shift) / REPEATS)
        thresholds.set(row, (thresholds.get(row) ?? 0) + fitted.threshold / REPEATS)
      }
      progress(`split ${repeat + 1} of ${REPEATS}, fold ${held + 1} of ${FOLDS}, threshold ${fitted.threshold}`)
    }
  }
  return { p: sums, told: new Map(rows.map((row) => [row, (sums.get(row) ?? 0) >= (thresholds.get(row) ?? 1)])) }
}

/** Each row by a model that learnt from no row of its group, a source or a subject: how well what is learnt holds elsewhere. */
function groupsLeftOut(rows: readonly Row[], groupOf: (item: StatementItem) => string, wanted: number): OutOfFold {
  const p = new Map<Row, number>()
  const told = new Map<Row, boolean>()
  const groups = [...new Set(rows.map(({ item }) => groupOf(item)))].toSorted()
  for (const held of groups) {
    const learning = rows.filter(({ item, learns }) => learns && groupOf(item) !== held)
    const dealt = foldsOf(learning.map(({ item }) => item.text), learning.map(({ item }) => `${item.about} ${String(item.truth)}`), 0)
    const fitted = fitWhole(learning, new Map(learning.map((row, at) => [row, dealt[at]!])), wanted)
    for (const row of rows) {
      if (groupOf(row.item) !== held) continue
      const stated = sigmoid(fitted.slope * logitOf(fitted, row.features) + fitted.shift)
      p.set(row, stated)
      told.set(row, stated >= fitted.threshold)
    }
  }
  return { p, told }
}

function scored(rows: readonly Row[], p: (row: Row) => number, told: (row: Row) => boolean): readonly ScoredRow[] {
  return rows.map((row) => ({ item: row.item, prediction: { p: { [STATED]: p(row), [NOT_STATED]: 1 - p(row) }, answer: told(row) ? STATED : NOT_STATED } }))
}

/** Trains one language; answers what shuffled labels still gave away. */
export async function trainStatements(language: LineLanguage, options: TrainingOptions): Promise<readonly string[]> {
  const key = `statement-${language}`
  const task = statementTasks.find((one) => one.key === key)!
  const items = statementItems(options.corpora, language).filter(({ about }) => about !== ANY)
  const rows = await rowsOf(options.shuffle ? dealtOut(items) : items)
  const labelled = rows.filter(({ item }) => item.truth !== undefined)
  const found = outOfFold(labelled, PRECISION[language], (line) => { options.say(`${key}: ${line}`) })
  const learning = rows.filter(({ learns }) => learns)
  const dealt = foldsOf(learning.map(({ item }) => item.text), learning.map(({ item }) => `${item.about} ${String(item.truth)}`), 0)
  const file = weightsOf(language, fitWhole(learning, new Map(learning.map((row, at) => [row, dealt[at]!])), PRECISION[language]), learning)
  const base = { p: { [STATED]: file.baseRate, [NOT_STATED]: 1 - file.baseRate }, answer: STATED }
  const standing: Standing = { base, classes: [STATED, NOT_STATED], weightsSha256: weightsSha({ ...file, classes: [STATED, NOT_STATED], baseRates: [file.baseRate, 1 - file.baseRate] }), trainedOn: learning.length, resamples: options.resamples }
  const held = scored(labelled, (row) => found.p.get(row) ?? 0, (row) => found.told.get(row) === true)
  const figures = withAnswered(task, held, standing)
  const bySlice = (name: string, keep: (item: StatementItem) => boolean): readonly Figure[] => figuresOf(task, name, held.filter((_, at) => keep(labelled[at]!.item)), standing)
  const topics = [...new Set(labelled.map(({ item }) => item.about))].toSorted()
  const sources = [...new Set(labelled.map(({ item }) => item.source))].toSorted()
  const learnt = figuresOf(task, 'train fit', scored(learning, (row) => probabilityOf(file, row.features), (row) => probabilityOf(file, row.features) >= file.threshold), { ...standing, resamples: 0 })
  const leftOut = (['source', 'topic'] as const).flatMap((group) => {
    const { p, told } = groupsLeftOut(labelled, ({ source, about }) => (group === 'source' ? source : about), PRECISION[language])
    return figuresOf(task, `each ${group} left out`, scored(labelled, (row) => p.get(row) ?? 0, (row) => told.get(row) === true), { ...standing, resamples: 0 })
  })
  options.print(tableOf([...figures, ...leftOut, ...sources.flatMap((source) => bySlice(`source=${source}`, (item) => item.source === source)), ...topics.flatMap((topic) => bySlice(`topic=${topic}`, (item) => item.about === topic)), ...learnt]))
  if (options.shuffle) return leaksIn(figures)
  const text = `${JSON.stringify(file)}\n`
  writeFileSync(join(options.root, 'inference/models', `line-${language}.weights.json`), text)
  options.say(`${key}: line-${language}.weights.json, ${text.length} bytes, ${Object.keys(file.weights).length} weights`)
  const card = cardOf(language, figures, labelled, held, standing, { file, text, corpora: options.corpora, trainFit: learnt[0]?.value ?? 0 })
  writeRecord(task, { figures: [...figures, ...sources.flatMap((source) => bySlice(`source=${source}`, (item) => item.source === source))], calibration: card.calibration, corpora: options.corpora, limits: card.limits }, { root: options.root, accept: options.accept.includes(key), say: options.say })
  writeFileSync(join(options.root, 'inference/reading', `line-${language}.accuracy.json`), `${JSON.stringify(card, null, 1)}\n`)
  return []
}

/** The same lines with answers dealt out at random. */
function dealtOut(items: readonly StatementItem[]): readonly StatementItem[] {
  const order = shuffled(items.length, randomFrom(SEED, 77))
  return items.map((item, at) => ({ ...item, truth: items[order[at]!]!.truth }))
}

/** How many lines were told, and how many of them rightly. */
function rightOf(rows: readonly ScoredRow[]): LineCard['right'] {
  const told = rows.filter(({ prediction }) => prediction.answer === STATED)
  const right = told.filter(({ item }) => item.truth === STATED).length
  return { told: told.length, right, stated: rows.filter(({ item }) => item.truth === STATED).length, ...wilson(right, told.length) }
}

function cardOf(language: LineLanguage, figures: readonly Figure[], labelled: readonly Row[], held: readonly ScoredRow[], standing: Standing, from: { readonly file: LineWeights; readonly text: string; readonly corpora: string; readonly trainFit: number }): LineCard {
  const key = `statement-${language}`
  const task = statementTasks.find((one) => one.key === key)!
  const [first] = figures
  if (first === undefined || first.value === null) throw new Error(`${key} has no figure for its card`)
  const topics = [...new Set(labelled.map(({ item }) => item.about))].toSorted()
  return {
    key, corpus: task.corpus, people: first.people, unit: task.unit, items: first.items, metric: first.metric, value: first.value, low: first.low ?? 0, high: first.high ?? 0,
    baseline: first.baseline ?? 0, gain: first.gain ?? 0, gainLow: first.gainLow ?? 0, gainHigh: first.gainHigh ?? 0, ece: first.ece, eceFloor: first.eceFloor, coverage: first.coverage ?? 0,
    calibration: calibrationBins(allStated(task, standing.classes, inOrder(held), standing.base), 10),
    limits: language === 'en'
      ? { en: 'Lines of phone messages, comments, dialogue and asked-for moments, labelled by two machine readings; other kinds of text were not measured.', zh: '测的是短信、评论、对话和应邀写下的片段，由机器独立标注两遍；别的文字没有测过。' }
      : { en: 'Lines of phone messages, posts, reviews and television dialogue, labelled by two machine readings; other kinds of text were not measured.', zh: '测的是短信、帖子、评论和电视剧对白，由机器独立标注两遍；别的文字没有测过。' },
    threshold: from.file.threshold, trainFit: from.trainFit,
    right: rightOf(held),
    subjects: Object.fromEntries(topics.map((topic) => [topic, rightOf(held.filter((_, at) => labelled[at]!.item.about === topic))])),
    corpusSha256: createHash('sha256').update(tableBytes(from.corpora, fileOf(language))).digest('hex'),
    codeSha256: codeSha256Of(key), weightsSha256: standing.weightsSha256 ?? '', weightsBytes: from.text.length, trainedOn: standing.trainedOn,
  }
}
