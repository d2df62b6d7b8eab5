/** One Alipay bill, row by row: information block, table and trailer, in whichever order the generation has them. */
import type { DateOrder } from '../../db/model.ts'
import type { ActivityItem, ImportOptions, Item } from '../importer.ts'
import { OWNER } from '../importer.ts'
import type { Input } from '../input.ts'
import { BillTotals } from '../kit/bill-totals.ts'
import { CHINA_OFFSET, chinaTime } from '../kit/china-time.ts'
import { billDateOrder } from '../kit/bill-dates.ts'
import { isFooter, isRule } from '../kit/bill-footer.ts'
import { toMinor, toSureMinor } from '../kit/money.ts'
import { openOrdinals } from '../kit/ordinals.ts'
import { fitRow } from '../kit/row-repair.ts'
import { openTable } from '../kit/table.ts'
import type { Table } from '../kit/table.ts'
import { BrokenRows } from './broken-rows.ts'
import type { Cells, Columns } from './columns.ts'
import { openColumns, tableOf, timePlace } from './columns.ts'
import { DIRECTIONS, idleReason, kindOf } from './kinds.ts'

/** Words before the stated sums. The web bill splits them into done and waiting; both are rows. */
const SUMS = { 收入: 'in', 已收入: 'in', 待收入: 'in', 支出: 'out', 已支出: 'out', 待支出: 'out', 不计收支: 'neutral', 其他: 'neutral' } as const

