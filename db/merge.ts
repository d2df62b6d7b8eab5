/** Puts what was read of files that had waited for an answer to the archive they belong to. */
import type { Database } from 'better-sqlite3'
import { addAccounts } from './account.ts'
import { EMPTY_ACCOUNT } from './archives.ts'
import type { FileStatus, ImportAccount } from './model.ts'
import { StoreError } from './store-error.ts'

/** Rows that belong to an archive and meet others of the same key in the heir: what is known of both is put together. */
const JOINED: readonly string[] = [
  `INSERT INTO identifier_in_archive (archive_id, identifier_id, kind, name, owner_how) SELECT $into, identifier_id, kind, name, owner_how FROM identifier_in_archive WHERE archive_id = $from
   ON CONFLICT DO UPDATE SET kind = coalesce(kind, excluded.kind), name = coalesce(name, excluded.name), owner_how = coalesce(owner_how, excluded.owner_how)`,
  `INSERT INTO channel_in_archive (archive_id, channel_id, name, kind) SELECT $into, channel_id, name, kind FROM channel_in_archive WHERE archive_id = $from
   ON CONFLICT DO UPDATE SET name = coalesce(name, excluded.name), kind = coalesce(kind, excluded.kind)`,
  `INSERT INTO participation (archive_id, channel_id, actor_id, count) SELECT $into, channel_id, actor_id, count FROM participation WHERE archive_id = $from
   ON CONFLICT DO UPDATE SET count = count + excluded.count`,
  `INSERT INTO month_count (archive_id, verb, month, count) SELECT $into, verb, month, count FROM month_count WHERE archive_id = $from
   ON CONFLICT DO UPDATE SET count = count + excluded.count`,
  'UPDATE file SET archive_id = $into WHERE archive_id = $from',
  'UPDATE activity SET archive_id = $into WHERE archive_id = $from',
  'UPDATE sighting SET archive_id = $into WHERE archive_id = $from',
  'UPDATE OR IGNORE claim SET archive_id = $into WHERE archive_id = $from',
]

/**
 * Makes the archive `from`, which was read from some files of `into` by the same importer, a part of `into`, and ends the
 * waiting of `answered` there. Inside the caller's transaction. Throws `archive-unknown` when `into` is not there.
 */
export function mergeArchive(db: Database, from: number, into: number, answered: readonly string[]): void {
  const account = accountsOf(db)
  const before = account(into)
  const added = account(from)
  if (before === undefined || added === undefined) throw new StoreError('archive-unknown')
  // Its entries of these files say that they could not be read.
  const unread = db.prepare('DELETE FROM file WHERE archive_id = ? AND path = ?')
  for (const path of answered) unread.run(into, path)
  const ids = { from, into }
  for (const sql of JOINED) db.prepare(sql).run(ids)
  db.prepare('DELETE FROM archive WHERE id = ?').run(from)
  db.prepare('UPDATE archive SET account = ? WHERE id = ?').run(JSON.stringify({ ...addAccounts(withoutWaiting(before, answered), added), ...countsOf(db, into) }), into)
}

/** Ends the waiting of files that an archive of their own has answered: a locked archive of another source within this one. */
export function endWaiting(db: Database, archive: number, answered: readonly string[]): void {
  const before = accountsOf(db)(archive)
  if (before === undefined) throw new StoreError('archive-unknown')
  const status = db.prepare("UPDATE file SET status = 'unused' WHERE archive_id = ? AND path = ?")
  for (const path of answered) status.run(archive, path)
  db.prepare('UPDATE archive SET account = ? WHERE id = ?').run(JSON.stringify({ ...withoutWaiting(before, answered), ...countsOf(db, archive) }), archive)
}

function accountsOf(db: Database): (archive: number) => ImportAccount | undefined {
  const read = db.prepare<[number], string>("SELECT account FROM archive WHERE id = ?").pluck()
  return (archive) => {
    const account = read.get(archive)
    return account === undefined ? undefined : { ...EMPTY_ACCOUNT, ...(JSON.parse(account) as Partial<ImportAccount>) }
  }
}

function withoutWaiting(account: ImportAccount, answered: readonly string[]): ImportAccount {
  const isAnswered = new Set(answered)
  const ended = new Map(account.waiting.filter(({ path }) => isAnswered.has(path)).map(({ path, code }) => [path, code as string]))
  return {
    ...account, waiting: account.waiting.filter(({ path }) => !isAnswered.has(path)),
    problems: account.problems.filter(({ path, code }) => ended.get(path) !== code), problemCount: account.problemCount - ended.size,
  }
}

/** What is counted in the store itself, since sums of two would count some twice. */
function countsOf(db: Database, archive: number): Pick<ImportAccount, 'files' | 'participants'> {
  const files: Record<FileStatus, number> = { read: 0, unused: 0, unknown: 0, failed: 0 }
  for (const { status, count } of db.prepare<[number], { status: FileStatus; count: number }>('SELECT status, count(*) AS count FROM file WHERE archive_id = ? GROUP BY status').all(archive)) files[status] = count
  return { files, participants: countParticipants(db, archive) }
}

/** Distinct people who acted in an archive, the owner counted once under whatever name; services are none. */
export function countParticipants(db: Database, archive: number): number {
  return db.prepare<[number], number>(`
    SELECT count(DISTINCT CASE WHEN i.value = '@owner' OR a.owner_how IS NOT NULL THEN 0 ELSE p.actor_id END) FROM participation p
    JOIN identifier i ON i.id = p.actor_id JOIN identifier_in_archive a ON a.archive_id = p.archive_id AND a.identifier_id = p.actor_id
    WHERE p.archive_id = ? AND (a.kind IS NOT 'service' OR a.owner_how IS NOT NULL)`).pluck().get(archive) ?? 0
}
