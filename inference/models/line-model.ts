/**
 * How likely a line that speaks of a subject is true of its writer now: a logistic model over how it is said and the traits
 * around it, one for each language, fitted on lines that two readers labelled (datasets/statements). Small and readable: the
 * weights are named by what they stand for.
 */
import { traitNames } from '../reading/reader.ts'
import type { Line } from '../reading/reader.ts'
import type { Said, Subject } from '../subject.ts'
import type { Trait } from '../text/standing/grammar.ts'
import { hasTrait, traitsOf } from '../text/standing.ts'
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

/** Features of the kind of subject and how it is said, the two together: each reading by itself and pooled. Not of the subject itself: what is learnt of one must hold for the next. */
function kindFeatures({ kind }: Subject, said: Said): readonly string[] {
  return [pooled(said), `kind:${kind} ${pooled(said)}`, `kind:${kind}`, `kind:${kind} said:${said}`]
}

/** Features of a line: what the rules found, its traits, and {@link kindFeatures}. */
export function featuresOf(line: Pick<Line, 'subject' | 'said' | 'language' | 'marks' | 'clause'>): readonly string[] {
  return [...traitNames(line), ...kindFeatures(line.subject, line.said)]
}

/** Features of a line in which no term of a subject was found. */
export function unreadFeatures(subject: Subject): readonly string[] {
  return ['unread', `unread kind:${subject.kind}`]
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

const labelled = new Map<LineLanguage, ReadonlySet<string>>()

/** Subjects with labelled lines in a language: those that have weights of their own. */
export function isLabelled(language: LineLanguage, { key }: Pick<Subject, 'key'>): boolean {
  let subjects = labelled.get(language)
  if (!subjects) {
    subjects = new Set(Object.keys(FILES[language].weights).flatMap((name) => /(?:^|\s)subject:(\S+)/.exec(name)?.[1] ?? []))
    labelled.set(language, subjects)
  }
  return subjects.has(key)
}

/** False for a line that cannot be evidence whatever else it has: no statement, or of a subject without labelled lines one that the rules do not read as a statement. */
function mayTell({ said, subject }: Line, language: LineLanguage): boolean {
  return !NO_STATEMENT.has(said) && (pooled(said) === 'told' || isLabelled(language, subject))
}

/** True for a line that counts as evidence: above the threshold of its language, or by rule where none was measured. */
export function isEvidence(line: Line, probability: number | null): boolean {
  if (probability === null || !isLineLanguage(line.language)) return line.said === 'routine' || line.said === 'own'
  // What is quoted, denied or asked is no statement, whatever else the line has.
  return mayTell(line, line.language) && probability >= FILES[line.language].threshold
}

/** A trait with its weight, and how much the traits after it in the same order can still add and take away. */
interface WeighedTrait { readonly trait: Trait; readonly weight: number; readonly more: number; readonly less: number }
/** What the decision of a language needs, put together when its first line is read. */
interface Decision { readonly limit: number; readonly traits: readonly WeighedTrait[]; readonly bySubject: Map<Subject, Map<Said, number>> }

const decisions = new Map<LineLanguage, Decision>()

function decisionOf(language: LineLanguage): Decision {
  const known = decisions.get(language)
  if (known) return known
  const { weights, threshold } = FILES[language]
  const traits: WeighedTrait[] = []
  let [more, less] = [0, 0]
  // From the lightest up, so that each knows what comes after it; the heaviest are tried first.
  for (const trait of traitsOf(language).toSorted((a, b) => Math.abs(weights[a.name] ?? 0) - Math.abs(weights[b.name] ?? 0))) {
    const weight = weights[trait.name] ?? 0
    if (weight === 0) continue
    traits.push({ trait, weight, more, less })
    if (weight > 0) more += weight
    else less += weight
  }
  const made: Decision = { limit: Math.log(threshold / (1 - threshold)), traits: traits.toReversed(), bySubject: new Map() }
  decisions.set(language, made)
  return made
}

/** What the subject and the reading add to the odds of every such line. */
function startOf(language: LineLanguage, { bySubject }: Decision, { subject, said }: Line): number {
  let bySaid = bySubject.get(subject)
  if (!bySaid) bySubject.set(subject, bySaid = new Map<Said, number>())
  let start = bySaid.get(said)
  if (start === undefined) {
    const { bias, weights } = FILES[language]
    start = kindFeatures(subject, said).reduce((sum, name) => sum + (weights[name] ?? 0), bias)
    bySaid.set(said, start)
  }
  return start
}

/** Sums of the same weights in another order differ by far less than this. */
const ROUNDING = 1e-6

/**
 * Whether a line counts as evidence: {@link isEvidence} of its probability, at a fraction of the work. Most lines are decided by
 * the subject, the reading and a few heavy traits, since what the others could add is known; only those are tried.
 */
export function isTelling(line: Line): boolean {
  const { language } = line
  if (!isLineLanguage(language)) return isEvidence(line, null)
  if (!mayTell(line, language)) return false
  const decision = decisionOf(language)
  const { weights } = FILES[language]
  let odds = startOf(language, decision, line)
  for (const mark of line.marks) odds += weights[mark] ?? 0
  const [first] = decision.traits
  if (first && odds + Math.max(0, first.weight) + first.more < decision.limit - ROUNDING) return false
  for (const { trait, weight, more, less } of decision.traits) {
    if (hasTrait(trait, line.clause)) odds += weight
    if (odds + more < decision.limit - ROUNDING) return false
    if (odds + less > decision.limit + ROUNDING) return true
  }
  return isEvidence(line, lineProbability(line))
}
