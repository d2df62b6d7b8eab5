/** The writer is ill, injured or under treatment now or in the last days. */
import { defineSubject } from '../subject.ts'

export default defineSubject({
  key: 'health',
  kind: 'state',
  fact: { en: 'is ill or under treatment', zh: '生病或在治疗' },
  sensitive: 'health',
  words: {
    en: {},

    zh: {},

    fr: {},
  },
  segments: [],
})
