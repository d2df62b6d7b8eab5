/**
 * How positive or negative the owner writes, week by week: private talk, posts and reviews each by itself, English apart
 * from Chinese. Of each week at most {@link MOST_OF_WEEK} different texts are read, the same ones whatever the order of reading:
 * those with the lowest hashes. Kept are numbers and row ids; of the week that is passing by also
 * those texts, which are read when it ends: while it lasts, many are put aside again for others.
 */
import type { Activity, Example } from '../../db/model.ts'
import { MOOD_LANGUAGES, moodBag, moodOf, type MoodLanguage } from '../models/sentiment.ts'
import { strengthOf } from '../models/strength.ts'
import { hasWord } from '../models/text-features.ts'
import { insertInSample, mergeSamples, placeInSample, textHash } from '../sample.ts'
import { isAskedOfAssistant } from '../asked-of-assistant.ts'
import { defineSignal } from '../signal.ts'

/** Private talk, what is put before everybody, and what is written of goods and sellers. */
export type TextKind = 'chat' | 'posts' | 'reviews'
/** All of them. */
const TEXT_KINDS: readonly TextKind[] = ['chat', 'posts', 'reviews']

/**
 * A text that was read: hash, row, its time (ms UTC, null without one), probabilities that it is positive and negative, and
 * its rating from -4 to 4. Null is what a model cannot say, since the text is unlike what it was measured on; Chinese has no
 * rating.
 */
type Read = [hash: number, activity: number, at: number | null, positive: number | null, negative: number | null, rating: number | null]
/** Texts of a language and kind, and what was read of them by week. Weeks begin on a Monday; `none` holds what has no date. */
interface Part { texts: number; readonly weeks: Record<string, Read[]>; passing: Passing | null }
/** A text that is to be read when its week ends. */
type Unread = [hash: number, activity: number, at: number | null, text: string]
interface Passing { readonly week: string; readonly texts: Unread[] }
type Tally = Record<MoodLanguage, Record<TextKind, Part>>

/** A text that reads clearly one way. */
export interface ClearText extends Example { readonly probability: number }

/**
 * One week: `start` is its Monday, days since 1970. `positive` and `negative` are sums of probabilities over the texts that
 * were read; `lean` is what a text leans to in the mean (-1 to 1), with its 95 % interval over texts: the rating in English,
 * positive less negative in Chinese.
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
  /** Mean rating from -4 to 4, and of how many texts; English only. */
  readonly rating: number
  readonly rated: number
  /** Weeks with a text, oldest first. */
  readonly weeks: readonly SentimentWeek[]
}
/** Readings with any text. */
export interface SaidSentiment { readonly readings: readonly SentimentReading[] }

/** Texts of a week that are read. */
const MOST_OF_WEEK = 30
const LONGEST = 1_000
const EXAMPLES_KEPT = 4
const DAY_MS = 86_400_000
const NO_DATE = 'none'
const Z_95 = 1.959964

/** The local day where a text was written, or null: a date that is only known to the month is in no week. */
function dayOf({ at, offsetMinutes, precision }: Activity): number | null {
  return at === null || precision === 'month' ? null : Math.floor((at + (offsetMinutes ?? 0) * 60_000) / DAY_MS)
}

/** The Monday of a day; 1970 began on a Thursday. */
function weekOf(day: number | null): string { return day === null ? NO_DATE : String(day - ((day + 3) % 7 + 7) % 7) }

/** Four digits are more than was measured, and keep a tally of many years small. */
const rounded = (p: number): number => Math.round(p * 10_000) / 10_000

/** A rating this far from the middle is no longer neither. */
const CLEAR_RATING = 0.5

/** What the models of a language say of a text of a kind; undefined without any word. */
function read(language: MoodLanguage, kind: TextKind, text: string): readonly [positive: number | null, negative: number | null, rating: number | null] | undefined {
  const bag = moodBag(language, text)
  const strength = language === 'en' ? strengthOf(text, bag) : 'unlike'
  const rating = strength === undefined || strength === 'unlike' ? null : rounded(strength)
  // The model of comments does not carry over to English reviews, which the one of ratings learnt.
  if (language === 'en' && kind === 'reviews') return strength === undefined ? undefined : rating === null ? [null, null, null] : [Number(rating >= CLEAR_RATING), Number(rating <= -CLEAR_RATING), rating]
  const mood = moodOf(language, text, bag)
  if (mood === undefined) return undefined
  return mood === 'unlike' ? [null, null, rating] : [rounded(mood.positive), rounded(mood.negative), rating]
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

/** What each text leans to; none of those that have no rating where the language has one. */
function leansOf(language: MoodLanguage, reads: readonly Read[]): readonly number[] {
  return reads.flatMap(([, , , positive, negative, rating]) => (language === 'zh' ? [(positive ?? 0) - (negative ?? 0)] : rating === null ? [] : [rating / 4]))
}

const meanOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length)

