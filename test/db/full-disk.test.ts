import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrate } from '../../db/migrate.ts'
import { assembleStore } from '../../db/store.ts'
import { asStoreError, StoreError } from '../../db/store-error.ts'
import { runImport } from '../../electron/import-job.ts'
import { everything, facts, importItems, message } from './made-up-items.ts'

let folder = ''
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'lookalike-full-')) })
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a disk that fills up during an import', () => {
  it('ends the import with its code and leaves the store as it was', async () => {
    const path = join(folder, 'WhatsApp Chat with Bo.txt')
    writeFileSync(path, Array.from({ length: 3000 }, (_, index) => `13/01/2024, 10:${String(index % 60).padStart(2, '0')} - Ada: message number ${index} with some words in it\n`).join(''))
    const db = new Database(':memory:')
    migrate(db)
    const store = assembleStore(db, ':memory:')
    importItems(store, facts('one.txt'), [message(1, 'hello')])
    const before = everything(store)
    // SQLite gives the same error for a file that may not grow as for a disk that is full.
    db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true })) + 20}`)
    const job = { file: ':memory:', paths: [path], sample: null, timeZone: 'UTC', owners: [], addedAt: 1 }
    const surroundings = { store, signal: new AbortController().signal, progress: () => {} }
    expect(await runImport(job, surroundings)).toEqual({ failure: { code: 'disk-full', files: 1 } })
    expect(everything(store)).toEqual(before)
    db.pragma('max_page_count = 100000')
    expect(await runImport(job, surroundings)).toEqual({ archives: [expect.any(Number)], indexMs: expect.any(Number) })
    expect(store.countActivities()).toBe(3001)
    store.close()
  })
})

describe('errors of SQLite and the file system', () => {
  it('become codes that a person can be told; all others stay as they are', () => {
    const codes = ['SQLITE_BUSY_SNAPSHOT', 'SQLITE_NOTADB', 'SQLITE_CORRUPT_INDEX', 'SQLITE_FULL', 'SQLITE_READONLY_DBMOVED', 'EROFS', 'SQLITE_IOERR_READ', 'SQLITE_CONSTRAINT', 'ENOENT', 'SQLITE_IOERR_SHMSIZE', 'ENOSPC']
    const told = codes.map((code) => {
      const error = Object.assign(new Error('x'), { code })
      const mapped = asStoreError(error)
      return mapped instanceof StoreError ? mapped.code : mapped === error
    })
    expect(told).toEqual(['store-locked', 'store-damaged', 'store-damaged', 'disk-full', 'store-unwritable', 'store-unwritable', 'store-damaged', true, true, 'disk-full', 'disk-full'])
  })
})
