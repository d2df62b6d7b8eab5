/**
 * Guesses from the tallies of some sources: the same code for all sources, with one withheld, and for one alone. Tallies
 * are added up again for each; no activity is read a second time.
 */
import type { Inference, Outcome, Signal } from '../db/model.ts'
import { answered } from './answered.ts'
import { groundOf, levelOf } from './grounds.ts'
import { own } from './shareable/sentence.ts'
import { CANNOT_TELL } from './inference.ts'
import type { BaseRate, GuessResult, InferenceDefinition, Signals } from './inference.ts'
import type { Tallies } from './pass.ts'
import type { SignalDefinition } from './signal.ts'

/** The signals of some sources, and each guess made from them. */
export interface Guessed { readonly signals: Signals; readonly all: readonly Signal[]; readonly results: ReadonlyMap<string, GuessResult> }

/** Which sources' tallies show each signal at all, by signal key. */
type Contributors = ReadonlyMap<string, readonly string[]>

/** Adds up the tallies of the given sources and finishes every signal that has any support. */
export function signalsFrom(tallies: Tallies, sources: readonly string[], definitions: readonly SignalDefinition[], contributors?: Contributors): { readonly signals: Signals; readonly all: readonly Signal[] } {
  const found = new Map<string, Signal>()
  for (const definition of definitions) {
    const counted = sources.map((source) => tallies.get(source)?.signals[definition.key]).filter((tally) => tally !== undefined)
    const { value, support, examples } = definition.finish(sumOf(definition, counted))
    if (support === 0) continue
    const from = contributors ? (contributors.get(definition.key) ?? []).filter((source) => sources.includes(source)) : sources
    found.set(definition.key, { key: definition.key, value, support, examples, sources: from })
  }
  const times = sources.map((source) => tallies.get(source)?.latestAt ?? null).filter((at) => at !== null)
  const signals: Signals = {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a signal's value has the type that its own definition gives; the key ties the two
    get: <V>(key: string) => found.get(key) as Signal<V> | undefined,
    sources,
    latestAt: times.length === 0 ? null : Math.max(...times),
  }
  return { signals, all: [...found.values()] }
}

/** One tally as it is, several added up in a new one. */
function sumOf(definition: SignalDefinition, counted: readonly unknown[]): unknown {
  if (counted.length === 1) return counted[0]
  const sum = definition.start()
  for (const tally of counted) definition.merge(sum, tally)
  return sum
}

/** All guesses from the given sources. */
export function guessFrom(tallies: Tallies, sources: readonly string[], definitions: readonly SignalDefinition[], guesses: readonly InferenceDefinition[], contributors?: Contributors): Guessed {
  const { signals, all } = signalsFrom(tallies, sources, definitions, contributors)
  return { signals, all, results: new Map(guesses.map((guess) => [guess.key, answered(guess.guess(signals))])) }
}

