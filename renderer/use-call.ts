/** Reading from the engine inside a view. */
import { createContext, useCallback, useContext, useEffect, useRef, useState } from 'react'
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
  /** True once a first read has taken longer than 200 ms: before that nothing is shown. */
  readonly slow: boolean
  retry(): void
}

/** Calls a method when its arguments change, and again when the engine says that one of `watch` changed. */
export function useCall<M extends Method>(method: M, args: Args<M>, watch: readonly Changed[] = ['archives', 'guesses']): Reading<Result<M>> {
  const client = useClient()
  const [round, setRound] = useState(0)
  const [state, setState] = useState<{ key: string; value: Result<M> | null; error: CallError | null; done: boolean; slow: boolean }>(
    { key: '', value: null, error: null, done: false, slow: false })
  const key = `${method} ${JSON.stringify(args)}`
  const latest = useRef(args)
  latest.current = args
  const watched = watch.join(' ')
  useEffect(() => client.onChanged((what) => {
    if (watched.split(' ').includes(what)) setRound((n) => n + 1)
  }), [client, watched])
  useEffect(() => {
    const abort = new AbortController()
    let current = true
    const slow = setTimeout(() => setState((old) => ({ ...old, slow: true })), 200)
    setState((old) => ({ key, value: old.value, error: null, done: false, slow: false }))
    client.call(method, latest.current, { signal: abort.signal }).then(
      (value) => { if (current) setState({ key, value, error: null, done: true, slow: false }) },
      (reason: unknown) => { if (current) setState({ key, value: null, error: asCallError(reason), done: true, slow: false }) },
    ).finally(() => clearTimeout(slow))
    return () => {
      current = false
      clearTimeout(slow)
      abort.abort()
    }
  }, [client, method, key, round])
  const retry = useCallback(() => setRound((n) => n + 1), [])
  return { value: state.value, error: state.error, again: state.value !== null && !state.done, slow: state.slow, retry }
}
