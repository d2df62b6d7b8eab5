/** The writer owns the home lived in. */
import { defineSubject } from '../subject.ts'

export default defineSubject({
  key: 'home-owner',
  kind: 'thing',
  fact: { en: 'owns the home', zh: '住自己的房子' },
  sensitive: null,
  words: {
    en: {},

    zh: {},

    fr: {},
  },
  categories: ['home.mortgage'],
  segments: [],
})
