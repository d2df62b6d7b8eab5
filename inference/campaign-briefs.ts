/**
 * Briefs that rest on one answer of a guess with fixed outcomes, and who would send them. Made-up senders in general terms;
 * the rules are those that the inference catalogue names under "marketer does".
 */
import { own } from './shareable/sentence.ts'
import type { Sentence } from './shareable/sentence.ts'

/** What a brief wants: to sell, to persuade, or to find the price that somebody will pay. */
export type Purpose = 'sells' | 'persuades' | 'prices'

/** One brief. */
export interface Brief {
  readonly name: Sentence
  /** Guess and answer that decide who is addressed. */
  readonly who: readonly [guess: string, answer: string]
  /** Who is left out, in the sender's terms. */
  readonly not?: Sentence
  readonly purpose: Purpose
  readonly says: Sentence
  /** An offer that is restricted whoever it is for. */
  readonly restricted?: 'credit'
}

/** All of them, by guess. */
export const BRIEFS: readonly Brief[] = [
  {
    name: own('Removal company', '搬家公司'), who: ['moving-soon', 'yes'], purpose: 'sells',
    not: own('moved within the last six months', '半年内刚搬过家的'),
    says: own('Third floor without a lift? We do those.', '三楼没电梯？交给我们。'),
  },
  {
    name: own('Broadband for the new home', '新家宽带'), who: ['moving-soon', 'yes'], purpose: 'sells',
    says: own('New address, new line: online on the day you get the keys.', '换了新地址，拿到钥匙当天就能上网。'),
  },
  {
    name: own('Cat food on subscription', '猫粮订购'), who: ['has-cat', 'yes'], purpose: 'sells',
    says: own('Never carry litter home again.', '猫砂猫粮，不用再自己扛回家。'),
  },
  {
    name: own('Dog food on subscription', '狗粮订购'), who: ['has-dog', 'yes'], purpose: 'sells',
    says: own('The big bag, at your door, before the old one is empty.', '大袋狗粮，上一袋吃完前送到家。'),
  },
  {
    name: own('Family cover', '家庭保险'), who: ['children-at-home', 'yes'], purpose: 'persuades',
    says: own('You look after them. Who looks after that?', '你护着他们，谁来护着你们？'),
  },
  {
    name: own('Family holidays', '亲子度假'), who: ['children-at-home', 'yes'], purpose: 'sells',
    not: own('households without children', '没有孩子的家庭'),
    says: own('School breaks fill up early. Yours is still free.', '假期房间早早订满，你的那间还在。'),
  },
  {
    name: own('Joint account', '双人账户'), who: ['lives-with-partner', 'yes'], purpose: 'sells',
    says: own('One flat, one account for what it costs.', '一个家，一个账户管开销。'),
  },
  {
    name: own('Loan at short notice', '短期贷款'), who: ['income-band', 'low'], purpose: 'sells', restricted: 'credit',
    says: own('Until payday, without questions.', '撑到发薪日，什么都不问。'),
  },
  {
    name: own('Premium credit card', '高端信用卡'), who: ['income-band', 'high'], purpose: 'sells', restricted: 'credit',
    says: own('By invitation. You have been invited.', '只凭邀请。你已受邀。'),
  },
  {
    name: own('Coupons', '优惠券'), who: ['price-sensitivity', 'keen'], purpose: 'prices',
    says: own('20% off, tonight only.', '八折，只限今晚。'),
  },
  {
    name: own('Full price', '原价'), who: ['price-sensitivity', 'easy'], purpose: 'prices',
    not: own('whoever waits for low prices', '等便宜才买的'),
    says: own('New in. No code needed.', '新品上架，无需券码。'),
  },
  {
    name: own('Club for the best customers', '老客会员'), who: ['customer-value', 'growing'], purpose: 'persuades',
    says: own('You are one of our best. Here is what the others do not see.', '你是我们最好的顾客之一，这里是别人看不到的。'),
  },
  {
    name: own('Winning back', '挽回老客'), who: ['customer-value', 'shrinking'], purpose: 'prices',
    says: own('We have not seen you for a while. Ten off your next order.', '好久不见，下一单减十元。'),
  },
  {
    name: own('Offers for the young', '年轻人专享'), who: ['age-band', 'under-26'], purpose: 'sells',
    says: own('Under 26? Pay half.', '不到26岁？半价。'),
  },
]

/** Topics of conversation that somebody pays to hear of, and who. Health, money owed and small talk are not for sale here. */
export const TOPIC_BRIEFS: ReadonlyMap<string, { readonly name: Sentence; readonly says: Sentence }> = new Map([
  ['finding-a-home', { name: own('Estate agent', '房产中介'), says: own('The flat you talked about is still free.', '你们聊的那套房，还在。') }],
  ['flights', { name: own('Airline', '航空公司'), says: own('Still looking? Seats from today’s price.', '还在看机票？今天的价还有座。') }],
  ['hotels', { name: own('Hotel search', '酒店预订'), says: own('Two rooms left at this price.', '这个价只剩两间。') }],
  ['travel', { name: own('Travel agent', '旅行社'), says: own('You have said you need a break.', '你说过想出去走走。') }],
  ['trains', { name: own('Train tickets', '火车票'), says: own('Book now, change later.', '先订，行程还能改。') }],
  ['restaurants', { name: own('Restaurant guide', '餐厅推荐'), says: own('A table for two, near you, tonight.', '今晚，附近，两人位。') }],
  ['cooking', { name: own('Recipe boxes', '净菜到家'), says: own('What is for dinner? This.', '今晚吃什么？就这个。') }],
  ['films', { name: own('Cinema chain', '影院'), says: own('Two seats, row seven.', '第七排，两个座。') }],
  ['streaming-films', { name: own('Streaming service', '视频会员'), says: own('First month free. You know what to watch.', '首月免费，看什么你早想好了。') }],
  ['music', { name: own('Music service', '音乐会员'), says: own('Your band is on here.', '你喜欢的乐队在这里。') }],
  ['events', { name: own('Ticket seller', '票务平台'), says: own('Near you this month.', '本月，就在附近。') }],
  ['rental-cars', { name: own('Car rental', '租车公司'), says: own('Pick up at the station.', '出站就取车。') }],
  ['ride-hailing', { name: own('Ride hailing', '打车平台'), says: own('Home in twenty minutes.', '二十分钟到家。') }],
  ['car-and-commute', { name: own('Car dealer', '汽车经销商'), says: own('What is your old car worth?', '你的旧车值多少？') }],
])
