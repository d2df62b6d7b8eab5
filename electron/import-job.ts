/** One import from beginning to end: opens the archive, sees what it is, writes each source, and shows all at once. */
import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { asStoreError } from '../db/store-error.ts'
import type { Store } from '../db/store.ts'
import type { ImportAccount } from '../db/model.ts'
import type { ArchiveFacts } from '../db/archives.ts'
import { openInput } from '../importers/open-input.ts'
import type { Input } from '../importers/input.ts'
import type { Item } from '../importers/importer.ts'
import { recognise } from '../importers/registry.ts'
import type { Recognised, Recognition } from '../importers/registry.ts'
import type { ImportProgress } from './contract.ts'
import { failureOf, ImportStopped, refusalCode } from './import-failure.ts'
import { IMPORT_MEMORY_LIMIT_BYTES } from './import-protocol.ts'
import type { ImportFailure, ImportJob } from './import-protocol.ts'
import { ProgressMeter } from './progress-meter.ts'
import { watchInput } from './watched-input.ts'

const SPACE_FACTOR = 3

/** How an import ended; `indexMs` is the time that showing all at once took. After a failure the store is as it was. */
export type ImportOutcome = { readonly archives: readonly number[]; readonly indexMs: number } | { readonly failure: ImportFailure }

/** What an import runs in. */
export interface ImportSurroundings {
  readonly store: Store
  readonly signal: AbortSignal
  readonly progress: (value: ImportProgress) => void
}

/** Runs a job. Never throws: what goes wrong is in the outcome. */
export async function runImport(job: ImportJob, { store, signal, progress }: ImportSurroundings): Promise<ImportOutcome> {
  const meter = new ProgressMeter(progress)
  let input: Input | undefined
  try {
    meter.start('opening', null, 0)
    input = await openInput(job.paths, { ...(job.password === undefined ? {} : { password: job.password }), otherPasswords: job.otherPasswords ?? [] })
    const archives = await readSources(job, input, store, meter, signal)
    meter.start('indexing', null, meter.total)
    const started = performance.now()
    store.completeImports(archives, job.answering)
    return { archives, indexMs: performance.now() - started }
  } catch (error) {
    const failure = rolledBack(store, failureOf(asStoreError(error)))
    return { failure: input ? { ...failure, files: input.entries.length } : failure }
  } finally {
    await input?.close()
  }
}

/** A store that cannot be rolled back now (no disk) is rolled back at its next opening; the first failure is told. */
function rolledBack(store: Store, failure: ImportFailure): ImportFailure {
  try {
    store.rollBack()
    return failure
  } catch (error) {
    return failure.code === 'unexpected' ? failureOf(asStoreError(error)) : failure
  }
}

async function readSources(job: ImportJob, input: Input, store: Store, meter: ProgressMeter, signal: AbortSignal): Promise<readonly number[]> {
  const recognition = await recognise(input, job.as)
  const chosen = matchesOf(job, recognition)
  const locked = job.answering && input.problems.find(({ path, code }) => (code === 'password-needed' || code === 'password-wrong') && job.answering?.files.includes(path))
  if (chosen.length === 0 && locked) throw new ImportStopped({ code: locked.code === 'password-wrong' ? 'password-wrong' : 'password-needed' })
  if (chosen.length === 0) throw new ImportStopped({ code: refusalCode(recognition, input.entries.length) })
  const watched = watchInput(input, job.paths, () => {
    stopIfWanted(signal)
    meter.read(watched.readBytes())
  })
  meter.total = totalBytes(chosen, input)
  refuseFullDisk(job.file, meter.total)
  const archives: number[] = []
  const accounts: ImportAccount[] = []
  for (const { importer, match } of chosen) {
    meter.start('reading', importer.id, watched.readBytes())
    const writer = store.startImport(archiveFacts(job, input, { importer, match }, chosen), job.answering?.archive)
    // What is wrong with the container is told once, with the first source.
    if (archives.length === 0 && job.answering === undefined) writer.add(containerProblems(input, recognition))
    const options = { timeZone: job.timeZone, owners: job.owners, ...(job.dateOrder === undefined ? {} : { dateOrder: job.dateOrder }) }
    for await (const items of importer.extract(watched.input, match, options)) {
      writer.add(items)
      stopIfWanted(signal)
      meter.rows(writer.rows())
      if (meter.isDue) await breathe(meter)
    }
    stopIfWanted(signal)
    // The fingerprint may need all of a large archive once more.
    meter.start('indexing', importer.id, watched.readBytes())
    const print = await watched.fingerprint()
    if (job.answering !== undefined && print.sha256 !== job.answering.sha256) throw new ImportStopped({ code: 'archive-changed' })
    accounts.push(writer.finish({ ...print, owners: job.owners }))
    meter.sourceDone()
    archives.push(writer.archive)
  }
  // A file that waits does not hold up the others; with nothing beside it there is nothing to keep.
  const waiting = accounts.flatMap((account) => account.waiting)
  const [first] = waiting
  if (first !== undefined && accounts.every(({ rows, claims }) => rows.kept === 0 && claims === 0)) throw new ImportStopped({ code: first.code, waiting })
  return archives
}

