/** Brings a store to the newest schema. Migrations are numbered SQL files, forward only; `user_version` is the only bookkeeping. */
import Database from 'better-sqlite3'
import type { Database as SqliteDatabase } from 'better-sqlite3'
import { StoreError } from './store-error.ts'

/** One numbered step. */
export interface Migration { readonly version: number; readonly sql: string }

const files = import.meta.glob<string>('./migrations/*.sql', { query: '?raw', eager: true, import: 'default' })

/** All steps in order; the number is the beginning of the file's name. Throws when numbers have gaps. */
export const migrations: readonly Migration[] = Object.entries(files)
  .map(([path, sql]) => ({ version: Number(/\/(\d+)-[^/]*$/.exec(path)?.[1]), sql }))
  .toSorted((a, b) => a.version - b.version)
  .map((step, index) => {
    if (step.version !== index + 1) throw new Error('Migrations must be numbered 1, 2, 3 and so on')
    return step
  })

/** The schema number of an open database. */
export function schemaVersion(db: SqliteDatabase): number {
  return Number(db.pragma('user_version', { simple: true }))
}

/** Refuses a store that a newer version of the app has written. */
export function refuseNewer(db: SqliteDatabase, steps: readonly Migration[] = migrations): void {
  if (schemaVersion(db) > steps.length) throw new StoreError('store-newer')
}

const schemas = new Map<number, string>()

/** The schema that the first `version` steps make. */
function schemaOf(version: number): string {
  let schema = schemas.get(version)
  if (schema === undefined) {
    const db = new Database(':memory:')
    migrate(db, migrations.slice(0, version))
    schema = readSchema(db)
    db.close()
    schemas.set(version, schema)
  }
  return schema
}

/**
 * Refuses a store whose tables are not those of its number: a bit of the number or of a table's text has turned, or the
 * file is another program's. Later work would fail on it somewhere in the middle.
 */
export function refuseOtherSchema(db: SqliteDatabase): void {
  if (readSchema(db) !== schemaOf(schemaVersion(db))) throw new StoreError('store-damaged')
}

/** Runs what is missing, each step in one transaction with its number. */
export function migrate(db: SqliteDatabase, steps: readonly Migration[] = migrations): void {
  refuseNewer(db, steps)
  for (const { version, sql } of steps.slice(schemaVersion(db))) {
    db.transaction(() => {
      // Another process may have been faster: the number is read again under the write lock.
      if (schemaVersion(db) >= version) return
      db.exec(sql)
      db.pragma(`user_version = ${version}`)
    }).immediate()
  }
}

/** The schema as SQL text, for review in schema.sql. */
export function readSchema(db: SqliteDatabase): string {
  const rows = db.prepare<[], { sql: string }>("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type DESC, name").all()
  return `${rows.map(({ sql }) => `${sql};`).join('\n\n')}\n`
}
