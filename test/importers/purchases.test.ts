import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openInput } from '../../importers/open-input.ts'
import { csvText } from '../../importers/kit/csv.ts'
import { toMinor } from '../../importers/kit/money.ts'
import { decodeText } from '../../importers/kit/text.ts'
import alipay from '../../importers/sources/alipay.ts'
import amazon from '../../importers/sources/amazon.ts'
import wechatPay from '../../importers/sources/wechat-pay.ts'
import { memoryInput } from '../memory-input.ts'
import { smallXlsx, smallZip } from '../small-zip.ts'
import { activitiesOf, codesOf, collect, sumsOf, takers } from './collect.ts'

const samples = '../shared/samples/purchase'
const golden = 'test/golden'
const head = '交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注'

/** A bill without its preamble. */
const bill = (...rows: readonly string[]) => memoryInput('bill.csv', { 'bill.csv': `${head}\n${rows.join('\n')}\n` })

/** Sums of one column by another, straight from the file. */
function columnSums(file: string, group: string, amount: string, words: Readonly<Record<string, string>>): Record<string, readonly [number, number]> {
  const rows = csvText(decodeText(readFileSync(file), { chinese: true }).text, { oneLine: true }).map(({ cells }) => cells.map((cell) => cell.trim()))
  const start = rows.findIndex((cells) => cells.includes(group) && cells.includes(amount))
  const header = rows[start] ?? []
  const sums: Record<string, readonly [number, number]> = {}
  for (const cells of rows.slice(start + 1)) {
    const minor = toMinor(cells[header.indexOf(amount)] ?? '', 'CNY')
    const word = words[cells[header.indexOf(group)] ?? '']
    if (minor === undefined || word === undefined) continue
    const [count, sum] = sums[word] ?? [0, 0]
    sums[word] = [count + 1, sum + minor]
  }
  return sums
}

describe.skipIf(!existsSync(samples))('the public samples (needs ../shared/samples)', () => {
  it('gives the counts and sums listed for the WeChat Pay bill, and says that its preamble disagrees', async () => {
    const items = await collect(wechatPay, await openInput(`${samples}/wechat-pay.csv`))
    expect({ ...sumsOf(items), ...codesOf(items) }).toEqual({ 'CNY out': [11, 290_453], 'CNY in': [5, 2849], 'CNY neutral': [11, 2_610_089], 'totals-disagree': 1 })
    expect(new Set(activitiesOf(items).map(({ key }) => key)).size).toBe(27)
  })

  it('gives the counts and sums listed for the Alipay bill, which claims 66 rows', async () => {
    const items = await collect(alipay, await openInput(`${samples}/alipay-gb18030.csv`))
    expect({ ...sumsOf(items), ...codesOf(items) }).toEqual({ 'CNY out': [5, 21_164], 'CNY neutral': [4, 24_737], 'CNY in': [1, 22_222_850], 'totals-disagree': 1 })
    expect(sumsOf(items)).toEqual(columnSums(`${samples}/alipay-gb18030.csv`, '收/支', '金额', { 支出: 'CNY out', 收入: 'CNY in', 不计收支: 'CNY neutral' }))
  })

  it('gives 19 order lines of 17 orders that add up to the column Total Owed', async () => {
    const items = await collect(amazon, await openInput(`${samples}/amazon-de.zip`))
    expect(sumsOf(items)).toEqual({ 'EUR out': [19, 165_974] })
    expect(new Set(activitiesOf(items).map(({ key }) => key.split('|')[0])).size).toBe(17)
  })

  it('takes no export of another source as its own', async () => {
    const others = ['purchase/paypal-activity-en.csv', 'purchase/checking.ofx', 'purchase/camt053-v2-multi-statement.xml', 'chat/wechat-pywxdump.csv', 'chat/whatsapp-2000.txt', 'social/netflix.zip', 'social/tiktok.zip']
    const taken = await Promise.all(others.map(async (file) => takers([alipay, amazon, wechatPay], await openInput(`../shared/samples/${file}`))))
    expect(taken.flat()).toEqual([])
  })
})

