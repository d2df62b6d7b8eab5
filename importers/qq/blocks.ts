/** Conversations as the old client heads them: 消息分组 (the list a contact is in) and 消息对象 (the contact or group). */
import type { Conversation } from '../kit/talk.ts'

/** The head of a conversation. */
export interface Block { readonly group: string; readonly name: string }

/** Who speaks in a block: ids or names, three at most; `shown` are the names of those with an id. */
export interface BlockSpeakers { readonly names: Set<string>; shown?: Map<string, string> }

const SPEAKERS_KEPT = 3

/** Notes a speaker. */
export function sawSpeaker(block: BlockSpeakers | undefined, name: string, id: string | undefined): void {
  if (block === undefined || block.names.size >= SPEAKERS_KEPT) return
  block.names.add(id ?? name)
  if (id !== undefined) (block.shown ??= new Map()).set(id, name)
}

/** The conversation of a block. Its name is all there is for a key. */
export function conversationOfBlock({ group, name }: Block, speakers: BlockSpeakers | undefined): Conversation {
  const isGroup = /群|讨论组|多人/u.test(group) || /^多人聊天|^多人会话/u.test(name) || (speakers?.names.size ?? 0) > 2
  return { key: name === '' ? 'QQ' : name, name: name === '' ? 'QQ' : name, kind: isGroup ? 'group' : 'direct' }
}

/** The person, in a conversation of two of whom one has its name. */
export function ownerAmong({ kind, name }: Conversation, speakers: BlockSpeakers | undefined): string | undefined {
  if (kind !== 'direct' || speakers?.names.size !== 2) return undefined
  const all = [...speakers.names]
  const others = all.filter((each) => each !== name && speakers.shown?.get(each) !== name)
  return others.length === 1 ? others[0] : undefined
}
