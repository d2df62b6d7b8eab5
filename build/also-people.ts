/**
 * Writes inference/categories/also-people.json: the brands of brands.json and the words of the word lists, by
 * which texts that leave would name a payee, that somebody may be called. Run: `node build/also-people.ts GIVEN.json FAMILY.json`, two arrays of names of all the world
 * (taken: those of faker.js 9, MIT, see NOTICE, of which only the brands' own names stay). The app never runs this.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import brands from '../inference/categories/brands.json' with { type: 'json' }
import { decide, matchWords } from '../inference/categories/matcher.ts'
import { merchantKey } from '../inference/categories/merchant.ts'

/** Brands so well known that their whole name says no person, although the lists hold somebody called so. */
const NO_PERSON: ReadonlySet<string> = new Set([
  'albert heijn', 'louis vuitton', 'leroy merlin', 'harley davidson', 'hugo boss', 'tim hortons', 'john deere', 'jimmy choo', 'calvin klein', 'mercedes benz', 'jack wolfskin', 'dr martens',
  'burger king', 'marks spencer', 'olive garden', 'golden corral', 'ben jerrys', 'tommy hilfiger', 'ray ban', 'pop mart', 'el corte ingles', 'ritz carlton', 'papa john', 'yves rocher', 'max mara', 'patek philippe',
  'stella mccartney', 'tom tailor', 'paris baguette', 'urban outfitters', 'river island', 'don quijote', 'vero moda', 'van cleef arpels', 'zadig voltaire', 'green caffe nero', 'kate spade', 'marc jacobs', 'giorgio armani', 'karl lagerfeld',
  'nike', 'tesla', 'sephora', 'chanel', 'lexus', 'hilton', 'hyatt', 'idea', 'beko', 'avis', 'sixt', 'toy', 'soda', 'baby', 'beer', 'burger', 'tea', 'yoga', 'manga', 'top', 'fan',
])
/**
 * What the lists do not hold. Chinese brands are judged one by one: most names of two or three characters that begin with
 * a family name (瑞幸, 永辉, 万宁) are chains that everybody knows.
 */
const MORE = ['李宁', '李寧', '李先生', '田老师', '苏宁', '周生生', '余仁生', '谢瑞麟', '洪瑞珍', '张一元', '吴裕泰', '高济', '青木', '丹丹', '凌志', '江博士', 'benita', 'berkman', 'suzuki', 'muller', 'emma', 'laura']
/** A word that so many brands have behind another is a word of trade (mart, pizza), and "Olive Mart" no person. */
const TRADE = 4

const [givenPath = '', familyPath = ''] = process.argv.slice(2)
const read = (path: string): ReadonlySet<string> => new Set((JSON.parse(readFileSync(path, 'utf8')) as readonly string[]).map(merchantKey))
const given = read(givenPath)
const family = read(familyPath)
const names = [...new Set(Object.values(brands).flatMap((group) => Object.values(group).flatMap((list) => list.split('|'))))]

const heads = new Map<string, Set<string>>()
for (const name of names) {
  const [head = '', ...rest] = name.split(' ')
  for (const word of rest) heads.set(word, (heads.get(word) ?? new Set()).add(head))
}
const isTrade = (word: string): boolean => (heads.get(word)?.size ?? 0) >= TRADE

function maybePerson(name: string): boolean {
  if (/\p{Script=Han}/u.test(name)) return false
  if (given.has(name) || family.has(name)) return true
  const words = name.split(' ')
  const [head = '', last = ''] = [words[0], words.at(-1)]
  if (words.length < 2 || words.length > 3) return false
  if (family.has(head) && given.has(last)) return true
  return given.has(head) && (family.has(last) || given.has(last) || !words.slice(1).some(isTrade))
}

/** Words of the word lists name a service where they are the whole merchant. */
const listed = [...given, ...family].filter((name) => !/\p{Script=Han}/u.test(name) && decide(matchWords(name), true)?.match.word === name)
const kept = [...new Set([...[...names.filter(maybePerson), ...listed].filter((name) => !NO_PERSON.has(name)), ...MORE])].toSorted()
writeFileSync(new URL('../inference/categories/also-people.json', import.meta.url), `${JSON.stringify(kept)}\n`)
