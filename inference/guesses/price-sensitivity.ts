/** Does the person wait for low prices. A rank by four habits, not a probability (inference catalogue, section 4). */
import type { Evidence, Outcome } from '../../db/model.ts'
import { CANNOT_TELL, defineInference } from '../inference.ts'
import type { GuessResult, Signals } from '../inference.ts'
import { SALES } from '../purchases/sale-days.ts'
import { filed } from '../segments/iab-audience.ts'
import type { Prices } from '../signals/bought-prices.ts'
import { counted, figure, NOTHING, own, percent, say, sentence } from '../shareable/sentence.ts'
import type { Phrase, Sentence } from '../shareable/sentence.ts'

const OUTCOMES = ['keen', 'moderate', 'easy'] as const
type Rank = typeof OUTCOMES[number]
const LINES_WANTED = 40
/** Half as many lines again on sale days as their share of the calendar, and two standard errors beyond it. */
const SALE_LIFT = 1.5
const DISCOUNT_SHARE = 0.1
/** Whoever names a discount in three purchases of ten needs no second habit. */
const DISCOUNT_ALONE = 0.3
const CHEAP_SHARE = 0.35
/** Of a store from another version. */
const OTHER_SALE = own('another sale', '其他大促')
const COMPARED_WANTED = 20

/** One habit: 1 speaks for a hunter of prices, 2 is enough alone, 0 neither, -1 against. */
interface Habit { readonly score: -1 | 0 | 1 | 2; readonly evidence: Evidence }

function evidence(score: number, count: number, en: Phrase, zh: Phrase, examples: Evidence['examples'] = []): Evidence {
  return { signal: 'bought.prices', outcome: score > 0 ? 'keen' : score < 0 ? 'easy' : 'moderate', weight: Math.abs(score), count, says: sentence(en, zh), examples }
}

function saleHabit({ lines, saleLines, saleDayShare, bySale, saleExamples }: Prices): Habit | null {
  const expected = lines * saleDayShare
  // With fewer, a single basket decides.
  if (expected < 4) return null
  const lift = saleLines / expected
  const beyond = (saleLines - expected) / Math.sqrt(expected * (1 - saleDayShare))
  const score = lift >= SALE_LIFT && beyond > 2 ? 1 : lift < 0.8 ? -1 : 0
  const isAsUsual = Math.round(lift * 10) === 10
  const named = bySale.toSorted((a, b) => b.lines - a.lines).slice(0, 3)
  const titles = named.reduce<Sentence | Phrase>((list, { sale, lines: on }, at) => {
    const name = SALES.find(({ id }) => id === sale)?.title ?? OTHER_SALE
    return sentence(say`${list}${at === 0 ? NOTHING : say`, `}${on} around ${name}`, say`${list}${at === 0 ? NOTHING : say`、`}${name}有${on}次`)
  }, NOTHING)
  return {
    score,
    evidence: evidence(score, saleLines,
      say`${counted(saleLines, 'purchase', 'purchases')} within three days of a sale day, ${isAsUsual ? say`as many as` : say`${figure(lift, 1)} times what`} the calendar would give (${titles})`,
      say`${saleLines}次购买在大促前后三天内，${isAsUsual ? say`和按天数平均的一样多` : say`是按天数平均的${figure(lift, 1)}倍`}（${titles}）`, saleExamples),
  }
}

function discountHabit({ lines, discountLines, discountExamples }: Prices): Habit {
  const share = discountLines / lines
  const score = share >= DISCOUNT_ALONE ? 2 : share >= DISCOUNT_SHARE ? 1 : share < 0.02 ? -1 : 0
  return {
    score,
    evidence: evidence(score, discountLines,
      discountLines === 0 ? say`None of ${counted(lines, 'purchase names', 'purchases names')} a discount, coupon or group deal` : say`${counted(discountLines, 'purchase names', 'purchases name')} a discount, coupon or group deal: ${percent(share, discountLines)} of them all`,
      discountLines === 0 ? say`${lines}次购买都没有写着优惠、券或拼团` : say`${discountLines}次购买写着优惠、券或拼团，占${percent(share, discountLines)}`, discountExamples),
  }
}

