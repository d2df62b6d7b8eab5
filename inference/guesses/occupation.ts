/**
 * What the owner works as, from what they say of it. Their own statement comes first, then doings that only people of an
 * occupation speak of; words of a trade are hints, and many different ones must agree before they name anything. A rule that
 * nobody measured on people: no odds.
 */
import type { Evidence, Outcome } from '../../db/model.ts'
import { growing } from '../combine.ts'
import { CANNOT_TELL, defineInference } from '../inference.ts'
import type { GuessResult, Signals } from '../inference.ts'
import { occupationOf, OCCUPATIONS } from '../occupations/occupations.ts'
import type { Said } from '../occupations/reading.ts'
import { audience } from '../segments/iab-audience.ts'
import type { SaidOccupation, SaidOccupations } from '../signals/said-occupation.ts'
import { counted, own, say, sentence } from '../shareable/sentence.ts'
import type { Sentence } from '../shareable/sentence.ts'

const TEXTS_WANTED = 20
/** Points: one statement names an occupation, two doings do, and words of the trade only in numbers. */
const STATED = 3
const DOING = 1.5
const SETTING = 0.8
const HINT = 0.35
const MOST_HINTS = 1.4
const ENOUGH = 0.8
/** Words of one trade in so much of all messages, by so many words in so many messages, are more than passing talk. */
const DWELT_ON = 0.05
/** In less of all messages they are what anybody says once in a while. */
const PASSING = 0.02
const DWELLING = 0.7
const DWELT_ROWS = 3
const DWELT_WORDS = 2
/** For pleasure's sake the same words are common. */
const PASTIME = 0.4
/** One slip of the rules in so many messages is expected, and taken off. */
const TEXTS_FOR_ONE_SLIP = 3_000
const TEXTS_FOR_ONE_SETTING = 1_000
/** How far the leading occupation must be ahead of one of another branch, where nobody stated it. */
const AHEAD = 1.4
/** What a branch says for one occupation in it, and the other way round. */
const SHARED = 0.5
const SHOWN = 6

/** An occupation with its points. */
interface Candidate { readonly said: SaidOccupation; readonly points: number; readonly own: number }

/** What words of the trade say: how many different ones, where they are in enough of all talk, and how much of it they are in. */
function hintPoints({ name, counts, hints, settings }: SaidOccupation, texts: number): number {
  const rows = counts.hint + counts.setting
  const share = rows / Math.max(texts, 1)
  if (share < PASSING) return 0
  const isDwelling = rows >= DWELT_ROWS && hints + settings >= DWELT_WORDS && share >= DWELT_ON
  const points = Math.min(MOST_HINTS, growing(hints, HINT)) + (isDwelling ? Math.min(2 * DWELLING, DWELLING * Math.log2(2 * share / DWELT_ON)) : 0)
  return occupationOf(name)?.pastime === true ? points * PASTIME : points
}

function ownPoints(said: SaidOccupation, texts: number): number {
  const { counts, settings } = said
  const stated = counts.stated === 0 ? 0 : STATED + growing(counts.stated - 1, 0.6)
  const doings = growing(counts.doing - texts / TEXTS_FOR_ONE_SLIP + 1 / TEXTS_FOR_ONE_SLIP, DOING)
  return stated + doings + growing(settings - texts / TEXTS_FOR_ONE_SETTING, SETTING) + hintPoints(said, texts)
}

/** Candidates, most points first. What is said of a branch ("works in health care") speaks for an occupation in it that has grounds of its own. */
function candidates({ occupations, texts }: SaidOccupations): readonly Candidate[] {
  const points = new Map(occupations.map((said) => [said.name, ownPoints(said, texts)]))
  const branchOf = (name: string): string => occupationOf(name)?.sector ?? ''
  const isBroad = (name: string): boolean => occupationOf(name)?.broad === true
  return occupations.map((said): Candidate => {
    const mine = points.get(said.name) ?? 0
    const others = OCCUPATIONS.filter(({ en, sector }) => en !== said.name && sector === branchOf(said.name) && isBroad(en) !== isBroad(said.name)).map(({ en }) => points.get(en) ?? 0)
    const most = Math.max(0, ...others)
    return { said, own: mine, points: isBroad(said.name) ? mine + SHARED * Math.min(most, STATED) * Number(most < DOING) : mine >= 1 ? mine + SHARED * most : mine }
  }).filter((one) => one.own > 0).toSorted((a, b) => b.points - a.points || Number(isBroad(a.said.name)) - Number(isBroad(b.said.name)) || (b.said.lastAt ?? 0) - (a.said.lastAt ?? 0) || (a.said.name < b.said.name ? -1 : 1))
}

/** Who states two occupations has changed: the one they stated last. */
function leadingOf(all: readonly Candidate[]): Candidate | undefined {
  const stated = all.filter(({ said }) => said.counts.stated > 0 && occupationOf(said.name)?.broad !== true)
  if (stated.length > 1) return stated.toSorted((a, b) => (b.said.lastAt ?? 0) - (a.said.lastAt ?? 0) || b.points - a.points)[0]
  return stated[0] ?? all[0]
}

