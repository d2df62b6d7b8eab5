/** The lines of the archives themselves: quoted, cited, searched. */
import { z } from 'zod'
import type { Direction, Locator, Precision, Verb, Words } from '../../db/model.ts'
import { key, page, rowId } from './checks.ts'
import type { Checks } from './checks.ts'

/** One quoted line. Offsets are UTF-16 and mark what counted. */
export interface EvidenceLine {
  readonly activity: number
  readonly source: string
  readonly sourceTitle: Words
  readonly verb: Verb
  /** Which way money went; wages are received and not paid. */
  readonly direction: Direction | null
  readonly at: number | null
  readonly precision: Precision
  readonly offsetMinutes: number | null
  readonly text: string
  readonly marks: readonly { readonly start: number; readonly end: number }[]
  /** Whoever acted, by initials that are theirs alone in this store; null when it is the owner's own row. */
  readonly who: string | null
  readonly to: string | null
  readonly object: string | null
  readonly amount: { readonly minor: number; readonly currency: string } | null
  /** Name of the file that was brought, and the place in it; the other people's names in both are initials too. */
  readonly archiveName: string
  readonly from: Locator
}

/** Where one line stands, to be quoted in print. With `names` other people are named in full, else by initials. */
export interface Citation extends Pick<EvidenceLine, 'activity' | 'sourceTitle' | 'verb' | 'at' | 'precision' | 'offsetMinutes' | 'who' | 'to' | 'archiveName' | 'from' | 'direction'> {
  readonly names: boolean
  readonly sha256: string
}

/** Calls that show lines. */
export interface EvidenceCalls {
  'evidence.page': { args: { key: string; index: number; after: number; limit: number }; result: { lines: readonly EvidenceLine[]; total: number } }
  /** The lines around one in its conversation (or file), itself among them; `more…` where there are further ones. */
  'evidence.around': { args: { activity: number; before: number; after: number }; result: { lines: readonly EvidenceLine[]; moreBefore: boolean; moreAfter: boolean } }
  'evidence.cite': { args: { activity: number; names: boolean }; result: Citation }
  'activities.search': { args: { query: string; after: number; limit: number }; result: { total: number; lines: readonly EvidenceLine[] } }
}

/** The check of their arguments. */
export const EVIDENCE_ARGUMENTS: Checks<EvidenceCalls> = {
  'evidence.page': z.strictObject({ key, index: z.number().int().min(0).max(1000), ...page }),
  'evidence.around': z.strictObject({ activity: rowId, before: z.number().int().min(0).max(200), after: z.number().int().min(0).max(200) }),
  'evidence.cite': z.strictObject({ activity: rowId, names: z.boolean() }),
  'activities.search': z.strictObject({ query: z.string().min(1).max(500), ...page }),
}
