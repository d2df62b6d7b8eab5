/** A chat of the export: what kind it is, and how people and chats are told apart. */
import type { ChannelKind } from '../../db/model.ts'
import { idOf, type JsonRecord, textOf } from '../kit/json-value.ts'

/** Kinds of chat as the exporter names them, and what they are here. */
export const CHAT_KINDS: ReadonlyMap<string, { readonly kind: ChannelKind; readonly prefix: string }> = new Map([
  ['saved_messages', { kind: 'self', prefix: 'user' }],
  ['replies', { kind: 'direct', prefix: 'user' }],
  ['verification_codes', { kind: 'direct', prefix: 'user' }],
  ['personal_chat', { kind: 'direct', prefix: 'user' }],
  ['bot_chat', { kind: 'direct', prefix: 'user' }],
  ['private_group', { kind: 'group', prefix: 'chat' }],
  ['private_supergroup', { kind: 'group', prefix: 'channel' }],
  ['public_supergroup', { kind: 'group', prefix: 'channel' }],
  ['private_channel', { kind: 'broadcast', prefix: 'channel' }],
  ['public_channel', { kind: 'broadcast', prefix: 'channel' }],
])

/** What the exporter calls chats that have no name in the file. */
const NAMES = new Map([['saved_messages', 'Saved Messages'], ['replies', 'Replies'], ['verification_codes', 'Verification Codes']])

/** One chat, as far as its fields were read. */
export interface Chat {
  /** `user123`, `chat123` or `channel123`: numbers alone are not unique between people, groups and channels. */
  readonly key: string
  readonly name: string
  readonly type: string
  readonly kind: ChannelKind
  /** When the last message with a local time alone was, in ms: messages are in their order, which tells the two readings of an hour that clocks showed twice. */
  lastLocalAt?: number
}

/** A chat from its fields, or undefined while its type or id is not known. */
export function chatOf(fields: JsonRecord): Chat | undefined {
  const type = textOf(fields, 'type')
  const id = idOf(fields, 'id')
  if (type === undefined || id === undefined) return undefined
  const { kind, prefix } = CHAT_KINDS.get(type) ?? { kind: 'group', prefix: 'chat' }
  const key = `${prefix}${id}`
  return { key, name: textOf(fields, 'name') ?? NAMES.get(type) ?? key, type, kind }
}

/** Somebody's id with its prefix. Before April 2021 it was a bare number, a user's unless it is the channel itself. */
export function peerOf(value: unknown, chat: Chat): string | undefined {
  if (typeof value === 'string' && value !== '') return /^\d+$/u.test(value) ? `user${value}` : value
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return undefined
  return chat.kind === 'broadcast' || chat.key === `channel${value}` ? `channel${value}` : `user${value}`
}
