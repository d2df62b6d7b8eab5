/**
 * Statements about where the writer lives or comes from: a cue, the place beside it, and whose and when. What is somebody
 * else's, denied, wished, asked or quoted is told apart; a stay ("here in Paris for the weekend") is no residence.
 */
import type { AnalysedText, Hit } from '../text/analysis.ts'
import { isAboutOthers, standingOf } from '../text/standing.ts'
import { CHINESE_CUES, DAILY_COSTS, DAILY_SIGHTS, LATIN_CUES, PEOPLE_NAMES } from './cues.ts'
import type { Relation } from './cues.ts'
import { chinesePlaceAt, chinesePlaceBefore, placeAt, placeBefore } from './find.ts'
import type { FoundPlace } from './find.ts'
import { gazetteer, nameKey } from './gazetteer.ts'
import type { Place } from './gazetteer.ts'

/** `own`: true of the writer now, or for ever where it is about birth. `past`: was. `stay`: travel. `other`: somebody else's. `unreal`: denied, wished, planned, asked, quoted. */
export type PlaceStanding = 'own' | 'past' | 'stay' | 'other' | 'unreal'

/** One statement. Offsets are UTF-16, of the place's name with its cue. `isPlain`: the writer is named ("I live in"). */
export interface PlaceStatement { readonly relation: Relation; readonly standing: PlaceStanding; readonly place: Place; readonly start: number; readonly end: number; readonly isPlain: boolean }

const ABOUT_BIRTH: ReadonlySet<Relation> = new Set(['from', 'born', 'grew-up', 'back-home', 'called'])
/** The clause before a cue, and the sentence around it. */
const CLAUSE_BEFORE = /[^.!?;。！？；\n…]*$/u
const SENTENCE_AFTER = /^[^.!?。！？\n…]*[.!?。！？…]?/u

