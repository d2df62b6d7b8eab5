import { describe, expect, it } from 'vitest'
import type { BoughtByCategory } from '../../inference/categories/categories.ts'
import { signalDefinitions } from '../../inference/registry.ts'
import { tallyActivities } from '../../inference/pass.ts'
import { signalsFrom } from '../../inference/withhold.ts'
import { entryOf, mergeKeyed, startKeyed } from '../../inference/purchases/keyed.ts'
import { periodOf } from '../../inference/purchases/periods.ts'
import { packOf } from '../../inference/purchases/product.ts'
import { saleOf } from '../../inference/purchases/sale-days.ts'
import { circularTest } from '../../inference/purchases/statistics.ts'
import { money } from '../../inference/purchases/wording.ts'
import type { Prices } from '../../inference/signals/bought-prices.ts'
import type { Repeats } from '../../inference/signals/bought-repeats.ts'
import type { Value } from '../../inference/signals/bought-value.ts'
import type { Income } from '../../inference/signals/paid-income.ts'
import type { RegularPayments } from '../../inference/signals/paid-regular.ts'
import type { SpendByMonth } from '../../inference/signals/spend-by-month.ts'
import type { TalkByCategory } from '../../inference/signals/talk-by-category.ts'
import { memoryStore } from '../memory-store.ts'
import type { Draft } from '../memory-store.ts'
import { FIRST_DAY, alipay, day, each, guessed, messages, monthly, order, plainOrders, statement, valueOf, wechat } from './purchases.ts'

const KEYS_KEPT = 2_000

function bought(...rows: readonly Draft[]): Promise<BoughtByCategory> {
  return valueOf('bought.by-category', rows)
}

async function regular(...rows: readonly Draft[]): Promise<unknown> {
  const { signals } = await guessed(rows)
  return signals.get<RegularPayments>('paid.regular')?.value.payments.map(({ name, category, period, times, minor, currency, isTransfer }) => [name, category, period, times, minor, currency, isTransfer])
}

/** A December three times as dear as any other month. */
function december(on: number): number {
  return new Date(on * 86_400_000).getUTCMonth() === 11 ? 300 : 100
}

function fill(keys: readonly number[]): ReturnType<typeof startKeyed<{ n: number }>> {
  const keyed = startKeyed<{ n: number }>(KEYS_KEPT)
  for (const key of keys) {
    const entry = entryOf(keyed, `|${key}`, () => ({ n: 0 }))
    if (entry) entry.n += 1
  }
  return keyed
}

