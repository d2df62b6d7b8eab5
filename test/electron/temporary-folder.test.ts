import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { sweepTemporaryFolders } from '../../electron/temporary-folder.ts'

const held = vi.hoisted(() => ({ name: '' }))
vi.mock(import('node:fs'), async (original) => {
  const fs = await original()
  return {
    ...fs,
    rmSync: (path, options) => {
      // Another program holds this one file.
      if (held.name !== '' && (String(path).endsWith(held.name) || fs.existsSync(join(String(path), held.name)))) {
        // Real removals go file by file: what they met before stays removed.
        const lock = join(String(path), 'lookalike.lock')
        if (fs.existsSync(lock)) fs.rmSync(lock)
        throw Object.assign(new Error('busy'), { code: 'ENOTEMPTY' })
      }
      fs.rmSync(path, options)
    },
  }
})

let parent = ''
beforeEach(() => { parent = mkdtempSync(join(tmpdir(), 'lookalike-sweeps-')) })
afterEach(() => {
  held.name = ''
  rmSync(parent, { recursive: true, force: true })
})

it('what could be swept in part alone is taken away by the next start, not an hour later', () => {
  const left = join(parent, 'lookalike-audit-AbC123')
  mkdirSync(left)
  for (const name of ['lookalike.lock', 'lookalike.sqlite', 'lookalike.sqlite-wal']) writeFileSync(join(left, name), '')
  held.name = 'lookalike.sqlite-wal'
  expect([sweepTemporaryFolders([parent]), existsSync(left), readdirSync(join(parent, 'lookalike-gone-AbC123')).toSorted()]).toEqual([0, false, ['lookalike.lock', held.name]])
  held.name = ''
  expect([sweepTemporaryFolders([parent]), readdirSync(parent)]).toEqual([1, []])
})
