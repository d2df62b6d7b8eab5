/** What is being brought in. It lives outside the views, so that one can look around while an archive is read. */
import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Args, CallError, ImportPlan, ImportProgress, ImportResult, Picked } from '../electron/contract.ts'
import type { Client } from './client.ts'
import { asCallError } from './use-call.ts'

/** How one archive shall be read; what is undefined is left to the importer. */
export interface ImportOptions {
  /** Importers of the plan to read with. */
  readonly importers: readonly string[]
  readonly as: string | undefined
  readonly password: string
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd' | undefined
  readonly timeZone: string | undefined
}

/** One thing that was chosen, from its plan to its result. */
export interface ImportItem {
  readonly picked: Picked
  readonly plan: ImportPlan | null
  readonly options: ImportOptions
  readonly error: CallError | null
  readonly result: ImportResult | null
}

/** The whole of it. `at` is the item being read; `stopping` while the engine takes back what was half-read. */
export interface Importing {
  readonly stage: 'idle' | 'looking' | 'plan' | 'running' | 'done'
  readonly items: readonly ImportItem[]
  readonly at: number
  readonly progress: ImportProgress | null
  readonly stopping: boolean
  readonly stopped: boolean
  readonly tookMs: number
  /** The made-up person being brought in, if it is one. */
  readonly sample: string | null
  /** Why nothing could be looked at. */
  readonly error: CallError | null
}

const NONE: ImportOptions = { importers: [], as: undefined, password: '', dateOrder: undefined, timeZone: undefined }
const IDLE: Importing = { stage: 'idle', items: [], at: 0, progress: null, stopping: false, stopped: false, tookMs: 0, sample: null, error: null }

/** What an import of an earlier page was chosen as is not known any more. */
const UNNAMED: Picked = { token: '', name: '', isFolder: false, bytes: null }

/** Commands and the state they change. */
export class Imports {
  #state: Importing = IDLE
  #abort = new AbortController()
  readonly #client: Client
  readonly #listeners = new Set<() => void>()

  constructor(client: Client) { this.#client = client }

  readonly state = (): Importing => this.#state
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => { this.#listeners.delete(listener) }
  }

  #set(change: Partial<Importing>): void {
    this.#state = { ...this.#state, ...change }
    for (const listener of this.#listeners) listener()
  }

  #setItem(index: number, change: Partial<ImportItem>): void {
    this.#set({ items: this.#state.items.map((item, at) => at === index ? { ...item, ...change } : item) })
  }

