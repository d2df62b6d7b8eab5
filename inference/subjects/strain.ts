/** The writer is under mental strain: stress, sleeplessness, low spirits. */
import { defineSubject } from '../subject.ts'

export default defineSubject({
  key: 'strain',
  kind: 'state',
  fact: { en: 'is under mental strain', zh: '精神压力大' },
  sensitive: 'health',
  words: {
    en: {},

    zh: {},

    fr: {},
  },
  segments: [],
})
