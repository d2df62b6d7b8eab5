/**
 * One automaton over all word lists of all signals. A trie walked from each place where a word may begin: since no term
 * begins inside a Latin word, this visits fewer states than the failure links of Aho and Corasick would, and gives the
 * longest match at a place directly.
 */
import { DIGIT, fold, FOLDED, KIND, KINDS, LATIN } from './characters.ts'
import { Transitions } from './transitions.ts'
import type { WordList } from './word-list.ts'

/** What one scan found. Reused for the next text: copy what is to be kept. */
export interface Scan {
  /** Code units of each kind. */
  readonly kinds: Int32Array
  /** Hits in order of their start; `list` is -1 for a hit that a longer one replaced. */
  readonly list: number[]
  readonly start: number[]
  readonly end: number[]
  /** Times a term of each counted list (stop words) was seen. */
  readonly votes: Int32Array
}

/** Scans a text against every list at once. */
export interface Automaton { scan(text: string): Scan }

const ROOT = 0
const isWordKind = (kind: number): boolean => kind === LATIN || kind === DIGIT

/** Units by which terms are ruled out, and the size of what knows them: 64 KB. */
const OPENING = 4
const OPENING_BITS = 19

/** With which units terms begin, as far as a hash tells: most words are ruled out by their first few without a look into the table. */
class Openings {
  private readonly bits = new Int32Array(1 << OPENING_BITS - 5)

  /** Adds a folded term: the whole of a short one, the first units of others. */
  add(term: string): void {
    let hash = 0
    for (let at = 0; at < term.length && at < OPENING; at += 1) hash = Math.imul(hash ^ term.charCodeAt(at), 0x9e3779b1)
    const bit = hash >>> 32 - OPENING_BITS
    this.bits[bit >>> 5] = (this.bits[bit >>> 5] ?? 0) | 1 << (bit & 31)
  }

  /** False only where no term of two units or more begins in the text at this place, with a unit that folds to `first`. */
  may(text: string, start: number, first: number): boolean {
    let hash = Math.imul(first, 0x9e3779b1)
    const last = Math.min(text.length, start + OPENING)
    for (let at = start + 1; at < last; at += 1) {
      hash = Math.imul(hash ^ (FOLDED[text.charCodeAt(at)] ?? 0), 0x9e3779b1)
      const bit = hash >>> 32 - OPENING_BITS
      if (((this.bits[bit >>> 5] ?? 0) >>> (bit & 31) & 1) === 1) return true
    }
    return false
  }
}

/** What ends at a state: which list, and whether the phrase is one that shields its text from the list. */
interface Output { readonly list: number; readonly shields: boolean }

/**
 * Builds the automaton. The first `counted` lists are only counted, which costs no hit: for stop words.
 * Hits of the other lists carry the index of their list in `lists`.
 */
export function buildAutomaton(lists: readonly WordList[], counted: number): Automaton {
  const transitions = new Transitions()
  const openings = new Openings()
  const first = new Int32Array(65_536).fill(-1)
  const outputs: (Output[] | null)[] = [null]

  const insert = (term: string, output: Output): void => {
    const folded = fold(term)
    if (folded.length > 1) openings.add(folded)
    let state = ROOT
    for (let at = 0; at < folded.length; at += 1) {
      const unit = folded.charCodeAt(at)
      let next = state === ROOT ? first[unit] ?? -1 : transitions.find(state, unit)
      if (next === -1) {
        next = outputs.length
        outputs.push(null)
        if (state === ROOT) first[unit] = next
        else transitions.add(state, unit, next)
      }
      state = next
    }
    if (state !== ROOT) (outputs[state] ??= []).push(output)
  }
  lists.forEach((list, index) => {
    for (const term of list.terms) insert(term, { list: index, shields: false })
    for (const term of list.except) insert(term, { list: index, shields: true })
  })

  const scan: Scan = { kinds: new Int32Array(KINDS), list: [], start: [], end: [], votes: new Int32Array(counted) }
  const { kinds, votes } = scan
  /** For each list: text up to here is taken; where its newest hit began; and that hit's index. */
  const taken = new Int32Array(lists.length)
  const newestStart = new Int32Array(lists.length).fill(-1)
  const newestHit = new Int32Array(lists.length)
  const touched: number[] = []

  const emit = (found: readonly Output[], start: number, end: number): void => {
    for (const { list, shields } of found) {
      if (list < counted) {
        votes[list] = (votes[list] ?? 0) + 1
        continue
      }
      const again = newestStart[list] === start
      if (!again && (taken[list] ?? 0) > start) continue
      touched.push(list)
      taken[list] = end
      if (again && newestHit[list] !== -1) scan.list[newestHit[list] ?? 0] = -1
      newestStart[list] = start
      newestHit[list] = shields ? -1 : scan.list.length
      if (shields) continue
      scan.list.push(list)
      scan.start.push(start)
      scan.end.push(end)
    }
  }

  const walk = (text: string, start: number, from: number): void => {
    let state = from
    let end = start + 1
    let kind = KIND[text.charCodeAt(start)] ?? 0
    for (;;) {
      const found = outputs[state]
      const unit = end < text.length ? text.charCodeAt(end) : 0x20
      const next = KIND[unit] ?? 0
      if (found && !(isWordKind(kind) && isWordKind(next))) emit(found, start, end)
      if (end >= text.length) return
      state = transitions.find(state, FOLDED[unit] ?? 0)
      if (state === -1) return
      kind = next
      end += 1
    }
  }

  return {
    scan(text) {
      kinds.fill(0)
      votes.fill(0)
      scan.list.length = 0
      scan.start.length = 0
      scan.end.length = 0
      let inWord = false
      for (let at = 0; at < text.length; at += 1) {
        const unit = text.charCodeAt(at)
        const kind = KIND[unit] ?? 0
        kinds[kind] = (kinds[kind] ?? 0) + 1
        const isWord = isWordKind(kind)
        if (!isWord || !inWord) {
          const folded = FOLDED[unit] ?? 0
          const state = first[folded] ?? -1
          if (state !== -1 && (outputs[state] || openings.may(text, at, folded))) walk(text, at, state)
        }
        inWord = isWord
      }
      for (const list of touched) {
        taken[list] = 0
        newestStart[list] = -1
      }
      touched.length = 0
      return scan
    },
  }
}
