/** Whether the owner calls a man or a woman their own partner: "my wife", 我老公. The kind of word only; nothing of the partner. */
import type { Example } from '../../db/model.ts'
import { keepExample, mergeExamples, toExamples } from '../examples.ts'
import type { KeptExample } from '../examples.ts'
import { OWN_MAN, OWN_WOMAN } from '../lexicons/partner-words.ts'
import { defineSignal } from '../signal.ts'
import { isFanTalk } from '../text/standing.ts'
import { isQuoted } from '../text/standing/clause.ts'

/** Messages that name a man, and a woman, as the owner's partner. */
export interface SaidPartnerWord { readonly man: number; readonly woman: number; readonly examples: readonly Example[] }
interface Tally { man: number; woman: number; examples: KeptExample[] }

/** A longer text is pasted. */
const LONGEST = 1_000

export default defineSignal<Tally, SaidPartnerWord>({
  key: 'said.partner-word',
  title: { en: 'What you call a partner', zh: '你怎么称呼伴侣' },
  verbs: ['said', 'posted', 'commented'],
  who: 'owner',
  lists: [OWN_MAN, OWN_WOMAN],
  start: () => ({ man: 0, woman: 0, examples: [] }),
  take(tally, row, text) {
    if (text === null || text.isPlain || text.text.length > LONGEST) return
    const man = text.hits(OWN_MAN)[0]
    const woman = text.hits(OWN_WOMAN)[0]
    const hit = man ?? woman
    // Idols and characters are husbands of thousands.
    if (hit === undefined || (man !== undefined && woman !== undefined) || isFanTalk(text.text) || (row.verb === 'said' && isQuoted(text.text, hit))) return
    if (man === undefined) tally.woman += 1
    else tally.man += 1
    keepExample(tally.examples, row, hit)
  },
  merge(into, from) {
    into.man += from.man
    into.woman += from.woman
    mergeExamples(into.examples, from.examples)
  },
  finish({ man, woman, examples }) {
    return { value: { man, woman, examples: toExamples(examples) }, support: man + woman, examples: toExamples(examples.slice(0, 8)) }
  },
})
