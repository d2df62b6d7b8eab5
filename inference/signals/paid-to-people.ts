/** Payments that couples and families make to each other: token amounts (5.20, 13.14, 520, 1314 yuan) and family cards (亲属卡, 亲密付). */
import { defineSignal } from '../signal.ts'
import { keepExample, mergeExamples, toExamples } from '../examples.ts'
import type { KeptExample } from '../examples.ts'
import type { Activity } from '../../db/model.ts'

/** Value of the signal `paid.to-people`. */
export interface PaidToPeople {
  /** Payments of amounts that sound like "I love you" in Chinese (520) or "for life" (1314). */
  readonly tokens: number
  /** Payments over a card that a relative or partner shares. */
  readonly familyCard: number
  readonly payments: number
}
interface Tally { tokens: number; familyCard: number; payments: number; examples: KeptExample[] }

/** In fen. 5.20 and 13.14 alone are also prices, so they count only as transfers or red packets. */
const TOKENS: ReadonlySet<number> = new Set([520, 1314, 52_000, 131_400, 52_013, 52_100])
const BETWEEN_PEOPLE = /红包|转账|transfer|red packet/i
const FAMILY_CARD = /亲属卡|亲密付|亲情卡|family card/i

export default defineSignal<Tally, PaidToPeople>({
  key: 'paid.to-people',
  title: { en: 'Payments between people', zh: '人与人之间的付款' },
  verbs: ['paid'],
  who: 'owner',
  ignoresText: true,
  start: () => ({ tokens: 0, familyCard: 0, payments: 0, examples: [] }),
  take(tally, row) {
    tally.payments += 1
    const words = `${row.kind} ${row.category ?? ''} ${row.text ?? ''}`
    const isCard = FAMILY_CARD.test(words)
    if (!isCard && !isToken(row, words)) return
    if (isCard) tally.familyCard += 1
    else tally.tokens += 1
    keepExample(tally.examples, row, null)
  },
  merge(into, from) {
    into.tokens += from.tokens
    into.familyCard += from.familyCard
    into.payments += from.payments
    mergeExamples(into.examples, from.examples)
  },
  finish: ({ examples, ...value }) => ({ value, support: value.payments, examples: toExamples(examples) }),
})

function isToken(row: Activity, words: string): boolean {
  return row.amount !== null && row.amount.currency === 'CNY' && TOKENS.has(row.amount.minor) && BETWEEN_PEOPLE.test(words)
}
