/** How the owner deals with prices: own unit prices over time, sale days, discounts and returns. Exact counts. */
import type { Example } from '../../db/model.ts'
import { keepExample, mergeExamples, toExamples } from '../examples.ts'
import type { KeptExample } from '../examples.ts'
import { addDay, median, mergeDays } from '../purchases/amounts.ts'
import type { Days } from '../purchases/amounts.ts'
import { entryOf, mergeKeyed, PRODUCTS_KEPT, startKeyed } from '../purchases/keyed.ts'
import type { Keyed } from '../purchases/keyed.ts'
import { countingOrdersOnce } from '../purchases/paid-orders.ts'
import { purchaseOf } from '../purchases/row.ts'
import type { Purchase } from '../purchases/row.ts'
import { saleOf, SALES } from '../purchases/sale-days.ts'
import { defineSignal } from '../signal.ts'

/** Value of the signal `bought.prices`. */
export interface Prices {
  /** Lines of goods and services bought by choice; rent, bills and fares are left out. */
  readonly lines: number
  readonly refunds: number
  /** Lines whose text names a discount, a coupon or a group deal. */
  readonly discountLines: number
  readonly discountExamples: readonly Example[]
  /** Lines within three days of a sale day, and what share of the days between first and last line that is. */
  readonly saleLines: number
  readonly saleDayShare: number
  readonly bySale: readonly { readonly sale: string; readonly lines: number }[]
  readonly saleExamples: readonly Example[]
  /** Products bought on at least three days at more than one price, and how many of their units cost 2 % less than the owner's own median. */
  readonly comparedProducts: number
  readonly comparedUnits: number
  readonly cheapUnits: number
}

/** Units of one product by currency and price in minor units, and the first three distinct days it was bought on. */
interface Product { prices: Record<string, Record<number, number>>; days: number[] }
interface Tally { products: Keyed<Product>; days: Days; refunds: number; discountLines: number; discounts: KeptExample[]; sales: KeptExample[] }

const CHEAPER = 0.98
/** A product bought on fewer days has no middle price of its own. */
const DAYS_WANTED = 3
const startProduct = (): Product => ({ prices: {}, days: [] })

/** What is paid on fixed days whatever the price is no choice of day. */
const NO_CHOICE = new Set(['home', 'utilities', 'telecom', 'transport', 'insurance', 'government', 'finance', 'car'])
function isChoice({ what }: Purchase): boolean {
  const [family = ''] = what.category.split('.')
  return !NO_CHOICE.has(family) || ['home', 'home.furniture', 'home.appliances', 'home.diy', 'home.garden', 'car'].includes(what.category)
}

/** Keeps the earliest distinct days, as many as are wanted: enough to know that there were so many. */
function addFirstDay(days: number[], day: number): void {
  if (days.includes(day)) return
  days.push(day)
  if (days.length <= DAYS_WANTED) return
  days.sort((a, b) => a - b)
  days.pop()
}

function addPrice(products: Keyed<Product>, purchase: Purchase, day: number): void {
  const { row, words, currency, minor, quantity } = purchase
  // What a wallet pays is a basket; only an order line has a price.
  if (row.verb !== 'bought' || words.product === undefined || currency === null || minor === null || minor === 0) return
  const product = entryOf(products, words.product, startProduct)
  if (!product) return
  const price = Math.round(minor / quantity)
  const prices = product.prices[currency] ??= {}
  prices[price] = (prices[price] ?? 0) + quantity
  addFirstDay(product.days, day)
}

function compare(products: Keyed<Product>): Pick<Prices, 'comparedProducts' | 'comparedUnits' | 'cheapUnits'> {
  const sum = { comparedProducts: 0, comparedUnits: 0, cheapUnits: 0 }
  for (const { prices, days } of Object.values(products.entries)) {
    if (days.length < DAYS_WANTED) continue
    for (const ofCurrency of Object.values(prices)) {
      const list = Object.entries(ofCurrency).map(([price, units]) => ({ price: Number(price), units }))
      if (list.length < 2) continue
      const middle = median(list.flatMap(({ price, units }) => Array.from({ length: Math.min(units, 50) }, () => price))) ?? 0
      sum.comparedProducts += 1
      for (const { price, units } of list) {
        sum.comparedUnits += units
        if (price < middle * CHEAPER) sum.cheapUnits += units
      }
    }
  }
  return sum
}

function onSaleDays(days: Days): Pick<Prices, 'saleLines' | 'saleDayShare' | 'bySale'> {
  const all = Object.keys(days).map(Number).toSorted((a, b) => a - b)
  const [first, last] = [all[0], all.at(-1)]
  const bySale = new Map<string, number>()
  for (const day of all) {
    const sale = saleOf(day)
    if (sale) bySale.set(sale, (bySale.get(sale) ?? 0) + (days[day] ?? 0))
  }
  let saleDays = 0
  if (first !== undefined && last !== undefined) for (let day = first; day <= last; day += 1) if (saleOf(day)) saleDays += 1
  return {
    saleLines: [...bySale.values()].reduce((sum, lines) => sum + lines, 0),
    saleDayShare: first === undefined || last === undefined ? 0 : saleDays / (last - first + 1),
    bySale: SALES.flatMap(({ id }) => (bySale.has(id) ? [{ sale: id, lines: bySale.get(id) ?? 0 }] : [])),
  }
}

export default countingOrdersOnce(defineSignal<Tally, Prices>({
  key: 'bought.prices',
  title: { en: 'Prices, sales and returns', zh: '价格、促销与退货' },
  verbs: ['bought', 'paid'],
  who: 'owner',
  ignoresText: true,
  start: () => ({ products: startKeyed(PRODUCTS_KEPT), days: {}, refunds: 0, discountLines: 0, discounts: [], sales: [] }),
  take(tally, row) {
    const purchase = purchaseOf(row)
    if (purchase?.flow === 'refund') tally.refunds += 1
    if (!purchase || purchase.flow !== 'spend' || purchase.day === null || !isChoice(purchase)) return
    addDay(tally.days, purchase.day)
    if (saleOf(purchase.day)) keepExample(tally.sales, row, null)
    if (purchase.words.discount) {
      tally.discountLines += 1
      keepExample(tally.discounts, row, purchase.words.discount)
    }
    addPrice(tally.products, purchase, purchase.day)
  },
  merge(into, from) {
    mergeDays(into.days, from.days)
    into.refunds += from.refunds
    into.discountLines += from.discountLines
    mergeExamples(into.discounts, from.discounts)
    mergeExamples(into.sales, from.sales)
    mergeKeyed(into.products, from.products, startProduct, (product, other) => {
      for (const [currency, ofCurrency] of Object.entries(other.prices)) {
        const prices = product.prices[currency] ??= {}
        for (const [price, units] of Object.entries(ofCurrency)) prices[Number(price)] = (prices[Number(price)] ?? 0) + units
      }
      for (const day of other.days) addFirstDay(product.days, day)
    })
  },
  finish({ products, days, refunds, discountLines, discounts, sales }) {
    const lines = Object.values(days).reduce((sum, count) => sum + count, 0)
    return {
      value: { lines, refunds, discountLines, discountExamples: toExamples(discounts), saleExamples: toExamples(sales), ...onSaleDays(days), ...compare(products) },
      support: lines,
      examples: toExamples(sales),
    }
  },
}))
