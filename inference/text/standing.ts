/**
 * Whose a named thing is, and whether it is there at all: "my dog" against "your dog", "my sister's dog", "we don't have
 * a dog", "I'd love a dog", "when I was little we had a dog", and a dog in a quoted title. Read from the clause around the
 * word only. What each language says is in standing/english.ts, chinese.ts and french.ts; since people mix languages in one
 * line, all of them are tried.
 */
import type { Hit } from './analysis.ts'
import { chinese } from './standing/chinese.ts'
import { clauseOf, isQuoted, simplified } from './standing/clause.ts'
import type { Clause } from './standing/clause.ts'
import { english } from './standing/english.ts'
import { french } from './standing/french.ts'
import type { Grammar } from './standing/grammar.ts'

export { simplified } from './standing/clause.ts'

/**
 * `own`: said to be the writer's. `bare`: named, without saying whose. `other`: somebody else's. `denied`: said not to be
 * there. `wished`: wanted, planned or imagined. `past`: was. `quoted`: in a title, quotation, link or forwarded text. `planned`: meant to be done. `asked`: asked of the
 * other. The last two only where the language's grammar can tell.
 */
export type Standing = 'own' | 'bare' | 'other' | 'denied' | 'wished' | 'past' | 'quoted' | 'planned' | 'asked'

/** A language that has a grammar. */
export type GrammarLanguage = 'en' | 'zh' | 'fr'

const BY_LANGUAGE: Readonly<Record<GrammarLanguage, Grammar>> = { en: english, zh: chinese, fr: french }
const GRAMMARS: readonly Grammar[] = Object.values(BY_LANGUAGE)
const all = (key: 'own' | 'other' | 'otherAfter' | 'denied' | 'wished' | 'past' | 'pastAfter' | 'others'): readonly RegExp[] => GRAMMARS.flatMap((grammar) => grammar[key])

const OWN = all('own')
const OTHER = all('other')
const OTHER_AFTER = all('otherAfter')
const DENIED = all('denied')
const WISHED = all('wished')
const PAST = all('past')
const PAST_AFTER = all('pastAfter')
const OTHERS = all('others')
const HOUSEHOLD = GRAMMARS.flatMap(({ household }) => household ?? [])
const OTHERS_EVERYWHERE = OTHERS.map((pattern) => new RegExp(pattern, `${pattern.flags}g`))

/** True when the text is about the writer's work with other people's animals, children or homes. */
export function isAboutWork(text: string): boolean {
  const plain = simplified(text)
  return GRAMMARS.some(({ atWork }) => atWork?.test(plain) === true)
}

/** True when the text speaks of idols, actors or characters. */
export function isFanTalk(text: string): boolean {
  const plain = simplified(text)
  return GRAMMARS.some(({ fanTalk }) => fanTalk?.test(plain) === true)
}

/** Reads whose the thing named at `hit` is. */
export function standingOf(written: string, hit: Hit): Standing {
  if (isQuoted(written, hit)) return 'quoted'
  const clause = clauseOf(written, hit)
  const { before, after, sentence } = clause
  if (any(WISHED, before)) return 'wished'
  if (any(PAST, before) || any(PAST_AFTER, after)) return 'past'
  const owner = ownerOf(clause)
  // "My dog doesn't…" keeps its dog, and so does "don't forget my dog": a possessive outweighs a negation before it.
  if (owner === 'bare' && any(DENIED, before)) return 'denied'
  if (owner === 'bare' && GRAMMARS.some(({ asked, self }) => asked?.test(sentence) === true && latest(`${before} `, self) === -1)) return 'asked'
  if (owner !== 'other' && GRAMMARS.some(({ planned, plannedNot }) => planned?.test(before) === true && plannedNot?.test(after) !== true)) return 'planned'
  return owner
}

/** True where the patterns of a subject's file are to be checked against the clause around them. */
export function readsPatterns(language: GrammarLanguage): boolean { return BY_LANGUAGE[language].readsPatterns === true }

/** First-person words inside the phrase itself: "can you help us move" is about us. */
const FIRST_PERSON = /\b(?:us|me|we|we['’]re|i|i['’]m|my|our|je|on|nous|ma|mon|mes|nos|notre)\b|[我咱]/iu

/**
 * True when the clause says that somebody else does it: "my sister is moving house", 同事要搬家. With `isPersonal` the people
 * of one's own household are others too: 老公感冒了 is not one's own cold.
 */
export function isAboutOthers(written: string, hit: Hit, isPersonal = false): boolean {
  const { before, inside } = clauseOf(written, hit)
  if (FIRST_PERSON.test(inside)) return false
  const others = isPersonal ? [...OTHERS_EVERYWHERE, ...HOUSEHOLD] : OTHERS_EVERYWHERE
  const other = Math.max(...others.map((pattern) => latest(`${before} `, pattern)))
  if (other === -1) return false
  // Without full stops one clause holds many: whoever was named last before the word does it.
  return other > Math.max(...GRAMMARS.map(({ self }) => latest(`${before} `, self)))
}

/** Names of the traits of a language that hold around a word: features of the line models. */
export function traitsOf(language: GrammarLanguage, { text, before, after, sentence }: Clause): readonly string[] {
  const places = { before, after, sentence, line: text }
  return BY_LANGUAGE[language].traits.flatMap(({ name, where, pattern }) => (pattern.test(places[where]) ? [name] : []))
}

function ownerOf({ before, inside, after }: Clause): 'own' | 'bare' | 'other' {
  if (GRAMMARS.some(({ ownInside }) => ownInside.test(inside))) return any(chinese.other, before) ? 'other' : 'own'
  if (any(OTHER_AFTER, after)) return 'other'
  for (const { having, others } of GRAMMARS) {
    const had = having?.exec(before)
    if (had && any(others, before.slice(0, had.index))) return 'other'
  }
  const own = Math.max(...OWN.map((pattern) => lastIndex(before, pattern)))
  const other = Math.max(...OTHER.map((pattern) => lastIndex(before, pattern)))
  if (own === -1 && other === -1) return 'bare'
  // "My sister's dog": the possessive nearest to the word is the sister's. "我姐家的狗" likewise.
  return own > other ? 'own' : 'other'
}

function any(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text))
}

/** Where the last match of a global pattern begins; -1 without one. */
function latest(text: string, pattern: RegExp): number {
  let at = -1
  for (const match of text.matchAll(pattern)) at = match.index
  return at
}

function lastIndex(before: string, pattern: RegExp): number {
  return pattern.exec(before)?.index ?? -1
}
