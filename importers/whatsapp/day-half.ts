/** The words that tell morning from afternoon in 12-hour times, in the languages that phones write them. */

const MORNING = [
  'am', '上午', '凌晨', '早上', '清晨', '半夜', '午前', '오전', '새벽', 'ص', 'قظ', 'πμ', 'pg', 'sa', 'öö', 'de', 'पूर्वाह्न', 'pd', 'eparadites',
  'fm', 'ap', 'vm', 'ก่อนเที่ยง', 'לפנהצ', 'לפנה״צ', 'dop', 'dopoledne', 'дп',
]
const AFTERNOON = [
  'pm', '下午', '中午', '晚上', '傍晚', '午後', '오후', '저녁', 'م', 'بظ', 'μμ', 'ptg', 'ch', 'ös', 'du', 'अपराह्न', 'md', 'epasdites',
  'em', 'ip', 'nm', 'หลังเที่ยง', 'אחהצ', 'אחה״צ', 'odp', 'odpoledne', 'сл',
]

/** Half a day as a number: hours of the first half stay, those of the second get twelve more. */
export type DayHalf = 'am' | 'pm'

const known = new Map<string, DayHalf>()
for (const word of MORNING) known.set(word, 'am')
for (const word of AFTERNOON) known.set(word, 'pm')

/** Languages whose words are asked of Intl when one is met that is not in the lists above. */
const MORE_LOCALES = [
  'sq', 'am', 'ar', 'hy', 'az', 'bn', 'bg', 'my', 'ca', 'cs', 'da', 'nl', 'et', 'fil', 'fi', 'gl', 'ka', 'el', 'gu', 'he', 'hi', 'hu', 'is', 'id', 'ga',
  'ja', 'kn', 'kk', 'km', 'ko', 'ky', 'lo', 'lv', 'lt', 'mk', 'ms', 'ml', 'mr', 'mn', 'ne', 'nb', 'fa', 'pl', 'pt', 'pa', 'ro', 'ru', 'sr', 'si', 'sk',
  'sl', 'es', 'es-MX', 'sw', 'sv', 'ta', 'te', 'th', 'tr', 'uk', 'ur', 'uz', 'vi', 'zu', 'zh-TW',
]
let askedIntl = false

function askIntl(): void {
  askedIntl = true
  for (const locale of MORE_LOCALES) {
    const format = new Intl.DateTimeFormat(locale, { hour: 'numeric', hour12: true, timeZone: 'UTC' })
    for (const [hour, half] of [[9, 'am'], [15, 'pm']] as const) {
      const word = format.formatToParts(Date.UTC(2024, 0, 1, hour)).find((part) => part.type === 'dayPeriod')?.value
      if (word !== undefined && !known.has(plainWord(word))) known.set(plainWord(word), half)
    }
  }
}

/** Without marks, dots and spaces of any width, in lower case: `p. m.` and `PM` are one. */
function plainWord(text: string): string {
  return text.replaceAll(/[\s.\u00a0\u202f\u2009\u200e\u200f]/gu, '').toLowerCase()
}

/** What a word beside a time says: a half of the day, `none` when nothing is there, undefined for any other word. */
export function dayHalfOf(text: string): DayHalf | 'none' | undefined {
  const word = plainWord(text)
  if (word === '') return 'none'
  const half = known.get(word)
  if (half !== undefined || askedIntl || word.length > 14 || /[\d[\]():]/u.test(word)) return half
  askIntl()
  return known.get(word)
}

/** The hour of 24. A half beside an hour over twelve is a known bug of some phones and means nothing. */
export function hourOfDay(hour: number, half: DayHalf | undefined): number {
  if (half === undefined || hour > 12) return hour
  if (half === 'am') return hour === 12 ? 0 : hour
  return hour === 12 || hour === 0 ? 12 : hour + 12
}
