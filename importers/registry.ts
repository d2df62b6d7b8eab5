/** Every source there is: the files of sources/. Adding one is adding a file. */
import type { Importer, Match, Refusal } from './importer.ts'
import type { Input } from './input.ts'
import { InputError } from './kit/input-error.ts'
import type { InputErrorCode } from './kit/input-error.ts'

const files = import.meta.glob<{ default: Importer }>('./sources/*.ts', { eager: true })

function byId(): ReadonlyMap<string, Importer> {
  const found = new Map<string, Importer>()
  for (const [file, { default: importer }] of Object.entries(files)) {
    if (found.has(importer.id)) throw new Error(`Two importers have the id ${importer.id}; one is ${file}`)
    found.set(importer.id, importer)
  }
  return new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** All importers by id, in the order of their ids. */
export const importers: ReadonlyMap<string, Importer> = byId()

/** An importer and what it would read of an archive. */
export interface Recognised { readonly importer: Importer; readonly match: Match }

/** What an archive was found to be. All lists are empty for an archive that nobody knows. */
export interface Recognition {
  /** Highest confidence first; no path is in the `reads` of two. */
  readonly matches: readonly Recognised[]
  /** Sources that know the archive as theirs and cannot read this form of it, highest confidence first. */
  readonly refusals: readonly { readonly importer: Importer; readonly refusal: Refusal }[]
  /** Importers left without a file, because others claimed all of theirs with more confidence. */
  readonly outbid: readonly Importer[]
  /** Files that could not be read while looking, and that none of `matches` reads: those are told when it is their turn. */
  readonly unreadable: readonly { readonly code: InputErrorCode; readonly path: string }[]
}

/**
 * Asks every importer, or the one with the id `as`, whether an archive is its own. Each file goes to at most one of
 * them: to the highest confidence, and among equals to the first id.
 */
export async function recognise(input: Input, as?: string, among: ReadonlyMap<string, Importer> = importers): Promise<Recognition> {
  const found: Recognised[] = []
  const refusals: { importer: Importer; refusal: Refusal }[] = []
  const unreadable = new Map<string, { code: InputErrorCode; path: string }>()
  const tell = (error: InputError): void => {
    unreadable.set(error.path, { code: error.code, path: error.path })
  }
  const looked = passingBy(input, tell)
  for (const importer of among.values()) {
    if (as !== undefined && importer.id !== as) continue
    try {
      const answer = await importer.identify(looked)
      if (answer === undefined) continue
      if ('refused' in answer) refusals.push({ importer, refusal: answer })
      else found.push({ importer, match: answer })
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      tell(error)
    }
  }
  const { matches, outbid } = shareOut(found)
  const read = new Set(matches.flatMap(({ match }) => match.reads))
  return {
    matches,
    refusals: refusals.toSorted((a, b) => b.refusal.confidence - a.refusal.confidence),
    outbid,
    unreadable: [...unreadable.values()].filter(({ path }) => !read.has(path)),
  }
}

/**
 * Takes note of every file that could not be read while looking. One file of a folder that may not be read is not to hide
 * the others: it counts as empty.
 */
function passingBy(input: Input, tell: (error: InputError) => void): Input {
  return {
    name: input.name, kind: input.kind, entries: input.entries, problems: input.problems,
    entry: (path) => input.entry(path),
    async head(path, bytes) {
      try {
        return await input.head(path, bytes)
      } catch (error) {
        return closedFile(error, input, tell)
      }
    },
    async *stream(path) {
      try {
        yield* input.stream(path)
      } catch (error) {
        closedFile(error, input, tell)
      }
    },
    tellUnreadable: tell,
    bytes: (path, limit) => limit === undefined ? input.bytes(path) : input.bytes(path, limit),
    close: () => input.close(),
  }
}

/** Tells of a file that cannot be read, and throws the error again but for one of a folder that may not be read: no bytes. */
function closedFile(error: unknown, { kind }: Input, tell: (error: InputError) => void): Uint8Array {
  if (error instanceof InputError) tell(error)
  if (error instanceof InputError && error.code === 'no-permission' && kind === 'folder') return new Uint8Array()
  throw error
}

function shareOut(found: readonly Recognised[]): { matches: Recognised[]; outbid: Importer[] } {
  const claimed = new Set<string>()
  const matches: Recognised[] = []
  const outbid: Importer[] = []
  for (const { importer, match } of found.toSorted((a, b) => b.match.confidence - a.match.confidence)) {
    const reads = match.reads.filter((path) => !claimed.has(path))
    if (reads.length === 0) {
      outbid.push(importer)
      continue
    }
    for (const path of reads) claimed.add(path)
    matches.push({ importer, match: reads.length === match.reads.length ? match : { ...match, reads } })
  }
  // A file that one source reads is not another's unused one.
  return { matches: matches.map(({ importer, match }) => ({ importer, match: { ...match, unused: match.unused.filter((path) => !claimed.has(path)) } })), outbid }
}
