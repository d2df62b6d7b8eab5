/** Takes what an importer reports and writes it into one archive, some ten thousand rows at a time. */
import type { Database, Statement } from 'better-sqlite3'
import type { ActivityItem, ClaimItem, Item } from '../importers/importer.ts'
import { AccountCounts } from './account.ts'
import { addArchive } from './archives.ts'
import type { ArchiveFacts } from './archives.ts'
import { DIRECTION_CODES, directionOf, PRECISION_CODES, VERB_CODES, verbOf } from './codes.ts'
import { DuplicateWriter } from './duplicates.ts'
import { keyHasher } from './keys.ts'
import type { FileStatus, ImportAccount } from './model.ts'
import { countParticipants, endWaiting, mergeArchive } from './merge.ts'
import { monthReader } from './months.ts'
import { findOwner, markOwners } from './people.ts'
import { Presence } from './presence.ts'
import { NEW, RowBatch } from './row-batch.ts'
import { StoreError } from './store-error.ts'
import { wordsOf } from './words.ts'

/** Separates verb and month in one number. */
const MONTHS = 1_000_000

/** What is known of an archive once it has been read. */
export interface ReadFacts {
  readonly sha256: string
  readonly bytes: number
  /** Names that the person gave as their own; they count when the archive does not say itself. */
  readonly owners: readonly string[]
}

/** An archive that is being read. Nothing of it shows until it is completed. */
export interface ArchiveImport {
  readonly archive: number
  /** Rows seen so far. */
  rows(): number
  /** Takes a batch. */
  add(items: readonly Item[]): void
  /** Writes what waits, and the account, which it gives. */
  finish(facts: ReadFacts): ImportAccount
}

/** That what was read are files of an archive which had waited for an answer. */
export interface Answering { readonly archive: number; readonly files: readonly string[] }

/**
 * Shows archives whose import has ended, all at once, finds owners, and moves the revision on. With `answering`, what the
 * importer of that archive read becomes a part of it.
 */
export function completeImports(db: Database, archives: readonly number[], answering?: Answering): void {
  // The batches before were committed without waiting for the disk; this commit waits, and with it all of them last.
  db.pragma('synchronous = FULL')
  db.transaction(() => {
    const complete = db.prepare("UPDATE archive SET state = 'done' WHERE id = ? AND state = 'importing'")
    let isPart = false
    const importer = db.prepare<[number], string>('SELECT importer FROM archive WHERE id = ?').pluck()
    for (const archive of archives) {
      if (complete.run(archive).changes === 0) throw new StoreError('import-stopped')
      const source = importer.get(archive) ?? ''
      if (answering && source === importer.get(answering.archive)) {
        mergeArchive(db, archive, answering.archive, answering.files)
        isPart = true
      }
      findOwner(db, source)
    }
    if (answering && !isPart) endWaiting(db, answering.archive, answering.files)
    db.exec('UPDATE store_state SET revision = revision + 1')
  }).immediate()
  db.pragma('wal_checkpoint(TRUNCATE)')
}

/** Writes one archive. Constructing it adds the archive in state `importing`. */
export class ImportWriter implements ArchiveImport {
  readonly archive: number
  readonly #db: Database
  readonly #files: Map<string, number>
  readonly #counts = new AccountCounts()
  readonly #hash: ReturnType<typeof keyHasher>
  readonly #batch: RowBatch
  readonly #words: ReturnType<typeof wordsOf>
  readonly #presence: Presence
  readonly #duplicates: DuplicateWriter
  readonly #addFile: Statement<[number, string]>
  readonly #addClaim: Statement<[number, number, number, string, string, string | null, number | null, number, number]>
  readonly #addClaimSource: Statement<[number, number, number]>
  readonly #addReply: Statement<[number, number, number]>
  /** Rows of the waiting batch that answer another: place in the batch and the key of what they answer. */
  readonly #replies: { readonly row: number; readonly a: number; readonly b: number }[] = []
  readonly #monthOf = monthReader()
  readonly #months = new Map<number, number>()
  /** Rows seen in each file, by its id. */
  readonly #seenIn: number[] = []
  #lastPath: string | undefined
  #lastFile = 0

