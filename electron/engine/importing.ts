/** Planning and running imports, one at a time, each in a process of its own. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from '../../db/store.ts'
import { asStoreError } from '../../db/store-error.ts'
import type { ArchiveRow, Args, Context, ImportPlan, ImportProgress, ImportResult, OwnerChoice } from '../contract.ts'
import { Refused } from '../errors.ts'
import { failureOf } from '../import-failure.ts'
import { planImport } from '../import-plan.ts'
import { runImportJob, type StartImport } from '../import-runner.ts'
import type { ImportJob } from '../import-protocol.ts'
import type { Log } from '../serve.ts'
import { madeUpPeople } from '../../samples/registry.ts'
import type { PickedFiles } from './picked-files.ts'
import { sourceTitle } from './source-titles.ts'
import type { Guessing } from './guessing.ts'

/** What imports need of the engine. */
export interface ImportingOptions {
  readonly store: () => Store
  readonly file: string
  readonly dataDir: string
  readonly picked: PickedFiles
  readonly guessing: Guessing
  readonly startImport: StartImport
  readonly now: () => number
  readonly log: Log
  readonly changed: () => void
}

type JobFacts = Pick<ImportJob, 'paths' | 'sample' | 'timeZone' | 'owners'> & Partial<Pick<ImportJob, 'password' | 'as' | 'importers' | 'dateOrder'>>

/** Imports of one engine. */
export class Importing {
  readonly #options: ImportingOptions
  #running: AbortController | undefined

  constructor(options: ImportingOptions) {
    this.#options = options
  }

  async plan({ token, password }: Args<'archives.plan'>): Promise<ImportPlan> {
    const paths = this.#options.picked.paths(token)
    try {
      return await planImport({ token, paths, ...(password === undefined ? {} : { password }) }, this.#options.store())
    } catch (thrown) {
      throw this.#refused(failureOf(asStoreError(thrown)).code, thrown)
    }
  }

  /** Imports what a token stands for, then guesses. */
  read(args: Args<'archives.import'>, context: Context<'archives.import'>): Promise<ImportResult> {
    const { token, password, as, importers, dateOrder, timeZone } = args
    return this.#alone(context.signal, (signal) => this.#import([{
      paths: this.#options.picked.paths(token), sample: null, owners: [], timeZone: timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
      ...(password === undefined ? {} : { password }), ...(as === undefined ? {} : { as }), ...(importers === undefined ? {} : { importers }), ...(dateOrder === undefined ? {} : { dateOrder }),
    }], signal, (progress) => context.progress(progress)))
  }

  /** Imports a made-up person's archives through the same importers, from a folder that is gone afterwards. */
  async readSample({ name }: Args<'archives.importSample'>, context: Context<'archives.importSample'>): Promise<ImportResult> {
    const person = madeUpPeople.get(name)
    if (!person) throw new Refused('not-found')
    return this.#alone(context.signal, async (signal) => {
      const folder = join(this.#options.dataDir, 'made-up')
      rmSync(folder, { recursive: true, force: true })
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      try {
        const jobs: JobFacts[] = []
        for (const { name: file, bytes } of await person.archives()) {
          writeFileSync(join(folder, file), bytes, { mode: 0o600 })
          jobs.push({ paths: [join(folder, file)], sample: name, timeZone: person.timeZone, owners: [] })
        }
        return await this.#import(jobs, signal, (progress) => context.progress(progress))
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    })
  }

  /** Who acted in an archive whose owner is not known, most active first. */
  ownerChoices(archive: number): readonly OwnerChoice[] {
    return this.#options.store().ownerCandidates(archive).slice(0, 200).map(({ identifier, name, activities }) => ({ archive, identifier, name, activities }))
  }

  /** Stops what runs. */
  stop(): void {
    this.#running?.abort()
  }

  get isRunning(): boolean {
    return this.#running !== undefined
  }

  async #alone<T>(outer: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (this.#running) throw new Refused('busy')
    const cancel = new AbortController()
    this.#running = cancel
    const stop = (): void => cancel.abort()
    outer.addEventListener('abort', stop)
    try {
      return await work(cancel.signal)
    } finally {
      outer.removeEventListener('abort', stop)
      this.#running = undefined
    }
  }

  async #import(jobs: readonly JobFacts[], signal: AbortSignal, progress: (value: ImportProgress) => void): Promise<ImportResult> {
    const { store, file, startImport, now, guessing, changed } = this.#options
    const ids: number[] = []
    for (const facts of jobs) {
      const end = await runImportJob(startImport, { ...facts, file, addedAt: now() }, { signal, progress })
      if ('failure' in end) {
        // A process that was killed rolled nothing back itself.
        store().rollBack()
        // Several archives of one request are one import: all there or not there.
        for (const id of ids) store().removeArchive(id)
        throw this.#refused(end.failure.code, undefined, end.failure.trace, end.failure.choices)
      }
      ids.push(...end.archives)
    }
    changed()
    const started = performance.now()
    await guessing.current((done, total) => {
      const seconds = (performance.now() - started) / 1000
      const rate = seconds > 0 ? done / seconds : 0
      progress({ phase: 'guessing', importer: null, doneBytes: done, totalBytes: total, rows: done, rowsPerSecond: Math.round(rate), leftMs: rate > 0 ? Math.round(((total - done) / rate) * 1000) : null })
    })
    const archives = store().archives().filter(({ id }) => ids.includes(id)).map(archiveRow)
    const unowned = new Set(store().archivesWithoutOwner())
    return { archives, ownerChoices: ids.filter((id) => unowned.has(id)).flatMap((id) => this.ownerChoices(id)) }
  }

  #refused(code: Refused['code'], thrown?: unknown, trace?: string, choices?: readonly string[]): Refused {
    if (code === 'unexpected' && thrown !== undefined) throw thrown
    if (trace !== undefined) this.#options.log.write('import-failed', { code, trace })
    return new Refused(code, choices === undefined ? {} : { choices: choices.join(', ') })
  }
}

/** An archive as the page may see it. */
export function archiveRow(archive: ReturnType<Store['archives']>[number]): ArchiveRow {
  const { path: _path, sha256: _sha256, ...shown } = archive
  return { ...shown, title: sourceTitle(archive.importer) }
}
