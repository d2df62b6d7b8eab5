/** Size and SHA-256 of what was named, also where it is no archive: the JSON names every file it was given. */
import { statSync } from 'node:fs'
import { fingerprint } from '../../importers/kit/sha256.ts'

/** Null and 0 for what is not there or is a folder that could not be read. */
export async function hashChosen(paths: readonly string[]): Promise<{ readonly sha256: string | null; readonly bytes: number }> {
  const stats = paths.map((path) => statSync(path, { throwIfNoEntry: false }))
  if (stats.some((stat) => stat === undefined || !stat.isFile())) return { sha256: null, bytes: 0 }
  const bytes = stats.reduce((sum, stat) => sum + (stat?.size ?? 0), 0)
  return { sha256: (await fingerprint(paths)).sha256, bytes }
}
