/**
 * How a guess writes a sentence. What stands in the source between the slots is the app's own words; whatever comes out of
 * an archive goes into a slot that says what it is, so that the private view shows it as it is and a report redacts it:
 *
 *     says: sentence(
 *       say`${payee(name, category)}: ${amount(spend)} every month, ${counted(times, 'payment', 'payments')} since ${date(firstDay)}`,
 *       say`${payee(name, category)}：每月${amount(spend)}，从${date(firstDay)}起付过${times}次`,
 *     )
 *
 * The result has `en` and `zh` for the private view and is a `Words` wherever one is asked for. A bare number is a count
 * (1 to 4 become "fewer than 5" in a report); a number that counts nothing goes through {@link figure} or {@link percent}.
 * "You" and "your" become the third person in a report by themselves. Fixed words are {@link own}. A string does not
 * compile. Plain `{ en, zh }` still compiles as `says`, but no report can show it.
 */
import type { Language, Words } from '../../db/model.ts'
import { categoryOf } from '../categories/categories.ts'
import type { CategoryId, Spend } from '../categories/categories.ts'
import { nameOfPlace } from '../places/gazetteer.ts'
import { dayWords, money, percent as shareWords } from '../purchases/wording.ts'

/** One thing from the person's data in a sentence, by what it is. Days are days since 1970. */
export type Slot =
  | { readonly is: 'count'; readonly value: number }
  | { readonly is: 'figure'; readonly value: number; readonly places: number }
  | { readonly is: 'percent'; readonly share: number; readonly count: number | null }
  | { readonly is: 'amounts'; readonly spend: readonly Spend[] }
  | { readonly is: 'day'; readonly day: number }
  | { readonly is: 'on'; readonly day: number }
  | { readonly is: 'between'; readonly from: number; readonly to: number }
  | { readonly is: 'day-of-month'; readonly day: number }
  | { readonly is: 'payee'; readonly name: string; readonly category: CategoryId; readonly isPerson: boolean }
  | { readonly is: 'title'; readonly text: string; readonly category: CategoryId }
  | { readonly is: 'quote'; readonly text: string }
  | { readonly is: 'category'; readonly id: CategoryId; readonly inSentence: boolean }
  | { readonly is: 'language'; readonly code: string }
  | { readonly is: 'place'; readonly id: string }

/** What may stand between `${` and `}`. */
export type Piece = Slot | Phrase | Sentence | number

type Part = string | Slot | Phrase | Sentence | CountedNoun

/** A count with its noun, which is plural after "fewer than 5". Its private member keeps other texts from taking its form. */
class CountedNoun {
  readonly #nouns: readonly [one: string, many: string]
  readonly value: number
  constructor(value: number, one: string, many: string) {
    this.value = value
    this.#nouns = [one, many]
  }

  get one(): string {
    return this.#nouns[0]
  }

  get many(): string {
    return this.#nouns[1]
  }
}

class TaggedPhrase {
  readonly #parts: readonly Part[]
  constructor(parts: readonly Part[]) {
    this.#parts = parts
  }

  get parts(): readonly Part[] {
    return this.#parts
  }
}

class TaggedSentence implements Words {
  readonly en: string
  readonly zh: string
  readonly #phrases: Readonly<Record<Language, Phrase>>
  constructor(en: Phrase, zh: Phrase) {
    this.#phrases = { en, zh }
    this.en = written(en, 'en', privateWriting('en'))
    this.zh = written(zh, 'zh', privateWriting('zh'))
  }

  phrase(language: Language): Phrase {
    return this.#phrases[language]
  }
}

/** A sentence in one language, made by {@link say} alone. */
export type Phrase = TaggedPhrase
/** A sentence in both languages with what each of its slots is. `en` and `zh` are for the private view. */
export type Sentence = TaggedSentence

/** A text that is written out in the source: neither `string` nor a template with something in it. */
export type Literal<T extends string> = T extends unknown ? ({} extends Record<T, 1> ? never : T) : never

