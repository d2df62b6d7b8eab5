import { describe, expect, it } from 'vitest'
import alipay from '../../../importers/sources/alipay.ts'
import { rowsOf, tell } from './told.ts'

const names = ['交易时间', '交易分类', '交易对方', '对方账号', '商品说明', '收/支', '金额', '收/付款方式', '交易状态', '交易订单号', '商家订单号', '备注']
const header = names.join(',')
const orange: Readonly<Record<string, string>> = {
  交易时间: '2025-02-09 21:10:02', 交易分类: '餐饮美食', 交易对方: '示例水果店', 对方账号: '/', 商品说明: '砂糖橘', '收/支': '支出', 金额: '23.80', '收/付款方式': '花呗&红包', 交易状态: '交易成功', 交易订单号: '20250209000001\t', 商家订单号: 'D0001\t', 备注: '',
}
const row = (changes: Readonly<Record<string, string>> = {}) => names.map((name) => (changes[name] ?? orange[name] ?? '').padEnd(20)).join(',')
const rule = '-'.repeat(84)
const title = `${'-'.repeat(24)}支付宝支付科技有限公司  电子客户回单${'-'.repeat(24)}`
const block = (...lines: readonly string[]) => `${rule}\n导出信息：\n姓名：样例\n支付宝账户：kim@example.org\n${lines.map((line) => `${line}\n`).join('')}\n${title}\n`

