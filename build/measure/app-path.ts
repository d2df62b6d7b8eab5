/** From an item's activities to what the app says: temporary store, the app's pass, its signals, its guesses. */
import type { Signals } from '../../inference/inference.ts'
import { tallyActivities } from '../../inference/pass.ts'
import type { SignalDefinition } from '../../inference/signal.ts'
import { signalsFrom } from '../../inference/withhold.ts'
import { memoryStore, sourceOf } from './memory-store.ts'
import type { Item } from './scored-rows.ts'

/** Items that share one store: bounded memory, and building the analyser costs nothing beside it. */
const TOGETHER = 4_000

/** What `read` makes of each item's own signals, in order. */
export async function eachAlone<T>(items: readonly Item[], definitions: readonly SignalDefinition[], read: (signals: Signals, item: Item) => T): Promise<readonly T[]> {
  const results: T[] = []
  for (let from = 0; from < items.length; from += TOGETHER) {
    const some = items.slice(from, from + TOGETHER)
    const tallies = await tallyActivities(memoryStore(some), definitions)
    for (const [at, item] of some.entries()) results.push(read(signalsFrom(tallies, [sourceOf(at)], definitions).signals, item))
  }
  return results
}

/** The tally of one signal for each item; undefined for an item without activities. */
export async function talliesAlone(items: readonly Item[], definition: SignalDefinition): Promise<readonly unknown[]> {
  const results: unknown[] = []
  for (let from = 0; from < items.length; from += TOGETHER) {
    const some = items.slice(from, from + TOGETHER)
    const tallies = await tallyActivities(memoryStore(some), [definition])
    for (const at of some.keys()) results.push(tallies.get(sourceOf(at))?.signals[definition.key])
  }
  return results
}
