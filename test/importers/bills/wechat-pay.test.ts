import { describe, expect, it } from 'vitest'
import wechatPay from '../../../importers/sources/wechat-pay.ts'
import { memoryInput } from '../../memory-input.ts'
import type { SmallCell } from '../../small-zip.ts'
import { smallXlsx } from '../../small-zip.ts'
import { rowsOf, tell } from './told.ts'

const names = ['交易时间', '交易类型', '交易对方', '商品', '收/支', '金额(元)', '支付方式', '当前状态', '交易单号', '商户单号', '备注']
const header = names.join(',')
const book = ['2025-08-01 12:00:00', '商户消费', '示例书店', '绘本', '支出', '¥45.00', '零钱', '支付成功', '4200000000000000000000000001', 'B1', '/']
const title = '微信支付账单明细,,,,,,,,,,'

/** A bill with one row, some of its cells changed. */
function oneRow(changes: Readonly<Record<string, string>>): string {
  return `${title}\n${header}\n${names.map((name, index) => changes[name] ?? book[index] ?? '').join(',')}\n`
}

describe('a row of WeChat Pay', () => {
  it.each([
    ['商户消费', '支出', '支付成功', 'spend out'], ['扫二维码付款', '支出', '已转账', 'spend out'], ['赞赏码', '支出', '朋友已收钱', 'spend out'], ['分分捐', '支出', '支付成功', 'spend out'],
    ['亲属卡交易', '支出', '支付成功', 'spend out'], ['群收款', '支出', '已转账', 'spend out'], ['其他', '支出', '支付成功', 'spend out'], ['转账', '支出', '对方已收钱', 'transfer out'],
    ['转账', '收入', '已存入零钱', 'transfer in'], ['微信红包', '收入', '已存入零钱', 'transfer in'], ['微信红包（单发）', '支出', '支付成功', 'transfer out'], ['微信红包（群红包）', '支出', '支付成功', 'transfer out'],
    ['群收款', '收入', '已收钱', 'transfer in'], ['二维码收款', '收入', '已收钱', 'transfer in'], ['零钱充值', '/', '充值完成', 'own-transfer neutral'], ['零钱提现', '/', '提现已到账', 'own-transfer neutral'],
    ['转入零钱通-来自零钱', '/', '支付成功', 'own-transfer neutral'], ['零钱通转出-到零钱', '/', '支付成功', 'own-transfer neutral'], ['信用卡还款', '/', '支付成功', 'own-transfer neutral'],
    ['购买理财通', '中性交易', '支付成功', 'own-transfer neutral'], ['示例面馆-退款', '收入', '已全额退款', 'refund in'], ['退款', '收入', '支付成功', 'refund in'], ['微信红包-退款', '收入', '已全额退款', 'refund in'],
    ['商户消费', '支出', '已退款(￥3.20)', 'spend out'], ['商户消费', '支出', '已退款￥3.20', 'spend out'], ['商户消费', '支出', '已全额退款', 'spend out'], ['转账', '支出', '对方已退还', 'void neutral'], ['商户消费', '支出', '支付失败', 'void neutral'], ['商户消费', '支出', '已关闭', 'void neutral'], ['商户消费', '支出', '待支付', 'void neutral'],
    ['零钱提现', '/', '提现失败，已退回零钱', 'void neutral'],
  ])('of the type %s, %s and %s is %s', async (type, direction, status, told) => {
    expect(await tell(wechatPay, oneRow({ 交易类型: type, '收/支': direction, 当前状态: status }))).toEqual({ rows: [`${told} 4500 绘本`], codes: {} })
  })

  it.each([
    ['with its own row for that counts, as that row does', [['转账', '小样', '支出', '对方已退还', '1001'], ['转账-退款', '小样', '收入', '已全额退款', '1002']], ['refund in', 'void out']],
    ['of somebody else counts neither way', [['转账', '小样', '支出', '对方已退还', '1001'], ['转账-退款', '大样', '收入', '已全额退款', '1002']], ['refund in', 'void neutral']],
    ['counts neither way for the second, where one of two has a row', [['转账', '小样', '支出', '对方已退还', '1001'], ['转账', '小样', '支出', '对方已退还', '1003'], ['转账-退款', '小样', '收入', '已全额退款', '1002']], ['refund in', 'void out', 'void neutral']],
  ] as const)('that was sent back, %s', async (_, rows, told) => {
    const lines = rows.map(([type, party, direction, status, id]) => names.map((name, index) => ({ 交易类型: type, 交易对方: party, '收/支': direction, 当前状态: status, 交易单号: `4200000${id}`, 商户单号: '/' })[name] ?? book[index] ?? '').join(','))
    expect(await tell(wechatPay, `${title}\n共${rows.length}笔记录,,,,,,,,,,\n支出：${rows.length - 1}笔 ${(rows.length - 1) * 45}.00元,,,,,,,,,,\n${header}\n${lines.join('\n')}\n`)).toEqual({ rows: told.map((one) => `${one} 4500 绘本`), codes: {} })
  })

  it('that stands here twice counts once, and another with its number counts', async () => {
    const [row, other] = [book.join(','), book.with(3, '地图').join(',')]
    expect(await tell(wechatPay, `${title}\n${header}\n${[row, row, other].join('\n')}\n`)).toEqual({ rows: ['spend out 4500 绘本', 'spend out 4500 地图'], codes: { 'same-row': 1 } })
  })

  it.each(['合计,,,,,45.00,,,,,', '支出合计：,,,,,¥45.00', '共1笔', '合计,,,,"1,045.00"'])('may be summed up below: %s', async (footer) => {
    expect(await tell(wechatPay, `${title}\n${header}\n${book.join(',')}\n${'-'.repeat(30)}\n${footer}\n`)).toEqual({ rows: ['spend out 4500 绘本'], codes: { 'same-as-items': 1 } })
  })

  it('may stand in two bills in one file, each with its own totals', async () => {
    const bill = (...rows: readonly (readonly string[])[]) => `${title}\n共1笔记录,,,,,,,,,,\n支出：1笔 45.00元,,,,,,,,,,\n${header}\n${rows.map((row) => row.join(',')).join('\n')}\n`
    expect(await tell(wechatPay, bill(book) + bill(book.with(8, '4200000000000000000000000002')))).toEqual({ rows: ['spend out 4500 绘本', 'spend out 4500 绘本'], codes: {} })
  })

  it.each([['商户消费', [], { 'bad-direction': 1 }], ['转账', [], { 'bad-direction': 1 }], ['零钱提现', ['own-transfer neutral 4500 绘本'], {}]])('of the type %s without any direction is no guess', async (type, rows, codes) => {
    expect(await tell(wechatPay, oneRow({ 交易类型: type, '收/支': '' }))).toEqual({ rows, codes })
  })

  it('with a status that nobody knows is kept and told', async () => {
    expect(await tell(wechatPay, oneRow({ 当前状态: '神秘' }))).toEqual({ rows: ['spend out 4500 绘本'], codes: { 'unknown-status': 1 } })
  })

  it.each([['¥12.00', 1200], ['￥12.00', 1200], ['"¥1,234.50"', 123_450], ['12', 1200], ['12.5', 1250], ['=45.00', undefined], ['-1.00', undefined], ['', undefined]])('has the amount of %s', async (amount, minor) => {
    expect((await rowsOf(wechatPay, oneRow({ '金额(元)': amount }))).map((row) => row.amount?.minor)).toEqual(minor === undefined ? [] : [minor])
  })

  it.each([
    ['2025-08-01 12:00:03', Date.UTC(2025, 7, 1, 4, 0, 3), 'second'], ['2025/8/1 9:03', Date.UTC(2025, 7, 1, 1, 3), 'minute'], ['45870.5', Date.UTC(2025, 7, 1, 4), 'second'], ['2025-02-30 12:00:00', undefined, ''],
  ])('has the time of %s, eight hours east', async (time, at, precision) => {
    expect((await rowsOf(wechatPay, oneRow({ 交易时间: time }))).map((row) => [row.at, row.precision, row.offsetMinutes])).toEqual(at === undefined ? [] : [[at, precision, 480]])
  })

  it('may have tabs behind its quotes, quotes in its quotes, and JSON of a shop', async () => {
    const csv = `${title}\r\n${header}\r\n2025-08-01 12:00:00,商户消费,"示例"面"馆"",{"k":"v"},支出,"￥1,234.50",零钱,支付成功,"42000001\t"\t\t,"M1\t"\t\t,"/"\t\t\r\n2025-08-01 12:00:01,商户消费,"a ""b"", c","第一行\n第二行😀",支出,¥1.00,零钱,支付成功,"42000002\t"\t\t,"/"\t\t,"/"\t\t\r\n`
    expect((await rowsOf(wechatPay, csv)).map(({ object, text, amount }) => [object, text, amount?.minor])).toEqual([['示例"面"馆"', '{"k":"v"}', 123_450], ['a "b", c', '第一行\n第二行😀', 100]])
  })

  it.each([
    ['the shop', { 交易对方: 'SAMPLE SHOP CO.,LIMITED' }, 'SAMPLE SHOP CO.,LIMITED', '绘本', 4500], ['a nickname before a quoted note', { 交易对方: 'a,b,c', 商品: '"转账备注:微信转账"' }, 'a,b,c', '转账备注:微信转账', 4500],
    ['the goods behind a quoted shop', { 交易对方: '"甲"', 商品: '绘本,两册' }, '甲', '绘本,两册', 4500], ['an amount', { '金额(元)': '¥1,007.00' }, '示例书店', '绘本', 100_700], ['an amount without decimals', { '金额(元)': '1,007' }, '示例书店', '绘本', 100_700],
    ['shop and amount', { 交易对方: 'X CO.,LTD', '金额(元)': '1,234,567.89' }, 'X CO.,LTD', '绘本', 123_456_789], ['the remark', { 备注: '服务费¥0.10,已收' }, '示例书店', '绘本', 4500],
    ['a shop’s JSON', { 商品: '{"a":1,"b":"x,y"}' }, '示例书店', '{"a":1,"b":"x,y"}', 4500], ['the way to pay', { 支付方式: '零钱通,招商银行(1234)' }, '示例书店', '绘本', 4500],
    ['a state with an amount', { 当前状态: '已退款(￥1,003.20)' }, '示例书店', '绘本', 4500], ['goods with bare quotes', { 商品: '"a",b"' }, '示例书店', 'a",b', 4500],
  ])('with a comma that nobody quoted in %s is put right', async (_, changes, party, item, minor) => {
    expect((await rowsOf(wechatPay, oneRow(changes))).map(({ object, text, amount }) => [object, text, amount?.minor])).toEqual([[party, item, minor]])
    expect((await tell(wechatPay, oneRow(changes)))?.codes).toEqual({ 'row-repaired': 1 })
  })

  it.each([
    ['without its shop', book.toSpliced(2, 1)], ['without its amount', book.toSpliced(5, 1)], ['without its time', book.toSpliced(0, 1)], ['with an amount in two cells', book.toSpliced(5, 1, '¥4', '5.00')],
    ['with two amounts', book.toSpliced(5, 0, '¥44.00')],
  ])('%s is told and not taken', async (_, cells) => {
    expect(await tell(wechatPay, `${title}\n${header}\n${cells.join(',')}\n`)).toEqual({ rows: [], codes: { 'bad-row': 1 } })
  })

  it('may lack empty cells at its end, as a spreadsheet saves it', async () => {
    expect(await tell(wechatPay, `${title}\n${header}\n${book.slice(0, 9).join(',')}\n${book.slice(0, 9).join(',').replace('001', '002')},,,,,\n`)).toEqual({ rows: ['spend out 4500 绘本', 'spend out 4500 绘本'], codes: {} })
  })

  it('is the same by its number where a spreadsheet took the seconds away', async () => {
    const keys = async (time: string) => (await rowsOf(wechatPay, oneRow({ 交易时间: time }))).map(({ key }) => key)
    expect(await keys('2025/8/1 12:00')).toEqual(await keys('2025-08-01 12:00:07'))
  })

  it('is known by time and amount where a spreadsheet destroyed its number', async () => {
    const keys = (await rowsOf(wechatPay, `${title}\n${header}\n${[...book.slice(0, 8), '4.2E+27', '/', '/'].join(',')}\n${[...book.slice(0, 8), '1.0E+31', '/', '/'].join(',')}\n`)).map(({ key }) => key)
    expect(keys).toEqual(['1754020800000|4500|out|示例书店|绘本', '1754020800000|4500|out|示例书店|绘本~2'])
  })
})