describe('sums', () => {
  it('are the plain sums of the bills\' own columns', async () => {
    const wechat = `${golden}/wechat-pay/csv/input/微信支付账单(20240301-20240331).csv`
    expect(sumsOf(await collect(wechatPay, await openInput(wechat)))).toEqual({ 'CNY out': [5, 252_020], 'CNY in': [3, 4166], 'CNY neutral': [2, 60_010] })
    const app = `${golden}/alipay/app-2023/input/支付宝交易明细(20250201-20250228).csv`
    // The row with an unquoted comma is 89.90 out; a plain reader of columns cannot see it.
    const plain = columnSums(app, '收/支', '金额', { 支出: 'CNY out', 收入: 'CNY in', 不计收支: 'CNY neutral' })
    const [rows = 0, minor = 0] = plain['CNY out'] ?? []
    expect(sumsOf(await collect(alipay, await openInput(app)))).toEqual({ ...plain, 'CNY out': [rows + 1, minor + 8990] })
  })

  it('never add currencies together', async () => {
    const sums = sumsOf(await collect(amazon, await openInput(`${golden}/amazon/retail-order-history/input`)))
    expect(Object.keys(sums).toSorted()).toEqual(['EUR out', 'INR out', 'JPY out', 'USD in', 'USD out'])
  })
})

describe('keys', () => {
  it('are the same in a bill and in a longer one that holds it, also when the second is a workbook', async () => {
    const [first = [], second = [], third = []] = ['01', '02', '03'].map((day) => [`2025-08-${day} 12:00:00`, '商户消费', '示例书店', '绘本', '支出', '¥45.00', '零钱', '支付成功', `42000000${day}`, 'B1', '/'])
    const short = await collect(wechatPay, bill(first.join(','), second.join(',')))
    const workbook = smallXlsx([[head.split(','), first, second, third]])
    const long = await collect(wechatPay, memoryInput('bill.xlsx', { 'bill.xlsx': workbook }))
    const keys = (items: typeof short) => activitiesOf(items).map(({ key }) => key)
    expect(keys(long).slice(0, 2)).toEqual(keys(short))
    expect(keys(long).length).toBe(3)
  })

  it('count equal order lines within a file, so that a second export of them adds none', async () => {
    const csv = readFileSync(`${golden}/amazon/retail-order-history/input/Retail.OrderHistory.1/Retail.OrderHistory.1.csv`)
    const items = await collect(amazon, memoryInput('two', { 'a/Retail.OrderHistory.1.csv': csv, 'b/Retail.OrderHistory.1.csv': csv }))
    const keys = activitiesOf(items).map(({ key }) => key)
    expect(keys.length).toBe(2 * new Set(keys).size)
    expect(new Set(keys).has('113-0000003-0000003|B0TESTAAA4~2')).toBe(true)
  })
})

