/**
 * A store in memory for scoring: the same interface that the app's store has, filled with the activities of many items,
 * each item a source of its own. The app's pass keeps one tally for each source, so that one pass over many items gives
 * every item the signals that it would have alone.
 */
import type { Activity, Channel } from '../../db/model.ts'
import type { ReadStore } from '../../db/store.ts'
import type { Item } from './scored-rows.ts'

const CHANNEL: Channel = { id: 1, source: 'corpus', name: 'corpus', kind: 'direct' }

function* activitiesOf(items: readonly Item[], size: number): IterableIterator<readonly Activity[]> {
  let chunk: Activity[] = []
  let id = 0
  for (const [at, item] of items.entries()) {
    for (const { verb, text, category, at: when, precision, offsetMinutes, object, amount, quantity } of item.activities) {
      id += 1
      chunk.push({
        id, archive: 1, source: sourceOf(at), verb, kind: verb, actor: 1, byOwner: true,
        at: when ?? null, precision: when === undefined ? 'none' : precision ?? 'second', offsetMinutes: offsetMinutes ?? null,
        text: text === '' && (verb === 'bought' || verb === 'logged-in') ? null : text, object: object ?? null, channel: CHANNEL.id, direction: verb === 'bought' ? 'out' : null,
        amount: amount ?? null, quantity: quantity ?? null, category: category ?? null,
      })
      if (chunk.length === size) { yield chunk; chunk = [] }
    }
  }
  if (chunk.length > 0) yield chunk
}

/** The name of the source that stands for the item at a place. */
export function sourceOf(at: number): string { return `item-${at}` }

/** A store that holds the activities of the items and nothing else. */
export function memoryStore(items: readonly Item[]): ReadStore {
  const count = items.reduce((sum, { activities }) => sum + activities.length, 0)
  return {
    revision: () => 1,
    archives: () => [],
    sources: () => items.map((_, at) => sourceOf(at)),
    countActivities: () => count,
    countByMonth: () => [],
    activities: (_filter, size = 2_000) => activitiesOf(items, size),
    quote: () => [], around: () => [], countClaimsLike: () => 0,
    identifiers: () => items.flatMap(({ ownerName }, at) => (ownerName === undefined ? [] : [{ id: at + 1, source: sourceOf(at), kind: 'name' as const, value: ownerName, name: ownerName, isOwner: true }])),
    channels: () => [CHANNEL],
    claims: () => [],
    countClaims: () => [],
    countPeople: () => items.length,
    search: () => ({ total: 0, rows: [] }),
    files: () => [],
    readTallies: () => undefined,
    readInferences: () => undefined,
    readSetting: () => undefined,
    readMarks: () => new Map(),
    sizeBytes: () => 0,
  }
}