  /** `into`: the archive of which this becomes a part; rows that are there already are no duplicates of another. */
  constructor(db: Database, facts: ArchiveFacts, into?: number) {
    this.#db = db
    // A power cut may take the last commits: what they held would be rolled back anyway (see completeImports).
    db.pragma('synchronous = NORMAL')
    db.pragma('cache_size = -49152')
    // The keys' pages change with every batch: a long journal writes them back once for several.
    db.pragma('wal_autocheckpoint = 16000')
    const { id, files } = db.transaction(() => addArchive(db, facts)).immediate()
    this.archive = id
    this.#files = new Map(files)
    this.#hash = keyHasher(facts.importer)
    this.#batch = new RowBatch(db)
    this.#words = wordsOf(db)
    this.#presence = new Presence(db, id, facts.importer)
    this.#duplicates = new DuplicateWriter(db, id, into)
    this.#addFile = db.prepare("INSERT INTO file (archive_id, path, status) VALUES (?, ?, 'read')")
    this.#addReply = db.prepare('INSERT INTO reply (activity_id, key_a, key_b) VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
    this.#addClaimSource = db.prepare('INSERT INTO claim_source (claim_id, key_a, key_b) VALUES (?, ?, ?)')
    this.#addClaim = db.prepare('INSERT INTO claim (archive_id, key_a, key_b, kind, value, about, at, file_id, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING')
  }

  rows(): number { return this.#counts.seen + this.#batch.length }

  /** One transaction. It looks first whether the archive is still there: another process may have rolled it back. */
  add(items: readonly Item[]): void {
    this.#db.transaction(() => {
      if (!this.#presence.archiveIsThere()) throw new StoreError('import-stopped')
      for (const item of items) {
        // Rows are taken apart at once: to keep 40,000 items alive costs more than to write them.
        if (item.type === 'activity') this.#push(item)
        else if (item.type === 'skipped') this.#skip(item.reason, item.path)
        else this.#takeOther(item)
        if (this.#batch.isFull) this.#writeRows()
      }
    }).immediate()
  }

  finish({ sha256, bytes, owners }: ReadFacts): ImportAccount {
    return this.#db.transaction(() => {
      if (!this.#presence.archiveIsThere()) throw new StoreError('import-stopped')
      this.#writeRows()
      if (!this.#presence.ownerIsKnown() && owners.length > 0) markOwners(this.#db, this.archive, owners, 'asked')
      this.#presence.finish()
      this.#writeMonths()
      this.#markFailedFiles()
      const account = this.#counts.finish(this.#countFiles(), countParticipants(this.#db, this.archive), (path) => this.#seenIn[this.#file(path)] ?? 0)
      this.#db.prepare('UPDATE archive SET sha256 = ?, bytes = ?, account = ? WHERE id = ?').run(sha256, bytes, JSON.stringify(account), this.archive)
      return account
    }).immediate()
  }

  #takeOther(item: Item): void {
    switch (item.type) {
      case 'claim': return this.#takeClaim(item)
      case 'identifier': return this.#presence.describeIdentifier(item)
      case 'channel': return this.#presence.describeChannel(item)
      case 'owner': return this.#presence.describeOwner(item)
      case 'question': return this.#counts.wait({ code: item.code, path: item.path, written: item.written, choices: item.choices })
      case 'note':
        for (const total of item.totals ?? []) this.#counts.total(total)
        return this.#counts.note(item.code, item.count)
      case 'problem':
        if (item.code === 'password-needed' || item.code === 'password-wrong') return this.#counts.wait({ code: item.code, path: item.path })
        this.#counts.problem({ code: item.code, path: item.path, ...(item.position === undefined ? {} : { at: item.position }) })
        if (item.row) this.#skip(item.code, item.path)
        if (item.row || item.missed) this.#counts.miss(item.path)
        if (item.failed) this.#counts.failFile(item.path)
        return undefined
      default: return undefined
    }
  }

