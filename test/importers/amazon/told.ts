/** Amazon tables for tests, and what the importer tells of them in few words. */
import amazon from '../../../importers/sources/amazon.ts'
import { memoryInput } from '../../memory-input.ts'
import { activitiesOf, codesOf, collect } from '../collect.ts'

/** Columns of `Retail.OrderHistory.<n>.csv` in their own order. */
export const OLD_ORDERS = 'Website,Order ID,Order Date,Purchase Order Number,Currency,Unit Price,Unit Price Tax,Shipping Charge,Total Discounts,Total Owed,Shipment Item Subtotal,Shipment Item Subtotal Tax,ASIN,Product Condition,Quantity,Payment Instrument Type,Order Status,Shipment Status,Ship Date,Shipping Option,Shipping Address,Billing Address,Carrier Name & Tracking Number,Product Name,Gift Message,Gift Sender Name,Gift Recipient Contact Details'
/** Columns of `Order History.csv`, alphabetical. */
export const NEW_ORDERS = 'ASIN,Billing Address,Carrier Name & Tracking Number,Currency,Gift Message,Gift Recipient Contact,Gift Sender Name,Item Serial Number,Order Date,Order ID,Order Status,Original Quantity,Payment Method Type,Product Condition,Product Name,Purchase Order Number,Ship Date,Shipment Item Subtotal,Shipment Item Subtotal Tax,Shipment Status,Shipping Address,Shipping Charge,Shipping Option,Total Amount,Total Discounts,Unit Price,Unit Price Tax,Website'

/** One line under a header; what is not given is "Not Available". Values are written as they are, quotes included. */
export function line(header: string, values: Readonly<Record<string, string>>): string {
  const names = header.split(',')
  const unknown = Object.keys(values).filter((name) => !names.includes(name))
  if (unknown.length > 0) throw new Error(`no such column: ${unknown.join()}`)
  return names.map((name) => values[name] ?? 'Not Available').join(',')
}

/** A table of lines under a header. */
export function table(header: string, ...rows: readonly Readonly<Record<string, string>>[]): string {
  return [header, ...rows.map((row) => line(header, row)), ''].join('\n')
}

/** A row as `kind direction amount currency text`, with the codes of what was not kept and the claims. */
export interface Told { readonly rows: readonly string[]; readonly codes: Readonly<Record<string, number>>; readonly claims: readonly string[] }

/** What is told of files, or undefined where the importer does not take them. */
export async function tell(files: Readonly<Record<string, string | Uint8Array>>): Promise<Told | undefined> {
  const items = await collect(amazon, memoryInput('export', files))
  return items && {
    rows: activitiesOf(items).map(({ kind, direction, amount, text }) => [kind, direction, amount?.minor, amount?.currency, text].filter((part) => part !== undefined).join(' ')),
    codes: codesOf(items),
    claims: items.flatMap((item) => (item.type === 'claim' ? [[item.kind, item.value, item.about].filter((part) => part !== undefined).join(' | ')] : [])),
  }
}
