import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { storeFiles } from '../../db/erase.ts'
import { lockStore } from '../../db/lock.ts'
import { openStore } from '../../db/open.ts'
import { StoreError } from '../../db/store-error.ts'
import { facts, importItems, message } from './made-up-items.ts'

let folder = ''
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'lookalike-lock-')) })
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const store = (): string => join(folder, 'store.sqlite')
const lock = (): ReturnType<typeof lockStore> => lockStore(join(folder, 'one.lock'), store(), 50)

describe('the lock of a store', () => {
  it('is held by one, and free again once it is released', () => {
    const held = lock()
    expect(lock).toThrow(new StoreError('store-locked'))
    held.release()
    lock().release()
  })

  it('takes what a killed start left for a store that never was', () => {
    // What lies there after a kill: the lock and an empty file; or that with the journal of the store's first page.
    for (const journal of [undefined, Buffer.alloc(0), Buffer.alloc(512, 1)]) {
      lock().release()
      writeFileSync(store(), '')
      if (journal) writeFileSync(`${store()}-journal`, journal)
      const held = lock()
      expect(held.beganAnew).toBe(false)
      const opened = openStore({ file: store() })
      expect([opened.archives(), opened.isSound()]).toEqual([[], true])
      opened.close()
      held.release()
      for (const file of storeFiles(store())) rmSync(file, { force: true })
    }
  })

  it('begins anew on a few bytes that hold no row, and says so', () => {
    for (const bytes of [1, 2, 16, 99, 100, 511]) {
      lock().release()
      writeFileSync(store(), Buffer.alloc(bytes, 'x'))
      const held = lock()
      expect([bytes, held.beganAnew]).toEqual([bytes, true])
      openStore({ file: store() }).close()
      held.release()
      const again = lock()
      expect(again.beganAnew).toBe(false)
      again.release()
      for (const file of storeFiles(store())) rmSync(file, { force: true })
    }
  })

  it('never begins anew where rows may have been, and leaves every byte', () => {
    lock().release()
    const refused = (files: Readonly<Record<string, number>>): void => {
      for (const [name, bytes] of Object.entries(files)) writeFileSync(`${store()}${name}`, Buffer.alloc(bytes, 'x'))
      expect(lock).toThrow(new StoreError('store-damaged'))
      expect(Object.fromEntries(Object.keys(files).map((name) => [name, readFileSync(`${store()}${name}`).length]))).toEqual(files)
      for (const file of storeFiles(store())) rmSync(file, { force: true })
    }
    refused({ '': 0, '-wal': 1 })
    refused({ '': 1, '-wal': 40_000 })
    refused({ '': 0, '-journal': 20_000 })
    refused({ '': 300, '-journal': 20_000 })
    // A log whose store is gone altogether.
    refused({ '-wal': 40_000 })
    for (const bytes of [0, 1, 100]) refused({ '': bytes, '-held': 0 })
    rmSync(join(folder, 'one.lock'))
    refused({ '': 20 })
  })

  it('knows a store that held rows by its mark', () => {
    const opened = openStore({ file: store() })
    importItems(opened, facts('one.txt'), [message(1, 'hello')])
    opened.close()
    lock().release()
    truncateSync(store())
    expect(lock).toThrow(new StoreError('store-damaged'))
    rmSync(store())
    lock().release()
  })

  it.skipIf(process.platform === 'win32')('follows no link, and touches nothing behind it', () => {
    const target = join(folder, 'target')
    for (const name of ['one.lock', ...storeFiles('store.sqlite')]) {
      writeFileSync(target, 'mine', { mode: 0o644 })
      chmodSync(target, 0o644)
      symlinkSync(target, join(folder, name))
      expect(() => name === 'one.lock' ? lock() : openStore({ file: store() })).toThrow(new StoreError('store-link'))
      expect(() => { lock().release() }).toThrow(new StoreError('store-link'))
      expect([name, readFileSync(target, 'utf8'), statSync(target).mode & 0o777]).toEqual([name, 'mine', 0o644])
      for (const file of readdirSync(folder)) rmSync(join(folder, file))
    }
  })
})
