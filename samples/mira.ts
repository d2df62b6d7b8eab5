/** Mira Fontaine of Lyon: a translator, 34, with Luc, their daughter Zoé and the cat Minou; looking for a flat since December 2025. */
import type { MadeUpPerson } from './made-up-person.ts'
import { miraAccount } from './mira/account.ts'
import { miraChats } from './mira/chats.ts'
import { miraOrders } from './mira/orders.ts'
import { Seeded } from './seeded.ts'

export const mira: MadeUpPerson = {
  name: 'mira',
  title: { en: 'Mira, Lyon', zh: 'Mira，里昂' },
  about: {
    en: 'A translator in Lyon. WhatsApp, X and Amazon, two years, in English and some French.',
    zh: '里昂的一位译者。WhatsApp、X和亚马逊，两年，英语，夹一点法语。',
  },
  timeZone: 'Europe/Paris',
  planted: {
    'lives-with-partner': 'yes', 'children-at-home': 'yes', 'has-cat': 'yes', 'moving-soon': 'yes',
  },
  notPlanted: { 'has-dog': 'yes' },
  age: 34,
  life: {
    gender: ['female'], 'relationship-status': ['in relationship', 'married'], occupation: ['linguist or translator'],
    'home-area': ['Lyon, France'], 'lives-with-partner': ['yes'], 'children-at-home': ['yes'], 'has-cat': ['yes'], 'has-dog': ['no'], 'moving-soon': ['yes'], 'owns-home': ['no'],
    'job-searching': ['no'], student: ['no'], 'expecting-child': ['no'], languages: ['en', 'fr'],
  },
  async archives() {
    const random = new Seeded(20140501)
    return [...await miraChats(random), await miraAccount(random), ...await miraOrders(random)]
  },
}
