/** One row of a day's file: words, a file, a call, or a notice of Slack's. */
import type { ActivityItem, Item } from '../importer.ts'
import { epochToUtc, UNIX_EPOCHS } from '../kit/epoch.ts'
import { idOf, isRecord, type JsonRecord, listOf, numberOf, recordOf, textOf } from '../kit/json-value.ts'
import { mediaKindOfType } from '../kit/media-kind.ts'
import { utcMoment } from '../kit/moment.ts'
import { plainMarkup, textOfBlocks } from './markup.ts'
import { type People, SLACKBOT } from './people.ts'

type Writable = { -readonly [Key in keyof ActivityItem]: ActivityItem[Key] }

/** Where a row lies, and what its file needs to know. `ordinal` keeps rows without a time apart. */
export interface Spot {
  readonly path: string
  readonly position: number
  readonly channel: string
  readonly zone: string
  readonly people: People
  readonly ordinal: (base: string) => string
}

/** Subtypes under which somebody speaks; all others but calls are notices. */
const SPOKEN = new Set(['bot_message', 'file_share', 'me_message', 'thread_broadcast', 'reply_broadcast', 'file_comment', 'file_mention', 'slackbot_response', 'bot_response'])
const CALLS = new Set(['huddle_thread', 'sh_room_created', 'sh_room_shared'])
/** Before 2018 Slack wrote the sentence itself, with what the person said of the file at its end. */
const UPLOADED = /^<@[^>]+> (?:uploaded|shared) a file: <[^>]*>(?: and commented: ([^]*))?$/u

/** Whose row it is; a row that names nobody is of one person of its conversation. */
function actorOf(message: JsonRecord, channel: string): { readonly actor: string; readonly isBot: boolean } {
  const user = textOf(message, 'user') || textOf(recordOf(message, 'comment') ?? {}, 'user')
  const bot = textOf(message, 'bot_id') || textOf(recordOf(message, 'bot_profile') ?? {}, 'id')
  if (user) return { actor: user, isBot: user === SLACKBOT || bot !== undefined && bot !== '' }
  const isBot = bot !== undefined && bot !== '' || message['subtype'] === 'bot_message'
  return { actor: bot || textOf(message, 'username') || (isBot ? `bot/${channel}` : `unknown/${channel}`), isBot }
}

/** The items of one row. */
export function itemsOfMessage(message: unknown, spot: Spot): readonly Item[] {
  const { path, position, people, channel } = spot
  if (!isRecord(message)) return [{ type: 'problem', code: 'not-a-message', path, position, row: true }]
  const type = textOf(message, 'type')
  const subtype = textOf(message, 'subtype') || undefined
  if (type !== undefined && type !== 'message') return [{ type: 'skipped', reason: 'service-line', path, position }]
  if (subtype !== undefined && CALLS.has(subtype)) return callItems(message, spot)
  const { actor, isBot } = actorOf(message, channel)
  // What is left of a deleted message with replies names Slack as its author.
  const isDeleted = subtype === 'tombstone' && actor !== SLACKBOT && 'user' in message
  if (subtype !== undefined && !SPOKEN.has(subtype) && !isDeleted) return [{ type: 'skipped', reason: 'service-line', path, position }]
  const said = newItem(message, 'said', actor, spot)
  if (isDeleted) said.kind = 'deleted-message'
  else describe(said, message, people)
  said.key = keyOf(message, said, spot)
  const thread = idOf(message, 'thread_ts')
  if (thread !== undefined && thread !== idOf(message, 'ts')) said.repliesTo = `${channel}:${thread}`
  const items: Item[] = []
  people.meet(actor, items, recordOf(message, 'user_profile'), isBot, textOf(message, 'username') ?? textOf(recordOf(message, 'bot_profile') ?? {}, 'name'))
  items.push(said)
  return [...items, ...reactionItems(message, said, spot)]
}

/** `1454884927.000002`: seconds of UTC, unique within the conversation. */
function momentOf(message: JsonRecord, zone: string): ReturnType<typeof utcMoment> {
  return utcMoment(epochToUtc(idOf(message, 'ts'), UNIX_EPOCHS)?.at, zone)
}

