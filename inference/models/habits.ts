/**
 * From the features that a model of style weighs to habits of writing that a reader understands. A feature (a word, a pair,
 * a run of characters) is widened to the whole words it comes from and belongs to one habit only, so that 班 and 加班 are not
 * two reasons; a habit's weight is the sum of its features' weights, and its direction is the sign of that sum.
 */
import { own } from '../shareable/sentence.ts'
import type { Sentence } from '../shareable/sentence.ts'
import type { StyleLanguage } from './writing-style.ts'

/** A way of writing that has a name. `words` are whole words in lower case. */
interface Habit { readonly key: string; readonly title: Sentence; readonly words: RegExp }

/** Marks of punctuation and smileys are no words: what holds one is this habit. */
const MARKS: Habit = { key: 'marks', title: own('Marks between and after sentences', '句中和句末的标点'), words: /^[^\p{L}\p{N}]+$/u }

const HABITS: readonly Habit[] = [
  { key: 'laughter', title: own('Laughing in writing', '打字的笑声'), words: /^(?:(?:ha){2,}h?|(?:he){2,}|(?:hi){2,}|ha|hah|heh|hee|lol|lmao|rofl|[哈呵嘿嘻]+)$/u },
  { key: 'short-spellings', title: own('Short spellings for whole words', '缩写'), words: /^(?:u|ur|r|y|n|b|c|k|d|m|dat|dis|dun|dunno|den|gd|gud|gng|gonna|gotta|wanna|hv|juz|jus|msg|nite|nvm|pls|plz|ppl|rite|sry|thru|thx|tks|tmr|tml|tmrw|2moro|b4|wat|wad|wif|wid|wk|yr|cos|cuz|coz|bcoz|abt|btw|omg|oso|haf|hav|noe|lar|dont|cant|wont|im|ill|ive|ya|yea|yup|yep|okie|ok|okay|ni8|gm|gn|luv|tat|da|de|e|ard|aft|hw|nt|bt|ll|sm|bk|cum|frm|gt|lt|mayb|mrng|mng|nw|ntg|smth|sth|tt|ty|ur|urs|v|w|wan|wen|ytd)$/u },
  { key: 'particles', title: own('Particles at the end of a sentence', '语气词'), words: /^(?:la|lah|leh|lor|meh|hor|liao|sia|ah|eh|oh|ar|wah|yah|hmm|hm|aiyo|haiz|[啊呀啦呢吧嘛哦喔噢嗯呗哇唉诶哎咯喽哟嘞吗么]+|好[吧啊呀的]?)$/u },
  { key: 'study', title: own('Words of school and study', '上学的词'), words: /^(?:lectures?|lect|tutorials?|tut|exams?|prof|school|sch|class|classes|campus|uni|college|homework|assignments?|modules?|semester|sem|hostel|hall|library|lib|test|tests|study|studying|project|proj|thesis|notes|上课|下课|考试|作业|宿舍|寝室|老师|同学|学校|图书馆|论文|自习|课|班长|食堂|复习|毕业|学院|教室|学期|期末|四级|六级|考研|选课|社团)$/u },
  { key: 'work', title: own('Words of work', '上班的词'), words: /^(?:office|meeting|meetings|boss|work|working|job|client|clients|report|colleagues?|project manager|salary|conference|上班|下班|加班|公司|开会|领导|单位|客户|同事|老板|出差|工资|会议|项目|合同|值班|办公室|班)$/u },
  { key: 'family', title: own('Words of family', '家人的词'), words: /^(?:kids?|husband|hubby|wife|son|daughter|baby|child|children|mum|mom|dad|mother|father|parents|老公|老婆|孩子|儿子|女儿|宝宝|宝贝|妈妈|爸爸|妈|爸|家人)$/u },
  { key: 'courtesies', title: own('Greetings, thanks and wishes', '问候、感谢和祝福'), words: /^(?:hi|hey|hello|dear|thanks|thank|please|sorry|regards|welcome|happy|wishes|wish|morning|night|goodnight|good|bye|congrats|谢谢|谢|您|您好|你好|祝|快乐|新年|节日|晚安|早安|早上好|不好意思|对不起|请|辛苦|亲|恭喜|拜拜)$/u },
  { key: 'small-words', title: own('Small words written out', '虚词和代词'), words: /^(?:the|of|a|an|to|in|on|at|is|are|am|was|were|be|been|for|and|or|but|it|its|it's|this|that|these|those|with|from|by|as|if|so|not|no|yes|have|has|had|do|does|did|don't|will|would|can|could|should|may|my|your|our|his|her|their|i|i'm|i'll|i've|you|you're|we|he|she|they|me|him|us|them|what|when|where|how|who|which|there|here|then|than|now|just|only|also|too|very|all|any|some|one|up|out|get|got|go|going|come|been|about|的|了|是|在|我|你|他|她|它|们|我们|你们|他们|不|没|没有|有|就|都|也|和|要|会|说|去|来|到|个|这|那|这个|那个|什么|怎么|吧|着|过|得|地|还|很|再|又|给|把|被|让|跟|对|能|可以|可|想|看|一|两|上|下|里|人|多|大|小|点|自己|一个|不是|因为|所以|如果|但是|还是)$/u },
  MARKS,
]
const BY_KEY = new Map(HABITS.map((habit) => [habit.key, habit]))
const SMALL = BY_KEY.get('small-words')

