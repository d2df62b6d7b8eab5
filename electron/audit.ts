/** The headless audit (headless.md): the same importers, store and guesses without a window. */
import './deny-network.ts'
import { createHash, randomInt } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { basename, join } from 'node:path'
import { lockStore } from '../db/lock.ts'
import type { Language } from '../db/model.ts'
import { checkStore, openStore } from '../db/open.ts'
import type { Store } from '../db/store.ts'
import { asStoreError, StoreError } from '../db/store-error.ts'
import { importers } from '../importers/registry.ts'
import { planActions } from '../inference/actions/registry.ts'
import { compareClaims } from '../inference/compare.ts'
import { runInference } from '../inference/run.ts'
import { redactionFor } from '../inference/shareable/redaction.ts'
import { madeUpPeople } from '../samples/registry.ts'
import { auditJson, type AuditedArchive, type RefusedArchive } from './audit/json.ts'
import { HELP, readOptions, UsageError, type AuditArchive, type AuditOptions } from './audit/options.ts'
import { checkOutput, writeOutput, writeReport } from './audit/output.ts'
import { fromHere } from './audit/from-here.ts'
import { ProgressLine } from './audit/progress-line.ts'
import { archiveLine, doubtLines, errorLines, failureLines, guessLines, isUnread, unreadLines, waitingLines } from './audit/summary.ts'
import { BUILT_APP } from './built-app.ts'
import { groupParts } from './engine/picked-files.ts'
import { finishErase } from './erase.ts'
import { Refused, refusing } from './errors.ts'
import { hashChosen } from './audit/hash.ts'
import { forkImports, runImportJob, type ImportEnd } from './import-runner.ts'
import type { ImportJob } from './import-protocol.ts'
import { LOCK_FILE, MADE_UP_FOLDER, makeDataFolder, STORE_FILE } from './paths.ts'
import { ownerNamesOf } from './engine/claim-answer.ts'
import { unlessDenied } from './engine/guess-rows.ts'
import { sharedSourceId } from './report/known-words.ts'
import { sweepTemporaryFolders, temporaryFolder, type TemporaryFolder } from './temporary-folder.ts'
import { reportHtml } from './report/report.ts'
import { systemLanguage } from './system-language.ts'
import { codeFrames, codeWord, jsonForTerminal, lines, tell, terminal, typedByPerson } from './terminal-text.ts'

/** Codes for which an answer of the person is missing: exit status 4. */
const NEEDS_ANSWER = new Set(['dates-ambiguous', 'password-needed', 'password-wrong'])

/** Signals by which a person or a closed terminal ends us. Windows knows no SIGQUIT. */
const ENDING: readonly NodeJS.Signals[] = process.platform === 'win32' ? ['SIGINT', 'SIGTERM', 'SIGHUP'] : ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT']

/** Runs the audit with the arguments after `--`; resolves to the exit status. */
export async function main(args: readonly string[]): Promise<number> {
  // Whoever reads our output may stop early (`| head`): that is no failure of ours, and nothing is left behind for it.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', outputFailed)
  let options: AuditOptions
  try {
    options = readOptions(args, new Set(importers.keys()))
    const inputs = options.archives.map(({ path }) => fromHere(path))
    if (options.json !== undefined && options.json !== '-') checkOutput('--json', fromHere(options.json), inputs)
    if (options.report !== undefined) checkOutput('--report', fromHere(options.report), inputs)
    if (options.json !== undefined && options.report !== undefined && options.json !== '-' && fromHere(options.json) === fromHere(options.report)) throw new UsageError('--json and --report name the same file')
    if (options.passwordFile !== undefined && statSync(fromHere(options.passwordFile), { throwIfNoEntry: false })?.isFile() !== true) throw new UsageError('--password-file names no file')
  } catch (thrown) {
    if (!(thrown instanceof UsageError)) throw thrown
    tell(process.stderr, terminal`Nothing was read, because the command line was not understood: ${typedByPerson(thrown.message)}.\nFor all options: npm run audit -- --help`)
    return 2
  }
  if (options.help) {
    tell(process.stdout, HELP)
    return 0
  }
  if (options.sample === 'list') {
    for (const { name, about } of madeUpPeople.values()) tell(process.stdout, terminal`${codeWord(name)}  ${typedByPerson(about[options.language])}`)
    return 0
  }
  if (options.sample !== undefined && !madeUpPeople.has(options.sample)) {
    tell(process.stderr, terminal`There is no made-up person of that name. There are: ${typedByPerson([...madeUpPeople.keys()].join(', '))}.`)
    return 2
  }
  let audit: Audit
  try {
    audit = new Audit(options)
  } catch (thrown) {
    return tellFailure(thrown, options.language)
  }
  return audit.run()
}

