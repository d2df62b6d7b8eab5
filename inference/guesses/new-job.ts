/** A new job? What the person says of it. */
import { own } from '../shareable/sentence.ts'
import { guessFromSubject } from '../subject-guess.ts'

export default guessFromSubject({
  key: 'new-job',
  attribute: 'event.newJob',
  catalogue: 83,
  about: 'new-job',
  title: own('Started a new job', '换了新工作'),
  asks: own('A new job?', '是不是刚换工作'),
  yes: own('Started a new job lately', '最近换了新工作'),
  no: own('No new job', '没有换工作'),
  outcomes: { yes: own('a new job', '换了新工作'), no: own('no new job', '没有换工作') },
  words: { own: own('a new job of your own', '你自己的新工作'), any: own('a new job', '新工作') },
  rule: own('Whoever has written within half a year of their first day, of an offer they took or of new colleagues has a new job.', '半年内说到自己入职、拿到录用、有了新同事的人，换了新工作。'),
  ruleForNo: own('Whoever says that they did not get it or stay where they are has no new job.', '自己说没被录用、不换了的人，没有换工作。'),
  withinDays: 180,
})
