/**
 * Finds product and merchant words in a short text and says which category they speak for. Latin text is matched by
 * whole words, plurals folded; Chinese inside running text; in both the longest term at a place wins.
 */
import { fold } from '../text/characters.ts'
import { isCategoryId } from './categories.ts'
import type { CategoryId } from './categories.ts'
import { WORDS_EN } from './words-en.ts'
import { WORDS_EU } from './words-eu.ts'
import { WORDS_ZH } from './words-zh.ts'

/** A found term: what it speaks for, how strongly, and where (UTF-16 offsets). */
export interface Match { readonly category: CategoryId; readonly word: string; readonly weight: number; readonly start: number; readonly end: number }

interface Term { readonly category: CategoryId | null; readonly word: string; readonly weight: number }
interface Token { readonly word: string; readonly start: number; readonly end: number; readonly part: number }

const HAN = /\p{Script=Han}/u
const MAX_HAN = 8
/** Least length of a compound, and of the noun at its end. */
const COMPOUND_LETTERS = 8
const HEAD_LETTERS = 4
/** A descriptive word counts a third of one that names the thing. */
const WEAK = 1 / 3
/** What settles the matter: a paperback is a book whatever it is about. */
const SURE = 3

const STEMS_KEPT = 20_000
const stems = new Map<string, string>()

