/** Every signal and every guess there is: the files of signals/ and guesses/. Adding one is adding a file. */
import type { InferenceDefinition } from './inference.ts'
import type { SignalDefinition } from './signal.ts'

const signalFiles = import.meta.glob<{ default: SignalDefinition }>('./signals/*.ts', { eager: true })
const guessFiles = import.meta.glob<{ default: InferenceDefinition }>('./guesses/*.ts', { eager: true })

function byKey<T extends { readonly key: string }>(kind: string, files: Readonly<Record<string, { default: T }>>): readonly T[] {
  const found = new Map<string, T>()
  for (const [file, module] of Object.entries(files)) {
    if (found.has(module.default.key)) throw new Error(`Two ${kind} have the key ${module.default.key}; one is ${file}`)
    found.set(module.default.key, module.default)
  }
  return [...found.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

/** All signals, by key. */
export const signalDefinitions: readonly SignalDefinition[] = byKey('signals', signalFiles)
/** All guesses, by key. */
export const inferenceDefinitions: readonly InferenceDefinition[] = byKey('guesses', guessFiles)

/** The project's path of the file that holds a guess, by key: "open the rule" shows it. */
export const guessPaths: ReadonlyMap<string, string> = new Map(
  Object.entries(guessFiles).map(([file, module]) => [module.default.key, file.replace(/^\.\//, 'inference/')]),
)

declare const INFERENCE_SHA: string | undefined

/**
 * SHA-256 of everything signals and guesses are made by: code, word lists, tables, weights and accuracy cards, as the build
 * found them. Tallies and guesses that another version made are made again.
 */
export const codeSha: string = typeof INFERENCE_SHA === 'undefined' ? 'unbuilt' : INFERENCE_SHA