describe('spending by category', () => {
  it('counts order lines and payments to merchants, with days, money and words', async () => {
    const { categories, lines, unknown, currency, spend } = await bought(
      order(FIRST_DAY, 'Adult dry dog food 12 kg', 30), order(FIRST_DAY, 'Dog leash 2 m', 10.5), order(FIRST_DAY + 40, 'Adult dry dog food 12 kg', 31), order(FIRST_DAY + 41, 'zxqv', 5),
    )
    expect({ lines, unknown, currency, spend }).toEqual({ lines: 4, unknown: 0, currency: 'EUR', spend: [{ currency: 'EUR', minor: 7_650 }] })
    const { examples, ...dog } = categories['pets.dog'] ?? { examples: [] }
    expect(dog).toEqual({
      lines: 3, refunds: 0, days: 2, spend: [{ currency: 'EUR', minor: 7_150 }], shareOfLines: 3 / 4, shareOfSpend: 7_150 / 7_650,
      firstAt: FIRST_DAY * 86_400_000 + 36_000_000, lastAt: (FIRST_DAY + 40) * 86_400_000 + 36_000_000, months: { '2023-01': 2, '2023-02': 1 },
      words: [{ word: 'dog food', lines: 2 }, { word: 'dog leash', lines: 1 }],
    })
    expect(examples.toSorted((a, b) => a.activity - b.activity)).toEqual([{ activity: 1, start: 10, end: 18 }, { activity: 2, start: 0, end: 9 }, { activity: 3, start: 10, end: 18 }])
  })

  it('leaves out transfers between people, own accounts, cancelled rows and what others paid', async () => {
    const { lines, categories } = await bought(
      alipay(FIRST_DAY, '某某', '转账', 500, { category: '转账红包', kind: 'transfer' }),
      wechat(FIRST_DAY, '小王', '', 20, { category: '微信红包', kind: 'transfer' }),
      wechat(FIRST_DAY, '某人', '', 66, { category: '亲属卡交易' }),
      alipay(FIRST_DAY, '某某基金', '余额宝-转入', 900, { category: '投资理财', kind: 'own-transfer', direction: 'neutral' }),
      alipay(FIRST_DAY, '某店', '猫粮', 80, { kind: 'cancelled', direction: 'neutral' }),
      wechat(FIRST_DAY, '某店', '猫粮', 80, { kind: 'void' }),
      order(FIRST_DAY, 'Cat litter 10 l', 9, { byOwner: false }),
      alipay(FIRST_DAY, '某某旗舰店', '猫粮2kg', 80, { category: '宠物' }),
    )
    expect([lines, Object.keys(categories)]).toEqual([1, ['pets.cat']])
  })

  it('takes a refund off once, whichever way the source books it', async () => {
    const spends = await Promise.all([
      bought(order(FIRST_DAY, 'Cotton shirt', 40), order(FIRST_DAY, 'Wool coat', 100), order(FIRST_DAY + 9, 'Wool coat', 100, { verb: 'paid', kind: 'refunds', direction: 'in', category: 'Customer Return' })),
      bought(alipay(FIRST_DAY, '某店', '羊毛大衣', 140), alipay(FIRST_DAY + 9, '某店', '退款-羊毛大衣', 100, { kind: 'refund', direction: 'neutral', category: '退款' })),
      bought(wechat(FIRST_DAY, '某店', '羊毛大衣', 140), wechat(FIRST_DAY + 9, '某店', '羊毛大衣', 100, { kind: 'refund', direction: 'in', category: '某店-退款' })),
    ])
    expect(spends.map(({ lines, spend, categories }) => [lines, spend[0]?.minor, categories.fashion?.spend[0]?.minor])).toEqual([[2, 4_000, 4_000], [1, 4_000, 4_000], [1, 4_000, 4_000]])
  })

  it('never adds across currencies', async () => {
    const { spend, categories, currency } = await bought(
      order(FIRST_DAY, 'Novel, paperback', 10), order(FIRST_DAY + 1, 'Novel, paperback', 12), order(FIRST_DAY + 2, 'Novel, paperback', 1_500, { amount: { minor: 1_500, currency: 'JPY' } }),
    )
    expect([spend, currency, categories.books?.shareOfSpend]).toEqual([[{ currency: 'EUR', minor: 2_200 }, { currency: 'JPY', minor: 1_500 }], 'EUR', 1])
    expect(spend.map((sum) => [money(sum, 'en'), money(sum, 'zh')])).toEqual([['€22.00', '€22.00'], ['JP¥1,500', 'JP¥1,500']])
  })
})

describe('talk by category', () => {
  it('counts a message once for a topic, and not what only sounds like it', async () => {
    const { topics, messages: count, mentions } = await valueOf<TalkByCategory>('talk.by-category', messages(FIRST_DAY, 20, 6, [
      'new derailleur and inner tube for the road bike', 'cold brew coffee again', 'hot dog for lunch', '周末去露营，帐篷买好了', '在天猫买的', 'her coffee table is huge',
    ]))
    expect([count, mentions, Object.fromEntries(Object.entries(topics).map(([id, { messages: of, months }]) => [id, [of, Object.keys(months)]]))]).toEqual([6, 3, {
      'sports.cycling': [1, ['2023-01']], 'dining.cafe': [1, ['2023-01']], 'sports.outdoors': [1, ['2023-03']],
    }])
  })
})

