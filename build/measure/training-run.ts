/** `npm run measure` without `--score`: trains each model, prints its out-of-fold table, writes weights and cards. */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CalibrationLine } from '../../db/model.ts'
import type { CardLikeness, MeasuredCard } from '../../inference/accuracy.ts'
import { codeSha256Of } from './code-behind.ts'
import { LinearModel, type WeightsFile } from '../../inference/models/linear-model.ts'
import type { OrdinaryChat } from '../../inference/models/wants.ts'
import { calibrationLine } from './calibration-fit.ts'
import { writeCard } from './card-file.ts'
import { leaveOut } from './left-out.ts'
import { DamagedCorpus, hasTable, tableBytes } from './csv-rows.ts'
import { calibrationOf, figuresOf, MANY_UNITS, withAnswered, type Figure, type Standing } from './figures.ts'
import { alikeOutOfFold, cardLikeness, limitsOf, type LikenedRow } from './likeness-limits.ts'
import { randomFrom, SEED, shuffled } from './random.ts'
import { writeRecord } from './record-file.ts'
import { CANNOT_TELL, type Item, type ScoredRow } from './scored-rows.ts'
import { scoreTask, weightsSha } from './scoring.ts'
import { baseOf, named, type ApartRow, type Learner, type Task } from './tasks/task.ts'
import { train, type OutOfFold, type Problem, type TrainingRow } from './training.ts'
import { packWeights } from './weights-file.ts'

/** How a training run goes. `root` is the checkout; with `shuffle` nothing is written; keys in `accept` may stand lower than before. */
export interface TrainingOptions { readonly corpora: string; readonly root: string; readonly resamples: number; readonly shuffle: boolean; readonly accept: readonly string[]; readonly say: (line: string) => void; readonly print: (line: string) => void }

/** What came of it: corpora that could not be read, and keys whose shuffled answers were still found. */
export interface TrainingResult { readonly damaged: readonly string[]; readonly leaks: readonly string[] }

/** Trains every task that learns and whose corpus is there, and scores those that do not learn; writes the record of each. */
export async function trainTasks(tasks: readonly Task[], options: TrainingOptions): Promise<TrainingResult> {
  const damaged: string[] = []
  const leaks: string[] = []
  const learnt = new Set<Learner>()
  for (const task of tasks) {
    const { learner } = task
    if (learner === undefined && task.train === undefined && options.shuffle) continue
    if (learner !== undefined && learnt.has(learner)) continue
    const absent = partsOf(task, learner).flatMap(({ files }) => files).find((file) => !hasTable(options.corpora, file))
    if (absent !== undefined) { options.say(`${task.key}: no ${absent} in the folder`); continue }
    try {
      if (task.train !== undefined) leaks.push(...await task.train(options))
      else if (learner === undefined) await recordTask(task, options)
      else { learnt.add(learner); leaks.push(...await trainParts(partsOf(task, learner), learner, options)) }
    } catch (problem) {
      if (!(problem instanceof DamagedCorpus)) throw problem
      damaged.push(`${task.key}: ${join(options.corpora, problem.message)}`)
    }
  }
  return { damaged, leaks }
}

/** The tasks that are learnt from together with one: itself, where it stands alone. */
function partsOf(task: Task, learner: Learner | undefined): readonly Task[] { return learner?.parts?.() ?? [task] }

/** The record of a task that learns nothing: what ships, scored. */
async function recordTask(task: Task, { corpora, root, resamples, accept, say, print }: TrainingOptions): Promise<void> {
  const { figures, calibration } = await scoreTask(task, corpora, resamples)
  print(tableOf(figures))
  writeRecord(task, { figures, calibration, corpora }, { root, accept: accept.includes(task.key), say })
}

interface Learnt { readonly partOf: readonly Task[]; readonly problem: Problem; readonly apart: readonly ApartRow[]; readonly items: readonly Item[]; readonly probeItems: readonly { readonly part: Task; readonly slice: string; readonly item: Item }[]; readonly rows: readonly TrainingRow[]; readonly extras: readonly TrainingRow[]; readonly probes: readonly TrainingRow[]; readonly found: OutOfFold }

