/** What the owner says of being a woman or a man. What others say, and of others, is left out. */
import type { Example } from '../../db/model.ts'
import { keepExample, mergeExamples, toExamples } from '../examples.ts'
import type { KeptExample } from '../examples.ts'
import { defineSignal } from '../signal.ts'
import { AGED_LETTER, GENDER_WORDS, genderStatedIn, type Gender } from '../text/stated-gender.ts'

/** Statements of one gender: in so many words, and by French endings alone. */
export interface StatedCount { readonly said: number; readonly forms: number; readonly examples: readonly Example[] }
/** Value of the signal `said.gender`. */
export type SaidGender = Readonly<Record<Gender, StatedCount>>

interface Counting { said: number; forms: number; examples: KeptExample[] }
type Tally = Readonly<Record<Gender, Counting>>
const GENDERS: readonly Gender[] = ['female', 'male']

export default defineSignal<Tally, SaidGender>({
  key: 'said.gender',
  title: { en: 'What you say you are', zh: '你说自己是男是女' },
  verbs: ['said', 'posted', 'commented'],
  who: 'owner',
  lists: [GENDER_WORDS],
  start: () => ({ female: { said: 0, forms: 0, examples: [] }, male: { said: 0, forms: 0, examples: [] } }),
  take(tally, row, text) {
    if (text === null) return
    if ((text.isPlain || text.hits(GENDER_WORDS).length === 0) && !AGED_LETTER.test(text.text)) return
    const stated = genderStatedIn(text.text, text.language)
    if (stated === undefined) return
    const counting = tally[stated.gender]
    if (stated.by === 'said') counting.said += 1
    else counting.forms += 1
    keepExample(counting.examples, row, stated)
  },
  merge(into, from) {
    for (const gender of GENDERS) {
      into[gender].said += from[gender].said
      into[gender].forms += from[gender].forms
      mergeExamples(into[gender].examples, from[gender].examples)
    }
  },
  finish(tally) {
    const value: SaidGender = {
      female: { said: tally.female.said, forms: tally.female.forms, examples: toExamples(tally.female.examples) },
      male: { said: tally.male.said, forms: tally.male.forms, examples: toExamples(tally.male.examples) },
    }
    return { value, support: GENDERS.reduce((sum, gender) => sum + tally[gender].said + tally[gender].forms, 0), examples: GENDERS.flatMap((gender) => value[gender].examples.slice(0, 4)) }
  },
})
