/**
 * What a WeChat Pay row is, from its type and status. The direction stays the bill's own word, but of what is void, which counts neither way unless a refund's row takes it off; the kind says what it was:
 * `spend`, `refund` (a row of its own beside the payment, which keeps its full amount), `transfer` (between people),
 * `income`, `own-transfer` (between one's own accounts) and `void` (did not go through).
 */
import type { Direction } from '../../db/model.ts'

/** Between people, whatever the direction says. Shared bills (群收款) are spending for those who pay their part. */
const BETWEEN_PEOPLE = /^(?:转账|微信红包|二维码收款|面对面收款)/

/** Money that never left or never arrived. The withdrawal's row stays when the bank refuses it. */
const VOID = /退还|(?:支付|提现|充值|转账|还款)失败|已撤销|已取消|^(?:交易)?已?关闭|^(?:待|未|等待.{0,4})(?:支付|付款)/

/** What the other side sent back, or let lie until it came back by itself. */
const RETURNED = /退还/

const KNOWN = new Set([
  '支付成功', '已转账', '朋友已收钱', '对方已收钱', '已收钱', '已存入零钱', '已到账', '充值完成', '充值成功', '提现已到账', '已全额退款', '已支付', '已收款',
])

/** Whether money of a type always goes to or comes from somebody else, so that a row without a direction says too little. */
export function hasDirection(type: string): boolean {
  return BETWEEN_PEOPLE.test(type) || /^(?:商户消费|扫二维码付款|群收款|赞赏码|分分捐)|退款$/.test(type)
}

/** Whether a status says that the money came back, of which some bills have a row of its own. */
export function isReturned(status: string): boolean {
  return RETURNED.test(status)
}

/** The kind of a row. */
export function kindOf(type: string, status: string, direction: Direction): string {
  if (type.endsWith('退款')) return 'refund'
  if (VOID.test(status)) return 'void'
  if (direction === 'neutral') return 'own-transfer'
  if (BETWEEN_PEOPLE.test(type) || (type === '群收款' && direction === 'in')) return 'transfer'
  return direction === 'out' ? 'spend' : 'income'
}

/** Whether a status is one that is understood; others are kept and told. */
export function isKnownStatus(status: string): boolean {
  return status === '' || KNOWN.has(status) || VOID.test(status) || /^已退款(?:[(（]?[¥￥][\d.,]{1,20}[)）]?)?$/.test(status)
}
