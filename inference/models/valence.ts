/**
 * How strongly the words of an English text are meant, by rules on a list of words that twenty people rated: negation, words
 * that raise or lower, capitals, exclamation marks, and "but" (Hutto and Gilbert 2014). Written anew after the paper; the
 * ratings are its authors' (NOTICE).
 */
import ratings from '../lexicons/valence-en.json' with { type: 'json' }
import { lazily } from './linear-model.ts'

/** Ratings by word or emoticon, -4 to 4. The file has them by tenths. */
const valences = lazily(() => new Map(Object.entries(ratings).flatMap(([tenths, words]) => words.split(' ').map((word) => [word, Number(tenths) / 10] as const))))

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const NEGATIONS = set("aint ain't arent aren't cannot cant can't couldnt couldn't darent daren't didnt didn't doesnt doesn't dont don't hadnt hadn't hasnt hasn't havent haven't isnt isn't mightnt mightn't mustnt mustn't neither neednt needn't never none nope nor not nothing nowhere oughtnt oughtn't shant shan't shouldnt shouldn't wasnt wasn't werent weren't without wont won't wouldnt wouldn't rarely seldom despite no")
const RAISING = set('absolutely amazingly awfully completely considerably decidedly deeply enormously entirely especially exceptionally extremely fully greatly highly hugely incredibly intensely majorly more most particularly purely quite really remarkably so substantially thoroughly too totally tremendously unbelievably unusually utterly very')
const LOWERING = set('almost barely hardly kinda less little marginally occasionally partly scarcely slightly somewhat sorta')

/** The figures of the paper: what a word of degree adds, what capitals add, what a negation leaves, what a mark adds. */
const DEGREE = 0.293
const CAPITALS = 0.733
const NEGATED = -0.74
const EXCLAMATION = 0.292
const QUESTIONS = 0.18
/** Of a word of degree one, two and three words before. */
const NEARNESS = [1, 0.95, 0.9]
const MOST_EXCLAMATIONS = 4
/** In the paper's normalisation x / sqrt(x² + 15). */
const NORMAL = 15

/** One word as it stands, and in lower case with a straight apostrophe. */
interface Said { readonly raw: string; readonly word: string }

function wordsOf(text: string): readonly Said[] {
  const said: Said[] = []
  for (const raw of text.split(/\s+/u)) {
    const plain = raw.toLowerCase()
    // An emoticon is a word of marks; of a word the marks around it are dropped.
    const bare = valences().has(plain) ? raw : raw.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    if (bare !== '') said.push({ raw: bare, word: bare.toLowerCase().replaceAll('’', "'") })
  }
  return said
}

const isCapital = (raw: string): boolean => raw.length > 1 && /\p{Lu}/u.test(raw) && raw === raw.toUpperCase()

function valueAt(said: readonly Said[], at: number, isShouting: boolean): number {
  const { raw, word } = said[at] ?? { raw: '', word: '' }
  const rated = valences().get(word) ?? 0
  // "Kind of" is a word of degree.
  if (rated === 0 || (word === 'kind' && said[at + 1]?.word === 'of')) return 0
  const sign = Math.sign(rated)
  let value = isShouting && isCapital(raw) ? rated + sign * CAPITALS : rated
  let negated = false
  NEARNESS.forEach((near, back) => {
    const before = said[at - back - 1]?.word
    if (before === undefined) return
    if (RAISING.has(before)) value += sign * DEGREE * near
    else if (LOWERING.has(before)) value -= sign * DEGREE * near
    if (NEGATIONS.has(before)) negated = true
  })
  return negated ? value * NEGATED : value
}

/** What the rules say of a text, as numbers of about the same size: their sum in several forms, both sides, extremes, marks and length. */
export function valenceFeatures(text: string): Float64Array {
  const said = wordsOf(text)
  const capitals = said.filter(({ raw }) => isCapital(raw)).length
  const isShouting = capitals > 0 && capitals < said.length
  const turn = said.findIndex(({ word }) => word === 'but')
  const values = said.map((_, at) => valueAt(said, at, isShouting) * (turn < 0 || at === turn ? 1 : at < turn ? 0.5 : 1.5))
  const exclamations = Math.min(MOST_EXCLAMATIONS, text.split('!').length - 1) * EXCLAMATION
  const asked = text.split('?').length - 1
  const questions = asked < 2 ? 0 : asked <= 3 ? asked * QUESTIONS : 0.96
  const bare = values.reduce((sum, one) => sum + one, 0)
  const sum = bare + Math.sign(bare) * (exclamations + questions)
  const above = values.reduce((all, one) => all + Math.max(0, one), 0)
  const below = values.reduce((all, one) => all + Math.min(0, one), 0)
  const length = Math.log(Math.max(1, said.length)) / 5
  const compound = sum / Math.sqrt(sum * sum + NORMAL)
  return Float64Array.of(
    compound, sum / Math.max(1, said.length), above / (above + 3), below / (3 - below), Math.max(0, ...values), Math.min(0, ...values), sum / (Math.abs(sum) + 6),
    exclamations * Math.sign(bare), bare === 0 ? 1 : 0, length, exclamations, questions, compound * length,
  )
}
