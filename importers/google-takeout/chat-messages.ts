/** Google Chat's conversations as items. */
import type { ActivityItem, Item } from '../importer.ts'
import { jsonItems } from '../kit/json-stream.ts'
import { isRecord, type JsonRecord, listOf, recordOf, textOf } from '../kit/json-value.ts'
import { mediaKindOfName } from '../kit/media-kind.ts'
import { type Moment, NO_MOMENT } from '../kit/moment.ts'
import { openOrdinals } from '../kit/ordinals.ts'
import { offsetAt } from '../kit/time.ts'
import { wordedDate } from '../kit/worded-date.ts'
import type { Spot } from './spot.ts'

type Writable = { -readonly [Key in keyof ActivityItem]: ActivityItem[Key] }

/** One conversation while it is read. */
export interface ChatChannel { readonly key: string; readonly isSpace: boolean }

/** So many threads of a space are remembered for their replies. */
const TOPICS = 10_000

/** Who wrote: the mail address; the name where there is none. A deleted account is one person of its conversation. */
function actorOf(creator: JsonRecord | undefined, channel: string): string {
  return (creator === undefined ? undefined : textOf(creator, 'email') || textOf(creator, 'name')) || `deleted/${channel}`
}

/** What is known of somebody who wrote or reacted. */
export function chatPerson(creator: JsonRecord | undefined, channel: string): Item {
  const value = actorOf(creator, channel)
  const name = creator === undefined ? undefined : textOf(creator, 'name')
  const kind = creator !== undefined && textOf(creator, 'user_type')?.toLowerCase() === 'bot' ? 'service' : value.includes('@') ? 'email' : value === name ? 'name' : 'account'
  return { type: 'identifier', value, kind, ...(name === undefined || name === '' ? undefined : { name }) }
}

/** Dates are in words of the account's language, in UTC; an edited row may have only the date of the edit. */
function momentOf(message: JsonRecord, zone: string): Moment & { readonly isUnread: boolean } {
  const written = ['created_date', 'updated_date', 'deleted_date'].map((key) => textOf(message, key)).find((text) => text !== undefined && text !== '')
  const found = written === undefined ? undefined : wordedDate(written)
  if (found === undefined) return { ...NO_MOMENT, isUnread: written !== undefined }
  return { at: found.at, precision: found.precision, ...(found.precision === 'day' ? undefined : { offsetMinutes: offsetAt(found.at, zone) }), isUnread: false }
}

/** Reads one conversation. */
export class ChatReader {
  private readonly ordinal = openOrdinals()
  private readonly met = new Set<string>()
  /** The first message of each thread of a space. */
  private readonly topics = new Map<string, string>()
  private readonly channel: ChatChannel
  private readonly path: string
  private readonly zone: string

  constructor(channel: ChatChannel, path: string, zone: string) {
    this.channel = channel
    this.path = path
    this.zone = zone
  }

