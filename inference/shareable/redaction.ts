/**
 * How what a guess says leaves the private view: sentences with typed slots become texts in which payees that are no known
 * brand are pseudonyms of this one report, titles are their category, days are months, sums have two significant figures,
 * counts of 1 to 4 are "fewer than 5" (a share that would tell one is "a part"), and "you" is the person. Two reports cannot be joined by their pseudonyms.
 */
import type { Language, Words } from '../../db/model.ts'
import { brandNamed, categorise } from '../categories/categorise.ts'
import { categoryOf } from '../categories/categories.ts'
import type { CategoryId, Spend } from '../categories/categories.ts'
import { nameOfLargePlace } from '../places/gazetteer.ts'
import { dayWords, money, percent } from '../purchases/wording.ts'
import { msOfDay } from '../purchases/row.ts'
import { mint } from './shareable.ts'
import type { Shareable } from './shareable.ts'
import { SMALLEST_COUNT, categoryWords, decimals, isSentence, nameOfLanguage, ordinal, written } from './sentence.ts'
import type { Sentence, Slot, Writing } from './sentence.ts'

/** How exactly dates are given. The person chooses; months are what is given unasked. */
export type ReportDates = 'month' | 'day'

/** One report's redaction. */
export interface Redaction {
  readonly dates: ReportDates
  /** The sentence as it may leave, in the third person; null for words that do not say what their slots are. */
  sentence(words: Words, language: Language): Shareable | null
  /** Both languages at once. */
  words(words: Words): SharedWords | null
  /** What is addressed to the person (the text of an advertisement), in the second person. */
  copy(words: Sentence): SharedWords
}

/** One text in both languages that may leave. */
export type SharedWords = { readonly en: Shareable; readonly zh: Shareable }

/** A redaction with pseudonyms of its own. `random` gives whole numbers below its argument. */
export function redactionFor(dates: ReportDates, random: (below: number) => number): Redaction {
  const numbers = new Map<string, number>()
  const free: number[] = []
  const numberOf = (name: string): number => {
    const known = numbers.get(name)
    if (known !== undefined) return known
    // Numbers are drawn, not counted: their order would tell which payee stands first in another report.
    if (free.length === 0) for (let next = 1; next <= 40; next += 1) free.push(numbers.size + next)
    const [number = numbers.size + 1] = free.splice(random(free.length), 1)
    numbers.set(name, number)
    return number
  }
  const writings: Readonly<Record<Language, Writing>> = { en: sharedWriting('en', dates, numberOf), zh: sharedWriting('zh', dates, numberOf) }
  const write = (words: Sentence, language: Language, writing = writings[language]): Shareable => mint(written(words.phrase(language), language, writing))
  const asIs = (language: Language): Writing => ({ ...writings[language], own: (text) => text })
  return {
    dates,
    sentence: (words, language) => (isSentence(words) ? write(words, language) : null),
    words: (words) => (isSentence(words) ? { en: write(words, 'en'), zh: write(words, 'zh') } : null),
    copy: (words) => ({ en: write(words, 'en', asIs('en')), zh: write(words, 'zh', asIs('zh')) }),
  }
}

/** Fixed words of the app, as they are: nothing in them is the person's, so that no redaction is asked for. */
export function sharedCopy(words: Sentence): SharedWords {
  return redactionFor('month', () => 0).copy(words)
}

function isFew(value: number): boolean {
  return value > 0 && value < SMALLEST_COUNT
}

/** 1 to 4 are not stated. */
export function countWords(value: number, language: Language): string {
  if (language === 'zh') return isFew(value) ? `不到${SMALLEST_COUNT}` : String(value)
  return isFew(value) ? `fewer than ${SMALLEST_COUNT}` : value.toLocaleString('en')
}

/** A sum with two significant figures. */
function roundedMoney(spend: Spend, language: Language): string {
  const size = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, Math.abs(spend.minor)))) - 1)
  return money({ currency: spend.currency, minor: Math.round(spend.minor / size) * size }, language).replace(/\.0+(?!\d)/u, '')
}

const englishMonth = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' })

function monthWords(value: number, language: Language): string {
  const date = new Date(msOfDay(value))
  return language === 'zh' ? `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月` : englishMonth.format(date)
}

