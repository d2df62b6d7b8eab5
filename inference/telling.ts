/**
 * How telling a guess is: what it tells beyond the rate of its group, times how sure it is, times how particular its evidence
 * is to this person. Any factor of nought makes it nought: what is true of almost everyone, what is no surer than chance
 * and what rests on silence alone are never telling. The three are numbers for ranking and are shown to nobody.
 */
import type { Ground, Inference, Outcome } from '../db/model.ts'
import { CANNOT_TELL } from './inference.ts'
import type { InferenceDefinition } from './inference.ts'
import { pullOn } from './usable.ts'

/** True of so many of the group is true of almost everyone. */
const ALMOST_EVERYONE = 0.8
/** More bits than this tell no more: one in sixteen is rare enough. */
const MOST_BITS = 4
/** Where no rate is known. */
const UNKNOWN_RATE = 0.5
/** The order of decisions about grounds, as factors. */
const SURE: Readonly<Record<Ground, number>> = { 'people': 1, 'lines': 0.8, 'own-archive': 0.6, 'rule': 0.4 }
/** Log-odds of evidence beyond which more adds nothing, rows of it likewise, and the part of all talk that is a life's subject. */
const ENOUGH_PULL = 3
const ENOUGH_ROWS = 31
const ENOUGH_SHARE = 0.05

/** Bits that an answer tells of somebody: minus the logarithm of how common it is. A share of talk tells what is beyond ordinary chat. */
export function informationOf({ baseRate, share }: Pick<Outcome, 'baseRate' | 'share'>): number {
  if (share) return share.common || share.low <= share.ordinary ? 0 : Math.min(MOST_BITS, Math.log2(share.low / Math.max(share.ordinary, 1e-4)))
  const rate = baseRate ?? UNKNOWN_RATE
  return rate >= ALMOST_EVERYONE ? 0 : Math.min(MOST_BITS, -Math.log2(Math.max(rate, 1e-6)))
}

/** How sure, 0 to 1: the ground, and with odds how much of the way from the group's rate to certainty lies below the range. */
export function surenessOf(ground: Ground, { probability, low, baseRate }: Pick<Outcome, 'probability' | 'low' | 'baseRate'>): number {
  if (probability === null) return SURE[ground]
  const rate = baseRate ?? UNKNOWN_RATE
  return SURE[ground] * Math.min(1, Math.max(0, ((low ?? probability) - rate) / Math.max(1 - rate, 1e-6)))
}

/** Evidence as the ranking sees it: how hard it pulls on the answer, and its rows, 0 where it is the silence of all rows. */
export interface Particular { readonly pull: number; readonly rows: number }

/** How particular the evidence is, 0 to 1: what pulls for the answer by rows that can be shown, less what pulls against it, and how many rows those are. */
export function particularityOf(pieces: readonly Particular[], share: Outcome['share']): number {
  const net = pieces.reduce((sum, { pull, rows }) => sum + (pull > 0 && rows === 0 ? 0 : pull), 0)
  const rows = pieces.reduce((sum, piece) => sum + (piece.pull > 0 ? piece.rows : 0), 0)
  const ofTalk = share ? Math.min(1, Math.max(0, share.low / ENOUGH_SHARE)) : 1
  return Math.min(1, Math.max(0, net / ENOUGH_PULL)) * Math.min(1, Math.log2(1 + rows) / Math.log2(1 + ENOUGH_ROWS)) * ofTalk
}

/** True of answers that tell nothing by themselves: absences, and what the guess calls ordinary. */
function isOrdinary({ ordinary = [] }: Pick<InferenceDefinition, 'ordinary'>, answer: string): boolean {
  return answer === 'no' || ordinary === 'all' || ordinary.includes(answer)
}

/** The rank of a guess; 0 is not telling at all. `isWeak` is said of measured guesses that are badly calibrated. */
export function tellingness(inference: Inference, definition: InferenceDefinition, isWeak: boolean): number {
  const leading = inference.outcomes.find(({ value }) => value === inference.answer)
  if (inference.answer === CANNOT_TELL || !leading || isWeak || inference.noBetterThanBase || isOrdinary(definition, inference.answer)) return 0
  // How surely single lines are read is no share of a life: of an open set only what is beside ordinary chat counts.
  if (definition.outcomes === 'open' && leading.probability !== null && !leading.share) return 0
  const values = definition.outcomes === 'open' ? [] : Object.keys(definition.outcomes)
  const pieces = inference.evidence.map((piece): Particular => ({
    pull: pullOn(piece, inference.answer, values, definition.opposites), rows: piece.examples.length === 0 ? 0 : piece.count,
  }))
  return informationOf(leading) * surenessOf(inference.ground, leading) * particularityOf(pieces, leading.share)
}