const STAY = /\b(?:holidays?|vacation|trips?|weekend|this week|for (?:a|the|two|three|four|five|\d+|some|a few|the next few) (?:few )?(?:days?|weeks?|nights?|conference|wedding|concert|match|game|meeting|festival|funeral)|hotel|air ?bnb|hostel|touris[mt]|sightseeing|visiting|visit|layover|stopover|on business|honeymoon|backpacking|travell?ing|until (?:sunday|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow)|just landed|vacances|en week-?end|à l['’]hôtel|en voyage|séjour)\b|出差|旅游|旅行|玩几天|游玩|转机|中转|酒店|宾馆|民宿|住一晚|住两晚|住几天|呆几天|待几天|度假|打卡|景点|开会/iu
const PAST = /\b(?:(?<!\b(?:get|gets|got|getting|be|being|am|is|are|was|['’]m|['’]re) )used to|lived|back when|when i (?:was|lived|worked|studied)|years? ago|as a (?:kid|child|student|teenager)|in my (?:twenties|thirties|youth|childhood|student days)|at the time|back then|once|formerly|previously|before (?:i|we) moved|had (?:a|an|my|our)|habitais|vivais|habitait|avant|autrefois|à l['’]époque|quand j['’]étais)\b|以前|之前|曾经|当年|那时候|那会儿|小时候|上学那会|大学时|过去|前几年|原来/iu
/** "I've lived in Lyon for ten years" goes on. */
const GOES_ON = /\b(?:['’]ve|have|has been|been) (?:\p{L}+ ){0,2}(?:lived|living|based)|\bfor (?:the (?:last|past) )?\S+ (?:years?|months?) now|\bsince\b|\bstill live/iu
const UNREAL = /n['’]?t\b(?<=\b(?:do|does|did|ca|ai|wo|would|is|are|was|have|has)n['’]?t)|\b(?:not|never|no longer|nor|wish|if (?:i|we|you)|would|['’]d|could|might|may|going to|gonna|want(?:ed|s)? to|wanna|hope|hoping|dream(?:ing|t)?|plan(?:ning|s)?|think(?:ing)? (?:of|about)|considering|consider|imagine|hate to|love to|like to|should (?:i|we)|will|['’]ll|about to|soon|looking (?:to|for|at)|tempted to|unless|pas|jamais|aimerais|voudrais|rêve|envie|bientôt|si j['’]|peut-être|n['’]habite|plutôt que)\b|不|没|别|想|打算|要是|如果|假如|考虑|准备|希望|羡慕|梦想|计划|以后|将来|等我|宁愿|恨不得|要不|快要|即将|万一|好像|难道|除非/iu
const ASKED = /\?|？|吗|呢[？?]|么[？?]/u
const AS_SOMEONE = /\b(?:as|being) (?:some(?:one|body)|a person|an? \p{L}+) (?:who['’]?s? |that )?|\ben tant que \p{L}+ (?:qui )?/giu
/** Somebody else as the one who lives there, beside those of the shared grammar. */
const OTHERS_EN = /\b(?:he|she|they|you|ya|u|who|people|person who|those|anyone|someone|somebody|everyone|everybody|one|folks|guys|friends?|residents|students|families|women|men|kids|it|which|that|the \p{L}+|wife|husband|partner|girlfriend|boyfriend|gf|bf|fiancée?|spouse|son|daughter|sister|brother|mum|mom|mother|dad|father|parents?|grandparents?|grandma|grandpa|nan|aunt|uncle|cousins?|family|boss|colleague|neighbou?rs?|roommate|flatmate|company|office|team|in-laws|il|elle|ils|elles|tu|vous|qui|gens|sœur|soeur|frère|mère|père|ami|amie|amis|copain|copine|mari|femme)(?:['’](?:s|re|ve|d|ll))?(?=\s|$)[^,]{0,40}$/iu
const SELF_EN = /\b(?:i|i['’]m|im|i['’]ve|ive|i['’]d|we|we['’]re|we['’]ve|my|our|me|us|je|j['’]|on|nous|moi|mon|ma|notre|myself)(?=\s|['’]|$)[^,]{0,40}$|j['’][^,]{0,40}$/iu
const OTHERS_ZH = /你|他|她|它|谁|人家|别人|有人|有些人|大家|网友|楼主|朋友|同学|同事|闺蜜|室友|老公|老婆|男友|女友|男朋友|女朋友|对象|爸|妈|爹|娘|爷爷|奶奶|外婆|外公|姥|哥|姐|弟|妹|叔|姨|舅|姑|儿子|女儿|孩子|老师|老板|客户|邻居|亲戚|明星|偶像|公司|总部|博主|楼上|这位|那位|某/u
/** 我妈 is not the writer. */
const SELF_ZH = /(?:我|咱|俺|本人|自己)(?!妈|爸|爹|娘|爷|奶|外|姥|哥|姐|弟|妹|叔|姨|舅|姑|老公|老婆|男|女|对象|朋友|同学|同事|闺蜜|室友|儿子|孩子|老师|老板|媳妇)/u
const SELF_NEAR_ZH = /(?:我|咱|俺)(?!妈|爸|爹|娘|爷|奶|外|姥|哥|姐|弟|妹|叔|姨|舅|姑|老公|老婆|男|女|对象|朋友|同学|同事|闺蜜|室友|儿子|孩子|老师|老板|媳妇)[^你他她]{0,8}$/u
const STARTS_WITH_SELF = /^(?:i|i['’]m|im|we|we['’]re|je|j['’]suis|on|my|our|mon|ma|notre|nous|me)(?=[\s'’])|^chez (?:moi|nous)/iu

function sentenceAround(text: string, start: number, end: number): { readonly before: string; readonly after: string } {
  return { before: CLAUSE_BEFORE.exec(text.slice(Math.max(0, start - 120), start))?.[0] ?? '', after: SENTENCE_AFTER.exec(text.slice(end, end + 120))?.[0] ?? '' }
}

/** Whose and when, of a cue from `hit` on with a place that ends at `end`. */
function standingAt(text: string, relation: Relation, hit: Hit, end: number, isChinese: boolean): { readonly standing: PlaceStanding; readonly isPlain: boolean } {
  const { before, after } = sentenceAround(text, hit.start, end)
  const cue = text.slice(hit.start, hit.end)
  const near = before.slice(-60)
  const clause = near.slice(near.search(/[^,，、]*$/u))
  const isPlain = isChinese ? SELF_ZH.test(clause + cue) : SELF_EN.test(near.replace(AS_SOMEONE, 'I ')) || STARTS_WITH_SELF.test(cue)
  return { standing: readStanding(), isPlain }

  function readStanding(): PlaceStanding {
    if (standingOf(text, hit) === 'quoted') return 'unreal'
    if (isChinese ? OTHERS_ZH.test(clause) && !SELF_NEAR_ZH.test(clause) : isOthers(text, near, hit)) return 'other'
    if (UNREAL.test(clause)) return 'unreal'
    if (ASKED.test(after.slice(-2)) && (isChinese || !isPlain || /^\s*(?:should|do|could|would|can|may)\b/iu.test(before))) return 'unreal'
    if (ABOUT_BIRTH.has(relation)) return 'own'
    if (STAY.test(near) || STAY.test(after)) return 'stay'
    const isPast = PAST.test(near) || PAST.test(after) || /^lived/iu.test(cue) || (isChinese && /^[^，。]{0,4}过/u.test(after))
    return isPast && relation !== 'moved' && !GOES_ON.test(near + cue + after) ? 'past' : 'own'
  }
}

function isOthers(text: string, near: string, hit: Hit): boolean {
  if (STARTS_WITH_SELF.test(text.slice(hit.start, hit.end))) return false
  // "Tom moved to Oslo": a name at the head of the clause.
  if (NAME_AHEAD.test(near)) return true
  // "As someone who lives in Tokyo" is the writer.
  const plain = near.replace(AS_SOMEONE, 'I ')
  const others = OTHERS_EN.exec(plain)
  const self = SELF_EN.exec(plain)
  if (others !== null && (self === null || others.index > self.index)) return true
  return self === null && isAboutOthers(text, hit)
}

/** A first name just before the verb, at the start of a sentence; adverbs, times and words of address are none. */
const NAME_AHEAD = /(?:^|[.!?\n]\s*)(?!\p{L}+ly\b|(?:we|just|then|so|and|but|also|now|still|already|once|since|have|has|had|been|ever|never|only|yes|yeah|yep|well|oh|ok|okay|update|news|today|yesterday|tomorrow|last|next|haha|lol|btw|moved|after|before|when|soon|again|sorry|wow|omg|got|born|raised|living|based|who|nous|hier|enfin|depuis)\b)\p{Lu}\p{Ll}{2,}\s+(?:and \p{Lu}\p{Ll}+\s+|has |have |had |just |now |still |finally |recently |already )*$/u
const BEHIND_THING = /^\s+(?:here\s+)?(?:in|of|around|across|à|en)\s+(?=(?:the\s+)?\p{Lu})/u
const SELF_IN_LINE = /\b(?:i|i['’](?:m|ve|ll|d)|we|we['’](?:re|ve|ll|d)|my|our|me|us|je|j['’]|mon|ma|mes|notre|nos|nous)(?=[\s'’]|$)/iu

/** Everyday things of a place: what the writer pays there says that they live there, its weather hardly more than that they were. */
function dailyStatements(text: AnalysedText, into: PlaceStatement[]): void {
  for (const list of [DAILY_COSTS, DAILY_SIGHTS]) {
    for (const hit of text.hits(list)) {
      const behind = BEHIND_THING.exec(text.text.slice(hit.end, hit.end + 24))
      const found = behind === null ? placeBefore(text.text, hit.start) : placeAt(text.text, hit.end + behind[0].length)
      if (found === undefined) continue
      const { before, after } = sentenceAround(text.text, hit.start, hit.end)
      const cue = { start: Math.min(found.start, hit.start), end: hit.end }
      add(into, text.text, list === DAILY_COSTS && SELF_IN_LINE.test(`${before} ${after}`) ? 'here' : 'daily', cue, { ...found, end: Math.max(found.end, hit.end) }, false)
    }
  }
}

/** "In Naples we say…": how things are done there, by one who does them. What "we" did there once may have been a visit. */
const IN_PLACE = /(?:^|[.!?…]\s+)((?:Back |Here |Down |Up )?[Ii]n )(?=\p{Lu})/gu
const WE_DO = /^[\s,?!…-]*(?:we|our)\s+(?!(?:\p{L}+ed|went|had|were|was|saw|ate|got|did|could|took|met|came|found|left|spent|thought|bought|drank|made|will|should|would|might|are going|['’]ll|hotel|trip|guide|flight|airbnb)\b)/iu

/** True for a line that {@link placeStatements} looks at although no list has a hit in it. */
export function opensWithPlace(text: string): boolean {
  return /(?:^|[.!?…] )In \p{Lu}/u.test(text)
}

/** "Call Berlin home", "Lyon is home", "Berlin has been my home". */
const CALLED_HOME = /\b(?:call(?:ing|ed)?)\s+(?=[\p{L}])/giu

function latinStatements(text: AnalysedText, into: PlaceStatement[]): void {
  for (const [relation, list] of Object.entries(LATIN_CUES) as readonly (readonly [Exclude<Relation, 'called' | 'daily'>, typeof PEOPLE_NAMES])[]) {
    for (const hit of text.hits(list)) add(into, text.text, relation, hit, placeAt(text.text, hit.end), false)
  }
  for (const hit of text.hits(PEOPLE_NAMES)) {
    const lead = CALLS_SELF.exec(text.text.slice(Math.max(0, hit.start - 40), hit.start))
    const place = lead === null ? undefined : peopleNamed(text.text, hit, /\ban?\s[^\n]*$/iu.test(lead[0]))
    if (lead !== null && place !== undefined) add(into, text.text, 'called', { start: hit.start - lead[0].length, end: hit.start }, { place, start: hit.start, end: hit.end, isExact: true }, false)
  }
  dailyStatements(text, into)
  if (opensWithPlace(text.text)) {
    for (const match of text.text.matchAll(IN_PLACE)) {
      const end = match.index + match[0].length
      const found = placeAt(text.text, end)
      if (found !== undefined && WE_DO.test(text.text.slice(found.end, found.end + 40))) add(into, text.text, 'here', { start: end - (match[1]?.length ?? 0), end: end - 1 }, found, false)
    }
  }
  if (!/\bhome\b/i.test(text.text)) return
  for (const match of text.text.matchAll(CALLED_HOME)) {
    const found = placeAt(text.text, match.index + match[0].length)
    if (found !== undefined && /^\s+(?:my\s+)?home\b/iu.test(text.text.slice(found.end, found.end + 10))) add(into, text.text, 'lives', { start: match.index, end: match.index + match[0].trimEnd().length }, found, false)
  }
}

/** Who says so of themselves: "as a Scot", "I'm a proud Canadian", « je suis belge ». */
const CALLS_SELF = /(?:\bas an?|\b(?:i['’]?m|i am|we['’]re|being|me being|fellow|proud)(?: (?:an?|the only|also|actually|originally|half|part))*|\ben tant qu(?:e |['’])(?:une? )?|\b(?:je suis|j['’]suis|moi qui suis)(?: (?:une?|un vrai|une vraie))*)\s+(?:(?:proud|true|fellow|real|native|born|young|old|lifelong|typical|full|second|first)\s+)*$/iu
/** A noun behind a name that is an adjective too says what is Italian; these do not. */
const NO_NOUN = /^(?:$|[\s]*[^\p{L}\s]|\s+(?:and|but|so|who|living|here|myself|by|in|from|at|with|i|it|guy|girl|woman|man|person|citizen|born|expat|immigrant|student|lad|et|qui|mais|vivant|à|en|de)\b)/iu

/** The place of a people's name; written small it is a language or a dish more often than a person, but not in French. */
function peopleNamed(text: string, { start, end }: Hit, hasArticle: boolean): Place | undefined {
  const written = text.slice(start, end)
  if (!/^\p{Lu}/u.test(written) && !/(?:je suis|j['’]suis|en tant que)\b[^\n]*$/iu.test(text.slice(Math.max(0, start - 30), start))) return undefined
  return !hasArticle || NO_NOUN.test(text.slice(end, end + 16)) ? gazetteer().peopleOf(nameKey(written)) : undefined
}

const AFTER_CUE_ZH = /^(?:了|的|是|就是|就在|在|于|：|:|\s|，|现在|一直|目前|土生土长的|地道的|地地道道的|正宗的|一个|一名|个|这个|老|大|小|美丽的|那|也|都)*/u
const PEOPLE_ZH = /^(?:本地|当地|土生土长的?)?(?:人(?!民|寿|气|多|少|们都|才|家|流|脸|工)|土著|本地人|妹子|姑娘|小伙|汉子|仔|女孩|男孩|孩子|大妞|爷们|老乡|伢|囡)/u
/** Behind a place: what makes presence a life there. */
const LIVED_ZH = /^[^，。！？,!?]{0,6}(?:工作|上班|打工|生活|住|定居|租房|买房|读书|读研|读大学|上学|上大学|念书|实习|创业|漂|混|待了|呆了|[一二三四五六七八九十两几\d]+年)/u
const HERE_ZH = /^(?:这边|这儿|这里|现在|今天|昨天|这几天|最近|已经|的?天气|冬天|夏天|下雨|下雪|降温|限号|堵车)/u
/** Before 成都这边: the writer is one of those there. */
const OURS_ZH = /(?:我们|咱们|俺们|我|咱|俺)(?:这|在|现在在|住)?$/u
/** How far ahead of a verb the place may stand: 在成都一家公司上班. UTF-16 units. */
const VERB_REACH = 16

function chineseStatements(text: AnalysedText, into: PlaceStatement[]): void {
  const { text: line } = text
  const behind = (hit: Hit): FoundPlace | undefined => {
    const at = hit.end + (AFTER_CUE_ZH.exec(line.slice(hit.end, hit.end + 12))?.[0].length ?? 0)
    return /[A-Za-z]/.test(line.charAt(at)) ? placeAt(line, at) : chinesePlaceAt(line, at) ?? chinesePlaceAt(line, hit.end)
  }
  const rest = (found: FoundPlace): string => line.slice(found.end, found.end + 14)
  for (const key of ['lives', 'moved'] as const) for (const hit of text.hits(CHINESE_CUES[key])) add(into, line, key, hit, behind(hit), true)
  for (const hit of text.hits(CHINESE_CUES.here)) {
    const found = chinesePlaceBefore(line, hit.start)
    if (found !== undefined && OURS_ZH.test(line.slice(Math.max(0, found.start - 6), found.start))) add(into, line, 'here', { start: found.start, end: hit.end }, found, true)
  }
  for (const hit of text.hits(CHINESE_CUES.at)) {
    const found = behind(hit)
    if (found !== undefined && HERE_ZH.test(rest(found)) && !LIVED_ZH.test(rest(found))) add(into, line, 'here', hit, found, true)
  }
  for (const hit of text.hits(CHINESE_CUES.settled)) {
    const from = line.lastIndexOf('在', hit.start - 1)
    const came = from === -1 || hit.start - from > VERB_REACH ? line.lastIndexOf('来', hit.start - 1) : from
    if (came === -1 || hit.start - came > VERB_REACH) continue
    const cue = { start: came, end: came + 1 }
    const found = behind(cue)
    if (found === undefined || found.end > hit.start || /[，。！？,!?\n]/u.test(line.slice(found.end, hit.start))) continue
    const verb = line.slice(hit.start, hit.end)
    add(into, line, /^(?:长大|出生)/u.test(verb) ? 'grew-up' : /^(?:定居|租房|买房|生活)/u.test(verb) ? 'lives' : 'works', cue, found, true)
  }
  for (const hit of text.hits(CHINESE_CUES.from)) add(into, line, /^(?:出生|生)/u.test(line.slice(hit.start, hit.end)) ? 'born' : /^(?:长在|从小|小时|土生)/u.test(line.slice(hit.start, hit.end)) ? 'grew-up' : 'from', hit, behind(hit), true)
  for (const hit of text.hits(CHINESE_CUES.called)) {
    const found = behind(hit)
    if (found !== undefined && (PEOPLE_ZH.test(rest(found)) || /^(?:的|滴|哒)(?:[，。！!~\s]|$)/u.test(rest(found)))) add(into, line, 'from', hit, found, true)
  }
}

function add(into: PlaceStatement[], text: string, relation: Relation, hit: Hit, found: FoundPlace | undefined, isChinese: boolean): void {
  if (found === undefined) return
  if (into.some(({ place, relation: known }) => place === found.place && ABOUT_BIRTH.has(known) === ABOUT_BIRTH.has(relation))) return
  into.push({ relation, ...standingAt(text, relation, hit, found.end, isChinese), place: found.place, start: hit.start, end: found.end })
}

/** Every statement of a text, in no particular order, each place once for living and once for coming from it. */
export function placeStatements(text: AnalysedText): readonly PlaceStatement[] {
  const found: PlaceStatement[] = []
  if (text.latinUnits > 0) latinStatements(text, found)
  if (text.hanUnits > 0) chineseStatements(text, found)
  return found
}
