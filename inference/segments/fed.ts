/** Which segments a person's guesses feed, and which guesses feed each. */
import type { Inference, Segment } from '../../db/model.ts'
import { IAB_AUDIENCE } from './iab-audience.ts'

/** A segment with the guesses that feed it, in the order of the guesses. */
export interface FedSegment { readonly segment: Segment; readonly by: readonly Inference[] }

/** Every IAB audience that the guesses feed, each once. */
export function fedSegments(guesses: Iterable<Inference>): readonly FedSegment[] {
  const fed = new Map<string, { segment: Segment; by: Inference[] }>()
  for (const guess of guesses) {
    for (const segment of guess.segments) {
      if (segment.taxonomy !== IAB_AUDIENCE) continue
      const known = fed.get(segment.id)
      if (known) known.by.push(guess)
      else fed.set(segment.id, { segment, by: [guess] })
    }
  }
  return [...fed.values()]
}
