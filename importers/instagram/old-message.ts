/** A message of the export of 2018 to 2020: one list of conversations, with user names and times with offsets (formats/chat/instagram-dm.md, section 3). */
import { isRecord, listOf, textOf } from '../kit/json-value.ts'
import type { JsonRecord } from '../kit/json-value.ts'
import { repairMojibake } from '../kit/mojibake.ts'
import { isoToUtc } from '../kit/time.ts'
import type { Written, WrittenReaction } from '../meta/written.ts'

/** Fields that tell what was sent, the surest first. */
const KINDS: readonly (readonly [string, string])[] = [
  ['voice_media', 'voice-message'], ['animated_media_images', 'animation'], ['media_share_url', 'link'], ['media_share_caption', 'link'], ['story_share', 'link'], ['profile_share_username', 'link'], ['live_video_share', 'link'], ['link', 'link'],
  ['media', 'photo'], ['media_url', 'photo'],
]

/** The message in a record, or undefined for a value that is none. */
export function oldMessage(value: unknown): Written | undefined {
  if (!isRecord(value)) return undefined
  const sender = textOf(value, 'sender')
  const created = textOf(value, 'created_at')
  if (sender === undefined && created === undefined) return undefined
  const sent = KINDS.find(([field]) => value[field] !== undefined && value[field] !== null)
  const call = textOf(value, 'video_call_action')
  const text = textOf(value, 'text')
  // A heart that was sent is a message of one sign.
  const heart = textOf(value, 'heart')
  const action = textOf(value, 'action')
  return {
    sender: repairMojibake(sender ?? '').trim(), at: created === undefined ? undefined : isoToUtc(created, 'UTC')?.at, precision: 'second', text: repairMojibake(text ?? heart ?? ''),
    kind: sent === undefined ? undefined : kindOf(sent, value), object: sent === undefined ? undefined : objectOf(value), reactions: likesOf(value),
    isCall: call !== undefined, isMissed: call !== undefined && /miss/iu.test(call),
    // "Someone was added": an action with nothing said.
    isService: text === undefined && heart === undefined && sent === undefined && call === undefined && action !== undefined && action !== '',
  }
}

function kindOf([field, kind]: readonly [string, string], value: JsonRecord): string {
  return field.startsWith('media') && kind === 'photo' && /\.mp4|\/v\/|video/iu.test(textOf(value, field) ?? '') ? 'video' : kind
}

/** What was shared: its address, else whose it is. An address of a picture of the service alone tells nothing. */
function objectOf(value: JsonRecord): string | undefined {
  const found = textOf(value, 'link') ?? textOf(value, 'profile_share_username') ?? textOf(value, 'media_owner') ?? textOf(value, 'media_share_url') ?? textOf(value, 'media') ?? textOf(value, 'voice_media')
  return found === undefined || found === '' ? undefined : repairMojibake(found)
}

function likesOf(value: JsonRecord): readonly WrittenReaction[] | undefined {
  const likes = listOf(value, 'likes').flatMap((one): readonly WrittenReaction[] => {
    const actor = isRecord(one) ? textOf(one, 'username') : undefined
    const at = isRecord(one) ? textOf(one, 'date') : undefined
    return actor === undefined ? [] : [{ actor: repairMojibake(actor), emoji: '❤️', at: at === undefined ? undefined : isoToUtc(at, 'UTC')?.at }]
  })
  return likes.length === 0 ? undefined : likes
}
