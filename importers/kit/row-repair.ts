/**
 * Rows with a wrong number of cells, as programs write them that do not quote a comma, leave a bare quote inside a quoted
 * title or drop empty cells at the end. A row is put right only where what its columns may hold (a date, an amount, an id,
 * one of few words) leaves a single way to read it; nothing else is ever taken as it stands.
 */

/** Whether a text can stand in a column. */
export type CellTest = (cell: string) => boolean

/** What a column mostly holds, of which a row is not sure enough to stand or fall by it. */
export interface Habit { readonly mostly: CellTest }

/**
 * What the columns of a table hold: by a test, on which the row stands or falls; by a habit; or free text. The last two may
 * hold the delimiter. `joins`: those that mostly do, the likeliest first. `needed`: columns that a row cannot do without.
 * `doubt`: another shape of the same columns (amounts with a comma before the decimals) that must not read a row otherwise.
 */
export interface RowShape { readonly columns: readonly (CellTest | Habit | undefined)[]; readonly joins: readonly number[]; readonly needed: readonly number[]; readonly doubt?: RowShape }

/** A row as its table reads it; `raw` is its text where it has quotes. */
export interface WrittenRow { readonly cells: readonly string[]; readonly raw?: string }

/** More cells than this are no row with a few commas too many. */
const MOST_CELLS = 200
/** What joining costs, in the order of {@link RowShape.joins}, for all other free columns, and for a cell that was whole. */
const JOIN_COST = [2, 3] as const
const OTHER_COST = 8
const WHOLE_COST = 40
/** What a cell against a column's habit costs. */
const HABIT_COST = 6
/** A cell that a blank begins goes on with a sentence, and names of companies end so. */
const GOES_ON = /^(?: +\S|\s*(?:co|ltd|limited|inc|llc|corp|corporation|company|gmbh|s\.?a|b\.?v|pte|pty)\b\.?)/iu
const PLACEHOLDER = /^(?:\/|-|not available|not applicable|n\/a)$/iu

/**
 * The row in as many cells as there are columns: as it is, without empty cells behind the last column, with empty cells
 * that a spreadsheet left out at the end, or with cells joined where one shape leaves a single way. `repaired` tells that
 * cells were joined. Undefined where no shape fits, or the first that fits does in several ways.
 */
export function fitRow({ cells, raw }: WrittenRow, shapes: readonly RowShape[], delimiter = ','): { readonly cells: readonly string[]; readonly repaired: boolean } | undefined {
  const width = shapes[0]?.columns.length ?? 0
  if (cells.length === width) return { cells, repaired: false }
  const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1
  const trimmed = filled <= width && cells.length > width ? cells.slice(0, width) : filled > width ? cells.slice(0, filled) : cells
  if (trimmed.length <= width) {
    const padded = trimmed.length === width ? trimmed : [...trimmed, ...Array.from({ length: width - trimmed.length }, () => '')]
    if (shapes.some((shape) => isWhole(padded, shape) && saysSomething(padded, shape))) return { cells: padded, repaired: false }
  }
  // Quotes that are no quoting swallow delimiters: then the text itself is taken apart.
  const pieces = raw === undefined ? undefined : piecesOf(raw, delimiter)
  const whole = wholeParts(cells, raw, delimiter)
  const readings = [
    ...(pieces !== undefined && cells.some((cell) => /^\s*"|"\s*$/.test(cell)) ? [] : [whole, ...(filled < cells.length ? [whole.slice(0, filled)] : [])]),
    ...(pieces === undefined ? [] : [pieces]),
  ]
  for (const shape of shapes) {
    for (const parts of readings) {
      const joined = parts.length > width && parts.length <= MOST_CELLS ? joinRow(parts, shape, delimiter) : undefined
      if (joined === 'several' || (joined !== undefined && shape.doubt !== undefined && !agrees(joined, joinRow(parts, shape.doubt, delimiter), shape))) return undefined
      if (joined !== undefined) return { cells: joined, repaired: true }
    }
  }
  return undefined
}

/** Whether every cell can stand where it stands, and what is needed is there. */
export function isWhole(cells: readonly string[], { columns, needed }: RowShape): boolean {
  return needed.every((place) => cells[place]?.trim() !== '') && columns.every((test, place) => typeof test !== 'function' || test((cells[place] ?? '').trim()))
}

