/** `ipcMain`, after lib/browser/ipc-main-impl.ts. */
import { EventEmitter } from 'node:events'

type Handler = (event: object, ...args: unknown[]) => unknown

class IpcMain extends EventEmitter {
  readonly #handlers = new Map<string, Handler>()

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    this.#handlers.set(channel, handler)
  }

  /** `ipcRenderer.invoke` of a page: values are cloned both ways, an error keeps its text only. */
  async invoke(event: object, channel: string, args: readonly unknown[]): Promise<unknown> {
    const handler = this.#handlers.get(channel)
    if (!handler) throw new Error(`Error invoking remote method '${channel}': Error: No handler registered for '${channel}'`)
    try {
      return structuredClone(await handler(event, ...structuredClone(args) as unknown[]))
    } catch (thrown) {
      throw new Error(`Error invoking remote method '${channel}': ${String(thrown)}`, { cause: thrown })
    }
  }
}

export const ipcMain = new IpcMain()
