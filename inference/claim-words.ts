/**
 * Platforms' words for interests, and what of ours could speak to them. X and Amazon write these in English whatever the
 * person's language (formats/social/x-twitter.md, formats/purchase/amazon-advertising.md). Words that are not here are not
 * compared; nor is anything about health, belief or politics.
 */
import type { CategoryId } from './categories/categories.ts'

/** Ours that could speak to a claim. */
export interface ClaimTarget {
  /** Categories of spending and talk; a part of one counts too. */
  readonly categories: readonly CategoryId[]
  /** Topics of conversation, by id. */
  readonly topics: readonly string[]
  /** Yes-or-no guesses: "yes" supports; "no" to every one of them contradicts. */
  readonly asks: readonly string[]
  /** Yes-or-no guesses whose "yes" supports and whose "no" says nothing: whoever stays put may still look at houses. */
  readonly hints: readonly string[]
}

function target(part: Partial<ClaimTarget>): ClaimTarget {
  return { categories: [], topics: [], asks: [], hints: [], ...part }
}

/** Words as {@link readWords} leaves them, several to a row, and what they mean. */
const ROWS: readonly (readonly [words: string, target: ClaimTarget])[] = [
  ['dog|dogs|dog food', target({ categories: ['pets.dog'], asks: ['has-dog'] })],
  ['cat|cats|cat food', target({ categories: ['pets.cat'], asks: ['has-cat'] })],
  ['pet|pets', target({ categories: ['pets'], asks: ['has-dog', 'has-cat'] })],
  ['parenting|parent|parents|families with children|presence of children', target({ categories: ['baby', 'children'], asks: ['children-at-home'] })],
  ['parenting teens|parenting k 6 kids|school age children|kids', target({ categories: ['children'], asks: ['children-at-home'] })],
  ['baby|babies|babies and toddlers|parents of infants|expectant and new parents', target({ categories: ['baby'] })],
  ['toy|toys|toys and games', target({ categories: ['children'] })],
  ['real estate|home buying|houses for sale|apartments|rentals|home rental', target({ topics: ['finding-a-home'], hints: ['moving-soon'] })],
  ['mover|movers|moving|new movers|moving and relocation', target({ categories: ['home.moving'], topics: ['finding-a-home'], asks: ['moving-soon'] })],
  ['book|books|fiction|novels|reading|literature|e books|ebooks|kindle books|audiobooks|books and literature', target({ categories: ['books'] })],
  ['newspapers|magazines', target({ categories: ['books.news'] })],
  ['cooking|recipes|food and cooking|home cooking', target({ topics: ['cooking'] })],
  ['restaurants|dining|dining out|eating out', target({ categories: ['dining'], topics: ['restaurants'] })],
  ['food delivery', target({ categories: ['dining.delivery'] })],
  ['coffee|tea|coffee and tea', target({ categories: ['dining.cafe'] })],
  ['beer|wine|liquor|spirits|alcohol|alcoholic beverages', target({ categories: ['alcohol'] })],
  ['home|home and kitchen|home kitchen and dining|kitchen dining and bar|home decor|interior decorating', target({ categories: ['home'] })],
  ['furniture|home furniture', target({ categories: ['home.furniture'] })],
  ['appliances|home appliances|kitchen appliances', target({ categories: ['home.appliances'] })],
  ['power tools|tools|tools and home improvement|home improvement|do it yourself|diy|home repair|woodworking', target({ categories: ['home.diy'] })],
  ['garden|gardening|lawn and garden|patio lawn and garden|indoor plants|houseplants', target({ categories: ['home.garden'] })],
  ['electronics|consumer electronics|gadgets', target({ categories: ['electronics'] })],
  ['cell phones|mobile phones|smartphones|cell phones and accessories', target({ categories: ['electronics.phones'] })],
  ['computers|laptops|tablets|computers and accessories', target({ categories: ['electronics.computers'] })],
  ['televisions|tvs', target({ categories: ['electronics.tv'] })],
  ['headphones|home audio|speakers|audio', target({ categories: ['electronics.audio'] })],
  ['photography|cameras|camera and photo', target({ categories: ['electronics.cameras'] })],
  ['software', target({ categories: ['software'] })],
  ['fashion|clothing|apparel|clothing and accessories|style and fashion|womens clothing|mens clothing', target({ categories: ['fashion'] })],
  ['shoe|shoes|sneakers|footwear', target({ categories: ['fashion.shoes'] })],
  ['jewelry|jewellery|watches|jewelry and watches', target({ categories: ['fashion.jewellery'] })],
  ['beauty|cosmetics|makeup|skin care|skincare|beauty and cosmetics', target({ categories: ['beauty'] })],
  ['personal care', target({ categories: ['beauty.care'] })],
  ['gaming|video game|video games|computer gaming|console gaming|mobile gaming', target({ categories: ['games'] })],
  ['crafts|arts and crafts|knitting|sewing|hobbies|board games', target({ categories: ['hobbies'] })],
  ['musical instruments|guitar', target({ categories: ['hobbies.music'] })],
  ['film|films|movie|movies|movies and tv|movies and television', target({ categories: ['media.streaming', 'media.events'], topics: ['films', 'streaming-films'] })],
  ['music', target({ topics: ['music'] })],
  ['concerts|live music|festivals|events', target({ categories: ['media.events'], topics: ['events'] })],
  ['sport|sports|sporting goods', target({ categories: ['sports'] })],
  ['fitness|gym|exercise|exercise and fitness', target({ categories: ['sports.gym'] })],
  ['camping|hiking|outdoors|outdoor recreation|camping and hiking', target({ categories: ['sports.outdoors'] })],
  ['cycling|bicycles|biking', target({ categories: ['sports.cycling'] })],
  ['travel|travel and tourism|traveler|travelers', target({ categories: ['travel'], topics: ['travel', 'flights', 'hotels', 'sights'] })],
  ['air travel|flights|airlines', target({ categories: ['travel.flights'], topics: ['flights'] })],
  ['hotels|hotels and resorts', target({ categories: ['travel.hotels'], topics: ['hotels'] })],
  ['train|trains|rail travel', target({ categories: ['travel.rail'], topics: ['trains'] })],
  ['car|cars|automotive|auto|autos|auto parts', target({ categories: ['car'], topics: ['car-and-commute'] })],
  ['education|online courses|online education|language learning', target({ categories: ['education'] })],
  ['gifts|flowers|gift cards', target({ categories: ['gifts'] })],
  ['stationery|office|office supplies', target({ categories: ['office'] })],
  ['charity|donations|nonprofits', target({ categories: ['charity'] })],
]

