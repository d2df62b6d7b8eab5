/** One row of a conversation's MessageList: words, media, a call, or a notice of Skype's. */
import type { Place } from '../../db/model.ts'
import type { ActivityItem, Item } from '../importer.ts'
import type { CallLog } from '../kit/call-log.ts'
import { epochToUtc, UNIX_EPOCHS } from '../kit/epoch.ts'
import { idOf, isRecord, type JsonRecord, listOf, textOf } from '../kit/json-value.ts'
import { mediaKindOfName } from '../kit/media-kind.ts'
import { NO_MOMENT, utcMoment } from '../kit/moment.ts'
import { isoToUtc } from '../kit/time.ts'
import { plainId } from './ids.ts'
import { readRichText, readTags } from './rich-text.ts'

type Writable = { -readonly [Key in keyof ActivityItem]: ActivityItem[Key] }

/** Where a row lies. `channel` is the conversation's id as written; `ordinal` keeps rows without an id apart. */
export interface Spot { readonly path: string; readonly position: number; readonly zone: string; readonly channel: string; readonly ordinal: (base: string) => string }

/** Types that are media or the like, by what follows `RichText/`. */
const KINDS: Readonly<Record<string, string>> = {
  UriObject: 'photo', Media_Video: 'video', Media_AudioMsg: 'voice-message', Media_GenericFile: 'file', Media_Album: 'photo', Media_FlikMsg: 'animation', Media_Card: 'link', Media_CallRecording: 'video',
  Contacts: 'contact-card', Location: 'location', ScheduledCallInvite: 'event',
}
/** Reactions that have a face; others keep their name. */
const FACES: Readonly<Record<string, string>> = { like: '👍', heart: '❤️', laugh: '😂', surprised: '😮', sad: '😢', angry: '😠', cry: '😢' }

/** The items of one row; calls go to `calls`, since Skype writes their beginning and their end. */
export function itemsOfMessage(message: unknown, spot: Spot, calls: CallLog): readonly Item[] {
  const { path, position, channel } = spot
  if (!isRecord(message)) return [{ type: 'problem', code: 'not-a-message', path, position, row: true }]
  const type = textOf(message, 'messagetype') ?? ''
  const [family, rest] = [type.split('/')[0], type.split('/')[1]]
  const isKnown = family === 'Text' || family === 'RichText' || family === 'Poll' || family === 'EndToEndEncryption' || type === 'Event/Call' || type === ''
  // What Skype itself writes, who came and went, and whole conversations of its own.
  if (channel.startsWith('48:') || !isKnown) return [{ type: 'skipped', reason: 'service-line', path, position }]
  const item = newItem(message, spot)
  const content = textOf(message, 'content') ?? ''
  if (type === 'Event/Call') return callItems(item, content, calls)
  const properties = recordIn(message['properties'])
  if (content === '' && properties?.['deletetime'] !== undefined && properties['deletetime'] !== null) item.kind = 'deleted-message'
  else if (family === 'EndToEndEncryption') item.kind = 'encrypted-message'
  else if (family === 'Poll') describePoll(item, content)
  else if (rest !== undefined && rest !== 'Html' && rest !== 'Sms') describeMedia(item, content, rest)
  else describeWords(item, content, family === 'Text', properties?.['edittime'] !== undefined && properties['edittime'] !== null)
  return properties === undefined ? [item] : [item, ...reactionItems(properties, item, spot)]
}

