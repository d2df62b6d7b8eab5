/**
 * The first walk through a chat: everything that one line cannot tell. In which order dates are written, who is a
 * person and who a group's title or a piece of a system line, which texts stand for media, who the owner is.
 */
import { endingOf, isDeletedByOwner, isSign } from './body.ts'
import { fileForm, plainName } from './chat-name.ts'
import { isMark, newHeader, readHeader } from './header.ts'
import { ENCRYPTION_NOTICE, isEncryptionNotice, isGroupEvent, isSystemText, MEDIA_LEFT_OUT } from './phrases.ts'
import { type Way, Ways } from './ways.ts'

/** Whoever stands before the first `: ` of a message. */
export interface Author {
  /** The name without marks and without the `~ ` of people who are no contacts. */
  readonly name: string
  /** False: a group's title, or words of a system line. */
  readonly isPerson: boolean
  /** True when all that it "said" may be system text: bodies with a mark are then no messages. */
  readonly isTitle: boolean
  /**
   * Where the text begins, counted from after the first colon: more than 0 for names that hold a `: `, less for a text that
   * holds the first `: ` of its line, since none stands after its sender (`Lin:ok: fine`).
   */
  readonly more: number
}

/** What the first walk found. */
export interface Survey {
  readonly messages: number
  /** The ways of writing headers that are common, the most frequent first; never empty where there are messages. */
  readonly ways: readonly Way[]
  /** How all headers of the file look; undefined when both ways are common, as in files put together from two phones. */
  readonly isBracketed: boolean | undefined
  /** Whether the time stands before the date, as in the file's first header; lines that do it the other way begin no message. */
  readonly isTimeFirst: boolean
  /** By the text before the first `: `, exactly as written. */
  readonly authors: ReadonlyMap<string, Author>
  readonly people: readonly string[]
  /** The group's title, where an iPhone's first line has it in the place of an author. */
  readonly title: string | undefined
  /** Somebody was added, left, or named the chat: what only groups have. */
  readonly hasGroupEvents: boolean
  /** True where lines of the app have an author too, as on iPhones: there a mark before words says that they are the app's. */
  readonly isAllAuthored: boolean
  /** Signs that stand for media, for languages in none of the lists: whole `<…>` of Android, last words of iPhones. */
  readonly placeholders: ReadonlySet<string>
  /** Words beside times that name a part of the day and are in no list: what they stand at has a day and no time. */
  readonly unknownHalves: ReadonlySet<string>
  /** Whether such words stand after the time in this file; else lines with one begin no message. */
  readonly hasWordsAfter: boolean
  /** Who wrote "You deleted this message", if that is one person. */
  readonly ownerByDeletion: string | undefined
}

/** Longest name: groups may have a hundred characters, contacts more than sixty. */
const NAME_LIMIT = 160
/** Longer names that stand once and read like a sentence are the app's. */
const LONG_NAME = 60
/** Names shorter than this may sound like the app: "Community Garden". */
const SENTENCE_FROM = 30
/** Where no space stands after any colon, what stands before one once only is a name up to so many words. */
const TIGHT_WORDS = 4
const PLACEHOLDER_LIMIT = 200
/** A group has at most some thousand members; a file with more "authors" than this is a trick, and its later ones are taken as they stand. */
export const AUTHOR_LIMIT = 50_000

interface Candidate {
  count: number; bracketed: number; marked: number; system: number; deletions: number; tail: string; isTailSame: boolean; tailMarked: number
  /** How often no space stood after the colon. */
  tight: number
  /** A quotation that begins in the name ends in the text: a system line that tells a title with a colon. */
  isQuoteSplit: boolean
}

/** Index of the colon after the sender, or -1: of the first `: `, else of one at the end of the line, else of the first colon at all. */
export function authorEnd(line: string, from: number): number {
  const end = line.indexOf(': ', from)
  if (end >= 0 && end - from <= NAME_LIMIT) return end
  if (end < 0 && line.endsWith(':') && line.length - 1 - from <= LONG_NAME && line.length - 1 > from) return line.length - 1
  return tightEnd(line, from)
}