describe('regular payments', () => {
  it('finds a subscription, a rent to a person, a bill of changing amount and a yearly fee, also from rows that know days only', async () => {
    expect(await regular(
      ...monthly(2023, 1, 14, 8, (on) => statement(on, 'Netflix.com', 12.99)),
      ...monthly(2023, 1, 1, 6, (on) => statement(on, 'Meyer Hausverwaltung', 800, { text: 'Miete' })),
      ...monthly(2023, 1, 20, 6, (on, at) => statement(on, 'Stadtwerke Beispiel', 60 + at * 9)),
      ...monthly(2023, 1, 3, 6, (on) => wechat(on, '房东老李', '转账备注:房租', 3_000, { category: '转账', kind: 'transfer' })),
      statement(day(2022, 3, 1), 'Kraxelverein Hut', 65), statement(day(2023, 3, 1), 'Kraxelverein Hut', 65),
    )).toEqual([
      ['', 'home.rent', 30, 6, 300_000, 'CNY', true],
      ['Meyer Hausverwaltung', 'home.rent', 30, 6, 80_000, 'EUR', false],
      ['Stadtwerke Beispiel', 'utilities', 30, 6, 8_250, 'EUR', false],
      ['Netflix', 'media.streaming', 30, 8, 1_299, 'EUR', false],
      ['Kraxelverein Hut', 'unknown', 365, 2, 6_500, 'EUR', false],
    ])
  })

  it('joins a subscription whose price rose, and tells the next date from the usual gaps', async () => {
    const { payments } = await valueOf<RegularPayments>('paid.regular', [
      ...monthly(2023, 1, 5, 5, (on) => statement(on, 'Spotify', 9.99)), ...monthly(2023, 6, 5, 5, (on) => statement(on, 'Spotify', 12.99)),
    ])
    expect(payments.map(({ times, minor, nextDay, nextLow, nextHigh }) => [times, minor, nextDay, nextLow, nextHigh]))
      .toEqual([[10, 1_299, day(2023, 11, 5), day(2023, 11, 4), day(2023, 11, 5)]])
  })

  it('takes neither daily coffee, nor irregular shopping, nor two gifts a year apart for a standing order', async () => {
    expect(await regular(
      ...each(FIRST_DAY, 1, 60, (on) => statement(on, 'Cafe Beispiel', 3.2)),
      ...[0, 3, 11, 19, 44, 46, 71].map((on) => statement(FIRST_DAY + on, 'Schuhhaus Beispiel', 49)),
      ...[[0, 49], [200, 80], [371, 50], [420, 95], [600, 20]].map(([on = 0, amount = 0]) => statement(FIRST_DAY + on, 'Buchhandlung Beispiel', amount)),
      wechat(FIRST_DAY, '小王', '生日快乐', 200, { category: '转账', kind: 'transfer' }), wechat(FIRST_DAY + 365, '小王', '生日快乐', 200, { category: '转账', kind: 'transfer' }),
    )).toBeUndefined()
  })
})

describe('income', () => {
  it('finds wages by payer and words, and leaves out refunds and gifts', async () => {
    const { streams } = await valueOf<Income>('paid.income', [
      ...monthly(2023, 1, 25, 9, (on) => statement(on, 'Beispiel GmbH', 2_400, { direction: 'in', text: 'Gehalt' })),
      ...monthly(2023, 1, 8, 4, (on) => wechat(on, '妈妈', '', 300, { direction: 'in', category: '微信红包', kind: 'transfer' })),
      ...monthly(2023, 1, 9, 4, (on) => order(on, 'Shirt', 20, { verb: 'paid', kind: 'refunds', direction: 'in' })),
    ])
    expect(streams.map(({ name, minor, period, times, saysSalary, daysOfMonth }) => [name, minor, period, times, saysSalary, daysOfMonth])).toEqual([['Beispiel GmbH', 240_000, 30, 9, true, Array.from({ length: 9 }, () => 25)]])
  })
})

describe('things bought again', () => {
  it('keeps days and amounts of one product, and of one kind under several titles', async () => {
    const { repeats } = await valueOf<Repeats>('bought.repeats', [
      ...each(FIRST_DAY, 30, 5, (on) => order(on, 'Clumping cat litter 10 kg', 12, { quantity: 2 })),
      ...each(FIRST_DAY + 7, 20, 4, (on, at) => order(on, at % 2 === 0 ? 'Dog food beef 2 kg' : 'Dog food turkey 1 kg', 9)),
      ...each(FIRST_DAY, 30, 6, (on) => order(on, 'Running shoes size 43', 80)),
      ...each(FIRST_DAY, 30, 6, (on) => order(on, 'Multivitamin 90 tablets', 15)),
    ])
    expect(repeats.map(({ name, category, of, unit, purchases }) => [name, category, of, unit, purchases.map(({ day: on, amount }) => [on - FIRST_DAY, amount])])).toEqual([
      ['Clumping cat litter 10 kg', 'pets.cat', 'product', 'orders', [[0, 2], [30, 2], [60, 2], [90, 2], [120, 2]]],
      ['dog food', 'pets.dog', 'kind', 'g', [[7, 2_000], [27, 1_000], [47, 2_000], [67, 1_000]]],
    ])
  })

  it('reads the size of a pack', () => {
    expect(['Cat litter 10 kg', '猫粮 500g*6', '2 x 1,5 l water', 'Wipes, 72 count', 'Pack of 12 rolls', '纸巾 24包', 'Novel'].map(packOf)).toEqual([
      { unit: 'g', size: 10_000 }, { unit: 'g', size: 3_000 }, { unit: 'ml', size: 3_000 }, { unit: 'pieces', size: 72 }, { unit: 'pieces', size: 12 }, { unit: 'pieces', size: 24 }, undefined,
    ])
  })
})

