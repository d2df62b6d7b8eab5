/** The profile: what a form about the person would say. */
import { z } from 'zod'
import type { KnownBy, ProfileField } from '../../inference/profile.ts'
import { source } from './checks.ts'
import type { Checks } from './checks.ts'
import type { EvidenceLine } from './evidence.ts'
import type { GuessRow } from './guesses.ts'

/** One field of the form. */
export interface ProfileRow {
  readonly field: ProfileField
  /** The guess that answers it, or that would. */
  readonly guess: GuessRow
  /** How it is known; empty while it cannot be told. */
  readonly by: readonly KnownBy[]
  /** The line that tells most, null where there is none to quote. */
  readonly line: EvidenceLine | null
}

/** What programs name of the same invented people: shares of what people could tell, 0 to 1. */
export interface NamedOfInvented { readonly authors: number; readonly ours: number; readonly others: readonly { readonly name: string; readonly value: number }[] }

/** The form, with how much more somebody with a language model would fill in; null where that was not measured. */
export interface Profile { readonly rows: readonly ProfileRow[]; readonly named: NamedOfInvented | null }

/** The call that reads it. */
export interface ProfileCalls {
  'profile.read': { args: { withhold?: readonly string[] }; result: Profile }
}

/** The check of its arguments. */
export const PROFILE_ARGUMENTS: Checks<ProfileCalls> = {
  'profile.read': z.strictObject({ withhold: z.array(source).max(50).optional() }),
}
