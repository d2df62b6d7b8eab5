/**
 * Finds where one JSON value ends, over bytes that may arrive in pieces. It only counts brackets and skips strings;
 * whether the value is right inside is for JSON.parse to say, which sees the very same bytes.
 */

/** Nesting that is still read (security.md section 3). */
export const DEPTH_LIMIT = 100
/** Keys in one object that are still read. */
export const KEY_LIMIT = 100_000

const QUOTE = 0x22
const BACKSLASH = 0x5c
const LINE_FEED = 0x0a
const LETTER_X = 0x78
/** Digits from which a number may be beyond 2^53 and lose its last places. */
const WIDE_DIGITS = 16

const OTHER = 0, STRING = 1, OPEN_OBJECT = 2, OPEN_ARRAY = 3, CLOSE = 4, COMMA = 5, DIGIT = 6
const CLASS = new Uint8Array(256)
CLASS[QUOTE] = STRING
CLASS[0x7b] = OPEN_OBJECT
CLASS[0x5b] = OPEN_ARRAY
CLASS[0x7d] = CLOSE
CLASS[0x5d] = CLOSE
CLASS[0x2c] = COMMA
for (let digit = 0x30; digit <= 0x39; digit += 1) CLASS[digit] = DIGIT

/** Bytes at which a number or a word ends: white space, comma, closing brackets. */
const ENDS_SCALAR = new Uint8Array(256)
for (const byte of [0x20, 0x09, 0x0a, 0x0d, 0x2c, 0x5d, 0x7d]) ENDS_SCALAR[byte] = 1

/** Why a value is not handed on although its end was found. */
export type ScanRefusal = 'json-too-deep' | 'json-too-many-keys'

/** The state of looking for the end of one value; it can be fed piece by piece. */
export class ValueScan {
  /** True when the value holds a `\x` escape, which is not JSON but written by Telegram. */
  hexEscapes = false
  /** True when the value may hold a number of sixteen digits or more. */
  wideNumbers = false
  refusal: ScanRefusal | undefined

  private isScalar = false
  private inString = false
  private escaped = false
  private depth = 0
  private scalarLength = 0
  private readonly isObject = new Uint8Array(DEPTH_LIMIT + 1)
  private readonly commas = new Uint32Array(DEPTH_LIMIT + 1)

  /** Starts at a value's first byte, which must then be given to {@link advance} as well. */
  begin(first: number): void {
    const kind = CLASS[first]
    this.isScalar = kind !== STRING && kind !== OPEN_OBJECT && kind !== OPEN_ARRAY
    this.hexEscapes = false
    this.wideNumbers = false
    this.refusal = undefined
    this.inString = false
    this.escaped = false
    this.depth = 0
    this.scalarLength = 0
  }

  /** Reads on from `from`. The index after the value's last byte, or -1 when the piece ends before it. */
  advance(bytes: Uint8Array, from: number): number {
    return this.isScalar ? this.advanceScalar(bytes, from) : this.advanceNested(bytes, from)
  }

  /** Whether the value is complete when the input ends here: true for numbers and words only. */
  get endsWithInput(): boolean { return this.isScalar }

  private advanceScalar(bytes: Uint8Array, from: number): number {
    let at = from
    while (at < bytes.length && ENDS_SCALAR[bytes[at] as number] === 0) at += 1
    this.scalarLength += at - from
    this.wideNumbers = this.scalarLength >= WIDE_DIGITS
    return at < bytes.length ? at : -1
  }

  /**
   * Index of the closing quote, or -1. `from` is inside the string. No string of JSON holds a line break: one is the end of
   * a string whose quotation marks were not escaped, so that only its value is lost and not all that follows.
   */
  private endOfString(bytes: Uint8Array, from: number): number {
    const length = bytes.length
    let at = from
    if (this.escaped && at < length) {
      if (bytes[at] === LETTER_X) this.hexEscapes = true
      this.escaped = false
      at += 1
    }
    while (at < length) {
      const byte = bytes[at] as number
      if (byte > QUOTE && byte !== BACKSLASH) {
        at += 1
        continue
      }
      if (byte === QUOTE || byte === LINE_FEED) return at
      if (byte === BACKSLASH) {
        if (at + 1 >= length) {
          this.escaped = true
          return -1
        }
        if (bytes[at + 1] === LETTER_X) this.hexEscapes = true
        at += 2
      } else {
        at += 1
      }
    }
    return -1
  }

  private advanceNested(bytes: Uint8Array, from: number): number {
    const length = bytes.length
    let at = from
    if (this.inString) {
      at = this.endOfString(bytes, at)
      if (at < 0) return -1
      at += 1
      this.inString = false
      if (this.depth === 0) return at
    }
    while (at < length) {
      const kind = CLASS[bytes[at] as number]
      at += 1
      if (kind === OTHER) continue
      if (kind === STRING) {
        const end = this.endOfString(bytes, at)
        if (end < 0) {
          this.inString = true
          return -1
        }
        at = end + 1
        if (this.depth === 0) return at
      } else if (kind === COMMA) {
        this.countComma()
      } else if (kind === DIGIT) {
        const start = at - 1
        while (at < length && CLASS[bytes[at] as number] === DIGIT) at += 1
        // A run cut by the end of the piece may go on in the next: rather look once too often.
        if (at === length || at - start >= WIDE_DIGITS) this.wideNumbers = true
      } else if (kind === CLOSE) {
        this.depth -= 1
        if (this.depth === 0) return at
      } else {
        this.open(kind === OPEN_OBJECT ? 1 : 0)
      }
    }
    return -1
  }

  private open(isObject: 0 | 1): void {
    this.depth += 1
    if (this.depth > DEPTH_LIMIT) {
      this.refusal = 'json-too-deep'
    } else {
      this.isObject[this.depth] = isObject
      this.commas[this.depth] = 0
    }
  }

  private countComma(): void {
    if (this.depth > DEPTH_LIMIT || this.isObject[this.depth] === 0) return
    const commas = (this.commas[this.depth] ?? 0) + 1
    this.commas[this.depth] = commas
    if (commas >= KEY_LIMIT) this.refusal = 'json-too-many-keys'
  }
}
