/** Archives: list, their files, and the account that each keeps. */
import type { Database } from 'better-sqlite3'
import type { Archive, FileStatus, ImportAccount, LocatorUnit, OwnerHow } from './model.ts'

/** What is known of an archive before its rows are read. */
export interface ArchiveFacts {
  readonly name: string
  readonly path: string
  readonly bytes: number
  readonly importer: string
  readonly unit: LocatorUnit
  readonly generation: string
  readonly confidence: number
  readonly addedAt: number
  /** Name of the made-up person, or null. */
  readonly sample: string | null
  /** Every file in it. `read` is what the importer will read. */
  readonly files: readonly { readonly path: string; readonly status: FileStatus }[]
}

interface ArchiveRecord {
  readonly id: number; readonly name: string; readonly path: string; readonly sha256: string; readonly bytes: number
  readonly importer: string; readonly generation: string; readonly confidence: number; readonly added_at: number
  readonly sample: string | null; readonly account: string
}
interface OwnerRecord { readonly archive_id: number; readonly value: string; readonly name: string | null; readonly how: OwnerHow }

/** The account of an archive whose import has not ended. */
export const EMPTY_ACCOUNT: ImportAccount = {
  files: { read: 0, unused: 0, unknown: 0, failed: 0 }, rows: { seen: 0, kept: 0, skipped: 0, why: {} },
  byVerb: {}, byKind: {}, claims: 0, claimsByKind: {}, activities: 0, duplicates: 0, participants: 0,
  firstAt: null, lastAt: null, money: [], notes: [], noteCounts: {}, poorFiles: [], totals: [], problems: [], problemCount: 0, waiting: [],
}

/**
 * Who owns each archive: what it says itself, else an identifier that another archive of the source calls the person's
 * own and that acts or is named here. A stated name wins over the bare account.
 */
const OWNERS = `
  SELECT here.archive_id, i.value, coalesce(here.name, there.name) AS name, coalesce(here.owner_how, there.owner_how) AS how
  FROM identifier_in_archive here JOIN identifier i ON i.id = here.identifier_id
  LEFT JOIN identifier_in_archive there ON here.owner_how IS NULL AND there.identifier_id = here.identifier_id AND there.owner_how IS NOT NULL
  WHERE here.owner_how IS NOT NULL OR there.owner_how IS NOT NULL
  ORDER BY here.archive_id, here.owner_how IS NULL, coalesce(here.name, there.name) IS NULL, i.value = '@owner', i.id`

/** The archives' part of the store. */
export function archivesOf(db: Database) {
  const list = db.prepare<[], ArchiveRecord>("SELECT * FROM archive WHERE state = 'done' ORDER BY id")
  const owners = db.prepare<[], OwnerRecord>(OWNERS)
  const sources = db.prepare<[], string>("SELECT DISTINCT importer FROM archive WHERE state = 'done' ORDER BY importer").pluck()
  const unfinished = db.prepare<[], number>("SELECT id FROM archive WHERE state = 'importing' ORDER BY id").pluck()
  const known = db.prepare<[string, string], number>("SELECT id FROM archive WHERE state = 'done' AND sha256 = ? AND importer = ?").pluck()
  const files = db.prepare<{ archive: number; status: string | null; after: number; limit: number }, { id: number; path: string; status: FileStatus }>(
    'SELECT id, path, status FROM file WHERE archive_id = $archive AND id > $after AND ($status IS NULL OR status = $status) ORDER BY id LIMIT $limit',
  )

  return {
    archives(): readonly Archive[] {
      const owner = new Map<number, OwnerRecord>()
      for (const row of owners.all()) if (!owner.has(row.archive_id)) owner.set(row.archive_id, row)
      return list.all().map((row) => toArchive(row, owner.get(row.id)))
    },
    sources: (): readonly string[] => sources.all(),
    /** Ids of archives whose import has not ended. */
    unfinishedArchives: (): readonly number[] => unfinished.all(),
    /** True when an archive with this SHA-256 was read by this importer. */
    hasArchive: (sha256: string, importer: string): boolean => known.get(sha256, importer) !== undefined,
    files: (archive: number, status?: FileStatus, after = 0, limit = 500) => files.all({ archive, status: status ?? null, after, limit }),
  }
}

function toArchive(row: ArchiveRecord, owner: OwnerRecord | undefined): Archive {
  return {
    id: row.id, name: row.name, path: row.path, sha256: row.sha256, bytes: row.bytes, importer: row.importer,
    generation: row.generation, confidence: row.confidence, addedAt: row.added_at, sample: row.sample,
    owner: owner ? { name: owner.name ?? (owner.value === '@owner' ? '' : owner.value), how: owner.how } : null,
    account: { ...EMPTY_ACCOUNT, ...(JSON.parse(row.account) as Partial<ImportAccount>) },
  }
}

/** Adds an archive in state `importing`, with its files. Its rows show once it is done. Gives its id and those of its files by path. */
export function addArchive(db: Database, facts: ArchiveFacts): { readonly id: number; readonly files: ReadonlyMap<string, number> } {
  const id = Number(db.prepare(
    `INSERT INTO archive (state, name, path, sha256, bytes, importer, unit, generation, confidence, added_at, sample, account)
     VALUES ('importing', ?, ?, '', ?, ?, ?, ?, ?, ?, ?, '{}')`,
  ).run(facts.name, facts.path, facts.bytes, facts.importer, facts.unit, facts.generation, facts.confidence, facts.addedAt, facts.sample).lastInsertRowid)
  const insert = db.prepare<[number, string, string]>('INSERT INTO file (archive_id, path, status) VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
  const files = new Map<string, number>()
  for (const { path, status } of facts.files) {
    const { changes, lastInsertRowid } = insert.run(id, path, status)
    if (changes > 0) files.set(path, Number(lastInsertRowid))
  }
  return { id, files }
}
