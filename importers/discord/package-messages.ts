/** The person's own messages in the package, as JSON since 2024 or as CSV before. */
import type { ActivityItem, Item } from '../importer.ts'
import { columnFinder, csvText } from '../kit/csv.ts'
import { csvRecords } from '../kit/csv-records.ts'
import { jsonItems } from '../kit/json-stream.ts'
import { idOf, isRecord, textOf } from '../kit/json-value.ts'
import { mediaKindOfName } from '../kit/media-kind.ts'
import { utcMoment } from '../kit/moment.ts'
import { openOrdinals } from '../kit/ordinals.ts'
import { isoToUtc } from '../kit/time.ts'
import { plainMarkup } from './markup.ts'
import { messageKey, snowflakeTime } from './snowflake.ts'

/** What the rows of one file need to know. */
export interface PackageFile {
  readonly path: string
  readonly channel: string
  /** The person's id, or OWNER where the account was left out of the package. */
  readonly actor: string
  /** Names of people and channels by id. */
  readonly names: ReadonlyMap<string, string>
  readonly zone: string
}

/** One message as written, in either form. */
interface Written { readonly id: string | undefined; readonly time: string; readonly text: string; readonly files: string }

const BATCH = 1000
/** Ids of 64 bits that a spreadsheet or a careless tool made numbers of: `1.21015E+18`. */
const ROUNDED = /^\d(?:[.,]\d+)?E\+\d+$/iu

/** Rows of one file as items; keys of rows whose ids were rounded are made from what they say. */
class Rows {
  private readonly file: PackageFile
  private readonly ordinal = openOrdinals()
  private rounded = 0

  constructor(file: PackageFile) {
    this.file = file
  }

  item({ id, time, text, files }: Written, position: number): ActivityItem {
    const { path, channel, actor, names, zone } = this.file
    const isWhole = id !== undefined && /^\d{1,20}$/u.test(id)
    if (id !== undefined && ROUNDED.test(id)) this.rounded += 1
    const at = isoToUtc(time.trim(), 'UTC')?.at ?? isoToUtc(spreadsheetTime(time), 'UTC')?.at ?? (isWhole ? snowflakeTime(id) : undefined)
    const urls = files.split(/\s+/u).filter((url) => url !== '')
    const words = plainMarkup(text, names)
    const [url] = urls
    const object = url === undefined ? undefined : fileOf(url)
    return {
      type: 'activity', key: isWhole ? messageKey(channel, id) : this.ordinal(`${channel}/${at ?? ''}/${text}`), verb: 'said', kind: object === undefined ? (words === '' ? 'empty-message' : 'message') : kindOf(object), actor,
      ...utcMoment(at, zone), ...(words === '' ? undefined : { text: words }), ...(object === undefined ? undefined : { object }), channel, path, position,
    }
  }

  /** What is to be said of the file at its end. */
  end(): Item[] {
    return this.rounded === 0 ? [] : [{ type: 'note', code: 'ids-rounded', count: this.rounded }]
  }
}

/** What a spreadsheet makes of `2024-02-22 09:15:00` in a country that writes the year first: `2024/2/22 9:15`. */
function spreadsheetTime(text: string): string {
  const found = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2}) (\d{1,2}):(\d{2})(:\d{2})?$/u.exec(text.trim())
  if (found === null) return ''
  const [, year, month = '', day = '', hour = '', minute, second = ''] = found
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')} ${hour.padStart(2, '0')}:${minute}${second}`
}

/** An attachment's own name, from its address. */
function fileOf(url: string): string {
  const path = url.replace(/[?#].*$/su, '')
  return path.slice(path.lastIndexOf('/') + 1) || url
}

/** Voice messages are files of this name. */
function kindOf(file: string): string {
  return /^voice-message\.ogg$/iu.test(file) ? 'voice-message' : mediaKindOfName(file)
}

/** messages.json: newest first, ids as bare numbers beyond 2^53. Throws {@link JsonError} at the end of a damaged file, after all whole rows. */
export async function* packageJson(chunks: AsyncIterable<Uint8Array>, file: PackageFile): AsyncGenerator<readonly Item[]> {
  const rows = new Rows(file)
  const { path } = file
  for await (const batch of jsonItems(chunks, [[]])) {
    const items: Item[] = batch.bad.map(({ at, code }) => ({ type: 'problem', code, path, position: at, row: true }))
    if (batch.replaced > 0) items.push({ type: 'problem', code: 'bad-encoding', path, position: batch.at[0] ?? 0 })
    for (const [index, value] of batch.values.entries()) {
      const position = batch.at[index] ?? 0
      if (value === undefined) continue
      if (!batch.isItem || !isRecord(value)) items.push({ type: 'problem', code: 'not-a-message', path, position, row: true })
      else items.push(rows.item({ id: idOf(value, 'ID'), time: textOf(value, 'Timestamp') ?? '', text: textOf(value, 'Contents') ?? '', files: textOf(value, 'Attachments') ?? '' }, position))
    }
    if (items.length > 0) yield items
  }
  yield rows.end()
}

/** Whether a row names the columns of messages.csv. */
export function isPackageHeader(cells: readonly string[]): boolean {
  const find = columnFinder(cells)
  return ['ID', 'Timestamp', 'Contents', 'Attachments'].every((name) => find(name) !== undefined)
}

/** messages.csv of before 2024. A spreadsheet may have saved it again, with semicolons. */
export async function* packageCsv(chunks: AsyncIterable<Uint8Array>, file: PackageFile): AsyncGenerator<readonly Item[]> {
  const rows = new Rows(file)
  const { path } = file
  let find: ((name: string) => number | undefined) | undefined
  let delimiter: ',' | ';' | '\t' = ','
  let items: Item[] = []
  for await (const { bytes, at: position } of csvRecords(chunks)) {
    const text = new TextDecoder().decode(bytes)
    if (find === undefined) {
      delimiter = text.includes(';') && !text.includes(',') ? ';' : text.includes('\t') && !text.includes(',') ? '\t' : ','
    }
    // A record is whole, so that no line end within it ends it for the reader.
    const [row] = csvText(text.replace(/[\r\n]+$/u, ''), { delimiter })
    if (row === undefined || row.cells.every((cell) => cell.trim() === '')) {
      if (row?.problem !== undefined) items.push({ type: 'problem', code: row.problem, path, position, row: true })
      continue
    }
    if (find === undefined) {
      find = columnFinder(row.cells)
      if (isPackageHeader(row.cells)) continue
      yield [{ type: 'problem', code: 'no-header', path, position, failed: true }]
      return
    }
    const cell = (name: string): string => row.cells[find?.(name) ?? -1]?.replace(/\r$/u, '') ?? ''
    if (row.problem !== undefined || row.cells.length < 2) items.push({ type: 'problem', code: row.problem ?? 'bad-row', path, position, row: true })
    else items.push(rows.item({ id: cell('ID') || undefined, time: cell('Timestamp'), text: cell('Contents'), files: cell('Attachments') }, position))
    if (items.length < BATCH) continue
    yield items
    items = []
  }
  yield [...items, ...rows.end()]
}
