/**
 * `node build/day-half-words.ts`: writes importers/whatsapp/day-half-words.ts, the words of 12-hour times in the languages
 * that WhatsApp speaks, from the CLDR data of this Node's Intl: halves of the day (pattern letter a) and its flexible
 * parts (letter B, in three widths), each with the hours it names. Run again only to take over a newer CLDR: words that a
 * newer one leaves out are kept by hand in importers/whatsapp/day-half.ts, since phones keep theirs for years.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { plainDayWord } from '../importers/whatsapp/day-half.ts'

const LOCALES = [
  'af', 'am', 'ar', 'as', 'az', 'be', 'bg', 'bn', 'bs', 'ca', 'cs', 'cy', 'da', 'de', 'el', 'en', 'es', 'es-MX', 'et', 'eu', 'fa', 'fi', 'fil', 'fr', 'fr-CA', 'ga', 'gl', 'gu',
  'ha', 'he', 'hi', 'hr', 'hu', 'hy', 'id', 'is', 'it', 'ja', 'ka', 'kk', 'km', 'kn', 'ko', 'ky', 'lo', 'lt', 'lv', 'mk', 'ml', 'mn', 'mr', 'ms', 'my', 'nb', 'ne', 'nl', 'or',
  'pa', 'pl', 'ps', 'pt', 'pt-PT', 'ro', 'ru', 'si', 'sk', 'sl', 'so', 'sq', 'sr', 'sr-Latn', 'sv', 'sw', 'ta', 'te', 'th', 'tr', 'uk', 'ur', 'uz', 'vi', 'zh', 'zh-Hant', 'zu',
]

/** Words of a locale with the hours they name, one bit for each. */
function wordsOf(locale: string): Map<string, number> {
  const words = new Map<string, number>()
  for (const dayPeriod of [undefined, 'short', 'long', 'narrow'] as const) {
    const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', hour12: true, dayPeriod, timeZone: 'UTC' })
    for (let hour = 0; hour < 24; hour += 1) {
      const part = format.formatToParts(Date.UTC(2024, 0, 1, hour, 30)).find(({ type }) => type === 'dayPeriod')
      const word = plainDayWord(part?.value ?? '')
      // Single letters are also the first of other words: of an hour, of a day.
      if (/\p{L}/u.test(word) && !/^[\p{Script=Latin}\p{Script=Cyrillic}]$/u.test(word)) words.set(word, (words.get(word) ?? 0) | (1 << hour))
    }
  }
  // A letter that stands for morning and evening tells nothing.
  for (const [word, hours] of words) if ((hours & (hours >> 12)) !== 0) words.delete(word)
  return words
}

const lines = LOCALES.flatMap((locale) => {
  const words = [...wordsOf(locale)].map(([word, hours]) => `${word} ${hours.toString(16)}`)
  return words.length === 0 ? [] : [`  '${locale}': '${words.join(', ').replaceAll('\'', '\\\'')}',`]
})
writeFileSync(join(import.meta.dirname, '../importers/whatsapp/day-half-words.ts'), [
  '/**', ` * Words of 12-hour times by language, from CLDR ${process.versions['cldr'] ?? ''}, each with its hours as bits (hexadecimal, the lowest bit is midnight).`,
  ' * Written by build/day-half-words.ts.', ' */', 'export const CLDR_DAY_WORDS: Readonly<Record<string, string>> = {', ...lines, '}', '',
].join('\n'))