describe('a workbook of WeChat Pay', () => {
  const serial = 46_115.521_620_370_4
  const numbers = (time: number): readonly SmallCell[] => [time, '商户消费', '示例书店', { inline: '绘本两册' }, '支出', 56.8, '样例银行(0001)', '支付成功', '4200000000000000000000000004', 'B20260403', '/']

  it.each([[false, serial], [true, serial - 1462]])('has the same time whether its days count from 1904 (%s) or not', async (date1904, time) => {
    const rows = await rowsOf(wechatPay, smallXlsx([[['微信支付账单明细'], names, numbers(time)]], { date1904 }), 'bill.xlsx')
    expect(rows.map(({ at, amount, text }) => [at, amount?.minor, text])).toEqual([[Date.UTC(2026, 3, 3, 4, 31, 8), 5680, '绘本两册']])
  })

  it('may have other sheets before and after, and its table twice', async () => {
    const sheets = [[['行标签', '求和项:金额'], ['零钱', 45]], [['Column1', 'Column2'], ['微信支付账单明细'], ['共1笔记录'], names, book], [['行标签', '求和项:金额'], ['总计', 45]], [names, book]]
    expect(await tell(wechatPay, smallXlsx(sheets), 'bill.xlsx')).toEqual({ rows: ['spend out 4500 绘本'], codes: { 'same-row': 1 } })
  })
})

