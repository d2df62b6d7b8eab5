/**
 * What the person earns, by the wages that come in: a rule without a measurement. Without wages, by a year of groceries like
 * those that were measured, which tell a household income of 75,000 dollars or more from less; else by what the person says of
 * getting by, and by the level of the shops.
 */
import type { Evidence, Outcome } from '../../db/model.ts'
import { cardOf } from '../accuracy.ts'
import { incomeSaid } from '../facts/income-said.ts'
import { groceryEvidence, groceryReading, rangedReading } from '../grocery-reading.ts'
import type { FactWords } from '../grocery-reading.ts'
import { CANNOT_TELL, defineInference } from '../inference.ts'
import type { BaseRate, GuessResult, Signals } from '../inference.ts'
import type { Value } from '../signals/bought-value.ts'
import type { Income, IncomeStream } from '../signals/paid-income.ts'
import { amount, counted, figure, NOTHING, own, payee, say, sentence } from '../shareable/sentence.ts'
import type { Phrase, Sentence } from '../shareable/sentence.ts'

const OUTCOMES = ['low', 'middle', 'high'] as const
type Band = typeof OUTCOMES[number]

/** What full-time work usually pays in a country in a year, and who says so; minor units. */
interface UsualPay { readonly from: number; readonly to: number; readonly says: Sentence }

/**
 * By the currency of the wages, since an archive names no place: who is paid in dollars is compared with the United States.
 * Of China two means are published, of private and of other urban units, far apart: what lies between them is middle. Gross,
 * whereas statements show what arrives: the bands are wide on purpose.
 */
const USUAL_PAY: Readonly<Record<string, UsualPay>> = {
  USD: { from: 5_720_000, to: 5_720_000, says: own('the usual pay of full-time workers in the United States in 2023, 57,200 dollars (Bureau of Labor Statistics)', '美国2023年全职员工收入中位数57,200美元（美国劳工统计局）') },
  GBP: { from: 3_496_300, to: 3_496_300, says: own('the usual pay of full-time workers in the United Kingdom in 2023, 34,963 pounds (Office for National Statistics)', '英国2023年全职员工收入中位数34,963英镑（英国国家统计局）') },
  CNY: { from: 6_834_000, to: 12_069_800, says: own('the mean pay of urban workers in China in 2023, 68,340 yuan in private and 120,698 in other units (National Bureau of Statistics; cities differ)', '全国城镇2023年平均工资（私营单位68,340元，非私营单位120,698元，国家统计局；各城市不同）') },
}
const LOWER = 0.7
const HIGHER = 1.4

const FROM = {
  en: 'Berke et al., Open e-commerce 1.0, Scientific Data 11, 491, 2024: household income of 3,734 people, under 50,000, to 99,999, and 100,000 dollars or more',
  zh: 'Berke等，Open e-commerce 1.0，《Scientific Data》11卷491号，2024年：3,734人的家庭收入，分5万美元以下、5万到99,999美元、10万美元及以上',
}
const WHOM = { en: 'households in the United States that shop at Amazon', zh: '在亚马逊购物的美国家庭' }
const BASE_RATES: readonly BaseRate[] = [
  { outcome: 'low', value: 1_432 / 3_734, whom: WHOM, from: FROM },
  { outcome: 'middle', value: 1_376 / 3_734, whom: WHOM, from: FROM },
  { outcome: 'high', value: 926 / 3_734, whom: WHOM, from: FROM },
]

/** Chains that sell by price, and chains that sell by not being those. Compared with the start of the merchant's name. */
const BY_PRICE = ['aldi', 'lidl', 'netto', 'penny', 'kik', 'primark', 'temu', 'shein', 'poundland', 'dollar tree', 'dollar general', 'family dollar', 'action', 'tedi', 'wish', '拼多多', '蜜雪冰城', '华莱士', '沙县', '1688', '名创优品', '零食很忙', '赵一鸣']
const BY_NAME = ['waitrose', 'whole foods', 'marks spencer', 'm s food', 'harrods', 'selfridges', 'nordstrom', 'neiman', 'gucci', 'prada', 'louis vuitton', 'chanel', 'hermes', 'dior', 'burberry', 'tiffany', 'rolex', 'kadewe', 'manufactum', 'ole', 'olé', '山姆', 'costco', '盒马', '始祖鸟', 'lululemon', '丽思卡尔顿', '万象城', 'skp', '希尔顿', '万豪']
const SHOP_DAYS_WANTED = 15
const SHOP_RATIO = 3
/** One chain may just be the nearest: two of a kind make a habit. */
const CHAINS_WANTED = 2

function bandOf(yearly: number, { from, to }: UsualPay): Band {
  return yearly < from * LOWER ? 'low' : yearly > to * HIGHER ? 'high' : 'middle'
}

