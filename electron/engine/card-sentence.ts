/**
 * The card: one sentence as a marketer would write it, the most telling thing first, each part a door to its guess. Its
 * grammar is its own in each language. What cannot be told, what is weak and what is sensitive never claims anything in it.
 */
import type { Archive, Ground, Inference, Language, Verb, Words } from '../../db/model.ts'
import { importers } from '../../importers/registry.ts'
import { CANNOT_TELL } from '../../inference/inference.ts'
import { outcomeWords, statementOf } from '../../inference/statement.ts'
import type { SentencePart } from '../contract.ts'
import { guessDefinition, isWeak, leadingOutcome, rankOf } from './guess-rows.ts'
import { sourceRank, sourceTitle } from './source-titles.ts'

type Sentence = Readonly<Record<Language, readonly SentencePart[]>>
/** The clause of an answer, or undefined where the answer has no place in the sentence. */
type Clause = (answer: string) => Words | undefined

/** Solid: measured and good. Dashed: measured and weak, or a rule that nobody has measured. Dotted: cannot tell. */
export function strokeOf(inference: Inference): 'solid' | 'dashed' | 'dotted' {
  if (inference.answer === CANNOT_TELL || inference.status === 'too-little') return 'dotted'
  return inference.status === 'measured' && !isWeak(inference) ? 'solid' : 'dashed'
}

/** More clauses than this are a list, and the list stands below. */
const MOST_CLAUSES = 7

const oneOf = (clauses: Readonly<Record<string, Words>>): Clause => (answer) => clauses[answer]
const yes = (en: string, zh: string): Clause => oneOf({ yes: { en, zh } })

/** An answer of an open set, or of many outcomes, in its own words. */
function named(key: string, en: (words: string) => string, zh: (words: string) => string): Clause {
  return (answer) => {
    const definition = guessDefinition(key)
    const words = definition && outcomeWords(definition, answer)
    return words && { en: en(words.en), zh: zh(words.zh) }
  }
}

const TALK = 'topics-of-conversation'

/** Every guess with a place in the sentence; the order here is that of clauses which are equally telling. */
const CLAUSES: readonly (readonly [key: string, clause: Clause])[] = [
  ['gender', oneOf({ female: { en: 'is a woman', zh: '女性' }, male: { en: 'is a man', zh: '男性' } })],
  ['age-band', oneOf({ 'under-26': { en: 'is under 26', zh: '不满26岁' }, '26-or-older': { en: 'is 26 or older', zh: '年满26岁' }, 'under-40': { en: 'is under 40', zh: '不满40岁' }, '55-or-older': { en: 'is 55 or older', zh: '年满55岁' }, 'under-55': { en: 'is under 55', zh: '不满55岁' }, '35-or-older': { en: 'is 35 or older', zh: '年满35岁' }, 'under-35': { en: 'is under 35', zh: '不满35岁' }, '40-or-older': { en: 'is 40 or older', zh: '年满40岁' }, '26-39': { en: 'is between 26 and 39', zh: '26到39岁' }, '40-49': { en: 'is in their forties', zh: '四十多岁' }, '50-59': { en: 'is in their fifties', zh: '五十多岁' }, '60-or-older': { en: 'is 60 or older', zh: '年满60岁' } })],
  ['home-area', named('home-area', (words) => `lives in ${words}`, (words) => `住在${words}`)],
  ['birthplace', named('birthplace', (words) => `comes from ${words}`, (words) => `老家在${words}`)],
  ['lives-with-partner', yes('lives with a partner', '与伴侣同住')],
  ['children-at-home', yes('has children at home', '家里有孩子')],
  ['occupation', named('occupation', (words) => `works as ${/^[aeio]/iu.test(words) ? 'an' : 'a'} ${words}`, (words) => `职业是${words}`)],
  ['has-dog', yes('has a dog', '养狗')],
  ['has-cat', yes('has a cat', '养猫')],
  ['income-band', oneOf({ low: { en: 'has a lower income', zh: '收入偏低' }, middle: { en: 'has a middle income', zh: '收入中等' }, high: { en: 'has a higher income', zh: '收入偏高' } })],
  ['moving-soon', yes('is about to move house', '快要搬家')],
  ['price-sensitivity', oneOf({ keen: { en: 'waits for low prices', zh: '等便宜才买' }, easy: { en: 'does not look at prices much', zh: '不太在意价格' } })],
  ['interests-by-spending', named('interests-by-spending', (words) => `spends most on ${words.toLocaleLowerCase('en')}`, (words) => `花钱最多的是${words}`)],
  [TALK, named(TALK, (words) => `often talks about ${words.toLocaleLowerCase('en')}`, (words) => `常聊${words}`)],
  ['active-hours', named('active-hours', (words) => `is most active ${words}`, (words) => `多在${words}活跃`)],
  ['languages', named('languages', (words) => `writes ${words}`, (words) => `使用${words}`)],
]

