/** The overview: all that the first screen shows. */
import type { Language, Words } from '../../db/model.ts'
import { nothing } from './checks.ts'
import type { Checks } from './checks.ts'
import type { ClaimGroup } from './claims.ts'
import type { GuessChange, GuessRow } from './guesses.ts'

/** A part of the card sentence: plain text, or a guess to open. An `aside` is ours and no marketer's: that nothing can be told, or what would tell more. */
export interface SentencePart { readonly text: string; readonly aside?: true; readonly guess?: string; readonly stroke?: 'solid' | 'dashed' | 'dotted'; readonly label?: string }

/** The overview in one call. */
export interface Overview {
  readonly sentence: Readonly<Record<Language, readonly SentencePart[]>>
  readonly mostTelling: readonly GuessRow[]
  readonly counts: { readonly guesses: number; readonly cannotTell: number; readonly sensitiveClosed: number; readonly activities: number; readonly archives: number; readonly people: number; readonly claims: number }
  /** Statements in the platforms' exports that are no claims of theirs. `counts.claims` leaves them out. */
  readonly otherStatements: Readonly<Record<Exclude<ClaimGroup, 'says'>, number>>
  /** The archive that was added last, and what it changed in the guesses; null there after a new start. */
  readonly lastAdded: { readonly archive: number; readonly name: string; readonly title: Words; readonly activities: number; readonly claims: number; readonly changes: readonly GuessChange[] | null } | null
  readonly claimsBySource: readonly { readonly source: string; readonly title: Words; readonly count: number }[]
  readonly sources: readonly { readonly id: string; readonly title: Words; readonly activities: number }[]
  readonly months: readonly { readonly month: string; readonly count: number }[]
  readonly firstAt: number | null
  readonly lastAt: number | null
  readonly sample: string | null
  /** True while a newer pass over the texts is running. */
  readonly stale: boolean
}

/** The call that reads it. */
export interface OverviewCalls {
  'overview.read': { args: Record<string, never>; result: Overview }
}

/** The check of their arguments. */
export const OVERVIEW_ARGUMENTS: Checks<OverviewCalls> = {
  'overview.read': nothing,
}
