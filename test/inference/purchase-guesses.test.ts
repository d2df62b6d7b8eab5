import { describe, expect, it } from 'vitest'
import { CANNOT_TELL } from '../../inference/inference.ts'
import type { GuessResult } from '../../inference/inference.ts'
import { inferenceDefinitions, signalDefinitions } from '../../inference/registry.ts'
import { tallyActivities } from '../../inference/pass.ts'
import { guessWithEach } from '../../inference/withhold.ts'
import { memoryStore } from '../memory-store.ts'
import type { Draft } from '../memory-store.ts'
import { FIRST_DAY, alipay, day, each, guessed, messages, monthly, order, plainOrders, statement, wechat } from './purchases.ts'

async function guess(key: string, ...archives: readonly (readonly Draft[])[]): Promise<GuessResult> {
  const result = (await guessed(...archives)).results.get(key)
  if (!result) throw new Error(`No guess ${key}`)
  return result
}

const SMALL_TALK = ['see you at eight', 'the train is late again', 'ok sounds good', 'haha yes', 'did you read the report', 'thanks a lot', 'my dog is tired']
const chat = (more: readonly Draft[] = [], days = 500): readonly Draft[] => [...messages(FIRST_DAY, days / 600, 600, SMALL_TALK), ...more]
const rides = messages(FIRST_DAY + 3, 21, 20, ['long bike ride today', 'need a new inner tube', 'the derailleur is broken'])
const bikeOrders = each(FIRST_DAY + 5, 40, 10, (on) => order(on, 'Bike inner tube 28 inch, 2 pack', 12))

function summer(on: number): boolean {
  return [4, 5, 6, 7].includes(new Date(on * 86_400_000).getUTCMonth())
}

function wages(dates: readonly number[]): readonly Draft[] {
  return dates.map((date, at) => statement(day(2023, 1 + at, date), 'Beispiel GmbH', 2_400, { direction: 'in', text: 'Gehalt' }))
}

/** Six months of wages, in whole units of a currency. */
function paid(amount: number, currency: string): readonly Draft[] {
  return monthly(2023, 1, 25, 6, (on) => statement(on, 'Beispiel Ltd', 0, { direction: 'in', text: 'salary', amount: { minor: amount * 100, currency } }))
}

describe('interests by spending', () => {
  it('names what takes a large part of purchases, with the rows, and files it', async () => {
    const { answer, status, outcomes, evidence, segments } = await guess('interests-by-spending', [...plainOrders(40), ...each(FIRST_DAY, 9, 25, (on) => order(on, 'Adult dry dog food 12 kg', 35))])
    expect([answer, status, segments?.map(({ id }) => id).includes('544')]).toEqual(['pets.dog', 'unmeasured', true])
    expect(outcomes.every(({ probability, low, high }) => probability === null && low === null && high === null)).toBe(true)
    expect([evidence[0]?.outcome, evidence[0]?.count, evidence[0]?.examples.length]).toEqual(['pets.dog', 25, 25])
    expect(evidence[0]?.says).toEqual({
      en: '25 purchases on 25 days for dogs (€875.00): 38% of what could be sorted', zh: '25天里在狗上花钱25次（€875.00），占能归类消费的38%',
    })
  })

  it('names no need, nothing about health, and no single errand', async () => {
    const { outcomes, evidence } = await guess('interests-by-spending', [
      ...plainOrders(30), ...monthly(2023, 1, 1, 12, (on) => statement(on, 'Meyer Hausverwaltung', 900, { text: 'Miete' })),
      ...each(FIRST_DAY, 5, 30, (on) => order(on, 'Ibuprofen 400 mg', 8)), ...each(FIRST_DAY, 5, 30, (on) => order(on, 'Multivitamin gummies', 8)), order(FIRST_DAY, 'Acoustic guitar', 300),
    ])
    expect([...outcomes.map(({ value }) => value), ...evidence.map(({ outcome }) => outcome)].filter((id) => /^(?:health|home\.rent|hobbies\.music|groceries|household)/.test(id))).toEqual([])
  })

  it('says how much is missing when there is too little', async () => {
    const { answer, status, support } = await guess('interests-by-spending', plainOrders(5))
    expect([answer, status, support?.have, support?.want]).toEqual([CANNOT_TELL, 'too-little', 5, 20])
  })
})

