/** Ill lately? What the person says of it. */
import { own } from '../shareable/sentence.ts'
import { guessFromSubject } from '../subject-guess.ts'

export default guessFromSubject({
  key: 'health-episode',
  attribute: 'health.episode',
  catalogue: 94,
  about: 'health',
  title: own('Ill or under treatment', '生病或在治疗'),
  asks: own('Ill lately?', '最近是不是生病了'),
  yes: own('Was ill or under treatment lately', '最近生病或在治疗'),
  no: own('Is well', '没有生病'),
  outcomes: { yes: own('ill or under treatment', '生病或在治疗'), no: own('well', '没有生病') },
  words: { own: own('an illness or a treatment of your own', '你自己生病或治疗'), any: own('an illness', '生病') },
  rule: own('Whoever has written within thirty days that they are ill, hurt or at the doctor’s is ill.', '三十天内说到自己生病、受伤、看医生的人，在生病。'),
  ruleForNo: own('Whoever says that they are not ill is well.', '自己说没有生病的人，没有生病。'),
  withinDays: 30,
})
