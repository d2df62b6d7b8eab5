/** Reads the tables of a corpus. A damaged one is an error with its file, its line and what is wrong, never a guess at what was meant. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A corpus that is there and cannot be read. `message` names file, line and what is wrong. */
export class DamagedCorpus extends Error {
  override readonly name = 'DamagedCorpus'
}

/** One row by column name. */
export type Row = Readonly<Record<string, string>>

/** True when the file of a corpus is there. */
export function hasTable(dir: string, file: string): boolean { return existsSync(join(dir, file)) }

/** Bytes of a table as they lie on disk, for its SHA-256. */
export function tableBytes(dir: string, file: string): Buffer { return readFileSync(join(dir, file)) }

/** All rows of a table (CSV after RFC 4180, gzipped when its name says so) that has at least the given columns; labels are not asked for. Throws {@link DamagedCorpus}. */
export function readTable(dir: string, file: string, columns: readonly string[]): readonly Row[] {
  const lines = parseCells(file, decode(dir, file))
  const header = lines[0]?.cells.map((name) => name.replace(/^\uFEFF/, ''))
  if (header === undefined) throw new DamagedCorpus(`${file}, line 1: the file is empty`)
  const missing = columns.filter((column) => !header.includes(column))
  if (missing.length > 0) throw new DamagedCorpus(`${file}, line 1: no column ${missing.join(', ')}`)
  return lines.slice(1).map(({ cells, line }) => {
    if (cells.length !== header.length) throw new DamagedCorpus(`${file}, line ${line}: ${cells.length} cells where the header has ${header.length}`)
    return Object.fromEntries(header.map((name, at) => [name, cells[at] ?? '']))
  })
}

function decode(dir: string, file: string): string {
  const bytes = tableBytes(dir, file)
  let plain: Buffer
  try {
    plain = file.endsWith('.gz') ? gunzipSync(bytes) : bytes
  } catch (problem) {
    throw new DamagedCorpus(`${file}: not a whole gzip file`, { cause: problem })
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(plain)
  } catch (problem) {
    throw new DamagedCorpus(`${file}, line ${firstBadLine(plain)}: not UTF-8`, { cause: problem })
  }
}

function firstBadLine(bytes: Buffer): number {
  let line = 1
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(10, from)
    const to = end === -1 ? bytes.length : end
    if (bytes.subarray(from, to).toString('utf8').includes('\uFFFD')) return line
    line += 1
    from = to + 1
  }
  return line
}

interface Line { readonly cells: readonly string[]; readonly line: number }

/** Cells of every line; a quoted cell may hold commas, line ends and doubled quotes. Empty lines are passed over. */
function parseCells(file: string, text: string): readonly Line[] {
  const lines: Line[] = []
  let line = 1
  let at = 0
  while (at < text.length) {
    const started = line
    const cells: string[] = []
    for (;;) {
      const [cell, next] = text[at] === '"' ? quotedCell(file, text, at, started) : plainCell(text, at)
      cells.push(cell)
      if (text[at] === '"') for (let mark = text.indexOf('\n', at); mark !== -1 && mark < next; mark = text.indexOf('\n', mark + 1)) line += 1
      at = next
      if (text[at] !== ',') break
      at += 1
    }
    if (text[at] === '\r') at += 1
    if (at < text.length && text[at] !== '\n') throw new DamagedCorpus(`${file}, line ${started}: text after a closing quote`)
    at += 1
    line += 1
    if (cells.length > 1 || cells[0] !== '') lines.push({ cells, line: started })
  }
  return lines
}

function plainCell(text: string, from: number): readonly [cell: string, next: number] {
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 0x2c || code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) === 0x0a)) break
    at += 1
  }
  return [text.slice(from, at), at]
}

function quotedCell(file: string, text: string, from: number, line: number): readonly [cell: string, next: number] {
  let cell = ''
  let at = from + 1
  for (;;) {
    const end = text.indexOf('"', at)
    if (end === -1) throw new DamagedCorpus(`${file}, line ${line}: a quote that never closes`)
    cell += text.slice(at, end)
    if (text[end + 1] !== '"') return [cell, end + 1]
    cell += '"'
    at = end + 2
  }
}