async function learn(parts: readonly Task[], learner: Learner, options: TrainingOptions): Promise<Learnt> {
  const read = parts.map((part) => ({ part, slices: part.slices(options.corpora).map(({ name, items }) => ({ name, items: items.filter(({ truth }) => truth !== undefined) })) }))
  const whole = read.map(({ part, slices }) => ({ part, items: options.shuffle ? shuffledTruths(slices[0]?.items ?? []) : slices[0]?.items ?? [] }))
  const items = whole.flatMap((one) => one.items)
  const partOf = whole.flatMap((one) => one.items.map(() => one.part))
  const probeItems = options.shuffle ? [] : read.flatMap(({ part, slices }) => slices.slice(1).flatMap(({ name, items: own }) => own.map((item) => ({ part, slice: name, item }))))
  const rows = await learner.rows(items)
  const groups = new Map(items.map(({ unit }, at) => [unit, rows[at]?.group ?? unit]))
  const probes = (await learner.rows(probeItems.map(({ item }) => item))).map((row, at) => ({ ...row, group: groups.get(probeItems[at]?.item.unit ?? '') ?? row.group }))
  const extras = options.shuffle ? [] : learner.extras?.(options.corpora) ?? []
  const apart = options.shuffle ? [] : learner.apart?.(options.corpora) ?? []
  const units = new Set(items.map(({ unit }) => unit)).size
  const otherKinds = [...probes.map(() => false), ...apart.map(({ same, ships }) => learner.tellsKinds === true && !same && ships)]
  const problem: Problem = { ...learner.problem, rows, extras, probes: [...probes, ...apart], otherKinds }
  const found = train(problem, units < MANY_UNITS && !options.shuffle ? 3 : 1, (line) => { options.say(line) })
  return { partOf, problem, items, probeItems, rows, extras, probes, apart, found }
}

/** The same items with answers dealt out at random: among units where each has one answer, else among rows. */
export function shuffledTruths(items: readonly Item[]): readonly Item[] {
  const byUnit = new Map(items.map((item) => [item.unit, item.truth]))
  const perUnit = items.every((item) => JSON.stringify(byUnit.get(item.unit)) === JSON.stringify(item.truth))
  const names = perUnit ? [...byUnit.keys()] : items.map((_, at) => String(at))
  const truths = perUnit ? [...byUnit.values()] : items.map(({ truth }) => truth)
  const order = shuffled(names.length, randomFrom(SEED, 77))
  const dealt = new Map(names.map((name, at) => [name, truths[order[at]!]]))
  return items.map((item, at) => ({ ...item, truth: dealt.get(perUnit ? item.unit : String(at)) }))
}

/** Shares of each class among units: each unit counts once, as the mean of its rows. A binary problem states its second class by its absence. */
function baseRates({ classes, kind }: Learner['problem'], items: readonly Item[], rows: readonly TrainingRow[]): readonly number[] {
  const byUnit = Map.groupBy(items.map((item, at) => ({ unit: item.unit, truth: rows[at]?.truth ?? [] })), ({ unit }) => unit)
  const rates = classes.map((name) => {
    let sum = 0
    for (const own of byUnit.values()) sum += own.filter(({ truth }) => truth.includes(name)).length / own.length
    return sum / byUnit.size
  })
  return kind === 'binary' ? [rates[0] ?? 0, 1 - (rates[0] ?? 0)] : rates
}

