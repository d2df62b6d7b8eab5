/** Walks through a ChatLab file, JSON or JSON Lines, and gives its messages to whoever knows their platform. */
import type { Item } from '../importer.ts'
import type { Input } from '../input.ts'
import { ItemCount } from '../kit/item-count.ts'
import { jsonLines } from '../kit/json-lines.ts'
import { jsonItems, type JsonPath } from '../kit/json-stream.ts'
import { idOf, isRecord, JsonError, type JsonRecord, textOf } from '../kit/json-value.ts'
import type { TalkWriter } from '../kit/talk.ts'
import { type ChatLabChat, type ChatLabMessage, chatOfHeader, messageOf } from './chat.ts'

/** What a platform makes of one message. `members`: ids of the people listed, at most {@link MEMBERS_KEPT}. */
export type TakeMessage = (message: ChatLabMessage, chat: ChatLabChat, members: readonly string[], position: number) => readonly Item[]

const OPEN: readonly JsonPath[] = [[], ['members'], ['messages']]
const MEMBERS_KEPT = 3
const NO_CHAT: ChatLabChat = { platform: 'unknown', name: undefined, isGroup: true, groupId: undefined, ownerId: undefined }

/** Reads one file. `writer` is told the names of members. Throws InputError for a file that cannot be read. */
export async function* readChatLab(input: Input, path: string, writer: TalkWriter, take: TakeMessage): AsyncGenerator<readonly Item[]> {
  if (/\.jsonl$/iu.test(path)) yield* readLines(input, path, writer, take)
  else yield* readObject(input, path, writer, take)
}

/** Notes a member's name. */
function meet(member: JsonRecord, members: string[], writer: TalkWriter): void {
  const id = idOf(member, 'platformId')
  if (id === undefined) return
  if (members.length < MEMBERS_KEPT) members.push(id)
  const name = [textOf(member, 'accountName'), textOf(member, 'groupNickname')].find((each) => each !== undefined && each !== '')
  if (name !== undefined) writer.name(id, name)
}

async function* readLines(input: Input, path: string, writer: TalkWriter, take: TakeMessage): AsyncGenerator<readonly Item[]> {
  let chat = NO_CHAT
  const members: string[] = []
  for await (const lines of jsonLines(input.stream(path))) {
    const items: Item[] = []
    for (const { line: position, value } of lines) {
      if (!isRecord(value)) {
        items.push({ type: 'problem', code: value === undefined ? 'json-syntax' : 'not-a-message', path, position, row: true })
        continue
      }
      const type = value['_type']
      if (type === 'header') chat = chatOfHeader(value) ?? chat
      else if (type === 'member') meet(value, members, writer)
      else if (type === 'message' || type === undefined) items.push(...take(messageOf(value), chat, members, position))
      else items.push({ type: 'skipped', reason: 'unsupported', path, position })
    }
    yield items
  }
}

async function* readObject(input: Input, path: string, writer: TalkWriter, take: TakeMessage): AsyncGenerator<readonly Item[]> {
  const fields: Record<string, unknown> = {}
  const members: string[] = []
  try {
    for await (const { path: [field], isItem, values } of jsonItems(input.stream(path), OPEN, { skip: [['messages']] })) {
      if (!isItem && typeof field === 'string') fields[field] = values[0]
      else if (field === 'members') for (const value of values) if (isRecord(value)) meet(value, members, writer)
    }
  } catch (error) {
    // The second walk meets the same end and reports it.
    if (!(error instanceof JsonError)) throw error
  }
  const chat = chatOfHeader(fields) ?? NO_CHAT
  const count = new ItemCount()
  let rows = 0
  try {
    for await (const batch of jsonItems(input.stream(path), OPEN)) {
      const numberOf = count.take(batch)
      if (!batch.isItem || batch.path[0] !== 'messages') continue
      const items: Item[] = batch.bad.map(({ index, code }) => ({ type: 'problem', code, path, position: numberOf(index), row: true }))
      for (const [index, value] of batch.values.entries()) {
        if (value === undefined) continue
        rows += 1
        items.push(...(isRecord(value) ? take(messageOf(value), chat, members, numberOf(index)) : [{ type: 'problem' as const, code: 'not-a-message', path, position: numberOf(index), row: true }]))
      }
      yield items
    }
  } catch (error) {
    if (!(error instanceof JsonError)) throw error
    yield [{ type: 'problem', code: error.code, path, failed: rows === 0 }]
  }
}
