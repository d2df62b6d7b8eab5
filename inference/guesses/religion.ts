/** Religious? What the person says of it. */
import { own } from '../shareable/sentence.ts'
import { guessFromSubject } from '../subject-guess.ts'

export default guessFromSubject({
  key: 'religion',
  attribute: 'belief.religion',
  catalogue: 125,
  about: 'religion',
  title: own('Believes or practises a religion', '信教'),
  asks: own('Religious?', '信不信教'),
  yes: own('Believes or practises a religion', '信教'),
  no: own('Is not religious', '不信教'),
  outcomes: { yes: own('religious', '信教'), no: own('not religious', '不信教') },
  words: { own: own('a religion of your own', '你自己的信仰'), any: own('a religion', '宗教') },
  rule: own('Whoever writes of praying, of church, temple or mosque, of fasting or of their faith as their own doing is religious.', '说到自己祷告、去教堂寺庙、守斋、有信仰的人，信教。'),
  ruleForNo: own('Whoever says that they do not believe is not religious.', '自己说不信教的人，不信教。'),
})
