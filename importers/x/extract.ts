/** Reads an X archive: who it belongs to, then each file by its kind, then what only the whole of it tells. */
import { OWNER } from '../importer.ts'
import type { ImportOptions, Item, Match } from '../importer.ts'
import type { Input } from '../input.ts'
import { InputError } from '../kit/input-error.ts'
import type { JsonBatch } from '../kit/json-stream.ts'
import { idOf, isRecord, JsonError, listOf, recordOf, textOf } from '../kit/json-value.ts'
import type { JsonRecord } from '../kit/json-value.ts'
import { accountKinds, ownerItems } from './account.ts'
import { adKinds } from './ads.ts'
import { classicCsvItems } from './classic-csv.ts'
import { connectionKinds } from './connections.ts'
import { dataFiles } from './files.ts'
import type { DataFile } from './files.ts'
import { endMessages, messageKinds, ownerOfConversations } from './messages.ts'
import { beliefKinds } from './personalization.ts'
import { endPosts, postKinds } from './posts.ts'
import { Session } from './session.ts'
import type { FileKind } from './session.ts'
import { inside, xTime } from './text.ts'
import { writingKinds } from './writings.ts'
import { ytdItems, ytdObject } from './ytd.ts'

const BATCH = 500

/** All kinds of files, in the order of reading: who, what was posted and said, then what is kept. */
function allKinds(): readonly FileKind[] {
  return [...accountKinds, ...postKinds, ...writingKinds, ...messageKinds(), ...connectionKinds, ...adKinds, ...beliefKinds]
}

/** Types of `.js` files that are read, old names included. */
export const READ_TYPES: ReadonlySet<string> = new Set(['manifest', ...allKinds().flatMap(({ name, formerly = [] }) => [name, ...formerly])])

/** What `extract` of the source does. Small batches are joined: a conversation or a list of ads may have one row. */
export async function* extractX(input: Input, match: Match, options: ImportOptions): AsyncGenerator<readonly Item[]> {
  let joined: Item[] = []
  for await (const items of smallBatches(input, match, options)) {
    for (const item of items) joined.push(item)
    if (joined.length < BATCH) continue
    yield joined
    joined = []
  }
  if (joined.length > 0) yield joined
}

async function* smallBatches(input: Input, match: Match, options: ImportOptions): AsyncGenerator<readonly Item[]> {
  const session = new Session(options)
  const entries = match.reads.flatMap((path) => input.entry(path) ?? [])
  const files = dataFiles(entries)
  const manifest = await firstObject(input, files, 'manifest')
  yield await readOwner(input, files, manifest, session)
  const read = new Map<string, number>()
  for (const kind of allKinds()) {
    const mine = files.filter(({ type }) => type === kind.name || (kind.formerly?.includes(type) ?? false))
    for (const file of mine.toSorted((a, b) => a.part - b.part || (a.path < b.path ? -1 : 1))) {
      yield* readFile(input, file.path, kind, session, (count) => read.set(file.path, count))
    }
  }
  for (const { path } of entries.filter((entry) => entry.path.endsWith('.csv'))) yield* readCsv(input, path, session)
  yield [...endPosts(session), ...endMessages(session), ...endPeople(session), ...notes(manifest, read, files)]
}

async function firstObject(input: Input, files: readonly DataFile[], type: string): Promise<JsonRecord | undefined> {
  const file = files.find((found) => found.type === type)
  return file === undefined ? undefined : ytdObject(input, file.path)
}

/** The account, as manifest.js, account.js or user_details.js states it. */
async function readOwner(input: Input, files: readonly DataFile[], manifest: JsonRecord | undefined, session: Session): Promise<readonly Item[]> {
  session.madeAt = xTime(textOf(recordOf(manifest ?? {}, 'archiveInfo') ?? {}, 'generationDate'))
  const user = recordOf(manifest ?? {}, 'userInfo')
  const account = inside(await firstObject(input, files, 'account'), 'account')
  const details = await firstObject(input, files, 'user_details')
  const id = idOf(user ?? {}, 'accountId') ?? idOf(account ?? {}, 'accountId') ?? idOf(details ?? {}, 'id')
  if (id === undefined) return []
  const handle = textOf(user ?? {}, 'userName') ?? textOf(account ?? {}, 'username') ?? textOf(details ?? {}, 'screen_name')
  const name = textOf(user ?? {}, 'displayName') ?? textOf(account ?? {}, 'accountDisplayName') ?? textOf(details ?? {}, 'full_name')
  return ownerItems(session, id, handle, name)
}

