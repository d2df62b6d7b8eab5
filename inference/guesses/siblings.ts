/** Brothers or sisters? What the person says of them; of the relatives themselves nothing is guessed. */
import { own } from '../shareable/sentence.ts'
import { guessFromSubject } from '../subject-guess.ts'

export default guessFromSubject({
  key: 'siblings',
  attribute: 'household.siblings',
  catalogue: 106,
  about: 'siblings',
  title: own('Has brothers or sisters', '有兄弟姐妹'),
  asks: own('Brothers or sisters?', '有没有兄弟姐妹'),
  yes: own('Has brothers or sisters', '有兄弟姐妹'),
  no: own('Has no brothers or sisters', '没有兄弟姐妹'),
  outcomes: { yes: own('has brothers or sisters', '有兄弟姐妹'), no: own('no brothers or sisters', '没有兄弟姐妹') },
  words: { own: own('brothers or sisters of your own', '你自己的兄弟姐妹'), any: own('brothers or sisters', '兄弟姐妹') },
  rule: own('Whoever writes of “my brother” or “my sister” has one.', '说“我哥”“我姐”“我弟”“我妹”的人，有兄弟姐妹。'),
  ruleForNo: own('Whoever says that they are an only child has none.', '自己说是独生子女、没有兄弟姐妹的人，就是没有。'),
})
