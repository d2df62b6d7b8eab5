/** Is there a dog in the home. Talk of one's own dog, dog goods, searches; and silence in all three. */
import { decide } from '../combine.ts'
import { boughtPulls, householdSupport, saidPulls, searchedPulls } from '../subject-pulls.ts'
import { onLinesOf } from '../subject-guess.ts'
import type { TopicWords } from '../subject-pulls.ts'
import { defineInference } from '../inference.ts'
import type { BaseRate } from '../inference.ts'
import { own } from '../shareable/sentence.ts'

const WORDS: TopicWords = {
  own: own('a dog of your own', '你自己的狗'), any: own('a dog', '狗'), goods: own('dog goods', '狗狗用品'),
}
const FROM = {
  en: 'American Veterinary Medical Association, U.S. Pet Ownership and Demographics Sourcebook 2012',
  zh: '美国兽医协会《2012年美国宠物饲养与人口统计手册》',
}
const WHOM = { en: 'households in the United States', zh: '美国家庭' }
const BASE_RATES: readonly BaseRate[] = [
  { outcome: 'yes', value: 0.365, whom: WHOM, from: FROM }, { outcome: 'no', value: 0.635, whom: WHOM, from: FROM },
]

export default defineInference({
  key: 'has-dog',
  attribute: 'household.dog',
  catalogue: 20,
  title: { en: 'Has a dog', zh: '养狗' },
  subject: own('A dog at home?', '家里有没有狗'),
  statements: { yes: own('Has a dog', '养狗'), no: own('Has no dog', '没有养狗') },
  sensitive: false,
  joins: true,
  outcomes: { yes: { en: 'has a dog', zh: '养狗' }, no: { en: 'no dog', zh: '不养狗' } },
  needs: ['said.of', 'bought.by-category', 'searched.of'],
  baseRates: BASE_RATES,
  rule: {
    en: 'Whoever writes of walking or feeding a dog of their own in several weeks, or buys dog goods on several days, has a dog.',
    zh: '几周里都说到遛狗、喂自己的狗，或者多次买狗狗用品的人，家里有狗。',
  },
  rules: {
    no: own('Whoever says that they have no dog, had one once, or want one, or speaks of other people’s dogs again and again and never of an own one, has none.', '自己说没养、以前养过、想养狗，或者一再说别人家的狗、从不说自己的，就是没养狗。'),
  },
  guess: (signals) => onLinesOf(signals, 'dog', decide(BASE_RATES, [
    ...saidPulls(signals, 'dog', WORDS, 0.9),
    ...boughtPulls(signals, [['pets.dog', 0.9]], WORDS, { category: 'pets', other: 'pets.cat', each: 0.3, words: own('pet goods', '宠物用品') }),
    ...searchedPulls(signals, 'dog', WORDS),
  ], householdSupport(signals), [{ taxonomy: 'iab-audience-1.1', id: '544', name: 'Interest > Pets > Dogs' }])),
})