describe('a WeChat Pay bill', () => {
  it.each([
    ['共1笔记录,,\n支出：1笔 45.00元', {}], ['共43笔记录,,', { 'totals-disagree': 1 }], ['支出：1笔 44.00元,,', { 'totals-disagree': 1 }], ['收入：1笔 1.00元,,', { 'totals-disagree': 1 }], ['导出类型：[全部支出],,', { 'only-some-chosen': 1 }],
    ['导出类型：[全部账单],,', {}],
  ])('whose preamble says %s', async (preamble, codes) => {
    expect(await tell(wechatPay, `${title}\n${preamble}\n${header}\n${book.join(',')}\n`)).toEqual({ rows: ['spend out 4500 绘本'], codes })
  })

  it.each([['within the amount', '¥45'], ['behind the amount', '¥45.00,零'], ['in the last numbers', '支付成功,"42000000']])('that was cut %s gives no half row', async (_, last) => {
    const whole = `${title}\n${header}\n${book.join(',')}\n`
    const cut = `${book.slice(0, 5).join(',')},${last}`
    const told = await tell(wechatPay, whole + cut)
    expect([told?.rows, Object.values(told?.codes ?? {})]).toEqual([['spend out 4500 绘本'], [1]])
  })

  it('is read in UTF-16 with tabs, and with full-width brackets in its header', async () => {
    const wide = Buffer.from(`\ufeff微信支付账单明细\n${names.join('\t').replace('(元)', '（元）')}\n${book.join('\t')}\n`, 'utf16le')
    expect(await tell(wechatPay, wide)).toEqual({ rows: ['spend out 4500 绘本'], codes: {} })
  })

  it('with a row of too many columns tells it and reads on', async () => {
    expect(await tell(wechatPay, `${title}\n${header}\n${'x,'.repeat(5001)}\n${book.join(',')}\n`)).toEqual({ rows: ['spend out 4500 绘本'], codes: { 'too-many-columns': 1 } })
  })

  it('saved as a web page under a spreadsheet\'s name is told as one', async () => {
    const page = '<html><table><tr><td>微信支付账单明细</td></tr></table></html>'
    expect(await wechatPay.identify(memoryInput('folder', { '微信支付账单.xls': page }))).toEqual({ refused: 'html-instead-of-json', confidence: 0.9 })
  })
})
