/** Names of other people as they stand on screens: initials, the same for the same name everywhere, different for different names. */
import type { ReadStore } from '../../db/store.ts'
import { initials } from './initials.ts'

/** The label of a name. One that is not in the store gets its initials. */
export interface Labels { of(name: string): string; within(text: string, name: string | null): string }

let last: { readonly store: object; readonly revision: number; readonly labels: Labels } | undefined

/** The labels of a store as it is now; made once for each revision. */
export function labelsOf(store: Pick<ReadStore, 'revision' | 'identifiers' | 'channels'>): Labels {
  const revision = store.revision()
  if (last?.store !== store || last.revision !== revision) last = { store, revision, labels: makeLabels(store) }
  return last.labels
}

function makeLabels(store: Pick<ReadStore, 'identifiers' | 'channels'>): Labels {
  const labels = new Map<string, string>()
  const taken = new Map<string, number>()
  const add = (name: string): void => {
    if (labels.has(name)) return
    const short = initials(name)
    const before = taken.get(short) ?? 0
    taken.set(short, before + 1)
    labels.set(name, before === 0 ? short : `${short} (${before + 1})`)
  }
  for (const { name, value, isOwner } of store.identifiers()) if (!isOwner) add(name ?? value)
  for (const { name } of store.channels()) add(name)
  const of = (name: string): string => labels.get(name) ?? initials(name)
  return {
    of,
    // A chat's file is named after its contact: beside initials the full name would be there after all.
    within: (text, name) => name === null || name.trim().length < 2 ? text : text.replaceAll(`${name}.`, of(name).endsWith('.') ? of(name) : `${of(name)}.`).replaceAll(name, of(name)),
  }
}
