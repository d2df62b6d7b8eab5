/** The fingerprint that tells an archive apart, computed while streaming. */
import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { fileChunks, openFolder } from './folder.ts'
import { fromSystemError, InputError } from './input-error.ts'

/** SHA-256 in hex, and the size in bytes of what was hashed. */
export interface Fingerprint { readonly sha256: string; readonly bytes: number }

/**
 * Of a file: the SHA-256 of its bytes. Of a folder: that of the lines `path NUL size NUL sha256 LF` over its entries
 * in sorted order, so that a copy of it is the same archive. Of several parts: that of their sorted fingerprints, one a line.
 */
export async function fingerprint(path: string | readonly string[]): Promise<Fingerprint> {
  const paths = typeof path === 'string' ? [path] : path
  const all = await Promise.all(paths.map(fingerprintOne))
  const [only] = all
  if (all.length === 1 && only !== undefined) return only
  const hash = createHash('sha256')
  for (const { sha256 } of all.toSorted((a, b) => (a.sha256 < b.sha256 ? -1 : 1))) hash.update(`${sha256}\n`)
  return { sha256: hash.digest('hex'), bytes: all.reduce((sum, part) => sum + part.bytes, 0) }
}

async function fingerprintOne(path: string): Promise<Fingerprint> {
  const found = await stat(path).catch((error: unknown) => {
    throw fromSystemError(error)
  })
  if (!found.isDirectory()) return hashChunks(fileChunks(path, ''))
  const folder = await openFolder(path)
  const hash = createHash('sha256')
  let bytes = 0
  for (const entry of folder.entries) {
    const content = await hashChunks(folder.open(entry)).catch((error: unknown) => {
      // A file that may not be read stands with its name alone; its reading is told elsewhere.
      if (error instanceof InputError && error.code === 'no-permission') return { sha256: '', bytes: 0 }
      throw error
    })
    hash.update(`${entry.path}\0${content.bytes}\0${content.sha256}\n`)
    bytes += content.bytes
  }
  return { sha256: hash.digest('hex'), bytes }
}

async function hashChunks(chunks: AsyncIterable<Uint8Array>): Promise<Fingerprint> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of chunks) {
    hash.update(chunk)
    bytes += chunk.length
  }
  return { sha256: hash.digest('hex'), bytes }
}
