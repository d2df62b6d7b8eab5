/** Patterns that are tried on the same text: one look at the text tells which of them it rules out. */
import { areParted, cuesOf, GAP, isOddLetter, SIGNS } from './cues.ts'
import { Transitions } from '../transitions.ts'

/** Signs of the newest text, with a gap at both ends; several sets look at the same text in turn. */
let signs = new Uint16Array(1_024)
let length = 0
let read: string | null = null
let isOdd = false

function readSigns(text: string): void {
  if (text === read) return
  read = text
  isOdd = false
  // A gap may come in between any two.
  if (signs.length < text.length * 2 + 2) signs = new Uint16Array(text.length * 2 + 2)
  signs[0] = GAP
  length = 1
  let last = GAP
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    const sign = SIGNS[unit]!
    if (sign === GAP) {
      if (isOddLetter(unit)) isOdd = true
      if (last === GAP) continue
    } else if (areParted(last, sign)) signs[length++] = GAP
    signs[length++] = sign
    last = sign
  }
  if (last !== GAP) signs[length++] = GAP
}

/** Pairs of signs with which cues begin, as far as a hash tells: 8,192 bits. */
const PAIR_BITS = 13
const pairOf = (first: number, second: number): number => Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> 32 - PAIR_BITS

/** A fixed list of patterns. Look at a text, then ask of each whether it can match there. */
export class PatternSet {
  private readonly transitions = new Transitions(256)
  /** By state of the tree of cues: the lists whose cue ends there. */
  private readonly ends: (number[] | null)[] = [null]
  /** By list: the number of the newest text in which one of its cues was found. */
  private readonly seen: Float64Array
  /** Where the lists of each pattern begin, and where those of the last end. */
  private readonly from: Int32Array
  /** Most places of a text are ruled out by two signs. */
  private readonly pairs = new Int32Array(1 << PAIR_BITS - 5)
  /** Signs that are cues by themselves. */
  private readonly single = new Map<number, number[]>()
  private number = 0
  private text: string | null = null
  private hasOdd = false

  constructor(patterns: readonly RegExp[]) {
    this.from = new Int32Array(patterns.length + 1)
    let count = 0
    patterns.forEach((pattern, index) => {
      for (const list of cuesOf(pattern)) {
        for (const cue of list) this.insert(cue, count)
        count += 1
      }
      this.from[index + 1] = count
    })
    this.seen = new Float64Array(count)
  }

  private insert(cue: string, list: number): void {
    const first = cue.charCodeAt(0)
    if (cue.length === 1) {
      const lists = this.single.get(first)
      if (lists) lists.push(list)
      else this.single.set(first, [list])
      return
    }
    const pair = pairOf(first, cue.charCodeAt(1))
    this.pairs[pair >>> 5] = this.pairs[pair >>> 5]! | 1 << (pair & 31)
    let state = 0
    for (let at = 0; at < cue.length; at += 1) {
      const unit = cue.charCodeAt(at)
      let next = this.transitions.find(state, unit)
      if (next === -1) {
        next = this.ends.length
        this.ends.push(null)
        this.transitions.add(state, unit, next)
      }
      state = next
    }
    (this.ends[state] ??= []).push(list)
  }

  /** Finds out which patterns the text rules out; {@link may} speaks of this text until the next look. */
  look(text: string): void {
    if (text === this.text) return
    this.text = text
    this.number += 1
    readSigns(text)
    this.hasOdd = isOdd
    if (isOdd) return
    const { pairs, single, seen, number } = this
    const hasSingle = single.size > 0
    const last = length - 1
    for (let start = 0; start < last; start += 1) {
      const first = signs[start]!
      const pair = pairOf(first, signs[start + 1]!)
      if ((pairs[pair >>> 5]! >>> (pair & 31) & 1) === 1) this.walk(start)
      if (hasSingle && first !== GAP) {
        const lists = single.get(first)
        if (lists) for (const list of lists) seen[list] = number
      }
    }
  }

  private walk(start: number): void {
    const { transitions, ends, seen, number } = this
    let state = 0
    for (let at = start; at < length; at += 1) {
      state = transitions.find(state, signs[at]!)
      if (state === -1) return
      const found = ends[state]
      if (found) for (const list of found) seen[list] = number
    }
  }

  /** False only where the pattern of this index cannot match in the newest text. */
  may(index: number): boolean {
    if (this.hasOdd) return true
    const { from, seen, number } = this
    const last = from[index + 1]!
    for (let list = from[index]!; list < last; list += 1) if (seen[list] !== number) return false
    return true
  }
}
