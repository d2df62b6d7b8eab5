/**
 * The person's own marks of guesses ("Is it true?"): each is about one answer. When the answer has changed since, the
 * mark is said and not counted. Marks change no guess.
 */
import { createHash } from 'node:crypto'
import type { Inference } from '../../db/model.ts'
import type { OwnMark } from '../../db/store.ts'
import { wilson } from '../../inference/accuracy.ts'
import { CANNOT_TELL } from '../../inference/inference.ts'
import { statementOf } from '../../inference/statement.ts'
import type { MarkedGuess, OwnScore, YourAnswer } from '../contract.ts'
import { guessDefinition } from './guess-rows.ts'

/** The marks by guess. */
export type Marks = ReadonlyMap<string, OwnMark>

/** How a mark names the answer it is about. Answers in words of an archive are not kept as text: removing the archive must take every word of it. */
export function aboutOf(key: string, answer: string): string {
  const definition = guessDefinition(key)
  const isFixed = definition !== undefined && definition.outcomes !== 'open' && answer in definition.outcomes
  return isFixed ? answer : `sha256:${createHash('sha256').update(answer).digest('hex')}`
}

/** A mark as the contract has it; null for one that this version does not know. */
export function answerOf(mark: OwnMark | undefined): YourAnswer {
  const answer = mark?.answer
  return answer === 'yes' || answer === 'no' || answer === 'rather-not' ? answer : null
}

/** True when a mark is about this answer. Marks of before answers were kept with them stand for any. */
export function standsFor(mark: OwnMark, key: string, answer: string): boolean {
  return mark.about === null || mark.about === aboutOf(key, answer)
}

/** What becomes of each mark; guesses that are not there (another version, switched off) are left out. */
export function markedGuesses(inferences: readonly Inference[], marks: Marks): readonly MarkedGuess[] {
  return inferences.flatMap(({ key, answer }) => {
    const mark = marks.get(key)
    const said = answerOf(mark)
    const definition = guessDefinition(key)
    if (mark === undefined || said === null || definition === undefined) return []
    const stands = answer !== CANNOT_TELL && standsFor(mark, key, answer)
    const was = mark.about === null || mark.about.startsWith('sha256:') ? null : statementOf(definition, mark.about)
    return [{
      key, statement: statementOf(definition, answer), was: stands ? null : was,
      state: !stands ? 'changed' as const : said === 'yes' ? 'right' as const : said === 'no' ? 'wrong' as const : 'rather-not' as const,
    }]
  })
}

/** Our score by the person's marks: how many were right of those marked true or false, and the range that is, in counts. */
export function ownScore(marked: readonly MarkedGuess[]): OwnScore {
  const of = (state: MarkedGuess['state']): number => marked.filter((one) => one.state === state).length
  const [right, wrong] = [of('right'), of('wrong')]
  const { low, high } = wilson(right, right + wrong)
  const count = right + wrong
  return { marked: count, right, wrong, ratherNot: of('rather-not'), changed: of('changed'), low: Math.floor(low * count), high: Math.ceil(high * count) }
}
