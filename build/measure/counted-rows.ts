/** All units of a corpus as counts of features, made once; each fold then takes its own vocabulary from its own training units. */
import { collectFeatures, CONTEXT_SALT, FeatureBag, type FeatureRecipe } from '../../inference/models/text-features.ts'
import { IDF_STEPS } from '../../inference/models/linear-model.ts'
import { weighRow, type FilledRow } from '../../inference/models/vocabulary.ts'
import type { SparseRows } from './linear-training.ts'

/** A feature ships only if this many units or more used it (measure.md, rule 7). */
export const FEWEST_UNITS = 5

/** Counts by row; `hash[column]` names a column. */
export interface CountedRows {
  readonly rows: number
  readonly start: Int32Array
  readonly column: Int32Array
  readonly count: Float32Array
  readonly hash: Int32Array
  readonly block: Uint8Array
  /** Unit of each row, 0 to units - 1. */
  readonly unit: Int32Array
}

/** What a fold learnt of its training rows before any weight: which columns it keeps, and their idf. */
export interface FoldVocabulary { readonly hash: Int32Array; readonly idf: Float32Array; readonly block: Uint8Array; readonly local: Int32Array }

class Growing {
  length = 0
  items = new Int32Array(1 << 16)
  push(item: number): void {
    if (this.length === this.items.length) { const wide = new Int32Array(this.length * 2); wide.set(this.items); this.items = wide }
    this.items[this.length++] = item
  }
}

/** Counts the features of every row (each a list of texts), leaving out those that fewer than five units use. */
export function countRows(texts: readonly (readonly string[])[], unit: Int32Array, recipe: FeatureRecipe, contexts: readonly (readonly string[])[] = []): CountedRows {
  const bag = new FeatureBag()
  const ids = new Map<number, number>()
  const hashes = new Growing()
  const blocks = new Growing()
  const column = new Growing()
  const count = new Growing()
  const start = new Int32Array(texts.length + 1)
  for (const [row, own] of texts.entries()) {
    bag.clear()
    for (const text of own) collectFeatures(text, recipe, bag)
    for (const text of contexts[row] ?? []) collectFeatures(text, recipe, bag, CONTEXT_SALT)
    const counts = new Map<number, number>()
    for (let at = 0; at < bag.length; at++) {
      const hash = bag.hash[at]!
      let id = ids.get(hash)
      if (id === undefined) { id = ids.size; ids.set(hash, id); hashes.push(hash); blocks.push(bag.block[at]!) }
      counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    for (const [id, times] of counts) { column.push(id); count.push(times) }
    start[row + 1] = column.length
  }
  return dropRare({ rows: texts.length, start, column: column.items.subarray(0, column.length), count: Float32Array.from(count.items.subarray(0, count.length)), hash: hashes.items.slice(0, hashes.length), block: Uint8Array.from(blocks.items.subarray(0, blocks.length)), unit })
}

/** How many units of the chosen rows use each column. */
function unitsUsing(all: CountedRows, rows: Int32Array): Int32Array {
  const byUnit = rows.toSorted((a, b) => all.unit[a]! - all.unit[b]! || a - b)
  const used = new Int32Array(all.hash.length)
  const last = new Int32Array(all.hash.length).fill(-1)
  for (const row of byUnit) {
    for (let cell = all.start[row]!; cell < all.start[row + 1]!; cell++) {
      const at = all.column[cell]!
      if (last[at] !== all.unit[row]) { last[at] = all.unit[row]!; used[at] = used[at]! + 1 }
    }
  }
  return used
}

function dropRare(all: CountedRows): CountedRows {
  const used = unitsUsing(all, Int32Array.from({ length: all.rows }, (_, row) => row))
  const renamed = new Int32Array(used.length).fill(-1)
  let kept = 0
  used.forEach((units, at) => { if (units >= FEWEST_UNITS) renamed[at] = kept++ })
  const start = new Int32Array(all.rows + 1)
  const column = new Growing()
  const count = new Growing()
  for (let row = 0; row < all.rows; row++) {
    for (let cell = all.start[row]!; cell < all.start[row + 1]!; cell++) {
      const at = renamed[all.column[cell]!]!
      if (at >= 0) { column.push(at); count.push(all.count[cell]!) }
    }
    start[row + 1] = column.length
  }
  return {
    rows: all.rows, unit: all.unit, start, column: column.items.slice(0, column.length), count: Float32Array.from(count.items.subarray(0, count.length)),
    hash: all.hash.filter((_, at) => renamed[at]! >= 0), block: all.block.filter((_, at) => renamed[at]! >= 0),
  }
}

/** The vocabulary of some training rows: columns that five of their units use, `keep` of the commonest at most. */
export function learnVocabulary(all: CountedRows, rows: Int32Array, keep = Infinity): FoldVocabulary {
  const used = unitsUsing(all, rows)
  const inRows = new Int32Array(used.length)
  for (const row of rows) for (let cell = all.start[row]!; cell < all.start[row + 1]!; cell++) inRows[all.column[cell]!] = inRows[all.column[cell]!]! + 1
  const columns = Array.from(used.keys()).filter((at) => used[at]! >= FEWEST_UNITS)
  const chosen = columns.length <= keep ? columns : columns.toSorted((a, b) => used[b]! - used[a]! || a - b).slice(0, keep).toSorted((a, b) => a - b)
  const local = new Int32Array(used.length).fill(-1)
  chosen.forEach((at, now) => { local[at] = now })
  return {
    hash: Int32Array.from(chosen, (at) => all.hash[at]!),
    idf: Float32Array.from(chosen, (at) => Math.round(IDF_STEPS * (Math.log((1 + rows.length) / (1 + inRows[at]!)) + 1)) / IDF_STEPS),
    block: Uint8Array.from(chosen, (at) => all.block[at]!),
    local,
  }
}

/** Chosen rows with the weights that the app would give them. */
export function weighRows(all: CountedRows, rows: Int32Array, vocabulary: FoldVocabulary): SparseRows {
  const size = vocabulary.hash.length
  const counts = new Float64Array(size)
  const filled: FilledRow = { length: 0, column: new Int32Array(size), value: new Float64Array(size) }
  const start = new Int32Array(rows.length + 1)
  let room = 0
  for (const row of rows) room += all.start[row + 1]! - all.start[row]!
  const column = new Int32Array(room)
  const value = new Float32Array(room)
  let length = 0
  rows.forEach((row, now) => {
    filled.length = 0
    for (let cell = all.start[row]!; cell < all.start[row + 1]!; cell++) {
      const at = vocabulary.local[all.column[cell]!]!
      if (at < 0) continue
      filled.column[filled.length++] = at
      counts[at] = all.count[cell]!
    }
    weighRow(filled, counts, vocabulary.idf, vocabulary.block)
    for (let at = 0; at < filled.length; at++) { column[length] = filled.column[at]!; value[length++] = filled.value[at]!; counts[filled.column[at]!] = 0 }
    start[now + 1] = length
  })
  return { rows: rows.length, columns: size, start, column: column.slice(0, length), value: value.slice(0, length) }
}
