import { describe, expect, test } from 'vitest'
import { createAnalyser } from '../../inference/text/analysis.ts'
import { wordList } from '../../inference/text/word-list.ts'

const dog = wordList('dog', 'dog|dogs|my dog|狗|狗狗|chien', 'hot dog|dog tired|单身狗|hot dogs')
const cat = wordList('cat', 'cat|猫', '天猫|熊猫')
const analyser = createAnalyser([dog, cat])

function found(text: string, list = dog): readonly string[] {
  return analyser.analyse(text).hits(list).map(({ start, end }) => text.slice(start, end))
}

describe('hits of word lists', () => {
  test('match whole Latin words without case and accents, and Han words anywhere', () => {
    expect(found('DOGS and dogma, a hotdog, underdog; un Chién; 养狗的人')).toEqual(['DOGS', 'Chién', '狗'])
  })
  test('prefer the longest term at a place and never overlap', () => {
    expect(found('my dog, 狗狗狗')).toEqual(['my dog', '狗狗', '狗'])
  })
  test('skip what lies in a phrase that means something else', () => {
    expect(found('hot dog, hot  dog, hot-dogs, dog tired, dog')).toEqual(['dog', 'dog'])
    expect(found('我是单身狗，没有狗')).toEqual(['狗'])
    expect(found('在天猫买熊猫玩具给猫', cat)).toEqual(['猫'])
  })
  test('read traditional characters, full-width letters and curly apostrophes in their plain form', () => {
    expect(found('ＤＯＧ 和貓', cat)).toEqual(['貓'])
    expect(found('ＤＯＧ 和貓')).toEqual(['ＤＯＧ'])
  })
  test('of one text are gone with the next', () => {
    expect(found('dog')).toEqual(['dog'])
    expect(found('nothing')).toEqual([])
    expect(analyser.analyse('nothing').isPlain).toBe(true)
  })
  test('of a list nobody declared are refused', () => {
    expect(() => analyser.analyse('dog').hits(wordList('other', 'x'))).toThrow('not declared')
  })
})

test('tokens are Latin words with their apostrophes, Han runs, digits and emoji, with offsets', () => {
  const text = "Don't 去公园 at 5👍"
  expect(analyser.analyse(text).tokens.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['latin', "Don't"], ['han', '去公园'], ['latin', 'at'], ['digit', '5'], ['emoji', '👍'],
  ])
  expect(analyser.analyse(text).words).toEqual(["don't", 'at'])
})

test.each([
  ['I will be there in the morning', 'en'], ['je suis chez moi ce soir avec les enfants', 'fr'], ['我明天去上海', 'zh'], ['明日は東京に行きます', 'ja'],
  ['ich bin heute nicht da', 'de'], ['mañana no puedo, pero gracias', 'es'], ['привет, как дела', 'ru'], ['안녕하세요 저는', 'ko'], ['xyzzy', 'und'], ['123 !!', 'und'], ['', 'und'],
  ['明天 meeting', 'zh'],
])('the language of "%s" is %s', (text, language) => {
  expect(analyser.analyse(text).language).toBe(language)
})
