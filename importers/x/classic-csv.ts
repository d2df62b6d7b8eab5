/** tweets.csv of the oldest layout (2012 to 2019), for archives of which nothing else is left. */
import type { Item } from '../importer.ts'
import { columnFinder, csvText } from '../kit/csv.ts'
import type { Row, Session } from './session.ts'
import { readPost } from './posts.ts'

const QUOTE = 0x22
const LINE_FEED = 0x0a
const RECORD_LIMIT = 1024 * 1024
const BATCH = 500
const COLUMNS = ['tweet_id', 'in_reply_to_status_id', 'timestamp', 'text', 'retweeted_status_id', 'expanded_urls'] as const

/** Whether a file begins with the columns of tweets.csv. */
export function isClassicCsv(head: Uint8Array): boolean {
  return /^(?:\u00ef\u00bb\u00bf)?"?tweet_id"?,"?in_reply_to_status_id"?,/.test(Buffer.from(head).toString('latin1'))
}

/** Rows of tweets.csv as posts, each with the byte where it begins. */
export async function* classicCsvItems(chunks: AsyncIterable<Uint8Array>, session: Session): AsyncGenerator<readonly Item[]> {
  let find: ((name: string) => number | undefined) | undefined
  let items: Item[] = []
  for await (const { bytes, at } of records(chunks)) {
    const [row] = csvText(new TextDecoder().decode(bytes), { delimiter: ',' })
    if (row === undefined || row.cells.every((cell) => cell === '')) continue
    if (find === undefined) {
      find = columnFinder(row.cells)
      continue
    }
    const cells = new Map(COLUMNS.map((name) => [name, row.cells[find?.(name) ?? -1]]))
    items.push(...readPost(postOf(cells, at, row.problem === undefined), session))
    if (items.length < BATCH) continue
    yield items
    items = []
  }
  yield items
}

/** A CSV row in the shape of the other layouts' posts. */
function postOf(cells: ReadonlyMap<string, string | undefined>, at: number, isWhole: boolean): Row {
  const value = {
    id_str: cells.get('tweet_id'), text: cells.get('text'), created_at: cells.get('timestamp'),
    in_reply_to_status_id_str: cells.get('in_reply_to_status_id'),
    ...(cells.get('retweeted_status_id') ? { retweeted_status: {} } : {}),
  }
  return { value: isWhole && value.text !== undefined ? value : undefined, at, path: [], isItem: true }
}

/** Splits at line ends outside quotes. A record beyond 1 MiB (an unclosed quote) ends at the next line end. */
async function* records(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<{ bytes: Uint8Array; at: number }> {
  let rest: Uint8Array = new Uint8Array(0)
  let base = 0
  let scanned = 0
  let isQuoted = false
  for await (const chunk of chunks) {
    const bytes: Uint8Array = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    let start = 0
    for (let i = scanned; i < bytes.length; i++) {
      if (bytes[i] === QUOTE) isQuoted = !isQuoted
      if (bytes[i] !== LINE_FEED || (isQuoted && i - start < RECORD_LIMIT)) continue
      yield { bytes: bytes.subarray(start, i + 1), at: base + start }
      start = i + 1
      isQuoted = false
    }
    rest = bytes.subarray(start)
    base += start
    scanned = rest.length
  }
  if (rest.length > 0) yield { bytes: rest, at: base }
}