describe('a row of Alipay', () => {
  it.each([
    ['支出', '交易成功', '餐饮美食', '饭', 'spend out'], ['支出', '等待确认收货', '日用百货', '杯', 'spend out'], ['支出', '代付成功', '亲友代付', '杯', 'spend out'], ['支出', '亲情卡付款成功', '亲友代付', '亲情卡', 'spend out'],
    ['支出', '充值成功', '充值缴费', '话费', 'spend out'], ['支出', '交易关闭', '餐饮美食', '饭', 'spend out'], ['不计收支', '交易关闭', '日用百货', '杯', 'cancelled neutral'], ['其他', '交易关闭', '日用百货', '杯', 'cancelled neutral'],
    ['不计收支', '退款成功', '退款', '退款-饭', 'refund neutral'], ['其他', '退款成功', '退款', '退款-饭', 'refund neutral'], ['收入', '退款成功', '退款', '退款-饭', 'refund in'], ['收入', '退税成功', '公共服务', '个税', 'refund in'],
    ['不计收支', '交易成功', '账户存取', '余额宝-自动转入', 'own-transfer neutral'], ['不计收支', '交易成功', '账户存取', '提现-快速提现', 'own-transfer neutral'], ['不计收支', '还款成功', '信用借还', '花呗主动还款-2025年02月账单', 'own-transfer neutral'],
    ['支出', '还款成功', '信用借还', '花呗自动还款', 'own-transfer out'], ['不计收支', '交易成功', '投资理财', '余额宝-2025.02.03-收益发放', 'income neutral'], ['收入', '交易成功', '转账红包', '转账', 'transfer in'],
    ['支出', '交易成功', '转账红包', '转账', 'transfer out'], ['收入', '交易成功', '收入', '工资', 'income in'],
  ])('with %s, %s, %s and %s is %s %s', async (direction, status, category, item, told) => {
    expect(await tell(alipay, `${title}\n${header},\n${row({ '收/支': direction, 交易状态: status, 交易分类: category, 商品说明: item })},\n`)).toEqual({ rows: [`${told} 2380 ${item}`], codes: {} })
  })

  it.each([
    ['is as wide as its header', `${header},`, `${row()},`, '砂糖橘'], ['has a comma at its end that the header has not', header, `${row()},`, '砂糖橘'], ['lacks the comma at the header\'s end', `${header},`, row(), '砂糖橘'],
    ['has quotes in its title', `${header},`, `${row({ 商品说明: '"砂糖"橘' })},`, '"砂糖"橘'],
  ])('that %s is read so', async (_, head, line, item) => {
    expect(await tell(alipay, `${title}\n${head}\n${line}\n`)).toEqual({ rows: [`spend out 2380 ${item}`], codes: {} })
  })

  it.each([
    ['a comma in its title', `${header},`, `${row({ 商品说明: '砂糖橘,五斤' })},`, '砂糖橘,五斤'], ['two in its title and one at its end', header, `${row({ 商品说明: '砂糖橘,五斤,甜' })},`, '砂糖橘,五斤,甜'],
    ['one in the way to pay', `${header},`, `${row({ '收/付款方式': '花呗&红包,立减' })},`, '砂糖橘'], ['one in the remark', `${header},`, `${row({ 备注: 'a,b' })},`, '砂糖橘'],
    ['one in the shop', `${header},`, `${row({ 交易对方: 'SAMPLE CO.,LTD' })},`, '砂糖橘'], ['one among digits of the title', `${header},`, `${row({ 商品说明: '1,000克' })},`, '1,000克'],
  ])('with %s is put right', async (_, head, line, item) => {
    expect(await tell(alipay, `${title}\n${head}\n${line}\n`)).toEqual({ rows: [expect.stringMatching(new RegExp(`^spend out 2380 ${item}\\s*$`))], codes: { 'row-repaired': 1 } })
  })

  it.each([
    ['收入', '交易关闭', 'cancelled'], ['收入', '等待付款', 'not-completed'], ['支出', '等待付款', 'not-completed'], ['不计收支', '等待买家付款', 'not-completed'], ['支出', '支付失败', 'not-completed'],
    ['不计收支', '还款失败', 'not-completed'], ['不计收支', '解冻成功', 'frozen'],
  ])('with %s and %s moved no money: %s', async (direction, status, reason) => {
    expect(await tell(alipay, `${block('共1笔记录')}${header},\n${row({ '收/支': direction, 交易状态: status })},\n`)).toEqual({ rows: [], codes: { [reason]: 1 } })
  })

  it.each([
    ['a cell too few in the middle', row().split(',').toSpliced(4, 1).join(',')], ['its amount gone', `${row({ 金额: '' })},,`], ['commas in shop and amount that could be read in two ways', `${row({ 金额: '1,2,3' })},`],
  ])('with %s is told and not taken', async (_, line) => {
    const told = await tell(alipay, `${title}\n${header},\n${line}\n`)
    expect([told?.rows, Object.values(told?.codes ?? {})]).toEqual([[], [1]])
  })

  it('whose amount has groups that nobody quoted keeps it', async () => {
    expect(await tell(alipay, `${title}\n${header},\n${row({ 金额: '1,023.80' })},\n`)).toEqual({ rows: ['spend out 102380 砂糖橘'], codes: { 'row-repaired': 1 } })
  })

  it.each([
    ['in a title that nobody quoted', row({ 商品说明: '砂糖橘\n五斤' }), '砂糖橘\n五斤'], ['in a quoted title with a comma and quotes', row({ 商品说明: '"砂糖橘\n五斤, ""甜"""' }), '砂糖橘\n五斤, "甜"'],
    ['twice', row({ 商品说明: '砂糖橘\n五斤\n甜' }), '砂糖橘\n五斤\n甜'],
  ])('with a line break %s is put together', async (_, line, item) => {
    expect(await tell(alipay, `${title}\n${header},\n${row({ 交易订单号: '20250209000002' })},\n${line},\n${row({ 交易订单号: '20250209000003' })},\n`))
      .toEqual({ rows: ['spend out 2380 砂糖橘', expect.stringContaining(`spend out 2380 ${item}`), 'spend out 2380 砂糖橘'], codes: { 'row-repaired': 1 } })
  })

  it('that a line break took apart is told, not put together with another row or with what lacks its amount', async () => {
    const [start = '', end = ''] = row({ 商品说明: '砂糖橘\n五斤' }).split('\n')
    expect(await tell(alipay, `${title}\n${header},\n${start}\n${row()},\n${end},\n${start}\n${end.split(',').toSpliced(2, 1, '').join(',')},\n`)).toEqual({ rows: ['spend out 2380 砂糖橘'], codes: { 'bad-row': 4 } })
  })

  it('that stands here twice counts once', async () => {
    expect(await tell(alipay, `${title}\n${header},\n${row()},\n${row()},\n${row({ 商品说明: '梨' })},\n`)).toEqual({ rows: ['spend out 2380 砂糖橘', 'spend out 2380 梨'], codes: { 'same-row': 1 } })
  })

  it('is known under a header of which columns were cut away and moved', async () => {
    expect(await tell(alipay, '标签,金额（元）,收/支,交易时间,商品说明,收/付款方式\n好,23.80,支出,2025-02-09 21:10:02,砂糖橘,花呗\n合计,23.80,,,,\n')).toEqual({ rows: ['spend out 2380 砂糖橘'], codes: { 'same-as-items': 1 } })
  })

  it.each([[';', ';', '1.234', 'spend out 123400 砂糖橘', {}], ['a comma', ',', '1.234', '', { 'bad-amount': 1 }]])('between marks like %s has the amount that %s%s can only be', async (_, mark, amount, told, codes) => {
    expect(await tell(alipay, `${title}\n${[header, ...['', '1'].map((end) => row({ 金额: end === '' ? amount : '2.50', 交易订单号: `2025020900001${end}` }))].join('\n').replaceAll(',', mark)}\n`))
      .toEqual({ rows: [...(told === '' ? [] : [told]), 'spend out 250 砂糖橘'], codes })
  })

  it('has its place in the key by number, direction and amount, or by time where a spreadsheet destroyed the number', async () => {
    const keys = (await rowsOf(alipay, `${title}\n${header},\n${row()},\n${row({ 交易订单号: '2.02502E+27' })},\n${row({ 交易订单号: '2.02502E+27' })},\n`)).map(({ key }) => key)
    expect(keys).toEqual(['20250209000001|out|2380', '1739106602000|2380|out|示例水果店', '1739106602000|2380|out|示例水果店~2'])
  })
})

