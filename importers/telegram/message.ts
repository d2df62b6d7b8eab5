/** One message as activities: what was said or posted, a call, a payment, and the reactions of others. */
import type { Money, Place } from '../../db/model.ts'
import { type ActivityItem, type Item, OWNER } from '../importer.ts'
import { idOf, isRecord, type JsonRecord, listOf, numberOf, recordOf, textOf } from '../kit/json-value.ts'
import { type Chat, peerOf } from './chat.ts'
import { fileName, textOfPieces } from './message-text.ts'
import { isEdited, isZoneAssumed, momentOf, momentOfReaction, notBefore } from './moment.ts'

type Writable = { -readonly [Key in keyof ActivityItem]: ActivityItem[Key] }

/** Where a message lies. */
export interface Spot { readonly path: string; readonly position: number; readonly zone: string }

const MEDIA_KINDS: Readonly<Record<string, string>> = {
  sticker: 'sticker', video_message: 'video-message', voice_message: 'voice-message', animation: 'animation', video_file: 'video', audio_file: 'audio',
}

/** Who acted, by id; by name in exports that have no id. An account that is gone and has no id is one of its chat, never joined with another; a post without author is its channel's. */
export function actorOf(message: JsonRecord, chat: Chat): string {
  return peerOf(message['from_id'] ?? message['actor_id'], chat) ?? textOf(message, 'from') ?? textOf(message, 'actor') ?? (chat.kind === 'broadcast' ? chat.key : `deleted/${chat.key}`)
}

/** The items of one message; `owner` is the person's own id when it is known by now. */
export function itemsOfMessage(message: unknown, chat: Chat, spot: Spot, owner: string | undefined): readonly Item[] {
  const { path, position } = spot
  if (!isRecord(message)) return [{ type: 'problem', code: 'not-a-message', path, position, row: true }]
  const type = textOf(message, 'type')
  const id = idOf(message, 'id')
  if (id === undefined) return [{ type: 'problem', code: 'message-without-id', path, position, row: true }]
  if (type === 'service') return [serviceItem(message, chat, id, spot, owner)]
  if (type === 'unsupported') return [{ type: 'skipped', reason: 'unsupported', path, position }]
  const said = saidItem(message, chat, id, spot)
  const reactions = listOf(message, 'reactions')
  return reactions.length === 0 ? [said] : [said, ...reactionItems(reactions, message, said, chat, spot)]
}

function newItem(message: JsonRecord, chat: Chat, id: string, spot: Spot, verb: ActivityItem['verb'], kind: string): Writable {
  let moment = momentOf(message, 'date', spot.zone)
  if (moment.at !== null && isZoneAssumed(message, 'date')) {
    moment = notBefore(moment, chat.lastLocalAt, spot.zone)
    if (moment.at !== null) chat.lastLocalAt = moment.at
  }
  const item: Writable = {
    type: 'activity', key: `${chat.key}/${id}`, verb, kind, actor: actorOf(message, chat), at: moment.at, precision: moment.precision,
    channel: chat.key, path: spot.path, position: spot.position,
  }
  if (moment.offsetMinutes !== undefined) item.offsetMinutes = moment.offsetMinutes
  return item
}

function saidItem(message: JsonRecord, chat: Chat, id: string, spot: Spot): ActivityItem {
  const item = newItem(message, chat, id, spot, 'said', 'message')
  const text = textOfPieces(message['text']) || textOfPieces(message['text_entities'])
  if (text !== '') item.text = text
  // What it answers may be another chat's.
  const answered = idOf(message, 'reply_to_message_id')
  const peer = textOf(message, 'reply_to_peer_id')
  if (answered !== undefined) item.repliesTo = `${peer ?? chat.key}/${answered}`
  describeMedia(item, message)
  if (item.kind === 'message') {
    if (isEdited(message)) item.kind = 'edited-message'
    else if (text === '') item.kind = 'empty-message'
  }
  // Forwarded words are those of somebody else; whoever passed them on is the actor, and the kind tells it.
  if ('forwarded_from' in message) {
    item.kind = 'forwarded'
    const author = textOf(message, 'forwarded_from')
    if (author !== undefined && item.object === undefined) item.object = author
  }
  return item
}

/** Kind and object of what is more than words. */
function describeMedia(item: Writable, message: JsonRecord): void {
  if (message['photo'] !== undefined && message['photo'] !== null) {
    item.kind = 'photo'
    setObject(item, fileName(message['photo']))
  } else if ('file' in message || 'media_type' in message) {
    item.kind = MEDIA_KINDS[textOf(message, 'media_type') ?? ''] ?? 'file'
    const song = [textOf(message, 'performer'), textOf(message, 'title')].filter((part) => part !== undefined && part !== '').join(' – ')
    setObject(item, song === '' ? textOf(message, 'file_name') ?? fileName(message['file']) : song)
  } else if (isRecord(message['poll'])) {
    setWords(item, 'poll', textOfPieces(message['poll']['question']), listOf(message['poll'], 'answers'))
  } else if (isRecord(message['todo_list'])) {
    setWords(item, 'todo-list', textOfPieces(message['todo_list']['title']), listOf(message['todo_list'], 'answers'))
  } else if ('location_information' in message || 'place_name' in message) {
    item.kind = 'live_location_period_seconds' in message ? 'live-location' : 'location'
    const place = placeOf(message)
    if (place !== undefined) item.place = place
  } else if (isRecord(message['contact_information'])) {
    const { contact_information: contact } = message
    item.kind = 'contact-card'
    setObject(item, [textOf(contact, 'first_name'), textOf(contact, 'last_name')].filter((part) => part !== undefined && part !== '').join(' '))
  } else if (message['invoice_information'] !== undefined) {
    item.kind = 'invoice'
    setObject(item, invoiceTitle(message['invoice_information']))
  } else if ('game_title' in message) {
    item.kind = 'game'
    setObject(item, textOf(message, 'game_title'))
  } else if ('giveaway_information' in message || 'giveaway_results' in message) {
    item.kind = 'giveaway'
  }
}

