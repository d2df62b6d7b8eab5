/** The second walk through a chat: each message as an activity, each line of WhatsApp's own as skipped. */
import type { ActivityItem, Item } from '../importer.ts'
import { fingerprint, fingerprintText } from '../kit/fingerprint.ts'
import { localToUtc } from '../kit/time.ts'
import { type Body, readBody } from './body.ts'
import { plainName } from './chat-name.ts'
import type { DateOrder } from '../../db/model.ts'
import { dateIn, ORDERS } from './date-order.ts'
import { hourOfDay } from './day-half.ts'
import { isMark, newHeader, readHeader } from './header.ts'
import { isEncryptionNotice, isSystemText } from './phrases.ts'
import { type Author, AUTHOR_LIMIT, authorEnd, type Survey } from './survey.ts'

/** A header older than the message before it by this much is a pasted chat, until many of them follow. */
const PASTED_BACK_MINUTES = 400 * 24 * 60
/** So many lines of an older chat are no paste: the file was put together from several. */
const PASTED_LINES = 400
/** A message ends here, in UTF-16 units: the app allows some 65,000; only a file made to do harm has more. */
const BODY_LIMIT = 64 * 1024 * 1024
/** The notice about encryption is among the first lines. */
const NOTICE_REACH = 50
/** How many fingerprints are remembered for telling equals apart; equals are of the same minute, so they are near. */
const KEYS_REMEMBERED = 4000

/** A message whose lines are still coming. */
interface Open {
  readonly number: number
  readonly author: string
  /** What the message may not be is words: of a group's title, or after an iPhone's mark, only the app speaks. */
  readonly isTitle: boolean
  readonly minuteKey: number
  readonly at: number
  readonly offsetMinutes: number
  readonly hasSeconds: boolean
  body: string
  /** What came after the limit was left out. */
  isCut: boolean
}

/** What stays the same for a whole file. */
export interface ChatFacts {
  readonly path: string
  readonly channel: string
  /** The chat in the natural key; empty when nothing tells it. */
  readonly keyName: string
  readonly order: DateOrder
  readonly timeZone: string
  readonly latest: number
  readonly survey: Survey
}

/** Takes lines, gives items. */
export class MessageReader {
  private readonly facts: ChatFacts
  private readonly header = newHeader()
  private readonly seed: number
  private items: Item[] = []
  private open: Open | undefined
  private lastMinute = -Infinity
  /** Headers taken so far. */
  private begun = 0
  private held: { line: string; number: number }[] = []
  private readonly seeds = new Map<string, number>()
  private keys = new Map<number, number>()
  private olderKeys = new Map<number, number>()

  constructor(facts: ChatFacts) {
    this.facts = facts
    this.seed = fingerprint(facts.keyName)
  }

  /** Lines in order; `first` is the number of the first of them. */
  take(lines: readonly string[], first: number): void {
    let number = first
    for (const line of lines) {
      this.takeLine(line, number)
      number += 1
    }
  }

  /** What is ready since the last call. */
  ready(): readonly Item[] {
    const { items } = this
    this.items = []
    return items
  }

  /** Who said or sent something so far. Authors of a chat that was only pasted are not among them. */
  get speakers(): ReadonlySet<string> {
    return new Set(this.seeds.keys())
  }

  /** The last message is complete. */
  finish(): void {
    for (const { line } of this.held) this.continueWith(line)
    this.held = []
    this.close()
  }

  private takeLine(line: string, number: number): void {
    if (readHeader(line, this.header) && (this.beginMessage(line, number) || this.isBadTime(number))) return
    if (this.held.length > 0) this.hold(line, number)
    else this.continueWith(line)
  }

  private continueWith(line: string): void {
    const { open } = this
    if (open === undefined || open.isCut) return
    if (open.body.length + line.length < BODY_LIMIT) {
      open.body += `\n${line}`
      return
    }
    open.isCut = true
    this.items.push({ type: 'problem', code: 'field-too-long', path: this.facts.path, position: open.number })
  }

  private hold(line: string, number: number): void {
    this.held.push({ line, number })
    if (this.held.length <= PASTED_LINES) return
    const held = this.held
    this.held = []
    this.lastMinute = -Infinity
    for (const one of held) this.takeLine(one.line, one.number)
  }

  /** False when the line only looks like a header: no such day, or a chat pasted into a message. */
  private beginMessage(line: string, number: number): boolean {
    const { header, facts } = this
    if (facts.survey.isBracketed !== undefined && header.isBracketed !== facts.survey.isBracketed) return false
    const date = dateIn(facts.order, header, facts.latest)
    if (date === undefined) return false
    const hour = hourOfDay(header.hour, header.half)
    const minute = Date.UTC(date.year, date.month - 1, date.day) / 60_000 + hour * 60 + header.minute
    if (minute < this.lastMinute - PASTED_BACK_MINUTES) {
      this.hold(line, number)
      return true
    }
    // Reading held lines again uses the same header.
    const { rest, second60 } = header
    for (const { line: pasted } of this.held) this.continueWith(pasted)
    this.held = []
    this.close()
    this.lastMinute = minute
    this.begun += 1
    const end = authorEnd(line, rest)
    const author = end < 0 ? undefined : this.authorOf(line.slice(rest, end))
    if (author === undefined || !(author.isPerson || author.isTitle)) {
      this.skip(number)
      return true
    }
    const body = line.slice(end + 2 + author.more)
    if (isMark(body.charCodeAt(0)) && !author.isTitle && isSystemText(body) && readBody(body, facts.survey.placeholders).kind === 'message') {
      this.skip(number)
      return true
    }
    if (this.begun < NOTICE_REACH && body.length > 40 && isEncryptionNotice(body)) {
      this.skip(number)
      return true
    }
    const moment = localToUtc(date.year, date.month, date.day, hour, header.minute, Math.max(second60, 0), facts.timeZone)
    this.open = {
      number, author: author.name, isTitle: author.isTitle || (facts.survey.isAllAuthored && body.charCodeAt(0) === 0x200e), minuteKey: minute, at: moment.at, offsetMinutes: moment.offsetMinutes,
      hasSeconds: second60 >= 0, body, isCut: false,
    }
    return true
  }

