import { describe, expect, test } from 'vitest'
import { habitOf, habitTitle, spokenFor, wholeWords } from '../../inference/models/habits.ts'

describe('whole words', () => {
  test.each([
    { text: 'see u tomorrow', part: 'morr', language: 'en', whole: 'tomorrow' },
    { text: "i don't know", part: 'n', language: 'en', whole: "don't" },
    { text: '我明天到北京', part: '天到', language: 'zh', whole: '明天到' },
    { text: '今天加班到很晚', part: '班', language: 'zh', whole: '加班' },
    { text: '你在吗，我来了', part: '吗，', language: 'zh', whole: '吗' },
    { text: '好的。。。', part: '。。', language: 'zh', whole: '。。' },
  ] as const)('$part in “$text” is $whole', ({ text, part, language, whole }) => {
    const [start, end] = wholeWords(text, text.indexOf(part), text.indexOf(part) + part.length, language)
    expect(text.slice(start, end)).toBe(whole)
  })
})

describe('habits', () => {
  test.each([
    ['u', 'short-spellings'], ['haha', 'laughter'], ['哈哈哈', 'laughter'], ['lah', 'particles'], ['啦', 'particles'], ['the', 'small-words'], ['of the', 'small-words'], ['的', 'small-words'],
    ['see u', 'short-spellings'], ['the office', 'work'], ['班', 'work'], ['加班', 'work'], ['明天到', 'word:明天到'], ['bread', 'word:bread'], ['lectures', 'study'], [':)', 'marks'], ['，', 'marks'],
  ])('%s is %s', (phrase, habit) => { expect(habitOf(phrase, phrase)).toBe(habit) })

  test('a run with a mark in it is a habit of marks, and a number is none', () => {
    expect([habitOf('吗，', '吗'), habitOf("don't", "don't"), habitOf('5', '5'), habitOf(' ', ' ')]).toEqual(['marks', 'small-words', undefined, undefined])
  })

  test('speak with the word that has the name', () => {
    expect([spokenFor('short-spellings', 'see u'), spokenFor('marks', '吗，'), spokenFor('work', 'the office'), spokenFor('word:bread', 'bread')]).toEqual(['u', '，', 'office', 'bread'])
    expect([habitTitle('laughter')?.zh, habitTitle('word:bread')]).toEqual(['打字的笑声', undefined])
  })
})
