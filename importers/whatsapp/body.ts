/** What a message is: words, or one of the things that WhatsApp shows in words (formats/chat/whatsapp.md, section 7). */
import type { Place } from '../../db/model.ts'
import { isSentName, mediaKind, plainName } from './chat-name.ts'
import {
  ATTACHED, CALLS, DELETED, DELETED_BY_ADMIN, DELETED_BY_OWNER, EDITED, isSystemText, LEFT_OUT_ENDS, LEFT_OUT_KINDS, LEFT_OUT_STARTS, LEFT_OUT_WHOLE, LIVE_LOCATION, MEDIA_LEFT_OUT, MISSED, MISSED_CALLS, PENDING, PENDING_WHOLE, VIEW_ONCE_SIGNS,
} from './phrases.ts'

/** One message's content. `media` tells that it stands for a file, however this export shows it. */
export interface Body {
  readonly kind: string
  readonly text?: string
  readonly file?: string
  readonly place?: Place
  readonly isCall?: true
  readonly isMedia?: true
  readonly isDeletedByOwner?: true
}

const LRM = '\u200e'
const MARKS = /[\u200e\u200f]/gu
/** Longest of the fixed phrases, with room for marks. */
const PHRASE_LIMIT = 80

function phraseKey(text: string): string {
  return text.replaceAll(MARKS, '').replace(/[.。।]$/u, '').trim().toLowerCase()
}

const phrases = new Map<string, Body>()
for (const phrase of DELETED) phrases.set(phraseKey(phrase), { kind: 'deleted-message' })
for (const phrase of DELETED_BY_OWNER) phrases.set(phraseKey(phrase), { kind: 'deleted-message', isDeletedByOwner: true })
for (const phrase of MEDIA_LEFT_OUT) phrases.set(phraseKey(phrase), { kind: 'media', isMedia: true })
for (const phrase of LIVE_LOCATION) phrases.set(phraseKey(phrase), { kind: 'live-location' })
for (const phrase of LEFT_OUT_WHOLE) phrases.set(phraseKey(phrase), { kind: leftOutKind(phrase) ?? 'media', isMedia: true })
for (const phrase of PENDING_WHOLE) phrases.set(phraseKey(phrase), { kind: 'pending' })
for (const [phrase, kind] of MISSED_CALLS) phrases.set(phraseKey(phrase), { kind, isCall: true })
const VIEW_ONCE: Body = { kind: 'view-once' }
for (const phrase of VIEW_ONCE_SIGNS) phrases.set(phraseKey(phrase), VIEW_ONCE)

/** A medium of a kind that the sign does not tell. */
const UNKNOWN_SIGN: Body = { kind: 'media', isMedia: true }

const DELETED_MESSAGE: Body = { kind: 'deleted-message' }
/** Longest line that tells which admin deleted a message: the phrase and a name. */
const DELETED_LIMIT = 220
const ADMIN = /admin|管理[员員]/iu

/** First letters and lengths of all phrases, folded into 16 bits: most messages are told apart by these without being copied. */
const shapes = new Uint8Array(65_536)
for (const phrase of phrases.keys()) {
  shapes[shapeOf(phrase)] = 1
  shapes[shapeOf(phrase.slice(0, 1).toUpperCase() + phrase.slice(1))] = 1
}

function shapeOf(text: string): number {
  return (text.charCodeAt(0) * 128 + text.length) & 0xffff
}

function leftOutKind(sign: string): string | undefined {
  return LEFT_OUT_KINDS.find(([word]) => word.test(sign))?.[1]
}

function phraseOf(body: string, isMarked: boolean): Body | undefined {
  if (body.length > PHRASE_LIMIT) return undefined
  const last = body.charCodeAt(body.length - 1)
  if (!isMarked && last !== 0x2e && last !== 0x3002 && last !== 0x964 && last > 0x20) return shapes[shapeOf(body)] === 1 ? phrases.get(body.toLowerCase()) : undefined
  return phrases.get(phraseKey(body))
}

