/** Somebody close is ill? What the person says of it: that it is so, and nothing of who or of what. */
import { own } from '../shareable/sentence.ts'
import { guessFromSubject } from '../subject-guess.ts'

export default guessFromSubject({
  key: 'illness-of-others',
  attribute: 'health.illnessOfOthers',
  catalogue: 94,
  about: 'illness-of-others',
  title: own('Somebody close is ill', '身边有人生病'),
  asks: own('Is somebody close ill?', '身边有没有人生病'),
  yes: own('Somebody close was ill lately', '最近身边有人生病'),
  no: own('Nobody close is ill', '身边没有人生病'),
  outcomes: { yes: own('somebody close is ill', '身边有人生病'), no: own('nobody close is ill', '身边没有人生病') },
  words: { own: own('somebody close to you who is ill', '你身边有人生病'), any: own('somebody who is ill', '有人生病') },
  rule: own('Whoever has written within sixty days of a relative, partner or friend in hospital, ill or under treatment has somebody close who is ill.', '六十天内说到家人、伴侣、朋友住院、生病、在治疗的人，身边有人生病。'),
  ruleForNo: own('Whoever says that all are well has nobody ill.', '自己说家里人都健康的人，身边没有人生病。'),
  withinDays: 60,
})
