/**
 * Digital purchases. Until 2025 three files are joined (`Digital Items`, `Digital Orders`, `Digital Orders Monetary`); since
 * then `Digital Content Orders.csv` has a row for each component of an item's price. An Audible credit shows the list price
 * and as much promotion, together 0: kind `digital-covered`.
 */
import type { Item } from '../importer.ts'
import { OWNER } from '../importer.ts'
import type { Cell, Header, Reading, RowReader } from './table.ts'
import { columnPlace } from './table.ts'
import { currencyOf, readAmount, readQuantity, readWhen, spent, undated } from './values.ts'

/** Why an order that was given up or refused cost nothing; undefined for all others. */
function idleReason(status: string): 'cancelled' | 'not-completed' | undefined {
  return /cancel/i.test(status) ? 'cancelled' : /fail|declin|reject/i.test(status) ? 'not-completed' : undefined
}

/** Reads which delivery packets belong to an order, and which orders came to nothing. */
export function openDigitalOrders(header: Header, reading: Reading): RowReader {
  const order = header.column('Order ID')
  const packet = header.column('Delivery Packet ID')
  const status = header.column('Order Status')
  return {
    row(cells, position) {
      const idle = idleReason(status(cells))
      if (idle !== undefined) reading.idleOrders.set(order(cells), idle)
      const packets = reading.packets.get(order(cells))
      if (packets) packets.push(packet(cells))
      else reading.packets.set(order(cells), [packet(cells)])
      return [{ type: 'skipped', reason: 'joined-to-item', path: reading.path, position }]
    },
  }
}

/** Reads what each delivery packet cost: prices, taxes and promotions with their signs. */
export function openDigitalSums(header: Header, reading: Reading): RowReader {
  const packet = header.column('Delivery Packet ID')
  const amount = header.column('Transaction Amount')
  const code = header.column('Base Currency Code')
  return {
    row(cells, position) {
      const currency = currencyOf(code(cells), '')
      const sum = reading.packetSums.get(packet(cells)) ?? { minor: 0, currency }
      // What is no amount makes the whole sum none.
      sum.minor += readAmount(amount(cells), currency, reading.told.commas)?.minor ?? (amount(cells) === '' ? 0 : Number.NaN)
      reading.packetSums.set(packet(cells), sum)
      return [{ type: 'skipped', reason: 'joined-to-item', path: reading.path, position }]
    },
  }
}

/** What is the same in both generations of an item. */
function itemColumns(header: Header) {
  return {
    order: header.column('Order ID'), item: header.column('Digital Order Item ID'), asin: header.column('ASIN'), name: header.column('Product Name', 'Title'),
    date: header.column('Order Date'), quantity: header.column('Original Quantity', 'Quantity'), seller: header.column('Seller Of Record'), marketplace: header.column('Marketplace'),
  }
}

type ItemColumns = ReturnType<typeof itemColumns>
interface Cost { readonly minor: number | undefined; readonly currency: string; readonly covered: boolean }

function digitalItem(column: ItemColumns, cells: readonly string[], cost: Cost, reading: Reading, position: number): Item {
  const name = column.name(cells)
  const quantity = readQuantity(column.quantity(cells))
  const { minor, currency } = cost
  return {
    type: 'activity', key: reading.key(`${column.order(cells)}|${column.item(cells) || column.asin(cells) || name}`), verb: 'bought',
    kind: cost.covered ? 'digital-covered' : 'digital-orders', actor: OWNER,
    ...readWhen(column.date(cells), reading.options.timeZone),
    ...((name || column.asin(cells)) !== '' && { text: name || column.asin(cells) }),
    object: column.seller(cells) || 'Amazon Digital',
    ...(minor === undefined ? { direction: 'out' } : spent({ minor, currency })),
    ...(quantity !== undefined && { quantity }),
    path: reading.path, position,
  }
}