describe('says it and buys it', () => {
  it('joins talk and purchases of one topic, and shows both', async () => {
    const { answer, status, outcomes, evidence, segments } = await guess('says-and-buys', chat(rides), [...plainOrders(100), ...bikeOrders])
    expect([answer, status, segments?.map(({ name }) => name)[0]]).toEqual(['both:sports.cycling', 'unmeasured', 'Interest > Sports > Cycling'])
    expect(outcomes.map(({ value }) => value).slice(0, 1)).toEqual(['both:sports.cycling'])
    expect(evidence.filter(({ outcome }) => outcome === 'both:sports.cycling').map(({ signal, count, examples }) => [signal, count, examples.length])).toEqual([['talk.by-category', 20, 20], ['bought.by-category', 10, 10]])
  })

  it('tells talk without buying and buying without talk', async () => {
    const { outcomes } = await guess('says-and-buys', chat(rides), [...plainOrders(110), ...each(FIRST_DAY, 30, 12, (on) => order(on, 'Potting soil 20 l', 9))])
    const values = outcomes.map(({ value }) => value)
    expect([values.includes('talk-only:sports.cycling'), values.includes('buys-only:home.garden'), values.some((value) => value.startsWith('both:sports.cycling'))]).toEqual([true, true, false])
  })

  it('names a topic so that all its purchases are meant', async () => {
    const { evidence } = await guess('says-and-buys', chat(rides), [...plainOrders(110), ...each(FIRST_DAY, 30, 12, (on) => order(on, 'Toothpaste', 3))])
    expect(evidence.filter(({ outcome, signal }) => outcome === 'buys-only:beauty' && signal === 'bought.by-category').map(({ says }) => [says.en.split(':')[0], says.zh.split('，')[0]])).toEqual([['18 purchases for beauty and personal care', '18次消费花在美妆与个人护理上']])
  })

  it('cannot tell from chat alone, purchases alone, or a few of both', async () => {
    const answers = await Promise.all([guess('says-and-buys', chat(rides)), guess('says-and-buys', [...plainOrders(100), ...bikeOrders]), guess('says-and-buys', chat(rides).slice(0, 100), plainOrders(20))])
    expect(answers.map(({ answer, status }) => [answer, status])).toEqual([[CANNOT_TELL, 'too-little'], [CANNOT_TELL, 'too-little'], [CANNOT_TELL, 'too-little']])
  })

  it('falls silent when either source is withheld', async () => {
    const tallies = await tallyActivities(memoryStore([chat(rides), [...plainOrders(100), ...bikeOrders]]), signalDefinitions)
    const { inferences } = guessWithEach(tallies, ['amazon', 'whatsapp'], signalDefinitions, inferenceDefinitions)
    const found = inferences.find(({ key }) => key === 'says-and-buys')
    expect([found?.answer, found?.answerWithout, found?.answerAlone]).toEqual(['both:sports.cycling', { amazon: CANNOT_TELL, whatsapp: CANNOT_TELL }, { amazon: CANNOT_TELL, whatsapp: CANNOT_TELL }])
  })

  it('finds month by month agreement only where it is there', async () => {
    const talk = Array.from({ length: 700 }, (_, at) => FIRST_DAY + at).filter((on) => summer(on) && on % 4 === 0).flatMap((on) => messages(on, 1, 1, ['bike ride today']))
    const goods = Array.from({ length: 700 }, (_, at) => FIRST_DAY + at).filter((on) => summer(on) && on % 9 === 0).map((on) => order(on, 'Bike inner tube', 9))
    const { evidence } = await guess('says-and-buys', [...messages(FIRST_DAY, 1, 700, SMALL_TALK), ...talk], [...plainOrders(170), ...goods])
    const steady = await guess('says-and-buys', chat(rides), [...plainOrders(100), ...bikeOrders])
    const said = (all: typeof evidence): string => all.find(({ signal, outcome }) => signal === 'bought.by-category' && outcome === 'both:sports.cycling')?.says.en ?? ''
    expect([/together with the talk \(correlation 0\.\d+ over \d+ months\)/.test(said(evidence)), said(steady.evidence).includes('month by month')]).toEqual([true, false])
  })
})

