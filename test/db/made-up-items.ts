/** Small made-up imports for the store's tests. */
import type { ArchiveFacts } from '../../db/archives.ts'
import { openStore } from '../../db/open.ts'
import type { Store } from '../../db/store.ts'
import type { ActivityItem, Item } from '../../importers/importer.ts'

/** A new store in memory. */
export function memoryStore(): Store {
  return openStore({ file: ':memory:' })
}

/** Facts of an archive with one file, `chat.txt`, that is read. */
export function facts(name: string, importer = 'whatsapp', files: ArchiveFacts['files'] = [{ path: 'chat.txt', status: 'read' }]): ArchiveFacts {
  return { name, path: `/made/up/${name}`, bytes: 10, importer, unit: 'line', generation: 'made-up', confidence: 0.95, addedAt: 1_700_000_000_000, sample: null, files }
}

/** One message; `key` also places it in time. */
export function message(key: number, text: string, more: Partial<ActivityItem> = {}): ActivityItem {
  return {
    type: 'activity', key: `message ${key}`, verb: 'said', kind: 'message', actor: 'Ada', at: Date.UTC(2024, 0, 1) + key * 3_600_000, precision: 'minute',
    offsetMinutes: 60, text, channel: 'Friends', path: 'chat.txt', position: key, ...more,
  }
}

/** Imports items as one archive and gives its id. */
export function importItems(store: Store, archive: ArchiveFacts, items: readonly Item[], owners: readonly string[] = []): number {
  const writer = store.startImport(archive)
  writer.add(items)
  writer.finish({ sha256: `sha of ${archive.name}`, bytes: 10, owners })
  store.completeImports([writer.archive])
  return writer.archive
}

/** Everything a store shows, without row ids and without what depends on when it was imported: two stores that hold the same give equals. */
export function everything(store: Store): unknown {
  const channels = new Map(store.channels().map((channel) => [channel.id, channel]))
  const identifiers = new Map(store.identifiers().map((identifier) => [identifier.id, identifier]))
  const rows = [...store.activities()].flat()
  const quotes = new Map(store.quote(rows.map(({ id }) => id)).map((quote) => [quote.activity.id, quote]))
  const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
  return {
    archives: store.archives().map((archive) => without(archive, 'id')),
    activities: rows.map((row) => ({
      ...without(row, 'id', 'archive'), actor: identifiers.get(row.actor)?.value, channel: row.channel === null ? null : channels.get(row.channel)?.name,
      from: quotes.get(row.id)?.from, archiveName: quotes.get(row.id)?.archiveName, actorName: quotes.get(row.id)?.actorName,
    })).toSorted(byText),
    identifiers: [...identifiers.values()].map((identifier) => without(identifier, 'id')).toSorted(byText),
    channels: [...channels.values()].map((channel) => without(channel, 'id')).toSorted(byText),
    claims: store.claims().map((claim) => without(claim, 'id', 'archive')).toSorted(byText),
    counts: [store.countActivities(), store.countByMonth(), store.countClaims(), store.countPeople()],
    files: store.archives().map(({ id }) => store.files(id).map((file) => without(file, 'id'))),
  }
}

function without(row: object, ...fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field)))
}
