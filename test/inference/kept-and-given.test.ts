/** What purchases and payments say of a household: neither what was sent back nor what a family shares is evidence of a partner, a pet or a child. */
import { describe, expect, it } from 'vitest'
import type { Draft } from '../memory-store.ts'
import type { PaidToPeople } from '../../inference/signals/paid-to-people.ts'
import { CANNOT_TELL } from '../../inference/inference.ts'
import { alipay, each, FIRST_DAY, guessed, order, plainOrders, wechat } from './purchases.ts'

const answerOf = async (key: string, ...archives: readonly (readonly Draft[])[]): Promise<readonly [answer: string, signals: readonly string[]]> => {
  const result = (await guessed(...archives)).results.get(key)
  return [result?.answer ?? '', result?.evidence.filter(({ outcome }) => outcome === 'yes').map(({ signal }) => signal) ?? []]
}

describe('a partner', () => {
  it('is not seen in family cards, which are mostly parent and child, in any wording, nor in their refunds', async () => {
    const cards = [
      wechat(FIRST_DAY, '某人', '', 66, { category: '亲属卡交易' }), alipay(FIRST_DAY + 3, '某店', '亲情卡付款', 49.74, { category: '亲友代付' }), alipay(FIRST_DAY + 9, '某店', '退款-亲情卡', 16.03, { direction: 'in', kind: 'refund' }),
      alipay(FIRST_DAY + 12, '某店', '亲密付', 2_243.46, { category: '亲友代付' }),
    ]
    expect(await answerOf('lives-with-partner', [...cards, ...each(FIRST_DAY, 2, 60, (on) => alipay(on, '某便利店', '饮料', 6))])).toEqual([CANNOT_TELL, []])
  })

  it('may be hinted at by sums that couples send each other, unless they came back', async () => {
    const sent = (more: Partial<Draft> = {}): readonly Draft[] => each(FIRST_DAY, 30, 6, (on) => wechat(on, '小美', '微信红包', 520, { category: '微信红包', kind: 'transfer', ...more }))
    const tokens = async (rows: readonly Draft[]): Promise<number | undefined> => (await guessed(rows)).signals.get<PaidToPeople>('paid.to-people')?.value.tokens
    expect([await tokens(sent()), await tokens(sent({ kind: 'refund' })), await tokens(sent({ text: '微信红包-退款' })), await tokens(sent({ direction: 'neutral' })), await tokens(sent({ category: '商户消费', kind: 'spend', text: '套餐' }))]).toEqual([6, 0, 0, 0, 0])
  })
})

describe('a dog or a child', () => {
  it.each([['has-dog', 'Adult dry dog food 12 kg'], ['children-at-home', 'Pampers Baby-Dry size 4 nappies']])('is not seen in goods that all went back: %s', async (key, title) => {
    const bought = each(FIRST_DAY, 20, 8, (on) => order(on, title, 30))
    const sentBack = each(FIRST_DAY + 2, 20, 8, (on) => order(on, title, 30, { direction: 'in', kind: 'refunds' }))
    const kept = await answerOf(key, [...bought, ...plainOrders(80)])
    const given = await answerOf(key, [...bought, ...sentBack, ...plainOrders(80)])
    expect([kept[0], kept[1].includes('bought.by-category'), given[0] === 'yes', given[1]]).toEqual(['yes', true, false, []])
  })
})
