/**
 * The parts of a regular expression, as far as it matters for what it cannot match without. Follows the pattern grammar of
 * ECMAScript with the flags i, u, s, m, g, y; anything else is refused, and a refused pattern is simply always tried.
 */

/** One part. `units`: any one of these code units. `any`: one unit that is not told, or none that is known of. */
export type Part =
  | { readonly kind: 'units'; readonly units: readonly number[] }
  /** These, one after another. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'space' | 'boundary' | 'nothing' | 'any' }
  /** Something that must stand beside this place, without being passed. */
  | { readonly kind: 'beside'; readonly part: Part }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Part[] }
  /** `most` is Infinity without a limit. */
  | { readonly kind: 'times'; readonly part: Part; readonly least: number; readonly most: number }

const ANY: Part = { kind: 'any' }
const NOTHING: Part = { kind: 'nothing' }
const SPACE: Part = { kind: 'space' }
/** Longer ranges of units are not told apart. */
const LONGEST_RANGE = 8
const unitsOf = (marks: string): ReadonlySet<number> => new Set(Array.from(marks, (mark) => mark.charCodeAt(0)))
const BAR = 0x7c
const CLOSE = 0x29
/** Marks of the syntax, and those of them that say how often. */
const MARKS = unitsOf('\\^$.*+?()[]{}|')
const COUNTS = unitsOf('*+?{')
const CONTROLS: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, f: 12, v: 11, 0: 0 }
const HEX: Readonly<Record<string, RegExp>> = { x: /^x([0-9a-f]{2})/i, u: /^u(?:\{([0-9a-f]+)\}|([0-9a-f]{4}))/i }

/** Thrown for syntax that is not followed; never leaves this file. */
class Refused extends Error {}

