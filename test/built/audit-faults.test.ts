import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, closeSync, existsSync, linkSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lockStore } from '../../db/lock.ts'
import { LOCK_FILE, STORE_FILE } from '../../electron/paths.ts'
import { AUDIT, runAudit, startAudit } from './run-audit.ts'

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
    mkdirSync(data, { mode: 0o700 })
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

describe('a damaged store', () => {
  it('is refused at once, with nothing written to it and no stack', async () => {
    const data = join(folder, 'flipped')
    expect((await runAudit(['--data-dir', data, '--owner', 'Amy', 'chat.txt'], here())).status).toBe(0)
    const store = join(data, STORE_FILE)
    const sound = readFileSync(store)
    // A page's type, its count of cells, the schema's number and text, a torn page.
    for (const place of [8192, 8192 + 4, 60, 20, 3 * 8192 + 3, sound.indexOf('CREATE TABLE')]) {
      const bytes = Buffer.from(sound)
      bytes.writeUInt8(bytes.readUInt8(place) ^ 4, place)
      writeFileSync(store, bytes)
      const { status, stderr } = await runAudit(['--data-dir', data, '--owner', 'Amy', 'chat.txt'], here())
      expect({ place, status, codes: stderr.match(/\[[a-z-]+\]$/gm), stack: stderr.includes('    at '), same: readFileSync(store).equals(bytes) })
        .toEqual({ place, status: 1, codes: [place === 60 ? '[store-newer]' : '[store-damaged]'], stack: false, same: true })
    }
  })

  it('of a few bytes is begun anew with a word, one that never was without', async () => {
    for (const [bytes, codes] of [[0, null], [1, ['[store-began-anew]']], [50, ['[store-began-anew]']]] as const) {
      const data = join(folder, `begun-${bytes}`)
      mkdirSync(data, { mode: 0o700 })
      writeFileSync(join(data, LOCK_FILE), '')
      writeFileSync(join(data, STORE_FILE), Buffer.alloc(bytes, 'x'))
      const { status, stderr } = await runAudit(['--data-dir', data, '--owner', 'Amy', 'chat.txt'], here())
      expect({ bytes, status, codes: stderr.match(/\[[a-z-]+\]$/gm) }).toEqual({ bytes, status: 0, codes })
    }
  })
})

describe.skipIf(process.platform === 'win32')('a data folder', () => {
  const codesOf = async (data: string): Promise<unknown> => {
    const { status, stderr } = await runAudit(['--data-dir', data, '--owner', 'Amy', 'chat.txt'], here())
    return { status, codes: stderr.match(/\[[a-z-]+\]$/gm), stack: stderr.includes('    at ') }
  }
  const refused = (code: string): unknown => ({ status: 1, codes: [`[${code}]`], stack: false })

  it('into which others can look is refused, and neither its mode nor its content changes', async () => {
    for (const mode of [0o1777, 0o755, 0o750, 0o711, 0o701, 0o710, 0o740]) {
      const data = join(folder, `mode-${mode.toString(8)}`)
      mkdirSync(data)
      chmodSync(data, mode)
      expect([mode, await codesOf(data), statSync(data).mode & 0o7777, readdirSync(data)]).toEqual([mode, refused('folder-shared'), mode, []])
    }
  })

  it('that is private is taken as it is, also through a link; a new one is made private', async () => {
    const own = join(folder, 'own')
    mkdirSync(own, { mode: 0o700 })
    symlinkSync(own, join(folder, 'link-to-own'))
    expect([await codesOf(join(folder, 'link-to-own')), readdirSync(own).includes(STORE_FILE)]).toEqual([{ status: 0, codes: null, stack: false }, true])
    expect([await codesOf(join(folder, 'made', 'of', 'us')), statSync(join(folder, 'made')).mode & 0o777, statSync(join(folder, 'made', 'of', 'us')).mode & 0o777]).toEqual([{ status: 0, codes: null, stack: false }, 0o700, 0o700])
  })

  it('that cannot be there says so', async () => {
    writeFileSync(join(folder, 'a-file'), 'x')
    symlinkSync('/nowhere/at/all', join(folder, 'dangling'))
    for (const data of [join(folder, 'a-file'), join(folder, 'a-file', 'below'), join(folder, 'dangling'), join(folder, 'n'.repeat(300)), ...(process.platform === 'linux' ? ['/proc/lookalike', '/sys/lookalike'] : [])]) {
      expect([data, await codesOf(data)]).toEqual([data, refused('folder-impossible')])
    }
  })

  it('with a link for its store or lock is refused, and what the link points at is not touched', async () => {
    for (const name of [STORE_FILE, LOCK_FILE, `${STORE_FILE}-wal`]) {
      const data = join(folder, `linked-${name}`)
      mkdirSync(data, { mode: 0o700 })
      const target = join(folder, `target-${name}`)
      writeFileSync(target, '')
      chmodSync(target, 0o644)
      symlinkSync(target, join(data, name))
      expect([name, await codesOf(data), statSync(target).size, statSync(target).mode & 0o777]).toEqual([name, refused('store-link'), 0, 0o644])
    }
  })

  it.skipIf(process.getuid?.() !== 0)('with a store of another user is refused, and says that it is the store', async () => {
    const data = join(folder, 'their-store')
    expect(await codesOf(data)).toEqual({ status: 0, codes: null, stack: false })
    chownSync(join(data, STORE_FILE), 65_534, 65_534)
    expect(await codesOf(data)).toEqual(refused('store-unwritable'))
  })

  it.skipIf(process.getuid?.() !== 0)('of another user is refused', async () => {
    const data = join(folder, 'theirs')
    mkdirSync(data, { mode: 0o700 })
    chownSync(data, 65_534, 65_534)
    expect([await codesOf(data), readdirSync(data)]).toEqual([refused('folder-not-yours'), []])
  })
})

