/**
 * The page's side of the contract: typed calls with progress and cancel, and news of changes.
 * The only file of the page that knows the bridge; views get a {@link Client} from the context.
 */
import type { Args, Bridge, CallError, FromEngine, Method, Picked, Progress, Result } from '../electron/contract.ts'

declare global {
  interface Window { readonly lookalike?: Bridge }
}

/** A call that ended badly, carrying the engine's own account of it. */
export class CallFailure extends Error {
  readonly error: CallError
  constructor(error: CallError) {
    super(error.code)
    this.name = 'CallFailure'
    this.error = error
  }
}

/** What one call may be given besides its arguments. Aborting the signal cancels it in the engine. */
export interface CallOptions<M extends Method> { readonly signal?: AbortSignal; readonly progress?: (value: Progress<M>) => void }

/** What changed in the engine, as a screen may care for it. */
export type Changed = Extract<FromEngine, { type: 'changed' }>['what']

/** Everything the page can ask for. */
export interface Client {
  call<M extends Method>(method: M, args: Args<M>, options?: CallOptions<M>): Promise<Result<M>>
  /** Calls back when screens should read again; returns the way to stop. */
  onChanged(listener: (what: Changed) => void): () => void
  pickFiles(kind: 'file' | 'folder'): Promise<readonly Picked[]>
  dropFiles(files: readonly File[]): Promise<readonly Picked[]>
  showStore(): Promise<void>
}

interface Waiting { resolve(value: unknown): void; reject(reason: CallFailure): void; progress(value: unknown): void }

/** Binds a client to a bridge. Replies are matched to calls by number, so they may come in any order. */
export function connect(bridge: Bridge): Client {
  const waiting = new Map<number, Waiting>()
  const listeners = new Set<(what: Changed) => void>()
  // A page that was loaded again must not take up numbers that calls of the one before still have in the engine.
  let last = Math.floor(Math.random() * 2 ** 48)
  bridge.listen((message) => {
    if (message.type === 'changed') {
      for (const listener of listeners) listener(message.what)
      return
    }
    const call = waiting.get(message.id)
    if (call === undefined) return
    if (message.type === 'progress') {
      call.progress(message.value)
      return
    }
    waiting.delete(message.id)
    if (message.type === 'reply') call.resolve(message.ok)
    else call.reject(new CallFailure(message.error))
  })
  return {
    call<M extends Method>(method: M, args: Args<M>, options: CallOptions<M> = {}): Promise<Result<M>> {
      last += 1
      const id = last
      const reply = new Promise<unknown>((resolve, reject) => {
        waiting.set(id, { resolve, reject, progress: (value) => options.progress?.(value as Progress<M>) })
      })
      // The engine answers a cancelled call with the failure `cancelled`, so the promise always settles there.
      options.signal?.addEventListener('abort', () => bridge.post({ type: 'cancel', id }), { once: true })
      bridge.post({ type: 'call', id, method, args })
      return reply as Promise<Result<M>>
    },
    onChanged(listener) {
      listeners.add(listener)
      return () => { listeners.delete(listener) }
    },
    pickFiles: (kind) => bridge.pickFiles(kind),
    dropFiles: (files) => bridge.dropFiles(files),
    showStore: () => bridge.showStore(),
  }
}

/** The bridge that the host put into the window, or null when the page was opened by other means. */
export function hostBridge(): Bridge | null {
  return window.lookalike ?? null
}
