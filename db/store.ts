/**
 * What the rest of the app may ask of the store. SQL stands only in this folder; each noun has its module.
 */
import { statSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { activitiesOf } from './activities.ts'
import type { ActivityFilter, QuotedActivity, RowContext } from './activities.ts'
import { archivesOf } from './archives.ts'
import type { ArchiveFacts } from './archives.ts'
import { claimsOf } from './claims.ts'
import type { ClaimFilter } from './claims.ts'
import { countRemoval, removeArchive, rollBack, storeFiles } from './erase.ts'
import { dropInferences, inferencesOf, writeInferences, writeTallies } from './inferences.ts'
import type { StoredInferences } from './inferences.ts'
import type {
  Activity, Archive, Channel, Claim, FileStatus, Identifier, Inference, Signal,
} from './model.ts'
import { findOwner, peopleOf, setOwner } from './people.ts'
import type { OwnerCandidate } from './people.ts'
import { markHeld } from './on-disk.ts'
import { searchOf } from './search.ts'
import { settingsOf, writeMark, writeSetting } from './settings.ts'
import { completeImports, ImportWriter } from './write-import.ts'
import type { Answering, ArchiveImport } from './write-import.ts'
import { isSound } from './soundness.ts'
import { wordsOf } from './words.ts'

export type { ActivityFilter, QuotedActivity } from './activities.ts'

/** Reading side: all that screens and inference need. Implementations are synchronous. */
export interface ReadStore {
  /** Grows with every change of archives or owner: caches compare it. */
  revision(): number
  archives(): readonly Archive[]
  sources(): readonly string[]
  countActivities(filter?: ActivityFilter): number
  /** Rows by month, `YYYY-MM` in UTC, for the overview's small chart. */
  countByMonth(): readonly { readonly month: string; readonly count: number }[]
  /**
   * All activities in the order they were read (rows of one conversation follow each other), in chunks of up to `size`.
   * Memory stays flat: a chunk is not kept by the store.
   */
  activities(filter?: ActivityFilter, size?: number): IterableIterator<readonly Activity[]>
  quote(ids: readonly number[]): readonly QuotedActivity[]
  /** Ids of up to so many rows before and after one, in its own conversation or, without one, in its file; itself among them. Empty when it is gone. */
  around(id: number, before: number, after: number): readonly number[]
  identifiers(): readonly Identifier[]
  channels(): readonly Channel[]
  /** `kinds` and `query` narrow; a query is found in the value or in whom it is about, in any case. */
  claims(filter?: ClaimFilter): readonly Claim[]
  countClaimsLike(filter: Omit<ClaimFilter, 'after' | 'limit'>): number
  countClaims(): readonly { readonly source: string; readonly kind: string; readonly count: number }[]
  /** How many distinct people the archives describe, the owner included. */
  countPeople(): number
  search(query: string, after: number, limit: number): { readonly total: number; readonly rows: readonly QuotedActivity[] }
  files(archive: number, status?: FileStatus, after?: number, limit?: number): readonly { readonly id: number; readonly path: string; readonly status: FileStatus }[]
  /** The tallies of the last pass over the texts, one JSON string for each source, if made at `revision` by `code`. */
  readTallies(revision: number, code: string): ReadonlyMap<string, string> | undefined
  readInferences(): { readonly revision: number; readonly code: string; readonly signals: readonly Signal[]; readonly inferences: readonly Inference[] } | undefined
  readSetting(key: string): string | undefined
  /** The person's own answers to "is it true?", by guess key. */
  readMarks(): ReadonlyMap<string, OwnMark>
  /** Bytes of the database with its journal. */
  sizeBytes(): number
}

/** What a person says of a guess, and of which of its answers; `about` is null for marks from before that was kept. */
export interface OwnMark { readonly answer: string; readonly about: string | null }

/** Writing side. Implementations are synchronous; each call is one transaction unless it says otherwise. */
export interface WriteStore {
  /** Begins to read an archive, or files of the archive `into` that had waited for an answer. Nothing of it shows before {@link completeImports}; see {@link ArchiveImport}. */
  startImport(facts: ArchiveFacts, into?: number): ArchiveImport
  /** Shows archives that were read, all at once, finds their owner where they do not say, and moves the revision on. */
  completeImports(archives: readonly number[], answering?: Answering): void
  /** Removes what unfinished imports left; gives how many archives that were. */
  rollBack(): number
  /** Records which identifier of an archive is the person. Throws `archive-unknown` when it is not in that archive. */
  setOwner(archive: number, identifier: number): void
  /** Works out the owner of a source as the one actor in all of its conversations; undefined when there is none. */
  findOwner(source: string): number | undefined
  /** Removes an archive with everything it alone brought, and all that was computed. Leaves no trace in the files. */
  removeArchive(archive: number): { readonly activities: number }
  writeTallies(revision: number, code: string, bySource: ReadonlyMap<string, string>): void
  writeInferences(stored: StoredInferences): void
  /** Throws away signals and guesses, not the tallies. */
  dropInferences(): void
  /** Null clears it. */
  writeSetting(key: string, value: string | null): void
  /** Null takes it back. */
  writeMark(guess: string, mark: OwnMark | null): void
}

/** What asking about the owner, removing and erasing need besides. */
export interface Housekeeping {
  /** Who acted in an archive, most active first. */
  ownerCandidates(archive: number): readonly OwnerCandidate[]
  /** Archives in which people act and nobody is known to be the person. */
  archivesWithoutOwner(): readonly number[]
  /** True when exactly this archive was read by this importer. */
  hasArchive(sha256: string, importer: string): boolean
  countRemoval(archive: number): { readonly activities: number; readonly claims: number }
  /** False when the file is damaged; reads all of it, some seconds a gigabyte. */
  isSound(): boolean
  /** Everything to delete, after {@link close}, to erase the whole store. */
  readonly storedIn: readonly string[]
  close(): void
}

/** The whole store, as openStore() gives it. */
export type Store = ReadStore & WriteStore & Housekeeping

/** Puts the modules of an open, migrated database together. */
export function assembleStore(db: Database, file: string): Store {
  const readRevision = db.prepare<[], number>('SELECT revision FROM store_state WHERE id = 1').pluck()
  const revision = (): number => readRevision.get() ?? 0
  const archives = archivesOf(db)
  const people = peopleOf(db)
  const words = wordsOf(db)
  let context: { readonly revision: number; readonly unfinished: string; readonly value: RowContext } | undefined

  function readContext(): RowContext {
    const now = revision()
    const unfinished = archives.unfinishedArchives().join(',')
    if (context?.revision !== now || context.unfinished !== unfinished) {
      words.forget()
      const value = {
        sources: new Map(archives.archives().map(({ id, importer }) => [id, importer])),
        owners: new Set(people.identifiers().filter(({ isOwner }) => isOwner).map(({ id }) => id)),
        guard: unfinished === '' ? '' : ` AND archive_id NOT IN (${unfinished})`,
      }
      context = { revision: now, unfinished, value }
    }
    return context.value
  }

  const activities = activitiesOf(db, words, readContext)
  /** Changes who the person is: what was counted from it is old. */
  const changeOwner = <Result>(change: () => Result): Result => db.transaction(() => {
    const result = change()
    db.exec('UPDATE store_state SET revision = revision + 1')
    return result
  }).immediate()
  const { quoteRow, ...reading } = activities

  return {
    revision,
    ...archives, ...people, ...reading, ...claimsOf(db), ...inferencesOf(db), ...settingsOf(db),
    ...searchOf(db, readContext, revision, quoteRow),
    sizeBytes: () => storeFiles(file).reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0),

    startImport: (facts, into) => new ImportWriter(db, facts, into),
    completeImports: (ids, answering) => {
      if (file !== ':memory:') markHeld(file)
      completeImports(db, ids, answering)
    },
    rollBack: () => rollBack(db),
    setOwner: (archive, identifier) => changeOwner(() => setOwner(db, archive, identifier)),
    findOwner: (source) => changeOwner(() => findOwner(db, source)),
    removeArchive: (archive) => removeArchive(db, archive),
    writeTallies: (at, code, bySource) => db.transaction(() => writeTallies(db, at, code, bySource)).immediate(),
    writeInferences: (stored) => db.transaction(() => writeInferences(db, stored)).immediate(),
    dropInferences: () => db.transaction(() => dropInferences(db)).immediate(),
    writeSetting: (key, value) => writeSetting(db, key, value),
    writeMark: (guess, mark) => writeMark(db, guess, mark),

    countRemoval: (archive) => countRemoval(db, archive),
    isSound: () => isSound(db),
    storedIn: storeFiles(file),
    close: () => db.close(),
  }
}