/** The reader of a report is not the person. Applied to the app's own words only. */
export function inThirdPerson(text: string, language: Language): string {
  if (language === 'zh') return text.replaceAll('你自己', '本人').replaceAll('你们', '他们').replaceAll('你', '此人')
  return text.replaceAll(/\b[Yy]ou(?:rself|rs|r)?\b/gu, (word) => {
    const third = THIRD[word.toLowerCase()] ?? word
    return word.startsWith('Y') ? `${third.charAt(0).toUpperCase()}${third.slice(1)}` : third
  })
}

const THIRD: Readonly<Record<string, string>> = { you: 'they', your: 'their', yours: 'theirs', yourself: 'themselves' }

/** The category that stands for a purchase; undefined where it would say nothing, or too much. */
function toldCategory(id: CategoryId): CategoryId | undefined {
  return id === 'unknown' || id === 'retail' || id === 'finance.transfer' || categoryOf(id).sensitive ? undefined : id
}

function sharedWriting(language: Language, dates: ReportDates, numberOf: (payee: string) => number): Writing {
  const isEnglish = language === 'en'
  const date = (value: number): string => (dates === 'day' ? dayWords(value)[language] : monthWords(value, language))
  const at = (value: number): string => (isEnglish ? `${dates === 'day' ? 'on' : 'in'} ${date(value)}` : `在${date(value)}`)
  return {
    own: (text) => inThirdPerson(text, language),
    counted: (value, _one, many) => `${countWords(value, language)} ${many}`,
    slot(slot) {
      switch (slot.is) {
        case 'count': return countWords(slot.value, language)
        case 'figure': return decimals(slot.value, slot.places)
        case 'percent': return slot.count !== null && isFew(slot.count) ? (isEnglish ? 'a part' : '一部分') : percent(slot.share)
        case 'amounts': return slot.spend.map((sum) => roundedMoney(sum, language)).join(' + ')
        case 'day': return date(slot.day)
        case 'on': return at(slot.day)
        case 'between': return date(slot.from) === date(slot.to) ? at(slot.from)
          : isEnglish ? `between ${date(slot.from)} and ${date(slot.to)}` : `在${date(slot.from)}到${date(slot.to)}之间`
        case 'day-of-month': return partOfMonth(slot.day, language, dates)
        case 'payee': return payeeWords(slot, language, numberOf)
        case 'title': return titleWords(slot, language)
        case 'quote': return isEnglish ? 'a word or phrase' : '某个词语'
        case 'category': return categoryWords(slot.id, slot.inSentence, language)
        case 'language': return nameOfLanguage(slot.code, language) ?? (isEnglish ? 'another language' : '另一种语言')
        case 'place': return nameOfLargePlace(slot.id, language) ?? (isEnglish ? 'a place' : '某地')
      }
    },
  }
}

function partOfMonth(value: number, language: Language, dates: ReportDates): string {
  if (dates === 'day') return language === 'en' ? `around the ${ordinal(value)}` : `${value}号前后`
  const third = value <= 10 ? 0 : value <= 20 ? 1 : 2
  return (language === 'en' ? ['early in the month', 'in the middle of the month', 'late in the month'] : ['上旬', '中旬', '下旬'])[third] ?? ''
}

/** A payee of sensitive kind (a clinic, a church) is a pseudonym like a person, without its category. */
function payeeWords({ name, category, isPerson }: Extract<Slot, { is: 'payee' }>, language: Language, numberOf: (payee: string) => number): string {
  const id = category === 'unknown' ? categorise({ title: null, merchant: name, category: null }).category : category
  const brand = isPerson || categoryOf(id).sensitive ? undefined : brandNamed(name)
  if (brand !== undefined) return brand
  const told = toldCategory(id)
  const words = told === undefined ? '' : categoryWords(told, true, language)
  return language === 'zh' ? `收款方${numberOf(name)}${words === '' ? '' : `（${words}）`}` : `Payee ${numberOf(name)}${words === '' ? '' : ` (${words})`}`
}

function titleWords({ text, category }: Extract<Slot, { is: 'title' }>, language: Language): string {
  const told = toldCategory(category === 'unknown' ? categorise({ title: text, merchant: null, category: null }).category : category)
  if (told === undefined) return language === 'zh' ? '一件商品' : 'a product'
  return language === 'zh' ? `一件商品（${categoryWords(told, true, language)}）` : `a product (${categoryWords(told, true, language)})`
}
