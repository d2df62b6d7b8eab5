/** What the person pays at even intervals, when each is due again, and what it comes to in a year. Dates and sums are counted, not guessed. */
import type { Evidence, Outcome, Words } from '../../db/model.ts'
import { categoryOf } from '../categories/categories.ts'
import type { Spend } from '../categories/categories.ts'
import { counted } from '../household.ts'
import { CANNOT_TELL, defineInference } from '../inference.ts'
import type { GuessResult, Signals } from '../inference.ts'
import { dayWords, isoDay, money, moneys } from '../purchases/wording.ts'
import type { Value } from '../signals/bought-value.ts'
import type { RegularPayment, RegularPayments } from '../signals/paid-regular.ts'

const TIMES_WANTED = 3
const MOST = 12
const EVERY: Readonly<Record<RegularPayment['period'], Words>> = {
  7: { en: 'every week', zh: '每周' }, 14: { en: 'every two weeks', zh: '每两周' }, 30: { en: 'every month', zh: '每月' }, 91: { en: 'every quarter', zh: '每季度' }, 365: { en: 'every year', zh: '每年' },
}

/** A person who is paid is not named: only what the money is for. */
function nameOf({ name, category }: RegularPayment): Words {
  if (name !== '') return { en: name, zh: name }
  return category === 'unknown' ? { en: 'a transfer', zh: '一笔转账' } : categoryOf(category).title
}

/** A transfer that does not say what it is for. */
function isBetweenPeople({ isTransfer, category }: RegularPayment): boolean {
  return isTransfer && category === 'unknown'
}

/** Half a period late, and the series counts as ended. */
function isEnded({ nextDay, period }: RegularPayment, latestDay: number): boolean {
  return latestDay > nextDay + period / 2
}

function yearly(payments: readonly RegularPayment[]): readonly Spend[] {
  const sums = new Map<string, number>()
  for (const { currency, minor, period } of payments) sums.set(currency, (sums.get(currency) ?? 0) + Math.round(minor * 365 / (period === 30 ? 365 / 12 : period)))
  return [...sums].map(([currency, minor]) => ({ currency, minor }))
}

function valueOf(payment: RegularPayment): string {
  return `${nameOf(payment).en} · ${isoDay(payment.nextDay)}`
}

function evidenceOf(payment: RegularPayment, outcome: string, ended: boolean): Evidence {
  const [name, every] = [nameOf(payment), EVERY[payment.period]]
  const [first, last, from, to] = [payment.firstDay, payment.lastDay, payment.nextLow, payment.nextHigh].map(dayWords)
  const next = ended
    ? { en: `the last on ${last?.en}, so it seems to have ended`, zh: `最后一次在${last?.zh}，看来已经停了` }
    : payment.nextLow === payment.nextHigh
      ? { en: `next on ${from?.en}`, zh: `下次在${from?.zh}` }
      : { en: `next between ${from?.en} and ${to?.en}`, zh: `下次在${from?.zh}到${to?.zh}之间` }
  return {
    signal: 'paid.regular', outcome, weight: ended ? 0.1 : payment.fit * 2, count: payment.times, examples: payment.examples,
    says: {
      en: `${name.en}: ${money(payment)} ${every.en}, ${counted(payment.times, 'payment', 'payments')} since ${first?.en}; ${next.en}`,
      zh: `${name.zh}：${every.zh}${money(payment)}，从${first?.zh}起付过${payment.times}次；${next.zh}`,
    },
  }
}

function guess(signals: Signals): GuessResult {
  const all = (signals.get<RegularPayments>('paid.regular')?.value.payments ?? []).filter(({ category }) => !categoryOf(category).sensitive)
  const latestDay = signals.get<Value>('bought.value')?.value.overall?.lastDay ?? Math.max(0, ...all.map(({ lastDay }) => lastDay))
  const isCurrent = (payment: RegularPayment): boolean => !isEnded(payment, latestDay)
  // An allowance, a rent shared or money sent home comes back too, but nobody sells its renewal.
  const running = all.filter((payment) => isCurrent(payment) && !isBetweenPeople(payment)).toSorted((a, b) => a.nextDay - b.nextDay || (a.name < b.name ? -1 : 1)).slice(0, MOST)
  const ended = all.filter((payment) => isEnded(payment, latestDay)).toSorted((a, b) => b.lastDay - a.lastDay).slice(0, MOST / 2)
  const [leading] = running
  const people = all.filter((payment) => isCurrent(payment) && isBetweenPeople(payment)).slice(0, MOST / 2)
  const past = [...people.map((payment) => evidenceOf(payment, CANNOT_TELL, false)), ...ended.map((payment) => evidenceOf(payment, CANNOT_TELL, true))]
  if (!leading) {
    return {
      answer: CANNOT_TELL, status: 'too-little', outcomes: [], evidence: past,
      support: { have: 0, want: TIMES_WANTED, of: { en: 'payments of one kind at even intervals, still running', zh: '次间隔均匀、还在继续的同类付款' } },
    }
  }
  const sum = yearly(running)
  const total: Evidence = {
    signal: 'paid.regular', outcome: valueOf(leading), weight: 0, count: running.reduce((times, payment) => times + payment.times, 0), examples: [],
    says: { en: `${counted(running.length, 'payment comes', 'payments come')} back at even intervals, together about ${moneys(sum)} a year`, zh: `${running.length}项定期付款，一年合计约${moneys(sum)}` },
  }
  return {
    answer: valueOf(leading), status: 'unmeasured',
    outcomes: running.map((payment): Outcome => ({ value: valueOf(payment), probability: null, low: null, high: null, baseRate: null })),
    evidence: [total, ...running.map((payment) => evidenceOf(payment, valueOf(payment), false)), ...past],
  }
}

export default defineInference({
  key: 'subscriptions',
  attribute: 'money.subscriptions',
  catalogue: 79,
  title: { en: 'Subscriptions and renewals', zh: '订阅与续费' },
  sensitive: false,
  joins: false,
  outcomes: 'open',
  outcomeWords(value) {
    const [, name = value, year = '', month = '', on = ''] = /^(.*) · (\d{4})-(\d{2})-(\d{2})$/u.exec(value) ?? []
    if (year === '') return { en: value, zh: value }
    const date = dayWords(Date.UTC(Number(year), Number(month) - 1, Number(on)) / 86_400_000)
    return { en: `${name}, next about ${date.en}`, zh: `${name}，下次约${date.zh}` }
  },
  needs: ['paid.regular', 'bought.value'],
  baseRates: [],
  rule: {
    en: 'Payments to one payee within 5 % of each other, most of them a week, two weeks, a month, a quarter or a year apart, are a subscription. The rival’s offer comes before the renewal.',
    zh: '付给同一方、金额相差不到5%、多数相隔一周、两周、一月、一季或一年的，就是订阅。对手的优惠赶在续费前到。',
  },
  guess,
})
