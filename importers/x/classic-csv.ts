/** tweets.csv of the oldest layout (2012 to 2019), for archives of which nothing else is left. */
import type { Item } from '../importer.ts'
import { columnFinder, csvText } from '../kit/csv.ts'
import { csvRecords } from '../kit/csv-records.ts'
import type { Row, Session } from './session.ts'
import { readPost } from './posts.ts'

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
  for await (const { bytes, at } of csvRecords(chunks)) {
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
