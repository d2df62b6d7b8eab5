/**
 * The beginning of a message: `[date, time] ` (iOS, macOS) or `date, time - ` (Android), in the shape that the phone's
 * language gives to dates. Read character by character, since it is done for every line: no pattern can run away.
 */
import { type DayHours, dayHoursOf, plainDayWord } from './day-half.ts'

/** What a header line says. One object is filled again and again. */
export interface Header {
  /** The three groups of the date in the order of the file, and how many digits the outer two have. */
  first: number
  second: number
  third: number
  firstDigits: number
  thirdDigits: number
  /** Whether a group below ten is written with a zero in front; undefined when no group is below ten. */
  isPadded: boolean | undefined
  /** `/`, `.`, `-`, or `年` for dates with words. */
  separator: string
  hour: number
  minute: number
  /** -1 when the time has none. */
  second60: number
  /** The hours of the day that a word beside the time names; 0 without one. */
  half: DayHours
  /** A word beside the time that is not known, and whether it stands after the time; empty for none. */
  word: string
  isWordAfter: boolean
  isBracketed: boolean
  /** `21:05, 22/09/2021`: as Vietnamese phones write it, and as messages are copied from WhatsApp on a computer. */
  isTimeFirst: boolean
  /** Index of the first character after the header. */
  rest: number
}

/** An empty header to fill. */
export function newHeader(): Header {
  return {
    first: 0, second: 0, third: 0, firstDigits: 0, thirdDigits: 0, isPadded: undefined, separator: '/',
    hour: 0, minute: 0, second60: -1, half: 0, word: '', isWordAfter: false, isBracketed: false, isTimeFirst: false, rest: 0,
  }
}

/** How far a word beside the time may reach. */
const WORD_REACH = 24

const OPEN = 0x5b, CLOSE = 0x5d, SLASH = 0x2f, DOT = 0x2e, HYPHEN = 0x2d, EN_DASH = 0x2013, COLON = 0x3a, COMMA = 0x2c, ARABIC_COMMA = 0x60c

/** Left-to-right marks and their like, and the byte order mark that hand-merged files have at any line. */
export function isMark(code: number): boolean {
  return code === 0x200e || code === 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code === 0xfeff
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x202f || code === 0xa0 || code === 0x2009
}

/** ASCII, Arabic-Indic, Persian, Devanagari and Bengali digits; -1 for anything else. */
function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  if (code < 0x660) return -1
  if (code <= 0x669) return code - 0x660
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0
  if (code >= 0x966 && code <= 0x96f) return code - 0x966
  return code >= 0x9e6 && code <= 0x9ef ? code - 0x9e6 : -1
}

// The number read last, its digits and the index after it: module state instead of an object for each of six numbers a line.
let value = 0
let digits = 0
let after = 0

function readNumber(line: string, from: number, most: number): boolean {
  value = 0
  digits = 0
  after = from
  while (isMark(line.charCodeAt(after))) after += 1
  while (digits < most) {
    const digit = digitOf(line.charCodeAt(after))
    if (digit < 0) break
    value = value * 10 + digit
    digits += 1
    after += 1
  }
  const isWhole = digits > 0 && digitOf(line.charCodeAt(after)) < 0
  // Right-to-left phones set a mark around each part of a date.
  while (isMark(line.charCodeAt(after))) after += 1
  return isWhole
}

/** Fills `header` from a line, or says that no message begins there. */
export function readHeader(line: string, header: Header): boolean {
  let at = 0
  while (isMark(line.charCodeAt(at))) at += 1
  header.isBracketed = line.charCodeAt(at) === OPEN
  if (header.isBracketed) at += 1
  else if (digitOf(line.charCodeAt(at)) < 0) return false
  header.half = 0
  header.word = ''
  const dateEnd = readDate(line, at, header)
  header.isTimeFirst = dateEnd < 0
  if (header.isTimeFirst) {
    at = readTimeFirst(line, at, header)
  } else {
    at = readGlue(line, dateEnd, header)
    if (at >= 0) at = readTime(line, at, header)
  }
  if (at < 0) return false
  return header.isBracketed ? readBracketEnd(line, at, header) : readDash(line, at, header)
}

