/** Is there a cat in the home. Talk of one's own cat, litter and food, searches; and silence in all three. */
import { decide } from '../combine.ts'
import { boughtPulls, householdSupport, saidPulls, searchedPulls } from '../subject-pulls.ts'
import { onLinesOf } from '../subject-guess.ts'
import type { TopicWords } from '../subject-pulls.ts'
import { defineInference } from '../inference.ts'
import type { BaseRate } from '../inference.ts'
import { own } from '../shareable/sentence.ts'

const WORDS: TopicWords = {
  own: own('a cat of your own', '你自己的猫'), any: own('a cat', '猫'), goods: own('cat goods', '猫咪用品'),
}
const FROM = {
  en: 'American Veterinary Medical Association, U.S. Pet Ownership and Demographics Sourcebook 2012',
  zh: '美国兽医协会《2012年美国宠物饲养与人口统计手册》',
}
const WHOM = { en: 'households in the United States', zh: '美国家庭' }
const BASE_RATES: readonly BaseRate[] = [
  { outcome: 'yes', value: 0.304, whom: WHOM, from: FROM }, { outcome: 'no', value: 0.696, whom: WHOM, from: FROM },
]

export default defineInference({
  key: 'has-cat',
  attribute: 'household.cat',
  catalogue: 21,
  title: { en: 'Has a cat', zh: '养猫' },
  subject: own('A cat at home?', '家里有没有猫'),
  statements: { yes: own('Has a cat', '养猫'), no: own('Has no cat', '没有养猫') },
  sensitive: false,
  joins: true,
  outcomes: { yes: { en: 'has a cat', zh: '养猫' }, no: { en: 'no cat', zh: '不养猫' } },
  needs: ['said.of', 'bought.by-category', 'searched.of'],
  baseRates: BASE_RATES,
  rule: {
    en: 'Whoever writes of feeding or cleaning up after a cat of their own in several weeks, or buys litter and cat food on several days, has a cat.',
    zh: '几周里都说到铲屎、喂自己的猫，或者多次买猫砂猫粮的人，家里有猫。',
  },
  rules: {
    no: own('Whoever says that they have no cat, had one once, or want one, or speaks of other people’s cats again and again and never of an own one, has none.', '自己说没养、以前养过、想养猫，或者一再说别人家的猫、从不说自己的，就是没养猫。'),
  },
  guess: (signals) => onLinesOf(signals, 'cat', decide(BASE_RATES, [
    ...saidPulls(signals, 'cat', WORDS, 0.9),
    ...boughtPulls(signals, [['pets.cat', 0.9]], WORDS, { category: 'pets', other: 'pets.dog', each: 0.3, words: own('pet goods', '宠物用品') }),
    ...searchedPulls(signals, 'cat', WORDS),
  ], householdSupport(signals), [{ taxonomy: 'iab-audience-1.1', id: '543', name: 'Interest > Pets > Cats' }])),
})