/** Sub-values may be JSON in a string. */
function recordIn(value: unknown): JsonRecord | undefined {
  const found = parsed(value)
  return isRecord(found) ? found : undefined
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || value.length > 1_000_000 || !/^\s*[[{]/u.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

function newItem(message: JsonRecord, { path, position, zone, channel, ordinal }: Spot): Writable {
  const id = idOf(message, 'id')
  const written = isoToUtc((textOf(message, 'originalarrivaltime') ?? '').replace(/\.(?=Z|$)/u, ''), 'UTC')?.at
  // An id is the moment of arrival in ms.
  const at = written ?? epochToUtc(id, UNIX_EPOCHS)?.at
  const from = textOf(message, 'from')
  const actor = from === undefined || from === '' ? `unknown/${channel}` : plainId(from)
  return { type: 'activity', key: id === undefined ? ordinal(`${channel}:${at ?? ''}:${actor}`) : `${channel}:${id}`, verb: 'said', kind: 'message', actor, ...(at === undefined ? NO_MOMENT : utcMoment(at, zone)), channel, path, position }
}

/** In `Text` a `<` is one; all else is marked up. */
function describeWords(item: Writable, content: string, isPlain: boolean, isEdited: boolean): void {
  if (isPlain) {
    if (content !== '') item.text = content
    item.kind = content === '' ? 'empty-message' : isEdited ? 'edited-message' : 'message'
    return
  }
  const { text, quote, isEdited: isMarked } = readRichText(content)
  const words = text === '' ? quote?.text ?? '' : text
  if (words !== '') item.text = words
  // A quote alone is somebody else's words, passed on.
  item.kind = words === '' ? 'empty-message' : text === '' ? 'forwarded' : isEdited || isMarked ? 'edited-message' : 'message'
  if (quote?.message !== undefined && text !== '') item.repliesTo = `${quote.conversation ?? item.channel}:${quote.message}`
}

function describeMedia(item: Writable, content: string, type: string): void {
  const { tags } = readTags(content)
  item.kind = KINDS[type] ?? (type.startsWith('Media_') ? 'file' : 'unsupported')
  const name = tags.get('originalname')?.['v'] || tags.get('meta')?.['originalname']
  if (type === 'UriObject' && name !== undefined && mediaKindOfName(name) === 'animation') item.kind = 'animation'
  if (type === 'Location') {
    const place = placeOf(tags.get('location') ?? {})
    if (place !== undefined) item.place = place
    return
  }
  const contact = tags.get('c')
  const object = type === 'Contacts' && contact !== undefined ? contact['f'] || contact['s'] : name
  if (object !== undefined && object !== '') item.object = object
}

/** Degrees are whole numbers of millionths. */
function placeOf(location: Readonly<Record<string, string>>): Place | undefined {
  const [latitude, longitude] = [location['latitude'], location['longitude']].map((text) => (text === undefined || text === '' ? Number.NaN : Number(text) / (/[.]/u.test(text) ? 1 : 1e6)))
  const name = location['address'] || location['pointofinterest']
  const place = {
    ...(latitude !== undefined && longitude !== undefined && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined),
    ...(name === undefined || name === '' ? undefined : { name }),
  }
  return Object.keys(place).length === 0 ? undefined : place
}

function describePoll(item: Writable, content: string): void {
  item.kind = 'poll'
  const poll = recordIn(content)
  const question = poll === undefined ? readTags(content).texts.get('')?.join('').trim() : textOf(poll, 'question') ?? textOf(poll, 'title') ?? textOf(poll, 'pollTitle')
  if (question !== undefined && question !== '') item.text = question
}

/** `<partlist type="ended"><part identity="…"><name>…</name><duration>61</duration></part></partlist>`: every part has the call's length as that person's program saw it. */
function callItems(item: Writable, content: string, calls: CallLog): readonly Item[] {
  const { tags, texts } = readTags(content)
  const type = tags.get('partlist')?.['type'] ?? ''
  item.verb = 'called'
  item.kind = /^missed|^noanswer|^declined|^busy/iu.test(type) ? 'missed-call' : 'phone-call'
  if (type === 'started') {
    calls.start(item)
    return []
  }
  const seconds = (texts.get('duration') ?? []).map(Number).filter((value) => Number.isFinite(value) && value >= 0)
  calls.end(item, seconds.length === 0 ? undefined : Math.round(Math.max(...seconds)))
  return []
}

/** `emotions: [{key, users: [{mri, time}]}]`. */
function reactionItems(properties: JsonRecord, said: ActivityItem, { channel, path, position, zone }: Spot): Item[] {
  const emotions = parsed(properties['emotions'])
  const items: Item[] = []
  if (!Array.isArray(emotions)) return items
  for (const emotion of emotions as readonly unknown[]) {
    const key = isRecord(emotion) ? textOf(emotion, 'key') : undefined
    const users = isRecord(emotion) ? parsed(emotion['users']) : undefined
    if (key === undefined || !Array.isArray(users)) continue
    for (const user of users as readonly unknown[]) {
      const id = isRecord(user) ? textOf(user, 'mri') ?? idOf(user, 'id') : typeof user === 'string' ? user : undefined
      if (id === undefined || id === '') continue
      const at = isRecord(user) ? epochToUtc(idOf(user, 'time'), UNIX_EPOCHS)?.at : undefined
      items.push({
        type: 'activity', key: `${said.key}:reaction:${plainId(id)}:${key}`, verb: 'reacted', kind: 'reaction', actor: plainId(id), ...(at === undefined ? NO_MOMENT : utcMoment(at, zone)),
        text: Object.hasOwn(FACES, key) ? FACES[key] ?? key : `:${key}:`, object: said.actor, channel, path, position,
      })
    }
  }
  return items.filter((item, index) => items.findIndex((other) => other.type === 'activity' && item.type === 'activity' && other.key === item.key) === index)
}

/** Names in a list of ids, for groups without a topic: `threadProperties.members` is JSON in a string. */
export function membersOf(thread: JsonRecord): readonly string[] {
  const members = parsed(thread['members'])
  return (Array.isArray(members) ? members as readonly unknown[] : listOf(thread, 'members')).filter((member) => typeof member === 'string')
}
