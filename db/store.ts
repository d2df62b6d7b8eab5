/**
 * What the rest of the app may ask of the store. SQL stands only in this folder; each noun has its module.
 */
import type {
  Activity, Archive, Channel, Claim, FileStatus, Identifier, Inference, Locator, Signal, Verb,
} from './model.ts'

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
}

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
  identifiers(): readonly Identifier[]
  channels(): readonly Channel[]
  claims(filter?: { readonly source?: string; readonly after?: number; readonly limit?: number }): readonly Claim[]
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
  readAnswers(): ReadonlyMap<string, string>
  /** Bytes of the database with its journal. */
  sizeBytes(): number
}
