/**
 * The walk through JSON as bytes: takes pieces of a file, finds the values that are wanted and hands them to JSON.parse. The
 * streams over it are in json-stream.ts.
 */
import { ValueScan } from './json-scan.ts'
import { decodeJson, JsonError, type JsonErrorCode, parseJsonText, type ParseNeeds } from './json-value.ts'

/** Keys and indexes from the root. */
export type JsonPath = readonly (string | number)[]

/** Neighbouring elements of an opened array, or one field of an opened object (or the root when nothing is opened). */
export interface JsonBatch {
  /** Elements: the array's path. A field: its own path. */
  readonly path: JsonPath
  /** True for elements of an array. */
  readonly isItem: boolean
  /** Index of the first value in its array, from 0; 0 for a field. */
  readonly first: number
  /** `undefined` stands for a value that could not be read. */
  readonly values: readonly unknown[]
  /** Byte where each value begins, from 0. */
  readonly at: readonly number[]
  readonly bad: readonly { readonly index: number; readonly at: number; readonly code: JsonErrorCode }[]
  /** How many values were read only after {@link JsonOptions.repair}. */
  readonly repaired: number
  /** Places that were not UTF-8 and became U+FFFD. */
  readonly replaced: number
}

/** How to read. */
export interface JsonOptions {
  /** Repair `\x0C`-style escapes (Telegram). Otherwise they are errors, as JSON has it. */
  readonly hexEscapes?: boolean
  /** For a value that is no JSON: what was surely meant, as text, or undefined. It is parsed as strictly as any other. */
  readonly repair?: (text: string) => string | undefined
  /** Containers (paths as in `open`) that are walked over without being given out. */
  readonly skip?: readonly JsonPath[]
  /** Bytes before the JSON to leave out, e.g. `window.YTD.tweets.part0 = `. Positions count them. */
  readonly from?: number
  /** Largest single value in bytes; larger ones are `bad`. 64 MiB unless told. */
  readonly valueLimit?: number
}

const MEBIBYTE = 1_048_576
const VALUE_LIMIT = 64 * MEBIBYTE
const RUN_ITEMS = 1000

interface Pattern { readonly children: Map<string | number, Pattern>; open: boolean; skip: boolean }

function newPattern(): Pattern { return { children: new Map(), open: false, skip: false } }

function addPath(root: Pattern, path: JsonPath, skip: boolean): void {
  let node = root
  if (!skip) node.open = true
  for (const key of path) {
    let child = node.children.get(key)
    if (child === undefined) node.children.set(key, child = newPattern())
    node = child
    if (!skip) node.open = true
  }
  if (skip) node.skip = true
}

type Expect = 'value' | 'value-or-end' | 'comma-or-end' | 'key' | 'key-or-end' | 'colon' | 'done'

interface Bad { readonly index: number; readonly at: number; readonly code: JsonErrorCode }

/** An opened container on the way down. */
interface Level { readonly isArray: boolean; readonly pattern: Pattern; readonly path: JsonPath; key: string; index: number }

/** Splits one document: `push` pieces in order with their places, `take` what is whole so far, `finish` at the end. Both give the {@link JsonError} at which the walk ended, if any. */
export class Splitter {
  private batches: JsonBatch[] = []
  private readonly root = newPattern()
  private readonly levels: Level[] = []
  private expect: Expect = 'value'
  private readonly scan = new ValueScan()
  /** What is being scanned over several pieces: a value to give out, one to pass over, or a key. */
  private reading: 'value' | 'skipped' | 'key' | undefined
  private pieces: Uint8Array[] = []
  private pieceBytes = 0
  private valueAt = 0
  private base = 0
  private bytes: Buffer = Buffer.alloc(0)
  // The run of neighbouring elements that lie whole in the current piece.
  private starts: number[] = []
  private ends: number[] = []
  private runFirst = 0
  private runNeeds = { hexEscapes: false, wideNumbers: false }
  private readonly hexEscapes: boolean
  private readonly repair: ((text: string) => string | undefined) | undefined
  private readonly valueLimit: number

  constructor(open: readonly JsonPath[], options: JsonOptions) {
    for (const path of open) addPath(this.root, path, false)
    for (const path of options.skip ?? []) addPath(this.root, path, true)
    this.hexEscapes = options.hexEscapes ?? false
    this.repair = options.repair
    this.valueLimit = options.valueLimit ?? VALUE_LIMIT
  }

  /** The batches finished since the last call. */
  take(): JsonBatch[] {
    const batches = this.batches
    this.batches = []
    return batches
  }

