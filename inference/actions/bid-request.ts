/**
 * What a bidder would read: the user object of an OpenRTB 2.6 bid request (release 2.6-202606, 3.2.20 to 3.2.28). All ids are
 * made up and say so. `segtax` 4 is IAB Audience 1.1.
 */
import type { Inference } from '../../db/model.ts'
import { actionFrom, defineAction, matchOf } from '../action.ts'
import { regulated, segmentCodes } from '../regulated.ts'
import { fedSegments } from '../segments/fed.ts'
import type { FedSegment } from '../segments/fed.ts'

const SEGTAX_IAB_AUDIENCE_1_1 = 4
/** 3.2.28: an id of a person, not of a device. */
const ATYPE_PERSON = 3

/** 3.2.22, with what a bidder would not be told in `ext`. */
interface BidSegment {
  readonly id: string
  readonly name: string
  /** The probability; absent where nothing was measured. */
  readonly value?: string
  /** `mayBeUnlawful`: codes of `body.regulated`. */
  readonly ext: { readonly measured: boolean; readonly guesses: readonly string[]; readonly mayBeUnlawful: readonly string[] }
}

function probabilityOf(by: readonly Inference[]): number | null {
  const known = by.map((guess) => matchOf(guess).probability).filter((probability) => probability !== null)
  return known.length === 0 ? null : Math.max(...known)
}

function segmentOf({ segment, by }: FedSegment): BidSegment {
  const measured = by.filter(({ status }) => status === 'measured')
  const probability = probabilityOf(measured)
  const guesses = by.map(({ key }) => key)
  return {
    id: segment.id, name: segment.name, ...(probability === null ? {} : { value: probability.toFixed(2) }),
    ext: { measured: measured.length > 0, guesses, mayBeUnlawful: segmentCodes(segment.id, guesses) },
  }
}

export default defineAction({
  kind: 'bid-request',
  plan({ guesses }) {
    const fed = fedSegments(guesses.values())
    if (fed.length === 0) return []
    const feeding = [...guesses.values()].filter((guess) => fed.some(({ by }) => by.includes(guess)))
    const segments = fed.map(segmentOf)
    return [actionFrom('bid-request', feeding.map((guess) => matchOf(guess)), {
      openrtb: '2.6', regulated: regulated([], segments.flatMap(({ ext }) => ext.mayBeUnlawful)),
      user: {
        id: 'made-up-user', buyeruid: 'made-up-buyer-uid',
        eids: [{ source: 'made-up.example', uids: [{ id: 'made-up-eid', atype: ATYPE_PERSON }] }],
        data: [{ id: 'made-up-data', name: 'made-up-data-provider.example', segment: segments, ext: { segtax: SEGTAX_IAB_AUDIENCE_1_1 } }],
      },
    })]
  },
})
