/**
 * The "Order History Reports" that amazon.com gave until March 2023: items, orders and shipments, refunds (read with the
 * other refunds) and returns. Dates are days of the shop's local time, `MM/DD/YY`; money is `$1,234.56`. The published
 * research set of US purchases has the items' columns without the order.
 */
import { OWNER } from '../importer.ts'
import type { Header, Reading, RowReader } from './table.ts'
import { columnPlace, isRounded } from './table.ts'
import { currencyOf, merchantOf, readAmount, readQuantity, readWhen, spent, undated } from './values.ts'

/** Reads the items report. An item's total leaves out shipping and promotions. */
export function openItemsReport(header: Header, reading: Reading): RowReader {
  const column = {
    date: header.column('Order Date'), order: header.column('Order ID'), title: header.column('Title'), category: header.column('Category'), asin: header.column('ASIN/ISBN', 'ASIN/ISBN (Product Code)'),
    website: header.column('Website'), price: header.column('Purchase Price Per Unit'), quantity: header.column('Quantity'), total: header.column('Item Total'), status: header.column('Order Status'),
    code: header.column('Currency'), city: header.column('Shipping Address City'), state: header.column('Shipping Address State'), zip: header.column('Shipping Address Zip'), person: header.column('Survey ResponseID'),
  }
  const { path } = reading
  return {
    foldAt: columnPlace(header, 'Title'),
    row(cells, position) {
      const title = column.title(cells)
      const asin = isRounded(column.asin(cells)) ? '' : column.asin(cells)
      if (asin === '' && column.asin(cells) !== '') reading.told.rounded++
      if (title === '' && asin === '' && column.date(cells) === '') return [{ type: 'skipped', reason: 'placeholder', path, position }]
      if (/cancel/i.test(column.status(cells))) return [{ type: 'skipped', reason: 'cancelled', path, position }]
      const currency = currencyOf(column.code(cells), column.website(cells), column.total(cells) || column.price(cells))
      const quantity = readQuantity(column.quantity(cells))
      const price = readAmount(column.price(cells), currency, reading.told.commas)
      const amount = readAmount(column.total(cells), currency, reading.told.commas) ?? (column.total(cells) === '' ? price && { minor: price.minor * (quantity ?? 1), currency } : undefined)
      if (amount === undefined && column.total(cells) + column.price(cells) !== '') return [{ type: 'problem', code: 'bad-amount', path, position, row: true }]
      const when = readWhen(column.date(cells), reading.options.timeZone, reading.dateOrder)
      const order = column.order(cells) || [column.person(cells), when.at].join('|')
      const place = [column.city(cells), column.state(cells), column.zip(cells)].filter((part) => part !== '').join(', ')
      return [...undated(column.date(cells), when, path, position), {
        type: 'activity', key: reading.key(`${order}|${asin || title}`), verb: 'bought', kind: 'order-report-items', actor: OWNER, ...when,
        ...((title || asin) !== '' && { text: title || asin }), object: merchantOf(column.website(cells)),
        ...(amount === undefined ? { direction: 'out' } : spent(amount)),
        ...(quantity !== undefined && { quantity }), ...(column.category(cells) !== '' && { category: column.category(cells) }), ...(place !== '' && { place: { name: place } }),
        path, position,
      }]
    },
  }
}

/** Reads the orders report, one row a charge. Beside an items report it tells the same spending again and is skipped. */
export function openOrdersReport(header: Header, reading: Reading): RowReader {
  const column = { date: header.column('Order Date'), order: header.column('Order ID'), website: header.column('Website'), total: header.column('Total Charged'), code: header.column('Currency'), status: header.column('Order Status'), shipped: header.column('Shipment Date') }
  const { path } = reading
  return {
    row(cells, position) {
      const order = column.order(cells)
      if (order === '') return [{ type: 'skipped', reason: 'no-order-id', path, position }]
      if (reading.hasItemsReport) return [{ type: 'skipped', reason: 'same-as-items', path, position }]
      if (/cancel/i.test(column.status(cells))) return [{ type: 'skipped', reason: 'cancelled', path, position }]
      const amount = readAmount(column.total(cells), currencyOf(column.code(cells), column.website(cells), column.total(cells)), reading.told.commas)
      const when = readWhen(column.date(cells), reading.options.timeZone, reading.dateOrder)
      if (amount === undefined) return [{ type: 'problem', code: 'bad-amount', path, position, row: true }]
      return [...undated(column.date(cells), when, path, position), {
        type: 'activity', key: reading.key(['charge', order, column.shipped(cells)].join('|')), verb: 'paid', kind: 'order-report-charges', actor: OWNER,
        ...when, object: merchantOf(column.website(cells)), ...spent(amount), path, position,
      }]
    },
  }
}
