/**
 * Names planted in every free text of every source, and looked for in all that leaves: the report in both languages, the
 * actions in the JSON, what is said to the terminal. They must be in the private JSON, else the test proves nothing.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importers } from '../../importers/registry.ts'
import { runAudit } from '../built/run-audit.ts'
import { canariesIn } from '../e2e/canaries.ts'
import { NAMES, PLANTED, THINGS } from './planted-exports.ts'

/** Whole names, and their parts: a given name alone names a person just as well. */
const planted = [...new Set([...Object.values(NAMES), ...THINGS, ...Object.values(NAMES).flatMap((name) => name.split(' ')).filter((part) => part.length > 4 && part !== 'Society'), 'Binder', 'Methadone', 'Nicotine', 'Quokkasand', '心理', '诊所', 'gristlefen', '9,879', '9879'])]
const OWNER = ['--owner', NAMES.owner]
const UNSAFE = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

let folder = ''
const here = (): { readonly cwd: string; readonly tmp: string } => ({ cwd: folder, tmp: join(folder, 'tmp') })

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lookalike-planted-'))
  mkdirSync(join(folder, 'tmp'))
  for (const { file, make } of Object.values(PLANTED)) writeFileSync(join(folder, file), await make())
})
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

it('has an export with planted names of every source there is', () => {
  expect(Object.keys(PLANTED).toSorted()).toEqual([...importers.keys()].toSorted())
})

describe.each(Object.keys(PLANTED))('an export of %s full of names', (source) => {
  const { file } = PLANTED[source] ?? { file: '' }

  it('leaves none of them in the report, in either language, nor on the terminal, while the private result has them', { timeout: 120_000 }, async () => {
    const english = await runAudit(['--json', `${source}.json`, '--report', `${source}-en.html`, ...OWNER, file], here())
    expect([english.status, english.stderr]).toEqual([0, english.stderr])
    const chinese = await runAudit(['--report', `${source}-zh.html`, '--language', 'zh', '--report-dates', 'day', ...OWNER, file], here())
    const summary = await runAudit([...OWNER, file], here())
    const toTerminal = await runAudit(['--json', '-', '--language', 'zh', ...OWNER, file], here())
    const result = JSON.parse(readFileSync(join(folder, `${source}.json`), 'utf8')) as { readonly actions: unknown; readonly guesses: readonly { readonly key: string; readonly answer: string }[] }
    const found = {
      english: canariesIn(readFileSync(join(folder, `${source}-en.html`)), planted), chinese: canariesIn(readFileSync(join(folder, `${source}-zh.html`)), planted),
      actions: canariesIn(Buffer.from(JSON.stringify(result.actions)), planted),
      terminal: canariesIn(Buffer.from([english.stdout, english.stderr, chinese.stdout, chinese.stderr, summary.stdout, summary.stderr, toTerminal.stderr].join('\n')), planted),
    }
    expect(found).toEqual({ english: [], chinese: [], actions: [], terminal: [] })
    expect(canariesIn(readFileSync(join(folder, `${source}.json`)), planted).length).toBeGreaterThan(2)
    expect([english, chinese, summary, toTerminal].flatMap(({ stdout, stderr }) => [stdout, stderr]).filter((text) => UNSAFE.test(text))).toEqual([])
    // No day where months were asked for: neither 5 March 2024 nor 2024-03-05 nor 2024年3月5日, but the day of the making.
    const page = readFileSync(join(folder, `${source}-en.html`), 'utf8')
    expect(page.replace(/ on \d{1,2} \p{L}+ \d{4}, on the person/u, '').match(/\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}|\b(?:19|20)\d\d-\d\d-\d\d/gu)).toBe(null)
    expect(JSON.stringify(result.actions).match(/\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}|\b(?:19|20)\d\d-\d\d-\d\d|\d日/gu)).toBe(null)
  })
})

describe('a file name that a terminal would obey', () => {
  it('is shown with marks in place of those signs', { timeout: 60_000 }, async () => {
    const name = 'a\u001b]0;owned\u0007\u202eb\u200b.zip'
    writeFileSync(join(folder, name), 'no archive')
    const run = await runAudit([name, `absent ${name}`], here())
    expect(run.stderr).toContain('a␣]0;owned␣␣b␣.zip')
    expect(UNSAFE.test(run.stdout + run.stderr)).toBe(false)
    const wrong = await runAudit([`--${name}`], here())
    expect([wrong.status, UNSAFE.test(wrong.stderr)]).toEqual([2, false])
  })
})

describe('bills', () => {
  it('answer the guesses that could name a payee, a product or a wage: else nothing was tried', { timeout: 120_000 }, async () => {
    const run = await runAudit(['--json', 'bills.json', '--report', 'bills.html', ...OWNER, 'wechat-bill.csv', 'orders.zip', 'alipay_record.csv'], here())
    expect(run.status).toBe(0)
    const { guesses } = JSON.parse(readFileSync(join(folder, 'bills.json'), 'utf8')) as { readonly guesses: readonly { readonly key: string; readonly answer: string }[] }
    const answered = guesses.filter(({ answer }) => answer !== 'cannot tell').map(({ key }) => key)
    expect(['customer-value', 'income-band', 'payday', 'replenishment', 'subscriptions'].filter((key) => !answered.includes(key))).toEqual([])
    const report = readFileSync(join(folder, 'bills.html'), 'utf8')
    expect(canariesIn(Buffer.from(report), planted)).toEqual([])
    expect([/Payee \d+/u.test(report), report.includes('a product')]).toEqual([true, true])
  })
})
