/**
 * A folder or archive that holds zips and at most a help page is one export in several downloads: its zips are opened, two
 * levels deep (a folder with one zip of zips), and their entries appear under `name.zip/`. A zip beside other files stays a file.
 */
import type { Container, StoredEntry } from './container.ts'
import type { ByteSource } from './file-bytes.ts'
import { memoryBytes } from './file-bytes.ts'
import { InputError } from './input-error.ts'
import { LIMITS } from './limits.ts'
import type { Limits } from './limits.ts'
import { openZip } from './zip.ts'
import type { ZipOptions } from './zip.ts'

/** A zip within a compressed archive has to be held in memory: at most so many bytes each, and this many in all. */
const HELD = 256 * 1024 * 1024
const HELD_TOTAL = 512 * 1024 * 1024

/** Zips in zips in zips are no export. */
const LEVELS = 2

const ZIP = /\.zip$/i
/** What explains an export lies beside its parts: Amazon's README and FileDescriptions, Claude's manifest. */
const HELP = /(?:^|\/)(?:README[^/]{0,60}|FileDescriptions?\.csv|[^/]{1,120}\.pdf|manifest-[^/]{1,120}\.json)$/i

interface Inner { readonly container: Container; readonly entry: StoredEntry }

/** The container itself, or one with its zips opened. An inner zip that cannot be opened stays an entry, with its reason as a problem. */
export function openNested(outer: Container, options: ZipOptions = {}): Promise<Container> {
  return openLevel(outer, options, 1, { bytes: 0 })
}

/** `held`: what all levels together hold in memory. */
async function openLevel(outer: Container, options: ZipOptions, level: number, held: { bytes: number }): Promise<Container> {
  if (level > LEVELS || !outer.entries.some(({ path }) => ZIP.test(path)) || !outer.entries.every(({ path }) => ZIP.test(path) || HELP.test(path))) return outer
  const limits = options.limits ?? LIMITS
  const inner = new Map<string, Inner>()
  const entries: StoredEntry[] = []
  const problems = [...outer.problems]
  const opened: Container[] = []
  let failure: InputError | undefined
  for (const zip of outer.entries) {
    if (!ZIP.test(zip.path)) {
      entries.push(zip)
      continue
    }
    try {
      const source = await sourceOf(outer, zip, HELD_TOTAL - held.bytes)
      if (outer.source === undefined) held.bytes += source.size
      const container = await openInner(await openWithAny(zip.path, source, options), options, level + 1, held)
      opened.push(container)
      for (const entry of container.entries) {
        const path = `${zip.path}/${entry.path}`
        entries.push({ ...entry, path })
        inner.set(path, { container, entry })
      }
      problems.push(...container.problems.map(({ code, path }) => ({ code, path: `${zip.path}/${path}` })))
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      failure ??= error
      entries.push(zip)
      problems.push({ code: error.code, path: zip.path })
    }
    checkCount(entries.length, limits)
  }
  if (opened.length === 0 && failure !== undefined) throw new InputError(failure.code)
  return {
    name: outer.name, kind: outer.kind, entries, problems,
    size: outer.size ?? outer.entries.reduce((sum, { bytes }) => sum + bytes, 0),
    open(entry) {
      const found = inner.get(entry.path)
      return found === undefined ? outer.open(entry) : named(found.container.open(found.entry), entry.path)
    },
    async close() {
      await Promise.all(opened.map((container) => container.close()))
      await outer.close()
    },
  }
}

async function openInner(zip: Container, options: ZipOptions, level: number, held: { bytes: number }): Promise<Container> {
  try {
    return await openLevel(zip, options, level, held)
  } catch (error) {
    await zip.close()
    throw error
  }
}

/** Tries the passwords one after the other while they are wrong. */
async function openWithAny(name: string, source: ByteSource, options: ZipOptions): Promise<Container> {
  try {
    const passwords = [options.password, ...(options.otherPasswords ?? [])]
    for (const [index, password] of passwords.entries()) {
      try {
        return await openZip(name, source, { ...options, password })
      } catch (error) {
        const isWrong = error instanceof InputError && (error.code === 'password-wrong' || error.code === 'password-needed')
        if (!isWrong || index === passwords.length - 1) throw error
      }
    }
    throw new InputError('password-needed')
  } catch (error) {
    await source.close()
    throw error
  }
}

/** Gives errors the path that the whole archive knows the entry by. */
async function* named(chunks: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks
  } catch (error) {
    throw error instanceof InputError ? new InputError(error.code, path) : error
  }
}

function checkCount(count: number, limits: Limits): void {
  if (count > limits.entries) throw new InputError('too-many-entries')
}

/** Random access to an inner zip: where the outer has it, else by holding its bytes. */
async function sourceOf(outer: Container, entry: StoredEntry, allowed: number): Promise<ByteSource> {
  if (outer.source !== undefined) return outer.source(entry)
  const limit = Math.min(HELD, allowed)
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of outer.open(entry)) {
    length += chunk.length
    if (length > limit) throw new InputError('too-large', entry.path)
    chunks.push(chunk)
  }
  return memoryBytes(Buffer.concat(chunks))
}
