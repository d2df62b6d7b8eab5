/** The writer smokes or vapes. */
import { defineSubject } from '../subject.ts'

export default defineSubject({
  key: 'smoking',
  kind: 'doing',
  fact: { en: 'smokes or vapes', zh: '抽烟' },
  sensitive: 'health',
  words: {
    en: {},

    zh: {},

    fr: {},
  },
  categories: ['tobacco'],
  segments: [],
})