describe('payday', () => {
  it('is the day on which wages come, early and late ones included', async () => {
    const { answer, evidence } = await guess('payday', wages([25, 24, 25, 25, 26, 25, 25]))
    expect([answer, evidence[0]?.count, evidence[0]?.examples.length]).toEqual(['day-25', 7, 7])
    expect(evidence[0]?.says.zh).toBe('7笔约€2,400.00的工资，其中7笔在25号前后')
  })

  it('is found in Chinese bills by the word for wages', async () => {
    expect((await guess('payday', monthly(2023, 1, 10, 8, (on) => alipay(on, '某某科技有限公司', '工资代发', 9_000, { direction: 'in', kind: 'income', category: '收入' })))).answer).toBe('day-10')
  })

  it('is refused for spending on any day, and for two payments', async () => {
    const results = await Promise.all([guess('payday', plainOrders(200, 3)), guess('payday', wages([25, 25]))])
    expect(results.map(({ answer }) => answer)).toEqual([CANNOT_TELL, CANNOT_TELL])
  })

  it('without wages is the day around which spending by choice peaks, if that is beyond chance', async () => {
    const rows = Array.from({ length: 24 }, (_, month) => [24, 25, 26, 27, 28, 25].map((date, at) => order(day(2022, 1 + month, date), at % 2 === 0 ? 'Cotton shirt' : 'Novel, paperback', 20))).flat()
    const { answer, evidence } = await guess('payday', rows)
    expect([answer, evidence[0]?.says.en.startsWith('No wages in sight, but spending by choice peaks around the 26th')]).toEqual(['day-26', true])
  })
})

describe('replenishment', () => {
  it('foretells the next date with its range and tests itself on the held-back past', async () => {
    const { answer, status, evidence } = await guess('replenishment', [...each(FIRST_DAY, 30, 10, (on) => order(on, 'Clumping cat litter 10 kg', 12)), ...plainOrders(70)])
    expect([answer, status]).toEqual(['Clumping cat litter 10 kg · 2023-10-28', 'unmeasured'])
    expect(evidence.find(({ count, weight }) => count === 10 && weight > 0)?.says).toEqual({
      en: 'Bought on 10 days, and the last amount lasts about 30 days: next on 28 October 2023; the last dates (2), held back, would have been missed by 0 days',
      zh: '买过10次，上次的量大约够用30天：下次在2023年10月28日；留出最后2次来验，平均差0天',
    })
  })

  it('reckons with how much was bought', async () => {
    const rows = [0, 20, 60, 80, 120, 140].map((on, at) => order(FIRST_DAY + on, 'Clumping cat litter 10 kg', 12, { quantity: at % 2 === 0 ? 1 : 2 }))
    expect((await guess('replenishment', rows)).answer).toBe(`Clumping cat litter 10 kg · ${new Date((FIRST_DAY + 180) * 86_400_000).toISOString().slice(0, 10)}`)
  })

  it('foretells nothing for irregular purchases, for things given up, or for what is not used up', async () => {
    const answers = await Promise.all([
      guess('replenishment', [0, 2, 60, 64, 200, 203, 390].map((on) => order(FIRST_DAY + on, 'Clumping cat litter 10 kg', 12))),
      guess('replenishment', [...each(FIRST_DAY, 20, 6, (on) => order(on, 'Clumping cat litter 10 kg', 12)), order(FIRST_DAY + 400, 'Desk lamp', 20)]),
      guess('replenishment', each(FIRST_DAY, 30, 8, (on) => order(on, 'Wireless headphones', 60))),
    ])
    expect(answers.map(({ answer }) => answer)).toEqual([CANNOT_TELL, CANNOT_TELL, CANNOT_TELL])
  })
})

