/** The tables of an Amazon export, CSV or (a few weeks of November 2023) JSON with the same names, and their cells. */
import type { DateOrder } from '../../db/model.ts'
import type { Item, ImportOptions } from '../importer.ts'
import type { Input } from '../input.ts'
import { columnFinder } from '../kit/csv.ts'
import { jsonItems } from '../kit/json-stream.ts'
import { JsonError } from '../kit/json-value.ts'
import { fitRow } from '../kit/row-repair.ts'
import type { RowShape } from '../kit/row-repair.ts'
import { openTable } from '../kit/table.ts'
import type { TableRow } from '../kit/table.ts'
import { englishColumn } from './columns.ts'
import { shapesOf } from './shape.ts'

/** What the files of one archive share while they are read. */
export interface Shared {
  readonly options: ImportOptions
  /** Orders that only replace another one; they stand in the history at 0. */
  readonly replacements: Set<string>
  /** Digital orders' delivery packets, and what each packet cost in minor units. */
  readonly packets: Map<string, string[]>
  /** Digital orders that were cancelled or refused, with the reason why their items are left out. */
  readonly idleOrders: Map<string, 'cancelled' | 'not-completed'>
  readonly packetSums: Map<string, { minor: number; readonly currency: string }>
  readonly claims: Set<string>
  readonly channels: Set<string>
  /** True when the archive has an items report, which tells the same spending as an orders report. */
  readonly hasItemsReport: boolean
}

/** What is found out of a file while it is read: rows put right, numbers rounded, and whether a comma stands before its decimals. */
export interface Told { repaired: number; rounded: number; commas: boolean }

/** One file being read. `key` makes equal keys of one file differ by an ordinal; `dateOrder` is of dates like 09/03/2022. */
export interface Reading extends Shared { readonly path: string; readonly dateOrder: DateOrder; readonly told: Told; key(base: string): string }

/** A cell of a row by its meaning, cleaned; `''` for columns that are not there and for placeholders. */
export type Cell = (cells: readonly string[]) => string

/** The columns of a header row by any of their names. */
export interface Header { readonly cells: readonly string[]; column(...names: readonly string[]): Cell; has(...names: readonly string[]): boolean }

/**
 * Reads the rows under one header. `foldAt`: the column that mostly has commas which nobody quoted; `anyWidth`: the cells of
 * a row are no columns. `end` gives what was held back.
 */
export interface RowReader { readonly foldAt?: number | undefined; readonly anyWidth?: boolean; row(cells: readonly string[], position: number): readonly Item[]; end?(): readonly Item[] }

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

