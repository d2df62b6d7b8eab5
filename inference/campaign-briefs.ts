/**
 * Briefs that rest on one answer of a guess with fixed outcomes, and who would send them. Made-up senders in general terms;
 * the rules are those that the inference catalogue names under "marketer does".
 */
import type { Words } from '../db/model.ts'

/** What a brief wants: to sell, to persuade, or to find the price that somebody will pay. */
export type Purpose = 'sells' | 'persuades' | 'prices'

/** One brief. */
export interface Brief {
  readonly name: Words
  /** Guess and answer that decide who is addressed. */
  readonly who: readonly [guess: string, answer: string]
  /** Who is left out, in the sender's terms. */
  readonly not?: Words
  readonly purpose: Purpose
  readonly says: Words
  /** An offer that is restricted whoever it is for. */
  readonly restricted?: 'credit'
}

/** All of them, by guess. */
export const BRIEFS: readonly Brief[] = [
  {
    name: { en: 'Removal company', zh: '搬家公司' }, who: ['moving-soon', 'yes'], purpose: 'sells',
    not: { en: 'moved within the last six months', zh: '半年内刚搬过家的' },
    says: { en: 'Third floor without a lift? We do those.', zh: '三楼没电梯？交给我们。' },
  },
  {
    name: { en: 'Broadband for the new home', zh: '新家宽带' }, who: ['moving-soon', 'yes'], purpose: 'sells',
    says: { en: 'New address, new line: online on the day you get the keys.', zh: '换了新地址，拿到钥匙当天就能上网。' },
  },
  {
    name: { en: 'Cat food on subscription', zh: '猫粮订购' }, who: ['has-cat', 'yes'], purpose: 'sells',
    says: { en: 'Never carry litter home again.', zh: '猫砂猫粮，不用再自己扛回家。' },
  },
  {
    name: { en: 'Dog food on subscription', zh: '狗粮订购' }, who: ['has-dog', 'yes'], purpose: 'sells',
    says: { en: 'The big bag, at your door, before the old one is empty.', zh: '大袋狗粮，上一袋吃完前送到家。' },
  },
  {
    name: { en: 'Family cover', zh: '家庭保险' }, who: ['children-at-home', 'yes'], purpose: 'persuades',
    says: { en: 'You look after them. Who looks after that?', zh: '你护着他们，谁来护着你们？' },
  },
  {
    name: { en: 'Family holidays', zh: '亲子度假' }, who: ['children-at-home', 'yes'], purpose: 'sells',
    not: { en: 'households without children', zh: '没有孩子的家庭' },
    says: { en: 'School breaks fill up early. Yours is still free.', zh: '假期房间早早订满，你的那间还在。' },
  },
  {
    name: { en: 'Joint account', zh: '双人账户' }, who: ['lives-with-partner', 'yes'], purpose: 'sells',
    says: { en: 'One flat, one account for what it costs.', zh: '一个家，一个账户管开销。' },
  },
  {
    name: { en: 'Loan at short notice', zh: '短期贷款' }, who: ['income-band', 'lower'], purpose: 'sells', restricted: 'credit',
    says: { en: 'Until payday, without questions.', zh: '撑到发薪日，什么都不问。' },
  },
  {
    name: { en: 'Premium credit card', zh: '高端信用卡' }, who: ['income-band', 'higher'], purpose: 'sells', restricted: 'credit',
    says: { en: 'By invitation. You have been invited.', zh: '只凭邀请。你已受邀。' },
  },
  {
    name: { en: 'Coupons', zh: '优惠券' }, who: ['price-sensitivity', 'keen'], purpose: 'prices',
    says: { en: '20% off, tonight only.', zh: '八折，只限今晚。' },
  },
  {
    name: { en: 'Full price', zh: '原价' }, who: ['price-sensitivity', 'easy'], purpose: 'prices',
    not: { en: 'whoever waits for low prices', zh: '等便宜才买的' },
    says: { en: 'New in. No code needed.', zh: '新品上架，无需券码。' },
  },
  {
    name: { en: 'Club for the best customers', zh: '老客会员' }, who: ['customer-value', 'growing'], purpose: 'persuades',
    says: { en: 'You are one of our best. Here is what the others do not see.', zh: '你是我们最好的顾客之一，这里是别人看不到的。' },
  },
  {
    name: { en: 'Winning back', zh: '挽回老客' }, who: ['customer-value', 'shrinking'], purpose: 'prices',
    says: { en: 'We have not seen you for a while. Ten off your next order.', zh: '好久不见，下一单减十元。' },
  },
  {
    name: { en: 'Offers for the young', zh: '年轻人专享' }, who: ['age-band', 'under-26'], purpose: 'sells',
    says: { en: 'Under 26? Pay half.', zh: '不到26岁？半价。' },
  },
]

/** Topics of conversation that somebody pays to hear of, and who. Health, money owed and small talk are not for sale here. */
export const TOPIC_BRIEFS: ReadonlyMap<string, { readonly name: Words; readonly says: Words }> = new Map([
  ['finding-a-home', { name: { en: 'Estate agent', zh: '房产中介' }, says: { en: 'The flat you talked about is still free.', zh: '你们聊的那套房，还在。' } }],
  ['flights', { name: { en: 'Airline', zh: '航空公司' }, says: { en: 'Still looking? Seats from today’s price.', zh: '还在看机票？今天的价还有座。' } }],
  ['hotels', { name: { en: 'Hotel search', zh: '酒店预订' }, says: { en: 'Two rooms left at this price.', zh: '这个价只剩两间。' } }],
  ['travel', { name: { en: 'Travel agent', zh: '旅行社' }, says: { en: 'You have said you need a break.', zh: '你说过想出去走走。' } }],
  ['trains', { name: { en: 'Train tickets', zh: '火车票' }, says: { en: 'Book now, change later.', zh: '先订，行程还能改。' } }],
  ['restaurants', { name: { en: 'Restaurant guide', zh: '餐厅推荐' }, says: { en: 'A table for two, near you, tonight.', zh: '今晚，附近，两人位。' } }],
  ['cooking', { name: { en: 'Recipe boxes', zh: '净菜到家' }, says: { en: 'What is for dinner? This.', zh: '今晚吃什么？就这个。' } }],
  ['films', { name: { en: 'Cinema chain', zh: '影院' }, says: { en: 'Two seats, row seven.', zh: '第七排，两个座。' } }],
  ['streaming-films', { name: { en: 'Streaming service', zh: '视频会员' }, says: { en: 'First month free. You know what to watch.', zh: '首月免费，看什么你早想好了。' } }],
  ['music', { name: { en: 'Music service', zh: '音乐会员' }, says: { en: 'Your band is on here.', zh: '你喜欢的乐队在这里。' } }],
  ['events', { name: { en: 'Ticket seller', zh: '票务平台' }, says: { en: 'Near you this month.', zh: '本月，就在附近。' } }],
  ['rental-cars', { name: { en: 'Car rental', zh: '租车公司' }, says: { en: 'Pick up at the station.', zh: '出站就取车。' } }],
  ['ride-hailing', { name: { en: 'Ride hailing', zh: '打车平台' }, says: { en: 'Home in twenty minutes.', zh: '二十分钟到家。' } }],
  ['car-and-commute', { name: { en: 'Car dealer', zh: '汽车经销商' }, says: { en: 'What is your old car worth?', zh: '你的旧车值多少？' } }],
])
