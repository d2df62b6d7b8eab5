/** A break-up? What the person says of it. */
import { own } from '../shareable/sentence.ts'
import { guessFromSubject } from '../subject-guess.ts'

export default guessFromSubject({
  key: 'break-up',
  attribute: 'event.breakUp',
  catalogue: 86,
  about: 'break-up',
  title: own('Broke up', '分手或离婚'),
  asks: own('A break-up?', '有没有分手或离婚'),
  yes: own('Has separated or divorced', '分手或离婚了'),
  no: own('Has not separated', '没有分手'),
  outcomes: { yes: own('separated or divorced', '分手或离婚了'), no: own('not separated', '没有分手') },
  words: { own: own('a separation of your own', '你自己分手或离婚'), any: own('a separation', '分手或离婚') },
  rule: own('Whoever writes of their divorce, their ex or having broken up has separated.', '说到自己离婚、前任、分手的人，分过手。'),
  ruleForNo: own('Whoever says that they stay together has not separated.', '自己说没有分手的人，没有分手。'),
})
