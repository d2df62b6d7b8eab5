/** What a conversation can be about: the classes of three models, and the topic that each stands for. */
import { own } from '../shareable/sentence.ts'
import type { Sentence } from '../shareable/sentence.ts'

/** `wants`: whole conversations in English; `request`: single messages in English; `zh`: single messages in Chinese. */
export type TopicHead = 'wants' | 'request' | 'zh'
/** All heads. */
export const TOPIC_HEADS: readonly TopicHead[] = ['wants', 'request', 'zh']

/** Names of topics. */
export const TOPICS: Readonly<Record<string, Sentence>> = {
  'alarms-and-reminders': own('alarms and reminders', '闹钟和提醒'),
  banking: own('banking', '银行业务'),
  buses: own('bus trips', '长途汽车'),
  appointments: own('appointments', '日程安排'),
  'car-and-commute': own('cars and commuting', '开车和通勤'),
  cooking: own('cooking and eating', '做饭和吃饭'),
  'credit-cards': own('credit cards', '信用卡'),
  events: own('events and tickets', '活动和票务'),
  films: own('going to the cinema', '看电影'),
  flights: own('flights', '机票'),
  'finding-a-home': own('finding a home', '找房子'),
  'home-and-shopping': own('home, lists and orders', '家务、清单和网购'),
  hotels: own('hotels', '酒店'),
  metro: own('the underground', '地铁'),
  music: own('music', '音乐'),
  payments: own('sending money', '转账'),
  'rental-cars': own('rental cars', '租车'),
  restaurants: own('restaurants', '餐馆'),
  'ride-hailing': own('taxis and rides', '打车'),
  'services-nearby': own('dentist, doctor or hairdresser', '看牙、看病或理发'),
  'sharing-places': own('where to meet', '发位置'),
  sights: own('sights to visit', '景点'),
  'streaming-films': own('films to watch at home', '在家看片'),
  trains: own('train trips', '火车'),
  travel: own('travel', '旅行'),
  weather: own('the weather', '天气'),
  work: own('work', '工作'),
}

/**
 * True of almost everybody who has a telephone: to speak of it tells nobody from anybody. By how common the thing itself is
 * (going by bus or underground, the weather, where to meet, work, appointments, paying), not by a count of talk.
 */
export const COMMON_TOPICS: ReadonlySet<string> = new Set([
  'alarms-and-reminders', 'appointments', 'banking', 'buses', 'car-and-commute', 'home-and-shopping', 'metro', 'payments', 'sharing-places', 'weather', 'work',
])

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