/** What would be left out of a card first: they fill it where little else is told. */
const TRIFLES: ReadonlySet<string> = new Set(['active-hours', 'languages', 'interests-by-spending', 'price-sensitivity', TALK])

/** So few clauses are no picture of anybody: what would help is said after them. */
const FEW_CLAUSES = 3

/** What is asked for by name when it cannot be told. */
const UNKNOWNS: readonly (readonly [key: string, words: Words])[] = [
  ['age-band', { en: 'age', zh: '年龄' }], ['lives-with-partner', { en: 'a partner', zh: '是否与伴侣同住' }], ['children-at-home', { en: 'children', zh: '有没有孩子' }],
  ['income-band', { en: 'income', zh: '收入' }], ['moving-soon', { en: 'a move', zh: '会不会搬家' }],
]

/** Which kinds of archives are there: what is missing could help. */
export interface Added { readonly chats: boolean; readonly purchases: boolean; readonly sources: readonly string[] }

const CHAT: readonly Verb[] = ['said']
const MONEY: readonly Verb[] = ['bought', 'paid']

/** What the archives of the store brought. */
export function addedBy(archives: readonly Pick<Archive, 'importer' | 'account'>[]): Added {
  const has = (verbs: readonly Verb[]): boolean => archives.some(({ account }) => verbs.some((verb) => (account.byVerb[verb] ?? 0) > 0))
  return { chats: has(CHAT), purchases: has(MONEY), sources: archives.map(({ importer }) => importer) }
}

/** The sentence from all guesses at hand, in both languages. */
export function cardSentence(inferences: readonly Inference[], added: Added = { chats: true, purchases: true, sources: [] }): Sentence {
  const open = new Map(inferences.filter((inference) => !inference.sensitive).map((inference) => [inference.key, inference]))
  return { en: sentenceIn('en', open, added), zh: sentenceIn('zh', open, added) }
}

function sentenceIn(language: Language, inferences: ReadonlyMap<string, Inference>, added: Added): readonly SentencePart[] {
  const isChinese = language === 'zh'
  const clauses = CLAUSES.flatMap(([key, clause]) => {
    const inference = inferences.get(key)
    const words = inference && claims(inference) ? clause(inference.answer) : undefined
    return inference && words ? [{ part: partOf(inference, words[language], language), rank: rankOf(inference), isTrifle: TRIFLES.has(key) }] : []
  }).toSorted((a, b) => Number(a.isTrifle) - Number(b.isTrifle) || b.rank - a.rank).slice(0, MOST_CLAUSES).toSorted((a, b) => b.rank - a.rank).map(({ part }) => part)
  const unknowns = UNKNOWNS.flatMap(([key, words]) => {
    const inference = inferences.get(key)
    return inference?.answer === CANNOT_TELL ? [partOf(inference, words[language], language)] : []
  })
  if (clauses.length === 0) {
    const nothing = isChinese ? `目前还看不出什么。${helpIn(added, language)}` : `Nothing can be told of this person yet. ${helpIn(added, language)}`
    return [{ text: nothing.trim(), aside: true }]
  }
  const first = isChinese ? [text('此人'), ...listed(clauses, '，', '，'), text('。')] : [text('Somebody who '), ...listed(clauses, ', ', ' and '), text('.')]
  const second = unknowns.length === 0 ? [] : isChinese ? [...listed(unknowns, '、', '、'), text('看不出来。')] : [text(' Hard to tell: '), ...listed(unknowns, ', ', ' and '), text('.')]
  const help = clauses.length < FEW_CLAUSES && !(added.chats && added.purchases) ? [{ text: isChinese ? helpIn(added, language) : ` ${helpIn(added, language)}`, aside: true as const }] : []
  return joined([...first, ...second, ...help])
}

