/**
 * A small sample of the activities behind a count. Which ones are kept depends on what the rows say and when, never on
 * the order they were read in, so that importing archives the other way round shows the same lines.
 */
import type { Activity, Example } from '../db/model.ts'

/** One kept row: activity id, start and end of what counted (-1, -1 for the whole row), and its rank. Plain JSON. */
export type KeptExample = readonly [activity: number, start: number, end: number, rank: number]

/** How many rows a tally keeps for each kind of evidence: enough to page through, small enough to store. */
export const EXAMPLES_KEPT = 40

/** A rank that looks random and is the same in every import: FNV-1a over time and text. */
export function rankOf(row: Activity): number {
  let hash = 0x811c9dc5
  const mix = (value: number): void => { hash = Math.imul(hash ^ value, 0x01000193) }
  const at = row.at ?? 0
  mix(at % 65_521)
  mix(Math.floor(at / 65_521))
  const text = row.text ?? row.object ?? ''
  for (let index = 0; index < text.length && index < 64; index += 1) mix(text.charCodeAt(index))
  return hash >>> 0
}

/** The part of a row that counted, UTF-16 offsets. */
export interface Part { readonly start: number; readonly end: number }

/** Keeps the row among the examples if its rank is among the `most` lowest: by chance, or newest first with a rank of `-at`. */
export function keepExample(kept: KeptExample[], row: Activity, part: Part | null, rank = rankOf(row), most = EXAMPLES_KEPT): void {
  const last = kept[most - 1]
  if (last && rank >= last[3]) return
  insert(kept, [row.id, part?.start ?? -1, part?.end ?? -1, rank], most)
}

/** Adds the examples of another tally. */
export function mergeExamples(into: KeptExample[], from: readonly KeptExample[], most = EXAMPLES_KEPT): void {
  for (const example of from) insert(into, example, most)
}

function insert(kept: KeptExample[], example: KeptExample, most: number): void {
  // The newest of a long archive always come first: halving finds the place sooner than walking up from the end.
  let low = 0
  let high = kept.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((kept[middle]?.[3] ?? 0) > example[3]) high = middle
    else low = middle + 1
  }
  kept.splice(low, 0, example)
  if (kept.length > most) kept.pop()
}

/** Examples by hour (of the day, or of the week), so that a claim about an hour shows lines of that hour. */
export type HourExamples = Record<string, KeptExample[]>

/** Keeps a row among the examples of its hour. */
export function keepOfHour(kept: HourExamples, hour: number, row: Activity, most: number): void {
  keepExample(kept[hour] ??= [], row, null, rankOf(row), most)
}

/** Adds the examples of another tally, hour by hour. */
export function mergeHours(into: HourExamples, from: HourExamples, most: number): void {
  for (const [hour, examples] of Object.entries(from)) mergeExamples(into[hour] ??= [], examples, most)
}

/** Examples of all hours that count. */
export function examplesIn(kept: HourExamples, counts: (hour: number) => boolean): readonly Example[] {
  const all: KeptExample[] = []
  for (const [hour, examples] of Object.entries(kept)) if (counts(Number(hour))) mergeExamples(all, examples)
  return toExamples(all)
}

/** The examples as the rest of the app reads them. */
export function toExamples(kept: readonly KeptExample[]): readonly Example[] {
  return kept.map(([activity, start, end]) => (start < 0 ? { activity } : { activity, start, end }))
}