/** Of a reader that stopped or a terminal that was closed nothing is said; an output that takes no more, e.g. on a full disk, ends in a failure that is told once. */
function outputFailed(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE' || error.code === 'EIO' || isOutputLost) return
  isOutputLost = true
  process.once('exit', () => { process.exitCode = 1 })
  tellFailure(error, systemLanguage())
}
let isOutputLost = false

/** One run. */
class Audit {
  readonly #options: AuditOptions
  readonly #line: ProgressLine
  readonly #cancel = new AbortController()
  readonly #audited: AuditedArchive[] = []
  #dataDir = ''
  #temporary: TemporaryFolder | undefined
  #status = 0
  #peakImportBytes = 0
  #indexMs = 0
  #signal: NodeJS.Signals | undefined

  constructor(options: AuditOptions) {
    this.#options = options
    this.#line = new ProgressLine(options.language, options.quiet)
  }

  async run(): Promise<number> {
    const stop = (signal: NodeJS.Signals): void => {
      this.#signal = signal
      this.#cancel.abort()
    }
    // The folder for content comes after these: whoever ends us by a signal finds nothing of it left.
    for (const signal of ENDING) process.on(signal, stop)
    // Nobody reads the result any more: the reading of archives is stopped too.
    const unheard = (): void => {
      this.#signal = 'SIGPIPE'
      this.#cancel.abort()
    }
    process.stdout.on('error', unheard)
    try {
      await this.#work()
    } catch (thrown) {
      this.#line.clear()
      if (!this.#cancel.signal.aborted) this.#status = tellFailure(thrown, this.#options.language)
    } finally {
      process.stdout.off('error', unheard)
      for (const signal of ENDING) process.off(signal, stop)
      this.#line.clear()
      this.#temporary?.remove()
    }
    // The shells' convention for an end by signal: 128 and its number.
    if (this.#signal !== undefined) return 128 + constants.signals[this.#signal]
    return this.#status
  }

  async #work(): Promise<void> {
    const started = performance.now()
    const { sensitive, withhold, json, report, reportDates, language } = this.#options
    const isKept = this.#options.dataDir !== undefined
    // Only a kept store may be open somewhere else.
    sweepTemporaryFolders()
    if (this.#options.dataDir === undefined) this.#temporary = temporaryFolder('audit')
    this.#dataDir = this.#temporary?.path ?? fromHere(this.#options.dataDir ?? '')
    const file = join(this.#dataDir, STORE_FILE)
    const lock = isKept ? refusing(() => {
      makeDataFolder(this.#dataDir)
      finishErase(this.#dataDir)
      return lockStore(join(this.#dataDir, LOCK_FILE), file)
    }) : undefined
    // What a killed audit left of a made-up person's files.
    rmSync(join(this.#dataDir, MADE_UP_FOLDER), { recursive: true, force: true })
    if (lock?.beganAnew === true) tell(process.stderr, errorLines('store-began-anew', language))
    const store = refusing(() => {
      // Before anything is written to it.
      if (isKept) checkStore({ file })
      return openStore({ file })
    }, () => lock?.release())
    try {
      await this.#import(store)
      this.#askOwner(store)
      const imported = performance.now()
      this.#cancel.signal.throwIfAborted()
      const result = await runInference(store, {
        sensitive, withhold, signal: this.#cancel.signal,
        progress: (done, total) => this.#line.show({ phase: 'guessing', importer: null, doneBytes: done, totalBytes: total, rows: done, rowsPerSecond: Math.round(done / Math.max(0.001, (performance.now() - imported) / 1000)), leftMs: null }),
      })
      if (result.passed && isKept) store.writeTallies(result.revision, result.code, result.tallies)
      const inferred = performance.now()
      // What the person said is not true of them is listed with that answer, and nothing is built on it.
      const marks = store.readMarks()
      const standing = result.inferences.flatMap((inference) => unlessDenied(inference, marks) ?? [])
      this.#line.clear()
      if (json !== undefined) {
        const body = auditJson(store, {
          archives: this.#audited, signals: result.signals, inferences: result.inferences, together: result.together,
          claimChecks: compareClaims(store, standing, ownerNamesOf(store)), actions: planActions(store, standing, { sha256: (text) => createHash('sha256').update(text).digest('hex'), redaction: redactionFor(reportDates, randomInt), source: sharedSourceId }),
          timings: { importMs: Math.round(imported - started - this.#indexMs), indexMs: Math.round(this.#indexMs), inferMs: Math.round(inferred - imported), totalMs: Math.round(performance.now() - started) },
          peakRssBytes: this.#peakBytes(),
        })
        if (json === '-') tell(process.stdout, jsonForTerminal(body))
        else writeOutput(fromHere(json), `${JSON.stringify(body, null, 2)}\n`)
      }
      if (report !== undefined) {
        const html = reportHtml({ store, inferences: standing, language, sensitive, redaction: redactionFor(reportDates, randomInt), now: Date.now() })
        writeReport(fromHere(report), html)
        if (json !== '-') tell(process.stdout, language === 'zh' ? terminal`报告：${typedByPerson(fromHere(report))}` : terminal`Report: ${typedByPerson(fromHere(report))}`)
      }
      // Of nothing that was read there is nothing to guess.
      if (json === undefined && report === undefined && store.countActivities() > 0) tell(process.stdout, lines(guessLines(result.inferences, language, redactionFor(reportDates, randomInt))))
    } finally {
      store.close()
      lock?.release()
    }
  }

  /** Reads everything that was named, one after the other; what fails is told and the next is read. */
  async #import(store: Store): Promise<void> {
    const { sample, archives } = this.#options
    if (sample !== undefined) await this.#importSample(store, sample)
    for (const { label, paths, as } of this.#groups(archives)) await this.#importOne(store, label, paths, as === undefined ? {} : { as })
  }

  /** Parts of one export come together; the others stay as they were named. */
  #groups(archives: readonly AuditArchive[]): readonly { readonly label: string; readonly paths: readonly string[]; readonly as?: string }[] {
    const plain = groupParts(archives.filter(({ as }) => as === undefined).map(({ path }) => fromHere(path)))
    const grouped = new Map(plain.flatMap((group) => group.map((path) => [path, group] as const)))
    const done = new Set<string>()
    return archives.flatMap(({ path, as }) => {
      const full = fromHere(path)
      if (as !== undefined) return [{ label: path, paths: [full], as }]
      const group = grouped.get(full) ?? [full]
      if (group.length > 1) {
        if (group.some((part) => done.has(part))) return []
        for (const part of group) done.add(part)
      }
      return [{ label: path, paths: group }]
    })
  }

  async #importSample(store: Store, name: string): Promise<void> {
    const person = madeUpPeople.get(name)
    if (!person) return
    const folder = join(this.#dataDir, MADE_UP_FOLDER)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    try {
      for (const { name: file, bytes } of await person.archives()) {
        writeFileSync(join(folder, file), bytes, { mode: 0o600 })
        await this.#importOne(store, file, [join(folder, file)], { sample: name, timeZone: person.timeZone })
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }

  async #importOne(store: Store, label: string, paths: readonly string[], facts: { readonly as?: string; readonly sample?: string; readonly timeZone?: string }): Promise<void> {
    if (this.#cancel.signal.aborted) return
    const { timeZone, owners, dateOrder, language } = this.#options
    const job: ImportJob = {
      file: join(this.#dataDir, STORE_FILE), paths, sample: facts.sample ?? null, timeZone: facts.timeZone ?? timeZone, owners, addedAt: Date.now(),
      ...(facts.as === undefined ? {} : { as: facts.as }), ...(dateOrder === undefined ? {} : { dateOrder }),
    }
    const shown = typedByPerson(label)
    const end = await this.#runJob(job)
    this.#line.clear()
    if (this.#cancel.signal.aborted) return
    if ('failure' in end) {
      rollBackIfPossible(store)
      const { code, trace, files, waiting } = end.failure
      const { sha256, bytes } = await hashChosen(paths)
      this.#audited.push({ path: label, refused: { path: label, sha256, bytes, importer: facts.as ?? null, code, files: files ?? (bytes > 0 ? paths.length : 0), ...(waiting === undefined ? {} : { waiting }) } satisfies RefusedArchive })
      tell(process.stderr, trace === undefined ? failureLines(shown, code, language) : terminal`${failureLines(shown, code, language)}\n  ${codeFrames(trace)}`)
      this.#worsen(NEEDS_ANSWER.has(code) ? 4 : code === 'unexpected' ? 1 : 3)
      return
    }
    this.#peakImportBytes = Math.max(this.#peakImportBytes, end.peakRssBytes)
    this.#indexMs += end.indexMs
    const byId = new Map(store.archives().map((archive) => [archive.id, archive]))
    for (const id of end.archives) {
      const archive = byId.get(id)
      if (!archive) continue
      this.#audited.push({ path: label, archive })
      if (archive.account.waiting.length > 0) {
        for (const question of waitingLines(shown, archive, language)) tell(process.stderr, question)
        this.#worsen(4)
      } else if (isUnread(archive)) {
        tell(process.stderr, unreadLines(shown, archive, language))
        this.#worsen(3)
      } else if (!this.#options.quiet) tell(process.stderr, archiveLine(facts.sample === undefined ? typedByPerson(basename(label)) : shown, archive, language))
      if (!this.#options.quiet) for (const doubt of doubtLines(shown, archive, language)) tell(process.stderr, doubt)
    }
  }

  /** An archive in which people act and nobody is known to be the person needs an answer: status 4, everything else is done. */
  #askOwner(store: Store): void {
    // Owners may have become known by a later archive of the same source.
    const now = new Map(store.archives().map((archive) => [archive.id, archive]))
    for (const [index, entry] of this.#audited.entries()) if ('archive' in entry) this.#audited[index] = { path: entry.path, archive: now.get(entry.archive.id) ?? entry.archive }
    const unowned = new Set(store.archivesWithoutOwner())
    const asked = this.#audited.filter((entry) => 'archive' in entry && unowned.has(entry.archive.id))
    if (asked.length === 0) return
    for (const entry of asked) {
      const shown = typedByPerson(entry.path)
      tell(process.stderr, this.#options.language === 'zh'
        ? terminal`${shown}：看不出哪一位是你，所以没有根据你自己的话猜测。请用 --owner 写出你在里面的名字，再运行一次。 [owner-unknown]`
        : terminal`${shown}: which of the people in it is you cannot be told, so nothing was guessed from your own words. Run again with --owner and your name as it stands there. [owner-unknown]`)
    }
    this.#worsen(4)
  }

  /** Runs a job, with each password in turn while they are wrong. */
  async #runJob(job: ImportJob): Promise<ImportEnd> {
    const run = (password?: string): Promise<ImportEnd> =>
      runImportJob(forkImports(join(BUILT_APP, 'import-process.js')), password === undefined ? job : { ...job, password, otherPasswords: this.#passwords().filter((other) => other !== password) }, { signal: this.#cancel.signal, progress: (value) => this.#line.show(value) })
    const [first, ...others] = this.#passwords()
    let end = await run(first)
    for (const password of others) {
      if (!('failure' in end) || end.failure.code !== 'password-wrong') break
      end = await run(password)
    }
    return end
  }

  #passwords(): readonly string[] {
    const { passwords, passwordFile } = this.#options
    return passwordFile === undefined ? passwords : [readFileSync(fromHere(passwordFile), 'utf8').replace(/\r?\n$/, '')]
  }

  /** 1 beats 3 beats 4 beats 0: the gravest is reported. */
  #worsen(status: number): void {
    const gravity = [0, 4, 3, 1]
    if (gravity.indexOf(status) > gravity.indexOf(this.#status)) this.#status = status
  }

  /** Upper bound of what was resident at once: this process's peak and the largest import's. */
  #peakBytes(): number {
    return process.resourceUsage().maxRSS * 1024 + this.#peakImportBytes
  }
}

/** What a killed process left does not show; on a full disk it is taken out at the next opening. */
function rollBackIfPossible(store: Store): void {
  try {
    store.rollBack()
  } catch (thrown) {
    if (!(asStoreError(thrown) instanceof StoreError)) throw thrown
  }
}

/** Says why the whole run ended; gives its status. */
function tellFailure(thrown: unknown, language: Language): number {
  const stored = asStoreError(thrown)
  const code = thrown instanceof Refused ? thrown.code : stored instanceof StoreError && stored.code !== 'no-permission' ? stored.code : undefined
  if (code !== undefined) {
    tell(process.stderr, errorLines(code, language))
  } else if (thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' && /^E[A-Z]+$/.test(thrown.code)) {
    tell(process.stderr, language === 'zh' ? terminal`命令行里的一个文件无法读取或写入（${codeWord(thrown.code)}）。请检查路径和权限。` : terminal`A file named on the command line could not be read or written (${codeWord(thrown.code)}). Check the path and its permissions.`)
  } else throw thrown
  return 1
}
