import { describe, expect, it } from 'vitest'
import type { DateOrder } from '../../../db/model.ts'
import type { Importer } from '../../../importers/importer.ts'
import alipay from '../../../importers/sources/alipay.ts'
import wechatPay from '../../../importers/sources/wechat-pay.ts'
import { memoryInput } from '../../memory-input.ts'

const bills: Readonly<Record<'WeChat Pay' | 'Alipay', { readonly importer: Importer; readonly write: (stated: string, dates: readonly string[]) => string }>> = {
  'WeChat Pay': {
    importer: wechatPay,
    write: (stated, dates) => `微信支付账单明细,,,,,,,,,,\n${stated},,,,,,,,,,\n交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注\n${dates.map((date) => `${date},商户消费,示例书店,绘本,支出,¥45.00,零钱,支付成功,4.2E+27,/,/\n`).join('')}`,
  },
  Alipay: {
    importer: alipay,
    write: (stated, dates) => `导出信息：\n支付宝账户：kim@example.org\n${stated}\n交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收/付款方式,交易状态,交易订单号,商家订单号,备注,\n${dates.map((date) => `${date},餐饮美食,店,/,橘,支出,23.80,花呗,交易成功,2.02E+27,/,,\n`).join('')}`,
  },
}

/** Times of the rows in UTC and codes of what was not read, or what is asked. */
async function times({ importer, write }: (typeof bills)['Alipay'], stated: string, dates: readonly string[], dateOrder?: DateOrder): Promise<readonly string[]> {
  const input = memoryInput('bill.csv', { 'bill.csv': write(stated, dates) })
  const match = await importer.identify(input)
  if (match === undefined || 'refused' in match) return ['not taken']
  const told: string[] = []
  for await (const items of importer.extract(input, match, { timeZone: 'Europe/Rome', owners: [], ...(dateOrder !== undefined && { dateOrder }) })) {
    for (const item of items) {
      if (item.type === 'activity') told.push(new Date(item.at ?? 0).toISOString().slice(0, 16))
      if (item.type === 'problem') told.push(item.code)
      if (item.type === 'question') told.push(`${item.written}: ${item.choices.map(({ order, date }) => `${order} ${date}`).join(', ')}?`)
    }
  }
  return told
}

const march = '起始时间：[2024-03-01 00:00:00] 终止时间：[2024-03-31 23:59:59]'
const year = '起始时间：[2024-01-01 00:00:00]    终止时间：[2024-12-31 23:59:59]'

describe.each(['WeChat Pay', 'Alipay'] as const)('the dates of a bill of %s that a spreadsheet of another country saved again', (name) => {
  it.each([
    ['are told by the days that the bill states', march, ['02/03/2024 12:00', '05/03/2024 8:00'], ['2024-03-02T04:00', '2024-03-05T00:00']],
    ['are told by them with the month first', march, ['3/2/2024 12:00', '3/5/2024 8:00'], ['2024-03-02T04:00', '2024-03-05T00:00']],
    ['are told by the 25th of another row', year, ['02/03/2024 12:00', '25/03/2024 8:00'], ['2024-03-02T04:00', '2024-03-25T00:00']],
    ['are told by points', year, ['02.03.2024 12:00', '05.04.2024 08:00:07'], ['2024-03-02T04:00', '2024-04-05T00:00']],
    ['may have halves of the day', march, ['3/2/2024 12:30:00 PM', '3/2/2024 12:30:00 AM'], ['2024-03-02T04:30', '2024-03-01T16:30']],
    ['are asked where nothing tells', year, ['02/03/2024 12:00', '05/06/2024 8:00'], ['02/03/2024 12:00: dmy 2024-03-02, mdy 2024-02-03?']],
    ['lose one that is none', march, ['02/03/2024 12:00', '31/02/2024 8:00'], ['2024-03-02T04:00', 'bad-time']],
  ])('%s', async (_, stated, dates, told) => {
    expect(await times(bills[name], stated, dates)).toEqual(told)
  })

  it('are as the person answers', async () => {
    expect([await times(bills[name], year, ['02/03/2024 12:00'], 'mdy'), await times(bills[name], year, ['02/03/2024 12:00'], 'dmy')]).toEqual([['2024-02-03T04:00'], ['2024-03-02T04:00']])
  })
})
