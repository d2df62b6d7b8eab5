/** What a conversation can be about: the classes of three models, and the topic that each stands for. */
import type { Words } from '../../db/model.ts'

/** `wants`: whole conversations in English; `request`: single messages in English; `zh`: single messages in Chinese. */
export type TopicHead = 'wants' | 'request' | 'zh'
/** All heads. */
export const TOPIC_HEADS: readonly TopicHead[] = ['wants', 'request', 'zh']

/** Names of topics. */
export const TOPICS: Readonly<Record<string, Words>> = {
  'alarms-and-reminders': { en: 'alarms and reminders', zh: '闹钟和提醒' },
  banking: { en: 'banking', zh: '银行业务' },
  buses: { en: 'bus trips', zh: '长途汽车' },
  appointments: { en: 'appointments', zh: '日程安排' },
  'car-and-commute': { en: 'cars and commuting', zh: '开车和通勤' },
  cooking: { en: 'cooking and eating', zh: '做饭和吃饭' },
  'credit-cards': { en: 'credit cards', zh: '信用卡' },
  events: { en: 'events and tickets', zh: '活动和票务' },
  films: { en: 'going to the cinema', zh: '看电影' },
  flights: { en: 'flights', zh: '机票' },
  'finding-a-home': { en: 'finding a home', zh: '找房子' },
  'home-and-shopping': { en: 'home, lists and orders', zh: '家务、清单和网购' },
  hotels: { en: 'hotels', zh: '酒店' },
  metro: { en: 'the underground', zh: '地铁' },
  music: { en: 'music', zh: '音乐' },
  payments: { en: 'sending money', zh: '转账' },
  'rental-cars': { en: 'rental cars', zh: '租车' },
  restaurants: { en: 'restaurants', zh: '餐馆' },
  'ride-hailing': { en: 'taxis and rides', zh: '打车' },
  'services-nearby': { en: 'dentist, doctor or hairdresser', zh: '看牙、看病或理发' },
  'sharing-places': { en: 'where to meet', zh: '发位置' },
  sights: { en: 'sights to visit', zh: '景点' },
  'streaming-films': { en: 'films to watch at home', zh: '在家看片' },
  trains: { en: 'train trips', zh: '火车' },
  travel: { en: 'travel', zh: '旅行' },
  weather: { en: 'the weather', zh: '天气' },
  work: { en: 'work', zh: '工作' },
}

/** Class of each model to topic. Classes that are not here (small talk, out of scope) are no topic. */
export const TOPIC_OF: Readonly<Record<TopicHead, Readonly<Record<string, string>>>> = {
  wants: {
    Alarm: 'alarms-and-reminders', Banks: 'banking', Buses: 'buses', Calendar: 'appointments', Events: 'events', Flights: 'flights',
    Homes: 'finding-a-home', Hotels: 'hotels', Media: 'streaming-films', Messaging: 'sharing-places', Movies: 'films', Music: 'music', Payment: 'payments',
    RentalCars: 'rental-cars', Restaurants: 'restaurants', RideSharing: 'ride-hailing', Services: 'services-nearby', Trains: 'trains',
    Travel: 'sights', Weather: 'weather',
  },
  request: {
    banking: 'banking', credit_cards: 'credit-cards', kitchen_and_dining: 'cooking', home: 'home-and-shopping',
    auto_and_commute: 'car-and-commute', travel: 'travel', work: 'work',
  },
  zh: { 景点: 'sights', 餐馆: 'restaurants', 酒店: 'hotels', 地铁: 'metro', 出租: 'ride-hailing' },
}

/** Key of measure.md behind each model. */
export const CARD_OF: Readonly<Record<TopicHead, string>> = { wants: 'wants-domain', request: 'request-domain', zh: 'domain-zh' }
