/** Reading from the engine inside a view. */
import { createContext, useCallback, useContext, useEffect, useEffectEvent, useState } from 'react'
import type { Args, CallError, Method, Result } from '../electron/contract.ts'
import { CallFailure } from './client.ts'
import type { Changed, Client } from './client.ts'

const ClientContext = createContext<Client | null>(null)
/** Gives the client to everything below. */
export const ClientProvider = ClientContext.Provider

/** The client; throws when used outside the provider, which is a fault of ours. */
export function useClient(): Client {
  const client = useContext(ClientContext)
  if (client === null) throw new Error('no client')
  return client
}

/** A failure as data; whatever is not the engine's own account becomes `unexpected`. */
export function asCallError(reason: unknown): CallError {
  if (reason instanceof CallFailure) return reason.error
  return {
    code: 'unexpected',
    what: { en: 'Something in this window went wrong.', zh: '这个窗口里出了错。' },
    means: { en: 'What is in the store was not touched.', zh: '存下的内容没有变动。' },
    tryThis: { en: 'Try again. If it comes back, close the window and open it again.', zh: '请再试一次。如果又出现，请关掉窗口再打开。' },
  }
}

/** What a read has come to. While it is read again the old value stays, with `again` true. */
export interface Reading<T> {
  readonly value: T | null
  readonly error: CallError | null
  readonly again: boolean
  /** True once a read has taken longer than 200 ms: before that nothing is shown. */
  readonly slow: boolean
  readonly retry: () => void
}

// How long nothing is shown (ms).
const PATIENCE = 200

/** Calls a method when its arguments change, and again when the engine says that one of `watch` changed. */
export function useCall<M extends Method>(method: M, args: Args<M>, watch: readonly Changed[] = ['archives', 'guesses']): Reading<Result<M>> {
  const client = useClient()
  const [round, setRound] = useState(0)
  const [done, setDone] = useState<{ readonly run: string; readonly value: Result<M> | null; readonly error: CallError | null }>({ run: '', value: null, error: null })
  const [slowRun, setSlowRun] = useState('')
  // One run is one reading: these arguments, this many times asked for.
  const run = `${round} ${method} ${JSON.stringify(args)}`
  const onChange = useEffectEvent((what: Changed) => { if (watch.includes(what)) setRound((n) => n + 1) })
  useEffect(() => client.onChanged((what) => onChange(what)), [client])
  const start = useEffectEvent((signal: AbortSignal) => client.call(method, args, { signal }))
  useEffect(() => {
    const abort = new AbortController()
    const slow = setTimeout(() => setSlowRun(run), PATIENCE)
    start(abort.signal).then(
      (value) => { if (!abort.signal.aborted) setDone({ run, value, error: null }) },
      (reason: unknown) => { if (!abort.signal.aborted) setDone({ run, value: null, error: asCallError(reason) }) },
    ).finally(() => clearTimeout(slow))
    return () => {
      clearTimeout(slow)
      abort.abort()
    }
  }, [client, run])
  const retry = useCallback(() => setRound((n) => n + 1), [])
  const ready = done.run === run
  return { value: done.value, error: ready ? done.error : null, again: done.value !== null && !ready, slow: !ready && slowRun === run, retry }
}
