/** The writer has just bought or ordered something. */
import { defineSubject } from '../subject.ts'

export default defineSubject({
  key: 'buying',
  kind: 'event',
  fact: { en: 'has just bought something', zh: '刚买了东西' },
  sensitive: null,
  words: {
    en: {},

    zh: {},

    fr: {},
  },
  segments: [],
})
