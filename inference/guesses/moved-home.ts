/** Moved lately? What the person says of it, and buys. What speaks of a move still ahead is moving-soon's. */
import { own } from '../shareable/sentence.ts'
import { firstWeekAhead } from '../signals/said-moving.ts'
import type { SaidMoving } from '../signals/said-moving.ts'
import { guessFromSubject } from '../subject-guess.ts'
import { weekOf } from '../text/local-time.ts'

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
  yes: own('Moved home this year', '这一年里搬了家'),
  no: own('Has not moved', '没有搬家'),
  outcomes: { yes: own('moved home', '搬了家'), no: own('has not moved', '没有搬家') },
  words: { own: own('a move of your own', '你自己搬家'), any: own('a move', '搬家') },
  rule: own('Whoever has written within a year of having moved, or more than sixty days ago of boxes, keys and movers for a new home of their own, has moved.', '一年内说到自己搬完家、搬进新家，或者六十天前就说到打包、拿钥匙、约搬家公司的人，搬了家。'),
  ruleForNo: own('Whoever says that they stay where they are has not moved.', '自己说不搬了的人，没有搬家。'),
  bought: { each: 0.6, goods: own('movers and things for a move', '搬家服务和用品') },
  withinDays: 365,
  leavesOut: {
    needs: 'said.moving',
    rows(signals, latestAt) {
      const said = signals.get<SaidMoving>('said.moving')?.value
      const fromWeek = firstWeekAhead(said, latestAt)
      const ahead = said === undefined ? [] : [...said.newest.looking, ...said.newest.settled].filter(({ at }) => weekOf(at) >= fromWeek)
      return { fromWeek, activities: new Set(ahead.map(({ activity }) => activity)) }
    },
  },
  baseRates: [{ outcome: 'yes', value: RATE, whom: WHOM, from: FROM }, { outcome: 'no', value: 1 - RATE, whom: WHOM, from: FROM }],
})
