/** A message of the export of end-to-end encrypted chats, which keeps its own form (formats/chat/facebook-messenger.md, section 4). */
import { epochToUtc } from '../kit/epoch.ts'
import { isRecord, listOf, textOf } from '../kit/json-value.ts'
import { repairMojibake } from '../kit/mojibake.ts'
import { baseName, reactionsOf } from './export-message.ts'
import type { Written } from './written.ts'

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/\.(?:jpe?g|png|webp|heic|bmp)$/iu, 'photo'], [/\.gif$/iu, 'animation'], [/\.(?:mp4|mov|webm|mkv|3gp)$/iu, 'video'], [/\.(?:m4a|aac|ogg|opus|mp3|wav|amr)$/iu, 'voice-message'],
]

/** The message in a record, or undefined for a value that is none. */
export function secureMessage(value: unknown): Written | undefined {
  if (!isRecord(value)) return undefined
  const sender = textOf(value, 'senderName')
  const written = value['timestamp']
  const text = textOf(value, 'text')
  if (sender === undefined && written === undefined && text === undefined) return undefined
  const [first] = listOf(value, 'media')
  const object = baseName(isRecord(first) ? textOf(first, 'uri') : undefined)
  const type = textOf(value, 'type')
  const isMedia = first !== undefined || type === 'media'
  const link = type === 'link' ? /https?:\/\/\S+/u.exec(text ?? '')?.[0] : undefined
  return {
    sender: repairMojibake(sender ?? '').trim(), at: epochToUtc(written, ['unix-ms', 'unix-s'])?.at, precision: 'second', text: repairMojibake(text ?? ''),
    kind: isMedia ? kindOf(object) : link === undefined ? undefined : 'link', object: object ?? link,
    reactions: reactionsOf(value), isUnsent: value['isUnsent'] === true,
  }
}

function kindOf(name: string | undefined): string {
  return name === undefined ? 'media' : ENDINGS.find(([ending]) => ending.test(name))?.[1] ?? 'file'
}
