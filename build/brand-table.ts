/**
 * Writes inference/categories/brands.json from the brands of the name suggestion index (BSD-3-Clause, see NOTICE): only a
 * name and the category it counts as, nothing else of the rows. Run: `node build/brand-table.ts DATASETS_DIR`, where the
 * folder holds brands-nsi, lexicons and clinc150 (whose common words need the whole merchant to be a brand). The app never runs this.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { isCategoryId } from '../inference/categories/categories.ts'
import type { CategoryId } from '../inference/categories/categories.ts'
import { merchantKey } from '../inference/categories/merchant.ts'

/** What each kind of place counts as. Kinds that say nothing of the person (cash machines, parcel lockers, banks) are left out. */
const KINDS: ReadonlyMap<string, CategoryId> = new Map(
  Object.entries({
    groceries: 'shop/supermarket shop/convenience shop/greengrocer shop/butcher shop/dairy shop/seafood shop/cheese shop/deli shop/frozen_food shop/nuts shop/spices shop/health_food shop/country_store shop/kiosk shop/confectionery shop/chocolate shop/beverages shop/coffee shop/tea',
    household: 'shop/chemist',
    dining: 'amenity/fast_food amenity/restaurant',
    'dining.cafe': 'amenity/cafe shop/bakery shop/pastry amenity/ice_cream',
    alcohol: 'shop/alcohol shop/wine amenity/pub amenity/bar',
    tobacco: 'shop/tobacco shop/e-cigarette shop/cannabis',
    baby: 'shop/baby_goods',
    children: 'shop/toys leisure/indoor_play leisure/playground',
    'children.school': 'amenity/kindergarten amenity/childcare amenity/prep_school',
    pets: 'shop/pet amenity/veterinary amenity/animal_boarding',
    home: 'shop/houseware shop/kitchen shop/interior_decoration shop/household_linen shop/bed shop/curtain shop/carpet shop/candles shop/lighting',
    'home.furniture': 'shop/furniture',
    'home.appliances': 'shop/appliance shop/vacuum_cleaner',
    'home.diy': 'shop/doityourself shop/hardware shop/trade shop/paint shop/tiles shop/flooring shop/bathroom_furnishing shop/electrical shop/tool_hire shop/doors',
    'home.garden': 'shop/garden_centre',
    'home.moving': 'shop/storage_rental office/moving_company',
    telecom: 'shop/telecommunication office/telecommunication shop/mobile_phone',
    electronics: 'shop/electronics shop/hifi',
    'electronics.phones': 'shop/mobile_phone_accessories',
    'electronics.computers': 'shop/computer',
    'electronics.cameras': 'shop/camera shop/photo',
    fashion: 'shop/clothes shop/fashion_accessories shop/bag shop/leather',
    'fashion.shoes': 'shop/shoes',
    'fashion.jewellery': 'shop/jewelry shop/watches',
    beauty: 'shop/cosmetics shop/perfumery shop/beauty',
    'beauty.salon': 'shop/hairdresser shop/massage',
    books: 'shop/books',
    'books.news': 'shop/newsagent',
    games: 'shop/video_games shop/games',
    hobbies: 'shop/craft shop/fabric shop/anime shop/model',
    'hobbies.music': 'shop/musical_instrument',
    'media.events': 'amenity/cinema leisure/bowling_alley tourism/theme_park amenity/karaoke_box leisure/amusement_arcade shop/ticket leisure/escape_game',
    sports: 'shop/sports',
    'sports.gym': 'leisure/fitness_centre leisure/sports_centre leisure/dance',
    'sports.outdoors': 'shop/outdoor shop/fishing',
    'sports.cycling': 'shop/bicycle',
    travel: 'shop/travel_agency amenity/car_rental',
    'travel.hotels': 'tourism/hotel tourism/motel tourism/hostel tourism/caravan_site',
    transport: 'amenity/bicycle_rental',
    'transport.rides': 'amenity/car_sharing amenity/taxi',
    car: 'shop/car shop/car_repair shop/car_parts shop/tyres amenity/car_wash shop/motorcycle amenity/vehicle_inspection',
    'car.fuel': 'amenity/fuel amenity/charging_station',
    'car.parking': 'amenity/parking',
    education: 'amenity/language_school amenity/driving_school amenity/training amenity/university amenity/music_school amenity/college',
    gifts: 'shop/gift shop/florist shop/party',
    office: 'shop/stationery',
    charity: 'shop/charity',
    gambling: 'shop/lottery shop/bookmaker amenity/casino amenity/gambling',
    health: 'shop/optician amenity/dentist amenity/clinic amenity/doctors amenity/hospital shop/hearing_aids shop/medical_supply healthcare/physiotherapist healthcare/laboratory',
    'health.pharmacy': 'amenity/pharmacy',
    'health.wellness': 'shop/nutrition_supplements shop/herbalist',
    services: 'shop/dry_cleaning shop/laundry shop/copyshop shop/locksmith shop/tailor',
    'services.post': 'amenity/post_office office/logistics',
    insurance: 'office/insurance',
    retail: 'shop/department_store shop/variety_store shop/wholesale shop/mall shop/general',
  } satisfies Partial<Record<CategoryId, string>>)
    .flatMap(([category, kinds]) => (isCategoryId(category) ? kinds.split(' ').map((kind) => [kind, category] as const) : [])),
)