function isEnough(leading: Candidate, all: readonly Candidate[]): boolean {
  if (leading.said.counts.stated > 0) return true
  const branch = occupationOf(leading.said.name)?.sector
  const rival = all.find(({ said }) => said.name !== leading.said.name && (occupationOf(said.name)?.sector !== branch || occupationOf(said.name)?.broad === occupationOf(leading.said.name)?.broad))
  return leading.points >= ENOUGH && leading.points >= AHEAD * (rival?.points ?? 0)
}

function weightOf(said: SaidOccupation, kind: Said, texts: number): number {
  switch (kind) {
    case 'stated': return STATED
    case 'doing': return Math.min(3, growing(said.counts.doing, DOING))
    case 'setting': return Math.min(3, growing(said.settings, SETTING))
    case 'hint': return hintPoints(said, texts)
    default: return 0
  }
}

function sentenceOf(said: Said, one: SaidOccupation): Sentence {
  const words = wordsOf(one.name)
  const count = one.counts[said]
  switch (said) {
    case 'stated': return sentence(say`${counted(count, 'message of yours names', 'messages of yours name')} your work: ${words}`, say`${count}条消息里你自己说了职业：${words}`)
    case 'doing': return sentence(say`${counted(count, 'message tells', 'messages tell')} of days that only this work has: ${words}`, say`${count}条消息里的日常，只有做这一行才有：${words}`)
    case 'setting': return sentence(say`A hint: ${counted(count, 'message about your work uses', 'messages about your work use')} words of this trade: ${words}`, say`${count}条消息在说自己的工作时用到这一行的词，算是线索：${words}`)
    case 'hint': return sentence(say`A weak hint, since other people use them too: ${counted(count, 'message has', 'messages have')} words of this trade: ${words}`, say`${count}条消息用到这一行的词，只是很弱的线索，别人也会这么说：${words}`)
    case 'past': return sentence(say`${counted(count, 'message says', 'messages say')} that you once did this work, which counts for nothing now: ${words}`, say`${count}条消息说你以前做过这行，现在不算数：${words}`)
    case 'wished': return sentence(say`${counted(count, 'message hopes', 'messages hope')} for this work or imagines it, which counts for nothing: ${words}`, say`${count}条消息是想做、或者假设做这行，不算数：${words}`)
  }
}

function evidenceOf({ said }: Candidate, texts: number): readonly Evidence[] {
  return (['stated', 'doing', 'setting', 'hint', 'past', 'wished'] as const).filter((kind) => said.counts[kind] > 0).map((kind) => ({
    signal: 'said.occupation', outcome: said.name, weight: weightOf(said, kind, texts), count: said.counts[kind], says: sentenceOf(kind, said), examples: said.examples[kind],
  }))
}

const OTHER_WORK = own('other work', '其他工作')

/** The words of a value. */
function wordsOf(value: string): Sentence {
  const one = occupationOf(value)
  return one === undefined ? OTHER_WORK : own(one.en, one.zh)
}

function guess(signals: Signals): GuessResult {
  const value = signals.get<SaidOccupations>('said.occupation')?.value ?? { texts: 0, occupations: [] }
  const { texts } = value
  const all = candidates(value)
  const leading = leadingOf(all)
  const told = leading !== undefined && isEnough(leading, all) ? leading : undefined
  const shown = told === undefined ? all.slice(0, SHOWN) : [told, ...all.filter((one) => one !== told)].slice(0, SHOWN)
  const outcomes = shown.map(({ said }): Outcome => ({ value: said.name, probability: null, low: null, high: null, baseRate: null }))
  const evidence = shown.flatMap((one) => evidenceOf(one, texts))
  if (told !== undefined) return { answer: told.said.name, status: 'unmeasured', outcomes, evidence, segments: [audience('38')] }
  const support = { have: texts, want: TEXTS_WANTED, of: own('messages of your own', '条你自己写的消息') }
  return texts < TEXTS_WANTED && all.length === 0 ? { answer: CANNOT_TELL, status: 'too-little', outcomes: [], evidence: [], support } : { answer: CANNOT_TELL, status: 'unmeasured', outcomes, evidence }
}

export default defineInference({
  key: 'occupation',
  attribute: 'work.occupation',
  catalogue: 9,
  title: { en: 'Occupation', zh: '职业' },
  subject: own('What kind of work?', '做什么工作'),
  statement: (value) => sentence(say`Work: ${wordsOf(value)}`, say`职业：${wordsOf(value)}`),
  sensitive: false,
  joins: false,
  outcomes: 'open',
  outcomeWords: wordsOf,
  needs: ['said.occupation'],
  baseRates: [],
  rule: {
    en: 'Whoever says what they work as is taken at their word, and so is whoever speaks of their own pupils, patients or shifts. Words of a trade are only hints: several different ones must agree.',
    zh: '自己说做什么工作的，就照他说的算；说到自己的学生、病人、当事人的也一样。行话只算线索，要有好几个不同的对得上才行。',
  },
  guess,
})
