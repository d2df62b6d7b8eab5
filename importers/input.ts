/**
 * An archive as importers see it: a folder, a zip, a tar, one file, or several parts of one export,
 * all through the same few methods. Nothing is ever extracted to disk.
 */

/** One file inside an archive. Directories, links and devices are not entries. */
export interface Entry {
  /** Path inside the archive, always with `/`, never leading; part of a locator and of the account of files. */
  readonly path: string
  /** Uncompressed size in bytes as the archive states it (a hint, not a promise). */
  readonly bytes: number
  /** True when a password is needed to read it. */
  readonly encrypted: boolean
  /** When it was last changed, in ms, as the disk or the archive states it; a zip's is off by its writer's zone. Undefined where nothing states it. */
  readonly modified?: number | undefined
}

/** What importers may do with an archive. Reading errors are thrown as {@link InputError}. */
export interface Input {
  /** Base name of what was chosen, e.g. `takeout-2026.zip`, `_chat.txt`, a folder's name. */
  readonly name: string
  readonly kind: 'file' | 'folder' | 'zip' | 'tar'
  readonly entries: readonly Entry[]
  /** Things known about the container that the account must tell, e.g. `duplicate-name`, `link-skipped`, `entry-refused`. */
  readonly problems: readonly { readonly code: string; readonly path: string }[]
  entry(path: string): Entry | undefined
  /** Up to `bytes` from the beginning of an entry; cheap, for identify(). */
  head(path: string, bytes: number): Promise<Uint8Array>
  /** The content in chunks. Limits on size and ratio are checked on what is delivered. */
  stream(path: string): AsyncIterable<Uint8Array>
  /** The whole content; refuses more than `limit` bytes (64 MiB unless told). */
  bytes(path: string, limit?: number): Promise<Uint8Array>
  /** While archives are recognised: takes note of a file that cannot be read although its bytes can, e.g. a workbook that explodes. */
  tellUnreadable?(error: InputError): void
  close(): Promise<void>
}

import type { InputError } from './kit/input-error.ts'
export { InputError } from './kit/input-error.ts'
export type { InputErrorCode } from './kit/input-error.ts'

/** How an archive is opened. */
export interface OpenOptions {
  /** For encrypted zips. */
  readonly password?: string
  /** Tried besides, on zips within an archive: those of several platforms are locked with several passwords. */
  readonly otherPasswords?: readonly string[]
}
