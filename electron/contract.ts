/**
 * The contract between the page and the engine: every call, its arguments, its result and its progress; one file for each
 * noun in contract/. Everything is plain JSON. The page is treated as untrusted: arguments are checked by the schemas beside
 * the calls, and no call takes a path: files are named by tokens that the host gave out.
 */
import { ACCURACY_ARGUMENTS } from './contract/accuracy.ts'
import type { AccuracyCalls } from './contract/accuracy.ts'
import { ARCHIVE_ARGUMENTS } from './contract/archives.ts'
import type { ArchiveCalls } from './contract/archives.ts'
import { CLAIM_ARGUMENTS } from './contract/claims.ts'
import type { ClaimCalls } from './contract/claims.ts'
import { EVIDENCE_ARGUMENTS } from './contract/evidence.ts'
import type { EvidenceCalls } from './contract/evidence.ts'
import { GUESS_ARGUMENTS } from './contract/guesses.ts'
import type { GuessCalls } from './contract/guesses.ts'
import { IMPORT_ARGUMENTS } from './contract/imports.ts'
import type { ImportCalls } from './contract/imports.ts'
import { OVERVIEW_ARGUMENTS } from './contract/overview.ts'
import type { OverviewCalls } from './contract/overview.ts'
import { PROFILE_ARGUMENTS } from './contract/profile.ts'
import type { ProfileCalls } from './contract/profile.ts'
import { SETTINGS_ARGUMENTS } from './contract/settings.ts'
import type { SettingsCalls } from './contract/settings.ts'
import type { Checks } from './contract/checks.ts'

export type * from './contract/accuracy.ts'
export type * from './contract/archives.ts'
export type * from './contract/claims.ts'
export type * from './contract/evidence.ts'
export type * from './contract/guesses.ts'
export type * from './contract/imports.ts'
export type * from './contract/overview.ts'
export type * from './contract/port.ts'
export type * from './contract/profile.ts'
export type * from './contract/settings.ts'
export * from './contract/errors.ts'

/** Every call: its arguments, result and, where it takes long, its progress. */
export interface Calls extends ArchiveCalls, ImportCalls, GuessCalls, ProfileCalls, AccuracyCalls, EvidenceCalls, ClaimCalls, OverviewCalls, SettingsCalls {}

export type Method = keyof Calls
export type Args<M extends Method> = Calls[M]['args']
export type Result<M extends Method> = Calls[M]['result']
export type Progress<M extends Method> = Calls[M] extends { progress: infer P } ? P : never

/** What a handler is given besides its arguments. */
export interface Context<M extends Method> { readonly signal: AbortSignal; readonly progress: (value: Progress<M>) => void }
/** The engine, as serve() binds it to a port. */
export type Handlers = { readonly [M in Method]: (args: Args<M>, context: Context<M>) => Result<M> | Promise<Result<M>> }

/** The check of each call's arguments where they enter the engine. */
export const ARGUMENTS: Checks<Calls> = {
  ...ARCHIVE_ARGUMENTS,
  ...IMPORT_ARGUMENTS,
  ...GUESS_ARGUMENTS,
  ...PROFILE_ARGUMENTS,
  ...ACCURACY_ARGUMENTS,
  ...EVIDENCE_ARGUMENTS,
  ...CLAIM_ARGUMENTS,
  ...OVERVIEW_ARGUMENTS,
  ...SETTINGS_ARGUMENTS,
}
