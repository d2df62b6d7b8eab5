/** The day of the month on which wages come in; without wages in sight, the day around which spending by choice peaks. */
import type { Evidence, Outcome } from '../../db/model.ts'
import { CANNOT_TELL, defineInference } from '../inference.ts'
import type { GuessResult, Signals } from '../inference.ts'
import { circularTest } from '../purchases/statistics.ts'
import type { Income, IncomeStream } from '../signals/paid-income.ts'
import { amount, aroundDayOfMonth, counted, figure, own, say, sentence } from '../shareable/sentence.ts'

const PAYMENTS_WANTED = 3
/** Rayleigh's length of wages that fall within some three days of each other. */
const SHARP = 0.8
/** Days with spending and months needed before a peak of spending is looked for, and the chance that is let pass. */
const SPENDING_DAYS_WANTED = 100
const MONTHS_WANTED = 12
const CHANCE = 0.001
/** A significant wave that is hardly a wave: a tenth more than even on the best days. */
const NOTABLE = 0.12

function countsOf(days: readonly number[]): readonly number[] {
  const counts = Array.from({ length: 31 }, () => 0)
  for (const day of days) counts[day - 1] = (counts[day - 1] ?? 0) + 1
  return counts
}

function outcomeOf(day: number): Outcome {
  return { value: `day-${day}`, probability: null, low: null, high: null, baseRate: null }
}

/** The commonest day of the month; of two as common the earlier. */
function usualDay(days: readonly number[]): number {
  const counts = countsOf(days)
  return counts.indexOf(Math.max(...counts)) + 1
}

/** Wages: rows that say so, or else one payer's monthly payment of hardly changing amount, the largest. */
function wagesIn({ streams }: Income): IncomeStream | undefined {
  const monthly = streams.filter(({ period, times }) => period === 30 && times >= PAYMENTS_WANTED)
  return monthly.find(({ saysSalary }) => saysSalary) ?? monthly.find(({ times }) => times >= PAYMENTS_WANTED * 2)
}

function fromWages(stream: IncomeStream): GuessResult {
  const test = circularTest(countsOf(stream.daysOfMonth))
  const day = usualDay(stream.daysOfMonth)
  const same = stream.daysOfMonth.filter((one) => Math.abs(one - day) <= 2 || 31 - Math.abs(one - day) <= 2).length
  const isSharp = test !== null && test.length >= SHARP
  const evidence: Evidence = {
    signal: 'paid.income', outcome: `day-${day}`, weight: test ? test.length * 3 : 0, count: stream.times, examples: stream.examples,
    says: sentence(
        say`${counted(stream.times, 'payment', 'payments')} of about ${amount(stream)}${stream.saysSalary ? say` marked as wages` : say` from one payer`}, ${same} of them ${aroundDayOfMonth(day)}`,
        say`${stream.times}笔约${amount(stream)}的${stream.saysSalary ? say`工资` : say`固定入账`}，其中${same}笔在${aroundDayOfMonth(day)}`,
      ),
  }
  return { ...(isSharp ? {} : { reason: 'no-pattern' as const }), answer: isSharp ? `day-${day}` : CANNOT_TELL, status: 'unmeasured', outcomes: isSharp ? [outcomeOf(day)] : [], evidence: [evidence] }
}

function fromSpending({ spendingDays, months }: Income): GuessResult | undefined {
  const days = spendingDays.reduce((sum, count) => sum + count, 0)
  const test = circularTest(spendingDays)
  if (!test || days < SPENDING_DAYS_WANTED || months < MONTHS_WANTED) return undefined
  const isPeak = test.p < CHANCE && test.length >= NOTABLE
  const evidence: Evidence = {
    signal: 'paid.income', outcome: `day-${test.day}`, weight: test.length * 3, count: days, examples: [],
    says: isPeak
      ? sentence(say`No wages in sight, but spending by choice peaks ${aroundDayOfMonth(test.day)} (Rayleigh’s test over ${days} days of spending, strength ${figure(test.length, 1)})`, say`看不到工资入账，但可花可不花的消费在${aroundDayOfMonth(test.day)}最集中（${days}个消费日，瑞利检验，强度${figure(test.length, 1)}）`)
      : sentence(say`No wages in sight, and ${days} days of spending show no peak within the month that chance would not give`, say`看不到工资入账，${days}个消费日在月内也没有超出偶然的高峰`),
  }
  return { ...(isPeak ? {} : { reason: 'no-pattern' as const }), answer: isPeak ? `day-${test.day}` : CANNOT_TELL, status: 'unmeasured', outcomes: isPeak ? [outcomeOf(test.day)] : [], evidence: [evidence] }
}

function guess(signals: Signals): GuessResult {
  const income = signals.get<Income>('paid.income')?.value
  const wages = income ? wagesIn(income) : undefined
  const found = wages ? fromWages(wages) : income && fromSpending(income)
  if (found) return found
  const have = Math.max(0, ...(income?.streams ?? []).map(({ times }) => times))
  return { answer: CANNOT_TELL, status: 'too-little', outcomes: [], evidence: [], support: { have, want: PAYMENTS_WANTED, of: own('monthly payments of wages', '笔每月的工资入账') } }
}

export default defineInference({
  key: 'payday',
  attribute: 'money.payday',
  catalogue: 68,
  title: { en: 'Payday', zh: '发薪日' },
  subject: own('When is payday?', '哪天发薪'),
  statement(value) {
    const day = Number(value.replace('day-', ''))
    return Number.isInteger(day) ? sentence(say`Payday ${aroundDayOfMonth(day)}`, say`每月${aroundDayOfMonth(day)}发薪`) : own('Payday on another day', '其他日子发薪')
  },
  sensitive: false,
  joins: false,
  outcomes: 'open',
  outcomeWords(value) {
    const day = Number(value.replace('day-', ''))
    return Number.isInteger(day) ? sentence(say`${aroundDayOfMonth(day)}`, say`每月${aroundDayOfMonth(day)}`) : own('on another day', '其他日子')
  },
  needs: ['paid.income'],
  baseRates: [],
  rule: {
    en: 'Payday is the day on which wages come in each month; without wages, the day around which spending peaks. Offers go out that morning.',
    zh: '每月工资到账的那天就是发薪日；看不到工资，就看消费哪天最集中。优惠赶在那天早上发。',
  },
  guess,
})