/** What is to be read: of the sources that were recognised the wanted ones, and of an answered archive the files that waited. */
function matchesOf({ importers, answering }: ImportJob, { matches }: Recognition): readonly Recognised[] {
  const chosen = matches.filter(({ importer }) => importers?.includes(importer.id) ?? true)
  if (answering === undefined) return chosen
  const waited = (path: string): boolean => answering.files.some((file) => path === file || path.startsWith(`${file}/`))
  return chosen.map(({ importer, match }) => ({ importer, match: { ...match, reads: match.reads.filter(waited) } })).filter(({ match }) => match.reads.length > 0)
}

function archiveFacts(job: ImportJob, input: Input, { importer, match }: Recognised, chosen: readonly Recognised[]): ArchiveFacts {
  const reads = new Set(match.reads)
  const unused = new Set(match.unused)
  // Files that another source of the same archive reads are known, and not this one's.
  for (const other of chosen) if (other.importer !== importer) for (const path of [...other.match.reads, ...other.match.unused]) unused.add(path)
  return {
    name: input.name, path: job.paths.join('\n'), bytes: 0, importer: importer.id, unit: importer.unit,
    generation: match.generation, confidence: match.confidence, addedAt: job.addedAt, sample: job.sample,
    files: input.entries.filter(({ path }) => job.answering === undefined || reads.has(path)).map(({ path }) => ({ path, status: reads.has(path) ? 'read' : unused.has(path) ? 'unused' : 'unknown' })),
  }
}

function containerProblems(input: Input, recognition: Recognition): readonly Item[] {
  // Told where the archive was opened: what is locked, what cannot be opened itself.
  const told = new Set(input.problems.map(({ path }) => path))
  return [
    ...input.problems.map(({ code, path }): Item => ({ type: 'problem', code, path })),
    ...recognition.unreadable.filter(({ path }) => !told.has(path)).map(({ code, path }): Item => ({ type: 'problem', code, path, failed: true })),
    // A form that cannot be read beside one that can: told, not passed over.
    ...recognition.refusals.map(({ refusal }): Item => ({ type: 'note', code: refusal.refused })),
  ]
}

function totalBytes(chosen: readonly Recognised[], input: Input): number {
  return chosen.flatMap(({ match }) => match.reads).reduce((sum, path) => sum + (input.entry(path)?.bytes ?? 0), 0)
}

/** A store and its journal take up to {@link SPACE_FACTOR} times what is read: better told before than after an hour. */
function refuseFullDisk(file: string, bytes: number): void {
  if (file === ':memory:') return
  const { bavail, bsize } = statfsSync(dirname(file))
  if (bavail * bsize < bytes * SPACE_FACTOR) throw new ImportStopped({ code: 'disk-full' })
}

function stopIfWanted(signal: AbortSignal): void {
  if (signal.aborted) throw new ImportStopped({ code: 'cancelled' })
}

/** Tells how far it is, lets a cancel arrive, and stops before memory runs out. */
async function breathe(meter: ProgressMeter): Promise<void> {
  meter.tell()
  if (process.memoryUsage.rss() > IMPORT_MEMORY_LIMIT_BYTES) throw new ImportStopped({ code: 'too-large' })
  await new Promise((resume) => { setImmediate(resume) })
}
