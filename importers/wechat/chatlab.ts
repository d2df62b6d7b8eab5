/** Talk of WeChat in ChatLab's interchange. */
import { type ChatLabChat, chatLabKind, type ChatLabMessage } from '../chatlab/chat.ts'
import { readChatLab } from '../chatlab/read.ts'
import type { ImportOptions, Item } from '../importer.ts'
import type { Input } from '../input.ts'
import type { TalkWriter } from '../kit/talk.ts'
import { isGroupId } from './accounts.ts'
import type { WeChatKind } from './kinds.ts'
import type { NamedConversation, RawRow } from './row.ts'
import { conversationOf, endOfFile, type FileConversation, type FileFacts, type FileTally, itemsOfRow } from './speech.ts'

/** A chat of two has no id of its own: it is the other's. */
function namedConversation(chat: ChatLabChat, members: readonly string[]): NamedConversation {
  const name = chat.name === '' ? undefined : chat.name
  if (chat.isGroup) return { id: chat.groupId, name, kind: 'group' }
  const others = members.filter((id) => id !== chat.ownerId && !isGroupId(id))
  return { id: members.length <= 2 && others.length === 1 && chat.ownerId !== undefined ? others[0] : chat.groupId, name }
}

function rowOf(message: ChatLabMessage, chat: ChatLabChat): RawRow {
  const { sender, accountName, groupNickname } = message
  return {
    serverId: message.id, speaker: sender, speakerName: [accountName, groupNickname].find((name) => name !== undefined && name !== ''), hasIds: true,
    ...(chat.ownerId === undefined || sender === undefined ? undefined : { isOwn: sender === chat.ownerId }), unix: message.timestamp, kind: chatLabKind(message) as WeChatKind, content: message.content, repliesTo: message.repliesTo,
  }
}

/** Reads one file. */
export async function* readWeChatLab(input: Input, path: string, options: ImportOptions, writer: TalkWriter): AsyncGenerator<readonly Item[]> {
  const facts: FileFacts = { path, zone: options.timeZone }
  const tally: FileTally = { zoneAssumed: false, rounded: 0, rows: 0 }
  const known = new Map<ChatLabChat, FileConversation>()
  yield* readChatLab(input, path, writer, (message, chat, members, position) => {
    let conversation = known.get(chat)
    if (conversation === undefined) known.set(chat, conversation = conversationOf(namedConversation(chat, members), chat.isGroup, writer))
    return itemsOfRow(rowOf(message, chat), position, conversation, facts, tally, writer)
  })
  yield endOfFile(facts, tally)
}