function readDate(line: string, from: number, header: Header): number {
  if (!readNumber(line, from, 4)) return -1
  header.first = value
  header.firstDigits = digits
  header.isPadded = value < 10 ? digits === 2 : undefined
  const separator = line.charCodeAt(after)
  // `2024年3月5日`, `2024년 3월 5일`.
  const isSpelt = separator === 0x5e74 || separator === 0xb144
  if (!isSpelt && separator !== SLASH && separator !== DOT && separator !== HYPHEN) return -1
  header.separator = isSpelt ? '年' : separator === SLASH ? '/' : separator === DOT ? '.' : '-'
  if (!readNumber(line, isSpace(line.charCodeAt(after + 1)) ? after + 2 : after + 1, 2)) return -1
  header.second = value
  if (value < 10) header.isPadded = digits === 2
  const next = line.charCodeAt(after)
  if (isSpelt ? next !== 0x6708 && next !== 0xc6d4 : next !== separator) return -1
  if (!readNumber(line, isSpace(line.charCodeAt(after + 1)) ? after + 2 : after + 1, 4)) return -1
  header.third = value
  header.thirdDigits = digits
  if (header.firstDigits === 3 || digits === 3 || (header.firstDigits === 4 && digits === 4)) return -1
  const last = line.charCodeAt(after)
  if (isSpelt) return header.firstDigits === 4 && (last === 0x65e5 || last === 0xc77c) ? after + 1 : -1
  return last === DOT ? after + 1 : after
}

/** Between date and time: a comma, a space, a short word (`klo`, `um`, `à`), a half of the day (`下午`). */
function readGlue(line: string, from: number, header: Header): number {
  let at = from
  const comma = line.charCodeAt(at)
  if (comma === COMMA || comma === ARABIC_COMMA) at += 1
  while (isSpace(line.charCodeAt(at)) || isMark(line.charCodeAt(at))) at += 1
  const wordAt = at
  while (at < line.length && digitOf(line.charCodeAt(at)) < 0) {
    const code = line.charCodeAt(at)
    if (at - wordAt > WORD_REACH || code === CLOSE || code === COLON || code === OPEN) return -1
    at += 1
  }
  if (at === from || at >= line.length) return -1
  if (at === wordAt) return at
  const word = line.slice(wordAt, at)
  const half = dayHoursOf(word)
  if (half === undefined) keepWord(word, header, false)
  else header.half = half
  return at
}

function readTime(line: string, from: number, header: Header): number {
  if (!readNumber(line, from, 2) || value > 24) return -1
  header.hour = value
  const separator = line.charCodeAt(after)
  if (separator !== COLON && separator !== DOT) return -1
  if (!readNumber(line, after + 1, 2) || digits !== 2 || value > 59) return -1
  header.minute = value
  header.second60 = -1
  const end = after
  if (line.charCodeAt(end) === separator && readNumber(line, end + 1, 2) && digits === 2 && value <= 60) {
    header.second60 = value
    return after
  }
  return end
}

/** A time, a half of the day if there is one, a comma or a space, and a date. */
function readTimeFirst(line: string, from: number, header: Header): number {
  const timeEnd = readTime(line, from, header)
  if (timeEnd < 0) return -1
  let at = timeEnd
  while (at < line.length && digitOf(line.charCodeAt(at)) < 0) {
    if (at - timeEnd > WORD_REACH || line.charCodeAt(at) === CLOSE || line.charCodeAt(at) === COLON) return -1
    at += 1
  }
  const between = line.slice(timeEnd, at)
  if (!/[,،\s]/u.test(between)) return -1
  const half = dayHoursOf(between.replaceAll(/[,،]/gu, ''))
  if (half === undefined) return -1
  header.half = half
  return readDate(line, at, header)
}

/** A word that is in no list: what it says is decided over the whole file. */
function keepWord(word: string, header: Header, isAfter: boolean): void {
  header.word = plainDayWord(word)
  header.isWordAfter = isAfter
}

const WORD = /^[\p{L}\p{M}][\p{L}\p{M}\s.’'״"\u200b-\u200f\u202f\u00a0-]*$/u

function takeHalf(text: string, header: Header): boolean {
  const half = dayHoursOf(text)
  if (half === undefined) {
    if (header.hour > 12 || !WORD.test(text.trim())) return false
    keepWord(text, header, true)
  } else if (half !== 0) {
    header.half = half
  }
  return true
}

function readBracketEnd(line: string, from: number, header: Header): boolean {
  let at = from
  while (line.charCodeAt(at) !== CLOSE) {
    if (at >= line.length || at - from > WORD_REACH) return false
    at += 1
  }
  if (at > from && !takeHalf(line.slice(from, at), header)) return false
  header.rest = isSpace(line.charCodeAt(at + 1)) ? at + 2 : at + 1
  return true
}

/** ` - `, ` – `, `. - ` or, in old Windows Phone and Finnish files, `: `. */
function readDash(line: string, from: number, header: Header): boolean {
  for (let at = from; at <= from + WORD_REACH && at < line.length; at += 1) {
    const code = line.charCodeAt(at)
    const isDash = (code === HYPHEN || code === EN_DASH) && isSpace(line.charCodeAt(at - 1))
    if ((isDash || code === COLON) && (isSpace(line.charCodeAt(at + 1)) || at + 1 === line.length)) {
      const end = isDash ? at - 1 : at
      if (end > from && !takeHalf(line.slice(from, end), header)) return false
      header.rest = Math.min(at + 2, line.length)
      return true
    }
    if (code === COLON) return false
  }
  return false
}
