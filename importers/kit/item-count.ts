/** The numbers of objects in a JSON file's arrays, counted through in the order of the file, for sources whose other files are tables. */
import type { JsonBatch } from './json-stream.ts'
import { isRecord } from './json-value.ts'

/** Counts over one walk of jsonItems. Arrays inside the elements of another are not counted. */
export class ItemCount {
  private before = 0

  /** The numbers of a batch's values, from 1. */
  take(batch: JsonBatch): (index: number) => number {
    if (!batch.isItem) {
      for (const value of batch.values) this.before += arrayItems(value)
      return () => this.before + 1
    }
    const start = this.before
    this.before += batch.values.length
    return (index) => start + index + 1
  }
}

function arrayItems(value: unknown): number {
  if (Array.isArray(value)) return value.length
  if (!isRecord(value)) return 0
  let count = 0
  for (const inner of Object.values(value)) count += arrayItems(inner)
  return count
}
