/**
 * Lists that leave the person out: whoever is not worth an advertisement is excluded from it, from offers and prices as well.
 * "No" counts only where evidence speaks against, since nobody keeps a list of all who merely did not say.
 */
import type { Inference } from '../../db/model.ts'
import { actionFrom, defineAction, matchOf, sharedMatch } from '../action.ts'
import { regulated } from '../regulated.ts'
import { sharedCopy } from '../shareable/redaction.ts'
import { own } from '../shareable/sentence.ts'
import type { Sentence } from '../shareable/sentence.ts'
import { deniesWithEvidence } from '../usable.ts'

interface List {
  readonly name: Sentence
  readonly who: readonly [guess: string, answer: string]
  /** What the person would not get to see. */
  readonly leavesOut: Sentence
  readonly restricted?: 'credit'
}

const LISTS: readonly List[] = [
  { name: own('No dog', '不养狗'), who: ['has-dog', 'no'], leavesOut: own('advertisements for dog goods', '狗狗用品的广告') },
  { name: own('No cat', '不养猫'), who: ['has-cat', 'no'], leavesOut: own('advertisements for cat goods', '猫咪用品的广告') },
  { name: own('No children', '没有孩子'), who: ['children-at-home', 'no'], leavesOut: own('family offers and family prices', '亲子优惠和家庭价') },
  { name: own('Address about to change', '地址将变'), who: ['moving-soon', 'yes'], leavesOut: own('catalogues by post, and contracts tied to an address', '邮寄目录，以及绑定地址的合约优惠') },
  { name: own('Hunters of low prices', '只买便宜'), who: ['price-sensitivity', 'keen'], leavesOut: own('launches at full price', '原价新品首发') },
  { name: own('Buys at full price anyway', '原价也买'), who: ['price-sensitivity', 'easy'], leavesOut: own('coupons and discounts', '优惠券和折扣') },
  { name: own('Customers who come anyway', '反正会来的顾客'), who: ['customer-value', 'growing'], leavesOut: own('discounts for new and lost customers', '新客和挽回老客的优惠') },
  { name: own('Below the income limit', '收入不达标'), who: ['income-band', 'low'], leavesOut: own('the better terms for credit', '条件更好的信贷'), restricted: 'credit' },
]

function isOn(guess: Inference | undefined, answer: string): guess is Inference {
  return guess !== undefined && guess.answer === answer && (answer !== 'no' || deniesWithEvidence(guess))
}

export default defineAction({
  kind: 'suppression',
  plan: ({ guesses, redaction }) => LISTS.flatMap(({ name, who: [key, answer], leavesOut, restricted }) => {
    const guess = guesses.get(key)
    if (!isOn(guess, answer)) return []
    const match = matchOf(guess)
    return [actionFrom('suppression', [match], {
      name: sharedCopy(name), who: { match: [sharedMatch(match, { redaction })] }, leavesOut: sharedCopy(leavesOut), regulated: regulated([match], restricted === undefined ? [] : [restricted]),
    })]
  }),
})
