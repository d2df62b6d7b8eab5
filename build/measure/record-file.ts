/** Writes the record of a task (inference/measured.ts) and holds it against the one before. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Words } from '../../db/model.ts'
import { codeSha256Of } from './code-behind.ts'
import { lowered, standings, type BestFigure, type MeasuredFigure, type MeasuredRecord } from '../../inference/measured.ts'
import { inferenceDefinitions } from '../../inference/registry.ts'
import { tableBytes } from './csv-rows.ts'
import type { Figure } from './figures.ts'
import { weightsSha } from './scoring.ts'
import type { Task } from './tasks/task.ts'

/** What a measurement gives for the record of its task. */
export interface RecordFrom { readonly figures: readonly Figure[]; readonly calibration: MeasuredRecord['calibration']; readonly corpora: string; readonly limits?: Words }

/** Where the record of a task lies in the checkout. */
export function recordPath(root: string, { key, corpus }: Pick<Task, 'key' | 'corpus'>): string {
  return join(root, 'inference/measured', `${key}.${corpus.replaceAll(', ', '+')}.json`)
}

/** SHA-256 of the code behind a task: what is named for its key, else its guesses and the signals they need. */
export function codeBehind({ key, guesses }: Pick<Task, 'key' | 'guesses'>): string {
  const needs = new Map(inferenceDefinitions.map((definition) => [definition.key, definition.needs]))
  const signals = new Set(guesses.flatMap((guess) => needs.get(guess) ?? []))
  return codeSha256Of(key, [...guesses.map((guess) => `./guesses/${guess}.ts`), ...[...signals].map((signal) => `./signals/${signal.replaceAll('.', '-')}.ts`)])
}

/** Writes a task's record. Says which figures stand lower than the best before, by more than its noise; with `accept` they become what later ones are held against. */
export function writeRecord(task: Task, { figures, calibration, corpora, limits = task.learner?.limits }: RecordFrom, { root, accept, say }: { readonly root: string; readonly accept: boolean; readonly say: (line: string) => void }): void {
  const path = recordPath(root, task)
  const before = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) as MeasuredRecord : undefined
  const corpusSha256 = createHash('sha256').update(tableBytes(corpora, task.files[0] ?? '')).digest('hex')
  const own = figures.map(shortened)
  const now = standings(own)
  // Another corpus is another measurement: nothing is held against it.
  const earlier = accept || before?.corpusSha256 !== corpusSha256 ? {} : before.best
  const first = figures[0]
  const record: MeasuredRecord = {
    key: task.key, corpus: task.corpus, unit: task.unit, how: task.learner !== undefined || task.train !== undefined ? 'held-out' : task.predict !== undefined ? 'shipped' : 'none',
    guesses: task.guesses, figures: own, calibration: calibration.map(({ said, true: came, count }) => ({ said: short(said), true: short(came), count })),
    best: better(earlier, now), corpusSha256, codeSha256: codeBehind(task), weightsSha256: figures.find(({ weightsSha256 }) => weightsSha256 !== null)?.weightsSha256 ?? (task.weightsFile === undefined ? null : weightsSha(task.weightsFile)), trainedOn: first?.trainedOn ?? 0,
    ...(limits === undefined ? {} : { limits }),
  }
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${JSON.stringify(record, null, 1)}\n`)
  for (const metric of lowered(record)) say(`${task.key}: ${metric} is lower than it was by more than its noise; if it must be, run measure with --accept ${task.key}`)
}

/** Of two bests of each metric the higher one. */
function better(earlier: MeasuredRecord['best'], now: MeasuredRecord['best']): MeasuredRecord['best'] {
  const higher = (metric: string): BestFigure | undefined => {
    const [was, is] = [earlier[metric], now[metric]]
    return was !== undefined && (is === undefined || was.value > is.value) ? was : is
  }
  return Object.fromEntries([...new Set([...Object.keys(now), ...Object.keys(earlier)])].toSorted().flatMap((metric) => {
    const found = higher(metric)
    return found === undefined ? [] : [[metric, found] as const]
  }))
}

function short(value: number): number { return Math.round(value * 10_000) / 10_000 }
function shortOrNull(value: number | null): number | null { return value === null ? null : short(value) }

function shortened({ slice, metric, people, items, why, ...figure }: Figure): MeasuredFigure {
  const { value, low, high, baseline, gain, gainLow, gainHigh, ece, eceFloor, coverage } = figure
  return {
    slice, metric, people, items, value: shortOrNull(value), low: shortOrNull(low), high: shortOrNull(high), baseline: shortOrNull(baseline),
    gain: shortOrNull(gain), gainLow: shortOrNull(gainLow), gainHigh: shortOrNull(gainHigh),
    ece: shortOrNull(ece), eceFloor: shortOrNull(eceFloor), coverage: shortOrNull(coverage), ...(why === undefined ? {} : { why }),
  }
}
