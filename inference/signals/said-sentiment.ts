/**
 * How positive or negative the owner writes, week by week: private talk, posts and reviews each by itself, English apart
 * from Chinese. Of each week at most {@link MOST_OF_WEEK} different texts are read, the same ones whatever the order of reading:
 * those with the lowest hashes. Kept are numbers and row ids, no text.
 */
import type { Activity, Example } from '../../db/model.ts'
import { MOOD_LANGUAGES, moodOf, type MoodLanguage } from '../models/sentiment.ts'
import { defineSignal } from '../signal.ts'

/** Private talk, what is put before everybody, and what is written of goods and sellers. */
export type TextKind = 'chat' | 'posts' | 'reviews'
/** All of them. */
export const TEXT_KINDS: readonly TextKind[] = ['chat', 'posts', 'reviews']

/** A text that was read: hash, row, its time (ms UTC, null without one), probabilities that it is positive and negative; null both when it is unlike what was measured. */
type Read = [hash: number, activity: number, at: number | null, positive: number | null, negative: number | null]
/** Texts of a language and kind, and what was read of them by week. Weeks begin on a Monday; `none` holds what has no date. */
interface Part { texts: number; readonly weeks: Record<string, Read[]> }
type Tally = Record<MoodLanguage, Record<TextKind, Part>>

/** A text that reads clearly one way. */
export interface ClearText extends Example { readonly probability: number }

/**
 * One week: `start` is its Monday, days since 1970. `positive` and `negative` are sums of probabilities over the texts that
 * were read; `lean` is what a text leans to in the mean (positive less negative, -1 to 1), with its 95 % interval over texts.
 */
export interface SentimentWeek {
  readonly start: number
  readonly read: number
  readonly positive: number
  readonly negative: number
  readonly lean: number
  readonly low: number
  readonly high: number
  /** The clearest of each direction, clearest first. */
  readonly most: { readonly positive: readonly ClearText[]; readonly negative: readonly ClearText[] }
}

/** Texts of one language and kind. */
export interface SentimentReading {
  readonly language: MoodLanguage
  readonly kind: TextKind
  /** All own texts, those that were read, and those left out since they are not like what was measured. */
  readonly texts: number
  readonly read: number
  readonly unlike: number
  /** Mean probabilities over all that was read. */
  readonly positive: number
  readonly negative: number
  /** Weeks with a text, oldest first. */
  readonly weeks: readonly SentimentWeek[]
}
/** Readings with any text. */
export interface SaidSentiment { readonly readings: readonly SentimentReading[] }

/** Texts of a week that are read. */
export const MOST_OF_WEEK = 40
const LONGEST = 1_000
const EXAMPLES_KEPT = 4
const DAY_MS = 86_400_000
const NO_DATE = 'none'
const Z_95 = 1.959964

/** FNV-1a over the text (Fowler, Noll, Vo), mixed once more. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** The local day where a text was written, or null: a date that is only known to the month is in no week. */
function dayOf({ at, offsetMinutes, precision }: Activity): number | null {
  return at === null || precision === 'month' ? null : Math.floor((at + (offsetMinutes ?? 0) * 60_000) / DAY_MS)
}

/** The Monday of a day; 1970 began on a Thursday. */
function weekOf(day: number | null): string { return day === null ? NO_DATE : String(day - ((day + 3) % 7 + 7) % 7) }

/** Where a text stands among those that are kept, in order of hash; -1 when it comes after them all, or is there already: of equal texts the first row counts, whichever came by first. */
function placeOf(kept: Read[], hash: number, activity: number, at: number | null): number {
  const last = kept[MOST_OF_WEEK - 1]
  if (last !== undefined && hash >= last[0]) return -1
  let low = 0
  let high = kept.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((kept[middle]?.[0] ?? 0) < hash) low = middle + 1
    else high = middle
  }
  const same = kept[low]
  if (same === undefined || same[0] !== hash) return low
  const earlier = (at ?? 0) - (same[2] ?? 0) || activity - same[1]
  if (earlier < 0) [same[1], same[2]] = [activity, at]
  return -1
}

function insert(kept: Read[], place: number, read: Read): void {
  kept.splice(place, 0, read)
  if (kept.length > MOST_OF_WEEK) kept.pop()
}

/** Four digits are more than was measured, and keep a tally of many years small. */
const rounded = (p: number): number => Math.round(p * 10_000) / 10_000

function read(language: MoodLanguage, text: string): readonly [positive: number | null, negative: number | null] | undefined {
  const mood = moodOf(language, text)
  if (mood === undefined) return undefined
  return mood === 'unlike' ? [null, null] : [rounded(mood.positive), rounded(mood.negative)]
}

