/** Smokes or vapes? What the person says of it, and buys. */
import { own } from '../shareable/sentence.ts'
import { guessFromSubject } from '../subject-guess.ts'

const FROM = { en: 'Berke and others, Scientific Data 11, 491 (2024): 562 of 3,781 people; regularly, they or their household', zh: 'Berke等，《Scientific Data》11卷491号，2024年：3,781人中562人，本人或家人经常抽烟' }
const WHOM = { en: 'people in the United States who shop at Amazon, or somebody in their household', zh: '在亚马逊购物的美国人或其家人' }
const RATE = 562 / 3781

export default guessFromSubject({
  key: 'smoker',
  attribute: 'health.smoker',
  catalogue: 43,
  about: 'smoking',
  title: own('Smokes or vapes', '抽烟'),
  asks: own('Smokes or vapes?', '抽不抽烟'),
  yes: own('Smokes or vapes', '抽烟'),
  no: own('Does not smoke', '不抽烟'),
  outcomes: { yes: own('smokes or vapes', '抽烟'), no: own('does not smoke', '不抽烟') },
  words: { own: own('smoking of your own', '你自己抽烟'), any: own('smoking', '抽烟') },
  rule: own('Whoever writes of their cigarettes or their vape, or buys tobacco on several days, smokes.', '说到自己抽烟、电子烟，或者多次买烟的人，抽烟。'),
  ruleForNo: own('Whoever says that they never smoked, or gave it up, does not smoke.', '自己说从不抽烟、已经戒烟的人，就是不抽烟。'),
  bought: { each: 0.9, goods: own('cigarettes, tobacco and vapes', '香烟、烟草和电子烟') },
  baseRates: [{ outcome: 'yes', value: RATE, whom: WHOM, from: FROM }, { outcome: 'no', value: 1 - RATE, whom: WHOM, from: FROM }],
})
