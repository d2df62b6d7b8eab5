/**
 * What the law and the ad trade treat as special among guesses that are computed without asking (taxonomies/
 * regulated-categories.md; the classes are the inference catalogue's). Guesses of GDPR Article 9 are never acted on at all.
 */
import { categoryOf, CATEGORY_IDS, isCategoryId } from './categories/categories.ts'
import type { CategoryId } from './categories/categories.ts'
import { ownText } from './shareable/own-words.ts'
import { sharedCopy } from './shareable/redaction.ts'
import type { SharedWords } from './shareable/redaction.ts'
import { own } from './shareable/sentence.ts'
import type { Sentence } from './shareable/sentence.ts'
import type { Shareable } from './shareable/shareable.ts'

/** `S`: socially sensitive; `P28-…`: PIPL Article 28; `credit`: an offer that platforms restrict whoever it is for. */
type Code = 'S' | 'P28-fin' | 'P28-min' | 'credit'

/** That using something so may be unlawful, and why. */
export type Regulated = { readonly mayBeUnlawful: true; readonly codes: readonly Shareable[]; readonly says: readonly SharedWords[] }

const CODES: readonly Code[] = ['P28-fin', 'P28-min', 'credit', 'S']

const SAYS: Readonly<Record<Code, Sentence>> = {
  'P28-fin': own(
    'May be unlawful: under China’s PIPL, Article 28, financial accounts are sensitive, and using them needs a separate consent.',
    '可能违法：金融账户属于《个人信息保护法》第二十八条的敏感个人信息，使用须取得单独同意。',
  ),
  'P28-min': own(
    'May be unlawful: under China’s PIPL, Articles 28 and 31, data on a child under 14 needs a parent’s consent.',
    '可能违法：按《个人信息保护法》第二十八条、第三十一条，不满十四周岁未成年人的信息须经监护人同意。',
  ),
  credit: own(
    'May be unlawful or against policy: platforms restrict whom offers of credit may be aimed at.',
    '可能违法或违反平台规则：平台限制信贷广告挑选对象。',
  ),
  S: own(
    'May be unlawful or against policy: socially sensitive. The GDPR wants a legal basis for such a profile, and platforms restrict it.',
    '可能违法或违反平台规则：属于社会敏感信息。GDPR要求这样的画像有合法依据，平台也加以限制。',
  ),
}

const GUESS_CODES: Readonly<Record<string, readonly Code[]>> = {
  'income-band': ['S', 'P28-fin'], payday: ['S', 'P28-fin'], 'children-at-home': ['S', 'P28-min'],
  'lives-with-partner': ['S'], 'relationship-status': ['S'], 'break-up': ['S'], 'lost-job': ['S'], 'employment-status': ['S'], alcohol: ['S'], 'debt-stress': ['S', 'P28-fin'], debts: ['S', 'P28-fin'],
  'moving-soon': ['S'], 'price-sensitivity': ['S'], 'home-area': ['S'], birthplace: ['S'],
}
const CATEGORY_CODES: Readonly<Partial<Record<CategoryId, readonly Code[]>>> = {
  baby: ['S', 'P28-min'], children: ['S', 'P28-min'], 'children.school': ['S', 'P28-min'], alcohol: ['S'], tobacco: ['S'], gambling: ['S'],
}

/** The category an outcome of a spending guess names: `pets.dog`, `both:pets.dog`. */
export function categoryIn(outcome: string): CategoryId | undefined {
  const id = outcome.slice(outcome.indexOf(':') + 1)
  return isCategoryId(id) ? id : undefined
}

function codesOf({ guess, outcome }: { readonly guess: string; readonly outcome: string }): readonly string[] {
  const category = categoryIn(outcome)
  // "No children" tells of no child.
  return [...(GUESS_CODES[guess] ?? []).filter((code) => code !== 'P28-min' || outcome !== 'no'), ...(category === undefined ? [] : CATEGORY_CODES[category] ?? [])]
}

function named(codes: readonly string[]): Regulated | null {
  const found = CODES.filter((code) => codes.includes(code))
  return found.length === 0 ? null : { mayBeUnlawful: true, codes: found.map((code) => ownText(code)), says: found.map((code) => sharedCopy(SAYS[code])) }
}

/** What outcomes of guesses touch, and further codes that an offer brings; null for nothing. */
export function regulated(outcomes: readonly { readonly guess: string; readonly outcome: string }[], also: readonly string[] = []): Regulated | null {
  return named([...outcomes.flatMap(codesOf), ...also])
}

/** Codes of what a segment of IAB Audience 1.1 touches, by itself or by the guesses that feed it; empty for nothing. */
export function segmentCodes(id: string, guesses: readonly string[]): readonly Shareable[] {
  const categories = CATEGORY_IDS.filter((category) => categoryOf(category).iab === id)
  return named([...guesses.flatMap((guess) => GUESS_CODES[guess] ?? []), ...categories.flatMap((category) => CATEGORY_CODES[category] ?? [])])?.codes ?? []
}