async function trainParts(parts: readonly Task[], learner: Learner, options: TrainingOptions): Promise<readonly string[]> {
  const learnt = await learn(parts, learner, options)
  const { partOf, items, rows, extras, probes, apart, probeItems, found } = learnt
  const [task] = parts
  if (task === undefined) throw new Error('Nothing to learn')
  const { classes } = learner.problem
  const base = baseOf(classes, baseRates(learner.problem, items, rows), task.several === true)
  const rates = classes.map((name) => base.p[name] ?? 0)
  const at = { probes: rows.length + extras.length, apart: rows.length + extras.length + probes.length }
  const tells = found.final.kind !== null
  const likened: readonly LikenedRow[] = [
    ...rows.map(({ group }, one) => ({ likened: found.likened[one]!, group, corpus: partOf[one]?.corpus ?? task.corpus, same: true })),
    ...apart.map(({ group, corpus, same }, one) => ({ likened: found.likened[at.apart + one]!, group, corpus, same })),
  ]
  const alike = alikeOutOfFold(likened, tells, learner.cut)
  const limits = limitsOf(likened, learner.cut)
  const leftOut = parts.length > 1 && !options.shuffle ? leaveOut(learnt.problem, items, partOf, parts, { base, classes, weightsSha256: null, trainedOn: items.length, resamples: options.resamples }, options.say) : undefined
  const extra = { ...learner.extend?.({
    settings: found.final.settings, base,
    ordinary: apart.flatMap(({ ordinary, corpus, writer }, one) => (ordinary && alike[rows.length + one] === true ? [{ corpus, writer, p: found.probabilities[at.apart + one]!, threshold: found.thresholds[at.apart + one]! }] : [])),
    probes: probes.map(({ texts, truth }, one) => ({ slice: probeItems[one]?.slice ?? '', texts: texts.length, truth: String(probeItems[one]?.item.truth ?? truth.join('|')), p: found.probabilities[at.probes + one]! })),
  }), ...(leftOut === undefined ? {} : { elsewhere: leftOut.elsewhere }) }
  const file = packWeights(task.key, classes, learner.problem.recipe, found.final, rates, items.length, limits, extra, learner.each)
  const line = task.positive === undefined ? undefined : lineThrough(task.positive, classes, items, found)
  const answered = (item: Item, row: TrainingRow, p: Float64Array, threshold: number, isLike = true): ScoredRow => {
    const said = named(classes, p)
    return { item, prediction: { p: said, answer: isLike ? learner.answer(said, { ...file, threshold }, row.texts.length, line) : CANNOT_TELL } }
  }
  const outOfFold = items.map((item, one) => answered(item, rows[one]!, found.probabilities[one]!, found.thresholds[one]!, alike[one]))
  const standing: Standing = { base, classes, weightsSha256: weightsSha(file), trainedOn: items.length, resamples: options.resamples }
  const unseenRows = new Set(unseen(outOfFold, rows))
  const byPart = parts.map((part) => {
    const own = <T>(all: readonly T[]): readonly T[] => all.filter((_, one) => partOf[one] === part)
    const ownRows = own(outOfFold)
    const figures = withAnswered(part, ownRows, standing)
    const slices = sliceFigures(part, learnt, answered, standing)
    const train = figuresOf(part, 'train fit', own(items.map((item, one) => answered(item, rows[one]!, found.learnt[one]!, file.threshold))), { ...standing, resamples: 0 })
    const left = leftOut?.figures.filter(({ key, corpus }) => key === part.key && corpus === part.corpus) ?? []
    options.print(tableOf([
      ...figures, ...figuresOf(part, 'unseen-text', ownRows.filter((row) => unseenRows.has(row)), standing), ...slices, ...left, ...train,
      ...shippedFigures(part, file, own(items), own(rows), learner, { ...standing, resamples: 0 }),
    ]))
    return { part, outOfFold: ownRows, figures, slices, heldOut: [...figures, ...figuresOf(part, 'unseen-text', ownRows.filter((row) => unseenRows.has(row)), standing), ...slices, ...left], trainFit: train[0]?.value ?? 0 }
  })
  if (options.shuffle) return byPart.flatMap(({ figures }) => leaksIn(figures))
  const record = cardLikeness(limits, tells, likened, alike)
  options.print(record.passed.map(({ corpus, same, units, passed }) => `${task.key.padEnd(22)} likeness ${same ? 'same kind' : 'other'} ${corpus}: ${(100 * passed).toFixed(1)}% of ${units} pass (known ≥ ${limits.known}, mean length ≤ ${limits.longest}, signs ≤ ${limits.symbols}${tells ? `, kind ≥ ${limits.kind}` : ''})`).join('\n'))
  const text = `${JSON.stringify(file)}\n`
  writeFileSync(join(options.root, 'inference/models', `${learner.weights}.weights.json`), text)
  options.say(`${task.key}: ${learner.weights}.weights.json, ${text.length} bytes`)
  for (const { part, outOfFold: own, figures, slices, heldOut, trainFit } of byPart) {
    const limits = part.limits ?? learner.limits
    const card = cardOf(part, { limits }, figures, own, { ...standing, trainFit, bytes: text.length, file, corpora: options.corpora, line,
      elsewhere: leftOut?.card ?? elsewhereIn(slices),
      ordinary: ordinaryOf(extra, classes, (name) => learner.isShown?.(name) !== false),
      likeness: { ...record, passed: record.passed.filter(({ corpus }) => apart.every((row) => row.corpus !== corpus || row.ships)) },
    })
    for (const guess of learner.cards) writeCard(join(options.root, 'inference/guesses', `${guess}.accuracy.json`), card)
    writeRecord(part, { figures: heldOut, calibration: card.calibration, corpora: options.corpora, limits: { en: limits.en, zh: limits.zh } }, { root: options.root, accept: options.accept.includes(part.key), say: options.say })
  }
  return []
}

