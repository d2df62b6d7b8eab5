/**
 * The first walk through a chat: everything that one line cannot tell. In which order dates are written, who is a
 * person and who a group's title or a piece of a system line, which texts stand for media, who the owner is.
 */
import { endingOf, isDeletedByOwner, isSign } from './body.ts'
import { fileForm, plainName } from './chat-name.ts'
import type { OrderHints, WrittenDate } from './date-order.ts'
import { isMark, newHeader, readHeader } from './header.ts'
import { ENCRYPTION_NOTICE, isGroupEvent, isSystemText, MEDIA_LEFT_OUT } from './phrases.ts'

/** Whoever stands before the first `: ` of a message. */
export interface Author {
  /** The name without marks and without the `~ ` of people who are no contacts. */
  readonly name: string
  /** False: a group's title, or words of a system line. */
  readonly isPerson: boolean
  /** True when all that it "said" may be system text: bodies with a mark are then no messages. */
  readonly isTitle: boolean
  /** Characters of the name that lie after the first `: `, for names that hold one. */
  readonly more: number
}

/** What the first walk found. */
export interface Survey {
  readonly messages: number
  readonly dates: readonly WrittenDate[]
  readonly hints: OrderHints
  /** How all headers of the file look; undefined when both ways are common, as in files put together from two phones. */
  readonly isBracketed: boolean | undefined
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
  /** Who wrote "You deleted this message", if that is one person. */
  readonly ownerByDeletion: string | undefined
}

/** Longest name: groups may have a hundred characters, people about sixty. */
const NAME_LIMIT = 120
const PERSON_LIMIT = 60
/** More changes of date than this are not needed to know their order. */
const DATE_LIMIT = 100_000
const PLACEHOLDER_LIMIT = 200
/** A group has at most some thousand members; a file with more "authors" than this is a trick, and its later ones are taken as they stand. */
export const AUTHOR_LIMIT = 50_000

interface Candidate { count: number; bracketed: number; marked: number; system: number; deletions: number; tail: string; isTailSame: boolean; tailMarked: number }

/** Index of the first `: ` after `from`, or -1; a line may also end right after the colon. */
export function authorEnd(line: string, from: number): number {
  const end = line.indexOf(': ', from)
  if (end >= 0) return end - from <= NAME_LIMIT ? end : -1
  return line.endsWith(':') && line.length - 1 - from <= PERSON_LIMIT && line.length - 1 > from ? line.length - 1 : -1
}

/** Takes line after line and then tells. */
export class Surveyor {
  private readonly header = newHeader()
  private readonly candidates = new Map<string, Candidate>()
  private readonly placeholders = new Map<string, number>()
  private readonly dates: { first: number; second: number; third: number }[] = []
  private messages = 0
  private bracketed = 0
  private firstDigits = 0
  private thirdDigits = 0
  private paddings = 0
  private unpadded = 0
  private hasHalves = false
  private separator = '/'
  private language: string | undefined
  private groupEvents = 0
  private unauthored = 0

  take(lines: readonly string[]): void {
    for (const line of lines) if (readHeader(line, this.header)) this.takeMessage(line)
  }

  private takeMessage(line: string): void {
    const { header } = this
    this.messages += 1
    if (header.isBracketed) this.bracketed += 1
    if (header.half !== undefined) this.hasHalves = true
    if (header.isPadded === true) this.paddings += 1
    else if (header.isPadded === false) this.unpadded += 1
    this.takeDate()
    const end = authorEnd(line, header.rest)
    if (end < 0) {
      this.takeSystemLine(line.slice(header.rest))
      return
    }
    this.takeAuthor(line.slice(header.rest, end), line, end + 2)
  }

  private takeDate(): void {
    const { first, second, third, firstDigits, thirdDigits, separator } = this.header
    const before = this.dates.at(-1)
    if (before !== undefined && before.first === first && before.second === second && before.third === third) return
    if (firstDigits > this.firstDigits) this.firstDigits = firstDigits
    if (thirdDigits > this.thirdDigits) this.thirdDigits = thirdDigits
    this.separator = separator
    if (this.dates.length < DATE_LIMIT) this.dates.push({ first, second, third })
  }

  private takeSystemLine(text: string): void {
    this.unauthored += 1
    const plain = plainName(text.slice(0, 600))
    this.language ??= ENCRYPTION_NOTICE.find(([start]) => plain.startsWith(start))?.[1]
    if (this.groupEvents < 3 && isGroupEvent(plain)) this.groupEvents += 1
  }

  private takeAuthor(raw: string, line: string, bodyAt: number): void {
    let candidate = this.candidates.get(raw)
    if (candidate === undefined) {
      if (this.candidates.size >= AUTHOR_LIMIT) return
      candidate = { count: 0, bracketed: 0, marked: 0, system: 0, deletions: 0, tail: tailOf(line, bodyAt), isTailSame: true, tailMarked: 0 }
      // A copy: a slice would hold on to the whole chunk it was cut from.
      this.candidates.set(Buffer.from(raw).toString(), candidate)
    } else if (candidate.isTailSame && !(candidate.tail !== '' && line.startsWith(candidate.tail, bodyAt))) {
      candidate.isTailSame = false
    }
    candidate.count += 1
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
    if (isSign(text) || !isSystemText(text)) return
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
      const author = judge(raw, candidate, chat)
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
      dates: this.dates,
      hints: {
        firstDigits: this.firstDigits, thirdDigits: this.thirdDigits, separator: this.separator, isPadded: this.paddings > this.unpadded,
        hasHalves: this.hasHalves, language: this.language ?? languageOfPlaceholders(this.placeholders.keys()) ?? fileLanguage,
      },
      isBracketed,
      authors,
      people,
      isAllAuthored: isBracketed === true && this.unauthored === 0,
      title: titleOf(authors.values(), people),
      hasGroupEvents: this.groupEvents > 0,
      placeholders: new Set([...this.placeholders].filter(([, count]) => count > 2).map(([body]) => body)),
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

function judge(raw: string, candidate: Candidate, chat: string | undefined): Author {
  // A group's title with a colon in it: only the app speaks under it.
  const isTailTitle = candidate.tailMarked === candidate.count && candidate.system === candidate.count
  const isTail = candidate.isTailSame && candidate.tail !== ''
    && (candidate.count >= 10 || isTailTitle || fileForm(`${raw}: ${candidate.tail.slice(0, -2)}`) === chat)
  const more = isTail ? candidate.tail.length : 0
  const name = plainName(isTail ? `${raw}: ${candidate.tail.slice(0, -2)}` : raw).replace(/^~ ?/u, '')
  const isOften = candidate.count >= 3
  // A system line with a colon in it: `Ines changed the subject to "Trip: Rome"`.
  const isWords = name === '' || (!isOften && (name.length > PERSON_LIMIT || /["“”„«»「」『]/u.test(name) || isGroupEvent(name)))
  const isAllMarked = candidate.marked === candidate.count || (isTail && candidate.tailMarked === candidate.count)
  const isTitle = isAllMarked && (candidate.system > 0 || fileForm(name) === chat)
  return { name, isPerson: !isWords && !(isAllMarked && candidate.system === candidate.count), isTitle, more }
}

/** The one with clearly the most. */
function most(counts: ReadonlyMap<string, number>): string | undefined {
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1])
  return first === undefined || (second !== undefined && second[1] * 2 > first[1]) ? undefined : first[0]
}
