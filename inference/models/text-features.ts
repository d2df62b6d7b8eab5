/**
 * What a linear model sees of a text: words and pairs of words, runs of letters inside words, runs of Chinese
 * characters. Each feature is a 32-bit hash, so no word of a training text is kept in the weights. One scan over the
 * character codes makes no substring, which is what lets the models read every message of a large archive.
 */

/** Which features a model takes. Each kind is a block that is scaled to length 1 by itself. */
export interface FeatureRecipe {
  /** Longest run of words: 0 none, 1 words, 2 words and pairs. A Chinese character counts as a word. */
  readonly words: 0 | 1 | 2 | 3
  /** Shortest and longest run of characters. */
  readonly characters?: readonly [number, number]
  /** `word`: runs stay inside a word and its two edges; `text`: they cross words, marks and spaces. */
  readonly across?: 'word' | 'text'
}

/** Grows as needed; used again and again without new memory. `start` and `end` are UTF-16 offsets in the text last read. */
export class FeatureBag {
  length = 0
  hash = new Int32Array(1024)
  start = new Int32Array(1024)
  end = new Int32Array(1024)
  /** 0 for words, 1 for characters. */
  block = new Uint8Array(1024)
  /** 1 for a single word: of these it is counted how many a model knows. */
  single = new Uint8Array(1024)

  clear(): void { this.length = 0 }

  /** Adds one feature. */
  push(hash: number, start: number, end: number, block: number, single = 0): void {
    const at = this.length
    if (at === this.hash.length) this.#grow()
    this.hash[at] = hash
    this.start[at] = start
    this.end[at] = end
    this.block[at] = block
    this.single[at] = single
    this.length = at + 1
  }

  #grow(): void {
    const size = this.hash.length * 2
    const wider = (old: Int32Array): Int32Array<ArrayBuffer> => { const wide = new Int32Array(size); wide.set(old); return wide }
    this.hash = wider(this.hash)
    this.start = wider(this.start)
    this.end = wider(this.end)
    const widerBytes = (old: Uint8Array): Uint8Array<ArrayBuffer> => { const wide = new Uint8Array(size); wide.set(old); return wide }
    this.block = widerBytes(this.block)
    this.single = widerBytes(this.single)
  }
}

const WORD_SALT = 0x811c9dc5 | 0
const CHARACTER_SALT = 0x2f0b4c47 | 0
const PRIME = 0x01000193
/** Every number is one word, whatever its digits: a date or a price says little about the person or the thing. */
const NUMBER = 0x30

/** Final mixing of murmur3 (Appleby, public domain): FNV alone leaves neighbouring runs close together. */
function mix(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** True for the Chinese characters of the two common blocks. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)
}

function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
  if (code < 0xc0) return false
  return (code < 0x2000 && code !== 0xd7 && code !== 0xf7) || (code >= 0x3040 && code <= 0x30ff) || (code >= 0xac00 && code <= 0xd7a3)
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019

// Words of the text at hand; kept between calls so that a scan makes no garbage.
let wordHash = new Int32Array(256)
let wordStart = new Int32Array(256)
let wordEnd = new Int32Array(256)

function roomForWords(count: number): void {
  if (count < wordHash.length) return
  const size = wordHash.length * 2
  const wider = (old: Int32Array): Int32Array<ArrayBuffer> => { const wide = new Int32Array(size); wide.set(old); return wide }
  wordHash = wider(wordHash)
  wordStart = wider(wordStart)
  wordEnd = wider(wordEnd)
}

/** Lower-case with the same length, so that offsets stay true (Turkish İ would grow by one). */
function lower(text: string): string {
  const small = text.toLowerCase()
  return small.length === text.length ? small : text
}

/** Finds the words of a lower-case text; answers how many. */
function scanWords(text: string): number {
  let count = 0
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isHan(code)) {
      roomForWords(count)
      wordHash[count] = Math.imul(WORD_SALT ^ code, PRIME)
      wordStart[count] = at
      wordEnd[count++] = ++at
      continue
    }
    if (!isWordCode(code)) { at++; continue }
    const start = at
    let hash = WORD_SALT
    let digitsOnly = true
    for (; at < text.length; at++) {
      const next = text.charCodeAt(at)
      if (isApostrophe(next) && at + 1 < text.length && isWordCode(text.charCodeAt(at + 1))) continue
      if (!isWordCode(next)) break
      if (!isDigit(next)) digitsOnly = false
      hash = Math.imul(hash ^ next, PRIME)
    }
    roomForWords(count)
    wordHash[count] = digitsOnly ? Math.imul(WORD_SALT ^ NUMBER, PRIME) : hash
    wordStart[count] = start
    wordEnd[count++] = at
  }
  return count
}

/** True when a text has any word that {@link collectFeatures} would count. */
export function hasWord(original: string): boolean {
  const text = lower(original)
  for (let at = 0; at < text.length; at++) if (isHan(text.charCodeAt(at)) || isWordCode(text.charCodeAt(at))) return true
  return false
}

function pushRuns(text: string, [shortest, longest]: readonly [number, number], bag: FeatureBag, salt: number): void {
  for (let start = 0; start < text.length; start++) {
    let hash = CHARACTER_SALT ^ salt
    const last = Math.min(longest, text.length - start)
    for (let length = 1; length <= last; length++) {
      const at = start + length - 1
      const code = text.charCodeAt(at)
      hash = Math.imul(hash ^ (isDigit(code) ? NUMBER : code), PRIME)
      if (length >= shortest) bag.push(mix(hash + length), start, at + 1, 1)
    }
  }
}

/** Runs inside one word, its edges marked by a space each, as scikit-learn's `char_wb` has them. */
function pushWordRuns(text: string, from: number, to: number, [shortest, longest]: readonly [number, number], bag: FeatureBag, salt: number): void {
  for (let start = from - 1; start < to; start++) {
    let hash = CHARACTER_SALT ^ salt
    for (let length = 1; length <= longest && start + length <= to + 1; length++) {
      const at = start + length - 1
      const code = at < from || at >= to ? 0x20 : text.charCodeAt(at)
      hash = Math.imul(hash ^ code, PRIME)
      if (length >= shortest) bag.push(mix(hash + length), Math.max(start, from), Math.min(at + 1, to), 1)
    }
  }
}

/** Changes the hashes of a text that is only read as context, so that its words are features of their own. */
export const CONTEXT_SALT = 0x5bd1e995

/** Adds all features of one text to the bag. Runs of words or characters never cross two texts. */
export function collectFeatures(original: string, recipe: FeatureRecipe, bag: FeatureBag, salt = 0): void {
  const text = lower(original)
  const words = scanWords(text)
  for (let first = 0; first < words && recipe.words > 0; first++) {
    let hash = wordHash[first] ?? 0
    const start = wordStart[first] ?? 0
    bag.push(mix(hash) ^ salt, start, wordEnd[first] ?? 0, 0, 1)
    for (let length = 2; length <= recipe.words && first + length <= words; length++) {
      hash = Math.imul(hash, PRIME) ^ (wordHash[first + length - 1] ?? 0)
      bag.push(mix(hash + length) ^ salt, start, wordEnd[first + length - 1] ?? 0, 0)
    }
  }
  if (recipe.characters === undefined) return
  if (recipe.across === 'text') pushRuns(text, recipe.characters, bag, salt)
  else for (let word = 0; word < words; word++) pushWordRuns(text, wordStart[word] ?? 0, wordEnd[word] ?? 0, recipe.characters, bag, salt)
}
