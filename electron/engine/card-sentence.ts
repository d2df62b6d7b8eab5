/**
 * The card: one sentence as a marketer would write it, each changeable part a door to its guess. Its grammar is its own in
 * each language. Sensitive guesses never stand in it.
 */
import type { Inference, Language } from '../../db/model.ts'
import { CANNOT_TELL } from '../../inference/inference.ts'
import type { SentencePart } from '../contract.ts'
import { guessDefinition, isWeak, leadingOutcome, outcomeWords } from './guess-rows.ts'

type Sentence = Readonly<Record<Language, readonly SentencePart[]>>
type Phrase = (answer: string) => string | undefined

/** Solid: measured and good. Dashed: measured and weak, or a rule that nobody has measured. Dotted: cannot tell. */
export function strokeOf(inference: Inference): 'solid' | 'dashed' | 'dotted' {
  if (inference.answer === CANNOT_TELL || inference.status === 'too-little') return 'dotted'
  return inference.status === 'measured' && !isWeak(inference) ? 'solid' : 'dashed'
}

/** The sentence from all guesses at hand, in both languages. */
export function cardSentence(inferences: readonly Inference[]): Sentence {
  const byKey = new Map(inferences.filter((inference) => !inference.sensitive).map((inference) => [inference.key, inference]))
  return { en: english(new Writer('en', byKey)), zh: chinese(new Writer('zh', byKey)) }
}

/** Collects parts of one language. */
class Writer {
  readonly parts: SentencePart[] = []
  readonly #unknown: SentencePart[] = []
  readonly #language: Language
  readonly #inferences: ReadonlyMap<string, Inference>

  constructor(language: Language, inferences: ReadonlyMap<string, Inference>) {
    this.#language = language
    this.#inferences = inferences
  }

  /** Plain words. Adjacent ones become one part. */
  text(text: string): this {
    const last = this.parts.at(-1)
    if (last && last.guess === undefined) this.parts[this.parts.length - 1] = { text: last.text + text }
    else if (text !== '') this.parts.push({ text })
    return this
  }

  /** The phrase for a guess's answer, or undefined when it cannot be told or has no place in the sentence. */
  phrase(key: string, phrase: Phrase): SentencePart | undefined {
    const inference = this.#inferences.get(key)
    if (!inference || inference.answer === CANNOT_TELL) return undefined
    const text = phrase(inference.answer)
    return text === undefined ? undefined : this.#part(inference, text)
  }

  /** A part that says of a guess that it cannot be told. */
  unknown(key: string, text: string): void {
    const inference = this.#inferences.get(key)
    if (inference?.answer === CANNOT_TELL) this.#unknown.push(this.#part(inference, text))
  }

  get unknowns(): readonly SentencePart[] {
    return this.#unknown
  }

  put(part: SentencePart): this {
    this.parts.push(part)
    return this
  }

  /** Parts in a list with the language's own joints. */
  list(parts: readonly SentencePart[], comma: string, and: string): this {
    parts.forEach((part, index) => {
      if (index > 0) this.text(index === parts.length - 1 ? and : comma)
      this.put(part)
    })
    return this
  }

