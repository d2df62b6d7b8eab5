/** From a tool's row to a message: who spoke, where, when, and whether it was a person at all. */
import type { DateOrder } from '../../db/model.ts'
import { type Item, OWNER } from '../importer.ts'
import { epochToUtc, UNIX_EPOCHS } from '../kit/epoch.ts'
import { type Moment, NO_MOMENT } from '../kit/moment.ts'
import type { Conversation, Speaker, Speech, TalkWriter } from '../kit/talk.ts'
import { offsetAt } from '../kit/time.ts'
import { wallTime } from '../kit/wall-time.ts'
import { conversationKind, isAppSpeaking, isGroupId, isNobody, isSelfChat, isServiceAccount, looksLikeId } from './accounts.ts'
import { readBody } from './body.ts'
import type { NamedConversation, RawRow } from './row.ts'

/** What stays the same for a file. */
export interface FileFacts {
  readonly path: string
  readonly zone: string
  readonly dateOrder?: DateOrder | undefined
  readonly date1904?: boolean | undefined
}

/** What a file's rows brought about beside their items. */
export interface FileTally { zoneAssumed: boolean; rounded: number; rows: number }

/** A conversation, and the names that speak in it where the file has no ids and no direction: two at most. */
export interface FileConversation extends Conversation {
  /** Its key is the platform's id, so that speakers' ids can be compared with it. */
  readonly hasId: boolean
  readonly speakers?: readonly string[] | undefined
}

/** What a conversation is called and is, from an id, a name and whether several others speak in it. */
export function conversationOf({ id, name, kind }: NamedConversation, isMany: boolean, writer: TalkWriter): FileConversation {
  const key = id ?? name ?? 'WeChat'
  return { key, name: name ?? writer.nameOf(key) ?? key, kind: kind ?? conversationKind(id ?? name ?? '', isMany), hasId: id !== undefined }
}

/** A message's natural key from the server's number; undefined where a spreadsheet has destroyed the number. */
export function keyOfServerId(written: string | undefined): string | undefined {
  return written !== undefined && /^-?\d{10,20}$/u.test(written) && !isRounded(written) ? `msg/${written}` : undefined
}

/** A number that a spreadsheet has rounded: `7.43727E+18`, or zeros after fifteen digits. */
export function isRounded(id: string): boolean {
  return /^-?\d(?:[.,]\d+)?e\+?\d+$/iu.test(id) || /^-?\d{15}0{3,5}$/u.test(id)
}

/** Zones lie between twelve hours west and fourteen east, in steps of a quarter of an hour. */
const LEAST_OFFSET = -720
const MOST_OFFSET = 840

/** Minutes east of UTC on the exporting computer, from its local time beside the moment, where their difference can be a zone. */
function offsetBetween(time: string | undefined, at: number): number | undefined {
  const local = time === undefined ? undefined : wallTime(time, 'UTC')
  const difference = local?.precision === 'second' ? (local.at - at) / 60_000 : Number.NaN
  return difference >= LEAST_OFFSET && difference <= MOST_OFFSET && difference % 15 === 0 ? difference : undefined
}

/** When a row was written: Unix time wins over the local one beside it. */
export function momentOf({ unix, time }: RawRow, { zone, dateOrder, date1904 }: FileFacts): Moment & { readonly isLocal: boolean } {
  const epoch = unix === undefined || unix === '' ? undefined : epochToUtc(unix, UNIX_EPOCHS)
  if (epoch !== undefined) {
    // Tools write seconds; what is finer is no part of the message.
    const at = Math.floor(epoch.at / 1000) * 1000
    return { at, precision: 'second', offsetMinutes: offsetBetween(time, at) ?? offsetAt(at, zone), isLocal: false }
  }
  const wall = time === undefined ? undefined : wallTime(time, zone, dateOrder, date1904)
  return wall ?? { ...NO_MOMENT, isLocal: false }
}

/**
 * In a conversation of two, whoever is not the other is the person: told by the id, or by the name
 * that the conversation has where one of the two speakers has it.
 */
function isNotOther({ speaker, speakerName, speakerAliases = [], hasIds }: RawRow, { kind, key, name, hasId, speakers }: FileConversation): boolean | undefined {
  if (kind !== 'direct' || speaker === undefined) return undefined
  if (hasIds) return hasId ? speaker !== key : undefined
  const names = [speaker, speakerName, ...speakerAliases]
  if (names.includes(name)) return false
  return speakers?.includes(name) === true ? true : undefined
}

