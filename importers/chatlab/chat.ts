/** ChatLab's interchange of talk from many platforms (formats/chat/wechat.md, section 6): its parts as they are written. */
import { idOf, isRecord, type JsonRecord, numberOf, recordOf, textOf } from '../kit/json-value.ts'

/** What a file says of its conversation. `platform` in lower case, `unknown` where it says none. */
export interface ChatLabChat {
  readonly platform: string
  readonly name: string | undefined
  readonly isGroup: boolean
  readonly groupId: string | undefined
  readonly ownerId: string | undefined
}

/** One message. `type` -1: none written. */
export interface ChatLabMessage {
  readonly sender: string | undefined
  readonly accountName: string | undefined
  readonly groupNickname: string | undefined
  /** Unix seconds as written. */
  readonly timestamp: unknown
  readonly type: number
  readonly content: string
  readonly id: string | undefined
  readonly repliesTo: string | undefined
}

/** Types of messages as ChatLab numbers them, and what they are here. `service`: the app speaks. */
export const CHATLAB_KINDS: Readonly<Record<number, string>> = {
  0: 'message', 1: 'photo', 2: 'voice-message', 3: 'video', 4: 'file', 5: 'sticker', 7: 'link', 8: 'location', 20: 'red-packet', 21: 'transfer', 22: 'service', 23: 'phone-call', 24: 'link', 25: 'message', 26: 'forwarded', 27: 'contact-card',
  80: 'service', 81: 'service', 99: 'other',
}

/** The kind of a message; what no table knows is `other`, what has no type and words is a message. */
export function chatLabKind({ type, content }: ChatLabMessage): string {
  return CHATLAB_KINDS[type] ?? (type === -1 && content !== '' ? 'message' : 'other')
}

/** The `meta` of a header; undefined where the record is none of ChatLab's. */
export function chatOfHeader(header: JsonRecord): ChatLabChat | undefined {
  const meta = recordOf(header, 'meta')
  if (!isRecord(header['chatlab']) && meta?.['platform'] === undefined) return undefined
  return chatOfMeta(meta ?? {})
}

/** A conversation from its fields. */
export function chatOfMeta(meta: JsonRecord): ChatLabChat {
  return {
    platform: (textOf(meta, 'platform') ?? 'unknown').toLowerCase(), name: textOf(meta, 'name'), isGroup: textOf(meta, 'type') === 'group', groupId: idOf(meta, 'groupId'), ownerId: idOf(meta, 'ownerId'),
  }
}

/** A message's fields. */
export function messageOf(record: JsonRecord): ChatLabMessage {
  const type = numberOf(record, 'type') ?? Number(textOf(record, 'type') ?? -1)
  return {
    sender: idOf(record, 'sender'), accountName: textOf(record, 'accountName'), groupNickname: textOf(record, 'groupNickname'), timestamp: record['timestamp'], type: Number.isInteger(type) ? type : -1,
    content: textOf(record, 'content') ?? '', id: idOf(record, 'platformMessageId'), repliesTo: idOf(record, 'replyToMessageId'),
  }
}
