/** Several parts of one export (`…-001.zip`, `…-002.zip`) seen as one archive. */
import type { Input } from '../input.ts'

/** The union of all parts' entries. Where two have the same path the first wins, with the problem `duplicate-name`. */
export function joinParts(parts: readonly Input[]): Input {
  const owners = new Map<string, Input>()
  const folded = new Set<string>()
  const entries: Input['entries'][number][] = []
  const problems = parts.flatMap((part) => part.problems)
  for (const part of parts) {
    for (const entry of part.entries) {
      const key = entry.path.toLowerCase()
      if (folded.has(key)) {
        problems.push({ code: 'duplicate-name', path: entry.path })
        continue
      }
      folded.add(key)
      owners.set(entry.path, part)
      entries.push(entry)
    }
  }
  const first = parts[0]
  if (first === undefined) throw new TypeError('no parts')
  // A path that no part has is refused by the first one, in its own words.
  const owner = (path: string) => owners.get(path) ?? first
  return {
    name: first.name,
    kind: first.kind,
    entries,
    problems,
    entry: (path) => owners.get(path)?.entry(path),
    head: (path, bytes) => owner(path).head(path, bytes),
    stream: (path) => owner(path).stream(path),
    bytes: (path, limit) => owner(path).bytes(path, limit),
    async close() {
      await Promise.all(parts.map((part) => part.close()))
    },
  }
}
