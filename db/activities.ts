/** Activities: pass over them in chunks, count them, quote some. */
import type { Database } from 'better-sqlite3'
import { directionOf, precisionOf, VERB_CODES, verbOf } from './codes.ts'
import type { Activity, Locator, LocatorUnit, Verb } from './model.ts'
import type { Words } from './words.ts'

/** Which activities; every field narrows. */
export interface ActivityFilter {
  readonly sources?: readonly string[]
  readonly verbs?: readonly Verb[]
}

/** One activity with what a screen needs to quote it. */
export interface QuotedActivity {
  readonly activity: Activity
  readonly archiveName: string
  readonly from: Locator
  /** The actor's name as the source wrote it; the page shows initials unless it is the owner. */
  readonly actorName: string
  readonly channelName: string | null
  /** Row id of the activity that it answers; null when it answers none, or one that no archive holds. */
  readonly answers: number | null
}

/** What a pass needs. Every column costs some 30 ns a row, so the place is left out. */
const PASS_COLUMNS = `id, archive_id, text, verb, kind_id, actor_id, channel_id, at, precision, offset_minutes,
  object_id, direction, amount_minor, currency_id, quantity, category_id`
/** Columns in the order of {@link ActivityRecord}. */
export const ACTIVITY_COLUMNS = `${PASS_COLUMNS}, file_id, position`

/** A stored row as an array, which is read faster than an object. */
export type ActivityRecord = readonly [
  id: number, archive: number, text: string | null, verb: number, kind: number, actor: number, channel: number | null, at: number | null,
  precision: number, offset: number | null, object: number | null, direction: number | null, amount: number | null, currency: number | null,
  quantity: number | null, category: number | null, ...place: readonly [file: number, position: number] | readonly [],
]

/** What rows are told besides their columns; asked for anew with every revision. */
export interface RowContext {
  /** Importer ids of archives that are done, by archive. */
  readonly sources: ReadonlyMap<number, string>
  /** Identifiers that are the person. */
  readonly owners: ReadonlySet<number>
  /** SQL that keeps rows of unfinished imports out; empty when there is none. */
  readonly guard: string
}

/** One stored row as the rest of the app knows it. */
export function toActivity(row: ActivityRecord, context: RowContext, words: Words): Activity {
  const [id, archive, text, verb, kind, actor, channel, at, precision, offsetMinutes, object, direction, minor, currency, quantity, category] = row
  return {
    id, archive, source: context.sources.get(archive) ?? '', verb: verbOf(verb), kind: words.read(kind), actor, byOwner: context.owners.has(actor),
    at, precision: precisionOf(precision), offsetMinutes, text, object: object === null ? null : words.read(object), channel,
    direction: directionOf(direction), amount: minor === null || currency === null ? null : { minor, currency: words.read(currency) },
    quantity, category: category === null ? null : words.read(category),
  }
}

