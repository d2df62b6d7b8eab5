/**
 * A linear text model as it ships: hashes of features, their idf, one 8-bit weight for each feature and class, and the
 * calibration that turns scores into probabilities. Written by `npm run measure`, read by signals and guesses.
 */
import { calibrate, type Calibration } from './calibration.ts'
import type { Likeness } from './likeness.ts'
import { collectFeatures, CONTEXT_SALT, FeatureBag, type FeatureRecipe } from './text-features.ts'
import { scaled, type NumberScale } from './row-numbers.ts'
import { RowWriter, Vocabulary, type WrittenRow } from './vocabulary.ts'

/** A weights file: plain JSON, numbers packed in base64 (little endian). */
export interface WeightsFile {
  readonly format: number
  /** Key of the row in measure.md that it was trained for. */
  readonly key: string
  readonly classes: readonly string[]
  readonly recipe: FeatureRecipe
  /** Int32 hashes, and idf in sixteenths as bytes, one for each feature. */
  readonly hashes: string
  readonly idf: string
  /** Int8 weights, feature by feature, and what one step is worth for each class. */
  readonly weights: string
  /** With very many classes, most weights are 0 and left out: bytes with how many each feature has, and of which classes they are. */
  readonly sparse?: { readonly counts: string; readonly classes: string }
  readonly steps: readonly number[]
  readonly constants: readonly number[]
  /** For models that weigh numbers beside the words: how they are measured, and their weights by class. */
  readonly numbers?: NumberScale & { readonly weights: readonly (readonly number[])[] }
  readonly calibration: Calibration
  /** Below this probability of the leading class the answer is "cannot tell"; chosen out of fold. */
  readonly threshold: number
  /** Share of each class among the training units: the answer of nobody in particular. */
  readonly baseRates: readonly number[]
  readonly trainedOn: number
  /** What a text must be like for the model to answer at all. */
  readonly likeness: Likeness
}

/** idf is kept in steps of one sixteenth, in training as in the app, so that shipping it loses nothing. */
export const IDF_STEPS = 16

/** What one text, or one unit's texts, say about each class. */
export interface Reading {
  readonly scores: Float64Array
  readonly probabilities: Float64Array
  /** How many known features there were; 0 means that the model has nothing to go by. */
  readonly features: number
  /** Single words (Chinese: characters) of the texts, and how many of them the model knows. */
  readonly words: number
  readonly known: number
  /** How much the texts read like those that the model was taught on and not like other kinds; 0 where that is not told apart. */
  readonly kind: number
}

/** One feature of a text with what it adds to a class's score. Offsets are UTF-16. */
export interface Contribution { readonly column: number; readonly value: number }

/** A loaded model. One instance is enough for all texts; it keeps no text. */
export class LinearModel {
  readonly file: WeightsFile
  readonly classes: readonly string[]
  readonly #vocabulary: Vocabulary
  readonly #weights: Int8Array
  /** Where the weights of each feature begin and of which classes they are; null where every feature has one for each class. */
  readonly #sparse: { readonly from: Int32Array; readonly classes: Uint8Array } | null
  readonly #kind: Int8Array | null
  readonly #writer: RowWriter
  readonly #bag = new FeatureBag()

