/** The writer has a paid job now. */
import { defineSubject } from '../subject.ts'

export default defineSubject({
  key: 'job',
  kind: 'state',
  fact: { en: 'has a job', zh: '有工作' },
  sensitive: null,
  words: {
    en: {},

    zh: {},

    fr: {},
  },
  segments: ['42'],
})
