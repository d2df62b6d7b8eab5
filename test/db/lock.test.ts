import { closeSync, mkdtempSync, openSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lockStore } from '../../db/lock.ts'
import { openStore } from '../../db/open.ts'
import { StoreError } from '../../db/store-error.ts'

let folder = ''
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'lookalike-lock-')) })
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const lock = (): ReturnType<typeof lockStore> => lockStore(join(folder, 'one.lock'), join(folder, 'store.sqlite'), 50)

describe('the lock of a store', () => {
  it('is held by one, and free again once it is released', () => {
    const held = lock()
    expect(lock).toThrow(new StoreError('store-locked'))
    held.release()
    lock().release()
  })

  it('tells a store that lost all of its bytes from a new one', () => {
    lock().release()
    openStore({ file: join(folder, 'store.sqlite') }).close()
    lock().release()
    truncateSync(join(folder, 'store.sqlite'))
    expect(lock).toThrow(new StoreError('store-damaged'))
    rmSync(join(folder, 'store.sqlite'))
    lock().release()
  })

  it('takes an empty file without an older lock for a store that is just being made', () => {
    closeSync(openSync(join(folder, 'store.sqlite'), 'a'))
    expect(() => lock().release()).not.toThrow()
  })
})
