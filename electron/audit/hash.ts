/** Size and SHA-256 of what was named, also where it is no archive: the JSON names every file it was given. */
import { statSync } from 'node:fs'
import { InputError } from '../../importers/input.ts'
import { fingerprint } from '../../importers/kit/sha256.ts'

/** Null and 0 for what is not there, may not be read, or is a folder that could not be read. */
export async function hashChosen(paths: readonly string[]): Promise<{ readonly sha256: string | null; readonly bytes: number }> {
  const sizes = paths.map((path) => fileSize(path))
  if (sizes.includes(undefined)) return { sha256: null, bytes: 0 }
  const bytes = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0)
  try {
    return { sha256: (await fingerprint(paths)).sha256, bytes }
  } catch (thrown) {
    // Why it cannot be read has been told already.
    if (thrown instanceof InputError) return { sha256: null, bytes }
    throw thrown
  }
}

function fileSize(path: string): number | undefined {
  try {
    const stat = statSync(path)
    return stat.isFile() ? stat.size : undefined
  } catch {
    // Not there, or in a folder that may not be looked into.
    return undefined
  }
}