  /** Throws {@link JsonError} at the end of a damaged file, after all whole messages. */
  async *items(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Item[]> {
    const { path, zone } = this
    for await (const batch of jsonItems(chunks, [['messages']])) {
      const items: Item[] = batch.bad.map(({ at, code }) => ({ type: 'problem', code, path, position: at, row: batch.isItem }))
      if (batch.replaced > 0) items.push({ type: 'problem', code: 'bad-encoding', path, position: batch.at[0] ?? 0 })
      if (batch.isItem) {
        for (const [index, message] of batch.values.entries()) {
          if (message !== undefined) this.take(message, { path, position: batch.at[index] ?? 0, zone }, items)
        }
      }
      if (items.length > 0) yield items
    }
  }

  private meet(creator: JsonRecord | undefined, items: Item[]): void {
    const item = chatPerson(creator, this.channel.key)
    if (item.type !== 'identifier' || this.met.has(item.value)) return
    this.met.add(item.value)
    items.push(item)
  }

  private take(message: unknown, spot: Spot, items: Item[]): void {
    const { path, position, zone } = spot
    if (!isRecord(message)) {
      items.push({ type: 'problem', code: 'not-a-message', path, position, row: true })
      return
    }
    const creator = recordOf(message, 'creator') ?? (textOf(message, 'creator') ? { name: textOf(message, 'creator') } : undefined)
    const isDeleted = textOf(message, 'message_state') === 'DELETED' || isRecord(message['deletion_metadata']) || 'deleted_date' in message
    // What is left of a deleted message names nobody.
    if (isDeleted && creator === undefined) {
      items.push({ type: 'skipped', reason: 'service-line', path, position })
      return
    }
    const { isUnread, ...moment } = momentOf(message, zone)
    if (isUnread) items.push({ type: 'problem', code: 'bad-time', path, position, missed: true })
    const { key: channel } = this.channel
    const said: Writable = { type: 'activity', key: '', verb: 'said', kind: 'message', actor: actorOf(creator, channel), ...moment, channel, path, position }
    if (isDeleted) said.kind = 'deleted-message'
    else describe(said, message)
    const id = textOf(message, 'message_id')
    said.key = id === undefined || id === '' ? this.ordinal(`${channel}:${said.actor}:${said.at ?? ''}:${said.text ?? said.object ?? ''}`) : id
    const answered = this.answered(message, said.key)
    if (answered !== undefined) said.repliesTo = answered
    this.meet(creator, items)
    items.push(said)
    for (const reaction of listOf(message, 'reactions')) if (isRecord(reaction)) this.takeReaction(reaction, said, spot, items)
  }

  /** A quoted message, or in a space the first one of the thread. */
  private answered(message: JsonRecord, key: string): string | undefined {
    const quoted = recordOf(message, 'quoted_message_metadata')
    const id = quoted === undefined ? undefined : textOf(quoted, 'message_id')
    if (id !== undefined && id !== '') return id
    const topic = textOf(message, 'topic_id')
    if (!this.channel.isSpace || topic === undefined || topic === '') return undefined
    const first = this.topics.get(topic)
    if (first === undefined) {
      if (this.topics.size >= TOPICS) this.topics.delete(this.topics.keys().next().value ?? '')
      this.topics.set(topic, key)
    }
    return first
  }

  /** When somebody reacted is not written. */
  private takeReaction(reaction: JsonRecord, said: ActivityItem, { path, position }: Spot, items: Item[]): void {
    const emoji = textOf(recordOf(reaction, 'emoji') ?? {}, 'unicode') ?? ''
    for (const email of new Set(listOf(reaction, 'reactor_emails'))) {
      if (typeof email !== 'string' || email === '') continue
      if (!this.met.has(email)) this.meet({ email }, items)
      items.push({
        type: 'activity', key: `${said.key}:reaction:${email}:${emoji}`, verb: 'reacted', kind: 'reaction', actor: email, at: null, precision: 'none',
        ...(emoji === '' ? undefined : { text: emoji }), object: said.actor, channel: this.channel.key, path, position,
      })
    }
  }
}

/** Kind, words and object. */
function describe(item: Writable, message: JsonRecord): void {
  const text = textOf(message, 'text') ?? ''
  if (text !== '') item.text = text
  const file = listOf(message, 'attached_files').find(isRecord)
  const annotations = listOf(message, 'annotations').filter(isRecord)
  if (file !== undefined) {
    const name = textOf(file, 'original_name') || textOf(file, 'export_name')
    item.kind = mediaKindOfName(name ?? '')
    if (name !== undefined && name !== '') item.object = name
  } else if (text === '') {
    const card = annotations.map((one) => [recordOf(one, 'url_metadata'), recordOf(one, 'youtube_metadata'), recordOf(one, 'drive_metadata')].find((data) => data !== undefined)).find((data) => data !== undefined)
    const title = card === undefined ? undefined : textOf(card, 'title')
    const isVideoCall = annotations.some((one) => isRecord(one['video_call_metadata']))
    if (annotations.some((one) => isRecord(recordOf(one, 'gsuite_integration_metadata')?.['call_data']))) {
      item.verb = 'called'
      item.kind = 'video-call'
    } else item.kind = card !== undefined || isVideoCall ? 'link' : 'empty-message'
    if (title !== undefined && title !== '') item.object = title
  } else if ((textOf(message, 'updated_date') ?? '') !== '' || listOf(message, 'previous_message_versions').length > 0) item.kind = 'edited-message'
}
