/** A message of the data export's JSON, of all years (formats/chat/facebook-messenger.md, section 3). */
import { epochToUtc } from '../kit/epoch.ts'
import { isRecord, listOf, numberOf, recordOf, textOf } from '../kit/json-value.ts'
import type { JsonRecord } from '../kit/json-value.ts'
import { repairMojibake } from '../kit/mojibake.ts'
import type { Written, WrittenReaction } from './written.ts'

/** Seconds in spring 2018, milliseconds since: told apart by range. */
const EPOCHS = ['unix-ms', 'unix-s'] as const

/** Lists of attached files and what they are. */
const MEDIA = [['photos', 'photo'], ['videos', 'video'], ['audio_files', 'voice-message'], ['gifs', 'animation'], ['files', 'file']] as const

/** The message in a record, or undefined for a value that is none. */
export function exportMessage(value: unknown): Written | undefined {
  if (!isRecord(value)) return undefined
  const written = value['timestamp_ms'] ?? value['timestamp']
  const name = textOf(value, 'sender_name')
  const content = textOf(value, 'content')
  if (written === undefined && name === undefined && content === undefined) return undefined
  const sender = name === undefined ? '' : repairMojibake(name).trim()
  const at = epochToUtc(written, EPOCHS)?.at
  const text = content === undefined ? '' : repairMojibake(content)
  // Nearly all messages are words alone.
  if (isPlain(value)) return { sender, at, precision: 'second', text }
  const media = mediaOf(value)
  const type = textOf(value, 'type')
  const duration = numberOf(value, 'call_duration')
  return {
    sender, at, precision: 'second', text, kind: media?.kind, object: media?.object,
    reactions: reactionsOf(value), isUnsent: value['is_unsent'] === true,
    isService: type === 'Subscribe' || type === 'Unsubscribe' || (Array.isArray(value['users']) && media === undefined && type !== 'Generic'),
    isCall: duration !== undefined || value['missed'] === true || type === 'Call', isMissed: value['missed'] === true, duration,
  }
}

const PLAIN = new Set(['sender_name', 'timestamp_ms', 'content', 'is_geoblocked_for_viewer', 'is_unsent_image_by_messenger_kid_parent', 'is_taken_down', 'bumped_message_metadata', 'type'])

function isPlain(message: JsonRecord): boolean {
  for (const key in message) if (!PLAIN.has(key)) return false
  const { type } = message
  return type === undefined || type === 'Generic'
}

function mediaOf(message: JsonRecord): { readonly kind: string; readonly object: string | undefined } | undefined {
  for (const [field, kind] of MEDIA) {
    const [first] = listOf(message, field)
    if (first === undefined) continue
    const uri = isRecord(first) ? textOf(first, 'uri') : undefined
    return { kind: kind === 'voice-message' && uri !== undefined && !/audioclip|voice/iu.test(uri) ? 'audio' : kind, object: baseName(uri) }
  }
  const sticker = recordOf(message, 'sticker')
  if (sticker !== undefined) return { kind: 'sticker', object: baseName(textOf(sticker, 'uri')) }
  const share = recordOf(message, 'share')
  if (share === undefined) return undefined
  const link = textOf(share, 'link')
  const about = link ?? textOf(share, 'profile_share_username') ?? textOf(share, 'original_content_owner')
  return { kind: 'link', object: about === undefined ? undefined : repairMojibake(about) }
}

/** The name of an attached file; files of an export are called by numbers, and people gave the names of documents. */
export function baseName(uri: string | undefined): string | undefined {
  if (uri === undefined || uri === '') return undefined
  const meant = repairMojibake(uri)
  return /^https?:/u.test(meant) ? meant : meant.slice(meant.lastIndexOf('/') + 1)
}

/** Reactions below a message. */
export function reactionsOf(message: JsonRecord): readonly WrittenReaction[] | undefined {
  const reactions = listOf(message, 'reactions').flatMap((one): readonly WrittenReaction[] => {
    const emoji = isRecord(one) ? textOf(one, 'reaction') : undefined
    const actor = isRecord(one) ? textOf(one, 'actor') : undefined
    if (!isRecord(one) || emoji === undefined || actor === undefined) return []
    return [{ actor: repairMojibake(actor).trim(), emoji: repairMojibake(emoji), at: epochToUtc(one['timestamp'], EPOCHS)?.at }]
  })
  return reactions.length === 0 ? undefined : reactions
}