describe('prices', () => {
  it('compares with the owner’s own middle price and counts sale days, discounts and refunds', async () => {
    const prices = await valueOf<Prices>('bought.prices', [
      ...each(day(2023, 1, 10), 20, 5, (on, at) => order(on, 'Olive oil', at === 1 || at === 3 ? 6 : 9)),
      order(day(2023, 11, 11), 'Wool coat, 30% off', 80), order(day(2023, 11, 26), 'Desk lamp', 30), order(day(2023, 12, 27), 'Desk lamp', 30, { verb: 'paid', kind: 'refunds', direction: 'in' }),
      statement(day(2023, 6, 18), 'Hausverwaltung Beispiel', 800),
    ])
    const { lines, refunds, discountLines, saleLines, bySale, comparedProducts, comparedUnits, cheapUnits } = prices
    expect({ lines, refunds, discountLines, saleLines, bySale, comparedProducts, comparedUnits, cheapUnits }).toEqual({
      lines: 7, refunds: 1, discountLines: 1, saleLines: 2, bySale: [{ sale: 'singles-day', lines: 1 }, { sale: 'black-friday', lines: 1 }], comparedProducts: 1, comparedUnits: 5, cheapUnits: 2,
    })
  })

  it('knows when the sales are', () => {
    expect([day(2023, 11, 24), day(2024, 11, 29), day(2023, 6, 18), day(2023, 11, 8), day(2024, 7, 18), day(2023, 12, 12), day(2023, 3, 3), day(2019, 11, 29)].map(saleOf))
      .toEqual(['black-friday', 'black-friday', '618', 'singles-day', 'prime-day', 'double-twelve', null, 'black-friday'])
  })
})

describe('hostile rows', () => {
  it('cost no more than others: endless digits, blanks and names, and keys of Object’s own', async () => {
    const long = ['1'.repeat(300_000), ` ${'   1'.repeat(60_000)}x`, '猫'.repeat(200_000), `${'cat '.repeat(50_000)}litter`, '__proto__', 'constructor', '(('.repeat(50_000)]
    const { lines } = await bought(...long.flatMap((text) => [order(FIRST_DAY, text, 1), statement(FIRST_DAY, text, 1), statement(FIRST_DAY + 1, text, 2, { direction: 'in', text })]))
    expect(lines).toBe(long.length * 2)
  })
})

describe('custom and months', () => {
  it('counts visits, gaps and years of a merchant exactly', async () => {
    const { overall, merchants } = await valueOf<Value>('bought.value', [
      ...each(day(2022, 1, 1), 10, 30, (on) => statement(on, 'REWE Markt 0815', 20)), ...each(day(2023, 6, 1), 10, 10, (on) => statement(on, 'REWE', 30)), statement(day(2023, 12, 31), 'Kiosk', 2),
    ])
    expect(overall && { visits: overall.visits, lastYear: overall.lastYear, yearBefore: overall.yearBefore, spend: overall.spend }).toEqual({ visits: 41, lastYear: 11, yearBefore: 30, spend: [{ currency: 'EUR', minor: 90_200 }] })
    expect(merchants.map(({ name, visits }) => [name, visits])).toEqual([['REWE', 10], ['REWE Markt', 30]].toSorted((a, b) => Number(b[1]) - Number(a[1])))
  })

  it('gives months by currency, and seasons only after two years', async () => {
    const two = await valueOf<SpendByMonth>('spend.by-month', monthly(2022, 1, 10, 24, (on) => statement(on, 'Kiosk', december(on))))
    const one = await valueOf<SpendByMonth>('spend.by-month', monthly(2022, 1, 10, 12, (on) => statement(on, 'Kiosk', december(on))))
    expect([two.currencies[0]?.months.length, two.seasons?.map((season) => Math.round(season * 100) / 100), one.seasons]).toEqual([24, [0.86, 0.86, 0.86, 0.86, 0.86, 0.86, 0.86, 0.86, 0.86, 0.86, 0.86, 2.57], null])
  })
})

