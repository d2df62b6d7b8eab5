/** The clause around a word, and whether the word stands in somebody else's text. */
import type { Hit } from '../analysis.ts'
import { FOLDED, HAN, KIND } from '../characters.ts'

/** Longer texts are pasted articles and forwards far more often than words of one's own. UTF-16 units. */
export const LONGEST_OWN_TEXT = 400
const CLAUSE_REACH = 80
/** Marks by code unit: every unit around every term is looked at. */
const unitsOf = (marks: string): ReadonlySet<number> => new Set(Array.from(marks, (mark) => mark.charCodeAt(0)))
const SENTENCE_END = unitsOf('.!?。！？\n…~～')
const CLAUSE_END = unitsOf('.!?;,。！？；，、\n…')
const SPACE = 0x20

const QUOTES: readonly (readonly [string, string])[] = [['“', '”'], ['「', '」'], ['『', '』'], ['《', '》'], ['«', '»'], ['"', '"']]
const FORWARDED = /https?:\/\/|^\s*(?:>|rt @|fwd?:|fw:|forwarded|转发|转[：:]|\[分享\]|\[链接\]|分享)/iu
/** A text that opens with what it is: an article, a song, a joke, in brackets or before a colon. */
const NAMED_KIND = /^\s*(?:[[【「《（(]\s*(?:文章|新闻|歌词|段子|笑话|故事|小说|摘抄|书摘|台词|转载|链接|热搜|article|news|lyrics?|song|quote|poem|story|joke|meme)\s*[\]】」》）)]|(?:文章|新闻|歌词|段子|笑话|故事|小说|摘抄|书摘|台词|转载|热搜|article|news|headline|lyrics?|song|quote of the day|quote|poem|story|joke|copypasta|chanson|paroles|citation|blague)\s*[：:])/iu

/** A word in its clause: the parts before and after it, without the mark that ends the clause; `sentence`: from the last full stop to the next, which may hold several clauses. */
export interface Clause { readonly text: string; readonly before: string; readonly inside: string; readonly after: string; readonly sentence: string }

let lastText = ''
let lastPlain = ''

/** Traditional characters made simplified, so that one pattern reads both; offsets stay. Long texts are not the person's own and stay as they are. */
export function simplified(text: string): string {
  if (text.length > LONGEST_OWN_TEXT) return text
  if (text === lastText) return lastPlain
  lastText = text
  lastPlain = text
  if (!/\p{Script=Han}/u.test(text)) return text
  let plain = ''
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    plain += KIND[unit] === HAN ? String.fromCharCode(FOLDED[unit] ?? unit) : text.charAt(at)
  }
  lastPlain = plain
  return plain
}

let lastClause: { readonly written: string; readonly start: number; readonly end: number; readonly clause: Clause } | null = null

/** The clause of a word. Asked for the same word by several rules in turn, so that the last one is kept. */
export function clauseOf(written: string, { start, end }: Hit): Clause {
  if (lastClause !== null && lastClause.start === start && lastClause.end === end && lastClause.written === written) return lastClause.clause
  const clause = cutClause(simplified(written), start, end)
  lastClause = { written, start, end, clause }
  return clause
}

function cutClause(text: string, start: number, end: number): Clause {
  return { text, before: clauseBefore(text, start), inside: text.slice(start, end), after: clauseAfter(text, end), sentence: sentenceOf(text, start, end) }
}

/** True for a whole text that is not the writer's: with a link, forwarded, named as an article or a song, or too long. */
export function isPassedOn(written: string): boolean {
  return written.length > LONGEST_OWN_TEXT || FORWARDED.test(written) || NAMED_KIND.test(written)
}

/** True in a title, a quotation, a text with a link, a forwarded or a long one. */
export function isQuoted(written: string, hit: Hit): boolean {
  return isPassedOn(written) || isBetweenQuotes(written, hit)
}

/** Any mark that opens a quotation: texts without one need not be looked through for each pair of marks. */
const OPENS_QUOTE = /[“「『《«"]/

function isBetweenQuotes(text: string, hit: Hit): boolean {
  return OPENS_QUOTE.test(text) && QUOTES.some(([open, close]) => {
    const from = text.lastIndexOf(open, hit.start - 1)
    if (from === -1 || hit.start === 0) return false
    if (open === close && count(text.slice(0, hit.start), open) % 2 === 0) return false
    const to = text.indexOf(close, from + 1)
    return to >= hit.end
  })
}

function count(text: string, part: string): number {
  return text.split(part).length - 1
}

function clauseBefore(text: string, start: number): string {
  const reach = text.slice(Math.max(0, start - CLAUSE_REACH), start)
  for (let at = reach.length - 1; at >= 0; at -= 1) if (CLAUSE_END.has(reach.charCodeAt(at)) || isHanGap(reach, at)) return reach.slice(at + 1)
  return reach
}

function clauseAfter(text: string, end: number): string {
  const reach = text.slice(end, end + CLAUSE_REACH)
  for (let at = 0; at < reach.length; at += 1) if (CLAUSE_END.has(reach.charCodeAt(at)) || isHanGap(reach, at)) return reach.slice(0, at)
  return reach
}

/** People type a space where Chinese has a comma. */
function isHanGap(text: string, at: number): boolean {
  return text.charCodeAt(at) === SPACE && KIND[text.charCodeAt(at - 1)] === HAN && KIND[text.charCodeAt(at + 1)] === HAN
}

/** The sentence with the mark that ends it. */
function sentenceOf(text: string, start: number, end: number): string {
  let from = start
  while (from > 0 && start - from < CLAUSE_REACH && !SENTENCE_END.has(text.charCodeAt(from - 1))) from -= 1
  let to = end
  while (to < text.length && to - end < CLAUSE_REACH && !SENTENCE_END.has(text.charCodeAt(to))) to += 1
  return text.slice(from, to + 1)
}
