/** The writer drinks alcohol. */
import { defineSubject } from '../subject.ts'

export default defineSubject({
  key: 'alcohol',
  kind: 'doing',
  fact: { en: 'drinks alcohol', zh: '喝酒' },
  sensitive: null,
  words: {
    en: {},

    zh: {},

    fr: {},
  },
  categories: ['alcohol'],
  segments: ['369'],
})
