/**
 * Rows that a line break inside a title took apart, in bills that do not quote and in ones that a spreadsheet saved again.
 * The pieces are put together only where every column then holds what it can hold.
 */
import { csvText } from '../kit/csv.ts'
import type { Delimiter } from '../kit/csv.ts'
import { fitRow, isWhole } from '../kit/row-repair.ts'
import type { TableRow } from '../kit/table.ts'
import type { Columns } from './columns.ts'

/** More lines than this are no title. */
const MOST_LINES = 10

/** A row put together: where it began and its cells. */
export interface MendedRow { readonly position: number; readonly cells: readonly string[] }

/** Holds back rows with too few cells until the lines after them complete them, or do not. */
export class BrokenRows {
  private text = ''
  private joined: readonly string[] = []
  private positions: number[] = []

  /** Whether a row is being put together. */
  get isOpen(): boolean {
    return this.positions.length > 0
  }

  /** Takes a row that fits no column by itself. The whole row when it completes one; undefined when more is needed or nothing comes of it, see {@link given}. */
  add({ row, cells, raw }: TableRow, columns: Columns, delimiter: string): MendedRow | undefined {
    const written = raw ?? cells.join(delimiter)
    this.text = this.isOpen ? `${this.text}\n${written}` : written
    const [last = '', ...before] = this.joined.toReversed()
    this.joined = this.isOpen ? [...before.toReversed(), `${last}\n${cells[0] ?? ''}`, ...cells.slice(1)] : cells
    this.positions.push(row)
    if (this.positions.length === 1) return undefined
    const records = csvText(this.text, { delimiter: delimiter as Delimiter, raw: true })
    for (const candidate of [...(records.length === 1 ? records : []), { cells: this.joined }]) {
      const fitted = fitRow(candidate, columns.shapes, delimiter)?.cells
      if (fitted === undefined || !columns.shapes.some((shape) => isWhole(fitted, shape))) continue
      const [position = row] = this.positions
      this.clear()
      return { position, cells: fitted }
    }
    return undefined
  }

  /** Whether nothing more may be added. */
  get isFull(): boolean {
    return this.positions.length >= MOST_LINES
  }

  /** The places of rows that were never completed, which begins anew. */
  given(): readonly number[] {
    const { positions } = this
    this.clear()
    return positions
  }

  private clear(): void {
    this.text = ''
    this.joined = []
    this.positions = []
  }
}
