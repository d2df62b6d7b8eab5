/**
 * One row seen as money: whether it spent, gave back, earned or only moved money, on what and when. Every signal about
 * purchases reads rows through this file, so that all of them leave out the same rows.
 */
import type { Activity } from '../../db/model.ts'
import { categorise } from '../categories/categorise.ts'
import type { Categorised } from '../categories/categorise.ts'
import { categoryOf } from '../categories/categories.ts'
import { cleanMerchant, merchantKey } from '../categories/merchant.ts'
import { namesProduct, packOf, productKey } from './product.ts'
import type { Pack } from './product.ts'

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
  readonly words: RowWords
  readonly currency: string | null
  /** Minor units, never negative; null when the source gives no amount. */
  readonly minor: number | null
  /** At least 1. */
  readonly quantity: number
  /** Days since 1970 on the wall clock where it happened; null when not even the day is known. */
  readonly day: number | null
}

const DAY_MS = 86_400_000
/** Names and kinds whose cleaned form is remembered. */
const NAMES_KEPT = 20_000

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

const months = new Map<number, string>()

/** `YYYY-MM` of a day since 1970. */
export function monthOfDay(day: number): string {
  const known = months.get(day)
  if (known !== undefined) return known
  const month = new Date(day * DAY_MS).toISOString().slice(0, 7)
  months.set(day, month)
  return month
}

/** Midnight UTC of a day since 1970, in ms. */
export function msOfDay(day: number): number {
  return day * DAY_MS
}

const meanings = new Map<string, { readonly isTransfer: boolean; readonly isRefund: boolean }>()

/** What kind and category together mean; there are few, so each is looked at once. */
function meaningOf(kind: string): { readonly isTransfer: boolean; readonly isRefund: boolean } {
  const known = meanings.get(kind)
  if (known) return known
  const meaning = { isTransfer: TRANSFER.test(kind), isRefund: REFUND.test(kind) }
  if (meanings.size >= NAMES_KEPT) meanings.clear()
  meanings.set(kind, meaning)
  return meaning
}

function flowOf(row: Activity, what: Categorised): Flow | null {
  // Closed before anything was paid, or refused.
  if (row.kind === 'void' || row.kind === 'cancelled') return null
  const isMoney = categoryOf(what.category).kind === 'money'
  // Alipay counts its refunds neither way since 2023; the kind says what they are.
  if (row.direction === 'neutral') return row.kind === 'refund' && !isMoney ? 'refund' : null
  if (row.verb === 'bought') return row.direction === 'in' ? 'refund' : 'spend'
  const { isTransfer, isRefund } = meaningOf(`${row.kind} ${row.category ?? ''}`)
  if (row.direction === 'in') {
    if (isRefund || REFUND_TEXT.test(row.text?.slice(0, 40) ?? '')) return isTransfer || isMoney ? 'transfer' : 'refund'
    return isTransfer ? 'transfer' : 'income'
  }
  return isTransfer || isMoney ? 'transfer' : 'spend'
}

/** Words that say that a price is cut. */
const DISCOUNT = /优惠券|优惠|红包抵扣|满减|秒杀|特价|特惠|拼团|团购|折扣|打折|\d折|券后|清仓|百亿补贴|coupon|voucher code|discount|\bdeal\b|clearance|\d+ ?% off|promo|outlet|refurbished|renewed|angebot|rabatt|gutscheincode|sonderposten|\bsolde|en promo|remise|reconditionn/iu

/** What the words of a row say. The same words stand in many rows, so they are read once. */
export interface RowWords {
  readonly what: Categorised
  /** Cleaned name for showing; empty when the source names none. */
  readonly merchant: string
  /** The form merchants are compared in. */
  readonly merchantKey: string
  /** Key of the product that the title names, holding a `|`; undefined for a bill, a meal or a title without a name. */
  readonly product: string | undefined
  readonly pack: Pack | undefined
  /** Where the title names a discount. */
  readonly discount: { readonly start: number; readonly end: number } | null
}

const WORDS_KEPT = 50_000
let wordsKept = 0
const wordsByParty = new Map<string, Map<string | null, RowWords>>()

function wordsOf(row: Activity): RowWords {
  const party = `${row.verb === 'bought' ? '+' : '-'}${row.category ?? ''}\0${row.object ?? ''}`
  let byText = wordsByParty.get(party)
  const known = byText?.get(row.text)
  if (known) return known
  if (wordsKept >= WORDS_KEPT) {
    wordsByParty.clear()
    wordsKept = 0
    byText = undefined
  }
  if (!byText) {
    byText = new Map()
    wordsByParty.set(party, byText)
  }
  const words = readWords(row)
  byText.set(row.text, words)
  wordsKept += 1
  return words
}

/** More of a title is not looked at: shops allow 200 characters or so, and the time some patterns take grows faster than the text. */
const LONGEST_TITLE = 300

function readWords(row: Activity): RowWords {
  const title = row.text?.slice(0, LONGEST_TITLE) ?? null
  const what = categorise({ title, merchant: row.object?.slice(0, LONGEST_TITLE) ?? null, category: row.category })
  const discount = title === null ? null : DISCOUNT.exec(title)
  return {
    what, ...namesOf(row.object ?? ''),
    product: title !== null && namesProduct(row, what) ? productKey(title) : undefined,
    pack: title === null ? undefined : packOf(title),
    discount: discount && { start: discount.index, end: discount.index + discount[0].length },
  }
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
  const words = wordsOf(row)
  const flow = flowOf(row, words.what)
  if (!flow) return null
  return {
    flow, row, what: words.what, words,
    // Codes are keys of tallies: what is not three letters is no currency.
    currency: row.amount && /^[A-Z]{3}$/.test(row.amount.currency) ? row.amount.currency : null,
    minor: row.amount?.minor ?? null,
    quantity: row.quantity !== null && row.quantity >= 1 ? row.quantity : 1,
    day: dayOf(row),
  }
}

const cleaned = new Map<string, { readonly merchant: string; readonly merchantKey: string }>()

function namesOf(raw: string): { readonly merchant: string; readonly merchantKey: string } {
  const known = cleaned.get(raw)
  if (known) return known
  const names = { merchant: cleanMerchant(raw), merchantKey: merchantKey(raw) }
  if (cleaned.size >= NAMES_KEPT) cleaned.clear()
  cleaned.set(raw, names)
  return names
}
