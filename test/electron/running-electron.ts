/** Drives a main process that runs on the stand-in of Electron. */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const LAUNCH = fileURLToPath(new URL('stand-in/launch.ts', import.meta.url))
const MAIN = resolve(import.meta.dirname, '../../dist/entry.js')

/** Something that happened in the app, as the stand-in noted it. */
export interface Happening { readonly what: string; readonly detail?: unknown }

/** A started app. */
export class RunningElectron {
  readonly #child: ChildProcess
  readonly #answers = new Map<number, { readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void }>()
  /** Exit code of the main process; null after a signal. */
  readonly ended: Promise<number | null>
  /** What happened so far, in order. */
  readonly happened: Happening[] = []
  #next = 1

  constructor(dataDir: string, options: { readonly main?: string; readonly args?: readonly string[]; readonly env?: NodeJS.ProcessEnv } = {}) {
    this.#child = fork(LAUNCH, [options.main ?? MAIN, ...(options.args ?? [])], {
      execArgv: [], serialization: 'advanced', stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '', LOOKALIKE_DATA: dataDir, ...options.env },
    })
    this.#child.on('message', ({ happening, id, result, error }: { happening?: Happening; id: number; result?: unknown; error?: string }) => {
      if (happening) {
        this.happened.push(happening)
        return
      }
      const answer = this.#answers.get(id)
      this.#answers.delete(id)
      if (error === undefined) answer?.resolve(result)
      else answer?.reject(new Error(error))
    })
    this.ended = once(this.#child, 'exit').then(([code]: unknown[]) => {
      for (const { reject } of this.#answers.values()) reject(new Error('the app has ended'))
      return code as number | null
    })
  }

  get pid(): number {
    return this.#child.pid ?? 0
  }

  /** Asks the stand-in. Rejects with what it threw, or when the app has ended. */
  ask<T>(name: string, ...args: readonly unknown[]): Promise<T> {
    return new Promise<unknown>((resolve_, reject) => {
      const id = this.#next++
      this.#answers.set(id, { resolve: resolve_, reject })
      if (this.#child.connected) this.#child.send({ id, name, args }, (error) => { if (error) reject(error) })
      else reject(new Error('the app has ended'))
    }) as Promise<T>
  }

  /** What an expression in the page gives. */
  evaluate<T>(expression: string): Promise<T> {
    return this.ask<T>('evaluate', expression)
  }

  /** Waits until this happened so many times, and gives what was noted of the last. */
  async waitFor(what: string, times = 1): Promise<unknown> {
    for (;;) {
      const found = this.happened.filter((each) => each.what === what)
      if (found.length >= times) return found.at(-1)?.detail
      await new Promise((done) => { setTimeout(done, 20) })
    }
  }

  /** Sends a signal of the system. */
  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal)
  }
}
