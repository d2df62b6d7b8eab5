/**
 * Binds an engine to a port: request, reply, progress, cancel, error. The page is untrusted: methods come from the
 * contract's list, arguments pass its schemas, and whatever a handler throws becomes data without content.
 */
import { randomBytes } from 'node:crypto'
import { ARGUMENTS, type CallError, type Context, type FromEngine, type Handlers, type Method, type Port, type ToEngine } from './contract.ts'
import { asStoreError, StoreError } from '../db/store-error.ts'
import { callError, Refused } from './errors.ts'

/** Where codes, counts and references go. Never names, texts or file names. */
export interface Log { write(event: string, facts?: Readonly<Record<string, string | number | boolean | null>>): void }

/** A served engine: `close` cancels what runs. */
export interface Served { changed(what: 'archives' | 'guesses' | 'settings'): void; close(): void }

/** Answers every message of the port with the handlers until closed. */
export function serve(handlers: Handlers, port: Port<FromEngine, ToEngine>, log: Log): Served {
  const running = new Map<number, AbortController>()

  async function answer(id: number, method: string, args: unknown): Promise<void> {
    const cancel = new AbortController()
    running.set(id, cancel)
    try {
      if (!Object.hasOwn(ARGUMENTS, method)) throw new Refused('unknown-call')
      const known = method as Method
      const checked = ARGUMENTS[known].safeParse(args ?? {})
      if (!checked.success) throw new Refused('bad-arguments')
      const context: Context<Method> = {
        signal: cancel.signal,
        progress(value) {
          if (running.has(id)) port.post({ type: 'progress', id, value })
        },
      }
      const handler = handlers[known] as (args: unknown, context: Context<Method>) => unknown
      const ok = await handler(checked.data, context)
      port.post({ type: 'reply', id, ok: ok === undefined ? null : ok })
    } catch (thrown) {
      port.post({ type: 'failure', id, error: errorOf(thrown, method, log) })
    } finally {
      running.delete(id)
    }
  }

  port.listen((message) => {
    if (typeof message !== 'object' || message === null || !Number.isSafeInteger(message.id)) return
    if (message.type === 'cancel') running.get(message.id)?.abort()
    else if (message.type === 'call' && typeof message.method === 'string' && !running.has(message.id)) void answer(message.id, message.method, message.args)
  })

  return {
    changed(what) {
      port.post({ type: 'changed', what })
    },
    close() {
      for (const cancel of running.values()) cancel.abort()
      port.close()
    },
  }
}

/** An error as the page may see it. A bug keeps its text and stack in the local log, under a random reference. */
function errorOf(caught: unknown, method: string, log: Log): CallError {
  // What SQLite says of a full disk or a damaged file is expected too.
  const stored = asStoreError(caught)
  const thrown = stored instanceof StoreError ? new Refused(stored.code) : caught
  if (thrown instanceof Refused) {
    log.write('refused', { method: Object.hasOwn(ARGUMENTS, method) ? method : 'unknown', code: thrown.code })
    return callError(thrown.code, thrown.facts)
  }
  const reference = randomBytes(4).toString('hex')
  const place = thrown instanceof Error ? (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 3).map((line) => line.trim().replaceAll(/\(?(?:file:\/\/)?\/[^)]*\/(?=[^/)]+\)?$)/g, '(')).join(' < ') : 'no stack'
  // The message of an exception may hold content, on several lines too; its class and places do not.
  log.write('unexpected', { method, reference, kind: thrown instanceof Error ? thrown.name : typeof thrown, place })
  return callError('unexpected', {}, reference)
}
