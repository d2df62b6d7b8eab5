/** The debugging pipe: JSON messages ended by a NUL byte on two file descriptors. No socket is opened. */
import type { Readable, Writable } from 'node:stream'

/** An event of the browser or of one attached page. */
export interface DevtoolsEvent { readonly method: string; readonly params: Record<string, unknown>; readonly sessionId?: string }

/** A command that the browser refused, with the command's name; its own message may hold content and is not kept. */
export class DevtoolsError extends Error {
  constructor(method: string) {
    super(`the browser refused ${method}`)
    this.name = 'DevtoolsError'
  }
}

/** Commands out, replies and events in. */
export class DevtoolsPipe {
  readonly #write: Writable
  readonly #waiting = new Map<number, { readonly method: string; readonly resolve: (result: Record<string, unknown>) => void; readonly reject: (error: Error) => void }>()
  readonly #listeners = new Set<(event: DevtoolsEvent) => void>()
  #next = 1
  #closed = false

  constructor(write: Writable, read: Readable) {
    this.#write = write
    let pending: Buffer[] = []
    read.on('data', (chunk: Buffer) => {
      let start = 0
      for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
        pending.push(chunk.subarray(start, end))
        this.#receive(Buffer.concat(pending).toString('utf8'))
        pending = []
        start = end + 1
      }
      if (start < chunk.length) pending.push(Buffer.from(chunk.subarray(start)))
    })
    read.on('close', () => this.#end())
    // A browser that ends closes its side; the exit of the process tells the rest.
    write.on('error', () => this.#end())
  }

  /** Sends a command, to the browser or to an attached page. Rejects with {@link DevtoolsError} when refused or closed. */
  send(method: string, params: Readonly<Record<string, unknown>> = {}, sessionId?: string): Promise<Record<string, unknown>> {
    if (this.#closed) return Promise.reject(new DevtoolsError(method))
    const id = this.#next++
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { method, resolve, reject })
      this.#write.write(`${JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`)
    })
  }

  /** Hears every event until the returned function is called. */
  listen(listener: (event: DevtoolsEvent) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #receive(text: string): void {
    const message = JSON.parse(text) as { id?: number; result?: Record<string, unknown>; error?: unknown; method?: string; params?: Record<string, unknown>; sessionId?: string }
    if (message.id !== undefined) {
      const waiting = this.#waiting.get(message.id)
      this.#waiting.delete(message.id)
      if (message.error === undefined) waiting?.resolve(message.result ?? {})
      else waiting?.reject(new DevtoolsError(waiting.method))
    } else if (message.method !== undefined) {
      const event = { method: message.method, params: message.params ?? {}, ...(message.sessionId === undefined ? {} : { sessionId: message.sessionId }) }
      for (const listener of this.#listeners) listener(event)
    }
  }

  #end(): void {
    this.#closed = true
    for (const { method, reject } of this.#waiting.values()) reject(new DevtoolsError(method))
    this.#waiting.clear()
  }
}