/** Who spoke; undefined where the app did. */
function speakerOf(row: RawRow, conversation: FileConversation): Speaker | undefined {
  const { speaker, speakerName, hasIds } = row
  if (speaker !== undefined && (isAppSpeaking(speaker) || isGroupId(speaker))) return undefined
  // A remnant that names no author is the app's (whom a tool calls unknown is somebody).
  if (speaker === undefined && speakerName === undefined && row.isOwn === undefined) return undefined
  const isMe = speaker === '我' || (speaker === undefined && speakerName === '我')
  const isSelf = conversation.kind === 'self'
  const isOwner = row.isOwn ?? (isMe || isSelf ? true : isNotOther(row, conversation))
  const name = speakerName === undefined || speakerName === '我' || speakerName === speaker && hasIds ? undefined : speakerName
  if (isOwner === true) {
    // Of what lies in the chat with oneself, the chat is no author.
    const id = isMe || isNobody(speaker) || speaker === undefined || isSelfChat(speaker) ? OWNER : speaker
    return { id, name, kind: hasIds ? 'account' : 'name', isOwner: true }
  }
  if (speaker === undefined || isNobody(speaker)) {
    if (name !== undefined && !isNobody(name)) return { id: name, name, kind: 'name', isOwner }
    // In a conversation of two whoever is not the person is the other; elsewhere one nameless person for each conversation.
    if (isOwner === false && (conversation.kind === 'direct' || conversation.kind === 'broadcast')) {
      return { id: conversation.key, name: conversation.name === conversation.key ? undefined : conversation.name, kind: conversation.kind === 'broadcast' ? 'service' : looksLikeId(conversation.key) ? 'account' : 'name', isOwner }
    }
    return { id: `unknown/${conversation.key}`, kind: 'name', isOwner }
  }
  // The other of two, by name, where the file's own name has the id.
  if (isOwner === false && !hasIds && conversation.kind === 'direct' && looksLikeId(conversation.key)) return { id: conversation.key, name, kind: 'account', isOwner }
  const kind = isServiceAccount(speaker, name ?? speaker) ? 'service' : hasIds ? 'account' : 'name'
  return { id: speaker, name: name ?? (hasIds ? undefined : speaker), kind, isOwner: kind === 'service' ? false : isOwner }
}

/** The items of one row. */
export function itemsOfRow(row: RawRow, position: number, conversation: FileConversation, facts: FileFacts, tally: FileTally, writer: TalkWriter): Item[] {
  const { path } = facts
  tally.rows += 1
  const speaker = row.isService === true ? undefined : speakerOf(row, conversation)
  const body = speaker === undefined ? 'service' : readBody(row.kind, row.content, row.beside)
  if (speaker === undefined || body === 'service') return [{ type: 'skipped', reason: 'service-line', path, position }]
  const items: Item[] = []
  const { isLocal, ...moment } = momentOf(row, facts)
  if (isLocal) tally.zoneAssumed = true
  if (moment.at === null) items.push({ type: 'problem', code: 'bad-time', path, position, missed: true })
  if (row.serverId !== undefined && isRounded(row.serverId)) tally.rounded += 1
  const { step, ...speech } = body
  items.push(...writer.items({
    path, position, id: keyOfServerId(row.serverId), conversation, speaker, moment, speech: paidOrSaid(speech, step, writer.isOwner(speaker), conversation), repliesTo: keyOfServerId(row.repliesTo),
  }))
  return items
}

/**
 * A transfer is a payment in its first row only, not where it was taken or came back; and only where it is certain whose
 * money moved which way: between two, or from the person.
 */
function paidOrSaid(speech: Speech, step: string | undefined, isOwner: boolean | undefined, conversation: Conversation): Speech {
  if (speech.amount === undefined) return speech
  const isSure = step === 'sent' && isOwner !== undefined && (isOwner || conversation.kind === 'direct')
  if (isSure) return { ...speech, verb: 'paid' }
  const { amount: _amount, ...said } = speech
  return said
}

/** What is told of a file after its rows. */
export function endOfFile({ path }: FileFacts, tally: FileTally): Item[] {
  const items: Item[] = []
  if (tally.zoneAssumed) items.push({ type: 'note', code: 'zone-assumed' })
  if (tally.rounded > 0) items.push({ type: 'note', code: 'numbers-rounded', count: tally.rounded })
  if (tally.rows === 0) items.push({ type: 'problem', code: 'no-messages', path })
  return items
}
