import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { madeUpPeople } from '../../samples/registry.ts'
import { zipArchive } from '../../samples/zip-archive.ts'
import { runAudit, startAudit } from './run-audit.ts'

interface AuditJson {
  readonly schema: number
  readonly tool: { readonly name: string }
  readonly archives: readonly { readonly path: string; readonly importer: string | null; readonly activities: number; readonly duplicates: number; readonly owner: { readonly name: string; readonly how: string } | null; readonly files: Record<string, number>; readonly rows: { readonly seen: number; readonly kept: number; readonly skipped: number; readonly why: Record<string, number> }; readonly problems: readonly { readonly code: string }[] }[]
  readonly people: number
  readonly guesses: readonly { readonly key: string; readonly status: string; readonly answer: string; readonly outcomes: readonly { readonly value: string; readonly probability: number | null }[]; readonly accuracy: unknown; readonly reason: string | null; readonly evidence: readonly { readonly count: number; readonly examples: readonly { readonly archive: number | null; readonly file: string; readonly at: number; readonly text: string | null }[] }[]; readonly without: Record<string, number | null> }[]
  readonly together: readonly unknown[]
  readonly timings: Record<string, number>
}

let folder = ''
let tmp = ''
const here = (): { cwd: string; tmp: string } => ({ cwd: folder, tmp })
const chat = (lines: readonly string[]): string => `${lines.join('\n')}\n`
const CHAT = chat(['[01/02/2024, 10:00:00] Alice Canary: hello there', '[01/02/2024, 10:01:00] Bob: hi', '[13/02/2024, 10:00:00] Alice Canary: are you home', '[13/02/2024, 10:02:00] Bob: yes, with the dog'])

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lookalike-built-'))
  tmp = join(folder, 'tmp')
  mkdirSync(tmp)
  writeFileSync(join(folder, 'group.txt'), CHAT)
  writeFileSync(join(folder, 'notes.txt'), 'just a text\nof two lines\n')
  writeFileSync(join(folder, 'empty.zip'), '')
  writeFileSync(join(folder, 'ambiguous.txt'), chat(['03/04/2024, 10:00 - Alice: one', '03/04/2024, 10:01 - Bob: two', '03/04/2024, 10:05 - Bob: three']))
})
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