function weekFrom(language: MoodLanguage, start: string, own: readonly Read[]): SentimentWeek {
  const leans = leansOf(language, own)
  const lean = meanOf(leans)
  const squares = leans.reduce((sum, one) => sum + (one - lean) ** 2, 0)
  // Of a single text nothing is known of the spread: the interval is all there is.
  const half = leans.length < 2 ? 2 : Z_95 * Math.sqrt(squares / (leans.length - 1) / leans.length)
  return { start: Number(start), read: own.length, positive: sumOf(own, 3), negative: sumOf(own, 4), lean, low: Math.max(-1, lean - half), high: Math.min(1, lean + half), most: { positive: clearest(own, 3), negative: clearest(own, 4) } }
}

function readingOf(language: MoodLanguage, kind: TextKind, { texts, weeks }: Part): SentimentReading {
  const all = Object.values(weeks).flat()
  const own = alike(all)
  const ratings = all.flatMap(([, , , , , rating]) => (rating === null ? [] : [rating]))
  return {
    language, kind, texts, read: own.length, unlike: all.length - own.length,
    positive: sumOf(own, 3) / Math.max(1, own.length), negative: sumOf(own, 4) / Math.max(1, own.length), rating: meanOf(ratings), rated: ratings.length,
    weeks: Object.entries(weeks).filter(([start]) => start !== NO_DATE).map(([start, reads]) => weekFrom(language, start, alike(reads))).filter((week) => week.read > 0).toSorted((a, b) => a.start - b.start),
  }
}

const startPart = (): Part => ({ texts: 0, weeks: {}, passing: null })
const startLanguage = (): Record<TextKind, Part> => ({ chat: startPart(), posts: startPart(), reviews: startPart() })

/** Reads the texts of a week that still belong to its sample. */
function readWeek(language: MoodLanguage, kind: TextKind, { weeks }: Pick<Part, 'weeks'>, { week, texts }: Passing): void {
  const kept = weeks[week] ?? []
  for (const [hash, id, at, text] of texts) {
    const place = placeInSample(kept, MOST_OF_WEEK, hash, { id, at })
    if (place < 0) continue
    const said = read(language, kind, text)
    if (said === undefined) continue
    insertInSample(kept, MOST_OF_WEEK, place, [hash, id, at, ...said])
    weeks[week] = kept
  }
}

/** A part with its passing week read too; the part itself stays as it is, since more rows may come. */
function withPassing(language: MoodLanguage, kind: TextKind, part: Part): Part {
  const { passing, texts } = part
  if (passing === null) return part
  const weeks = { ...part.weeks }
  const own = weeks[passing.week]
  if (own !== undefined) weeks[passing.week] = structuredClone(own)
  readWeek(language, kind, { weeks }, passing)
  return { texts, weeks, passing: null }
}

export default defineSignal<Tally, SaidSentiment>({
  key: 'said.sentiment',
  title: { en: 'How positive or negative the writing is', zh: '字里行间的情绪好坏' },
  verbs: ['said', 'posted', 'commented'],
  who: 'owner',
  start: () => ({ en: startLanguage(), zh: startLanguage() }),
  take(tally, row, text, context) {
    if (text === null || text.text.length > LONGEST || isAskedOfAssistant(row, context)) return
    const language = languageOf(text.language, text.latinUnits)
    if (language === undefined) return
    const kind = kindOf(row)
    const part = tally[language][kind]
    part.texts += 1
    const week = weekOf(dayOf(row))
    if (part.passing !== null && part.passing.week !== week) {
      readWeek(language, kind, part, part.passing)
      part.passing = null
    }
    part.passing ??= { week, texts: [] }
    const { texts } = part.passing
    const hash = textHash(text.text)
    const place = placeInSample(texts, MOST_OF_WEEK, hash, row)
    // Marks and pictures alone are not read, and must not take the place of what is.
    if (place >= 0 && hasWord(text.text)) insertInSample(texts, MOST_OF_WEEK, place, [hash, row.id, row.at, text.text])
  },
  merge(into, from) {
    for (const language of MOOD_LANGUAGES) {
      for (const kind of TEXT_KINDS) {
        const part = into[language][kind]
        part.texts += from[language][kind].texts
        for (const [week, reads] of Object.entries(from[language][kind].weeks)) {
          mergeSamples(part.weeks[week] ??= [], MOST_OF_WEEK, reads)
        }
        const { passing } = from[language][kind]
        if (passing !== null) readWeek(language, kind, part, passing)
      }
    }
  },
  finish(tally) {
    const readings = MOOD_LANGUAGES.flatMap((language) => TEXT_KINDS.map((kind) => readingOf(language, kind, withPassing(language, kind, tally[language][kind])))).filter(({ texts }) => texts > 0)
    const examples = readings.flatMap(({ weeks }) => weeks.slice(-1).flatMap(({ most }) => [...most.positive.slice(0, 1), ...most.negative.slice(0, 1)])).map(({ activity }) => ({ activity }))
    return { value: { readings }, support: readings.reduce((sum, { texts }) => sum + texts, 0), examples }
  },
})