describe.skipIf(process.platform === 'win32')('what may not be read', () => {
  // The system refuses root nothing: then the audit runs as nobody.
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  let open = ''
  const audit = (args: readonly string[]): { status: number | null; stderr: string } =>
    spawnSync(process.execPath, [AUDIT, ...args], { cwd: open, encoding: 'utf8', env: { PATH: process.env['PATH'], TMPDIR: join(open, 'tmp'), HOME: open, TZ: 'UTC' }, ...nobody })

  beforeAll(() => {
    open = mkdtempSync(join(tmpdir(), 'lookalike-open-'))
    chmodSync(open, 0o755)
    mkdirSync(join(open, 'tmp'))
    chmodSync(join(open, 'tmp'), 0o777)
    mkdirSync(join(open, 'chats', 'closed'), { recursive: true })
    const chat = '13/02/2024, 10:00 - Zed: hi\n13/02/2024, 10:01 - Amy: ho\n'
    for (const name of ['Amy', 'Zed', 'closed/Bo']) writeFileSync(join(open, 'chats', `${name.replace(/[^/]*$/, (last) => `WhatsApp Chat with ${last}`)}.txt`), chat)
    chmodSync(join(open, 'chats', 'WhatsApp Chat with Zed.txt'), 0)
    chmodSync(join(open, 'chats', 'closed'), 0)
  })
  afterAll(() => { rmSync(open, { recursive: true, force: true }) })

  it('is told for a file, whether it or its folder is closed', () => {
    for (const path of ['chats/WhatsApp Chat with Zed.txt', 'chats/closed/WhatsApp Chat with Bo.txt', 'chats/closed']) {
      const { status, stderr } = audit([path])
      expect({ path, status, codes: stderr.match(/\[[a-z-]+\]$/gm) }).toEqual({ path, status: 3, codes: ['[no-permission]'] })
    }
  })

  it('does not keep the rest of a folder from being read', () => {
    expect(audit(['--json', join('tmp', 'mixed.json'), 'chats']).status).toBe(0)
    const { archives } = JSON.parse(readFileSync(join(open, 'tmp', 'mixed.json'), 'utf8')) as { archives: readonly { activities: number; problems: readonly { code: string; file: string }[] }[] }
    expect(archives.map(({ activities, problems }) => ({ activities, problems: problems.map(({ code, file }) => `${code} ${file}`).toSorted() })))
      .toEqual([{ activities: 2, problems: ['no-permission WhatsApp Chat with Zed.txt', 'no-permission closed'] }])
  })
})