function setObject(item: Writable, value: string | undefined): void {
  if (value !== undefined && value !== '') item.object = value
}

function setWords(item: Writable, kind: string, title: string, answers: readonly unknown[]): void {
  item.kind = kind
  const words = [title, ...answers.map(textOfPieces)].filter((part) => part !== '').join('\n')
  if (words !== '') item.text = words
}

function placeOf(message: JsonRecord): Place | undefined {
  const point = recordOf(message, 'location_information')
  const [latitude, longitude] = point === undefined ? [] : [numberOf(point, 'latitude'), numberOf(point, 'longitude')]
  const name = [textOf(message, 'place_name'), textOf(message, 'address')].filter((part) => part !== undefined && part !== '').join(', ')
  const place = {
    ...(latitude !== undefined && longitude !== undefined && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined),
    ...(name === '' ? undefined : { name }),
  }
  return Object.keys(place).length === 0 ? undefined : place
}

/** The exporter writes the invoice as JSON in a string. */
function invoiceTitle(value: unknown): string | undefined {
  if (isRecord(value)) return textOf(value, 'title')
  if (typeof value !== 'string' || value.length > 100_000) return undefined
  try {
    const invoice: unknown = JSON.parse(value)
    return isRecord(invoice) ? textOf(invoice, 'title') : undefined
  } catch {
    return undefined
  }
}

/** Calls and payments are things that somebody did; all else of this kind is the platform speaking. */
function serviceItem(message: JsonRecord, chat: Chat, id: string, spot: Spot, owner: string | undefined): Item {
  const action = textOf(message, 'action')
  if (action === 'phone_call' || action === 'conference_call') {
    const reason = textOf(message, 'discard_reason')
    const isMissed = reason === 'missed' || reason === 'busy' || message['is_missed'] === true
    const call = newItem(message, chat, id, spot, 'called', isMissed ? 'missed-call' : action === 'phone_call' ? 'phone-call' : 'conference-call')
    // Seconds.
    const duration = numberOf(message, 'duration_seconds') ?? numberOf(message, 'duration')
    if (duration !== undefined) call.quantity = duration
    return call
  }
  const amount = action === 'send_payment' ? moneyOf(message) : undefined
  if (amount !== undefined) {
    const payment = newItem(message, chat, id, spot, 'paid', 'payment')
    payment.amount = amount
    payment.object = chat.name
    // A bot's chat tells only of what the person paid there, whoever the notice is from.
    const isOut = owner === undefined || payment.actor === owner || chat.type === 'bot_chat'
    if (chat.type === 'bot_chat' && payment.actor === chat.key) payment.actor = owner ?? OWNER
    payment.direction = isOut ? 'out' : 'in'
    return payment
  }
  return { type: 'skipped', reason: 'service-line', path: spot.path, position: spot.position }
}

function moneyOf(message: JsonRecord): Money | undefined {
  const minor = numberOf(message, 'amount')
  const currency = textOf(message, 'currency')
  return minor !== undefined && Number.isSafeInteger(minor) && minor >= 0 && currency !== undefined && /^[A-Z]{3}$/u.test(currency) ? { minor, currency } : undefined
}

/** The reactions whose author the export names; it names only some of them ("recent"). */
function reactionItems(reactions: readonly unknown[], message: JsonRecord, said: ActivityItem, chat: Chat, spot: Spot): Item[] {
  const items: Item[] = []
  for (const reaction of reactions) {
    if (!isRecord(reaction)) continue
    const emoji = textOf(reaction, 'emoji')
    for (const one of listOf(reaction, 'recent')) {
      if (!isRecord(one)) continue
      const actor = actorOf(one, chat)
      const moment = momentOfReaction(one, message, spot.zone)
      const mark = emoji ?? textOf(reaction, 'document_id') ?? textOf(reaction, 'type') ?? ''
      items.push({
        type: 'activity', key: `${said.key}/reaction/${actor}/${mark}`, verb: 'reacted', kind: 'reaction', actor, at: moment.at, precision: moment.precision,
        ...(moment.offsetMinutes === undefined ? undefined : { offsetMinutes: moment.offsetMinutes }),
        ...(emoji === undefined ? undefined : { text: emoji }), object: said.actor, channel: chat.key, path: spot.path, position: spot.position,
      })
    }
  }
  return items
}
