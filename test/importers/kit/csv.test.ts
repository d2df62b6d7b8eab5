import { existsSync, readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CsvOptions, CsvRow } from '../../../importers/kit/csv.ts'
import { columnFinder, csvRows, csvText, detectDelimiter, foldCells } from '../../../importers/kit/csv.ts'

const spectrum = '../shared/corpora/csv-spectrum'

async function* chunks(text: string | Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function readAll(text: string | Uint8Array, size = 1 << 16, options: CsvOptions = {}): Promise<CsvRow[]> {
  const rows: CsvRow[] = []
  for await (const batch of csvRows(chunks(text, size), options)) rows.push(...batch)
  return rows
}

const cells = (rows: readonly CsvRow[]) => rows.map((row) => row.cells)

describe('csv-spectrum', () => {
  it.skipIf(!existsSync(spectrum))('gives the published JSON of all twelve files (needs ../shared/corpora/csv-spectrum)', async () => {
    const names = readdirSync(`${spectrum}/csvs`).map((name) => name.replace('.csv', ''))
    const read: Record<string, unknown> = {}
    const expected: Record<string, unknown> = {}
    for (const name of names) {
      const [header = [], ...rows] = cells(await readAll(readFileSync(`${spectrum}/csvs/${name}.csv`), 7))
      read[name] = rows.map((row) => Object.fromEntries(header.map((key, index) => [key, row[index]])))
      expected[name] = JSON.parse(readFileSync(`${spectrum}/json/${name}.json`, 'utf8'))
    }
    // This one is published as a bare object, and with another telephone number than its CSV.
    expected['location_coordinates'] = [{ ...(expected['location_coordinates'] as object), 'Contact Phone Number': '2095257564' }]
    expect(names.length).toBe(12)
    expect(read).toEqual(expected)
  })
})

describe('rows', () => {
  it('numbers records from 1, blank lines and multi-line cells included', async () => {
    expect(await readAll('a,b\n\n"x\ny",2\r\n3,4')).toEqual([
      { row: 1, cells: ['a', 'b'] }, { row: 2, cells: [''] }, { row: 3, cells: ['x\ny', '2'] }, { row: 4, cells: ['3', '4'], unended: true },
    ])
  })

  it('says of the last record whether a line end follows it', async () => {
    const ends = await Promise.all(['a,b\n1', 'a,b\n1,"2"', 'a,b\n1\r\n', 'a,b\n1,"2"\n'].map(async (text) => (await readAll(text, 3)).at(-1)?.unended))
    expect(ends).toEqual([true, true, undefined, undefined])
  })

  it('ends a quoted cell before stray tabs and keeps bare quotes inside it', async () => {
    expect(cells(await readAll('"1"\t\t,"a"b",c"d,"e ""f"""\n', 3, { delimiter: ',' }))).toEqual([['1', 'a"b', 'c"d', 'e "f"']])
  })

  it('takes quotes that no program wrote for text, and puts an unquoted comma back', async () => {
    expect(cells(await readAll('1,"a"b,c\n2,"x", y" ,z\n', 3, { delimiter: ',' }))).toEqual([['1', '"a"b', 'c'], ['2', 'x', ' y" ', 'z']])
    expect(cells(await readAll('1,"a,b\n2,c",d\n', 3, { delimiter: ',', oneLine: true }))).toEqual([['1', '"a', 'b'], ['2', 'c"', 'd']])
    expect(cells(await readAll('"a"b"",c\n"a ""b""",d\n', 3, { delimiter: ',' }))).toEqual([['a"b"', 'c'], ['a "b"', 'd']])
    expect(foldCells(['1', 'a', ' b', 'c', '9'], 3, 1)).toEqual(['1', 'a, b,c', '9'])
    expect(foldCells(['1', 'a', '9', '', ' '], 3, 1)).toEqual(['1', 'a', '9'])
    expect(foldCells(['1', 'a', ' b', '', ''], 4, 1)).toEqual(['1', 'a, b', '', ''])
  })

  it('tells commas, semicolons and tabs apart, and finds them in UTF-16 and after a mark', async () => {
    expect(detectDelimiter('a;b,c;d\n1;2,5;3\n4;5,1;6\n')).toBe(';')
    expect(detectDelimiter('a\tb\n1,1,1\t2\n')).toBe('\t')
    expect(detectDelimiter('one column\nwith, a comma\nand none\n')).toBe(',')
    expect(detectDelimiter('sep=;\na,b\n')).toBe(';')
    const wide = Buffer.from('\ufeffa;b\n1;ü\n', 'utf16le')
    expect(cells(await readAll(wide, 5))).toEqual([['a', 'b'], ['1', 'ü']])
    expect(cells(await readAll('\ufeff"a","b"\n1,2\n', 2))).toEqual([['a', 'b'], ['1', '2']])
  })

  it('gives up only the line of an unclosed quote, by its row number, and goes on', async () => {
    const text = 'a,b\n1,"open\n2,3\n' + '4,5\n'.repeat(40)
    const rows = await readAll(text, 16, { limit: 64 })
    expect(rows.slice(0, 4)).toEqual([
      { row: 1, cells: ['a', 'b'] }, { row: 2, cells: [], problem: 'unclosed-quote' }, { row: 3, cells: ['2', '3'] }, { row: 4, cells: ['4', '5'] },
    ])
    expect(rows.length).toBe(43)
  })

  it('takes a quote left open for text where the row would swallow a part of the next', async () => {
    expect(cells(await readAll('a,b,c\n1,"x,y\n2,"z",3\n4,"second\nline "q" here",5\n', 3, { delimiter: ',' }))).toEqual([
      ['a', 'b', 'c'], ['1', '"x', 'y'], ['2', 'z', '3'], ['4', 'second\nline "q" here', '5'],
    ])
  })

  it('treats a quote that the end of the file leaves open the same way', async () => {
    expect(await readAll('a\n"b\nc')).toEqual([{ row: 1, cells: ['a'] }, { row: 2, cells: [], problem: 'unclosed-quote' }, { row: 3, cells: ['c'], unended: true }])
  })

  it('stops at a megabyte without a closing quote, wherever the chunks end', async () => {
    const rows = await readAll(`a\n"${'x'.repeat(1_200_000)}\nb\n`)
    expect(rows.map((row) => [row.row, row.problem, row.cells[0]])).toEqual([[1, undefined, 'a'], [2, 'unclosed-quote', undefined], [3, undefined, 'b']])
  })

  it('stops a file of many unclosed quotes', async () => {
    const rows = await readAll(`"a\n${'b\n'.repeat(300)}`.repeat(30), 4096, { limit: 256, delimiter: ',' })
    expect(rows.filter((row) => row.problem).length).toBe(21)
    expect(rows.at(-1)).toEqual({ row: 20 * 301 + 1, cells: [], problem: 'too-many-unclosed-quotes' })
  })

  it('refuses rows of more than 5,000 cells and cells of more than the limit', async () => {
    const rows = await readAll(`a,b\n${','.repeat(6000)}\n1,2\n${'x'.repeat(100)},1\n3,4\n`, 1 << 16, { limit: 90, delimiter: ',' })
    expect(rows.map((row) => row.problem ?? row.cells.length)).toEqual([2, 'too-many-columns', 2, 'field-too-long', 2])
  })

  it('reads back what a correct writer wrote, in chunks of any size', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', ' ', '\t', '是', '😀') })
    await fc.assert(fc.asyncProperty(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 20 }), async (table, size) => {
      const text = table.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\n')
      expect(cells(await readAll(text, size, { delimiter: ',' }))).toEqual(table)
    }), { numRuns: 300 })
  })

  it('never throws and never loses its place on any bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 1, max: 40 }), async (bytes, size) => {
      const rows = await readAll(bytes, size, { limit: 50 })
      expect(rows.map((row) => row.row)).toEqual(rows.map((_, index) => index + 1))
    }), { numRuns: 1000 })
  })
})

describe('columns', () => {
  it('finds a column by any of its names, whatever the case, blanks and punctuation', () => {
    const column = columnFinder(csvText('Order-ID,"Order Date",金额（元）\n')[0]?.cells ?? [])
    expect([column('OrderId'), column('Nothing', 'order date'), column('金额(元)'), column('ASIN')]).toEqual([0, 1, 2, undefined])
  })
})
