/**
 * What a sentence says of its writer: shared by the facts that people state of themselves (occupation, education,
 * relationship, income). A fact counts only in words of one's own, about oneself, of now.
 */
import type { Verb } from '../../db/model.ts'
import type { Hit } from '../text/analysis.ts'
import { DIGIT, EMOJI, KIND, LATIN } from '../text/characters.ts'
import { isAboutOthers, simplified, standingOf } from '../text/standing.ts'
import { isPassedOn, LONGEST_OWN_TEXT } from '../text/standing/clause.ts'

/** A longer message is a pasted article far more often than words of one's own; posts and comments are longer by nature. */
const LONGEST: Readonly<Partial<Record<Verb, number>>> = { said: 400, posted: 3_000, commented: 3_000 }
const SENTENCE_ENDS = new Set('.!?;\n。！？；…')
const CLAUSE_ENDS = new Set('.!?;,:\n…()。！？；，：、（）~–—')

/** A term with the sentence it stands in. Offsets of `hit` are in the sentence; `from` is where the sentence starts in the text. */
export interface InSentence {
  readonly sentence: string
  readonly from: number
  readonly hit: Hit
  /** The clause up to the term, and from it on; simplified Chinese, as written otherwise. */
  readonly before: string
  readonly after: string
  /** The whole text is not the writer's: a forward, an article, a song. */
  readonly isPassedOn: boolean
}

/** True for a text too long to be the writer's own words. */
export function isTooLong(text: string, verb: Verb): boolean {
  return text.length > (LONGEST[verb] ?? 400)
}

const isWord = (text: string, at: number): boolean => { const kind = KIND[text.charCodeAt(at)]; return kind === LATIN || kind === DIGIT }

/** A full stop inside a number or an abbreviation ends no sentence. */
function endsSentence(text: string, at: number): boolean {
  return SENTENCE_ENDS.has(text.charAt(at)) && !(text.charAt(at) === '.' && isWord(text, at + 1))
}

/** Commas, brackets, dashes set off by spaces, and emoji end a clause. */
function endsClause(text: string, at: number): boolean {
  return CLAUSE_ENDS.has(text.charAt(at)) || KIND[text.charCodeAt(at)] === EMOJI || (text.charAt(at) === '-' && text.charAt(at - 1) === ' ' && text.charAt(at + 1) === ' ')
}

/** The second half of a surrogate pair, a variation selector, a joiner. */
function isRestOfEmoji(unit: number): boolean {
  return (unit >= 0xdc00 && unit <= 0xdfff) || unit === 0xfe0f || unit === 0x200d
}

/** The sentence around a term. */
export function inSentence(text: string, { start, end }: Hit): InSentence {
  let from = start
  while (from > 0 && !endsSentence(text, from - 1)) from -= 1
  let to = end
  while (to < text.length && !endsSentence(text, to)) to += 1
  // The mark stays: a question reads otherwise.
  const sentence = simplified(text.slice(from, to + 1))
  const hit = { start: start - from, end: end - from }
  let open = hit.start
  while (open > 0 && !endsClause(sentence, open - 1)) open -= 1
  let close = hit.end
  while (close < sentence.length && !endsClause(sentence, close)) close += 1
  // The second half of an emoji is none of the clause.
  while (open < hit.start && isRestOfEmoji(sentence.charCodeAt(open))) open += 1
  return { sentence, from, hit, before: sentence.slice(open, hit.start), after: sentence.slice(hit.end, close), isPassedOn: text.length <= LONGEST_OWN_TEXT && isPassedOn(text) }
}

/** True where somebody else says it (quotations, forwards, links) or it is said of somebody else. */
export function isOfOthers({ sentence, hit, isPassedOn: isForwarded }: InSentence): boolean {
  return isForwarded || standingOf(sentence, hit) === 'quoted' || isAboutOthers(sentence, hit)
}

/** True for a question: what is asked is not said. */
export function isQuestion({ sentence, hit }: InSentence): boolean {
  return /[?？]\s*$|[吗嘛么]$/u.test(sentence.slice(hit.end)) || /(?:吗|没有?|不)[。！!~\s]*$/u.test(sentence.slice(hit.end))
}

