/** Several parts of one export (`…-001.zip`, `…-002.zip`) seen as one archive. */
import type { Entry, Input } from '../input.ts'
import { InputError } from './input-error.ts'

interface Owner { readonly part: Input; readonly path: string }

/**
 * The union of all parts' entries. Where a later part has a path again, the same content is left out with the problem
 * `duplicate-name`; another content is there below the part's own name, as two exports may be named like parts of one.
 */
export async function joinParts(parts: readonly Input[]): Promise<Input> {
  const owners = new Map<string, Owner>()
  const byFolded = new Map<string, Owner>()
  const entries: Entry[] = []
  const problems = parts.flatMap((part) => part.problems)
  for (const part of parts) {
    for (const entry of part.entries) {
      const before = byFolded.get(entry.path.toLowerCase())
      if (before !== undefined && await isSame(before, { part, path: entry.path })) {
        problems.push({ code: 'duplicate-name', path: entry.path })
        continue
      }
      const path = before === undefined ? entry.path : freePath(`${part.name}/${entry.path}`, byFolded)
      const owner = { part, path: entry.path }
      byFolded.set(path.toLowerCase(), owner)
      owners.set(path, owner)
      entries.push(path === entry.path ? entry : { ...entry, path })
    }
  }
  const first = parts[0]
  if (first === undefined) throw new TypeError('no parts')
  // A path that no part has is refused by the first one, in its own words.
  const owner = (path: string): Owner => owners.get(path) ?? { part: first, path }
  const known = new Map(entries.map((entry) => [entry.path, entry]))
  return {
    name: first.name,
    kind: first.kind,
    entries,
    problems,
    entry: (path) => known.get(path),
    head: (path, bytes) => owner(path).part.head(owner(path).path, bytes),
    stream: (path) => owner(path).part.stream(owner(path).path),
    bytes: (path, limit) => owner(path).part.bytes(owner(path).path, limit),
    async close() {
      await Promise.all(parts.map((part) => part.close()))
    },
  }
}

/** The path, with a number where another part of the same name has it. */
function freePath(path: string, taken: ReadonlyMap<string, unknown>): string {
  for (let number = 1; ; number++) {
    const free = number === 1 ? path : `${number}/${path}`
    if (!taken.has(free.toLowerCase())) return free
  }
}

/** Whether two entries have the same content. What cannot be read is not compared. */
async function isSame(a: Owner, b: Owner): Promise<boolean> {
  if (a.part.entry(a.path)?.bytes !== b.part.entry(b.path)?.bytes) return false
  try {
    const others = chunksOf(b)
    let other = await others.next()
    let at = 0
    for await (const chunk of a.part.stream(a.path)) {
      for (let from = 0; from < chunk.length;) {
        while (!other.done && at >= other.value.length) { other = await others.next(); at = 0 }
        if (other.done) return false
        const length = Math.min(chunk.length - from, other.value.length - at)
        if (Buffer.compare(chunk.subarray(from, from + length), other.value.subarray(at, at + length)) !== 0) {
          await others.return(undefined)
          return false
        }
        from += length
        at += length
      }
    }
    return true
  } catch (error) {
    if (error instanceof InputError) return false
    throw error
  }
}

async function* chunksOf({ part, path }: Owner): AsyncGenerator<Uint8Array, undefined> {
  yield* part.stream(path)
}
