/** One WeChat Pay bill, row by row: the preamble with its totals, then the table. */
import type { DateOrder, Direction } from '../../db/model.ts'
import type { ActivityItem, ImportOptions, Item } from '../importer.ts'
import { OWNER } from '../importer.ts'
import type { Input } from '../input.ts'
import { BillTotals } from '../kit/bill-totals.ts'
import { CHINA_OFFSET, chinaTime } from '../kit/china-time.ts'
import { exactAmount, oneOf, pointedAmount } from '../kit/cell-tests.ts'
import { columnFinder, headerKey } from '../kit/csv.ts'
import { billDateOrder } from '../kit/bill-dates.ts'
import { isFooter, isRule } from '../kit/bill-footer.ts'
import { toSureMinor } from '../kit/money.ts'
import { openOrdinals } from '../kit/ordinals.ts'
import { fitRow } from '../kit/row-repair.ts'
import type { CellTest, RowShape } from '../kit/row-repair.ts'
import { openTable } from '../kit/table.ts'
import type { Table, TableRow } from '../kit/table.ts'
import { hasDirection, isKnownStatus, isReturned, kindOf } from './kinds.ts'
import { Returns } from './returns.ts'

/** Whether a row is the table's header: its names, in whatever order and with either kind of brackets. */
export function isBillHeader(cells: readonly string[]): boolean {
  // Hardly any row but the header has the word, and to compare all cells of each costs more than to read them.
  if (!cells.some((cell) => cell.includes('时间'))) return false
  const keys = new Set(cells.map(headerKey))
  return ['交易时间', '交易类型', '交易对方', '商品', '收支'].every((key) => keys.has(key)) && (keys.has('金额元') || keys.has('金额'))
}

type Column = 'time' | 'type' | 'party' | 'item' | 'direction' | 'amount' | 'method' | 'status' | 'id' | 'order'
type Cells = (column: Column) => string

const DIRECTIONS: Readonly<Record<string, Direction>> = { 收入: 'in', 支出: 'out', '/': 'neutral', '': 'neutral', 中性交易: 'neutral' }

/** All items of one bill. Throws InputError and SheetError for a file that cannot be read. */
export async function* readBill(input: Input, path: string, options: ImportOptions): AsyncGenerator<readonly Item[]> {
  const table = await openTable(input, path, { chinese: true })
  const order = await billDateOrder(table, path, (cells) => (isBillHeader(cells) ? columnFinder(cells)('交易时间') : undefined), options)
  if (typeof order === 'object') {
    yield [order]
    return
  }
  const bill = new Bill(path, table, order)
  for await (const rows of table.rows()) {
    const items = rows.flatMap((row) => bill.row(row))
    if (items.length > 0) yield items
  }
  const last = bill.end()
  if (last.length > 0) yield last
}

/** One bill, and what has to be remembered between its rows. */
class Bill {
  private readonly path: string
  private readonly table: Table
  private readonly dateOrder: DateOrder | undefined
  private readonly totals = new BillTotals({ 收入: 'in', 支出: 'out', 中性交易: 'neutral' })
  private readonly channels = new Set<string>()
  /** The rows so far, and what each says beside its key. */
  private readonly keys = new Map<string, string>()
  private readonly returns = new Returns()
  private cellsOf: ((cells: readonly string[]) => Cells) | undefined
  private shapes: readonly RowShape[] = []
  private repaired = 0
  private rounded = 0
  private sheet: number | undefined
  private ordinal = openOrdinals()
  private hasTable = false
  private hasUnknownStatus = false

  constructor(path: string, table: Table, order: DateOrder | undefined) {
    this.path = path
    this.table = table
    this.dateOrder = order
  }

