/**
 * What stands behind a picture: a store of its own in a temporary folder, the true engine process on it, and the files that
 * the page's "choose" gives. Nothing here is invented for the picture: guesses, counts and errors are the engine's own.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Args, FromEngine, Method, Picked, Result, ToEngine } from '../../electron/contract.ts'
import { EngineLink } from '../../electron/engine-link.ts'

const script = resolve(import.meta.dirname, '../../dist/engine-process.js')

/** An engine on a store of its own. */
export class Stage {
  readonly #link: EngineLink
  readonly #dataDir = mkdtempSync(join(tmpdir(), 'lookalike-pictures-'))
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(thrown: Error): void }>()
  #nextCall = 1
  /** Receives what the engine says to the page that is being drawn. */
  toPage: (message: FromEngine) => void = () => {}
  /** Paths that the page's next "choose" gives. */
  chosen: readonly string[] = []

  private constructor() {
    this.#link = new EngineLink({ script, dataDir: this.#dataDir, host: 'chromium', version: '0.1.0', systemLanguage: 'en', toPage: (message) => this.#hear(message) })
  }

  /** Opens a store, empty or with a made-up person in it. */
  static async open(sample?: string): Promise<Stage> {
    const stage = new Stage()
    const refusal = await stage.#link.opened
    if (refusal !== null) throw new Error(`no engine: ${refusal.code}`)
    if (sample !== undefined) await stage.call('archives.importSample', { name: sample })
    return stage
  }

  /** A call as the page would make it. Numbers of our own calls are negative, so that the page's are never taken for them. */
  call<M extends Method>(method: M, args: Args<M>): Promise<Result<M>> {
    const id = -this.#nextCall++
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject })
      this.#link.fromPage({ type: 'call', id, method, args })
    })
  }

  /** A message of the page. */
  fromPage(message: ToEngine): void {
    this.#link.fromPage(message)
  }

  /** What the page's dialog gives. */
  pick(): Promise<readonly Picked[]> {
    return this.#link.pick(this.chosen)
  }

  /** Holds the engine up, so that what the page asks next stays without an answer, or ends it. */
  signal(signal: 'SIGSTOP' | 'SIGKILL'): void {
    if (this.#link.processId !== undefined) process.kill(this.#link.processId, signal)
  }

  async close(): Promise<void> {
    await this.#link.close()
    rmSync(this.#dataDir, { recursive: true, force: true })
  }

  #hear(message: FromEngine): void {
    const waiting = 'id' in message ? this.#waiting.get(message.id) : undefined
    if (waiting === undefined) this.toPage(message)
    else if (message.type === 'reply') waiting.resolve(message.ok)
    else if (message.type === 'failure') waiting.reject(new Error(message.error.code))
  }
}
