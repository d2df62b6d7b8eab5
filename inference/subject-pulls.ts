/** What guesses over subjects of life have in common: pulls of talk, purchases, searches, and of silence in all of them. */
import type { Example } from '../db/model.ts'
import type { BoughtByCategory, CategoryId, CategorySpend } from './categories/categories.ts'
import { growing, SILENCE } from './combine.ts'
import type { Pull, Support } from './combine.ts'
import type { Signals } from './inference.ts'
import { FEWEST_OF_SUBJECT, lineCardOf } from './accuracy.ts'
import type { LineRecord, LineRecords } from './accuracy.ts'
import { NEVER_SAID } from './signals/said-of.ts'
import type { SaidOf, SaidSubject } from './signals/said-of.ts'
import { counted, figure, own, say, sentence } from './shareable/sentence.ts'
import type { Sentence } from './shareable/sentence.ts'
import type { SearchedOf } from './signals/searched-of.ts'

/** Own messages, and order lines, on which silence begins to mean something. */
const TEXTS_WANTED = 200
const LINES_WANTED = 30
/** One slip of the word rules in so many own messages is expected, and taken off. */
const TEXTS_FOR_ONE_SLIP = 5_000

/** How much there is to guess from, in what there is more of: own messages, or order lines, of which one counts as seven messages. */
export function householdSupport(signals: Signals): Support {
  const texts = signals.get<SaidOf>('said.of')?.value.texts ?? 0
  const lines = signals.get<BoughtByCategory>('bought.by-category')?.value.lines ?? 0
  const linesAsTexts = Math.round(lines * TEXTS_WANTED / LINES_WANTED)
  if (linesAsTexts <= texts) {
    return {
      have: texts + linesAsTexts, want: TEXTS_WANTED,
      of: lines === 0 ? own('messages of your own in English, French or Chinese', '条你自己的中文、英文或法文消息') : own('messages of your own in English, French or Chinese, where a purchase counts as seven', '条你自己的中文、英文或法文消息（一次消费算七条）'),
    }
  }
  return {
    have: lines + Math.round(texts * LINES_WANTED / TEXTS_WANTED), want: LINES_WANTED,
    of: texts === 0 ? own('purchases', '次消费') : own('purchases, where seven messages of your own count as one', '次消费（七条你自己的消息算一次）'),
  }
}

/** Names of a topic in sentences: "a dog", "your dog"; 狗. */
export interface TopicWords { readonly own: Sentence; readonly any: Sentence; readonly goods: Sentence }

/**
 * What own messages say for and against. `each` is the weight of the first telling line; what was never said pulls nowhere.
 * `isHeld`: it is a thing or a person that one has, so that wishing for it is mostly said by those without.
 */