/** A colon that is neither part of an address nor of a time. A wide one counts too, where somebody's tools made it so. */
function tightEnd(line: string, from: number): number {
  let end = line.indexOf(':', from)
  if (end < 0) {
    end = line.indexOf('：', from)
    return end > from && end - from <= LONG_NAME ? end : -1
  }
  if (end === from || end - from > NAME_LIMIT || line.startsWith('//', end + 1)) return -1
  return isDigit(line.charCodeAt(end - 1)) && isDigit(line.charCodeAt(end + 1)) ? -1 : end
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Where the text begins after the colon at `end`. */
export function bodyStart(line: string, end: number): number {
  return line.charCodeAt(end + 1) === 0x20 ? end + 2 : end + 1
}

const QUOTES = ['“”', '„“', '„”', '«»', '‹›', '「」', '『』', '""', '””', '‘’', '‚‘']

/** Whether a quotation begins before the colon and ends after it. */
function isQuoteSplit(name: string, body: string): boolean {
  return QUOTES.some(([open = '', close = '']) => {
    const at = name.lastIndexOf(open)
    if (at < 0 || name.indexOf(close, at + 1) >= 0 || !body.includes(close)) return false
    return open !== close || (name.split(open).length % 2 === 0 && body.split(close).length % 2 === 0)
  })
}

/** Takes line after line and then tells. */
export class Surveyor {
  private readonly header = newHeader()
  private readonly candidates = new Map<string, Candidate>()
  private readonly placeholders = new Map<string, number>()
  private readonly ways = new Ways()
  private isTimeFirst: boolean | undefined
  private messages = 0
  private bracketed = 0
  private language: string | undefined
  private groupEvents = 0
  private unauthored = 0
  private readonly words = new Map<string, number>()
  private wordsAfter = 0
  private hasLateHours = false

  take(lines: readonly string[]): void {
    for (const line of lines) if (readHeader(line, this.header)) this.takeMessage(line)
  }

  private takeMessage(line: string): void {
    const { header } = this
    this.isTimeFirst ??= header.isTimeFirst
    if (header.isTimeFirst !== this.isTimeFirst) return
    this.messages += 1
    if (header.isBracketed) this.bracketed += 1
    if (header.half === 0 && (header.hour === 0 || header.hour > 12)) this.hasLateHours = true
    if (header.word !== '') this.takeWord(header.word, header.isWordAfter)
    this.ways.take(header)
    const end = authorEnd(line, header.rest)
    if (end < 0) {
      this.takeSystemLine(line.slice(header.rest))
      return
    }
    const bodyAt = bodyStart(line, end)
    const isTight = bodyAt === end + 1 && bodyAt < line.length
    if (isTight && isAppText(plainName(line.slice(header.rest, header.rest + 600)))) {
      this.takeSystemLine(line.slice(header.rest))
      return
    }
    this.takeAuthor(line.slice(header.rest, end), line, bodyAt, isTight)
  }

  private takeWord(word: string, isAfter: boolean): void {
    if (isAfter) this.wordsAfter += 1
    const seen = this.words.get(word)
    if (seen !== undefined || this.words.size < PLACEHOLDER_LIMIT) this.words.set(word, (seen ?? 0) + 1)
  }

  private takeSystemLine(text: string): void {
    this.unauthored += 1
    const plain = plainName(text.slice(0, 600))
    this.language ??= ENCRYPTION_NOTICE.find(([start]) => plain.startsWith(start))?.[1]
    if (this.groupEvents < 3 && isGroupEvent(plain)) this.groupEvents += 1
  }

  private takeAuthor(raw: string, line: string, bodyAt: number, isTight: boolean): void {
    let candidate = this.candidates.get(raw)
    if (candidate === undefined) {
      if (this.candidates.size >= AUTHOR_LIMIT) return
      candidate = {
        count: 0, bracketed: 0, marked: 0, system: 0, deletions: 0, tail: tailOf(line, bodyAt), isTailSame: true, tailMarked: 0, tight: 0,
        isQuoteSplit: isQuoteSplit(raw, line.slice(bodyAt)),
      }
      // A copy: a slice would hold on to the whole chunk it was cut from.
      this.candidates.set(Buffer.from(raw).toString(), candidate)
    } else if (candidate.isTailSame && !(candidate.tail !== '' && line.startsWith(candidate.tail, bodyAt))) {
      candidate.isTailSame = false
    }
    candidate.count += 1
    if (isTight) candidate.tight += 1
    if (this.header.isBracketed) candidate.bracketed += 1
    const first = line.charCodeAt(bodyAt)
    const length = line.length - bodyAt
    if (isMark(first)) {
      candidate.marked += 1
      if (candidate.marked === candidate.count || candidate.system < 3) this.takeMarked(candidate, plainName(line.slice(bodyAt, bodyAt + 600)))
      if (first === 0x200e && length <= 60) this.takeEnding(line.slice(bodyAt))
    } else if (first === 0x3c && line.endsWith('>') && length <= 60) {
      this.takePlaceholder(line.slice(bodyAt))
    } else if (candidate.isTailSame && candidate.tail !== '' && line.charCodeAt(bodyAt + candidate.tail.length) === 0x200e) {
      candidate.tailMarked += 1
      this.takeMarked(candidate, plainName(line.slice(bodyAt + candidate.tail.length).slice(0, 600)))
    }
    if (length >= 4 && length <= 60 && isDeletedByOwner(line.slice(bodyAt))) candidate.deletions += 1
  }

  private takeMarked(candidate: Candidate, text: string): void {
    const language = this.language ?? ENCRYPTION_NOTICE.find(([start]) => text.startsWith(start))?.[1]
    if (language !== undefined) this.language = language
    if (isSign(text) || !isAppText(text)) return
    candidate.system += 1
    if (isGroupEvent(text)) this.groupEvents += 1
  }

  private takePlaceholder(body: string): void {
    const seen = this.placeholders.get(body)
    if (seen !== undefined || this.placeholders.size < PLACEHOLDER_LIMIT) this.placeholders.set(body, (seen ?? 0) + 1)
  }

  /** The last of up to three words after a mark: iPhones end all their signs for media with one word. */
  private takeEnding(body: string): void {
    const ending = endingOf(body)
    if (ending !== undefined && !isSystemText(plainName(body))) this.takePlaceholder(ending)
  }

  /** `chatName` and `fileLanguage` as told by the names of files. */
  finish(chatName: string | undefined, fileLanguage?: string): Survey {
    const chat = chatName === undefined ? undefined : fileForm(chatName)
    const authors = new Map<string, Author>()
    const deletions = new Map<string, number>()
    const named = new Map<string, boolean>()
    const isBracketed = styleOf(this.bracketed, this.messages)
    for (const [raw, candidate] of this.candidates) {
      const author = judge(raw, candidate, chat, this.candidates)
      authors.set(raw, author)
      const isPasted = isBracketed !== undefined && candidate.bracketed === (isBracketed ? 0 : candidate.count)
      if (!author.isPerson || isPasted) continue
      named.set(author.name, author.isTitle && named.get(author.name) !== false)
      if (candidate.deletions > 0) deletions.set(author.name, (deletions.get(author.name) ?? 0) + candidate.deletions)
    }
    const speakers = [...named].filter(([, isTitle]) => !isTitle).map(([name]) => name)
    // Beside two speakers, whoever never said a plain word is the group's title; beside one it is the other of two.
    const people = speakers.length >= 2 ? speakers : [...named.keys()]
    return {
      messages: this.messages,
      ways: this.ways.common(this.language ?? languageOfPlaceholders(this.placeholders.keys()) ?? fileLanguage),
      isBracketed,
      isTimeFirst: this.isTimeFirst === true,
      authors,
      people,
      isAllAuthored: isBracketed === true && this.unauthored === 0,
      title: titleOf(authors.values(), people),
      hasGroupEvents: this.groupEvents > 0,
      placeholders: new Set([...this.placeholders].filter(([, count]) => count > 2).map(([body]) => body)),
      // Hours from 13 on, or 0, belong to a clock of 24: there no word tells a half.
      unknownHalves: new Set(this.hasLateHours ? [] : this.words.keys()),
      hasWordsAfter: !this.hasLateHours && this.wordsAfter * 2 >= this.messages,
      ownerByDeletion: most(deletions),
    }
  }
}

function titleOf(authors: Iterable<Author>, people: readonly string[]): string | undefined {
  const [first] = authors
  return first?.isTitle === true && !people.includes(first.name) ? first.name : undefined
}

/** A few headers of the other kind are lines of a chat that somebody pasted. */
function styleOf(bracketed: number, messages: number): boolean | undefined {
  const few = Math.min(bracketed, messages - bracketed)
  return few > 400 || few * 10 > messages + 20 ? undefined : bracketed * 2 > messages
}

/** The app's sign for a medium tells a language too: `zh`, `ja`, `ko`, `en`, or `other`. */
function languageOfPlaceholders(bodies: Iterable<string>): string | undefined {
  for (const body of bodies) {
    if (!MEDIA_LEFT_OUT.includes(body)) continue
    if (body === '<Media omitted>') return 'en'
    if (/[\u3040-\u30ff]/u.test(body)) return 'ja'
    if (/[\uac00-\ud7af]/u.test(body)) return 'ko'
    return /[\u4e00-\u9fff]/u.test(body) ? 'zh' : 'other'
  }
  return undefined
}

/** The text up to the second `: ` with it, for names that hold one themselves. */
function tailOf(line: string, bodyAt: number): string {
  const end = line.indexOf(': ', bodyAt)
  return end < 0 || end - bodyAt > 40 ? '' : Buffer.from(line.slice(bodyAt, end + 2)).toString()
}

/** Whether a text is the app's: a system line or the notice about encryption. */
function isAppText(text: string): boolean {
  return isSystemText(text) || isEncryptionNotice(text)
}

/** So many messages that all begin with the same words and a colon show that the words belong to the sender's name; fewer where they look like a name. */
const OTHER_TAILS = 10
const NAMED_TAILS = 3
const NAME_LIKE = /^(?:[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}.'’-]* ?){1,3}: $/u

function judge(raw: string, candidate: Candidate, chat: string | undefined, all: ReadonlyMap<string, Candidate>): Author {
  const tight = tightName(raw, candidate, all)
  if (tight !== undefined) return { name: nameOf(tight), isPerson: true, isTitle: false, more: tight.length - raw.length - 1 }
  // A group's title with a colon in it: only the app speaks under it.
  const isTailTitle = candidate.tailMarked === candidate.count && candidate.system === candidate.count
  const isTail = candidate.isTailSame && candidate.tail !== ''
    && (candidate.count >= (NAME_LIKE.test(candidate.tail) ? NAMED_TAILS : OTHER_TAILS) || isTailTitle || fileForm(`${raw}: ${candidate.tail.slice(0, -2)}`) === chat)
  const more = isTail ? candidate.tail.length : 0
  const name = nameOf(isTail ? `${raw}: ${candidate.tail.slice(0, -2)}` : raw)
  const isAllMarked = candidate.marked === candidate.count || (isTail && candidate.tailMarked === candidate.count)
  const isTitle = isAllMarked && (candidate.system > 0 || fileForm(name) === chat)
  return { name, isPerson: !isWords(name, candidate) && !isTold(raw, candidate, all) && !(isAllMarked && candidate.system === candidate.count), isTitle, more }
}

/** Without marks and `~ `, in composed characters: one name written in two ways is one person. */
function nameOf(raw: string): string {
  return plainName(raw).replace(/^~ ?/u, '').normalize('NFC')
}

/** The sender whose text was taken for a part of the name, since no space stands after the colon: one who speaks elsewhere too. */
function tightName(raw: string, candidate: Candidate, all: ReadonlyMap<string, Candidate>): string | undefined {
  const colon = raw.search(/[:：]/u)
  if (colon <= 0 || candidate.count >= 3) return undefined
  const name = raw.slice(0, colon)
  return all.has(name) ? Buffer.from(name).toString() : undefined
}

/** Something in quotation marks: a group's name in a line of the app. */
const QUOTED = /["“”„«»「」『』]/u

/**
 * Whether what stands before a colon is a piece of a system line: `Ines changed the subject to "Trip: Rome"`. Names of
 * people may hold quotation marks, be long, and sound like anything where they stand more often.
 */
function isWords(name: string, { count, tight, isQuoteSplit: isSplit }: Candidate): boolean {
  if (name === '') return true
  if (count >= 3) return false
  if (isSplit || isEncryptionNotice(name) || (isGroupEvent(name) && (count < 2 || QUOTED.test(name)))) return true
  if (name.length > SENTENCE_FROM && isSystemText(name)) return true
  if (name.length > LONG_NAME && /\p{L}{4}[.!?।]\s|[。！？]/u.test(name)) return true
  return tight === count && count < 2 && name.split(' ').length > TIGHT_WORDS
}

/** `Ines set the rules of this group to: be nice`, in any language that has small letters: somebody's name, then words. */
function isTold(raw: string, { count }: Candidate, all: ReadonlyMap<string, Candidate>): boolean {
  const words = count < 2 ? raw.split(' ') : []
  return words.some((word, index) => index > 0 && words.length - index >= 3 && /^\p{Ll}/u.test(word) && all.has(words.slice(0, index).join(' ')))
}

/** The one with clearly the most. */
function most(counts: ReadonlyMap<string, number>): string | undefined {
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1])
  return first === undefined || (second !== undefined && second[1] * 2 > first[1]) ? undefined : first[0]
}