/** Whether a text is one of the app's signs for what somebody sent or took back, though its words may sound like a system line. */
export function isSign(text: string): boolean {
  return phraseOf(text, true) !== undefined
}

/** Whether a short text is "You deleted this message". */
export function isDeletedByOwner(text: string): boolean {
  return phraseOf(text, text.startsWith(LRM))?.isDeletedByOwner === true
}

/** The last of one to three words that stand after a mark, in lower case; undefined for anything else. */
export function endingOf(body: string): string | undefined {
  const words = plainName(body).split(' ')
  return words.length <= 3 && /^\p{L}{3,}$/u.test(words.at(-1) ?? '') ? words.at(-1)?.toLowerCase() : undefined
}

/** Reads a body. `placeholders` are the `<…>` texts and iPhones' endings that this file repeats, for languages in none of the lists; `isEdited` that the sign of an edit was taken off. */
export function readBody(body: string, placeholders: ReadonlySet<string>, isEdited = false): Body {
  const first = body.charCodeAt(0)
  const last = body.charCodeAt(body.length - 1)
  // Most messages are plain words: none of the rest can apply to them.
  const isMarked = body.includes(LRM)
  // Android writes "null", or nothing, for what could be seen once only.
  if (body === '' || body === 'null' || (isMarked && body.replaceAll(MARKS, '') === '')) return VIEW_ONCE
  const known = phraseOf(body, isMarked)
  if (known !== undefined) return known
  if (body.length <= DELETED_LIMIT && ADMIN.test(body) && DELETED_BY_ADMIN.test(phraseKey(body))) return DELETED_MESSAGE
  const newline = body.indexOf('\n')
  if (first === 0x3c && newline > 0) {
    // The caption of a medium that was left out stands on the next line.
    const line = body.slice(0, newline)
    const sign = phrases.get(phraseKey(line)) ?? (line.endsWith('>') && isBracketedSign(line) ? UNKNOWN_SIGN : undefined)
    if (sign?.isMedia === true) return withCaption(sign, body.slice(newline + 1))
  }
  if (first === 0x3c && last === 0x3e && (placeholders.has(body) || isBracketedSign(body))) return UNKNOWN_SIGN
  if (last === 0x3e) {
    const ending = readEnding(body, placeholders, isEdited)
    if (ending !== undefined) return ending
  }
  const attached = readAttached(body, newline < 0 ? body.length : newline)
  if (attached !== undefined) return attached
  const place = body.includes('://') ? readPlace(body) : undefined
  if (place !== undefined) return place
  if (newline > 0) {
    const poll = readPoll(body, newline)
    if (poll !== undefined) return poll
  }
  return (isMarked ? readMarked(body, placeholders) : undefined) ?? { kind: 'message', text: withoutLeadingMarks(body) }
}

/** `<…>` of some words and nothing else, in a language that is in no list. One Latin word may be anything that people type: `<br>`, `<grin>`. */
function isBracketedSign(body: string): boolean {
  if (body.length > 60 || body.length < 6) return false
  const inner = body.slice(1, -1)
  return SIGN_WORDS.test(inner) && (/[^\p{Script=Latin}]/u.test(inner)) && !EDITED.test(inner)
}

