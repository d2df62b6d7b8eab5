/** The writer plays video games. */
import { defineSubject } from '../subject.ts'

export default defineSubject({
  key: 'gaming',
  kind: 'doing',
  fact: { en: 'plays video games', zh: '玩电子游戏' },
  sensitive: null,
  words: {
    en: {},

    zh: {},

    fr: {},
  },
  categories: ['games'],
  segments: [],
})
