/** `lookalike audit` and `lookalike erase`: the built main process as a packed program, on the stand-in of Electron. */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCommand } from '../../electron/installed-program.ts'

let folder = ''
let program = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lookalike-installed-'))
  for (const name of ['here', 'temporary']) mkdirSync(join(folder, name))
  program = join(folder, 'lookalike')
  // What every start was given is kept, so that the program's own starts of itself are seen.
  writeFileSync(program, `#!/bin/sh\necho "$*" >> '${folder}/starts'\nexec '${process.execPath}' '${resolve(import.meta.dirname, 'stand-in/launch.ts')}' '${resolve(import.meta.dirname, '../../dist/entry.js')}' "$@"\n`, { mode: 0o755 })
  writeFileSync(join(folder, 'here/WhatsApp Chat with Eve.txt'), '13/02/2024, 10:00 - Eve: hello\n14/02/2024, 10:01 - Ann: the dog is well\n')
  writeFileSync(join(folder, 'here/nothing.bin'), Buffer.alloc(4_000, 7))
})
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

async function lookalike(...args: readonly string[]): Promise<{ status: number | null; out: string; told: string }> {
  const env: NodeJS.ProcessEnv = { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '', LOOKALIKE_DATA: join(folder, 'window'), STAND_IN_PROGRAM: program, TMPDIR: join(folder, 'temporary') }
  for (const name of ['DISPLAY', 'WAYLAND_DISPLAY', 'npm_lifecycle_event', 'INIT_CWD']) delete env[name]
  const child = spawn(program, args, { cwd: join(folder, 'here'), env, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>((done) => { child.once('exit', done) })
  const [out, told, status] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { status, out, told }
}

describe('the first word of the program', () => {
  it('is a command, after Chromium’s own switches and, where there is one, the app’s folder', () => {
    expect([
      readCommand(['/lookalike', 'audit', 'a.zip', '--quiet'], false),
      readCommand(['/lookalike', '--no-sandbox', 'erase', '--yes'], false),
      readCommand(['/electron', '--no-sandbox', '/app', 'audit', '--sample', 'lin'], true),
      readCommand(['/electron', 'audit'], true), readCommand(['/lookalike'], false), readCommand(['/lookalike', '/home/me/audit', 'audit'], false), readCommand(['/lookalike', '--audit'], false),
    ]).toEqual([
      { name: 'audit', args: ['a.zip', '--quiet'], leading: [] }, { name: 'erase', args: ['--yes'], leading: ['--no-sandbox'] },
      { name: 'audit', args: ['--sample', 'lin'], leading: ['--no-sandbox', '/app'] },
      undefined, undefined, undefined, undefined,
    ])
  })
})

describe('the installed app in a terminal', () => {
  it('audits from the folder the person is in, without a window, and leaves nothing behind', async () => {
    const { status, out, told } = await lookalike('--no-sandbox', 'audit', 'WhatsApp Chat with Eve.txt', '--owner', 'Ann', '--json', '-', '--quiet')
    expect({ status, told }).toEqual({ status: 0, told: '' })
    expect(JSON.parse(out)).toMatchObject({ archives: [{ path: 'WhatsApp Chat with Eve.txt', importer: 'whatsapp', activities: 2 }] })
    expect([existsSync(join(folder, 'window')), readdirSync(join(folder, 'temporary'))]).toEqual([false, []])
    expect(readFileSync(join(folder, 'starts'), 'utf8').trim().split('\n').at(-1)).toMatch(/^--js-flags=--max-old-space-size=\d+ --max-semi-space-size=\d+ --no-sandbox import$/)
  })

  it('tells by its status what an archive is not, and what was not understood', async () => {
    expect(await lookalike('audit', 'nothing.bin')).toMatchObject({ status: 3, told: expect.stringContaining('[not-recognised]') })
    expect(await lookalike('audit', '--jsn')).toMatchObject({ status: 2, out: '' })
    expect(await lookalike('audit', '--sample', 'list')).toMatchObject({ status: 0, out: expect.stringContaining('mira'), told: '' })
  })

  it('keeps a store where it is told to, and erases it', async () => {
    const kept = join(folder, 'kept')
    expect(await lookalike('audit', 'WhatsApp Chat with Eve.txt', '--owner', 'Ann', '--data-dir', kept, '--quiet')).toMatchObject({ status: 0 })
    expect(existsSync(join(kept, 'lookalike.sqlite'))).toBe(true)
    expect(await lookalike('erase', '--data-dir', kept)).toMatchObject({ status: 2, told: expect.stringContaining('--yes') })
    expect(await lookalike('erase', '--data-dir', kept, '--yes')).toMatchObject({ status: 0, told: '' })
    expect(existsSync(kept)).toBe(false)
  })
})