  /** A header with a day that is none in any order, or before WhatsApp or yet to come, is a row that cannot be read; other headers that are refused were typed or pasted by somebody. */
  private isBadTime(number: number): boolean {
    const { header, facts } = this
    if (this.held.length > 0 || (facts.survey.isBracketed !== undefined && header.isBracketed !== facts.survey.isBracketed)) return false
    if (ORDERS.some((order) => dateIn(order, header, facts.latest) !== undefined)) return false
    this.close()
    this.items.push({ type: 'problem', code: 'bad-time', path: facts.path, position: number, row: true })
    return true
  }

  private authorOf(raw: string): Author | undefined {
    const { authors } = this.facts.survey
    const isUnsurveyed = authors.size >= AUTHOR_LIMIT
    return authors.get(raw) ?? (isUnsurveyed ? { name: plainName(raw), isPerson: true, isTitle: false, more: 0 } : undefined)
  }

  private skip(number: number): void {
    this.items.push({ type: 'skipped', reason: 'service-line', path: this.facts.path, position: number })
  }

  private close(): void {
    const { open } = this
    if (open === undefined) return
    this.open = undefined
    const body = readBody(withoutOuterNewlines(open.body), this.facts.survey.placeholders)
    if (open.isTitle && body.kind === 'message') {
      this.skip(open.number)
      return
    }
    if (!this.seeds.has(open.author)) this.items.push(identifierOf(open.author))
    this.items.push(this.activity(open, body))
    if (open.body.includes('\uFFFD')) this.items.push({ type: 'problem', code: 'bad-encoding', path: this.facts.path, position: open.number })
  }

  private activity(open: Open, body: Body): ActivityItem {
    const { path, channel } = this.facts
    const key = this.keyOf(open, body)
    const verb = body.isCall === true ? 'called' : 'said'
    const { author: actor, at, offsetMinutes, number: position } = open
    const precision = open.hasSeconds ? 'second' : 'minute'
    // Nearly all messages are words alone: one shape of object, made at once.
    if (body.text !== undefined && body.text !== '' && body.file === undefined) {
      return { type: 'activity', key, verb, kind: body.kind, actor, at, precision, offsetMinutes, text: body.text, channel, path, position }
    }
    return {
      type: 'activity', key, verb, kind: body.kind, actor, at, precision, offsetMinutes,
      ...(body.text === undefined || body.text === '' ? undefined : { text: body.text }),
      ...(body.file === undefined ? undefined : { object: body.file }),
      ...(body.place === undefined ? undefined : { place: body.place }),
      channel, path, position,
    }
  }

  private authorSeed(author: string): number {
    let seed = this.seeds.get(author)
    if (seed === undefined) this.seeds.set(author, seed = fingerprint(author, this.seed))
    return seed
  }

  /**
   * Chat, minute of the wall clock, author and content, and an ordinal among equals. Media count as media, since
   * exports with and without them show the same message differently; an edit does not change the key of its new text.
   * The chat is the name in the file's name, else the two people in it. Limits: the same words of the same person in
   * the same minute of two groups without a name count once; a chat that was renamed between two exports, or exported
   * from phones in two zones, is two.
   */
  private keyOf(open: Open, body: Body): string {
    const content = body.isMedia === true ? `\u0000media\n${body.text ?? ''}` : body.text ?? `\u0000${body.kind} ${placeText(body.place)}`
    const hash = fingerprint(content, this.authorSeed(open.author) + open.minuteKey)
    const key = `${open.minuteKey}-${fingerprintText(hash)}`
    const seen = this.keys.get(hash) ?? this.olderKeys.get(hash) ?? 0
    this.keys.set(hash, seen + 1)
    if (this.keys.size >= KEYS_REMEMBERED) {
      this.olderKeys = this.keys
      this.keys = new Map()
    }
    return seen === 0 ? key : `${key}-${seen + 1}`
  }
}

/** Whether a participant is shown by number, for want of a contact. */
export function isPhone(name: string): boolean {
  return /^\+?[\d ()./-]{6,30}$/u.test(name)
}

function identifierOf(name: string): Item {
  return isPhone(name) ? { type: 'identifier', value: name, kind: 'phone' } : { type: 'identifier', value: name, kind: 'name', name }
}

function placeText(place: Body['place']): string {
  return place === undefined ? '' : `${place.latitude ?? ''},${place.longitude ?? ''} ${place.name ?? ''}`
}

/** A header may be followed by nothing and the text on the next line; files may end in empty lines. */
function withoutOuterNewlines(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && text.charCodeAt(start) === 0x0a) start += 1
  while (end > start && text.charCodeAt(end - 1) === 0x0a) end -= 1
  return start === 0 && end === text.length ? text : text.slice(start, end)
}
