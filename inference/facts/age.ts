/**
 * How evidence about one age line bears on another: groceries were measured at 35 and 55, ways of writing at 26 and 40. What
 * a reading adds to the odds of one line is shared out over ages, and taken together again at the other line, by how old the
 * members of the grocery panel were (completejourney, training households: 34 of 19 to 24 years, 112 to 34, 149 to 44, 226
 * to 54, 47 to 64, 49 of 65 or older).
 */
import { cardOf } from '../accuracy.ts'
import type { AccuracyCard, Evidence } from '../../db/model.ts'
import type { Part } from '../fused.ts'
import { groceryEvidence, groceryPull, groceryReading, rangedReading, shiftOf } from '../grocery-reading.ts'
import type { FactWords, GroceryReading } from '../grocery-reading.ts'
import type { Signals } from '../inference.ts'
import { logit } from '../models/calibration.ts'
import { own } from '../shareable/sentence.ts'

/** Panel members by age: the first age of each band, and how many. */
const PANEL: readonly (readonly [from: number, households: number])[] = [[19, 34], [25, 112], [35, 149], [45, 226], [55, 47], [65, 49]]
/** Where the last band is taken to end. */
const OLDEST = 85
const ALL = PANEL.reduce((sum, [, households]) => sum + households, 0)

/** Share of the panel of an age or older; within a band ages are taken as equally many. */
function shareFrom(age: number): number {
  return PANEL.reduce((sum, [from, households], at) => {
    const to = PANEL[at + 1]?.[0] ?? OLDEST
    return sum + households / ALL * Math.min(1, Math.max(0, (to - age) / (to - from)))
  }, 0)
}

/** What a reading that adds `shift` to the log-odds of being `line` or older adds to those of being `cut` or older. */
export function pullAt(cut: number, line: number, shift: number): number {
  const [fromCut, fromLine] = [shareFrom(cut), shareFrom(line)]
  const among = line >= cut ? fromLine / fromCut : 1
  const below = line >= cut ? 0 : (fromLine - fromCut) / (1 - fromCut)
  const raised = Math.exp(shift)
  return Math.log((among * raised + 1 - among) / (below * raised + 1 - below))
}

/** An age line that groceries were measured at, by its fact. */
export type GroceryLine = 55 | 35
const FACTS = { 55: 'age55', 35: 'age35' } as const
const WORDS: Readonly<Record<GroceryLine, FactWords>> = {
  55: { yes: own('households whose member is 55 or older', '持卡人年满55岁的家庭'), no: own('households whose member is under 55', '持卡人不满55岁的家庭') },
  35: { yes: own('households whose member is under 35', '持卡人不满35岁的家庭'), no: own('households whose member is 35 or older', '持卡人年满35岁的家庭') },
}

/** What groceries say at one line: of being that old or older. */
export interface GroceryAge {
  readonly line: GroceryLine
  readonly reading: GroceryReading
  readonly card: AccuracyCard
  /** Log-odds over the panel's, and their standard error. */
  readonly shift: number
  readonly error: number
  readonly probability: number
  readonly low: number
  readonly high: number
  readonly base: number
}

/** The readings at both lines; none where the purchases are too few or of another kind than those that were measured. */
export function groceryAges(guess: string, signals: Signals): readonly GroceryAge[] {
  return ([55, 35] as const).flatMap((line): readonly GroceryAge[] => {
    const [reading, card] = [groceryReading(signals, FACTS[line]), cardOf(guess, `${FACTS[line]}-from-groceries`)]
    if (reading === undefined || card === undefined) return []
    const { probability, low, high, base } = rangedReading(reading, card)
    const isOlder = line === 55
    return [{
      line, reading, card, shift: isOlder ? shiftOf(reading) : -shiftOf(reading), error: (logit(within(high)) - logit(within(low))) / 3.92,
      ...(isOlder ? { probability, low, high, base } : { probability: 1 - probability, low: 1 - high, high: 1 - low, base: 1 - base }),
    }]
  })
}

function within(probability: number): number { return Math.min(0.999, Math.max(0.001, probability)) }

/** The reading as a part of the question who is `cut` or older. */
export function groceryPart({ line, shift, error }: GroceryAge, cut: number, outcomes: { readonly older: string; readonly younger: string }): Part {
  const pull = pullAt(cut, line, shift) / 2
  return { key: FACTS[line], records: 'purchases', pull: { [outcomes.older]: pull, [outcomes.younger]: -pull }, error: shift === 0 ? error : error * Math.min(1, Math.abs(2 * pull / shift)), measured: true }
}

/** Goods and habits behind the reading, where it is asked at its own line. */
export function groceryReasons({ line, reading }: GroceryAge, outcomes: { readonly older: string; readonly younger: string }): readonly Evidence[] {
  return groceryEvidence(reading, WORDS[line], line === 55 ? { yes: outcomes.older, no: outcomes.younger } : { yes: outcomes.younger, no: outcomes.older })
}

/** The reading in one sentence, where it is asked at another line: `pull` is what it adds to being older, in log-odds. */
export function grocerySummary({ line }: GroceryAge, signals: Signals, pull: number, outcomes: { readonly older: string; readonly younger: string }): readonly Evidence[] {
  return groceryPull(signals, FACTS[line], WORDS[line]).map(({ signal, count, says, examples }) => ({ signal, count, says, examples, outcome: pull >= 0 ? outcomes.older : outcomes.younger, weight: Math.abs(pull) }))
}
