/** Two ends of a port over two arrays, delivered asynchronously as every real port does; everything crosses as JSON text. */
import type { Port } from '../../electron/contract.ts'

/** A pair of connected ports. */
export function memoryPorts<A, B>(): readonly [Port<A, B>, Port<B, A>] {
  const left: ((message: B) => void)[] = []
  const right: ((message: A) => void)[] = []
  const over = <T>(message: T, receivers: readonly ((message: T) => void)[]): void => {
    const text = JSON.stringify(message)
    queueMicrotask(() => { for (const receive of receivers) receive(JSON.parse(text) as T) })
  }
  return [
    { post: (message) => over(message, right), listen: (receive) => { left.push(receive) }, close: () => { left.length = 0 } },
    { post: (message) => over(message, left), listen: (receive) => { right.push(receive) }, close: () => { right.length = 0 } },
  ]
}
