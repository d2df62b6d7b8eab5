/** Reads the threads of an export: all that is known of them first, then one after the other. */
import type { ImportOptions, Item, Match } from '../importer.ts'
import type { Input } from '../input.ts'
import { Heads } from '../kit/heads.ts'
import { InputError } from '../kit/input-error.ts'
import { jsonItems } from '../kit/json-stream.ts'
import type { JsonBatch } from '../kit/json-stream.ts'
import { JsonError } from '../kit/json-value.ts'
import { exportMessage } from './export-message.ts'
import type { ThreadFile } from './layout.ts'
import { ownerOfPage } from './page-fields.ts'
import { PageThreads, SharedKeys } from './page-threads.ts'
import { PageWalk } from './page.ts'
import { ownerOf, People } from './people.ts'
import { secureMessage } from './secure-message.ts'
import { ThreadReader } from './thread-reader.ts'
import { threadsOf, withOthersNames } from './threads.ts'

const BATCH = 500
const HEAD_BYTES = 64 * 1024
const MESSAGES = [['messages']] as const

/** What a source of Meta's knows beside the threads. */
export interface Facts {
  /** Names that a profile in the archive states for the owner, best first. */
  readonly profiles: readonly string[]
  /** Problems of the profile's file. */
  readonly problems: readonly Item[]
}

/** All items of the files, in batches. */
export async function* extractThreads(input: Input, match: Match, files: readonly ThreadFile[], facts: Facts, options: ImportOptions): AsyncGenerator<readonly Item[]> {
  const taken = new Set(match.reads)
  const own = files.filter(({ path }) => taken.has(path))
  const heads = await ownersOfPages(input, own)
  const written = await threadsOf(input, own)
  const owner = ownerOf(written, [...facts.profiles, ...heads], options.owners)
  const threads = withOthersNames(written, owner?.name)
  const people = new People(owner)
  const state: State = { input, options, people, shared: heads.length > 0 ? new SharedKeys() : undefined, isZoneNoted: false }
  let items: Item[] = [...facts.problems]
  people.begin(items)
  for (const thread of threads) {
    const reader = new ThreadReader(thread, people, options.timeZone, state.shared?.of(thread.key))
    for (const [copy, { files: parts }] of thread.copies.entries()) {
      for (const file of parts) {
        for await (const found of file.format === 'page' ? pageItems(state, file, reader, copy) : jsonFileItems(state, file, reader, copy)) {
          for (const item of found) items.push(item)
          if (items.length < BATCH) continue
          yield items
          items = []
        }
      }
    }
    reader.end(items)
  }
  if (items.length > 0) yield items
}

interface State { readonly input: Input; readonly options: ImportOptions; readonly people: People; readonly shared: SharedKeys | undefined; isZoneNoted: boolean }

/** Names at the head of pages of all threads, which are old and few. */
async function ownersOfPages(input: Input, files: readonly ThreadFile[]): Promise<readonly string[]> {
  const heads = new Heads(input)
  const owners: string[] = []
  for (const { path } of files.filter(({ format, slug }) => format === 'page' && slug.includes('/messages.htm') || slug.startsWith('messages.htm'))) {
    const head = await heads.of(path, HEAD_BYTES)
    const owner = head === undefined ? undefined : ownerOfPage(head)
    if (owner !== undefined) owners.push(owner)
  }
  return owners
}

async function* jsonFileItems({ input }: State, { path, format }: ThreadFile, reader: ThreadReader, copy: number): AsyncGenerator<readonly Item[]> {
  let rows = 0
  try {
    for await (const batch of jsonItems(input.stream(path), MESSAGES)) {
      const items: Item[] = []
      // A list of something else, or messages that are no list: the file is no thread.
      const isOther = batch.path.length === 0 || (!batch.isItem && batch.path[0] === 'messages' && batch.values[0] !== null)
      if (isOther) {
        yield [{ type: 'problem', code: 'not-a-thread', path, position: batch.at[0] ?? 0, failed: true }]
        return
      }
      if (!batch.isItem) continue
      rows += batch.values.length
      takeMessages(batch, path, format, reader, copy, items)
      yield items
    }
  } catch (error) {
    yield [troubleOf(error, path, rows > 0)]
  }
}

function takeMessages({ values, at, bad, replaced }: JsonBatch, path: string, format: ThreadFile['format'], reader: ThreadReader, copy: number, items: Item[]): void {
  for (const { at: position, code } of bad) items.push({ type: 'problem', code, path, position, row: true })
  if (replaced > 0) items.push({ type: 'problem', code: 'bad-encoding', path, position: at[0] ?? 0 })
  for (const [index, value] of values.entries()) {
    if (value === undefined) continue
    const position = at[index] ?? 0
    const written = format === 'secure' ? secureMessage(value) : exportMessage(value)
    if (written === undefined) items.push({ type: 'problem', code: 'not-a-message', path, position, row: true })
    else reader.take(written, { path, position, copy }, items)
  }
}

async function* pageItems(state: State, { path }: ThreadFile, reader: ThreadReader, copy: number): AsyncGenerator<readonly Item[]> {
  const walk = new PageWalk()
  const threads = new PageThreads(reader, state.people, state.options.timeZone, { path, copy }, state.shared)
  let rows = 0
  const taken = (messages: ReturnType<PageWalk['push']>): readonly Item[] => {
    const items: Item[] = []
    rows += messages.length
    for (const message of messages) threads.take(message, items)
    if (threads.isLocal && !state.isZoneNoted) {
      state.isZoneNoted = true
      items.push({ type: 'note', code: 'zone-assumed' })
    }
    return items
  }
  try {
    for await (const chunk of state.input.stream(path)) yield taken(walk.push(chunk))
    yield taken(walk.end())
    if (rows === 0) yield [{ type: 'note', code: 'no-messages' }]
  } catch (error) {
    yield [troubleOf(error, path, rows > 0)]
  }
  const items: Item[] = []
  threads.end(items)
  yield items
}

/** A file that gave nothing failed; one that ended too early was read as far as it goes. */
function troubleOf(error: unknown, path: string, hasRows: boolean): Item {
  if (error instanceof JsonError) return { type: 'problem', code: error.code, path, position: error.at, ...(hasRows ? {} : { failed: true }) }
  if (error instanceof InputError) return { type: 'problem', code: error.code, path, failed: true }
  throw error
}