  /** Looks at what was chosen; nothing is read yet. Ignored while an import runs. */
  async bring(picked: readonly Picked[]): Promise<void> {
    if (this.#state.stage === 'running') return
    this.#set({ ...IDLE, stage: 'looking', items: picked.map((one) => ({ picked: one, plan: null, options: NONE, error: null, result: null })) })
    for (const index of picked.keys()) await this.look(index)
    this.#set({ stage: 'plan' })
  }

  /** Looks (again) at one item, with its password if one was given. */
  async look(index: number): Promise<void> {
    const item = this.#state.items[index]
    if (item === undefined) return
    const { token } = item.picked
    try {
      const plan = await this.#client.call('archives.plan', item.options.password === '' ? { token } : { token, password: item.options.password })
      this.#setItem(index, { plan, error: null, options: { ...item.options, importers: plan.parts.filter((part) => !part.already).map((part) => part.importer) } })
    } catch (reason) {
      this.#setItem(index, { error: asCallError(reason) })
    }
  }

  /** Tells why choosing itself failed. */
  failed(reason: unknown): void { this.#set({ ...IDLE, error: asCallError(reason) }) }

  change(index: number, options: Partial<ImportOptions>): void {
    const item = this.#state.items[index]
    if (item !== undefined) this.#setItem(index, { options: { ...item.options, ...options } })
  }

  leaveOut(index: number): void {
    const items = this.#state.items.filter((_, at) => at !== index)
    if (items.length === 0) this.close()
    else this.#set({ items })
  }

  /** Reads every item that can be read, one after the other. */
  async start(): Promise<void> {
    const started = performance.now()
    this.#abort = new AbortController()
    this.#set({ stage: 'running', stopping: false, stopped: false })
    for (const [index, item] of this.#state.items.entries()) {
      if (this.#abort.signal.aborted || item.result !== null || !readable(item)) continue
      this.#set({ at: index, progress: null })
      try {
        const result = await this.#shown(this.#client.call('archives.import', importArguments(item), this.#running()))
        this.#setItem(index, { result, error: null })
      } catch (reason) {
        const error = asCallError(reason)
        // A token of an engine that has ended opens nothing: the file must be chosen anew.
        if (error.code !== 'cancelled') this.#setItem(index, error.code === 'token-unknown' ? { error, plan: null } : { error })
      }
    }
    this.#end(started)
  }

  /** Goes on showing an import that began before this page was loaded. */
  async follow(): Promise<void> {
    if (this.#state.stage !== 'idle') return
    const started = performance.now()
    const abort = new AbortController()
    try {
      const result = await this.#shown(this.#client.call('archives.follow', {}, {
        signal: abort.signal,
        progress: (progress) => {
          if (this.#state.stage === 'idle') {
            this.#abort = abort
            this.#set({ ...IDLE, stage: 'running', items: [{ picked: UNNAMED, plan: null, options: NONE, error: null, result: null }] })
          }
          this.#set({ progress })
        },
      }))
      if (result === null || this.#abort !== abort) return
      this.#setItem(0, { result })
      this.#end(started)
    } catch (reason) {
      const error = asCallError(reason)
      if (this.#abort === abort) this.#set({ ...IDLE, error: error.code === 'cancelled' ? null : error, stopped: error.code === 'cancelled' })
    }
  }

  /** Brings in a made-up person. */
  async bringSample(name: string): Promise<void> {
    if (this.#state.stage === 'running') return
    const started = performance.now()
    this.#abort = new AbortController()
    const picked: Picked = { token: '', name, isFolder: false, bytes: null }
    this.#set({ ...IDLE, stage: 'running', sample: name, items: [{ picked, plan: null, options: NONE, error: null, result: null }] })
    try {
      this.#setItem(0, { result: await this.#shown(this.#client.call('archives.importSample', { name }, this.#running())) })
      this.#end(started)
    } catch (reason) {
      const error = asCallError(reason)
      this.#set({ ...IDLE, error: error.code === 'cancelled' ? null : error, stopped: error.code === 'cancelled' })
    }
  }

  /**
   * A result, once the counts around the views hold what it brought: the engine told of the change before it answered, and
   * answers in the order in which it is asked, so that one more answer comes after the one that the views wait for.
   */
  async #shown<Result>(result: Promise<Result>): Promise<Result> {
    const ended = await result
    // A failure of this one is told by the views themselves.
    await this.#client.call('app.state', {}).catch(() => undefined)
    return ended
  }

  #running(): { signal: AbortSignal; progress: (progress: ImportProgress) => void } {
    return { signal: this.#abort.signal, progress: (progress) => this.#set({ progress }) }
  }

  #end(started: number): void {
    const some = this.#state.items.some((item) => item.result !== null)
    this.#set({ stage: some ? 'done' : 'plan', stopping: false, stopped: this.#abort.signal.aborted && this.#state.items.some((item) => item.result === null && readable(item)), tookMs: performance.now() - started, progress: null })
  }

  /** Stops what runs; the engine takes back what was half-read. */
  stop(): void {
    this.#set({ stopping: true })
    this.#abort.abort()
  }

  /** The view was left: what is over, or cannot be read, need not be kept. */
  leave(): void {
    const { stage, items } = this.#state
    if (stage === 'done' || (stage === 'plan' && !items.some(readable))) this.close()
  }

  close(): void { if (this.#state.stage !== 'running') this.#set(IDLE) }
}

/** True when an item has something to read. */
export function readable(item: ImportItem): boolean {
  return item.plan !== null && (item.options.as !== undefined || item.options.importers.length > 0)
}

function importArguments({ picked, options }: ImportItem): Args<'archives.import'> {
  return {
    token: picked.token,
    ...(options.as === undefined ? { importers: options.importers } : { as: options.as }),
    ...(options.password === '' ? {} : { password: options.password }),
    ...(options.dateOrder === undefined ? {} : { dateOrder: options.dateOrder }),
    ...(options.timeZone === undefined ? {} : { timeZone: options.timeZone }),
  }
}

const ImportsContext = createContext<Imports | null>(null)
/** Gives the imports to everything below. */
export const ImportsProvider = ImportsContext.Provider

/** The commands and the present state; throws outside the provider, which is a fault of ours. */
export function useImports(): readonly [Imports, Importing] {
  const imports = useContext(ImportsContext)
  if (imports === null) throw new Error('no imports')
  return [imports, useSyncExternalStore(imports.subscribe, imports.state)]
}
