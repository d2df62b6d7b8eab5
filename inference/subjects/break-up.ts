/** The writer has separated or divorced, or is just doing so. */
import { defineSubject } from '../subject.ts'

export default defineSubject({
  key: 'break-up',
  kind: 'event',
  fact: { en: 'has separated or divorced', zh: '分手或离婚' },
  sensitive: null,
  words: {
    en: {},

    zh: {},

    fr: {},
  },
  segments: [],
})
