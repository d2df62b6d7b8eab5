/** From computed inferences to what the guess list and the guess's page show. */
import type { Inference, Outcome, Signal, Words } from '../../db/model.ts'
import type { ReadStore } from '../../db/store.ts'
import { CANNOT_TELL, type InferenceDefinition } from '../../inference/inference.ts'
import { guessPaths, inferenceDefinitions, signalDefinitions } from '../../inference/registry.ts'
import type { GuessDetail, GuessRow } from '../contract.ts'
import { evidenceLines } from './evidence-lines.ts'
import { sourceTitle } from './source-titles.ts'

const definitions: ReadonlyMap<string, InferenceDefinition> = new Map(inferenceDefinitions.map((definition) => [definition.key, definition]))
const signalTitles: ReadonlyMap<string, Words> = new Map(signalDefinitions.map(({ key, title }) => [key, title]))

/** The definition of a guess; undefined for one of another version. */
export function guessDefinition(key: string): InferenceDefinition | undefined {
  return definitions.get(key)
}

const CANNOT_TELL_WORDS: Words = { en: 'cannot tell', zh: '看不出来' }
/** Lines quoted under each piece of evidence before "more". */
const LINES_AT_FIRST = 3

/** How an outcome's value reads. */
export function outcomeWords(definition: InferenceDefinition, value: string): Words {
  if (value === CANNOT_TELL) return CANNOT_TELL_WORDS
  const listed = definition.outcomes === 'open' ? undefined : definition.outcomes[value]
  return listed ?? definition.outcomeWords?.(value) ?? { en: value, zh: value }
}

/** One row of the list. Guesses of another version that are no longer known give undefined. */
export function guessRow(inference: Inference, signals: ReadonlyMap<string, Signal>): GuessRow | undefined {
  const definition = definitions.get(inference.key)
  if (!definition) return undefined
  return {
    key: inference.key,
    title: definition.title,
    status: inference.status,
    sensitive: inference.sensitive,
    answer: inference.answer,
    answerWords: outcomeWords(definition, inference.answer),
    leading: leadingOutcome(inference),
    sources: [...new Set(inference.evidence.flatMap((piece) => signals.get(piece.signal)?.sources ?? []))].toSorted(),
    evidenceCount: inference.evidence.reduce((sum, piece) => sum + piece.count, 0),
    noBetterThanBase: inference.noBetterThanBase,
    isWeak: isWeak(inference),
  }
}

/** Mean distance between said and true over which a record is called weak. */
const GOOD_ECE = 0.1

/** A measured guess that says little: no better than the base rate, badly calibrated, or with everyone's rate inside its range. */
export function isWeak(inference: Inference): boolean {
  const leading = leadingOutcome(inference)
  if (inference.noBetterThanBase || (inference.accuracy?.ece ?? 0) > GOOD_ECE) return true
  if (!leading || leading.low === null || leading.high === null || leading.baseRate === null) return false
  return leading.low <= leading.baseRate && leading.baseRate <= leading.high
}

/** The outcome that the answer names; null when it cannot be told. */
export function leadingOutcome(inference: Inference): Outcome | null {
  return inference.outcomes.find((outcome) => outcome.value === inference.answer) ?? null
}

/** One guess with its evidence quoted, its record, and what each source gives alone or withheld. */
export function guessDetail(store: ReadStore, inference: Inference, signals: ReadonlyMap<string, Signal>, yourAnswer: GuessDetail['yourAnswer']): GuessDetail | undefined {
  const row = guessRow(inference, signals)
  const definition = definitions.get(inference.key)
  if (!row || !definition) return undefined
  const compared = (answers: Readonly<Record<string, string>>, odds: Readonly<Record<string, number | null>>): GuessDetail['without'] =>
    Object.entries(answers).map(([source, answer]) => {
      const outcome = inference.outcomes.find((candidate) => candidate.value === answer)
      const leading = outcome ? { ...outcome, probability: odds[source] ?? null, low: null, high: null } : null
      return { source, title: sourceTitle(source), answer, answerWords: outcomeWords(definition, answer), leading }
    })
  return {
    ...row,
    attribute: inference.attribute,
    isOpenSet: definition.outcomes === 'open',
    outcomes: inference.outcomes.map((outcome) => ({ ...outcome, words: outcomeWords(definition, outcome.value) })),
    evidence: inference.evidence.map((piece, index) => ({
      ...piece, index, title: signalTitles.get(piece.signal) ?? { en: piece.signal, zh: piece.signal },
      lines: evidenceLines(store, piece.examples.slice(0, LINES_AT_FIRST)),
    })),
    accuracy: inference.accuracy,
    baseRateFrom: definition.baseRates.map(({ outcome, whom, from }) => ({ outcome, whom, from })),
    rule: definition.rule,
    code: guessPaths.get(inference.key) ?? '',
    without: compared(inference.answerWithout, inference.without),
    alone: compared(inference.answerAlone, inference.alone),
    segments: inference.segments,
    support: inference.support ?? null,
    reason: inference.reason ?? null,
    yourAnswer,
  }
}
