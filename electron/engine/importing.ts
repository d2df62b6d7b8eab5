/** Planning and running imports, one at a time, each in a process of its own. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { WaitingFile } from '../../db/model.ts'
import type { Store } from '../../db/store.ts'
import { asStoreError } from '../../db/store-error.ts'
import type { Inference } from '../../db/model.ts'
import type { ArchiveRow, Args, ImportPlan, ImportProgress, ImportResult, OwnerChoice } from '../contract.ts'
import { Refused } from '../errors.ts'
import { failureOf } from '../import-failure.ts'
import { planImport } from '../import-plan.ts'
import { runImportJob, type StartImport, type TidyEnd, tidyStore } from '../import-runner.ts'
import type { ImportJob, TidyTask } from '../import-protocol.ts'
import type { Log } from '../serve.ts'
import { madeUpPeople } from '../../samples/registry.ts'
import { MADE_UP_FOLDER } from '../paths.ts'
import type { PickedFiles } from './picked-files.ts'
import { changesOf } from './guess-rows.ts'
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

type JobFacts = Pick<ImportJob, 'paths' | 'sample' | 'timeZone' | 'owners'> & Partial<Pick<ImportJob, 'password' | 'as' | 'importers' | 'dateOrder' | 'answering'>>

/** Who asked: hears the progress, and may stop. */
interface Listening { readonly signal: AbortSignal; readonly progress: (value: ImportProgress) => void }

/** What runs. `read` gives the archives once all are in and no process runs any more; a failure has been rolled back then. */
interface Running { readonly cancel: AbortController; readonly hearers: Set<(value: ImportProgress) => void>; last: ImportProgress | null; read: Promise<readonly number[]> }

