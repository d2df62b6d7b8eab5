/**
 * Dates of Chinese bills that a spreadsheet of another country saved again, as 03/02/2024 12:00: which of day and month comes
 * first is told by all rows of a file and by the stretch of days that it states, else asked.
 */
import type { DateOrder } from '../../db/model.ts'
import type { ImportOptions, QuestionItem } from '../importer.ts'
import { dateQuestion } from './date-question.ts'
import type { Table } from './table.ts'
import { choicesOf, possibleOrders, twoWayDate } from './two-way-date.ts'

const DAY_MS = 86_400_000
/** More different dates than this are not kept; a bill is of a year. */
const DATES = 20_000
/** A table without such a date in so many rows has none. */
const FIRST_ROWS = 50
const STATED = /起始(?:时间|日期)[：:]\s*\[(\d{4}-\d{2}-\d{2})[^\]]{0,20}\]\s*终止(?:时间|日期)[：:]\s*\[(\d{4}-\d{2}-\d{2})/

/** The order of a bill's dates, or the question it waits with; undefined where its dates say their order. `timeAt`: the column of times under a header row, undefined for all other rows. */
export async function billDateOrder(table: Table, path: string, timeAt: (cells: readonly string[]) => number | undefined, options: ImportOptions): Promise<DateOrder | QuestionItem | undefined> {
  const { dates, from, to } = await surveyDates(table, timeAt)
  if (dates.length === 0) return undefined
  const possible = possibleOrders(dates, Math.min(to + DAY_MS, Date.now() + 2 * DAY_MS), from - DAY_MS)
  const [only] = possible
  if (possible.length === 1 || (options.dateOrder !== undefined && possible.includes(options.dateOrder))) return possible.length === 1 ? only : options.dateOrder
  return dateQuestion(path, choicesOf(dates, possible)) ?? only
}

async function surveyDates(table: Table, timeAt: (cells: readonly string[]) => number | undefined): Promise<{ readonly dates: readonly string[]; readonly from: number; readonly to: number }> {
  const dates = new Set<string>()
  let [from, to] = [Infinity, -Infinity]
  let place: number | undefined
  let count = 0
  for await (const rows of table.rows()) {
    for (const { cells, problem } of rows) {
      if (problem !== undefined) continue
      const header = timeAt(cells)
      place = header ?? place
      const stated = header === undefined ? STATED.exec(cells[0]?.slice(0, 200) ?? '') : null
      if (stated !== null) {
        // Two bills in one file state two stretches.
        from = Math.min(from, Date.parse(stated[1] ?? ''))
        to = Math.max(to, Date.parse(stated[2] ?? ''))
      }
      if (place === undefined || header !== undefined) continue
      const day = (cells[place] ?? '').trim()
      if (day !== '' && dates.size < DATES && twoWayDate(day) !== undefined) dates.add(day.slice(0, 40))
      else if (dates.size === 0 && ++count > FIRST_ROWS) return { dates: [], from, to }
    }
  }
  return { dates: [...dates], from: Number.isFinite(from) ? from : -Infinity, to: Number.isFinite(to) ? to : Infinity }
}
