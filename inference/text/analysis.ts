/**
 * Everything known of one text after it was read once: hits of every word list, language, words. Signals share it.
 */
import { buildAutomaton } from './automaton.ts'
import type { Automaton, Scan } from './automaton.ts'
import { DIGIT, EMOJI, HAN, KIND, LATIN } from './characters.ts'
import { languageOf, STOP_WORDS } from './language.ts'
import type { WordList } from './word-list.ts'

/** One term found: UTF-16 offsets into the text. */
export interface Hit { readonly start: number; readonly end: number }

/** A term found, with the list it stands in. */
export interface FoundTerm extends Hit { readonly list: WordList }

/** A piece of text: a Latin word, a run of Han characters, a run of digits, or an emoji. Offsets are UTF-16. */
export interface Token { readonly kind: 'latin' | 'han' | 'digit' | 'emoji'; readonly start: number; readonly end: number }

/** One text and what is in it. The object is used again for the next text: keep offsets and strings, never the object. */
export interface AnalysedText {
  readonly text: string
  /** True when no list of any signal has a hit: the quick way out for signals that look for words. */
  readonly isPlain: boolean
  /** Hits of one list, in order, not overlapping. The list must be one that the definition declared in `lists`. */
  hits(list: WordList): readonly Hit[]
  /** Hits of every declared list, in the order of their start: for readers with many lists, which look only at those that hit. */
  readonly found: readonly FoundTerm[]
  /** ISO 639-1 code by script and stop words, or `und` when the text is too short to say. */
  readonly language: string
  /** UTF-16 units that are Han, Latin letters, emoji. */
  readonly hanUnits: number
  readonly latinUnits: number
  readonly emojiUnits: number
  /** Tokens in order. Made when first asked for. */
  readonly tokens: readonly Token[]
  /** Latin words in lower case, in order. Made when first asked for. */
  readonly words: readonly string[]
}

/** Reads texts for a fixed set of word lists. */
export interface Analyser { analyse(text: string): AnalysedText }

const NO_HITS: readonly Hit[] = []
const NOTHING_FOUND: readonly FoundTerm[] = []

let newest: { readonly lists: readonly WordList[]; readonly automaton: Automaton } | null = null

/** The automaton of these lists. The newest is kept, since one pass after another asks for the same; a scan is used up before the next. */
function automatonFor(lists: readonly WordList[]): Automaton {
  if (newest?.lists.length !== lists.length || newest.lists.some((list, at) => list !== lists[at])) newest = { lists, automaton: buildAutomaton(lists, STOP_WORDS.length) }
  return newest.automaton
}

class Analysed implements AnalysedText {
  text = ''
  private scan: Scan
  private readonly automaton
  private readonly indexOf = new Map<WordList, number>()
  private readonly lists: readonly WordList[]
  private cachedFound: readonly FoundTerm[] | null = null
  private cachedTokens: readonly Token[] | null = null
  private cachedWords: readonly string[] | null = null
  private cachedLanguage: string | null = null

  constructor(lists: readonly WordList[]) {
    const all = [...STOP_WORDS, ...lists]
    this.lists = all
    all.forEach((list, index) => this.indexOf.set(list, index))
    this.automaton = automatonFor(all)
    this.scan = this.automaton.scan('')
  }

  read(text: string): this {
    this.text = text
    this.cachedFound = null
    this.cachedTokens = null
    this.cachedWords = null
    this.cachedLanguage = null
    this.scan = this.automaton.scan(text)
    return this
  }

  get isPlain(): boolean { return this.scan.list.length === 0 }
  get hanUnits(): number { return this.scan.kinds[HAN] ?? 0 }
  get latinUnits(): number { return this.scan.kinds[LATIN] ?? 0 }
  get emojiUnits(): number { return this.scan.kinds[EMOJI] ?? 0 }
  get language(): string { return this.cachedLanguage ??= languageOf(this.text, this.scan) }

  hits(list: WordList): readonly Hit[] {
    const { scan } = this
    if (scan.list.length === 0) return NO_HITS
    const index = this.indexOf.get(list)
    if (index === undefined) throw new Error(`The word list ${list.id} was not declared by any signal`)
    let found: Hit[] | null = null
    for (let at = 0; at < scan.list.length; at += 1) {
      if (scan.list[at] === index) (found ??= []).push({ start: scan.start[at] ?? 0, end: scan.end[at] ?? 0 })
    }
    return found ?? NO_HITS
  }

  get found(): readonly FoundTerm[] {
    if (this.cachedFound) return this.cachedFound
    const { scan } = this
    if (scan.list.length === 0) return NOTHING_FOUND
    const found: FoundTerm[] = []
    for (let at = 0; at < scan.list.length; at += 1) {
      const list = this.lists[scan.list[at] ?? -1]
      if (list) found.push({ list, start: scan.start[at] ?? 0, end: scan.end[at] ?? 0 })
    }
    this.cachedFound = found
    return found
  }

  get tokens(): readonly Token[] { return this.cachedTokens ??= tokensOf(this.text) }

  get words(): readonly string[] {
    if (this.cachedWords) return this.cachedWords
    const words: string[] = []
    for (const token of this.tokens) if (token.kind === 'latin') words.push(this.text.slice(token.start, token.end).toLowerCase())
    this.cachedWords = words
    return words
  }
}

const NAMES: Readonly<Record<number, Token['kind']>> = { [LATIN]: 'latin', [HAN]: 'han', [DIGIT]: 'digit', [EMOJI]: 'emoji' }

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const kind = KIND[text.charCodeAt(at)] ?? 0
    const start = at
    at += 1
    if (kind === EMOJI) {
      const low = text.charCodeAt(at)
      if (low >= 0xdc00 && low <= 0xdfff) at += 1
    } else if (kind === LATIN || kind === HAN || kind === DIGIT) {
      while (at < text.length && continues(text, at, kind)) at += 1
    } else continue
    const name = NAMES[kind]
    if (name) tokens.push({ kind: name, start, end: at })
  }
  return tokens
}

function continues(text: string, at: number, kind: number): boolean {
  const unit = text.charCodeAt(at)
  if ((KIND[unit] ?? 0) === kind) return true
  // A Han character beyond the basic plane is two units; an apostrophe inside a Latin word ("don't") belongs to it.
  if (kind === HAN) return unit >= 0xdc00 && unit <= 0xdfff
  return kind === LATIN && (unit === 0x27 || unit === 0x2019) && KIND[text.charCodeAt(at + 1)] === LATIN
}

/** Makes an analyser for all word lists of all signals. Building takes some milliseconds: make one for each pass. */
export function createAnalyser(lists: Iterable<WordList>): Analyser {
  const analysed = new Analysed([...new Set(lists)])
  return { analyse: (text) => analysed.read(text) }
}
