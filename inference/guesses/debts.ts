/** Owes money? What the person says of it. */
import { own } from '../shareable/sentence.ts'
import { guessFromSubject } from '../subject-guess.ts'

export default guessFromSubject({
  key: 'debts',
  attribute: 'finance.debts',
  catalogue: 134,
  about: 'debts',
  title: own('Owes money', '有欠债'),
  asks: own('Debts?', '有没有欠债'),
  yes: own('Owes money', '有欠债'),
  no: own('Owes nothing', '没有欠债'),
  outcomes: { yes: own('owes money', '有欠债'), no: own('owes nothing', '没有欠债') },
  words: { own: own('a loan or debts of your own', '你自己的贷款、花呗或欠债'), any: own('a loan or debts', '贷款、花呗或欠债') },
  rule: own('Whoever has written within a year of loans to pay back, a card that is not paid off or instalments that run owes money. A mortgage is not counted.', '一年内说到自己还贷款、还花呗、信用卡没还清、分期没还完的人，有欠债；房贷不算。'),
  ruleForNo: own('Whoever says that they have no debts, or paid them off, owes nothing.', '自己说没有欠债、已经还清的人，没有欠债。'),
  withinDays: 365,
})
