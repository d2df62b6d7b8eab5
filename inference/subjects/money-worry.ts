/** The writer is short of money or in debt. */
import { defineSubject } from '../subject.ts'

export default defineSubject({
  key: 'money-worry',
  kind: 'state',
  fact: { en: 'is short of money', zh: '缺钱或欠债' },
  sensitive: null,
  words: {
    en: {},

    zh: {},

    fr: {},
  },
  segments: [],
})
