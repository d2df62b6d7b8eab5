/** Follows a diet? What the person says of it. */
import { own } from '../shareable/sentence.ts'
import { guessFromSubject } from '../subject-guess.ts'

export default guessFromSubject({
  key: 'diet',
  attribute: 'interest.diet',
  catalogue: 41,
  about: 'diet',
  title: own('Follows a diet', '讲究饮食或在节食'),
  asks: own('Follows a diet?', '有没有饮食讲究'),
  yes: own('Follows a diet', '有饮食讲究或在节食'),
  no: own('Follows no diet', '没有饮食讲究'),
  outcomes: { yes: own('follows a diet', '有饮食讲究或在节食'), no: own('follows none', '没有饮食讲究') },
  words: { own: own('a diet that you follow', '你自己的饮食讲究或节食'), any: own('a diet', '饮食讲究') },
  rule: own('Whoever writes of being vegetarian or vegan, of counting calories or of losing weight follows a diet.', '说到自己吃素、控制热量、减肥的人，有饮食讲究。'),
  ruleForNo: own('Whoever says that they eat everything, or are not on a diet, follows none.', '自己说什么都吃、没在节食的人，就是没有饮食讲究。'),
})
