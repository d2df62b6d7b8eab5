/** Moved lately? What the person says of it, and buys. */
import { own } from '../shareable/sentence.ts'
import { guessFromSubject } from '../subject-guess.ts'

const FROM = { en: 'Berke and others, Scientific Data 11, 491 (2024): 825 of 3,790 people in one year', zh: 'Berke等，《Scientific Data》11卷491号，2024年：一年里3,790人中825人' }
const WHOM = { en: 'people in the United States who shop at Amazon, or somebody in their household', zh: '在亚马逊购物的美国人或其家人' }
const RATE = 825 / 3790

export default guessFromSubject({
  key: 'moved-home',
  attribute: 'event.movedHome',
  catalogue: 82,
  about: 'moving-home',
  title: own('Moved home', '搬过家'),
  asks: own('Moved lately?', '最近搬没搬家'),
  yes: own('Moved home, or is moving, this year', '这一年里搬了家或正在搬'),
  no: own('Has not moved', '没有搬家'),
  outcomes: { yes: own('moved, or is moving', '搬了家或正在搬'), no: own('has not moved', '没有搬家') },
  words: { own: own('a move of your own', '你自己搬家'), any: own('a move', '搬家') },
  rule: own('Whoever has written within a year of boxes, keys and movers for a new home of their own has moved, or is moving.', '一年内说到自己打包、拿钥匙、搬进新家的人，搬了家或正在搬。'),
  ruleForNo: own('Whoever says that they stay where they are has not moved.', '自己说不搬了的人，没有搬家。'),
  bought: { each: 0.6, goods: own('movers and things for a move', '搬家服务和用品') },
  withinDays: 365,
  baseRates: [{ outcome: 'yes', value: RATE, whom: WHOM, from: FROM }, { outcome: 'no', value: 1 - RATE, whom: WHOM, from: FROM }],
})
