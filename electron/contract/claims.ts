/** What the platforms say of the person. */
import { z } from 'zod'
import type { Claim, Words } from '../../db/model.ts'
import type { ClaimVerdict, SilentBecause } from '../../inference/compare.ts'
import { nothing, page, rowId, source } from './checks.ts'
import type { Checks } from './checks.ts'
import type { EvidenceLine } from './evidence.ts'

/**
 * Whose statement a claim is: what the platform says of the person (`says`), what the person told it (`told`), or what it
 * recorded of the account (`recorded`).
 */
export type ClaimGroup = 'says' | 'told' | 'recorded'

/** What a person's archives say to one claim. */
export interface ClaimAnswer {
  readonly verdict: ClaimVerdict
  /** For `silent`: why. */
  readonly because: SilentBecause | null
  /** The guesses that speak to it, strongest first. */
  readonly guesses: readonly { readonly key: string; readonly title: Words; readonly supports: boolean }[]
  /** The person's own words that it was made from, as far as the platform shows them. */
  readonly comesFrom: readonly EvidenceLine[]
}

/** Calls about claims. */
export interface ClaimCalls {
  /** Claims of one group, kind or platform, and those that hold a text. */
  'claims.page': { args: { source?: string; group?: ClaimGroup; kind?: string; query?: string; after: number; limit: number }; result: { readonly claims: readonly Claim[]; readonly total: number } }
  'claims.check': { args: { claim: number }; result: ClaimAnswer }
  'claims.kinds': { args: Record<string, never>; result: readonly { readonly source: string; readonly kind: string; readonly group: ClaimGroup; readonly count: number }[] }
}

/** The check of their arguments. */
export const CLAIM_ARGUMENTS: Checks<ClaimCalls> = {
  'claims.page': z.strictObject({ source: source.optional(), group: z.enum(['says', 'told', 'recorded']).optional(), kind: z.string().regex(/^[a-z][a-z0-9-]{0,60}$/).optional(), query: z.string().max(200).optional(), ...page }),
  'claims.check': z.strictObject({ claim: rowId }),
  'claims.kinds': nothing,
}
