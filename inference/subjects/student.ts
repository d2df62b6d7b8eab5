/** The writer studies now, at school or university. */
import { defineSubject } from '../subject.ts'

export default defineSubject({
  key: 'student',
  kind: 'state',
  fact: { en: 'is a student', zh: '在上学' },
  sensitive: null,
  words: {
    en: {},

    zh: {},

    fr: {},
  },
  categories: ['education'],
  segments: ['41'],
})