  row({ row: position, cells, raw, problem, unended, sheet }: TableRow): readonly Item[] {
    const { path } = this
    const bad = (code: string): Item[] => [{ type: 'problem', code, path, position, row: true }]
    // What a spreadsheet's further sheets hold is no part of the table, unless it has the header again.
    if (sheet !== this.sheet) this.cellsOf = undefined
    this.sheet = sheet
    if (problem !== undefined) return bad(problem)
    if (isBillHeader(cells)) {
      this.cellsOf = openCells(cells)
      this.shapes = shapesOf(cells, this.table.date1904, this.dateOrder)
      this.hasTable = true
      // A spreadsheet may keep a copy of the table on another sheet: its rows are the same rows.
      this.ordinal = openOrdinals()
      return []
    }
    // Two bills that somebody put together.
    if (cells[0]?.trim().startsWith('微信支付账单明细') === true) this.cellsOf = undefined
    if (this.cellsOf === undefined) return readPreamble(cells, this.totals)
    const width = this.shapes[0]?.columns.length ?? 0
    if (unended && cells.length < width) return bad('cut-row')
    if (cells.every((cell) => cell.trim() === '') || isRule(cells)) return []
    if (isFooter(cells, this.cellsOf(cells)('time'))) return [{ type: 'skipped', reason: 'same-as-items', path, position }]
    const fitted = cells.length === width ? { cells, repaired: false } : fitRow(raw === undefined ? { cells } : { cells, raw }, this.shapes, this.table.delimiter)
    if (fitted === undefined) return bad('bad-row')
    const cell = this.cellsOf(fitted.cells)
    const item = readRow(cell, this.ordinal, this.table, this.dateOrder, path, position)
    if (item.type !== 'activity') return [item]
    // A number names one payment: the same row twice is two bills put together, or one copied.
    const says = [item.at, item.object, item.text].join('|')
    const first = item.key.includes('~') && usableId(cell('id')) !== '' ? this.keys.get(item.key.slice(0, item.key.lastIndexOf('~'))) : undefined
    if (this.keys.has(item.key) || first === says) return [{ type: 'skipped', reason: 'same-row', path, position }]
    this.keys.set(item.key, says)
    this.totals.add(DIRECTIONS[cell('direction')] ?? 'neutral', item.amount?.minor ?? 0)
    if (fitted.repaired) this.repaired++
    if (isRounded(cell('id'))) this.rounded++
    this.hasUnknownStatus ||= !isKnownStatus(cell('status'))
    if (item.kind === 'refund') this.returns.refund(item.amount?.minor ?? 0, cell('party'), cell('order'))
    if (item.kind === 'void' && item.direction === 'out' && isReturned(cell('status'))) {
      this.returns.hold({ item, order: cell('order') })
      return []
    }
    return this.withChannel(item.kind === 'void' ? { ...item, direction: 'neutral' } : item)
  }

  private withChannel(item: ActivityItem): readonly Item[] {
    const { channel } = item
    if (channel === undefined || this.channels.has(channel)) return [item]
    this.channels.add(channel)
    return [{ type: 'channel', key: channel, name: channel, kind: 'account' }, item]
  }

  /** What can be told at the end alone. */
  end(): readonly Item[] {
    const last: Item[] = this.returns.settled().flatMap((item) => this.withChannel(item))
    if (!this.hasTable) last.push({ type: 'problem', code: 'no-header', path: this.path, failed: true })
    else {
      const totals = this.totals.differing(this.path)
      if (totals.length > 0) last.push({ type: 'note', code: 'totals-disagree', totals })
    }
    if (this.repaired > 0) last.push({ type: 'note', code: 'row-repaired', count: this.repaired })
    if (this.rounded > 0) last.push({ type: 'note', code: 'numbers-rounded', count: this.rounded })
    if (this.hasUnknownStatus) last.push({ type: 'note', code: 'unknown-status' })
    return last
  }
}

function readPreamble(cells: readonly string[], totals: BillTotals): Item[] {
  const line = cells.find((cell) => cell.trim() !== '')?.trim().slice(0, 500) ?? ''
  totals.state(line)
  const name = /^微信昵称[：:]\[(.{1,200})\]$/.exec(line)?.[1]
  if (name !== undefined) return [{ type: 'owner', actor: OWNER, name, how: 'stated' }]
  const chosen = /^导出类型[：:]\[(.{1,50})\]/.exec(line)?.[1]
  return chosen !== undefined && !['全部', '全部账单'].includes(chosen) ? [{ type: 'note', code: 'only-some-chosen' }] : []
}