describe('texts', () => {
  const naughty = '../shared/corpora/naughty-strings/blns.json'

  it.skipIf(!existsSync(naughty))('of every naughty string come through as product names, without the marks that are taken away (needs ../shared/corpora)', async () => {
    const strings = (JSON.parse(readFileSync(naughty, 'utf8')) as readonly string[]).map((text) => `x${text.toWellFormed()}x`)
    const quoted = strings.map((text, index) => `113-${index + 1000},B${index},"${text.replaceAll('"', '""')}",1.00`)
    const items = activitiesOf(await collect(amazon, memoryInput('Retail.OrderHistory.1.csv', { 'Retail.OrderHistory.1.csv': `Order ID,ASIN,Product Name,Total Owed\r\n${quoted.join('\r\n')}` })))
    expect(items.map(({ text }) => text)).toEqual(strings.map((text) => text.replaceAll(/[\u200b\u200e\u200f\u2060\ufeff]/g, '')))
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

describe('recognition', () => {
  it('leaves tables of other sources alone', async () => {
    const headers = [
      '订单号,下单日期,店铺名称,店铺链接,商品明细,商品链接,所选规格,单价,数量,运费,实付款,状态',
      '导出信息：\n京东账号名：jd_sample\n交易时间,交易分类,商户名称,交易说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注',
      '美团交易账单明细\n交易创建时间,交易成功时间,交易类型,订单标题,收/支,支付方式,订单金额,实付金额,交易单号,商家单号,备注',
      '记账日期,货币,交易金额,联机余额,交易摘要,对手信息,客户摘要',
      'Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,Transaction ID',
      'Date,Description,Amount,Currency',
      'Title,Date', 'Order ID,Date,Total', 'Kassennummer;Transaktionsnummer;Artikel',
    ]
    const taken = await Promise.all(headers.map((text) => takers([alipay, amazon, wechatPay], memoryInput('table.csv', { 'table.csv': `${text}\n1,2,3\n` }))))
    expect(taken.flat()).toEqual([])
  })

  it('knows bills that have only a header, or only a preamble', async () => {
    expect(codesOf(await collect(wechatPay, bill()))).toEqual({})
    expect(codesOf(await collect(wechatPay, memoryInput('b.csv', { 'b.csv': '微信支付账单明细,,,\n微信昵称：[小样],,,\n' })))).toEqual({ 'no-header': 1 })
    expect(codesOf(await collect(alipay, memoryInput('b.csv', { 'b.csv': '支付宝交易记录明细查询\n账号:[kim@example.org]\n' })))).toEqual({ 'no-header': 1 })
  })

  it('tells the stamped PDF and the book-keeping export from the bill', async () => {
    expect(await alipay.identify(memoryInput('b.csv', { 'b.csv': '记录时间,分类,收支类型,金额,备注,账户,来源,标签\n2024-01-01,餐饮,支出,1.00,,,,\n' }))).toEqual({ refused: 'notebook-instead-of-bill', confidence: 0.9 })
    expect(await wechatPay.identify(memoryInput('微信支付交易明细证明(2024).pdf', { '微信支付交易明细证明(2024).pdf': '%PDF-1.7' }))).toEqual({ refused: 'pdf-instead-of-table', confidence: 0.9 })
    const titled = Buffer.concat([Buffer.from('%PDF-1.4\n1 0 obj << /Title ('), Buffer.from('支付宝支付科技有限公司', 'utf16le').swap16(), Buffer.from(') >>')])
    expect(await alipay.identify(memoryInput('a.pdf', { 'a.pdf': titled }))).toEqual({ refused: 'pdf-instead-of-table', confidence: 0.9 })
    expect(await wechatPay.identify(memoryInput('a.pdf', { 'a.pdf': '%PDF-1.4\n1 0 obj << /Title (A letter) >>' }))).toBeUndefined()
  })

  it('reads a bill although the stamped PDF lies beside it', async () => {
    expect(await wechatPay.identify(memoryInput('x', { '微信支付交易明细证明.pdf': '%PDF-1.7', 'bill.csv': `${head}\n` }))).toEqual({ confidence: 0.93, generation: 'csv', reads: ['bill.csv'], unused: [] })
  })

  it('refuses a workbook that explodes, and goes on without it', async () => {
    const bomb = smallXlsx([[['微信支付账单明细'], head.split(',')]], { extra: '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]>' })
    await expect(wechatPay.identify(memoryInput('b.xlsx', { 'b.xlsx': bomb }))).rejects.toMatchObject({ code: 'damaged', path: 'b.xlsx' })
    expect(await wechatPay.identify(memoryInput('x', { 'b.xlsx': bomb, 'bill.csv': `${head}\n` }))).toEqual({ confidence: 0.93, generation: 'csv', reads: ['bill.csv'], unused: [] })
    await expect(wechatPay.identify(memoryInput('b.xlsx', { 'b.xlsx': smallXlsx([[['a']]]).subarray(0, 300) }))).rejects.toMatchObject({ code: 'truncated', path: 'b.xlsx' })
    const items: unknown[] = []
    for await (const batch of wechatPay.extract(memoryInput('b.xlsx', { 'b.xlsx': bomb }), { confidence: 1, generation: 'xlsx-text', reads: ['b.xlsx'], unused: [] }, { timeZone: 'Europe/Paris', owners: [] })) items.push(...batch)
    expect(items).toEqual([{ type: 'problem', code: 'doctype-refused', path: 'b.xlsx', failed: true }])
    expect(await wechatPay.identify(memoryInput('b.xlsx', { 'b.xlsx': smallZip({ 'a.txt': 'a' }) }))).toBeUndefined()
  })

  it('finds an Amazon file in any folder, whatever the case of its name', async () => {
    const csv = 'Order ID,ASIN,Order Date,Currency,Total Owed,Product Name\n113-1,B0,2024-01-01,USD,1.00,Lamp\n'
    const match = await amazon.identify(memoryInput('x', { 'My Data/whatever/retail.orderhistory.3.CSV': csv, 'My Data/readme.txt': 'a' }))
    expect(match).toEqual({ confidence: 0.99, generation: 'retail-order-history', reads: ['My Data/whatever/retail.orderhistory.3.CSV'], unused: ['My Data/readme.txt'] })
  })
})
