/** What all readers of QQ share: a message whose parts are known, as items, and what is told of a file. */
import type { Item } from '../importer.ts'
import { type Moment, NO_MOMENT } from '../kit/moment.ts'
import type { TalkLine, TalkWriter } from '../kit/talk.ts'
import { wallTime } from '../kit/wall-time.ts'

/** What stays the same for a file, and what its rows brought about. */
export interface QqFile { readonly path: string; readonly zone: string; rows: number; zoneAssumed: boolean }

/** One message of whoever speaks; `id`: its natural key. */
export type QqMessage = Omit<TalkLine, 'path' | 'who'>

/** A file at its beginning. */
export function newFile(path: string, zone: string): QqFile {
  return { path, zone, rows: 0, zoneAssumed: false }
}

/** A local time as written. */
export function localMoment(file: QqFile, written: string): Moment {
  const wall = wallTime(written, file.zone)
  if (wall === undefined) return NO_MOMENT
  if (wall.isLocal) file.zoneAssumed = true
  return { at: wall.at, precision: wall.precision, offsetMinutes: wall.offsetMinutes }
}

/** A line of the app's own. */
export function serviceLine(file: QqFile, position: number): Item[] {
  file.rows += 1
  return [{ type: 'skipped', reason: 'service-line', path: file.path, position }]
}

/** The items of one message. */
export function messageItems(file: QqFile, message: QqMessage, writer: TalkWriter): Item[] {
  file.rows += 1
  const { path } = file
  const items: Item[] = message.moment.at === null ? [{ type: 'problem', code: 'bad-time', path, position: message.position, missed: true }] : []
  // What stands for a person in QQ's exports is always the same, whether or not it is known to be the owner.
  items.push(...writer.items({ ...message, path, who: message.speaker.id }))
  return items
}

/** What is told of a file after its rows. */
export function endOfFile({ path, zoneAssumed, rows }: QqFile): Item[] {
  const items: Item[] = []
  if (zoneAssumed) items.push({ type: 'note', code: 'zone-assumed' })
  if (rows === 0) items.push({ type: 'problem', code: 'no-messages', path, failed: true })
  return items
}

/** A natural key from QQ's number of a message: those of 15 digits and more are one of a kind, short ones are of one conversation. */
export function keyOfMessageId(id: string | undefined, conversation: string): string | undefined {
  if (id === undefined || id === '' || id === '0') return undefined
  return /^\d{15,}$/u.test(id) ? `msg/${id}` : `msg/${conversation}/${id}`
}

/** The number of the group or friend that QQChatExporter puts into names of files: `group_123456_20250101.json`. */
export function peerOfPath(path: string): { readonly id: string; readonly isGroup: boolean } | undefined {
  for (const part of path.split('/').toReversed()) {
    const found = /^(group|friend|private|temp)_(\d{5,12})(?:_|\.|$)/iu.exec(part)
    if (found !== null) return { id: found[2] ?? '', isGroup: found[1]?.toLowerCase() === 'group' }
  }
  return undefined
}

/** What a file is called, without the extension: a conversation's name where nothing else tells it. */
export function nameOfPath(path: string): string {
  const parts = path.split('/').map((part) => part.replace(/_chunked_jsonl$/u, ''))
  const file = (parts.pop() ?? '').replace(/\.[a-z]{2,5}$/iu, '')
  // A chunk is named by the folder that its manifest would lie in.
  if (!/^(?:c?\d+|chunk_?\d+|manifest|messages?)$/iu.test(file)) return file
  return parts.findLast((part) => !/^(?:chunks?|messages?)$/iu.test(part)) ?? 'QQ'
}