describe('tallies', () => {
  const mine = signalDefinitions.filter(({ key }) => /^(?:bought|paid|spend)\.|^talk\.by-category/.test(key))
  const amazon = [...plainOrders(120), ...each(FIRST_DAY, 21, 20, (on) => order(on, 'Clumping cat litter 10 kg', 12))]
  const bills = [...monthly(2023, 1, 5, 12, (on) => alipay(on, '中国移动', '话费充值', 59, { category: '充值缴费' })), ...each(FIRST_DAY, 9, 40, (on) => wechat(on, '老王面馆', '收款', 18))]
  const chat = messages(FIRST_DAY, 2, 60, ['coffee?', 'new road bike', '去露营吗'])

  it('of all sources together equal those of each source added up, in any order', async () => {
    const tallies = await tallyActivities(memoryStore([amazon, bills, chat]), mine)
    const shuffled = await tallyActivities(memoryStore([chat.toReversed(), [...bills, ...amazon].toReversed()]), mine)
    const single = await tallyActivities(memoryStore([[...amazon, ...bills, ...chat].map((draft) => ({ ...draft, source: 'one' }))]), mine)
    const plain = (all: Awaited<ReturnType<typeof tallyActivities>>): readonly unknown[] => signalsFrom(all, [...all.keys()], mine).all.map(({ key, value, support }) => [key, support, JSON.parse(JSON.stringify(value, (name, inner: unknown) => (name.endsWith('xamples') && Array.isArray(inner) ? inner.length : inner))) as unknown])
    // How long a shop has been silent depends on how far the source that tells of it reaches, and so on what stands in which.
    const bySum = (all: readonly unknown[]): readonly unknown[] => all.filter((entry) => !JSON.stringify(entry).startsWith('["bought.loyalty"'))
    expect(bySum(plain(tallies))).toEqual(bySum(plain(single)))
    expect(plain(shuffled)).toEqual(plain(tallies))
  })

  it('are plain JSON and do not share objects when merged', async () => {
    const tallies = await tallyActivities(memoryStore([amazon, bills, chat]), mine)
    const before = JSON.stringify([...tallies])
    expect(JSON.parse(before)).toEqual([...tallies])
    signalsFrom(tallies, [...tallies.keys()], mine)
    signalsFrom(tallies, [...tallies.keys()], mine)
    expect(JSON.stringify([...tallies])).toBe(before)
  })

  it('stay bounded with more keys than are kept, the same in any order', () => {
    const keys = Array.from({ length: KEYS_KEPT * 3 }, (_, at) => at)
    const forwards = fill([...keys, ...keys])
    const backwards = fill([...keys, ...keys].toReversed())
    const merged = fill(keys)
    mergeKeyed(merged, fill(keys.toReversed()), () => ({ n: 0 }), (into, from) => { into.n += from.n })
    const sorted = (keyed: typeof forwards): unknown => [keyed.depth, keyed.size, Object.entries(keyed.entries).toSorted(([a], [b]) => (a < b ? -1 : 1))]
    expect(forwards.size).toBeLessThanOrEqual(KEYS_KEPT)
    expect(forwards.size).toBeGreaterThan(KEYS_KEPT / 3)
    expect(sorted(backwards)).toEqual(sorted(forwards))
    expect(sorted(merged)).toEqual(sorted(forwards))
    expect(new Set(Object.values(forwards.entries).map(({ n }) => n))).toEqual(new Set([2]))
  })
})

describe('the statistics', () => {
  it('find a period only where most gaps fit it', () => {
    expect([[0, 30, 61, 91], [0, 7, 14, 21, 28], [0, 3, 40, 44, 90], [0, 365], [0, 30]].map((days) => periodOf(days)?.period)).toEqual([30, 7, undefined, 365, undefined])
  })

  it('test days of the month on a circle', () => {
    const always = Array.from({ length: 31 }, (_, at) => (at === 24 ? 12 : 0))
    const even = Array.from({ length: 31 }, () => 5)
    const turn = Array.from({ length: 31 }, (_, at) => (at === 0 || at === 29 ? 6 : 0))
    expect([always, even, turn].map((counts) => circularTest(counts)).map((test) => test && [test.day, test.length > 0.9, test.p < 0.001])).toEqual([[25, true, true], [expect.any(Number), false, false], [expect.any(Number), true, true]])
  })
})
