/** What the person pays at even intervals, when each is due again, and what it comes to in a year. Dates and sums are counted, not guessed. */
import type { Evidence, Outcome } from '../../db/model.ts'
import { CATEGORY_IDS, categoryOf } from '../categories/categories.ts'
import type { Spend } from '../categories/categories.ts'
import { CANNOT_TELL, defineInference } from '../inference.ts'
import type { GuessResult, Signals } from '../inference.ts'
import { dayOfIso, isoDay } from '../purchases/wording.ts'
import type { Value } from '../signals/bought-value.ts'
import type { RegularPayment, RegularPayments } from '../signals/paid-regular.ts'
import { amount, amounts, between, counted, date, on, own, payee, say, sentence, subject } from '../shareable/sentence.ts'
import type { Sentence } from '../shareable/sentence.ts'

const TIMES_WANTED = 3
const MOST = 12
const EVERY: Readonly<Record<RegularPayment['period'], Sentence>> = {
  7: own('every week', '每周'), 14: own('every two weeks', '每两周'), 30: own('every month', '每月'), 91: own('every quarter', '每季度'), 365: own('every year', '每年'),
}
const TRANSFER = own('a transfer', '一笔转账')

/** A person who is paid is not named: only what the money is for. */
function nameOf({ name, category: id }: Pick<RegularPayment, 'name' | 'category'>): Sentence {
  if (name !== '') return sentence(say`${payee(name, id)}`, say`${payee(name, id)}`)
  return id === 'unknown' ? TRANSFER : sentence(say`${subject(id)}`, say`${subject(id)}`)
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

/** Where no payee is named, the English title of what is paid for stands in: `outcomeWords` finds it again. */
function valueOf(payment: RegularPayment): string {
  return `${nameOf(payment).en} · ${isoDay(payment.nextDay)}`
}

function evidenceOf(payment: RegularPayment, outcome: string, ended: boolean): Evidence {
  const [name, every] = [nameOf(payment), EVERY[payment.period]]
  const { firstDay, lastDay, nextLow, nextHigh } = payment
  const next = ended
    ? sentence(say`the last ${on(lastDay)}, so it seems to have ended`, say`最后一次${on(lastDay)}，看来已经停了`)
    : sentence(say`next ${between(nextLow, nextHigh)}`, say`下次${between(nextLow, nextHigh)}`)
  return {
    signal: 'paid.regular', outcome, weight: ended ? 0.1 : payment.fit * 2, count: payment.times, examples: payment.examples,
    says: sentence(
      say`${name}: ${amount(payment)} ${every}, ${counted(payment.times, 'payment', 'payments')} since ${date(firstDay)}; ${next}`,
      say`${name}：${every}${amount(payment)}，从${date(firstDay)}起付过${payment.times}次；${next}`,
    ),
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
      support: { have: 0, want: TIMES_WANTED, of: own('payments of one kind at even intervals, still running', '次间隔均匀、还在继续的同类付款') },
    }
  }
  const sum = yearly(running)
  const total: Evidence = {
    signal: 'paid.regular', outcome: valueOf(leading), weight: 0, count: running.reduce((times, payment) => times + payment.times, 0), examples: [],
    says: sentence(say`${counted(running.length, 'payment comes', 'payments come')} back at even intervals, together about ${amounts(sum)} a year`, say`${running.length}项定期付款，一年合计约${amounts(sum)}`),
  }
  return {
    answer: valueOf(leading), status: 'unmeasured',
    outcomes: running.map((payment): Outcome => ({ value: valueOf(payment), probability: null, low: null, high: null, baseRate: null })),
    evidence: [total, ...running.map((payment) => evidenceOf(payment, valueOf(payment), false)), ...past],
  }
}

/** An answer in words: what, and when it is due. */
function wordsOf(value: string): Sentence {
  const [, name = '', iso = ''] = /^(.*) · (\d{4}-\d{2}-\d{2})$/u.exec(value) ?? []
  if (iso === '') return own('another payment', '其他付款')
  const titled = CATEGORY_IDS.find((id) => categoryOf(id).title.en === name)
  const words = titled === undefined ? nameOf({ name, category: 'unknown' }) : nameOf({ name: '', category: titled })
  const next = dayOfIso(iso)
  return sentence(say`${words}, next about ${date(next)}`, say`${words}，下次约${date(next)}`)
}

export default defineInference({
  key: 'subscriptions',
  attribute: 'money.subscriptions',
  catalogue: 79,
  title: { en: 'Subscriptions and renewals', zh: '订阅与续费' },
  subject: own('What is paid again and again?', '有哪些定期付款'),
  statement: wordsOf,
  sensitive: false,
  joins: false,
  outcomes: 'open',
  outcomeWords: wordsOf,
  needs: ['paid.regular', 'bought.value'],
  baseRates: [],
  rule: {
    en: 'Payments to one payee within 5% of each other, most of them a week, two weeks, a month, a quarter or a year apart, are a subscription. The rival’s offer comes before the renewal.',
    zh: '付给同一方、金额相差不到5%、多数相隔一周、两周、一月、一季或一年的，就是订阅。对手的优惠赶在续费前到。',
  },
  guess,
})
