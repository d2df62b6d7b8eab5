/** Takes things out of the store so that nothing of them is left in its files. */
import type { Database } from 'better-sqlite3'
import { dropComputed } from './inferences.ts'
import { findOwner, sweepPeople } from './people.ts'
import { rehome } from './sightings.ts'
import { StoreError } from './store-error.ts'
import { sweepWords } from './words.ts'

/** With more content than this the file is not made smaller after a removal: VACUUM holds a copy of it in memory. Freed pages are zeroed anyway and used again. */
const VACUUM_LIMIT_BYTES = 256 * 1024 * 1024

/** The files of a store, all that has to be deleted to erase everything. Some may not exist. */
export function storeFiles(file: string): readonly string[] {
  return [file, `${file}-wal`, `${file}-shm`, `${file}-journal`, `${file}-held`]
}

/** What removing an archive would take away; rows that another archive holds too stay. */
export function countRemoval(db: Database, archive: number): { readonly activities: number; readonly claims: number } {
  const shared = db.prepare<[number], number>('SELECT count(DISTINCT s.activity_id) FROM sighting s JOIN activity a ON a.id = s.activity_id WHERE a.archive_id = ?').pluck().get(archive) ?? 0
  const own = db.prepare<[number], number>('SELECT coalesce(sum(count), 0) FROM month_count WHERE archive_id = ?').pluck().get(archive) ?? 0
  const claims = db.prepare<[number], number>(`SELECT count(*) FROM claim c WHERE c.archive_id = ? AND NOT EXISTS (
    SELECT 1 FROM claim o WHERE o.key_a = c.key_a AND o.key_b = c.key_b AND o.archive_id <> c.archive_id)`).pluck().get(archive) ?? 0
  return { activities: own - shared, claims }
}

/** Removes an archive with everything it alone brought and all that was computed. Throws `archive-unknown`. */
export function removeArchive(db: Database, archive: number): { readonly activities: number } {
  const removed = db.transaction(() => {
    const activities = takeOut(db, archive, 'done')
    if (activities === undefined) throw new StoreError('archive-unknown')
    dropComputed(db)
    db.exec('UPDATE store_state SET revision = revision + 1')
    return activities
  }).immediate()
  clearTraces(db)
  return { activities: removed }
}

/** Removes what interrupted imports left; gives how many archives that were. What shows on screen does not change. */
export function rollBack(db: Database): number {
  const unfinished = db.prepare<[], number>("SELECT id FROM archive WHERE state = 'importing'").pluck().all()
  if (unfinished.length === 0) return 0
  db.transaction(() => {
    for (const archive of unfinished) takeOut(db, archive, 'importing')
  }).immediate()
  clearTraces(db)
  return unfinished.length
}

function takeOut(db: Database, archive: number, state: 'done' | 'importing'): number | undefined {
  const source = db.prepare<[number, string], string>('SELECT importer FROM archive WHERE id = ? AND state = ?').pluck().get(archive, state)
  if (source === undefined) return undefined
  rehome(db, archive)
  const others = db.prepare<[number], number>('SELECT count(*) FROM archive WHERE id <> ?').pluck().get(archive) ?? 0
  let activities: number
  if (others === 0) {
    // Without a condition SQLite drops whole pages.
    activities = db.prepare('DELETE FROM activity').run().changes
    db.exec('DELETE FROM activity_key; DELETE FROM reply; DELETE FROM sighting')
  } else {
    db.prepare('DELETE FROM activity_key WHERE EXISTS (SELECT 1 FROM activity a WHERE a.id = activity_id AND a.archive_id = ?)').run(archive)
    db.prepare('DELETE FROM reply WHERE EXISTS (SELECT 1 FROM activity a WHERE a.id = activity_id AND a.archive_id = ?)').run(archive)
    db.prepare('DELETE FROM sighting WHERE archive_id = ?').run(archive)
    activities = db.prepare('DELETE FROM activity WHERE archive_id = ?').run(archive).changes
  }
  db.prepare('DELETE FROM archive WHERE id = ?').run(archive)
  sweepPeople(db)
  sweepWords(db)
  if (state === 'done') findOwner(db, source)
  return activities
}

/** secure_delete has zeroed the rows; the journal still holds their old pages, and emptied pages may be given back. */
export function clearTraces(db: Database): void {
  db.pragma('wal_checkpoint(TRUNCATE)')
  const read = (name: string): number => Number(db.pragma(name, { simple: true }))
  const free = read('freelist_count')
  if (free === 0 || (read('page_count') - free) * read('page_size') > VACUUM_LIMIT_BYTES) return
  db.exec('VACUUM')
  db.pragma('wal_checkpoint(TRUNCATE)')
}
