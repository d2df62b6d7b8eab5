import { describe, expect, it } from 'vitest'
import amazon from '../../../importers/sources/amazon.ts'
import { memoryInput } from '../../memory-input.ts'
import { smallXlsx } from '../../small-zip.ts'
import { activitiesOf, collect } from '../collect.ts'
import { line, NEW_ORDERS, OLD_ORDERS, table, tell } from './told.ts'

const lamp = {
  ASIN: 'B0TEST0002', Currency: 'USD', 'Order Date': '2023-05-01T10:00:00Z', 'Order ID': '113-0000001-0000001', 'Order Status': 'Closed', Quantity: '1', 'Product Name': 'Lamp', 'Total Owed': '3.00', 'Unit Price': '3.00',
  'Unit Price Tax': '0', 'Shipping Charge': '0', 'Total Discounts': '0', 'Shipment Item Subtotal': '3.00', 'Shipment Item Subtotal Tax': '0', Website: 'Amazon.com', 'Ship Date': '2023-05-02T10:00:00Z',
}
const cup = {
  ASIN: 'B0TEST0003', Currency: 'EUR', 'Order Date': '2026-02-11T19:40:00Z', 'Order ID': '306-0000002-0000002', 'Order Status': 'Closed', 'Original Quantity': '1', 'Product Name': 'Cup', 'Total Amount': '10.00', 'Unit Price': '10.00',
  'Unit Price Tax': '0', 'Ship Date': '2026-02-12T06:00:00Z', Website: 'Amazon.de',
}
const report = 'Order Date,Order ID,Title,Category,ASIN/ISBN,Website,Condition,Seller,Purchase Price Per Unit,Quantity,Order Status,Item Total,Currency'
const kettle = { 'Order Date': '25/03/2022', 'Order ID': '402-0000001-0000001', Title: 'Kettle', 'ASIN/ISBN': 'B0TEST0004', Website: 'Amazon.it', 'Purchase Price Per Unit': '"1.012,99 €"', Quantity: '1', 'Item Total': '"1.012,99 €"', Currency: 'EUR' }

