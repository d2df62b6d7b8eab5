/** Short of money? What the person says of it. */
import { own } from '../shareable/sentence.ts'
import { guessFromSubject } from '../subject-guess.ts'

export default guessFromSubject({
  key: 'debt-stress',
  attribute: 'finance.debtStress',
  catalogue: 134,
  about: 'money-worry',
  title: own('Short of money', '缺钱或欠债'),
  asks: own('Short of money?', '是不是缺钱'),
  yes: own('Is short of money or in debt', '缺钱或欠债'),
  no: own('Is not short of money', '不缺钱'),
  outcomes: { yes: own('short of money', '缺钱或欠债'), no: own('not short', '不缺钱') },
  words: { own: own('money that you lack or owe', '你自己缺钱或欠债'), any: own('lack of money', '缺钱') },
  rule: own('Whoever has written within half a year, in several weeks, of being broke, of debts or of waiting for payday is short of money.', '半年内有好几周说到自己没钱、欠债、等发工资的人，缺钱。'),
  ruleForNo: own('Whoever says that they have no debts is not short.', '自己说没有欠债的人，不缺钱。'),
  withinDays: 180,
})
