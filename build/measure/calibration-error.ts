/** How far stated probabilities lie from what came true, and how far they would lie if they were perfect. */
import { randomFrom, SEED } from './random.ts'

/** One stated probability and whether it came true. */
export interface Stated { readonly said: number; readonly came: boolean }
/** One bin: the mean of what was said, how often it came true, on how many. */
export interface Bin { readonly said: number; readonly true: number; readonly count: number }

const DRAWS = 200

/** Where each of `bins` bins of equal count begins and ends. */
function edges(length: number, bins: number): readonly (readonly [from: number, to: number])[] {
  return Array.from({ length: bins }, (_, bin) => [Math.floor(bin * length / bins), Math.floor((bin + 1) * length / bins)] as const).filter(([from, to]) => to > from)
}

/** Expected calibration error over bins of equal count (Naeini et al. 2015), weighted by count. */
export function calibrationError(stated: readonly Stated[], bins: number): number | null {
  if (stated.length === 0) return null
  const sorted = stated.toSorted((a, b) => a.said - b.said)
  return errorOf(Float64Array.from(sorted, ({ said }) => said), Uint8Array.from(sorted, ({ came }) => (came ? 1 : 0)), edges(sorted.length, bins))
}

function errorOf(said: Float64Array, came: Uint8Array, bins: readonly (readonly [number, number])[]): number {
  let total = 0
  for (const [from, to] of bins) {
    let difference = 0
    for (let at = from; at < to; at++) difference += said[at]! - came[at]!
    total += Math.abs(difference)
  }
  return total / said.length
}

/** The mean error of 200 draws in which each outcome comes true as often as was said. */
export function calibrationFloor(stated: readonly Stated[], bins: number): number | null {
  if (stated.length === 0) return null
  const said = Float64Array.from(stated, (one) => one.said).toSorted()
  const came = new Uint8Array(said.length)
  const random = randomFrom(SEED, said.length)
  let total = 0
  for (let draw = 0; draw < DRAWS; draw++) {
    for (let at = 0; at < said.length; at++) came[at] = random() < said[at]! ? 1 : 0
    total += errorOf(said, came, edges(said.length, bins))
  }
  return total / DRAWS
}

/** Bins of equal count for a card. */
export function calibrationBins(stated: readonly Stated[], bins: number): readonly Bin[] {
  const sorted = stated.toSorted((a, b) => a.said - b.said)
  return edges(sorted.length, bins).map(([from, to]) => {
    const own = sorted.slice(from, to)
    return { said: own.reduce((sum, { said }) => sum + said, 0) / own.length, true: own.filter(({ came }) => came).length / own.length, count: own.length }
  })
}

/** Fewer people than this in a bin are no record, and the mean of so few would cap what may be said. */
const LEAST_IN_BIN = 7

/** Bins for a yes-or-no card, up to five on either side of even odds: who was told "no" does not stand in the record of a "yes". */
export function calibrationSides(stated: readonly Stated[]): readonly Bin[] {
  return [stated.filter(({ said }) => said <= 0.5), stated.filter(({ said }) => said > 0.5)]
    .flatMap((side) => calibrationBins(side, Math.max(1, Math.min(5, Math.floor(side.length / LEAST_IN_BIN)))))
}
