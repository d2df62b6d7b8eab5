/** `npm start` where an Electron runtime is installed that the system cannot start. */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let folder = ''
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'lookalike-start-')) })
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

function start(runtime: string): { readonly status: number | null; readonly stderr: string } {
  writeFileSync(join(folder, 'electron'), runtime)
  chmodSync(join(folder, 'electron'), 0o755)
  const url = pathToFileURL(resolve(import.meta.dirname, '../../dist/start.js')).href
  return spawnSync(process.execPath, ['--input-type=module', '-e', `process.exitCode = await (await import(${JSON.stringify(url)})).main(['--host', 'electron'])`], {
    encoding: 'utf8', env: { ...process.env, DISPLAY: ':9', ELECTRON_OVERRIDE_DIST_PATH: folder, LOOKALIKE_DATA: join(folder, 'data') },
  })
}

describe.skipIf(process.platform === 'win32')('a start in Electron', () => {
  it('says that the runtime cannot be started, where its libraries are missing or it is no program', () => {
    for (const runtime of ['#!/bin/sh\nexit 127\n', '#!/no/such/interpreter\n']) {
      const { status, stderr } = start(runtime)
      expect(status).toBe(1)
      expect(stderr).toContain('cannot start it')
    }
  })

  it('gives the exit code of an app that ran', () => {
    const { status, stderr } = start('#!/bin/sh\nexit 3\n')
    expect(status).toBe(3)
    expect(stderr).not.toContain('cannot start it')
  })
})
