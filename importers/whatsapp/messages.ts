/** The second walk through a chat: each message as an activity, each line of WhatsApp's own as skipped. */
import type { ActivityItem, Item } from '../importer.ts'
import { fingerprint, fingerprintText } from '../kit/fingerprint.ts'
import { localToUtc } from '../kit/time.ts'
import { type Body, readBody, unlistedSign } from './body.ts'
import { plainName } from './chat-name.ts'
import type { DateOrder } from '../../db/model.ts'
import { dateIn, JUMP_DAYS, ORDERS } from './date-order.ts'
import { hourOfDay } from './day-half.ts'
import { type Header, isMark, newHeader, readHeader } from './header.ts'
import { isEncryptionNotice, isSystemText } from './phrases.ts'
import { type Author, AUTHOR_LIMIT, authorEnd, bodyStart, type Survey } from './survey.ts'
import { wayOf } from './ways.ts'

/** A header older than the message before it by this much is a pasted chat, until many of them follow. */
const PASTED_BACK_MINUTES = JUMP_DAYS * 24 * 60
/** So many lines of an older chat are no paste: the file was put together from several. */
const PASTED_LINES = 400
/** So many messages of people of this chat are none either, or so many with which a file ends. */
const OLDER_MESSAGES = 20
const OLDER_LAST_MESSAGES = 3
/** Lines like headers that were read as text: from this share of the messages and this number on, which no quotation has, much was not understood. */
const MISSED_PART = 10
const MISSED_LEAST = 10
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
  /** That the author is no title of a group. */
  readonly isPerson: boolean
  readonly minuteKey: number
  readonly isDayOnly: boolean
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
  /** The order of dates in each of the file's ways of writing headers, the most frequent first. */
  readonly orders: ReadonlyMap<number, DateOrder>
  /** The file is in no order of time: then nothing tells a pasted chat from the chat. */
  readonly isUnsorted: boolean
  readonly timeZone: string
  readonly latest: number
  readonly survey: Survey
}

/** Takes lines, gives items. */
export class MessageReader {
  private readonly facts: ChatFacts
  private readonly header = newHeader()
  private readonly seed: number
  /** Of the most frequent way, and of headers in none of them. */
  private readonly order: DateOrder
  private items: Item[] = []
  private open: Open | undefined
  private lastMinute = -Infinity
  /** Headers taken so far. */
  private begun = 0
  /** Lines of what may be an older chat, pasted or not, and what its headers are like. */
  private held: { line: string; number: number }[] = []
  private older = { headers: 0, foreign: 0, last: -Infinity }
  /** What the file's first messages are like, and when the first was. */
  private shape = -1
  private firstMinute = Infinity
  /** Lines that look like the beginning of a message and were read as text of the one before. */
  private asText = 0
  private unknownHalves = 0
  private isAfterBadTime = false
  private readonly seeds = new Map<string, number>()
  private keys = new Map<number, number>()
  private olderKeys = new Map<number, number>()

  constructor(facts: ChatFacts) {
    this.facts = facts
    this.seed = fingerprint(facts.keyName)
    this.order = [...facts.orders.values()][0] ?? 'dmy'
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
    this.release(OLDER_LAST_MESSAGES)
    // What was held may have another such jump in it.
    while (this.held.length > 0) this.release(1)
    this.close()
    if (this.asText > 0) this.items.push({ type: 'note', code: 'headers-as-text', count: this.asText })
    if (this.asText * MISSED_PART >= this.begun + this.asText && this.asText >= MISSED_LEAST) this.items.push({ type: 'note', code: 'much-not-understood' })
    if (this.unknownHalves > 0) this.items.push({ type: 'note', code: 'unknown-day-half', count: this.unknownHalves })
  }