function readRow(cell: Cells, ordinal: (base: string) => string, table: Table, order: DateOrder | undefined, path: string, position: number): Item {
  if (cell('time') === '' && cell('amount') === '') return { type: 'skipped', reason: 'no-time', path, position }
  const bad = (code: string): Item => ({ type: 'problem', code, path, position, row: true })
  const time = chinaTime(cell('time'), table.date1904, order)
  if (time === undefined) return bad('bad-time')
  const minor = toSureMinor(cell('amount'), 'CNY', table.delimiter === ';')
  if (minor === undefined || minor < 0) return bad('bad-amount')
  const direction = DIRECTIONS[cell('direction')]
  if (direction === undefined || (cell('direction') === '' && hasDirection(cell('type')))) return bad('bad-direction')
  const party = cell('party')
  const item = cell('item')
  // A spreadsheet turns the 28 digits of a transaction number into 4.2E+27, after which it names nothing.
  const id = usableId(cell('id'))
  const key = id === '' ? [time.at, minor, direction, party, item].join('|') : [id, direction, minor].join('|')
  const activity: ActivityItem = {
    type: 'activity', key: ordinal(key), verb: 'paid', kind: kindOf(cell('type'), cell('status'), direction), actor: OWNER,
    at: time.at, precision: time.precision, offsetMinutes: CHINA_OFFSET,
    ...(item !== '' && { text: item }),
    ...(party !== '' && { object: party }),
    ...(cell('method') !== '' && { channel: cell('method') }),
    direction, amount: { minor, currency: 'CNY' },
    ...(cell('type') !== '' && { category: cell('type') }),
    path, position,
  }
  return activity
}

/** A transaction number that names a payment, else nothing. */
function usableId(id: string): string {
  return /^[0-9A-Za-z_-]{6,64}$/.test(id) && !isRounded(id) ? id : ''
}

/** A number that a spreadsheet has rounded. */
function isRounded(id: string): boolean {
  return /^\d(?:[.,]\d+)?e[-+]?\d+$/i.test(id)
}

/** The column's test where a row has a wrong number of cells. Names of people, shops and goods are free, as are what shops number. */
function shapesOf(header: readonly string[], date1904: boolean, order: DateOrder | undefined): readonly RowShape[] {
  const width = header.findLastIndex((cell) => cell.trim() !== '') + 1
  const bare = (test: CellTest): CellTest => (cell) => test(cell.replace(/^"(.*)"$/s, '$1').trim())
  const tests = (amount: CellTest): ReadonlyMap<string, CellTest> => new Map(Object.entries({
    交易时间: (cell) => chinaTime(cell, date1904, order) !== undefined,
    收支: oneOf(['收入', '支出', '/', '中性交易', '']),
    金额元: amount, 金额: amount,
    // Wallets and banks, never a number; what is behind an amount's comma is one.
    支付方式: (cell) => !/^\d|[¥￥]/.test(cell),
    当前状态: (cell) => isKnownStatus(cell) || /^[\p{sc=Han}]{2,12}(?:[(（][^)）]{1,30}[)）]|，[\p{sc=Han}]{2,12})?$/u.test(cell),
    交易单号: (cell) => /^[0-9A-Za-z_.+-]{0,64}$/.test(cell),
  } satisfies Record<string, CellTest>))
  return [exactAmount, pointedAmount].map((amount): RowShape => {
    const known = tests(amount)
    const keys = header.slice(0, width).map(headerKey)
    const columns = keys.map((key) => { const test = known.get(key); return test && bare(test) })
    const place = (...names: readonly string[]): number[] => names.map((name) => keys.indexOf(name)).filter((at) => at >= 0)
    return { columns, joins: place('交易对方', '商品'), needed: place('交易时间', '金额元', '金额') }
  })
}

/** Cells by their meaning, without blanks, tabs and quotes around them; `/` stands for nothing. */
function openCells(header: readonly string[]): (cells: readonly string[]) => Cells {
  const find = columnFinder(header)
  const places: Readonly<Record<Column, number | undefined>> = {
    time: find('交易时间'), type: find('交易类型'), party: find('交易对方'), item: find('商品'), direction: find('收/支'),
    amount: find('金额(元)', '金额'), method: find('支付方式'), status: find('当前状态'), id: find('交易单号'), order: find('商户单号'),
  }
  return (cells) => (column) => {
    const place = places[column]
    const cell = place === undefined ? '' : (cells[place] ?? '').trim()
    const text = cell.length > 1 && cell.startsWith('"') && cell.endsWith('"') ? cell.slice(1, -1).trim() : cell
    // A direction of / is neither way, an empty one says nothing.
    return text === '/' && column !== 'direction' ? '' : text
  }
}
