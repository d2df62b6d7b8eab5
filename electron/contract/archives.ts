/** The archives that were brought: what they are, what became of their files, whose they are. */
import { z } from 'zod'
import type { Archive, FileStatus, ImportAccount, Problem, Words } from '../../db/model.ts'
import { nothing, rowId } from './checks.ts'
import type { Checks } from './checks.ts'

/** An archive without its path. */
export type ArchiveRow = Omit<Archive, 'path' | 'sha256'> & { readonly title: Words }

/** Somebody who acted in an archive whose owner is not known. */
export interface OwnerChoice { readonly archive: number; readonly identifier: number; readonly name: string; readonly activities: number }

/** Calls about archives that are in. */
export interface ArchiveCalls {
  'archives.list': { args: Record<string, never>; result: readonly ArchiveRow[] }
  'archives.account': { args: { archive: number }; result: { archive: ArchiveRow; account: ImportAccount; problems: readonly Problem[]; files: readonly { path: string; status: FileStatus }[] } }
  'archives.ownerChoices': { args: { archive: number }; result: readonly OwnerChoice[] }
  'archives.setOwner': { args: { archive: number; identifier: number }; result: ArchiveRow }
  /** What removing would take away, before it is done. */
  'archives.removal': { args: { archive: number }; result: { activities: number; claims: number; guesses: number } }
  'archives.remove': { args: { archive: number }; result: { activities: number } }
}

/** The check of their arguments. */
export const ARCHIVE_ARGUMENTS: Checks<ArchiveCalls> = {
  'archives.list': nothing,
  'archives.account': z.strictObject({ archive: rowId }),
  'archives.ownerChoices': z.strictObject({ archive: rowId }),
  'archives.setOwner': z.strictObject({ archive: rowId, identifier: rowId }),
  'archives.removal': z.strictObject({ archive: rowId }),
  'archives.remove': z.strictObject({ archive: rowId }),
}
