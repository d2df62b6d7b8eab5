/**
 * What a purchase was for: from the source's own category, the merchant and the title. "Not known" is an answer.
 */
import { predictTitle } from '../models/title-category.ts'
import alsoPeople from './also-people.json' with { type: 'json' }
import brands from './brands.json' with { type: 'json' }
import { categoryOf, isCategoryId, isWithin } from './categories.ts'
import type { CategoryId } from './categories.ts'
import { decide, matchWords } from './matcher.ts'
import type { Verdict } from './matcher.ts'
import { merchantKey } from './merchant.ts'
import { sourceCategory } from './source-categories.ts'

/** How a category was found: the source says so, the merchant is known, words of title or merchant, or the title model. */
export type CategorisedBy = 'source' | 'merchant' | 'words' | 'model' | 'nothing'

/** A category with its reason. `word` is the term that decided, null when the source or the model did. */
export interface Categorised {
  readonly category: CategoryId
  readonly by: CategorisedBy
  readonly word: string | null
  /** Where `word` stands in the title (UTF-16 offsets); null when it is not there. */
  readonly at: { readonly start: number; readonly end: number } | null
}

/** What is known of a purchase. */
export interface PurchaseWords { readonly title: string | null; readonly merchant: string | null; readonly category: string | null }

const NO_MERCHANT: Merchant = { brand: undefined, named: undefined }
const NOTHING: Categorised = { category: 'unknown', by: 'nothing', word: null, at: null }

function readBrands(group: Readonly<Record<string, string>>): ReadonlyMap<string, CategoryId> {
  return new Map(Object.entries(group).flatMap(([category, names]) => (isCategoryId(category) ? names.split('|').map((name) => [name, category] as const) : [])))
}

/** Names that are a brand wherever a merchant begins with them. */
const anywhere = readBrands(brands.anywhere)
/** Common words (Target, Next, Boots) that are a brand only where they are the whole merchant. */
const whole = readBrands(brands.whole)

/** What a merchant's name says alone: a known brand, and words in it. */
interface Merchant { readonly brand: { readonly category: CategoryId; readonly name: string } | undefined; readonly named: Verdict | undefined }

const MERCHANTS_KEPT = 20_000
const merchants = new Map<string, Merchant>()

function readMerchant(name: string): Merchant {
  const known = merchants.get(name)
  if (known) return known
  const merchant = { brand: brandOf(merchantKey(name)), named: decide(matchWords(name), true) }
  if (merchants.size >= MERCHANTS_KEPT) merchants.clear()
  merchants.set(name, merchant)
  return merchant
}

/** The category of a known brand at the start of a merchant's name: the longest run of words, or of Chinese characters. */
function brandOf(key: string): Merchant['brand'] {
  const exact = whole.get(key) ?? anywhere.get(key)
  if (exact) return { category: exact, name: key }
  const words = key.split(' ')
  for (let length = Math.min(words.length - 1, 5); length > 0; length -= 1) {
    const name = words.slice(0, length).join(' ')
    const category = anywhere.get(name)
    if (category) return { category, name }
  }
  if (!/^\p{Script=Han}/u.test(key)) return undefined
  for (let length = Math.min(key.length - 1, 8); length > 1; length -= 1) {
    const name = key.slice(0, length)
    const category = anywhere.get(name)
    if (category) return { category, name }
  }
  return undefined
}

/** Brands that are also what people are called, by given name, family name or both: no payee is named by them. */
const ALSO_PEOPLE: ReadonlySet<string> = new Set(alsoPeople)

/**
 * The brand of a merchant in the table's own words, for texts that leave: the whole name, or two words and more at its
 * start, or else the whole word of a word list. One word or some characters at the start may be a person of that name.
 */
export function brandNamed(merchant: string): string | undefined {
  const key = merchantKey(merchant)
  const { brand, named } = readMerchant(merchant)
  // A service that is known by the word lists and not as a shop: the whole name must be the list's word.
  const known = brand && (brand.name === key || brand.name.includes(' ')) ? brand : named?.match.word === key ? { category: named.category, name: key } : undefined
  if (!known || categoryOf(known.category).sensitive || ALSO_PEOPLE.has(known.name)) return undefined
  return known.name.replaceAll(/(?<![\p{L}\p{N}])\p{Ll}/gu, (letter) => letter.toUpperCase())
}

/** Titles that payment services write when there is none. */
const EMPTY_TITLE = /^(?:|\/|收款|付款|转账|微信转账|消费|购买|支付|商品|订单|总共消费.*|二维码收款|扫码付款|payment|purchase|order)$/iu
/** What WeChat writes before a note of the payer or the payee. */
const NOTE = /(?:转账备注|收款方备注|付款方留言|备注)[:：]/gu