/** The activities' part of the store. */
export function activitiesOf(db: Database, words: Words, readContext: () => RowContext) {
  const months = db.prepare<[], { month: number; count: number }>(`
    SELECT month, sum(count) AS count FROM month_count WHERE month >= 0 AND archive_id IN (SELECT id FROM archive WHERE state = 'done') GROUP BY month ORDER BY month`)
  const counts = db.prepare<[], { importer: string; verb: number; count: number }>(`
    SELECT a.importer, m.verb, sum(m.count) AS count FROM month_count m JOIN archive a ON a.id = m.archive_id WHERE a.state = 'done' GROUP BY a.importer, m.verb`)
  const byId = db.prepare<[number], ActivityRecord>(`SELECT ${ACTIVITY_COLUMNS} FROM activity WHERE id = ?`).raw()
  const place = db.prepare<[number], { path: string; name: string; unit: LocatorUnit }>(
    'SELECT f.path, a.name, a.unit FROM file f JOIN archive a ON a.id = f.archive_id WHERE f.id = ?',
  )
  const actorName = db.prepare<[number], { value: string; name: string | null }>(`
    SELECT i.value, (SELECT p.name FROM identifier_in_archive p WHERE p.identifier_id = i.id AND p.name IS NOT NULL ORDER BY p.archive_id DESC LIMIT 1) AS name
    FROM identifier i WHERE i.id = ?`)
  const channelName = db.prepare<[number], string>(`
    SELECT coalesce((SELECT p.name FROM channel_in_archive p WHERE p.channel_id = c.id AND p.name IS NOT NULL ORDER BY p.archive_id DESC LIMIT 1), c.key)
    FROM channel c WHERE c.id = ?`).pluck()
  const answered = db.prepare<[number], number>(
    'SELECT k.activity_id FROM reply r JOIN activity_key k ON k.key_a = r.key_a AND k.key_b = r.key_b WHERE r.activity_id = ?').pluck()

  function quoteRow(row: ActivityRecord, context: RowContext): QuotedActivity {
    const activity = toActivity(row, context, words)
    const [file = 0, position = 0] = row.slice(16) as number[]
    const where = place.get(file)
    const actor = actorName.get(activity.actor)
    return {
      activity, archiveName: where?.name ?? '', from: { path: where?.path ?? '', at: position, unit: where?.unit ?? 'row' },
      actorName: actor?.name ?? actor?.value ?? '', channelName: activity.channel === null ? null : (channelName.get(activity.channel) ?? null),
      answers: answered.get(activity.id) ?? null,
    }
  }

  return {
    quoteRow,
    /** In the order of `ids`; one that is gone is left out. */
    quote(ids: readonly number[]): readonly QuotedActivity[] {
      const context = readContext()
      return ids.flatMap((id) => {
        const row = byId.get(id)
        return row && context.sources.has(row[1]) ? [quoteRow(row, context)] : []
      })
    },
    around(id: number, before: number, after: number): readonly number[] {
      const row = byId.get(id)
      const context = readContext()
      if (!row || !context.sources.has(row[1])) return []
      const [, archive, , , , , channel] = row
      const file = row[16] ?? 0
      // A conversation's rows follow each other; what belongs to none stands among the rows of its file.
      const same = channel === null ? 'archive_id = ? AND channel_id IS NULL AND file_id = ?' : 'archive_id = ? AND channel_id = ?'
      const place = [archive, channel ?? file]
      const side = (test: string, order: string, limit: number): readonly number[] => db.prepare<number[], number>(
        `SELECT id FROM activity WHERE ${test} AND ${same} ORDER BY id ${order} LIMIT ?`).pluck().all(id, ...place, limit)
      return [...side('id < ?', 'DESC', before).toReversed(), id, ...side('id > ?', 'ASC', after)]
    },
    countByMonth(): readonly { readonly month: string; readonly count: number }[] {
      return months.all().map(({ month, count }) => ({ month: `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`, count }))
    },
    countActivities(filter: ActivityFilter = {}): number {
      const verbs = verbCodes(filter.verbs)
      return counts.all()
        .filter(({ importer, verb }) => (filter.sources?.includes(importer) ?? true) && (verbs?.has(verb) ?? true))
        .reduce((sum, { count }) => sum + count, 0)
    },
    *activities(filter: ActivityFilter = {}, size = 2000): IterableIterator<readonly Activity[]> {
      const context = readContext()
      const wanted = [...context.sources].filter(([, source]) => filter.sources?.includes(source) ?? true).map(([archive]) => archive)
      const verbs = verbCodes(filter.verbs)
      // Archive ids and verb codes are our own integers: they may stand in the statement.
      const where = (filter.sources ? ` AND archive_id IN (${wanted.join(',')})` : context.guard) + (verbs ? ` AND verb IN (${[...verbs].join(',')})` : '')
      const page = db.prepare<[number, number], ActivityRecord>(`SELECT ${PASS_COLUMNS} FROM activity WHERE id > ?${where} ORDER BY id LIMIT ?`).raw()
      let after = 0
      for (;;) {
        const rows = page.all(after, size)
        const last = rows.at(-1)
        if (!last) return
        yield rows.map((row) => toActivity(row, context, words))
        if (rows.length < size) return
        after = last[0]
      }
    },
  }
}

function verbCodes(verbs: readonly Verb[] | undefined): ReadonlySet<number> | undefined {
  return verbs && new Set(verbs.map((verb) => VERB_CODES[verb]))
}
