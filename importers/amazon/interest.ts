/** What was wanted or looked for: searches, the cart, lists. None of it was bought. */
import type { Item } from '../importer.ts'
import { OWNER } from '../importer.ts'
import type { Input } from '../input.ts'
import type { Header, Reading, RowReader } from './table.ts'
import { arrayItems, cleanCell, columnPlace, jsonText } from './table.ts'
import { merchantOf, readQuantity, readWhen, undated } from './values.ts'

/** Reads `Search-Data.Customer-Engagement`: one row is a search with its refinements. Times are GMT. */
export function openSearches(header: Header, reading: Reading): RowReader {
  const column = {
    date: header.column('First Search Time (GMT)'), query: header.column('First Search Query String'), keywords: header.column('Keywords'),
    department: header.column('All Department (APS) or Category', 'Department'), id: header.column('Query ID'), session: header.column('Session ID'),
  }
  const { path } = reading
  return {
    row(cells, position) {
      const text = searchText(column.query(cells), column.keywords(cells))
      const when = readWhen(column.date(cells), reading.options.timeZone)
      // Browsing a shelf is a row too, without words.
      if (text === '') return [{ type: 'skipped', reason: 'no-words', path, position }]
      return [...undated(column.date(cells), when, path, position), {
        type: 'activity', key: reading.key(['search', column.id(cells) || column.session(cells), when.at, text].join('|')), verb: 'searched', kind: 'searches', actor: OWNER, ...when,
        text, object: 'Amazon', ...(column.department(cells) !== '' && { category: column.department(cells) }), path, position,
      }]
    },
  }
}

/** The words of a search. The query string can be the address's own form, `k=red+lamp&ref=…`. */
function searchText(query: string, keywords: string): string {
  if (keywords !== '') return keywords
  const words = query.length > 4096 ? undefined : /(?:^|[?&])(?:k|field-keywords|keywords)=([^&]*)/.exec(query)?.[1]
  if (words === undefined) return query
  try {
    return decodeURIComponent(words.replaceAll('+', ' '))
  } catch {
    return words
  }
}

/** Reads the cart, present and past. */
export function openCart(header: Header, reading: Reading): RowReader {
  const column = {
    date: header.column('Date Added To Cart', 'Date Added'), asin: header.column('ASIN'), name: header.column('Product Name'), list: header.column('Cart List'),
    quantity: header.column('Quantity'), domain: header.column('Cart Domain', 'Website'),
  }
  const { path } = reading
  return {
    foldAt: columnPlace(header, 'Product Name'),
    row(cells, position) {
      const name = column.name(cells)
      const asin = column.asin(cells)
      if (name === '' && asin === '') return [{ type: 'skipped', reason: 'no-title', path, position }]
      const when = readWhen(column.date(cells), reading.options.timeZone)
      const quantity = readQuantity(column.quantity(cells))
      return [...undated(column.date(cells), when, path, position), {
        type: 'activity', key: reading.key(['cart', asin || name, when.at].join('|')), verb: 'viewed', kind: 'cart', actor: OWNER, ...when,
        text: name || asin, object: merchantOf(column.domain(cells)), ...(quantity !== undefined && { quantity }),
        ...(column.list(cells) !== '' && { category: column.list(cells) }), path, position,
      }]
    },
  }
}

/**
 * Reads `Amazon.Lists.Wishlist.json`: an array of objects with one key each, `… [List]`, `… [Item 3]` or `… [User]`, whose
 * value is again an array of objects with one key each. Positions count the items of the outer array.
 */
export async function* readLists(input: Input, reading: Reading): AsyncGenerator<readonly Item[]> {
  const { path } = reading
  let list = ''
  for await (const { first, values } of arrayItems(input, path)) {
    yield values.flatMap((value, index): Item[] => {
      const position = first + index + 1
      if (typeof value !== 'object' || value === null) return [{ type: 'problem', code: 'bad-row', path, position, row: true }]
      return Object.entries(value).flatMap(([key, inner]): Item[] => {
        const fields = flatten(inner)
        const field = (...names: readonly string[]) => cleanCell(names.map((name) => fields.get(name.toLowerCase())).find((found) => found !== undefined))
        if (key.endsWith('[List]')) list = field('listName', 'name')
        if (!/\[Item \d+\]$/.test(key.slice(-20))) return [{ type: 'skipped', reason: 'list-itself', path, position }]
        const name = field('productName', 'itemName', 'title', 'name')
        const asin = field('asin', 'itemId')
        if (name === '' && asin === '') return [{ type: 'skipped', reason: 'no-title', path, position }]
        const quantity = readQuantity(field('quantity', 'desiredQuantity'))
        return [{
          type: 'activity', key: reading.key(['wish', list, asin || name].join('|')), verb: 'viewed', kind: 'wish-list', actor: OWNER,
          ...readWhen(field('dateAdded', 'createdDate', 'addedDate', 'date'), reading.options.timeZone),
          text: name || asin, object: 'Amazon', ...(list !== '' && { category: list }), ...(quantity !== undefined && { quantity }), path, position,
        }]
      })
    })
  }
}

/** The fields of an array of objects with one key each, names in lower case. */
function flatten(value: unknown): Map<string, string> {
  const fields = new Map<string, string>()
  for (const part of Array.isArray(value) ? value : [value]) {
    if (typeof part !== 'object' || part === null) continue
    for (const [name, inner] of Object.entries(part)) fields.set(name.toLowerCase(), jsonText(inner))
  }
  return fields
}
