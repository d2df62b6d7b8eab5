import { describe, expect, it } from 'vitest'
import amazon from '../../../importers/sources/amazon.ts'
import { memoryInput } from '../../memory-input.ts'
import { activitiesOf, collect } from '../collect.ts'
import { line, NEW_ORDERS, OLD_ORDERS, table, tell } from './told.ts'

const filter = {
  ASIN: 'B1', Currency: 'EUR', 'Order Date': '2026-02-11T19:40:00Z', 'Order ID': '306-0000002-0000002', 'Order Status': 'Closed', 'Original Quantity': '1', 'Product Name': 'Filter',
  'Ship Date': '2026-02-12T06:00:00Z', 'Total Amount': '10.00', 'Unit Price': '10.00', 'Unit Price Tax': '0', Website: 'Amazon.de', 'Shipment Item Subtotal': '20.00',
  'Shipment Item Subtotal Tax': '0', 'Shipping Charge': '0', 'Total Discounts': '0',
}
const lamp = { ASIN: 'B2', Currency: 'USD', 'Order Date': '2023-05-01T10:00:00Z', 'Order ID': '113-0000001-0000001', 'Order Status': 'Closed', Quantity: '1', 'Product Name': 'Lamp', 'Total Owed': '3.00', Website: 'Amazon.com' }

describe('the total of an order line', () => {
  it.each([
    ['10.00', 'EUR', 'out 1000 EUR'], ['"\'-14.39\'"', 'INR', 'in 1439 INR'], ['"1,430.71"', 'INR', 'out 143071 INR'], ['"12,34"', 'EUR', 'out 1234 EUR'], ['"12,5"', 'EUR', 'out 1250 EUR'],
    ['"1.430,71"', 'EUR', 'out 143071 EUR'], ['1980', 'JPY', 'out 1980 JPY'], ['"1,980"', 'JPY', 'out 1980 JPY'], ['Not Available', 'EUR', 'out'], ['N/A', 'EUR', 'out'], ['0', 'EUR', 'out 0 EUR'],
    ['10.00', 'Not Available', 'out 1000 EUR'],
  ])('is read from %s %s as %s', async (total, currency, told) => {
    expect(await tell({ 'Order History.csv': table(NEW_ORDERS, { ...filter, 'Total Amount': total, Currency: currency }) })).toEqual({ rows: [`orders ${told} Filter`], codes: {}, claims: [] })
  })

  it('is counted once where the whole shipment\'s stands on each of its rows, by price or evenly', async () => {
    const shipment = { ...filter, 'Total Amount': '20.00' }
    const priced = await tell({ 'Order History.csv': table(NEW_ORDERS, { ...shipment, 'Unit Price': '5.00' }, { ...shipment, ASIN: 'B9', 'Unit Price': '15.00' }) })
    expect(priced?.rows).toEqual(['orders out 500 EUR Filter', 'orders out 1500 EUR Filter'])
    const bare = { ...shipment, 'Unit Price': 'Not Available' }
    expect((await tell({ 'Order History.csv': table(NEW_ORDERS, bare, { ...bare, ASIN: 'B9' }) }))?.rows).toEqual(['orders out 1000 EUR Filter', 'orders out 1000 EUR Filter'])
  })

  it('stays what each row says where equal rows cost the same, or one shipment is another', async () => {
    const two = await tell({ 'Order History.csv': table(NEW_ORDERS, filter, { ...filter, ASIN: 'B9' }, { ...filter, 'Ship Date': '2026-02-13T06:00:00Z', 'Total Amount': '20.00' }) })
    expect(two?.rows).toEqual(['orders out 1000 EUR Filter', 'orders out 1000 EUR Filter', 'orders out 2000 EUR Filter'])
  })
})