/** The rate is of households in the United States, and says nothing where wages come in another currency. */
function outcomesFor(leading: Band, currency: string | null): readonly Outcome[] {
  const isThere = currency === null || currency === 'USD'
  return [leading, ...OUTCOMES.filter((one) => one !== leading)].map((value) => ({
    value, probability: null, low: null, high: null, baseRate: isThere ? BASE_RATES.find(({ outcome }) => outcome === value)?.value ?? null : null,
  }))
}

/** "1.8 times", or "0.9 to 1.6 times" where two figures are published. */
function times(yearly: number, { from, to }: UsualPay): Phrase {
  return from === to ? say`${figure(yearly / from, 1)}` : say`${figure(yearly / to, 1)}–${figure(yearly / from, 1)}`
}

function fromWages(wages: IncomeStream): GuessResult {
  const yearly = Math.round(wages.minor * 365 / (wages.period === 30 ? 365 / 12 : wages.period))
  const usual = USUAL_PAY[wages.currency]
  const band = usual && bandOf(yearly, usual)
  const compared = usual === undefined ? NOTHING : sentence(say`, ${times(yearly, usual)} times ${usual.says}`, say`，是${usual.says}的${times(yearly, usual)}倍`)
  const evidence: Evidence = {
    signal: 'paid.income', outcome: band ?? CANNOT_TELL, weight: 2, count: wages.times, examples: wages.examples,
    says: sentence(
      say`${counted(wages.times, 'payment', 'payments')} of wages of about ${amount(wages)}: some ${amount({ minor: yearly, currency: wages.currency })} a year${compared}`,
      say`${wages.times}笔工资，每笔约${amount(wages)}，一年大约${amount({ minor: yearly, currency: wages.currency })}${compared}`,
    ),
  }
  if (!band) return { answer: CANNOT_TELL, status: 'unmeasured', reason: 'no-comparison', outcomes: [], evidence: [evidence] }
  return { answer: band, status: 'unmeasured', outcomes: outcomesFor(band, wages.currency), evidence: [evidence] }
}

function shopsOf(value: Value, names: readonly string[]): { readonly days: number; readonly lines: number; readonly shops: readonly string[]; readonly chains: number; readonly examples: Evidence['examples'] } {
  const found = value.merchants.filter(({ name }) => names.some((one) => name.toLowerCase().startsWith(one)))
  return {
    days: found.reduce((sum, { visits }) => sum + visits, 0), lines: found.reduce((sum, { lines }) => sum + lines, 0),
    chains: names.filter((one) => found.some(({ name }) => name.toLowerCase().startsWith(one))).length,
    shops: found.slice(0, 3).map(({ name }) => name), examples: found.flatMap(({ examples }) => examples),
  }
}

function listed(shops: readonly string[]): Sentence | Phrase {
  return shops.reduce<Sentence | Phrase>((list, shop, at) => sentence(
    say`${list}${at === 0 ? NOTHING : say`, `}${payee(shop, 'unknown')}`, say`${list}${at === 0 ? NOTHING : say`、`}${payee(shop, 'unknown')}`,
  ), NOTHING)
}

function fromShops(value: Value): GuessResult | undefined {
  const [price, name] = [shopsOf(value, BY_PRICE), shopsOf(value, BY_NAME)]
  if (price.days + name.days < SHOP_DAYS_WANTED) return undefined
  const answer: Band | null = price.chains >= CHAINS_WANTED && price.days >= name.days * SHOP_RATIO ? 'low' : name.chains >= CHAINS_WANTED && name.days >= price.days * SHOP_RATIO ? 'high' : null
  const evidence = ([['low', price], ['high', name]] as const).filter(([, { days }]) => days > 0).map(([outcome, { days, lines, shops, examples }]): Evidence => ({
    signal: 'bought.value', outcome, weight: Math.log1p(days) / 4, count: lines, examples,
    says: outcome === 'low'
      ? sentence(say`${counted(days, 'day', 'days')} at shops that sell by price (${listed(shops)})`, say`${days}天在主打低价的店消费（${listed(shops)}）`)
      : sentence(say`${counted(days, 'day', 'days')} at shops that sell by name (${listed(shops)})`, say`${days}天在主打品质的店消费（${listed(shops)}）`),
  }))
  return { answer: answer ?? CANNOT_TELL, status: 'unmeasured', outcomes: answer ? outcomesFor(answer, value.overall?.spend[0]?.currency ?? null) : [], evidence }
}

const KEY = 'income-band'
const HOUSEHOLDS: FactWords = { yes: own('households with 75,000 dollars a year or more', '年收入7.5万美元以上的家庭'), no: own('households with less than 75,000 dollars a year', '年收入不到7.5万美元的家庭') }
/** Households of the panel that was measured with under 35,000 dollars, with 35,000 to 74,999, and with 75,000 or more. */
const PANEL: Readonly<Record<Band, number>> = { low: 163, middle: 279, high: 175 }
const PANEL_WHOM = own('households in a United States supermarket panel in 2017', '2017年美国一家超市会员样本里的家庭')

