/**
 * Rows of an XLSX workbook (ECMA-376 part 1) as text, with their numbers. Over the kit's own zip, which keeps the limits,
 * and htmlparser2's streaming XML reader. read-excel-file 9.3 was tried: it refuses a whole workbook
 * for one bad cell, and ends the process when a cell's address claims a place far away (it makes room for all before it).
 *
 * Cells are what is written: shared and inline strings as they are, numbers as their digits (long ones are not rounded),
 * dates as serial numbers, for {@link serialToUtc}; formulas as the result that was stored with them.
 */
import { Parser } from 'htmlparser2'
import { asInput } from './container.ts'
import { COLUMN_LIMIT, FIELD_LIMIT } from './csv.ts'
import { memoryBytes } from './file-bytes.ts'
import { LIMITS } from './limits.ts'
import { openZip } from './zip.ts'
import type { Input } from '../input.ts'

/** `row` is the number that the sheet shows; that of a later sheet (`sheet`, from 1) goes on after the last row of the one before. */
export interface SheetRow { readonly row: number; readonly sheet: number; readonly cells: readonly string[]; readonly problem?: 'too-many-columns' | 'field-too-long' }

/** Why a workbook is not read: it is none, it is encrypted by its office program, or it holds what no sheet needs. */
export class SheetError extends Error {
  readonly code: 'not-a-sheet' | 'sheet-locked' | 'doctype-refused' | 'too-deep'
  constructor(code: SheetError['code']) {
    super(code)
    this.name = 'SheetError'
    this.code = code
  }
}

/** A workbook: its rows, sheet after sheet, and whether its serial numbers count from 1904. */
export interface Workbook { readonly date1904: boolean; rows(): AsyncIterable<readonly SheetRow[]> }

const MIB = 1024 * 1024
const DEPTH_LIMIT = 256
const ROW_BATCH = 500
/** Text kept for shared strings, in UTF-16 units. */
const SHARED_LIMIT = 128 * MIB
const DAY_MS = 86_400_000

/**
 * Opens a workbook. Throws {@link SheetError}, or an InputError where the zip is damaged or beyond its limits; so may
 * `rows` while it is read.
 */
export async function openWorkbook(content: Uint8Array): Promise<Workbook> {
  // Office programs wrap an encrypted workbook in their old compound file.
  if (content[0] === 0xd0 && content[1] === 0xcf && content[2] === 0x11 && content[3] === 0xe0) throw new SheetError('sheet-locked')
  if (content[0] !== 0x50 || content[1] !== 0x4b) throw new SheetError('not-a-sheet')
  const limits = { ...LIMITS, entries: 10_000, entryBytes: 256 * MIB, totalBytes: 512 * MIB }
  const zip = asInput(await openZip('workbook', memoryBytes(content), { limits }), limits)
  const { sheets, date1904 } = await readWorkbook(zip)
  return {
    date1904,
    async *rows() {
      const shared = await readShared(zip)
      let before = 0
      for (const [index, path] of sheets.entries()) {
        let last = 0
        for await (const batch of sheetRows(zip, path, shared, before, index + 1)) {
          last = batch.at(-1)?.row ?? last
          yield batch
        }
        before = Math.max(before, last)
      }
    },
  }
}

/** A serial number (days since 1899-12-30, or 1904-01-01) as ms since 1970 of the same wall clock, rounded to the second. */
export function serialToUtc(serial: number, date1904: boolean): number {
  const days = date1904 ? serial - 24_107 : serial - 25_569
  return Math.round(days * 86_400) * (DAY_MS / 86_400)
}

