/** The tables of an Amazon export, CSV or (a few weeks of November 2023) JSON with the same names, and their cells. */
import type { Item, ImportOptions } from '../importer.ts'
import type { Input } from '../input.ts'
import { columnFinder, csvRows, foldCells } from '../kit/csv.ts'
import { jsonItems } from '../kit/json-stream.ts'
import { JsonError } from '../kit/json-value.ts'
import type { TableRow } from '../kit/table.ts'

/** What the files of one archive share while they are read. */
export interface Shared {
  readonly options: ImportOptions
  /** Orders that only replace another one; they stand in the history at 0. */
  readonly replacements: Set<string>
  /** Digital orders' delivery packets, and what each packet cost in minor units. */
  readonly packets: Map<string, string[]>
  readonly packetSums: Map<string, { minor: number; readonly currency: string }>
  readonly claims: Set<string>
  readonly channels: Set<string>
  /** True when the archive has an items report, which tells the same spending as an orders report. */
  readonly hasItemsReport: boolean
}

/** One file being read. `key` makes equal keys of one file differ by an ordinal. */
export interface Reading extends Shared { readonly path: string; key(base: string): string }

/** A cell of a row by its meaning, cleaned; `''` for columns that are not there and for placeholders. */
export type Cell = (cells: readonly string[]) => string

/** The columns of a header row by any of their names. */
export interface Header { readonly cells: readonly string[]; column(...names: readonly string[]): Cell; has(...names: readonly string[]): boolean }

/** Reads the rows under one header. `foldAt`: the column whose unquoted commas widen a row. `end` gives what was held back. */
export interface RowReader { readonly foldAt?: number | undefined; row(cells: readonly string[], position: number): readonly Item[]; end?(): readonly Item[] }

/** What Amazon writes for "nothing", in every kind of column. */
const NOTHING = new Set(['not available', 'not applicable', 'n/a', 'null', 'no data available', 'payment instrument details not available'])

const NOTHING_LENGTHS = new Set([...NOTHING].map((text) => text.length))
const ODD = /[\u200b\u200e\u200f\u2060\ufeff]/

/** A cell without blanks, zero-width characters and placeholders. Joiners stay: emoji and some scripts need them. */
export function cleanCell(cell: string | undefined): string {
  if (cell === undefined || cell === '') return ''
  const text = (ODD.test(cell) ? cell.replaceAll(new RegExp(ODD, 'g'), '') : cell).trim()
  return NOTHING_LENGTHS.has(text.length) && NOTHING.has(text.toLowerCase()) ? '' : text
}

/** Opens a header row. */
export function openHeader(cells: readonly string[]): Header {
  const find = columnFinder(cells)
  return {
    cells,
    column(...names) {
      const place = find(...names)
      return place === undefined ? () => '' : (row) => cleanCell(row[place])
    },
    has: (...names) => find(...names) !== undefined,
  }
}

/** Where the first column with one of the names is. */
export function columnPlace(header: Header, ...names: readonly string[]): number | undefined {
  return columnFinder(header.cells)(...names)
}

/** Tells a marketplace as a channel the first time that it is met. */
export function channelOnce(reading: Reading, name: string): readonly Item[] {
  if (reading.channels.has(name)) return []
  reading.channels.add(name)
  return [{ type: 'channel', key: name, name, kind: 'account' }]
}

/** All items of one table. Throws InputError and JsonError for a file that cannot be read. */
export async function* readTable(input: Input, reading: Reading, open: (header: Header, reading: Reading) => RowReader): AsyncGenerator<readonly Item[]> {
  const { path } = reading
  let reader: RowReader | undefined
  let width = 0
  try {
    for await (const rows of tableRows(input, path)) {
      const items: Item[] = []
      for (const { row, cells, problem, unended } of rows) {
        if (problem !== undefined) items.push({ type: 'problem', code: problem, path, position: row, row: true })
        else if (cells.every((cell) => cell.trim() === '')) continue
        else if (reader === undefined) {
          const header = openHeader(cells)
          reader = open(header, reading)
          width = header.cells.length
          // A download that stopped within a row: its last cells, and the one that it ends in, say too little or something else.
        } else if (unended && cells.length < width) items.push({ type: 'problem', code: 'cut-row', path, position: row, row: true })
        else items.push(...reader.row(reader.foldAt === undefined ? cells : foldCells(cells, width, reader.foldAt), row))
      }
      if (items.length > 0) yield items
    }
  } catch (error) {
    // Rows that were held back stand before the place where reading failed.
    const held = reader?.end?.() ?? []
    if (held.length > 0) yield held
    throw error
  }
  const last = reader?.end?.() ?? []
  if (last.length > 0) yield last
}

function tableRows(input: Input, path: string): AsyncIterable<readonly TableRow[]> {
  return /\.json$/i.test(path) ? objectRows(input, path) : csvRows(input.stream(path))
}

/** The objects of a JSON array as rows under their names; the header is row 0, so that positions count the items. */
async function* objectRows(input: Input, path: string): AsyncGenerator<readonly TableRow[]> {
  let names: readonly string[] | undefined
  for await (const { first, values } of arrayItems(input, path)) {
    const rows: TableRow[] = []
    for (const [index, value] of values.entries()) {
      const row = first + index + 1
      if (typeof value !== 'object' || value === null) {
        rows.push({ row, cells: [], problem: 'bad-row' })
        continue
      }
      const fields = new Map<string, unknown>(Object.entries(value))
      if (names === undefined) {
        names = [...fields.keys()]
        rows.push({ row: 0, cells: names })
      }
      rows.push({ row, cells: names.map((name) => jsonText(fields.get(name))) })
    }
    yield rows
  }
}

/** The values of a JSON array, `first` from 0. Throws JsonError also for what is no array, such as a web page saved as JSON. */
export async function* arrayItems(input: Input, path: string): AsyncGenerator<{ readonly first: number; readonly values: readonly unknown[] }> {
  for await (const { isItem, first, values, at } of jsonItems(input.stream(path), [[]])) {
    if (!isItem) throw new JsonError('json-syntax', at[0] ?? 0)
    yield { first, values }
  }
}

/** A JSON value as a cell. */
export function jsonText(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}
