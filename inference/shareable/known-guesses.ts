/** Shareable words of guesses, found by key and outcome: whatever the key, what comes out stands in a definition. */
import type { Language, Words } from '../../db/model.ts'
import { CANNOT_TELL } from '../inference.ts'
import type { InferenceDefinition } from '../inference.ts'
import { inferenceDefinitions } from '../registry.ts'
import { inThirdPerson } from './redaction.ts'
import type { Redaction, SharedWords } from './redaction.ts'
import { own } from './sentence.ts'
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

/** Title, rule, and who the base rates are of. Undefined for a guess of another version. */
export function sharedDefinition(key: string, language: Language): { readonly title: Shareable; readonly rule: Shareable; readonly isOpen: boolean; readonly bases: readonly { readonly outcome: string; readonly whom: Shareable; readonly from: Shareable }[] } | undefined {
  const definition = definitions.get(key)
  return definition && {
    title: ownOf(definition.title, language), rule: ownOf(definition.rule, language), isOpen: definition.outcomes === 'open',
    bases: definition.baseRates.map(({ outcome, whom, from }) => ({ outcome, whom: ownOf(whom, language), from: mint(from) })),
  }
}
