/** One event of Hangouts: words, a picture, a call, or a notice. */
import type { Place } from '../../db/model.ts'
import type { ActivityItem, Item } from '../importer.ts'
import type { CallLog } from '../kit/call-log.ts'
import { epochToUtc, UNIX_EPOCHS } from '../kit/epoch.ts'
import { idOf, isRecord, type JsonRecord, listOf, numberOf, recordOf, textOf } from '../kit/json-value.ts'
import { mediaKindOfName } from '../kit/media-kind.ts'
import { utcMoment } from '../kit/moment.ts'
import type { Spot } from './spot.ts'

type Writable = { -readonly [Key in keyof ActivityItem]: ActivityItem[Key] }

/** The items of one event; calls go to `calls`. */
export function itemsOfEvent(event: unknown, channel: string, { path, position, zone }: Spot, calls: CallLog, ordinal: (base: string) => string): readonly Item[] {
  if (!isRecord(event)) return [{ type: 'problem', code: 'not-a-message', path, position, row: true }]
  const message = recordOf(event, 'chat_message')
  const hangout = recordOf(event, 'hangout_event')
  if (message === undefined && hangout === undefined) return [{ type: 'skipped', reason: 'service-line', path, position }]
  const sender = recordOf(event, 'sender_id') ?? {}
  const actor = idOf(sender, 'gaia_id') ?? idOf(sender, 'chat_id') ?? `unknown/${channel}`
  // Microseconds, as text.
  const moment = utcMoment(epochToUtc(idOf(event, 'timestamp'), UNIX_EPOCHS)?.at, zone)
  const item: Writable = { type: 'activity', key: '', verb: 'said', kind: 'message', actor, ...moment, channel, path, position }
  const id = idOf(event, 'event_id')
  const keyed = (): string => (id === undefined ? ordinal(`${channel}:${actor}:${item.at ?? ''}:${item.text ?? ''}`) : `${channel}:${id}`)
  if (hangout !== undefined && message === undefined) {
    item.verb = 'called'
    item.kind = textOf(hangout, 'media_type') === 'AUDIO_ONLY' ? 'voice-call' : 'video-call'
    item.key = keyed()
    const type = textOf(hangout, 'event_type')
    if (type === 'END_HANGOUT') calls.end(item, numberIn(hangout, 'hangout_duration_secs'))
    else if (type === 'START_HANGOUT') calls.start(item)
    else return [{ type: 'skipped', reason: 'service-line', path, position }]
    return []
  }
  describe(item, recordOf(message ?? {}, 'message_content') ?? {})
  item.key = keyed()
  return [item]
}

function numberIn(record: JsonRecord, key: string): number | undefined {
  const value = Number(idOf(record, key))
  return Number.isFinite(value) && value >= 0 ? value : undefined
}

/** Words are in pieces: text, links, and line breaks whose text may be missing. */
function describe(item: Writable, content: JsonRecord): void {
  const text = listOf(content, 'segment').filter(isRecord).map((segment) => (textOf(segment, 'type') === 'LINE_BREAK' ? '\n' : textOf(segment, 'text') ?? '')).join('')
  if (text !== '') item.text = text
  const embed = listOf(content, 'attachment').filter(isRecord).map((attachment) => recordOf(attachment, 'embed_item')).find((one) => one !== undefined)
  if (embed === undefined) {
    if (text === '') item.kind = 'empty-message'
    return
  }
  const photo = recordOf(embed, 'plus_photo')
  const spot = recordOf(embed, 'place') ?? recordOf(embed, 'place_v2') ?? recordOf(embed, 'embeds.PlaceV2.place_v2')
  if (photo !== undefined) {
    const url = textOf(photo, 'url') ?? textOf(recordOf(photo, 'thumbnail') ?? {}, 'image_url') ?? ''
    const name = decodeName(url.replace(/[?#].*$/su, ''))
    const type = textOf(photo, 'media_type') ?? ''
    const kind = mediaKindOfName(name)
    item.kind = type.includes('VIDEO') ? 'video' : type.includes('ANIMATED') || kind === 'animation' ? 'animation' : kind === 'file' ? 'photo' : kind
    if (kind !== 'file') item.object = name
  } else if (spot !== undefined) {
    item.kind = 'location'
    const place = placeOf(spot)
    if (place !== undefined) item.place = place
  } else item.kind = 'file'
}

function decodeName(url: string): string {
  const last = url.slice(url.lastIndexOf('/') + 1)
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}

function placeOf(spot: JsonRecord): Place | undefined {
  const geo = recordOf(spot, 'geo') ?? {}
  const [latitude, longitude] = [numberOf(geo, 'latitude'), numberOf(geo, 'longitude')]
  const name = textOf(spot, 'name')
  const place = {
    ...(latitude !== undefined && longitude !== undefined && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined),
    ...(name === undefined || name === '' ? undefined : { name }),
  }
  return Object.keys(place).length === 0 ? undefined : place
}
