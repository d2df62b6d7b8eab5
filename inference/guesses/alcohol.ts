/** Drinks alcohol? What the person says of it, and buys. */
import { own } from '../shareable/sentence.ts'
import { guessFromSubject } from '../subject-guess.ts'

const FROM = { en: 'Berke and others, Scientific Data 11, 491 (2024): 1,646 of 3,774 people; regularly, they or their household', zh: 'Berke等，《Scientific Data》11卷491号，2024年：3,774人中1,646人，本人或家人经常喝酒' }
const WHOM = { en: 'people in the United States who shop at Amazon, or somebody in their household', zh: '在亚马逊购物的美国人或其家人' }
const RATE = 1646 / 3774

export default guessFromSubject({
  key: 'alcohol',
  attribute: 'interest.alcohol',
  catalogue: 42,
  about: 'alcohol',
  title: own('Drinks alcohol', '喝酒'),
  asks: own('Drinks alcohol?', '喝不喝酒'),
  yes: own('Drinks alcohol', '喝酒'),
  no: own('Drinks no alcohol', '不喝酒'),
  outcomes: { yes: own('drinks alcohol', '喝酒'), no: own('drinks none', '不喝酒') },
  words: { own: own('alcohol that you drink', '你自己喝酒'), any: own('alcohol', '酒') },
  rule: own('Whoever writes of drinking, of hangovers or of the wine they had, or buys alcohol on several days, drinks.', '说到自己喝酒、喝多、宿醉，或者多次买酒的人，喝酒。'),
  ruleForNo: own('Whoever says that they do not drink, or gave it up, drinks none.', '自己说不喝酒、戒了酒的人，就是不喝酒。'),
  bought: { each: 0.5, goods: own('alcoholic drinks', '酒') },
  baseRates: [{ outcome: 'yes', value: RATE, whom: WHOM, from: FROM }, { outcome: 'no', value: 1 - RATE, whom: WHOM, from: FROM }],
})
