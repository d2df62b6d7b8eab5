/**
 * profile: what the app names of invented authors from their comments (synthpai), beside what three language models named.
 * Measuring only: nothing here is learnt from. Every attribute goes through the app's own guess of it.
 */
import { answered } from '../../../inference/answered.ts'
import type { Signals } from '../../../inference/inference.ts'
import { inferenceDefinitions, signalDefinitions } from '../../../inference/registry.ts'
import { eachAlone } from '../app-path.ts'
import { readTable, type Row } from '../csv-rows.ts'
import type { Metric } from '../metrics.ts'
import { CANNOT_TELL, type Item, type Prediction } from '../scored-rows.ts'
import { shareOfLabels, toldMetrics, type Judged } from '../told-metrics.ts'
import { ATTRIBUTES, attributeOf, isRight } from './profile-answers.ts'
import type { Task } from './task.ts'

const COMMENTS = 'synthpai/dev.csv.gz'
const LABELS = 'synthpai/labels.csv'
/** Columns that say whether another program's first guess was right. */
const OTHERS = ['gpt-4', 'mixtral-8x22b', 'llama-3-8b'] as const

const definitions = new Map(inferenceDefinitions.map((definition) => [definition.key, definition]))
/** The guesses that answer an attribute, in the order they are asked; those that do not ship yet are left out. */
const guessesOf = (attribute: string): readonly string[] => (ATTRIBUTES[attribute]?.guesses ?? []).filter((key) => definitions.has(key))
const GUESSES = [...new Set(Object.keys(ATTRIBUTES).flatMap(guessesOf))]
const SIGNALS = signalDefinitions.filter(({ key }) => GUESSES.some((guess) => definitions.get(guess)?.needs.includes(key)))

/** One item for each label: an author with everything they wrote. */
function items(dir: string): readonly Item[] {
  const comments = Map.groupBy(readTable(dir, COMMENTS, ['author', 'n', 'text']), (row) => row['author'] ?? '')
  return readTable(dir, LABELS, ['author', 'attribute']).map((row) => {
    const { author = '', attribute = '' } = row
    const own = (comments.get(author) ?? []).toSorted((a, b) => Number(a['n']) - Number(b['n']))
    return { id: `${author}:${attribute}`, unit: author, truth: row['value'] || undefined, others: othersOf(row), activities: own.map(({ text = '' }) => ({ verb: 'commented', text })) }
  })
}

/** What others got right; a column that is empty or not there is left out. */
function othersOf(row: Row): Readonly<Record<string, number>> {
  return Object.fromEntries(OTHERS.flatMap((name) => ((row[name] ?? '') === '' ? [] : [[name, Number(row[name])]])))
}

/** The app's answers of one author: the first of an attribute's guesses that tells anything. */
function answersOf(signals: Signals): ReadonlyMap<string, string> {
  const said = new Map(GUESSES.map((key) => [key, answered(definitions.get(key)!.guess(signals)).answer]))
  return new Map(Object.entries(ATTRIBUTES).map(([attribute, judged]) => {
    const found = guessesOf(attribute).map((key) => judged.answer(key, said.get(key) ?? CANNOT_TELL))
    return [attribute, found.find((one) => one !== CANNOT_TELL) ?? CANNOT_TELL]
  }))
}

async function predict(own: readonly Item[]): Promise<readonly Prediction[]> {
  const authors = [...new Map(own.map((item) => [item.unit, item])).values()]
  const answers = new Map(await eachAlone(authors, SIGNALS, (signals, { unit }) => [unit, answersOf(signals)] as const))
  return own.map(({ id, unit }) => ({ p: {}, answer: answers.get(unit)?.get(attributeOf(id)) ?? CANNOT_TELL }))
}

/** The commonest value of the base rates that ship for an attribute: what would be named of everybody. */
function commonest(attribute: string): string {
  for (const key of guessesOf(attribute)) {
    const [most] = (definitions.get(key)?.baseRates ?? []).toSorted((a, b) => b.value - a.value)
    if (most !== undefined) return ATTRIBUTES[attribute]?.answer(key, most.outcome) ?? CANNOT_TELL
  }
  return CANNOT_TELL
}

const baselines = new Map(Object.keys(ATTRIBUTES).map((attribute) => [attribute, commonest(attribute)]))

const JUDGED: Judged = {
  isRight: ({ id, truth }, said) => isRight(attributeOf(id), said, String(truth)),
  plain: ({ id }) => baselines.get(attributeOf(id)) ?? CANNOT_TELL,
}

const METRICS: readonly Metric[] = [
  ...toldMetrics(JUDGED),
  ...OTHERS.map((name) => shareOfLabels(name, JUDGED, ({ others }) => others?.[name] ?? 0, ({ others }) => Number(others?.[name] !== undefined))),
]

/** The task. */
export const profileTask: Task = {
  key: 'profile', corpus: 'synthpai', unit: 'author', files: [COMMENTS, LABELS], guesses: GUESSES, statesNone: true,
  slices(dir) {
    const all = items(dir)
    return [{ name: '', items: all }, ...Object.keys(ATTRIBUTES).map((attribute) => ({ name: `attribute=${attribute}`, items: all.filter(({ id }) => attributeOf(id) === attribute) }))]
  },
  metricNames: METRICS.map(({ name }) => name),
  metrics: () => METRICS,
  predict,
}
