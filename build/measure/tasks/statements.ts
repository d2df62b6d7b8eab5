/**
 * statement-en, statement-zh: does a line state a fact of its writer. The corpus names a subject for each line; the app's
 * reader is asked what it reads of that subject there. Lines of the topic `any` were drawn without a keyword: of them it is
 * counted how many are wrongly read as any fact.
 */
import { isEvidence, isLabelled, LINE_LANGUAGES, lineProbability, lineWeights, probabilityOf, unreadFeatures } from '../../../inference/models/line-model.ts'
import type { LineLanguage } from '../../../inference/models/line-model.ts'
import { tallyActivities } from '../../../inference/pass.ts'
import { createReader } from '../../../inference/reading/reader.ts'
import type { Line } from '../../../inference/reading/reader.ts'
import { inferenceDefinitions } from '../../../inference/registry.ts'
import { defineSignal } from '../../../inference/signal.ts'
import { SUBJECTS, subjectOf } from '../../../inference/subjects.ts'
import { readTable } from '../csv-rows.ts'
import { memoryStore, sourceOf } from '../memory-store.ts'
import { f1Of, precisionOf, recallOf } from '../metrics.ts'
import type { Metric } from '../metrics.ts'
import type { Item, Prediction, ScoredRow } from '../scored-rows.ts'
import { trainStatements } from './statements-training.ts'
import type { Slice, Task } from './task.ts'

/** Guesses that rest on lines read like these: not those over a subject of which no line was labelled. */
const restingOn = (language: LineLanguage): readonly string[] => inferenceDefinitions.filter(({ needs, about }) => needs.includes('said.of') && (about === undefined || isLabelled(language, { key: about }))).map(({ key }) => key)

/** Lines drawn without a keyword. */
export const ANY = 'any'
/** Fewest lines that state the fact, for a subject to be scored by itself. */
const FEWEST_STATED = 10
/** Answers: the line states the fact, or does not. */
export const STATED = 'Y'
export const NOT_STATED = 'not Y'

/** The folder's table of a language. */
export const fileOf = (language: LineLanguage): string => `statements/${language}_train.csv.gz`

/** A labelled line: `about` names the subject, `source` the corpus that its text is from. */
export interface StatementItem extends Item { readonly about: string; readonly source: string; readonly text: string }

/** All lines of a language. Those whose readings differ (U) have no truth. Throws DamagedCorpus. */
export function statementItems(dir: string, language: LineLanguage): readonly StatementItem[] {
  return readTable(dir, fileOf(language), ['id', 'source', 'topic', 'text']).map((row) => {
    const [id = '', source = '', about = '', text = '', label = ''] = ['id', 'source', 'topic', 'text', 'label'].map((column) => row[column])
    return { id, unit: id, about, source, text, truth: truthOf(about, label), activities: [{ verb: 'said', text }] }
  })
}

function truthOf(about: string, label: string): Item['truth'] {
  if (label === '' || label === 'U') return undefined
  if (about !== ANY) return label === 'Y' ? STATED : NOT_STATED
  return label.startsWith('Y ') ? label.slice(2).split('+') : []
}

/** What the reader finds in each item, through the app's pass; in order. */
export async function readLines(items: readonly Item[]): Promise<readonly (readonly Line[])[]> {
  const reader = createReader(SUBJECTS)
  const reading = defineSignal<Line[], readonly Line[]>({
    key: 'measured.lines', title: { en: 'Lines', zh: '句子' }, verbs: ['said'], who: 'owner', lists: reader.lists,
    start: () => [],
    take: (tally, _row, text) => { if (text) tally.push(...reader.read(text)) },
    merge: (into, from) => { into.push(...from) },
    finish: (tally) => ({ value: tally, support: tally.length, examples: [] }),
  })
  const tallies = await tallyActivities(memoryStore(items), [reading])
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the tally of the one signal of this pass
  return items.map((_, at) => (tallies.get(sourceOf(at))?.signals[reading.key] ?? []) as readonly Line[])
}

/** The subject that a row asks about; undefined for one the app does not know. */
export function askedOf({ about }: StatementItem): ReturnType<typeof subjectOf> | undefined {
  return SUBJECTS.find(({ key }) => key === about)
}

async function predict(language: LineLanguage, items: readonly StatementItem[]): Promise<readonly Prediction[]> {
  const lines = await readLines(items)
  return items.map((item, at): Prediction => {
    const own = lines[at] ?? []
    const told = own.filter((line) => isEvidence(line, lineProbability(line)))
    // Of a subject that nobody labelled it is not known what is wrongly read.
    const known = told.filter(({ subject }) => isLabelled(language, subject))
    if (item.about === ANY) return { p: Object.fromEntries(known.map((line) => [line.subject.key, lineProbability(line) ?? 1])), answer: known.map(({ subject }) => subject.key) }
    const subject = askedOf(item)
    const line = own.find((one) => one.subject === subject)
    const weights = lineWeights(language)
    const p = line === undefined ? (subject === undefined ? 0 : probabilityOf(weights, unreadFeatures(subject))) : lineProbability(line) ?? probabilityOf(weights, ['unread'])
    return { p: { [STATED]: p, [NOT_STATED]: 1 - p }, answer: p >= weights.threshold ? STATED : NOT_STATED }
  })
}

const wronglyRead: Metric = {
  name: 'wronglyRead', lessIsBetter: true, slots: 2,
  amounts({ item: { truth } }, { answer }) {
    const said = typeof answer === 'string' ? [] : answer
    return [[0, said.some((key) => !(Array.isArray(truth) && truth.includes(key))) ? 1 : 0], [1, 1]]
  },
  value: (sums) => (sums[1] === 0 ? null : sums[0]! / sums[1]!),
}

/** The metrics of lines with a subject, or of lines without a keyword. */
export function statementMetrics(rows: readonly ScoredRow[]): readonly Metric[] {
  if (rows.length > 0 && rows.every(({ item }) => Array.isArray(item.truth))) return [wronglyRead]
  return [precisionOf('precision', STATED), recallOf('recall', STATED), f1Of(STATED)]
}

function slices(dir: string, language: LineLanguage): readonly Slice[] {
  const all = statementItems(dir, language)
  const asked = all.filter(({ about }) => about !== ANY)
  const topics = [...Map.groupBy(asked, ({ about }) => about)].filter(([, own]) => own.filter(({ truth }) => truth === STATED).length >= FEWEST_STATED)
  return [
    { name: '', items: asked },
    ...topics.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([topic, items]) => ({ name: `topic=${topic}`, items })),
    ...[...Map.groupBy(asked, ({ source }) => source)].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([source, items]) => ({ name: `source=${source}`, items })),
    { name: ANY, items: all.filter(({ about }) => about === ANY) },
  ]
}

/** One task for each language. */
export const statementTasks: readonly Task[] = LINE_LANGUAGES.map((language) => {
  const { trainedOn, baseRate } = lineWeights(language)
  return {
    key: `statement-${language}`, corpus: 'statements', unit: 'row', files: [fileOf(language)], guesses: restingOn(language), positive: STATED,
    slices: (dir: string) => slices(dir, language),
    metricNames: ['auc', 'precision', 'recall', 'f1'],
    metrics: statementMetrics,
    // Items of this task are made by statementItems.
    predict: (items: readonly Item[]) => predict(language, items as readonly StatementItem[]),
    weightsFile: { ...lineWeights(language), classes: [STATED, NOT_STATED], baseRates: [baseRate, 1 - baseRate], trainedOn },
    withoutModel: STATED,
    train: (options) => trainStatements(language, options),
  } satisfies Task
})