/** Whether another reading is the same in all columns with a test, or there is none. */
function agrees(cells: readonly string[], others: readonly string[] | 'several' | undefined, { columns }: RowShape): boolean {
  return others === undefined || (others !== 'several' && columns.every((test, place) => typeof test !== 'function' || cells[place]?.trim() === others[place]?.trim()))
}

/** Whether a column with a test has something, where there are such: words alone may be anything. */
function saysSomething(cells: readonly string[], { columns }: RowShape): boolean {
  const tested = columns.flatMap((test, place) => (typeof test === 'function' ? [place] : []))
  return tested.length === 0 || tested.some((place) => !['', '/'].includes(cells[place]?.trim() ?? ''))
}

interface Part { readonly text: string; /** It was quoted, or stands for nothing: it is a cell by itself. */ readonly isWhole: boolean }

function wholeParts(cells: readonly string[], raw: string | undefined, delimiter: string): readonly Part[] {
  return cells.map((text) => ({ text, isWhole: PLACEHOLDER.test(text.trim()) || (raw !== undefined && text !== '' && isQuotedIn(raw, text, delimiter)) }))
}

/** Whether a text stands in a row quoted and alone between delimiters. */
function isQuotedIn(raw: string, text: string, delimiter: string): boolean {
  const quoted = `"${text.replaceAll('"', '""')}"`
  for (let at = raw.indexOf(quoted); at >= 0; at = raw.indexOf(quoted, at + 1)) {
    const before = raw.slice(0, at).trimEnd()
    const after = raw.slice(at + quoted.length).replace(/^[ \t]+/, delimiter === '\t' ? '\t' : '')
    if ((before === '' || before.endsWith(delimiter)) && (after === '' || after.startsWith(delimiter))) return true
  }
  return false
}

/** A row's text at each delimiter, quotes or not. */
function piecesOf(raw: string, delimiter: string): readonly Part[] {
  return raw.split(delimiter, MOST_CELLS + 1).map((text) => ({ text, isWhole: PLACEHOLDER.test(text.trim()) }))
}

/** A text that was quoted, without the quotes around it. */
function unquoted(text: string): string {
  const bare = text.trim()
  return bare.length > 1 && bare.startsWith('"') && bare.endsWith('"') ? bare.slice(1, -1).replaceAll('""', '"') : text
}

/** Columns that stand together: one with a test, or several without one in a row, with their habits. */
interface Segment { readonly from: number; readonly width: number; readonly test: CellTest | undefined; readonly habits: readonly (CellTest | undefined)[] }

function segmentsOf({ columns }: RowShape): readonly Segment[] {
  const segments: Segment[] = []
  for (const [from, column] of columns.entries()) {
    const last = segments.at(-1)
    const test = typeof column === 'function' ? column : undefined
    const habit = typeof column === 'object' ? column.mostly : undefined
    if (last !== undefined && last.test === undefined && test === undefined) segments[segments.length - 1] = { ...last, width: last.width + 1, habits: [...last.habits, habit] }
    else segments.push({ from, width: 1, test, habits: [habit] })
  }
  return segments
}

/** One way to read the parts up to a place: what the columns with a test hold, what was joined that should not be, the cells. */
interface Reading { readonly sure: readonly string[]; readonly cost: number; readonly cells: readonly string[] }

/** Of so many readings that differ in a column with a test the row is never taken. */
const MOST_READINGS = 6