export function saidPulls(signals: Signals, subject: string, words: Pick<TopicWords, 'own' | 'any'>, each: number, isHeld = true): readonly Pull[] {
  const said = signals.get<SaidOf>('said.of')?.value
  if (!said) return []
  const one = said.subjects[subject] ?? NEVER_SAID
  const { counts, lines: ours, weeks, span, for: pro, against } = one
  const named = ours + counts.definite
  // What is wished for or planned, and what happens to others, is no sign against what one does: who hunts for a flat may have moved, and a son's games say nothing of his father.
  // A colleague's car says nothing of one's own either: it only tempers what is said of that.
  const aside = isHeld ? counts.wished + counts.planned + (named > 0 ? counts.elsewhere : 0) : 0
  const contrary = counts.denied + counts.past + aside
  const pulls: Pull[] = []
  const signal = 'said.of'
  if (named > 0) {
    // "The dog" may be the one next door: it adds at most 1.2 (2 where it goes on for weeks), and only beyond what strangers' dogs are worth.
    const beyondSlips = growing(ours - said.texts / TEXTS_FOR_ONE_SLIP, each) + Math.min(weeks.length >= 8 ? 2 : 1.2, growing(counts.definite - said.texts * 2 / TEXTS_FOR_ONE_SLIP, 0.35))
    pulls.push({
      // All in one week or two, while the talk goes on for months, is a visit or some days of dog-sitting as easily as a life with a dog.
      signal, records: 'messages', count: named, examples: pro, weight: weeks.length < 2 || (span <= 2 && said.span > 4) ? Math.min(beyondSlips, each) : beyondSlips,
      says: toldWords(one, subject, words),
    })
  }
  if (contrary > 0) {
    pulls.push({
      // Whoever has a dog also speaks of the one that died and of the next: beside many own mentions, contrary ones say little.
      signal, records: 'messages against', count: contrary, examples: against, weight: -Math.min(2, growing(contrary, 0.6)) * contrary / (named + contrary),
      says: isHeld ? sentence(
        say`${counted(contrary, 'message speaks', 'messages speak')} of ${words.any} that is denied, over, only planned or somebody else’s`,
        say`${contrary}条消息说到${words.any}，但说的是没有、以前、打算或别人`,
      ) : sentence(
        say`${counted(contrary, 'message says', 'messages say')} that it is not so, or no longer: ${words.any}`,
        say`${contrary}条消息说到${words.any}，但说的是没有，或是以前`,
      ),
    })
  }
  // However often other people's are spoken of, it is silence about one's own.
  if (named === 0 && said.texts >= TEXTS_WANTED) {
    pulls.push({
      signal, records: SILENCE, count: said.texts, examples: [], weight: 0,
      says: sentence(say`None of ${counted(said.texts, 'message', 'messages')} speaks of ${words.own}, which is no sign either way`, say`${said.texts}条消息里，没有一条说到${words.own}；没说到不等于没有`),
    })
  }
  return pulls
}

/** Of fewer lines than this both counts are said, and no rate. */
const FEWEST_FOR_RATE = 30

/** How often it is told, and how often a line that is read like this is right, where that was measured. */
function toldWords(said: SaidSubject, subject: string, words: Pick<TopicWords, 'own'>): Sentence {
  const { lines, counts, weeks } = said
  const named = lines + counts.definite
  const record = recordToTell(recordsFor(said, subject))
  if (record === undefined || lines === 0) {
    return sentence(
      say`${counted(named, 'message speaks', 'messages speak')} of ${words.own}, in ${counted(weeks.length, 'week', 'different weeks')}`,
      say`${named}条消息说到${words.own}，分布在${weeks.length}周里`,
    )
  }
  // Weeks are those of every line that names it, so that they are told only where each of these is read as one's own.
  const inWeeks = counts.definite > 0 ? own('', '') : sentence(say`, in ${counted(weeks.length, 'week', 'different weeks')}`, say`（分布在${weeks.length}周里）`)
  const told = figure(record.told)
  // A rate in a hundred of a dozen lines would sound surer than it is.
  if (record.told < FEWEST_FOR_RATE) {
    return sentence(
      say`${counted(lines, 'message of yours speaks', 'messages of yours speak')} of ${words.own}${inWeeks}. Of ${told} lines read like this, ${figure(record.right)} were right (two readers)`,
      say`你有${lines}条消息说到${words.own}${inWeeks}。这样读出来的话测过${told}句，对了${figure(record.right)}句（标注了两遍）`,
    )
  }
  const right = figure(Math.round(100 * record.right / record.told))
  return sentence(
    say`${counted(lines, 'message of yours speaks', 'messages of yours speak')} of ${words.own}${inWeeks}. A line read like this is right ${right} times in 100 (${told} lines, two readers)`,
    say`你有${lines}条消息说到${words.own}${inWeeks}。这样读出来的话，每100句有${right}句是对的（测过${told}句，标注了两遍）`,
  )
}

/**
 * The records of lines like the person's, in the language that most of them are in; neither in one where reading was not
 * measured, nor for a subject of which no line was labelled: how others are read says nothing of it.
 */