/** Days of the rows, or what is asked. */
async function days(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly string[]> {
  const items = await collect(amazon, memoryInput('export', files)) ?? []
  return items.flatMap((item) => {
    if (item.type === 'activity') return [item.at === null ? 'no day' : new Date(item.at).toISOString().slice(0, 10)]
    return item.type === 'question' ? [`${item.path} ${item.written}?`] : item.type === 'problem' ? [item.code] : []
  })
}

describe('a row of the older order history', () => {
  it.each([
    ['one comma in the title', { 'Product Name': 'Tent, 2 person' }, 'Tent, 2 person', 300], ['many commas in the title', { 'Product Name': 'Tent, 2 person, green, light' }, 'Tent, 2 person, green, light', 300],
    ['stray quotes and a comma in a quoted title', { 'Product Name': '"Tent "light", blue"' }, 'Tent "light", blue', 300], ['an inch sign and a comma', { 'Product Name': '15" screen, black' }, '15" screen, black', 300],
    ['a comma in an address', { 'Shipping Address': 'Kim Sample, 1 Elm St' }, 'Lamp', 300], ['groups in an amount', { 'Total Owed': '1,007.50' }, 'Lamp', 100_750], ['groups in a price before it', { 'Unit Price': '1,007.50' }, 'Lamp', 300],
    ['many commas in the title beside an address of many words', { 'Product Name': 'Tent, 2 person, green, light', 'Shipping Address': 'Kim Sample 1 Elm St Springfield' }, 'Tent, 2 person, green, light', 300],
    ['groups in an amount and a comma in the title', { 'Total Owed': '1,007.50', 'Product Name': 'Tent, green' }, 'Tent, green', 100_750],
  ])('with %s that nobody quoted keeps its amount', async (_, changes, text, minor) => {
    const items = await collect(amazon, memoryInput('export', { 'Retail.OrderHistory.1.csv': table(OLD_ORDERS, { ...lamp, ...changes }, lamp) }))
    expect(activitiesOf(items).map((row) => [row.text, row.amount?.minor])).toEqual([[text, minor], ['Lamp', 300]])
    expect((items ?? []).filter(({ type }) => type === 'note')).toEqual([{ type: 'note', code: 'row-repaired', count: 1 }])
  })

  it.each([
    ['lacks a cell in the middle', line(OLD_ORDERS, lamp).split(',').toSpliced(5, 1).join(',')], ['lacks its number', line(OLD_ORDERS, lamp).split(',').toSpliced(1, 1).join(',')],
    ['has a cell too many among its amounts', line(OLD_ORDERS, lamp).split(',').toSpliced(6, 0, '9.00').join(',')], ['is cut in the middle', line(OLD_ORDERS, lamp).split(',').slice(0, 8).join(',')],
  ])('that %s is told and not taken', async (_, row) => {
    expect(await tell({ 'Retail.OrderHistory.1.csv': `${OLD_ORDERS}\n${row}\n${line(OLD_ORDERS, lamp)}\n` })).toEqual({ rows: ['orders out 300 USD Lamp'], codes: { 'bad-row': 1 }, claims: [] })
  })

  it.each(['Lamp,12,99', 'Lamp, tall,1.012,99'])('whose amount %s could be two is told and not taken', async (cells) => {
    expect(await tell({ 'amazon.csv': `ASIN,Currency,Order Date,Order ID,Product Name,Total Amount,Website\nB0TEST0001,EUR,2024-01-01T00:00:00Z,306-0000001-0000001,${cells},Amazon.de\n` })).toEqual({ rows: [], codes: { 'bad-row': 1 }, claims: [] })
  })

  it('may lack empty cells at its end, or have more of them', async () => {
    const short = line(OLD_ORDERS, lamp).split(',').slice(0, 24).join(',')
    expect(await tell({ 'Retail.OrderHistory.1.csv': `${OLD_ORDERS}\n${short}\n${line(OLD_ORDERS, lamp)},,,\n` })).toEqual({ rows: ['orders out 300 USD Lamp', 'orders out 300 USD Lamp'], codes: {}, claims: [] })
  })

  it.each([['abc', 'bad-amount'], ['1.2.3', 'bad-amount'], ['$3.00', undefined], ['US$3.00', undefined], ['3.00 USD', undefined], ['(3.00)', undefined]])('with the total %s is %s', async (total, code) => {
    expect((await tell({ 'Retail.OrderHistory.1.csv': table(OLD_ORDERS, { ...lamp, 'Total Owed': total }) }))?.codes).toEqual(code === undefined ? {} : { [code]: 1 })
  })

  it('names the columns once more where two files were put together', async () => {
    expect(await tell({ 'Retail.OrderHistory.1.csv': table(OLD_ORDERS, lamp) + table(OLD_ORDERS, { ...lamp, 'Product Name': 'Rug' }) })).toEqual({ rows: ['orders out 300 USD Lamp', 'orders out 300 USD Rug'], codes: { header: 1 }, claims: [] })
  })

  it('with a product number that a spreadsheet rounded is known by its title, which is told', async () => {
    const items = await collect(amazon, memoryInput('export', { 'Retail.OrderHistory.1.csv': table(OLD_ORDERS, { ...lamp, ASIN: '9.78031E+12' }) }))
    expect([activitiesOf(items).map(({ key }) => key), (items ?? []).filter(({ type }) => type === 'note')]).toEqual([['113-0000001-0000001|Lamp'], [{ type: 'note', code: 'numbers-rounded', count: 1 }]])
  })
})

describe('a row of the newer order history', () => {
  it.each([['Product Name', 'Cup, blue, 300 ml'], ['Gift Message', 'Happy day, Kim']])('with commas in %s that nobody quoted keeps its amount', async (column, text) => {
    expect((await tell({ 'Order History.csv': table(NEW_ORDERS, { ...cup, [column]: text }) }))).toMatchObject({ rows: [`orders out 1000 EUR ${column === 'Product Name' ? text : 'Cup'}`], codes: { 'row-repaired': 1 } })
  })
})

describe('a table saved again', () => {
  const utf16 = (text: string): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
  const cells = [OLD_ORDERS.split(','), line(OLD_ORDERS, { ...lamp, 'Order Date': '2023-05-01 10:00' }).split(',')]
  it.each([
    ['with semicolons', 'Retail.OrderHistory.1.csv', cells.map((row) => row.join(';')).join('\r\n') + '\r\n'], ['with a first line for the spreadsheet', 'Retail.OrderHistory.1.csv', `sep=;\r\n${cells.map((row) => row.join(';')).join('\r\n')}\r\n`],
    ['as text with tabs in UTF-16', 'Retail.OrderHistory.1.txt', utf16(cells.map((row) => row.join('\t')).join('\r\n') + '\r\n')], ['as a workbook', 'Retail.OrderHistory.1.xlsx', smallXlsx([cells.map((row) => row.slice(0, 24))])],
  ])('%s is read', async (_, name, content) => {
    expect([await tell({ [name]: content }), await days({ [name]: content })]).toEqual([{ rows: ['orders out 300 USD Lamp'], codes: {}, claims: [] }, ['2023-05-01']])
  })

  it.each([
    ['5/13/2023 10:00', '2023-05-13'], ['13/5/2023 10:00', '2023-05-13'], ['13.05.2023 10:00', '2023-05-13'], ['2023/5/13 10:00', '2023-05-13'], ['5/13/2023 10:00:05 PM', '2023-05-13'], ['45059.4167', '2023-05-13'], ['45059', '2023-05-13'],
    ['13-05-2023', '2023-05-13'], ['13. Mai 2023', '2023-05-13'], ['13 mai 2023', '2023-05-13'], ['13 de mayo de 2023', '2023-05-13'], ['"May 13, 2023"', '2023-05-13'], ['2023年5月13日', '2023-05-13'],
  ])('may write its date as %s', async (written, day) => {
    expect(await days({ 'Retail.OrderHistory.1.csv': table(OLD_ORDERS, { ...lamp, 'Order Date': written }) })).toEqual([day])
  })

  it('says which date it could not read, and keeps the money', async () => {
    expect(await days({ 'Retail.OrderHistory.1.csv': table(OLD_ORDERS, { ...lamp, 'Order Date': '32/32/2023' }) })).toEqual(['bad-time', 'no day'])
  })
})

describe('an amount with a point before three digits', () => {
  const orders = (separator: string, ...totals: readonly string[]) => [OLD_ORDERS, ...totals.map((total) => line(OLD_ORDERS, { ...lamp, Currency: 'EUR', 'Total Owed': total }))].map((row) => row.replaceAll(',', separator).replaceAll('!', ',')).join('\n') + '\n'
  it.each([
    ['is in groups between semicolons, where decimals follow a comma', orders(';', '1.234', '17!98', '1.234!50'), ['123400', '1798', '123450'], {}],
    ['is told and not taken where nothing says which of both it is', orders(',', '1.234', '17.98'), ['1798'], { 'bad-amount': 1 }],
    ['is in groups where there are two', orders(',', '1.234.567'), ['123456700'], {}],
    ['is a fraction behind a zero', orders(',', '0.125'), ['13'], {}],
  ])('%s', async (_, csv, totals, codes) => {
    expect(await tell({ 'Retail.OrderHistory.1.csv': csv })).toEqual({ rows: totals.map((total) => `orders out ${total} EUR Lamp`), codes, claims: [] })
  })
})

describe('the order of dates in a report', () => {
  const rows = (site: string, ...dates: readonly string[]) => table(report, ...dates.map((date, index) => ({ ...kettle, 'Order ID': `402-0000001-000000${index}`, Website: site, 'Order Date': date })))
  it.each([
    ['the 25th of another row', rows('Amazon.it', '09/03/2022', '25/03/2022'), ['2022-03-09', '2022-03-25']], ['the 25th of another row, month first', rows('Amazon.ca', '03/09/22', '03/25/22'), ['2022-03-09', '2022-03-25']],
    ['points', rows('Amazon.de', '09.03.2022', '01.02.2022'), ['2022-03-09', '2022-02-01']], ['the year in front', rows('Amazon.co.jp', '2022/03/09'), ['2022-03-09']],
    ['the country that is documented', rows('Amazon.com', '03/09/22'), ['2022-03-09']], ['nothing, and is asked', rows('Amazon.co.uk', '09/03/2022', '01/02/2022'), ['a.csv 09/03/2022?']],
    ['nothing where it makes no difference', rows('Amazon.fr', '04/04/2022'), ['2022-04-04']], ['a row that runs one way', rows('Amazon.fr', '30/12/2021', '02/01/2022', '03/01/2022', '01/02/2022'), ['2021-12-30', '2022-01-02', '2022-01-03', '2022-02-01']],
  ])('is told by %s', async (_, content, told) => {
    expect(await days({ 'a.csv': content })).toEqual(told)
  })

  it('is what the person answers, for the file that asked', async () => {
    const input = (files: Record<string, string>) => memoryInput('export', files)
    const told = async (files: Record<string, string>) => {
      const match = await amazon.identify(input(files))
      const items: string[] = []
      if (match !== undefined && !('refused' in match)) for await (const batch of amazon.extract(input(files), match, { timeZone: 'UTC', owners: [], dateOrder: 'dmy' })) for (const item of batch) if (item.type === 'activity') items.push(new Date(item.at ?? 0).toISOString().slice(0, 10))
      return items
    }
    const [france, america] = [rows('Amazon.fr', '09/03/2022'), rows('Amazon.com', '09/03/2022')]
    expect([await told({ 'a.csv': france }), await told({ 'a.csv': america }), await told({ 'a.csv': america, 'b.csv': france }), await told({ 'a.csv': rows('Amazon.fr', '03/25/2022', '09/03/2022') })])
      .toEqual([['2022-03-09'], ['2022-03-09'], ['2022-09-03', '2022-03-09'], ['2022-03-25', '2022-09-03']])
  })

  it('is not the country\'s in order lines that a spreadsheet saved again, where it is asked, except behind UTC', async () => {
    const orders = (date: string) => table(OLD_ORDERS, { ...lamp, 'Order Date': date, 'Ship Date': 'Not Available' })
    expect([await days({ 'a.csv': orders('3/2/2024 14:03') }), await days({ 'a.csv': orders('03/02/2024 14:03:11 UTC') })]).toEqual([['a.csv 3/2/2024 14:03?'], ['2024-03-02']])
  })

  it('is lent by another file of the same marketplace, and by no other', async () => {
    expect(await days({ 'a.csv': rows('Amazon.it', '09/03/2022'), 'b.csv': rows('Amazon.it', '25/03/2022'), 'c.csv': rows('Amazon.es', '09/03/2022') })).toEqual(['2022-03-09', '2022-03-25', 'c.csv 09/03/2022?'])
  })
})

describe('a report of another marketplace', () => {
  it.each([
    ['Amazon.it', '"25,98 €"', 'out 2598 EUR'], ['Amazon.de', '"1.025,98 €"', 'out 102598 EUR'], ['Amazon.fr', '"1\u202f025,98 €"', 'out 102598 EUR'], ['Amazon.co.uk', '£12.99', 'out 1299 GBP'], ['Amazon.co.jp', '"¥1,980"', 'out 1980 JPY'],
    ['Amazon.in', '"₹1,299.00"', 'out 129900 INR'], ['Amazon.com.br', '"R$ 12,90"', 'out 1290 BRL'], ['Amazon.ca', '"CDN$ 12.90"', 'out 1290 CAD'], ['Amazon.se', '"129,00 kr"', 'out 12900 SEK'], ['Amazon.com.au', 'A$12.90', 'out 1290 AUD'],
    ['', '"12,90 €"', 'out 1290 EUR'],
  ])('%s writes %s', async (Website, total, told) => {
    expect((await tell({ 'items.csv': table(report, { ...kettle, Website, 'Item Total': total, 'Purchase Price Per Unit': total, Currency: '' }) }))?.rows).toEqual([`order-report-items ${told} Kettle`])
  })

  it('may name its columns in its own language', async () => {
    const german = 'Bestelldatum,Bestellnummer,Titel,Kategorie,ASIN/ISBN,Webseite,Zustand,Verkäufer,Kaufpreis pro Einheit,Menge,Bestellstatus,Artikelgesamtsumme,Währung'
    const content = table(report, kettle).replace(report, german)
    expect([await tell({ 'a.csv': content }), await days({ 'a.csv': content })]).toEqual([{ rows: ['order-report-items out 101299 EUR Kettle'], codes: {}, claims: [] }, ['2022-03-25']])
  })

  it.each(['No data found for this time period', 'No data found for this time period,,,', '"No data found for this time period"', 'Keine Daten für diesen Zeitraum gefunden', 'Aucune donnée trouvée pour cette période', 'この期間のデータが見つかりません'.replace('この期間の', '')])('that says only "%s" has no rows', async (words) => {
    for (const header of [report, 'Order ID,Order Date,Title,Category,ASIN/ISBN,Website,Refund Date,Refund Amount,Refund Tax Amount,Quantity', 'Order Date,Order ID,Website,Subtotal,Shipping Charge,Tax Before Promotions,Total Charged', 'Order ID,Order Date,Title,Return Date,Return Reason,Quantity']) {
      expect([header.slice(0, 20), await tell({ 'report.csv': `${header}\n${words}\n` })]).toEqual([header.slice(0, 20), { rows: [], codes: { placeholder: 1 }, claims: [] }])
    }
  })
})

describe('a table of which columns were cut away', () => {
  it.each([
    ['Website,Order ID,Order Date,Currency,Unit Price,Product Name', 'Amazon.com,113-0000001-0000001,2023-05-01T10:00:00Z,USD,3.50,Lamp', 'orders out 350 USD Lamp'],
    ['Order ID,Order Date,Currency,Unit Price,Unit Price Tax,Quantity,ASIN', '113-0000001-0000001,2023-05-01,EUR,3.50,0.50,2,B0TEST0002', 'orders out 800 EUR B0TEST0002'],
    ['Website,Order ID,Order Date,Product Name', 'Amazon.com,113-0000001-0000001,2023-05-01,Lamp', 'orders out Lamp'], ['Order ID,Order Date,Product Name,Total Owed', '113-0000001-0000001,2023-05-01,Lamp,3.50', 'orders out 350 USD Lamp'],
    ['Website,Order ID,Order Date,Currency,Unit Price,Product Name', 'Amazon.com,113-0000001-0000001,2023-05-01T10:00:00Z,USD,"1,003.50",Lamp, tall', 'orders out 100350 USD Lamp, tall'],
    ['Website,Order ID,Order Date,Currency,Unit Price,Shipping Charge,Total Discounts,Quantity,Product Name', 'Amazon.com,113-0000001-0000001,2023-05-01,USD,3.50,1.00,-0.50,2,Lamp', 'orders out 750 USD Lamp'],
  ])('as %s is read', async (header, row, told) => {
    expect((await tell({ 'amazon.csv': `${header}\n${row}\n` }))?.rows).toEqual([told])
  })
})

describe('orders as JSON', () => {
  it('may leave out of the first what later ones have', async () => {
    const content = JSON.stringify([{ 'Order ID': '113-0000001-0000001', 'Order Date': '2023-05-01T10:00:00Z', ASIN: 'B0TEST0002', Currency: 'USD' }, { 'Order ID': '113-0000002-0000002', 'Order Date': '2023-05-01T10:00:00Z', ASIN: 'B0TEST0003', Currency: 'USD', 'Total Owed': 10.8, 'Product Name': 'Rug' }])
    expect((await tell({ 'Retail.OrderHistory.1.json': content }))?.rows).toEqual(['orders out USD B0TEST0002'.replace(' USD', ''), 'orders out 1080 USD Rug'])
  })
})
