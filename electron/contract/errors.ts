/** What can go wrong in a call, as data. */
import type { Words } from '../../db/model.ts'

/** What went wrong, as data. `unexpected` carries a reference that stands in the local log. */
export interface CallError {
  readonly code: ErrorCode
  /** What happened, what it means for the person, what to do; both languages. */
  readonly what: Words
  readonly means: Words
  readonly tryThis: Words
  readonly reference?: string
}

/** Every code an error can have. */
export const ERROR_CODES = [
  'bad-arguments', 'unknown-call', 'unexpected', 'cancelled', 'token-unknown', 'busy', 'engine-stopped', 'import-stopped',
  'not-recognised', 'empty', 'truncated', 'damaged', 'wrong-encoding', 'html-instead-of-json', 'pdf-instead-of-table', 'notebook-instead-of-bill', 'wrong-part', 'dates-ambiguous',
  'password-needed', 'password-wrong', 'too-large', 'bomb', 'no-permission', 'not-found', 'disk-full', 'store-newer',
  'store-damaged', 'store-locked', 'store-unwritable', 'store-link', 'store-began-anew', 'folder-shared', 'folder-not-yours', 'folder-impossible', 'folder-foreign', 'archive-unknown', 'archive-changed', 'guess-unknown', 'activity-unknown', 'erase-word',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]
