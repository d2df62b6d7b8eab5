/** Reads one text for what its writer works as: their own statement, their own doings, their trade at their own work. */
import type { Verb } from '../../db/model.ts'
import { inSentence, isOfKin, isOfOthers, isQuestion, isTooLong, timeIn } from '../facts/self.ts'
import type { InSentence } from '../facts/self.ts'
import type { AnalysedText, Hit } from '../text/analysis.ts'
import { fold } from '../text/characters.ts'
import type { Occupation } from './occupation.ts'
import { DOING, DOINGS, FIELD_FRAMES, HINTS, NAMED, NAMES, TRADE, WORKPLACES } from './occupations.ts'

/**
 * How an occupation is spoken of, the strongest first. `stated`: "I'm a nurse", "I work in a bank". `doing`: what only they
 * do ("marking my pupils' essays"). `setting`: a word of the trade beside the writer's own work. `hint`: such a word alone.
 * `past`, `wished`: it was so, or is hoped for.
 */
export const SAID = ['stated', 'doing', 'setting', 'hint', 'past', 'wished'] as const
export type Said = typeof SAID[number]

/** One mention. */
export interface Mention extends Hit { readonly occupation: Occupation; readonly said: Said; readonly term: string }

// A few words may stand between "I'm a" and the name: "I'm a very tired paediatric nurse"; none that turns it round.
const FREE = String.raw`(?:(?!(?:of|to|for|with|by|from|in|at|on|and|or|like|than|who|that|fan|friend|wife|husband|daughter|son|kid|child|bad|terrible|wannabe|future|aspiring|former|student|trainee|would)\b)\p{L}[\p{L}'’.-]*\s+){0,2}`
const ADVERBS = String.raw`(?:(?:now|just|also|actually|currently|still|only|officially|already|both|either|literally|technically|really|proudly|primarily|mostly|mainly|self employed|full[- ]time|part[- ]time)\s+)*`
const ROLES = String.raw`(?:work(?:ing)?|employed|hired|qualified|registered|freelanc(?:e|ing)|moonlight(?:ing)?|(?:my |a |the |this |current |new |first |whole )*(?:job|career|life|role|position|gig|day|days|years|experience|time|journey|stint|side hustle|background))`
const I_AM_ONE = new RegExp(String.raw`\b(?:i['’]?m|i am|i['’]?ve been|i have been)\s+${ADVERBS}(?:an?|the|your (?:local|friendly|average)|one of those|another)\s+${FREE}$`, 'iu')
const WORKS_AS = new RegExp(String.raw`\b${ROLES} as\s+${ADVERBS}(?:(?:an?|the)\s+)?${FREE}$`, 'iu')
const BECAME = new RegExp(String.raw`(?:^\s*|\bi |\bi['’]?ve |finally |just )(?:became|made it as|qualified as|promoted to|ended up (?:as|being))\s+(?:an?\s+)?${FREE}$`, 'iu')
const AS_ONE = new RegExp(String.raw`^(.*?)\bas\s+(?:someone who['’]s |somebody who['’]s )?an?\s+${FREE}$`, 'iu')
/** "Use this as a teacher would", "known as an artist". */
const AS_ELSE = /\b(?:use[ds]?|using|treat\p{L}*|see[ns]?|seeing|saw|view\p{L}*|know|known|dress\p{L}*|regard\p{L}*|such|same|well|far|much|many|long|soon|good|bad|big|hard|easy|often|just|not|describe\p{L}*|disguise\p{L}*|think|thought|count\p{L}*|double\p{L}*|act\p{L}*|serve\p{L}*|pass\p{L}*|cast|him|her|them|myself|yourself|himself|herself|he|she|they|you|works)\s*$/iu
const BEING_ONE = new RegExp(String.raw`\bbeing\s+(?:an?|the (?:only|sole|youngest|first))\s+${FREE}$`, 'iu')
const WE_ALL = new RegExp(String.raw`\b(?:us|fellow)\s+(?!the |all )${FREE}$|\bwe\s+$`, 'iu')
const OWN_JOB = new RegExp(String.raw`(?:^\s*|\b(?:my|landed|got|took|scored|started|nailed|snagged|have|love|juggling|balancing|between|this|our|in|switched to|moved (?:in)?to)\s+)(?:(?:an?|my|the|this|new|first|current|own|dream|main)\s+)*${FREE}$`, 'iu')
const JOB_AFTER = /^\s+(?:job|gig|position|role|career|work|duties|hours|business|shifts?|life)\b/iu
const HERE_AFTER = /^\s+(?:(?:of|for) \S+ (?:years|yrs)\s+)?(?:here|by (?:trade|profession|training|day)|speaking|myself|of \d+ (?:years|yrs))(?:\s|$)/iu
const NOT_SELF = /\b(?:any|no|other|every|some|are|is|so many|good|your|his|her|their|my|the|hey|hi|dear)\b/iu
const THEIRS_AFTER = /^(?:['’]s\b|\s+(?:friends?|husband|wife|mom|mum|dad|boyfriend|girlfriend|students?|school|friendly|degree|fan|who (?:is|was) my)\b)|^的(?=\p{Script=Han})|^家/iu
/** What the sentence goes on with after "as a nurse": its own subject is somebody else. */
const OTHER_SUBJECT = /^\s*(?:[,，]\s*)?(?:she|he|they|you|would|might|should|my (?:mom|mum|dad|sister|brother|friend|husband|wife|partner|boss))\b/iu
const RETIRED = /\b(?:retired|semi retired)\s+(?:\p{L}+\s+){0,2}$|退休|retraitée?\s|à la retraite/iu

const I_AM_ZH = /(?:我|本人|楼主|lz|俺|咱)(?:现在|其实|就|也|本来|目前|还|真|只|一直|自己|们家)*(?:是|做|当|干|算是)(?:了|着)?(?:一[名个位枚]|个|名|位|做|当|搞|卖)?(?:(?![被让给和跟怕为因听问找学他她你的说从不看喜想爱把对在才很有])\p{Script=Han}){0,5}$|(?:作为|身为|本人|我这个)(?:一[名个位枚]|个)?(?:(?![被让给和跟怕为因听问找学他她你的说从不看喜想爱把对在才很有])\p{Script=Han}){0,4}$/u
const ZH_BARE = /(?:在|从事|做|当)(?:一?[名个位])?$/u
const ZH_AFTER = /^(?:一枚|这行|这一行|这个?工作|这份工作)/u
const JE_SUIS = /\b(?:je suis|j['’]suis|chui|suis|(?:je )?(?:bosse|travaille) (?:comme|en tant qu(?:e |['’]))|en tant qu(?:e |['’])|étant|mon (?:job|boulot|métier|travail|taf) (?:de |d['’]))\s*(?:une?\s+(?:\p{L}+\s+)?)?$/iu

