/** WeChatMsg's web page of one chat: its messages stand in a script as `chatMessages = [ … ]`. */
import type { ImportOptions, Item } from '../importer.ts'
import type { Input } from '../input.ts'
import { decodeEntities } from '../kit/entities.ts'
import type { TalkWriter } from '../kit/talk.ts'
import { decodeStream } from '../kit/text.ts'
import { conversationOfPath } from './accounts.ts'
import { kindOfNumbers } from './kinds.ts'
import { LiteralSplitter, type LiteralValue, readLiteral } from './literal.ts'
import type { RawRow } from './row.ts'
import { conversationOf, endOfFile, type FileFacts, type FileTally, itemsOfRow } from './speech.ts'

/** What begins the array of messages. */
export const MESSAGES_BEGIN = /\bchatMessages\s*=\s*\[/u

type Fields = ReadonlyMap<string, LiteralValue>

function wordOf(fields: Fields, key: string): string | undefined {
  const value = fields.get(key)
  return typeof value === 'string' && value.trim() !== '' ? value : typeof value === 'number' ? String(value) : undefined
}

/** The types of the page are the database's for what a person says, and 0 or 10000 for the app. */
function rowOf(fields: Fields): RawRow {
  const type = fields.get('type')
  const isOwn = fields.get('is_send')
  return {
    serverId: wordOf(fields, 'server_id') ?? wordOf(fields, 'MsgSvrID'), speaker: wordOf(fields, 'displayname'), speakerName: wordOf(fields, 'displayname'), hasIds: false,
    ...(isOwn === 1 || isOwn === true || isOwn === 0 || isOwn === false ? { isOwn: isOwn === 1 || isOwn === true } : undefined), isService: type === 0 || type === 10000,
    unix: fields.get('timestamp'), kind: typeof type === 'number' ? kindOfNumbers(String(type), wordOf(fields, 'sub_type') ?? '') : undefined,
    content: decodeEntities((wordOf(fields, 'text') ?? '').replaceAll(/<br\s*\/?>/giu, '\n')), beside: { title: wordOf(fields, 'title') ?? wordOf(fields, 'file_name') },
  }
}

async function* objects(input: Input, path: string): AsyncGenerator<readonly (Fields | undefined)[]> {
  const splitter = new LiteralSplitter(MESSAGES_BEGIN)
  for await (const piece of decodeStream(input.stream(path), { chinese: true })) {
    const found = splitter.push(piece)
    if (found.length > 0) yield found.map(readLiteral)
    if (splitter.ended) return
  }
}

/** Whether several others speak, or the page says that it is a group's. */
async function isGroupPage(input: Input, path: string): Promise<boolean> {
  const names = new Set<string>()
  for await (const batch of objects(input, path)) {
    for (const fields of batch) {
      if (fields?.get('is_chatroom') === 1 || fields?.get('is_chatroom') === true) return true
      const name = fields === undefined ? undefined : wordOf(fields, 'displayname')
      if (fields?.get('is_send') === 0 && name !== undefined) names.add(name)
    }
    if (names.size > 1) return true
  }
  return false
}

/** Reads one page. Throws InputError for one that cannot be read. */
export async function* readPage(input: Input, path: string, options: ImportOptions, writer: TalkWriter): AsyncGenerator<readonly Item[]> {
  const isMany = await isGroupPage(input, path)
  const facts: FileFacts = { path, zone: options.timeZone }
  const tally: FileTally = { zoneAssumed: false, rounded: 0, rows: 0 }
  const conversation = conversationOf(conversationOfPath(path, input.name), isMany, writer)
  let position = 0
  for await (const batch of objects(input, path)) {
    yield batch.flatMap((fields): Item[] => {
      position += 1
      return fields === undefined ? [{ type: 'problem', code: 'bad-row', path, position, row: true }] : itemsOfRow(rowOf(fields), position, conversation, facts, tally, writer)
    })
  }
  yield endOfFile(facts, tally)
}