describe('worth as a customer', () => {
  it('gives exact counts, and a trend only beyond chance', async () => {
    const more = await guess('customer-value', [...each(day(2022, 1, 1), 12, 30, (on) => statement(on, 'REWE', 20)), ...each(day(2023, 1, 1), 4, 91, (on) => statement(on, 'REWE', 20))])
    const same = await guess('customer-value', each(day(2022, 1, 1), 9, 81, (on) => statement(on, 'REWE', 20)))
    expect([more.answer, same.answer, more.outcomes.every(({ probability }) => probability === null)]).toEqual(['growing', 'steady', true])
    expect(more.evidence[0]?.says.en).toBe('In all 121 purchases on 121 days, the last on 27 December 2023, €2,420.00 spent; 91 days of buying in the last year, 30 in the year before')
  })

  it('shows the counts but no trend for less than two years, and a merchant gone quiet', async () => {
    const { answer, status, evidence } = await guess('customer-value', [...each(FIRST_DAY, 7, 20, (on) => statement(on, 'REWE', 20)), ...each(FIRST_DAY, 5, 60, (on) => statement(on, 'Edeka', 20))])
    expect([answer, status, evidence.filter(({ signal }) => signal === 'bought.value').map(({ says }) => says.en.includes('quiet for longer'))]).toEqual([CANNOT_TELL, 'too-little', [false, false, true]])
  })

  it('foretells each shop’s days of buying, fewer where somebody stays away, and says a shop that lost them', async () => {
    const regular = (name: string, every: number, count: number): readonly Draft[] => each(FIRST_DAY, every, count, (on) => statement(on, name, 20))
    const rows = [...regular('Edeka', 5, 70), ...regular('Bakery Lund', 7, 50), ...regular('Book Barn', 14, 25), ...regular('REWE', 7, 20), ...regular('Cheese Loft', 21, 17)]
    const value = await guess('customer-value', rows)
    const foretold = value.evidence.filter(({ signal }) => signal === 'bought.loyalty').map(({ says }) => says.en)
    expect(foretold.map((says) => says.slice(0, 11))).toEqual(['Edeka, afte', 'Bakery Lund', 'Book Barn, ', 'REWE, after', 'Cheese Loft', 'Tried on th'])
    expect(foretold[0]).toMatch(/^Edeka, after 70 days of buying: about 4\d more to be expected in the next 39 weeks, of €20\.00 each; of customers who come and go like this, 9\d% are customers still$/)
    expect(foretold[3]).toMatch(/^REWE, after 20 days of buying: about 0(?:\.\d)? more to be expected .* <1% are customers still$/)
    expect(foretold[5]).toMatch(/^Tried on the last 16 weeks of your own archive, which were held back: \d+ days of buying were foretold at 5 shops, and \d+ came\. A shop’s figure was off by [\d.]+ days, “as often as before” by [\d.]+\.$/)
    const left = await guess('shop-left', rows)
    expect([left.answer, left.status, left.evidence[0]?.says.zh]).toEqual(['yes', 'unmeasured', expect.stringMatching(/^REWE：买过20天，今后39周大约还会来0/)])
    const none = await guess('shop-left', rows.filter(({ object }) => object !== 'REWE'))
    const few = await guess('shop-left', regular('Edeka', 5, 70))
    expect([none.answer, none.evidence.filter(({ outcome }) => outcome === 'yes').length, few.answer, few.support]).toEqual(['no', 0, CANNOT_TELL, { have: 1, want: 3, of: expect.anything() as unknown }])
  })
})

describe('price sensitivity', () => {
  const dear = plainOrders(200, 4)
  const hunter = [
    ...plainOrders(60, 10), ...[2023, 2024].flatMap((year) => [9, 10, 11, 12].flatMap((date) => [0, 1, 2].map((at) => order(day(year, 11, date), `Wool coat, 30% off, colour ${'abc'[at]}`, 50)))),
  ]

  it('ranks who buys on sale days and with discounts, and files them', async () => {
    const { answer, evidence, segments } = await guess('price-sensitivity', hunter)
    expect([answer, segments?.map(({ id }) => id), evidence[0]?.examples.length]).toEqual(['keen', ['535'], 28])
    expect(evidence.map(({ says }) => says.zh)[0]).toMatch(/^\d+次购买在大促前后三天内/)
  })

  it('files nobody who buys on any day at any price, and cannot tell from a few lines', async () => {
    const results = await Promise.all([guess('price-sensitivity', dear), guess('price-sensitivity', plainOrders(20))])
    expect(results.map(({ answer, segments }) => [answer === 'keen', segments ?? []])).toEqual([[false, []], [false, []]])
    expect(results[1]?.status).toBe('too-little')
  })
})

