/** The three tables of Alipay's bills, known by their column names: web (to 2023), app to January 2023, app since. */
import type { DateOrder } from '../../db/model.ts'
import { exactAmount, oneOf, pointedAmount } from '../kit/cell-tests.ts'
import { chinaTime } from '../kit/china-time.ts'
import { columnFinder, headerKey } from '../kit/csv.ts'
import type { CellTest, RowShape } from '../kit/row-repair.ts'

/** `web`: consumeprod pages, 16 columns. `app-2020`: trailer at the end. `app-2023`: information block first. */
export type Generation = 'web' | 'app-2020' | 'app-2023'

/** What is read of a row; the columns that a generation lacks are empty. */
export type Column = 'time' | 'paidAt' | 'changedAt' | 'category' | 'party' | 'item' | 'direction' | 'amount' | 'method' | 'status' | 'id' | 'order' | 'refunded' | 'fund'

/** Cells of a row by their meaning, without padding; `/` stands for nothing. */
export type Cells = (column: Column) => string

const MARKS: Readonly<Record<Generation, readonly string[]>> = {
  web: ['交易号', '商家订单号', '交易创建时间', '付款时间', '收支', '资金状态'],
  'app-2023': ['交易时间', '交易分类', '商品说明', '收付款方式', '备注'],
  'app-2020': ['收支', '交易对方', '商品说明', '收付款方式', '交易分类', '交易时间'],
}

/** Which table a header row begins, if it is one. */
export function tableOf(cells: readonly string[]): Generation | undefined {
  // Hardly any row but the header has the word, and to compare all cells of each costs more than to read them.
  if (!cells.some((cell) => cell.includes('时间'))) return undefined
  const keys = new Set(cells.map(headerKey))
  for (const generation of ['web', 'app-2023', 'app-2020'] as const) if (MARKS[generation].every((mark) => keys.has(mark))) return generation
  // Columns that a person cut away or moved: what no other bill calls so is enough.
  return ['交易时间', '收支', '商品说明', '收付款方式'].every((mark) => keys.has(mark)) && (keys.has('金额') || keys.has('金额元')) ? 'app-2023' : undefined
}

/** Where the time stands under a header row; undefined for all other rows. */
export function timePlace(cells: readonly string[]): number | undefined {
  return tableOf(cells) === undefined ? undefined : columnFinder(cells)('交易时间', '交易创建时间', '付款时间')
}

/** A reader of rows under a header. Data lines end with a comma, so they are as wide as the header with its empty cell; `filled` columns have a name. `shapes`: what they hold. */
export interface Columns { readonly generation: Generation; readonly width: number; readonly filled: number; readonly shapes: readonly RowShape[]; read(cells: readonly string[]): Cells }

/** Opens the columns under a header of a generation. */
export function openColumns(header: readonly string[], generation: Generation, order?: DateOrder): Columns {
  const find = columnFinder(header)
  const web = generation === 'web'
  const places: Readonly<Record<Column, number | undefined>> = {
    time: web ? find('交易创建时间') : find('交易时间'), paidAt: find('付款时间'), changedAt: find('最近修改时间'),
    category: web ? find('类型') : find('交易分类'), party: find('交易对方'), item: find('商品说明', '商品名称'), direction: find('收/支'),
    amount: find('金额', '金额（元）'), method: find('收/付款方式'), status: find('交易状态'), id: find('交易订单号', '交易号'), order: find('商家订单号'),
    refunded: find('成功退款（元）'), fund: find('资金状态'),
  }
  return {
    generation, width: header.length, filled: header.findLastIndex((cell) => cell.trim() !== '') + 1, shapes: shapesOf(header, places, order),
    read: (cells) => (column) => {
      const place = places[column]
      const text = place === undefined ? '' : (cells[place] ?? '').trim()
      return text === '/' ? '' : text
    },
  }
}

/** An account as Alipay masks it, or nothing. */
const ACCOUNT: CellTest = (cell) => /^(?:\/?|[^,]*\*[^,]*|[^\s,]+@[^\s,]+|[\d+ -]{5,})$/.test(cell)
const WORD: CellTest = (cell) => /^[\p{L}\p{N}\s（）()/&+·:：-]*$/u.test(cell)
/** Alipay's states are Chinese words. */
const STATE: CellTest = (cell) => /^[\p{sc=Han}（）()]*$/u.test(cell)
const NUMBER: CellTest = (cell) => /^[\w.+|-]*\/?$/.test(cell)

/** What the columns hold, for rows with a wrong number of cells; strictest first. Nothing is quoted, so that a comma in a name makes one more. */
function shapesOf(header: readonly string[], places: Readonly<Record<Column, number | undefined>>, order: DateOrder | undefined): readonly RowShape[] {
  const keys = header.map(headerKey)
  const shape = (amount: CellTest, account: CellTest | undefined): RowShape => {
    const tests = new Map<number | undefined, CellTest>()
    for (const column of ['time', 'paidAt', 'changedAt'] as const) tests.set(places[column], (cell) => cell === '' || chinaTime(cell, false, order) !== undefined)
    tests.set(places.category, WORD)
    for (const column of ['status', 'fund'] as const) tests.set(places[column], STATE)
    // A way to pay is named, and is never the rest of a number.
    tests.set(places.method, (cell) => !/^\d/.test(cell))
    tests.set(places.id, NUMBER)
    tests.set(places.order, NUMBER)
    tests.set(places.direction, oneOf(['收入', '支出', '不计收支', '其他', '/', '']))
    tests.set(places.amount, amount)
    tests.set(places.refunded, (cell) => cell === '' || amount(cell))
    const columns = keys.map((key, place): CellTest | undefined => {
      if (key === '') return (cell) => cell === ''
      if (key === '服务费元') return (cell) => cell === '' || amount(cell)
      if (key === '对方账号') return account
      return key === '交易来源地' ? WORD : tests.get(place)
    })
    return { columns, joins: [places.item, places.party].filter((place) => place !== undefined), needed: [places.amount, places.time].filter((place) => place !== undefined) }
  }
  return [shape(exactAmount, ACCOUNT), shape(exactAmount, undefined), shape(pointedAmount, ACCOUNT)]
}
