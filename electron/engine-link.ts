/**
 * The host's end of an engine in a child process: relays the page's messages, turns paths into tokens, starts the engine
 * anew when it ended, and answers calls that were under way then, so that the page never waits for a dead process.
 */
import { type ChildProcess, fork } from 'node:child_process'
import type { CallError, FromEngine, Picked, ToEngine } from './contract.ts'
import type { EngineToHost, HostToEngine } from './engine-protocol.ts'
import { callError } from './errors.ts'

/** How the engine is started. */
export interface EngineLinkOptions {
  /** Path of the built engine process. */
  readonly script: string
  readonly dataDir: string
  readonly host: string
  readonly version: string
  readonly systemLanguage: 'en' | 'zh'
  /** Absolute paths that the person named when starting the app. */
  readonly given?: readonly string[]
  /** Receives what the engine says to the page. */
  toPage(message: FromEngine): void
}

/** Characters of a call's arguments; the longest that the contract allows are far below. */
const MESSAGE_LIMIT = 100_000

/** One engine process at a time, and the calls it has not answered yet. */
export class EngineLink {
  readonly #options: EngineLinkOptions
  readonly #calls = new Set<number>()
  readonly #picks = new Map<number, (picked: readonly Picked[]) => void>()
  #child: ChildProcess | undefined
  #nextPick = 1
  #closing = false
  #tellOpened: (error: CallError | null) => void = () => {}
  /** How the first opening of the store ended: null when it is open. Resolves with `engine-stopped` when the engine ended before. */
  readonly opened: Promise<CallError | null>

  constructor(options: EngineLinkOptions) {
    this.#options = options
    this.opened = new Promise((resolve) => { this.#tellOpened = resolve })
    this.#start()
  }

  /** A message of the page. Anything that is not a call or a cancel is dropped. */
  fromPage(message: ToEngine): void {
    const isCall = message?.type === 'call' && Number.isSafeInteger(message.id) && typeof message.method === 'string'
    if (!isCall && message?.type !== 'cancel') return
    if (isCall) {
      // Our own calls are small; what is larger is not worth the engine's time.
      if (JSON.stringify(message.args ?? null).length > MESSAGE_LIMIT) {
        this.#options.toPage({ type: 'failure', id: message.id, error: callError('bad-arguments') })
        return
      }
      this.#calls.add(message.id)
    }
    this.#send({ type: 'page', message })
  }

  /** Tokens for paths that came from the system's dialog or a drop. Empty when the engine ended meanwhile. */
  pick(paths: readonly string[]): Promise<readonly Picked[]> {
    const id = this.#nextPick++
    return new Promise((resolve) => {
      this.#picks.set(id, resolve)
      this.#send({ type: 'pick', id, paths })
    })
  }

  /** Ends the engine: asks, and after two seconds insists. */
  close(): Promise<void> {
    this.#closing = true
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
    return new Promise((resolve) => {
      const insist = setTimeout(() => child.kill('SIGKILL'), 2_000)
      child.once('exit', () => {
        clearTimeout(insist)
        resolve()
      })
      this.#send({ type: 'close' })
    })
  }

  /** Process id of the engine that runs now; for tests that stop it. */
  get processId(): number | undefined {
    return this.#child?.pid
  }

  #send(message: HostToEngine): void {
    if (!this.#child) this.#start()
    this.#child?.send(message, (error) => {
      // The engine ended between two messages: its exit answers the calls.
      if (error) this.#ended()
    })
  }

  #start(): void {
    const { script, dataDir, host, version, systemLanguage, given = [] } = this.#options
    const child = fork(script, [], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], serialization: 'json', execArgv: [] })
    this.#child = child
    child.on('message', (message) => this.#receive(message as EngineToHost))
    child.on('exit', () => {
      if (this.#child === child) this.#child = undefined
      this.#tellOpened(callError('engine-stopped'))
      this.#ended()
    })
    child.send({ type: 'open', dataDir, host, version, systemLanguage, given } satisfies HostToEngine)
  }

  #receive(message: EngineToHost): void {
    if (message.type === 'page') {
      if (message.message.type === 'reply' || message.message.type === 'failure') this.#calls.delete(message.message.id)
      this.#options.toPage(message.message)
    } else if (message.type === 'ready') this.#tellOpened(null)
    else if (message.type === 'failed') this.#tellOpened(message.error)
    else if (message.type === 'picked') {
      this.#picks.get(message.id)?.(message.picked)
      this.#picks.delete(message.id)
    }
  }

  #ended(): void {
    for (const id of this.#calls) if (!this.#closing) this.#options.toPage({ type: 'failure', id, error: callError('engine-stopped') })
    this.#calls.clear()
    for (const resolve of this.#picks.values()) resolve([])
    this.#picks.clear()
  }
}
