/** What an archive seems to be, before anything of it is read: its directory and some first bytes, nothing more. */
import { statSync } from 'node:fs'
import type { Housekeeping } from '../db/store.ts'
import { openInput } from '../importers/open-input.ts'
import { fingerprint } from '../importers/kit/sha256.ts'
import { importers, recognise } from '../importers/registry.ts'
import type { ImportPlan, PlanPart } from './contract.ts'
import { ImportStopped, refusalCode } from './import-failure.ts'

/** A larger archive is not hashed just to say that it was read before: the plan is to be there at once. */
const HASH_LIMIT_BYTES = 256 * 1024 * 1024

/** How many of the files to read a plan names. */
const NAMES_SHOWN = 5

/** What was chosen. */
export interface PlanRequest { readonly token: string; readonly paths: readonly string[]; readonly password?: string; readonly as?: string }

/** Plans an import. Throws InputError or {@link ImportStopped} with a code when there is nothing to read. */
export async function planImport({ token, paths, password, as }: PlanRequest, store: Pick<Housekeeping, 'hasArchive'>): Promise<ImportPlan> {
  const input = await openInput(paths, password === undefined ? {} : { password })
  try {
    const recognition = await recognise(input, as)
    if (recognition.matches.length === 0) throw new ImportStopped({ code: refusalCode(recognition, input.entries.length) })
    const bytes = paths.reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0)
    const sha256 = input.kind !== 'folder' && bytes <= HASH_LIMIT_BYTES ? (await fingerprint(paths)).sha256 : undefined
    const parts = recognition.matches.map(({ importer, match }): PlanPart => ({
      importer: importer.id, title: importer.title, generation: match.generation, confidence: match.confidence,
      reads: match.reads.length, unused: match.unused.length,
      unknown: input.entries.length - match.reads.length - match.unused.length,
      readBytes: match.reads.reduce((sum, path) => sum + (input.entry(path)?.bytes ?? 0), 0),
      names: match.reads.slice(0, NAMES_SHOWN).map((path) => path.slice(path.lastIndexOf('/') + 1)), already: sha256 !== undefined && store.hasArchive(sha256, importer.id),
    }))
    const best = new Map(recognition.matches.map(({ importer, match }) => [importer.id, match.confidence]))
    return {
      token, name: input.name, bytes: input.kind === 'folder' ? input.entries.reduce((sum, entry) => sum + entry.bytes, 0) : bytes,
      files: input.entries.length, parts,
      importers: [...importers.values()].map(({ id, title }) => ({ id, title })).toSorted((a, b) => (best.get(b.id) ?? 0) - (best.get(a.id) ?? 0)),
    }
  } finally {
    await input.close()
  }
}
