/** Writes small zips and XLSX workbooks for tests, byte for byte the same each time. */
import { crc32, deflateRawSync } from 'node:zlib'

/** A zip of stored or deflated entries (PKWARE APPNOTE 4.3), names in UTF-8, all dated 1 January 1980. */
export function smallZip(files: Readonly<Record<string, string | Uint8Array>>, options: { readonly deflate?: boolean } = {}): Uint8Array {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let at = 0
  for (const [path, content] of Object.entries(files)) {
    const name = Buffer.from(path)
    const whole = Buffer.from(content)
    const data = options.deflate ? deflateRawSync(whole) : whole
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(0x800, 2)
    fields.writeUInt16LE(options.deflate ? 8 : 0, 4)
    fields.writeUInt16LE(0x21, 8)
    fields.writeUInt32LE(crc32(whole), 10)
    fields.writeUInt32LE(data.length, 14)
    fields.writeUInt32LE(whole.length, 18)
    fields.writeUInt16LE(name.length, 22)
    local.push(Buffer.from('PK\x03\x04', 'latin1'), fields, name, data)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, tail, name)
    at += 30 + name.length + data.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...local, directory, end])
}

/** A cell: text (shared), a number, or text written inside the cell. */
export type SmallCell = string | number | { readonly inline: string }

/** A workbook of sheets of rows; `first` is the number of the first row. */
export function smallXlsx(sheets: readonly (readonly (readonly SmallCell[])[])[], options: { readonly date1904?: boolean; readonly extra?: string } = {}): Uint8Array {
  const shared: string[] = []
  const sheetXml = (rows: readonly (readonly SmallCell[])[]): string =>
    `<?xml version="1.0" encoding="UTF-8"?>${options.extra ?? ''}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1"/><sheetData>${rows.map((row, index) =>
      `<row r="${index + 1}">${row.map((cell, column) => {
        const address = `${String.fromCharCode(65 + column)}${index + 1}`
        if (typeof cell === 'number') return `<c r="${address}" s="1"><v>${cell}</v></c>`
        if (typeof cell === 'object') return `<c r="${address}" t="inlineStr"><is><t>${escapeXml(cell.inline)}</t></is></c>`
        if (cell === '') return ''
        shared.push(cell)
        return `<c r="${address}" t="s"><v>${shared.length - 1}</v></c>`
      }).join('')}</row>`).join('')}</sheetData></worksheet>`
  const parts = sheets.map(sheetXml)
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return smallZip({
    '[Content_Types].xml': '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns:r="${relation}"><workbookPr date1904="${options.date1904 ? 1 : 0}"/><sheets>${sheets.map((_, index) => `<sheet name="Sheet${index + 1}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships>${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${relation}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<?xml version="1.0"?><sst>${shared.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join('')}</sst>`,
    ...Object.fromEntries(parts.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
  })
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