/** The line through the out-of-fold answers of a task about people. */
function lineThrough(positive: string, classes: readonly string[], items: readonly Item[], found: OutOfFold): CalibrationLine {
  const klass = classes.indexOf(positive)
  return calibrationLine(items.map((_, one) => found.probabilities[one]![klass]!), items.map(({ truth }) => truth === positive))
}

/** What the card says of ordinary chat: the mean share of each class that the app would show. */
function ordinaryOf(extra: Readonly<Record<string, unknown>>, classes: readonly string[], isShown: (name: string) => boolean): MeasuredCard['ordinary'] {
  // Written by a task's extend of this project with this type.
  const ordinary = extra['ordinary'] as OrdinaryChat | undefined
  if (ordinary === undefined) return undefined
  const { corpora, writers, read } = ordinary
  return { corpora, writers, read, shares: Object.fromEntries(classes.flatMap((name, klass) => (isShown(name) ? [[name, ordinary.classes[klass]?.mean ?? 0]] : []))) }
}

function sliceFigures(task: Task, { probes, probeItems, rows, extras, found }: Learnt, answered: (item: Item, row: TrainingRow, p: Float64Array, threshold: number) => ScoredRow, standing: Standing): readonly Figure[] {
  const from = rows.length + extras.length
  const bySlice = Map.groupBy(probes.map((row, one) => ({ ...probeItems[one]!, row: answered(probeItems[one]!.item, row, found.probabilities[from + one]!, found.thresholds[from + one]!) })).filter(({ part }) => part === task), ({ slice }) => slice)
  return [...bySlice].flatMap(([slice, own]) => figuresOf(task, slice, own.map(({ row }) => row), standing))
}

/** Corpora of which nothing may ship, figures included where they would stand in a card. */
const UNSHIPPED: ReadonlySet<string> = new Set(['cped-zh', 'happydb', 'openbg-titles-zh', 'synthpai'])

/** The first figure on each other kind of text: slices named `corpus=…`, none of which the model learnt from. */
function elsewhereIn(slices: readonly Figure[]): MeasuredCard['elsewhere'] {
  const found = [...Map.groupBy(slices, ({ slice }) => slice)].flatMap(([slice, [first]]) => {
    const corpus = /^corpus=([^,]+)/u.exec(slice)?.[1]
    if (corpus === undefined || UNSHIPPED.has(corpus) || first === undefined || first.value === null) return []
    return [{ slice, rows: first.items, metric: first.metric, value: first.value, low: first.low ?? 0, high: first.high ?? 0, baseline: first.baseline ?? 0, gainLow: first.gainLow ?? 0 }]
  })
  return found.length === 0 ? undefined : found
}

/** Rows whose text no other group has. */
function unseen(scored: readonly ScoredRow[], rows: readonly TrainingRow[]): readonly ScoredRow[] {
  const groups = new Map<string, Set<string>>()
  for (const { texts, group } of rows) { const text = texts.join('\n'); groups.set(text, (groups.get(text) ?? new Set()).add(group)) }
  return scored.filter((_, at) => (groups.get(rows[at]!.texts.join('\n'))?.size ?? 0) === 1)
}

