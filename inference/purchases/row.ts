/**
 * One row seen as money: whether it spent, gave back, earned or only moved money, on what and when. Every signal about
 * purchases reads rows through this file, so that all of them leave out the same rows.
 */
import type { Activity } from '../../db/model.ts'
import { categorise } from '../categories/categorise.ts'
import type { Categorised } from '../categories/categorise.ts'
import { categoryOf } from '../categories/categories.ts'
import { cleanMerchant, merchantKey } from '../categories/merchant.ts'

/**
 * `spend`: an order line or a payment to a merchant. `refund`: money back for one. `income`: money in that is neither.
 * `transfer`: between people or own accounts, savings and credit. Cancelled and neutral rows are none of these.
 */
export type Flow = 'spend' | 'refund' | 'income' | 'transfer'

/** A row as money. */
export interface Purchase {
  readonly flow: Flow
  readonly row: Activity
  readonly what: Categorised
  /** Cleaned name for showing; empty when the source names none. */
  readonly merchant: string
  /** The form merchants are compared in. */
  readonly merchantKey: string
  readonly currency: string | null
  /** Minor units, never negative; null when the source gives no amount. */
  readonly minor: number | null
  /** At least 1. */
  readonly quantity: number
  /** Days since 1970 on the wall clock where it happened; null when not even the day is known. */
  readonly day: number | null
}

const DAY_MS = 86_400_000

/** Words by which kinds and categories of sources mark money that comes back, and how the texts of such rows begin. */
const REFUND = /退款|退货|退费|refund|reversal|chargeback|r[uü]ckerstattung|r[uü]ckzahlung|retoure|remboursement/iu
const REFUND_TEXT = /^(?:退款|退货|退费|refund|reversal|chargeback|erstattung|r[uü]ckerstattung|gutschrift retoure|remboursement)/iu
/** Words by which sources mark money between people or own accounts. */
const TRANSFER = /转账|红包|群收款|二维码收款|亲属卡|亲情卡|亲友代付|代付|提现|零钱通|余额宝|零钱充值|充值-|转入|转出|账户存取|理财|还款|transfer|payment from|withdrawal|deposit|top[- ]?up|[uü]berweisung|virement/iu

/** The wall-clock day of a time. */
export function dayOf(row: Activity): number | null {
  if (row.at === null || row.precision === 'month' || row.precision === 'none') return null
  return Math.floor((row.at + (row.offsetMinutes ?? 0) * 60_000) / DAY_MS)
}

/** `YYYY-MM` of a day since 1970. */
export function monthOfDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 7)
}

/** Midnight UTC of a day since 1970, in ms. */
export function msOfDay(day: number): number {
  return day * DAY_MS
}

function flowOf(row: Activity, what: Categorised): Flow | null {
  // Closed before anything was paid, or refused.
  if (row.kind === 'void' || row.kind === 'cancelled') return null
  const isMoney = categoryOf(what.category).kind === 'money'
  // Alipay counts its refunds neither way since 2023; the kind says what they are.
  if (row.direction === 'neutral') return row.kind === 'refund' && !isMoney ? 'refund' : null
  if (row.verb === 'bought') return row.direction === 'in' ? 'refund' : 'spend'
  const kind = `${row.kind} ${row.category ?? ''}`
  const isTransfer = TRANSFER.test(kind)
  if (row.direction === 'in') {
    if (REFUND.test(kind) || REFUND_TEXT.test(row.text ?? '')) return isTransfer || isMoney ? 'transfer' : 'refund'
    return isTransfer ? 'transfer' : 'income'
  }
  return isTransfer || isMoney ? 'transfer' : 'spend'
}

let lastRow: Activity | null = null
let lastPurchase: Purchase | null = null

/** The row as money, or null for rows that are none (other verbs, cancelled, neutral). Asked by each signal in turn, so the last answer is kept. */
export function purchaseOf(row: Activity): Purchase | null {
  if (row === lastRow) return lastPurchase
  lastRow = row
  lastPurchase = read(row)
  return lastPurchase
}

function read(row: Activity): Purchase | null {
  if (row.verb !== 'bought' && row.verb !== 'paid') return null
  const what = categorise({ title: row.text, merchant: row.object, category: row.category })
  const flow = flowOf(row, what)
  if (!flow) return null
  const names = namesOf(row.object ?? '')
  return {
    flow, row, what, ...names,
    currency: row.amount?.currency ?? null,
    minor: row.amount?.minor ?? null,
    quantity: row.quantity !== null && row.quantity >= 1 ? row.quantity : 1,
    day: dayOf(row),
  }
}

const NAMES_KEPT = 20_000
const cleaned = new Map<string, { readonly merchant: string; readonly merchantKey: string }>()

function namesOf(raw: string): { readonly merchant: string; readonly merchantKey: string } {
  const known = cleaned.get(raw)
  if (known) return known
  const names = { merchant: cleanMerchant(raw), merchantKey: merchantKey(raw) }
  if (cleaned.size >= NAMES_KEPT) cleaned.clear()
  cleaned.set(raw, names)
  return names
}
