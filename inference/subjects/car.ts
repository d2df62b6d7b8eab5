/** The writer has or regularly drives a car or a motorbike. */
import { defineSubject } from '../subject.ts'

export default defineSubject({
  key: 'car',
  kind: 'thing',
  fact: { en: 'has a car', zh: '有车' },
  sensitive: null,
  words: {
    en: {},

    zh: {},

    fr: {},
  },
  categories: ['car'],
  segments: [],
})