describe('income', () => {
  it('is told from wages against the usual pay of their currency', async () => {
    const answers = await Promise.all([guess('income-band', paid(1_400, 'GBP')), guess('income-band', paid(2_900, 'GBP')), guess('income-band', paid(5_000, 'GBP')), guess('income-band', paid(2_500, 'EUR'))])
    expect(answers.map(({ answer, status }) => [answer, status])).toEqual([['low', 'unmeasured'], ['middle', 'unmeasured'], ['high', 'unmeasured'], [CANNOT_TELL, 'unmeasured']])
    expect(answers[1]?.outcomes.map(({ value, probability }) => [value, probability])).toEqual([['middle', null], ['low', null], ['high', null]])
  })

  it('names country, year and source of what it compares with, and no rate of another country', async () => {
    const yuan = await Promise.all([3_000, 9_880, 15_000].map((wage) => guess('income-band', paid(wage, 'CNY'))))
    // 118,560 yuan a year lie between the two published means of 2023: nothing out of the ordinary.
    expect(yuan.map(({ answer }) => answer)).toEqual(['low', 'middle', 'high'])
    expect(yuan[1]?.evidence[0]?.says.en).toMatch(/1–1\.7 times the mean pay of urban workers in China in 2023, .*National Bureau of Statistics/u)
    expect(yuan[1]?.outcomes.map(({ baseRate }) => baseRate)).toEqual([null, null, null])
    const euro = await guess('income-band', paid(2_500, 'EUR'))
    expect([euro.answer, euro.reason]).toEqual([CANNOT_TELL, 'no-comparison'])
  })

  it('is told from the level of shops where no wages are in sight, and not from ordinary shops', async () => {
    const answers = await Promise.all([
      guess('income-band', each(FIRST_DAY, 6, 40, (on, at) => statement(on, at % 2 === 0 ? 'ALDI SUED' : 'Lidl sagt Danke', 30))), guess('income-band', each(FIRST_DAY, 6, 40, (on, at) => wechat(on, at % 2 === 0 ? '山姆会员商店' : '盒马鲜生', '收款', 300))),
      guess('income-band', each(FIRST_DAY, 6, 40, (on) => wechat(on, '盒马鲜生', '收款', 300))),
      guess('income-band', each(FIRST_DAY, 6, 40, (on) => statement(on, 'REWE', 30))),
    ])
    expect(answers.map(({ answer }) => answer)).toEqual(['low', 'high', CANNOT_TELL, CANNOT_TELL])
  })
})

describe('subscriptions', () => {
  it('are listed with the next date and the yearly sum; a person who is paid is not named, an ended one is told apart', async () => {
    const { answer, outcomes, evidence } = await guess('subscriptions', [
      ...monthly(2023, 1, 14, 12, (on) => statement(on, 'Netflix.com', 12.99)), ...monthly(2023, 1, 3, 12, (on) => wechat(on, '房东老李', '房租', 3_000, { category: '转账', kind: 'transfer' })),
      ...monthly(2022, 1, 20, 12, (on) => statement(on, 'Spotify', 9.99)), statement(day(2023, 12, 30), 'Kiosk', 3),
    ])
    expect([answer, outcomes.map(({ value }) => value)]).toEqual(['Rent · 2024-01-03', ['Rent · 2024-01-03', 'Netflix · 2024-01-14']])
    expect(evidence.map(({ says }) => says.en)).toEqual([
      '2 payments come back at even intervals, together about CN¥36,000.00 + €155.88 a year',
      'Rent: CN¥3,000.00 every month, 12 payments since 3 January 2023; next between 2 January 2024 and 3 January 2024',
      'Netflix: €12.99 every month, 12 payments since 14 January 2023; next between 13 January 2024 and 14 January 2024',
      'Spotify: €9.99 every month, 12 payments since 20 January 2022; the last on 20 December 2022, so it seems to have ended',
    ])
    expect(JSON.stringify(evidence).includes('老李')).toBe(false)
  })

  it('are none where nothing comes back', async () => {
    expect((await guess('subscriptions', each(FIRST_DAY, 1, 60, (on) => statement(on, 'Cafe Beispiel', 3.2)))).answer).toBe(CANNOT_TELL)
  })
})

describe('a quiet life', () => {
  it('gives no false alarm among the guesses about money', async () => {
    const { results } = await guessed(plainOrders(60, 6), chat())
    const keys = ['payday', 'replenishment', 'income-band', 'customer-value', 'subscriptions']
    expect(keys.map((key) => [key, results.get(key)?.answer])).toEqual(keys.map((key) => [key, CANNOT_TELL]))
  })
})

it('spends most is said of money, and not of what is bought most often', async () => {
  const { answer, outcomes } = await guess('interests-by-spending', [...each(FIRST_DAY, 5, 40, (on) => order(on, 'Paperback novel', 6)), ...each(FIRST_DAY, 20, 9, (on) => order(on, 'Clumping cat litter 10 l', 90))])
  expect([answer, outcomes.map(({ value }) => value)]).toEqual(['pets.cat', ['pets.cat', 'books']])
})
