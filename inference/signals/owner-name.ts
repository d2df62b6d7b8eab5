/** What the first names say under which the owner's own accounts stand: the owner's only, never anybody else's. */
import { VERBS } from '../../db/model.ts'
import { readName, type NameReading } from '../names/name-gender.ts'
import { defineSignal } from '../signal.ts'

/** Names as the archives have them, each once, sorted; `asked` once the source's names were read. */
interface Tally { asked: boolean; names: string[] }

/** One reading for each different given name, the strongest first. */
export type OwnerName = readonly NameReading[]

function join(into: string[], names: readonly string[]): string[] {
  return [...new Set([...into, ...names])].toSorted()
}

export default defineSignal<Tally, OwnerName>({
  key: 'owner.name',
  title: { en: 'Your first name', zh: '你的名字' },
  verbs: VERBS,
  who: 'owner',
  ignoresText: true,
  start: () => ({ asked: false, names: [] }),
  take(tally, row, _text, context) {
    if (tally.asked) return
    tally.asked = true
    tally.names = join(tally.names, context.ownerNames(row.source))
  },
  merge(into, from) {
    into.names = join(into.names, from.names)
  },
  finish({ names }) {
    const byName = new Map(names.flatMap((written) => { const reading = readName(written); return reading === undefined ? [] : [[`${reading.basis} ${reading.name}`, reading] as const] }))
    const value = [...byName.values()].toSorted((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds) || (a.name < b.name ? -1 : 1))
    return { value, support: value.length, examples: [] }
  },
})
