/** `contextBridge`: how values cross between the page and the preload, after shell/renderer/api/electron_api_context_bridge.cc. */
import { types } from 'node:util'

const DEEPEST = 1000

/** A value as the other world sees it. Throws what Electron throws for what cannot cross. */
export function cross(value: unknown, depth = 0): unknown {
  if (depth >= DEEPEST) throw new TypeError('Electron contextBridge recursion depth exceeded.  Nested objects deeper than 1000 are not supported.')
  if (typeof value === 'symbol') return undefined
  if (typeof value === 'function') return (...args: unknown[]) => cross((value as (...args: unknown[]) => unknown)(...args.map((argument) => cross(argument))))
  if (typeof value !== 'object' || value === null) return value
  if (types.isPromise(value)) return value.then((result) => cross(result), (thrown: unknown) => { throw cross(thrown) })
  if (types.isNativeError(value)) return new Error(value.message)
  // Blobs, and files, which are blobs, stay the objects that they are (WebBlob::FromV8Value).
  if (value instanceof Blob) return value
  if (Array.isArray(value)) return value.map((each) => cross(each, depth + 1))
  if (isPlain(value)) {
    const copy: Record<string, unknown> = {}
    for (const [key, each] of Object.entries(value)) Object.defineProperty(copy, key, { value: cross(each, depth + 1), enumerable: true, configurable: true, writable: true })
    return copy
  }
  return structuredClone(value)
}

function isPlain(value: object): boolean {
  return !types.isDate(value) && !types.isMap(value) && !types.isSet(value) && !types.isAnyArrayBuffer(value) && !ArrayBuffer.isView(value) && !types.isRegExp(value) && !types.isProxy(value)
}

/** An API as the page gets it: crossed once, and frozen as deep as it goes. */
export function frozen(value: unknown): unknown {
  if ((typeof value === 'object' && value !== null) || typeof value === 'function') {
    for (const each of Object.values(value)) frozen(each)
    Object.freeze(value)
  }
  return value
}
