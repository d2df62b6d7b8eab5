/**
 * Which of day and month comes first where a table writes `09/03/2022`: reports of amazon.it, .fr, .es and .co.uk and what a
 * spreadsheet saved again differ from those of amazon.com. All rows of a file are asked, since one 25th decides; files of
 * the same marketplace lend one another what they know.
 */
import type { DateOrder } from '../../db/model.ts'
import type { ImportOptions, QuestionItem } from '../importer.ts'
import type { Input } from '../input.ts'
import { headerKey } from '../kit/csv.ts'
import { dateQuestion } from '../kit/date-question.ts'
import { JsonError } from '../kit/json-value.ts'
import { readingProblem } from '../kit/table.ts'
import { choicesOf, possibleOrders, twoWayDate } from '../kit/two-way-date.ts'
import { cleanCell, openHeader, tableRows } from './table.ts'
import type { Header } from './table.ts'

/** More different dates than this are not kept; a year has 366. */
const DATES = 20_000
/** A file without such a date in so many rows has none: an export writes all of its dates alike, and to read all rows twice is slow. */
const FIRST_ROWS = 500
const DAY_MS = 86_400_000

/** What a file's rows say: dates as written, each once in the order met; the marketplace of its first rows; whether it is one of the reports. */
interface Survey { readonly path: string; readonly dates: readonly string[]; readonly website: string; readonly isReport: boolean }

/** The order of one file, or the question it waits with. */
export type FileOrder = DateOrder | QuestionItem

/** The orders of files that write dates which can be read two ways; other files are not in it. */
export async function orderDates(input: Input, paths: readonly string[], options: ImportOptions): Promise<ReadonlyMap<string, FileOrder>> {
  const surveys: Survey[] = []
  for (const path of paths) {
    try {
      const survey = await surveyFile(input, path)
      if (survey.dates.length > 0) surveys.push(survey)
    } catch (error) {
      // It is read again with the others, which is when its trouble is told.
      if (!(error instanceof JsonError)) readingProblem(error)
    }
  }
  const latest = Date.now() + 2 * DAY_MS
  const own = new Map(surveys.map((survey) => [survey, possibleOrders(survey.dates, latest)]))
  const orders = new Map<string, FileOrder>()
  for (const [survey, possible] of own) {
    const [only] = possible
    if (possible.length === 1 && only !== undefined) {
      orders.set(survey.path, only)
      continue
    }
    const others = new Set([...own].flatMap(([other, found]) => (other.website === survey.website && survey.website !== '' && found.length === 1 ? found : [])))
    const documented = isDocumented(survey) ? ['mdy' as const] : []
    const told = options.dateOrder === undefined ? [] : [options.dateOrder]
    // An answer is meant for the file that asked, if there is one.
    const isAskedElsewhere = [...own].some(([other, found]) => found.length > 1 && !isDocumented(other))
    const lent = others.size === 1 ? [...others] : []
    const taken = [...lent, ...(isAskedElsewhere ? [...documented, ...told] : [...told, ...documented])].find((order) => possible.includes(order))
    orders.set(survey.path, taken ?? dateQuestion(survey.path, choicesOf(survey.dates, possible)) ?? only ?? 'mdy')
  }
  return orders
}

/**
 * The reports of amazon.com are documented: MM/DD/YY. Order lines are not: Amazon writes them in ISO 8601 or with `UTC`, so
 * that a bare 03/02/2024 in them is of the spreadsheet that saved them again, in its own country's order.
 */
function isDocumented({ website, isReport }: Survey): boolean {
  return isReport && /^(?:www\.)?amazon\.com$/i.test(website)
}

async function surveyFile(input: Input, path: string): Promise<Survey> {
  const dates = new Set<string>()
  let website = ''
  let isReport = false
  let places: readonly number[] | undefined
  let header: Header | undefined
  let count = 0
  for await (const rows of tableRows(input, path)) {
    for (const { cells, problem } of rows) {
      if (problem !== undefined || cells.every((cell) => cell.trim() === '')) continue
      if (places === undefined) {
        header = openHeader(cells)
        isReport = header.has('ASIN/ISBN', 'ASIN/ISBN (Product Code)', 'Tax Before Promotions', 'Refund Tax Amount')
        places = header.cells.flatMap((cell, place) => (/date/.test(headerKey(cell)) ? [place] : []))
        if (places.length === 0) return { path, dates: [], website, isReport }
        continue
      }
      if (dates.size === 0 && ++count > FIRST_ROWS) return { path, dates: [], website, isReport }
      if (website === '') website = header?.column('Website')(cells) ?? ''
      for (const place of places) {
        const text = cleanCell(cells[place])
        if (text !== '' && dates.size < DATES && twoWayDate(text) !== undefined) dates.add(text.slice(0, 40))
      }
    }
  }
  return { path, dates: [...dates], website, isReport }
}