/** The sheets' paths in the workbook's own order (ECMA-376 part 1, 18.2.20 and part 2, 9.3). */
async function readWorkbook(zip: Input): Promise<{ sheets: readonly string[]; date1904: boolean }> {
  const book = 'xl/workbook.xml'
  if (!zip.entry(book)) throw new SheetError('not-a-sheet')
  const ids: string[] = []
  let date1904 = false
  await readXml(zip, book, {
    open(name, attributes) {
      if (name === 'sheet') ids.push(attributes['r:id'] ?? '')
      else if (name === 'workbookPr') date1904 = attributes['date1904'] === '1' || attributes['date1904'] === 'true'
    },
  })
  const targets = new Map<string, string>()
  const relations = 'xl/_rels/workbook.xml.rels'
  if (zip.entry(relations)) {
    await readXml(zip, relations, {
      open(name, { Id: id, Target: target }) {
        if (name === 'Relationship' && id !== undefined && target !== undefined) targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`)
      },
    })
  }
  // A relation may point anywhere, also out of the file: only what is an entry is read.
  const sheets = ids.map((id) => targets.get(id)).filter((path) => path !== undefined && zip.entry(path) !== undefined)
  const plain = zip.entries.map((entry) => entry.path).filter((path) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path)).toSorted()
  return { sheets: sheets.length > 0 ? sheets.filter((path) => path !== undefined) : plain, date1904 }
}

async function readShared(zip: Input): Promise<readonly string[]> {
  const shared: string[] = []
  const path = zip.entries.map((entry) => entry.path).find((name) => name.toLowerCase() === 'xl/sharedstrings.xml')
  if (path === undefined) return shared
  let text = ''
  let total = 0
  let phonetic = false
  await readXml(zip, path, {
    open(name) {
      if (name === 'si') text = ''
      // Reading aids of Japanese and Chinese text stand beside the text itself.
      else if (name === 'rPh') phonetic = true
    },
    text(part, parent) {
      if (parent === 't' && !phonetic && total + text.length < SHARED_LIMIT && text.length <= FIELD_LIMIT) text += part
    },
    close(name) {
      if (name === 'rPh') phonetic = false
      if (name !== 'si') return
      total += text.length
      shared.push(text)
    },
  })
  return shared
}

async function* sheetRows(zip: Input, path: string, shared: readonly string[], before: number, sheet: number): AsyncGenerator<readonly SheetRow[]> {
  let done: SheetRow[] = []
  let row = before
  let cells: string[] = []
  let column = 0
  let kind = ''
  let value = ''
  let problem: SheetRow['problem']
  const handler: XmlHandler = {
    open(name, attributes) {
      if (name === 'row') {
        const stated = before + Number(attributes['r'] ?? Number.NaN)
        row = stated > row ? stated : row + 1
        cells = []
        column = 0
        problem = undefined
      } else if (name === 'c') {
        column = columnOf(attributes['r']) ?? column + 1
        kind = attributes['t'] ?? 'n'
        value = ''
      }
    },
    text(part, parent) {
      if (parent !== 'v' && parent !== 't') return
      if (value.length + part.length > FIELD_LIMIT) problem = 'field-too-long'
      else value += part
    },
    close(name) {
      if (name === 'c') {
        if (column > COLUMN_LIMIT) { problem = 'too-many-columns'; return }
        while (cells.length < column) cells.push('')
        cells[column - 1] = kind === 's' ? shared[Number(value)] ?? '' : value
      } else if (name === 'row') done.push(problem ? { row, sheet, cells: [], problem } : { row, sheet, cells })
    },
  }
  for await (const _ of xmlChunks(zip, path, handler)) {
    if (done.length < ROW_BATCH) continue
    yield done
    done = []
  }
  if (done.length > 0) yield done
}

/** The column number (from 1) of an address such as `AB12`. */
function columnOf(address: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(address ?? '')?.[0]
  if (letters === undefined) return undefined
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column
}

interface XmlHandler {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  /** Text and the element it stands in. */
  text?(part: string, parent: string): void
  close?(name: string): void
}

/** A name without its prefix. */
function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

async function readXml(zip: Input, path: string, handler: XmlHandler): Promise<void> {
  const chunks = xmlChunks(zip, path, handler)
  while (!(await chunks.next()).done);
}

/** Reads a part of the workbook, yielding after each chunk. Element names come without a prefix. */
async function* xmlChunks(zip: Input, path: string, handler: XmlHandler): AsyncGenerator<undefined> {
  const open: string[] = []
  // Thrown from within: the parser's own list of open elements takes a time that grows with the square of their number.
  const parser = new Parser({
    onopentag(name, attributes) {
      if (open.length >= DEPTH_LIMIT) throw new SheetError('too-deep')
      open.push(bare(name))
      handler.open?.(bare(name), attributes)
    },
    ontext(part) {
      handler.text?.(part, open.at(-1) ?? '')
    },
    onclosetag(name) {
      open.pop()
      handler.close?.(bare(name))
    },
    // Declarations are where entities come from. No office program writes one (security.md section 3).
    onprocessinginstruction(name) {
      if (name.startsWith('!')) throw new SheetError('doctype-refused')
    },
  }, { xmlMode: true })
  const decoder = new TextDecoder()
  for await (const chunk of zip.stream(path)) {
    parser.write(decoder.decode(chunk, { stream: true }))
    yield
  }
  parser.end(decoder.decode())
}