function newItem(message: JsonRecord, verb: 'said' | 'called', actor: string, { channel, zone, path, position }: Spot): Writable {
  return { type: 'activity', key: '', verb, kind: 'message', actor, ...momentOf(message, zone), channel, path, position }
}

function keyOf(message: JsonRecord, item: ActivityItem, { channel, ordinal }: Spot): string {
  const ts = idOf(message, 'ts')
  return ts === undefined ? ordinal(`${channel}:${item.actor}:${item.text ?? item.object ?? ''}`) : `${channel}:${ts}`
}

function describe(item: Writable, message: JsonRecord, people: People): void {
  const nameOf = (id: string): string | undefined => people.nameOf(id)
  const subtype = textOf(message, 'subtype')
  const file = [...listOf(message, 'files'), message['file']].find(isRecord)
  const raw = subtype === 'file_comment' ? textOf(recordOf(message, 'comment') ?? {}, 'comment') ?? '' : textOf(message, 'text') ?? ''
  const uploaded = file === undefined ? null : UPLOADED.exec(raw)
  let text = plainMarkup(uploaded === null ? raw : uploaded[1] ?? '', nameOf)
  const card = listOf(message, 'attachments').find(isRecord)
  if (text === '' && uploaded === null) text = textOfBlocks(listOf(message, 'blocks'), nameOf)
  const isShared = text === '' && (card?.['is_share'] === true || card?.['is_msg_unfurl'] === true)
  const hasCard = text === '' && card !== undefined && file === undefined
  if (hasCard) text = plainMarkup(textOf(card, 'text') || textOf(card, 'fallback') || textOf(card, 'title') || '', nameOf)
  if (text !== '') item.text = text
  if (file !== undefined && subtype !== 'file_comment') {
    const name = textOf(file, 'name') || textOf(file, 'title')
    item.kind = mediaKindOfType(textOf(file, 'mimetype'), name ?? '')
    if (textOf(file, 'subtype') === 'slack_audio') item.kind = 'voice-message'
    if (name !== undefined && name !== '') item.object = name
  } else if (isShared) item.kind = 'forwarded'
  else if (hasCard) item.kind = 'link'
  else if (text === '') item.kind = 'empty-message'
  else if (isRecord(message['edited'])) item.kind = 'edited-message'
}

/** A huddle or a call: who began it, and how long it was. */
function callItems(message: JsonRecord, spot: Spot): Item[] {
  const room = recordOf(message, 'room') ?? {}
  const people = new Set([...listOf(room, 'participant_history'), ...listOf(room, 'participants')])
  const user = textOf(message, 'user')
  const actor = (user === SLACKBOT ? undefined : user) || textOf(room, 'created_by') || `unknown/${spot.channel}`
  const call = newItem(message, 'called', actor, spot)
  call.kind = people.size > 2 ? 'group-call' : 'voice-call'
  const [start, end] = [numberOf(room, 'date_start'), numberOf(room, 'date_end')]
  if (start !== undefined && end !== undefined && end >= start && start > 0) call.quantity = end - start
  call.key = keyOf(message, call, spot)
  const items: Item[] = []
  spot.people.meet(actor, items)
  return [...items, call]
}

/** When somebody reacted is not written. */
function reactionItems(message: JsonRecord, said: ActivityItem, { channel, path, position, people }: Spot): Item[] {
  const items: Item[] = []
  for (const reaction of listOf(message, 'reactions')) {
    const name = isRecord(reaction) ? textOf(reaction, 'name') : undefined
    if (name === undefined || !isRecord(reaction)) continue
    for (const actor of new Set(listOf(reaction, 'users'))) {
      if (typeof actor !== 'string' || actor === '') continue
      people.meet(actor, items)
      items.push({
        type: 'activity', key: `${said.key}:reaction:${actor}:${name}`, verb: 'reacted', kind: 'reaction', actor, at: null, precision: 'none',
        text: `:${name.replace(/::skin-tone-\d$/u, '')}:`, object: said.actor, channel, path, position,
      })
    }
  }
  return items
}
