import { describe, expect, it } from 'vitest'
import type { SheetRow } from '../../../importers/kit/sheet.ts'
import { openWorkbook, serialToUtc } from '../../../importers/kit/sheet.ts'
import { smallXlsx, smallZip } from '../../small-zip.ts'

async function read(bytes: Uint8Array): Promise<SheetRow[]> {
  const rows: SheetRow[] = []
  for await (const batch of (await openWorkbook(bytes)).rows()) rows.push(...batch)
  return rows
}

const refusal = (bytes: Uint8Array) => read(bytes).then(() => 'read', (error: unknown) => (error instanceof Error ? error.message : 'unknown'))
const workbook = (sheet: string) => smallZip({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': sheet })

describe('sheets', () => {
  it('gives shared and inline strings, numbers as digits and gaps as empty cells, sheet after sheet', async () => {
    expect(await read(smallXlsx([[['交易时间', '', { inline: 'a & <b>' }], [46_283.794_8, 12.5]], [['second']]]))).toEqual([
      { row: 1, sheet: 1, cells: ['交易时间', '', 'a & <b>'] }, { row: 2, sheet: 1, cells: ['46283.7948', '12.5'] }, { row: 3, sheet: 2, cells: ['second'] },
    ])
  })

  it('keeps the row numbers that the sheet states and makes no room for addresses far away', async () => {
    const far = '<worksheet><sheetData><row r="17"><c r="B17"><v>9007199254740993123</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row><row><c><v>2</v></c></row></sheetData></worksheet>'
    expect(await read(workbook(far))).toEqual([
      { row: 17, sheet: 1, cells: ['', '9007199254740993123'] }, { row: 1_048_576, sheet: 1, cells: [], problem: 'too-many-columns' }, { row: 1_048_577, sheet: 1, cells: ['2'] },
    ])
  })

  it('refuses document types, entities, depth, office encryption and what is no workbook', async () => {
    expect([
      await refusal(smallXlsx([[['a']]], { extra: '<!DOCTYPE x [<!ENTITY lol "lol">]>' })),
      await refusal(workbook(`<worksheet>${'<a>'.repeat(300)}</worksheet>`)),
      // Within one chunk, which once took minutes.
      await refusal(smallZip({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': `<worksheet>${'<a>'.repeat(400_000)}` }, { deflate: true })),
      await refusal(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)),
      await refusal(smallZip({ 'word/document.xml': '<a/>' })),
      await refusal(Buffer.from('交易时间,交易类型')),
      await refusal(smallXlsx([[['a']]]).subarray(0, 200)),
    ]).toEqual(['doctype-refused', 'too-deep', 'too-deep', 'sheet-locked', 'not-a-sheet', 'not-a-sheet', 'truncated'])
  })

  it('stops a sheet that unpacks to far more than it is', async () => {
    const sheet = `<worksheet><sheetData><row r="1"><c><v>1</v></c></row>${' '.repeat(80 * 1024 * 1024)}</sheetData></worksheet>`
    expect(await refusal(smallZip({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': sheet }, { deflate: true }))).toBe('bomb')
  })

  it('turns serial numbers of both epochs into the same wall clock, to the second', () => {
    expect([46_115.521_620_370_4, 46_115.521_620_370_4 - 1462].map((serial, index) => new Date(serialToUtc(serial, index === 1)).toISOString()))
      .toEqual(['2026-04-03T12:31:08.000Z', '2026-04-03T12:31:08.000Z'])
  })
})
