/**
 * Which sort of a subject holds: by which means one commutes, at what kind of place one works. The sort that most of the
 * telling lines name; where two are named as often, the one told of last. Rules read the sort, so that no record stands for it.
 */
import type { Evidence, Outcome } from '../db/model.ts'
import { growing } from './combine.ts'
import { CANNOT_TELL, defineInference } from './inference.ts'
import type { GuessResult, InferenceDefinition, Signals } from './inference.ts'
import { audience } from './segments/iab-audience.ts'
import { TEXTS_FOR_ONE_SLIP } from './settled.ts'
import { counted, own, say, sentence } from './shareable/sentence.ts'
import type { Sentence } from './shareable/sentence.ts'
import type { SaidOf, SaidSort } from './signals/said-of.ts'
import { subjectOf } from './subjects.ts'

/** What a guess over the sorts of a subject says of itself. */
export interface SortGuess {
  readonly key: string
  readonly attribute: string
  readonly catalogue: number
  /** Key of the subject, which has `sorts`. */
  readonly about: string
  readonly title: Sentence
  readonly asks: Sentence
  /** Each sort of the subject: the answer as a sentence, and as a phrase. */
  readonly sorts: Readonly<Record<string, { readonly is: Sentence; readonly phrase: Sentence }>>
  readonly rule: Sentence
}

/** Weight of the first line, in log-odds, as for any subject. */
const EACH = 0.9
const TEXTS_WANTED = 20
/** Lines of one sort before it is named against another. */
const AHEAD = 1

/** The guess. Throws where a sort of the subject has no words, or there is no such subject: a mistake in code. */
export function guessSort(guess: SortGuess): InferenceDefinition {
  const subject = subjectOf(guess.about)
  for (const sort of Object.keys(subject.sorts ?? {})) if (guess.sorts[sort] === undefined) throw new Error(`The guess ${guess.key} has no words for ${sort}`)
  const words = (part: 'is' | 'phrase'): Readonly<Record<string, Sentence>> => Object.fromEntries(Object.entries(guess.sorts).map(([sort, one]) => [sort, one[part]]))
  return defineInference({
    key: guess.key, attribute: guess.attribute, catalogue: guess.catalogue, title: guess.title, subject: guess.asks,
    statements: words('is'), outcomes: words('phrase'), sensitive: subject.sensitive !== null, joins: false, ordinary: 'all',
    needs: ['said.of'], about: subject.key, baseRates: [], rule: guess.rule,
    guess: (signals) => answerFrom(signals, guess),
  })
}

function answerFrom(signals: Signals, guess: SortGuess): GuessResult {
  const said = signals.get<SaidOf>('said.of')?.value
  const texts = said?.texts ?? 0
  const told = Object.entries(said?.subjects[guess.about]?.sorts ?? {}).filter(([sort]) => guess.sorts[sort] !== undefined)
    .toSorted(([a, x], [b, y]) => y.lines - x.lines || (y.lastAt ?? 0) - (x.lastAt ?? 0) || (a < b ? -1 : 1))
  const outcomes = told.map(([value]): Outcome => ({ value, probability: null, low: null, high: null, baseRate: null }))
  const evidence = told.map(([sort, one]) => evidenceOf(guess, sort, one))
  const [leading] = told
  if (leading === undefined) {
    return texts < TEXTS_WANTED
      ? { answer: CANNOT_TELL, status: 'too-little', outcomes, evidence, support: { have: texts, want: TEXTS_WANTED, of: own('messages of your own in English, French or Chinese', '条你自己的中文、英文或法文消息') } }
      : { answer: CANNOT_TELL, status: 'unmeasured', outcomes, evidence, reason: 'never-said' }
  }
  // In many messages a few lines are slips of the rules.
  const isSlip = leading[1].lines <= Math.floor(texts / TEXTS_FOR_ONE_SLIP)
  const second = told[1]?.[1]
  const isEven = second !== undefined && leading[1].lines < second.lines + AHEAD && leading[1].lastAt === second.lastAt
  return isSlip || isEven
    ? { answer: CANNOT_TELL, status: 'unmeasured', outcomes, evidence, reason: 'balanced' }
    : { answer: leading[0], status: 'unmeasured', outcomes, evidence, segments: subjectOf(guess.about).segments.map(audience) }
}

function evidenceOf({ sorts }: SortGuess, outcome: string, { lines, weeks, lastAt, for: examples }: SaidSort): Evidence {
  const words = sorts[outcome]?.phrase ?? own('another', '其他')
  const inWeeks = lastAt === null ? own('', '') : sentence(say`, in ${counted(weeks, 'week', 'different weeks')}`, say`（分布在${weeks}周里）`)
  return {
    signal: 'said.of', outcome, weight: Math.min(3, growing(lines, EACH)), count: lines, examples,
    says: sentence(say`${counted(lines, 'message of yours says', 'messages of yours say')} so: ${words}${inWeeks}`, say`你有${lines}条消息这样说：${words}${inWeeks}`),
  }
}
