/** The writer is engaged, prepares a wedding or has just held it. */
import { defineSubject } from '../subject.ts'

export default defineSubject({
  key: 'wedding',
  kind: 'event',
  fact: { en: 'is engaged or marrying', zh: '订婚或办婚礼' },
  sensitive: null,
  words: {
    en: {},

    zh: {},

    fr: {},
  },
  segments: [],
})
