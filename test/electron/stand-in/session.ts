/** `session` and `protocol`, after electron_api_session.cc, electron_api_protocol.cc and lib/browser/api/{session,protocol}.ts. */
import { EventEmitter } from 'node:events'
import { app } from './app.ts'
import { offer } from './control.ts'
import { state } from './state.ts'

type Answer = (request: Request) => Response | Promise<Response>
type Filter = (details: { url: string; resourceType: string }, answer: (verdict: { cancel?: boolean }) => void) => void

/** Schemes that were made standard, secure and so on, by name. */
export const privileged = new Map<string, Readonly<Record<string, boolean>>>()

class Protocol {
  readonly #handlers = new Map<string, Answer>()

  handle(scheme: string, answer: Answer): void {
    if (this.#handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
    this.#handlers.set(scheme, answer)
  }

  unhandle(scheme: string): void {
    if (!this.#handlers.delete(scheme)) throw new Error(`Failed to unhandle protocol: ${scheme}`)
  }

  isProtocolHandled(scheme: string): boolean {
    return this.#handlers.has(scheme)
  }

  answer(scheme: string): Answer | undefined {
    return this.#handlers.get(scheme)
  }
}

/** One session. What a page asks of it goes through {@link load} and {@link ask}. */
export class Session extends EventEmitter {
  readonly protocol = new Protocol()
  #filter: Filter | undefined
  readonly settings: Record<string, unknown> = {}
  readonly #handlers: Record<string, ((...args: never[]) => unknown) | null> = {}
  readonly webRequest = { onBeforeRequest: (filter: Filter | null): void => { this.#filter = filter ?? undefined } }

  setPermissionRequestHandler(handler: (page: unknown, permission: string, answer: (granted: boolean) => void) => void): void { this.#handlers['request'] = handler }
  setPermissionCheckHandler(handler: () => boolean): void { this.#handlers['check'] = handler }
  setDevicePermissionHandler(handler: () => boolean): void { this.#handlers['device'] = handler }
  setDisplayMediaRequestHandler(handler: (request: unknown, answer: (streams: object | null) => void) => void): void { this.#handlers['display'] = handler }
  setSpellCheckerEnabled(isOn: boolean): void { this.settings['spelling'] = isOn }
  enableNetworkEmulation(options: unknown): void { this.settings['network'] = options }
  setProxy(options: unknown): Promise<void> {
    return new Promise((resolve) => setImmediate(() => {
      this.settings['proxy'] = options
      resolve()
    }))
  }

  /** A request of a page: the filter first, then the scheme's handler; undefined when refused or nobody answers. */
  async load(url: string, resourceType: string, method = 'GET'): Promise<Response | undefined> {
    const filter = this.#filter
    const isCancelled = filter !== undefined && await new Promise<boolean>((resolve) => filter({ url, resourceType }, ({ cancel }) => resolve(cancel === true)))
    const answer = this.protocol.answer(new URL(url).protocol.slice(0, -1))
    return isCancelled || !answer ? undefined : answer(new Request(url, { method }))
  }

  /** What a page that asks for a permission, a device, a capture or a download gets. Without a handler Electron grants. */
  ask(): Readonly<Record<string, unknown>> {
    const { request, check, device, display } = this.#handlers as Record<string, ((...args: unknown[]) => unknown) | undefined>
    let asked: unknown = true
    request?.(null, 'media', (granted: boolean) => { asked = granted })
    let shown: unknown = 'the screen'
    display?.({ videoRequested: true }, (streams: object | null) => {
      // ElectronBrowserContext::DisplayMediaDeviceChosen: null refuses; an object without the stream that was asked for throws.
      if (streams !== null && !('video' in streams)) throw new TypeError('Video was requested, but no video stream was provided')
      shown = streams
    })
    let isKept = true
    this.emit('will-download', { preventDefault() { isKept = false } }, {}, null)
    return { request: asked, check: check?.() ?? true, device: device?.() ?? true, display: shown, download: isKept }
  }
}

const sessions = new Map<string, Session>()

function fromPartition(partition: string): Session {
  if (!state.isReady) throw new TypeError('Session can only be received when app is ready')
  let session = sessions.get(partition)
  if (!session) {
    session = new Session()
    sessions.set(partition, session)
    // Session::FromOrCreate tells every session that is made, the default one among them, before the asker gets it.
    app.emit('session-created', session)
  }
  return session
}

export const session = { fromPartition, get defaultSession() { return fromPartition('') } }

export const protocol = {
  registerSchemesAsPrivileged(schemes: readonly { scheme: string; privileges?: Readonly<Record<string, boolean>> }[]): void {
    if (state.isReady) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    // docs/api/protocol.md: only once.
    if (privileged.size > 0) throw new Error('protocol.registerSchemesAsPrivileged can be called only once')
    for (const { scheme, privileges = {} } of schemes) privileged.set(scheme, privileges)
  },
}

offer('session', async (partition: string) => {
  const made = fromPartition(partition)
  // Settings that are told asynchronously are in force in the next turn.
  await new Promise((done) => setTimeout(done, 20))
  return { settings: made.settings, asked: made.ask(), isServed: made.protocol.isProtocolHandled('app') }
})
offer('request', async (partition: string, url: string, method?: string) => {
  const response = await fromPartition(partition).load(url, 'other', method)
  return response === undefined ? null : { status: response.status, headers: Object.fromEntries(response.headers), bytes: (await response.arrayBuffer()).byteLength }
})
offer('fetch', async (url: string) => {
  const response = await fromPartition('').load(url, 'other')
  return response === undefined ? null : { status: response.status, headers: Object.fromEntries(response.headers), body: new Uint8Array(await response.arrayBuffer()) }
})
offer('privileged', () => Object.fromEntries(privileged))
