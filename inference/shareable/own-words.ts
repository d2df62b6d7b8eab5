/** Shareable texts from the app's own words: what is written out in the source, with shareable values in its slots. */
import type { Language, Segment } from '../../db/model.ts'
import { AUDIENCES, IAB_AUDIENCE } from '../segments/iab-audience.ts'
import { countWords } from './redaction.ts'
import { decimals, nameOfLanguage } from './sentence.ts'
import type { Literal } from './sentence.ts'
import { mint, sharedText } from './shareable.ts'
import type { Shareable } from './shareable.ts'

export { sharedText } from './shareable.ts'

/** Tag: what stands between the slots is the app's own by being in the source. A string in a slot does not compile. */
export function shared(strings: TemplateStringsArray, ...slots: readonly Shareable[]): Shareable {
  return mint(strings.map((text, at) => `${text}${sharedText(slots[at])}`).join(''))
}

/** A text that is written out, or one of several: `ownText(words[key])` of an `as const` table. Slots are `{name}`. */
export function ownText<const T extends string>(text: T & Literal<T>, slots: Readonly<Record<string, Shareable>> = {}): Shareable {
  return mint(text.replaceAll(/\{(\w+)\}/g, (_, name: string) => sharedText(slots[name])))
}

/** Joins shareable texts. */
export function joined(texts: readonly Shareable[], between: Shareable): Shareable {
  return mint(texts.map(sharedText).join(sharedText(between)))
}

/** A count of the person's rows, people or days: 1 to 4 are "fewer than 5". */
export function sharedCount(value: number, language: Language): Shareable {
  return mint(countWords(value, language))
}

/** A number that counts nothing of the person's: odds, shares, sizes of a data set. */
export function sharedFigure(value: number, places = 0): Shareable {
  return mint(decimals(value, places))
}

/** A probability with two decimals, `0.91`. */
export function sharedOdds(probability: number): Shareable {
  return mint(probability.toFixed(2))
}

/** A month, `2024-03`; empty without a time. */
export function sharedMonth(at: number | null): Shareable {
  return mint(at === null ? '' : new Date(at).toISOString().slice(0, 7))
}

/** A hash in hexadecimal and nothing else; null for any other text. */
export function sharedHash(hex: string): Shareable | null {
  return /^[0-9a-f]{64}$/.test(hex) ? mint(hex) : null
}

/** A language's code, where it is one. */
export function sharedLanguageCode(code: string): Shareable | null {
  return nameOfLanguage(code, 'en') === undefined ? null : mint(code)
}

/** A segment by its number in the published table, with the name that stands there; null for one that does not. */
export function sharedSegment({ taxonomy, id }: Segment): { readonly taxonomy: Shareable; readonly id: Shareable; readonly name: Shareable } | null {
  const name = taxonomy === IAB_AUDIENCE ? AUDIENCES.get(id)?.path : undefined
  return name === undefined ? null : { taxonomy: mint(IAB_AUDIENCE), id: mint(id), name: mint(name) }
}