/** Opens a header row; names in other languages are taken as the English ones. */
export function openHeader(written: readonly string[]): Header {
  const cells = written.map(englishColumn)
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

/** What a report says instead of rows, in the languages of its marketplaces. */
const NO_DATA = /^(?:no (?:data|orders|items|refunds|returns|results)\b|keine (?:daten|bestellungen)|aucune? (?:donnée|commande|résultat)|nessun dat|non (?:sono stati|è stato) trovat|no se (?:han? )?encontr|sin datos|nenhum dado|geen (?:gegevens|data)|inga (?:data|uppgifter)|brak danych|veri bulunamadı|データ(?:が|は)|該当(?:する)?データ|没有.{0,8}数据|未找到|查無資料)/iu

/** Whether a row is one sentence that there is nothing. */
function isNoData(cells: readonly string[]): boolean {
  const [first = '', ...others] = cells
  return first.length < 200 && others.every((cell) => cell.trim() === '') && NO_DATA.test(first.trim())
}

/** Whether a row only names the delimiter, as spreadsheets want it before the header. */
export function isDelimiterLine(cells: readonly string[]): boolean {
  return /^sep=/i.test(cells[0]?.trim() ?? '') && cells.slice(1).every((cell) => cell.trim() === '')
}

/** All items of one table. Throws InputError, SheetError and JsonError for a file that cannot be read. */
export async function* readTable(input: Input, reading: Reading, open: (header: Header, reading: Reading) => RowReader): AsyncGenerator<readonly Item[]> {
  const { path, told } = reading
  let reader: RowReader | undefined
  let names: readonly string[] = []
  let header: readonly string[] = []
  let shapes: readonly RowShape[] | undefined
  const opened = await openRows(input, path)
  /** Items of a row that is none of the ordinary ones: too wide, too narrow, or no row of the table at all. */
  const oddRow = (taker: RowReader, { row, cells, raw, unended }: TableRow): readonly Item[] => {
    const skipped = (reason: string): Item[] => [{ type: 'skipped', reason, path, position: row }]
    if (isNoData(cells)) return skipped('placeholder')
    // A download that stopped within a row: its last cells, and the one that it ends in, say too little or something else.
    if (unended && cells.length < names.length) return [{ type: 'problem', code: 'cut-row', path, position: row, row: true }]
    if (cells.length === names.length || taker.anyWidth) return taker.row(cells, row)
    shapes ??= shapesOf(header, reading.dateOrder, taker.foldAt === undefined ? [] : [taker.foldAt], opened.delimiter)
    const fitted = fitRow(raw === undefined ? { cells } : { cells, raw }, shapes, opened.delimiter)
    if (fitted === undefined) return [{ type: 'problem', code: 'bad-row', path, position: row, row: true }]
    if (fitted.repaired) told.repaired++
    return taker.row(fitted.cells, row)
  }
  try {
    for await (const rows of opened.rows()) {
      const items: Item[] = []
      for (const written of rows) {
        const { row, cells, problem } = written
        if (problem !== undefined) items.push({ type: 'problem', code: problem, path, position: row, row: true })
        else if (cells.every((cell) => cell.trim() === '') || (reader === undefined && isDelimiterLine(cells))) continue
        else if (reader === undefined) {
          names = cells
          // A spreadsheet separates by semicolons where a comma stands before the decimals.
          told.commas = opened.delimiter === ';'
          const known = openHeader(cells)
          header = known.cells
          reader = open(known, reading)
        } else if (cells[0] === names[0] && cells.length === names.length && cells.every((cell, place) => cell === names[place])) {
          // Two files that somebody put together.
          items.push({ type: 'skipped', reason: 'header', path, position: row })
        } else items.push(...(cells.length === names.length && cells[1] !== '' ? reader.row(cells, row) : oddRow(reader, written)))
      }
      if (items.length > 0) yield items
    }
  } catch (error) {
    // Rows that were held back stand before the place where reading failed.
    const held = reader?.end?.() ?? []
    if (held.length > 0) yield held
    throw error
  }
  const last: Item[] = [...reader?.end?.() ?? []]
  if (told.repaired > 0) last.push({ type: 'note', code: 'row-repaired', count: told.repaired })
  if (told.rounded > 0) last.push({ type: 'note', code: 'numbers-rounded', count: told.rounded })
  if (last.length > 0) yield last
}

/** A number that a spreadsheet has rounded: it names nothing any more. */
export function isRounded(id: string): boolean {
  return /^\d(?:[.,]\d+)?E\+\d{1,2}$/i.test(id)
}

interface Rows { readonly delimiter: string; rows(): AsyncIterable<readonly TableRow[]> }

async function openRows(input: Input, path: string): Promise<Rows> {
  if (/\.json$/i.test(path)) return { delimiter: ',', rows: () => objectRows(input, path) }
  return openTable(input, path)
}

/** The rows of a table, its header among them. Throws as {@link readTable}. */
export async function* tableRows(input: Input, path: string): AsyncGenerator<readonly TableRow[]> {
  yield* (await openRows(input, path)).rows()
}

/** The objects of a JSON array as rows under their names; the header is row 0, so that positions count the items. */
async function* objectRows(input: Input, path: string): AsyncGenerator<readonly TableRow[]> {
  let names: readonly string[] | undefined
  for await (const { first, values } of arrayItems(input, path)) {
    const rows: TableRow[] = []
    if (names === undefined) {
      // Objects leave out what they have no value for, so that the first one alone does not have all names.
      const all = values.filter((value) => typeof value === 'object' && value !== null).flatMap((value) => Object.keys(value as object))
      if (all.length > 0) {
        names = [...new Set(all)]
        rows.push({ row: 0, cells: names })
      }
    }
    const known = names ?? []
    for (const [index, value] of values.entries()) {
      const row = first + index + 1
      if (typeof value !== 'object' || value === null) {
        rows.push({ row, cells: [], problem: 'bad-row' })
        continue
      }
      const fields = new Map<string, unknown>(Object.entries(value))
      rows.push({ row, cells: known.map((name) => jsonText(fields.get(name))) })
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
