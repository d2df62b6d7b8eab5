/**
 * What a bidder would read: the user object of an OpenRTB 2.6 bid request (release 2.6-202606, 3.2.20 to 3.2.28). All ids are
 * made up and say so. `segtax` 4 is IAB Audience 1.1.
 */
import type { Inference } from '../../db/model.ts'
import { actionFrom, defineAction, matchOf, sharedKeys } from '../action.ts'
import { regulated, segmentCodes } from '../regulated.ts'
import { fedSegments } from '../segments/fed.ts'
import type { FedSegment } from '../segments/fed.ts'
import { ownText, sharedOdds, sharedSegment } from '../shareable/own-words.ts'
import type { Shareable, SharedJson } from '../shareable/shareable.ts'

const SEGTAX_IAB_AUDIENCE_1_1 = 4
/** 3.2.28: an id of a person, not of a device. */
const ATYPE_PERSON = 3

function probabilityOf(by: readonly Inference[]): number | null {
  const known = by.map((guess) => matchOf(guess).probability).filter((probability) => probability !== null)
  return known.length === 0 ? null : Math.max(...known)
}

/**
 * 3.2.22, with what a bidder would not be told in `ext`. `value` is the probability; absent where nothing was measured.
 * `mayBeUnlawful`: codes of `body.regulated`.
 */
function segmentOf({ segment, by }: FedSegment): SharedJson {
  const measured = by.filter(({ status }) => status === 'measured')
  const probability = probabilityOf(measured)
  const named = sharedSegment(segment)
  return {
    id: named?.id ?? null, name: named?.name ?? null, ...(probability === null ? {} : { value: sharedOdds(probability) }),
    ext: { measured: measured.length > 0, guesses: sharedKeys(by.map(({ key }) => key)), mayBeUnlawful: codesOf([{ segment, by }]) },
  }
}

function codesOf(fed: readonly FedSegment[]): readonly Shareable[] {
  return fed.flatMap(({ segment, by }) => segmentCodes(segment.id, by.map(({ key }) => key)))
}

export default defineAction({
  kind: 'bid-request',
  plan({ guesses }) {
    const fed = fedSegments(guesses.values())
    if (fed.length === 0) return []
    const feeding = [...guesses.values()].filter((guess) => fed.some(({ by }) => by.includes(guess)))
    return [actionFrom('bid-request', feeding.map((guess) => matchOf(guess)), {
      openrtb: ownText('2.6'), regulated: regulated([], codesOf(fed).map(String)),
      user: {
        id: ownText('made-up-user'), buyeruid: ownText('made-up-buyer-uid'),
        eids: [{ source: ownText('made-up.example'), uids: [{ id: ownText('made-up-eid'), atype: ATYPE_PERSON }] }],
        data: [{ id: ownText('made-up-data'), name: ownText('made-up-data-provider.example'), segment: fed.map(segmentOf), ext: { segtax: SEGTAX_IAB_AUDIENCE_1_1 } }],
      },
    })]
  },
})
