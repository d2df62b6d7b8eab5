/** Platforms' own statements. They are shown and compared, and are never evidence. */
import type { Database } from 'better-sqlite3'
import type { Claim, LocatorUnit } from './model.ts'

interface ClaimRecord {
  readonly id: number; readonly archive: number; readonly source: string; readonly kind: string; readonly value: string; readonly about: string | null
  readonly at: number | null; readonly path: string; readonly position: number; readonly unit: LocatorUnit
}

/** Claims of finished archives; where several have the same key, the newest archive's. */
const CURRENT = `claim c JOIN archive a ON a.id = c.archive_id AND a.state = 'done'
  WHERE NOT EXISTS (SELECT 1 FROM claim n JOIN archive na ON na.id = n.archive_id AND na.state = 'done' WHERE n.key_a = c.key_a AND n.key_b = c.key_b AND n.archive_id > c.archive_id)`

/** The claims' part of the store. */
export function claimsOf(db: Database) {
  const page = db.prepare<{ source: string | null; after: number; limit: number }, ClaimRecord>(`
    SELECT c.id, c.archive_id AS archive, a.importer AS source, c.kind, c.value, c.about, c.at, (SELECT path FROM file WHERE id = c.file_id) AS path, c.position, a.unit
    FROM ${CURRENT} AND c.id > $after AND ($source IS NULL OR a.importer = $source) ORDER BY c.id LIMIT $limit`)
  const counts = db.prepare<[], { source: string; kind: string; count: number }>(
    `SELECT a.importer AS source, c.kind, count(*) AS count FROM ${CURRENT} GROUP BY a.importer, c.kind ORDER BY a.importer, c.kind`,
  )
  return {
    claims({ source, after = 0, limit = 500 }: { readonly source?: string; readonly after?: number; readonly limit?: number } = {}): readonly Claim[] {
      return page.all({ source: source ?? null, after, limit }).map(({ path, position, unit, ...claim }) => ({ ...claim, from: { path, at: position, unit } }))
    },
    countClaims: (): readonly { readonly source: string; readonly kind: string; readonly count: number }[] => counts.all(),
  }
}
