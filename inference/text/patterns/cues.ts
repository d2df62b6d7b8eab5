/**
 * What a regular expression cannot match without: short strings of which one or another stands in every text that it
 * matches. Worked out from the pattern itself, so that no list beside it can go stale (Russ Cox, "Regular Expression Matching
 * with a Trigram Index", 2012, does the same for files).
 *
 * Strings and texts are compared as signs: Latin letters in lower case, digits, `_`, Han characters and question marks stand
 * for themselves; everything else is a gap, of which several are one; and there is a gap between a Latin letter, a Han
 * character and a question mark, and at both ends of a text. So there is a gap wherever `\b` holds.
 */
import { HAN, KIND } from '../characters.ts'
import { partsOf } from './syntax.ts'
import type { Part } from './syntax.ts'

/** The sign of everything that is no letter, digit or Han character. */
export const GAP = 0x20

function signOf(unit: number): number {
  if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20
  if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f || isQuestion(unit)) return unit
  return KIND[unit] === HAN && (unit < 0xd800 || unit > 0xdfff) ? unit : GAP
}

function isQuestion(unit: number): boolean { return unit === 0x3f || unit === 0xff1f }

/** The sign of each code unit. */
export const SIGNS: Uint16Array = Uint16Array.from({ length: 65_536 }, (_, unit) => signOf(unit))

/** True for two signs with a gap between them where they follow one another. */
export function areParted(before: number, after: number): boolean {
  return before !== GAP && after !== GAP && kindOf(before) !== kindOf(after)
}

/** Latin letters, digits and `_`: what `\w` matches. */
function isLatinSign(sign: number): boolean { return sign < 0x80 && sign !== GAP && sign !== 0x3f }

function kindOf(sign: number): number { return isQuestion(sign) ? 0 : isLatinSign(sign) ? 1 : 2 }

/** The long s and the sign for kelvin: where case is ignored they are an s and a k, and elsewhere not. Nothing is said of a text or pattern with one. */
export function isOddLetter(unit: number): boolean { return unit === 0x17f || unit === 0x212a }

/** Two strings of signs, one behind the other. */
function joined(before: string, after: string): string {
  if (before === '' || after === '') return before + after
  const [last, first] = [before.charCodeAt(before.length - 1), after.charCodeAt(0)]
  if (last === GAP && first === GAP) return before + after.slice(1)
  return areParted(last, first) ? `${before} ${after}` : before + after
}

/**
 * What is known of a part: everything it can be, where that is little; and lists of strings, of each of which it holds one,
 * the rarest first.
 */
interface Known { readonly exact: readonly string[] | null; readonly lists: readonly (readonly string[])[] }

const MOST_JOINED = 24
const MOST_OF_CHOICE = 400
/** Lists kept for a pattern: more of them rule out little more. */
const MOST_LISTS = 3

/** How often one of the strings stands in a text that has nothing to do with the pattern: only for comparing. */
function commonness(strings: readonly string[]): number {
  let sum = 0
  for (const string of strings) {
    let share = 1
    for (let at = 0; at < string.length; at += 1) {
      const unit = string.charCodeAt(at)
      share *= unit === GAP ? 0.25 : unit < 0x80 ? 0.06 : 0.006
    }
    sum += share
  }
  return sum
}

const UNKNOWN: Known = { exact: null, lists: [] }
const NOTHING: Known = { exact: [''], lists: [] }
const A_GAP: Known = { exact: [' '], lists: [] }

/** A string of nothing, or of a gap, is in every text. */
function isList(strings: readonly string[]): boolean { return !strings.includes('') && !strings.includes(' ') }

/** The rarest lists of some. */
function rarest(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  if (lists.length < 2) return lists
  return lists.map((list) => ({ list, share: commonness(list) })).toSorted((a, b) => a.share - b.share).slice(0, MOST_LISTS).map(({ list }) => list)
}

/** The lists of a part by itself. */
function listsOf({ exact, lists }: Known): readonly (readonly string[])[] {
  return exact !== null && isList(exact) ? rarest([exact, ...lists]) : lists
}

function knownOf(part: Part): Known {
  switch (part.kind) {
    case 'any': return UNKNOWN
    case 'nothing': return NOTHING
    case 'space': case 'boundary': return A_GAP
    case 'text': return knownOfText(part.text)
    case 'units': return part.units.length === 0 || part.units.some(isOddLetter) ? UNKNOWN : { exact: [...new Set(part.units.map((unit) => String.fromCharCode(SIGNS[unit] ?? GAP)))], lists: [] }
    case 'beside': return { exact: [''], lists: listsOf(knownOf(part.part)) }
    case 'choice': return knownOfChoice(part.parts.map(knownOf))
    case 'times': return knownOfTimes(knownOf(part.part), part.least, part.most)
    default: return knownOfSequence(part.parts)
  }
}

function knownOfText(text: string): Known {
  let signs = ''
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (isOddLetter(unit)) return UNKNOWN
    signs = joined(signs, String.fromCharCode(SIGNS[unit] ?? GAP))
  }
  return { exact: [signs], lists: [] }
}

function knownOfChoice(parts: readonly Known[]): Known {
  const exact = new Set<string>()
  const one = new Set<string>()
  let [isExact, isOne] = [true, true]
  for (const known of parts) {
    if (known.exact === null) isExact = false
    else if (isExact) for (const string of known.exact) exact.add(string)
    const [rare] = isOne ? listsOf(known) : []
    if (rare === undefined) isOne = false
    else for (const string of rare) one.add(string)
  }
  if (isExact && exact.size <= MOST_OF_CHOICE) return { exact: [...exact], lists: [] }
  return { exact: null, lists: isOne && one.size <= MOST_OF_CHOICE ? [[...one]] : [] }
}

function knownOfTimes(known: Known, least: number, most: number): Known {
  if (least === 1 && most === 1) return known
  // Several gaps are one.
  const isGap = known.exact?.every((string) => string === ' ') === true
  if (least >= 1) return isGap ? known : { exact: null, lists: listsOf(known) }
  return known.exact !== null && (isGap || most === 1) ? { exact: known.exact.includes('') ? known.exact : ['', ...known.exact], lists: [] } : UNKNOWN
}

function knownOfSequence(parts: readonly Part[]): Known {
  const lists: (readonly string[])[] = []
  let run: readonly string[] = NOTHING.exact!
  let isWhole = true
  for (const part of parts) {
    const known = knownOf(part)
    lists.push(...known.lists)
    if (known.exact !== null && run.length * known.exact.length <= Math.max(MOST_JOINED, run.length, known.exact.length)) {
      run = known.exact === NOTHING.exact ? run : product(run, known.exact)
      continue
    }
    if (isList(run)) lists.push(run)
    isWhole = false
    run = known.exact ?? NOTHING.exact!
  }
  if (isWhole) return { exact: run, lists: rarest(lists) }
  if (isList(run)) lists.push(run)
  return { exact: null, lists: rarest(lists) }
}

function product(befores: readonly string[], afters: readonly string[]): readonly string[] {
  if (befores === NOTHING.exact) return afters
  const all = befores.flatMap((before) => afters.map((after) => joined(before, after)))
  return all.length === 1 ? all : [...new Set(all)]
}

/** Lists of strings of signs: in every text that the pattern matches stands one of each list. None where nothing is known. */
export function cuesOf(pattern: RegExp): readonly (readonly string[])[] {
  const part = partsOf(pattern)
  return part === null ? [] : listsOf(knownOf(part))
}
