/**
 * Tables from a name to the log-odds of a woman over a man, packed into one string each: entries in order, each beginning
 * with a level and, in the Latin table, with how many letters it shares with the entry before.
 */

/** Characters that stand for numbers: from `(` to `[`, none of which needs an escape in JSON or is a small letter. */
const FIRST = 0x28
/** How many levels there are, and what one is worth in natural-log odds. */
const LEVELS = 52
const STEP = 0.2

/** The level of log-odds, as its character: 52 levels from -5.1 to 5.1, none of them 0. */
export function levelOf(logOdds: number): string {
  return String.fromCharCode(FIRST + Math.max(0, Math.min(LEVELS - 1, Math.floor(logOdds / STEP) + LEVELS / 2)))
}

function logOddsAt(code: number): number {
  return (code - FIRST - LEVELS / 2 + 0.5) * STEP
}

/** Packs names of small letters a to z, sorted here, with their log-odds. */
export function packNames(entries: ReadonlyMap<string, number>): string {
  let before = ''
  let packed = ''
  for (const [name, logOdds] of [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    let shared = 0
    while (shared < LEVELS - 1 && shared < name.length && name[shared] === before[shared]) shared += 1
    packed += `${levelOf(logOdds)}${String.fromCharCode(FIRST + shared)}${name.slice(shared)}`
    before = name
  }
  return packed
}

/** The table that {@link packNames} packed. */
export function unpackNames(packed: string): ReadonlyMap<string, number> {
  const table = new Map<string, number>()
  let before = ''
  for (let at = 0; at < packed.length;) {
    let end = at + 2
    while (end < packed.length && packed.charCodeAt(end) > 0x60) end += 1
    before = before.slice(0, packed.charCodeAt(at + 1) - FIRST) + packed.slice(at + 2, end)
    table.set(before, logOddsAt(packed.charCodeAt(at)))
    at = end
  }
  return table
}

/** Packs single characters with their log-odds. */
export function packCharacters(entries: ReadonlyMap<string, number>): string {
  return [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([character, logOdds]) => `${character}${levelOf(logOdds)}`).join('')
}

/** The table that {@link packCharacters} packed. */
export function unpackCharacters(packed: string): ReadonlyMap<string, number> {
  const table = new Map<string, number>()
  const characters = Array.from(packed)
  for (let at = 0; at + 1 < characters.length; at += 2) table.set(characters[at] ?? '', logOddsAt((characters[at + 1] ?? '(').charCodeAt(0)))
  return table
}
