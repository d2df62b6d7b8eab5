import { describe, expect, it } from 'vitest'
import { readOptions, UsageError } from '../../electron/audit/options.ts'

const known = new Set(['whatsapp', 'telegram', 'amazon'])

describe('the command line of the audit', () => {
  it('gives --as to the next archive only', () => {
    const { archives } = readOptions(['--as', 'telegram', 'a.json', 'b.zip', '--as=amazon', 'c.zip'], known)
    expect(archives).toEqual([{ path: 'a.json', as: 'telegram' }, { path: 'b.zip' }, { path: 'c.zip', as: 'amazon' }])
  })

  it('reads every option', () => {
    expect(readOptions(['--json', '-', '--report', 'r.html', '--report-dates', 'day', '--data-dir', 'd', '--owner', 'A', '--owner', 'B', '--date-order', 'mdy', '--time-zone', 'Asia/Shanghai', '--password', 'p', '--password', 'q', '--withhold', 'amazon', '--sensitive', '--language', 'zh', '--quiet', 'x'], known)).toEqual({
      archives: [{ path: 'x' }], json: '-', report: 'r.html', reportDates: 'day', dataDir: 'd', owners: ['A', 'B'], dateOrder: 'mdy', timeZone: 'Asia/Shanghai', passwords: ['p', 'q'],
      withhold: ['amazon'], sensitive: true, language: 'zh', quiet: true, help: false,
    })
  })

  it.each([
    [[]], [['--nonsense', 'x']], [['--as', 'whatsapp']], [['--as', 'netflix', 'x']], [['--date-order', 'dym', 'x']], [['--time-zone', 'Mars/Olympus', 'x']],
    [['--language', 'fr', 'x']], [['--report-dates', 'hour', 'x']], [['--withhold', 'nobody', 'x']], [['--password', 'a', '--password-file', 'b', 'x']], [['--json']],
  ])('refuses %j', (args) => {
    expect(() => readOptions(args, known)).toThrow(UsageError)
  })
})
