import { describe, expect, test } from 'vitest'
import { isAboutOthers, standingOf } from '../../inference/text/standing.ts'

function hitOf(text: string, word: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(word)
  return { start, end: start + word.length }
}

describe('whose a thing is', () => {
  test.each([
    ['my old dog is asleep', 'dog', 'own'], ["my sister's dog", 'dog', 'other'], ['your dog', 'dog', 'other'], ['the dog of my neighbour', 'dog', 'other'], ['saw a dog', 'dog', 'bare'],
    ["we don't have a dog", 'dog', 'denied'], ['allergic to any cat', 'cat', 'denied'], ['wish i had a dog', 'dog', 'wished'], ['i would love a dog', 'dog', 'wished'], ['thinking of getting a dog', 'dog', 'wished'],
    ['when i was little we had a dog', 'dog', 'past'], ['our dog died last year', 'dog', 'past'], ['> my dog', 'dog', 'quoted'], ['watched "My Dog Skip"', 'Dog', 'quoted'], ['my dog https://x.example/a', 'dog', 'quoted'],
    ['我家的狗', '狗', 'own'], ['你家的狗', '狗', 'other'], ['我姐家的狗', '狗', 'other'], ['没有狗', '狗', 'denied'], ['好想养狗', '狗', 'wished'], ['小时候家里养过狗', '狗', 'past'], ['看了《我的猫》', '猫', 'quoted'], ['路边有只猫', '猫', 'other'],
    ['mon vieux chien', 'chien', 'own'], ['ton chien', 'chien', 'other'], ['le chien de ma sœur', 'chien', 'other'], ["je n'ai pas de chien", 'chien', 'denied'], ["j'aimerais un chien", 'chien', 'wished'],
    ["don't forget my dog", 'dog', 'own'],
  ])('in "%s" of %s is %s', (text, word, standing) => {
    expect(standingOf(text, hitOf(text, word))).toBe(standing)
  })
})

describe('who does it', () => {
  test.each([
    ['my sister is moving house', 'moving house', true], ['are you moving house', 'moving house', true], ['Tom’s moving house', 'moving house', true], ['we are moving house', 'moving house', false],
    ['moving house on friday', 'moving house', false], ['同事要搬家', '搬家', true], ['你要搬家吗', '搬家', true], ['我要搬家', '搬家', false], ['ma sœur va déménager', 'déménager', true],
  ])('in "%s" somebody else: %s %s', (text, words, others) => {
    expect(isAboutOthers(text, hitOf(text, words))).toBe(others)
  })
})
