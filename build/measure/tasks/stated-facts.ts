/**
 * What guesses from statements name of people whose labels are known: relationship and children from one sentence (happydb),
 * relationship, work and education from a talk (persuasionforgood). Measured only; nothing is fitted.
 */
import { answered } from '../../../inference/answered.ts'
import educationGuess from '../../../inference/guesses/education.ts'
import employment from '../../../inference/guesses/employment-status.ts'
import relationship from '../../../inference/guesses/relationship-status.ts'
import type { InferenceDefinition } from '../../../inference/inference.ts'
import { signalDefinitions } from '../../../inference/registry.ts'
import saidOf, { type SaidOf } from '../../../inference/signals/said-of.ts'
import { eachAlone } from '../app-path.ts'
import { readTable } from '../csv-rows.ts'
import { CANNOT_TELL, type Item, type Prediction } from '../scored-rows.ts'
import { toldMetrics } from '../told-metrics.ts'
import type { Task } from './task.ts'

const SENTENCES = 'happydb/train.csv.gz'
const TALK = 'persuasionforgood/train.csv.gz'
const PEOPLE = 'persuasionforgood/people_train.csv.gz'

/** One sentence for each item, its label in a column. */
function sentences(dir: string, column: string): readonly Item[] {
  return readTable(dir, SENTENCES, ['moment_id', 'person_cell', 'text']).map((row) => ({
    id: row['moment_id'] ?? '', unit: row['person_cell'] ?? '', truth: row[column] || undefined, activities: [{ verb: 'said', text: row['text'] ?? '' }],
  }))
}

/** Everybody who talked, with all their sentences. */
function talkers(dir: string, column: string): readonly Item[] {
  const lines = Map.groupBy(readTable(dir, TALK, ['user', 'text']), (row) => row['user'] ?? '')
  return readTable(dir, PEOPLE, ['user']).map((row) => ({
    id: row['user'] ?? '', unit: row['user'] ?? '', truth: row[column] || undefined,
    activities: (lines.get(row['user'] ?? '') ?? []).map(({ text = '' }) => ({ verb: 'said', text })),
  }))
}

function answersOf(definition: InferenceDefinition): (items: readonly Item[]) => Promise<readonly Prediction[]> {
  const signals = signalDefinitions.filter(({ key }) => definition.needs.includes(key))
  return (items) => eachAlone(items, signals, (own) => ({ p: {}, answer: answered(definition.guess(own)).answer }))
}

/** Labels that an answer agrees with, by answer. */
type Agreeing = Readonly<Record<string, readonly string[]>>

/** A task of one guess; `commonest` is the commonest label of the corpus, as the answer that stands for it. */
function taskOf(key: string, corpus: string, column: string, definition: InferenceDefinition, agreeing: Agreeing, commonest: string): Task {
  const isTalk = corpus === 'persuasionforgood'
  const metrics = toldMetrics({ isRight: ({ truth }, said) => agreeing[said]?.includes(String(truth)) ?? false, plain: () => commonest })
  return {
    key, corpus, unit: isTalk ? 'user' : 'person_cell', files: isTalk ? [TALK, PEOPLE] : [SENTENCES], guesses: [definition.key], statesNone: true,
    slices: (dir) => [{ name: '', items: isTalk ? talkers(dir, column) : sentences(dir, column) }],
    metricNames: metrics.map(({ name }) => name), metrics: () => metrics, predict: answersOf(definition),
  }
}

/** A line that the app reads as telling of a child of one's own, against whether its writer has one. */
const PARENT = 'y'
const parentMetrics = toldMetrics({ isRight: ({ truth }, said) => truth === said, plain: () => 'n' })
const parent: Task = {
  key: 'parent-from-lines', corpus: 'happydb', unit: 'person_cell', files: [SENTENCES], guesses: ['children-at-home'], statesNone: true,
  slices: (dir) => [{ name: '', items: sentences(dir, 'parenthood') }],
  metricNames: parentMetrics.map(({ name }) => name), metrics: () => parentMetrics,
  predict: (items) => eachAlone(items, [saidOf], (signals) => ({ p: {}, answer: (signals.get<SaidOf>(saidOf.key)?.value.subjects['child']?.lines ?? 0) > 0 ? PARENT : CANNOT_TELL })),
}

const UNMARRIED = ['single', 'divorced', 'separated', 'widowed']

/** All of them. */
export const statedFactTasks: readonly Task[] = [
  taskOf('relationship-from-lines', 'happydb', 'marital', relationship, { 'married': ['married'], 'single': ['single'], 'in relationship': UNMARRIED, 'engaged': UNMARRIED, 'divorced': ['divorced', 'separated'], 'widowed': ['widowed'] }, 'single'),
  parent,
  taskOf('relationship-from-talk', 'persuasionforgood', 'marital', relationship, { 'married': ['Married'], 'single': ['Unmarried'], 'in relationship': ['Unmarried'], 'engaged': ['Unmarried'], 'divorced': ['Unmarried'], 'widowed': ['Unmarried'] }, 'single'),
  taskOf('employment-from-talk', 'persuasionforgood', 'employment', employment, { 'employed': ['Employed for wages'], 'self-employed': ['Other'], 'unemployed': ['Other'], 'student': ['Other'], 'retired': ['Other'], 'homemaker': ['Other'] }, 'employed'),
  taskOf('education-from-talk', 'persuasionforgood', 'education', educationGuess, { school: ['Less than four-year college'], studying: ['Less than four-year college'], college: ['Four-year college', 'Postgraduate'], master: ['Postgraduate'], phd: ['Postgraduate'] }, 'school'),
]
