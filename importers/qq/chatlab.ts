/** Talk of QQ in ChatLab's interchange. */
import { type ChatLabChat, chatLabKind, type ChatLabMessage } from '../chatlab/chat.ts'
import { readChatLab } from '../chatlab/read.ts'
import type { ImportOptions, Item } from '../importer.ts'
import type { Input } from '../input.ts'
import { epochToUtc, UNIX_EPOCHS } from '../kit/epoch.ts'
import { utcMoment } from '../kit/moment.ts'
import type { Conversation, TalkWriter } from '../kit/talk.ts'
import { isSystemId, plainName, speakerOf } from './people.ts'
import { endOfFile, keyOfMessageId, messageItems, nameOfPath, newFile, serviceLine } from './rows.ts'
import { isRecallLine, speechOf, speechOfText } from './words.ts'

/** A chat of two has no id of its own: it is the other's. */
function conversationOf(chat: ChatLabChat, members: readonly string[], path: string): Conversation {
  const others = members.filter((id) => id !== chat.ownerId)
  const id = chat.isGroup ? chat.groupId : chat.ownerId !== undefined && members.length <= 2 && others.length === 1 ? others[0] : chat.groupId
  const name = chat.name === undefined || chat.name === '' ? id ?? nameOfPath(path) : chat.name
  return { key: id ?? name, name, kind: chat.isGroup ? 'group' : 'direct' }
}

function nameOf({ accountName, groupNickname }: ChatLabMessage): string | undefined {
  return [accountName, groupNickname].map((name) => plainName(name ?? '')).find((name) => name !== '')
}

/** Reads one file. Throws InputError for one that cannot be read. */
export async function* readQqChatLab(input: Input, path: string, options: ImportOptions, writer: TalkWriter): AsyncGenerator<readonly Item[]> {
  const file = newFile(path, options.timeZone)
  const known = new Map<ChatLabChat, Conversation>()
  yield* readChatLab(input, path, writer, (message, chat, members, position) => {
    let conversation = known.get(chat)
    if (conversation === undefined) known.set(chat, conversation = conversationOf(chat, members, path))
    const kind = chatLabKind(message)
    if (kind === 'service' || message.sender === undefined || isSystemId(message.sender) || isRecallLine(message.content)) return serviceLine(file, position)
    const at = epochToUtc(message.timestamp, UNIX_EPOCHS)?.at
    const speaker = speakerOf(message.sender, nameOf(message), conversation.key, chat.ownerId === undefined ? undefined : message.sender === chat.ownerId)
    return messageItems(file, {
      position, id: keyOfMessageId(message.id, conversation.key), conversation, speaker, moment: utcMoment(at, options.timeZone),
      speech: kind === 'message' ? speechOfText(message.content) : speechOf(kind, isTitled(kind) ? '' : wordsOf(kind, message.content), message.content.slice(0, 500)), repliesTo: keyOfMessageId(message.repliesTo, conversation.key),
    }, writer)
  })
  yield endOfFile(file)
}

function isTitled(kind: string): boolean {
  return kind === 'file' || kind === 'link' || kind === 'forwarded' || kind === 'contact-card'
}

/** The words of what is no text: of calls their length, of pictures what was written with them. */
function wordsOf(kind: string, content: string): string {
  return kind === 'phone-call' ? content : speechOfText(content).text ?? ''
}
