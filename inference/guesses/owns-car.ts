/** A car? What the person says of it, and buys. */
import { own } from '../shareable/sentence.ts'
import { guessFromSubject } from '../subject-guess.ts'

export default guessFromSubject({
  key: 'owns-car',
  attribute: 'household.car',
  catalogue: 25,
  about: 'car',
  title: own('Has a car', '有车'),
  asks: own('A car?', '有没有车'),
  yes: own('Has a car', '有车'),
  no: own('Has no car', '没有车'),
  outcomes: { yes: own('has a car', '有车'), no: own('no car', '没有车') },
  words: { own: own('a car or a motorbike of your own', '你自己的汽车或摩托车'), any: own('a car', '车') },
  rule: own('Whoever writes of driving or parking their own car, or pays for fuel, parking and car insurance on several days, has a car.', '说到自己开车、停车、修车，或者多次付过油费、停车费、车险的人，有车。'),
  ruleForNo: own('Whoever says that they have no car or do not drive has none.', '自己说没有车、不开车的人，就是没有车。'),
  bought: { each: 0.6, goods: own('fuel, parking and things for a car', '加油、停车和汽车用品') },
  searched: true,
})