  #part(inference: Inference, text: string): SentencePart {
    const definition = guessDefinition(inference.key)
    const title = definition?.title[this.#language] ?? inference.key
    const words = definition ? outcomeWords(definition, inference.answer)[this.#language] : inference.answer
    const probability = leadingOutcome(inference)?.probability ?? null
    const odds = probability === null ? '' : this.#language === 'zh' ? `，100人里约${Math.round(probability * 100)}人` : `, ${Math.round(probability * 100)} in 100`
    const separator = this.#language === 'zh' ? '：' : ': '
    return { text, guess: inference.key, stroke: strokeOf(inference), label: `${title}${separator}${words}${odds}` }
  }
}

const yes = (words: string): Phrase => (answer) => (answer === 'yes' ? words : undefined)
const lookUp = (words: Readonly<Record<string, string>>): Phrase => (answer) => words[answer]
const present = (parts: readonly (SentencePart | undefined)[]): readonly SentencePart[] => parts.filter((part) => part !== undefined)

function openAnswer(writer: Writer, key: string, language: Language, shape: (words: string) => string): SentencePart | undefined {
  const definition = guessDefinition(key)
  return definition && writer.phrase(key, (answer) => shape(outcomeWords(definition, answer)[language]))
}

function english(writer: Writer): readonly SentencePart[] {
  const age = writer.phrase('age-band', lookUp({ 'under-26': 'under 26', '26-or-older': '26 or older' }))
  const household = present([
    writer.phrase('lives-with-partner', yes('a partner')), writer.phrase('children-at-home', yes('children')),
    writer.phrase('has-dog', yes('a dog')), writer.phrase('has-cat', yes('a cat')),
  ])
  const income = writer.phrase('income-band', lookUp({ lower: 'a lower income', middle: 'a middle income', higher: 'a higher income' }))
  const hours = openAnswer(writer, 'active-hours', 'en', (words) => words)
  const move = writer.phrase('moving-soon', yes('about to move house'))
  const price = writer.phrase('price-sensitivity', lookUp({ keen: 'waiting for low prices', easy: 'paying the price asked' }))
  const interest = openAnswer(writer, 'interests-by-spending', 'en', (words) => words.toLocaleLowerCase('en'))
  const topic = openAnswer(writer, 'topics-of-conversation', 'en', (words) => words.toLocaleLowerCase('en'))
  const languages = openAnswer(writer, 'languages', 'en', (words) => words)

  writer.text('Somebody')
  if (age) writer.text(' ').put(age)
  if (household.length > 0) writer.text(age ? ', living with ' : ' living with ').list(household, ', ', ' and ')
  if (income) writer.text(', on ').put(income)
  if (hours) writer.text(', active ').put(hours)
  if (move) writer.text(', ').put(move)
  if (price) writer.text(', ').put(price)
  writer.text('.')
  const likes = present([interest && { ...interest, text: interest.text }])
  if (likes.length > 0) writer.text(' Spends most on ').list(likes, ', ', ' and ').text('.')
  if (topic) writer.text(' Talks about ').put(topic).text('.')
  if (languages) writer.text(' Writes ').put(languages).text('.')

  writer.unknown('age-band', 'age')
  writer.unknown('lives-with-partner', 'a partner')
  writer.unknown('children-at-home', 'children')
  writer.unknown('income-band', 'income')
  writer.unknown('moving-soon', 'a move')
  const [first] = writer.unknowns
  if (first) writer.text(' Hard to tell: ').list(writer.unknowns, ', ', ' and ').text('.')
  return writer.parts
}

function chinese(writer: Writer): readonly SentencePart[] {
  const age = writer.phrase('age-band', lookUp({ 'under-26': '26岁以下', '26-or-older': '26岁以上' }))
  const household = present([
    writer.phrase('lives-with-partner', yes('伴侣')), writer.phrase('children-at-home', yes('孩子')),
  ])
  const pets = present([writer.phrase('has-dog', yes('狗')), writer.phrase('has-cat', yes('猫'))])
  const income = writer.phrase('income-band', lookUp({ lower: '收入偏低', middle: '收入中等', higher: '收入较高' }))
  const hours = openAnswer(writer, 'active-hours', 'zh', (words) => words)
  const move = writer.phrase('moving-soon', yes('快要搬家'))
  const price = writer.phrase('price-sensitivity', lookUp({ keen: '等便宜才买', easy: '不太看价格' }))
  const interest = openAnswer(writer, 'interests-by-spending', 'zh', (words) => words)
  const topic = openAnswer(writer, 'topics-of-conversation', 'zh', (words) => words)
  const languages = openAnswer(writer, 'languages', 'zh', (words) => words)

  const clauses: (() => void)[] = []
  if (household.length > 0) clauses.push(() => { writer.text('和').list(household, '、', '、').text('一起住') })
  if (pets.length > 0) clauses.push(() => { writer.text('养').list(pets, '、', '、') })
  for (const part of present([income, move, price])) clauses.push(() => { writer.put(part) })
  if (hours) clauses.push(() => { writer.text('多在').put(hours).text('活跃') })
  if (interest) clauses.push(() => { writer.text('花钱最多的是').put(interest) })
  if (topic) clauses.push(() => { writer.text('常聊').put(topic) })
  if (languages) clauses.push(() => { writer.text('写').put(languages) })

  writer.text('一个')
  if (age) writer.put(age).text('的')
  writer.text('人')
  for (const clause of clauses) {
    writer.text('，')
    clause()
  }
  writer.text('。')
  writer.unknown('age-band', '年龄')
  writer.unknown('lives-with-partner', '有没有伴侣')
  writer.unknown('children-at-home', '有没有孩子')
  writer.unknown('income-band', '收入')
  writer.unknown('moving-soon', '会不会搬家')
  const [first] = writer.unknowns
  if (first) writer.list(writer.unknowns, '、', '、').text('看不出来。')
  return writer.parts
}
