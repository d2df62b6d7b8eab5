/** Bringing an archive: a file that was chosen, what it seems to be, how the reading goes and how it ended. */
import { z } from 'zod'
import type { Words } from '../../db/model.ts'
import type { ArchiveRow, OwnerChoice } from './archives.ts'
import { nothing, rowId, source, token } from './checks.ts'
import type { Checks } from './checks.ts'
import type { GuessChange } from './guesses.ts'

/** A file or folder the person chose. The token is opaque and valid until the app closes. */
export interface Picked { readonly token: string; readonly name: string; readonly isFolder: boolean; readonly bytes: number | null }

/** What an archive seems to be, before anything is read. */
export interface ImportPlan {
  readonly token: string
  readonly name: string
  readonly bytes: number
  readonly files: number
  readonly parts: readonly PlanPart[]
  /** Every importer, best first, for "Not right?". */
  readonly importers: readonly { readonly id: string; readonly title: Words }[]
}
/** One source inside the archive. */
export interface PlanPart {
  readonly importer: string
  readonly title: Words
  readonly generation: string
  readonly confidence: number
  readonly reads: number
  readonly unused: number
  readonly unknown: number
  readonly readBytes: number
  /** Base names of the first files that will be read. */
  readonly names: readonly string[]
  /** True when exactly this archive (same SHA-256) is in the store already. */
  readonly already: boolean
}

/** Sent while an import runs. `total` is bytes to read; `rows` grows; times in ms. */
export interface ImportProgress {
  readonly phase: 'opening' | 'reading' | 'indexing' | 'guessing'
  readonly importer: string | null
  readonly doneBytes: number
  readonly totalBytes: number
  readonly rows: number
  readonly rowsPerSecond: number
  readonly leftMs: number | null
}

/** How an import ended. An owner question is not an error: everything is in, and the page asks. */
export interface ImportResult {
  readonly archives: readonly ArchiveRow[]
  readonly ownerChoices: readonly OwnerChoice[]
  /** What it changed in the guesses; empty when they were not waited for. */
  readonly changes: readonly GuessChange[]
}

/** Calls that look at an archive and read it, and that enter and leave a made-up person. */
export interface ImportCalls {
  /** What was named on the command line when the app was started; told once, and then nothing. */
  'archives.given': { args: Record<string, never>; result: readonly Picked[] }
  'archives.plan': { args: { token: string; password?: string }; result: ImportPlan }
  'archives.import': {
    args: { token: string; importers?: readonly string[]; as?: string; password?: string; dateOrder?: 'dmy' | 'mdy' | 'ymd'; timeZone?: string }
    result: ImportResult; progress: ImportProgress
  }
  /** Reads the files of an archive that waited for this answer; they become a part of it. Its file must still be where it was. */
  'archives.answer': { args: { archive: number; dateOrder?: 'dmy' | 'mdy' | 'ymd'; password?: string; timeZone?: string }; result: ImportResult; progress: ImportProgress }
  /** The import that runs, for a page that was loaded again meanwhile; null when none does. Cancelling it stops the import. */
  'archives.follow': { args: Record<string, never>; result: ImportResult | null; progress: ImportProgress }
  'archives.importSample': { args: { name: string }; result: ImportResult; progress: ImportProgress }
  /** Back from a made-up person to one's own archives; see {@link AppState.visiting}. */
  'samples.leave': { args: Record<string, never>; result: { left: true } }
}

/** The check of their arguments. */
export const IMPORT_ARGUMENTS: Checks<ImportCalls> = {
  'archives.given': nothing,
  'archives.plan': z.strictObject({ token, password: z.string().max(1024).optional() }),
  'archives.import': z.strictObject({
    token, importers: z.array(source).max(20).optional(), as: source.optional(), password: z.string().max(1024).optional(),
    dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(), timeZone: z.string().max(64).optional(),
  }),
  'archives.answer': z.strictObject({ archive: rowId, dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(), password: z.string().max(1024).optional(), timeZone: z.string().max(64).optional() }),
  'archives.follow': nothing,
  'archives.importSample': z.strictObject({ name: source }),
  'samples.leave': nothing,
}
