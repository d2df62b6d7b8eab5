/** By which means does the person get to work or school? What they say of it. */
import { own } from '../shareable/sentence.ts'
import { guessSort } from '../sort-guess.ts'

export default guessSort({
  key: 'commute',
  attribute: 'habit.commute',
  catalogue: 54,
  about: 'commute',
  title: own('The way to work or school', '通勤方式'),
  asks: own('How to work or school?', '怎么去上班、上学'),
  sorts: {
    metro: { is: own('Takes the underground to work or school', '坐地铁上班、上学'), phrase: own('by underground', '坐地铁') },
    train: { is: own('Takes the train to work or school', '坐火车、城际上班、上学'), phrase: own('by train', '坐火车或城际') },
    bus: { is: own('Takes the bus to work or school', '坐公交或班车上班、上学'), phrase: own('by bus or tram', '坐公交或班车') },
    car: { is: own('Drives to work or school', '开车上班、上学'), phrase: own('by car', '开车') },
    bicycle: { is: own('Cycles to work or school', '骑自行车上班、上学'), phrase: own('by bicycle', '骑自行车') },
    scooter: { is: own('Rides a scooter or motorbike to work or school', '骑电动车或摩托上班、上学'), phrase: own('by scooter or motorbike', '骑电动车或摩托') },
    taxi: { is: own('Takes a taxi to work or school', '打车上班、上学'), phrase: own('by taxi or hailed car', '打车') },
    foot: { is: own('Walks to work or school', '走路上班、上学'), phrase: own('on foot', '走路') },
  },
  rule: own('Whoever writes of taking the train, driving, cycling or walking to work or school as their own way there goes so; of several ways the one told most often.', '说到自己坐地铁、开车、骑车、走路上班上学的，就是这样通勤；说到几种的，算说得最多的那种。'),
})
