/** Calls that a source writes as two rows, when they begin and when they end. */
import type { ActivityItem, Item } from '../importer.ts'

/** The beginnings and ends of a conversation's calls, which are two events and one call. They may be in any order. */
export class CallLog {
  private readonly starts: ActivityItem[] = []
  private readonly ends: { readonly item: ActivityItem; readonly seconds: number | undefined }[] = []

  /** Takes note of a beginning. */
  start(item: ActivityItem): void {
    this.starts.push(item)
  }

  /** Takes note of an end, with the length in seconds where it says so. */
  end(item: ActivityItem, seconds: number | undefined): void {
    this.ends.push({ item, seconds })
  }

  /** Each call once: at its beginning, with the kind and the length that its end tells; an end alone is a call too. */
  items(): Item[] {
    const ends = this.ends.toSorted((a, b) => (a.item.at ?? 0) - (b.item.at ?? 0))
    const starts = this.starts.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0))
    const items: Item[] = []
    for (const [index, start] of starts.entries()) {
      const next = starts[index + 1]?.at ?? Infinity
      const at = ends.findIndex(({ item }) => (item.at ?? 0) >= (start.at ?? 0) && (item.at ?? 0) <= next)
      const [end] = at < 0 ? [] : ends.splice(at, 1)
      // What rang unheard has no length.
      const seconds = end?.seconds ?? (end === undefined || end.item.at === null || start.at === null || end.item.kind === 'missed-call' ? undefined : Math.round((end.item.at - start.at) / 1000))
      items.push({ ...start, kind: end?.item.kind ?? start.kind, ...(seconds === undefined ? undefined : { quantity: seconds }) })
      if (end !== undefined) items.push({ type: 'skipped', reason: 'service-line', path: end.item.path, position: end.item.position })
    }
    return [...items, ...ends.map(({ item, seconds }) => (seconds === undefined ? item : { ...item, quantity: seconds }))]
  }
}
