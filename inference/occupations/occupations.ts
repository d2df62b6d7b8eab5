/** All occupations, and what each of their terms stands for. */
import { fold } from '../text/characters.ts'
import { wordList } from '../text/word-list.ts'
import { ARTS } from './arts.ts'
import { BUSINESS } from './business.ts'
import { HEALTH } from './health.ts'
import { KNOWLEDGE } from './knowledge.ts'
import type { Occupation } from './occupation.ts'
import { SERVICES } from './services.ts'
import { TECHNOLOGY } from './technology.ts'

const TABLE = [...HEALTH, ...KNOWLEDGE, ...TECHNOLOGY, ...BUSINESS, ...ARTS, ...SERVICES] as const
/** What an occupation is called in English: the value of the guess. */
export type OccupationName = typeof TABLE[number]['en']

/** Every occupation. */
export const OCCUPATIONS: readonly (Occupation & { readonly en: OccupationName; readonly zh: typeof TABLE[number]['zh'] })[] = TABLE
const BY_NAME = new Map(OCCUPATIONS.map((one) => [one.en as string, one]))

/** The occupation of a value of the guess. */
export function occupationOf(value: string): typeof OCCUPATIONS[number] | undefined {
  return BY_NAME.get(value)
}

const split = (terms = ''): readonly string[] => terms.split('|').filter((term) => term !== '')
const isLatin = (term: string): boolean => /^[\p{Script=Latin}\s'’./-]+$/u.test(term)
/** English and French names end in s for several; "we teachers" is one more way to say it. */
const withPlurals = (terms: readonly string[]): readonly string[] => terms.flatMap((term) => (isLatin(term) && !term.endsWith('s') ? [term, `${term}s`] : [term]))

/** A term's occupations by its compared form. */
type Index = ReadonlyMap<string, readonly Occupation[]>

function indexOf(termsOf: (one: Occupation) => readonly string[]): Index {
  const found = new Map<string, Occupation[]>()
  for (const one of OCCUPATIONS) {
    for (const term of new Set(termsOf(one).map(fold))) found.set(term, [...(found.get(term) ?? []), one])
  }
  return found
}

/** Names, fields and workplaces, own doings, words of the trade: each term's occupations, by compared form. */
export const NAMES: Index = indexOf(({ names }) => withPlurals(split(names)))
export const WORKPLACES: Index = indexOf(({ work }) => split(work))
export const DOINGS: Index = indexOf(({ doing }) => split(doing))
export const HINTS: Index = indexOf(({ hints }) => split(hints))

/** What a person is called, wherever it stands: whether they call themselves so is read from the clause. */
export const NAMED = wordList('occupation.named', [...NAMES.keys()])
/** What only people of an occupation say of their days. */
export const DOING = wordList('occupation.doing', [...DOINGS.keys()], 'mind my own business|minding my own business|none of my own business|none of my business|i teach you|i teach u|i teach him|i teach her|i teach my|我的学生证|我的学生卡|我的学生时代')
/** Words of a trade. */
export const TRADE = wordList('occupation.trade', [...HINTS.keys()], 'zip code|dress code|qr code|area code|promo code|discount code|code of|building code|country code|postal code|pin code|coupon code|code name|morse code|by design|intelligent design|legal age|legal drinking|not legal|is legal|be legal')
/** Behind or before these stands the field: "I work in …", "my … job", 在…上班. */
export const FIELD_FRAMES = wordList('occupation.field', [
  'i work in|i work at|i work for|i work with|landed in|ended up in|went into|straight into|background in|work in|work at|work for|working in|working at|working for|i\'m in|im in|job in|job at|career in|my years in|years in|employed in|employed at|employed by|job|career|gig|industry|profession|line of work',
  'je travaille dans|je travaille en|je travaille à|je bosse dans|je bosse en|je bosse à|je bosse au|je suis dans|mon boulot dans|mon job dans|mon taf dans',
  '上班|工作|行业|这行|这一行|实习期',
])