/**
 * What a title says: its words, and where it has none that are known (a brand and a model number), the title model. The
 * model is not asked before the words: of accessories, which it was not trained on, it makes the device.
 */
interface Titled { readonly category: CategoryId; readonly weight: number; readonly found: Categorised }

function fromTitle(title: string): Titled | undefined {
  if (EMPTY_TITLE.test(title.replaceAll(NOTE, '').replace('二维码收款', '').trim())) return undefined
  const verdict = decide(matchWords(title), false)
  if (verdict) return { ...verdict, found: fromWords(verdict, true) }
  const predicted = predictTitle(title)
  const kind = predicted && predicted.probability >= MODEL_SURE ? MODEL_KINDS[predicted.category] : undefined
  return kind && { category: kind, weight: 1, found: { category: kind, by: 'model', word: null, at: null } }
}

function fromWords(verdict: Verdict, isTitle: boolean): Categorised {
  return { category: verdict.category, by: 'words', word: verdict.match.word, at: isTitle ? { start: verdict.match.start, end: verdict.match.end } : null }
}

/** The ten kinds that the title model tells apart, in the words of its data set. */
const MODEL_KINDS: Readonly<Record<string, CategoryId>> = {
  CPUs: 'electronics.computers', 'Digital Cameras': 'electronics.cameras', Dishwashers: 'home.appliances', Freezers: 'home.appliances', 'Fridge Freezers': 'home.appliances',
  Fridges: 'home.appliances', Microwaves: 'home.appliances', 'Mobile Phones': 'electronics.phones', TVs: 'electronics.tv', 'Washing Machines': 'home.appliances',
}

/** The model was trained on titles of shops; below this, an order number can look like a model number. */
const MODEL_SURE = 0.95

/** General shops and money words say nothing of the goods: whatever the title says is better. */
function isVague(category: CategoryId): boolean {
  return category === 'retail' || category === 'unknown'
}

/** The surest of title, brand and merchant words, without the source's own category. */
function fromNames(title: string | null, merchant: string | null): Categorised {
  const titled = title === null ? undefined : fromTitle(title)
  const { brand, named } = merchant === null || merchant === '' ? NO_MERCHANT : readMerchant(merchant)
  if (brand && !isVague(brand.category)) {
    // The title may only say it more finely: dog food at a pet shop, a hotel's restaurant stays a hotel.
    if (titled && isWithin(titled.category, brand.category)) return titled.found
    if (titled && (brand.category === 'groceries' || brand.category === 'household') && titled.weight >= 1 && title !== merchant) return titled.found
    return { category: brand.category, by: 'merchant', word: brand.name, at: null }
  }
  if (titled && !isVague(titled.category) && (!named || isVague(named.category) || titled.weight >= named.weight || isWithin(titled.category, named.category))) return titled.found
  if (named && !isVague(named.category)) return fromWords(named, false)
  if (brand) return { category: brand.category, by: 'merchant', word: brand.name, at: null }
  if (titled) return titled.found
  return named ? fromWords(named, false) : NOTHING
}

/** Families that a source's wide category covers besides its own parts. */
const COVERS: Readonly<Partial<Record<CategoryId, readonly CategoryId[]>>> = {
  baby: ['children'], fashion: ['beauty'], electronics: ['home.appliances', 'games', 'software'], home: ['household'],
  utilities: ['home', 'telecom'], telecom: ['utilities', 'games', 'media.streaming', 'services.post', 'car.fuel'],
  transport: ['travel', 'car'], 'travel.hotels': ['travel', 'media.events'], education: ['children.school', 'books', 'office'],
  sports: ['media.events'], dining: ['groceries', 'alcohol'], beauty: ['health'], health: ['beauty.care', 'pets'],
}

function refines(found: CategoryId, given: CategoryId): boolean {
  return isWithin(found, given) || (COVERS[given] ?? []).some((family) => isWithin(found, family))
}

/** The category of a purchase. The same words always give the same answer; rows ask through purchases/row.ts, which remembers it. */
export function categorise({ title, merchant, category }: PurchaseWords): Categorised {
  const given = category === null ? undefined : sourceCategory(category)
  const named = fromNames(title, merchant)
  if (!given) return named
  if (given.category === 'finance.transfer' || given.category === 'finance.credit' || given.category === 'finance.investing') return { category: given.category, by: 'source', word: null, at: null }
  if (given.weak) return isVague(named.category) && given.category !== 'unknown' ? { category: given.category, by: 'source', word: null, at: null } : named
  // Names may refine what the source says, not contradict it: 宠物 with 猫粮 is a cat; the rest stays.
  return refines(named.category, given.category) ? named : { category: given.category, by: 'source', word: null, at: null }
}