/** One file. Its own trouble ends it alone; `done` gets the number of its top-level entries. */
async function* readFile(input: Input, path: string, kind: FileKind, session: Session, done: (count: number) => void): AsyncGenerator<readonly Item[]> {
  session.file = path
  session.kind = kind.name
  let count = 0
  let hasRows = false
  try {
    for await (const batch of ytdItems(input, path, kind.open ?? [[]])) {
      hasRows = true
      count = Math.max(count, entriesUpTo(batch))
      yield batchItems(batch, kind, session)
    }
    done(count)
  } catch (error) {
    yield [troubleOf(error, path, hasRows)]
  }
}

function entriesUpTo(batch: JsonBatch): number {
  const [index] = batch.path
  return batch.path.length === 0 && batch.isItem ? batch.first + batch.values.length : typeof index === 'number' ? index + 1 : 0
}

function batchItems(batch: JsonBatch, kind: FileKind, session: Session): readonly Item[] {
  const { path, isItem, values, bad } = batch
  const items: Item[] = []
  const unreadable = new Map(bad.map(({ index, at, code }) => [index - batch.first, { at, code }]))
  for (const [i, value] of values.entries()) {
    const wrong = unreadable.get(i)
    if (wrong === undefined) items.push(...kind.read({ value, at: batch.at[i] ?? 0, path, isItem }, session))
    else items.push({ type: 'problem', code: wrong.code, path: session.file, position: wrong.at, row: true })
  }
  if (batch.replaced > 0) items.push({ type: 'problem', code: 'not-utf-8', path: session.file, position: batch.at[0] ?? 0 })
  return items
}

/** A file that gave nothing failed; one that ended too early was read as far as it goes. */
function troubleOf(error: unknown, path: string, hasRows: boolean): Item {
  if (error instanceof JsonError) return { type: 'problem', code: error.code, path, position: error.at, ...(hasRows ? {} : { failed: true }) }
  if (error instanceof InputError) return { type: 'problem', code: error.code, path, failed: true }
  throw error
}

async function* readCsv(input: Input, path: string, session: Session): AsyncGenerator<readonly Item[]> {
  session.file = path
  session.kind = 'tweets'
  try {
    yield* classicCsvItems(input.stream(path), session)
  } catch (error) {
    yield [troubleOf(error, path, false)]
  }
}

/** Names for the people who acted, and the owner where only the conversations or the person can tell. */
function endPeople(session: Session): readonly Item[] {
  const items: Item[] = []
  for (const value of session.actors) {
    const known = session.names.get(value)
    items.push({ type: 'identifier', value, kind: 'account', ...(known === undefined ? {} : { name: `${known.name} (@${known.handle})` }) })
  }
  if (session.me !== OWNER) return items
  const told = session.options.owners.map((owner) => owner.replace(/^@/, '')).find((owner) => session.actors.has(owner))
  const found = told ?? ownerOfConversations(session)
  if (found !== undefined) items.push({ type: 'owner', actor: found, name: session.names.get(found)?.name ?? found, how: told === undefined ? 'only-in-all-threads' : 'asked' })
  return items
}

/** What the archive says about itself against what was found in it. */
function notes(manifest: JsonRecord | undefined, read: ReadonlyMap<string, number>, files: readonly DataFile[]): readonly Item[] {
  const codes = new Set<string>()
  if (recordOf(manifest ?? {}, 'archiveInfo')?.['isPartialArchive'] === true) codes.add('partial-archive')
  for (const type of Object.values(recordOf(manifest ?? {}, 'dataTypes') ?? {})) {
    for (const file of isRecord(type) ? listOf(type, 'files') : []) {
      const name = isRecord(file) ? textOf(file, 'fileName') : undefined
      const count = Number(isRecord(file) ? textOf(file, 'count') : undefined)
      if (name === undefined || !(count > 0)) continue
      const found = [...read].find(([path]) => path === name || path.endsWith(`/${name}`))
      if (found !== undefined && found[1] !== count) codes.add('totals-disagree')
      if (found === undefined && READ_TYPES.has(dataFiles([{ path: name, bytes: 0, encrypted: false }])[0]?.type ?? '')) codes.add('part-missing')
    }
  }
  // Since about 2023 many accounts get empty advertising files: that X supplied none is not that none were shown.
  const ads = files.filter(({ type }) => type === 'ad-impressions')
  if (ads.length > 0 && ads.every(({ path }) => read.get(path) === 0)) codes.add('no-ads-supplied')
  return [...codes].map((code) => ({ type: 'note', code }))
}