/** The file as it ships, on the rows it learnt: beside the train fit it shows what packing to 8 bits costs. */
function shippedFigures(task: Task, file: WeightsFile, items: readonly Item[], rows: readonly TrainingRow[], learner: Learner, standing: Standing): readonly Figure[] {
  if (learner.problem.kind === 'binary') return []
  const model = new LinearModel(file)
  return figuresOf(task, 'train fit, 8 bits', items.map((item, one): ScoredRow => {
    const p = named(file.classes, model.read(rows[one]!.texts, rows[one]!.context).probabilities)
    return { item, prediction: { p, answer: learner.answer(p, file, rows[one]!.texts.length) } }
  }), standing)
}

/** Keys that find shuffled answers better than chance allows (99.9 %). */
export function leaksIn(figures: readonly Figure[]): readonly string[] {
  return figures.filter(({ slice }) => slice === '').flatMap(({ key, metric, value, baseline, people, gainLow }) => {
    if (value === null || baseline === null) return []
    // At least a fifth of the units of these corpora belongs to the rarer answer, which bounds the spread of the area.
    const spread = metric === 'auc' ? Math.sqrt(1 / (12 * people * 0.2 * 0.8)) : Math.sqrt(baseline * (1 - baseline) / people)
    const clears = metric === 'auc' ? Math.abs(value - baseline) > 3.29 * spread : metric === 'accuracy' && value - baseline > 3.29 * spread && (gainLow ?? 0) > 0
    return clears ? [`${key}: ${metric} ${value.toFixed(3)} on shuffled answers`] : []
  })
}

/** What a card is made from beside its figures. */
export interface CardFrom extends Standing { readonly trainFit: number; readonly bytes: number; readonly file: Pick<WeightsFile, 'threshold'>; readonly corpora: string; readonly line: CalibrationLine | undefined; readonly ordinary: MeasuredCard['ordinary']; readonly elsewhere?: MeasuredCard['elsewhere']; readonly likeness?: CardLikeness }

/** The card of a task from its out-of-fold rows. */
export function cardOf(task: Task, learner: Pick<Learner, 'limits'>, figures: readonly Figure[], rows: readonly ScoredRow[], from: CardFrom): MeasuredCard {
  const first = figures[0]
  if (first === undefined || first.value === null) throw new Error(`${task.key} has no figure for its card`)
  return {
    key: task.key, corpus: task.corpus, people: first.people, unit: task.unit, items: first.items, metric: first.metric, ...(task.positive === undefined ? {} : { positive: task.positive }),
    value: first.value, low: first.low ?? 0, high: first.high ?? 0, baseline: first.baseline ?? 0,
    gain: first.gain ?? 0, gainLow: first.gainLow ?? 0, gainHigh: first.gainHigh ?? 0,
    ece: first.ece, eceFloor: first.eceFloor, coverage: first.coverage ?? 0,
    calibration: calibrationOf(task, from.classes, rows, from.base),
    limits: learner.limits, threshold: from.file.threshold, trainFit: from.trainFit,
    ...(from.line === undefined ? {} : { line: from.line }),
    ...(from.ordinary === undefined ? {} : { ordinary: from.ordinary }),
    ...(from.elsewhere === undefined ? {} : { elsewhere: from.elsewhere }),
    ...(from.likeness === undefined ? {} : { likeness: from.likeness }),
    corpusSha256: createHash('sha256').update(tableBytes(from.corpora, task.files[0] ?? '')).digest('hex'),
    codeSha256: codeSha256Of(task.key), weightsSha256: from.weightsSha256 ?? '', weightsBytes: from.bytes, trainedOn: from.trainedOn,
  }
}

const shown = (value: number | null): string => (value === null ? '–' : value.toFixed(3))

/** The figures as lines for people. */
export function tableOf(figures: readonly Figure[]): string {
  return figures.map((one) => `${one.key.padEnd(22)} ${one.slice.padEnd(18)} ${one.metric.padEnd(17)} ${shown(one.value)} (${shown(one.low)}–${shown(one.high)})  base ${shown(one.baseline)}  gain ${shown(one.gain)} (${shown(one.gainLow)}–${shown(one.gainHigh)})  ece ${shown(one.ece)}/${shown(one.eceFloor)}  coverage ${shown(one.coverage)}  ${one.people} ${one.unit}s, ${one.items} rows${one.why === undefined ? '' : `  (${one.why})`}`).join('\n')
}
