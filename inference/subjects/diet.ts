/** The writer follows a diet: vegan, halal, losing weight. */
import { defineSubject } from '../subject.ts'

export default defineSubject({
  key: 'diet',
  kind: 'state',
  fact: { en: 'follows a diet', zh: '有饮食讲究或在节食' },
  sensitive: null,
  words: {
    en: {},

    zh: {},

    fr: {},
  },
  segments: [],
})
