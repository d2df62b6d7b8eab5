/** What each kind of archive brings (zip, tar, folder, file), and the one {@link Input} made of it. */
import type { Entry, Input } from '../input.ts'
import type { ByteSource } from './file-bytes.ts'
import { InputError } from './input-error.ts'
import { LIMITS, Meter } from './limits.ts'
import type { Limits } from './limits.ts'

const WHOLE = 64 * 1024 * 1024

/** An entry as a container knows it. */
export interface StoredEntry extends Entry {
  /** Size inside the archive in bytes; undefined where nothing is compressed. */
  readonly stored?: number | undefined
}

/** One opened archive, without the limits and conveniences that all kinds share. */
export interface Container {
  readonly name: string
  readonly kind: Input['kind']
  readonly entries: readonly StoredEntry[]
  readonly problems: Input['problems']
  /** Size of the archive in bytes when its content is compressed, else undefined. */
  readonly size: number | undefined
  /** The content of one of `entries` in chunks; throws {@link InputError}. */
  open(entry: StoredEntry): AsyncIterable<Uint8Array>
  /** Random access to one of `entries`, where the container has it without decompressing. */
  source?(entry: StoredEntry): Promise<ByteSource>
  close(): Promise<void>
}

/** The {@link Input} over a container: look-up by path, limits, whole entries and heads. */
export function asInput(container: Container, limits: Limits = LIMITS): Input {
  const byPath = new Map(container.entries.map((entry) => [entry.path, entry]))
  const meter = new Meter(limits, container.size)
  if (byPath.size > limits.entries) throw new InputError('too-many-entries')

  function stream(path: string): AsyncIterable<Uint8Array> {
    const entry = byPath.get(path)
    if (entry === undefined) throw new InputError('not-found', path)
    return meter.through(path, entry.stored, container.open(entry))
  }

  return {
    name: container.name,
    kind: container.kind,
    entries: container.entries,
    problems: container.problems,
    entry: (path) => byPath.get(path),
    stream,
    async head(path, bytes) {
      return (await collect(stream(path), bytes)).subarray(0, bytes)
    },
    async bytes(path, limit = WHOLE) {
      const content = await collect(stream(path), limit + 1)
      if (content.length > limit) throw new InputError('too-large', path)
      return content
    },
    close: () => container.close(),
  }
}

/** Chunks joined, until there are at least `enough` bytes or no more. */
async function collect(chunks: AsyncIterable<Uint8Array>, enough: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    parts.push(chunk)
    length += chunk.length
    if (length >= enough) break
  }
  if (parts.length === 1 && parts[0] !== undefined) return parts[0]
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
