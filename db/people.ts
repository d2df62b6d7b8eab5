/** Identifiers and channels: who acted, where, and which of them is the person. */
import type { Database } from 'better-sqlite3'
import type { Channel, ChannelKind, Identifier, OwnerHow } from './model.ts'
import { StoreError } from './store-error.ts'

/** The value of the identifier that stands for an archive's own account; the importer protocol calls it OWNER. */
export const OWNER_VALUE = '@owner'

/** Somebody who acted in an archive, for asking who the person is. */
export interface OwnerCandidate { readonly identifier: number; readonly name: string; readonly activities: number }

interface IdentifierRecord { readonly id: number; readonly source: string; readonly value: string; readonly kind: Identifier['kind'] | null; readonly name: string | null; readonly owner: number }
interface ChannelRecord { readonly id: number; readonly source: string; readonly key: string; readonly name: string | null; readonly kind: ChannelKind | null; readonly actors: number; readonly spoken: number }

// Newest archive that says something wins; unfinished imports say nothing.
const DONE = "(SELECT id FROM archive WHERE state = 'done')"
const IDENTIFIERS = `
  SELECT i.id, i.source, i.value,
    (SELECT p.kind FROM identifier_in_archive p WHERE p.identifier_id = i.id AND p.kind IS NOT NULL AND p.archive_id IN ${DONE} ORDER BY p.archive_id DESC LIMIT 1) AS kind,
    (SELECT p.name FROM identifier_in_archive p WHERE p.identifier_id = i.id AND p.name IS NOT NULL AND p.archive_id IN ${DONE} ORDER BY p.archive_id DESC LIMIT 1) AS name,
    i.value = '${OWNER_VALUE}' OR EXISTS (SELECT 1 FROM identifier_in_archive p WHERE p.identifier_id = i.id AND p.owner_how IS NOT NULL AND p.archive_id IN ${DONE}) AS owner
  FROM identifier i WHERE EXISTS (SELECT 1 FROM identifier_in_archive p WHERE p.identifier_id = i.id AND p.archive_id IN ${DONE}) ORDER BY i.id`
const CHANNELS = `
  SELECT c.id, c.source, c.key,
    (SELECT p.name FROM channel_in_archive p WHERE p.channel_id = c.id AND p.name IS NOT NULL AND p.archive_id IN ${DONE} ORDER BY p.archive_id DESC LIMIT 1) AS name,
    (SELECT p.kind FROM channel_in_archive p WHERE p.channel_id = c.id AND p.kind IS NOT NULL AND p.archive_id IN ${DONE} ORDER BY p.archive_id DESC LIMIT 1) AS kind,
    coalesce(t.actors, 0) AS actors, coalesce(t.owned, 0) < coalesce(t.actors, 0) AS spoken
  FROM channel c
  LEFT JOIN (SELECT p.channel_id, count(DISTINCT p.actor_id) AS actors, count(DISTINCT CASE WHEN i.value = '${OWNER_VALUE}' THEN i.id END) AS owned
    FROM participation p JOIN identifier i ON i.id = p.actor_id GROUP BY p.channel_id) t ON t.channel_id = c.id
  WHERE EXISTS (SELECT 1 FROM channel_in_archive p WHERE p.channel_id = c.id AND p.archive_id IN ${DONE}) ORDER BY c.id`

/** The people's part of the store. */
export function peopleOf(db: Database) {
  const identifiers = db.prepare<[], IdentifierRecord>(IDENTIFIERS)
  const channels = db.prepare<[], ChannelRecord>(CHANNELS)
  const candidates = db.prepare<[number], OwnerCandidate>(`
    SELECT p.actor_id AS identifier, coalesce(a.name, i.value) AS name, sum(p.count) AS activities
    FROM participation p JOIN identifier i ON i.id = p.actor_id
    LEFT JOIN identifier_in_archive a ON a.archive_id = p.archive_id AND a.identifier_id = p.actor_id
    WHERE p.archive_id = ? AND i.value <> '${OWNER_VALUE}' AND a.kind IS NOT 'service' GROUP BY p.actor_id ORDER BY activities DESC, p.actor_id`)
  const needing = db.prepare<[], number>(`
    SELECT DISTINCT p.archive_id FROM participation p
    JOIN identifier_in_archive a ON a.archive_id = p.archive_id AND a.identifier_id = p.actor_id AND a.kind IS NOT 'service'
    WHERE p.archive_id IN ${DONE} AND NOT EXISTS (
      SELECT 1 FROM identifier_in_archive here JOIN identifier i ON i.id = here.identifier_id WHERE here.archive_id = p.archive_id
      AND (i.value = '${OWNER_VALUE}' OR EXISTS (SELECT 1 FROM identifier_in_archive any WHERE any.identifier_id = here.identifier_id AND any.owner_how IS NOT NULL)))
    ORDER BY p.archive_id`).pluck()

  function readIdentifiers(): readonly Identifier[] {
    return identifiers.all().map(({ id, source, value, kind, name, owner }) => ({
      id, source, kind: kind ?? (value === OWNER_VALUE ? 'owner' : 'name'), value, name, isOwner: owner === 1,
    }))
  }

  return {
    identifiers: readIdentifiers,
    channels(): readonly Channel[] {
      return channels.all().map(({ id, source, key, name, kind, actors, spoken }) => ({
        id, source, name: name ?? key, kind: kind ?? (spoken === 1 ? (actors > 2 ? 'group' : 'direct') : 'account'),
      }))
    },
    /**
     * The same phone number or address in two sources is one person; so are a number and one account that stand under
     * one name in one source (its address book); all of the owner's identifiers are one.
     */
    countPeople(): number {
      const all = readIdentifiers()
      const others = all.filter(({ isOwner, kind }) => !isOwner && kind !== 'service')
      const people = new Set<string>()
      const byName = new Map<string, string>()
      for (const { kind, source, value, name } of others) {
        if (kind !== 'phone' && kind !== 'email') continue
        const person = `${kind} ${value.toLowerCase().replace(/[\s()-]/g, '')}`
        people.add(person)
        if (name !== null && name !== '') byName.set(`${source} ${name}`, person)
      }
      for (const { id, kind, source, name } of others) {
        // Only one: two accounts may have the same name and be two people.
        if (kind !== 'phone' && kind !== 'email' && !(kind === 'account' && byName.delete(`${source} ${name ?? ''}`))) people.add(String(id))
      }
      return people.size + (all.some(({ isOwner }) => isOwner) ? 1 : 0)
    },
    /** Who acted in an archive, most active first; the archive's own nameless account is left out. */
    ownerCandidates: (archive: number): readonly OwnerCandidate[] => candidates.all(archive),
    /** Archives in which somebody acted and nobody is known to be the person: these must be asked about. */
    archivesWithoutOwner: (): readonly number[] => needing.all(),
  }
}