describe('the made-up people, audited', () => {
  for (const [name, person] of madeUpPeople) {
    it(`finds what was planted in ${name} and nothing that was not`, { timeout: 180_000 }, async () => {
      const { status, stderr } = await runAudit(['--sample', name, '--json', `${name}.json`, '--report', `${name}.html`], here())
      expect({ status, failures: stderr.match(/\[[a-z-]+\]$/gm) }).toEqual({ status: 0, failures: null })
      const json = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as AuditJson
      const answers = Object.fromEntries(json.guesses.map(({ key, answer }) => [key, answer]))
      expect(answers).toMatchObject(person.planted)
      for (const [key, wrong] of Object.entries(person.notPlanted)) expect({ [key]: answers[key] }).not.toEqual({ [key]: wrong })
      for (const { rows, files } of json.archives) {
        expect(rows.seen).toBe(rows.kept + rows.skipped)
        expect(Object.values(rows.why).reduce((sum, count) => sum + count, 0)).toBe(rows.skipped)
        expect(files).toMatchObject({ failed: 0, unknown: 0 })
      }
      // Every piece of evidence with rows opens to at least one line, in an archive that was named.
      for (const { key, evidence } of json.guesses) {
        for (const { examples } of evidence) for (const example of examples) expect({ key, ...example, archive: typeof example.archive }).toMatchObject({ archive: 'number', at: expect.any(Number) as number, file: expect.any(String) as string })
      }
      // Each part is measured on its own, and together they are not more than the whole (rounding aside).
      const { importMs = 0, indexMs = 0, inferMs = 0, totalMs = 0 } = json.timings
      expect([importMs, indexMs, inferMs].every((ms) => ms > 0) && importMs + indexMs + inferMs <= totalMs + 3).toBe(true)
      // No odds without a measurement; what was measured and yet cannot tell says why.
      const odds = json.guesses.filter(({ outcomes }) => outcomes.some(({ probability }) => probability !== null))
      expect(odds.filter(({ status: measured, reason, accuracy }) => accuracy === null || (measured !== 'measured' && reason === null))).toEqual([])
    })

    it(`writes a report of ${name} that holds nobody's name and points nowhere`, () => {
      const html = readFileSync(join(folder, `${name}.html`), 'utf8')
      const others = ['Luc', 'Nina', 'Zoé', 'Maman', 'Minou', '周舟', '妈妈', '豆豆', '王工', 'Fontaine', '林小满']
      expect(others.filter((other) => html.includes(other))).toEqual([])
      expect(html.match(/(?:src|href|url\(|@import)\s*=?\s*["'(]?\s*(?:https?:|\/\/|data:)/gi)).toBeNull()
      expect(html).toContain("default-src 'none'")
      expect(html).not.toMatch(/<script/i)
    })
  }

  it('leaves nothing in the temporary folder', () => {
    expect(readdirSync(tmp)).toEqual([])
  })
})

describe('the exit status', () => {
  it('is 2 for wrong usage, with what to do, and nothing is written', async () => {
    const { status, stdout, stderr } = await runAudit(['--nonsense', 'group.txt'], here())
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('--help')
  })

  it('is 2 when a result would be written over an archive or a file that is not ours, which stay as they were', async () => {
    const forgotten = await runAudit(['--json', 'group.txt', 'notes.txt'], here())
    const swapped = await runAudit(['--report', 'group.txt', 'group.txt'], here())
    expect([forgotten.status, swapped.status, readFileSync(join(folder, 'group.txt'), 'utf8') === CHAT]).toEqual([2, 2, true])
    const nowhere = await runAudit(['--report', 'no/such/folder/r.html', 'group.txt'], here())
    const keyless = await runAudit(['--password-file', 'absent', 'group.txt'], here())
    expect([nowhere.status, keyless.status]).toEqual([2, 2])
    const again = await runAudit(['--json', 'again.json', '--owner', 'Bob', 'group.txt'], here())
    const overOwn = await runAudit(['--json', 'again.json', '--owner', 'Bob', 'group.txt'], here())
    expect([again.status, overOwn.status]).toEqual([0, 0])
  })

  it('is 3 when an archive cannot be read; the others still are, and the JSON is written', async () => {
    const { status, stdout, stderr } = await runAudit(['--json', '-', '--owner', 'Bob', 'notes.txt', 'empty.zip', 'absent.zip', 'group.txt'], here())
    const json = JSON.parse(stdout) as AuditJson
    expect(json.archives.map(({ path, importer, activities, problems }) => ({ path, importer, activities, codes: problems.map(({ code }) => code) }))).toEqual([
      { path: 'notes.txt', importer: null, activities: 0, codes: ['not-recognised'] },
      { path: 'empty.zip', importer: null, activities: 0, codes: ['empty'] },
      { path: 'absent.zip', importer: null, activities: 0, codes: ['not-found'] },
      { path: 'group.txt', importer: 'whatsapp', activities: 4, codes: [] },
    ])
    expect(status).toBe(3)
    for (const code of ['not-recognised', 'empty', 'not-found']) expect(stderr).toContain(`[${code}]`)
  })

  it('is 4 when the dates are ambiguous, and 0 once they are told', async () => {
    const asked = await runAudit(['--json', '-', '--owner', 'Bob', 'ambiguous.txt'], here())
    expect({ status: asked.status, activities: (JSON.parse(asked.stdout) as AuditJson).archives[0]?.activities }).toEqual({ status: 4, activities: 0 })
    const told = await runAudit(['--json', '-', '--owner', 'Bob', '--date-order', 'mdy', 'ambiguous.txt'], here())
    expect({ status: told.status, activities: (JSON.parse(told.stdout) as AuditJson).archives[0]?.activities }).toEqual({ status: 0, activities: 3 })
  })

  it('is 4 when nobody said who the person is, though everything is read', async () => {
    const { status, stdout } = await runAudit(['--json', '-', 'group.txt'], here())
    expect({ status, archive: (JSON.parse(stdout) as AuditJson).archives[0] }).toMatchObject({ status: 4, archive: { activities: 4, owner: null } })
  })

  it('is 4 when a password is missing or wrong', async () => {
    const { ZipWriter, Uint8ArrayWriter, TextReader } = await import('@zip.js/zip.js')
    const writer = new ZipWriter(new Uint8ArrayWriter(), { password: 'right', encryptionStrength: 3 })
    await writer.add('_chat.txt', new TextReader(CHAT))
    writeFileSync(join(folder, 'locked.zip'), await writer.close())
    const run = async (...password: string[]): Promise<readonly [number | null, number | undefined]> => {
      const { status, stdout } = await runAudit(['--json', '-', '--owner', 'Bob', ...password, 'locked.zip'], here())
      return [status, (JSON.parse(stdout) as AuditJson).archives[0]?.activities]
    }
    writeFileSync(join(folder, 'password'), 'right\n')
    expect([await run(), await run('--password', 'wrong'), await run('--password', 'right'), await run('--password-file', 'password')]).toEqual([[4, 0], [4, 0], [0, 4], [0, 4]])
  })
})

describe('a kept store', () => {
  it('is private and adds nothing twice', async () => {
    const options = ['--json', '-', '--data-dir', 'kept', '--owner', 'Bob']
    const first = JSON.parse((await runAudit([...options, 'group.txt'], here())).stdout) as AuditJson
    writeFileSync(join(folder, 'same.zip'), await zipArchive({ '_chat.txt': CHAT }))
    const second = JSON.parse((await runAudit([...options, 'group.txt'], here())).stdout) as AuditJson
    expect([first, second].map(({ archives }) => archives.map(({ activities, duplicates }) => [activities, duplicates]))).toEqual([[[4, 0]], [[0, 4]]])
    expect(statSync(join(folder, 'kept')).mode & 0o777).toBe(0o700)
  })
})

describe('Ctrl-C', () => {
  it('ends the audit and erases its temporary store', { timeout: 60_000 }, async () => {
    const lines = Array.from({ length: 400_000 }, (_, index) => `[01/02/2024, 10:00:${String(index % 60).padStart(2, '0')}] ${index % 2 === 0 ? 'Alice' : 'Bob'}: line ${index} of a long day 13`)
    writeFileSync(join(folder, 'long.txt'), chat(['[13/01/2024, 09:00:00] Alice: first', ...lines]))
    const { child, ended } = startAudit(['--json', '-', '--owner', 'Bob', 'long.txt'], here())
    while (readdirSync(tmp).length === 0) await new Promise((wait) => { setTimeout(wait, 20) })
    await new Promise((wait) => { setTimeout(wait, 300) })
    child.kill('SIGINT')
    const { status, stdout } = await ended
    expect({ status, stdout, left: readdirSync(tmp) }).toEqual({ status: 130, stdout: '', left: [] })
  })
})
