/** JSON of the tools: arrays of messages, or one object with the conversation and its messages. */
import type { ImportOptions, Item } from '../importer.ts'
import type { Input } from '../input.ts'
import { ItemCount } from '../kit/item-count.ts'
import { type JsonBatch, jsonItems, type JsonPath } from '../kit/json-stream.ts'
import { idOf, isRecord, JsonError, type JsonRecord, textOf } from '../kit/json-value.ts'
import type { TalkWriter } from '../kit/talk.ts'
import { asUtf8 } from '../kit/utf8-stream.ts'
import { conversationOfPath, isGroupId } from './accounts.ts'
import { chatlogRow, keeperRow, pyWxDumpRow, recordLayoutOf, type Senders, sessionRow } from './records.ts'
import type { NamedConversation, RawRow } from './row.ts'
import { conversationOf, endOfFile, type FileConversation, type FileFacts, type FileTally, itemsOfRow } from './speech.ts'

/** Lists and objects that are walked into; pictures of people one at a time. */
const OPEN: readonly JsonPath[] = [[], ['messages'], ['senders'], ['groupMembers'], ['avatars'], ['session']]

function stream(input: Input, path: string): AsyncIterable<Uint8Array> {
  return asUtf8(input.stream(path), { chinese: true })
}

/** What a first walk finds: the conversation, people by number, whom chatlog marks as the person. */
class Survey {
  readonly session: Record<string, unknown> = {}
  readonly senders = new Map<string, { readonly id: string; readonly name: string | undefined }>()
  private readonly marks = new Map<string, number>()

  take(batch: JsonBatch, writer: TalkWriter): void {
    const [part, field] = batch.path
    if (!batch.isItem && part === 'session' && typeof field === 'string') this.session[field] = batch.values[0]
    for (const value of batch.values) {
      if (!isRecord(value) || !batch.isItem) continue
      if (part === 'senders') this.takePerson(value, idOf(value, 'senderID'), writer)
      else if (part === 'groupMembers') this.takePerson(value, undefined, writer)
      else if (part === undefined && 'isSelf' in value) this.mark(value)
    }
  }

  /** Whoever is marked as the person most often. Marks are wrong at times, in groups of new versions. */
  ownId(): string | undefined {
    const [most] = [...this.marks].toSorted((a, b) => b[1] - a[1])
    return most !== undefined && most[1] > 0 ? most[0] : undefined
  }

  private takePerson(person: JsonRecord, number: string | undefined, writer: TalkWriter): void {
    const id = textOf(person, 'wxid')
    if (id === undefined || id === '') return
    const name = [textOf(person, 'remark'), textOf(person, 'nickname'), textOf(person, 'displayName')].find((each) => each !== undefined && each !== '')
    if (number !== undefined) this.senders.set(number, { id, name })
    if (name !== undefined && name !== '我' && !isGroupId(id)) writer.name(id, name)
  }

  private mark(message: JsonRecord): void {
    const sender = textOf(message, 'sender')
    if (sender === undefined || sender === '' || sender === '我' || isGroupId(sender)) return
    this.marks.set(sender, (this.marks.get(sender) ?? 0) + (message['isSelf'] === true || message['isSelf'] === 1 ? 1 : -1))
  }
}

function conversationOfSession(session: JsonRecord): NamedConversation | undefined {
  const id = textOf(session, 'wxid')
  const name = [textOf(session, 'remark'), textOf(session, 'displayName'), textOf(session, 'nickname')].find((each) => each !== undefined && each !== '')
  if (id === undefined && name === undefined) return undefined
  const type = textOf(session, 'type') ?? ''
  const kind = type === '公众号' ? 'broadcast' as const : type === '群聊' ? 'group' as const : undefined
  return { id: id === '' ? undefined : id, name, ...(kind === undefined ? undefined : { kind }) }
}

/** The row of one object, in whichever layout it is; undefined for none. */
function rowOf(record: JsonRecord, isInSession: boolean, senders: Senders, ownId: string | undefined): RawRow | undefined {
  if (isInSession) return sessionRow(record, senders)
  const layout = recordLayoutOf(record)
  if (layout === 'pywxdump') return pyWxDumpRow(record)
  if (layout === 'chatlog') return chatlogRow(record, ownId)
  return layout === undefined ? undefined : keeperRow(record)
}

/** Reads one file. Throws InputError for one that cannot be read. */
export async function* readRecords(input: Input, path: string, options: ImportOptions, writer: TalkWriter): AsyncGenerator<readonly Item[]> {
  const survey = new Survey()
  try {
    for await (const batch of jsonItems(stream(input, path), OPEN)) survey.take(batch, writer)
  } catch (error) {
    // The second walk meets the same end and reports it.
    if (!(error instanceof JsonError)) throw error
  }
  const facts: FileFacts = { path, zone: options.timeZone }
  const tally: FileTally = { zoneAssumed: false, rounded: 0, rows: 0 }
  const chats = new Map<string, FileConversation>()
  const file = conversationOfSession(survey.session) ?? conversationOfPath(path, input.name)
  const ownId = survey.ownId()
  const count = new ItemCount()
  const of = (named: NamedConversation | undefined): FileConversation => {
    const words = named?.id === undefined ? file : named
    const key = `${words.id ?? ''}\n${words.name ?? ''}`
    const found = chats.get(key) ?? conversationOf(words, false, writer)
    chats.set(key, found)
    return found
  }
  try {
    for await (const batch of jsonItems(stream(input, path), OPEN)) {
      const numberOf = count.take(batch)
      const [part] = batch.path
      if (!batch.isItem || (part !== undefined && part !== 'messages')) continue
      const items: Item[] = batch.bad.map(({ index, code }) => ({ type: 'problem', code, path, position: numberOf(index), row: true }))
      for (const [index, value] of batch.values.entries()) {
        if (value === undefined) continue
        const row = isRecord(value) ? rowOf(value, part === 'messages', survey.senders, ownId) : undefined
        if (row === undefined) items.push({ type: 'problem', code: 'not-a-message', path, position: numberOf(index), row: true })
        else items.push(...itemsOfRow(row, numberOf(index), of(row.conversation), facts, tally, writer))
      }
      yield items
    }
  } catch (error) {
    if (!(error instanceof JsonError)) throw error
    yield [{ type: 'problem', code: error.code, path, failed: tally.rows === 0 }]
    if (tally.rows === 0) return
  }
  yield endOfFile(facts, tally)
}

/** Reads PyWxDump's `users.json`: people by id. */
export async function* readUsers(input: Input, path: string, writer: TalkWriter): AsyncGenerator<readonly Item[]> {
  try {
    for await (const batch of jsonItems(stream(input, path), [[]])) {
      const [value] = batch.values
      if (!isRecord(value)) continue
      const id = textOf(value, 'wxid') ?? String(batch.path[0] ?? '')
      const name = [textOf(value, 'remark'), textOf(value, 'nickname')].find((each) => each !== undefined && each !== '')
      if (id === '' || name === undefined) continue
      writer.name(id, name)
    }
    yield []
  } catch (error) {
    if (!(error instanceof JsonError)) throw error
    yield [{ type: 'problem', code: error.code, path, failed: true }]
  }
}