/** Every guess from all given sources, with what it would be without each of them and from each of them alone. */
export function guessWithEach(tallies: Tallies, sources: readonly string[], definitions: readonly SignalDefinition[], guesses: readonly InferenceDefinition[]): { readonly signals: readonly Signal[]; readonly inferences: readonly Inference[] } {
  const alone = new Map(sources.map((source) => [source, guessFrom(tallies, [source], definitions, guesses)]))
  const contributors = new Map(definitions.map(({ key }) => [key, sources.filter((source) => alone.get(source)?.signals.get(key) !== undefined)]))
  // One source alone is all there is, or all there is without the other of two: it is not worked out again.
  const guessed = (of: readonly string[]): Guessed => {
    const [only] = of
    return (of.length === 1 && only !== undefined ? alone.get(only) : undefined) ?? guessFrom(tallies, of, definitions, guesses)
  }
  const together = sources.length === 1 ? guessed(sources) : guessFrom(tallies, sources, definitions, guesses, contributors)
  const without = new Map(sources.map((source) => [source, guessed(sources.filter((other) => other !== source))]))

  const inferences = guesses.map((guess): Inference => {
    const result = together.results.get(guess.key) ?? nothing
    const leading = result.outcomes[0]?.value
    const probabilities = (runs: ReadonlyMap<string, Guessed>): Record<string, number | null> =>
      Object.fromEntries([...runs].map(([source, run]) => [source, probabilityOf(run.results.get(guess.key), leading)]))
    const answers = (runs: ReadonlyMap<string, Guessed>): Record<string, string> =>
      Object.fromEntries([...runs].map(([source, run]) => [source, run.results.get(guess.key)?.answer ?? CANNOT_TELL]))
    const noBetterThanBase = result.status !== 'unmeasured' && result.card !== undefined && result.card.gainLow <= 0
    return {
      key: guess.key,
      attribute: guess.attribute,
      sensitive: guess.sensitive,
      status: result.status,
      ground: groundOf(guess, result.status, result.card, result.restsOnLines),
      answer: result.answer,
      outcomes: result.outcomes.map((outcome) => withGroup(outcome, guess.baseRates, result.card)),
      evidence: result.evidence,
      accuracy: result.card ?? null,
      noBetterThanBase,
      without: probabilities(without),
      answerWithout: answers(without),
      alone: probabilities(alone),
      answerAlone: answers(alone),
      ...(result.support ? { support: result.support } : {}),
      ...(result.reason ? { reason: result.reason } : {}),
      segments: noBetterThanBase || result.answer === CANNOT_TELL ? [] : result.segments ?? [],
    }
  })
  return { signals: together.all, inferences }
}

const nothing: GuessResult = { answer: CANNOT_TELL, status: 'too-little', outcomes: [], evidence: [] }

/** Where a guess names no group, its rate is that of what it was measured on. */
const MEASURED_PEOPLE = own('the people that the method was measured on', '测评这个方法所用的人')
const MEASURED_LINES = own('the texts that the method was measured on', '测评这个方法所用的文字')

/** The outcome with the group that its rate was counted in: the one of that rate, or of what it leaves over for the other outcome of two. */
function withGroup(outcome: Outcome, rates: readonly BaseRate[], card: GuessResult['card']): Outcome {
  const { value, baseRate, whom } = outcome
  if (baseRate === null || whom !== undefined) return outcome
  const isNear = (rate: number): boolean => Math.abs(rate - baseRate) < 1e-9
  const found = rates.find((rate) => rate.outcome === value && isNear(rate.value)) ?? rates.find((rate) => rate.outcome !== value && isNear(1 - rate.value))
  const group = found?.whom ?? (card === undefined ? undefined : levelOf(card) === 'people' ? MEASURED_PEOPLE : MEASURED_LINES)
  return group ? { ...outcome, whom: group } : outcome
}

function probabilityOf(result: GuessResult | undefined, outcome: string | undefined): number | null {
  if (!result || outcome === undefined || result.answer === CANNOT_TELL) return null
  return result.outcomes.find(({ value }) => value === outcome)?.probability ?? null
}

/** What joining the sources adds to one guess. `gain` is the joined probability less the best single one; null where no odds are given. */
export interface Together {
  readonly guess: string
  readonly alone: Readonly<Record<string, number | null>>
  readonly answerAlone: Readonly<Record<string, string>>
  readonly all: number | null
  readonly answerAll: string
  readonly gain: number | null
}

/** The gain from joining, for each guess that two sources or more could speak to. */
export function gainsOf(inferences: readonly Inference[]): readonly Together[] {
  return inferences.filter(({ answerAlone }) => Object.keys(answerAlone).length > 1).map((inference) => {
    const all = inference.answer === CANNOT_TELL ? null : inference.outcomes[0]?.probability ?? null
    const single = Object.values(inference.alone).filter((value) => value !== null)
    return {
      guess: inference.key,
      alone: inference.alone,
      answerAlone: inference.answerAlone,
      all,
      answerAll: inference.answer,
      gain: all === null || single.length === 0 ? null : all - Math.max(...single),
    }
  })
}
