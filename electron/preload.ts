/**
 * Runs in the page's process, isolated from it: exposes `window.lookalike` and nothing else. The page's messages go over a
 * port straight to the engine; main only introduces them.
 */
import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Bridge, FromEngine, Picked, ToEngine } from './contract.ts'

/** Channels between preload and main; main accepts no others. */
const CHANNELS = { port: 'lookalike:port', pick: 'lookalike:pick', drop: 'lookalike:drop', show: 'lookalike:show-store', stopped: 'lookalike:engine-stopped' } as const

const receivers: ((message: FromEngine) => void)[] = []
const unanswered = new Set<number>()
let port: MessagePort | undefined
let queue: ToEngine[] = []

function hear(message: FromEngine): void {
  if (message.type === 'reply' || message.type === 'failure') unanswered.delete(message.id)
  for (const receive of receivers) receive(message)
}

ipcRenderer.on(CHANNELS.port, (event) => {
  // A page that is introduced anew has one engine, not two.
  port?.close()
  port = event.ports[0]
  if (!port) return
  port.addEventListener('message', ({ data }) => hear(data as FromEngine))
  port.start()
  for (const message of queue) port.postMessage(message)
  queue = []
})

ipcRenderer.on(CHANNELS.stopped, (_event, error: Extract<FromEngine, { type: 'failure' }>['error']) => {
  port = undefined
  // What still waits is answered as failed: it must not be done after all.
  queue = []
  for (const id of unanswered) hear({ type: 'failure', id, error })
})

/**
 * Paths of the files that the person dropped last and that were not handed over yet. The event is the browser's own: a
 * script of the page can make neither one that is trusted nor a file that has a path.
 */
const dropped = new Set<string>()
window.addEventListener('drop', (event) => {
  if (!event.isTrusted) return
  dropped.clear()
  for (const file of event.dataTransfer?.files ?? []) dropped.add(webUtils.getPathForFile(file))
  dropped.delete('')
}, { capture: true })

const bridge: Bridge = {
  host: 'electron',
  post(message) {
    if (message.type === 'call') unanswered.add(message.id)
    if (port) port.postMessage(message)
    else queue.push(message)
  },
  listen(receive) { receivers.push(receive) },
  pickFiles: (kind) => ipcRenderer.invoke(CHANNELS.pick, kind === 'folder' ? 'folder' : 'file') as Promise<readonly Picked[]>,
  dropFiles: (files) => ipcRenderer.invoke(CHANNELS.drop, files.map((file) => webUtils.getPathForFile(file)).filter((path) => dropped.delete(path))) as Promise<readonly Picked[]>,
  showStore: () => ipcRenderer.invoke(CHANNELS.show) as Promise<void>,
}
contextBridge.exposeInMainWorld('lookalike', bridge)
