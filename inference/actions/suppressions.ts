/**
 * Lists that leave the person out: whoever is not worth an advertisement is excluded from it, from offers and prices as well.
 * "No" counts only where evidence speaks against, since nobody keeps a list of all who merely did not say.
 */
import type { Inference, Words } from '../../db/model.ts'
import { actionFrom, defineAction, matchOf } from '../action.ts'
import { regulated } from '../regulated.ts'
import { deniesWithEvidence } from '../usable.ts'

interface List {
  readonly name: Words
  readonly who: readonly [guess: string, answer: string]
  /** What the person would not get to see. */
  readonly leavesOut: Words
  readonly restricted?: 'credit'
}

const LISTS: readonly List[] = [
  { name: { en: 'No dog', zh: '不养狗' }, who: ['has-dog', 'no'], leavesOut: { en: 'advertisements for dog goods', zh: '狗狗用品的广告' } },
  { name: { en: 'No cat', zh: '不养猫' }, who: ['has-cat', 'no'], leavesOut: { en: 'advertisements for cat goods', zh: '猫咪用品的广告' } },
  { name: { en: 'No children', zh: '没有孩子' }, who: ['children-at-home', 'no'], leavesOut: { en: 'family offers and family prices', zh: '亲子优惠和家庭价' } },
  { name: { en: 'Address about to change', zh: '地址将变' }, who: ['moving-soon', 'yes'], leavesOut: { en: 'catalogues by post, and contracts tied to an address', zh: '邮寄目录，以及绑定地址的合约优惠' } },
  { name: { en: 'Hunters of low prices', zh: '只买便宜' }, who: ['price-sensitivity', 'keen'], leavesOut: { en: 'launches at full price', zh: '原价新品首发' } },
  { name: { en: 'Buys at full price anyway', zh: '原价也买' }, who: ['price-sensitivity', 'easy'], leavesOut: { en: 'coupons and discounts', zh: '优惠券和折扣' } },
  { name: { en: 'Customers who come anyway', zh: '反正会来的顾客' }, who: ['customer-value', 'growing'], leavesOut: { en: 'discounts for new and lost customers', zh: '新客和挽回老客的优惠' } },
  { name: { en: 'Below the income limit', zh: '收入不达标' }, who: ['income-band', 'lower'], leavesOut: { en: 'the better terms for credit', zh: '条件更好的信贷' }, restricted: 'credit' },
]

function isOn(guess: Inference | undefined, answer: string): guess is Inference {
  return guess !== undefined && guess.answer === answer && (answer !== 'no' || deniesWithEvidence(guess))
}

export default defineAction({
  kind: 'suppression',
  plan: ({ guesses }) => LISTS.flatMap(({ name, who: [key, answer], leavesOut, restricted }) => {
    const guess = guesses.get(key)
    if (!isOn(guess, answer)) return []
    const match = matchOf(guess)
    return [actionFrom('suppression', [match], { name, who: { match: [match] }, leavesOut, regulated: regulated([match], restricted === undefined ? [] : [restricted]) })]
  }),
})