export function recordsFor({ byLanguage }: Pick<SaidSubject, 'byLanguage'>, subject: string): LineRecords {
  if (byLanguage.other > byLanguage.en + byLanguage.zh) return { own: undefined, all: undefined }
  const card = lineCardOf(byLanguage.zh > byLanguage.en ? 'zh' : 'en')
  const ofSubject = card?.subjects[subject]
  return ofSubject === undefined ? { own: undefined, all: undefined } : { own: ofSubject, all: card?.right }
}

/** The record that is told beside lines: of the subject where enough of it were measured, of all together elsewhere. */
function recordToTell({ own: ofSubject, all }: LineRecords): LineRecord | undefined {
  return ofSubject !== undefined && ofSubject.told >= FEWEST_OF_SUBJECT ? ofSubject : all
}

/**
 * What purchases say: `weights` gives each category's weight for its first day of purchase. `vague` is a category that
 * may be meant, unless purchases of `other` explain it: pet goods, where there are dog goods, say nothing of a cat.
 */
export function boughtPulls(signals: Signals, weights: readonly (readonly [category: CategoryId, each: number])[], words: TopicWords, vague?: Vague): readonly Pull[] {
  const bought = signals.get<BoughtByCategory>('bought.by-category')?.value
  if (!bought) return []
  let weight = 0
  let lines = 0
  let days = 0
  const examples: Example[] = []
  for (const [id, each] of weights) {
    const spend = bought.categories[id]
    // Sent back: what was not kept is no evidence.
    if (!spend || isGivenBack(spend)) continue
    weight += growing(spend.days, each)
    lines += spend.lines
    days += spend.days
    examples.push(...spend.examples)
  }
  const signal = 'bought.by-category'
  const maybe = vague && !bought.categories[vague.other] ? bought.categories[vague.category] : undefined
  if (lines === 0 && vague && maybe) {
    return [{
      signal, records: 'purchases', count: maybe.lines, examples: maybe.examples, weight: growing(maybe.days, vague.each),
      says: sentence(say`${counted(maybe.lines, 'purchase', 'purchases')} of ${vague.words}, which may be for ${words.any}`, say`买过${maybe.lines}次${vague.words}，可能是给${words.any}的`),
    }]
  }
  if (lines > 0) {
    return [{
      signal, records: 'purchases', count: lines, examples, weight,
      says: sentence(say`${counted(lines, 'purchase', 'purchases')} of ${words.goods} on ${counted(days, 'day', 'days')}`, say`${days}天里买过${lines}次${words.goods}`),
    }]
  }
  const known = bought.lines - bought.unknown
  if (known < LINES_WANTED) return []
  return [{
    signal, records: SILENCE, count: known, examples: [], weight: 0,
    says: sentence(say`No ${words.goods} among ${counted(known, 'purchase', 'purchases')}, which is no sign either way`, say`${known}次购买里没有${words.goods}；没买过不等于没有`),
  }]
}

/** True where as much money came back as went out. */
function isGivenBack({ spend, refunds }: CategorySpend): boolean {
  return refunds > 0 && spend.length > 0 && spend.every(({ minor }) => minor <= 0)
}

/** A category that does not say which of two things it is for. */
export interface Vague { readonly category: CategoryId; readonly other: CategoryId; readonly each: number; readonly words: Sentence }

/** What searches say: a little, since people also search for others. */
export function searchedPulls(signals: Signals, subject: string, words: Pick<TopicWords, 'any'>): readonly Pull[] {
  const searched = signals.get<SearchedOf>('searched.of')?.value.subjects[subject]
  if (!searched || searched.count === 0) return []
  return [{
    signal: 'searched.of', records: 'searches', count: searched.count, examples: searched.examples, weight: Math.min(1.2, growing(searched.count, 0.3)),
    says: sentence(say`${counted(searched.count, 'search names', 'searches name')} ${words.any}`, say`${searched.count}次搜索提到${words.any}`),
  }]
}
