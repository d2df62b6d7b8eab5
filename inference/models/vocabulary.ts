/** The features a model knows, by hash, and how a text becomes its row of weights: the same code trains and guesses. */
import type { FeatureBag } from './text-features.ts'

/** Hash to column by open addressing: no string and no Map in the way of a pass over a million messages. */
export class Vocabulary {
  readonly size: number
  readonly #slots: Int32Array
  readonly #hashes: Int32Array
  readonly #mask: number

  /** `hashes` are distinct; their position is their column. */
  constructor(hashes: Int32Array) {
    let room = 16
    while (room < hashes.length * 2) room *= 2
    this.size = hashes.length
    this.#hashes = hashes
    this.#mask = room - 1
    this.#slots = new Int32Array(room).fill(-1)
    for (let column = 0; column < hashes.length; column++) {
      let at = hashes[column]! & this.#mask
      while (this.#slots[at] !== -1) at = (at + 1) & this.#mask
      this.#slots[at] = column
    }
  }

  /** The column of a feature, or -1. */
  columnOf(hash: number): number {
    let at = hash & this.#mask
    for (;;) {
      const column = this.#slots[at]!
      if (column === -1 || this.#hashes[column] === hash) return column
      at = (at + 1) & this.#mask
    }
  }
}

/** One text, or all texts of one unit, as columns and values; valid until the next call that fills it. */
export interface FilledRow { length: number; column: Int32Array; value: Float64Array }
/** A row with how many single words (Chinese: characters) the texts have, and how many of them the vocabulary knows. */
export interface WrittenRow extends FilledRow { words: number; known: number }

/** Counts features into columns and weighs them: (1 + ln count) x idf, each block scaled to length 1 (tf-idf, Salton and Buckley 1988). */
export class RowWriter {
  readonly row: WrittenRow = { length: 0, column: new Int32Array(0), value: new Float64Array(0), words: 0, known: 0 }
  readonly #counts: Float64Array
  readonly #block: Uint8Array
  readonly #vocabulary: Vocabulary
  readonly #idf: Float32Array

  /** `idf` has one number for each column. */
  constructor(vocabulary: Vocabulary, idf: Float32Array) {
    this.#vocabulary = vocabulary
    this.#idf = idf
    this.#counts = new Float64Array(vocabulary.size)
    this.#block = new Uint8Array(vocabulary.size)
    this.row.column = new Int32Array(vocabulary.size)
    this.row.value = new Float64Array(vocabulary.size)
  }

  /** The row of everything in the bag. */
  write(bag: FeatureBag): WrittenRow {
    const { row } = this
    row.length = 0
    row.words = 0
    row.known = 0
    for (let at = 0; at < bag.length; at++) {
      const column = this.#vocabulary.columnOf(bag.hash[at]!)
      row.words += bag.single[at]!
      if (column === -1) continue
      row.known += bag.single[at]!
      if (this.#counts[column] === 0) { row.column[row.length++] = column; this.#block[column] = bag.block[at]! }
      this.#counts[column] = this.#counts[column]! + 1
    }
    weighRow(row, this.#counts, this.#idf, this.#block)
    for (let at = 0; at < row.length; at++) this.#counts[row.column[at]!] = 0
    return row
  }
}

/** Fills the values of a row from counts; `block` says which columns are scaled together. */
export function weighRow(row: FilledRow, counts: Float64Array, idf: Float32Array, block: Uint8Array): void {
  const squares: [number, number] = [0, 0]
  for (let at = 0; at < row.length; at++) {
    const column = row.column[at]!
    const value = (1 + Math.log(counts[column]!)) * idf[column]!
    row.value[at] = value
    if (block[column] === 0) squares[0] += value * value
    else squares[1] += value * value
  }
  const scale = [1 / Math.sqrt(squares[0] || 1), 1 / Math.sqrt(squares[1] || 1)] as const
  for (let at = 0; at < row.length; at++) row.value[at] = row.value[at]! * scale[block[row.column[at]!] === 0 ? 0 : 1]
}