/** Reads the items of the older generation; what an order cost is split by the items' prices. */
export function openDigitalItems(header: Header, reading: Reading): RowReader {
  const column = itemColumns(header)
  const price = header.column('Our Price')
  const tax = header.column('Our Price Tax')
  const code = header.column('Our Price Currency Code', 'Base Currency Code')
  const { path } = reading
  const rows: { readonly cells: readonly string[]; readonly position: number; readonly order: string; readonly worth: number; readonly isPriced: boolean; readonly currency: string }[] = []
  return {
    foldAt: columnPlace(header, 'Product Name', 'Title'),
    row(cells, position) {
      if (column.order(cells) === '') return [{ type: 'skipped', reason: 'no-order-id', path, position }]
      const currency = currencyOf(code(cells), column.marketplace(cells))
      const minor = readAmount(price(cells), currency, reading.told.commas)?.minor
      rows.push({ cells, position, order: column.order(cells), worth: (minor ?? 0) + (readAmount(tax(cells), currency, reading.told.commas)?.minor ?? 0), isPriced: minor !== undefined, currency })
      return []
    },
    end() {
      const items: Item[] = []
      for (const [order, lines] of Map.groupBy(rows, (line) => line.order)) {
        const idle = reading.idleOrders.get(order)
        if (idle !== undefined) {
          items.push(...lines.map(({ position }): Item => ({ type: 'skipped', reason: idle, path, position })))
          continue
        }
        const sums = (reading.packets.get(order) ?? []).flatMap((packet) => reading.packetSums.get(packet) ?? [])
        const worth = lines.reduce((sum, line) => sum + line.worth, 0)
        const total = sums.length > 0 ? sums.reduce((sum, { minor }) => sum + minor, 0) : worth
        if (Number.isNaN(total)) {
          items.push(...lines.map(({ position }): Item => ({ type: 'problem', code: 'bad-amount', path, position, row: true })))
          continue
        }
        let left = total
        for (const [index, line] of lines.entries()) {
          const part = index === lines.length - 1 ? left : worth > 0 ? Math.round((total * line.worth) / worth) : 0
          left -= part
          items.push(digitalItem(column, line.cells, { minor: sums.length === 0 && !line.isPriced ? undefined : part, currency: sums[0]?.currency ?? line.currency, covered: total === 0 && worth > 0 }, reading, line.position))
        }
      }
      return items
    },
  }
}

/** Rows that are components of one thing: the first is where it is found, the others are told as parts of it. `isUnread`: an amount of one could not be read, so that the sum says nothing. */
interface Parts { readonly cells: readonly string[]; readonly position: number; readonly currency: string; minor: number; known: boolean; list: number; isUnread: boolean }

/** Adds a row's amount to its thing, known by `id`. True when the row began it. */
function addPart(parts: Map<string, Parts>, id: string, cells: readonly string[], position: number, currency: string, amount: string, commas: boolean): boolean {
  const value = readAmount(amount, currency, commas)
  const before = parts.get(id)
  const part = before ?? { cells, position, currency, minor: 0, known: false, list: 0, isUnread: false }
  part.minor += value?.minor ?? 0
  part.known ||= value !== undefined
  part.isUnread ||= value === undefined && amount !== ''
  part.list += Math.max(value?.minor ?? 0, 0)
  if (!before) parts.set(id, part)
  return !before
}

/** Reads `Digital Content Orders.csv`. */
export function openDigitalContent(header: Header, reading: Reading): RowReader {
  const column = itemColumns(header)
  const amount = header.column('Transaction Amount')
  const code = header.column('Base Currency Code')
  const status = header.column('Order Status')
  const parts = new Map<string, Parts>()
  const { path } = reading
  return {
    foldAt: columnPlace(header, 'Product Name'),
    row(cells, position) {
      if (column.order(cells) === '') return [{ type: 'skipped', reason: 'no-order-id', path, position }]
      const idle = idleReason(status(cells))
      if (idle !== undefined) return [{ type: 'skipped', reason: idle, path, position }]
      const id = `${column.order(cells)}|${column.item(cells) || column.asin(cells)}`
      const began = addPart(parts, id, cells, position, currencyOf(code(cells), column.marketplace(cells)), amount(cells), reading.told.commas)
      return began ? [] : [{ type: 'skipped', reason: 'component-of-item', path, position }]
    },
    end: () => [...parts.values()].map((part) => part.isUnread ? { type: 'problem', code: 'bad-amount', path, position: part.position, row: true } : digitalItem(column, part.cells, { minor: part.known ? part.minor : undefined, currency: part.currency, covered: part.minor === 0 && part.list > 0 }, reading, part.position)),
  }
}

