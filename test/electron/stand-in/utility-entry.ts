/**
 * Runs first in an imitated utility process: gives it `process.parentPort` as lib/utility/init.ts does, and takes away what
 * a utility process does not have.
 */
import { EventEmitter } from 'node:events'
import { MessagePortMain, pipe, type PipeEnd } from './message-port-main.ts'

/** From the browser. Ports are named by number. */
export type ToUtility =
  | { readonly kind: 'message'; readonly data: unknown; readonly ports: readonly number[] }
  | { readonly kind: 'port-message'; readonly port: number; readonly data: unknown }
  | { readonly kind: 'port-close'; readonly port: number }
/** To it. */
export type FromUtility =
  | { readonly kind: 'message'; readonly data: unknown }
  | { readonly kind: 'port-message'; readonly port: number; readonly data: unknown }
  | { readonly kind: 'port-close'; readonly port: number }

const toBrowser = process.send?.bind(process) as ((message: FromUtility) => boolean) | undefined
const ends = new Map<number, PipeEnd>()

class ParentPort extends EventEmitter {
  #waiting: unknown[] = []
  #isStarted = false

  postMessage(data: unknown): void {
    toBrowser?.({ kind: 'message', data })
  }

  /** Starts when the first listener of `message` is there. */
  override on(event: string, listener: (...args: never[]) => void): this {
    super.on(event, listener as (...args: unknown[]) => void)
    if (event === 'message' && !this.#isStarted) {
      this.#isStarted = true
      for (const message of this.#waiting.splice(0)) setImmediate(() => this.emit('message', message))
    }
    return this
  }

  arrive(message: unknown): void {
    if (this.#isStarted) this.emit('message', message)
    else this.#waiting.push(message)
  }
}

const parentPort = new ParentPort()

/** The far side of a port: what the program says goes to the browser. */
function open(port: number): MessagePortMain {
  const [near, far] = pipe()
  ends.set(port, far)
  far.receive({ message: (data) => { toBrowser?.({ kind: 'port-message', port, data }) }, closed: () => { toBrowser?.({ kind: 'port-close', port }) } })
  return new MessagePortMain(near)
}

process.on('message', (message: ToUtility) => {
  if (message.kind === 'message') parentPort.arrive({ data: message.data, ports: message.ports.map(open) })
  else if (message.kind === 'port-message') ends.get(message.port)?.send(message.data)
  else ends.get(message.port)?.close()
})
// Without its browser it ends at once (ChildThreadImpl::OnChannelError).
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))
Object.defineProperty(process, 'parentPort', { enumerable: true, writable: false, value: parentPort })
Object.defineProperty(process, 'send', { value: undefined })