describe('a file that waits for an answer', () => {
  const lines = (dates: readonly string[]): string => dates.map((date, index) => `${date}, 10:0${index} - ${index % 2 === 0 ? 'Ada' : 'Bo'}: line ${index}\n`).join('')

  it('does not stop its siblings, in a folder or beside it, and is read with the answer', async () => {
    mkdirSync(join(folder, 'chats'))
    writeFileSync(join(folder, 'chats', 'WhatsApp Chat with Bo.txt'), lines(['13/02/2024', '14/02/2024']))
    writeFileSync(join(folder, 'chats', 'WhatsApp Chat with Cy.txt'), lines(['03/04/2024', '03/04/2024', '03/04/2024']))
    writeFileSync(join(folder, 'alone.txt'), lines(['05/06/2024', '05/06/2024']))
    const read = async (...more: string[]): Promise<unknown> => {
      const { status, stderr } = await runAudit(['--owner', 'Ada', '--owner', 'Amy', '--json', 'waits.json', ...more, 'alone.txt', 'chats', 'chat.txt'], here())
      const { archives } = JSON.parse(readFileSync(join(folder, 'waits.json'), 'utf8')) as { archives: readonly { activities: number; files: object; waiting: unknown; problems: readonly object[] }[] }
      return { status, codes: stderr.match(/\[[a-z-]+\]$/gm), archives: archives.map(({ activities, files, waiting, problems }) => ({ activities, files, waiting, problems })) }
    }
    const waiting = (file: string, written: string, dmy: string, mdy: string): object => ({ file, code: 'dates-ambiguous', written, choices: [{ order: 'dmy', date: dmy }, { order: 'mdy', date: mdy }] })
    const none = { read: 0, unused: 0, unknown: 0, failed: 0 }
    expect(await read()).toEqual({
      status: 4, codes: ['[dates-ambiguous]', '[dates-ambiguous]'],
      archives: [
        { activities: 0, files: { ...none, failed: 1 }, waiting: [waiting('alone.txt', '05/06/2024', '2024-06-05', '2024-05-06')], problems: [{ code: 'dates-ambiguous', file: 'alone.txt', at: null }] },
        { activities: 2, files: { ...none, read: 1, failed: 1 }, waiting: [waiting('WhatsApp Chat with Cy.txt', '03/04/2024', '2024-04-03', '2024-03-04')], problems: [{ code: 'dates-ambiguous', file: 'WhatsApp Chat with Cy.txt', at: null }] },
        { activities: 2, files: { ...none, read: 1 }, waiting: [], problems: [] },
      ],
    })
    expect(await read('--date-order', 'dmy')).toMatchObject({ status: 0, codes: null, archives: [{ activities: 2, waiting: [] }, { activities: 5, waiting: [] }, { activities: 2, waiting: [] }] })
  })
})

