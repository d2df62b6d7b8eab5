/** The writer practises a sport or exercises. */
import { defineSubject } from '../subject.ts'

export default defineSubject({
  key: 'sport',
  kind: 'doing',
  fact: { en: 'practises a sport', zh: '做运动' },
  sensitive: null,
  words: {
    en: {},

    zh: {},

    fr: {},
  },
  categories: ['sports', 'sports.gym', 'sports.outdoors', 'sports.cycling'],
  segments: ['607'],
})
