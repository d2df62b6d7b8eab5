/** `MessageChannelMain` and `MessagePortMain`, after shell/browser/api/message_port.cc and lib/browser/message-port-main.ts. */
import { EventEmitter } from 'node:events'

/** Carries a port to where it goes on. */
export interface Receiver { message(data: unknown, ports: readonly PipeEnd[]): void; closed(): void }

/** One end of a pipe. What arrives before somebody receives waits. */
export class PipeEnd {
  other: PipeEnd | undefined
  #waiting: (readonly [unknown, readonly PipeEnd[]])[] = []
  #receiver: Receiver | undefined
  #isClosed = false

  send(data: unknown, ports: readonly PipeEnd[] = []): void {
    this.other?.arrive(structuredClone(data), ports)
  }

  receive(receiver: Receiver): void {
    this.#receiver = receiver
    for (const [data, ports] of this.#waiting.splice(0)) setImmediate(() => receiver.message(data, ports))
    if (this.#isClosed) setImmediate(() => receiver.closed())
  }

  /** The other end hears that this one is gone. */
  close(): void {
    const { other } = this
    this.other = undefined
    if (!other) return
    other.other = undefined
    other.#isClosed = true
    const receiver = other.#receiver
    if (receiver) setImmediate(() => receiver.closed())
  }

  arrive(data: unknown, ports: readonly PipeEnd[]): void {
    const receiver = this.#receiver
    if (receiver) setImmediate(() => receiver.message(data, ports))
    else this.#waiting.push([data, ports])
  }
}

/** A pair of connected ends. */
export function pipe(): readonly [PipeEnd, PipeEnd] {
  const ends = [new PipeEnd(), new PipeEnd()] as const
  ends[0].other = ends[1]
  ends[1].other = ends[0]
  return ends
}

export class MessagePortMain extends EventEmitter {
  #end: PipeEnd | undefined
  #isStarted = false

  constructor(end: PipeEnd) {
    super()
    this.#end = end
  }

  postMessage(data: unknown, transfer: readonly MessagePortMain[] = []): void {
    // A port that was handed on is neutered: MessagePort::PostMessage does nothing.
    this.#end?.send(data, disentangle(transfer))
  }

  /** Until it is started a port delivers nothing (MessagePort::Entangle pauses it). */
  start(): void {
    if (this.#isStarted || !this.#end) return
    this.#isStarted = true
    this.#end.receive({
      message: (data, ports) => this.emit('message', { data, ports: ports.map((end) => new MessagePortMain(end)) }),
      closed: () => this.emit('close'),
    })
  }

  close(): void {
    this.#end?.close()
    this.#end = undefined
  }

  disentangle(): PipeEnd | undefined {
    const end = this.#end
    this.#end = undefined
    return end
  }
}

/** Takes the ends out of ports that are handed on. Throws for a port twice in the list or one that was handed on before (MessagePort::DisentanglePorts). */
export function disentangle(ports: readonly MessagePortMain[]): readonly PipeEnd[] {
  return ports.map((port, index) => {
    if (ports.indexOf(port) !== index) throw new Error(`Port at index ${index} is a duplicate.`)
    const end = port.disentangle()
    if (!end) throw new Error(`Port at index ${index} is already neutered.`)
    return end
  })
}

export class MessageChannelMain {
  readonly port1: MessagePortMain
  readonly port2: MessagePortMain
  constructor() {
    const [first, second] = pipe()
    this.port1 = new MessagePortMain(first)
    this.port2 = new MessagePortMain(second)
  }
}
