import { describe, expect, it } from 'vitest'
import type { Importer } from '../../importers/importer.ts'
import alipay from '../../importers/sources/alipay.ts'
import amazon from '../../importers/sources/amazon.ts'
import wechatPay from '../../importers/sources/wechat-pay.ts'
import { memoryInput } from '../memory-input.ts'
import { NEW_ORDERS, table } from './amazon/told.ts'
import { activitiesOf, collect } from './collect.ts'

const order = (id: string) => ({ ASIN: 'B1', Currency: 'EUR', 'Order Date': '2026-02-11T19:40:00Z', 'Order ID': `306-000000${id}`, 'Order Status': 'Closed', 'Original Quantity': '1', 'Product Name': '"Filter, ""fine"""', 'Total Amount': '"1,210.00"', Website: 'Amazon.de' })
const bill = ['微信支付账单明细,,,,,,,,,,', '交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注', ...['1', '2'].map((id) => `2025-08-0${id} 12:00:00,商户消费,示例书店,"绘本,两册",支出,¥45.00,零钱,支付成功,"420000000000${id}\t","B1\t","/"`), ''].join('\r\n')
const padded = [`${'-'.repeat(24)}支付宝支付科技有限公司  电子客户回单${'-'.repeat(24)}`, '交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,', ...['1', '2'].map((id) => `2025-02-0${id} 21:10:02 ,餐饮美食    ,示例水果店   ,/   ,砂糖橘   ,支出   ,23.80   ,花呗&红包  ,交易成功  ,2025020900000${id}\t,D1\t,     ,`), ''].join('\r\n')

const files: readonly (readonly [name: string, importer: Importer, file: string, text: string])[] = [
  ['Amazon orders', amazon, 'Order History.csv', table(NEW_ORDERS, order('1'), order('2'))],
  ['WeChat Pay', wechatPay, 'bill.csv', bill],
  ['Alipay', alipay, 'bill.csv', padded],
]

describe.each(files)('a file of %s that was cut', (_, importer, file, text) => {
  it('anywhere gives whole rows or none', async () => {
    const bytes = new TextEncoder().encode(text)
    const read = async (content: Uint8Array) => activitiesOf(await collect(importer, memoryInput(file, { [file]: content })))
    // What a last column alone says may be lost with it; no amount, time or key stands there.
    const told = (rows: Awaited<ReturnType<typeof read>>) => rows.map(({ key, at, amount, direction, text: item, kind }) => JSON.stringify({ key, at, amount, direction, item, kind }))
    const whole = told(await read(bytes))
    const odd: number[] = []
    for (let length = 1; length < bytes.length; length++) {
      const rows = told(await read(bytes.subarray(0, length)))
      if (rows.some((row, index) => row !== whole[index])) odd.push(length)
    }
    expect([whole.length, odd]).toEqual([2, []])
  })
})
