/**
 * A loaded page in two worlds: the page's own, and the preload's, which has what a sandboxed preload has
 * (lib/sandboxed_renderer/init.ts; docs/tutorial/sandbox.md) and shares nothing with the page but events of the document.
 */
import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import vm from 'node:vm'
import { cross, frozen } from './context-bridge.ts'
import { note } from './control.ts'
import { ipcMain } from './ipc-main.ts'
import type { PipeEnd } from './message-port-main.ts'

/** What a page needs of its web contents. */
export interface PageHost { readonly preload: string | undefined; sender(page: Page): object }

/** A `MessagePort` of the document: delivers nothing before `start`. */
class DocumentPort {
  readonly #end: PipeEnd
  readonly #listeners: ((event: { data: unknown }) => void)[] = []

  constructor(end: PipeEnd) {
    this.#end = end
  }

  addEventListener(type: string, listener: (event: { data: unknown }) => void): void {
    if (type === 'message') this.#listeners.push(listener)
  }

  start(): void {
    this.#end.receive({ message: (data) => { for (const each of this.#listeners) each({ data }) }, closed: () => undefined })
  }

  postMessage(data: unknown): void { this.#end.send(data) }
  close(): void { this.#end.close() }
}

/** Files that stand on the disk, which no script of a page can make. */
const onDisk = new WeakMap<Blob, string>()

export class Page {
  readonly frame: { readonly url: string }
  readonly #host: PageHost
  readonly #ipc = new EventEmitter()
  readonly #listeners = new Map<string, ((event: object) => void)[]>()
  readonly #ends: PipeEnd[] = []
  readonly #main: vm.Context
  #isGone = false

  constructor(host: PageHost, url: string) {
    this.#host = host
    this.frame = { url }
    this.#main = this.#world()
    if (host.preload !== undefined) this.#runPreload(host.preload)
  }

  /** What an expression in the page's own world gives. */
  evaluate(expression: string): unknown {
    return vm.runInContext(expression, this.#main)
  }

  /** A message of main; a page that is gone hears nothing. */
  hear(channel: string, args: readonly unknown[], ends: readonly PipeEnd[] = []): void {
    const cloned = structuredClone(args) as unknown[]
    setImmediate(() => {
      if (this.#isGone) return
      this.#ends.push(...ends)
      this.#ipc.emit(channel, { ports: ends.map((end) => new DocumentPort(end)) }, ...cloned)
    })
  }

  /** What a person drops: an event that no script can make, with files of the disk. */
  drop(paths: readonly string[]): void {
    const files = paths.map((path) => {
      const file = new File([], basename(path))
      onDisk.set(file, path)
      return file
    })
    this.#fire('drop', { type: 'drop', isTrusted: true, dataTransfer: { files } })
  }

  /** The document is replaced, or its process ended. */
  leave(): void {
    this.#isGone = true
    for (const end of this.#ends) end.close()
  }

  #fire(type: string, event: object): void {
    for (const each of this.#listeners.get(type) ?? []) each(event)
  }

  #world(): vm.Context {
    const world: Record<string, unknown> = {
      console, setTimeout, clearTimeout, queueMicrotask, structuredClone, URL, Blob, File,
      addEventListener: (type: string, listener: (event: object) => void) => { this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]) },
      // What a script fires is not trusted, whatever it says.
      dispatchEvent: (event: object) => this.#fire((event as { type: string }).type, { ...event, isTrusted: false }),
    }
    world['window'] = world
    return vm.createContext(world)
  }

  #runPreload(path: string): void {
    const world = this.#world()
    const contextBridge = {
      exposeInMainWorld: (key: string, api: unknown): void => {
        if (key in this.#main) throw new Error(`Cannot bind an API on top of an existing property on the window object`)
        Object.defineProperty(this.#main, key, { value: frozen(cross(api)), enumerable: true, configurable: false, writable: false })
      },
    }
    const ipcRenderer = Object.assign(this.#ipc, {
      invoke: (channel: string, ...args: unknown[]) => ipcMain.invoke(this.#host.sender(this), channel, args),
      send: (channel: string, ...args: unknown[]) => ipcMain.emit(channel, this.#host.sender(this), ...args),
    })
    const webUtils = {
      getPathForFile(file: unknown): string {
        if (!(file instanceof File)) throw new TypeError('getPathForFile expected to receive a File object but one was not provided')
        return onDisk.get(file) ?? ''
      },
    }
    const modules: Readonly<Record<string, unknown>> = { electron: { contextBridge, ipcRenderer, webUtils, crashReporter: {}, nativeImage: {}, webFrame: {} }, events: EventEmitter, timers: { setTimeout, clearTimeout }, url: { URL } }
    const load = (name: string): unknown => {
      const module = modules[name.replace(/^node:/, '')]
      if (module === undefined) throw new Error(`module not found: ${name}`)
      return module
    }
    try {
      const run = vm.runInContext(`(function(require, process, Buffer, global, setImmediate, clearImmediate, exports, module) {\n${readFileSync(path, 'utf8')}\n})`, world) as (...args: unknown[]) => void
      const exports = {}
      run(load, { platform: process.platform, env: {}, sandboxed: true, contextIsolated: true, type: 'renderer' }, undefined, world, setImmediate, clearImmediate, exports, { exports })
    } catch (thrown) {
      note('preload-error', String(thrown))
    }
  }
}
