/** The writer states own age, year of birth or birthday. */
import { defineSubject } from '../subject.ts'

export default defineSubject({
  key: 'age-birthday',
  kind: 'state',
  fact: { en: 'states an age or a birthday', zh: '说出年龄或生日' },
  sensitive: null,
  words: {
    en: {},

    zh: {},

    fr: {},
  },
  segments: [],
})
