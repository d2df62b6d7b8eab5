/** What the engine and an import process say to each other. Plain JSON; the import process runs one job and ends. */
import type { WaitingFile } from '../db/model.ts'
import type { ErrorCode, ImportProgress } from './contract.ts'

/** Everything an import process has to know. */
export interface ImportJob {
  /** Path of the store's database, and its key when it is encrypted. */
  readonly file: string
  readonly key?: string
  /** What the person chose: one path, or the parts of one export. */
  readonly paths: readonly string[]
  readonly password?: string
  /** Tried besides on zips within the archive. */
  readonly otherPasswords?: readonly string[]
  /** Reads it with this importer, whatever it seems to be. */
  readonly as?: string
  /** Reads only these of the sources that were recognised. */
  readonly importers?: readonly string[]
  /** Name of the made-up person it belongs to, or null. */
  readonly sample: string | null
  readonly timeZone: string
  /** Reads only these files of an archive that is in the store: they had waited for the answer that the job brings. */
  readonly answering?: { readonly archive: number; readonly files: readonly string[]; readonly sha256: string }
  readonly dateOrder?: 'dmy' | 'mdy' | 'ymd'
  /** Which participants are the person, as they would type them. */
  readonly owners: readonly string[]
  /** ms since 1970. */
  readonly addedAt: number
}

/** To the import process. */
export type ToImport =
  | { readonly type: 'start'; readonly job: ImportJob }
  | { readonly type: 'tidy'; readonly task: TidyTask }
  | { readonly type: 'cancel' }

/** Work on a store that takes seconds with a million rows and would hold the engine up: no archive is read. */
export interface TidyTask {
  readonly file: string
  readonly key?: string
  /** Archives to take out. What an interrupted import left is taken out in any case. */
  readonly remove?: readonly number[]
  /** Reads all of the file to see whether it is damaged. */
  readonly check?: boolean
}

/**
 * From it: `progress` at most ten times a second, then exactly one of the others, then it ends. Whenever it ends without
 * one (a crash, a kill, no memory), call `rollBack()` of the store, as the next opening would.
 */
export type FromImport =
  | { readonly type: 'progress'; readonly value: ImportProgress }
  /** `indexMs`: how long showing all at once took; `peakRssBytes`: the most memory the process had resident. */
  | { readonly type: 'done'; readonly archives: readonly number[]; readonly indexMs: number; readonly peakRssBytes: number }
  /** After `tidy`. `activities`: rows that went with the archives; `isSound`: null when it was not asked. */
  | { readonly type: 'tidied'; readonly activities: number; readonly isSound: boolean | null }
  | { readonly type: 'failed'; readonly failure: ImportFailure }

/** Why nothing of it was kept. */
export interface ImportFailure {
  readonly code: ErrorCode
  /** The files that wait for an answer, where nothing else was read. */
  readonly waiting?: readonly WaitingFile[]
  /** For `unexpected`: what was thrown and where in our own code. Never content: the messages of thrown errors stay out. */
  readonly trace?: string
  /** How many files the archive has, where it could be opened. */
  readonly files?: number
}

/**
 * Arguments for Node: an archive that needs more than this is refused, not swapped. A small young generation costs no
 * time here and saves a third of the memory (measured on a million Telegram messages: 397 MB by default, 230 MB so).
 */
export const IMPORT_NODE_ARGUMENTS: readonly string[] = ['--max-old-space-size=1024', '--max-semi-space-size=8']
/** Above it the process stops itself; a host may also watch from outside. */
export const IMPORT_MEMORY_LIMIT_BYTES = 1.5 * 1024 ** 3
