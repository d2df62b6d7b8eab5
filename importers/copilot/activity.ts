/** Microsoft Copilot's activity history: one table, newest row first (formats/chat/grok.md, section 3). */
import type { DateOrder } from '../../db/model.ts'
import type { ImportOptions, Item } from '../importer.ts'
import type { Input } from '../input.ts'
import { conversationItem, promptItem, skippedItem } from '../assistants/prompt.ts'
import { billDateOrder } from '../kit/bill-dates.ts'
import { columnFinder } from '../kit/csv.ts'
import { fingerprint, fingerprintText } from '../kit/fingerprint.ts'
import { openOrdinals } from '../kit/ordinals.ts'
import { serialToUtc } from '../kit/sheet.ts'
import { openTable, type Table, type TableRow } from '../kit/table.ts'
import { isoToUtc } from '../kit/time.ts'
import { dayIn, NUMBERED_DATE, twoWayDate } from '../kit/two-way-date.ts'

/** Places of the columns. */
interface Columns { readonly conversation: number; readonly time: number; readonly author: number; readonly message: number }

/** The columns of the header; undefined for any other row. Tables of other platforms have these names among more. */
export function columnsOf(cells: readonly string[]): Columns | undefined {
  const named = cells.filter((cell) => cell.trim() !== '')
  if (named.length !== 4) return undefined
  const find = columnFinder(cells)
  const [conversation, time, author, message] = [find('Conversation'), find('Time'), find('Author'), find('Message')]
  return conversation === undefined || time === undefined || author === undefined || message === undefined ? undefined : { conversation, time, author, message }
}

/** What a spreadsheet puts in place of a text that looks like a formula to it, and where it cuts one. */
const FORMULA_ERROR = /^#(?:NAME\?|VALUE!|REF!|名称\?)$/u
const CELL_LIMIT = 32_767

/** All items of one table. Throws InputError and SheetError for a file that cannot be read. */
export async function* itemsOfTable(input: Input, path: string, options: ImportOptions): AsyncGenerator<readonly Item[]> {
  const table = await openTable(input, path)
  const order = await billDateOrder(table, path, (cells) => columnsOf(cells)?.time, options)
  if (typeof order === 'object') {
    yield [order]
    return
  }
  const history = new History(path, table, order, options.timeZone)
  for await (const rows of table.rows()) {
    const items = rows.flatMap((row) => history.row(row))
    if (items.length > 0) yield items
  }
  yield history.end()
}

class History {
  private columns: Columns | undefined
  private isUtcNoted = false
  private destroyed = 0
  private readonly named = new Set<string>()
  private readonly ordinal = openOrdinals()
  private readonly path: string
  private readonly table: Table
  private readonly order: DateOrder | undefined
  private readonly zone: string

  constructor(path: string, table: Table, order: DateOrder | undefined, zone: string) {
    this.path = path
    this.table = table
    this.order = order
    this.zone = zone
  }

  row({ row: position, cells, problem, unended }: TableRow): readonly Item[] {
    const place = { path: this.path, position }
    const bad = (code: string): readonly Item[] => [{ type: 'problem', code, ...place, row: true }]
    if (problem !== undefined) return bad(problem)
    const header = columnsOf(cells)
    if (header !== undefined && cells[header.time]?.trim().toLowerCase() === 'time') {
      this.columns = header
      return []
    }
    if (cells.every((cell) => cell.trim() === '')) return []
    if (this.columns === undefined) return bad('no-header')
    if (cells.length < 4) return bad(unended === true ? 'cut-row' : 'bad-row')
    const author = cells[this.columns.author]?.trim().toLowerCase() ?? ''
    if (author === 'ai' || author === 'copilot' || author === 'assistant') return [skippedItem('assistant-answer', place)]
    if (author !== 'human' && author !== 'user') return [skippedItem('no-author', place)]
    return this.prompt(cells[this.columns.conversation]?.trim() ?? '', cells[this.columns.time]?.trim() ?? '', cells[this.columns.message] ?? '', place)
  }

  private prompt(title: string, time: string, text: string, place: { readonly path: string; readonly position: number }): readonly Item[] {
    if (text.trim() === '') return [skippedItem('empty', place)]
    if (FORMULA_ERROR.test(text.trim())) {
      this.destroyed += 1
      return [skippedItem('text-destroyed', place)]
    }
    if (text.length === CELL_LIMIT) this.destroyed += 1
    const at = this.timeOf(time)
    const channel = title === '' ? undefined : title
    const items: Item[] = []
    if (channel !== undefined && this.named.size < this.named.add(channel).size) items.push(conversationItem(channel, title, 'Copilot'))
    if (at !== undefined && !this.isUtcNoted) {
      this.isUtcNoted = true
      items.push({ type: 'note', code: 'utc-assumed' })
    }
    const key = this.ordinal(`${at ?? time}/${fingerprintText(fingerprint(`${title}\n${text.trim().replaceAll('\r\n', '\n')}`))}`)
    const item = promptItem({ key, kind: 'prompt', moment: at === undefined ? undefined : { at, isDerived: false }, text, files: [], channel }, place, this.zone)
    if (at === undefined) items.push({ type: 'problem', code: 'bad-time', ...place, missed: true })
    // A spreadsheet shows and saves no seconds.
    items.push(at !== undefined && !/:\d{2}:\d{2}/u.test(time) ? { ...item, precision: 'minute' } : item)
    return items
  }

  /** `2026-07-26T23:20:56` without a zone, or what a spreadsheet made of it; in UTC. */
  private timeOf(written: string): number | undefined {
    const iso = isoToUtc(written, 'UTC')
    if (iso !== undefined) return iso.at
    if (/^\d{5}(?:\.\d+)?$/u.test(written) && this.table.format === 'xlsx') return Math.round(serialToUtc(Number(written), this.table.date1904) / 1000) * 1000
    const day = twoWayDate(written)
    const found = NUMBERED_DATE.exec(written)
    const start = day === undefined || this.order === undefined ? undefined : dayIn(day, this.order)
    if (start === undefined || found === null) return undefined
    const [hour, half] = [Number(found[5] ?? 0), found[8]?.toLowerCase()]
    const hours = half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour
    return start + (hours * 60 + Number(found[6] ?? 0)) * 60_000 + Number(found[7] ?? 0) * 1000
  }

  end(): readonly Item[] {
    return this.destroyed === 0 ? [] : [{ type: 'note', code: 'text-destroyed', count: this.destroyed }]
  }
}
