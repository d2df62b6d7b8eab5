/** Platforms' own statements. They are shown and compared, and are never evidence. */
import type { Database } from 'better-sqlite3'
import type { Claim, LocatorUnit } from './model.ts'

interface ClaimRecord {
  readonly id: number; readonly archive: number; readonly source: string; readonly kind: string; readonly value: string; readonly about: string | null
  readonly at: number | null; readonly path: string; readonly position: number; readonly unit: LocatorUnit; readonly comesFrom: number | null
}

/** Claims of finished archives; where several have the same key, the newest archive's. */
const CURRENT = `claim c JOIN archive a ON a.id = c.archive_id AND a.state = 'done'
  WHERE NOT EXISTS (SELECT 1 FROM claim n JOIN archive na ON na.id = n.archive_id AND na.state = 'done' WHERE n.key_a = c.key_a AND n.key_b = c.key_b AND n.archive_id > c.archive_id)`

/** Which claims; every field narrows. */
export interface ClaimFilter { readonly source?: string; readonly kinds?: readonly string[]; readonly query?: string; readonly after?: number; readonly limit?: number }

const NARROWED = `($source IS NULL OR a.importer = $source) AND ($kinds IS NULL OR c.kind IN (SELECT value FROM json_each($kinds)))
  AND ($query IS NULL OR c.value LIKE $query ESCAPE '\\' OR c.about LIKE $query ESCAPE '\\')`

function narrowed({ source, kinds, query }: ClaimFilter): { source: string | null; kinds: string | null; query: string | null } {
  const sought = query?.replaceAll('\0', '').trim() ?? ''
  return { source: source ?? null, kinds: kinds === undefined ? null : JSON.stringify(kinds), query: sought === '' ? null : `%${sought.replace(/[\\%_]/g, String.raw`\$&`)}%` }
}

/** The claims' part of the store. */
export function claimsOf(db: Database) {
  const page = db.prepare<ReturnType<typeof narrowed> & { after: number; limit: number }, ClaimRecord>(`
    SELECT c.id, c.archive_id AS archive, a.importer AS source, c.kind, c.value, c.about, c.at, (SELECT path FROM file WHERE id = c.file_id) AS path, c.position, a.unit,
      (SELECT k.activity_id FROM claim_source s JOIN activity_key k ON k.key_a = s.key_a AND k.key_b = s.key_b WHERE s.claim_id = c.id) AS comesFrom
    FROM ${CURRENT} AND c.id > $after AND ${NARROWED} ORDER BY c.id LIMIT $limit`)
  const counts = db.prepare<[], { source: string; kind: string; count: number }>(
    `SELECT a.importer AS source, c.kind, count(*) AS count FROM ${CURRENT} GROUP BY a.importer, c.kind ORDER BY a.importer, c.kind`,
  )
  const counted = db.prepare<ReturnType<typeof narrowed>, number>(`SELECT count(*) FROM ${CURRENT} AND ${NARROWED}`).pluck()
  return {
    claims({ after = 0, limit = 500, ...filter }: ClaimFilter = {}): readonly Claim[] {
      return page.all({ ...narrowed(filter), after, limit }).map(({ path, position, unit, ...claim }) => ({ ...claim, from: { path, at: position, unit } }))
    },
    countClaimsLike: (filter: ClaimFilter): number => counted.get(narrowed(filter)) ?? 0,
    countClaims: (): readonly { readonly source: string; readonly kind: string; readonly count: number }[] => counts.all(),
  }
}
