/** One WeChat Pay bill, row by row: the preamble with its totals, then the table. */
import type { Direction } from '../../db/model.ts'
import type { ActivityItem, Item } from '../importer.ts'
import { OWNER } from '../importer.ts'
import type { Input } from '../input.ts'
import { BillTotals } from '../kit/bill-totals.ts'
import { CHINA_OFFSET, chinaTime } from '../kit/china-time.ts'
import { columnFinder, headerKey } from '../kit/csv.ts'
import { toMinor } from '../kit/money.ts'
import { openOrdinals } from '../kit/ordinals.ts'
import { openTable } from '../kit/table.ts'
import { isKnownStatus, kindOf } from './kinds.ts'

/** Whether a row is the table's header: its names, in whatever order and with either kind of brackets. */
export function isBillHeader(cells: readonly string[]): boolean {
  const keys = new Set(cells.map(headerKey))
  return ['交易时间', '交易类型', '交易对方', '收支'].every((key) => keys.has(key)) && (keys.has('金额元') || keys.has('金额'))
}

type Column = 'time' | 'type' | 'party' | 'item' | 'direction' | 'amount' | 'method' | 'status' | 'id' | 'order'
type Cells = (column: Column) => string

const DIRECTIONS: Readonly<Record<string, Direction>> = { 收入: 'in', 支出: 'out', '': 'neutral', 中性交易: 'neutral' }

/** All items of one bill. Throws InputError and SheetError for a file that cannot be read. */
export async function* readBill(input: Input, path: string): AsyncGenerator<readonly Item[]> {
  const table = await openTable(input, path, { chinese: true })
  const totals = new BillTotals({ 收入: 'in', 支出: 'out', 中性交易: 'neutral' })
  const channels = new Set<string>()
  let cellsOf: ((cells: readonly string[]) => Cells) | undefined
  let ordinal = openOrdinals()
  let hasUnknownStatus = false
  for await (const rows of table.rows()) {
    const items: Item[] = []
    for (const { row, cells, problem } of rows) {
      if (problem !== undefined) {
        items.push({ type: 'problem', code: problem, path, position: row, row: true })
      } else if (isBillHeader(cells)) {
        cellsOf = openCells(cells)
        // A spreadsheet may keep a copy of the table on another sheet: its rows are the same rows.
        ordinal = openOrdinals()
      } else if (cellsOf === undefined) {
        items.push(...readPreamble(cells, totals))
      } else if (cells.some((cell) => cell.trim() !== '')) {
        const cell = cellsOf(cells)
        const item = readRow(cell, ordinal, table.date1904, path, row)
        if (item.type === 'activity') {
          totals.add(item.direction ?? 'neutral', item.amount?.minor ?? 0)
          if (item.channel !== undefined && !channels.has(item.channel)) {
            channels.add(item.channel)
            items.push({ type: 'channel', key: item.channel, name: item.channel, kind: 'account' })
          }
          hasUnknownStatus ||= !isKnownStatus(cell('status'))
        }
        items.push(item)
      }
    }
    if (items.length > 0) yield items
  }
  const last: Item[] = []
  if (cellsOf === undefined) last.push({ type: 'problem', code: 'no-header', path, failed: true })
  else if (totals.disagree()) last.push({ type: 'note', code: 'totals-disagree' })
  if (hasUnknownStatus) last.push({ type: 'note', code: 'unknown-status' })
  if (last.length > 0) yield last
}

function readPreamble(cells: readonly string[], totals: BillTotals): Item[] {
  const line = cells.find((cell) => cell.trim() !== '')?.trim().slice(0, 500) ?? ''
  totals.state(line)
  const name = /^微信昵称[：:]\[(.{1,200})\]$/.exec(line)?.[1]
  if (name !== undefined) return [{ type: 'owner', actor: OWNER, name, how: 'stated' }]
  const chosen = /^导出类型[：:]\[(.{1,50})\]/.exec(line)?.[1]
  return chosen !== undefined && !['全部', '全部账单'].includes(chosen) ? [{ type: 'note', code: 'only-some-chosen' }] : []
}

function readRow(cell: Cells, ordinal: (base: string) => string, date1904: boolean, path: string, position: number): Item {
  if (cell('time') === '' && cell('amount') === '') return { type: 'skipped', reason: 'no-time', path, position }
  const bad = (code: string): Item => ({ type: 'problem', code, path, position, row: true })
  const time = chinaTime(cell('time'), date1904)
  if (time === undefined) return bad('bad-time')
  const minor = toMinor(cell('amount'), 'CNY')
  if (minor === undefined || minor < 0) return bad('bad-amount')
  const direction = DIRECTIONS[cell('direction')]
  if (direction === undefined) return bad('bad-direction')
  const party = cell('party')
  const item = cell('item')
  // A spreadsheet turns the 28 digits of a transaction number into 4.2E+27, after which it names nothing.
  const id = /^[0-9A-Za-z_-]{6,64}$/.test(cell('id')) && !/e[-+]?\d+$/i.test(cell('id')) ? cell('id') : ''
  const key = id === '' ? [time.at, minor, direction, party, item].join('|') : [id, time.at, minor, direction].join('|')
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

/** Cells by their meaning, without blanks, tabs and quotes around them; `/` stands for nothing. */
function openCells(header: readonly string[]): (cells: readonly string[]) => Cells {
  const find = columnFinder(header)
  const places: Readonly<Record<Column, number | undefined>> = {
    time: find('交易时间'), type: find('交易类型'), party: find('交易对方'), item: find('商品'), direction: find('收/支'),
    amount: find('金额(元)', '金额'), method: find('支付方式'), status: find('当前状态'), id: find('交易单号'), order: find('商户单号'),
  }
  return (cells) => (column) => {
    const place = places[column]
    const text = (place === undefined ? '' : cells[place] ?? '').trim().replace(/^"([\s\S]*)"$/, '$1').trim()
    return text === '/' ? '' : text
  }
}
