/** Shareable words of guesses, found by key and outcome: whatever the key, what comes out stands in a definition. */
import type { AccuracyCard, Language, Words } from '../../db/model.ts'
import { allCards, lineCards } from '../accuracy.ts'
import { CANNOT_TELL } from '../inference.ts'
import type { InferenceDefinition } from '../inference.ts'
import { inferenceDefinitions } from '../registry.ts'
import { ruleOf, subjectOf } from '../statement.ts'
import { ownText, shared } from './own-words.ts'
import { inThirdPerson } from './redaction.ts'
import type { Redaction, SharedWords } from './redaction.ts'
import { holdsOthersWords, isSentence, own } from './sentence.ts'
import { mint } from './shareable.ts'
import type { Shareable } from './shareable.ts'

const definitions: ReadonlyMap<string, InferenceDefinition> = new Map(inferenceDefinitions.map((definition) => [definition.key, definition]))
const CANNOT_BE_TOLD = own('cannot tell', '看不出来')
const ANOTHER_ANSWER = own('another answer', '其他答案')

/** The key of a guess that there is. */
export function sharedKey(key: string): Shareable | null {
  return definitions.has(key) ? mint(key) : null
}

/** What an outcome is called by a program: its key in a closed set, its English words in an open one. */
export function sharedOutcome(key: string, outcome: string, redaction: Redaction): Shareable {
  const listed = definitions.get(key)?.outcomes
  if (outcome === CANNOT_TELL || (listed !== undefined && listed !== 'open' && Object.hasOwn(listed, outcome))) return mint(outcome)
  return outcomeWordsShared(key, outcome, redaction).en
}

/** How an outcome reads, redacted. */
export function outcomeWordsShared(key: string, outcome: string, redaction: Redaction): SharedWords {
  const definition = definitions.get(key)
  if (outcome === CANNOT_TELL || definition === undefined) return redaction.copy(CANNOT_BE_TOLD)
  const listed = definition.outcomes === 'open' ? undefined : definition.outcomes[outcome]
  if (listed) return { en: ownOf(listed, 'en'), zh: ownOf(listed, 'zh') }
  const words = definition.outcomeWords?.(outcome)
  return (words && redaction.words(words)) ?? redaction.copy(ANOTHER_ANSWER)
}

/** Words of a definition are the app's own; a reader of a report is not the person. */
function ownOf(words: Words, language: Language): Shareable {
  return mint(inThirdPerson(words[language], language))
}

/** The answer as one sentence: "Has a dog"; the subject while nothing can be told. */
export function sharedStatement(key: string, outcome: string, language: Language, redaction: Redaction): Shareable {
  const definition = definitions.get(key)
  if (definition === undefined) return redaction.copy(ANOTHER_ANSWER)[language]
  if (outcome === CANNOT_TELL) return ownOf(subjectOf(definition), language)
  const fixed = definition.statements?.[outcome]
  if (fixed) return ownOf(fixed, language)
  const open = definition.statement?.(outcome)
  const told = open && redaction.sentence(open, language)
  if (told) return told
  return shared`${ownOf(definition.title, language)}${language === 'zh' ? ownText('：') : ownText(': ')}${outcomeWordsShared(key, outcome, redaction)[language]}`
}

/** A base rate's group and where its figure is from. */
export interface SharedBase { readonly outcome: string; readonly whom: Shareable; readonly from: Shareable }

/** What a definition says of itself; the rule is that of the answer. Undefined for a guess of another version. */
export function sharedDefinition(key: string, outcome: string, language: Language): { readonly rule: Shareable; readonly isOpen: boolean; readonly bases: readonly SharedBase[] } | undefined {
  const definition = definitions.get(key)
  return definition && {
    rule: ownOf(ruleOf(definition, outcome), language), isOpen: definition.outcomes === 'open',
    bases: definition.baseRates.map(({ outcome: of, whom, from }) => ({ outcome: of, whom: ownOf(whom, language), from: ownOf(from, language) })),
  }
}

/** Whether an answer's words can hold nothing of an archive: fixed outcomes, categories, topics, languages and hours. */
export function isImpersonal(key: string, outcome: string): boolean {
  const definition = definitions.get(key)
  if (definition === undefined) return false
  const words = definition.outcomes === 'open' ? definition.outcomeWords?.(outcome) : definition.outcomes[outcome]
  return outcome === CANNOT_TELL || (words !== undefined && (definition.outcomes !== 'open' || (isSentence(words) && !holdsOthersWords(words))))
}

/** The limits of a record, which the card files hold. */
export function sharedLimits({ limits, key }: AccuracyCard, language: Language): Shareable | null {
  // Only the words of a card that is there.
  const card = [...allCards().map((known) => known.card), ...lineCards()].find((known) => known.key === key)
  return card && card.limits[language] === limits[language] ? ownOf(limits, language) : null
}