  /** Unpacks a weights file; throws when its parts do not fit together. */
  constructor(file: WeightsFile) {
    this.file = file
    this.classes = file.classes
    const hashes = new Int32Array(unpack(file.hashes))
    const idf = Float32Array.from(new Uint8Array(unpack(file.idf)), (step) => step / IDF_STEPS)
    this.#weights = new Int8Array(unpack(file.weights))
    this.#kind = file.likeness.kind === undefined ? null : new Int8Array(unpack(file.likeness.kind.weights))
    this.#sparse = file.sparse === undefined ? null : { from: startsOf(new Uint8Array(unpack(file.sparse.counts))), classes: new Uint8Array(unpack(file.sparse.classes)) }
    const wanted = this.#sparse === null ? hashes.length * file.steps.length : this.#sparse.classes.length
    if (idf.length !== hashes.length || (this.#kind !== null && this.#kind.length !== hashes.length) || this.#weights.length !== wanted || (this.#sparse !== null && (this.#sparse.from.length !== hashes.length + 1 || this.#sparse.from.at(-1) !== wanted))) throw new Error(`The weights of ${file.key} do not fit together.`)
    this.#vocabulary = new Vocabulary(hashes)
    this.#writer = new RowWriter(this.#vocabulary, idf)
  }

  /** Reads all texts as one document; `context` is what goes with them and `numbers` what stands beside them, for models that were taught with either. */
  read(texts: readonly string[], context: readonly string[] = [], numbers: readonly (number | null)[] = []): Reading {
    this.#bag.clear()
    for (const text of texts) collectFeatures(text, this.file.recipe, this.#bag)
    for (const text of context) collectFeatures(text, this.file.recipe, this.#bag, CONTEXT_SALT)
    return this.#readRow(this.#writer.write(this.#bag), this.numberContributions(numbers))
  }

  /** Reads features that were collected for several models together; those of other recipes are not known here and do no harm. */
  readBag(bag: FeatureBag): Reading { return this.#readRow(this.#writer.write(bag), this.numberContributions([])) }

  /** What each number adds to the score of each class: by class, by number. */
  numberContributions(numbers: readonly (number | null)[]): readonly (readonly number[])[] {
    const own = this.file.numbers
    if (own === undefined) return this.file.steps.map(() => [])
    const measured = scaled(numbers, own)
    return own.weights.map((weights) => weights.map((weight, at) => weight * (measured[at] ?? 0)))
  }

  #readRow(row: WrittenRow, numbers: readonly (readonly number[])[]): Reading {
    const { steps, constants, calibration } = this.file
    const scores = new Float64Array(steps.length)
    for (let at = 0; at < row.length; at++) {
      const value = row.value[at]!
      if (this.#sparse !== null) { this.#addSparse(scores, row.column[at]!, value); continue }
      const from = row.column[at]! * steps.length
      for (let klass = 0; klass < steps.length; klass++) scores[klass] = scores[klass]! + value * this.#weights[from + klass]!
    }
    for (let klass = 0; klass < steps.length; klass++) scores[klass] = scores[klass]! * steps[klass]! + constants[klass]! + (numbers[klass] ?? []).reduce((sum, one) => sum + one, 0)
    return { scores, probabilities: calibrate(scores, calibration), features: row.length, words: row.words, known: row.known, kind: this.#kindOf(row) }
  }

  #addSparse(scores: Float64Array, column: number, value: number): void {
    if (this.#sparse === null) return
    const { from, classes } = this.#sparse
    for (let at = from[column]!; at < from[column + 1]!; at++) scores[classes[at]!] = scores[classes[at]!]! + value * this.#weights[at]!
  }

  #weightOf(column: number, klass: number): number {
    if (this.#sparse === null) return this.#weights[column * this.file.steps.length + klass]!
    const { from, classes } = this.#sparse
    for (let at = from[column]!; at < from[column + 1]!; at++) if (classes[at] === klass) return this.#weights[at]!
    return 0
  }

  #kindOf(row: WrittenRow): number {
    const { kind } = this.file.likeness
    if (kind === undefined || this.#kind === null) return 0
    let score = 0
    for (let at = 0; at < row.length; at++) score += row.value[at]! * this.#kind[row.column[at]!]!
    return score * kind.step + kind.constant
  }

  /** What each known feature of the texts adds to the score of one class, strongest first. */
  contributions(texts: readonly string[], klass: number): readonly Contribution[] {
    this.#bag.clear()
    for (const text of texts) collectFeatures(text, this.file.recipe, this.#bag)
    const row = this.#writer.write(this.#bag)
    const step = this.file.steps[klass] ?? 0
    return Array.from({ length: row.length }, (_, at) => ({ column: row.column[at]!, value: row.value[at]! * step * this.#weightOf(row.column[at]!, klass) }))
      .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value) || a.column - b.column)
  }

  /** Where the wanted features stand in one text, first place of each. */
  find(text: string, wanted: ReadonlySet<number>): ReadonlyMap<number, readonly [start: number, end: number]> {
    const bag = this.#bag
    bag.clear()
    collectFeatures(text, this.file.recipe, bag)
    const found = new Map<number, readonly [number, number]>()
    for (let at = 0; at < bag.length; at++) {
      const column = this.#vocabulary.columnOf(bag.hash[at]!)
      if (wanted.has(column) && !found.has(column)) found.set(column, [bag.start[at]!, bag.end[at]!])
    }
    return found
  }
}

/** Where each feature's weights begin, and where the last one's end. */
function startsOf(counts: Uint8Array): Int32Array {
  const from = new Int32Array(counts.length + 1)
  counts.forEach((count, at) => { from[at + 1] = from[at]! + count })
  return from
}

function unpack(base64: string): ArrayBuffer {
  const text = atob(base64)
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes.buffer
}

/** A weights file as its module gives it; throws for another format. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller's file has further fields; it names the type once instead of asserting it
export function asWeights<File extends WeightsFile>(json: object): File {
  if (!('format' in json) || json.format !== 1) throw new Error('A weights file has a format that this version does not know.')
  // The file was written by the same project with this type; a test packs and reads one.
  return json as File
}

/** Loads a model when it is first needed: a start of the app pays for none. */
export function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => made ??= make()
}
