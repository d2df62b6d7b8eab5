/**
 * Where the writer says how old they are: "I'm 34", "as a 52-year-old", "I'm in my mid-thirties", "my 40th birthday",
 * "I was born in 1994", "I (27F)"; 我都24岁了, 我95年的, 我是90后, 我属虎，86年的. Other people's ages, other times and other numbers
 * (minutes, pages, euros) are left out.
 */

/** An age or a year of birth, how many years it may be off either way, and where it stands (UTF-16 offsets). */
export interface AgeWords { readonly age?: number; readonly born?: number; readonly margin: number; readonly start: number; readonly end: number }

const TENS: Readonly<Record<string, number>> = { teens: 10, twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80 }
const ADVERBS = '(?:already |only |just |now |almost |nearly |still |finally |officially |currently )?'
const I_AM = String.raw`\bi(?:'|’)?\s?(?:a?m)\s+`

/** What follows an age that stands alone: the end of a clause, or how life is. "I'm 25 minutes away" goes on with a thing. */
const ALONE = String.raw`(?=\s*(?:$|[.!?;:,)…\n]|(?:and|but|so|now|today|tomorrow|already|lol|haha|with|years|yrs|female|male|single|married|living|from|male|f|m)\b))(?!\s*[.,:]\s*\d)`

const TENS_WORDS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty']
const UNIT_WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const WORD_TENS = TENS_WORDS.join('|')
const WORD_UNITS = UNIT_WORDS.join('|')

interface Pattern { readonly pattern: RegExp; readonly read: (match: RegExpExecArray) => Pick<AgeWords, 'age' | 'born' | 'margin'> | undefined }

const whole = (text: string | undefined): number => Number(text ?? Number.NaN)
/** The decade of "40s" or "forties". */
const decade = (text: string): number => TENS[text.toLowerCase()] ?? whole(text.replace(/[^\d]/g, ''))
/** A year of birth of two digits: 31 to 99 are of the last century. */
const century = (year: number): number => (year >= 100 ? year : (year > 30 ? 1900 : 2000) + year)
const exactly = (group: number): Pattern['read'] => (match) => ({ age: whole(match[group]), margin: 0 })
const birth: Pattern['read'] = (match) => ({ born: century(whole(match[1])), margin: 0.5 })

function decadeOf(part: string | undefined, tens: string): Pick<AgeWords, 'age' | 'margin'> {
  const from = decade(tens)
  switch (part?.toLowerCase()) {
    case 'early': return { age: from + 2, margin: 2 }
    case 'mid': return { age: from + 5.5, margin: 1.5 }
    case 'late': return { age: from + 8.5, margin: 1.5 }
    default: return { age: from + 5, margin: 5 }
  }
}