const KIN_NAMED = /\b(?:my|our|the|both|their)\s+(?:\p{L}+\s+)?(?:mother|mom|mum|father|dad|parents|grand\p{L}+|husband|hubby|wife|boyfriend|girlfriend|partner|spouse|bf|gf|so|kids?|son|daughter|child(?:ren)?|boss|teacher|professor|doctor|nephew|niece|aunt|uncle|cousin|fianc[eé]e?|ex|in[- ]laws?|students?|sister|brother|roommate|friends?|neighbou?rs?)\b|[我咱](?:家|的)?(?:闺女|儿子|女儿|孩子|老公|老婆|媳妇|先生|太太|妈|爸|哥|姐|弟|妹|爷|奶|外公|外婆|男朋友|女朋友|男友|女友|对象|同学|朋友|室友|舍友|老师|领导|表|堂|邻居|亲戚|兄弟|闺蜜)|\b(?:ma|mon|mes)\s+(?:mère|père|parents|mari|femme|copain|copine|s[oœ]eur|frère|fils|fille|amie?s?|pote|cousine?|tante|oncle)\b/giu
const SELF_NAMED = /\b(?:i|i['’]?m|i['’]?ve|we|we['’]re|je|j['’]|on)\b|[我咱](?!家|的|闺|儿|女|孩|老[公婆师]|媳|先生|太太|妈|爸|哥|姐|弟|妹|爷|奶|外|男|对象|同|朋|室|舍|领导|表|堂|邻|亲|兄|们[的班])/giu

/** True where kin, friends or others of the writer were named last before the term: "my father has a doctorate". */
export function isOfKin({ before, sentence, hit }: InSentence): boolean {
  // A Chinese clause without a subject goes on with that of the clause before it: 我爸是司机，天天跑长途.
  const ahead = HAS_HAN.test(before) || before === '' ? sentence.slice(0, hit.start) : before
  const last = (pattern: RegExp): number => [...ahead.matchAll(pattern)].at(-1)?.index ?? -1
  return last(KIN_NAMED) > last(SELF_NAMED)
}
const HAS_HAN = /\p{Script=Han}/u

const WISHED_EN = /\b(?:want(?:s|ed)?|wanna|wish(?:ed|es)?|dream(?:s|ed|t|ing)?|hope[sd]?|hoping|plan(?:s|ned|ning)?(?: to| on)|aspir\p{L}+|aim(?:ing)?|if|i['’]?d|would(?:['’]ve)?|could(?:['’]ve)?|should(?:['’]ve)?|might|maybe|may|thinking (?:of|about)|thought (?:of|about|i)|consider(?:ing|ed)?|going to be|gonna be|will be|i['’]ll be|someday|one day|future|wannabe|pretend\p{L}*|imagin\p{L}*|supposed to|destined|almost|nearly|basically|practically|honorary|official|apply(?:ing)?|applied|interview(?:ed|ing)?|to become|becoming|unless|whether|as if|like)\b/iu
const WISHED_ZH = /想[当做成]|想要?当|希望|要是|如果|假如|将来|以后想|梦想|理想|打算|准备考|考[上个]|应聘|面试|面了|像个?|好像|差点|要不要|假装|装成/
const WISHED_FR = /\b(?:veux|voudrais|voulais|aimerais|rêve|devenir|serai|si j['’]étais|comme si|peut-être|postule|postulé)\b/iu
const PAST_EN = /\b(?:used to|once|former(?:ly)?|ex|previously|back (?:in|when|then)|years ago|past life|i was|i were|was|worked|had been|when i|until i|before i|no longer|not .{0,12}anymore|quit(?:ting)?|left|lost|resigned|fired|laid off|childhood|as a (?:kid|child|teen(?:ager)?|student))\b/iu
const PAST_ZH = /以前|之前|曾经|曾|当年|那时候|过去|原来|前几年|当过|做过|干过|小时候|辞了|辞职|离职|不当|不做|不干|前任|转行前/
const PAST_FR = /\b(?:étais|était|ancien(?:ne)?|ex|avant|autrefois|à l['’]époque|ai été|bossais|travaillais)\b/iu
const DENIED = /\b(?:not|never|n['’]t|isn['’]?t|ain['’]?t|am no|i['’]m no|don['’]?t|nor|neither|hardly|far from|pas|jamais|plus)\b|不是|没|别|又不|并非/iu

/** When and whether: `now`, or what makes it no fact of now. */
export type Time = 'now' | 'past' | 'wished' | 'denied'

/** When the clause up to the term speaks of. */
export function timeIn(before: string): Time {
  if (WISHED_EN.test(before) || WISHED_ZH.test(before) || WISHED_FR.test(before)) return 'wished'
  if (PAST_EN.test(before) || PAST_ZH.test(before) || PAST_FR.test(before)) return 'past'
  return DENIED.test(before) ? 'denied' : 'now'
}
