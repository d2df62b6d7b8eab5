import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lockStore } from '../../db/lock.ts'
import { LOCK_FILE, STORE_FILE } from '../../electron/paths.ts'
import { runAudit, startAudit } from './run-audit.ts'

let folder = ''
let tmp = ''
const here = (): { cwd: string; tmp: string } => ({ cwd: folder, tmp })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lookalike-audit-faults-'))
  tmp = join(folder, 'tmp')
  mkdirSync(tmp)
  writeFileSync(join(folder, 'chat.txt'), '[13/02/2024, 10:00:00] Amy: are you home\n[13/02/2024, 10:02:00] Bob: yes, with the dog\n')
})
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

describe('a kept store', () => {
  it('that another program has is left alone, and read once it is free', async () => {
    const data = join(folder, 'taken')
    mkdirSync(data)
    const held = lockStore(join(data, LOCK_FILE), join(data, STORE_FILE))
    const refused = await runAudit(['--data-dir', data, '--owner', 'Amy', 'chat.txt'], here())
    expect({ status: refused.status, told: refused.stderr.includes('[store-locked]'), files: readdirSync(data).includes(STORE_FILE) }).toEqual({ status: 1, told: true, files: false })
    held.release()
    expect((await runAudit(['--data-dir', data, '--owner', 'Amy', 'chat.txt'], here())).status).toBe(0)
  })

  it('that was cut off is said to be damaged, never taken for an empty one', async () => {
    const data = join(folder, 'cut')
    expect((await runAudit(['--data-dir', data, '--owner', 'Amy', 'chat.txt'], here())).status).toBe(0)
    for (const bytes of [20_000, 50, 0]) {
      truncateSync(join(data, STORE_FILE), bytes)
      const { status, stderr } = await runAudit(['--data-dir', data, '--owner', 'Amy', 'chat.txt'], here())
      expect({ bytes, status, told: stderr.includes('[store-damaged]') }).toEqual({ bytes, status: 1, told: true })
    }
  })
})

describe('one command', () => {
  it('may name an archive twice, and adds nothing twice', async () => {
    expect((await runAudit(['--owner', 'Amy', '--json', 'twice.json', 'chat.txt', 'chat.txt'], here())).status).toBe(0)
    const { archives } = JSON.parse(readFileSync(join(folder, 'twice.json'), 'utf8')) as { archives: readonly { activities: number; duplicates: number }[] }
    expect(archives.map(({ activities, duplicates }) => [activities, duplicates])).toEqual([[2, 0], [0, 2]])
  })

  it('whose output nobody reads any more ends quietly and leaves nothing behind', async () => {
    const { child, ended } = startAudit(['--owner', 'Amy', '--json', '-', 'chat.txt'], here())
    child.stdout?.destroy()
    child.stderr?.destroy()
    await ended
    expect(readdirSync(tmp)).toEqual([])
  })

  it('that is told to end does so with the status of its signal, and leaves nothing behind', async () => {
    const { child, ended } = startAudit(['--sample', 'mira'], here())
    setTimeout(() => child.kill('SIGTERM'), 700)
    expect({ status: (await ended).status, left: readdirSync(tmp) }).toEqual({ status: 143, left: [] })
  })
})
