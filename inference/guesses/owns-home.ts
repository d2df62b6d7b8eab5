/** Owns the home? What the person says of it, and buys. */
import { own } from '../shareable/sentence.ts'
import { guessFromSubject } from '../subject-guess.ts'

export default guessFromSubject({
  key: 'owns-home',
  attribute: 'household.ownsHome',
  catalogue: 23,
  about: 'home-owner',
  title: own('Owns the home', '有自己的房子'),
  asks: own('Owns the home?', '房子是不是自己的'),
  yes: own('Owns the home', '房子是自己的'),
  no: own('Does not own the home', '房子不是自己的'),
  outcomes: { yes: own('owns the home', '房子是自己的'), no: own('does not own it', '房子不是自己的') },
  words: { own: own('a home that you own', '你自己的房子'), any: own('a home of one’s own', '自己的房子') },
  rule: own('Whoever writes of their mortgage, of repairs to a house of their own or of having bought it, or pays a mortgage, owns the home.', '说到自己的房贷、给自己的房子装修维修、买了房，或者在还房贷的人，房子是自己的。'),
  ruleForNo: own('Whoever says that they rent, or live with parents or flatmates, does not own the home.', '自己说在租房、住父母家或合租的人，房子不是自己的。'),
  bought: { each: 1.2, goods: own('mortgage payments', '房贷还款') },
})
