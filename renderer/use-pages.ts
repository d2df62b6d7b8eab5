/** Reading a long list page by page. */
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { CallError } from '../electron/contract.ts'
import type { Client } from './client.ts'
import { asCallError, useClient } from './use-call.ts'

/** Rows to ask for at once. */
export const PAGE = 50

/** What was read so far. `total` is null where the engine gives none; `ended` when there is no more. */
export interface Pages<T> { readonly rows: readonly T[] | null; readonly total: number | null; readonly ended: boolean; readonly error: CallError | null; readonly more: () => void }

/** How one page is read: what follows after the rows already there. */
export type ReadPage<T> = (client: Client, had: readonly T[], signal: AbortSignal) => Promise<{ readonly rows: readonly T[]; readonly total: number | null }>

const NOTHING = { rows: null, total: null, ended: false, error: null }

/** Starts anew when `key` changes (null: nothing to read); the old rows stay until the first new page is there. */
export function usePages<T>(key: string | null, read: ReadPage<T>): Pages<T> {
  const client = useClient()
  const [state, setState] = useState<Omit<Pages<T>, 'more'>>(NOTHING)
  const reading = useRef<AbortController | null>(null)
  const next = (had: readonly T[]): void => {
    reading.current?.abort()
    const abort = new AbortController()
    reading.current = abort
    read(client, had, abort.signal).then(({ rows, total }) => {
      if (abort.signal.aborted) return
      const all = [...had, ...rows]
      setState({ rows: all, total, ended: total === null ? rows.length < PAGE : all.length >= total || rows.length === 0, error: null })
    }, (reason: unknown) => {
      if (!abort.signal.aborted) setState((old) => ({ ...old, error: asCallError(reason) }))
    })
  }
  const start = useEffectEvent((wanted: string | null) => { if (wanted !== null) next([]) })
  useEffect(() => {
    start(key)
    return () => reading.current?.abort()
  }, [client, key])
  return { ...(key === null ? NOTHING : state), more: () => next(state.rows ?? []) }
}

// A search starts when typing has paused this long (ms), so that each letter does not ask the engine.
const PAUSE = 200

/** A text as it was when typing last paused. */
export function usePause(typed: string): string {
  const [settled, setSettled] = useState(typed)
  useEffect(() => {
    const pause = setTimeout(() => setSettled(typed), PAUSE)
    return () => clearTimeout(pause)
  }, [typed])
  return settled
}
