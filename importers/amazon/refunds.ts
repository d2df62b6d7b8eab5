/**
 * Money that came back, and the returns behind it. Money is taken from `Retail.OrdersReturned.Payments`, `Refund Details`
 * and the refunds report only, since the same refund also stands in the returns. Amounts are positive there.
 */
import { OWNER } from '../importer.ts'
import type { Header, Reading, RowReader } from './table.ts'
import { channelOnce, columnPlace } from './table.ts'
import { currencyOf, merchantOf, readAmount, readQuantity, readWhen, undated } from './values.ts'

/**
 * Reads refunds; those not completed are skipped. Only the older files number them, so that a refund which both the older
 * and the newer ones tell is known by its order and amount.
 */
export function openRefunds(header: Header, reading: Reading): RowReader {
  const column = {
    order: header.column('Order ID'), reversal: header.column('Reversal ID'), date: header.column('Refund Completion Date', 'Refund Date'),
    created: header.column('Creation Date'), currency: header.column('Currency'), amount: header.column('Amount Refunded', 'Refund Amount'),
    tax: header.column('Refund Tax Amount'), status: header.column('Status', 'Payment Status'), website: header.column('Website'),
    title: header.column('Title', 'Product Name'), quantity: header.column('Quantity'), reason: header.column('Reversal Reason', 'Refund Reason'),
  }
  const hasStatus = header.has('Status', 'Payment Status')
  const { path } = reading
  return {
    foldAt: columnPlace(header, 'Title', 'Product Name'),
    row(cells, position) {
      const currency = currencyOf(column.currency(cells), column.website(cells), column.amount(cells))
      const amount = readAmount(column.amount(cells), currency, reading.told.commas)
      if (column.order(cells) === '' && column.reversal(cells) === '') return [{ type: 'skipped', reason: 'no-order-id', path, position }]
      if (hasStatus && !/^complete/i.test(column.status(cells))) return [{ type: 'skipped', reason: 'not-completed', path, position }]
      if (amount === undefined) return [{ type: 'problem', code: 'bad-amount', path, position, row: true }]
      const minor = Math.abs(amount.minor) + Math.abs(readAmount(column.tax(cells), currency, reading.told.commas)?.minor ?? 0)
      const when = readWhen(column.date(cells) || column.created(cells), reading.options.timeZone, reading.dateOrder)
      const title = column.title(cells)
      const quantity = readQuantity(column.quantity(cells))
      const reason = column.reason(cells)
      const channel = merchantOf(column.website(cells))
      return [...undated(column.date(cells) || column.created(cells), when, path, position), ...channelOnce(reading, channel), {
        type: 'activity', key: reading.key(['refund', column.order(cells) || column.reversal(cells), currency, minor].join('|')), verb: 'paid', kind: 'refunds', actor: OWNER,
        ...when,
        ...(title !== '' && { text: title }),
        ...(column.website(cells) !== '' && { object: channel }), channel,
        direction: 'in', amount: { minor, currency },
        ...(quantity !== undefined && { quantity }),
        ...(reason !== '' && { category: reason }),
        path, position,
      }]
    },
  }
}

/** Reads returns: what was sent back and why. Their money is in the refunds, so they have none and count neither way. */
export function openReturns(header: Header, reading: Reading): RowReader {
  const column = {
    order: header.column('Order ID'), contract: header.column('Contract ID'), asin: header.column('ASIN', 'ASIN/ISBN'), name: header.column('Product Name', 'Title'),
    date: header.column('Date Of Return', 'Return Date', 'Return Creation Date', 'Creation Date', 'Return Requested Date', 'Request Date'),
    reason: header.column('Return Reason Code', 'Return Reason'), quantity: header.column('Quantity', 'Return Quantity'), website: header.column('Website'),
  }
  const { path } = reading
  return {
    foldAt: columnPlace(header, 'Product Name', 'Title'),
    row(cells, position) {
      const order = column.order(cells)
      if (order === '') return [{ type: 'skipped', reason: 'no-order-id', path, position }]
      const name = column.name(cells)
      const reason = column.reason(cells)
      const quantity = readQuantity(column.quantity(cells))
      const channel = merchantOf(column.website(cells))
      return [...channelOnce(reading, channel), {
        type: 'activity', key: reading.key(['return', order, column.asin(cells) || column.contract(cells) || name].join('|')), verb: 'paid', kind: 'returns', actor: OWNER,
        ...readWhen(column.date(cells), reading.options.timeZone, reading.dateOrder),
        ...(name !== '' && { text: name }),
        ...(column.website(cells) !== '' && { object: channel }), channel, direction: 'neutral',
        ...(quantity !== undefined && { quantity }),
        ...(reason !== '' && { category: reason }),
        path, position,
      }]
    },
  }
}
