import { describe, expect, it } from 'vitest'
import { EMPTY_ACCOUNT } from '../../db/archives.ts'
import type { Archive, ImportAccount } from '../../db/model.ts'
import { doubtLines } from '../../electron/audit/summary.ts'
import { typedByPerson } from '../../electron/terminal-text.ts'

const archive = (account: Partial<ImportAccount>): Archive => ({
  id: 1, name: 'bill.zip', path: '/made/up/bill.zip', sha256: '', bytes: 1, importer: 'alipay', generation: 'app-2023', confidence: 1, addedAt: 0, owner: null, sample: null, account: { ...EMPTY_ACCOUNT, ...account },
})
const poorFiles = [{ path: 'Anna Berg.csv', seen: 1200, missed: 300 }, { path: 'other.csv', seen: 10, missed: 1 }]
const totals = [
  { path: 'Anna Berg.csv', direction: 'out', currency: 'CNY', stated: { rows: 3, minor: 1_234_550 }, found: { rows: 2, minor: 1000 } },
  { path: 'Anna Berg.csv', direction: null, currency: 'CNY', stated: { rows: 4, minor: null }, found: { rows: 3, minor: 1000 } },
] as const

describe('what the terminal says of an archive that was not read well', () => {
  it('gives both figures, and no name of a file', () => {
    const say = (language: 'en' | 'zh') => doubtLines(typedByPerson('bill.zip'), archive({ poorFiles, totals }), language).map(String)
    expect([say('en'), say('zh')]).toEqual([[
      'bill.zip: in 2 files a tenth or more was not understood, in the worst 300 of 1,200 rows. The result of --json names each file.',
      'bill.zip: its own total of spending is 3 rows CNY 12,345.5, its rows come to 2 rows CNY 10.', 'bill.zip: its own total of all rows is 4 rows, its rows come to 3 rows.',
    ], [
      'bill.zip：有 2 个文件至少十分之一没读懂，最多的一个 1,200 行里有 300 行。文件名在 --json 的结果里。', 'bill.zip：文件里写的支出合计是 3 笔 CNY 12,345.5，读到的是 2 笔 CNY 10。', 'bill.zip：文件里写的全部合计是 4 笔，读到的是 3 笔。',
    ]])
  })

  it('is nothing where all was understood', () => expect(doubtLines(typedByPerson('a'), archive({}), 'en')).toEqual([]))
})
