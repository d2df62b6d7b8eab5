/** How a guess is put: its answer as a sentence, its subject while nothing is told, and the rule behind that very answer. */
import type { Words } from '../db/model.ts'
import { CANNOT_TELL } from './inference.ts'
import type { InferenceDefinition } from './inference.ts'

const CANNOT_TELL_WORDS: Words = { en: 'cannot tell', zh: '看不出来' }

/** How an outcome's value reads. */
export function outcomeWords(definition: InferenceDefinition, value: string): Words {
  if (value === CANNOT_TELL) return CANNOT_TELL_WORDS
  const listed = definition.outcomes === 'open' ? undefined : definition.outcomes[value]
  return listed ?? definition.outcomeWords?.(value) ?? { en: value, zh: value }
}

/** What the guess asks, without a claim. */
export function subjectOf({ subject, title }: InferenceDefinition): Words {
  return subject ?? title
}

/** The answer as one sentence, which never says a thing twice; the subject while nothing can be told. */
export function statementOf(definition: InferenceDefinition, value: string): Words {
  if (value === CANNOT_TELL) return subjectOf(definition)
  const own = definition.statements?.[value] ?? definition.statement?.(value)
  if (own) return own
  const words = outcomeWords(definition, value)
  return { en: `${definition.title.en}: ${words.en}`, zh: `${definition.title.zh}：${words.zh}` }
}

/** The rule that gives this answer. */
export function ruleOf({ rule, rules }: InferenceDefinition, value: string): Words {
  return rules?.[value] ?? rule
}
