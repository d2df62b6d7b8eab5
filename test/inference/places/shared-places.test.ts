/** Which places a report may name: none so small that the place tells who is meant. */
import { expect, test } from 'vitest'
import { gazetteer, nameOfLargePlace } from '../../../inference/places/gazetteer.ts'
import homeArea from '../../../inference/guesses/home-area.ts'
import birthplace from '../../../inference/guesses/birthplace.ts'
import { redactionFor } from '../../../inference/shareable/redaction.ts'
import { isSentence, placeName, say, sentence } from '../../../inference/shareable/sentence.ts'

/** A place by what the app calls it, and by what a report calls it. */
const PLACES: readonly (readonly [id: string, en: string, zh: string])[] = [
  ['Lyon, France', 'Lyon, France', '法国里昂'],
  ['Lunéville, France', 'France', '法国'],
  ['Ferndale, Michigan, United States', 'Michigan, United States', '美国密歇根'],
  ['Whitehorse, Canada', 'Canada', '加拿大'],
  ['Sansha, Hainan, China', 'Hainan, China', '海南省'],
  ['Singapore', 'Singapore', '新加坡'],
  ['Pitcairn', 'a place', '某地'],
]

test('a report names countries, regions and cities of a hundred thousand or more', () => {
  expect(PLACES.map(([id]) => {
    const redaction = redactionFor('month', () => 0)
    const words = sentence(say`${placeName(id)}`, say`${placeName(id)}`)
    return [id, String(redaction.sentence(words, 'en')), String(redaction.sentence(words, 'zh'))]
  })).toEqual(PLACES)
})

test('both guesses of places say them by that rule, and the private view in full', () => {
  const redaction = redactionFor('month', () => 0)
  expect([homeArea, birthplace].map((guess) => {
    const words = guess.statement?.('Lunéville, France')
    if (words === undefined || !isSentence(words)) throw new Error('The guess has no statement for a report')
    return [words.en, String(redaction.sentence(words, 'en'))]
  })).toEqual([['Lives in Lunéville, France', 'Lives in France'], ['Comes from Lunéville, France', 'Comes from France']])
})

test('no city under a hundred thousand is named outside China and the city states', () => {
  const named = [...gazetteer().places.values()].filter(({ id, kind, country, people, within }) => kind === 'city' && country !== 'CN' && within !== null && people < 100 && nameOfLargePlace(id, 'en') === id)
  expect(named).toEqual([])
})
