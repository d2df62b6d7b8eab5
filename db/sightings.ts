/** Activities that several archives hold: who has them too, and the move to the next holder when one archive goes. */
import type { Database } from 'better-sqlite3'
import { monthReader } from './months.ts'
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

interface Heir { readonly activity_id: number; readonly archive_id: number; readonly file_id: number; readonly position: number; readonly version: string | null }

/** Gives every row of an archive that another one holds too to the first of these, as that archive has it. Inside the caller's transaction. */
export function rehome(db: Database, archive: number): void {
  const heirs = db.prepare<[number, number], Heir>(`
    SELECT s.activity_id, s.archive_id, s.file_id, s.position, s.version FROM sighting s JOIN activity a ON a.id = s.activity_id
    WHERE a.archive_id = ? AND s.archive_id = (SELECT min(o.archive_id) FROM sighting o WHERE o.activity_id = s.activity_id) AND s.activity_id > ?
    ORDER BY s.activity_id LIMIT 5000`)
  const read = db.prepare<[number], Version>(`SELECT ${VERSION_COLUMNS} FROM activity WHERE id = ?`).raw()
  const move = db.prepare('UPDATE activity SET archive_id = ?, file_id = ?, position = ? WHERE id = ?')
  const replace = db.prepare(`UPDATE activity SET ${VERSION_FIELDS.map((field) => `${field} = ?`).join(', ')} WHERE id = ?`)
  const forget = db.prepare('DELETE FROM sighting WHERE activity_id = ? AND archive_id = ?')
  const others = db.prepare<[number], { archive_id: number; version: string | null }>('SELECT archive_id, version FROM sighting WHERE activity_id = ?')
  const keepVersion = db.prepare('UPDATE sighting SET version = ? WHERE activity_id = ? AND archive_id = ?')
  const month = monthReader()
  const moved = new Map<number, { rows: number; months: Map<string, number> }>()
  for (let after = 0; ;) {
    const page = heirs.all(archive, after)
    for (const { activity_id: id, archive_id: heir, file_id, position, version } of page) {
      const was = read.get(id)
      if (!was) continue
      const now = version === null ? was : (JSON.parse(version) as Version)
      forget.run(id, heir)
      move.run(heir, file_id, position, id)
      if (version !== null) {
        replace.run(...now, id)
        // Versions are kept only where they differ from the row: the row has just changed under the other holders.
        for (const other of others.all(id)) {
          const full = other.version ?? JSON.stringify(was)
          keepVersion.run(full === version ? null : full, id, other.archive_id)
        }
      }
      const sums = moved.get(heir) ?? { rows: 0, months: new Map<string, number>() }
      sums.rows += 1
      const key = `${now[VERB]} ${month(now[AT] as number | null)}`
      sums.months.set(key, (sums.months.get(key) ?? 0) + 1)
      moved.set(heir, sums)
    }
    const last = page.at(-1)
    if (!last) break
    after = last.activity_id
  }
  addToRollUps(db, moved)
}

function addToRollUps(db: Database, moved: ReadonlyMap<number, { readonly rows: number; readonly months: ReadonlyMap<string, number> }>): void {
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
