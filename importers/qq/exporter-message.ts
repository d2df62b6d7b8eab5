/** One message of QQChatExporter, in the fields of V4, V5 or a mix of both (formats/chat/qq.md, section 2). */
import type { Item } from '../importer.ts'
import { epochToUtc, UNIX_EPOCHS } from '../kit/epoch.ts'
import { idOf, isRecord, type JsonRecord, listOf, numberOf, recordOf, textOf } from '../kit/json-value.ts'
import { type Moment, NO_MOMENT } from '../kit/moment.ts'
import type { Conversation, Speaker, Speech, TalkWriter } from '../kit/talk.ts'
import { isoToUtc, offsetAt } from '../kit/time.ts'
import { wallTime } from '../kit/wall-time.ts'
import { isSystemId, plainName, speakerOf } from './people.ts'
import { keyOfMessageId, localMoment, messageItems, type QqFile, serviceLine } from './rows.ts'
import { isRecallLine, speechOf, speechOfText } from './words.ts'

/** What an export says of its conversation and of the person. */
export interface ExporterChat {
  readonly conversation: Conversation
  /** Numbers and uids of the person. */
  readonly own: ReadonlySet<string>
  /** Numbers and uids of the other of two. */
  readonly peer: ReadonlySet<string>
  /** Numbers by uid, as far as they are known: a message may have the uid alone. */
  readonly numbers: Map<string, string>
}

/** Whether an object is a message of QQChatExporter. */
export function isExporterMessage(value: unknown): value is JsonRecord {
  if (!isRecord(value) || !('id' in value || 'messageId' in value)) return false
  const sender = value['sender']
  return isRecord(value['content']) && (isRecord(sender) ? 'uid' in sender || 'uin' in sender : isRecord(value['rawMessage']))
}

/** Kinds by the numbers of the client's own types, as `messageType` and `type_N` have them; 2, 9 are words. */
const NUMBERED: Readonly<Record<string, string>> = { 3: 'file', 5: 'system', 6: 'voice-message', 7: 'video', 8: 'forwarded', 10: 'red-packet', 11: 'link', 17: 'sticker', 19: 'phone-call' }
const NAMED: Readonly<Record<string, string>> = { file: 'file', video: 'video', audio: 'voice-message', system: 'system', forward: 'forwarded', json: 'link', image: 'photo', location: 'location', wallet: 'red-packet', av_record: 'phone-call' }

function typeOf(message: JsonRecord): string | undefined {
  const written = textOf(message, 'type') ?? ''
  const number = /^type_(\d+)$/u.exec(written)?.[1] ?? idOf(message, 'messageType')
  return NAMED[written] ?? (number === undefined ? undefined : NUMBERED[number])
}

/** `timestamp` is ms in V5 and ISO with Z in V4; `time` is local. Some early chunks have neither. */
function momentOf(message: JsonRecord, file: QqFile): Moment {
  const { timestamp } = message
  const local = textOf(message, 'time')
  const at = epochToUtc(timestamp, UNIX_EPOCHS)?.at ?? (typeof timestamp === 'string' ? isoToUtc(timestamp, file.zone)?.at : undefined)
  if (at === undefined) return local === undefined ? NO_MOMENT : localMoment(file, local)
  const whole = Math.floor(at / 1000) * 1000
  const wall = local === undefined ? undefined : wallTime(local, 'UTC')
  const difference = wall?.precision === 'second' ? (wall.at - whole) / 60_000 : Number.NaN
  // The exporting computer's zone, where the local time beside it tells one.
  return { at: whole, precision: 'second', offsetMinutes: difference >= -720 && difference <= 840 && difference % 15 === 0 ? difference : offsetAt(whole, file.zone) }
}

function idOrNone(record: JsonRecord | undefined, key: string): string | undefined {
  const id = record === undefined ? undefined : idOf(record, key)
  return id === undefined || isSystemId(id) ? undefined : id
}

/** Who wrote; undefined for the made-up sender of the app's own rows. */
function senderOf(message: JsonRecord, { conversation, own, peer, numbers }: ExporterChat): Speaker | undefined {
  const sender = recordOf(message, 'sender')
  const raw = recordOf(message, 'rawMessage')
  const uid = idOrNone(sender, 'uid') ?? idOrNone(raw, 'senderUid')
  const uin = idOrNone(sender, 'uin') ?? idOrNone(raw, 'senderUin') ?? (uid === undefined ? undefined : numbers.get(uid))
  if (uid !== undefined && uin !== undefined && !numbers.has(uid)) numbers.set(uid, uin)
  const id = uin ?? uid
  const names = [...['groupCard', 'remark', 'nickname', 'name'].map((key) => (sender === undefined ? undefined : textOf(sender, key))), ...['sendMemberName', 'sendNickName'].map((key) => (raw === undefined ? undefined : textOf(raw, key)))]
  // Some versions wrote the number in place of the name.
  const name = names.map((each) => plainName(each ?? '')).find((each) => each !== '' && each !== uin && each !== uid && !isSystemId(each))
  if (id === undefined && name === undefined) return undefined
  const has = (ids: ReadonlySet<string>): boolean => (uin !== undefined && ids.has(uin)) || (uid !== undefined && ids.has(uid))
  const isOwner = own.size > 0 ? has(own) : peer.size > 0 && id !== undefined && conversation.kind === 'direct' ? !has(peer) : undefined
  return speakerOf(id, name, conversation.key, isOwner)
}

/** Pieces of a message together: words and mentions are its text, the first medium its kind. */
class Pieces {
  text = ''
  kind: string | undefined
  object: string | undefined
  call = ''
  reply: JsonRecord | undefined
  place: Speech['place']
  isSystem = false

