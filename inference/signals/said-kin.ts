/** Kin that the person names or addresses, by kind. The kind of relation only: nothing is guessed about the relatives. */
import { defineSignal } from '../signal.ts'
import { keepExample, mergeExamples, toExamples } from '../examples.ts'
import type { KeptExample } from '../examples.ts'
import { KIN } from '../lexicons/kin.ts'
import type { Example } from '../../db/model.ts'

/** Kinds of kin. */
export type Kin = keyof typeof KIN
const KINDS: readonly Kin[] = ['mother', 'father', 'grandparent', 'sibling']

/** Value of the signal `said.kin`: messages that name each kind. */
export interface SaidKin { readonly texts: number; readonly kin: Readonly<Record<Kin, { readonly count: number; readonly examples: readonly Example[] }>> }

interface Tally { texts: number; counts: Record<Kin, number>; examples: Record<Kin, KeptExample[]> }
const forEach = <T>(make: (kin: Kin) => T): Record<Kin, T> => ({
  mother: make('mother'), father: make('father'), grandparent: make('grandparent'), sibling: make('sibling'),
})

export default defineSignal<Tally, SaidKin>({
  key: 'said.kin',
  title: { en: 'Family named', zh: '提到的家人' },
  verbs: ['said', 'posted', 'commented'],
  who: 'owner',
  lists: Object.values(KIN),
  start: () => ({ texts: 0, counts: forEach(() => 0), examples: forEach(() => []) }),
  take(tally, row, text) {
    if (!text) return
    tally.texts += 1
    if (text.isPlain) return
    for (const kin of KINDS) {
      const hit = text.hits(KIN[kin])[0]
      if (!hit) continue
      tally.counts[kin] += 1
      keepExample(tally.examples[kin], row, hit)
    }
  },
  merge(into, from) {
    into.texts += from.texts
    for (const kin of KINDS) {
      into.counts[kin] += from.counts[kin]
      mergeExamples(into.examples[kin], from.examples[kin])
    }
  },
  finish({ texts, counts, examples }) {
    return {
      value: { texts, kin: forEach((kin) => ({ count: counts[kin], examples: toExamples(examples[kin]) })) },
      support: KINDS.reduce((sum, kin) => sum + counts[kin], 0),
      examples: KINDS.flatMap((kin) => toExamples(examples[kin].slice(0, 4))),
    }
  },
})
