/** A moment as activities carry it. */
import type { Precision } from '../../db/model.ts'
import { offsetAt } from './time.ts'

/** ms since 1970 UTC, how exactly it is known, and minutes east of UTC where it was lived. */
export interface Moment { readonly at: number | null; readonly precision: Precision; readonly offsetMinutes?: number }

/** For what the source dates not at all, or in a way that cannot be read. */
export const NO_MOMENT: Moment = { at: null, precision: 'none' }

/** A moment that the source states in UTC; the wall clock is that of `zone`, the person's own. Undefined becomes {@link NO_MOMENT}. */
export function utcMoment(at: number | undefined, zone: string): Moment {
  return at === undefined || !Number.isFinite(at) || Math.abs(at) > 8.64e15 ? NO_MOMENT : { at, precision: 'second', offsetMinutes: offsetAt(at, zone) }
}
