/**
 * Keeps the guesses of the store as it is now: reads what was computed before, computes again after a change, and answers
 * "what if this source were withheld" from the same tallies.
 */
import type { Inference, Signal } from '../../db/model.ts'
import type { Store } from '../../db/store.ts'
import { parseTallies, type Tallies } from '../../inference/pass.ts'
import { codeSha } from '../../inference/registry.ts'
import { guessAgain, runInference } from '../../inference/run.ts'
import { Refused } from '../errors.ts'

/** The guesses at one revision of the store. */
export interface Guessed { readonly revision: number; readonly signals: ReadonlyMap<string, Signal>; readonly inferences: readonly Inference[] }

interface Running { readonly promise: Promise<Guessed>; readonly cancel: AbortController; readonly code: string; readonly revision: number }

/** Guesses of a store; `changed` is called when new ones are there. */
export class Guessing {
  readonly #store: () => Store
  readonly #sensitive: () => boolean
  readonly #changed: () => void
  #latest: (Guessed & { readonly code: string }) | undefined
  #tallies: { readonly revision: number; readonly tallies: Tallies } | undefined
  #running: Running | undefined
  #held: Promise<void> | undefined
  /** What could not be computed in the background: the revision and the code. */
  #failedAt: string | undefined
  #closed = false

  constructor(store: () => Store, sensitive: () => boolean, changed: () => void) {
    this.#store = store
    this.#sensitive = sensitive
    this.#changed = changed
  }

  /** The newest guesses there are without waiting, and whether newer ones are being made. Undefined before the first. */
  get latest(): { readonly guessed: Guessed; readonly stale: boolean } | undefined {
    const stored = this.#readStored()
    if (!stored) return undefined
    const stale = stored.revision !== this.#store().revision() || stored.code !== this.#code()
    if (stale && this.#failedAt === this.#now()) return undefined
    if (stale && !this.#running) this.begin()
    return { guessed: stored, stale }
  }

  /** Begins to compute without waiting. After a failure `latest` gives nothing, so that whoever asks next waits and is told. */
  begin(): void {
    const at = this.#now()
    this.current().catch((thrown: unknown) => {
      if (thrown instanceof Refused && thrown.code === 'cancelled') return
      this.#failedAt = at
      this.#changed()
    })
  }

  /**
   * Guesses of the store as it is now, computing them when they are not there. What became old while it was computed (a
   * setting, an owner, an archive less) is waited for in its new form; rejects with `cancelled` when the engine closes.
   */
  async current(progress?: (done: number, total: number) => void): Promise<Guessed> {
    for (;;) {
      // While something is taken out of the store nothing new is begun.
      while (this.#held) await this.#held
      if (this.#closed) throw new Refused('cancelled')
      const newest = this.#newest(progress)
      try {
        return await newest.promise
      } catch (thrown) {
        if (!newest.cancel.signal.aborted) throw thrown
      }
    }
  }

  #newest(progress?: (done: number, total: number) => void): Pick<Running, 'promise' | 'cancel'> {
    const revision = this.#store().revision()
    const stored = this.#readStored()
    if (stored && stored.revision === revision && stored.code === this.#code()) return { promise: Promise.resolve(stored), cancel: new AbortController() }
    if (this.#running?.revision === revision && this.#running.code === this.#code()) return this.#running
    this.#running?.cancel.abort()
    const cancel = new AbortController()
    const running = { cancel, code: this.#code(), revision, promise: this.#compute(cancel, progress) }
    this.#running = running
    void running.promise.catch(() => undefined).finally(() => { if (this.#running === running) this.#running = undefined })
    return running
  }

  /** The same guesses without some sources. */
  async withheld(sources: readonly string[]): Promise<Guessed> {
    const guessed = await this.current()
    if (sources.length === 0) return guessed
    const { signals, inferences } = guessAgain(this.#readTallies(guessed.revision), { withhold: sources, sensitive: this.#sensitive() })
    return { revision: guessed.revision, signals: bySignalKey(signals), inferences }
  }

  /** Cancels what runs, forgets everything, and holds still while `change` takes things out of the store or replaces it. */
  async during<T>(change: () => T | Promise<T>): Promise<T> {
    while (this.#held) await this.#held
    let release: () => void = () => {}
    this.#held = new Promise((resolve) => { release = resolve })
    try {
      await this.#cancel()
      return await change()
    } finally {
      this.#held = undefined
      release()
    }
  }

  /** Cancels what runs, for good. */
  async close(): Promise<void> {
    this.#closed = true
    await this.#cancel()
  }

  async #cancel(): Promise<void> {
    const running = this.#running
    running?.cancel.abort()
    await running?.promise.catch(() => undefined)
    this.#latest = undefined
    this.#tallies = undefined
  }

  async #compute(cancel: AbortController, progress?: (done: number, total: number) => void): Promise<Guessed> {
    const code = this.#code()
    const result = await runInference(this.#store(), { sensitive: this.#sensitive(), signal: cancel.signal, ...(progress ? { progress } : {}) })
    const store = this.#store()
    if (result.passed) store.writeTallies(result.revision, result.code, result.tallies)
    store.writeInferences({ revision: result.revision, code, signals: result.signals, inferences: result.inferences })
    this.#tallies = { revision: result.revision, tallies: parseTallies(result.tallies) }
    this.#latest = { revision: result.revision, code, signals: bySignalKey(result.signals), inferences: result.inferences }
    this.#changed()
    return this.#latest
  }

  #readStored(): (Guessed & { readonly code: string }) | undefined {
    if (!this.#latest) {
      const stored = this.#store().readInferences()
      if (stored) this.#latest = { ...stored, signals: bySignalKey(stored.signals) }
    }
    return this.#latest
  }

  #readTallies(revision: number): Tallies {
    if (this.#tallies?.revision !== revision) {
      const stored = this.#store().readTallies(revision, codeSha)
      this.#tallies = { revision, tallies: stored ? parseTallies(stored) : new Map() }
    }
    return this.#tallies.tallies
  }

  #now(): string {
    return `${this.#store().revision()} ${this.#code()}`
  }

  /** What stored guesses were made by: the code, and whether regulated classes were switched on. */
  #code(): string {
    return this.#sensitive() ? `${codeSha}+sensitive` : codeSha
  }
}

function bySignalKey(signals: readonly Signal[]): ReadonlyMap<string, Signal> {
  return new Map(signals.map((signal) => [signal.key, signal]))
}
