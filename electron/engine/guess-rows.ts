/** From computed inferences to what the guess list and the guess's page show. */
import type { Inference, Outcome, Signal, Words } from '../../db/model.ts'
import type { ReadStore } from '../../db/store.ts'
import { CANNOT_TELL, type InferenceDefinition } from '../../inference/inference.ts'
import { effectOf } from '../../inference/effect.ts'
import { recordOf } from '../../inference/grounds.ts'
import { guessPaths, inferenceDefinitions, signalDefinitions } from '../../inference/registry.ts'
import { AUDIENCES } from '../../inference/segments/iab-audience.ts'
import { outcomeWords, ruleOf, statementOf, subjectOf } from '../../inference/statement.ts'
import { tellingness } from '../../inference/telling.ts'
import { pullOn } from '../../inference/usable.ts'
import type { Area, GuessChange, GuessDetail, GuessRow, YourAnswer } from '../contract.ts'
import { evidenceLines } from './evidence-lines.ts'
import { answerOf, markedGuesses, ownScore, standsFor, type Marks } from './marks.ts'
import { sourceTitle } from './source-titles.ts'

const definitions: ReadonlyMap<string, InferenceDefinition> = new Map(inferenceDefinitions.map((definition) => [definition.key, definition]))
const signalTitles: ReadonlyMap<string, Words> = new Map(signalDefinitions.map(({ key, title }) => [key, title]))

/** The definition of a guess; undefined for one of another version. */
export function guessDefinition(key: string): InferenceDefinition | undefined {
  return definitions.get(key)
}

/** Lines quoted under each piece of evidence before "more". */
const LINES_AT_FIRST = 3

/** One row of the list. Guesses of another version that are no longer known give undefined. */
export function guessRow(inference: Inference, signals: ReadonlyMap<string, Signal>, marks: Marks): GuessRow | undefined {
  const definition = definitions.get(inference.key)
  if (!definition) return undefined
  return {
    key: inference.key,
    title: definition.title,
    subject: subjectOf(definition),
    area: areaOf(definition.attribute),
    statement: statementOf(definition, inference.answer),
    status: inference.status,
    ground: inference.ground,
    sensitive: inference.sensitive,
    answer: inference.answer,
    answerWords: outcomeWords(definition, inference.answer),
    reason: inference.reason ?? null,
    yourAnswer: standingMark(inference, marks),
    support: inference.support ?? null,
    leading: leadingOutcome(inference),
    sources: [...new Set(inference.evidence.flatMap((piece) => signals.get(piece.signal)?.sources ?? []))].toSorted(),
    comparedWith: leadingOutcome(inference)?.whom ?? null,
    evidenceCount: inference.evidence.reduce((sum, piece) => sum + piece.count, 0),
    noBetterThanBase: inference.noBetterThanBase,
    isWeak: isWeak(inference),
  }
}

/** The part of life by the first word of an attribute; what is not listed is a habit. */
const AREA_OF: Readonly<Record<string, Area>> = { person: 'person', belief: 'person', health: 'person', mood: 'person', household: 'home', work: 'work', money: 'work', finance: 'work', event: 'life', purchase: 'buying' }

function areaOf(attribute: string): Area {
  return AREA_OF[attribute.split('.')[0] ?? ''] ?? 'habits'
}

/** What "Is it true? No" comes to: the guess stays in the list with that answer, and is filed under nothing. */
export function unlessDenied(inference: Inference, marks: Marks): Inference | undefined {
  return standingMark(inference, marks) === 'no' ? undefined : inference
}

/** What the person said of this answer of the guess; null where nothing, or of another one. */
function standingMark({ key, answer }: Inference, marks: Marks): YourAnswer {
  const mark = marks.get(key)
  return mark !== undefined && standsFor(mark, key, answer) ? answerOf(mark) : null
}

/** The outcome that evidence is seen from: the answer; while it cannot be told, what the guess asks, so that withholding turns no sign. */
export function seenFrom({ outcomes }: InferenceDefinition, inference: Inference): string {
  if (inference.answer !== CANNOT_TELL) return inference.answer
  return (outcomes === 'open' ? undefined : Object.keys(outcomes)[0]) ?? inference.outcomes[0]?.value ?? inference.evidence[0]?.outcome ?? ''
}

