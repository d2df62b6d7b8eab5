/** Lost a job? What the person says of it. */
import { own } from '../shareable/sentence.ts'
import { guessFromSubject } from '../subject-guess.ts'

const FROM = { en: 'Berke and others, Scientific Data 11, 491 (2024): 444 of 3,790 people in one year, they or somebody on the same account', zh: 'Berke等，《Scientific Data》11卷491号，2024年：一年里3,790人中444人，本人或同一账号的家人' }
const WHOM = { en: 'people in the United States who shop at Amazon, or somebody in their household', zh: '在亚马逊购物的美国人或其家人' }
const RATE = 444 / 3790

export default guessFromSubject({
  key: 'lost-job',
  attribute: 'event.lostJob',
  catalogue: 84,
  about: 'lost-job',
  title: own('Lost the job', '丢了工作'),
  asks: own('Lost a job?', '是不是丢了工作'),
  yes: own('Lost a job lately', '最近丢了工作'),
  no: own('Has not lost a job', '没有丢工作'),
  outcomes: { yes: own('lost a job', '丢了工作'), no: own('has not lost one', '没有丢工作') },
  words: { own: own('losing a job of your own', '你自己丢了工作'), any: own('losing a job', '丢工作') },
  rule: own('Whoever has written within half a year that they were dismissed, laid off or are out of work has lost a job.', '半年内说到自己被裁、被辞退、失业的人，丢了工作。'),
  ruleForNo: own('Whoever says that they kept it has lost none.', '自己说保住了工作的人，没有丢工作。'),
  withinDays: 180,
  baseRates: [{ outcome: 'yes', value: RATE, whom: WHOM, from: FROM }, { outcome: 'no', value: 1 - RATE, whom: WHOM, from: FROM }],
})
