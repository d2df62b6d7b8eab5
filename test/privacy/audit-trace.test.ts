import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AUDIT } from '../built/run-audit.ts'
import { CANARY_FILE, canaryChat } from '../e2e/canaries.ts'
import { trace, whyNoTrace } from '../e2e/trace.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lookalike-audit-trace-'))
  for (const name of ['home', 'tmp', 'out']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, CANARY_FILE), canaryChat())
})
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

describe('the headless audit, traced', () => {
  it('reaches nothing, listens nowhere, and writes only what it was asked for and its own temporary store', { timeout: 120_000 }, async (context) => {
    const reason = whyNoTrace()
    if (reason !== undefined) context.skip(reason)
    const env = { PATH: process.env['PATH'], LANG: 'en_US.UTF-8', HOME: join(folder, 'home'), TMPDIR: join(folder, 'tmp') }
    const asked = ['--quiet', '--json', join(folder, 'out/audit.json'), '--report', join(folder, 'out/report.html'), '--owner', 'Me', join(folder, CANARY_FILE)]
    const { exitCode, outside, listening, silentUdp, written, processes } = await trace([process.execPath, AUDIT, ...asked], join(folder, 'traces'), env)
    expect({ exitCode, outside, listening, silentUdp }).toEqual({ exitCode: 0, outside: [], listening: [], silentUdp: 0 })
    // The audit, its import, and their threads.
    expect(processes).toBeGreaterThan(2)
    expect(written.filter((path) => !path.startsWith(`${folder}/tmp/`) && !path.startsWith(`${folder}/out/`) && !path.startsWith('/dev/'))).toEqual([])
    expect(written.length).toBeGreaterThan(3)
    expect({ tmp: readdirSync(join(folder, 'tmp')), home: readdirSync(join(folder, 'home')) }).toEqual({ tmp: [], home: [] })
  })
})