/** Plural and singular to one form; only has to be the same for list and text, not to be good English. */
export function stem(word: string): string {
  if (word.length < 4) return word
  let found = stems.get(word)
  if (found === undefined) {
    found = singular(word)
    if (stems.size >= STEMS_KEPT) stems.clear()
    stems.set(word, found)
  }
  return found
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (word.endsWith('ie')) return `${word.slice(0, -2)}y`
  if (word.endsWith('lves')) return `${word.slice(0, -3)}f`
  if (word.endsWith('nives')) return `${word.slice(0, -3)}fe`
  if (/(?:ss|us|is|as)$/.test(word)) return word
  if (/(?:ches|shes|xes|sses|zes|toes)$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

/** Where the thing itself stops being named and its circumstances begin: "… with lid", "… for kitchen", ", 2 pack". */
const TURNS = new Set(['with', 'for', 'by', 'compatible', 'fit', 'include', 'including', 'from', 'mit', 'fur', 'pour', 'avec', 'von'])
const TOKEN = /[a-z0-9]+(?:'[a-z]+)?|[,|()[\]:;/]|\s[-–—]\s/gu

function tokensOf(folded: string): readonly Token[] {
  const tokens: Token[] = []
  let part = 0
  for (const { 0: raw, index } of folded.matchAll(TOKEN)) {
    if (!/[a-z0-9]/.test(raw)) {
      part += 1
      continue
    }
    const apostrophe = raw.indexOf("'")
    if (apostrophe > 0 && raw.slice(apostrophe) !== "'s") {
      // French and Irish names: l'oreal, o'reilly.
      tokens.push({ word: raw.slice(0, apostrophe), start: index, end: index + apostrophe, part })
      tokens.push({ word: stem(raw.slice(apostrophe + 1)), start: index + apostrophe + 1, end: index + raw.length, part })
      continue
    }
    const word = stem(apostrophe > 0 ? raw.slice(0, apostrophe) : raw)
    if (TURNS.has(word)) part += 1
    tokens.push({ word, start: index, end: index + raw.length, part })
  }
  return tokens
}

/** What a term of so many words is worth: the longer, the surer. */
function worth(length: number): number {
  return 1 + 0.8 * (length - 1)
}

class Vocabulary {
  readonly phrases = new Map<string, Term>()
  /** First words of terms with the length of the longest that begins so: most words begin none. */
  readonly longest = new Map<string, number>()
  /** German nouns, which compounds end with: Schreibtischlampe is a Lampe. */
  readonly heads = new Map<string, Term>()
  readonly han = new Map<string, Term>()
  /** First characters of Chinese terms, to skip places where none begins. */
  readonly hanStarts = new Set<string>()

  add(category: string, text: string, isEuropean = false): void {
    const isWeak = text.startsWith('~')
    const isSure = text.startsWith('!')
    const word = isWeak || isSure ? text.slice(1) : text
    const folded = fold(word)
    const scale = isWeak ? WEAK : isSure ? SURE : 1
    const target = isCategoryId(category) ? category : null
    if (HAN.test(word)) {
      const length = folded.length
      this.han.set(folded, { category: target, word, weight: scale * (length === 1 ? 0.6 : 0.5 + length / 4) })
      this.hanStarts.add(folded.charAt(0))
    } else {
      const words = tokensOf(folded).map((token) => token.word)
      const key = words.join(' ')
      const [first] = words
      if (isEuropean && words.length === 1 && key.length >= HEAD_LETTERS && target) this.heads.set(key, { category: target, word, weight: 1 })
      if (first !== undefined) this.longest.set(first, Math.max(words.length, this.longest.get(first) ?? 0))
      if (key !== '' && !this.phrases.has(key)) this.phrases.set(key, { category: target, word, weight: scale * worth(words.length) })
    }
  }
}

function buildVocabulary(): Vocabulary {
  const vocabulary = new Vocabulary()
  for (const [list, isEuropean] of [[WORDS_EN, false], [WORDS_EU, true]] as const) {
    for (const [category, words] of Object.entries(list)) for (const word of words.split(',')) vocabulary.add(category, word.trim(), isEuropean)
  }
  for (const [category, words] of Object.entries(WORDS_ZH)) {
    for (const word of words.split(' ')) vocabulary.add(category, word)
  }
  return vocabulary
}

const vocabulary = buildVocabulary()

/** The longest known noun that a long word ends with, German plural endings aside. */
function headOf(word: string): Term | undefined {
  const singularWord = word.replace(/(?:en|er|e|n)$/, '')
  for (let from = 0; word.length - from >= HEAD_LETTERS; from += 1) {
    if (from === 1 || from === 2) continue
    const head = vocabulary.heads.get(word.slice(from)) ?? vocabulary.heads.get(singularWord.slice(from))
    if (head) return head
  }
  return undefined
}

function matchLatin(folded: string, found: Match[]): void {
  const tokens = tokensOf(folded)
  for (let at = 0; at < tokens.length;) {
    const first = tokens[at]
    const longest = first ? vocabulary.longest.get(first.word) ?? 0 : 0
    let step = 1
    let key = ''
    let best: Term | undefined
    for (let length = 1; length <= longest && at + length <= tokens.length; length += 1) {
      key = length === 1 ? first?.word ?? '' : `${key} ${tokens[at + length - 1]?.word ?? ''}`
      const term = vocabulary.phrases.get(key)
      if (term) {
        best = term
        step = length
      }
    }
    if (!best && longest === 0 && first && first.word.length >= COMPOUND_LETTERS) best = headOf(first.word)
    const last = tokens[at + step - 1]
    if (best?.category && first && last) {
      // What comes first in a title names the thing; the rest describes it.
      const place = first.part === 0 ? 1 : first.part === 1 ? 0.6 : 0.4
      found.push({ category: best.category, word: best.word, weight: best.weight * place, start: first.start, end: last.end })
    }
    at += step
  }
}

function matchHan(folded: string, found: Match[]): void {
  for (let at = 0; at < folded.length;) {
    let step = 1
    if (vocabulary.hanStarts.has(folded.charAt(at))) {
      for (let length = Math.min(MAX_HAN, folded.length - at); length > 0; length -= 1) {
        const term = vocabulary.han.get(folded.slice(at, at + length))
        if (!term) continue
        if (term.category) found.push({ category: term.category, word: term.word, weight: term.weight, start: at, end: at + length })
        step = length
        break
      }
    }
    at += step
  }
}

/** All terms in a text, in order. */
export function matchWords(text: string): readonly Match[] {
  const folded = fold(text)
  const found: Match[] = []
  if (HAN.test(folded)) matchHan(folded, found)
  matchLatin(folded, found)
  return found.toSorted((a, b) => a.start - b.start)
}

/** What the terms say together: the category, the term that speaks loudest for it, and the weight behind it. */
export interface Verdict { readonly category: CategoryId; readonly match: Match; readonly weight: number }

/** Least weight that decides; a single descriptive word in first place is just enough. */
const ENOUGH = 0.3

/**
 * Adds up the terms by family (the part of the id before the dot), then chooses within the strongest family. Names of
 * shops carry their kind at the end (小猫咖啡店), so there the last term counts half more.
 */
export function decide(matches: readonly Match[], isMerchant: boolean): Verdict | undefined {
  const byCategory = new Map<CategoryId, number>()
  const byFamily = new Map<string, number>()
  matches.forEach((match, index) => {
    const weight = match.weight * (isMerchant && index === matches.length - 1 ? 1.5 : 1)
    byCategory.set(match.category, (byCategory.get(match.category) ?? 0) + weight)
    const family = familyOf(match.category)
    byFamily.set(family, (byFamily.get(family) ?? 0) + weight)
  })
  const family = heaviest(byFamily)
  if (!family || family.weight < ENOUGH) return undefined
  const parts = [...byCategory].filter(([category]) => familyOf(category) === family.key)
  const children = parts.filter(([category]) => category !== family.key).toSorted((a, b) => b[1] - a[1])
  const whole = isCategoryId(family.key) ? family.key : undefined
  const own = (whole && byCategory.get(whole)) ?? 0
  const [best, second] = children
  // Two parts alike ("for dogs and cats") are the whole; so is a part that the whole outweighs twice.
  const isPart = best !== undefined && best[1] * 2 >= own && !(second && second[1] > best[1] * 0.8 && family.key === 'pets')
  const category = isPart ? best[0] : whole
  if (!category) return undefined
  const match = matches.filter((one) => familyOf(one.category) === family.key)
    .toSorted((a, b) => Number(b.category === category) - Number(a.category === category) || b.weight - a.weight || a.start - b.start)[0]
  return match && { category, match, weight: family.weight }
}

function familyOf(category: CategoryId): string {
  const dot = category.indexOf('.')
  return dot < 0 ? category : category.slice(0, dot)
}

function heaviest(weights: ReadonlyMap<string, number>): { readonly key: string; readonly weight: number } | undefined {
  let best: { key: string; weight: number } | undefined
  for (const [key, weight] of weights) if (!best || weight > best.weight + 1e-9) best = { key, weight }
  return best
}
