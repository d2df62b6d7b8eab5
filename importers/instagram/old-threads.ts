/** Conversations in one list, as Instagram exported them from 2018 to 2020: `[{participants, conversation}]`. */
import type { ImportOptions, Item } from '../importer.ts'
import type { Input } from '../input.ts'
import { InputError } from '../kit/input-error.ts'
import { jsonHead } from '../kit/json-head.ts'
import { jsonItems } from '../kit/json-stream.ts'
import type { JsonBatch } from '../kit/json-stream.ts'
import { isRecord, JsonError } from '../kit/json-value.ts'
import { repairMojibake } from '../kit/mojibake.ts'
import { ownerOf, People } from '../meta/people.ts'
import { ThreadReader } from '../meta/thread-reader.ts'
import type { Thread } from '../meta/threads.ts'
import { oldMessage } from './old-message.ts'

const OPEN = [['#', 'conversation']] as const
const HEAD_BYTES = 64 * 1024

/** Files of this layout: called messages.json, and a list of objects with participants and a conversation. */
export async function oldFiles(input: Input): Promise<readonly string[]> {
  const found: string[] = []
  for (const { path, bytes } of input.entries) {
    if (bytes === 0 || !(input.kind === 'file' || /(?:^|\/)messages(?: ?\(\d{1,3}\))?\.json$/iu.test(path)) || /(?:^|\/)(?:__MACOSX\/|\._)/u.test(path)) continue
    const head = await input.head(path, HEAD_BYTES)
    if (await isOldList(head)) found.push(path)
  }
  return found
}

async function isOldList(head: Uint8Array): Promise<boolean> {
  const text = new TextDecoder().decode(head)
  if (!/^\uFEFF?\s*\[/u.test(text) || !text.includes('"conversation"')) return false
  for (const { path, isItem, values } of await jsonHead(head, OPEN)) {
    if (isItem && path.length === 2 && values.some((value) => isRecord(value) && ('sender' in value || 'created_at' in value))) return true
    // A conversation without messages.
    if (!isItem && path.length === 2 && path[1] === 'participants' && Array.isArray(values[0]) && /"conversation"\s*:\s*\[\s*\]/u.test(text)) return true
  }
  return false
}

/** All items of the files. Conversations have no name but their participants', which may stand behind the messages: a first walk reads them. */
export async function* extractOld(input: Input, paths: readonly string[], profiles: readonly string[], options: ImportOptions): AsyncGenerator<readonly Item[]> {
  const lists = new Map<string, ReadonlyMap<number, ReadonlySet<string>>>()
  for (const path of paths) lists.set(path, await participantsIn(input, path))
  const drafts = [...lists.values()].flatMap((list) => [...list.values()]).map((participants) => threadOf(participants, undefined))
  const people = new People(ownerOf(drafts, profiles, options.owners), 'handle')
  const items: Item[] = []
  people.begin(items)
  yield items
  for (const [path, list] of lists) yield* fileItems(input, path, list, people, options)
}

async function participantsIn(input: Input, path: string): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
  const lists = new Map<number, ReadonlySet<string>>()
  try {
    for await (const { path: place, isItem, values } of jsonItems(input.stream(path), [['#']], { skip: [['#', 'conversation']] })) {
      const [index] = place
      const [value] = values
      if (isItem || typeof index !== 'number' || place[1] !== 'participants' || !Array.isArray(value)) continue
      lists.set(index, new Set((value as readonly unknown[]).filter((name) => typeof name === 'string').map(repairMojibake)))
    }
  } catch (error) {
    // The walk over the messages meets the same end and reports it.
    if (!(error instanceof JsonError) && !(error instanceof InputError)) throw error
  }
  return lists
}

function threadOf(participants: ReadonlySet<string>, owner: string | undefined): Thread {
  const others = [...participants].filter((name) => name !== owner)
  const name = (others.length === 0 ? [...participants] : others).toSorted().join(', ')
  return { key: name, name, participants, isGroup: participants.size > 2, copies: [] }
}

async function* fileItems(input: Input, path: string, lists: ReadonlyMap<number, ReadonlySet<string>>, people: People, options: ImportOptions): AsyncGenerator<readonly Item[]> {
  let current: number | undefined
  let reader: ThreadReader | undefined
  let hasRows = false
  const seen = new Map<string, number>()
  const openThread = (index: number): ThreadReader => {
    const thread = threadOf(lists.get(index) ?? new Set(), people.ownerName)
    const key = thread.key === '' ? `conversation ${index + 1}` : thread.key
    // Two conversations of the same people are two.
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return new ThreadReader({ ...thread, key: count === 1 ? key : `${key}/${count}`, name: thread.name === '' ? key : thread.name }, people, options.timeZone)
  }
  try {
    for await (const batch of jsonItems(input.stream(path), OPEN)) {
      const [index] = batch.path
      const items: Item[] = []
      if (typeof index === 'number' && index !== current) {
        reader?.end(items)
        current = index
        reader = openThread(index)
      }
      if (batch.isItem && batch.path.length === 2 && reader !== undefined) {
        hasRows = true
        take(batch, path, reader, items)
      } else if (batch.isItem) for (const at of batch.at) items.push({ type: 'problem', code: 'not-a-thread', path, position: at })
      yield items
    }
  } catch (error) {
    if (error instanceof JsonError) yield [{ type: 'problem', code: error.code, path, position: error.at, ...(hasRows ? {} : { failed: true }) }]
    else if (error instanceof InputError) yield [{ type: 'problem', code: error.code, path, failed: true }]
    else throw error
  }
  const items: Item[] = []
  reader?.end(items)
  yield items
}

function take({ values, at, bad, replaced }: JsonBatch, path: string, reader: ThreadReader, items: Item[]): void {
  for (const { at: position, code } of bad) items.push({ type: 'problem', code, path, position, row: true })
  if (replaced > 0) items.push({ type: 'problem', code: 'bad-encoding', path, position: at[0] ?? 0 })
  for (const [index, value] of values.entries()) {
    if (value === undefined) continue
    const position = at[index] ?? 0
    const written = oldMessage(value)
    if (written === undefined) items.push({ type: 'problem', code: 'not-a-message', path, position, row: true })
    else reader.take(written, { path, position, copy: 0 }, items)
  }
}
