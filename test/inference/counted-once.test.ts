import { describe, expect, test } from 'vitest'
import type { BoughtByCategory } from '../../inference/categories/categories.ts'
import { inferenceDefinitions, signalDefinitions } from '../../inference/registry.ts'
import { tallyActivities } from '../../inference/pass.ts'
import { guessWithEach } from '../../inference/withhold.ts'
import type { Value } from '../../inference/signals/bought-value.ts'
import type { SaidOf } from '../../inference/signals/said-of.ts'
import type { Draft } from '../memory-store.ts'
import { memoryStore } from '../memory-store.ts'
import { alipay, day, each, guessed, messages, order, statement, valueOf, wechat } from './purchases.ts'
import { chatOf, ordersOf } from './unseen-lives.ts'

const ON = day(2024, 3, 4)

async function inferencesOf(...archives: readonly (readonly Draft[])[]): ReturnType<typeof guessWithEach> extends infer R ? Promise<R> : never {
  const tallies = await tallyActivities(memoryStore(archives), signalDefinitions)
  return guessWithEach(tallies, [...tallies.keys()].toSorted(), signalDefinitions, inferenceDefinitions)
}

describe('money', () => {
  test('of an order that a wallet paid counts once, and counts where the orders are not at hand', async () => {
    const orders = [order(ON, 'Cotton T-shirt men', 89, { amount: { minor: 8_900, currency: 'CNY' } }), order(ON + 9, 'LED desk lamp', 120, { amount: { minor: 12_000, currency: 'CNY' } })]
    const wallet = [alipay(ON, '亚马逊', '亚马逊订单', 89), alipay(ON + 9, 'Amazon.cn', '订单付款', 120), alipay(ON + 10, '瑞幸咖啡', '生椰拿铁', 15)]
    expect((await valueOf<BoughtByCategory>('bought.by-category', orders, wallet)).spend).toEqual([{ currency: 'CNY', minor: 22_400 }])
    expect((await valueOf<BoughtByCategory>('bought.by-category', wallet, orders)).lines).toBe(3)
    expect((await valueOf<BoughtByCategory>('bought.by-category', wallet)).spend).toEqual([{ currency: 'CNY', minor: 22_400 }])
    expect((await valueOf<Value>('bought.value', orders, wallet)).overall?.spend).toEqual([{ currency: 'CNY', minor: 22_400 }])
  })
  test('given back is taken off once, and no purchase is counted for it', async () => {
    const rows = [alipay(ON, '某服饰店', '连衣裙', 200), alipay(ON + 3, '某服饰店', '退款-连衣裙', 200, { direction: 'in', kind: 'refund', category: '退款' }), alipay(ON + 4, '某服饰店', '衬衫', 80)]
    const bought = await valueOf<BoughtByCategory>('bought.by-category', rows)
    expect([bought.lines, bought.spend]).toEqual([2, [{ currency: 'CNY', minor: 8_000 }]])
  })
  test('of several currencies is never added up', async () => {
    const rows = [order(ON, 'Cotton T-shirt men', 10), order(ON + 1, 'LED desk lamp', 20, { amount: { minor: 2_000, currency: 'USD' } }), order(ON + 2, 'Wall clock', 5, { amount: { minor: 3_000, currency: 'JPY' } }), order(ON + 3, 'Rain coat', 7)]
    expect((await valueOf<BoughtByCategory>('bought.by-category', rows)).spend).toEqual([{ currency: 'EUR', minor: 1_700 }, { currency: 'JPY', minor: 3_000 }, { currency: 'USD', minor: 2_000 }])
  })
  test('between people and own accounts is neither wages nor a subscription', async () => {
    const months = (make: (on: number) => Draft): readonly Draft[] => Array.from({ length: 9 }, (_, at) => make(day(2024, 1 + at, 5)))
    const lives = [
      months((on) => wechat(on, '妈妈', '生活费', 2_000, { direction: 'in', kind: '转账', category: '转账' })), months((on) => wechat(on, '小李', '房租一半', 2_500, { direction: 'in', kind: '转账', category: '转账' })),
      months((on) => wechat(on, '妈', '转账', 1_000, { kind: '转账', category: '转账' })), months((on) => alipay(on, '余额宝', '余额宝-转入', 5_000, { direction: 'neutral', kind: 'transfer', category: '投资理财' })),
      months((on) => alipay(on, '腾讯视频', '免费试用', 0)),
    ]
    const found = await Promise.all(lives.map(async (life) => (await guessed(life)).results))
    expect(found.map((results) => ['income-band', 'payday', 'subscriptions'].map((key) => results.get(key)?.answer))).toEqual(lives.map(() => ['cannot tell', 'cannot tell', 'cannot tell']))
  })
})

describe('what is not one’s own', () => {
  test('a forwarded message says nothing of the household, style or language', async () => {
    const forwarded = messages(ON, 1, 60, ['my dog ate my shoe', 'put the kids to bed'], { source: 'telegram', kind: 'forwarded' })
    const own = messages(ON, 1, 5, ['see you at eight then'], { source: 'telegram' })
    const said = await valueOf<SaidOf>('said.of', [...own, ...forwarded])
    expect([said.texts, said.subjects]).toEqual([5, {}])
  })
  test('messages of others give no answer about the owner', async () => {
    const theirs = messages(ON, 1, 400, ['my dog ate my shoe', 'my husband is cooking', 'put the kids to bed', '我24岁了', 'signed the lease today'], { byOwner: false })
    const { results } = await guessed(theirs)
    expect(['has-dog', 'children-at-home', 'moving-soon', 'age-band', 'languages', 'topics-of-conversation'].map((key) => results.get(key)?.answer)).toEqual(Array.from({ length: 6 }, () => 'cannot tell'))
    expect(results.get('lives-with-partner')?.answer).not.toBe('yes')
  })
  test('rows that know the day only give no hours', async () => {
    const { results } = await guessed(each(ON, 1, 400, (on) => statement(on, 'ALDI SUED', 20)))
    expect(['active-hours', 'best-time-to-send'].map((key) => results.get(key)?.answer)).toEqual(['cannot tell', 'cannot tell'])
  })
})

describe('each source alone', () => {
  test('gives its own answer, and what joins talk and purchases cannot be told from one', async () => {
    const { inferences } = await inferencesOf(
      chatOf({ language: 'en', lines: ['my cat is on the keyboard', 'need cat litter', 'feeding the cats brb', 'so into running lately, 10k this morning'], perWeek: 3 }),
      ordersOf(['Pedigree adult dry dog food beef 12kg', 'Dog poo bags 240', 'Kong dog toy']),
    )
    const alone = (key: string): unknown => inferences.find((one) => one.key === key)?.answerAlone
    const without = (key: string): unknown => inferences.find((one) => one.key === key)?.answerWithout
    expect([alone('has-dog'), without('has-dog')]).toEqual([{ amazon: 'yes', whatsapp: 'cannot tell' }, { amazon: 'cannot tell', whatsapp: 'yes' }])
    expect((alone('has-cat') as Record<string, string>).whatsapp).toBe('yes')
    expect(alone('says-and-buys')).toEqual({ amazon: 'cannot tell', whatsapp: 'cannot tell' })
  })
})