  private takeLine(line: string, number: number): void {
    const isHeader = readHeader(line, this.header)
    if (isHeader && this.header.isTimeFirst === this.facts.survey.isTimeFirst && (this.beginMessage(line, number) || this.isBadTime(number))) return
    if (this.held.length > 0) {
      this.held.push({ line, number })
      if (this.held.length > PASTED_LINES) this.takeHeld()
      return
    }
    if (isHeader || looksLikeHeader(line)) this.asText += 1
    this.continueWith(line, number)
  }

  private continueWith(line: string, number: number): void {
    const { open } = this
    if (open === undefined && this.begun === 0 && !this.isAfterBadTime && line.trim() !== '') {
      // The file begins in the middle of a message, or with something else.
      this.items.push({ type: 'problem', code: 'bad-row', path: this.facts.path, position: number, row: true })
    }
    if (open === undefined || open.isCut) return
    if (open.body.length + line.length < BODY_LIMIT) {
      open.body += `\n${line}`
      return
    }
    open.isCut = true
    this.items.push({ type: 'problem', code: 'field-too-long', path: this.facts.path, position: open.number })
  }

  /** Holds the header of a message that is older by more than a year than the one before. */
  private hold(line: string, number: number, minute: number): void {
    const { header, older } = this
    const end = authorEnd(line, header.rest)
    const author = end < 0 ? undefined : this.authorOf(line.slice(header.rest, end))
    if (author === undefined || (!this.seeds.has(author.name) && this.open?.author !== author.name) || (shapeOf(header) !== this.shape && !this.isOtherPhone())) older.foreign += 1
    older.headers += 1
    older.last = Math.max(older.last, minute)
    this.held.push({ line, number })
    if (this.held.length > PASTED_LINES) this.takeHeld()
  }

  /** Whether the header is written as all of another part of the file is. */
  private isOtherPhone(): boolean {
    return this.facts.orders.size > 1 && this.facts.orders.has(wayOf(this.header))
  }

  /** What was held is a part of the chat: its messages begin anew. */
  private takeHeld(): void {
    const held = this.held
    this.held = []
    this.older = { headers: 0, foreign: 0, last: -Infinity }
    this.lastMinute = -Infinity
    for (const one of held) this.takeLine(one.line, one.number)
  }

  /**
   * Decides about what was held, when the chat goes on where it was or the file ends. It is a part of the chat where its
   * headers, nearly all, are like the file's own and by people who speak in it, and are many, or older than all of the chat (a file put
   * together from two, a clock that was wrong). What quotes this very chat, or another, is text of the message before.
   */
  private release(many: number): void {
    if (this.held.length === 0) return
    const { headers, foreign, last } = this.older
    const isIntroduced = /[:：]\s*$/u.test(this.open?.body ?? '')
    if (foreign * 4 <= headers && !isIntroduced && (headers >= many || last < this.firstMinute)) {
      this.takeHeld()
      return
    }
    for (const { line, number } of this.held) this.continueWith(line, number)
    this.asText += headers
    this.held = []
    this.older = { headers: 0, foreign: 0, last: -Infinity }
  }