/** Words of the writer's own work. */
const OWN_WORK = /\b(?:(?:at|from|for|my|our|after|off|between|outside|leave) work\b|work(?:days?|place|load|mates?|space|flow)\b|work (?:life|grind|stuff|trips?|events?|day|week|hours|mode|wise)\b|(?:i|we|i['’]?m|i['’]?ve been|currently|still) work(?:ing|ed)?\b|working (?:in|at|as|with|on)\b|(?:my|our|this|the|day|dream|first|current) (?:\p{L}+ )?(?:profession|trade|industry|field|line of work|gigs?)\b|(?:my|day|real|actual|current|this|main) job\b|(?:my|our) career\b|on the job|for a living|professional(?:ly)?|(?:my|our) (?:colleagues?|co-?workers?|team|boss|clients?|office|shifts?|days?|projects?)|(?:my|night|day|late|early|double|long|on|after|hour|the|a|every) shifts?\b|deadlines?|client meetings?|paycheck|au (?:boulot|travail|taf)|mon (?:boulot|travail|job|métier|taf)|mes? (?:collègues?|clients?))\b|上班|工作|加班|同事|老板|领导|客户|单位|公司|下班|值班|夜班|这行/iu

/** A word of a trade as the name of one's own work: "public health work", "design gigs", "lab life". */
const WORK_AFTER = /^\s+(?:work|gigs?|job|career|shifts?|grind|duties|internship|commissions?)\b/iu
const FIELD_AFTER = /^\s+(?:teams?|sector|industry|field|circles|folks|world|life|crowd|emergenc\p{L}+|meetings?|projects?|deadlines?|colleagues?|conferences?)\b/iu
/** "Physics here", "nursing here". */
const FIELD_HERE = /^\s+(?:person |major |grad |nerd |geek )?here(?:\s|$)/iu

