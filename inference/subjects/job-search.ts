/** The writer looks for a job, or has just lost or left one. */
import { defineSubject } from '../subject.ts'

export default defineSubject({
  key: 'job-search',
  kind: 'event',
  fact: { en: 'is looking for a job', zh: '在找工作' },
  sensitive: null,
  words: {
    en: {},

    zh: {},

    fr: {},
  },
  segments: ['46'],
})
