/**
 * Electron's end of the engine: the engine and the import processes are utility processes that main starts, introduces to
 * the page and ends. An engine that ends by itself is started anew; one that never gets as far as a store is given up.
 */
import { join } from 'node:path'
import { type ForkOptions, MessageChannelMain, utilityProcess, type UtilityProcess, type WebContents } from 'electron'
import type { Picked } from './contract.ts'
import type { EngineToHost, HostToEngine } from './engine-protocol.ts'
import { IMPORT_NODE_ARGUMENTS, type FromImport } from './import-protocol.ts'

/** How the engine is started, and who hears of its end. */
export interface UtilityEngineOptions {
  /** Folder of the built app. */
  readonly dist: string
  readonly open: Extract<HostToEngine, { type: 'open' }>
  /** The engine ended and another one runs: pages have to be told and introduced. */
  startedAnew(): void
  /** Engine after engine ended before it had looked at the store. */
  hopeless(): void
}

/** Starts in a row that came to nothing, before it is given up. */
const STARTS_IN_VAIN = 3
/** How long the engine may take to close its store. */
const CLOSE_LIMIT_MS = 2_000

/** One engine at a time, its imports, and what was asked of it. */
export class UtilityEngine {
  readonly #options: UtilityEngineOptions
  readonly #imports = new Map<number, UtilityProcess>()
  readonly #picks = new Map<number, (picked: readonly Picked[]) => void>()
  #child: UtilityProcess | undefined
  #nextPick = 1
  #inVain = 0
  #closing: Promise<void> | undefined

  /** Only after the app is ready. */
  constructor(options: UtilityEngineOptions) {
    this.#options = options
    this.#start()
  }

  /** False once it was closed or given up. */
  get isRunning(): boolean {
    return this.#child !== undefined
  }

  /** Hands one end of a new channel to the engine and the other to the page; what they say does not pass through main. */
  introduce(page: WebContents): void {
    if (!this.#child || this.#closing) return
    const { port1, port2 } = new MessageChannelMain()
    this.#child.postMessage(this.#options.open, [port1])
    page.postMessage('lookalike:port', null, [port2])
  }

  /** Tokens for paths that the person chose or dropped. Empty when the engine ended meanwhile. */
  pick(paths: readonly string[]): Promise<readonly Picked[]> {
    if (!this.#child || this.#closing) return Promise.resolve([])
    return new Promise((resolve) => {
      const id = this.#nextPick++
      this.#picks.set(id, resolve)
      this.#tell({ type: 'pick', id, paths })
    })
  }

  /** Lets the engine close its store, and after two seconds ends it; resolves when it has ended. */
  close(): Promise<void> {
    this.#closing ??= new Promise((resolve) => {
      const child = this.#child
      if (!child) {
        resolve()
        return
      }
      const insist = setTimeout(() => end(child), CLOSE_LIMIT_MS)
      child.once('exit', () => {
        clearTimeout(insist)
        resolve()
      })
      this.#tell({ type: 'close' })
    })
    return this.#closing
  }

  #start(): void {
    const child = fork(join(this.#options.dist, 'engine-process.js'), { serviceName: 'Lookalike engine' })
    this.#child = child
    child.on('message', (message: EngineToHost) => this.#receive(message))
    child.on('exit', () => this.#ended())
  }

  #ended(): void {
    this.#child = undefined
    // Their engine is gone: what they read belongs to nobody, and the next engine takes it out.
    for (const each of this.#imports.values()) end(each)
    this.#imports.clear()
    for (const resolve of this.#picks.values()) resolve([])
    this.#picks.clear()
    if (this.#closing) return
    this.#inVain++
    if (this.#inVain >= STARTS_IN_VAIN) {
      this.#options.hopeless()
      return
    }
    this.#start()
    this.#options.startedAnew()
  }

  #tell(message: HostToEngine): void {
    this.#child?.postMessage(message)
  }

  #receive(message: EngineToHost): void {
    if (message.type === 'ready' || message.type === 'failed') this.#inVain = 0
    else if (message.type === 'picked') {
      this.#picks.get(message.id)?.(message.picked)
      this.#picks.delete(message.id)
    } else if (message.type === 'import-wanted') this.#startImport(message.id)
    else if (message.type === 'import-message') this.#imports.get(message.id)?.postMessage(message.message)
    else if (message.type === 'import-kill') {
      const child = this.#imports.get(message.id)
      if (child) end(child)
    }
  }

  /** An engine in a utility process cannot start one itself. */
  #startImport(id: number): void {
    const child = fork(join(this.#options.dist, 'import-process.js'), {
      serviceName: 'Lookalike import',
      // A utility process takes switches of V8 only in Chromium's own form (shell/browser/javascript_environment.cc reads js-flags).
      execArgv: [`--js-flags=${IMPORT_NODE_ARGUMENTS.join(' ')}`],
    })
    this.#imports.set(id, child)
    child.on('message', (message: FromImport) => { if (this.#imports.get(id) === child) this.#tell({ type: 'import-message', id, message }) })
    child.on('exit', () => {
      if (this.#imports.get(id) !== child) return
      this.#imports.delete(id)
      this.#tell({ type: 'import-ended', id })
    })
  }
}

/**
 * Starts a process. A fatal error of V8 in it is told as `error` before its end (node_service.cc,
 * V8FatalErrorCallback); unheard, it would be thrown in main. The end says enough, and the report would hold paths.
 */
function fork(script: string, options: ForkOptions): UtilityProcess {
  const child = utilityProcess.fork(script, [], { ...options, stdio: 'ignore' })
  child.on('error', () => undefined)
  return child
}

/** Ends a process. One that has not been spawned yet has no id, and `kill` would do nothing (electron_api_utility_process.cc, Kill). */
function end(child: UtilityProcess): void {
  if (child.pid === undefined) child.once('spawn', () => child.kill())
  else child.kill()
}
