/** Activities that several archives hold: who has them too, and the move to the next holder when one archive goes. */
import type { Database } from 'better-sqlite3'
import { monthReader, NO_MONTH } from './months.ts'
import type { ImportAccount } from './model.ts'

const VERSION_FIELDS = [
  'text', 'verb', 'kind_id', 'actor_id', 'channel_id', 'at', 'precision', 'offset_minutes',
  'object_id', 'direction', 'amount_minor', 'currency_id', 'quantity', 'category_id', 'latitude', 'longitude', 'place',
] as const
const VERB = VERSION_FIELDS.indexOf('verb')
const AT = VERSION_FIELDS.indexOf('at')
/** Columns of `activity` that a version holds: all that an archive itself says, with words, actors and channels by number. */
export const VERSION_COLUMNS = VERSION_FIELDS.join(', ')
/** Which places of a version are words; their words must stay as long as it does. */
export const VERSION_WORDS = ['kind_id', 'object_id', 'currency_id', 'category_id'].map((field) => VERSION_FIELDS.findIndex((other) => other === field))
/** A row as an archive has it, in the order of {@link VERSION_COLUMNS}. */
export type Version = readonly (string | number | null)[]

/** Rows that are moved in one statement: its intermediate results are held in memory. */
const WINDOW = 100_000

/** Rows that moved to an archive, and their months (see months.ts) as `verb month`. */
interface Moved { rows: number; readonly months: Map<string, number> }

/** Gives every row of an archive that another one holds too to the first of these, as that archive has it. Inside the caller's transaction. */
export function rehome(db: Database, archive: number): void {
  const moved = new Map<number, Moved>()
  moveEqual(db, archive, moved)
  moveVersions(db, archive, moved)
  addToRollUps(db, moved)
}

const FIRST_HOLDER = 'activity.archive_id = ? AND s.activity_id = activity.id AND s.archive_id = (SELECT min(o.archive_id) FROM sighting o WHERE o.activity_id = s.activity_id)'

/** Rows that both archives have alike, the usual case: many in one statement. */
function moveEqual(db: Database, archive: number, moved: Map<number, Moved>): void {
  const bounds = db.prepare<[number], { first: number | null; last: number | null }>('SELECT min(id) AS first, max(id) AS last FROM activity WHERE archive_id = ?').get(archive)
  const which = `${FIRST_HOLDER} AND s.version IS NULL AND activity.id BETWEEN ? AND ?`
  const count = db.prepare<[number, number, number], { heir: number; verb: number; month: number; count: number }>(`
    SELECT s.archive_id AS heir, activity.verb, ifnull(strftime('%Y', activity.at / 1000, 'unixepoch') * 12 + strftime('%m', activity.at / 1000, 'unixepoch') - 1, ${NO_MONTH}) AS month, count(*) AS count
    FROM activity, sighting s WHERE ${which} GROUP BY 1, 2, 3`)
  const move = db.prepare(`UPDATE activity SET archive_id = s.archive_id, file_id = s.file_id, position = s.position FROM sighting s WHERE ${which}`)
  const forget = db.prepare(`DELETE FROM sighting WHERE activity_id BETWEEN ? AND ? AND EXISTS (
    SELECT 1 FROM activity a WHERE a.id = activity_id AND a.archive_id = sighting.archive_id)`)
  for (let from = bounds?.first ?? 0; from <= (bounds?.last ?? -1); from += WINDOW) {
    const until = from + WINDOW - 1
    for (const { heir, verb, month, count: rows } of count.all(archive, from, until)) addMoved(moved, heir, verb, month, rows)
    move.run(archive, from, until)
    forget.run(from, until)
  }
}

/** Rows that the next holder has otherwise: an edited message, a corrected amount. */
function moveVersions(db: Database, archive: number, moved: Map<number, Moved>): void {
  const heirs = db.prepare<[number], { id: number; heir: number; file: number; position: number; version: string }>(`
    SELECT s.activity_id AS id, s.archive_id AS heir, s.file_id AS file, s.position, s.version FROM activity, sighting s WHERE ${FIRST_HOLDER} LIMIT ${WINDOW / 20}`)
  const read = db.prepare<[number], Version>(`SELECT ${VERSION_COLUMNS} FROM activity WHERE id = ?`).raw()
  const move = db.prepare(`UPDATE activity SET archive_id = ?, file_id = ?, position = ?, ${VERSION_FIELDS.map((field) => `${field} = ?`).join(', ')} WHERE id = ?`)
  const forget = db.prepare('DELETE FROM sighting WHERE activity_id = ? AND archive_id = ?')
  const others = db.prepare<[number], { archive: number; version: string | null }>('SELECT archive_id AS archive, version FROM sighting WHERE activity_id = ?')
  const keepVersion = db.prepare('UPDATE sighting SET version = ? WHERE activity_id = ? AND archive_id = ?')
  const month = monthReader()
  for (let page = heirs.all(archive); page.length > 0; page = heirs.all(archive)) {
    for (const { id, heir, file, position, version } of page) {
      const was = JSON.stringify(read.get(id))
      const now = JSON.parse(version) as Version
      forget.run(id, heir)
      move.run(heir, file, position, ...now, id)
      // Versions are kept only where they differ from the row, which has just changed under its other holders.
      for (const other of others.all(id)) {
        const full = other.version ?? was
        keepVersion.run(full === version ? null : full, id, other.archive)
      }
      const at = now[AT]
      addMoved(moved, heir, Number(now[VERB]), month(typeof at === 'number' ? at : null), 1)
    }
  }
}

function addMoved(moved: Map<number, Moved>, heir: number, verb: number, month: number, rows: number): void {
  const sums = moved.get(heir) ?? { rows: 0, months: new Map<string, number>() }
  const key = `${verb} ${month}`
  sums.rows += rows
  sums.months.set(key, (sums.months.get(key) ?? 0) + rows)
  moved.set(heir, sums)
}

function addToRollUps(db: Database, moved: ReadonlyMap<number, Moved>): void {
  const addMonth = db.prepare('INSERT INTO month_count (archive_id, verb, month, count) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET count = count + excluded.count')
  const account = db.prepare<[number], string>('SELECT account FROM archive WHERE id = ?').pluck()
  const update = db.prepare('UPDATE archive SET account = ? WHERE id = ?')
  for (const [heir, { rows, months }] of moved) {
    for (const [key, count] of months) {
      const [verb, month] = key.split(' ').map(Number)
      addMonth.run(heir, verb, month, count)
    }
    const old = JSON.parse(account.get(heir) ?? '{}') as ImportAccount
    update.run(JSON.stringify({ ...old, activities: old.activities + rows, duplicates: old.duplicates - rows }), heir)
  }
}