const at = (text: string, { start, end }: Hit): string => fold(text.slice(start, end))

/** How the name of an occupation is said: undefined where it is not said of the writer. */
function namedAs(read: InSentence, term: string): Said | undefined {
  const { before, after, sentence, hit } = read
  if (THEIRS_AFTER.test(after)) return undefined
  const isPlural = term.endsWith('s') && WE_ALL.test(before)
  const direct = I_AM_ONE.test(before) || WORKS_AS.test(before) || JE_SUIS.test(before) || I_AM_ZH.test(before) || (ZH_BARE.test(before) && ZH_AFTER.test(after))
  const became = BECAME.test(before)
  const ownJob = JOB_AFTER.test(after) && OWN_JOB.test(before)
  const here = HERE_AFTER.test(after) && !NOT_SELF.test(before) && before.trim().split(/\s+/).length <= 3
  const as = AS_ONE.exec(before)
  const likely = isPlural || BEING_ONE.test(before) || (as !== null && !AS_ELSE.test(as[1] ?? ''))
  if (!direct && !became && !ownJob && !here && !likely) {
    // "When I was a nurse", "I want to become a nurse": told apart, and no fact of now.
    const time = /\bi\b|我|\bj['’]|\bje\b/iu.test(before) ? timeIn(before) : 'denied'
    return (time === 'past' || time === 'wished') && /\b(?:an?|become|was|été|étais|devenir)\s+(?:\p{L}+\s+){0,2}$|[当做是过]$/iu.test(before) && !isOfOthers(read) ? time : undefined
  }
  if (isQuestion(read) && !direct) return undefined
  if (isOfOthers(read) || isOfKin(read) || ((likely || as !== null) && OTHER_SUBJECT.test(sentence.slice(hit.end)))) return undefined
  const time = timeIn(became ? before.replace(BECAME, '') : before)
  if (time === 'past' && RETIRED.test(before)) return 'stated'
  if (time === 'past' || time === 'wished') return time
  if (time === 'denied') return undefined
  // "As a nurse" at the head of a clause is the writer; further in it may be somebody else.
  return direct || became || ownJob || here ? 'stated' : (as?.[1] ?? '').trim() === '' && as !== null ? 'stated' : 'doing'
}

/** The longest known field at the start, or the end, of some words: up to four of them. */
function fieldAt(words: string, from: 'start' | 'end'): string | undefined {
  const all = fold(words).trim().split(/\s+/).map((word) => word.replace(/^[^\p{L}\d]+|[^\p{L}\d']+$/gu, ''))
  for (let length = Math.min(4, all.length); length > 0; length -= 1) {
    const some = (from === 'start' ? all.slice(0, length) : all.slice(-length)).join(' ')
    if (WORKPLACES.has(some)) return some
  }
  if (from === 'start') return undefined
  // Chinese has no spaces: 我在银行上班.
  const han = /在?(\p{Script=Han}{1,8})$/u.exec(words)?.[1] ?? ''
  for (let length = Math.min(6, han.length); length > 1; length -= 1) if (WORKPLACES.has(han.slice(-length))) return han.slice(-length)
  return undefined
}

const OWN_BEFORE = /(?:^\s*|\b(?:i|i['’]?m|we|my|me|been|currently|still|now|landed|love|got|je|mon|years?|after|from|for)\s+)(?:\p{L}+\s+){0,2}$|[我咱俺]|^\s*$/iu

/** A field said in a frame of work. */
function fieldMentions(text: string, hit: Hit): readonly Mention[] {
  const read = inSentence(text, hit)
  const frame = at(text, hit)
  const behind = /(?: in| into| at| for| with| by| dans| en| a| au)$/u.test(frame)
  const prefix = behind ? /^\s*(?:(?:the|a|an|my|our|la|le|un|une)\s+)?/iu.exec(read.after)?.[0] ?? '' : ''
  // "In my line of work (law)".
  const bracketed = /^\s*[(（]\s*(?:in\s+)?([^)）]{2,30})[)）]/u.exec(read.sentence.slice(read.hit.end))?.[1]
  const field = bracketed !== undefined ? fieldAt(bracketed, 'start') : behind ? fieldAt(read.after, 'start') ?? fieldAt(read.after.slice(prefix.length), 'start') : fieldAt(read.before, 'end')
  if (field === undefined || isOfOthers(read) || isOfKin(read)) return []
  // "I'm in the library" is a place, "I'm in finance" a trade.
  if (/^i'?m in$/u.test(frame) && (prefix !== '' || /^(?:the|an?|my|our) /u.test(field))) return []
  const lead = behind || bracketed !== undefined ? read.before : read.before.slice(0, Math.max(0, fold(read.before).lastIndexOf(field)))
  if (!OWN_BEFORE.test(lead) || isQuestion(read)) return []
  const time = timeIn(lead)
  if (time === 'denied') return []
  const isLoose = /^(?:job|career|gig|industry|profession)$/u.test(frame)
  const said: Said = time !== 'now' ? time : isLoose ? 'doing' : 'stated'
  return (WORKPLACES.get(field) ?? []).map((occupation): Mention => ({ occupation, said, term: field, ...hit }))
}

const OTHERS_NEAR = /\b(?:he|she|his|her|they|their|your|you)\b|[他她你]/iu

/** How a word of a trade stands: as the writer's own work, beside it, or alone. */
function tradeAs(read: InSentence): Said {
  const { before, after, sentence } = read
  if (isQuestion(read) || isOfKin(read) || timeIn(before) !== 'now') return 'hint'
  if (WORK_AFTER.test(after) || (before.trim() === '' && FIELD_HERE.test(after))) return /\b(?:your|their|his|her|any|some|these|those)\s+(?:\p{L}+\s+)?$/iu.test(before) ? 'hint' : 'doing'
  return OWN_WORK.test(sentence) || FIELD_AFTER.test(after) ? 'setting' : 'hint'
}

/** Everything that one text says of the writer's occupation; the strongest of each occupation's terms. */
export function occupationsIn(text: AnalysedText, verb: Verb): readonly Mention[] {
  const [names, doings, trade, fields] = [text.hits(NAMED), text.hits(DOING), text.hits(TRADE), text.hits(FIELD_FRAMES)]
  if (names.length + doings.length + trade.length + fields.length === 0 || isTooLong(text.text, verb)) return []
  const written = text.text
  const found: Mention[] = []
  for (const hit of names) {
    const term = at(written, hit)
    const said = namedAs(inSentence(written, hit), term)
    if (said !== undefined) for (const occupation of NAMES.get(term) ?? []) found.push({ occupation, said, term, ...hit })
  }
  for (const hit of fields) found.push(...fieldMentions(written, hit))
  for (const hit of doings) {
    const read = inSentence(written, hit)
    if (isOfOthers(read) || isOfKin(read) || isQuestion(read)) continue
    const time = timeIn(read.before)
    if (time === 'denied') continue
    const term = at(written, hit)
    for (const occupation of DOINGS.get(term) ?? []) found.push({ occupation, said: time === 'now' ? 'doing' : time, term, ...hit })
  }
  for (const hit of trade) {
    const read = inSentence(written, hit)
    const said = tradeAs(read)
    // A word alone says little: whose it is matters less than the time it takes to find out.
    if (said === 'hint' ? OTHERS_NEAR.test(read.before) : isOfOthers(read)) continue
    const term = at(written, hit)
    for (const occupation of HINTS.get(term) ?? []) found.push({ occupation, said, term, ...hit })
  }
  return found
}