const SIGN_WORDS = /^[\p{L}\p{M}][\p{L}\p{M}\u200b-\u200f '’.-]+$/u

/**
 * A text after an iPhone's mark that has the shape of its signs for media, in words that are in no list: a few plain words
 * on one line, of which none is a name of `people`, as there would be in what the app tells of somebody. What it stands for
 * is told by the word for it, if that is known. Undefined for anything else.
 */
export function unlistedSign(body: string, people: readonly string[]): Body | undefined {
  if (body.charCodeAt(0) !== 0x200e || body.length > 48) return undefined
  const plain = plainName(body)
  if (!SIGN_WORDS.test(plain) || plain.split(' ').length > 5 || isSystemText(plain) || people.some((name) => plain.includes(name))) return undefined
  return { kind: leftOutKind(plain) ?? 'media', isMedia: true }
}

/** WhatsApp puts marks before a text; those inside it are the author's own. */
function withoutLeadingMarks(text: string): string {
  let start = 0
  while (text.charCodeAt(start) === 0x200e) start += 1
  return start === 0 ? text : text.slice(start)
}

function withoutTrailingMarks(text: string): string {
  let end = text.length
  while (end > 0 && (text.charCodeAt(end - 1) === 0x200e || text.charCodeAt(end - 1) <= 0x20)) end -= 1
  return text.slice(0, end)
}

function withCaption(body: Body, caption: string): Body {
  const text = caption.replaceAll(MARKS, '').trim()
  return text === '' ? body : { ...body, text }
}

/** `… <This message was edited>` and iOS's `caption <attached: FILE>`. */
function readEnding(body: string, placeholders: ReadonlySet<string>, isEdited: boolean): Body | undefined {
  const open = body.lastIndexOf('<')
  if (open < 0 || body.length - open > 300) return undefined
  const inner = body.slice(open + 1, -1).replaceAll(MARKS, '')
  const before = body.slice(0, open)
  const colon = inner.search(/[:：]/u)
  const file = colon > 0 && colon <= 20 ? inner.slice(colon + 1).trim() : ''
  if (file !== '' && /\.\w{2,5}$/u.test(file)) return withCaption({ kind: mediaKind(file), file, isMedia: true }, before)
  // iPhones until 2018 put the file before the sign: `2015-08-15-PHOTO-00000318.jpg <attached>`.
  const earlierFile = colon < 0 && inner.length <= 40 && open <= 300 ? before.replaceAll(MARKS, '').trim() : ''
  if (/^[^\n]{1,200}\.\w{2,5}$/u.test(earlierFile) && (isSentName(earlierFile) || ATTACHED.test(inner))) return { kind: mediaKind(earlierFile), file: earlierFile, isMedia: true }
  // One sign is all that WhatsApp adds; more of them were typed.
  if (isEdited || colon >= 0 || inner.length > 60 || !EDITED.test(inner) || !/[\s\u200e]$/u.test(before)) return undefined
  const earlier = readBody(withoutTrailingMarks(before), placeholders, true)
  return earlier.kind === 'message' ? { ...earlier, kind: 'edited-message' } : earlier
}

/** A contact's card: nobody types such a name with brackets after it. */
const CARD = /\.vcf$/iu

/** Android's `FILE (file attached)`, with a caption on the lines after it. */
function readAttached(body: string, end: number): Body | undefined {
  if (body.charCodeAt(end - 1) !== 0x29 || end > 300) return undefined
  const found = /^(.{0,200}\.\w{2,5}) \(([^()]{3,40})\)$/u.exec(body.slice(0, end).replaceAll(MARKS, ''))
  const [, file, word] = found ?? []
  if (file === undefined || word === undefined || !(isSentName(file) || CARD.test(file) || ATTACHED.test(word))) return undefined
  return withCaption({ kind: mediaKind(file), file, isMedia: true }, body.slice(end + 1))
}

const MAP_LINK = /^(?:[^\n]{1,40}[:：] ?)?https:\/\/maps\.google\.com\/\?q=(-?\d{1,3}(?:\.\d{1,17})?),(-?\d{1,3}(?:\.\d{1,17})?)\s*$/u
const VENUE_LINK = /^([^\n]{1,300}): https:\/\/foursquare\.com\/v\/\w{1,60}\s*$/u

function readPlace(body: string): Body | undefined {
  const plain = body.length > 500 ? '' : body.replaceAll(MARKS, '')
  const point = MAP_LINK.exec(plain)
  if (point !== null) return { kind: 'location', place: { latitude: Number(point[1]), longitude: Number(point[2]) } }
  const venue = VENUE_LINK.exec(plain)?.[1]
  return venue === undefined ? undefined : { kind: 'location', place: { name: venue } }
}

const POLL_TITLE = /^[^\s:：\d][^:：\n]{1,24}[:：]$/u
const POLL_OPTION = /^([^\s:：][^:：\n]{1,20})(?:: |： ?)(.{0,200}) ?[(（]\p{Nd}{1,6}[^()（）]{0,24}[)）]$/u
/** Behind the app's mark the count of votes may be spelt, as Arabic does with one: `(صوت واحد)`. */
const MARKED_OPTION = /^\u200e+([^\s:：][^:：\n]{1,20})(?:: |： ?)(.{0,200}) ?[(（][^()（）]{1,40}[)）]$/u

/** A title line, the question, and options that all begin with one word and end with a count of votes. */
function readPoll(body: string, newline: number): Body | undefined {
  if (newline > 40 || body.length > 20_000 || !POLL_TITLE.test(body.slice(0, newline).replaceAll(MARKS, '').trim())) return undefined
  const lines = body.split('\n')
  const shown: string[] = []
  let word = ''
  let options = 0
  for (const line of lines.slice(1)) {
    const plain = line.replaceAll(MARKS, '').trimEnd()
    const found = POLL_OPTION.exec(plain) ?? MARKED_OPTION.exec(line.trimEnd())
    if (found === null || (word !== '' && found[1] !== word)) {
      shown.push(plain)
    } else {
      word = found[1] ?? ''
      options += 1
      shown.push((found[2] ?? '').trimEnd())
    }
  }
  return options === 0 ? undefined : { kind: 'poll', text: shown.join('\n').trim() }
}

/** Texts with marks that only iOS writes: media left out, calls, messages that never came. */
function readMarked(body: string, placeholders: ReadonlySet<string>): Body | undefined {
  if (body.length > 300) return undefined
  const plain = phraseKey(body)
  const lastMark = body.lastIndexOf(LRM)
  // `NAME.pdf • 3 pages`, `NAME.vcf • 2 contacts`: a file with its size, whatever the words.
  const counted = lastMark > 0 ? /^([^\n]{1,200}\.\w{2,5}) • /u.exec(body.replaceAll(MARKS, ''))?.[1] : undefined
  if (counted !== undefined) return { kind: mediaKind(counted), file: counted, isMedia: true }
  if (LEFT_OUT_ENDS.some((word) => plain.endsWith(word))) {
    const sign = phraseKey(body.slice(Math.max(0, lastMark)))
    const kind = leftOutKind(sign) ?? (sign.split(' ').length <= 3 ? 'media' : undefined)
    if (kind !== undefined && sign.length <= 60) return leftOut(body, lastMark, kind)
  }
  if (body.startsWith(LRM)) {
    const call = CALLS.find(([word]) => word.test(plain))?.[1]
    if (call !== undefined && plain.length <= 60) return { kind: MISSED.test(plain) ? `missed-${call}` : call, isCall: true }
    if (PENDING.test(plain)) return { kind: 'pending' }
    const begun = plain.length <= 60 && LEFT_OUT_STARTS.some((word) => plain.startsWith(word)) ? leftOutKind(plain) : undefined
    if (begun !== undefined) return { kind: begun, isMedia: true }
    const ending = placeholders.size === 0 || body.length > 60 ? undefined : endingOf(body)
    if (ending !== undefined && placeholders.has(ending)) return { kind: leftOutKind(plain) ?? 'media', isMedia: true }
  }
  return undefined
}

/** What stands before the sign is a caption, but for documents their name and length: `NAME.pdf • 3 pages document omitted`. */
function leftOut(body: string, lastMark: number, kind: string): Body {
  const before = lastMark > 0 ? body.slice(0, lastMark).replaceAll(MARKS, '').trim() : ''
  if (kind !== 'document') return withCaption({ kind, isMedia: true }, before)
  const file = (before === '' ? body.replaceAll(MARKS, '') : before).split(' • ')[0]?.trim() ?? ''
  return /\.\w{2,5}$/u.test(file) ? { kind, file, isMedia: true } : { kind, isMedia: true }
}
