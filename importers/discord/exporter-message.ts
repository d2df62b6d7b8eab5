/** One message of DiscordChatExporter's JSON, with everybody's words (formats/chat/discord.md, section 2). */
import type { ActivityItem, Item } from '../importer.ts'
import { idOf, isRecord, type JsonRecord, listOf, numberOf, recordOf, textOf } from '../kit/json-value.ts'
import { mediaKindOfName } from '../kit/media-kind.ts'
import { type Moment, NO_MOMENT } from '../kit/moment.ts'
import { isoToUtc, offsetAt } from '../kit/time.ts'
import { DELETED_USER, messageKey, snowflakeTime } from './snowflake.ts'

type Writable = { -readonly [Key in keyof ActivityItem]: ActivityItem[Key] }

/** The file a message stands in. */
export interface ExporterFile { readonly path: string; readonly channel: string; readonly zone: string }

/** Types under which somebody speaks, as the tool names them; numbers are those it has no name for: 19 a reply, 20 and 23 a bot's answer to a command. */
const SPOKEN = new Set(['Default', 'Reply', 'ApplicationCommand', 'ChatInputCommand', 'ContextMenuCommand', '0', '19', '20', '23'])
const CALLS = new Set(['Call', '3'])

/** Who is gone and has no name of their own is one person of the channel. */
function actorOf(author: JsonRecord | undefined, channel: string): string {
  const id = author === undefined ? undefined : idOf(author, 'id')
  return id === undefined || id === DELETED_USER ? `deleted/${channel}` : id
}

/** What an author makes known; undefined for the nameless. */
export function authorItem(author: JsonRecord, channel: string): Item {
  const actor = actorOf(author, channel)
  const name = textOf(author, 'nickname') || textOf(author, 'name')
  return { type: 'identifier', value: actor, kind: author['isBot'] === true ? 'service' : 'account', ...(name === undefined || name === '' ? undefined : { name }) }
}

/** Times carry the offset of the zone that the exporter chose, which is not where the person was. */
function momentOf(message: JsonRecord, id: string, zone: string): Moment {
  const at = isoToUtc(wholeFraction(textOf(message, 'timestamp') ?? ''), 'UTC')?.at ?? snowflakeTime(id)
  return at === undefined ? NO_MOMENT : { at, precision: 'second', offsetMinutes: offsetAt(at, zone) }
}

/** .NET writes up to seven digits of a second, which is fine; a point without digits is not ISO. */
function wholeFraction(text: string): string {
  return text.replace(/\.(?=[Z+-]|$)/u, '')
}

/** The items of one message. */
export function itemsOfMessage(message: unknown, file: ExporterFile, position: number): readonly Item[] {
  const { path, channel, zone } = file
  if (!isRecord(message)) return [{ type: 'problem', code: 'not-a-message', path, position, row: true }]
  const id = idOf(message, 'id')
  if (id === undefined) return [{ type: 'problem', code: 'message-without-id', path, position, row: true }]
  const type = idOf(message, 'type') ?? 'Default'
  const isCall = CALLS.has(type)
  if (!isCall && !SPOKEN.has(type)) return [{ type: 'skipped', reason: 'service-line', path, position }]
  const item: Writable = {
    type: 'activity', key: messageKey(channel, id), verb: isCall ? 'called' : 'said', kind: isCall ? 'phone-call' : 'message', actor: actorOf(recordOf(message, 'author'), channel),
    ...momentOf(message, id, zone), channel, path, position,
  }
  if (isCall) {
    const end = isoToUtc(textOf(message, 'callEndedTimestamp') ?? '', 'UTC')?.at
    if (end !== undefined && item.at !== null && end >= item.at) item.quantity = Math.round((end - item.at) / 1000)
    return [item]
  }
  describe(item, message)
  const reference = recordOf(message, 'reference')
  const answered = reference === undefined ? undefined : idOf(reference, 'messageId')
  // A post that was passed on from another channel refers to that one.
  if (answered !== undefined && item.kind !== 'forwarded' && (idOf(reference ?? {}, 'channelId') ?? channel) === channel) item.repliesTo = messageKey(channel, answered)
  return [item, ...reactionItems(message, item, file, position)]
}

/** Kind, words and object. */
function describe(item: Writable, message: JsonRecord): void {
  const forwarded = recordOf(message, 'forwardedMessage')
  const source = forwarded ?? message
  const text = textOf(source, 'content') ?? ''
  if (text !== '') item.text = text
  const [attachment, sticker, embed] = ['attachments', 'stickers', 'embeds'].map((key) => listOf(source, key).find(isRecord))
  const name = attachment === undefined ? undefined : textOf(attachment, 'fileName') ?? textOf(attachment, 'url')
  const poll = recordOf(message, 'poll')
  if (attachment !== undefined) {
    item.kind = name === undefined ? 'file' : /voice-message\.ogg$/iu.test(name) ? 'voice-message' : mediaKindOfName(name)
    if (name !== undefined && name !== '') item.object = name
  } else if (sticker !== undefined) {
    item.kind = 'sticker'
    const called = textOf(sticker, 'name')
    if (called !== undefined && called !== '') item.object = called
  } else if (poll !== undefined) {
    item.kind = 'poll'
    const question = textOf(recordOf(poll, 'question') ?? {}, 'text')
    if (text === '' && question !== undefined && question !== '') item.text = question
  } else if (text === '' && embed !== undefined) {
    // A card without words of its own: a bot's, or a link of which only the card is left.
    item.kind = 'link'
    const says = [textOf(embed, 'title'), textOf(embed, 'description')].filter((part) => part !== undefined && part !== '').join('\n')
    if (says !== '') item.text = says
  } else if (text === '') item.kind = 'empty-message'
  else if (typeof message['timestampEdited'] === 'string' && message['timestampEdited'] !== '') item.kind = 'edited-message'
  if (forwarded !== undefined) item.kind = 'forwarded'
}

/** Reactions whose authors are named, as newer versions of the tool do; when is not written. */
function reactionItems(message: JsonRecord, said: ActivityItem, { path, channel }: ExporterFile, position: number): Item[] {
  const items: Item[] = []
  for (const reaction of listOf(message, 'reactions')) {
    if (!isRecord(reaction)) continue
    const emoji = recordOf(reaction, 'emoji') ?? {}
    const mark = textOf(emoji, 'name') || textOf(emoji, 'code') || ''
    for (const user of listOf(reaction, 'users')) {
      if (!isRecord(user) || numberOf(user, 'id') === 0) continue
      const actor = actorOf(user, channel)
      items.push({
        type: 'activity', key: `${said.key}/reaction/${actor}/${idOf(emoji, 'id') ?? ''}${mark}`, verb: 'reacted', kind: 'reaction', actor, at: null, precision: 'none',
        ...(mark === '' ? undefined : { text: mark }), object: said.actor, channel, path, position,
      })
    }
  }
  return items
}

/** Everybody a message shows to have acted. */
export function peopleOf(message: unknown): readonly JsonRecord[] {
  if (!isRecord(message)) return []
  const author = recordOf(message, 'author')
  const reactors = listOf(message, 'reactions').flatMap((reaction) => (isRecord(reaction) ? listOf(reaction, 'users').filter(isRecord) : []))
  return author === undefined ? reactors : [author, ...reactors]
}