function cheapHabit({ comparedProducts, comparedUnits, cheapUnits }: Prices): Habit | null {
  if (comparedUnits < COMPARED_WANTED) return null
  const share = cheapUnits / comparedUnits
  const score = share >= CHEAP_SHARE ? 1 : share < 0.15 ? -1 : 0
  return {
    score,
    evidence: evidence(score, comparedUnits,
      say`Of ${comparedUnits} units of ${counted(comparedProducts, 'product', 'products')} bought again at changing prices, ${percent(share, cheapUnits)} cost less than your own middle price`,
      say`${comparedProducts}种反复购买且价格有变的东西，共${comparedUnits}件，${percent(share, cheapUnits)}低于你自己的中位价`),
  }
}

function refundNote({ refunds, lines }: Prices): Evidence | null {
  if (refunds === 0) return null
  return { ...evidence(0, refunds, say`${counted(refunds, 'refund', 'refunds')} to ${counted(lines, 'purchase', 'purchases')}`, say`${lines}次购买，${refunds}次退款`), weight: 0 }
}

function rank(score: number): Rank {
  return score >= 2 ? 'keen' : score <= -2 ? 'easy' : 'moderate'
}

function guess(signals: Signals): GuessResult {
  const prices = signals.get<Prices>('bought.prices')?.value
  const support = { have: prices?.lines ?? 0, want: LINES_WANTED, of: own('purchases by choice', '次自己挑选的消费') }
  if (!prices || prices.lines < LINES_WANTED) return { answer: CANNOT_TELL, status: 'too-little', outcomes: [], evidence: [], support }
  const habits = [saleHabit(prices), discountHabit(prices), cheapHabit(prices)].filter((habit) => habit !== null)
  const note = refundNote(prices)
  const all = [...habits.map((habit) => habit.evidence).toSorted((a, b) => b.weight - a.weight), ...(note ? [note] : [])]
  if (habits.length < 2) return { answer: CANNOT_TELL, status: 'unmeasured', outcomes: [], evidence: all }
  const answer = rank(habits.reduce((sum, { score }) => sum + score, 0))
  return {
    answer, status: 'unmeasured', evidence: all,
    outcomes: [answer, ...OUTCOMES.filter((one) => one !== answer)].map((value): Outcome => ({ value, probability: null, low: null, high: null, baseRate: null })),
    segments: answer === 'keen' ? filed('535', null) : [],
  }
}

export default defineInference({
  key: 'price-sensitivity',
  attribute: 'purchase.price-sensitivity',
  catalogue: 57,
  title: { en: 'Prices', zh: '价格敏感度' },
  subject: own('Do prices decide?', '买东西看不看价格'),
  statements: { keen: own('Waits for low prices', '等便宜才买'), moderate: own('Neither waits for low prices nor ignores them', '不专等便宜，也不是不看价'), easy: own('Does not look at prices much', '不太在意价格') },
  sensitive: false,
  joins: false,
  outcomes: {
    keen: { en: 'waits for low prices', zh: '等便宜才买' },
    moderate: { en: 'neither waits for low prices nor ignores them', zh: '不专等便宜，也不是不看价' },
    easy: { en: 'does not look at prices much', zh: '不太在意价格' },
  },
  opposites: { keen: 'easy' },
  ordinary: ['moderate'],
  needs: ['bought.prices'],
  baseRates: [],
  rule: {
    en: 'Two of three habits make a hunter of prices: half as many purchases again on sale days, a discount named in a tenth of purchases (three tenths do alone), a third of units under your own middle price. Hunters get coupons; the others pay full price.',
    zh: '三条里占两条就算在意价格：大促前后多买五成、一成购买写着优惠（三成就够了）、三分之一低于自己的中位价。在意的发券，不在意的按原价卖。',
  },
  guess,
})
