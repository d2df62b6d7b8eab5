/**
 * How likely a line that speaks of a subject is true of its writer now: a logistic model over how it is said and the traits
 * around it, one for each language, fitted on lines that two readers labelled (datasets/statements). Small and readable: the
 * weights are named by what they stand for.
 */
import type { Line } from '../reading/reader.ts'
import type { Said, Subject } from '../subject.ts'
import { sigmoid } from './calibration.ts'
import english from './line-en.weights.json' with { type: 'json' }
import chinese from './line-zh.weights.json' with { type: 'json' }

/** Languages with labelled lines. */
export const LINE_LANGUAGES = ['en', 'zh'] as const
export type LineLanguage = typeof LINE_LANGUAGES[number]

/** A weights file. `weights` in natural-log odds by feature; the odds of a line are `bias` and the weights of its features. */
export interface LineWeights {
  readonly key: string
  readonly trainedOn: number
  /** Share of lines that are true of their writer, among those that were learnt from. */
  readonly baseRate: number
  readonly bias: number
  readonly weights: Readonly<Record<string, number>>
  /** Least probability of a line that counts as evidence, chosen out of fold. */
  readonly threshold: number
}

const FILES: Readonly<Record<LineLanguage, LineWeights>> = { en: english, zh: chinese }

/** The weights of a language. */
export function lineWeights(language: LineLanguage): LineWeights { return FILES[language] }

/** True for a language whose lines were labelled. */
export function isLineLanguage(language: string): language is LineLanguage {
  return language === 'en' || language === 'zh'
}

/** What the readings come to, so that the few labelled lines of one reading learn from the others. */
function pooled(said: Said): 'told' | 'named' | 'against' {
  if (said === 'routine' || said === 'own') return 'told'
  return said === 'bare' || said === 'definite' ? 'named' : 'against'
}

/** Features of a line: its traits, the subject, and the two together where it is said how, each reading by itself and pooled. */
export function featuresOf({ subject, traits, said }: Pick<Line, 'subject' | 'traits' | 'said'>): readonly string[] {
  return [...traits, pooled(said), `kind:${subject.kind} ${pooled(said)}`, `subject:${subject.key}`, `kind:${subject.kind}`, `kind:${subject.kind} said:${said}`, `subject:${subject.key} said:${said}`]
}

/** Features of a line in which no term of a subject was found. */
export function unreadFeatures(subject: Subject): readonly string[] {
  return ['unread', `unread subject:${subject.key}`]
}

/** The probability by the weights of a language. */
export function probabilityOf({ bias, weights }: LineWeights, features: readonly string[]): number {
  return sigmoid(features.reduce((sum, name) => sum + (weights[name] ?? 0), bias))
}

/** The probability that a read line is true of its writer now; null in a language without labelled lines. */
export function lineProbability(line: Line): number | null {
  return isLineLanguage(line.language) ? probabilityOf(FILES[line.language], featuresOf(line)) : null
}

const NO_STATEMENT: ReadonlySet<Said> = new Set(['quoted', 'denied', 'asked'])

/** True for a line that counts as evidence: above the threshold of its language, or by rule where none was measured. */
export function isEvidence(line: Line, probability: number | null): boolean {
  if (probability === null || !isLineLanguage(line.language)) return line.said === 'routine' || line.said === 'own'
  // What is quoted, denied or asked is no statement, whatever else the line has.
  return !NO_STATEMENT.has(line.said) && probability >= FILES[line.language].threshold
}
