/**
 * A seed: the person as a row in a list of good customers, from which a platform finds others like them. What it would expand
 * on are the traits that tell the person most from everybody (inference catalogue, section 4).
 */
import type { Inference, Segment } from '../../db/model.ts'
import { actionFrom, defineAction, matchOf, sharedKeys } from '../action.ts'
import { regulated, segmentCodes } from '../regulated.ts'
import { fedSegments } from '../segments/fed.ts'
import type { FedSegment } from '../segments/fed.ts'
import { sharedSegment } from '../shareable/own-words.ts'
import { sharedCopy } from '../shareable/redaction.ts'
import { own } from '../shareable/sentence.ts'
import type { Shareable } from '../shareable/shareable.ts'

const MOST = 10
/** One trait hardly makes a likeness. */
const LEAST = 3
const PEOPLE_LIKE_YOU = own('People like you', '和你相似的人')

interface Trait {
  readonly segment: Segment
  readonly by: readonly Inference[]
  readonly baseRate: number | null
  /** Natural log of how much likelier the trait is here than among everyone; a rule without odds counts as certain. Null without a base rate. */
  readonly unlike: number | null
}

function traitOf({ segment, by }: FedSegment): Trait {
  const rated = by.flatMap(({ outcomes, answer }) => {
    const outcome = outcomes.find(({ value }) => value === answer)
    return outcome?.baseRate ? [{ baseRate: outcome.baseRate, unlike: Math.log((outcome.probability ?? 1) / outcome.baseRate) }] : []
  }).toSorted((a, b) => b.unlike - a.unlike)
  return { segment, by, baseRate: rated[0]?.baseRate ?? null, unlike: rated[0]?.unlike ?? null }
}

/** Rare traits first; those whose rarity is not known after them, in the order of the guesses. */
function traitsOf(guesses: Iterable<Inference>): readonly Trait[] {
  return fedSegments(guesses).map(traitOf).toSorted((a, b) => (b.unlike ?? -Infinity) - (a.unlike ?? -Infinity) || 0).slice(0, MOST)
}

function codesOf({ segment, by }: Trait): readonly Shareable[] {
  return segmentCodes(segment.id, by.map(({ key }) => key))
}

export default defineAction({
  kind: 'lookalike-seed',
  plan({ guesses }) {
    const traits = traitsOf(guesses.values())
    if (traits.length < LEAST) return []
    const used = [...guesses.values()].filter((guess) => traits.some(({ by }) => by.includes(guess)))
    return [actionFrom('lookalike-seed', used.map((guess) => matchOf(guess)), {
      name: sharedCopy(PEOPLE_LIKE_YOU),
      regulated: regulated([], traits.flatMap(codesOf).map(String)),
      traits: traits.map((trait) => ({
        segment: sharedSegment(trait.segment), guesses: sharedKeys(trait.by.map(({ key }) => key)), measured: trait.by.some(({ status }) => status === 'measured'), baseRate: trait.baseRate,
        unlike: trait.unlike === null ? null : Math.round(trait.unlike * 100) / 100, mayBeUnlawful: codesOf(trait),
      })),
    })]
  },
})
