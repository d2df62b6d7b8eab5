/**
 * An order that was paid with a wallet is one purchase in two archives: the shop's order and the wallet's payment. Where
 * the orders are at hand, payments to that shop (and its refunds) are left out; without them, they count.
 */
import type { Activity } from '../../db/model.ts'
import type { SignalDefinition } from '../signal.ts'
import { purchaseOf } from './row.ts'

/** A tally beside the tally of payments to shops whose orders may be in another archive. */
interface Beside<Tally> { readonly rest: Tally; readonly paid: Tally; paidRows: number; hasOrders: boolean }

/** Source of orders, and how wallets and banks write its name (compared form). */
const SHOP = { source: 'amazon', name: /^(?:amazon(?! web)|amzn|亚马逊|卓越亚马逊)/u }

function isPaidOrder(row: Activity): boolean {
  return row.verb === 'paid' && row.source !== SHOP.source && SHOP.name.test(purchaseOf(row)?.words.merchantKey ?? '')
}

/** The same signal, which counts each order once. */
export function countingOrdersOnce<Tally, Value>(definition: SignalDefinition<Tally, Value>): SignalDefinition<Beside<Tally>, Value> {
  return {
    ...definition,
    start: () => ({ rest: definition.start(), paid: definition.start(), paidRows: 0, hasOrders: false }),
    take(tally, row, text, context) {
      const paid = isPaidOrder(row)
      if (paid) tally.paidRows += 1
      else if (row.source === SHOP.source && row.verb === 'bought') tally.hasOrders = true
      definition.take(paid ? tally.paid : tally.rest, row, text, context)
    },
    merge(into, from) {
      definition.merge(into.rest, from.rest)
      definition.merge(into.paid, from.paid)
      into.paidRows += from.paidRows
      into.hasOrders ||= from.hasOrders
    },
    finish({ rest, paid, paidRows, hasOrders }) {
      if (hasOrders || paidRows === 0) return definition.finish(rest)
      const all = definition.start()
      definition.merge(all, rest)
      definition.merge(all, paid)
      return definition.finish(all)
    },
  }
}
