/**
 * Tallies by key (merchant, product) that stay bounded however many keys there are, and do not depend on the order of
 * rows: beyond the limit only keys whose hash falls under a threshold are kept, and the threshold halves as needed
 * (Wegman's adaptive sampling). A kept key has been kept from its first row, so its own numbers are exact.
 */

/** Plain JSON. At most `most` keys; `depth` 0 keeps every key, 1 every second, 2 every fourth … */
export interface Keyed<T> { readonly most: number; depth: number; size: number; entries: Record<string, T> }

/** Merchants and people kept at most: more than ten years of a busy wallet name. */
export const PARTIES_KEPT = 12_000
/** Products kept at most: more than most people buy; each has days and amounts of its own. */
export const PRODUCTS_KEPT = 6_000

/** An empty tally. */
export function startKeyed<T>(most: number): Keyed<T> {
  return { most, depth: 0, size: 0, entries: {} }
}

/** FNV-1a with a last mixing, since the threshold looks at the high bits. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ hash >>> 15, 0x2c1b3c6d)
  return (hash ^ hash >>> 13) >>> 0
}

function isKept(key: string, depth: number): boolean {
  return depth === 0 || hashOf(key) < 2 ** (32 - depth)
}

function shrink<T>(keyed: Keyed<T>): void {
  while (keyed.size > keyed.most) {
    keyed.depth += 1
    for (const key of Object.keys(keyed.entries)) {
      if (isKept(key, keyed.depth)) continue
      delete keyed.entries[key]
      keyed.size -= 1
    }
  }
}

/** The entry of a key, made by `make` when new; undefined when the key is not among those kept. Keys must hold a `|`, so that none is a name of Object's own. */
export function entryOf<T>(keyed: Keyed<T>, key: string, make: () => T): T | undefined {
  const known = keyed.entries[key]
  if (known !== undefined) return known
  if (!isKept(key, keyed.depth)) return undefined
  const made = make()
  keyed.entries[key] = made
  keyed.size += 1
  if (keyed.size > keyed.most) shrink(keyed)
  return keyed.entries[key]
}

/** Adds another tally; `add` must not let the two share an object. */
export function mergeKeyed<T>(into: Keyed<T>, from: Keyed<T>, make: () => T, add: (into: T, from: T) => void): void {
  if (from.depth > into.depth) {
    into.depth = from.depth
    for (const key of Object.keys(into.entries)) {
      if (isKept(key, into.depth)) continue
      delete into.entries[key]
      into.size -= 1
    }
  }
  for (const [key, entry] of Object.entries(from.entries)) {
    const target = entryOf(into, key, make)
    if (target) add(target, entry)
  }
}
