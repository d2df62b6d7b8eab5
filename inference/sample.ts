/**
 * A sample of different texts that does not depend on the order of reading: of each stretch of time those with the lowest
 * hashes are kept, each text once. What is read of them may be costly, since it is read of few.
 */
import type { Activity } from '../db/model.ts'

/** What every entry of a sample begins with: hash of its text, row, and time (ms UTC, null without one). */
export type SampleEntry = [hash: number, activity: number, at: number | null, ...rest: unknown[]]

/** FNV-1a over the text (Fowler, Noll, Vo), mixed once more. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

/**
 * Where a text stands among those that are kept, in order of hash; -1 when it comes after them all, or is there already: of
 * equal texts the earliest row counts, whichever came by first.
 */
export function placeInSample(kept: SampleEntry[], most: number, hash: number, { id, at }: Pick<Activity, 'id' | 'at'>): number {
  const last = kept[most - 1]
  if (last !== undefined && hash > last[0]) return -1
  let low = 0
  let high = kept.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((kept[middle]?.[0] ?? 0) < hash) low = middle + 1
    else high = middle
  }
  const same = kept[low]
  if (same === undefined || same[0] !== hash) return low
  if (((at ?? 0) - (same[2] ?? 0) || id - same[1]) < 0) [same[1], same[2]] = [id, at]
  return -1
}

/** Puts an entry where {@link placeInSample} says, and drops the last of too many. */
export function insertInSample<Entry extends SampleEntry>(kept: Entry[], most: number, place: number, entry: Entry): void {
  kept.splice(place, 0, entry)
  if (kept.length > most) kept.pop()
}

/** Adds all entries of another sample. */
export function mergeSamples<Entry extends SampleEntry>(into: Entry[], most: number, from: readonly Entry[]): void {
  for (const one of from) {
    const place = placeInSample(into, most, one[0], { id: one[1], at: one[2] })
    if (place >= 0) insertInSample(into, most, place, structuredClone(one))
  }
}
