/**
 * CSV rows with their numbers, as a stream. Own reader because the rows of bills are often not quite CSV (tabs after a
 * closing quote, bare quotes inside quotes), every row must keep its number, and an unclosed quote must end at a limit
 * instead of swallowing the rest of the file: papaparse 5 reads on to the end.
 */
import type { TextOptions } from './text.ts'
import { decodeStream } from './text.ts'

/** What separates cells. */
export type Delimiter = ',' | ';' | '\t' | '|'

/**
 * Without `delimiter` it is told from the first rows. `oneLine`: no cell goes over a line end, as in files that never
 * quote, where a quote at the beginning of a cell is only text. `raw`: rows with quotes keep their text, for
 * putting right what the quotes did. `told` gets the delimiter before the first row. `limit` is for tests: the longest field in UTF-16 units.
 */
export interface CsvOptions extends TextOptions {
  readonly delimiter?: Delimiter
  readonly oneLine?: boolean
  readonly raw?: boolean
  readonly told?: (delimiter: Delimiter) => void
  readonly limit?: number
}

/** Why a row could not be read. `too-many-unclosed-quotes` ends the file. */
export type CsvProblem = 'unclosed-quote' | 'too-many-columns' | 'field-too-long' | 'too-many-unclosed-quotes'

/**
 * One record; `row` counts records from 1, the header and blank lines included. With a problem there are no cells.
 * `unended`: the file ends with it and not with a line end, so it may have been cut. `raw`: its text, when asked for and it has quotes.
 */
export interface CsvRow { readonly row: number; readonly cells: readonly string[]; readonly problem?: CsvProblem; readonly unended?: true; readonly raw?: string }

/** Longest field, in UTF-16 units, and most columns (security.md section 3). */
export const FIELD_LIMIT = 1024 * 1024
export const COLUMN_LIMIT = 5000

/** After so many unclosed quotes a file is no CSV; each costs a scan of up to the field limit. */
const UNCLOSED_LIMIT = 20
/** The longest row, in field limits. */
const ROW_FIELDS = 16
const SAMPLE = 32 * 1024

/** Rows of a stream in batches. Never throws for bad data: a row that cannot be read is there with its problem. */
export async function* csvRows(stream: AsyncIterable<Uint8Array>, options: CsvOptions = {}): AsyncGenerator<readonly CsvRow[]> {
  let reader: CsvReader | undefined
  let sample = ''
  for await (const text of decodeStream(stream, options)) {
    if (!reader) {
      sample += text
      if (!options.delimiter && sample.length < SAMPLE) continue
      reader = openReader(dialect(options, sample))
    }
    const rows = reader.push(sample === '' ? text : sample)
    sample = ''
    if (rows.length > 0) yield rows
    if (reader.stopped) return
  }
  reader ??= openReader(dialect(options, sample))
  const rows = [...reader.push(sample), ...reader.end()]
  if (rows.length > 0) yield rows
}

/** All rows of a short text, e.g. the beginning of a file. The last row of a beginning may be cut. */
export function csvText(text: string, options: CsvOptions = {}): readonly CsvRow[] {
  const reader = openReader(dialect(options, text))
  return [...reader.push(text), ...reader.end()]
}

/** The separator that gives the first rows the same number of cells most often; a comma when none does. */
export function detectDelimiter(text: string): Delimiter {
  const named = /^sep=([,;\t|])\r?\n/.exec(text.slice(0, 8))?.[1]
  const sample = text.slice(0, SAMPLE)
  let best: Delimiter = ','
  let bestScore = 0
  for (const delimiter of [',', ';', '\t', '|'] as const) {
    if (delimiter === named) return delimiter
    const counts = new Map<number, number>()
    const reader = openReader({ delimiter, limit: SAMPLE, oneLine: false })
    const rows = [...reader.push(sample), ...(sample.length < SAMPLE ? reader.end() : [])]
    for (const { cells } of rows.slice(0, 100)) {
      // Padding at the end of preamble lines must not count as columns.
      const length = cells.findLastIndex((cell) => cell !== '') + 1
      if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1)
    }
    let score = 0
    for (const [columns, count] of counts) score = Math.max(score, count * Math.log2(columns))
    if (score > bestScore * 1.01) { best = delimiter; bestScore = score }
  }
  return best
}

