import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { holdLock } from '../../db/lock.ts'
import { LOCK_FILE } from '../../electron/paths.ts'
import { runAudit } from './run-audit.ts'

const ERASE = resolve(import.meta.dirname, '../../dist/erase-cli.js')
let folder = ''
const here = (): { cwd: string; tmp: string } => ({ cwd: folder, tmp: folder })
const erase = (args: readonly string[], more: Readonly<Record<string, string>> = {}): unknown => {
  const { status, stderr } = spawnSync(process.execPath, [ERASE, ...args], { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'], LANG: 'en_US.UTF-8', ...more } })
  return [status, /\[([a-z-]+)\]$/m.exec(stderr)?.[1] ?? null]
}
const fill = async (name: string): Promise<string> => {
  const data = join(folder, name)
  expect((await runAudit(['--data-dir', data, '--owner', 'Amy', 'chat.txt'], here())).status).toBe(0)
  mkdirSync(join(data, 'browser', 'profile', 'Default'), { recursive: true })
  writeFileSync(join(data, 'browser', 'profile', 'Default', 'History'), 'x')
  mkdirSync(join(data, 'made-up'))
  for (const file of ['lookalike.log', 'lookalike.log.1', 'lookalike.sqlite-wal']) writeFileSync(join(data, file), 'x')
  return data
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lookalike-erase-'))
  writeFileSync(join(folder, 'chat.txt'), '[13/02/2024, 10:00:00] Amy: are you home\n[13/02/2024, 10:02:00] Bob: yes, with the dog\n')
})
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

describe('erasing from the command line', () => {
  it('takes the whole folder away, the named one or the usual one', async () => {
    const named = await fill('named')
    expect([erase(['--data-dir', named, '--yes']), existsSync(named)]).toEqual([[0, null], false])
    const usual = await fill('usual')
    expect([erase(['--yes'], { LOOKALIKE_DATA: usual }), existsSync(usual)]).toEqual([[0, null], false])
    expect(erase(['--yes'], { LOOKALIKE_DATA: usual })).toEqual([0, null])
  })

  it('asks first, and without a terminal takes no silence for an answer', async () => {
    const data = await fill('asked')
    const before = readdirSync(data)
    expect([erase(['--data-dir', data]), readdirSync(data)]).toEqual([[2, null], before])
    expect([erase(['--data-dir', data, '--really']), readdirSync(data)]).toEqual([[2, null], before])
  })

  it('never touches a folder that is not ours, nor what is not ours in one', async () => {
    const foreign = join(folder, 'foreign')
    mkdirSync(foreign)
    writeFileSync(join(foreign, 'thesis.txt'), 'years of work')
    expect([erase(['--data-dir', foreign, '--yes']), erase(['--data-dir', join(foreign, 'thesis.txt'), '--yes']), readdirSync(foreign)]).toEqual([[1, 'folder-foreign'], [1, 'folder-foreign'], ['thesis.txt']])
    const data = await fill('shared-with-others')
    writeFileSync(join(data, 'thesis.txt'), 'years of work')
    symlinkSync(foreign, join(data, 'lookalike.log.2'))
    expect([erase(['--data-dir', data, '--yes']), readdirSync(data), readdirSync(foreign)]).toEqual([[0, null], ['thesis.txt'], ['thesis.txt']])
  })

  it('takes away the folder that a link names, and the link; of an empty one there is nothing to erase', async () => {
    const data = await fill('behind-a-link')
    const link = join(folder, 'a-link')
    symlinkSync(data, link)
    expect([erase(['--data-dir', link, '--yes']), existsSync(data), readdirSync(folder).includes('a-link')]).toEqual([[0, null], false, false])
    const empty = join(folder, 'empty')
    mkdirSync(empty)
    expect([erase(['--data-dir', empty, '--yes']), existsSync(empty)]).toEqual([[0, null], true])
  })

  it('leaves a folder of another content that is named like the browser\'s', async () => {
    const data = join(folder, 'own-browser')
    mkdirSync(join(data, 'browser', 'src'), { recursive: true })
    chmodSync(data, 0o700)
    expect((await runAudit(['--data-dir', data, '--owner', 'Amy', 'chat.txt'], here())).status).toBe(0)
    expect([erase(['--data-dir', data, '--yes']), readdirSync(data), readdirSync(join(data, 'browser'))]).toEqual([[0, null], ['browser'], ['src']])
  })

  it('waits for nobody: a folder in use is left as it is', async () => {
    const data = await fill('in-use')
    const held = holdLock(join(data, LOCK_FILE), 0)
    const before = readdirSync(data)
    expect([erase(['--data-dir', data, '--yes']), readdirSync(data)]).toEqual([[1, 'store-locked'], before])
    held.release()
  })

  it('that was killed is finished by the next start', async () => {
    const data = await fill('killed')
    // What a kill leaves after the journal went and before the store did.
    writeFileSync(join(data, 'lookalike.erasing'), '')
    rmSync(join(data, 'lookalike.sqlite-wal'))
    expect((await runAudit(['--data-dir', data, '--owner', 'Amy', '--json', join(folder, 'after.json'), 'chat.txt'], here())).status).toBe(0)
    expect(readdirSync(data).filter((name) => /erasing|log|made-up/.test(name))).toEqual([])
    expect(JSON.parse(readFileSync(join(folder, 'after.json'), 'utf8'))).toMatchObject({ archives: [{ activities: 2, duplicates: 0 }] })
  })
})
