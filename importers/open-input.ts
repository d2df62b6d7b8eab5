/** Opens whatever the person chose as one {@link Input}. The only file of the importers that knows all containers. */
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { InputError } from './input.ts'
import type { Input, OpenOptions } from './input.ts'
import { asInput } from './kit/container.ts'
import { openFile } from './kit/file-bytes.ts'
import { openFolder } from './kit/folder.ts'
import { fromSystemError } from './kit/input-error.ts'
import { openNested } from './kit/nested.ts'
import { openBytes } from './kit/open-bytes.ts'
import { joinParts } from './kit/parts.ts'

/**
 * Opens what the person chose: a zip, tar, tar.gz, folder or single file, told apart by content; or several parts of
 * one export, given together. Throws {@link InputError} when there is nothing that could be read.
 */
export async function openInput(path: string | readonly string[], options: OpenOptions = {}): Promise<Input> {
  if (typeof path === 'string') return openOne(path, options)
  const [only] = path
  if (only !== undefined && path.length === 1) return openOne(only, options)
  const parts: Input[] = []
  try {
    for (const part of path) parts.push(await openOne(part, options))
    if (parts.length === 0) throw new InputError('not-found')
    return await joinParts(parts)
  } catch (error) {
    await Promise.all(parts.map((part) => part.close()))
    throw error
  }
}

async function openOne(path: string, options: OpenOptions): Promise<Input> {
  const found = await stat(path).catch((error: unknown) => {
    throw fromSystemError(error)
  })
  if (found.isDirectory()) return asInput(await openNested(await openFolder(path), options))
  if (!found.isFile()) throw new InputError('not-an-archive')
  const source = await openFile(path)
  try {
    return asInput(await openNested(await openBytes(basename(path), source, options), options))
  } catch (error) {
    await source.close()
    throw error
  }
}