/** The only way to share the parts out among the segments; `several` when there are more, undefined when there is none. */
function joinRow(parts: readonly Part[], shape: RowShape, delimiter: string): readonly string[] | 'several' | undefined {
  const segments = segmentsOf(shape)
  const surplus = parts.length - shape.columns.length
  let states = new Map<number, readonly Reading[]>([[0, [{ sure: [], cost: 0, cells: [] }]]])
  for (const segment of segments) {
    const next = new Map<number, Reading[]>()
    for (const [from, readings] of states) {
      // A column with a test holds few delimiters: an amount's groups at most.
      const most = Math.min(parts.length, from + segment.width + (segment.test === undefined ? surplus : Math.min(surplus, 4)))
      for (let to = from + segment.width; to <= most; to++) {
        const found = readSegment(parts.slice(from, to), segment, shape, delimiter)
        if (found === undefined) continue
        const list = next.get(to) ?? []
        for (const reading of readings) keepBest(list, { sure: [...reading.sure, ...found.sure], cost: reading.cost + found.cost, cells: [...reading.cells, ...found.cells] })
        if (list.length > MOST_READINGS) return 'several'
        next.set(to, list)
      }
    }
    states = next
  }
  const readings = states.get(parts.length) ?? []
  if (readings.length === 0) return undefined
  return readings.find((reading) => readings.every((other) => saysLess(other, reading)))?.cells ?? 'several'
}

/** Keeps one reading of each that differ in what is sure: the one that joins the least. */
function keepBest(list: Reading[], reading: Reading): void {
  const same = list.findIndex(({ sure }) => sure.every((value, index) => value === reading.sure[index]))
  if (same < 0) list.push(reading)
  else if (reading.cost < (list[same]?.cost ?? 0)) list[same] = reading
}

/** Whether a reading differs only in having nothing where the other has something: a date that stands in a text is one that was missed. */
function saysLess(less: Reading, more: Reading): boolean {
  return less.sure.every((value, index) => value === more.sure[index] || value === '')
}

function readSegment(parts: readonly Part[], segment: Segment, shape: RowShape, delimiter: string): Reading | undefined {
  const isNeeded = (place: number): boolean => shape.needed.includes(place)
  if (segment.test === undefined) {
    const { cost, cells } = shareOut(parts, segment, shape.joins, delimiter)
    return cells.some((cell, column) => isNeeded(segment.from + column) && cell.trim() === '') ? undefined : { sure: [], cost, cells }
  }
  const cell = unquoted(parts.map(({ text }) => text).join(delimiter))
  const value = cell.trim()
  if (!segment.test(value) || (value === '' && isNeeded(segment.from))) return undefined
  return { sure: [PLACEHOLDER.test(value) ? '' : value], cost: 0, cells: [cell] }
}

/** Cells for columns that stand together, and what it costs. */
interface Plan { readonly cost: number; readonly cells: readonly string[] }

/** Parts among free columns that stand together: where the least is joined that should not be. */
function shareOut(parts: readonly Part[], { from, width, habits }: Segment, joins: readonly number[], delimiter: string): Plan {
  const joinCost = (column: number): number => {
    const place = joins.indexOf(from + column)
    return place < 0 ? OTHER_COST : JOIN_COST[place] ?? OTHER_COST
  }
  let plans = new Map<number, Plan>([[0, { cost: 0, cells: [] }]])
  for (let column = 0; column < width; column++) {
    const next = new Map<number, Plan>()
    for (const [start, plan] of plans) {
      for (let end = start + 1; end <= parts.length - (width - column - 1); end++) {
        let cost = plan.cost
        for (let at = start; at < end; at++) {
          const part = parts[at]
          if (part === undefined) continue
          if (end - start > 1 && part.isWhole) cost += WHOLE_COST
          if (at > start) cost += joinCost(column) - (GOES_ON.test(part.text) ? 1 : 0)
          else if (at > 0 && GOES_ON.test(part.text)) cost += 4
        }
        const habit = habits[column]
        const written = parts.slice(start, end).map(({ text }) => text).join(delimiter)
        if (habit !== undefined && !habit(unquoted(written).trim())) cost += HABIT_COST
        // What opens in a cell closes there: a shop's JSON, a remark in brackets.
        if (countOf(written, /[([{（【]/g) !== countOf(written, /[)\]}）】]/g)) cost += 5
        // A quote that ends a cell began it.
        if (parts[end - 1]?.text.trimEnd().endsWith('"') && !parts[start]?.text.trimStart().startsWith('"')) cost += 5
        if (cost < (next.get(end)?.cost ?? Infinity)) next.set(end, { cost, cells: [...plan.cells, unquoted(written)] })
      }
    }
    plans = next
  }
  return plans.get(parts.length) ?? { cost: 0, cells: [] }
}

function countOf(text: string, of: RegExp): number {
  return text.match(of)?.length ?? 0
}
