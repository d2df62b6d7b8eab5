import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LOCK_FILE, STORE_FILE } from '../../electron/paths.ts'
import { AUDIT, runAudit } from './run-audit.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lookalike-kills-'))
  writeFileSync(join(folder, 'chat.txt'), '[13/02/2024, 10:00:00] Amy: are you home\n[13/02/2024, 10:02:00] Bob: yes, with the dog\n')
})
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

const hasStrace = spawnSync('strace', ['-V']).status === 0

describe.skipIf(!hasStrace)('an audit that is killed at a call of the system on its store', () => {
  /** Runs the audit on a new data folder and kills it at the n-th of these calls that touches the store's files; gives its folder. */
  function killedAt(calls: string, turn: number): string {
    const data = join(folder, `${calls.replaceAll(/\W/g, '-')}-${turn}`)
    const files = ['', '-wal', '-shm', '-journal', '-held'].map((end) => join(data, `${STORE_FILE}${end}`))
    spawnSync('strace', [
      '-f', '-qq', '-o', '/dev/null', ...[...files, join(data, LOCK_FILE)].flatMap((path) => ['-P', path]), '-e', `trace=${calls}`, '-e', `inject=${calls}:signal=KILL:when=${turn}`,
      process.execPath, AUDIT, '--quiet', '--data-dir', data, '--owner', 'Amy', 'chat.txt',
    ], { cwd: folder, env: { PATH: process.env['PATH'], TMPDIR: folder, TZ: 'UTC', UV_USE_IO_URING: '0' } })
    return data
  }

  it('leaves a store that the next start opens, whole, without a word', async () => {
    const outcomes: unknown[] = []
    let killedEarly = 0
    for (const [calls, turns] of [['openat,open', [1, 2, 3, 4, 5, 6, 8, 11]], ['pwrite64', [1, 2, 3, 4, 5, 7, 10]], ['fsync,fdatasync', [1, 2, 3]]] as const) {
      for (const turn of turns) {
        const data = killedAt(calls, turn)
        if (!readdirSync(folder).includes(data.slice(folder.length + 1)) || !readdirSync(data).includes(`${STORE_FILE}-held`)) killedEarly += 1
        const json = join(folder, 'after.json')
        const { status, stderr } = await runAudit(['--quiet', '--data-dir', data, '--owner', 'Amy', '--json', json, 'chat.txt'], { cwd: folder, tmp: folder })
        const { archives, people } = JSON.parse(status === 0 ? readFileSync(json, 'utf8') : '{"archives":[]}') as { archives: readonly { rows: { kept: number } }[]; people: number }
        const isRight = status === 0 && stderr === '' && archives[0]?.rows.kept === 2 && people === 2
        if (!isRight) outcomes.push({ calls, turn, status, stderr, archives })
      }
    }
    expect(outcomes).toEqual([])
    // Else nothing was killed where it matters.
    expect(killedEarly).toBeGreaterThan(3)
  }, 300_000)
})
