/** Remembers that the archive being read holds a row which another archive has brought already. */
import type { Database, Statement } from 'better-sqlite3'
import type { Value } from './row-batch.ts'
import { VERSION_COLUMNS } from './sightings.ts'
import type { Version } from './sightings.ts'

/** Writes sightings of one archive. Inside the caller's transactions. */
export class DuplicateWriter {
  readonly #archive: number
  readonly #into: number | undefined
  readonly #holds: Statement<[number, number], number>
  readonly #read: Statement<[number], Version>
  readonly #insert: Statement<[number, number, Value, Value, string | null]>

  /** `into`: an archive that this one becomes a part of. */
  constructor(db: Database, archive: number, into?: number) {
    this.#archive = archive
    this.#into = into
    this.#holds = db.prepare<[number, number], number>('SELECT 1 FROM sighting WHERE activity_id = ? AND archive_id = ?').pluck()
    this.#read = db.prepare<[number], Version>(`SELECT archive_id, ${VERSION_COLUMNS} FROM activity WHERE id = ?`).raw()
    this.#insert = db.prepare('INSERT INTO sighting (activity_id, archive_id, file_id, position, version) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING')
  }

  /** True when the row counts as a duplicate; false when this archive itself has the row twice. `row` is laid out as RowBatch has it. */
  add(activity: number, row: readonly Value[]): boolean {
    const there = this.#read.get(activity)
    if (!there || there[0] === this.#archive) return false
    if (this.#into !== undefined && (there[0] === this.#into || this.#holds.get(activity, this.#into) !== undefined)) return false
    const [, , text, file, position, ...others] = row
    const version = JSON.stringify([text, ...others])
    return this.#insert.run(activity, this.#archive, file ?? null, position ?? null, version === JSON.stringify(there.slice(1)) ? null : version).changes > 0
  }
}