/** The parts of a pattern; null where its syntax is not followed. */
export function partsOf({ source, flags }: RegExp): Part | null {
  if (flags.includes('v')) return null
  try {
    return new Parser(source).whole()
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
}

class Parser {
  private at = 0
  private readonly source: string

  constructor(source: string) { this.source = source }

  whole(): Part {
    const part = this.choice()
    if (this.at < this.source.length) throw new Refused()
    return part
  }

  private choice(): Part {
    const parts = [this.sequence()]
    while (this.skip('|')) parts.push(this.sequence())
    return parts.length === 1 ? parts[0]! : { kind: 'choice', parts }
  }

  private sequence(): Part {
    const parts: Part[] = []
    for (;;) {
      const plain = this.plain()
      if (plain > this.at) {
        parts.push({ kind: 'text', text: this.source.slice(this.at, plain) })
        this.at = plain
      }
      const mark = this.source.charCodeAt(this.at)
      // At the end it is no number.
      if (!(mark >= 0) || mark === BAR || mark === CLOSE) break
      parts.push(this.times(this.atom()))
    }
    return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts }
  }

  /** Where the units that stand for themselves, each once, end. */
  private plain(): number {
    let to = this.at
    while (to < this.source.length && !MARKS.has(this.source.charCodeAt(to))) to += 1
    return to > this.at && COUNTS.has(this.source.charCodeAt(to)) ? to - 1 : to
  }

  private skip(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false
    this.at += text.length
    return true
  }

  private times(part: Part): Part {
    if (!COUNTS.has(this.source.charCodeAt(this.at))) return part
    const found = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})/.exec(this.source.slice(this.at, this.at + 12))
    if (!found) return part
    this.at += found[0].length
    this.skip('?')
    const [mark, low, comma, high] = found
    if (mark === '*') return { kind: 'times', part, least: 0, most: Infinity }
    if (mark === '+') return { kind: 'times', part, least: 1, most: Infinity }
    if (mark === '?') return { kind: 'times', part, least: 0, most: 1 }
    const least = Number(low)
    return { kind: 'times', part, least, most: comma === '' ? least : high === '' ? Infinity : Number(high) }
  }

  private atom(): Part {
    if (this.skip('(?=') || this.skip('(?<=')) return { kind: 'beside', part: this.group() }
    if (this.skip('(?!') || this.skip('(?<!')) return this.passed()
    if (this.skip('(?:')) return this.group()
    if (this.source.startsWith('(?', this.at)) {
      const name = /^\(\?<\p{ID_Start}\p{ID_Continue}*>/u.exec(this.source.slice(this.at))
      if (!name) throw new Refused()
      this.at += name[0].length
      return this.group()
    }
    if (this.skip('(')) return this.group()
    if (this.skip('[')) return this.set()
    if (this.skip('\\')) return this.escape()
    if (this.skip('^') || this.skip('$')) return NOTHING
    if (this.skip('.')) return ANY
    return { kind: 'units', units: [this.source.charCodeAt(this.at++)] }
  }

  private group(): Part {
    const part = this.choice()
    if (!this.skip(')')) throw new Refused()
    return part
  }

  /** A group that says what must not stand there. */
  private passed(): Part {
    for (let depth = 1; depth > 0; this.at += 1) {
      const mark = this.source[this.at]
      if (mark === undefined) throw new Refused()
      if (mark === '\\') this.at += 1
      else if (mark === '(') depth += 1
      else if (mark === ')') depth -= 1
      else if (mark === '[') for (this.at += 1; this.source[this.at] !== ']'; this.at += 1) {
        if (this.at >= this.source.length) throw new Refused()
        if (this.source[this.at] === '\\') this.at += 1
      }
    }
    return NOTHING
  }

  /** What stands behind a backslash outside of a set. */
  private escape(): Part {
    if (this.skip('b')) return { kind: 'boundary' }
    if (this.skip('B')) return NOTHING
    if (/^(?:[1-9]|k<)/.test(this.source.slice(this.at, this.at + 2))) {
      this.at += /^(?:\d+|k<[^>]*>)/.exec(this.source.slice(this.at))![0].length
      return ANY
    }
    return this.escaped()
  }

  /** What may stand behind a backslash inside of a set too. */
  private escaped(): Part {
    const mark = this.source[this.at]
    if (mark === undefined) throw new Refused()
    if (mark === 'c') throw new Refused()
    const hex = HEX[mark]?.exec(this.source.slice(this.at, this.at + 12))
    if (hex) {
      this.at += hex[0].length
      const point = Number.parseInt(hex[1] ?? hex[2] ?? '', 16)
      return point > 0xffff ? ANY : { kind: 'units', units: [point] }
    }
    const property = /^[pP]\{[^}]*\}/.exec(this.source.slice(this.at))
    if (property) {
      this.at += property[0].length
      return ANY
    }
    this.at += 1
    if (mark === 's') return SPACE
    if (/[wWdDS]/.test(mark)) return ANY
    return { kind: 'units', units: [CONTROLS[mark] ?? mark.charCodeAt(0)] }
  }

  private set(): Part {
    const isTurned = this.skip('^')
    const units: number[] = []
    let isTold = !isTurned
    let hasSpace = false
    while (!this.skip(']')) {
      if (this.at >= this.source.length) throw new Refused()
      const part = this.inSet()
      if (part.kind === 'space') hasSpace = true
      if (part.kind !== 'units') {
        isTold &&= part.kind === 'space'
        continue
      }
      const from = part.units[0]!
      if (this.source[this.at] === '-' && this.source[this.at + 1] !== ']') {
        this.at += 1
        const last = this.inSet()
        const to = last.kind === 'units' ? last.units[0]! : Infinity
        if (to - from >= LONGEST_RANGE) isTold = false
        else for (let unit = from; unit <= to; unit += 1) units.push(unit)
      } else units.push(from)
    }
    if (!isTold) return ANY
    // White space and marks count alike.
    return hasSpace ? { kind: 'units', units: [...units, 0x20] } : { kind: 'units', units }
  }

  private inSet(): Part {
    if (!this.skip('\\')) return { kind: 'units', units: [this.source.charCodeAt(this.at++)] }
    if (this.skip('b')) return { kind: 'units', units: [8] }
    return this.escaped()
  }
}
