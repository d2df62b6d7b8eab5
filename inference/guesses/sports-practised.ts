/** Does any sport? What the person says of it, and buys. */
import { own } from '../shareable/sentence.ts'
import { guessFromSubject } from '../subject-guess.ts'

export default guessFromSubject({
  key: 'sports-practised',
  attribute: 'interest.sport',
  catalogue: 34,
  about: 'sport',
  title: own('Practises a sport', '做运动'),
  asks: own('Does any sport?', '做不做运动'),
  yes: own('Practises a sport', '平时做运动'),
  no: own('Does no sport', '不做运动'),
  outcomes: { yes: own('practises a sport', '做运动'), no: own('does no sport', '不做运动') },
  words: { own: own('sport or exercise of your own', '你自己运动健身'), any: own('sport', '运动') },
  rule: own('Whoever writes of training, matches or the gym as their own doing, or buys sports goods and gym fees on several days, practises a sport.', '说到自己锻炼、打球、去健身房，或者多次买运动用品、付健身费的人，平时做运动。'),
  ruleForNo: own('Whoever says that they never exercise does no sport.', '自己说从不运动的人，就是不做运动。'),
  bought: { each: 0.4, goods: own('sports goods and gym fees', '运动用品和健身费用') },
})