describe('an order line', () => {
  it.each([
    ['a comma in the name that nobody quoted', line(NEW_ORDERS, { ...filter, 'Product Name': 'Filter, 40 cm, white' }), 'orders out 1000 EUR Filter, 40 cm, white'],
    ['a comma at its end', `${line(NEW_ORDERS, filter)},`, 'orders out 1000 EUR Filter'],
    ['line ends in the name', line(NEW_ORDERS, { ...filter, 'Product Name': '"Filter\r\n""fine"""' }), 'orders out 1000 EUR Filter\r\n"fine"'],
  ])('may have %s', async (_, row, told) => {
    expect(await tell({ 'Order History.csv': `${NEW_ORDERS}\r\n${row}\r\n` })).toEqual({ rows: [told], codes: told.includes('40 cm') ? { 'row-repaired': 1 } : {}, claims: [] })
  })

  it('may be in a table that a European spreadsheet saved, with semicolons and decimal commas', async () => {
    const csv = table(NEW_ORDERS, { ...filter, 'Total Amount': '1.430,71', 'Product Name': '"Filter; fine"' }).replaceAll(/,(?=[A-Z0-9"])(?!71)/g, ';').replaceAll(',Not', ';Not')
    expect(await tell({ 'Order History.csv': `\ufeff${csv}` })).toEqual({ rows: ['orders out 143071 EUR Filter; fine'], codes: {}, claims: [] })
  })

  it('with two values in a cell counts once, at the first time', async () => {
    const csv = table(OLD_ORDERS, { ...lamp, 'Order Date': '2023-05-01T10:00:00Z and 2023-05-03T10:00:00Z', 'Ship Date': '2023-05-02T10:00:00.123Z and 2023-05-04T10:00:00.5Z', 'Order Status': 'Closed and Closed' })
    const items = activitiesOf(await collect(amazon, memoryInput('x', { 'Retail.OrderHistory.2/Retail.OrderHistory.2.csv': csv })))
    expect(items.map(({ at, precision }) => [at, precision])).toEqual([[Date.UTC(2023, 4, 1, 10), 'second']])
  })

  it.each([
    ['2024-03-01T14:03:11Z', Date.UTC(2024, 2, 1, 14, 3, 11), 'second'], ['2024-03-01T14:03:11.020Z', Date.UTC(2024, 2, 1, 14, 3, 11), 'second'], ['03/01/2019 14:03:11 UTC', Date.UTC(2019, 2, 1, 14, 3, 11), 'second'],
    ['2024-03-01', Date.UTC(2024, 2, 1), 'day'], ['Not Available', null, 'none'], ['"Due to technical limitations, please refer to your Order History"', null, 'none'],
  ])('has its time from %s', async (date, at, precision) => {
    const items = activitiesOf(await collect(amazon, memoryInput('x', { 'Retail.OrderHistory.1.csv': table(OLD_ORDERS, { ...lamp, 'Order Date': date }) })))
    expect(items.map((item) => [item.at, item.precision])).toEqual([[at, precision]])
  })

  it('that was cancelled, replaces another or has no order number is no spending, and is told', async () => {
    const orders = table(NEW_ORDERS, filter, { ...filter, 'Order ID': '306-1', 'Order Status': 'Canceled by customer' }, { ...filter, 'Order ID': '306-2', 'Total Amount': '0' }, { ...filter, 'Order ID': 'Not Available' })
    const told = await tell({ 'Order History.csv': orders, 'Replacement Orders.csv': 'Order ID,Replacement Order ID\n306-0000002-0000002,306-2\n' })
    expect(told).toEqual({ rows: ['orders out 1000 EUR Filter'], codes: { cancelled: 1, replacement: 1, 'no-order-id': 1, 'joined-to-order': 1 }, claims: [] })
  })

  it('is the same in both generations, so that a newer export adds none', async () => {
    const keys = async (name: string, csv: string) => activitiesOf(await collect(amazon, memoryInput('x', { [name]: csv }))).map(({ key }) => key)
    const { 'Total Owed': total, Quantity: quantity, ...same } = lamp
    expect(await keys('Order History.csv', table(NEW_ORDERS, { ...same, 'Total Amount': total, 'Original Quantity': quantity }))).toEqual(await keys('Retail.OrderHistory.1.csv', table(OLD_ORDERS, lamp)))
  })
})

describe('a download that stopped', () => {
  const whole = table(NEW_ORDERS, filter, { ...filter, 'Order ID': '306-1' })
  const second = whole.indexOf('306-1')

  it.each([
    ['in the first cell of a row', whole.lastIndexOf('\n', second) + 2],
    ['before the total', whole.indexOf('Closed', second)],
    ['within the total', whole.indexOf('10.00,0,10.00', second) + 1],
  ])('%s gives no half row', async (_, at) => {
    expect(await tell({ 'Order History.csv': whole.slice(0, at) })).toEqual({ rows: ['orders out 1000 EUR Filter'], codes: { 'cut-row': 1 }, claims: [] })
  })
})
