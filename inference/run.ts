/** From a store to signals and guesses: one pass over the texts, or none when the store still has the tallies of the last. */
import type { Inference, Signal } from '../db/model.ts'
import type { ReadStore } from '../db/store.ts'
import { parseTallies, tallyActivities, writeTallies } from './pass.ts'
import type { Tallies } from './pass.ts'
import { codeSha, inferenceDefinitions, signalDefinitions } from './registry.ts'
import { gainsOf, guessWithEach } from './withhold.ts'
import type { Together } from './withhold.ts'

/** How to run. `withhold` names importer ids; `sensitive` also computes guesses of regulated classes. */
export interface RunOptions {
  readonly withhold?: readonly string[]
  readonly sensitive: boolean
  readonly signal?: AbortSignal
  progress?(done: number, total: number): void
}

/** Everything a run found, and the tallies for the store: with them the next run reads no activity. */
export interface RunResult {
  readonly signals: readonly Signal[]
  readonly inferences: readonly Inference[]
  readonly together: readonly Together[]
  /** One JSON text for each source, all sources included. */
  readonly tallies: ReadonlyMap<string, string>
  /** The store's revision and the code that the tallies were made by. */
  readonly revision: number
  readonly code: string
  /** True when activities were read, so that the tallies are new. */
  readonly passed: boolean
}

/** Makes every guess. Throws the signal's reason when aborted. Claims are never read. */
export async function runInference(store: ReadStore, options: RunOptions): Promise<RunResult> {
  const revision = store.revision()
  const kept = store.readTallies(revision, codeSha)
  let tallies: Tallies
  if (kept) tallies = parseTallies(kept)
  else {
    tallies = await tallyActivities(store, signalDefinitions, {
      ...(options.signal ? { signal: options.signal } : {}),
      progress: (done, total) => options.progress?.(done, total),
    })
  }
  const { signals, inferences } = guessAgain(tallies, options)
  return { signals, inferences, together: gainsOf(inferences), tallies: kept ?? writeTallies(tallies), revision, code: codeSha, passed: kept === undefined }
}

/** The guesses of given tallies with some sources withheld: what a switch on screen asks for. */
export function guessAgain(tallies: Tallies, options: Pick<RunOptions, 'withhold' | 'sensitive'>): { readonly signals: readonly Signal[]; readonly inferences: readonly Inference[] } {
  const withheld = new Set(options.withhold)
  const sources = [...tallies.keys()].filter((source) => !withheld.has(source)).toSorted()
  const guesses = inferenceDefinitions.filter(({ sensitive }) => options.sensitive || !sensitive)
  const guessed = guessWithEach(tallies, sources, signalDefinitions, guesses)
  return options.sensitive ? guessed : { ...guessed, signals: guessed.signals.map(concealed) }
}

const conceals = new Map(signalDefinitions.flatMap((definition) => (definition.conceal ? [[definition.key, definition] as const] : [])))

function concealed(signal: Signal): Signal {
  return { ...signal, value: conceals.get(signal.key)?.conceal?.(signal.value) ?? signal.value }
}
