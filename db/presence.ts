/** Who and which conversations appear in the archive that is being read, and how often who acts where. */
import type { Database, Statement } from 'better-sqlite3'
import type { ChannelItem, IdentifierItem, OwnerItem } from '../importers/importer.ts'
import { OWNER_VALUE } from './people.ts'

const CACHE_LIMIT = 200_000

/** Interns identifiers and channels of one archive. All of it inside the caller's transactions. */
export class Presence {
  readonly #archive: number
  readonly #source: string
  readonly #actors = new Map<string, number>()
  readonly #channels = new Map<string, number>()
  /** Rows by channel (0 for none) and actor. */
  readonly #counts = new Map<number, Map<number, number>>()
  #ownerIsKnown = false
  readonly #isThere: Statement<[number], number>
  readonly #identifier: Interning
  readonly #channel: Interning
  readonly #describeIdentifier: Statement<[string | null, string | null, string | null, number, number]>
  readonly #describeChannel: Statement<[string, string, number, number]>
  readonly #participate: Statement<[number, number, number, number]>

  constructor(db: Database, archive: number, source: string) {
    this.#archive = archive
    this.#source = source
    this.#isThere = db.prepare<[number], number>("SELECT 1 FROM archive WHERE id = ? AND state = 'importing'").pluck()
    this.#identifier = interning(db, 'identifier', 'value')
    this.#channel = interning(db, 'channel', 'key')
    this.#describeIdentifier = db.prepare('UPDATE identifier_in_archive SET kind = coalesce(?, kind), name = coalesce(?, name), owner_how = coalesce(?, owner_how) WHERE archive_id = ? AND identifier_id = ?')
    this.#describeChannel = db.prepare('UPDATE channel_in_archive SET name = ?, kind = ? WHERE archive_id = ? AND channel_id = ?')
    this.#participate = db.prepare(`INSERT INTO participation (archive_id, channel_id, actor_id, count) VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET count = count + excluded.count`)
  }

  /** False when the archive was rolled back from outside. */
  archiveIsThere(): boolean { return this.#isThere.get(this.#archive) !== undefined }

  actor(value: string): number { return this.#intern(this.#actors, this.#identifier, value) }
  channel(key: string): number { return this.#intern(this.#channels, this.#channel, key) }

  /** Counts one kept row. */
  count(channel: number | null, actor: number): void {
    const key = channel ?? 0
    let actors = this.#counts.get(key)
    if (!actors) this.#counts.set(key, (actors = new Map()))
    actors.set(actor, (actors.get(actor) ?? 0) + 1)
  }

  describeIdentifier({ value, kind, name }: IdentifierItem): void {
    this.#describeIdentifier.run(kind, name ?? null, null, this.#archive, this.actor(value))
  }

  describeChannel({ key, name, kind }: ChannelItem): void {
    this.#describeChannel.run(name, kind, this.#archive, this.channel(key))
  }

  describeOwner({ actor, name, how }: OwnerItem): void {
    this.#ownerIsKnown = true
    this.#describeIdentifier.run(actor === OWNER_VALUE ? 'owner' : null, name === '' ? null : name, how, this.#archive, this.actor(actor))
  }

  /** True when the archive itself says who the person is, or has rows of its own account. */
  ownerIsKnown(): boolean { return this.#ownerIsKnown || this.#actors.has(OWNER_VALUE) }

  /** Writes the counts. */
  finish(): void {
    for (const [channel, actors] of this.#counts) for (const [actor, count] of actors) this.#participate.run(this.#archive, channel, actor, count)
    this.#counts.clear()
  }

  #intern(cache: Map<string, number>, { find, insert, appear }: Interning, text: string): number {
    let id = cache.get(text)
    if (id === undefined) {
      id = find.get(this.#source, text) ?? Number(insert.run(this.#source, text).lastInsertRowid)
      appear.run(this.#archive, id)
      if (cache.size >= CACHE_LIMIT) cache.clear()
      cache.set(text, id)
    }
    return id
  }
}

interface Interning {
  readonly find: Statement<[string, string], number>
  readonly insert: Statement<[string, string]>
  readonly appear: Statement<[number, number]>
}

function interning(db: Database, table: 'identifier' | 'channel', column: 'value' | 'key'): Interning {
  return {
    find: db.prepare<[string, string], number>(`SELECT id FROM ${table} WHERE source = ? AND ${column} = ?`).pluck(),
    insert: db.prepare(`INSERT INTO ${table} (source, ${column}) VALUES (?, ?)`),
    appear: db.prepare(`INSERT INTO ${table}_in_archive (archive_id, ${table}_id) VALUES (?, ?) ON CONFLICT DO NOTHING`),
  }
}