/** By groceries: how much of the rest is low and how much middle was not measured of the single household, and is the panel's. Undefined where the groceries say nothing. */
function fromGroceries(signals: Signals): GuessResult | undefined {
  const [reading, card] = [groceryReading(signals, 'income75'), cardOf(KEY, 'income75-from-groceries')]
  if (reading === undefined || card === undefined) return undefined
  const { probability, low, high, base, side } = rangedReading(reading, card)
  const rest = (band: 'low' | 'middle'): Outcome => {
    const part = PANEL[band] / (PANEL.low + PANEL.middle)
    return { value: band, probability: (1 - probability) * part, low: (1 - high) * part, high: (1 - low) * part, baseRate: (1 - base) * part, whom: PANEL_WHOM }
  }
  const outcomes = [{ value: 'high', probability, low, high, baseRate: base, whom: PANEL_WHOM }, rest('middle'), rest('low')].toSorted((a, b) => (b.probability ?? 0) - (a.probability ?? 0))
  // Less likely a high income than in most homes is not yet a low one, nor a middle one.
  const isHigh = side === 'above' && probability > 0.5
  return {
    answer: isHigh ? 'high' : CANNOT_TELL, status: isHigh ? 'measured' : 'too-little', outcomes, card,
    evidence: groceryEvidence(reading, HOUSEHOLDS, { yes: 'high', no: 'low' }), ...(isHigh ? {} : { reason: side === 'neither' ? 'holds-base-rate' : 'balanced' }),
  }
}

/** What messages and shops say together: own words come first, but not against shops that say the opposite. Undefined where neither says anything. */
function fromWordsAndShops(signals: Signals): GuessResult | undefined {
  const value = signals.get<Value>('bought.value')?.value
  const [said, shops] = [incomeSaid(signals), value && fromShops(value)]
  if (said.evidence.length === 0) return shops
  const evidence = [...said.evidence, ...shops?.evidence ?? []]
  const isContrary = said.level !== null && shops !== undefined && shops.answer !== CANNOT_TELL && shops.answer !== said.level
  // Words name no currency, so that no rate of a country stands beside them.
  if (said.level !== null && !isContrary) return { answer: said.level, status: 'unmeasured', outcomes: outcomesFor(said.level, ''), evidence }
  return shops === undefined || isContrary ? { answer: CANNOT_TELL, status: 'unmeasured', outcomes: [], evidence } : { ...shops, evidence }
}

function guess(signals: Signals): GuessResult {
  const streams = signals.get<Income>('paid.income')?.value.streams ?? []
  const wages = streams.find(({ saysSalary, times }) => saysSalary && times >= 3)
  if (wages) return fromWages(wages)
  const measured = fromGroceries(signals)
  if (measured !== undefined && measured.answer !== CANNOT_TELL) return measured
  const told = fromWordsAndShops(signals)
  if (told !== undefined && (told.answer !== CANNOT_TELL || measured === undefined)) return told
  if (measured !== undefined) return measured
  return { answer: CANNOT_TELL, status: 'too-little', outcomes: [], evidence: [], support: { have: Math.max(0, ...streams.filter(({ saysSalary }) => saysSalary).map(({ times }) => times)), want: 3, of: own('payments of wages', '笔工资入账') } }
}

export default defineInference({
  key: KEY,
  attribute: 'money.income',
  catalogue: 12,
  title: { en: 'Income', zh: '收入水平' },
  subject: own('How much income?', '收入水平'),
  statements: { low: own('A lower income', '收入偏低'), middle: own('A middle income', '收入中等'), high: own('A higher income', '收入偏高') },
  sensitive: false,
  joins: false,
  outcomes: {
    low: { en: 'lower income', zh: '收入偏低' },
    middle: { en: 'middle income', zh: '收入中等' },
    high: { en: 'higher income', zh: '收入偏高' },
  },
  opposites: { low: 'high' },
  ordinary: ['middle'],
  needs: ['paid.income', 'bought.value', 'bought.household', 'said.income'],
  baseRates: BASE_RATES,
  rule: {
    en: 'Wages of less than seven tenths of the published pay of full-time workers in the country of their currency are lower income, of more than fourteen tenths higher. Without wages in sight, groceries like those of the American households that were measured can tell a high income. Else what people say of getting by counts, from rent they cannot pay to money they need not count; and the shops: three times as many days at those that sell by price, or by name.',
    zh: '工资不到该币种所在国家公布的全职收入的七成算偏低，超过一倍四算偏高。看不到工资时，和受测的美国家庭相似的日常采购能看出高收入。不然就看自己怎么说手头宽不宽裕，再看去什么店：低价店的天数是品质店的三倍算偏低，反过来算偏高。',
  },
  guess,
})