/** A header cell as it is compared: lower case, letters and digits of any script only (`Order-ID`, `OrderId` and `order id` are one). */
export function headerKey(cell: string): string {
  return cell.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** Where the columns of a header row are: the first that has one of the names, or undefined. Names are compared as {@link headerKey}. */
export function columnFinder(header: readonly string[]): (...names: readonly string[]) => number | undefined {
  const places = new Map<string, number>()
  for (const [index, cell] of header.entries()) {
    const key = headerKey(cell)
    if (!places.has(key)) places.set(key, index)
  }
  return (...names) => {
    for (const name of names) {
      const place = places.get(headerKey(name))
      if (place !== undefined) return place
    }
    return undefined
  }
}

/**
 * A row wider than its header, where a comma in the text of one column was not quoted: the surplus cells are put back
 * into column `at`. Where they are empty behind a last column that is not, the line only ends with commas, and they are
 * left out. Rows that are not wider come back as they are.
 */
export function foldCells(cells: readonly string[], width: number, at: number, delimiter = ','): readonly string[] {
  const surplus = cells.length - width
  if (surplus <= 0) return cells
  if (cells[width - 1]?.trim() !== '' && cells.every((cell, index) => index < width || cell.trim() === '')) return cells.slice(0, width)
  return [...cells.slice(0, at), cells.slice(at, at + surplus + 1).join(delimiter), ...cells.slice(at + surplus + 1)]
}

interface CsvReader {
  readonly stopped: boolean
  push(text: string): readonly CsvRow[]
  end(): readonly CsvRow[]
}

/** The next quote and separator at or after the place that is read; each is looked for once, not for each row. */
interface Next { quote: number; separator: number }

/** What came of trying to read one record at a place of the buffer: where it ends, or that more text is needed. */
type ReadRecord = { readonly cells: readonly string[]; readonly next: number; readonly quoted?: true } | 'more' | 'unclosed' | 'long'

interface Dialect { readonly delimiter: Delimiter; readonly limit: number; readonly oneLine: boolean; readonly raw?: boolean }

function dialect(options: CsvOptions, sample: string): Dialect {
  const delimiter = options.delimiter ?? detectDelimiter(sample)
  options.told?.(delimiter)
  return { delimiter, limit: options.limit ?? FIELD_LIMIT, oneLine: options.oneLine ?? false, raw: options.raw ?? false }
}

function openReader(how: Dialect): CsvReader {
  let buffer = ''
  let row = 0
  let unclosed = 0
  let stopped = false
  /** Length at which an unfinished record is tried again, so that a long one is not scanned once for each chunk. */
  let retryAt = 0
  const next: Next = { quote: -1, separator: -1 }
  /** Inside a row that is too long: everything up to the next line end belongs to it. */
  let skipping = false

  const read = (last: boolean): readonly CsvRow[] => {
    const rows: CsvRow[] = []
    let at = 0
    next.quote = next.separator = -1
    while (at < buffer.length && !stopped) {
      if (skipping) {
        const end = buffer.indexOf('\n', at)
        if (end < 0) { at = buffer.length; break }
        at = end + 1
        skipping = false
        continue
      }
      if (next.quote < at) next.quote = indexOrEnd(buffer, '"', at)
      const record = readRecord(buffer, at, next, how, last)
      if (record === 'more') break
      row++
      if (typeof record === 'object') {
        if (record.cells.length > COLUMN_LIMIT) rows.push({ row, cells: [], problem: 'too-many-columns' })
        else if (record.next > buffer.length || (record.quoted && how.raw)) rows.push(rowWith(row, record, buffer, at, how.raw === true))
        else rows.push({ row, cells: record.cells })
        at = record.next
        continue
      }
      stopped = record === 'unclosed' && ++unclosed > UNCLOSED_LIMIT
      rows.push({ row, cells: [], problem: stopped ? 'too-many-unclosed-quotes' : record === 'unclosed' ? 'unclosed-quote' : 'field-too-long' })
      // The line with the quote is given up; the next one is read as a row again.
      skipping = true
    }
    buffer = buffer.slice(at)
    retryAt = buffer.length * 2
    return rows
  }

  return {
    get stopped() { return stopped },
    push(text) {
      buffer += text
      return buffer.length < retryAt ? [] : read(false)
    },
    end: () => read(true),
  }
}

/** A row that says more than its cells. */
function rowWith(row: number, { cells, next, quoted }: Exclude<ReadRecord, string>, buffer: string, at: number, raw: boolean): CsvRow {
  return { row, cells, ...(next > buffer.length && { unended: true }), ...(raw && quoted && { raw: buffer.slice(at, trimReturn(buffer, at, Math.min(next - 1, buffer.length))) }) }
}

/** Reads the record that begins at `start`. `last`: nothing follows the buffer. */
function readRecord(text: string, start: number, known: Next, how: Dialect, last: boolean): ReadRecord {
  const { delimiter, limit } = how
  const newline = text.indexOf('\n', start)
  const lineEnd = newline < 0 ? text.length : newline
  if (known.quote >= lineEnd) {
    if (newline < 0 && !last) return lineEnd - start > limit * ROW_FIELDS ? 'long' : 'more'
    const line = text.slice(start, trimReturn(text, start, lineEnd))
    const cells = line.split(delimiter, COLUMN_LIMIT + 1)
    if (line.length > limit && cells.some((cell) => cell.length > limit)) return 'long'
    return { cells, next: lineEnd + 1 }
  }
  const separator = delimiter.charCodeAt(0)
  const cells: string[] = []
  let lineAt = lineEnd
  let at = start
  for (;;) {
    const opened = at
    const isQuoted = text.charCodeAt(at) === 34
    if (!isQuoted) {
      // Everything before the next quoted cell at once: most cells of a row have no quote.
      if (known.quote < at) known.quote = indexOrEnd(text, '"', at)
      if (lineAt < at) lineAt = indexOrEnd(text, '\n', at)
      const plainEnd = Math.min(known.quote, lineAt) - 1
      if (plainEnd > at && known.quote < lineAt && text.charCodeAt(plainEnd) === separator && plainEnd - at <= limit) {
        for (const cell of text.slice(at, plainEnd).split(delimiter, COLUMN_LIMIT + 1)) cells.push(cell)
        at = plainEnd + 1
        continue
      }
      if (lineAt <= known.quote && lineAt < text.length && lineAt - at <= limit) {
        for (const cell of text.slice(at, trimReturn(text, at, lineAt)).split(delimiter, COLUMN_LIMIT + 1)) cells.push(cell)
        return { cells, next: lineAt + 1, quoted: true }
      }
    }
    const end = isQuoted ? closingQuote(text, at + 1, how, last) : 'none'
    if (end === 'more' || end === 'unclosed') return end
    if (end !== 'none') {
      const cell = text.slice(at + 1, end)
      cells.push(cell.includes('""') ? cell.replaceAll('""', '"') : cell)
      at = end + 1
      while (isPadding(text.charCodeAt(at), delimiter)) at++
    } else {
      if (known.separator < at) known.separator = indexOrEnd(text, delimiter, at)
      if (lineAt < at) lineAt = indexOrEnd(text, '\n', at)
      at = Math.min(known.separator, lineAt)
      if (at - opened > limit) return 'long'
      if (at >= text.length && !last) return 'more'
      cells.push(text.slice(opened, text.charCodeAt(at) === separator ? at : trimReturn(text, opened, at)))
    }
    if (at - start > limit * ROW_FIELDS) return 'long'
    if (text.startsWith(delimiter, at)) {
      at++
      continue
    }
    if (at >= text.length) return last ? { cells, next: at + 1, quoted: true } : 'more'
    if (text.charCodeAt(at) === 13) at++
    return { cells, next: at + 1, quoted: true }
  }
}

/**
 * The quote that closes a quoted cell: one that a separator or a line end follows, with only blanks or tabs between
 * (WeChat's bills of spring 2025 put tabs there). Any other single quote is part of the text, and then the closing one
 * must be on the same line: a cell with bare quotes in it was not quoted by a program, and two quotes before a separator
 * are then one of the text and the closing one. `none`: the first quote is text too; so it is where the next one begins a
 * cell of a later line, since it was then left open.
 */
function closingQuote(text: string, from: number, how: Dialect, last: boolean): number | 'none' | 'more' | 'unclosed' {
  let lineEnd = how.oneLine ? indexOrEnd(text, '\n', from) : Infinity
  let isBare = false
  for (let at = text.indexOf('"', from); ; at = text.indexOf('"', at + 1)) {
    if (at > lineEnd || (at < 0 && lineEnd < text.length)) return 'none'
    if (at < 0 || at - from > how.limit) {
      if (at < 0 && text.length - from <= how.limit && !last) return 'more'
      return lineEnd === Infinity ? 'unclosed' : 'none'
    }
    let after = at + 1
    if (text.charCodeAt(after) === 34) {
      at++
      if (!isBare || text.charCodeAt(at + 1) === 34) continue
      after++
    }
    while (isPadding(text.charCodeAt(after), how.delimiter)) after++
    if (after >= text.length) return last ? at : 'more'
    const next = text.charCodeAt(after)
    if (next === 10 || text.startsWith(how.delimiter, after) || (next === 13 && text.charCodeAt(after + 1) === 10)) return at
    if (next === 13 && after + 1 >= text.length) return last ? at : 'more'
    isBare = true
    if (lineEnd !== Infinity) continue
    if (text.startsWith(how.delimiter, at - 1) && text.lastIndexOf('\n', at) >= from) return 'none'
    lineEnd = indexOrEnd(text, '\n', at)
  }
}

function indexOrEnd(text: string, part: string, from: number): number {
  const index = text.indexOf(part, from)
  return index < 0 ? text.length : index
}

function isPadding(code: number, delimiter: Delimiter): boolean {
  return code === 32 || (code === 9 && delimiter !== '\t')
}

function trimReturn(text: string, start: number, end: number): number {
  return end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end
}