/** Kinds of row in which goods and sellers are judged. */
const REVIEW_ROWS: ReadonlySet<string> = new Set(['reviews', 'seller-feedback'])
const kindOf = ({ verb, kind }: Activity): TextKind => (verb === 'said' ? 'chat' : REVIEW_ROWS.has(kind) ? 'reviews' : 'posts')

const languageOf = (language: string, latinUnits: number): MoodLanguage | undefined => (language === 'zh' ? 'zh' : language === 'en' || (language === 'und' && latinUnits > 0) ? 'en' : undefined)

/** The same rows in an order that no reading changes, the clearest first. */
function clearest(reads: readonly Read[], column: 3 | 4): readonly ClearText[] {
  return reads.filter((one) => (one[column] ?? 0) > 0.5).toSorted((a, b) => (b[column] ?? 0) - (a[column] ?? 0) || a[0] - b[0]).slice(0, EXAMPLES_KEPT)
    .map((one) => ({ activity: one[1], probability: one[column] ?? 0 }))
}

const alike = (reads: readonly Read[]): readonly Read[] => reads.filter(([, , , positive]) => positive !== null)
const sumOf = (reads: readonly Read[], column: 3 | 4): number => reads.reduce((sum, one) => sum + (one[column] ?? 0), 0)

function weekFrom(start: string, own: readonly Read[]): SentimentWeek {
  const [positive, negative] = [sumOf(own, 3), sumOf(own, 4)]
  const lean = (positive - negative) / own.length
  const squares = own.reduce((sum, [, , , p, q]) => sum + ((p ?? 0) - (q ?? 0) - lean) ** 2, 0)
  // Of a single text nothing is known of the spread: the interval is all there is.
  const half = own.length === 1 ? 2 : Z_95 * Math.sqrt(squares / (own.length - 1) / own.length)
  return { start: Number(start), read: own.length, positive, negative, lean, low: Math.max(-1, lean - half), high: Math.min(1, lean + half), most: { positive: clearest(own, 3), negative: clearest(own, 4) } }
}

function readingOf(language: MoodLanguage, kind: TextKind, { texts, weeks }: Part): SentimentReading {
  const all = Object.values(weeks).flat()
  const own = alike(all)
  return {
    language, kind, texts, read: own.length, unlike: all.length - own.length,
    positive: own.length === 0 ? 0 : sumOf(own, 3) / own.length, negative: own.length === 0 ? 0 : sumOf(own, 4) / own.length,
    weeks: Object.entries(weeks).filter(([start]) => start !== NO_DATE).map(([start, reads]) => weekFrom(start, alike(reads))).filter((week) => week.read > 0).toSorted((a, b) => a.start - b.start),
  }
}

const startPart = (): Part => ({ texts: 0, weeks: {} })
const startLanguage = (): Record<TextKind, Part> => ({ chat: startPart(), posts: startPart(), reviews: startPart() })

export default defineSignal<Tally, SaidSentiment>({
  key: 'said.sentiment',
  title: { en: 'How positive or negative the writing is', zh: '字里行间的情绪好坏' },
  verbs: ['said', 'posted', 'commented'],
  who: 'owner',
  start: () => ({ en: startLanguage(), zh: startLanguage() }),
  take(tally, row, text) {
    if (text === null || text.text.length > LONGEST) return
    const language = languageOf(text.language, text.latinUnits)
    if (language === undefined) return
    const part = tally[language][kindOf(row)]
    part.texts += 1
    const week = weekOf(dayOf(row))
    const kept = part.weeks[week] ?? []
    const hash = hashOf(text.text)
    const place = placeOf(kept, hash, row.id, row.at)
    if (place < 0) return
    const said = read(language, text.text)
    if (said === undefined) return
    insert(kept, place, [hash, row.id, row.at, ...said])
    part.weeks[week] = kept
  },
  merge(into, from) {
    for (const language of MOOD_LANGUAGES) {
      for (const kind of TEXT_KINDS) {
        const part = into[language][kind]
        part.texts += from[language][kind].texts
        for (const [week, reads] of Object.entries(from[language][kind].weeks)) {
          const kept = part.weeks[week] ?? []
          part.weeks[week] = kept
          for (const one of reads) {
            const place = placeOf(kept, one[0], one[1], one[2])
            if (place >= 0) insert(kept, place, [...one])
          }
        }
      }
    }
  },
  finish(tally) {
    const readings = MOOD_LANGUAGES.flatMap((language) => TEXT_KINDS.map((kind) => readingOf(language, kind, tally[language][kind]))).filter(({ texts }) => texts > 0)
    const examples = readings.flatMap(({ weeks }) => weeks.slice(-1).flatMap(({ most }) => [...most.positive.slice(0, 1), ...most.negative.slice(0, 1)])).map(({ activity }) => ({ activity }))
    return { value: { readings }, support: readings.reduce((sum, { texts }) => sum + texts, 0), examples }
  },
})
