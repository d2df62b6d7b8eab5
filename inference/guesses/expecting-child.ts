/** A child on the way? What the person says of it, and buys. */
import { own } from '../shareable/sentence.ts'
import { guessFromSubject } from '../subject-guess.ts'

const FROM = { en: 'Berke and others, Scientific Data 11, 491 (2024): 103 of 3,790 people became pregnant in one year, they or somebody on the same account', zh: 'Berke等，《Scientific Data》11卷491号，2024年：一年里3,790人中103人怀孕，本人或同一账号的家人' }
const WHOM = { en: 'people in the United States who shop at Amazon, or somebody in their household', zh: '在亚马逊购物的美国人或其家人' }
const RATE = 103 / 3790

export default guessFromSubject({
  key: 'expecting-child',
  attribute: 'household.expecting',
  catalogue: 19,
  about: 'expecting',
  title: own('Expecting a child', '怀孕待产'),
  asks: own('A child on the way?', '是不是要有孩子了'),
  yes: own('Is expecting a child', '怀孕或伴侣怀孕'),
  no: own('Is not expecting a child', '没有怀孕'),
  outcomes: { yes: own('expecting a child', '怀孕或伴侣怀孕'), no: own('not expecting', '没有怀孕') },
  words: { own: own('a child that you expect', '你自己或伴侣怀孕'), any: own('a pregnancy', '怀孕') },
  rule: own('Whoever has written within ten months of a pregnancy, a scan or a due date of their own, or buys what is needed for one, is expecting.', '十个月内说到自己或伴侣怀孕、产检、预产期，或者买孕期用品的人，要有孩子了。'),
  ruleForNo: own('Whoever says that they are not pregnant is not expecting.', '自己说没有怀孕的人，没有怀孕。'),
  bought: { each: 0.6, goods: own('things for a pregnancy or a newborn', '孕期和新生儿用品') },
  searched: true,
  withinDays: 300,
  baseRates: [{ outcome: 'yes', value: RATE, whom: WHOM, from: FROM }, { outcome: 'no', value: 1 - RATE, whom: WHOM, from: FROM }],
})