/** Kinds that are a chain's side business (the filling station of a supermarket): they never outvote its own. */
const SIDE = new Set(['amenity/fuel', 'amenity/pharmacy', 'shop/optician', 'amenity/charging_station', 'amenity/cafe', 'amenity/car_wash', 'shop/travel_agency', 'shop/mobile_phone'])

/** Words of everyday English: those of a lexicon, and those that stand fifteen times in the clinc150 set. */
function readCommonWords(lexicon: string, requests: string): ReadonlySet<string> {
  const uses = new Map<string, number>()
  for (const word of gunzipSync(readFileSync(requests)).toString('utf8').toLowerCase().match(/[a-z]+/g) ?? []) uses.set(word, (uses.get(word) ?? 0) + 1)
  return new Set([...readFileSync(lexicon, 'utf8').split(/\s+/), ...[...uses].filter(([, count]) => count >= 15).map(([word]) => word)])
}

function tally(rows: readonly string[]): Map<string, Map<CategoryId, number>> {
  const votes = new Map<string, Map<CategoryId, number>>()
  for (const row of rows) {
    const [display = '', kind = '', nameZh = '', nameEn = '', aliases = ''] = row.split('\t')
    const category = KINDS.get(kind)
    if (!category) continue
    for (const name of new Set([display, nameZh, nameEn, ...aliases.split('|')].map(merchantKey))) {
      const han = /\p{Script=Han}/u.test(name)
      if (name.length < (han ? 2 : 3)) continue
      const byCategory = votes.get(name) ?? new Map<CategoryId, number>()
      byCategory.set(category, (byCategory.get(category) ?? 0) + (SIDE.has(kind) ? 1 : 3))
      votes.set(name, byCategory)
    }
  }
  return votes
}

const folder = process.argv[2]
if (!folder) throw new Error('Give the datasets folder')
const common = readCommonWords(join(folder, 'lexicons/empath_categories.tsv'), join(folder, 'clinc150/train.csv.gz'))
const rows = gunzipSync(readFileSync(join(folder, 'brands-nsi/brands.tsv.gz'))).toString('utf8').split('\n').slice(1)
const anywhere: Partial<Record<CategoryId, string[]>> = {}
const whole: Partial<Record<CategoryId, string[]>> = {}
for (const [name, byCategory] of [...tally(rows)].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  const [first, second] = [...byCategory].toSorted((a, b) => b[1] - a[1])
  // A name that stands for two kinds of business as often says nothing.
  if (!first || (second && second[1] === first[1])) continue
  // Target, Next, Boots: a common word is the brand only where it is the whole merchant.
  const isCommon = !name.includes(' ') && (common.has(name) || name.length < 4 && /^[a-z0-9]+$/.test(name))
  const group = isCommon ? whole : anywhere
  ;(group[first[0]] ??= []).push(name)
}
writeFileSync(
  join(import.meta.dirname, '../inference/categories/brands.json'),
  `${JSON.stringify({ anywhere: joinNames(anywhere), whole: joinNames(whole) }, null, 1)}\n`,
)

function joinNames(groups: Partial<Record<CategoryId, string[]>>): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([category, names]) => [category, names.join('|')]))
}