/** Tag of a sentence in one language. */
export function say(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Phrase {
  return new TaggedPhrase(strings.flatMap((text, at): readonly Part[] => {
    const piece = pieces[at]
    const before = text === '' ? [] : [text]
    return piece === undefined ? before : [...before, typeof piece === 'number' ? { is: 'count', value: piece } : piece]
  }))
}

/** Joins both languages. */
export function sentence(en: Phrase, zh: Phrase): Sentence {
  return new TaggedSentence(en, zh)
}

/** Words of the app, written out where they are used. */
export function own<const E extends string, const Z extends string>(en: E & Literal<E>, zh: Z & Literal<Z>): Sentence {
  return new TaggedSentence(new TaggedPhrase([en]), new TaggedPhrase([zh]))
}

/** Nothing, where a clause is left out. */
export const NOTHING = say``

/** True for a sentence that knows its slots. */
export function isSentence(words: Words): words is Sentence {
  return words instanceof TaggedSentence
}

/** Whether a sentence has a slot for a payee, a title or a quotation. */
export function holdsOthersWords(words: Sentence): boolean {
  return holdsSlot(words, ['payee', 'title', 'quote'])
}

/** Whether a sentence quotes words of the person. */
export function isQuoting(words: Sentence): boolean {
  return holdsSlot(words, ['quote'])
}

function holdsSlot(words: Sentence, kinds: readonly Slot['is'][]): boolean {
  const holds = (phrase: Phrase): boolean => phrase.parts.some((part) => {
    if (part instanceof TaggedPhrase) return holds(part)
    if (part instanceof TaggedSentence) return holds(part.phrase('en'))
    return typeof part === 'object' && 'is' in part && kinds.includes(part.is)
  })
  return holds(words.phrase('en')) || holds(words.phrase('zh'))
}

/** How a phrase is written out: the app's own words, counted nouns, and what came from the person's data. */
export interface Writing {
  own(text: string): string
  counted(value: number, one: string, many: string): string
  slot(slot: Slot): string
}

/** A phrase written out. */
export function written(phrase: Phrase, language: Language, writing: Writing): string {
  return phrase.parts.map((part) => {
    if (typeof part === 'string') return writing.own(part)
    if (part instanceof TaggedPhrase) return written(part, language, writing)
    if (part instanceof TaggedSentence) return written(part.phrase(language), language, writing)
    if (part instanceof CountedNoun) return writing.counted(part.value, part.one, part.many)
    return writing.slot(part)
  }).join('')
}

/** "1 message", "2 messages"; in a report "fewer than 5 messages". English only. */
export function counted<const One extends string, const Many extends string>(value: number, one: One & Literal<One>, many: Many & Literal<Many>): Phrase {
  return new TaggedPhrase([new CountedNoun(value, one, many)])
}

/** A number that counts nobody and nothing of the person's: hours, ratios, strengths. At most `places` decimals. */
export function figure(value: number, places = 0): Slot { return { is: 'figure', value, places } }
/** Counts under five could single somebody out: no report states them. */
export const SMALLEST_COUNT = 5

/** A share (0 to 1), and how many rows it counts: in a report a share of 1 to 4 rows would tell their number, and is not stated. */
export function percent(share: number, count: number | null = null): Slot { return { is: 'percent', share, count } }
/** A sum; two significant figures in a report. */
export function amount(spend: Spend): Slot { return { is: 'amounts', spend: [spend] } }
/** Sums of several currencies, never added. */
export function amounts(spend: readonly Spend[]): Slot { return { is: 'amounts', spend } }
/** "5 March 2024"; a month in a report. */
export function date(value: number): Slot { return { is: 'day', day: value } }
/** "on 5 March 2024", "in March 2024" in a report. */
export function on(value: number): Slot { return { is: 'on', day: value } }
/** "between … and …", or one day; in a report months. */
export function between(from: number, to: number): Slot { return { is: 'between', from, to } }
/** "around the 9th"; "early in the month" in a report. */
export function aroundDayOfMonth(value: number): Slot { return { is: 'day-of-month', day: value } }
/** Who was paid: a known brand, else a pseudonym in a report. A person is never named. */
export function payee(name: string, id: CategoryId, isPerson = false): Slot { return { is: 'payee', name, category: id, isPerson } }
/** What was bought: its category in a report, `unknown` where only the text can tell. */
export function product(text: string, id: CategoryId = 'unknown'): Slot { return { is: 'title', text, category: id } }
/** Words of the person or of others: "a word or phrase" in a report. */
export function quote(text: string): Slot { return { is: 'quote', text } }
/** A category by its own title. */
export function subject(id: CategoryId): Slot { return { is: 'category', id, inSentence: false } }
/** A category within an English sentence, in lower case. */
export function goods(id: CategoryId): Slot { return { is: 'category', id, inSentence: true } }
/** A place of the gazetteer by its id; in a report no smaller than a city of a hundred thousand. */
export function placeName(id: string): Slot { return { is: 'place', id } }
/** A language by its name in the reader's. */
export function languageName(code: string): Slot { return { is: 'language', code } }

const languageNames: Readonly<Record<Language, Intl.DisplayNames>> = {
  en: new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }), zh: new Intl.DisplayNames('zh-Hans', { type: 'language', fallback: 'none' }),
}

