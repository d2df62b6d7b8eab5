/** Whether a store's pages and values are such as we write them. */
import type { Database } from 'better-sqlite3'
import { migrations, schemaVersion } from './migrate.ts'
import { DIRECTION_CODES, PRECISION_CODES, VERB_CODES } from './codes.ts'

const list = (codes: Readonly<Record<string, number>>): string => Object.values(codes).join(', ')

const lost = (column: string, table: string): string => `(a.${column} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${table} t WHERE t.id = a.${column}))`

/** Queries that find a value that no version of this schema writes; each reads its table once, with no index. */
const ODD_VALUES: readonly string[] = [
  `SELECT 1 FROM activity WHERE verb NOT IN (${list(VERB_CODES)}) OR precision NOT IN (${list(PRECISION_CODES)}) OR (direction IS NOT NULL AND direction NOT IN (${list(DIRECTION_CODES)})) LIMIT 1`,
  `SELECT 1 FROM activity a WHERE ${['kind_id', 'object_id', 'currency_id', 'category_id'].map((column) => lost(column, 'word')).join(' OR ')} OR ${lost('actor_id', 'identifier')} OR ${lost('channel_id', 'channel')} OR ${lost('file_id', 'file')} OR ${lost('archive_id', 'archive')} LIMIT 1`,
  "SELECT 1 FROM archive WHERE NOT json_valid(account) LIMIT 1",
  'SELECT 1 FROM signal WHERE NOT json_valid(body) UNION ALL SELECT 1 FROM inference WHERE NOT json_valid(body) LIMIT 1',
  'SELECT 1 FROM sighting WHERE version IS NOT NULL AND NOT json_valid(version) LIMIT 1',
]

/**
 * False when a page is damaged (SQLite's integrity_check: page headers, cell order, types, constraints, indexes;
 * the rows themselves have no index, so that it costs little more than quick_check, which passes over a torn index) or a value is none of
 * ours. What it cannot see is a letter that turned into another within a text.
 */
export function isSound(db: Database): boolean {
  if (db.pragma('integrity_check', { simple: true }) !== 'ok') return false
  // An earlier schema has other columns; its values are looked at once it has been brought up to date.
  if (schemaVersion(db) !== migrations.length) return true
  return ODD_VALUES.every((sql) => db.prepare(sql).get() === undefined)
}
