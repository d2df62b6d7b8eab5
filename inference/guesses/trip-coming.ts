/** A trip ahead? What the person says of it, and buys. */
import { own } from '../shareable/sentence.ts'
import { guessFromSubject } from '../subject-guess.ts'

export default guessFromSubject({
  key: 'trip-coming',
  attribute: 'event.trip',
  catalogue: 75,
  about: 'trip',
  title: own('A trip coming up', '近期有旅行'),
  asks: own('A trip ahead?', '近期会不会旅行'),
  yes: own('Has a trip coming up', '近期有旅行'),
  no: own('No trip coming up', '近期没有旅行'),
  outcomes: { yes: own('a trip coming up', '近期有旅行'), no: own('no trip coming up', '近期没有旅行') },
  words: { own: own('a trip that you plan', '你打算的旅行'), any: own('a trip', '旅行') },
  rule: own('Whoever has written within sixty days that they will travel, or searched and paid for tickets and hotels, has a trip coming up.', '六十天内说到自己要去旅行，或者搜过、买过机票酒店的人，近期有旅行。'),
  ruleForNo: own('Whoever says that the trip is off has none coming up.', '自己说旅行取消了的人，近期没有旅行。'),
  bought: { each: 0.5, goods: own('flights, hotels and train tickets', '机票、酒店和车票') },
  searched: true,
  withinDays: 60,
  asksForPlans: true,
})
