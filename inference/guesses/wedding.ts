/** A wedding? What the person says of it, and buys. */
import { own } from '../shareable/sentence.ts'
import { guessFromSubject } from '../subject-guess.ts'

export default guessFromSubject({
  key: 'wedding',
  attribute: 'event.wedding',
  catalogue: 87,
  about: 'wedding',
  title: own('Engaged or marrying', '订婚或结婚'),
  asks: own('A wedding?', '是不是要办婚礼'),
  yes: own('Is engaged or marrying', '订婚或办婚礼'),
  no: own('No wedding', '没有婚礼'),
  outcomes: { yes: own('engaged or marrying', '订婚或办婚礼'), no: own('no wedding', '没有婚礼') },
  words: { own: own('an engagement or a wedding of your own', '你自己订婚或办婚礼'), any: own('a wedding', '婚礼') },
  rule: own('Whoever has written within a year of their engagement, their rings or the plans of their wedding is engaged or marrying.', '一年内说到自己订婚、领证、筹备婚礼的人，订婚或结婚了。'),
  ruleForNo: own('Whoever says that it is off is not marrying.', '自己说婚事取消了的人，没有婚礼。'),
  bought: { each: 0.7, goods: own('rings and things for a wedding', '戒指和婚礼用品') },
  withinDays: 365,
})
