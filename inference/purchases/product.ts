/** Which order lines are the same product, and how much of it was bought. */
import type { Activity } from '../../db/model.ts'
import { fold } from '../text/characters.ts'
import { categoryOf } from '../categories/categories.ts'
import type { CategoryId } from '../categories/categories.ts'
import type { Categorised } from '../categories/categorise.ts'

/** How much one title says it holds, in grams, millilitres or pieces. */
export interface Pack { readonly unit: 'g' | 'ml' | 'pieces'; readonly size: number }

/** A number and a unit of mass or volume, then an optional multiplier: 500g*6, 2 x 1.5 l, 33,8 fl oz. */
const MEASURE = /(\d+(?:[.,]\d+)?)\s*(kg|kilos?|公斤|千克|g|gr|grams?|克|斤|lbs?|pounds?|oz|ounces?|l|liters?|litres?|liter|升|ml|毫升|fl\.?\s?oz)(?![a-z])(?:\s*[*x×]\s*(\d{1,3})(?!\d))?/iu
const TIMES_BEFORE = /(\d{1,3})\s*[x×*]\s*$/iu
const PIECES = /(\d{1,4})\s*(?:count|ct\b|pcs?\b|pieces?|pack\b|packs\b|st[uü]ck|tabs?\b|tablets|capsules|pads|片|包|只|个|抽|卷|粒|袋|瓶|罐|支|盒)|pack of (\d{1,3})/iu

const FACTORS: readonly (readonly [RegExp, Pack['unit'], number])[] = [
  [/^fl/i, 'ml', 29.5735], [/^(?:kg|kilos?|公斤|千克)$/i, 'g', 1000], [/^(?:lbs?|pounds?)$/i, 'g', 453.592], [/^(?:oz|ounces?)$/i, 'g', 28.3495],
  [/^斤$/, 'g', 500], [/^(?:g|gr|grams?|克)$/i, 'g', 1], [/^(?:ml|毫升)$/i, 'ml', 1], [/^(?:l|liters?|litres?|升)$/i, 'ml', 1000],
]

/** What a title says of its size, or undefined. */
export function packOf(title: string): Pack | undefined {
  const measure = MEASURE.exec(title)
  if (measure) {
    const [, number = '', unit = '', after] = measure
    const factor = FACTORS.find(([pattern]) => pattern.test(unit))
    const before = TIMES_BEFORE.exec(title.slice(0, measure.index))?.[1]
    const size = Number(number.replace(',', '.')) * (factor?.[2] ?? 0) * Number(after ?? before ?? 1)
    if (factor && size > 0) return { unit: factor[1], size }
  }
  const pieces = PIECES.exec(title)
  const count = Number(pieces?.[1] ?? pieces?.[2] ?? 0)
  return count > 0 ? { unit: 'pieces', size: count } : undefined
}

/** A title with what differs from order to order removed, for comparing: `product|…`. Undefined for one that names no product. */
export function productKey(title: string): string | undefined {
  const key = fold(title).replaceAll(/\d{6,}/g, ' ').replaceAll(/等(?:\d+件|多件).*$/gu, ' ').replaceAll(/[^\p{L}\p{N}.]+/gu, ' ').trim().slice(0, 120)
  const isName = /\p{L}{3}/u.test(key) || /\p{Script=Han}{2}/u.test(key)
  return isName ? `product|${key}` : undefined
}

/** Families of things that are used up. What a person buys once in a while (phones, sofas) is never "due again". */
const USED_UP: ReadonlySet<string> = new Set(['groceries', 'household', 'pets', 'baby', 'beauty', 'alcohol', 'tobacco', 'office'])

/** True when running out of it is why it is bought again. Sensitive goods (medicine, supplements) are left out. */
export function isUsedUp(category: CategoryId): boolean {
  if (categoryOf(category).sensitive) return false
  return USED_UP.has(category.split('.')[0] ?? '')
}

/** True when the row names a product rather than a bill or a meal. */
export function namesProduct(row: Activity, what: Categorised): boolean {
  if (row.text === null || what.category.startsWith('dining') || what.category.startsWith('transport')) return false
  return row.verb === 'bought' || (what.at !== null && row.text !== row.object)
}
