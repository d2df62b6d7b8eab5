/**
 * What Amazon itself keeps on the person: the audiences it puts them in, advertisers whose lists they are on, subscriptions
 * as states, places it estimated. Kept as Amazon's words, never as evidence.
 */
import type { ClaimItem, Item } from '../importer.ts'
import type { Input } from '../input.ts'
import { headerKey } from '../kit/csv.ts'
import type { Header, Reading, RowReader } from './table.ts'
import { arrayItems, cleanCell, jsonText } from './table.ts'
import { readWhen } from './values.ts'

/** Kind of claim by a part of the only column's name; its letters and digits, in lower case. */
const ADVERTISING: readonly (readonly [mark: string, kind: string])[] = [
  ['amazonaudiences', 'audience'], ['broughtaudiences', 'advertiser-list'], ['3rdparties', 'third-party-audience'], ['adsyouclicked', 'advertiser-clicked'], ['optout', 'ad-opt-out'],
]

/** The kind of claim that a one-column table of advertising data holds, if it is one. */
export function advertisingKind(cells: readonly string[]): string | undefined {
  const key = headerKey(cells[0] ?? '')
  return ADVERTISING.find(([mark]) => key.includes(mark))?.[1]
}

/** The same by the file's name, for one whose column has a name never seen. */
const ADVERTISING_FILES: readonly (readonly [mark: RegExp, kind: string])[] = [
  [/amazonaudiences/i, 'audience'], [/advertiseraudiences/i, 'advertiser-list'], [/3paudiences/i, 'third-party-audience'], [/clicks/i, 'advertiser-clicked'], [/opt-?out/i, 'ad-opt-out'],
]

/** The claim, or that it was already made: each region has a file of its own, and they repeat one another. */
function claimOnce(reading: Reading, claim: Omit<ClaimItem, 'type' | 'key' | 'path'>): Item {
  const key = [claim.kind, claim.value, claim.about ?? '', claim.at ?? ''].join('|')
  if (reading.claims.has(key)) return { type: 'skipped', reason: 'same-claim', path: reading.path, position: claim.position }
  reading.claims.add(key)
  return { type: 'claim', key, ...claim, path: reading.path }
}

/** Reads a one-column table of advertising data, one value a row. The values are English everywhere and have no dates. */
export function openAdvertising(header: Header, reading: Reading): RowReader {
  const name = reading.path.slice(reading.path.lastIndexOf('/') + 1)
  const kind = advertisingKind(header.cells) ?? ADVERTISING_FILES.find(([mark]) => mark.test(name))?.[1] ?? 'advertising'
  return {
    anyWidth: true,
    row(cells, position) {
      const value = cleanCell(cells.join(',').replace(/,+$/, ''))
      if (value === '') return [{ type: 'skipped', reason: 'placeholder', path: reading.path, position }]
      return [claimOnce(reading, { kind, value, position })]
    },
  }
}

/** Reads `Subscriptions.csv`: rows are states, not charges. */
export function openSubscriptions(header: Header, reading: Reading): RowReader {
  const column = {
    plan: header.column('Subscription Plan ID', 'Subscription ID'), status: header.column('Subscription Status'), provider: header.column('Service Provider'),
    start: header.column('Subscription Start Date', 'Subscription Status Date'),
  }
  return {
    row(cells, position) {
      const value = [column.plan(cells), column.status(cells)].filter((part) => part !== '').join(' · ')
      if (value === '') return [{ type: 'skipped', reason: 'placeholder', path: reading.path, position }]
      const { at } = readWhen(column.start(cells), reading.options.timeZone)
      const about = column.provider(cells)
      return [claimOnce(reading, { kind: 'subscription', value, ...(about !== '' && { about }), ...(at !== null && { at }), position })]
    },
  }
}

/** Reads `SubscribeAndSave.Subscriptions.<n>.json`. */
export async function* readSubscribeAndSave(input: Input, reading: Reading): AsyncGenerator<readonly Item[]> {
  const { path } = reading
  for await (const { first, values } of arrayItems(input, path)) {
    yield values.map((value, index): Item => {
      const position = first + index + 1
      const fields = new Map(Object.entries(typeof value === 'object' && value !== null ? value : {}).map(([name, inner]) => [headerKey(name), cleanCell(allText(inner))]))
      const field = (...names: readonly string[]) => names.map((name) => fields.get(name) ?? '').find((found) => found !== '') ?? ''
      const product = field('productname', 'product', 'producttitle', 'title', 'asin')
      if (product === '') return { type: 'skipped', reason: 'placeholder', path, position }
      const about = [field('frequency', 'deliveryfrequency'), field('status', 'subscriptionstatus', 'subscriptionstate')].filter((part) => part !== '').join(' · ')
      return claimOnce(reading, { kind: 'subscribe-and-save', value: product, ...(about !== '' && { about }), position })
    })
  }
}

/** A value, or what an object such as `{ "unit": "month", "value": 2 }` holds, as words. */
function allText(value: unknown): string {
  return typeof value === 'object' && value !== null ? Object.values(value).map(jsonText).filter((part) => part !== '').join(' ') : jsonText(value)
}

/** Reads `Retail.RegionAuthority`: postal codes from which Amazon estimates where somebody is. */
export function openRegions(header: Header, reading: Reading): RowReader {
  const parts = ['Postal Code', 'District', 'City', 'State or Province', 'Country Code'].map((name) => header.column(name))
  const time = header.column('Timestamp')
  return {
    row(cells, position) {
      const value = parts.map((part) => part(cells)).filter((part) => part !== '').join(', ')
      if (value === '') return [{ type: 'skipped', reason: 'placeholder', path: reading.path, position }]
      const { at } = readWhen(time(cells), reading.options.timeZone)
      return [claimOnce(reading, { kind: 'region', value, ...(at !== null && { at }), position })]
    },
  }
}