  take(type: string, data: JsonRecord): void {
    switch (type) {
      case 'text': this.text += textOf(data, 'text') ?? ''; break
      case 'at': this.text += `@${(textOf(data, 'name') ?? '').replace(/^@/u, '')} `; break
      case 'face': case 'market_face': this.be('sticker'); break
      case 'image': this.be(textOf(data, 'subType') === 'sticker' ? 'sticker' : 'photo'); break
      case 'file': this.be('file', textOf(data, 'filename') ?? textOf(data, 'name')); break
      case 'video': this.be('video'); break
      case 'audio': case 'ptt': this.be('voice-message'); break
      case 'reply': this.reply = data; break
      case 'forward': case 'multi_forward': this.be('forwarded', textOf(data, 'title')); break
      case 'json': case 'ark': this.be('link', cardTitle(data)); break
      case 'location': this.be('location'); this.place = placeOf(data); break
      case 'wallet': this.be(/转账/u.test(`${textOf(data, 'title') ?? ''}${textOf(data, 'summary') ?? ''}${textOf(data, 'text') ?? ''}`) ? 'transfer' : 'red-packet'); break
      case 'av_record': this.be('phone-call'); this.call = textOf(data, 'text') ?? textOf(data, 'summary') ?? ''; this.duration = numberOf(data, 'duration'); break
      case 'system': this.isSystem = true; break
      default: this.be('other')
    }
  }

  /** Seconds of a call where a number says them. */
  duration: number | undefined

  private be(kind: string, object?: string): void {
    if (this.kind !== undefined && this.kind !== 'sticker') return
    this.kind = kind
    if (object !== undefined && object !== '') this.object = object
  }
}

/** The title of a card: its own, or what it asks to show in lists (`[分享]好路线`). */
function cardTitle(data: JsonRecord): string | undefined {
  const written = textOf(data, 'title') ?? textOf(data, 'prompt') ?? textOf(data, 'summary') ?? textOf(data, 'description')
  return written?.replace(/^\[[^\]]{1,20}\]\s*/u, '').slice(0, 500)
}

function placeOf(data: JsonRecord): Speech['place'] {
  const [latitude, longitude] = [numberOf(data, 'latitude') ?? numberOf(data, 'lat'), numberOf(data, 'longitude') ?? numberOf(data, 'lng')]
  const name = textOf(data, 'name') ?? textOf(data, 'title') ?? textOf(data, 'address')
  const isPoint = latitude !== undefined && longitude !== undefined && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
  return isPoint || (name !== undefined && name !== '') ? { ...(isPoint ? { latitude, longitude } : undefined), ...(name === undefined || name === '' ? undefined : { name }) } : undefined
}

function piecesOf(content: JsonRecord): Pieces {
  const pieces = new Pieces()
  for (const element of listOf(content, 'elements')) {
    if (isRecord(element)) pieces.take(textOf(element, 'type') ?? '', recordOf(element, 'data') ?? {})
  }
  pieces.reply ??= recordOf(content, 'reply')
  return pieces
}

/** What a message says. Its flat text has placeholders, so the elements go before it. */
function speechOfMessage(message: JsonRecord, content: JsonRecord, pieces: Pieces): Speech {
  const type = typeOf(message)
  const flat = textOf(content, 'text') ?? ''
  if (listOf(content, 'elements').length > 0) {
    const kind = pieces.kind ?? (type === undefined || type === 'system' ? 'message' : type)
    const speech = kind === 'phone-call' ? speechOf(kind, pieces.call === '' ? flat : pieces.call) : speechOf(kind, pieces.text.trim() === '' ? '' : pieces.text.trimEnd(), pieces.object)
    return {
      ...speech, ...(pieces.place === undefined ? undefined : { place: pieces.place }),
      ...(kind === 'phone-call' && pieces.duration !== undefined && speech.quantity === undefined && pieces.duration >= 0 ? { quantity: pieces.duration } : undefined),
    }
  }
  const told = speechOfText(flat)
  if (told.kind !== 'message' && told.kind !== 'empty-message') return told
  // What is merely attached: pictures beside the words.
  const resource = listOf(content, 'resources').find(isRecord)
  const attached = resource === undefined ? type : { image: 'photo', video: 'video', audio: 'voice-message', file: 'file' }[textOf(resource, 'type') ?? ''] ?? type
  if (attached === undefined || attached === 'system') return told
  return speechOf(attached, told.text ?? '', resource === undefined ? undefined : textOf(resource, 'filename'))
}

/** The items of one message. */
export function itemsOfExporterMessage(message: JsonRecord, position: number, chat: ExporterChat, file: QqFile, writer: TalkWriter): Item[] {
  const content = recordOf(message, 'content') ?? {}
  const pieces = piecesOf(content)
  const isSystem = message['system'] === true || message['isSystemMessage'] === true || pieces.isSystem || typeOf(message) === 'system'
  const speaker = isSystem ? undefined : senderOf(message, chat)
  if (speaker === undefined || isRecallLine(textOf(content, 'text') ?? '')) return serviceLine(file, position)
  const { conversation } = chat
  const isRecalled = message['recalled'] === true || message['isRecalled'] === true
  const answered = pieces.reply === undefined ? undefined : idOf(pieces.reply, 'referencedMessageId') ?? idOf(pieces.reply, 'messageId')
  return messageItems(file, {
    position, id: keyOfMessageId(idOf(message, 'id') ?? idOf(message, 'messageId'), conversation.key), conversation, speaker, moment: momentOf(message, file),
    // What somebody took back keeps its row, not its words.
    speech: isRecalled ? { verb: 'said', kind: 'deleted-message' } : speechOfMessage(message, content, pieces), repliesTo: isRecalled ? undefined : keyOfMessageId(answered, conversation.key),
  }, writer)
}
