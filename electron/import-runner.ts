/**
 * The engine's end of an import process: starts one for each import, tells it the job, and makes sure that a crash, a kill
 * or a hang ends that import and nothing else. Who starts the process depends on the host; what is said does not.
 */
import { fork } from 'node:child_process'
import type { ImportProgress } from './contract.ts'
import type { EngineToHost } from './engine-protocol.ts'
import { IMPORT_NODE_ARGUMENTS } from './import-protocol.ts'
import { importByProgram } from './installed-program.ts'
import { wallPrefix } from './import-wall.ts'
import type { FromImport, ImportFailure, ImportJob, TidyTask, ToImport } from './import-protocol.ts'

/** A running import process. */
export interface ImportProcess {
  send(message: ToImport): void
  kill(): void
}
/** Hears one import process. `ended` comes once, after the last message. */
export interface ImportHearer { message(message: FromImport): void; ended(): void }
/** Starts import processes. */
export type StartImport = (hearer: ImportHearer) => ImportProcess

/** How an import ended. */
export type ImportEnd = { readonly archives: readonly number[]; readonly indexMs: number; readonly peakRssBytes: number } | { readonly failure: ImportFailure }

/** After a cancel, how long an import may take to roll back by itself before it is killed. */
const CANCEL_LIMIT_MS = 10_000

/** Runs a job in a process of its own. Never rejects. */
export function runImportJob(start: StartImport, job: ImportJob, options: { readonly signal: AbortSignal; progress(value: ImportProgress): void }): Promise<ImportEnd> {
  return new Promise((resolve) => {
    let end: ImportEnd | undefined
    let insist: NodeJS.Timeout | undefined
    const importing = start({
      message(message) {
        if (message.type === 'progress') options.progress(message.value)
        else if (message.type === 'done') end = { archives: message.archives, indexMs: message.indexMs, peakRssBytes: message.peakRssBytes }
        else if (message.type === 'failed') end = { failure: message.failure }
      },
      ended() {
        clearTimeout(insist)
        options.signal.removeEventListener('abort', cancel)
        resolve(end ?? { failure: { code: options.signal.aborted ? 'cancelled' : 'import-stopped' } })
      },
    })
    function cancel(): void {
      importing.send({ type: 'cancel' })
      insist = setTimeout(() => importing.kill(), CANCEL_LIMIT_MS)
    }
    options.signal.addEventListener('abort', cancel)
    importing.send({ type: 'start', job })
    if (options.signal.aborted) cancel()
  })
}

/** How tidying ended. */
export type TidyEnd = { readonly activities: number; readonly isSound: boolean | null } | { readonly failure: ImportFailure }

/** Does a task on the store in a process of its own. Never rejects. */
export function tidyStore(start: StartImport, task: TidyTask): Promise<TidyEnd> {
  return new Promise((resolve) => {
    let end: TidyEnd = { failure: { code: 'import-stopped' } }
    const tidying = start({
      message(message) {
        if (message.type === 'tidied') end = { activities: message.activities, isSound: message.isSound }
        else if (message.type === 'failed') end = { failure: message.failure }
      },
      ended: () => resolve(end),
    })
    tidying.send({ type: 'tidy', task })
  })
}

/** Import processes as child processes, behind the wall of the system where there is one: everywhere but for a window under Electron. `script` is the built import process. */
export function forkImports(script: string): StartImport {
  return (hearer) => {
    const program = importByProgram()
    // Behind the wall nobody is let into namespaces any more, which a Chromium makes for its own sandbox before it reads a word of ours.
    const wall = program === undefined ? wallPrefix() : undefined
    const child = fork(program?.script ?? script, [], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      ...(wall === undefined ? { execArgv: program?.execArgv ?? [...IMPORT_NODE_ARGUMENTS] } : { execPath: wall.program, execArgv: [...wall.args, process.execPath, ...IMPORT_NODE_ARGUMENTS] }),
    })
    let isEnded = false
    const ended = (): void => {
      if (isEnded) return
      isEnded = true
      hearer.ended()
    }
    child.on('message', (message) => hearer.message(message as FromImport))
    // `close` comes after the channel is drained, so that the last message is heard first.
    child.on('close', ended)
    child.on('error', ended)
    return {
      send: (message) => { if (child.connected) child.send(message) },
      kill: () => { child.kill('SIGKILL') },
    }
  }
}

/** Import processes that Electron's main starts for an engine in a utility process, and relays. */
export class RelayedImports {
  readonly #say: (message: EngineToHost) => void
  readonly #hearers = new Map<number, ImportHearer>()
  #next = 1

  constructor(say: (message: EngineToHost) => void) {
    this.#say = say
  }

  readonly start: StartImport = (hearer) => {
    const id = this.#next++
    this.#hearers.set(id, hearer)
    this.#say({ type: 'import-wanted', id })
    return {
      send: (message) => this.#say({ type: 'import-message', id, message }),
      kill: () => this.#say({ type: 'import-kill', id }),
    }
  }

  /** What main heard of a process. */
  message(id: number, message: FromImport): void {
    this.#hearers.get(id)?.message(message)
    // It waits to be ended until its last message was heard.
    if (message.type !== 'progress') this.#say({ type: 'import-kill', id })
  }

  ended(id: number): void {
    this.#hearers.get(id)?.ended()
    this.#hearers.delete(id)
  }
}