const PATTERNS: readonly Pattern[] = [
  { pattern: new RegExp(String.raw`${I_AM}${ADVERBS}(\d{2})\s*(?:years?\s*old|yrs?\s*old|y\/?o)\b`, 'i'), read: exactly(1) },
  { pattern: new RegExp(String.raw`${I_AM}(?:an? |the )?(?:\p{L}+ ){0,2}?(\d{2})[\s-]*(?:years?|yrs?)[\s-]*olds?\b`, 'iu'), read: exactly(1) },
  { pattern: /(?:^|[.!?,;(]\s*|\b(?:and|but|so|speaking|being) )(?:as|being) an? (?:\p{L}+ ){0,2}?(\d{2})[\s-]*(?:year|yr)[\s-]*old\b(?=.{0,90}\b(?:i|i['’]m|i['’]ve|my|me|we|us|our|myself)\b)/isu, read: exactly(1) },
  { pattern: new RegExp(String.raw`${I_AM}${ADVERBS}(\d{2})${ALONE}`, 'i'), read: exactly(1) },
  { pattern: /\bi(?:(?:'|’)?\s?(?:a?m|ll be|ll|ve|will be|have|just)\b)?\s*(?:just\s+|finally\s+)?(?:turning|turned|turn)\s+(\d{2})\b(?!\s*(?:pages?|degrees|%))/i, read: exactly(1) },
  // A text that opens so leaves its "I" out; further on it may go on with somebody else.
  { pattern: /^\W*(?:just|finally|only just) (?:turned|turning) (\d{2})(?=\s*(?:$|[.,!;:)…]|(?:today|yesterday|last|this|on|in|and|so|now|but|lol|haha)\b))/i, read: exactly(1) },
  { pattern: new RegExp(String.raw`(?:${I_AM}${ADVERBS}|\bi(?:['’]?(?:ve|ll|m))?\s+(?:just |finally |have |am )?(?:turning|turned|turn)\s+)(${WORD_TENS})(?:[\s-](${WORD_UNITS}))?(?:\s+years?\s+old\b|${ALONE})`, 'i'), read: (match) => ({ age: 20 + 10 * TENS_WORDS.indexOf((match[1] ?? '').toLowerCase()) + 1 + UNIT_WORDS.indexOf((match[2] ?? '').toLowerCase()), margin: 0 }) },
  { pattern: /\b(?:i['’]?m|i am|i was|we were|we are)\s+(?:in the |the )?class of ['’]?((?:19|20)?\d{2})\b|\bclass of ['’]?((?:19|20)?\d{2}) here\b/i, read: (match) => ({ born: century(whole(match[1] ?? match[2])) - 20, margin: 3 }) },
  { pattern: /\bi\s+(?:graduated|finished)\s+(?:from\s+)?(high school|secondary school|college|uni|university)\s+(?:in|back in)\s+((?:19|20)\d{2})\b/i, read: (match) => (/school/i.test(match[1] ?? '') ? { born: whole(match[2]) - 18, margin: 1.5 } : { born: whole(match[2]) - 22.5, margin: 3 }) },
  { pattern: /\b(?:it['’]?s|its|today is|tomorrow is|just had|celebrat\w+|for|after|on)\s+my\s+(\d{2})(?:st|nd|rd|th)\s+(?:birthday|bday|b-day)\b/i, read: exactly(1) },
  { pattern: /\b(?:i|me)\s*[[(]\s*(?:[fm]\s*\/?\s*)?(\d{2})\s*\/?\s*[fm]?\s*[\])]/i, read: exactly(1) },
  { pattern: new RegExp(String.raw`${I_AM}${ADVERBS}(?:in|into) my (?:(early|mid|late)[\s-]+)?(\d0['’]?s|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties)\b`, 'i'), read: (match) => decadeOf(match[1], match[2] ?? '') },
  { pattern: /\bi\s+(?:was|am)\s+born\s+(?:and raised\s+)?(?:in|back in)\s+(?:\p{L}+ (?:of )?)?((?:19|20)\d{2})\b/iu, read: birth },
  { pattern: /\b(?:born in|i['’]?m a|year of birth:?)\s+['’]?((?:19|20)\d{2})\s+(?:baby|kid|child)\b/i, read: birth },
  { pattern: /我(?:都|已经|今年|才|快|就|也|马上|快要|现在|要|过完年|刚|虚岁|周岁)*(?:是|满|到)?\s*(\d{2})\s*周?岁(?!的?时候|那年|时|生日礼物)/, read: exactly(1) },
  { pattern: /(?:本人|楼主|我)[，,\s]*(?:男|女)[，,\s]*(\d{2})(?:岁|[，,。\s]|$)/, read: exactly(1) },
  { pattern: /我(?:是|就是|属[鼠牛虎兔龙蛇马羊猴鸡狗猪]的?[，,]?)?\s*((?:19|20)?\d{2})\s*年(?:出生|生人|生的|的人)/, read: birth },
  { pattern: /(?:我|本人)(?:是|就是|也是|属[鼠牛虎兔龙蛇马羊猴鸡狗猪]的?[，,]?是?)?\s*((?:19|20)?\d{2})\s*年的(?=[，,。！!～~\s]|啊|呀|哦|嘛|呢|了|$)/, read: birth },
  { pattern: /(?:我|本人|咱|我们)(?:们)?(?:是|作为|也是|就是|一个|这个|这种|这代)*\s*([5-9]0|00|[7-9]5|05)后/, read: (match) => {
    const from = century(whole(match[1]) === 0 ? 2000 : whole(match[1]) === 5 ? 2005 : whole(match[1]))
    const years = from % 10 === 5 ? 5 : 10
    return { born: from + (years - 1) / 2, margin: years / 2 }
  } },
]

/** What makes it another time or another person. */
const NOT_NOW = /\b(?:when|if|until|till|before|like|as if|feel|wish|by the time|once|imagine|pretend\w*|says?|said|thinks?|thought|since|ever since|after)\s+(?:that\s+)?$|(?:等|如果|要是|当|假如|以前|小时候|当年|等到|不是|感觉|以为|说)[^，。,.!?！？]{0,4}$/i

/** The statement of a text; undefined without one. */
export function ageStatedIn(text: string): AgeWords | undefined {
  for (const { pattern, read } of PATTERNS) {
    const match = pattern.exec(text)
    if (match === null || NOT_NOW.test(text.slice(0, match.index))) continue
    const found = read(match)
    if (found !== undefined) return { ...found, start: match.index, end: match.index + match[0].length }
  }
  return undefined
}

/** A quick look that most texts fail: two digits, or tens in words. */
export const MAY_STATE_AGE = /\d\d|\b(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|twenty|thirty|forty|fifty|sixty|seventy|eighty)\b/i