  /** Takes the next bytes, which lie at `at` in the file. What was complete before a failure can still be taken. */
  push(piece: Uint8Array, at: number): JsonError | undefined {
    this.bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)
    this.base = at
    return this.attempt(() => {
      let next = this.reading === undefined ? 0 : this.readOn(0)
      while (next >= 0 && next < piece.length) next = this.step(next)
    })
  }

  /** Tells that the input ends. */
  finish(): JsonError | undefined {
    this.base += this.bytes.length
    this.bytes = Buffer.alloc(0)
    return this.attempt(() => {
      if (this.reading !== undefined && this.scan.endsWithInput) this.complete(0, 0)
      if (this.expect !== 'done') this.fail(0, this.levels.length === 0 && this.reading === undefined ? 'json-empty' : 'json-truncated')
    })
  }

  private attempt(work: () => void): JsonError | undefined {
    let failure: JsonError | undefined
    try {
      work()
    } catch (error) {
      if (!(error instanceof JsonError)) throw error
      failure = error
    }
    this.flush()
    return failure
  }

  private fail(at: number, code: JsonErrorCode = 'json-syntax'): never {
    throw new JsonError(code, this.base + at)
  }

  /** Takes what begins at `at`; the index after it, or -1 when the piece ends inside it. */
  private step(at: number): number {
    const byte = this.bytes[at] as number
    if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) return at + 1
    switch (this.expect) {
      case 'value': return this.value(at, byte)
      case 'value-or-end': return byte === 0x5d ? this.close(at) : this.value(at, byte)
      case 'comma-or-end': return this.comma(at, byte)
      case 'key-or-end': return byte === 0x7d ? this.close(at) : this.begin('key', at, byte)
      case 'key': return this.begin('key', at, byte)
      case 'colon':
        if (byte !== 0x3a) this.fail(at)
        this.expect = 'value'
        return at + 1
      case 'done': return this.fail(at, 'json-trailing')
    }
  }

  private comma(at: number, byte: number): number {
    const level = this.levels.at(-1)
    if (level === undefined) this.fail(at)
    if (byte === 0x2c) {
      this.expect = level.isArray ? 'value' : 'key'
      return at + 1
    }
    if (byte !== (level.isArray ? 0x5d : 0x7d)) this.fail(at)
    return this.close(at)
  }

  private close(at: number): number {
    this.flush()
    this.levels.pop()
    this.afterValue()
    return at + 1
  }

  private afterValue(): void {
    const level = this.levels.at(-1)
    if (level?.isArray === true) level.index += 1
    this.expect = level === undefined ? 'done' : 'comma-or-end'
  }

  private childPattern(level: Level | undefined): Pattern | undefined {
    if (level === undefined) return this.root
    const { children } = level.pattern
    return children.get(level.isArray ? level.index : level.key) ?? (level.isArray ? children.get('#') : undefined) ?? children.get('*')
  }

  private pathOfChild(level: Level | undefined): JsonPath {
    return level === undefined ? [] : [...level.path, level.isArray ? level.index : level.key]
  }

  private value(at: number, byte: number): number {
    const level = this.levels.at(-1)
    const pattern = this.childPattern(level)
    if (pattern?.open === true && !pattern.skip && (byte === 0x7b || byte === 0x5b)) {
      this.flush()
      const isArray = byte === 0x5b
      this.levels.push({ isArray, pattern, path: this.pathOfChild(level), key: '', index: 0 })
      this.expect = isArray ? 'value-or-end' : 'key-or-end'
      return at + 1
    }
    return this.begin(pattern?.skip === true ? 'skipped' : 'value', at, byte)
  }

  private begin(reading: 'value' | 'skipped' | 'key', at: number, byte: number): number {
    // A key is a string; a value cannot begin with what only stands between values.
    if (reading === 'key' ? byte !== 0x22 : byte === 0x2c || byte === 0x5d || byte === 0x7d) this.fail(at)
    this.reading = reading
    this.valueAt = this.base + at
    this.scan.begin(byte)
    return this.readOn(at)
  }

  private readOn(from: number): number {
    const end = this.scan.advance(this.bytes, from)
    if (end >= 0) {
      this.complete(from, end)
      return end
    }
    this.keep(from, this.bytes.length)
    return -1
  }

  private keep(from: number, to: number): void {
    this.pieceBytes += to - from
    if (this.reading !== 'skipped' && this.pieceBytes <= this.valueLimit) this.pieces.push(this.bytes.subarray(from, to))
    else this.pieces = []
  }

  /** The value or key being read ends at `end` of the current piece. */
  private complete(from: number, end: number): void {
    const reading = this.reading
    this.reading = undefined
    const level = this.levels.at(-1)
    const isWhole = this.pieceBytes === 0
    if (reading === 'value' && isWhole && level?.isArray === true && this.scan.refusal === undefined && end - from <= this.valueLimit) {
      this.addToRun(level, from, end)
    } else {
      this.flush()
      if (!isWhole) this.keep(from, end)
      if (reading === 'key' && level !== undefined) level.key = this.readKey(from, end, isWhole)
      else if (reading === 'value') this.giveOne(level, from, end, isWhole)
      this.pieces = []
      this.pieceBytes = 0
    }
    if (reading === 'key') this.expect = 'colon'
    else this.afterValue()
  }

  private readKey(from: number, end: number, isWhole: boolean): string {
    const bytes = isWhole ? this.bytes.subarray(from, end) : Buffer.concat(this.pieces)
    if (bytes.length === 0) throw new JsonError('json-too-large', this.valueAt)
    try {
      return String(parseJsonText(decodeJson(bytes, 0, bytes.length).text, this.needs(this.scan)))
    } catch {
      throw new JsonError('json-syntax', this.valueAt)
    }
  }

  private needs(found: ParseNeeds): ParseNeeds {
    return { hexEscapes: this.hexEscapes && found.hexEscapes, wideNumbers: found.wideNumbers }
  }

  private giveOne(level: Level | undefined, from: number, end: number, isWhole: boolean): void {
    const size = isWhole ? end - from : this.pieceBytes
    const isItem = level?.isArray === true
    const index = isItem ? level.index : 0
    const at = [this.valueAt]
    const path = isItem ? level.path : this.pathOfChild(level)
    const code = this.scan.refusal ?? (size > this.valueLimit ? 'json-too-large' : undefined)
    if (code !== undefined) {
      this.batches.push({ path, isItem, first: index, values: [undefined], at, bad: [{ index, at: this.valueAt, code }], repaired: 0, replaced: 0 })
      return
    }
    const bytes = isWhole ? this.bytes.subarray(from, end) : Buffer.concat(this.pieces)
    const { text, replaced } = decodeJson(bytes, 0, bytes.length)
    const read = this.parse(text, this.needs(this.scan))
    const bad: readonly Bad[] = read === undefined ? [{ index, at: this.valueAt, code: 'json-syntax' }] : []
    this.batches.push({ path, isItem, first: index, values: [read?.value], at, bad, repaired: read?.isRepaired === true ? 1 : 0, replaced })
  }

  /** Undefined for what is no JSON, even repaired. */
  private parse(text: string, needs: ParseNeeds): { value: unknown; isRepaired: boolean } | undefined {
    try {
      return { value: parseJsonText(text, needs), isRepaired: false }
    } catch {
      const repaired = this.repair?.(text)
      if (repaired === undefined) return undefined
      try {
        return { value: parseJsonText(repaired, needs), isRepaired: true }
      } catch {
        return undefined
      }
    }
  }

  private addToRun(level: Level, from: number, end: number): void {
    if (this.starts.length === 0) this.runFirst = level.index
    this.starts.push(from)
    this.ends.push(end)
    if (this.scan.hexEscapes) this.runNeeds.hexEscapes = true
    if (this.scan.wideNumbers) this.runNeeds.wideNumbers = true
    if (this.starts.length >= RUN_ITEMS) this.flush()
  }

  /** Parses the run as one array. Only commas and white space lie between its values, so the result is the same as one by one. */
  private flush(): void {
    const [start, end] = [this.starts[0], this.ends.at(-1)]
    const level = this.levels.at(-1)
    if (start === undefined || end === undefined || level === undefined) return
    const { text, replaced } = decodeJson(this.bytes, start, end)
    const at = this.starts.map((offset) => this.base + offset)
    const bad: Bad[] = []
    const needs = this.needs(this.runNeeds)
    let repaired = 0
    let values: unknown[]
    try {
      values = parseJsonText(`[${text}]`, needs) as unknown[]
    } catch {
      values = this.starts.map((offset, place) => {
        const read = this.parse(decodeJson(this.bytes, offset, this.ends[place] ?? offset).text, needs)
        if (read === undefined) bad.push({ index: this.runFirst + place, at: this.base + offset, code: 'json-syntax' })
        else if (read.isRepaired) repaired += 1
        return read?.value
      })
    }
    this.batches.push({ path: level.path, isItem: true, first: this.runFirst, values, at, bad, repaired, replaced })
    this.starts = []
    this.ends = []
    this.runNeeds = { hexEscapes: false, wideNumbers: false }
  }
}
