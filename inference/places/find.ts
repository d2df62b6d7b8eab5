/**
 * Reads the name of a place where a cue says that one stands: behind "live in", "moved to", 住在. Names that are also words,
 * people, brands or dishes are told by capital letters and by what follows; of places of one name the one that is said
 * ("Portland, Maine"), that is best known, or several times as large as the next.
 */
import { countryOf, gazetteer, liesIn, nameKey } from './gazetteer.ts'
import type { Place } from './gazetteer.ts'

/** A place in a text: UTF-16 offsets. `isExact` is false where only the country of several places of the name is sure. */
export interface FoundPlace { readonly place: Place; readonly start: number; readonly end: number; readonly isExact: boolean }

/** Longest name in words ("Hong Kong", "the United States of America"). */
const MOST_WORDS = 6
/** Of two places of one name the larger is meant if it is so many times as large. */
const PLAINLY_LARGER = 3
/** A name in small letters is taken for a town of this size or more, in thousands. */
const KNOWN_IN_SMALL_LETTERS = 100
/** Names of so few letters are written in capitals (LA, UK) or are no place. */
const SHORT = 3

/** What may stand between a cue and the name: "live in a small town near Lyon", "the suburbs of". */
const BEFORE_NAME = /^(?:[\s:]+|(?:the|a|an|my|our|this|that|good|old|ol['’]|lovely|sunny|rainy|cold|hot|small|little|big|tiny|beautiful|central|downtown|inner|outer|greater|rural|suburban|northern?|southern?|eastern?|western?|north-?east(?:ern)?|south-?east(?:ern)?|north-?west(?:ern)?|south-?west(?:ern)?|mid|upper|lower|metro|near|around|outside|just|right|here|over|town|city|village|suburbs?|outskirts|part|area|middle|heart|centre|center|coast|countryside|flat|apartment|house|place|studio|room|hour|of|in|called|named|from|at|la|le|les|l['’]|une?|petite?|ville|village|banlieue|région|côté|près|de|du|d['’]|centre|dans|quartier|à|en|au|aux)(?=[\s'’]|$)['’]?)/iu
/** A word behind the name that makes it a person, an institution, a thing: only where it is written with a capital or always is one. */
const AFTER_NAME = /^[ -](?:Hilton|Airport|Street|St\b|Road|Rd\b|Avenue|Ave\b|Lane|Square|Hotel|Bridge|Station|Times|Post|United\b|City FC|FC\b|Rangers|Lakers|Giants|Bulls|Jackson|Johnson|style|duck|sprouts?|fries|toast|waffles?|bus|dressing|cheese|beer|pizza|steak|roll|accent|fashion week|marathon)/u
const AFTER_IN_CHINESE = /^(?:[东西南北中]?路|[东西南北]?大?街|大道|花园|大厦|广场|小区|饭店|酒店|宾馆|民宿|拉面|烤鸭|火锅|烤肉|米粉|面馆|凉面|热干面|臭豆腐|小吃|菜|话|队|人寿|卫视|日报|晚报|电视台|时装周|方便面|啤酒|花|饭|航空|证券|银行|时间|牌|恋人|爱情|遇上|保卫战|故事|奥运)/u

/** Words of the text from `at` to the end of the phrase: letters, with dots and apostrophes inside. */
function wordsFrom(text: string, at: number): readonly { readonly start: number; readonly end: number }[] {
  const words: { start: number; end: number }[] = []
  const word = /[\p{Script=Latin}\p{N}]+(?:[.'’][\p{Script=Latin}\p{N}]+)*\.?|[\s-]+/uy
  word.lastIndex = at
  for (let match = word.exec(text); match !== null && words.length < MOST_WORDS; match = word.exec(text)) {
    if (/^[\s-]/.test(match[0])) { if (match[0].includes('\n')) break; continue }
    words.push({ start: match.index, end: word.lastIndex })
    // A full stop ends the phrase, but "St. Louis" and "L.A." go on.
    if (match[0].endsWith('.') && !/^(?:st|ft|mt|\p{L})\.$|\..*\.$/iu.test(match[0])) break
  }
  return words
}

/** Whether the name as it is written may be this place. */
function isWrittenAs(place: Place, written: string, key: string): boolean {
  const isCapital = /^\P{L}*\p{Lu}/u.test(written.replace(/^(?:the|l['’])\s*/iu, ''))
  if (key.length <= SHORT) return nameKey(place.name) === key ? isCapital : written === written.toUpperCase()
  if (isCapital) return !(place.isWord && written === written.toUpperCase())
  if (place.isWord) return false
  return place.kind === 'country' || place.kind === 'region' || place.people >= KNOWN_IN_SMALL_LETTERS
}

/** The one that is meant of several places of a name; their country where that is all that is sure. */
function meant(candidates: readonly Place[]): { readonly place: Place; readonly isExact: boolean } | undefined {
  const [first, second] = candidates
  if (first === undefined) return undefined
  const { isPreferred } = gazetteer()
  if (second === undefined || isPreferred(first) || first.kind === 'country' || first.kind === 'region' || first.people >= PLAINLY_LARGER * second.people) return { place: first, isExact: true }
  const rivals = candidates.filter(({ people }) => people * PLAINLY_LARGER > first.people)
  if (rivals.some(({ country }) => country !== first.country)) return undefined
  return { place: countryOf(first), isExact: false }
}

/** What the place lies in, said just behind its name: ", France", " TX", ", New South Wales". */
function saidWithin(text: string, end: number): FoundPlace | undefined {
  const lead = /^(?:,\s*|\s+(?:in\s+)?|\s*\(\s*)/u.exec(text.slice(end, end + 6))
  if (lead === null) return undefined
  const at = end + lead[0].length
  const code = /^[A-Z]{2,3}\b/.exec(text.slice(at, at + 4))
  const region = code === null ? undefined : gazetteer().regionOfCode(code[0])
  if (region !== undefined) return { place: region, start: at, end: at + code![0].length, isExact: true }
  const words = wordsFrom(text, at)
  for (let count = Math.min(4, words.length); count > 0; count -= 1) {
    const last = words[count - 1]!
    const written = text.slice(at, last.end).replace(/\.$/, '')
    const key = nameKey(written)
    const place = gazetteer().named(key).find((one) => one.within === null || one.kind === 'region' || one.kind === 'city')
    if (place !== undefined && isWrittenAs(place, written, key)) return { place, start: at, end: at + written.length, isExact: true }
  }
  return undefined
}

/** The place whose Latin name begins at the offset, after words such as "the suburbs of". */
export function placeAt(text: string, from: number): FoundPlace | undefined {
  let at = from
  for (let round = 0; round < 12; round += 1) {
    const found = nameAt(text, at)
    if (found !== undefined) return found
    const skipped = BEFORE_NAME.exec(text.slice(at, at + 24))
    if (skipped === null) return undefined
    at += skipped[0].length
  }
  return undefined
}

function nameAt(text: string, from: number): FoundPlace | undefined {
  const words = wordsFrom(text, from)
  if (words[0]?.start !== from) return undefined
  for (let count = words.length; count > 0; count -= 1) {
    const end = words[count - 1]!.end
    // "Lyon's old town" and "Lyon." are of Lyon.
    for (const written of spellings(text.slice(from, end))) {
      const key = nameKey(written)
      const candidates = gazetteer().named(key).filter((place) => isWrittenAs(place, written, key))
      if (candidates.length === 0) continue
      const to = from + written.length
      if (AFTER_NAME.test(text.slice(to, to + 14))) return undefined
      const above = saidWithin(text, to)
      const inside = above === undefined ? undefined : candidates.find((place) => place.id !== above.place.id && liesIn(place, above.place))
      if (above !== undefined && inside !== undefined) return { place: inside, start: from, end: above.end, isExact: true }
      const one = meant(candidates)
      return one === undefined ? undefined : { ...one, start: from, end: to }
    }
  }
  return undefined
}

function spellings(written: string): readonly string[] {
  const bare = written.replace(/['’]s$/u, '').replace(/[.'’]$/u, '')
  return bare === written ? [written] : [written, bare]
}

/** The place whose Chinese name begins at the offset, with what is named below it: 四川成都武侯区 is one place. */
export function chinesePlaceAt(written: string, from: number): FoundPlace | undefined {
  const { simplified, mayBeginChinese } = gazetteer()
  if (!mayBeginChinese(written, from)) return undefined
  const text = simplified(written.slice(from, from + 24))
  let at = 0
  let found: Place | undefined
  for (;;) {
    const next = longestAt(text, at, found)
    if (next === undefined) break
    found = next.place
    at = next.end
  }
  if (found === undefined || AFTER_IN_CHINESE.test(text.slice(at))) return undefined
  return { place: found, start: from, end: from + at, isExact: true }
}

function longestAt(text: string, from: number, above: Place | undefined): { readonly place: Place; readonly end: number } | undefined {
  const { namedInChinese, longestChinese, isPreferred } = gazetteer()
  for (let length = Math.min(longestChinese, text.length - from); length >= 2; length -= 1) {
    const candidates = namedInChinese(text.slice(from, from + length))
    const [first, second] = candidates
    if (first === undefined) continue
    if (above !== undefined) {
      const inside = candidates.find((place) => place.id !== above.id && liesIn(place, above))
      if (inside === undefined) continue
      return { place: inside, end: from + length }
    }
    const isPlain = second === undefined || isPreferred(first) || first.kind !== second.kind || first.kind === 'city'
    // Districts of one name in several cities (鼓楼区, 新城区): nobody knows which.
    return isPlain ? { place: first, end: from + length } : undefined
  }
  return undefined
}

/** The place whose Chinese name ends at the offset: 成都 of 在成都工作. At most twelve characters are looked at. */
export function chinesePlaceBefore(text: string, to: number, reach = 12): FoundPlace | undefined {
  for (let from = Math.max(0, to - reach); from <= to - 2; from += 1) {
    const found = chinesePlaceAt(text, from)
    if (found?.end === to) return found
  }
  return undefined
}

/** The place whose Latin name, with or without "'s", ends just before the offset: Oslo of "Oslo rents", Santiago of "Santiago's living costs". */
export function placeBefore(text: string, to: number): FoundPlace | undefined {
  const lead = /(?:\p{Lu}[\p{Script=Latin}.-]*\s+){0,2}\p{Lu}[\p{Script=Latin}.-]*(?:['’]s)?\s+(?:(?:crazy|insane|high|low|public|average|daily|housing|own|awful|lovely|morning|city|night|rising)\s+)?$/u.exec(text.slice(Math.max(0, to - 48), to))
  if (lead === null) return undefined
  const from = to - lead[0].length
  for (const word of lead[0].matchAll(/\p{Lu}[\p{Script=Latin}.-]*/gu)) {
    const found = nameAt(text, from + word.index)
    if (found !== undefined && /^(?:['’]s)?\s+(?:\p{Ll}+\s+)?$/u.test(text.slice(found.end, to))) return found
  }
  return undefined
}