/** Where whole words of a Chinese text end. */
const SEGMENTER = new Intl.Segmenter('zh', { granularity: 'word' })
const WORD = /[\p{L}\p{N}'’]/u

interface Segment { readonly index: number; readonly last: number; readonly isWordLike: boolean }
let segmented = ''
let segments: readonly Segment[] = []

/** Words of a text. Many places of one text are asked for in turn: it is cut into words once. */
function segmentsOf(text: string): readonly Segment[] {
  if (text !== segmented) {
    segments = Array.from(SEGMENTER.segment(text), ({ index, segment, isWordLike }) => ({ index, last: index + segment.length, isWordLike: isWordLike === true }))
    segmented = text
  }
  return segments
}

/** The whole words that a place in a text belongs to: Latin words by their letters, Chinese by the segmenter. */
export function wholeWords(text: string, start: number, end: number, language: StyleLanguage): readonly [start: number, end: number] {
  let from = start
  let to = end
  while (from < to && !WORD.test(text.charAt(from))) from += 1
  while (to > from && !WORD.test(text.charAt(to - 1))) to -= 1
  if (from === to) return [start, end]
  if (language === 'en') {
    while (from > 0 && WORD.test(text.charAt(from - 1))) from -= 1
    while (to < text.length && WORD.test(text.charAt(to))) to += 1
    return [from, to]
  }
  for (const { index, last, isWordLike } of segmentsOf(text)) {
    if (!isWordLike || last <= from || index >= to) continue
    if (index < from) from = index
    if (last > to) to = last
  }
  return [from, to]
}

/**
 * Which habit a feature belongs to: `phrase` is its whole words, `raw` what it covers itself. A run that holds a mark is a
 * habit of marks; a phrase of several words is that of its first word with a name, else of its own; numbers are none.
 */
export function habitOf(raw: string, phrase: string): string | undefined {
  const plain = phrase.trim().toLowerCase().replace(/\s+/g, ' ').replaceAll('’', "'")
  if (plain === '') return undefined
  if (/[\p{P}\p{S}]/u.test(raw.replace(/(?<=\p{L})['’](?=\p{L})/gu, '')) || MARKS.words.test(plain)) return 'marks'
  const words = plain.includes(' ') ? plain.split(' ') : /^\p{Script=Han}+$/u.test(plain) ? [...SEGMENTER.segment(plain)].map(({ segment }) => segment) : [plain]
  if (words.every((word) => /^\p{N}+$/u.test(word))) return undefined
  const named = HABITS.find((habit) => habit !== SMALL && habit !== MARKS && (habit.words.test(plain) || words.some((word) => habit.words.test(word))))
  if (named !== undefined) return named.key
  if (SMALL !== undefined && words.every((word) => SMALL.words.test(word))) return SMALL.key
  return `word:${plain}`
}

/** The name of a habit; undefined for one that is a phrase of its own. */
export function habitTitle(key: string): Sentence | undefined { return BY_KEY.get(key)?.title }

/** What of a phrase stands for its habit in a sentence: the marks of a habit of marks, the named word of others. */
export function spokenFor(key: string, phrase: string): string {
  const plain = phrase.trim().toLowerCase().replace(/\s+/g, ' ')
  if (key === 'marks') return plain.replace(/[\p{L}\p{N}\s]/gu, '')
  const habit = BY_KEY.get(key)
  if (habit === undefined) return plain
  const words = plain.includes(' ') ? plain.split(' ') : [...SEGMENTER.segment(plain)].map(({ segment }) => segment)
  return words.find((word) => habit.words.test(word)) ?? plain
}