describe.skipIf(process.platform === 'win32')('a result', () => {
  const write = async (...args: string[]): Promise<unknown> => {
    const { status, stderr } = await runAudit(['--owner', 'Amy', ...args, 'chat.txt'], here())
    return status === 0 ? 0 : [status, /understood: (.*)\.\n/.exec(stderr)?.[1]]
  }

  it('is its owner\'s alone, also over an earlier one that others could read', async () => {
    expect(await write('--json', 'r.json', '--report', 'r.html')).toBe(0)
    for (const name of ['r.json', 'r.html']) chmodSync(join(folder, name), 0o666)
    writeFileSync(join(folder, 'r.json.part'), 'left by a kill')
    expect(await write('--json', 'r.json', '--report', 'r.html')).toBe(0)
    expect(['r.json', 'r.html'].map((name) => statSync(join(folder, name)).mode & 0o777)).toEqual([0o600, 0o600])
    expect(readdirSync(folder).filter((name) => name.startsWith('r.')).toSorted()).toEqual(['r.html', 'r.json'])
  })

  it('goes through no link, over no archive and into no other result', async () => {
    writeFileSync(join(folder, 'victim'), '')
    symlinkSync(join(folder, 'victim'), join(folder, 'linked.json'))
    symlinkSync(join(folder, 'absent'), join(folder, 'dangling.json'))
    linkSync(join(folder, 'chat.txt'), join(folder, 'same.txt'))
    expect([
      await write('--json', 'linked.json'), await write('--json', 'dangling.json'), await write('--json', 'same.txt'), await write('--json', 'x', '--report', './x'), await write('--json', 'no/where.json'), await write('--json', '/dev/null'),
      await write('--json', 'chat.txt/r.json'), await write('--report', 'n'.repeat(300)),
    ]).toEqual([
      [2, '--json names a link; name the file itself'], [2, '--json names a link; name the file itself'], [2, '--json names an archive that is to be read; it takes the file to write, or - for standard output (--json)'],
      [2, '--json and --report name the same file'], [2, '--json names a file in a folder that is not there'], 0,
      [2, '--json names a place where no file can be: a part of the path is a file, is too long, or may not be looked into'], [2, '--report names a place where no file can be: a part of the path is a file, is too long, or may not be looked into'],
    ])
    expect([statSync(join(folder, 'victim')).size, existsSync(join(folder, 'absent'))]).toEqual([0, false])
    expect(readFileSync(join(folder, 'chat.txt'), 'utf8')).toContain('are you home')
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

  it.skipIf(!existsSync('/dev/full'))('whose output is on a full disk says so, and leaves nothing behind', () => {
    const full = openSync('/dev/full', 'w')
    for (const args of [['--quiet', '--json', '-'], []]) {
      const { status, stderr } = spawnSync(process.execPath, [AUDIT, ...args, '--language', 'en', '--owner', 'Amy', 'chat.txt'], { cwd: folder, encoding: 'utf8', stdio: ['ignore', full, 'pipe'], env: { PATH: process.env['PATH'], TMPDIR: tmp, TZ: 'UTC' } })
      expect({ args, status, codes: stderr.match(/\[[a-z-]+\]$/gm), stack: stderr.includes('    at '), left: readdirSync(tmp) }).toEqual({ args, status: 1, codes: ['[disk-full]'], stack: false, left: [] })
    }
    closeSync(full)
  })

  /** Resolves once the audit has its folder for content, which is after it listens to signals. */
  async function started(args: readonly string[]): Promise<ReturnType<typeof startAudit>> {
    const before = new Set(readdirSync(tmp))
    const run = startAudit(args, here())
    while (!readdirSync(tmp).some((name) => !before.has(name) && name.startsWith('lookalike-audit-') && existsSync(join(tmp, name, STORE_FILE)))) {
      if (run.child.exitCode !== null) throw new Error('the audit has ended before it began')
      await new Promise((look) => { setTimeout(look, 5) })
    }
    return run
  }

  it.skipIf(process.platform === 'win32')('that is told to end does so with the status of its signal, and leaves nothing behind', async () => {
    for (const [signal, status] of [['SIGTERM', 143], ['SIGHUP', 129], ['SIGQUIT', 131], ['SIGINT', 130]] as const) {
      const { child, ended } = await started(['--sample', 'mira'])
      child.kill(signal)
      expect({ signal, status: (await ended).status, left: readdirSync(tmp) }).toEqual({ signal, status, left: [] })
    }
  }, 120_000)

  it('that was killed leaves nothing that the next start would not take away, and nothing else goes', async () => {
    const killed = await started(['--sample', 'mira'])
    killed.child.kill('SIGKILL')
    await killed.ended
    expect(readdirSync(tmp)).toEqual([expect.stringMatching(/^lookalike-audit-/)])
    const running = await started(['--sample', 'mira'])
    // What only looks like ours: a link to a folder of somebody's, a file, another name.
    const precious = join(folder, 'precious')
    mkdirSync(precious)
    writeFileSync(join(precious, LOCK_FILE), '')
    symlinkSync(precious, join(tmp, 'lookalike-audit-linked'))
    writeFileSync(join(tmp, 'lookalike-audit-afile1'), '')
    mkdirSync(join(tmp, 'lookalike-notes'))
    expect((await runAudit(['--owner', 'Amy', 'chat.txt'], here())).status).toBe(0)
    const left = readdirSync(tmp)
    expect(left.filter((name) => name.startsWith('lookalike-gone-'))).toEqual([])
    expect(left.filter((name) => /^lookalike-audit-[A-Za-z0-9]{6}$/.test(name) && !['lookalike-audit-linked', 'lookalike-audit-afile1'].includes(name)).length).toBe(1)
    expect([left.includes('lookalike-audit-linked'), left.includes('lookalike-audit-afile1'), left.includes('lookalike-notes'), readdirSync(precious)]).toEqual([true, true, true, [LOCK_FILE]])
    running.child.kill('SIGTERM')
    expect((await running.ended).status).toBe(143)
    for (const name of readdirSync(tmp)) rmSync(join(tmp, name), { recursive: true })
  }, 120_000)
})
