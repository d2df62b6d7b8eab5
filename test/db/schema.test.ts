import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrate, migrations, readSchema, schemaVersion } from '../../db/migrate.ts'
import { StoreError } from '../../db/store-error.ts'

describe('migrations', () => {
  it('add up to db/schema.sql (rewrite it with `npx vitest run test/db/schema.test.ts -u`)', async () => {
    const db = new Database(':memory:')
    migrate(db)
    await expect(readSchema(db)).toMatchFileSnapshot('../../db/schema.sql')
    expect(schemaVersion(db)).toBe(migrations.length)
    db.close()
  })

  it('run once each, and only the missing ones', () => {
    const db = new Database(':memory:')
    const one = { version: 1, sql: 'CREATE TABLE first (id INTEGER PRIMARY KEY) STRICT' }
    const two = { version: 2, sql: 'CREATE TABLE second (id INTEGER PRIMARY KEY) STRICT; INSERT INTO second SELECT id FROM first' }
    migrate(db, [one])
    db.exec('INSERT INTO first VALUES (7)')
    migrate(db, [one, two])
    migrate(db, [one, two])
    expect(db.prepare('SELECT id FROM second').pluck().all()).toEqual([7])
    expect(schemaVersion(db)).toBe(2)
    db.close()
  })

  it('leave the store as it was when a step fails', () => {
    const db = new Database(':memory:')
    const broken = { version: 1, sql: 'CREATE TABLE first (id INTEGER PRIMARY KEY) STRICT; INSERT INTO nowhere VALUES (1)' }
    expect(() => migrate(db, [broken])).toThrow('no such table')
    expect(schemaVersion(db)).toBe(0)
    expect(db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()).toBe(0)
    db.close()
  })

  it('refuse a store from a newer version and do not change it', () => {
    const db = new Database(':memory:')
    db.pragma(`user_version = ${migrations.length + 1}`)
    expect(() => migrate(db)).toThrow(new StoreError('store-newer'))
    expect(schemaVersion(db)).toBe(migrations.length + 1)
    db.close()
  })
})
