/** Buys presents for others? What the person says of it, and buys. */
import { own } from '../shareable/sentence.ts'
import { guessFromSubject } from '../subject-guess.ts'

export default guessFromSubject({
  key: 'gifts',
  attribute: 'purchase.gifts',
  catalogue: 100,
  about: 'gifts',
  title: own('Buys presents for others', '给别人买礼物'),
  asks: own('Presents for others?', '会不会给别人买礼物'),
  yes: own('Buys presents for others', '给别人买礼物'),
  no: own('Gives no presents', '不送礼物'),
  outcomes: { yes: own('buys presents', '买礼物送人'), no: own('gives no presents', '不送礼物') },
  words: { own: own('presents that you give', '你送的礼物'), any: own('presents', '礼物') },
  occasions: {
    birthday: own('for a birthday', '生日'), christmas: own('for Christmas', '圣诞节'), 'new year': own('red packets or for the New Year', '红包或过年'),
    wedding: own('for a wedding', '婚礼'), valentine: own('for Valentine’s Day or an anniversary', '情人节或纪念日'), "mother's day": own('for Mother’s or Father’s Day', '母亲节或父亲节'),
  },
  rule: own('Whoever writes of presents that they bought, wrapped or sent, or buys gifts and flowers on several days, gives presents.', '说到自己买礼物、包红包、随份子，或者多次买过礼品鲜花的人，会给别人送礼。'),
  ruleForNo: own('Whoever says that they give none gives none.', '自己说不送礼物的人，就是不送。'),
  bought: { each: 0.5, goods: own('gifts and flowers', '礼品和鲜花') },
})
