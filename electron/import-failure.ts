/** From what an import throws to the code that the person is told. */
import { StoreError } from '../db/store-error.ts'
import { InputError } from '../importers/input.ts'
import type { InputErrorCode } from '../importers/input.ts'
import type { Recognition } from '../importers/registry.ts'
import type { ErrorCode } from './contract.ts'
import type { ImportFailure } from './import-protocol.ts'

const BY_INPUT_CODE: Readonly<Record<InputErrorCode, ErrorCode>> = {
  'not-found': 'not-found', empty: 'empty', truncated: 'truncated', damaged: 'damaged', 'not-an-archive': 'not-recognised',
  'password-needed': 'password-needed', 'password-wrong': 'password-wrong', 'unsupported-method': 'damaged', 'too-large': 'too-large',
  bomb: 'bomb', overlap: 'bomb', 'too-many-entries': 'too-large', 'no-permission': 'no-permission',
}
const BY_REFUSAL: Readonly<Record<string, ErrorCode>> = {
  'html-instead-of-json': 'html-instead-of-json', 'wrong-part': 'wrong-part', 'pdf-instead-of-table': 'pdf-instead-of-table', 'notebook-instead-of-bill': 'notebook-instead-of-bill', 'wrong-encoding': 'wrong-encoding', truncated: 'truncated',
}

/** Ends an import with a code. */
export class ImportStopped extends Error {
  readonly failure: ImportFailure
  constructor(failure: ImportFailure) {
    super(failure.code)
    this.name = 'ImportStopped'
    this.failure = failure
  }
}

/** Why an archive that no importer took cannot be read. */
export function refusalCode(recognition: Recognition, entries: number): ErrorCode {
  const [refusal] = recognition.refusals
  if (refusal) return BY_REFUSAL[refusal.refusal.refused] ?? 'not-recognised'
  const [unreadable] = recognition.unreadable
  if (unreadable) return BY_INPUT_CODE[unreadable.code]
  return entries === 0 ? 'empty' : 'not-recognised'
}

/** The failure of anything thrown. `error` has passed asStoreError. */
export function failureOf(error: unknown): ImportFailure {
  if (error instanceof ImportStopped) return error.failure
  if (error instanceof InputError) return { code: BY_INPUT_CODE[error.code] }
  if (error instanceof StoreError) return { code: error.code }
  // The message may quote what was read; the places in our own code may not.
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 8) : []
  return { code: 'unexpected', trace: [error instanceof Error ? error.name : typeof error, ...frames.map((frame) => frame.trim())].join(' < ') }
}
