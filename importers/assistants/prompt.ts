/** What a person asked an assistant, as an activity; the same for all assistants (formats/chat/chatgpt.md, "What counts"). */
import { type ActivityItem, type ChannelItem, type IdentifierItem, type Item, OWNER } from '../importer.ts'
import { epochToUtc, UNIX_EPOCHS } from '../kit/epoch.ts'
import { isRecord } from '../kit/json-value.ts'
import { isoToUtc, offsetAt } from '../kit/time.ts'

/** Where something stands in the archive. */
export interface Place { readonly path: string; readonly position: number }

/**
 * When a prompt was written. `isDerived`: not stated by itself but taken from the message before it or from the beginning
 * of its conversation, which may be hours off; it is kept to the day.
 */
export interface Moment { readonly at: number; readonly isDerived: boolean }

/** What a source tells of a prompt. Without `text` it is a file or picture alone. */
export interface Prompt {
  readonly key: string
  readonly kind: string
  readonly moment: Moment | undefined
  readonly text?: string | undefined
  /** Names of what was attached. */
  readonly files: readonly string[]
  readonly channel?: string | undefined
}

/** The moment of a time as exports of assistants write it: seconds or ms since 1970, ISO 8601 in UTC, or either in MongoDB's `{$date}`. Undefined for anything else. */
export function timeOf(written: unknown): number | undefined {
  if (isRecord(written)) return timeOf(written['$date'] ?? written['$numberLong'])
  const iso = typeof written === 'string' ? isoToUtc(written.trim(), 'UTC') : undefined
  return iso?.at ?? epochToUtc(written, UNIX_EPOCHS)?.at
}

/** The stated time, else the first of the others that is one. */
export function momentOf(stated: unknown, ...others: readonly unknown[]): Moment | undefined {
  const at = timeOf(stated)
  if (at !== undefined) return { at, isDerived: false }
  for (const other of others) {
    const derived = timeOf(other)
    if (derived !== undefined) return { at: derived, isDerived: true }
  }
  return undefined
}

/** A prompt as the row it becomes. `zone` gives the hour of the day: exports are in UTC. */
export function promptItem({ key, kind, moment, text, files, channel }: Prompt, { path, position }: Place, zone: string): ActivityItem {
  return {
    type: 'activity', key, verb: 'said', kind, actor: OWNER,
    at: moment?.at ?? null,
    precision: moment === undefined ? 'none' : moment.isDerived ? 'day' : 'second',
    ...(moment === undefined || moment.isDerived ? undefined : { offsetMinutes: offsetAt(moment.at, zone) }),
    ...(text === undefined || text === '' ? undefined : { text }),
    ...(files.length === 0 ? undefined : { object: files.join(', ') }),
    ...(channel === undefined ? undefined : { channel }),
    path, position,
  }
}

/** A conversation with an assistant. Titles are the model's words: they name it, and are evidence of nothing. */
export function conversationItem(key: string, title: unknown, assistant: string): ChannelItem {
  return { type: 'channel', key, name: typeof title === 'string' && title.trim() !== '' ? title.trim() : assistant, kind: 'assistant' }
}

/** The assistant itself, which is nobody. */
export function assistantItem(id: string, name: string): IdentifierItem {
  return { type: 'identifier', value: id, kind: 'service', name }
}

/** A row that is seen and gives nothing. */
export function skippedItem(reason: string, place: Place): Item {
  return { type: 'skipped', reason, ...place }
}

/** Texts joined with line ends, without those that are none or empty. */
export function joined(texts: readonly unknown[]): string {
  return texts.filter((text): text is string => typeof text === 'string' && text !== '').join('\n')
}
