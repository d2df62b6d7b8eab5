/** What the argument checks of all calls are made of. The page is treated as untrusted. */
import { z } from 'zod'

/** A check for each call of a group; a call without one does not compile. */
export type Checks<Calls> = { readonly [M in keyof Calls]: z.ZodType }

/** No arguments at all. */
export const nothing = z.strictObject({})
/** An identifier of a source, a sample or a kind of file. */
export const source = z.string().regex(/^[a-z][a-z0-9-]{0,40}$/)
/** A guess. */
export const key = z.string().regex(/^[a-z][a-z0-9.-]{0,60}$/)
/** A row of the store. */
export const rowId = z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER)
/** A page of rows after one. */
export const page = { after: rowId, limit: z.number().int().min(1).max(500) }
/** A file or folder, as the host gave it out. */
export const token = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/)