/** Reads digital refunds of both generations: components with their signs, positive for money that came back. */
export function openDigitalReturns(header: Header, reading: Reading): RowReader {
  const column = {
    order: header.column('Order ID'), item: header.column('Digital Order Item ID', 'Delivery Packet ID'), name: header.column('Product Name', 'Title'), asin: header.column('ASIN'),
    date: header.column('Return Date', 'Settle Date', 'Order Date', 'Creation Date'), amount: header.column('Transaction Amount', 'Amount'), whole: header.column('Amount Refunded'), reason: header.column('Reason Code', 'Return Reason'),
    code: header.column('Base Currency Code', 'Currency Code', 'Currency'), marketplace: header.column('Marketplace'),
  } satisfies Record<string, Cell>
  const hasParts = header.has('Transaction Amount', 'Amount')
  const parts = new Map<string, Parts>()
  const { path } = reading
  return {
    foldAt: columnPlace(header, 'Product Name'),
    row(cells, position) {
      const id = column.item(cells) || `${column.order(cells)}|${column.asin(cells)}`
      if (id === '|') return [{ type: 'skipped', reason: 'no-order-id', path, position }]
      const currency = currencyOf(column.code(cells), column.marketplace(cells))
      // The whole refund stands on the row of each component: it counts once.
      const began = addPart(parts, id, cells, position, currency, hasParts ? column.amount(cells) : parts.has(id) ? '' : column.whole(cells), reading.told.commas)
      return began ? [] : [{ type: 'skipped', reason: 'component-of-item', path, position }]
    },
    end: () => [...parts].map(([id, part]): Item => {
      if (part.isUnread) return { type: 'problem', code: 'bad-amount', path, position: part.position, row: true }
      const name = column.name(part.cells)
      const reason = column.reason(part.cells)
      return {
        type: 'activity', key: reading.key(`digital-refund|${id}`), verb: 'paid', kind: 'digital-refunds', actor: OWNER,
        ...readWhen(column.date(part.cells), reading.options.timeZone),
        ...(name !== '' && { text: name }),
        object: 'Amazon Digital', direction: 'in', amount: { minor: Math.abs(part.minor), currency: part.currency },
        ...(reason !== '' && { category: reason }),
        path, position: part.position,
      }
    }),
  }
}

/** Reads what was borrowed (Kindle Unlimited, Prime Reading): read, not paid for. */
export function openBorrowed(header: Header, reading: Reading): RowReader {
  const column = { asin: header.column('ASIN'), name: header.column('Product Name'), program: header.column('Loan Program'), date: header.column('Loan Creation Date') }
  const { path } = reading
  return {
    foldAt: columnPlace(header, 'Product Name'),
    row(cells, position) {
      const name = column.name(cells)
      if (name === '' && column.asin(cells) === '') return [{ type: 'skipped', reason: 'no-title', path, position }]
      const when = readWhen(column.date(cells), reading.options.timeZone)
      return [...undated(column.date(cells), when, path, position), {
        type: 'activity', key: reading.key(['borrowed', column.asin(cells) || name, when.at].join('|')), verb: 'viewed', kind: 'borrowed', actor: OWNER, ...when,
        text: name || column.asin(cells), ...(column.program(cells) !== '' && { object: column.program(cells) }), path, position,
      }]
    },
  }
}
