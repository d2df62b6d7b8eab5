/** A table of an archive, whether it was saved as CSV or as a workbook: rows of text with their numbers. */
import type { Input } from '../input.ts'
import type { CsvOptions } from './csv.ts'
import { csvRows, csvText } from './csv.ts'
import { InputError } from './input-error.ts'
import { openWorkbook, SheetError } from './sheet.ts'
import { decodeText } from './text.ts'

/** One row; with a problem it has no cells. `unended`: a text file's end may have cut it. `sheet`: a workbook's sheet, from 1. */
export interface TableRow { readonly row: number; readonly cells: readonly string[]; readonly problem?: string; readonly unended?: true; readonly raw?: string; readonly sheet?: number }

/** An opened table. `date1904` is about serial numbers in a workbook; `delimiter` is known once there are rows. */
export interface Table { readonly format: 'csv' | 'xlsx'; readonly date1904: boolean; readonly delimiter: string; rows(): AsyncIterable<readonly TableRow[]> }

/** The first rows of a table, for recognising it. `partial`: there are more. */
export interface TableHead { readonly format: 'csv' | 'xlsx'; readonly rows: readonly TableRow[]; readonly partial: boolean; readonly text: string }

const HEAD_BYTES = 16 * 1024
const HEAD_ROWS = 60
/** So many files are looked into; more tables than that are no bill. Workbooks are opened whole, so fewer of them. */
const CANDIDATES = 2000
const WORKBOOKS = 8
const BILL_NAME = /微信|支付宝|账单|流水|明细/
/** A workbook has to be opened whole to see its first row, so larger ones are not looked into while recognising. */
const WORKBOOK_HEAD_LIMIT = 8 * 1024 * 1024

/** Opens an entry as a table, told apart by its first bytes. Throws InputError or SheetError. */
export async function openTable(input: Input, path: string, options: CsvOptions = {}): Promise<Table> {
  if (isWorkbook(await input.head(path, 4))) {
    const workbook = await openWorkbook(await input.bytes(path))
    return { format: 'xlsx', date1904: workbook.date1904, delimiter: ',', rows: () => workbook.rows() }
  }
  let delimiter = ','
  return {
    format: 'csv', date1904: false, get delimiter() { return delimiter },
    rows: () => csvRows(input.stream(path), { ...options, raw: true, told: (found) => { delimiter = found } }),
  }
}

/**
 * The beginnings of all entries whose base name is `wanted` and that can be read as a table. Throws the InputError of the
 * first that cannot be read at all when there is nothing else.
 */
export async function tableHeads(input: Input, wanted: (name: string) => boolean, options: CsvOptions = {}): Promise<readonly { readonly path: string; readonly head: TableHead }[]> {
  const heads: { path: string; head: TableHead }[] = []
  let failure: InputError | undefined
  const candidates = input.entries.filter(({ path, bytes }) => bytes > 0 && (input.kind === 'file' || wanted(path.slice(path.lastIndexOf('/') + 1))))
  const workbooks = new Set(candidates.map(({ path }) => path).filter((path) => /\.xlsx$/i.test(path)).toSorted((a, b) => Number(BILL_NAME.test(b)) - Number(BILL_NAME.test(a))).slice(0, WORKBOOKS))
  for (const { path } of candidates.slice(0, CANDIDATES)) {
    if (/\.xlsx$/i.test(path) && !workbooks.has(path)) continue
    try {
      const head = await tableHead(input, path, options)
      if (head !== undefined) heads.push({ path, head })
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      failure ??= error
      input.tellUnreadable?.(error)
    }
  }
  if (heads.length === 0 && failure !== undefined) throw failure
  return heads
}

async function tableHead(input: Input, path: string, options: CsvOptions = {}): Promise<TableHead | undefined> {
  const head = await input.head(path, HEAD_BYTES)
  if (!isWorkbook(head)) {
    const { text } = decodeText(trimCut(head), options)
    const rows = csvText(text, options)
    const partial = head.length === HEAD_BYTES
    return { format: 'csv', rows: partial ? rows.slice(0, -1) : rows, partial, text }
  }
  if ((input.entry(path)?.bytes ?? 0) > WORKBOOK_HEAD_LIMIT) return undefined
  try {
    const rows: TableRow[] = []
    for await (const batch of (await openWorkbook(await input.bytes(path, WORKBOOK_HEAD_LIMIT))).rows()) {
      rows.push(...batch)
      if (rows.length >= HEAD_ROWS) break
    }
    return { format: 'xlsx', rows: rows.slice(0, HEAD_ROWS), partial: rows.length >= HEAD_ROWS, text: '' }
  } catch (error) {
    // A workbook that is cut, explodes or holds what could do harm is told as that, since nothing else can be said of it.
    if (error instanceof SheetError && (error.code === 'doctype-refused' || error.code === 'too-deep')) throw new InputError('damaged', path)
    if (error instanceof InputError) throw new InputError(error.code, path)
    readingProblem(error)
    return undefined
  }
}

/** The code of an error that a table's content caused; throws any other error on. */
export function readingProblem(error: unknown): string {
  if (error instanceof InputError || error instanceof SheetError) return error.code
  throw error
}

/** A zip's or an office program's compound file's first bytes. */
function isWorkbook(head: Uint8Array): boolean {
  return (head[0] === 0x50 && head[1] === 0x4b && head[2] === 3) || (head[0] === 0xd0 && head[1] === 0xcf && head[2] === 0x11)
}

/** Without the character that the end of a beginning may have cut, which would speak against its encoding. */
function trimCut(head: Uint8Array): Uint8Array {
  return head.length === HEAD_BYTES ? head.subarray(0, Math.max(head.lastIndexOf(10), HEAD_BYTES - 1024)) : head
}
