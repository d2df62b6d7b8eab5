/** The writer is travelling or has just travelled. */
import { defineSubject } from '../subject.ts'

export default defineSubject({
  key: 'trip',
  kind: 'event',
  fact: { en: 'is travelling or has just travelled', zh: '正在旅行或刚回来' },
  sensitive: null,
  words: {
    en: {},

    zh: {},

    fr: {},
  },
  categories: ['travel', 'travel.flights', 'travel.hotels', 'travel.rail'],
  segments: [],
})