  #skip(reason: string, path: string): void {
    this.#counts.skip(reason)
    this.#see(this.#file(path))
  }

  #see(file: number): void { this.#seenIn[file] = (this.#seenIn[file] ?? 0) + 1 }

  #takeClaim({ key, kind, value, about, at, comesFrom, path, position }: ClaimItem): void {
    const { a, b } = this.#hash(key)
    const { changes, lastInsertRowid } = this.#addClaim.run(this.archive, a, b, kind, clean(value), about === undefined ? null : clean(about), whole(at ?? null), this.#file(path), position)
    if (changes === 0) return
    this.#counts.claim(kind)
    if (comesFrom === undefined) return
    const source = this.#hash(comesFrom)
    this.#addClaimSource.run(Number(lastInsertRowid), source.a, source.b)
  }

  #writeRows(): void {
    const batch = this.#batch
    const placed = batch.flush()
    for (let row = 0; row < batch.length; row++) {
      const holder = placed[row] ?? NEW
      if (holder === NEW || this.#duplicates.add(holder, batch.row(row))) this.#account(row, holder === NEW)
      else this.#counts.skip('repeated')
    }
    // What another archive brought has its own row of this already.
    for (const { row, a, b } of this.#replies) if (placed[row] === NEW) this.#addReply.run(batch.number(row, 'id') ?? 0, a, b)
    this.#replies.length = 0
    batch.clear()
  }

  #push(item: ActivityItem): void {
    const { text, object, channel, direction, amount, quantity, category, place, repliesTo } = item
    const { a, b } = this.#hash(item.key)
    if (repliesTo !== undefined) this.#replies.push({ row: this.#batch.length, ...this.#hash(repliesTo) })
    const file = this.#file(item.path)
    this.#see(file)
    const wide = object !== undefined || amount !== undefined || direction !== undefined || quantity !== undefined || category !== undefined || place !== undefined
    this.#batch.push(a, b, [
      this.archive, text === undefined ? null : clean(text), file, item.position, VERB_CODES[item.verb], this.#words.intern(item.kind),
      this.#presence.actor(item.actor), channel === undefined ? null : this.#presence.channel(channel), whole(item.at), PRECISION_CODES[item.precision], whole(item.offsetMinutes ?? null),
      object === undefined ? null : this.#words.intern(clean(object)), direction === undefined ? null : DIRECTION_CODES[direction],
      whole(amount?.minor ?? null), amount ? this.#words.intern(amount.currency) : null, quantity ?? null, category === undefined ? null : this.#words.intern(clean(category)),
      place?.latitude ?? null, place?.longitude ?? null, place?.name === undefined ? null : clean(place.name),
    ], wide)
  }

  /** Counts a waiting row that is kept. */
  #account(row: number, isNew: boolean): void {
    const batch = this.#batch
    const code = Number(batch.value(row, 'verb'))
    const verb = verbOf(code)
    const at = batch.number(row, 'at')
    this.#counts.keep(isNew, verb, this.#words.read(Number(batch.value(row, 'kind_id'))), at)
    const minor = batch.number(row, 'amount_minor')
    if (minor !== null && (verb === 'paid' || verb === 'bought')) {
      this.#counts.addMoney({ minor, currency: this.#words.read(Number(batch.value(row, 'currency_id'))) }, directionOf(batch.number(row, 'direction')))
    }
    this.#presence.count(batch.number(row, 'channel_id'), Number(batch.value(row, 'actor_id')))
    if (!isNew) return
    const month = code * MONTHS + this.#monthOf(at) + 1
    this.#months.set(month, (this.#months.get(month) ?? 0) + 1)
  }

  #file(path: string): number {
    // Rows come file by file, so that the last one's is nearly always asked for.
    if (path === this.#lastPath) return this.#lastFile
    let id = this.#files.get(path)
    if (id === undefined) {
      id = Number(this.#addFile.run(this.archive, path).lastInsertRowid)
      this.#files.set(path, id)
    }
    this.#lastPath = path
    this.#lastFile = id
    return id
  }

  #writeMonths(): void {
    const insert = this.#db.prepare('INSERT INTO month_count (archive_id, verb, month, count) VALUES (?, ?, ?, ?)')
    for (const [key, count] of this.#months) insert.run(this.archive, Math.floor(key / MONTHS), (key % MONTHS) - 1, count)
  }

  #markFailedFiles(): void {
    const fail = this.#db.prepare("UPDATE file SET status = 'failed' WHERE archive_id = ? AND path = ?")
    for (const path of this.#counts.failedFiles) fail.run(this.archive, path)
  }

  #countFiles(): Record<FileStatus, number> {
    const files = { read: 0, unused: 0, unknown: 0, failed: 0 }
    const rows = this.#db.prepare<[number], { status: FileStatus; count: number }>('SELECT status, count(*) AS count FROM file WHERE archive_id = ? GROUP BY status').all(this.archive)
    for (const { status, count } of rows) files[status] = count
    return files
  }

}

/** A column of integers refuses fractions, and one odd row is not to end an import. */
function whole(value: number | null): number | null {
  return value === null || Number.isInteger(value) ? value : Number.isFinite(value) ? Math.round(value) : null
}

/** SQLite's LIKE stops at NUL, and lone surrogates are no UTF-8: both become U+FFFD, so that all of a text is found. */
function clean(text: string): string {
  const sound = text.isWellFormed() ? text : text.toWellFormed()
  return sound.includes('\0') ? sound.replaceAll('\0', '\uFFFD') : sound
}