/** Imports of one engine. */
export class Importing {
  readonly #options: ImportingOptions
  #running: Running | undefined
  /** A task on the whole store: an import that began meanwhile would be taken for an interrupted one. */
  #tidying: Promise<void> | undefined
  #isHeld = false
  #before: readonly Inference[] | undefined

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
  read(args: Args<'archives.import'>, context: Listening): Promise<ImportResult> {
    const { token, password, as, importers, dateOrder, timeZone } = args
    return this.#alone(context, (signal, progress) => this.#import([{
      paths: this.#options.picked.paths(token), sample: null, owners: [], timeZone: timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
      ...(password === undefined ? {} : { password }), ...(as === undefined ? {} : { as }), ...(importers === undefined ? {} : { importers }), ...(dateOrder === undefined ? {} : { dateOrder }),
    }], signal, progress))
  }

  /** Reads what had waited in an archive for the answer that is given now, then guesses. */
  answer({ archive: id, dateOrder, password, timeZone }: Args<'archives.answer'>, context: Listening): Promise<ImportResult> {
    return this.#alone(context, async (signal, progress) => {
      const archive = this.#options.store().archives().find((candidate) => candidate.id === id)
      const wanted = new Set<WaitingFile['code']>([...(dateOrder === undefined ? [] : ['dates-ambiguous'] as const), ...(password === undefined ? [] : ['password-needed', 'password-wrong'] as const)])
      const files = archive?.account.waiting.filter(({ code }) => wanted.has(code)).map(({ path }) => path) ?? []
      if (archive === undefined || files.length === 0) throw new Refused('bad-arguments')
      const read = await this.#import([{
        paths: archive.path.split('\n'), sample: archive.sample, owners: [], timeZone: timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
        answering: { archive: id, files, sha256: archive.sha256 },
        ...(password === undefined ? {} : { password }), ...(dateOrder === undefined ? {} : { dateOrder }),
      }], signal, progress)
      return [id, ...read]
    })
  }

  /** Imports a made-up person's archives through the same importers, from a folder that is gone afterwards. */
  async readSample({ name }: Args<'archives.importSample'>, context: Listening): Promise<ImportResult> {
    const person = madeUpPeople.get(name)
    if (!person) throw new Refused('not-found')
    return this.#alone(context, async (signal, progress) => {
      const folder = join(this.#options.dataDir, MADE_UP_FOLDER)
      rmSync(folder, { recursive: true, force: true })
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      try {
        const jobs: JobFacts[] = []
        for (const { name: file, bytes } of await person.archives()) {
          writeFileSync(join(folder, file), bytes, { mode: 0o600 })
          jobs.push({ paths: [join(folder, file)], sample: name, timeZone: person.timeZone, owners: [] })
        }
        return await this.#import(jobs, signal, progress)
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    })
  }

  /** Who acted in an archive whose owner is not known, most active first. */
  ownerChoices(archive: number): readonly OwnerChoice[] {
    return this.#options.store().ownerCandidates(archive).slice(0, 200).map(({ identifier, name, activities }) => ({ archive, identifier, name, activities }))
  }

  /** The guesses as they were before the last import of this run; undefined before the first, and after something was removed. */
  get before(): readonly Inference[] | undefined {
    return this.#before
  }

  /** Stops what runs, and resolves when no process writes to the store any more. */
  async stop(): Promise<void> {
    this.#running?.cancel.abort()
    await this.#running?.read.catch(() => undefined)
    await this.#tidying
  }

  /** Stops what runs and lets nothing begin until `work` is done. */
  whileStopped<T>(work: () => Promise<T>): Promise<T> {
    return this.#holding(async () => {
      await this.stop()
      this.#before = undefined
      return work()
    })
  }

  async #holding<T>(work: () => Promise<T>): Promise<T> {
    this.#isHeld = true
    try {
      return await work()
    } finally {
      this.#isHeld = false
    }
  }

  /** Takes out what an interrupted import left and reads the whole store; false when it is damaged. */
  async checkStore(): Promise<boolean> {
    const { file } = this.#options
    const end = await this.#tidy({ file, check: true })
    return 'failure' in end ? end.failure.code !== 'store-damaged' : end.isSound !== false
  }

  #tidy(task: TidyTask): Promise<TidyEnd> {
    const tidying = tidyStore(this.#options.startImport, task)
    const settled = tidying.then(() => { if (this.#tidying === settled) this.#tidying = undefined })
    this.#tidying = settled
    return tidying
  }

  /**
   * Goes on listening to what runs, for a page that was loaded again meanwhile; null when nothing does. Cancelling it stops
   * the import, as cancelling the first call would.
   */
  async follow(context: Listening): Promise<ImportResult | null> {
    const running = this.#running
    if (!running) return null
    if (running.last) context.progress(running.last)
    return this.#hear(running, context)
  }

  /** Reads with `work`, alone, and then guesses. */
  async #alone(context: Listening, work: (signal: AbortSignal, progress: (value: ImportProgress) => void) => Promise<readonly number[]>): Promise<ImportResult> {
    if (this.#running || this.#isHeld) throw new Refused('busy')
    const cancel = new AbortController()
    const hearers = new Set<(value: ImportProgress) => void>()
    const running: Running = { cancel, hearers, last: null, read: Promise.resolve([]) }
    this.#running = running
    const progress = (value: ImportProgress): void => {
      running.last = value
      for (const hear of hearers) hear(value)
    }
    running.read = (this.#tidying ?? Promise.resolve()).then(() => work(cancel.signal, progress)).finally(() => { this.#running = undefined })
    return this.#hear(running, context)
  }

  /** The result of what runs, its progress told to one page, and its Stop heard. */
  async #hear(running: Running, context: Listening): Promise<ImportResult> {
    const stop = (): void => running.cancel.abort()
    running.hearers.add(context.progress)
    context.signal.addEventListener('abort', stop)
    if (context.signal.aborted) stop()
    try {
      return await this.#guess(await running.read, context)
    } finally {
      running.hearers.delete(context.progress)
      context.signal.removeEventListener('abort', stop)
    }
  }

  async #import(jobs: readonly JobFacts[], signal: AbortSignal, progress: (value: ImportProgress) => void): Promise<readonly number[]> {
    const { file, startImport, now, changed } = this.#options
    const ids: number[] = []
    const before = this.#options.guessing.latest?.guessed.inferences ?? []
    for (const facts of jobs) {
      const end = await runImportJob(startImport, { ...facts, file, addedAt: now() }, { signal, progress })
      if ('failure' in end) {
        // A process that was killed rolled nothing back itself; several archives of one request are one import.
        await this.#takeBack(ids)
        throw this.#refused(end.failure.code, undefined, end.failure.trace)
      }
      ids.push(...end.archives)
    }
    this.#before = before
    changed()
    return ids
  }

  /** Takes archives of an unfinished request out again, and what is half-read, in a process of its own. */
  async #takeBack(archives: readonly number[]): Promise<void> {
    // A store that cannot be put right now (no disk) is at the next opening; the first failure is told.
    await tidyStore(this.#options.startImport, { file: this.#options.file, remove: archives })
  }

  /** Removes an archive in a process of its own, so that screens are answered meanwhile. Gives how many rows went. */
  async remove(archive: number): Promise<number> {
    if (this.#running || this.#isHeld) throw new Refused('busy')
    const { file, guessing } = this.#options
    const end = await this.#holding(() => guessing.during(() => this.#tidy({ file, remove: [archive] })))
    if ('failure' in end) throw this.#refused(end.failure.code, undefined, end.failure.trace)
    this.#before = undefined
    return end.activities
  }

  /** Waits for the guesses of what was read; a stop no longer takes it back, and only ends the waiting. */
  async #guess(ids: readonly number[], { signal, progress }: Listening): Promise<ImportResult> {
    const { store, guessing } = this.#options
    const started = performance.now()
    const stopped = new Promise<void>((resolve) => {
      if (signal.aborted) resolve()
      signal.addEventListener('abort', () => resolve(), { once: true })
    })
    await Promise.race([stopped, guessing.current((done, total) => {
      const seconds = (performance.now() - started) / 1000
      const rate = seconds > 0 ? done / seconds : 0
      progress({ phase: 'guessing', importer: null, doneBytes: done, totalBytes: total, rows: done, rowsPerSecond: Math.round(rate), leftMs: rate > 0 ? Math.round(((total - done) / rate) * 1000) : null })
    })])
    const archives = store().archives().filter(({ id }) => ids.includes(id)).map(archiveRow)
    const unowned = new Set(store().archivesWithoutOwner())
    const now = guessing.latest
    const changes = now === undefined || now.stale ? [] : changesOf(this.#before ?? [], now.guessed.inferences)
    return { archives, changes, ownerChoices: ids.filter((id) => unowned.has(id)).flatMap((id) => this.ownerChoices(id)) }
  }

  #refused(code: Refused['code'], thrown?: unknown, trace?: string): Refused {
    if (code === 'unexpected' && thrown !== undefined) throw thrown
    if (trace !== undefined) this.#options.log.write('import-failed', { code, trace })
    return new Refused(code)
  }
}

/** An archive as the page may see it. */
export function archiveRow(archive: ReturnType<Store['archives']>[number]): ArchiveRow {
  const { path: _path, sha256: _sha256, ...shown } = archive
  return { ...shown, title: sourceTitle(archive.importer) }
}
