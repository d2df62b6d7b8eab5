/** The writer believes or practises a religion. */
import { defineSubject } from '../subject.ts'

export default defineSubject({
  key: 'religion',
  kind: 'state',
  fact: { en: 'believes or practises a religion', zh: '信教' },
  sensitive: 'belief',
  words: {
    en: {},

    zh: {},

    fr: {},
  },
  segments: [],
})
