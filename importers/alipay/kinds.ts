/**
 * What an Alipay row is, from its words. The direction stays the bill's own (收/支); the kind says what it was: `spend`,
 * `refund` (neutral in the newer bills, see below), `income`, `transfer` (between people), `own-transfer` (between one's
 * own accounts) and `cancelled` (closed before anything was paid).
 */
import type { Direction } from '../../db/model.ts'

/** Alipay's words for a direction. 不计收支 (2023 on), 其他 (before) and a blank mean that it counts neither way. */
export const DIRECTIONS: Readonly<Record<string, Direction>> = { 收入: 'in', 支出: 'out', 不计收支: 'neutral', 其他: 'neutral', '': 'neutral' }

/** The words of a row that decide. `fund` is 资金状态 and `paid` whether there is a 付款时间, which only the web bill has. */
export interface Words { readonly direction: Direction; readonly status: string; readonly category: string; readonly item: string; readonly fund?: string; readonly paid?: boolean }

/**
 * Why a row moved no money, or undefined: closed unpaid, a sale of one's own that fell through, still waiting for somebody
 * to pay, failed, or an amount that was only held. A purchase that was closed after it was paid counts: its refund is a row too.
 */
export function idleReason({ direction, status, fund, paid }: Words): string | undefined {
  const isClosed = status === '交易关闭' || status === '已关闭'
  if (isClosed && (direction === 'in' || fund === '')) return 'cancelled'
  if (/^(?:冻结|解冻)/.test(status) || fund === '冻结' || fund === '解冻') return 'frozen'
  if (/^(?:等待.{0,4}付款|待付款|待支付|等待.{0,4}支付)|失败|^已?撤销|已取消/.test(status)) return 'not-completed'
  return paid === false && (fund === '待收入' || fund === '待支出') && !isClosed ? 'not-completed' : undefined
}

/** The kind of a row. */
export function kindOf({ direction, status, category, item, fund }: Words): string {
  // Refunds count neither way in bills since 2023, and as income in some of January 2023. Tax refunds look the same.
  if (/^(?:退款|退税)成功/.test(status) || (category === '退款' && direction !== 'out')) return 'refund'
  if (direction === 'neutral') {
    if (status === '交易关闭') return 'cancelled'
    // Interest of the money fund is paid into it, so the bill does not count it.
    return /收益发放/.test(item) ? 'income' : 'own-transfer'
  }
  if (fund === '资金转移' || /^(?:信用卡还款|花呗.{0,20}还款|余额宝-)/.test(item.slice(0, 200))) return 'own-transfer'
  if (category === '转账红包' || /^(?:转账|收款|红包|转账收款|亲情号)/.test(item)) return 'transfer'
  return direction === 'out' ? 'spend' : 'income'
}
