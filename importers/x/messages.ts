/** Direct messages, and chats with Grok. */
import type { Item } from '../importer.ts'
import type { JsonRecord } from '../kit/json-value.ts'
import { idOf, isRecord, listOf, recordOf, textOf } from '../kit/json-value.ts'
import type { FileKind, Row, Session } from './session.ts'
import { expandLinks, inside, unescapeHtml, xTime } from './text.ts'

const GROK = 'grok'

/** A conversation is opened, so that one of a million messages is still read piece by piece. */
const OPEN = [['*', 'dmConversation', 'messages']] as const

function directKind(name: string, former: string, isGroup: boolean): FileKind {
  // The id stands before the messages of its conversation.
  let conversation = ''
  let index: string | number | undefined
  return {
    name, formerly: [former], open: OPEN,
    read(row, session) {
      if (row.path[0] !== index) conversation = ''
      index = row.path[0]
      if (!row.isItem) {
        if (row.path.at(-1) === 'conversationId') conversation = typeof row.value === 'string' ? row.value : ''
        // An element that is no conversation at all.
        return row.path.length === 0 ? session.badRow(row) : []
      }
      if (row.path.length === 0 || !isRecord(row.value)) return session.badRow(row)
      const message = recordOf(row.value, 'messageCreate')
      return message === undefined ? readEvent(row, row.value, conversation, isGroup, session) : readMessage(row, message, conversation, isGroup, session)
    },
  }
}

function readMessage(row: Row, message: JsonRecord, conversation: string, isGroup: boolean, session: Session): readonly Item[] {
  const id = idOf(message, 'id')
  const sender = idOf(message, 'senderId')
  const at = xTime(textOf(message, 'createdAt'))
  if (id === undefined || sender === undefined || at === undefined) return session.badRow(row)
  const channel = noteConversation(conversation || pairOf(sender, idOf(message, 'recipientId')), isGroup, session)
  const text = unescapeHtml(expandLinks(textOf(message, 'text') ?? '', listOf(message, 'urls'), 'url', 'expanded'))
  const reactions = listOf(message, 'reactions').filter(isRecord)
  return [
    session.activity(row, { key: `dm:${id}`, verb: 'said', actor: sender, at, text, channel }),
    ...reactions.flatMap((reaction) => readReaction(row, reaction, channel, session)),
  ]
}

function readReaction(row: Row, reaction: JsonRecord, channel: string, session: Session): readonly Item[] {
  const sender = idOf(reaction, 'senderId')
  const event = idOf(reaction, 'eventId')
  if (sender === undefined || event === undefined) return []
  const at = xTime(textOf(reaction, 'createdAt'))
  return [session.activity(row, { kind: 'direct-message-reactions', key: `dm-reaction:${event}`, verb: 'reacted', actor: sender, at, text: textOf(reaction, 'reactionKey'), channel })]
}

/** A reaction may stand beside its message too, with the same event. Joining, leaving and naming are notices of the service; only the name is of use. Messages are newest first, so the first name is the last given. */
function readEvent(row: Row, value: JsonRecord, conversation: string, isGroup: boolean, session: Session): readonly Item[] {
  const reaction = recordOf(value, 'reactionCreate')
  const update = recordOf(value, 'conversationNameUpdate')
  const channel = noteConversation(conversation, isGroup, session)
  const known = session.conversations.get(channel)
  if (update !== undefined && known !== undefined) known.name ??= textOf(update, 'name')
  const reacted = reaction === undefined ? [] : readReaction(row, reaction, channel, session)
  return reacted.length > 0 ? reacted : session.skipped(row, 'service-line')
}

/** One-to-one conversations are named after both accounts, the smaller id first. */
function pairOf(sender: string, recipient: string | undefined): string {
  const ids = [sender, recipient ?? sender]
  return ids.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1)).join('-')
}

function noteConversation(id: string, isGroup: boolean, session: Session): string {
  if (!session.conversations.has(id)) session.conversations.set(id, { isGroup })
  return id
}

/** The conversations that were read, with the best names the archive gives. */
export function endMessages(session: Session): readonly Item[] {
  return [...session.conversations].map(([key, { name, isGroup }]) => {
    if (key.startsWith(`${GROK}/`)) return { type: 'channel', key, name: 'Grok', kind: 'assistant' }
    if (isGroup) return { type: 'channel', key, name: name ?? key, kind: 'group' }
    const ids = key.split('-')
    const other = ids.find((id) => id !== session.me)
    const known = session.names.get(other ?? '')
    return { type: 'channel', key, name: known?.name ?? other ?? key, kind: other === undefined ? 'self' : 'direct' }
  })
}

/** Whose archive it is, when no file says it: the only account that is in all of at least two conversations. */
export function ownerOfConversations(session: Session): string | undefined {
  const pairs = [...session.conversations].filter(([key, { isGroup }]) => !isGroup && key.includes('-')).map(([key]) => key.split('-'))
  const [first, ...others] = pairs
  if (first === undefined || others.length === 0) return undefined
  const common = first.filter((id) => others.every((pair) => pair.includes(id)))
  return common.length === 1 ? common[0] : undefined
}

/** Who wrote in a chat with Grok: `User` and `Agent` as a text, since 2025 as an object `{value, name, originalName}`, of which any may be missing. */
function senderIn(item: JsonRecord): 'me' | 'grok' | undefined {
  const sender = recordOf(item, 'sender')
  const names = sender === undefined ? [idOf(item, 'sender')] : [textOf(sender, 'name'), textOf(sender, 'originalName'), idOf(sender, 'value')]
  const name = names.find((found) => found !== undefined && found !== '')?.toLowerCase()
  if (name === undefined) return undefined
  if (['user', 'human', '1'].includes(name)) return 'me'
  return ['agent', 'assistant', 'grok', 'bot', 'model', 'system', '2'].includes(name) ? 'grok' : undefined
}

const grok: FileKind = {
  name: 'grok-chat-item',
  read(row, session) {
    const item = inside(row.value, 'grokChatItem')
    const sender = item === undefined ? undefined : senderIn(item)
    if (item === undefined || sender === undefined) return session.badRow(row)
    // What an assistant says is nobody's talk.
    if (sender === 'grok') return session.skipped(row, 'assistant-answer')
    const text = textOf(item, 'message')
    const at = xTime(textOf(item, 'createdAt'))
    if (text === undefined && at === undefined) return session.badRow(row)
    const chat = idOf(item, 'chatId') ?? ''
    const key = session.ordinal(`grok:${chat}:${at ?? text}:user`)
    return [session.activity(row, { key, verb: 'said', actor: session.me, at, text, channel: noteConversation(`${GROK}/${chat}`, false, session) })]
  },
}

/** Readers anew for each import, since they remember the conversation they are in. */
export function messageKinds(): readonly FileKind[] {
  return [directKind('direct-messages', 'direct-message', false), directKind('direct-messages-group', 'direct-message-group', true), grok]
}
