/**
 * Payments that couples make to each other: token amounts (5.20, 13.14, 520, 1314 yuan). Family cards (亲属卡, 亲情卡, 亲密付)
 * say nothing of a partner: mostly a parent pays for a child with them, or a child for a parent.
 */
import { defineSignal } from '../signal.ts'
import { keepExample, mergeExamples, toExamples } from '../examples.ts'
import type { KeptExample } from '../examples.ts'
import type { Activity } from '../../db/model.ts'

/** Value of the signal `paid.to-people`. */
export interface PaidToPeople {
  /** Payments of amounts that sound like "I love you" in Chinese (520) or "for life" (1314), given or received and kept. */
  readonly tokens: number
  readonly payments: number
}
interface Tally { tokens: number; payments: number; examples: KeptExample[] }

/** In fen. 5.20 and 13.14 alone are also prices, so they count only as transfers or red packets. */
const TOKENS: ReadonlySet<number> = new Set([520, 1314, 52_000, 131_400, 52_013, 52_100])
const BETWEEN_PEOPLE = /红包|转账|transfer|red packet/i
/** Sent back, or never taken: nobody was given anything. */
const RETURNED = /退款|退还|退回|refund|returned/i

export default defineSignal<Tally, PaidToPeople>({
  key: 'paid.to-people',
  title: { en: 'Payments between people', zh: '人与人之间的付款' },
  verbs: ['paid'],
  who: 'owner',
  ignoresText: true,
  start: () => ({ tokens: 0, payments: 0, examples: [] }),
  take(tally, row) {
    tally.payments += 1
    if (!isToken(row)) return
    tally.tokens += 1
    keepExample(tally.examples, row, null)
  },
  merge(into, from) {
    into.tokens += from.tokens
    into.payments += from.payments
    mergeExamples(into.examples, from.examples)
  },
  finish: ({ examples, ...value }) => ({ value, support: value.payments, examples: toExamples(examples) }),
})

function isToken({ kind, category, text, amount, direction }: Activity): boolean {
  if (amount === null || amount.currency !== 'CNY' || !TOKENS.has(amount.minor) || direction === 'neutral') return false
  if (kind === 'refund' || kind === 'void' || kind === 'cancelled') return false
  const words = `${kind} ${category ?? ''} ${text ?? ''}`
  return BETWEEN_PEOPLE.test(words) && !RETURNED.test(words)
}
