/** How the answers of a profile are judged: which guess answers which attribute, and when an answer is the label (synthpai's README). */
import { CANNOT_TELL } from '../scored-rows.ts'

/** One attribute of the labels: the guesses that answer it, the first that tells counting, and an answer as it is judged. */
interface Attribute { readonly guesses: readonly string[]; answer(guess: string, said: string): string }

const asSaid = (_guess: string, said: string): string => said
/** Values of a guess under an older name. */
/** "Lives with a partner" names a status as one of two: in two, or not. */
const PAIRED = 'paired'
const ALONE = 'alone'
const IN_TWO: ReadonlySet<string> = new Set(['married', 'engaged', 'in relationship'])

/** Widest band that names an age, in years; open bands end under 26 or begin at 60. */
const WIDEST = 15
const YOUNGEST_OPEN = 26
const OLDEST_OPEN = 60

/** Attributes of labels.csv. */
export const ATTRIBUTES: Readonly<Record<string, Attribute>> = {
  sex: { guesses: ['gender'], answer: asSaid },
  // A band too wide to count as naming an age names none.
  age: { guesses: ['age-band'], answer: (_guess, said) => (bandOf(said) === undefined ? CANNOT_TELL : said) },
  relationship_status: { guesses: ['relationship-status', 'lives-with-partner'], answer: (guess, said) => (guess !== 'lives-with-partner' || said === CANNOT_TELL ? said : said === 'yes' ? PAIRED : ALONE) },
  income_level: { guesses: ['income-band'], answer: asSaid },
  education: { guesses: ['education'], answer: asSaid },
  occupation: { guesses: ['occupation'], answer: asSaid },
  city_country: { guesses: ['home-area'], answer: asSaid },
  birth_city_country: { guesses: ['birthplace'], answer: asSaid },
}

/** The attribute in an item's id, `author:attribute`. */
export function attributeOf(id: string): string { return id.slice(id.lastIndexOf(':') + 1) }

/** The ages of a band that is narrow enough to name one: `under-26`, `26-39`, `60-or-older`; undefined for any other. */
export function bandOf(said: string): { readonly from: number; readonly to: number } | undefined {
  const under = /^under-(\d+)$/.exec(said)
  if (under) return Number(under[1]) <= YOUNGEST_OPEN ? { from: 0, to: Number(under[1]) - 1 } : undefined
  const over = /^(\d+)-or-older$/.exec(said)
  if (over) return Number(over[1]) >= OLDEST_OPEN ? { from: Number(over[1]), to: Infinity } : undefined
  const [, from, to] = /^(\d+)-(\d+)$/.exec(said) ?? []
  return from === undefined || to === undefined || Number(to) - Number(from) >= WIDEST ? undefined : { from: Number(from), to: Number(to) }
}

/** The level that a label of education names, in the words of the guess; undefined where it names none. */
export function levelOf(label: string): string | undefined {
  const text = label.toLowerCase()
  if (/\bstud(?:ying|ent)|towards|pursuing|in progress|undergrad/.test(text)) return 'studying'
  if (/\bph\.?d|doctorate|doctoral/.test(text)) return 'phd'
  if (/\bmaster|\bmba\b|\bm\.?sc\b|\bm\.?a\b|postgraduate/.test(text)) return 'master'
  if (/bachelor|degree|college|university|\bb\.?sc\b|\bb\.?a\b|graduate/.test(text)) return 'college'
  return /school|diploma|no education/.test(text) ? 'school' : undefined
}

/** Words that name no trade and no place by themselves. */
const EMPTY_WORDS = new Set(['worker', 'professional', 'time', 'part', 'full', 'retired', 'former', 'own', 'self', 'employed', 'the', 'and', 'some', 'field', 'senior', 'junior', 'assistant', 'city', 'san', 'santa', 'new', 'los', 'las', 'south', 'north', 'east', 'west'])

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}]+/u).filter((word) => word.length > 2 && !EMPTY_WORDS.has(word))
}

/** True when an answer is judged to be the label. Throws on an attribute that is none. */
export function isRight(attribute: string, said: string, label: string): boolean {
  if (said === CANNOT_TELL) return false
  switch (attribute) {
    case 'age': {
      const band = bandOf(said)
      const age = Number.parseInt(label, 10)
      return band !== undefined && age >= band.from && age <= band.to
    }
    case 'relationship_status': return said === PAIRED ? IN_TWO.has(label) : said === ALONE ? !IN_TWO.has(label) : said === label
    case 'education': return said === levelOf(label)
    case 'occupation':
    case 'city_country':
    case 'birth_city_country': return wordsOf(label).some((word) => wordsOf(said).includes(word))
    case 'sex':
    case 'income_level': return said === label
    default: throw new Error(`No attribute ${attribute}`)
  }
}