describe('an Alipay bill', () => {
  it.each([
    [['共1笔记录', '支出：1笔 23.80元'], {}], [['共2笔记录'], { 'totals-disagree': 1 }], [['支出：2笔 23.80元'], { 'totals-disagree': 1 }], [['支出：1笔 99.00元'], { 'sums-differ': 1 }], [['导出交易类型：[支出]'], { 'only-some-chosen': 1 }],
  ])('whose block says %s', async (lines, codes) => {
    expect(await tell(alipay, `${block(...lines)}${header},\n${row()},\n`)).toEqual({ rows: ['spend out 2380 砂糖橘'], codes })
  })

  it('of 2021 has its block at the end', async () => {
    const bill = `${title}\n收/支,交易对方,对方账号,商品说明,收/付款方式,金额,交易状态,交易分类,交易订单号,商家订单号,交易时间,\n支出                  ,示例快餐                ,sho***@example.org   ,午餐套餐                ,余额宝                 ,32.00               ,交易成功                ,餐饮美食                ,2021060100000000000001	,A0001	,2021-06-01 12:10:05 ,\n${rule}\n导出信息：\n姓名：样例\n共1笔记录\n支出：1笔 32.00元\n`
    expect(await tell(alipay, bill)).toEqual({ rows: ['spend out 3200 午餐套餐'], codes: {} })
  })

  it('of the web pages refunds once, skips what was closed unpaid or held, and takes the time of paying', async () => {
    const web = '交易号,商家订单号,交易创建时间,付款时间,最近修改时间,交易来源地,类型,交易对方,商品名称,金额（元）,收/支,交易状态,服务费（元）,成功退款（元）,备注,资金状态,'
    const line = (id: string, order: string, paid: string, item: string, amount: string, words: readonly [string, string, string, string]) => `${id}	,${order}	,2019-05-02 20:01:00 ,${paid},2019-05-10 20:01:31 ,淘宝,支付宝担保交易,示例旗舰店,${item},${amount},${words[0]},${words[1]},0.00,${words[2]},,${words[3]},`
    const bill = [
      '支付宝交易记录明细查询', '账号:[kim@example.org]', '---------------------------------交易记录明细列表------------------------------------', web,
      line('20190502000001', 'T1', '', '袜子', '29.90', ['支出', '交易成功', '9.90', '已支出']), line('20190502000002', 'T2', '2019-05-02 20:01:30', '灯', '50.00', ['支出', '交易成功', '5.00', '已支出']),
      line('20190502000003', 'T3', '', '杯', '8.00', ['支出', '交易关闭', '0.00', '']), line('20190502000004', 'T4', '', '押金', '99.00', ['', '冻结成功', '0.00', '冻结']),
      line('20190502000005', 'T5', '', '转入', '100', ['', '交易成功', '0.00', '资金转移']), line('20190502000006', 'T1', '2019-05-03 20:01:30', '袜子', '9.90', ['', '退款成功', '0.00', '已收入']), rule,
      '共6笔记录', '已收入:0笔,0.00元', '待收入:0笔,0.00元', '已支出:3笔,87.90元', '待支出:0笔,0.00元', '导出时间:[2019-06-01 00:00:00]    用户:样例', '',
    ].join('\n')
    expect(await tell(alipay, bill)).toEqual({ rows: ['spend out 2990 袜子', 'spend out 5000 灯', 'own-transfer neutral 10000 转入', 'refund neutral 990 袜子', 'refund in 500 灯'], codes: { cancelled: 1, frozen: 1 } })
    expect((await rowsOf(alipay, bill)).map(({ at }) => at).slice(0, 2)).toEqual([Date.UTC(2019, 4, 2, 12, 1), Date.UTC(2019, 4, 2, 12, 1, 30)])
  })

  it('of the web pages takes off once what a refund\'s row and the payment\'s both tell, and the rest from the payment', async () => {
    const web = '交易号,商家订单号,交易创建时间,付款时间,最近修改时间,商品名称,金额（元）,收/支,交易状态,成功退款（元）,资金状态'
    const line = (id: string, order: string, item: string, amount: string, direction: string, status: string, refunded: string) => `${id},${order},2019-05-02 20:01:00,2019-05-02 20:01:00,2019-05-03 20:01:00,${item},${amount},${direction},${status},${refunded},${direction === '' ? '已收入' : '已支出'}`
    expect(await tell(alipay, ['支付宝交易记录明细查询', web,
      line('2019050200000001', 'T1', '灯', '50.00', '支出', '交易成功', '15.00'), line('2019050200000001_1', '', '退款', '15.00', '', '退款成功', '0.00'),
      line('2019050200000002', 'T2', '杯', '50.00', '支出', '交易成功', '15.00'), line('2019050200000009', 'T2', '退款', '5.00', '', '退款成功', '0.00'),
      line('2019050200000003', 'T3', '碗', '8.00', '支出', '交易成功', '2.00'), line('2019050200000004', 'T3', '碟', '8.00', '支出', '交易成功', '3.00'), ''].join('\n')))
      .toEqual({ rows: ['spend out 5000 灯', 'refund neutral 1500 退款', 'spend out 5000 杯', 'refund neutral 500 退款', 'spend out 800 碗', 'spend out 800 碟', 'refund in 1000 杯', 'refund in 200 碗', 'refund in 300 碟'], codes: {} })
  })

  it('saved again by a spreadsheet has quotes, padding commas and times without seconds', async () => {
    const bill = `\ufeff${block('共1笔记录').replaceAll('\n', ',,,,,,,,,,,\n')}${header}\n2025/2/9 21:10,餐饮美食,店,/,"a,""b""",支出,23.8,花呗,交易成功,2.02502E+27,1,\n`
    expect(await tell(alipay, bill)).toEqual({ rows: ['spend out 2380 a,"b"'], codes: { 'numbers-rounded': 1 } })
  })

  it.each([['within the amount', 'y,支出,2'], ['behind the amount', 'y,支出,23.80,花']])('that was cut %s gives no half row', async (_, last) => {
    expect(await tell(alipay, `${title}\n${header},\n${row()},\n2025-02-09 21:10:02,餐饮美食,x,/,${last}`)).toEqual({ rows: ['spend out 2380 砂糖橘'], codes: { 'cut-row': 1 } })
  })
})