  /** False when the line only looks like a header: no such day, or a chat pasted into a message. */
  private beginMessage(line: string, number: number): boolean {
    const { header, facts } = this
    if (facts.survey.isBracketed !== undefined && header.isBracketed !== facts.survey.isBracketed) return false
    if (header.isWordAfter && header.word !== '' && !facts.survey.hasWordsAfter) return false
    const date = dateIn(facts.orders.size < 2 ? this.order : facts.orders.get(wayOf(header)) ?? this.order, header, facts.latest)
    if (date === undefined) return false
    const hour = hourOfDay(header.hour, header.half)
    const minute = Date.UTC(date.year, date.month - 1, date.day) / 60_000 + hour * 60 + header.minute
    if (minute < this.lastMinute - PASTED_BACK_MINUTES && !facts.isUnsorted) {
      this.hold(line, number, minute)
      return true
    }
    if (this.held.length > 0) {
      this.release(OLDER_MESSAGES)
      // Reading held lines again uses the same header.
      readHeader(line, header)
    }
    this.close()
    this.lastMinute = minute
    this.firstMinute = Math.min(this.firstMinute, minute)
    if (this.shape < 0) this.shape = shapeOf(header)
    this.begun += 1
    const isDayOnly = header.word !== '' && facts.survey.unknownHalves.has(header.word)
    const { rest, second60 } = header
    const end = authorEnd(line, rest)
    const author = end < 0 ? undefined : this.authorOf(line.slice(rest, end))
    if (author === undefined || !(author.isPerson || author.isTitle)) {
      this.skip(number)
      return true
    }
    const body = line.slice(bodyStart(line, end) + author.more)
    if (isMark(body.charCodeAt(0)) && !author.isTitle && isSystemText(body) && readBody(body, facts.survey.placeholders).kind === 'message') {
      this.skip(number)
      return true
    }
    if (this.begun < NOTICE_REACH && body.length > 40 && isEncryptionNotice(body)) {
      this.skip(number)
      return true
    }
    if (isDayOnly) this.unknownHalves += 1
    const moment = isDayOnly ? localToUtc(date.year, date.month, date.day, 0, 0, 0, facts.timeZone)
      : localToUtc(date.year, date.month, date.day, hour, header.minute, Math.max(second60, 0), facts.timeZone)
    this.open = {
      number, author: author.name, isTitle: author.isTitle || (facts.survey.isAllAuthored && body.charCodeAt(0) === 0x200e), isPerson: !author.isTitle, minuteKey: minute, isDayOnly, at: moment.at, offsetMinutes: moment.offsetMinutes,
      hasSeconds: second60 >= 0, body, isCut: false,
    }
    return true
  }

  /** A header with a day that is none in any order, or before WhatsApp or yet to come, is a row that cannot be read; other headers that are refused were typed or pasted by somebody. */
  private isBadTime(number: number): boolean {
    const { header, facts } = this
    if (this.held.length > 0 || (facts.survey.isBracketed !== undefined && header.isBracketed !== facts.survey.isBracketed)) return false
    if (header.isWordAfter && header.word !== '' && !facts.survey.hasWordsAfter) return false
    if (ORDERS.some((order) => dateIn(order, header, facts.latest) !== undefined)) return false
    this.close()
    this.isAfterBadTime = true
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
    const words = withoutOuterNewlines(open.body)
    let body = readBody(words, this.facts.survey.placeholders)
    if (body.kind === 'message' && open.isPerson && this.facts.survey.isBracketed === true) body = unlistedSign(words, this.facts.survey.people) ?? body
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
    const precision = open.isDayOnly ? 'day' : open.hasSeconds ? 'second' : 'minute'
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

/** How a header is written, as one number: brackets, seconds, a word beside the time, digits of the years. */
function shapeOf({ isBracketed, second60, half, word, firstDigits, thirdDigits, separator }: Header): number {
  return (isBracketed ? 1 : 0) + (second60 >= 0 ? 2 : 0) + (half !== 0 || word !== '' ? 4 : 0) + (firstDigits === 4 ? 8 : 0) + (thirdDigits === 4 ? 16 : 0) + separator.charCodeAt(0) * 32
}

const LIKE_HEADER = /^[[(]?\s?[\p{Nd}]{1,4}[./年년-] ?[\p{Nd}]{1,2}[./月월-] ?[\p{Nd}]{1,4}[.日일]?[,،]?\s[^\n]{0,24}?[\p{Nd}]{1,2}[:.][\p{Nd}]{2}[^\n]{0,24}?(?:\]| [-–] )[^\n]{0,100}:/u

/** Whether a line that is no header looks like one in a form that is not known: a date, a time, a name and a colon. */
function looksLikeHeader(line: string): boolean {
  const first = line.charCodeAt(0)
  return ((first >= 0x30 && first <= 0x39) || first === 0x5b || first >= 0x660) && LIKE_HEADER.test(line.slice(0, 300))
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