/** Every known wording. */
export const CLAIM_TARGETS: ReadonlyMap<string, ClaimTarget> = new Map(ROWS.flatMap(([words, meaning]) => words.split('|').map((word) => [word, meaning] as const)))
/** Shelves on which things stand about anything: a book on dogs is no dog. */
const SHELVES: ReadonlySet<string> = new Set(['books', 'kindle books', 'movies and tv', 'music', 'video games', 'toys and games', 'clothing', 'apparel'])

/** Lower case, "&" spelt out, no punctuation, no "likely to buy …" before and no "… owners" after. */
function readWords(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('&', ' and ').replaceAll(/['’]/gu, '').replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
    .replace(/^(?:interested in|likely to buy|in market for) /u, '')
    .replace(/ (?:enthusiasts?|lovers?|fans?|shoppers?|owners?|buyers?|supplies|products)$/u, '')
}

/**
 * What a platform's words for an interest could be compared with; undefined for words that are not known. Of Amazon's
 * steps (`In-market:Pet Supplies:Cats`) the last says what is meant, unless an earlier one is a shelf for all subjects.
 */
export function claimTarget(value: string): ClaimTarget | undefined {
  const steps = value.split(':').map(readWords)
  const last = steps.at(-1) ?? ''
  const found = CLAIM_TARGETS.get(last)
  const shelf = steps.slice(0, -1).find((step) => SHELVES.has(step))
  return shelf === undefined || CLAIM_TARGETS.get(shelf) === found ? found : undefined
}
