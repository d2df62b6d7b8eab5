/** What messages say for a level of income: for the guess that also reads wages and purchases. */
import type { Evidence } from '../../db/model.ts'
import { growing } from '../combine.ts'
import type { Signals } from '../inference.ts'
import type { SaidIncome } from '../signals/said-income.ts'
import { counted, own, say, sentence } from '../shareable/sentence.ts'
import type { Sentence } from '../shareable/sentence.ts'
import { INCOMES } from './income.ts'
import type { IncomeLevel } from './income.ts'

/** A level that messages speak for, null where they do not settle it, and the messages as evidence. Weights in natural-log odds. */
export interface IncomeSaid { readonly level: IncomeLevel | null; readonly evidence: readonly (Evidence & { readonly outcome: IncomeLevel })[] }

const PLAIN = 1.2
const HINT = 0.4
const MOST_HINTS = 1
/** Points that name a level, and how far ahead of the next. */
const ENOUGH = 1.2
const AHEAD = 1.5
/** One slip of the rules in so many messages is expected; hints count only in so much of all messages. */
const TEXTS_FOR_ONE_SLIP = 2_000
const HINTS_SHARE = 0.02

const words: Readonly<Record<IncomeLevel, Sentence>> = {
  low: own('money is short for the needful', '日常开销都紧张'), middle: own('money is enough, and not more', '钱够用但不宽裕'), high: own('there is money to spare', '手头宽裕'),
}

/** What the messages come to. */
export function incomeSaid(signals: Signals): IncomeSaid {
  const value = signals.get<SaidIncome>('said.income')?.value
  if (value === undefined) return { level: null, evidence: [] }
  const { texts, levels } = value
  const points = INCOMES.map((level) => {
    const { plain, hint } = levels[level]
    return { level, points: growing(plain - texts / TEXTS_FOR_ONE_SLIP + 1 / TEXTS_FOR_ONE_SLIP, PLAIN) + (hint < HINTS_SHARE * texts ? 0 : Math.min(MOST_HINTS, growing(hint, HINT))) }
  }).toSorted((a, b) => b.points - a.points)
  const [first, second] = points
  const settled = first !== undefined && first.points >= ENOUGH - 0.01 && first.points >= AHEAD * (second?.points ?? 0)
  return {
    level: settled ? first.level : null,
    evidence: INCOMES.flatMap((level) => {
      const { plain, hint, examples } = levels[level]
      return [
        ...(plain === 0 ? [] : [{
          signal: 'said.income', outcome: level, weight: Math.min(3, growing(plain, PLAIN)), count: plain, examples: examples.plain,
          says: sentence(say`${counted(plain, 'message says', 'messages say')} that ${words[level]}`, say`${plain}条消息说到${words[level]}`),
        }]),
        ...(hint === 0 ? [] : [{
          signal: 'said.income', outcome: level, weight: hint < HINTS_SHARE * texts ? 0 : Math.min(MOST_HINTS, growing(hint, HINT)), count: hint, examples: examples.hint,
          says: sentence(say`${counted(hint, 'message sounds', 'messages sound')} as if ${words[level]}, which is a hint`, say`${hint}条消息听起来${words[level]}，只算线索`),
        }]),
      ]
    }),
  }
}
