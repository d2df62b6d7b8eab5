/** Brings a store to the newest schema. Migrations are numbered SQL files, forward only; `user_version` is the only bookkeeping. */
import type { Database } from 'better-sqlite3'
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
export function schemaVersion(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }))
}

/** Refuses a store that a newer version of the app has written. */
export function refuseNewer(db: Database, steps: readonly Migration[] = migrations): void {
  if (schemaVersion(db) > steps.length) throw new StoreError('store-newer')
}

/** Runs what is missing, each step in one transaction with its number. */
export function migrate(db: Database, steps: readonly Migration[] = migrations): void {
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
export function readSchema(db: Database): string {
  const rows = db.prepare<[], { sql: string }>("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type DESC, name").all()
  return `${rows.map(({ sql }) => `${sql};`).join('\n\n')}\n`
}
