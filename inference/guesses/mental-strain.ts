/** Under strain? What the person says of it. */
import { own } from '../shareable/sentence.ts'
import { guessFromSubject } from '../subject-guess.ts'

export default guessFromSubject({
  key: 'mental-strain',
  attribute: 'health.strain',
  catalogue: 124,
  about: 'strain',
  title: own('Under mental strain', '精神压力大'),
  asks: own('Under strain?', '精神压力大不大'),
  yes: own('Is under mental strain', '精神压力大'),
  no: own('Is not under strain', '精神压力不大'),
  outcomes: { yes: own('under strain', '精神压力大'), no: own('not under strain', '精神压力不大') },
  words: { own: own('strain of your own', '你自己的精神压力'), any: own('strain', '精神压力') },
  rule: own('Whoever has written within sixty days, in several weeks, of stress, sleepless nights or low spirits of their own is under strain.', '六十天内有好几周说到自己压力大、失眠、情绪低落的人，精神压力大。'),
  ruleForNo: own('Whoever says that they are at ease is not.', '自己说不焦虑、没压力的人，压力不大。'),
  // A tired evening is no strain: two weeks of it at the least.
  each: 0.56,
  withinDays: 60,
})
