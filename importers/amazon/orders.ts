/**
 * Order lines: `Retail.OrderHistory.<n>` (2018 to 2025), its JSON twin of November 2023 and `Order History.csv` (2025 on).
 * One row is one item in one shipment. Only Total Owed or Total Amount is what a row cost; the shipment's subtotal stands
 * on each of its rows again.
 */
import type { ActivityItem, Item } from '../importer.ts'
import { OWNER } from '../importer.ts'
import type { Header, Reading, RowReader } from './table.ts'
import { channelOnce, columnPlace, isRounded } from './table.ts'
import { currencyOf, merchantOf, readAmount, readQuantity, readWhen, undated } from './values.ts'
import type { When } from './values.ts'

interface Line {
  readonly cells: readonly string[]
  readonly position: number
  readonly order: string
  readonly shipped: string
  readonly currency: string
  readonly total: number | undefined
  readonly when: When
}

/** An activity while it is filled. */
type Filled = { -readonly [K in keyof ActivityItem]: ActivityItem[K] }

/** More rows of one order than this are not looked at together. */
const ORDER_ROWS = 1000

/** Reads order lines. */
export function openOrders(header: Header, reading: Reading): RowReader {
  const column = {
    website: header.column('Website'), order: header.column('Order ID'), date: header.column('Order Date'), currency: header.column('Currency'),
    price: header.column('Unit Price'), tax: header.column('Unit Price Tax'), shipping: header.column('Shipping Charge'), discounts: header.column('Total Discounts'),
    total: header.column('Total Owed', 'Total Amount'), subtotal: header.column('Shipment Item Subtotal'), subtotalTax: header.column('Shipment Item Subtotal Tax'),
    asin: header.column('ASIN'), quantity: header.column('Quantity', 'Original Quantity'), status: header.column('Order Status'), shipped: header.column('Ship Date'),
    address: header.column('Shipping Address'), name: header.column('Product Name'),
  }
  const { path } = reading
  const amount = (text: string, currency: string): number => readAmount(text, currency, reading.told.commas)?.minor ?? 0
  const hasTotal = header.has('Total Owed', 'Total Amount')
  let held: Line[] = []

  /** Unit price and tax times quantity, in minor units: what splits a total that belongs to a whole shipment. */
  const worthOf = ({ cells, currency }: Line): number =>
    (amount(column.price(cells), currency) + amount(column.tax(cells), currency)) * Math.max(readQuantity(column.quantity(cells)) ?? 1, 1)

  /**
   * In one published export the total of a whole shipment stands on each of its rows. That is so when all rows have the
   * same total, it is what the shipment's own columns add up to, and it fits the rows together better than any alone.
   * Rows without prices share it evenly.
   */
  const splitTotals = (lines: readonly Line[]): Map<Line, number> => {
    const split = new Map<Line, number>()
    for (const shipment of Map.groupBy(lines, (line) => `${line.shipped}|${line.currency}`).values()) {
      const [first] = shipment
      const total = first?.total
      if (first === undefined || shipment.length < 2 || total === undefined || total <= 0 || shipment.some((line) => line.total !== total)) continue
      const goods = amount(column.subtotal(first.cells), first.currency) + amount(column.subtotalTax(first.cells), first.currency)
      const shipping = amount(column.shipping(first.cells), first.currency)
      const discounts = Math.abs(amount(column.discounts(first.cells), first.currency))
      const fits = [goods + shipping, goods, goods + shipping - discounts, goods - discounts].some((sum) => Math.abs(sum - total) <= 1)
      const worths = shipment.map(worthOf)
      const worth = worths.reduce((sum, one) => sum + one, 0)
      if (!fits || (worth > 0 && worths.some((one) => Math.abs(one - total) <= Math.abs(worth - total)))) continue
      let left = total
      for (const [index, line] of shipment.entries()) {
        const part = index === shipment.length - 1 ? left : Math.round(worth > 0 ? (total * (worths[index] ?? 0)) / worth : total / shipment.length)
        split.set(line, part)
        left -= part
      }
    }
    return split
  }

  /** What a row cost, of a table that has no totals: price and tax of each piece, its shipping, less its discount. */
  const costOf = (cells: readonly string[], currency: string): number =>
    (amount(column.price(cells), currency) + amount(column.tax(cells), currency)) * (readQuantity(column.quantity(cells)) ?? 1)
    + amount(column.shipping(cells), currency) - Math.abs(amount(column.discounts(cells), currency))

  const release = (): Item[] => {
    const lines = held
    held = []
    const split = lines.length > 1 && lines.some((line, index) => index > 0 && line.total === lines[0]?.total) ? splitTotals(lines) : undefined
    const items: Item[] = []
    for (const line of lines) readLine(items, line, split?.get(line) ?? line.total)
    return items
  }

  // Order lines are most of an export, so what one becomes is filled in place instead of being spread together.
  const readLine = (items: Item[], { cells, position, order, currency, when }: Line, total: number | undefined): void => {
    if (/cancel/i.test(column.status(cells))) {
      items.push({ type: 'skipped', reason: 'cancelled', path, position })
      return
    }
    if (reading.replacements.has(order) && (total ?? 0) === 0) {
      items.push({ type: 'skipped', reason: 'replacement', path, position })
      return
    }
    const website = column.website(cells)
    const name = column.name(cells)
    const quantity = readQuantity(column.quantity(cells))
    const address = column.address(cells)
    const channel = merchantOf(website)
    items.push(...channelOnce(reading, channel))
    const asin = isRounded(column.asin(cells)) ? '' : column.asin(cells)
    if (asin === '' && column.asin(cells) !== '') reading.told.rounded++
    const item: Filled = {
      type: 'activity', key: reading.key(`${order}|${asin || name}`), verb: 'bought', kind: 'orders', actor: OWNER, at: when.at, precision: when.precision,
      object: channel, channel, direction: total !== undefined && total < 0 ? 'in' : 'out', path, position,
    }
    if (when.offsetMinutes !== undefined) item.offsetMinutes = when.offsetMinutes
    if (name !== '' || asin !== '') item.text = name || asin
    if (total !== undefined) item.amount = { minor: Math.abs(total), currency }
    if (quantity !== undefined) item.quantity = quantity
    if (address !== '') item.place = { name: address }
    items.push(item)
  }

  return {
    foldAt: columnPlace(header, 'Product Name'),
    row(cells, position) {
      const order = column.order(cells)
      // Orders before 2002 are a sentence instead of a row.
      if (!/^[A-Za-z0-9-]{3,40}$/.test(order)) return [...release(), { type: 'skipped', reason: 'no-order-id', path, position }]
      const written = hasTotal ? column.total(cells) : column.price(cells)
      const currency = currencyOf(column.currency(cells), column.website(cells), written)
      const read = readAmount(written, currency, reading.told.commas)?.minor
      // What is no amount is told: a row without its money would be a gift.
      if (read === undefined && written !== '' && !/cancel/i.test(column.status(cells))) return [{ type: 'problem', code: 'bad-amount', path, position, row: true }]
      const date = column.date(cells)
      const when = readWhen(date, reading.options.timeZone, reading.dateOrder)
      const problem = undated(date, when, path, position)
      const line: Line = { cells, position, order, currency, when, shipped: column.shipped(cells), total: hasTotal || read === undefined ? read : costOf(cells, currency) }
      const items = held.length > 0 && (held[0]?.order !== order || held.length >= ORDER_ROWS) ? release() : []
      held.push(line)
      return problem.length > 0 ? [...items, ...problem] : items
    },
    end: release,
  }
}

/** Reads which orders only replace another one. They cost nothing and are left out of the order lines. */
export function openReplacements(header: Header, reading: Reading): RowReader {
  const replacement = header.column('Replacement Order ID')
  return {
    row(cells, position) {
      const order = replacement(cells)
      if (order !== '') reading.replacements.add(order)
      return [{ type: 'skipped', reason: 'joined-to-order', path: reading.path, position }]
    },
  }
}
