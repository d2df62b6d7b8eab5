/** What the columns of Amazon's tables hold, by their names, for rows with a wrong number of cells. */
import type { DateOrder } from '../../db/model.ts'
import { commaedAmount, pointedAmount } from '../kit/cell-tests.ts'
import { headerKey } from '../kit/csv.ts'
import type { CellTest, Habit, RowShape } from '../kit/row-repair.ts'
import { cleanCell } from './table.ts'
import { isSentence, readWhen } from './values.ts'

const FREE = /(?:productname|^name|title|address|message|seller|publisher|author|street|city|contact|keywords|query|description|reason|comment|condition$|groupname|buyername|recipient|credentials)/
const AMOUNT = /(?:price|tax$|charge|charged|discount|owed|amount|subtotal|^itemtotal$|promotions)/
const NO_AMOUNT = /(?:type|currency|status|code|exemption|maximum)/
/** What is never left out of a row. */
const NEEDED = ['orderid', 'totalowed', 'totalamount', 'totalcharged', 'refundamount', 'amountrefunded', 'itemtotal', 'purchasepriceperunit', 'transactionamount']

/** Strict and lenient: ids as Amazon makes them and dates that are dates (an address is a sentence too), then any id and Amazon's notices instead of dates, then amounts with a comma before the decimals. `joins`: places of the columns that mostly hold a comma. */
export function shapesOf(header: readonly string[], order: DateOrder, joins: readonly number[], delimiter: string): readonly RowShape[] {
  const keys = header.map(headerKey)
  const needed = NEEDED.map((key) => keys.indexOf(key)).filter((place) => place >= 0)
  const addresses = keys.flatMap((key, place) => (/address|street/.test(key) ? [place] : []))
  const shape = (strict: boolean, commas: boolean): RowShape => ({
    columns: keys.map((key) => {
      const test = testOf(key, { strict, commas: commas || delimiter !== ',', order, delimiter })
      return test && (typeof test === 'function' ? orNothing(test) : { mostly: orNothing(test.mostly) })
    }),
    joins: [...joins, ...addresses], needed,
  })
  return [{ ...shape(true, false), doubt: shape(true, true) }, { ...shape(false, false), doubt: shape(false, true) }, shape(false, true)]
}

function orNothing(test: CellTest): CellTest {
  return (cell) => {
    const clean = cleanCell(cell)
    return clean === '' || test(clean)
  }
}

function testOf(key: string, { strict, commas, order, delimiter }: { readonly strict: boolean; readonly commas: boolean; readonly order: DateOrder; readonly delimiter: string }): CellTest | Habit | undefined {
  const single: CellTest = (cell) => !cell.includes(delimiter)
  if (key === '') return (cell) => cell === ''
  if (/^(?:original|replacement)?orderid$/.test(key)) return strict ? (cell) => /^(?:\d{3}|[A-Z]\d{2})-\d{7}-\d{7}$/.test(cell) : (cell) => /^[A-Za-z0-9-]{3,40}$/.test(cell)
  if (key.startsWith('asin')) return strict ? (cell) => /^(?:[A-Z0-9]{10}|\d{9,13}X?)$/.test(cell) : (cell) => /^(?=.*\d)[A-Za-z0-9.+]{2,20}$/.test(cell)
  if (/date|time(?:gmt|utc|stamp)?$|hour/.test(key)) return (cell) => readWhen(cell, 'UTC', order).at !== null || (!strict && single(cell) && isSentence(cell))
  if (key === 'currency' || key.endsWith('currencycode')) return (cell) => /^[A-Za-z]{3}$/.test(cell)
  if (key === 'website' || key === 'marketplace') return (cell) => /^(?:(?:www\.)?[a-z][a-z0-9-]*(?:\.[a-z]{2,6}){1,2}|[a-z]+\d{2})$/i.test(cell)
  if (/quantity/.test(key)) return (cell) => /^\d{1,6}(?:\.0+)?$/.test(cell)
  if (AMOUNT.test(key) && !NO_AMOUNT.test(key)) return (cell) => pointedAmount(cell) || (commaedAmount(cell) && (commas || /\p{Sc}/u.test(cell)))
  if (key.startsWith('carriername')) return { mostly: (cell) => single(cell) && cell.includes('(') }
  return FREE.test(key) ? undefined : { mostly: single }
}
