/**
 * Whether the owner has stopped buying at a shop they often went to: silent for longer than nearly all pauses before, and by
 * the model of customers who come and go hardly one any more. Such figures are tried on the archive's last weeks.
 */
import type { Outcome } from '../../db/model.ts'
import { CANNOT_TELL, defineInference } from '../inference.ts'
import type { GuessResult, Signals } from '../inference.ts'
import { loyaltyEvidence, trialEvidence } from '../loyalty-words.ts'
import { own } from '../shareable/sentence.ts'
import type { Loyalty, LoyaltyValue } from '../signals/bought-loyalty.ts'
import type { Custom, Value } from '../signals/bought-value.ts'
import { isQuiet } from './customer-value.ts'

/** Fewer repeat days show no pauses to compare with. */
const REPEATS_WANTED = 5
const SHOPS_WANTED = 3
/** Less likely than this to be a customer still is gone. */
const GONE = 0.2
const SHOWN = 4

/** A shop with the pauses between its visits. */
interface Known { readonly loyalty: Loyalty; readonly custom: Custom | undefined }

/** Silent for longer than nearly all pauses, up to the end of the archive that tells of the shop, and gone by the model. */
function isLeft({ loyalty, custom }: Known): boolean {
  const { lastAfter, knownFor } = loyalty.history
  return loyalty.alive < GONE && custom !== undefined && isQuiet(custom, loyalty.lastDay + (knownFor - lastAfter) * 7)
}

function guess(signals: Signals): GuessResult {
  const value = signals.get<LoyaltyValue>('bought.loyalty')?.value
  const merchants = signals.get<Value>('bought.value')?.value.merchants ?? []
  const often = (value?.shops ?? []).filter(({ history }) => history.repeats >= REPEATS_WANTED).map((loyalty): Known => ({ loyalty, custom: merchants.find(({ name }) => name === loyalty.name) }))
  if (often.length < SHOPS_WANTED) {
    return { answer: CANNOT_TELL, status: 'too-little', outcomes: [], evidence: [], support: { have: often.length, want: SHOPS_WANTED, of: own('shops with six days of buying or more', '家买过六天以上的店') } }
  }
  const left = often.filter(isLeft).toSorted((a, b) => a.loyalty.alive - b.loyalty.alive)
  const kept = often.filter((one) => !isLeft(one)).toSorted((a, b) => b.loyalty.alive - a.loyalty.alive)
  const answer = left.length > 0 ? 'yes' : 'no'
  return {
    answer, status: 'unmeasured',
    outcomes: [answer, answer === 'yes' ? 'no' : 'yes'].map((one): Outcome => ({ value: one, probability: null, low: null, high: null, baseRate: null })),
    evidence: [
      ...left.slice(0, SHOWN).map(({ loyalty }) => ({ ...loyaltyEvidence(loyalty, 'yes'), weight: 1 })),
      ...kept.slice(0, SHOWN).map(({ loyalty }) => ({ ...loyaltyEvidence(loyalty, 'no'), weight: 0.3 })),
      ...trialEvidence(value, answer),
    ],
  }
}

export default defineInference({
  key: 'shop-left',
  attribute: 'purchase.churn',
  catalogue: 54,
  title: { en: 'A shop left behind', zh: '不再光顾的店' },
  subject: own('Has a shop lost you?', '有没有哪家店不再光顾'),
  statements: { yes: own('Has stopped buying at a shop', '有一家店不再光顾了'), no: own('Goes on buying at the usual shops', '常去的店都还在去') },
  sensitive: false,
  joins: false,
  outcomes: { yes: { en: 'a shop has lost you', zh: '有店不再光顾' }, no: { en: 'no shop has lost you', zh: '常去的店都还在去' } },
  triedInArchive: true,
  needs: ['bought.loyalty', 'bought.value'],
  baseRates: [],
  rule: {
    en: 'Who stays away from a shop for longer than nearly all pauses before, and longer than customers do who come back, has left it: a marketer sends an offer to win them back.',
    zh: '离开一家店的时间比以往几乎所有间隔都长，也比会回来的顾客更久，就算流失了，商家会发优惠把人拉回来。',
  },
  guess,
})
