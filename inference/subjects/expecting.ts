/** The writer or the writer’s partner is pregnant, or is adopting. */
import { defineSubject } from '../subject.ts'

export default defineSubject({
  key: 'expecting',
  kind: 'state',
  fact: { en: 'is expecting a child', zh: '怀孕或伴侣怀孕' },
  sensitive: 'health',
  words: {
    en: {},

    zh: {},

    fr: {},
  },
  categories: ['baby'],
  segments: ['354'],
})