/**
 * True of a guess that may claim something in the sentence: it answers, and no measurement says that this is worth nothing.
 * What is a share of the talk claims something only where it is more than ordinary chat has.
 */
function claims(inference: Inference): boolean {
  const isOfTalk = inference.key === TALK
  return inference.answer !== CANNOT_TELL && inference.status !== 'too-little' && !isWeak(inference) && (!isOfTalk || rankOf(inference) > 0)
}

/** What an answer without odds stands on. */
const GROUND_WORDS: Readonly<Record<Ground, Words>> = {
  'people': { en: 'no odds', zh: '不给可能性' },
  'lines': { en: 'read in what you wrote, no odds', zh: '从你写的话里读出，不给可能性' },
  'own-archive': { en: 'tested on your own data, no odds', zh: '用你自己的数据检验过，不给可能性' },
  'rule': { en: 'a marketer’s rule, not measured', zh: '营销规则，未经测量' },
}

function partOf(inference: Inference, words: string, language: Language): SentencePart {
  const definition = guessDefinition(inference.key)
  const statement = definition ? statementOf(definition, inference.answer)[language] : inference.answer
  const probability = leadingOutcome(inference)?.probability ?? null
  const [stop, colon] = language === 'zh' ? ['，', '：'] : [', ', ': ']
  const sure = inference.answer === CANNOT_TELL
    ? `${colon}${language === 'zh' ? '看不出来' : 'cannot tell'}`
    : probability !== null
      ? `${stop}${language === 'zh' ? `可能性约${Math.round(probability * 100)}%` : `${Math.round(probability * 100)} in 100`}`
      : `${stop}${GROUND_WORDS[inference.ground][language]}`
  return { text: words, guess: inference.key, stroke: strokeOf(inference), label: `${statement}${sure}` }
}

/** What else to add, by the names of the sources that are read and not there yet. */
function helpIn({ chats, purchases, sources }: Added, language: Language): string {
  const isChinese = language === 'zh'
  // What a Chinese reader is likely to have comes first, the other way round for an English one. A chat with some payments in it is no bill.
  const order = [...importers.values()].toSorted((a, b) => sourceRank(a.id, language) - sourceRank(b.id, language))
  const named = (verbs: readonly Verb[]): string => order.filter(({ id, yields }) => !sources.includes(id) && yields.some((verb) => verbs.includes(verb)) && (verbs === CHAT || !yields.includes('said'))).slice(0, 2).map(({ id }) => sourceTitle(id)[language]).join(isChinese ? '、' : ', ')
  if (!chats) return isChinese ? `再加上聊天记录（如${named(CHAT)}），能看出更多。` : `Chats would tell more: ${named(CHAT)}.`
  if (!purchases) return isChinese ? `再加上账单或订单（如${named(MONEY)}），能看出更多。` : `Orders or payments would tell more: ${named(MONEY)}.`
  return isChinese ? '再加上时间更长的记录，能看出更多。' : 'Longer archives would tell more.'
}

function text(words: string): SentencePart {
  return { text: words }
}

/** Parts in a list with the language's own joints. */
function listed(parts: readonly SentencePart[], comma: string, and: string): readonly SentencePart[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [text(index === parts.length - 1 ? and : comma), part]))
}

/** Adjacent plain words as one part. */
function joined(parts: readonly SentencePart[]): readonly SentencePart[] {
  const all: SentencePart[] = []
  for (const part of parts) {
    const last = all.at(-1)
    if (last && last.guess === undefined && part.guess === undefined && last.aside === part.aside) all[all.length - 1] = text(last.text + part.text)
    else all.push(part)
  }
  return all
}
