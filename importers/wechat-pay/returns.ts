/**
 * Payments that were sent back (对方已退还). Some bills have a row of its own for the money that came back, others only the
 * status; which of both is known at a bill's end.
 */
import type { ActivityItem } from '../importer.ts'

interface Refund { isTaken: boolean }

/** A payment that was sent back, and the shop's number for it. */
export interface Returned { readonly item: ActivityItem; readonly order: string }

/** Collects payments that were sent back and rows of refunds, and brings them together. */
export class Returns {
  private readonly returned: Returned[] = []
  private readonly refunds = new Map<string, Refund[]>()

  /** Holds a payment back. */
  hold(returned: Returned): void {
    this.returned.push(returned)
  }

  /** Remembers a refund's row: its amount, whom it came from (or nobody), and the shop's number. */
  refund(minor: number, party: string, order: string): void {
    const refund: Refund = { isTaken: false }
    for (const key of order === '' ? [`${minor}|party|${party}`] : [`${minor}|order|${order}`, `${minor}|party|${party}`]) {
      const same = this.refunds.get(key)
      if (same) same.push(refund)
      else this.refunds.set(key, [refund])
    }
  }

  /** The payments held back: both rows count where there is one for the refund, else the payment counts neither way. */
  settled(): readonly ActivityItem[] {
    return this.returned.map(({ item, order }) => {
      const minor = item.amount?.minor ?? 0
      const keys = [...(order === '' ? [] : [`${minor}|order|${order}`]), `${minor}|party|${item.object ?? ''}`, `${minor}|party|`]
      return keys.some((key) => this.take(key)) ? item : { ...item, direction: 'neutral' }
    })
  }

  private take(key: string): boolean {
    const same = this.refunds.get(key)
    for (let refund = same?.pop(); refund !== undefined; refund = same?.pop()) {
      if (refund.isTaken) continue
      refund.isTaken = true
      return true
    }
    return false
  }
}
