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
import type { Grammar, Trait } from './standing/grammar.ts'
import { nameAhead } from './standing/named-people.ts'

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

/** The patterns of the languages that a text can be in, put together once for each set of them. */
interface Patterns extends Readonly<Record<'own' | 'other' | 'otherAfter' | 'denied' | 'wished' | 'past' | 'pastAfter' | 'others' | 'othersEverywhere' | 'household' | 'self', readonly RegExp[]>> { readonly grammars: readonly Grammar[] }

function patternsOf(grammars: readonly Grammar[]): Patterns {
  const all = (key: 'own' | 'other' | 'otherAfter' | 'denied' | 'wished' | 'past' | 'pastAfter' | 'others'): readonly RegExp[] => grammars.flatMap((grammar) => grammar[key])
  const others = all('others')
  return {
    grammars, own: all('own'), other: all('other'), otherAfter: all('otherAfter'), denied: all('denied'), wished: all('wished'), past: all('past'), pastAfter: all('pastAfter'), others,
    othersEverywhere: others.map((pattern) => new RegExp(pattern, `${pattern.flags}g`)), household: grammars.flatMap(({ household }) => household ?? []), self: grammars.map(({ self }) => self),
  }
}

const sets = new Map<number, Patterns>()
const HAN_TEXT = /\p{Script=Han}/u
const LATIN_TEXT = /[a-z]/iu
/** Every French clause that the grammar reads has one of these; without them its patterns need not be tried. */
const FRENCH_TEXT = /\b(?:je|tu|ils?|elles?|on|nous|vous|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leurs?|le|la|les|une?|des|du|de|et|est|pas|sans|plus|ni|jamais|aucun|quand|avai[st]|adopter|allergique|mort|morte|décédée?|rêve|aimerai[st]|voudrai[st])\b|[jdlncsm]['’]/iu

let lastText: string | null = null
let lastPatterns: Patterns | null = null

/** The patterns that can hold in a text: by its scripts, and French only where it may be French. The same text is asked for again and again. */
function patternsFor(text: string): Patterns {
  if (text === lastText && lastPatterns) return lastPatterns
  const isLatin = LATIN_TEXT.test(text)
  const mask = (isLatin ? 1 : 0) | (HAN_TEXT.test(text) ? 2 : 0) | (isLatin && FRENCH_TEXT.test(text) ? 4 : 0)
  let patterns = sets.get(mask)
  if (!patterns) {
    patterns = patternsOf([...(mask & 1 ? [english] : []), ...(mask & 2 ? [chinese] : []), ...(mask & 4 ? [french] : [])])
    sets.set(mask, patterns)
  }
  lastText = text
  lastPatterns = patterns
  return patterns
}

/** True when the text is about the writer's work with other people's animals, children or homes. */
export function isAboutWork(text: string): boolean {
  const plain = simplified(text)
  return patternsFor(plain).grammars.some(({ atWork }) => atWork?.test(plain) === true)
}

/** True when the text speaks of idols, actors or characters. */
export function isFanTalk(text: string): boolean {
  const plain = simplified(text)
  return patternsFor(plain).grammars.some(({ fanTalk }) => fanTalk?.test(plain) === true)
}

/** Reads whose the thing named at `hit` is. */
export function standingOf(written: string, hit: Hit): Standing {
  if (isQuoted(written, hit)) return 'quoted'
  const clause = clauseOf(written, hit)
  const { text, before, after } = clause
  const { grammars, wished, past, pastAfter, denied } = patternsFor(text)
  if (any(wished, before)) return 'wished'
  if (any(past, before) || any(pastAfter, after)) return 'past'
  const owner = ownerOf(clause)
  // "My dog doesn't…" keeps its dog, and so does "don't forget my dog": a possessive outweighs a negation before it.
  if (owner === 'bare' && any(denied, before)) return 'denied'
  if (owner === 'bare') {
    // With the mark that ends the clause: a question mark further on asks something else.
    const whole = `${before}${clause.inside}${after}${text.charAt(hit.end + after.length)}`
    if (grammars.some(({ asked, self }) => asked?.test(whole) === true && latest(`${before} `, self) === -1)) return 'asked'
  }
  if (owner !== 'other' && grammars.some(({ planned, plannedNot }) => planned?.test(before) === true && plannedNot?.test(after) !== true)) return 'planned'
  return owner
}

/** True where the patterns of a subject's file are to be checked against the clause around them. */
export function readsPatterns(language: GrammarLanguage): boolean { return BY_LANGUAGE[language].readsPatterns === true }

/** True where a claiming pattern must hold a term of its subject. */
export function patternsHoldNames(language: GrammarLanguage): boolean { return BY_LANGUAGE[language].patternsHoldNames === true }

/** A phrase with its subject: "we are moving". */
const BEGINS_WITH_SELF = /^(?:i|we|i['’]?m|i['’]?ve|we['’]re|we['’]ve)\s/iu

/** First-person words inside the phrase itself: "can you help us move" is about us. */
const FIRST_PERSON = /\b(?:us|me|we|we['’]re|i|i['’]m|my|our|je|nous|ma|mon|mes|nos|notre)\b|[我咱]/iu

/**
 * True when the clause says that somebody else does it: "my sister is moving house", 同事要搬家. With `isPersonal` the people
 * of one's own household are others too: 老公感冒了 is not one's own cold.
 */
export function isAboutOthers(written: string, hit: Hit, isPersonal = false): boolean {
  const { text, before, inside } = clauseOf(written, hit)
  if (FIRST_PERSON.test(inside)) return false
  const { othersEverywhere, household, self } = patternsFor(text)
  const spaced = `${before} `
  const other = Math.max(latestOf(othersEverywhere, spaced), isPersonal ? latestOf(household, spaced) : -1, nameAhead(before, inside))
  if (other === -1) return false
  // Without full stops one clause holds many: whoever was named last before the word does it.
  return other > latestOf(self, spaced)
}

/** The traits that a language knows, in the order of its file. */
export function traitsOf(language: GrammarLanguage): readonly Trait[] { return BY_LANGUAGE[language].traits }

/** True when a trait holds around a word. */
export function hasTrait({ where, pattern }: Trait, clause: Clause): boolean { return pattern.test(where === 'line' ? clause.text : clause[where]) }

/** Kin called before a clause that is the writer's: 妈我到了. */
const CALLED = /^\s*(?:老?[爸妈哥姐]|亲|兄弟)\s*$/u

function ownerOf({ text, before, inside, after }: Clause): 'own' | 'bare' | 'other' {
  const { grammars, own, other, otherAfter, others } = patternsFor(text)
  if (grammars.some(({ ownInside }) => ownInside.test(inside))) return any(chinese.other, before) && !CALLED.test(before) ? 'other' : 'own'
  if (any(otherAfter, after)) return 'other'
  // "They said that we are moving": the phrase names who does it.
  if (BEGINS_WITH_SELF.test(inside)) return 'bare'
  for (const { having } of grammars) {
    const had = having?.exec(before)
    if (had && any(others, before.slice(0, had.index))) return 'other'
  }
  const ownAt = Math.max(-1, ...own.map((pattern) => lastIndex(before, pattern)))
  const otherAt = Math.max(-1, ...other.map((pattern) => lastIndex(before, pattern)))
  if (ownAt === -1 && otherAt === -1) return 'bare'
  // "My sister's dog": the possessive nearest to the word is the sister's. "我姐家的狗" likewise.
  return ownAt > otherAt ? 'own' : 'other'
}

function any(patterns: readonly RegExp[], text: string): boolean {
  return patterns.some((pattern) => pattern.test(text))
}

/** Where the last match of a global pattern begins; -1 without one. */
function latest(text: string, pattern: RegExp): number {
  pattern.lastIndex = 0
  let at = -1
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    at = match.index
    if (match[0] === '') pattern.lastIndex += 1
  }
  return at
}

function latestOf(patterns: readonly RegExp[], text: string): number {
  let at = -1
  for (const pattern of patterns) at = Math.max(at, latest(text, pattern))
  return at
}

function lastIndex(before: string, pattern: RegExp): number {
  return pattern.exec(before)?.index ?? -1
}