/** Records what the person answered: in this archive, this identifier is them and no other is. */
export function setOwner(db: Database, archive: number, identifier: number): void {
  const set = db.prepare("UPDATE identifier_in_archive SET owner_how = 'asked' WHERE archive_id = ? AND identifier_id = ?")
  const source = db.prepare<[number], string>('SELECT source FROM identifier WHERE id = ?').pluck().get(identifier)
  // What was worked out for the source gives way to an answer; answers about its other archives stay.
  db.prepare(`UPDATE identifier_in_archive SET owner_how = NULL WHERE owner_how = 'only-in-all-threads'
    AND identifier_id IN (SELECT id FROM identifier WHERE source = ?)`).run(source)
  db.prepare('UPDATE identifier_in_archive SET owner_how = NULL WHERE archive_id = ?').run(archive)
  if (set.run(archive, identifier).changes === 0) throw new StoreError('archive-unknown')
}

/** Marks identifiers whose value or name the person gave as their own (`--owner`); gives how many matched. */
export function markOwners(db: Database, archive: number, names: readonly string[], how: OwnerHow): number {
  const wanted = new Set(names.map(comparable))
  const rows = db.prepare<[number], { id: number; value: string; name: string | null }>(`
    SELECT i.id, i.value, a.name FROM identifier_in_archive a JOIN identifier i ON i.id = a.identifier_id WHERE a.archive_id = ? AND i.value <> '${OWNER_VALUE}'`).all(archive)
  const mark = db.prepare<[string, number, number]>('UPDATE identifier_in_archive SET owner_how = ? WHERE archive_id = ? AND identifier_id = ?')
  let marked = 0
  for (const { id, value, name } of rows) {
    if (!wanted.has(comparable(value)) && (name === null || !wanted.has(comparable(name)))) continue
    mark.run(how, archive, id)
    marked += 1
  }
  return marked
}

/** Names as people type them: without marks of direction, spacing, case and width. */
function comparable(name: string): string {
  return name.normalize('NFKC').replace(/[\p{Cf}\s]/gu, '').toLowerCase()
}

/**
 * Works out the owner of a source whose archives do not say: the one actor who is in all of its conversations, when
 * there are at least two. Old results are dropped first. Gives the identifier, or undefined.
 */
export function findOwner(db: Database, source: string): number | undefined {
  db.prepare(`UPDATE identifier_in_archive SET owner_how = NULL WHERE owner_how = 'only-in-all-threads'
    AND identifier_id IN (SELECT id FROM identifier WHERE source = ?)`).run(source)
  const stated = db.prepare<[string], number>(`SELECT count(*) FROM identifier i JOIN identifier_in_archive a ON a.identifier_id = i.id
    WHERE i.source = ? AND (a.owner_how IS NOT NULL OR i.value = '${OWNER_VALUE}')`).pluck().get(source) ?? 0
  if (stated > 0) return undefined
  const threads = new Map<number, Set<number>>()
  for (const { channel, actor } of db.prepare<[string], { channel: number; actor: number }>(`
    SELECT DISTINCT p.channel_id AS channel, p.actor_id AS actor FROM participation p
    JOIN channel_in_archive c ON c.archive_id = p.archive_id AND c.channel_id = p.channel_id JOIN identifier i ON i.id = p.actor_id
    WHERE i.source = ? AND ifnull(c.kind, 'direct') IN ('direct', 'group')`).all(source)) {
    const actors = threads.get(channel) ?? new Set()
    threads.set(channel, actors.add(actor))
  }
  const [first, ...others] = threads.values()
  if (!first || others.length === 0) return undefined
  const everywhere = [...first].filter((actor) => others.every((actors) => actors.has(actor)))
  const [owner] = everywhere
  if (owner === undefined || everywhere.length > 1) return undefined
  db.prepare("UPDATE identifier_in_archive SET owner_how = 'only-in-all-threads' WHERE identifier_id = ?").run(owner)
  return owner
}

/** Removes identifiers and channels that no archive holds any more. */
export function sweepPeople(db: Database): void {
  db.exec(`DELETE FROM identifier WHERE id NOT IN (SELECT identifier_id FROM identifier_in_archive);
    DELETE FROM channel WHERE id NOT IN (SELECT channel_id FROM channel_in_archive)`)
}
