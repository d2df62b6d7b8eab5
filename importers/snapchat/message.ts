/** One row of a chat or snap history: who, when and what, the same for both generations. */
import { decodeEntities } from '../kit/entities.ts'
import { epochToUtc, UNIX_EPOCHS } from '../kit/epoch.ts'
import { isRecord, type JsonRecord, textOf } from '../kit/json-value.ts'
import { type Moment, utcMoment } from '../kit/moment.ts'
import type { Speech } from '../kit/talk.ts'
import { isoToUtc } from '../kit/time.ts'
import type { ChatMedia } from './media.ts'

/** Lists of the first generation: `Received Saved Chat History`, `Sent Snap History` and the like. */
const LIST = /^(Received|Sent) .*History$/u

/** Whose rows a list of the first generation holds; undefined for a key that is a conversation of the second one. */
export function sideOf(key: string): 'received' | 'sent' | undefined {
  const side = LIST.exec(key)?.[1]
  return side === undefined ? undefined : side === 'Sent' ? 'sent' : 'received'
}

/** Whether a value has any of a row's own fields. */
export function isRow(value: unknown): value is JsonRecord {
  return isRecord(value) && ['From', 'To', 'IsSender', 'Media Type', 'Created'].some((field) => field in value)
}

/** A row's type in capitals, e.g. `TEXT`, `MEDIA`, `STATUSCALLMISSEDAUDIO`; empty where there is none. */
export function typeOf(row: JsonRecord): string {
  return (textOf(row, 'Media Type') ?? '').trim().toUpperCase()
}

/** A name that is written, without spaces around it. */
export function nameOf(row: JsonRecord, field: 'From' | 'To' | 'Conversation Title'): string | undefined {
  const name = textOf(row, field)?.trim()
  return name === '' ? undefined : name
}

/**
 * When a row was made. `Created(microseconds)` holds milliseconds whatever its name says, and the first generation has
 * only `Created`, to the second: `2024-03-04 20:36:00 UTC`.
 */
export function momentOf(row: JsonRecord, zone: string): Moment {
  const exact = epochToUtc(row['Created(microseconds)'], UNIX_EPOCHS)?.at
  const written = (textOf(row, 'Created') ?? '').trim().replaceAll('/', '-').replace(/ ?(?:UTC|GMT|Z)(?=$|[+-])/u, '')
  return utcMoment(exact ?? isoToUtc(/[+-]\d{2}:?\d{2}$/u.test(written) && written.length > 12 ? written : `${written}Z`, 'UTC')?.at, zone)
}

/** Kinds by type; those of `STATUS…` are in {@link speechOf}. */
const KINDS: Readonly<Record<string, string>> = { TEXT: 'message', STICKER: 'sticker', NOTE: 'voice-message', LOCATION: 'location', IMAGE: 'photo', VIDEO: 'video', SHARE: 'link', SHARESAVEDSTORY: 'link' }

/** What a row tells, or why it is skipped. `isOld`: of the first generation, whose texts are escaped as in HTML. */
export function speechOf(row: JsonRecord, isOld: boolean, media: ChatMedia): Speech | 'service-line' | 'assistant-answer' {
  const type = typeOf(row)
  // What My AI says when it is asked something in a group.
  if (type === 'NONPARTICIPANTBOTRESPONSE') return 'assistant-answer'
  if (type.startsWith('STATUS')) return statusOf(type)
  const written = textOf(row, isOld ? 'Text' : 'Content') ?? textOf(row, isOld ? 'Content' : 'Text') ?? ''
  const text = isOld ? decodeEntities(written) : written
  const words = text.trim() === '' ? undefined : { text }
  if (type === 'TEXT' || type === '') return { verb: 'said', kind: words === undefined ? 'empty-message' : 'message', ...words }
  if (type !== 'MEDIA') return { verb: 'said', kind: Object.hasOwn(KINDS, type) ? KINDS[type] ?? 'other' : 'other', ...words }
  const file = media.fileOf(textOf(row, 'Media IDs') ?? '')
  const kind = file?.kind ?? media.kindOn((textOf(row, 'Created') ?? '').trim().slice(0, 10).replaceAll('/', '-')) ?? 'media'
  return { verb: 'said', kind, ...words, ...(file === undefined ? undefined : { object: file.id }) }
}

/** `STATUSCALLMISSEDVIDEO`, `STATUSCALLENDEDAUDIO`: calls, without their length. `STATUSERASEDMESSAGE`: its author did speak. All others are the app's notices. */
function statusOf(type: string): Speech | 'service-line' {
  if (type.startsWith('STATUSERASED')) return { verb: 'said', kind: 'deleted-message' }
  if (!type.startsWith('STATUSCALL')) return 'service-line'
  const means = type.endsWith('VIDEO') ? 'video-call' : type.endsWith('AUDIO') ? 'voice-call' : undefined
  if (type.includes('MISSED')) return { verb: 'called', kind: means === undefined ? 'missed-call' : `missed-${means}` }
  return { verb: 'called', kind: means ?? 'phone-call' }
}
