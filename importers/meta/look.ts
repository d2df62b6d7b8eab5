/** What the beginning of a file shows: whether it is a thread, how it is written, and whose export it is from. */
import { decodeText } from '../kit/text.ts'
import type { ThreadFormat } from './layout.ts'

/** Which of the two a thread is from, where its text tells. */
export type Platform = 'facebook' | 'instagram'

/** What a beginning shows. */
export interface Look { readonly format: ThreadFormat; readonly platform: Platform | undefined; readonly isUtf16: boolean }

/** So much of each file is looked at. */
export const LOOK_BYTES = 64 * 1024

const FIELD = (name: string): RegExp => new RegExp(`"${name}"\\s*:`, 'u')
const SENDER = FIELD('sender_name')
const TIME = /"timestamp(?:_ms)?"\s*:\s*"?\d/u
const PARTICIPANTS = FIELD('participants')
const THREAD_ONLY = /"(?:thread_path|is_still_participant|thread_type)"\s*:/u
const SECURE_SENDER = FIELD('senderName')
const SECURE_ONLY = /"(?:threadName|isUnsent)"\s*:/u

const INSTAGRAM = /"(?:original_content_owner|profile_share_username|profile_share_name)"\s*:|https?:(?:\\?\/){2}(?:www\.)?instagram\.com|your_instagram_activity|Instagram User|Instagrammer/u
const FACEBOOK = /your_facebook_activity|your_activity_across_facebook|messages(?:\\?\/)stickers_used|facebook\.com|fbcdn|Facebook user|Messenger\.|"type"\s*:\s*"(?:Generic|Share|Call|Subscribe|Unsubscribe|Payment)"/iu

/** The look of a file of JSON; undefined when it is no thread. */
export function lookAtJson(head: Uint8Array): Look | undefined {
  const { text, encoding } = decodeText(head)
  const isUtf16 = encoding.startsWith('utf-16')
  if (!/^\s*\{/u.test(text)) return undefined
  const platform = platformOf(text)
  if (SECURE_ONLY.test(text) && (SECURE_SENDER.test(text) || PARTICIPANTS.test(text))) return { format: 'secure', platform, isUtf16 }
  const isThread = (SENDER.test(text) && TIME.test(text)) || (PARTICIPANTS.test(text) && THREAD_ONLY.test(text)) || (PARTICIPANTS.test(text) && SENDER.test(text))
  return isThread ? { format: 'json', platform, isUtf16 } : undefined
}

/** The look of a web page; undefined when it has no messages as Meta lays them out. */
export function lookAtPage(head: Uint8Array): Look | undefined {
  const { text, encoding } = decodeText(head)
  const isOld = /class="(?:message_header|thread)"/u.test(text)
  const isNew = /class="[^"]*(?:_a6-[gp]|_2let|_2lej)\b/u.test(text)
  return isOld || isNew ? { format: 'page', platform: platformOf(text), isUtf16: encoding.startsWith('utf-16') } : undefined
}

function platformOf(text: string): Platform | undefined {
  if (INSTAGRAM.test(text)) return 'instagram'
  return FACEBOOK.test(text) ? 'facebook' : undefined
}

const INSTAGRAM_PATH = /(?:^|\/)(?:your_instagram_activity|followers_and_following|instagram_[a-z_]+|instagram-[^/]*|account_information|apps_and_websites_off_of_instagram|ads_and_topics)\//u
const FACEBOOK_PATH = /(?:^|\/)(?:your_facebook_activity|your_activity_across_facebook|facebook-[^/]*|friends(?:_and_followers)?|profile_information|about_you|ads_information|apps_and_websites_off_of_facebook|comments_and_reactions|your_interactions_on_facebook)\//u

/** The platform that a path alone tells. */
export function platformOfPath(path: string): Platform | undefined {
  const instagram = lastIndexOf(INSTAGRAM_PATH, path)
  const facebook = lastIndexOf(FACEBOOK_PATH, path)
  if (instagram === facebook) return undefined
  return instagram > facebook ? 'instagram' : 'facebook'
}

function lastIndexOf(pattern: RegExp, path: string): number {
  let last = -1
  for (const { index } of path.matchAll(new RegExp(pattern.source, 'gu'))) last = index
  return last
}

/** The platform that the name of an archive tells, e.g. `instagram-kit-2024-05-06-aBcD.zip`. */
export function platformOfName(name: string): Platform | undefined {
  if (/^instagram[-_]/iu.test(name)) return 'instagram'
  return /^(?:facebook|messenger)[-_]/iu.test(name) ? 'facebook' : undefined
}
