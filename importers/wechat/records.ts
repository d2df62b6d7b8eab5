/** Messages as JSON objects of the tools (formats/chat/wechat.md, sections 3 to 5). */
import { idOf, isRecord, type JsonRecord, numberOf, recordOf, textOf } from '../kit/json-value.ts'
import { conversationKind } from './accounts.ts'
import { kindOfNumbers, kindOfWord } from './kinds.ts'
import type { RawRow } from './row.ts'

/** Which tool wrote an array's objects. */
export type RecordLayout = 'pywxdump' | 'chatlog' | 'chatlog-keeper' | 'session'

/** The layout of one object of an array; undefined for none of them. */
export function recordLayoutOf(record: JsonRecord): Exclude<RecordLayout, 'session'> | undefined {
  if ('type_name' in record && 'is_sender' in record && 'talker' in record) return 'pywxdump'
  if ('is_self' in record && ('sender_wxid' in record || 'conversation_id' in record) && 'content' in record) return 'chatlog-keeper'
  if ('isSelf' in record && 'talker' in record && 'sender' in record && ('seq' in record || 'time' in record)) return 'chatlog'
  return undefined
}

/** Whether an object is a message of EchoTrace or WeFlow. */
export function isSessionMessage(record: JsonRecord): boolean {
  return 'createTime' in record && ('isSend' in record || 'senderUsername' in record || 'senderID' in record) && ('type' in record || 'localType' in record)
}

function yes(value: unknown): boolean | undefined {
  if (value === 1 || value === true || value === '1' || value === 'true') return true
  return value === 0 || value === false || value === '0' || value === 'false' ? false : undefined
}

function orAbsent(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text
}

/** A message of PyWxDump. Its `src` is a path, or an object that holds one. */
export function pyWxDumpRow(record: JsonRecord): RawRow {
  const source = record['src']
  const room = orAbsent(textOf(record, 'room_name'))
  return {
    serverId: idOf(record, 'MsgSvrID'), ...(room === undefined ? undefined : { conversation: { id: room } }), speaker: orAbsent(idOf(record, 'talker')), hasIds: true, isOwn: yes(record['is_sender']),
    ...(typeof record['CreateTime'] === 'number' ? { unix: record['CreateTime'] } : { time: textOf(record, 'CreateTime') }), kind: kindOfWord(idOf(record, 'type_name') ?? ''),
    content: textOf(record, 'msg') ?? textOf(record, 'content') ?? '',
    beside: isRecord(source) ? { source: orAbsent(textOf(source, 'src')), title: orAbsent(textOf(source, 'title')) } : { source: orAbsent(textOf(record, 'src')) },
  }
}

/** A message of chatlog. `isSelf` is wrong at times, so whoever it marks mostly is told as `ownId`. */
export function chatlogRow(record: JsonRecord, ownId: string | undefined): RawRow {
  const sender = orAbsent(textOf(record, 'sender'))
  const contents = recordOf(record, 'contents') ?? {}
  const isOwn = ownId === undefined || sender === undefined || sender === '我' ? yes(record['isSelf']) : sender === ownId
  const type = idOf(record, 'type') ?? ''
  return {
    conversation: { id: orAbsent(textOf(record, 'talker')), name: orAbsent(textOf(record, 'talkerName')), ...(record['isChatRoom'] === true ? { kind: 'group' as const } : undefined) },
    speaker: sender, speakerName: orAbsent(textOf(record, 'senderName')), hasIds: true, isOwn, time: textOf(record, 'time'), ...(typeof record['time'] === 'number' ? { unix: record['time'] } : undefined),
    kind: kindOfNumbers(type, idOf(record, 'subType') ?? '') ?? kindOfWord(type), content: textOf(record, 'content') ?? '',
    beside: {
      title: orAbsent(textOf(contents, 'title')), source: orAbsent(textOf(contents, 'path')), latitude: coordinate(contents, 'x'), longitude: coordinate(contents, 'y'),
      placeName: [textOf(contents, 'label'), textOf(contents, 'cityname')].find((part) => part !== undefined && part !== ''),
    },
  }
}

/** A number, or the text of one. */
function coordinate(record: JsonRecord, key: string): number | undefined {
  const value = numberOf(record, key) ?? Number(orAbsent(textOf(record, key)) ?? Number.NaN)
  return Number.isFinite(value) ? value : undefined
}

/** A message of chatlog-keeper, whose files may hold several accounts: a conversation is one of an account. */
export function keeperRow(record: JsonRecord): RawRow {
  const chat = orAbsent(idOf(record, 'conversation_id')) ?? orAbsent(idOf(record, 'chat_room'))
  const id = orAbsent(idOf(record, 'thread_id')) ?? chat
  const isGroup = record['is_group_chat'] === true || record['is_group_chat'] === 1 || textOf(record, 'conversation_type') === 'group'
  const type = idOf(record, 'msg_type') ?? ''
  const sender = orAbsent(textOf(record, 'sender_wxid'))
  return {
    serverId: idOf(record, 'server_id'), conversation: { id, name: orAbsent(textOf(record, 'chat_room')), kind: isGroup ? 'group' : conversationKind(chat ?? '', false) },
    speaker: sender ?? orAbsent(textOf(record, 'sender')), speakerName: orAbsent(textOf(record, 'sender')), hasIds: sender !== undefined, isOwn: yes(record['is_self']), unix: record['ts'],
    kind: kindOfNumbers(type, '') ?? kindOfWord(type), content: textOf(record, 'content') ?? '',
  }
}

/** People of WeFlow's `arkme-json`, by their number in the file. */
export type Senders = ReadonlyMap<string, { readonly id: string; readonly name: string | undefined }>

/** A message of EchoTrace or WeFlow. The word of its type is right where its number was not. */
export function sessionRow(record: JsonRecord, senders: Senders): RawRow {
  const listed = senders.get(idOf(record, 'senderID') ?? '')
  const type = idOf(record, 'type') ?? ''
  const content = textOf(record, 'content') ?? ''
  const isOwn = yes(record['isSend'])
  const word = kindOfWord(type)
  // What the tool's words do not know may be known by the number.
  const kind = word === undefined || word === 'other' ? kindOfNumbers(idOf(record, 'localType') ?? '', '') ?? word : word
  return {
    serverId: idOf(record, 'platformMessageId'), speaker: orAbsent(textOf(record, 'senderUsername')) ?? listed?.id, speakerName: orAbsent(textOf(record, 'senderDisplayName')) ?? listed?.name, hasIds: true, isOwn,
    // Neither sent nor received, and nobody named: the app.
    isService: isOwn === undefined && !('senderID' in record) && (kind === 'service' || orAbsent(textOf(record, 'senderUsername')) === undefined),
    unix: record['createTime'], time: textOf(record, 'formattedTime'), kind, content,
    beside: {
      source: orAbsent(textOf(record, 'mediaPath')), latitude: coordinate(record, 'locationLat'), longitude: coordinate(record, 'locationLng'), quoted: orAbsent(textOf(record, 'quotedContent')),
      placeName: [textOf(record, 'locationPoiname'), textOf(record, 'locationLabel')].find((part) => part !== undefined && part !== ''),
    },
    repliesTo: idOf(record, 'replyToMessageId'),
  }
}