/** All items of one bill. Throws InputError and SheetError for a file that cannot be read. */
export async function* readBill(input: Input, path: string, options: ImportOptions): AsyncGenerator<readonly Item[]> {
  // Bills never quote a cell, so a quote at the beginning of a title is part of it.
  const table = await openTable(input, path, { chinese: true, oneLine: true })
  const order = await billDateOrder(table, path, timePlace, options)
  if (typeof order === 'object') {
    yield [order]
    return
  }
  const totals = new BillTotals(SUMS)
  const bill = new Bill(path, table, order)
  let columns: Columns | undefined
  let inTable = false
  let named = false
  let repaired = 0
  const broken = new BrokenRows()
  const badRow = (position: number): Item => ({ type: 'problem', code: 'bad-row', path, position, row: true })
  for await (const rows of table.rows()) {
    const items: Item[] = []
    for (const written of rows) {
      const { row, cells, raw, problem, unended } = written
      const generation = problem === undefined ? tableOf(cells) : undefined
      if (problem !== undefined) items.push({ type: 'problem', code: problem, path, position: row, row: true })
      else if (generation !== undefined) {
        items.push(...broken.given().map(badRow))
        columns = openColumns(cells, generation, order)
        inTable = true
      } else if (isRule(cells)) {
        items.push(...broken.given().map(badRow))
        inTable = false
      } else if (columns !== undefined && inTable && unended && cells.length < columns.filled) items.push({ type: 'problem', code: 'cut-row', path, position: row, row: true })
      else if (columns !== undefined && inTable) {
        if (cells.every((cell) => cell.trim() === '')) continue
        if (isFooter(cells, columns.read(cells)('time'))) {
          items.push({ type: 'skipped', reason: 'same-as-items', path, position: row })
          continue
        }
        const fitted = cells.length === columns.width ? { cells, repaired: false } : fitRow(raw === undefined ? { cells } : { cells, raw }, columns.shapes, table.delimiter)
        if (fitted === undefined) {
          const mended = broken.add(written, columns, table.delimiter)
          if (mended !== undefined) {
            repaired++
            items.push(...bill.row(columns, mended.cells, mended.position, totals))
          } else if (broken.isFull) items.push(...broken.given().map(badRow))
        } else {
          items.push(...broken.given().map(badRow))
          if (fitted.repaired) repaired++
          items.push(...bill.row(columns, fitted.cells, row, totals))
        }
      } else {
        const line = cells.find((cell) => cell.trim() !== '')?.trim().slice(0, 500) ?? ''
        totals.state(line)
        const name = ownerIn(line)
        if (name !== undefined && !named) {
          named = true
          items.push({ type: 'owner', actor: OWNER, name, how: 'stated' })
        }
        if (/^导出交易类型[：:]\[(?!全部)/.test(line)) items.push({ type: 'note', code: 'only-some-chosen' })
      }
    }
    if (items.length > 0) yield items
  }
  const last: Item[] = [...broken.given().map(badRow), ...bill.refundsInside()]
  if (columns === undefined) last.push({ type: 'problem', code: 'no-header', path, failed: true })
  else {
    // The bill itself warns that its sums may differ from its rows; its counts do not.
    const counts = totals.differing(path, false)
    const differing = counts.length > 0 ? counts : totals.differing(path)
    if (differing.length > 0) last.push({ type: 'note', code: counts.length > 0 ? 'totals-disagree' : 'sums-differ', totals: differing })
  }
  if (repaired > 0) last.push({ type: 'note', code: 'row-repaired', count: repaired })
  if (bill.rounded > 0) last.push({ type: 'note', code: 'numbers-rounded', count: bill.rounded })
  if (last.length > 0) yield last
}

function ownerIn(line: string): string | undefined {
  return /^(?:姓名|支付宝账户)[：:]\s*(\S.{0,100})$/.exec(line)?.[1]?.trim() ?? /^账号[：:]\[(.{1,100})\]$/.exec(line)?.[1]
}

/** The rows of one bill, and what has to be remembered between them. */
class Bill {
  private readonly path: string
  private readonly table: Table
  private readonly dateOrder: DateOrder | undefined
  private readonly ordinal = openOrdinals()
  private readonly channels = new Set<string>()
  /** Refunds that the web bill writes inside the payment's row; and numbers of payments and orders that have a row for it. */
  private readonly inside: { readonly names: readonly string[]; readonly item: ActivityItem }[] = []
  private readonly refundRows = new Map<string, { left: number }[]>()
  /** What each row with a number says beside its key. */
  private readonly numbered = new Map<string, string>()
  /** Rows whose number a spreadsheet has rounded. */
  rounded = 0

  constructor(path: string, table: Table, order: DateOrder | undefined) {
    this.path = path
    this.table = table
    this.dateOrder = order
  }

  row(columns: Columns, cells: readonly string[], position: number, totals: BillTotals): Item[] {
    const { path, dateOrder, table: { date1904, delimiter } } = this
    const bad = (code: string): Item[] => [{ type: 'problem', code, path, position, row: true }]
    const cell = columns.read(cells)
    const direction = DIRECTIONS[cell('direction')]
    if (direction === undefined) return bad('bad-direction')
    const minor = toSureMinor(cell('amount'), 'CNY', delimiter === ';')
    if (minor === undefined || minor < 0) return bad('bad-amount')
    const time = chinaTime(cell('paidAt'), date1904, dateOrder) ?? chinaTime(cell('time'), date1904, dateOrder)
    if (time === undefined) return bad('bad-time')
    const id = usableId(cell('id'))
    const key = this.ordinal(id === '' ? [time.at, minor, direction, cell('party')].join('|') : [id, direction, minor].join('|'))
    // A number names one payment: the same row twice is two bills put together, or one copied.
    const says = [time.at, cell('party'), cell('item')].join('|')
    if (id !== '' && key.includes('~') && this.numbered.get(key.slice(0, key.lastIndexOf('~'))) === says) return [{ type: 'skipped', reason: 'same-row', path, position }]
    if (id !== '') this.numbered.set(key, says)
    totals.add(direction, minor)
    const words = { direction, status: cell('status'), category: cell('category'), item: cell('item'), ...(columns.generation === 'web' && { fund: cell('fund'), paid: cell('paidAt') !== '' }) }
    const idle = idleReason(words)
    if (idle !== undefined) return [{ type: 'skipped', reason: idle, path, position }]
    const channel = cell('method')
    const items: Item[] = []
    if (channel !== '' && !this.channels.has(channel)) {
      this.channels.add(channel)
      items.push({ type: 'channel', key: channel, name: channel, kind: 'account' })
    }
    if (id === '' && cell('id') !== '') this.rounded++
    const activity: ActivityItem = {
      type: 'activity', key, verb: 'paid', kind: kindOf(words), actor: OWNER,
      at: time.at, precision: time.precision, offsetMinutes: CHINA_OFFSET,
      ...(cell('item') !== '' && { text: cell('item') }),
      ...(cell('party') !== '' && { object: cell('party') }),
      ...(channel !== '' && { channel }),
      direction, amount: { minor, currency: 'CNY' },
      ...(cell('category') !== '' && { category: cell('category') }),
      path, position,
    }
    if (columns.generation === 'web') this.rememberRefund(cell, activity)
    return [...items, activity]
  }

  private rememberRefund(cell: Cells, payment: ActivityItem): void {
    // A refund's own row has the payment's number with something behind it, or the order's.
    const names = [usableId(cell('order')), usableId(cell('id')).replace(/[_*].*$/, '')].filter((name) => name !== '')
    if (payment.kind === 'refund') {
      const refund = { left: payment.amount?.minor ?? 0 }
      for (const name of names) {
        const same = this.refundRows.get(name)
        if (same) same.push(refund)
        else this.refundRows.set(name, [refund])
      }
    }
    const minor = toMinor(cell('refunded'), 'CNY') ?? 0
    if (minor <= 0 || payment.direction !== 'out') return
    const time = chinaTime(cell('changedAt'), this.table.date1904, this.dateOrder)
    this.inside.push({
      names,
      item: {
        ...payment, key: `${payment.key}|refund`, kind: 'refund', direction: 'in', amount: { minor, currency: 'CNY' },
        ...(time !== undefined && { at: time.at, precision: time.precision }),
      },
    })
  }

  /** What of the refunds inside payments has no row of its own, as money that came back. */
  refundsInside(): Item[] {
    return this.inside.flatMap(({ names, item }): Item[] => {
      const minor = names.reduce((left, name) => this.withoutRows(name, left), item.amount?.minor ?? 0)
      return minor > 0 ? [{ ...item, amount: { minor, currency: 'CNY' } }] : []
    })
  }

  private withoutRows(name: string, minor: number): number {
    const rows = this.refundRows.get(name) ?? []
    let left = minor
    for (let row = rows.at(-1); row !== undefined && left > 0; row = rows.at(-1)) {
      const taken = Math.min(row.left, left)
      row.left -= taken
      left -= taken
      if (row.left === 0) rows.pop()
    }
    return left
  }
}

/** An id that a spreadsheet has not rounded to 2.02E+27. */
function usableId(id: string): string {
  return /^\d(?:\.\d+)?[eE]\+?\d+$/.test(id) || id.length > 80 ? '' : id
}
