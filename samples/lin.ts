/** 林小满，上海，24 岁：做产品，合租，养一只柯基豆豆；每月 10 日发工资，等打折才买。 */
import { linChats } from './lin/chats.ts'
import { linPayments } from './lin/payments.ts'
import type { MadeUpPerson } from './made-up-person.ts'
import { Seeded } from './seeded.ts'

export const lin: MadeUpPerson = {
  name: 'lin',
  title: { en: 'Lin, Shanghai', zh: '小满，上海' },
  about: {
    en: 'A product manager in Shanghai. Telegram, WeChat Pay and Alipay, two years, in Chinese.',
    zh: '上海的一位产品经理。Telegram、微信支付和支付宝，两年，中文。',
  },
  timeZone: 'Asia/Shanghai',
  planted: { 'has-dog': 'yes' },
  notPlanted: { 'has-cat': 'yes', 'children-at-home': 'yes', 'moving-soon': 'yes' },
  age: 24,
  life: {
    gender: ['female'], 'relationship-status': ['single'], occupation: ['product manager'],
    'home-area': ['Shanghai, China'], 'lives-with-partner': ['no'], 'children-at-home': ['no'], 'has-cat': ['no'], 'has-dog': ['yes'], 'moving-soon': ['no'], 'owns-home': ['no'],
    'job-searching': ['no'], student: ['no'], 'expecting-child': ['no'], languages: ['zh'], payday: ['day-10'],
  },
  async archives() {
    const random = new Seeded(20131105)
    return [linChats(random), ...linPayments(random)]
  },
}