/** One guess with its evidence quoted, its record, and what each source gives alone or withheld. `all` are the guesses with nothing withheld, this one among them. */
export function guessDetail(store: ReadStore, inference: Inference, signals: ReadonlyMap<string, Signal>, marks: Marks, all: readonly Inference[] = [inference]): GuessDetail | undefined {
  const row = guessRow(inference, signals, marks)
  const definition = definitions.get(inference.key)
  if (!row || !definition) return undefined
  const whole = all.find(({ key }) => key === inference.key) ?? inference
  const told = { answer: toldAnswer(inference.answer), probability: row.leading?.probability ?? null }
  const compared = (others: Readonly<Record<string, string>>, odds: Readonly<Record<string, number | null>>): GuessDetail['without'] =>
    Object.entries(others).map(([source, answer]) => {
      const outcome = inference.outcomes.find((candidate) => candidate.value === answer)
      const probability = odds[source] ?? null
      const leading = outcome ? { ...outcome, probability, low: null, high: null } : null
      return { source, title: sourceTitle(source), answer, answerWords: statementOf(definition, answer), leading, effect: effectOf(told, { answer: toldAnswer(answer), probability }) }
    })
  const isOpenSet = definition.outcomes === 'open'
  const side = seenFrom(definition, inference)
  const values = isOpenSet ? [] : Object.keys(definition.outcomes)
  return {
    ...row,
    attribute: inference.attribute,
    isOpenSet,
    outcomes: inference.outcomes.map((outcome) => ({ ...outcome, words: outcomeWords(definition, outcome.value) })),
    evidence: inference.evidence.map((piece, index) => ({
      ...piece, index, title: signalTitles.get(piece.signal) ?? { en: piece.signal, zh: piece.signal },
      pull: isOpenSet ? piece.weight : pullOn(piece, side, values, definition.opposites),
      lines: evidenceLines(store, piece.examples.slice(0, LINES_AT_FIRST)),
    })),
    pullsOn: outcomeWords(definition, side),
    accuracy: inference.accuracy,
    record: inference.accuracy && row.leading ? recordOf(inference.accuracy, row.leading, definition.outcomes) : null,
    baseRateFrom: definition.baseRates.map(({ outcome, whom, from }) => ({ outcome, whom, from })),
    rule: ruleOf(definition, inference.answer),
    code: guessPaths.get(inference.key) ?? '',
    evidenceUntil: latestOf(store, inference),
    without: compared(inference.answerWithout, inference.without),
    alone: compared(inference.answerAlone, inference.alone),
    segments: row.yourAnswer === 'no' ? [] : inference.segments.map((segment) => ({ ...segment, zh: AUDIENCES.get(segment.id)?.zh ?? segment.name })),
    marked: markedGuesses([inference], marks)[0] ?? null,
    yours: ownScore(markedGuesses(all, marks)),
    lostByWithholding: inference.answer === CANNOT_TELL && whole.answer !== CANNOT_TELL,
  }
}

function toldAnswer(answer: string): string | null {
  return answer === CANNOT_TELL ? null : answer
}

/** How telling a guess is, for ranking; 0 for one of another version. */
export function rankOf(inference: Inference): number {
  const definition = definitions.get(inference.key)
  return definition ? tellingness(inference, definition, isWeak(inference)) : 0
}

/** Mean distance between said and true over which a record is called weak. */
const GOOD_ECE = 0.1

/** A measured guess that says little: no better than the base rate, badly calibrated, or with its group's rate inside its range. */
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

/** When the latest line was written that an answer rests on. */
function latestOf(store: ReadStore, inference: Inference): number | null {
  const ids = new Set(inference.evidence.flatMap(({ examples }) => examples.map(({ activity }) => activity)))
  const times = store.quote([...ids]).map(({ activity }) => activity.at).filter((at) => at !== null)
  return times.length === 0 ? null : Math.max(...times)
}

/** How guesses read otherwise than they did. */
export function changesOf(before: readonly Inference[], after: readonly Inference[]): readonly GuessChange[] {
  const was = new Map(before.map((inference) => [inference.key, inference.answer]))
  return after.filter(({ key, answer, sensitive }) => !sensitive && (was.get(key) ?? CANNOT_TELL) !== answer).flatMap(({ key, answer }) => {
    const definition = definitions.get(key)
    const told = (value: string): Words | null => value === CANNOT_TELL || !definition ? null : statementOf(definition, value)
    return definition ? [{ key, subject: subjectOf(definition), before: told(was.get(key) ?? CANNOT_TELL), after: told(answer) }] : []
  })
}
