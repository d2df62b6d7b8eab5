/** Full-text search: any substring of a text or a merchant's name, of any length and script, with the exact number of hits. */
import type { Database } from 'better-sqlite3'
import { ACTIVITY_COLUMNS } from './activities.ts'
import type { ActivityRecord, QuotedActivity, RowContext } from './activities.ts'

/** The search's part of the store. Nothing is kept beside the rows, so that what is erased is erased here too. */
export function searchOf(db: Database, readContext: () => RowContext, revision: () => number, quoteRow: (row: ActivityRecord, context: RowContext) => QuotedActivity) {
  // The count is the costly part; the pages that follow the first need it again.
  let last: { readonly query: string; readonly revision: number; readonly total: number } | undefined

  return {
    search(query: string, after: number, limit: number): { readonly total: number; readonly rows: readonly QuotedActivity[] } {
      const patterns = patternsOf(query)
      if (patterns.length === 0) return { total: 0, rows: [] }
      const context = readContext()
      const like = anyLike('text', patterns.length)
      const inWords = db.prepare<string[], number>(`SELECT EXISTS (SELECT 1 FROM word WHERE ${like})`).pluck().get(...patterns) === 1
      const where = `(${like}${inWords ? ` OR object_id IN (SELECT id FROM word WHERE ${like})` : ''})${context.guard}`
      const parameters = inWords ? [...patterns, ...patterns] : patterns
      return mapped(db, () => {
        const rows = db.prepare<(string | number)[], ActivityRecord>(`SELECT ${ACTIVITY_COLUMNS} FROM activity WHERE ${where} AND id > ? ORDER BY id LIMIT ?`)
          .raw().all(...parameters, after, limit)
        const now = revision()
        if (last?.query !== query || last.revision !== now) {
          // A first page that is not full has seen every row already.
          const total = after === 0 && rows.length < limit ? rows.length : (db.prepare<string[], number>(`SELECT count(*) FROM activity WHERE ${where}`).pluck().get(...parameters) ?? 0)
          last = { query, revision: now, total }
        }
        return { total: last.total, rows: rows.map((row) => quoteRow(row, context)) }
      })
    },
  }
}

/** A search reads every row: mapped pages need no copy (a third faster). Unmapped again, so that they do not count as memory. SQLite ignores it for encrypted stores. */
function mapped<Result>(db: Database, read: () => Result): Result {
  db.pragma('mmap_size = 2147483648')
  try {
    return read()
  } finally {
    db.pragma('mmap_size = 0')
  }
}

function anyLike(column: string, count: number): string {
  return Array.from({ length: count }, () => `${column} LIKE ? ESCAPE '\\'`).join(' OR ')
}

/**
 * The patterns that find a query. LIKE itself takes A and a as one, in ASCII only: for other scripts the query's forms
 * in lower, upper and title case are tried. Each pattern costs a scan: accents are looked for as typed and composed.
 */
export function patternsOf(query: string): readonly string[] {
  const bare = query.replaceAll('\0', '\uFFFD').toWellFormed()
  if (bare.trim() === '') return []
  const cases = [bare, bare.toLowerCase(), bare.toUpperCase(), bare.replace(/^./u, (first) => first.toUpperCase()), bare.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase())]
  const forms = new Map<string, string>()
  for (const form of cases.flatMap((text) => [text, text.normalize('NFC')])) {
    const same = form.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    if (!forms.has(same)) forms.set(same, `%${form.replace(/[\\%_]/g, String.raw`\$&`)}%`)
  }
  return [...forms.values()]
}
