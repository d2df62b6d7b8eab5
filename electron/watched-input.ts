/** An archive whose reading is counted, and hashed on the way where one pass can do both. */
import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import type { Input } from '../importers/input.ts'
import { fingerprint } from '../importers/kit/sha256.ts'
import type { Fingerprint } from '../importers/kit/sha256.ts'

/** An input that knows how much of it was read. */
export interface WatchedInput {
  readonly input: Input
  /** Bytes read so far. Some importers read a file twice, first to see what it is: the second time it counts anew. */
  readBytes(): number
  /** SHA-256 and size of the archive: from the bytes that passed, else by reading it once more. */
  fingerprint(): Promise<Fingerprint>
}

/** Watches `input`, which was opened from `paths`. `onRead` is called with each chunk and may throw to stop. */
export function watchInput(input: Input, paths: readonly string[], onRead: () => void): WatchedInput {
  const read = new Map<string, number>()
  let hashed: Fingerprint | undefined
  let readAgain: Promise<Fingerprint> | undefined
  let isHashing = false
  const plainBytes = plainFileBytes(input, paths)

  async function* stream(path: string): AsyncIterable<Uint8Array> {
    // The first full reading of a plain file is also the reading of its fingerprint.
    const hash = plainBytes !== undefined && !isHashing ? createHash('sha256') : undefined
    isHashing = true
    let bytes = 0
    for await (const chunk of input.stream(path)) {
      hash?.update(chunk)
      bytes += chunk.length
      read.set(path, bytes)
      onRead()
      yield chunk
    }
    if (hash && bytes === plainBytes) hashed = { sha256: hash.digest('hex'), bytes }
  }

  return {
    input: {
      name: input.name, kind: input.kind, entries: input.entries, problems: input.problems,
      entry: (path) => input.entry(path),
      head: (path, bytes) => input.head(path, bytes),
      stream,
      async bytes(path, limit) {
        const content = await (limit === undefined ? input.bytes(path) : input.bytes(path, limit))
        read.set(path, content.length)
        onRead()
        return content
      },
      close: () => input.close(),
    },
    readBytes: () => read.values().reduce((sum, bytes) => sum + bytes, 0),
    // Asked for by each source of an archive, while its bytes are the same.
    fingerprint: async () => hashed ?? (readAgain ??= fingerprint(paths)),
  }
}

/** The size of a single file that is read as it lies on disk; undefined for everything else. */
function plainFileBytes(input: Input, paths: readonly string[]): number | undefined {
  const [path, second] = paths
  const [entry] = input.entries
  if (path === undefined || second !== undefined || input.kind !== 'file' || !entry || entry.path !== input.name) return undefined
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat?.isFile() && stat.size === entry.bytes ? stat.size : undefined
}