/** The name of a language, undefined for a code that is none. */
export function nameOfLanguage(code: string, language: Language): string | undefined {
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(code) ? languageNames[language].of(code) : undefined
}

/** The title of a category as it stands alone or, in English, within a sentence. */
export function categoryWords(id: CategoryId, inSentence: boolean, language: Language): string {
  const { title: titled } = categoryOf(id)
  return language === 'zh' ? titled.zh : inSentence ? titled.en.toLowerCase() : titled.en
}

/** "9th". */
export function ordinal(value: number): string {
  const tail = value % 100 >= 11 && value % 100 <= 13 ? 'th' : ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
  return `${value}${tail}`
}

/** A number with at most so many decimals. */
export function decimals(value: number, places: number): string {
  return String(Math.round(value * 10 ** places) / 10 ** places)
}

function privateWriting(language: Language): Writing {
  const isEnglish = language === 'en'
  const number = (value: number): string => (isEnglish ? value.toLocaleString('en') : String(value))
  const dayOf = (value: number): string => dayWords(value)[language]
  return {
    own: (text) => text,
    counted: (value, one, many) => `${number(value)} ${value === 1 ? one : many}`,
    slot(slot) {
      switch (slot.is) {
        case 'count': return number(slot.value)
        case 'figure': return decimals(slot.value, slot.places)
        case 'percent': return shareWords(slot.share)
        case 'amounts': return slot.spend.map((sum) => money(sum, language)).join(' + ')
        case 'day': return dayOf(slot.day)
        case 'on': return isEnglish ? `on ${dayOf(slot.day)}` : `在${dayOf(slot.day)}`
        case 'between': return slot.from === slot.to ? (isEnglish ? `on ${dayOf(slot.from)}` : `在${dayOf(slot.from)}`)
          : isEnglish ? `between ${dayOf(slot.from)} and ${dayOf(slot.to)}` : `在${dayOf(slot.from)}到${dayOf(slot.to)}之间`
        case 'day-of-month': return isEnglish ? `around the ${ordinal(slot.day)}` : `${slot.day}号前后`
        case 'payee': return slot.name
        case 'title': return slot.text
        case 'quote': return `“${slot.text}”`
        case 'category': return categoryWords(slot.id, slot.inSentence, language)
        case 'language': return nameOfLanguage(slot.code, language) ?? slot.code
        case 'place': return nameOfPlace(slot.id, language) ?? slot.id
      }
    },
  }
}
