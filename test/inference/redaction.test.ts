import { describe, expect, it } from 'vitest'
import { redactionFor } from '../../inference/shareable/redaction.ts'
import { amount, aroundDayOfMonth, between, counted, date, figure, goods, languageName, on, own, payee, percent, product, quote, say, sentence } from '../../inference/shareable/sentence.ts'
import type { Piece, Sentence } from '../../inference/shareable/sentence.ts'

const DAY = 19_787
const both = (...pieces: readonly Piece[]): Sentence => {
  const joined = pieces.map((piece) => say`${piece}`).reduce((list, piece) => say`${list}|${piece}`)
  return sentence(joined, joined)
}
/** Always the first of what is left, so that numbers can be foretold. */
const first = (): number => 0
const read = (words: Sentence, dates: 'month' | 'day' = 'month'): readonly [string, string] => {
  const redaction = redactionFor(dates, first)
  return [String(redaction.sentence(words, 'en')), String(redaction.sentence(words, 'zh'))]
}

describe('a sentence with slots', () => {
  const everything = both(
    3, 5, 1_234, counted(1, 'day', 'days'), figure(2.04, 1), percent(0.042), amount({ minor: 987_956, currency: 'CNY' }), amount({ minor: 1_650, currency: 'EUR' }), amount({ minor: 120_000, currency: 'JPY' }),
    date(DAY), on(DAY), between(DAY, DAY + 3), between(DAY, DAY + 40), aroundDayOfMonth(22), payee('李芳', 'unknown'), payee('Piano lessons Anna K.', 'education'), payee('Netflix', 'media.streaming'), payee('李芳', 'unknown'),
    product('Binder for trans men size M'), product('Clumping cat litter, 10 kg Mira'), quote('you call'), goods('pets.dog'), languageName('fr'), languageName('Anna'),
  )

  it('is for the private view as the archive has it', () => {
    expect([everything.en, everything.zh]).toEqual([
      '3|5|1,234|1 day|2|4%|CN¥9,879.56|€16.50|JP¥120,000|5 March 2024|on 5 March 2024|between 5 March 2024 and 8 March 2024|between 5 March 2024 and 14 April 2024|around the 22nd|李芳|Piano lessons Anna K.|Netflix|李芳|Binder for trans men size M|Clumping cat litter, 10 kg Mira|“you call”|dogs|French|Anna',
      '3|5|1234|1 day|2|4%|¥9,879.56|€16.50|JP¥120,000|2024年3月5日|在2024年3月5日|在2024年3月5日到2024年3月8日之间|在2024年3月5日到2024年4月14日之间|22号前后|李芳|Piano lessons Anna K.|Netflix|李芳|Binder for trans men size M|Clumping cat litter, 10 kg Mira|“you call”|狗|法语|Anna',
    ])
  })

  it('leaves with pseudonyms, categories, months, two figures of a sum, and no small count', () => {
    expect(read(everything)).toEqual([
      'fewer than 5|5|1,234|fewer than 5 days|2|4%|CN¥9,900|€17|JP¥120,000|March 2024|in March 2024|in March 2024|between March 2024 and April 2024|late in the month|Payee 1|Payee 2 (courses and learning)|Netflix|Payee 1|a product (stationery and office)|a product (cats)|a word or phrase|dogs|French|another language',
      '不到5|5|1234|不到5 days|2|4%|¥9,900|€17|JP¥120,000|2024年3月|在2024年3月|在2024年3月|在2024年3月到2024年4月之间|下旬|收款方1|收款方2（教育培训）|Netflix|收款方1|一件商品（文具办公）|一件商品（猫）|某个词语|狗|法语|另一种语言',
    ])
  })

  it('states no share that would tell a small count', () => {
    const shares = both(percent(0.13, 4), percent(0.13, 5), percent(0, 0), percent(0.13))
    expect([shares.en, ...read(shares)]).toEqual(['13%|13%|0%|13%', 'a part|13%|0%|13%', '一部分|13%|0%|13%'])
  })

  it('keeps days where the person chose so', () => {
    expect(read(both(date(DAY), on(DAY), between(DAY, DAY + 3), aroundDayOfMonth(3)), 'day')[0]).toBe('5 March 2024|on 5 March 2024|between 5 March 2024 and 8 March 2024|around the 3rd')
  })

  it('speaks of the person in the third person', () => {
    expect(read(own('Your own words, of which you write yourself', '你自己的话，你写的'))).toEqual(['Their own words, of which they write themselves', '本人的话，此人写的'])
  })

  it('names neither a person nor a clinic, though a brand be called so', () => {
    const names = both(payee('Laura', 'unknown'), payee('李宁', 'unknown'), payee('Netflix', 'media.streaming', true), payee('Adam Muster', 'unknown'), payee('仁爱心理诊所', 'health'), payee('仁爱心理诊所', 'unknown'))
    expect(read(names)[0]).toBe('Payee 1 (clothing and accessories)|Payee 2 (clothing and accessories)|Payee 3 (film, series and music subscriptions)|Payee 4 (clothing and accessories)|Payee 5|Payee 5')
  })

  it('names nobody whose name a shop has too', () => {
    const people = ['Martin', 'Jones', 'Alice', 'Елена', 'Victoria', 'Zara', 'Sam Smith', 'Sam Smith Roofing', 'David Jones', 'Mary Grace', 'Paul Mitchell Plumbing', 'Mélissa', 'JOHN LEWIS', 'Fischer Max', 'Wendy', 'Nando', '谢瑞麟', '苏宁', '丹丹', '李寧']
    expect(people.filter((name) => !/^Payee \d+/u.test(read(both(payee(name, 'unknown')))[0]))).toEqual([])
  })

  it('names chains that nobody is called', () => {
    const chains = ['Albert Heijn', 'Burger King', 'Lidl', 'IKEA', 'Spotify', '星巴克', '瑞幸', '永辉', '周大福', '罗森']
    expect(chains.map((name) => read(both(payee(name, 'unknown')))[0])).toEqual(['Albert Heijn', 'Burger King', 'Lidl', 'Ikea', 'Spotify', '星巴克', '瑞幸', '永辉', '周大福', '罗森'])
  })

  it('that is only a pair of texts cannot leave', () => {
    expect(redactionFor('month', first).sentence({ en: 'Bought from Anna', zh: '在安娜那里买的' }, 'en')).toBe(null)
  })

  it('gives other numbers in another report', () => {
    const named = sentence(say`${payee('Anna', 'unknown')}`, say`${payee('Anna', 'unknown')}`)
    const numbers = new Set([0, 7, 21, 39].map((at) => String(redactionFor('month', () => at).sentence(named, 'en'))))
    expect(numbers.size).toBe(4)
  })
})
